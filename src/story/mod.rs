//! What the article claims: entities, roles, events, quotations, claims, times, quantities and
//! relations, each with the words that say so.
//!
//! In: nothing; this is plain data. Out: a [`Story`], and the JSON contract of `dateline extract`
//! ([`Extract`]), whose schema is `ontology/story.schema.json`.
//! Invariants: spans count code points of the article's text; every id that a record names is in the
//! story. Deliberately absent: tokens, IRIs, and any way to make a record without its span.

mod contract;
mod label;
mod record;

pub use contract::{ArticleHead, Extract, Iris};
pub use label::{
    Certainty, DropReason, EntityType, EventType, Hedge, MentionKind, Modality, ParticipantRole, Polarity,
    Predicate, QuotationKind, Status, TenureStatus, TimeType,
};
pub use record::{
    Amount, Claim, Entity, EntityId, Event, EventId, EventPlace, EventTime, Mention, Participant, Quantity,
    Quotation, Relation, Role, Time, Words,
};

use crate::text::CharSpan;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything that was understood of one article.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Story {
    /// The sentences, in order.
    pub sentences: Vec<CharSpan>,
    /// Who and what is talked about, by id.
    pub entities: Vec<Entity>,
    /// The places that speak of an entity, in order.
    pub mentions: Vec<Mention>,
    /// Who holds which post.
    pub roles: Vec<Role>,
    /// What was said, by whom.
    pub quotations: Vec<Quotation>,
    /// What happened, as reported.
    pub events: Vec<Event>,
    /// Time expressions.
    pub times: Vec<Time>,
    /// Numbers of things.
    pub quantities: Vec<Quantity>,
    /// Who stands behind which event.
    pub claims: Vec<Claim>,
    /// Lasting relations between entities.
    pub relations: Vec<Relation>,
    /// Records that were dropped because the text does not bear them out, by reason.
    pub dropped: BTreeMap<DropReason, u32>,
}

impl Story {
    /// The entity `id`.
    pub fn entity(&self, id: EntityId) -> Option<&Entity> {
        self.entities.iter().find(|entity| entity.id == id)
    }

    /// The event `id`.
    pub fn event(&self, id: EventId) -> Option<&Event> {
        self.events.iter().find(|event| event.id == id)
    }
}
