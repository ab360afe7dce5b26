//! Lasting relations between entities.
//!
//! In: a document, who is who in it, and who holds which post. Out: [`FoundRelation`]s: who leads or
//! belongs to a body, what lies in what, who is related to whom, who founded, owns or is part of what.
//! Invariant: the evidence holds a name of the one and a name of the other. A relation whose one side
//! is only a pronoun is not made, however sure the antecedent: provenance cannot be borrowed.

mod kin;
mod link;
mod place;
mod post;

use crate::document::Document;
use crate::interpret::Scribe;
use crate::interpret::cast::{Cast, NameAt, Scan};
use crate::interpret::role::FoundRole;
use crate::lexicon::Lexicon;
use crate::story::{EntityId, Predicate, Relation};
use crate::text::ByteSpan;
use std::collections::HashMap;

/// A relation that the article states.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundRelation {
    /// The one.
    pub subject: EntityId,
    /// Stands in which relation.
    pub predicate: Predicate,
    /// To the other.
    pub object: EntityId,
    /// The words that say so: both names lie inside.
    pub evidence: ByteSpan,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
}

impl FoundRelation {
    /// The relation as a story has it.
    pub fn into_story(self, scribe: &Scribe) -> Relation {
        Relation {
            subject: self.subject,
            predicate: self.predicate,
            object: self.object,
            evidence: scribe.chars(self.evidence),
            confidence: self.confidence,
        }
    }

    /// The relation between two names, with the words from the one to the other as evidence.
    fn between(subject: &NameAt, predicate: Predicate, object: &NameAt, confidence: f32) -> Option<Self> {
        let (one, other) = (subject.mention.entity?, object.mention.entity?);
        let evidence = subject.mention.span.cover(object.mention.span);
        (one != other).then_some(Self { subject: one, predicate, object: other, evidence, confidence })
    }
}

/// The relations that `document` states, each once, in order of their evidence.
pub fn find(document: &Document, cast: &Cast, roles: &[FoundRole], lexicon: &Lexicon) -> Vec<FoundRelation> {
    let scan = Scan::new(document, cast, lexicon);
    let mut found = post::find(roles);
    for sentence in &document.sentences {
        let names: Vec<NameAt> = scan.names_in(&sentence.tokens).collect();
        place::find(&scan, &sentence.tokens, &names, &mut found);
        kin::find(&scan, &names, &mut found);
        link::find(&scan, &names, &mut found);
    }
    once(found)
}

/// Keeps, of equal relations, the surest, and of two marriages said both ways the first.
fn once(mut found: Vec<FoundRelation>) -> Vec<FoundRelation> {
    found.sort_by(|a, b| b.confidence.total_cmp(&a.confidence).then(a.evidence.cmp(&b.evidence)));
    let mut seen: HashMap<(EntityId, EntityId), Vec<Predicate>> = HashMap::new();
    found.retain(|relation| {
        let mutual = matches!(relation.predicate, Predicate::SpouseOf | Predicate::SiblingOf);
        let mut pair = (relation.subject, relation.object);
        if mutual && pair.0 > pair.1 {
            pair = (pair.1, pair.0);
        }
        let known = seen.entry(pair).or_default();
        let fresh = !known.contains(&relation.predicate);
        known.push(relation.predicate);
        fresh
    });
    found.sort_by_key(|relation| relation.evidence);
    found
}
