//! The table of lines that stand around a report, by kind.

use crate::lexicon::rows;
use std::collections::HashMap;

/// What a phrase tells of the line that begins with it, or of the word that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::ingest) enum PhraseKind {
    Furniture,
    FurnitureLine,
    Credit,
    Caption,
    Published,
    Updated,
    Byline,
    Job,
    Agency,
    Outlet,
    Section,
    Label,
}

impl PhraseKind {
    fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "furniture" => Self::Furniture,
            "furniture-line" => Self::FurnitureLine,
            "credit" => Self::Credit,
            "caption" => Self::Caption,
            "published" => Self::Published,
            "updated" => Self::Updated,
            "byline" => Self::Byline,
            "job" => Self::Job,
            "agency" => Self::Agency,
            "outlet" => Self::Outlet,
            "section" => Self::Section,
            "label" => Self::Label,
            _ => return None,
        })
    }
}

/// The phrases of `data/lexicon/lines.tsv`. Cheap to build: it borrows the table.
pub(in crate::ingest) struct Phrases(HashMap<PhraseKind, Vec<&'static str>>);

impl Phrases {
    /// The table that ships with the program.
    pub(in crate::ingest) fn built_in() -> Self {
        let mut phrases: HashMap<_, Vec<_>> = HashMap::new();
        for row in rows(include_str!("../../../data/lexicon/lines.tsv")) {
            if let [kind, phrase] = row[..]
                && let Some(kind) = PhraseKind::from_name(kind)
            {
                phrases.entry(kind).or_default().push(phrase);
            }
        }
        // Longest first, so that "published on" is tried before "published".
        phrases.values_mut().for_each(|list| list.sort_by_key(|phrase| std::cmp::Reverse(phrase.len())));
        Self(phrases)
    }

    /// The phrases of a kind, the longest first.
    pub(in crate::ingest) fn of(&self, kind: PhraseKind) -> &[&'static str] {
        self.0.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// What follows a phrase of `kind` at the beginning of `line`, without blanks.
    pub(in crate::ingest) fn strip<'t>(&self, kind: PhraseKind, line: &'t str) -> Option<&'t str> {
        self.of(kind).iter().find_map(|phrase| strip_phrase(line, phrase))
    }

    /// Whether `words` is a phrase of `kind`, letter case and outer punctuation apart.
    pub(in crate::ingest) fn is(&self, kind: PhraseKind, words: &str) -> bool {
        let bare = words.trim_matches(|c: char| !c.is_alphanumeric());
        self.of(kind).iter().any(|phrase| phrase.eq_ignore_ascii_case(bare))
    }
}

/// The rest of `line` after `phrase`, if it begins with it as whole words in any letter case.
pub(super) fn strip_phrase<'t>(line: &'t str, phrase: &str) -> Option<&'t str> {
    let (head, rest) = line.split_at_checked(phrase.len())?;
    let inside_word = phrase.ends_with(char::is_alphanumeric) && rest.starts_with(char::is_alphabetic);
    (head.eq_ignore_ascii_case(phrase) && !inside_word).then(|| rest.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_used() {
        let rows: Vec<_> = rows(include_str!("../../../data/lexicon/lines.tsv")).collect();
        let phrases = Phrases::built_in();
        assert_eq!(rows.len(), phrases.0.values().map(Vec::len).sum::<usize>());
        assert!(rows.iter().all(|row| row[1] == row[1].to_lowercase()), "phrases are lower case");
    }

    #[test]
    fn a_phrase_is_found_as_whole_words_only() {
        assert_eq!(strip_phrase("PUBLISHED on 3 May", "published on"), Some("3 May"));
        assert_eq!(strip_phrase("Bypass opened", "by"), None);
        assert_eq!(strip_phrase("é", "by"), None);
    }
}
