//! From the words for a speaker to the entity.

use super::{Draft, FoundQuotation, Speaker};
use crate::interpret::cast::{Cast, CastMention};
use crate::interpret::phrase::{Reading, Referents};
use crate::story::{EntityId, EntityType, MentionKind, QuotationKind};
use crate::text::ByteSpan;
use std::ops::Range;

/// For how many blocks a pronoun may stand for the last speaker.
const MEMORY: usize = 3;

/// The quotations of `drafts`, which are in order, with their speakers.
pub(super) fn settle(reading: &Reading<'_>, cast: &Cast, drafts: Vec<Draft>) -> Vec<FoundQuotation> {
    let mut talk = Talk { reading, cast, referents: Referents::new(reading, cast), last: None };
    let mut found: Vec<_> = drafts.into_iter().filter_map(|draft| talk.settle(draft)).collect();
    found.sort_by_key(|quotation| quotation.extent);
    found
}

/// The talk so far.
struct Talk<'r, 'd> {
    reading: &'r Reading<'d>,
    cast: &'r Cast,
    referents: Referents<'r, 'd>,
    /// The last speaker, with the block in which it spoke.
    last: Option<(Speaker, usize)>,
}

impl Talk<'_, '_> {
    fn settle(&mut self, draft: Draft) -> Option<FoundQuotation> {
        let document = self.reading.document;
        let spans = |ranges: &[Range<usize>]| -> Vec<ByteSpan> {
            ranges.iter().filter_map(|range| document.span_of(range)).collect()
        };
        let block = self.block(draft.begin());
        let speaker = self.speaker(&draft, block);
        if speaker != Speaker::default() {
            self.last = Some((speaker, block));
        }
        let content = spans(&draft.content);
        let stretches = if draft.stretches.is_empty() { content.clone() } else { spans(&draft.stretches) };
        let extent = match draft.kind {
            QuotationKind::Direct => cover(&stretches)?,
            _ => document.span_of(&self.reading.sentence(draft.begin()))?.cover(cover(&stretches)?),
        };
        Some(FoundQuotation {
            kind: draft.kind,
            stretches,
            extent,
            content,
            cue: draft.cue.and_then(|cue| document.span_of(&cue)),
            speaker,
            addressee: draft.listener.and_then(|listener| self.referents.named(&listener)),
            polarity: draft.polarity,
            certainty: draft.certainty,
            accusing: draft.accusing,
            confidence: draft.confidence,
        })
    }

    fn block(&self, token: usize) -> usize {
        let sentences = &self.reading.document.sentences;
        let index = sentences.partition_point(|sentence| sentence.tokens.end <= token);
        sentences.get(index).map_or(0, |sentence| sentence.block)
    }

    fn speaker(&self, draft: &Draft, block: usize) -> Speaker {
        let Some(phrase) = &draft.speaker else { return self.unnamed(draft, block) };
        let words = self.reading.document.span_of(phrase);
        let entity = if phrase.len() == 1 && self.reading.is_pronoun(phrase.start) {
            self.by_pronoun(phrase.start, block)
        } else {
            self.referents.named(phrase)
        };
        Speaker { entity, words }
    }

    /// The speaker of a quotation that stands alone: the one of the talk before it, or the person that
    /// the sentence before is about.
    fn unnamed(&self, draft: &Draft, block: usize) -> Speaker {
        let recent = self.recent(block, 1);
        let person = || {
            let end = self.reading.document.tokens.get(draft.begin())?.span.begin();
            let mention = self.last_person_before(end, 1, block)?;
            Some(Speaker { entity: mention.entity, words: Some(mention.span) })
        };
        recent.or_else(person).unwrap_or_default()
    }

    /// The last speaker, if it spoke in this block or one of the `blocks` before.
    fn recent(&self, block: usize, blocks: usize) -> Option<Speaker> {
        let (speaker, spoke) = self.last?;
        (block.saturating_sub(spoke) <= blocks).then_some(speaker)
    }

    /// Whom the pronoun at `token` stands for.
    fn by_pronoun(&self, token: usize, block: usize) -> Option<EntityId> {
        let span = self.reading.document.tokens.get(token)?.span;
        let known = self
            .cast
            .mention_covering(span)
            .filter(|mention| mention.span == span)
            .and_then(|mention| mention.entity);
        let personal = self.reading.is(token, &["he", "she"]);
        let speaker = self.recent(block, MEMORY).and_then(|speaker| speaker.entity);
        let speaker = speaker.filter(|&id| !personal || self.kind(id) == Some(EntityType::Person));
        let nearest = || self.last_person_before(span.begin(), MEMORY, block)?.entity;
        known.or(speaker).or_else(|| personal.then(nearest).flatten())
    }

    fn kind(&self, id: EntityId) -> Option<EntityType> {
        self.cast.entity(id).map(|entity| entity.kind)
    }

    /// The last person named before byte `end`, in this block or one of the `blocks` before.
    fn last_person_before(&self, end: usize, blocks: usize, block: usize) -> Option<&CastMention> {
        let before = self.cast.mentions.partition_point(|mention| mention.span.begin() < end);
        let earlier = self.cast.mentions.get(..before)?.iter().rev().take(64);
        let mut people = earlier
            .filter(|mention| mention.entity_type == EntityType::Person && mention.kind == MentionKind::Name);
        people.next().filter(|mention| {
            let first = self
                .reading
                .document
                .tokens
                .partition_point(|token| token.span.end() <= mention.span.begin());
            block.saturating_sub(self.block(first)) <= blocks
        })
    }
}

fn cover(spans: &[ByteSpan]) -> Option<ByteSpan> {
    spans.iter().copied().reduce(ByteSpan::cover)
}
