//! Of whom a phrase speaks: the mention that is its grammatical head.

use super::{Cast, CastMention};
use crate::document::{Document, Token, TokenKind};
use crate::lexicon::{Lexicon, RoleTables, WordClass};
use crate::story::{EntityId, EntityType};
use crate::text::ByteSpan;
use std::ops::Range;

/// What a token does in a noun phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Determiner,
    Comma,
    And,
    Of,
    /// A preposition, a verb, a bracket: the noun phrase proper ends before it.
    Break,
    Title,
    /// "city", "province".
    PlaceNoun,
    /// The clitic of a possessive.
    Clitic,
    Other,
}

/// The tokens of a document with their parts in noun phrases.
#[derive(Debug, Default)]
pub(super) struct Phrases(Vec<(ByteSpan, Part)>);

impl Phrases {
    pub(super) fn of(document: &Document, lexicon: &Lexicon) -> Self {
        let tokens = document.tokens.iter();
        let part = |token: &Token| match token.kind {
            TokenKind::Possessive => Part::Clitic,
            _ => part(token.span.slice(document.text()), &lexicon.roles),
        };
        Self(tokens.map(|token| (token.span, part(token))).collect())
    }

    fn range(&self, span: ByteSpan) -> Range<usize> {
        let first = self.0.partition_point(|(token, _)| token.begin() < span.begin());
        let last = self.0.partition_point(|(token, _)| token.end() <= span.end());
        first..last.max(first)
    }

    /// The span of token `at`.
    pub(super) fn span(&self, at: usize) -> Option<ByteSpan> {
        self.0.get(at).map(|cell| cell.0)
    }

    fn part(&self, at: usize) -> Option<Part> {
        self.0.get(at).map(|cell| cell.1)
    }
}

fn part(word: &str, tables: &RoleTables) -> Part {
    let key = RoleTables::key(word);
    match word {
        "," => return Part::Comma,
        "&" => return Part::And,
        _ if !word.chars().any(char::is_alphanumeric) => return Part::Break,
        _ => {}
    }
    match (key.as_str(), tables.class(&key)) {
        ("and" | "or", _) => Part::And,
        ("of", _) => Part::Of,
        (_, Some(WordClass::Determiner | WordClass::Possessive)) => Part::Determiner,
        (_, Some(_)) => Part::Break,
        _ if tables.title(&key).is_some() => Part::Title,
        _ if tables.sort_noun(&key).is_some_and(|noun| noun.kind == EntityType::Place) => Part::PlaceNoun,
        _ => Part::Other,
    }
}

/// The entity of which the words at `span` speak.
pub(super) fn resolve(cast: &Cast, span: ByteSpan) -> Option<EntityId> {
    if let Some(exact) = cast.mention_covering(span).filter(|mention| mention.span == span) {
        return exact.entity;
    }
    Phrase::new(cast, span)?.head()?.entity
}

struct Phrase<'c> {
    cast: &'c Cast,
    all: Range<usize>,
}

impl<'c> Phrase<'c> {
    fn new(cast: &'c Cast, span: ByteSpan) -> Option<Self> {
        let mut all = cast.phrases.range(span);
        let phrase = |all: &Range<usize>| Self { cast, all: all.clone() };
        while phrase(&all).part(all.start) == Some(Part::Determiner)
            && phrase(&all).mention(all.start).is_none()
        {
            all.start += 1;
        }
        (!all.is_empty()).then(|| phrase(&all))
    }

    fn part(&self, at: usize) -> Option<Part> {
        self.cast.phrases.part(at).filter(|_| self.all.contains(&at))
    }

    fn mention(&self, at: usize) -> Option<&'c CastMention> {
        let (span, _) = self.cast.phrases.0.get(at).filter(|_| self.all.contains(&at))?;
        self.cast.mention_covering(*span)
    }

    /// Where the noun phrase proper, which begins at `from`, ends.
    fn end(&self, from: usize) -> usize {
        let ends = |at: usize| {
            let part = self.part(at);
            let stop = matches!(part, Some(Part::Comma | Part::And | Part::Of | Part::Break));
            stop && self.mention(at).is_none()
        };
        (from..self.all.end).find(|&at| ends(at)).unwrap_or(self.all.end)
    }

    fn head(&self) -> Option<&'c CastMention> {
        let end = self.end(self.all.start);
        let last = end.checked_sub(1)?;
        if let Some(mention) = self.mention(last).filter(|mention| self.ends(mention, last)) {
            return (self.part(end) != Some(Part::And)).then_some(mention);
        }
        match self.part(last)? {
            Part::Title if self.part(end) != Some(Part::And) => self.apposed(end),
            Part::PlaceNoun if self.part(end) == Some(Part::Of) => {
                self.mention(end + 1).filter(|mention| mention.entity_type == EntityType::Place)
            }
            _ => None,
        }
    }

    fn ends(&self, mention: &CastMention, last: usize) -> bool {
        self.cast.phrases.0.get(last).is_some_and(|cell| cell.0.end() == mention.span.end())
    }

    /// The person after the first comma, of "the ministry's spokeswoman, Ana Kovac".
    fn apposed(&self, from: usize) -> Option<&'c CastMention> {
        let comma = (from..self.all.end).find(|&at| self.part(at) == Some(Part::Comma))?;
        self.mention(comma + 1).filter(|mention| mention.entity_type == EntityType::Person)
    }
}
