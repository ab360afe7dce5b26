//! The words of a document as the search for names sees them.

use super::LONGEST;
use crate::document::{Document, TokenKind};
use crate::lexicon::{NameTables, Outsider, SentenceWord};
use crate::text::squeeze;
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

/// How often a word is written in each case, where its case says something.
#[derive(Clone, Copy, Debug, Default)]
struct Casing {
    lower: u32,
    upper: u32,
}

/// A document's words, with how each is written elsewhere in it.
pub(super) struct Words<'d> {
    pub(super) document: &'d Document,
    pub(super) tables: &'d NameTables,
    lower: Vec<String>,
    initial: Vec<bool>,
    casing: HashMap<String, Casing>,
}

impl<'d> Words<'d> {
    pub(super) fn new(document: &'d Document, tables: &'d NameTables) -> Self {
        let lower = (0..document.tokens.len()).map(|k| document.word(k).to_lowercase()).collect();
        let initial = vec![false; document.tokens.len()];
        let mut words = Self { document, tables, lower, initial, casing: HashMap::new() };
        for sentence in &document.sentences {
            let title = words.is_title_case(&sentence.tokens);
            for at in sentence.tokens.clone() {
                let initial = words.begins_clause(at, sentence.tokens.start);
                words.count(at, initial || title);
                if let Some(flag) = words.initial.get_mut(at) {
                    *flag = initial;
                }
            }
        }
        words
    }

    /// Whether the word at `at` is a particle inside names.
    pub(super) fn is_particle(&self, at: usize) -> bool {
        self.tables.is_particle(self.lower(at))
    }

    fn count(&mut self, at: usize, says_nothing: bool) {
        if self.kind(at) != Some(TokenKind::Word) {
            return;
        }
        let upper = self.is_capitalised(at);
        if upper && says_nothing {
            return;
        }
        let casing = self.casing.entry(self.lower(at).to_owned()).or_default();
        if upper { casing.upper += 1 } else { casing.lower += 1 }
    }

    /// The first word of a sentence, of a quotation, or after a colon, bullet or bracket.
    fn begins_clause(&self, at: usize, start: usize) -> bool {
        let before = |k: usize| at >= start + k;
        let mark = before(1)
            && (matches!(self.word(at - 1), ":" | "-" | "–" | "•" | "*" | "'" | "‘")
                || self.kind(at - 1) == Some(TokenKind::OpenQuote));
        at == start || mark || (before(1) && at == start + 1 && self.kind(start) != Some(TokenKind::Word))
    }

    pub(super) fn word(&self, at: usize) -> &'d str {
        self.document.word(at)
    }

    pub(super) fn lower(&self, at: usize) -> &str {
        self.lower.get(at).map_or("", String::as_str)
    }

    pub(super) fn kind(&self, at: usize) -> Option<TokenKind> {
        self.document.tokens.get(at).map(|token| token.kind)
    }

    /// Whether token `at` is capitalised only because it begins a sentence or quotation.
    pub(super) fn is_initial(&self, at: usize) -> bool {
        self.initial.get(at).copied().unwrap_or_default()
    }

    /// A word written with a capital at its beginning, or after a small prefix ("al-Amin", "iPhone").
    pub(super) fn is_capitalised(&self, at: usize) -> bool {
        let word = self.word(at);
        self.kind(at) == Some(TokenKind::Word)
            && (word.starts_with(char::is_uppercase)
                || word.chars().nth(1).is_some_and(char::is_uppercase)
                || (word.starts_with(|c: char| c.is_lowercase()) && after_prefix(word)))
    }

    /// "NATO", "U.S.", "F-16": capitals, at least two of them.
    pub(super) fn is_acronym(&self, at: usize) -> bool {
        let word = self.word(at);
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        capitals >= 2 && !word.chars().any(char::is_lowercase) && word.chars().count() <= 8
    }

    /// Whether token `at` is a word that newspapers, or this article, write in lower case.
    pub(super) fn is_common(&self, at: usize) -> bool {
        let casing = self.casing.get(self.lower(at)).copied().unwrap_or_default();
        (self.tables.is_common(self.lower(at)) && !self.is_acronym(at)) || casing.lower > casing.upper
    }

    /// Whether the article writes the word with a capital where its place does not ask for one.
    pub(super) fn is_proper_elsewhere(&self, at: usize) -> bool {
        self.casing.get(self.lower(at)).is_some_and(|casing| casing.upper > casing.lower)
    }

    pub(super) fn is_starter(&self, at: usize) -> bool {
        if self.is_acronym(at) {
            return false;
        }
        let kind = self.tables.sentence_word(self.lower(at));
        matches!(kind, Some(SentenceWord::Starter | SentenceWord::Host))
    }

    pub(super) fn is_time(&self, at: usize) -> bool {
        self.tables.outsider(self.word(at)) == Some(Outsider::Time)
    }

    /// Whether token `at` is an abbreviation or notion that is no name.
    pub(super) fn is_thing(&self, at: usize) -> bool {
        self.tables.outsider(self.word(at)) == Some(Outsider::Thing)
    }

    /// Whether `tokens` are a place or body that a table has.
    pub(super) fn is_listed(&self, tokens: &Range<usize>) -> bool {
        if tokens.len() > LONGEST {
            return false;
        }
        let key = self.key(tokens);
        self.tables.place(&key).is_some() || self.tables.known(&key).is_some()
    }

    pub(super) fn is_people(&self, at: usize) -> bool {
        let word = self.word(at);
        let first = word.split('-').next().unwrap_or(word);
        self.tables.outsider(word) == Some(Outsider::People)
            || (first.len() < word.len() && self.tables.outsider(first) == Some(Outsider::People))
    }

    /// The form under which mentions of a name are pooled.
    pub(super) fn key(&self, tokens: &Range<usize>) -> Cow<'d, str> {
        let words = self.document.words(tokens);
        if is_squeezed(words) { Cow::Borrowed(words) } else { Cow::Owned(squeeze(words)) }
    }

    /// Whether nearly all words of a sentence are capitalised, so that capitals say nothing.
    pub(super) fn is_title_case(&self, tokens: &Range<usize>) -> bool {
        let (mut upper, mut lower) = (0, 0);
        for at in tokens.clone().filter(|&at| self.kind(at) == Some(TokenKind::Word)) {
            if self.is_capitalised(at) {
                upper += 1;
            } else if self.word(at).len() > 4 {
                lower += 1;
            }
        }
        let ends = tokens.end.checked_sub(1).is_some_and(|last| matches!(self.word(last), "." | "!" | "”"));
        upper >= 4 && lower * 8 <= upper && !ends
    }
}

/// Whether `words` are plainly in the form that [`squeeze`] gives: most names are.
fn is_squeezed(words: &str) -> bool {
    let blank = |pair: &[u8]| matches!(pair, [b' ', b' ']);
    words.bytes().all(|b| matches!(b, b' '..=b'~')) && !words.as_bytes().windows(2).any(blank)
}

/// "al-Amin", "d'Arc": a capital after a hyphen or apostrophe near the beginning.
fn after_prefix(word: &str) -> bool {
    let rest = word.split_once(['-', '\'', '’']).filter(|(prefix, _)| prefix.len() <= 3);
    rest.is_some_and(|(_, rest)| rest.starts_with(char::is_uppercase))
}
