//! Shallow phrases: noun phrases and subjects, found from words and names alone.
//!
//! In: a [`Document`] and the word classes of a [`Lexicon`]. Out: token ranges, never longer than
//! [`REACH`]. Invariant: every look is bounded, so that reading a sentence of any length is linear.
//! Deliberately absent: trees and tags; where words alone do not tell, nothing is found.

mod noun;
mod referent;
mod subject;

pub(super) use referent::Referents;
pub(super) use subject::Subject;

use crate::document::{Document, TokenKind};
use crate::lexicon::{EventTables, EventVerb, FunctionClass, FunctionClasses, Lexicon, VerbForm};
use crate::story::EntityType;
use std::borrow::Cow;
use std::ops::Range;

/// How many tokens a look to the left or right may pass.
pub(super) const REACH: usize = 48;

/// A document with its words in lower case and the names at its tokens.
pub(super) struct Reading<'d> {
    pub document: &'d Document,
    pub lexicon: &'d Lexicon,
    words: Vec<Cow<'d, str>>,
    names: Vec<Option<u32>>,
}

impl<'d> Reading<'d> {
    /// A reading of `document`.
    pub fn new(document: &'d Document, lexicon: &'d Lexicon) -> Self {
        let words = (0..document.tokens.len()).map(|token| lower(document.word(token))).collect();
        let mut names = vec![None; document.tokens.len()];
        for (index, name) in (0u32..).zip(&document.names) {
            for slot in names.get_mut(name.tokens.clone()).into_iter().flatten() {
                *slot = Some(index);
            }
        }
        Self { document, lexicon, words, names }
    }

    /// The word at `token` in lower case; the empty string past the end.
    pub fn word(&self, token: usize) -> &str {
        self.words.get(token).map_or("", AsRef::as_ref)
    }

    /// Whether the word at `token` is one of `words`.
    pub fn is(&self, token: usize, words: &[&str]) -> bool {
        words.contains(&self.word(token))
    }

    /// What the token is made of.
    pub fn kind(&self, token: usize) -> Option<TokenKind> {
        self.document.tokens.get(token).map(|token| token.kind)
    }

    /// The closed classes of the word at `token`.
    pub fn classes(&self, token: usize) -> FunctionClasses {
        self.lexicon.speech.classes(self.word(token))
    }

    /// Whether the word at `token` may stand in `class`.
    pub fn has(&self, token: usize, class: FunctionClass) -> bool {
        self.classes(token).has(class)
    }

    /// The tokens of the name that covers `token`.
    pub fn name(&self, token: usize) -> Option<Range<usize>> {
        let index = (*self.names.get(token)?)? as usize;
        self.document.names.get(index).map(|name| name.tokens.clone())
    }

    /// Whether the name that covers `token` names an event.
    pub fn names_event(&self, token: usize) -> bool {
        let index = self.names.get(token).copied().flatten();
        let name = index.and_then(|index| self.document.names.get(index as usize));
        name.is_some_and(|name| name.kind == EntityType::Event)
    }

    /// The longest phrase that begins at `token`, before `end`, of which `look` knows something,
    /// with its length in tokens.
    pub fn phrase<T>(
        &self,
        token: usize,
        end: usize,
        look: impl Fn(&str) -> Option<T>,
    ) -> Option<(usize, T)> {
        let most = EventTables::LONGEST_PHRASE.min(end.saturating_sub(token));
        let (mut phrase, mut found) = (String::new(), None);
        for length in 1..=most {
            if length > 1 {
                phrase.push(' ');
            }
            phrase.push_str(self.word(token + length - 1));
            found = look(&phrase).map(|value| (length, value)).or(found);
        }
        found
    }

    /// Whether `token` is a word or number that can stand in a noun phrase.
    pub fn is_nominal(&self, token: usize) -> bool {
        let classes = self.classes(token);
        match self.kind(token) {
            _ if self.name(token).is_some() => true,
            Some(TokenKind::Number) => true,
            Some(TokenKind::Word) => {
                (classes.is_open() && !is_manner_adverb(self.word(token)))
                    || classes.has(FunctionClass::Number)
                    || self.is(token, &["other", "more", "first", "second", "several", "many", "home"])
            }
            _ => false,
        }
    }

