//! Names without those that are hardly more than a guess.
//!
//! In: the names that the network found. Out: the same without the least probable, and without people, bodies and places that
//! have no capital in a sentence that has ("the forestry department"), unless the network is sure ("we met in tampa bay").
//! A sentence all in lower case is left alone: its names are in lower case too; and so are events ("2023 election").

use super::super::label::Labelled;
use super::super::scan::Scan;
use super::agree::Words;
use crate::story::EntityType;
use std::ops::Range;

/// Names that are less probable than this are left out.
const FLOOR: f32 = 0.1;

/// Names without a capital must be as probable as this.
const SURE: f32 = 0.8;

/// Trims the names of `scan`.
pub(in crate::read) fn trim(words: &Words, scan: &mut Scan) {
    let mut sentences = scan.sentences.iter();
    let mut sentence = sentences.next();
    scan.names.retain(|name| {
        while sentence.is_some_and(|s| s.end <= name.words.start) {
            sentence = sentences.next();
        }
        let capitals = sentence.is_some_and(|s| has_capital(words, s));
        name.confidence >= FLOOR && (!capitals || is_credible(words, name))
    });
}

fn is_credible(words: &Words, name: &Labelled) -> bool {
    name.kind == EntityType::Event || name.confidence >= SURE || has_capital(words, &name.words)
}

/// Whether a word among `range` has a capital, or a letter of a script without them.
fn has_capital(words: &Words, range: &Range<usize>) -> bool {
    let cased = |c: char| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase());
    range.clone().any(|at| words.word(at).chars().any(cased))
}

#[cfg(test)]
mod tests {
    use super::super::example::{Example, name};
    use crate::story::EntityType::{Event, Organization, Place};

    #[test]
    fn without_a_capital_there_is_no_name_but_in_a_sentence_without_any() {
        let mut example = Example::new("The forestry department met | we met in tampa bay");
        example.names = vec![name(1..3, Organization, 0.7), name(7..9, Place, 0.7)];
        assert_eq!(example.trimmed(), [("tampa bay", Place)]);
    }

    #[test]
    fn events_and_sure_names_need_no_capital() {
        let mut example = Example::new("The 2023 election brought Varn to tampa bay");
        example.names = vec![name(1..3, Event, 0.5), name(6..8, Place, 0.9)];
        assert_eq!(example.trimmed(), [("2023 election", Event), ("tampa bay", Place)]);
    }

    #[test]
    fn a_guess_is_no_name() {
        let mut example = Example::new("Varn met");
        example.names = vec![name(0..1, Organization, 0.05)];
        assert_eq!(example.trimmed(), []);
    }
}
