//! From a phrase to the entity of which it speaks.

use super::Reading;
use crate::interpret::cast::{Cast, CastMention};
use crate::story::{EntityId, EntityType, MentionKind};
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

    /// The entity of which `phrase` speaks: the person named in its head, else what the head names or
    /// stands for, else the person in the apposition after it ("her father, Ivo Lem,").
    pub fn named(&self, phrase: &Range<usize>) -> Option<EntityId> {
        let head = self.reading.head(phrase);
        let ends = |end: usize| self.person_in(&(phrase.start..end));
        let person = ends(head + 1).or_else(|| ends(phrase.end).filter(|_| self.ends_in_title(phrase)));
        person
            .or_else(|| self.at(head))
            .or_else(|| self.in_apposition(phrase.end))
            .or_else(|| self.cast.resolve(self.reading.document.span_of(phrase)?))
    }

    /// The last person named in `tokens` who does not own something there.
    fn person_in(&self, tokens: &Range<usize>) -> Option<EntityId> {
        let span = self.reading.document.span_of(tokens)?;
        let named = |mention: &&CastMention| {
            mention.kind == MentionKind::Name
                && mention.entity_type == EntityType::Person
                && !self.possesses(mention)
        };
        self.cast.mentions_in(span).filter(named).last()?.entity
    }

    /// "Minister of Ports Ana Ruiz": the phrase ends in a name without a preposition before it.
    fn ends_in_title(&self, phrase: &Range<usize>) -> bool {
        let name = phrase.end.checked_sub(1).and_then(|last| self.reading.name(last));
        let before = name.and_then(|name| name.start.checked_sub(1)).filter(|&before| before > phrase.start);
        before.is_some_and(|before| self.reading.is_nominal(before))
    }

    /// What the token `head` names or stands for.
    fn at(&self, head: usize) -> Option<EntityId> {
        let span = self.reading.document.tokens.get(head)?.span;
        self.cast.mention_covering(span)?.entity
    }

    /// The person named between the comma at `comma` and the next.
    fn in_apposition(&self, comma: usize) -> Option<EntityId> {
        let name = (comma + 1..comma + 4).find_map(|token| self.reading.name(token))?;
        let bounded =
            self.reading.word(comma) == "," && self.reading.is(name.end, &[",", ".", "said", "says", ""]);
        bounded.then(|| self.person_in(&name)).flatten()
    }

    /// Whether a possessive follows: "Ana Ruiz's lawyer" is not Ana Ruiz.
    fn possesses(&self, mention: &CastMention) -> bool {
        let next =
            self.reading.document.tokens.partition_point(|token| token.span.begin() < mention.span.end());
        self.reading.is_possessive(next)
    }
}
