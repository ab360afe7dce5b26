//! Names without the words before them that no name begins with.
//!
//! In: the names that the network found. Out: the same without leading words in lower case ("conservative Law
//! and Justice Party") that are no particles, without the title of a person after a body ("UN Special Rapporteur"),
//! and without those that have no capital at all in a sentence that has ("the forestry department") or are hardly
//! more than a guess. A sentence all in lower case is left alone: its names are in lower case too.

use super::super::label::Labelled;
use super::super::scan::Scan;
use super::agree::Words;
use crate::lexicon::{Lexicon, RoleTables};
use crate::story::EntityType;
use std::ops::Range;

/// Names that are less probable than this are left out.
const FLOOR: f32 = 0.2;

/// Trims the names of `scan`.
pub(in crate::read) fn trim(words: &Words, lexicon: &Lexicon, scan: &mut Scan) {
    let mut sentences = scan.sentences.iter();
    let mut sentence = sentences.next();
    let names = std::mem::take(&mut scan.names);
    for name in names {
        while sentence.is_some_and(|s| s.end <= name.words.start) {
            sentence = sentences.next();
        }
        let capitals = sentence.is_some_and(|s| has_capital(words, s));
        let name = Some(name).filter(|name| name.confidence >= FLOOR);
        scan.names.extend(if capitals { name.and_then(|name| trimmed(words, lexicon, name)) } else { name });
    }
}

fn trimmed(words: &Words, lexicon: &Lexicon, name: Labelled) -> Option<Labelled> {
    let begins = |at: &usize| !is_lower(words.word(*at)) || lexicon.words.is_particle(words.word(*at));
    let start = name.words.clone().find(begins)?;
    let all = start..name.words.end;
    let body = name.kind == EntityType::Organization && all.clone().all(|at| !is_lower(words.word(at)));
    let trimmed = if body { without_title(words, &lexicon.roles, all) } else { all };
    has_capital(words, &trimmed).then_some(Labelled { words: trimmed, ..name })
}

/// `name` without the title of a person at its end, if anything is left.
fn without_title(words: &Words, tables: &RoleTables, name: Range<usize>) -> Range<usize> {
    let key = |at: usize| RoleTables::key(words.word(at));
    if name.is_empty() || tables.title(&key(name.end - 1)).is_none() {
        return name;
    }
    let before = |at: &usize| tables.title(&key(*at)).is_none() && !tables.is_modifier(&key(*at));
    name.clone().rev().find(before).map_or(name.clone(), |last| name.start..last + 1)
}

fn is_lower(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_lowercase) && !word.chars().any(char::is_uppercase)
}

/// Whether a word among `range` has a capital, or a letter of a script without them.
fn has_capital(words: &Words, range: &Range<usize>) -> bool {
    let cased = |c: char| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase());
    range.clone().any(|at| words.word(at).chars().any(cased))
}

#[cfg(test)]
mod tests {
    use super::super::example::{Example, name};
    use crate::story::EntityType::{Organization, Person, Place};

    #[test]
    fn words_in_lower_case_before_a_name_come_off_and_particles_stay() {
        let mut example = Example::new("The slum Kibera and Omar bin Said and al Varn");
        example.names = vec![name(1..3, Place, 0.9), name(4..7, Person, 0.9), name(8..10, Organization, 0.9)];
        assert_eq!(
            example.trimmed(),
            [("Kibera", Place), ("Omar bin Said", Person), ("al Varn", Organization)]
        );
    }

    #[test]
    fn without_a_capital_there_is_no_name_but_in_a_sentence_without_any() {
        let mut example = Example::new("The forestry department met | we met in tampa bay");
        example.names = vec![name(1..3, Organization, 0.9), name(7..9, Place, 0.9)];
        assert_eq!(example.trimmed(), [("tampa bay", Place)]);
    }

    #[test]
    fn a_title_after_a_body_comes_off() {
        let mut example =
            Example::new("The UN Special Rapporteur met the Varn Chief | Union of Port Directors");
        let bodies = [1..4, 6..8, 8..12];
        example.names = bodies.map(|words| name(words, Organization, 0.9)).to_vec();
        let expected =
            [("UN", Organization), ("Varn", Organization), ("Union of Port Directors", Organization)];
        assert_eq!(example.trimmed(), expected);
    }
}
