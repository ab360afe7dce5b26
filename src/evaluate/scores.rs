//! Scores of many layers, and what was missed and wrong.

use super::{Calibration, Counts, Layer};
use crate::story::EntityType;
use std::collections::BTreeMap;
use std::fmt;

/// Most labels that are listed as not scored; a file with more of them is no file of names.
const MOST_LABELS: usize = 100;

/// The counts of all layers, of one article or of many.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scores {
    /// The counts of each layer that could be scored.
    pub layers: BTreeMap<Layer, Counts>,
    /// How the confidence of names stands to their being right, by the type that was read.
    pub calibration: BTreeMap<EntityType, Calibration>,
    /// Gold names whose label stands for none of our types, by label.
    pub unscored: BTreeMap<Box<str>, u64>,
    /// What was missed and what was wrong, where that was asked for.
    pub findings: Vec<Finding>,
    /// The articles that were scored.
    pub articles: u64,
    /// Whether the gold has trees, and the reading none.
    pub without_words: bool,
}

impl Scores {
    /// Adds the counts of one article to `layer`.
    pub fn add(&mut self, layer: Layer, counts: Counts) {
        *self.layers.entry(layer).or_default() += counts;
    }

    /// Adds the scores of other articles.
    pub fn merge(&mut self, other: Self) {
        for (layer, counts) in other.layers {
            self.add(layer, counts);
        }
        for (kind, calibration) in other.calibration {
            self.calibration.entry(kind).or_default().merge(&calibration);
        }
        for (label, count) in other.unscored {
            self.count_unscored(&label, count);
        }
        self.findings.extend(other.findings);
        self.articles += other.articles;
        self.without_words |= other.without_words;
    }

    pub(super) fn count_unscored(&mut self, label: &str, count: u64) {
        if self.unscored.contains_key(label) || self.unscored.len() < MOST_LABELS {
            *self.unscored.entry(label.into()).or_default() += count;
        }
    }

    /// Takes out the types of names that this gold never uses: what was read of them is not held against
    /// the reading. To be called when all of a file is in.
    pub fn drop_unused_types(&mut self) {
        let unused: Vec<EntityType> = EntityType::ALL
            .iter()
            .copied()
            .filter(|&kind| self.layers.get(&Layer::NamesOf(kind)).is_some_and(|counts| counts.gold == 0))
            .collect();
        for &kind in &unused {
            self.layers.remove(&Layer::NamesOf(kind));
            self.calibration.remove(&kind);
        }
        self.findings.retain(|finding| !matches!(finding.layer, Layer::NamesOf(k) if unused.contains(&k)));
    }

    /// All layers in order, with names of all types together before those of each.
    pub fn rows(&self) -> Vec<(Layer, Counts)> {
        let mut rows = self.layers.clone();
        let of_types = self.layers.iter().filter(|(layer, _)| matches!(layer, Layer::NamesOf(_)));
        let names = of_types.map(|(_, &counts)| counts).reduce(|mut sum, counts| {
            sum += counts;
            sum
        });
        rows.extend(names.map(|counts| (Layer::Names, counts)));
        rows.into_iter().collect()
    }

    /// The calibration of names of all types.
    pub fn calibration(&self) -> Calibration {
        let mut all = Calibration::default();
        self.calibration.values().for_each(|one| all.merge(one));
        all
    }
}

/// One difference between gold and reading.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The layer; names are told by the type that is missed or wrong.
    pub layer: Layer,
    /// The code point of the text where it is; `None` where the gold gives no place.
    pub offset: Option<usize>,
    /// The sentence, where the gold has ids of sentences, else its line.
    pub sentence: Option<Box<str>>,
    /// What the gold has.
    pub gold: Option<String>,
    /// What was read.
    pub found: Option<String>,
}

impl fmt::Display for Finding {
    /// What is different, without the place.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let layer = match self.layer {
            Layer::NamesOf(_) => Layer::Names,
            layer => layer,
        };
        match (&self.gold, &self.found) {
            (Some(gold), Some(found)) => write!(f, "{layer}: {gold}, read as {found}"),
            (Some(gold), None) => write!(f, "{layer}: missed {gold}"),
            (None, Some(found)) => write!(f, "{layer}: wrong {found}"),
            (None, None) => write!(f, "{layer}"),
        }
    }
}

/// Collects findings, or does not, where nobody asked.
#[derive(Debug)]
pub struct Findings {
    list: Option<Vec<Finding>>,
}

impl Findings {
    /// A collector; `wanted` says whether it keeps anything.
    pub fn new(wanted: bool) -> Self {
        Self { list: wanted.then(Vec::new) }
    }

    pub(super) fn add(&mut self, finding: impl FnOnce() -> Finding) {
        if let Some(list) = &mut self.list {
            list.push(finding());
        }
    }

    /// What was collected.
    pub fn into_vec(self) -> Vec<Finding> {
        self.list.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_that_the_gold_never_uses_is_not_held_against_the_reading() {
        let mut scores = Scores::default();
        scores.add(Layer::NamesOf(EntityType::Person), Counts::new(3.0, 4, 5));
        scores.add(Layer::NamesOf(EntityType::Event), Counts::new(0.0, 7, 0));
        scores.drop_unused_types();
        assert_eq!(scores.rows()[0], (Layer::Names, Counts::new(3.0, 4, 5)));
        assert_eq!(scores.rows().len(), 2);
    }
}
