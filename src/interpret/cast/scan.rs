//! A view of the words with who is who, for patterns over tokens.

use super::{Cast, CastMention};
use crate::document::{Document, TokenKind};
use crate::lexicon::{Lexicon, RoleTables, WordClass};
use crate::story::{EntityId, EntityType, MentionKind};
use crate::text::ByteSpan;
use std::collections::HashMap;
use std::ops::Range;

/// A document with its cast and tables, read token by token.
pub(in crate::interpret) struct Scan<'a> {
    /// The words.
    pub document: &'a Document,
    /// Who is who.
    pub cast: &'a Cast,
    /// The tables.
    pub tables: &'a RoleTables,
    /// The countries among the entities, by their first name in the table.
    countries: HashMap<&'static str, EntityId>,
}

/// A name with its tokens.
#[derive(Clone, Debug)]
pub(in crate::interpret) struct NameAt {
    /// The mention.
    pub mention: CastMention,
    /// Its tokens.
    pub tokens: Range<usize>,
}

impl NameAt {
    /// The entity, if the name is of type `kind`.
    pub fn of(&self, kind: EntityType) -> Option<EntityId> {
        self.mention.entity.filter(|_| self.mention.entity_type == kind)
    }
}

impl<'a> Scan<'a> {
    /// A view of `document`.
    pub fn new(document: &'a Document, cast: &'a Cast, lexicon: &'a Lexicon) -> Self {
        let tables = &lexicon.roles;
        let mut countries = HashMap::new();
        for entity in cast.entities.iter().filter(|entity| entity.kind == EntityType::Place) {
            let mut names = std::iter::once(&entity.name).chain(&entity.aliases);
            if let Some(country) = names.find_map(|name| tables.country(&super::form::Form::new(name).key)) {
                countries.entry(country).or_insert(entity.id);
            }
        }
        Self { document, cast, tables, countries }
    }

    /// Token `index` as the tables have it.
    pub fn key(&self, index: usize) -> String {
        RoleTables::key(self.document.word(index))
    }

    /// Whether token `index` is one of `words`, which are in lower case.
    pub fn is(&self, index: usize, words: &[&str]) -> bool {
        let word = self.document.word(index);
        words.iter().any(|wanted| word.eq_ignore_ascii_case(wanted))
    }

    /// The kind of token `index`.
    pub fn kind(&self, index: usize) -> Option<TokenKind> {
        self.document.tokens.get(index).map(|token| token.kind)
    }

    /// Whether token `index` is a word.
    pub fn is_word(&self, index: usize) -> bool {
        self.kind(index) == Some(TokenKind::Word)
    }

    /// Whether token `index` is the clitic of a possessive.
    pub fn is_possessive(&self, index: usize) -> bool {
        self.kind(index) == Some(TokenKind::Possessive)
    }

    /// Whether token `index` begins with a capital.
    pub fn is_capital(&self, index: usize) -> bool {
        self.document.word(index).starts_with(char::is_uppercase)
    }

    /// The closed class of token `index`.
    pub fn class(&self, index: usize) -> Option<WordClass> {
        if self.is_word(index) { self.tables.class(&self.key(index)) } else { None }
    }

    /// The name that covers token `index`.
    pub fn name_at(&self, index: usize) -> Option<NameAt> {
        let span = self.document.tokens.get(index)?.span;
        let mention = self.cast.mention_covering(span).filter(|m| m.kind == MentionKind::Name)?;
        Some(NameAt { mention: *mention, tokens: self.document.tokens_in(mention.span) })
    }

    /// The name whose last token is the one before `end`.
    pub fn name_before(&self, end: usize) -> Option<NameAt> {
        self.name_at(end.checked_sub(1)?).filter(|name| name.tokens.end == end)
    }

    /// The name that begins at token `index`.
    pub fn name_from(&self, index: usize) -> Option<NameAt> {
        self.name_at(index).filter(|name| name.tokens.start == index)
    }

    /// The names in `tokens`, in order.
    pub fn names_in(&self, tokens: &Range<usize>) -> impl Iterator<Item = NameAt> + use<'_, 'a> {
        let span = self.document.span_of(tokens);
        let mentions = span.into_iter().flat_map(|span| self.cast.mentions_in(span));
        let names = mentions.filter(|mention| mention.kind == MentionKind::Name);
        names.map(|&mention| NameAt { mention, tokens: self.document.tokens_in(mention.span) })
    }

    /// The country among the entities whose adjective or demonym is `word`.
    pub fn country_of(&self, word: &str) -> Option<EntityId> {
        let countries = self.tables.demonym(word).iter();
        let mut found = countries.filter_map(|country| self.countries.get(country).copied());
        found.next().filter(|_| found.next().is_none())
    }

    /// The span of `tokens`.
    pub fn span(&self, tokens: &Range<usize>) -> Option<ByteSpan> {
        self.document.span_of(tokens)
    }

    /// Whether token `index` is the mark `mark`.
    pub fn is_mark(&self, index: usize, mark: &str) -> bool {
        self.document.word(index) == mark
    }
}
