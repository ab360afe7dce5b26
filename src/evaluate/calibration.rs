//! Whether a confidence is what it says: the share that is right, by bins of confidence.

/// The lower bounds of the bins: below one half in one, then in tenths.
const BOUNDS: [f32; 6] = [0.0, 0.5, 0.6, 0.7, 0.8, 0.9];

/// Names counted by the confidence with which they were read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calibration {
    bins: [Bin; BOUNDS.len()],
}

/// Names of about the same confidence.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bin {
    /// How many there are.
    pub names: u64,
    /// How many of them are right.
    pub right: u64,
    /// The sum of their confidences.
    pub confidence: f64,
}

impl Bin {
    /// The share that is right.
    pub fn accuracy(&self) -> f64 {
        if self.names == 0 { 0.0 } else { self.right as f64 / self.names as f64 }
    }

    /// The mean confidence.
    pub fn mean(&self) -> f64 {
        if self.names == 0 { 0.0 } else { self.confidence / self.names as f64 }
    }
}

impl Calibration {
    /// Counts one name.
    pub fn add(&mut self, confidence: f32, right: bool) {
        let confidence = if confidence.is_nan() { 0.0 } else { confidence.clamp(0.0, 1.0) };
        let index = BOUNDS.partition_point(|&bound| bound <= confidence).saturating_sub(1);
        if let Some(bin) = self.bins.get_mut(index) {
            bin.names += 1;
            bin.right += u64::from(right);
            bin.confidence += f64::from(confidence);
        }
    }

    /// Adds other names.
    pub fn merge(&mut self, other: &Self) {
        for (bin, more) in self.bins.iter_mut().zip(&other.bins) {
            bin.names += more.names;
            bin.right += more.right;
            bin.confidence += more.confidence;
        }
    }

    /// The bins with their bounds, from the least confident.
    pub fn bins(&self) -> impl Iterator<Item = (f32, f32, &Bin)> {
        let ends = BOUNDS.iter().skip(1).chain(&[1.0]);
        BOUNDS.iter().zip(ends).zip(&self.bins).map(|((&begin, &end), bin)| (begin, end, bin))
    }

    /// The expected calibration error (Naeini et al. 2015): the mean distance between confidence and share
    /// right over the bins, weighted by their names. 0 is best.
    ///
    /// ```
    /// use dateline::evaluate::Calibration;
    /// let mut names = Calibration::default();
    /// names.add(1.0, true);
    /// names.add(1.0, false);
    /// assert_eq!(names.expected_error(), 0.5);
    /// ```
    pub fn expected_error(&self) -> f64 {
        let all: u64 = self.bins.iter().map(|bin| bin.names).sum();
        let off = |bin: &Bin| bin.names as f64 * (bin.accuracy() - bin.mean()).abs();
        if all == 0 { 0.0 } else { self.bins.iter().map(off).sum::<f64>() / all as f64 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_confidence_falls_into_one_bin() {
        let mut calibration = Calibration::default();
        for confidence in [f32::NAN, -1.0, 0.0, 0.49, 0.5, 0.89, 0.9, 1.0, 7.0] {
            calibration.add(confidence, true);
        }
        let counts: Vec<_> = calibration.bins().map(|(begin, end, bin)| (begin, end, bin.names)).collect();
        assert_eq!(counts[0], (0.0, 0.5, 4));
        assert_eq!(counts[1], (0.5, 0.6, 1));
        assert_eq!(counts[5], (0.9, 1.0, 3));
        assert_eq!(counts.iter().map(|c| c.2).sum::<u64>(), 9);
    }
}
