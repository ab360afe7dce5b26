//! What a post says of its holder and the body.

use super::FoundRelation;
use crate::interpret::role::FoundRole;
use crate::lexicon::Standing;
use crate::story::{Predicate, TenureStatus};

/// The relations that follow from `roles`: only from posts that are held now, and from having founded.
pub(super) fn find(roles: &[FoundRole]) -> Vec<FoundRelation> {
    roles.iter().filter_map(relation).collect()
}

fn relation(role: &FoundRole) -> Option<FoundRelation> {
    let held = matches!(role.status, TenureStatus::Current | TenureStatus::Acting);
    let predicate = match role.standing {
        Standing::Head => Predicate::Leads,
        Standing::Member => Predicate::MemberOf,
        Standing::Founder => Predicate::FounderOf,
        Standing::Owner => Predicate::OwnerOf,
        Standing::Other => return None,
    };
    let object = role.organization?;
    let lasts = held || predicate == Predicate::FounderOf;
    lasts.then_some(FoundRelation {
        subject: role.person,
        predicate,
        object,
        evidence: role.evidence,
        confidence: role.confidence,
    })
}
