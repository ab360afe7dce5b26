//! Tables for tokens and words.

use super::{WordMap, WordSet};

/// How an abbreviation behaves before a full stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Abbreviation {
    /// Before a name ("Dr.", "Gen.").
    Title,
    /// Only before a number: "No.", "pp.".
    Number,
    /// A month or weekday.
    Month,
    /// A state after a comma: "Springfield, Ill.".
    State,
    /// May stand anywhere, also at the end of a sentence ("Inc.", "p.m.", "etc.").
    General,
}

/// On which side of its word an affix stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Affix {
    Prefix,
    Suffix,
}

/// Tables for tokens and words.
#[derive(Debug)]
pub struct WordTables {
    abbreviations: WordMap<Abbreviation>,
    hosts: WordSet,
    affixes: WordMap<Affix>,
}

/// The text of a table in data/lexicon.
macro_rules! table {
    ($name:literal) => {
        include_str!(concat!("../../data/lexicon/", $name, ".tsv"))
    };
}

impl WordTables {
    /// The tables that ship with the program.
    pub(super) fn built_in() -> Self {
        Self {
            abbreviations: labelled(table!("abbreviations"), abbreviation),
            hosts: WordSet::new(table!("clitic-hosts")),
            affixes: labelled(table!("word-affixes"), affix),
        }
    }

    /// What `word` abbreviates, without its full stop. An entry in lower case fits any case.
    pub fn abbreviation(&self, word: &str) -> Option<Abbreviation> {
        self.abbreviations.get(word).or_else(|| self.abbreviations.get(&word.to_lowercase())).copied()
    }

    /// Whether "'s" after `word`, in any case, is a verb ("it's").
    pub fn is_host(&self, word: &str) -> bool {
        self.hosts.contains(&word.to_lowercase())
    }

    /// Whether `word` is a prefix that a hyphen does not part from its word.
    pub fn is_prefix(&self, word: &str) -> bool {
        self.affixes.get(&word.to_lowercase()) == Some(&Affix::Prefix)
    }

    /// Whether `word` is a suffix that a hyphen does not part from its word.
    pub fn is_suffix(&self, word: &str) -> bool {
        self.affixes.get(&word.to_lowercase()) == Some(&Affix::Suffix)
    }
}

/// A table of words with one label each.
fn labelled<V>(table: &'static str, label: fn(&str) -> Option<V>) -> WordMap<V> {
    WordMap::new(table, |rest| label(rest.first()?))
}

fn abbreviation(label: &str) -> Option<Abbreviation> {
    Some(match label {
        "title" => Abbreviation::Title,
        "number" => Abbreviation::Number,
        "month" => Abbreviation::Month,
        "state" => Abbreviation::State,
        "general" => Abbreviation::General,
        _ => return None,
    })
}

fn affix(label: &str) -> Option<Affix> {
    Some(match label {
        "prefix" => Affix::Prefix,
        "suffix" => Affix::Suffix,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::rows;
    use super::*;

    #[test]
    fn every_row_has_a_known_label() {
        fn check<V>(table: &'static str, label: fn(&str) -> Option<V>) {
            for row in rows(table) {
                assert!(row.len() == 2 && label(row[1]).is_some(), "{row:?}");
            }
        }
        check(table!("abbreviations"), abbreviation);
        check(table!("word-affixes"), affix);
    }

    #[test]
    fn an_abbreviation_in_lower_case_fits_any_case() {
        let tables = WordTables::built_in();
        assert_eq!(tables.abbreviation("Dr"), Some(Abbreviation::Title));
        assert_eq!(tables.abbreviation("boat"), None);
        assert!(tables.is_host("It") && !tables.is_host("Ude") && tables.is_prefix("Anti"));
    }
}
