//! Who is who in one article.
//!
//! In: a [`Document`] with its names. Out: a [`Cast`]: the entities, in order of first mention, and
//! every place that speaks of one: by name, by a common noun ("the ministry"), by a pronoun.
//! Invariants: mentions are in order and do not overlap; every name has an entity; names of
//! different types are never joined, but for an abbreviation that the article itself explains.
//! Precision comes first: where the article leaves room for doubt, a noun or pronoun stays
//! unresolved. Pronouns inside quoted words are left to whoever knows the speaker.

mod form;
mod gender;
mod head;
mod join;
mod nominal;
mod person;
mod pronoun;
mod quoted;
mod scan;
mod typo;
mod union;

pub use gender::Genders;
pub(in crate::interpret) use scan::{NameAt, Scan};

use crate::document::Document;
use crate::interpret::role;
use crate::lexicon::Lexicon;
use crate::story::{Entity, EntityId, EntityType, MentionKind};
use crate::text::ByteSpan;

/// Who is who: the entities of an article and the places that speak of them.
#[derive(Debug, Default)]
pub struct Cast {
    /// The entities, by id.
    pub entities: Vec<Entity>,
    /// The mentions, in order of their spans.
    pub mentions: Vec<CastMention>,
    /// The tokens' parts in noun phrases, to find the head of a phrase.
    phrases: head::Phrases,
}

/// A place in the text that speaks of somebody.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CastMention {
    /// Where.
    pub span: ByteSpan,
    /// Of what.
    pub entity_type: EntityType,
    /// How.
    pub kind: MentionKind,
    /// Of whom, if that is known.
    pub entity: Option<EntityId>,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
}

impl Cast {
    /// Who is who in `document`.
    pub fn of(document: &Document, lexicon: &Lexicon) -> Self {
        let mut cast = join::named(document, lexicon);
        cast.phrases = head::Phrases::of(document, lexicon);
        let roles = role::find(document, &cast, lexicon);
        let quoted = quoted::mask(document);
        let scan = Scan::new(document, &cast, lexicon);
        let genders = Genders::of(&scan, &roles);
        let mut found = nominal::find(&scan, &roles, &quoted);
        found.extend(pronoun::find(&scan, &genders, &quoted));
        cast.add(found);
        cast
    }

    /// Adds mentions; one that overlaps an earlier one is left out.
    fn add(&mut self, mut found: Vec<CastMention>) {
        found.retain(|mention| !self.overlaps(mention.span));
        self.mentions.append(&mut found);
        self.mentions.sort_by_key(|mention| mention.span);
        self.mentions.dedup_by(|later, earlier| later.span.overlaps(earlier.span));
    }

    fn overlaps(&self, span: ByteSpan) -> bool {
        let first = self.mentions.partition_point(|mention| mention.span.end() <= span.begin());
        self.mentions.get(first).is_some_and(|mention| mention.span.overlaps(span))
    }

    /// The entity `id`.
    pub fn entity(&self, id: EntityId) -> Option<&Entity> {
        self.entities.get(id.0 as usize)
    }

    /// The mention inside which `span` lies.
    pub fn mention_covering(&self, span: ByteSpan) -> Option<&CastMention> {
        let first = self.mentions.partition_point(|mention| mention.span.end() <= span.begin());
        self.mentions.get(first).filter(|mention| mention.span.contains(span) && !span.is_empty())
    }

    /// The mentions that lie wholly inside `span`, in order.
    pub fn mentions_in(&self, span: ByteSpan) -> impl Iterator<Item = &CastMention> {
        let first = self.mentions.partition_point(|mention| mention.span.begin() < span.begin());
        let rest = self.mentions.get(first..).unwrap_or_default();
        rest.iter().take_while(move |mention| mention.span.end() <= span.end())
    }

    /// The entity of which the words at `span` speak: of the mention that they are, or that is their
    /// grammatical head ("Interior Minister Ana Kovac", "Ana Kovac, the ministry's spokeswoman").
    pub fn resolve(&self, span: ByteSpan) -> Option<EntityId> {
        head::resolve(self, span)
    }

    /// The entity that token `index` means, if it is a resolved pronoun.
    pub fn pronoun_at(&self, index: usize) -> Option<EntityId> {
        let mention = self.mention_covering(self.phrases.span(index)?)?;
        (mention.kind == MentionKind::Pronoun).then_some(mention.entity).flatten()
    }
}
