//! A post as it was found.

use crate::interpret::Scribe;
use crate::lexicon::Standing;
use crate::story::{EntityId, Role, TenureStatus};
use crate::text::ByteSpan;

/// A post that the article says somebody holds.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundRole {
    /// Who holds it.
    pub person: EntityId,
    /// The title, as written, without "former" and its kin.
    pub title: String,
    /// The body of the post.
    pub organization: Option<EntityId>,
    /// The place that the post governs.
    pub place: Option<EntityId>,
    /// Whether it is held now.
    pub status: TenureStatus,
    /// What the holder is to the body.
    pub standing: Standing,
    /// The words that say so: title, body and name.
    pub evidence: ByteSpan,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
}

impl FoundRole {
    /// The post as a story has it.
    pub fn into_story(self, scribe: &Scribe) -> Role {
        Role {
            person: self.person,
            title: self.title,
            organization: self.organization,
            place: self.place,
            status: self.status,
            evidence: scribe.chars(self.evidence),
            confidence: self.confidence,
        }
    }
}
