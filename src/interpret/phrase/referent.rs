//! From a phrase to the entity of which it speaks.

use super::Reading;
use crate::interpret::cast::{Cast, CastMention};
use crate::story::{EntityId, EntityType, MentionKind};
use crate::text::ByteSpan;
use std::ops::Range;

/// Looks up phrases in a cast.
pub(in crate::interpret) struct Referents<'r, 'd> {
    reading: &'r Reading<'d>,
    cast: &'r Cast,
}

impl<'r, 'd> Referents<'r, 'd> {
    /// The referents of `reading` in `cast`.
    pub fn new(reading: &'r Reading<'d>, cast: &'r Cast) -> Self {
        Self { reading, cast }
    }

    /// The entity of which `phrase` speaks: the person named in it, else the body that ends its head,
    /// else what its head stands for.
    pub fn named(&self, phrase: &Range<usize>) -> Option<EntityId> {
        let span = self.reading.document.span_of(phrase)?;
        let named = |mention: &&CastMention| mention.kind == MentionKind::Name && span.contains(mention.span);
        let person =
            self.cast.mentions_in(span).filter(named).filter(|mention| mention.entity_type == EntityType::Person);
        let person = person.filter(|mention| !self.possesses(mention)).last();
        let head = self.reading.head(phrase);
        let head_span = self.reading.document.tokens.get(head)?.span;
        let at_head = || self.cast.mention_covering(head_span).filter(|mention| mention.entity.is_some());
        person.or_else(at_head).and_then(|mention| mention.entity).or_else(|| self.cast.resolve(span))
    }

    /// Whether a possessive follows: "Ana Ruiz's lawyer" is not Ana Ruiz.
    fn possesses(&self, mention: &CastMention) -> bool {
        let next =
            self.reading.document.tokens.partition_point(|token| token.span.begin() < mention.span.end());
        self.reading.is_possessive(next)
    }
}
