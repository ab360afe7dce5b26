//! Stub: who is who in the article.

use crate::story::{Entity, EntityId, EntityType, MentionKind};
use crate::text::ByteSpan;

/// Who is who: the entities of an article and the places that speak of them.
#[derive(Debug, Default)]
pub struct Cast {
    /// The entities, by id.
    pub entities: Vec<Entity>,
    /// The mentions, in order of their spans.
    pub mentions: Vec<CastMention>,
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
