//! Right, found and gold: what precision, recall and F1 are made of.

use std::ops::AddAssign;

/// How many were right, of how many found, of how many that there are.
///
/// ```
/// use dateline::evaluate::Counts;
/// let names = Counts::new(6.0, 8, 12);
/// assert_eq!((names.precision(), names.recall(), names.f1()), (0.75, 0.5, 0.6));
/// assert_eq!(Counts::default().f1(), 0.0);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    /// The right ones; not a whole number where partial matches count in part (CEAF).
    pub right: f64,
    /// Those that the reading has.
    pub found: u64,
    /// Those that the gold has.
    pub gold: u64,
}

impl Counts {
    /// Counts of one article.
    pub fn new(right: f64, found: usize, gold: usize) -> Self {
        Self { right, found: found as u64, gold: gold as u64 }
    }

    /// Counts of a layer in which nothing can be found too much: precision and recall are its accuracy.
    pub fn accuracy(right: usize, of: usize) -> Self {
        Self::new(right as f64, of, of)
    }

    /// Right of found; 0 where nothing was found.
    pub fn precision(self) -> f64 {
        share(self.right, self.found as f64)
    }

    /// Right of gold; 0 where the gold has nothing.
    pub fn recall(self) -> f64 {
        share(self.right, self.gold as f64)
    }

    /// The harmonic mean of precision and recall.
    pub fn f1(self) -> f64 {
        share(2.0 * self.right, (self.found + self.gold) as f64)
    }
}

fn share(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.right += other.right;
        self.found += other.found;
        self.gold += other.gold;
    }
}