    /// Whether `token` is a pronoun that can be a subject.
    pub fn is_pronoun(&self, token: usize) -> bool {
        self.has(token, FunctionClass::Pronoun) && self.name(token).is_none()
    }

    /// Whether `token` is a determiner or possessive pronoun.
    pub fn is_determiner(&self, token: usize) -> bool {
        self.classes(token).any(&[FunctionClass::Determiner, FunctionClass::Possessive])
    }

    /// Whether `token` stands between a subject and its verb: "has", "also", "not", "recently".
    pub fn is_auxiliary(&self, token: usize) -> bool {
        use FunctionClass::{Adverb, Be, Do, Have, Modal, Negation};
        self.name(token).is_none()
            && (self.classes(token).any(&[Be, Have, Do, Modal, Adverb, Negation])
                || is_manner_adverb(self.word(token)))
    }

    /// The form of a verb that `token` may be, from the tables of speech and happenings.
    pub fn verb_form(&self, token: usize) -> Option<VerbForm> {
        if self.name(token).is_some() {
            return None;
        }
        let word = self.word(token);
        let spoken = self.lexicon.speech.verb(word).map(|(_, form)| form);
        spoken.or_else(|| self.event_verb(word).map(|(_, form)| form))
    }

    fn event_verb(&self, word: &str) -> Option<(EventVerb, VerbForm)> {
        self.lexicon.events.verb(word)
    }

    /// Whether `token` is a verb in the past tense or an -ing form, and not before a noun.
    pub fn is_verbal(&self, token: usize) -> bool {
        let form = self.verb_form(token);
        let known = form.is_some_and(|form| !matches!(form, VerbForm::Base | VerbForm::Third));
        let guessed = || self.name(token).is_none() && looks_past(self.document.word(token));
        let describes = token.checked_sub(1).is_some_and(|before| {
            self.is_determiner(before)
                || self.is_possessive(before)
                || self.kind(before) == Some(TokenKind::Number)
                || self.has(before, FunctionClass::Number)
        });
        !describes && (known || (self.classes(token).is_open() && guessed()))
    }

    /// Whether `token` is the clitic of a possessive.
    pub fn is_possessive(&self, token: usize) -> bool {
        self.kind(token) == Some(TokenKind::Possessive)
    }

    /// The tokens of the sentence that holds `token`.
    pub fn sentence(&self, token: usize) -> Range<usize> {
        let sentences = &self.document.sentences;
        let index = sentences.partition_point(|sentence| sentence.tokens.end <= token);
        sentences.get(index).map_or(token..token, |sentence| sentence.tokens.clone())
    }
}

/// `word` in lower case with plain apostrophes, borrowed where it is so already.
fn lower(word: &str) -> Cow<'_, str> {
    if word.chars().any(|c| c.is_uppercase() || c == '’') {
        Cow::Owned(word.to_lowercase().replace('’', "'"))
    } else {
        Cow::Borrowed(word)
    }
}

/// "thanked", "shocked": a past tense that no table knows, in lower case.
fn looks_past(word: &str) -> bool {
    word.len() > 5
        && word.ends_with("ed")
        && !word.ends_with("eed")
        && word != "hundred"
        && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// "violently", "recently": few nouns and adjectives look like these.
fn is_manner_adverb(word: &str) -> bool {
    word.len() > 5
        && word.ends_with("ly")
        && !word.ends_with("family")
        && !matches!(
            word,
            "supply"
                | "assembly"
                | "monopoly"
                | "anomaly"
                | "early"
                | "elderly"
                | "deadly"
                | "weekly"
                | "monthly"
                | "yearly"
                | "daily"
                | "homily"
                | "friendly"
                | "lonely"
                | "likely"
                | "costly"
                | "reply"
        )
}
