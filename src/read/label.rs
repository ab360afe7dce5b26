//! Name labels of a sentence into whole names: the best sequence of BIOES labels (Viterbi 1967).
//!
//! In: the scores of all labels for each word. Out: names, in order, none inside another, each with the
//! least probability among its words' labels. A name is one word (S) or begins (B), goes on (I) and
//! ends (E) with labels of one kind.

use crate::document::UnknownLabel;
use crate::story::EntityType;
use std::ops::Range;
use std::str::FromStr;

/// The label of a word among those of its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NameLabel {
    /// In no name.
    Outside,
    /// In a name of a kind.
    Inside(Part, EntityType),
}

/// Where in its name a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Begin,
    Middle,
    End,
    Single,
}

impl FromStr for NameLabel {
    type Err = UnknownLabel;

    fn from_str(label: &str) -> Result<Self, UnknownLabel> {
        let unknown = || UnknownLabel { label: label.to_owned(), set: "name label" };
        let Some((part, kind)) = label.split_once('-') else {
            return if label == "O" { Ok(Self::Outside) } else { Err(unknown()) };
        };
        let part = match part {
            "B" => Part::Begin,
            "I" => Part::Middle,
            "E" => Part::End,
            "S" => Part::Single,
            _ => return Err(unknown()),
        };
        let kind = EntityType::from_name(kind).filter(|kind| EntityType::NAMED.contains(kind));
        Ok(Self::Inside(part, kind.ok_or_else(unknown)?))
    }
}

impl NameLabel {
    /// Whether a name is open after it.
    fn opens(self) -> Option<EntityType> {
        match self {
            Self::Inside(Part::Begin | Part::Middle, kind) => Some(kind),
            _ => None,
        }
    }

    /// Whether it goes on with a name that is open before it.
    fn continues(self) -> Option<EntityType> {
        match self {
            Self::Inside(Part::Middle | Part::End, kind) => Some(kind),
            _ => None,
        }
    }
}

/// A name among the words of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Labelled {
    /// Its words, counted in the sentence.
    pub words: Range<usize>,
    pub kind: EntityType,
    /// The least probability among its labels.
    pub confidence: f32,
}

/// The names in the best sequence; `scores` gives a row of each word's scores by label, up to a constant a word.
///
/// `probability(word, label)` is asked for the labels of the names that are found.
pub(super) fn names(
    labels: &[NameLabel],
    scores: &[&[f32]],
    probability: impl Fn(usize, usize) -> f32,
) -> Vec<Labelled> {
    let mut found: Vec<Labelled> = vec![];
    for (word, label) in best_path(labels, scores).into_iter().enumerate() {
        let Some(&NameLabel::Inside(part, kind)) = labels.get(label) else { continue };
        let confidence = probability(word, label);
        match (part, found.last_mut()) {
            (Part::Middle | Part::End, Some(name)) => {
                name.words.end = word + 1;
                name.confidence = name.confidence.min(confidence);
            }
            _ => found.push(Labelled { words: word..word + 1, kind, confidence }),
        }
    }
    found
}

/// The best sequence of labels in which every name is whole; for equal scores the first label.
fn best_path(labels: &[NameLabel], scores: &[&[f32]]) -> Vec<usize> {
    let Some((first, rest)) = scores.split_first() else { return vec![] };
    let start = |at: usize| if labels[at].continues().is_none() { first[at] } else { f32::NEG_INFINITY };
    let mut value: Vec<f32> = (0..labels.len()).map(start).collect();
    let mut back: Vec<Vec<usize>> = vec![];
    for row in rest {
        let before: Vec<usize> = (0..labels.len()).map(|at| best_before(labels, &value, at)).collect();
        value = before.iter().enumerate().map(|(at, &before)| value[before] + row[at]).collect();
        back.push(before);
    }
    let closed = (0..labels.len()).filter(|&at| labels[at].opens().is_none());
    let mut at = greatest(&value, closed);
    let mut path = vec![at];
    for before in back.iter().rev() {
        at = before[at];
        path.push(at);
    }
    path.reverse();
    path
}

/// The best label before label `at`.
fn best_before(labels: &[NameLabel], value: &[f32], at: usize) -> usize {
    let wanted = labels[at].continues();
    greatest(value, (0..labels.len()).filter(|&before| labels[before].opens() == wanted))
}

fn greatest(value: &[f32], among: impl Iterator<Item = usize>) -> usize {
    among.reduce(|best, at| if value[at] > value[best] { at } else { best }).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn labels() -> Vec<NameLabel> {
        let names =
            ["O", "B-Person", "I-Person", "E-Person", "S-Person", "B-Place", "I-Place", "E-Place", "S-Place"];
        names.map(|name| name.parse().unwrap()).to_vec()
    }

    fn read(rows: &[[f32; 9]]) -> Vec<(Range<usize>, EntityType)> {
        let scores: Vec<&[f32]> = rows.iter().map(|row| &row[..]).collect();
        names(&labels(), &scores, |_, _| 0.5).into_iter().map(|name| (name.words, name.kind)).collect()
    }

    #[test]
    fn names_are_whole_even_where_single_labels_are_not() {
        let o = [3.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0];
        let begin = [0.0, 3.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0];
        // The end of a place is best alone, but after the beginning of a person its end is.
        let end = [0.0, 0.0, 0.0, 2.0, 0.0, 0.0, 0.0, 2.5, 0.0];
        assert_eq!(read(&[o, begin, end, o]), [(1..3, EntityType::Person)]);
        assert_eq!(read(&[end, o]), []);
        assert_eq!(read(&[]), []);
    }

    #[test]
    fn labels_that_are_no_name_labels_are_refused() {
        assert!(["B", "X-Person", "B-Ship", ""].iter().all(|label| label.parse::<NameLabel>().is_err()));
    }

    proptest! {
        #[test]
        fn names_are_in_order_and_inside_the_sentence(rows in prop::collection::vec(prop::array::uniform9(-4f32..4.0), 0..12)) {
            let mut end = 0;
            for (words, _) in read(&rows) {
                prop_assert!(words.start >= end && !words.is_empty() && words.end <= rows.len());
                end = words.end;
            }
        }
    }
}
