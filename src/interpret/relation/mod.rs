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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interpret::role;
    use crate::read::fixture;

    /// Every relation as "subject predicate object".
    fn relations(notation: &str) -> Vec<String> {
        let (document, lexicon) = (fixture::document(notation), Lexicon::built_in());
        let cast = Cast::of(&document, &lexicon);
        let roles = role::find(&document, &cast, &lexicon);
        let name = |id| cast.entity(id).map_or("", |entity| entity.name.as_str());
        let found = find(&document, &cast, &roles, &lexicon);
        let show = |r: &FoundRelation| format!("{} {} {}", name(r.subject), r.predicate, name(r.object));
        found.iter().map(show).collect()
    }

    const NONE: [&str; 0] = [];

    #[test]
    fn heads_lead_and_others_belong() {
        assert_eq!(
            relations("[Person Ana Kovac], director of [Organization Varn], left."),
            ["Ana Kovac leads Varn"]
        );
        assert_eq!(
            relations("[Person Ana Kovac], deputy director of [Organization Varn], left."),
            ["Ana Kovac memberOf Varn"]
        );
        assert_eq!(relations("[Person Ana Kovac], former director of [Organization Varn], left."), NONE);
        assert_eq!(
            relations("[Person Ana Kovac], co-founder of [Organization Varn], left."),
            ["Ana Kovac founderOf Varn"]
        );
    }

    #[test]
    fn a_place_lies_in_the_one_after_the_comma_unless_they_are_a_list() {
        assert_eq!(
            relations("It rained in [Place Brod], [Place Croatia], on Friday."),
            ["Brod locatedIn Croatia"]
        );
        assert_eq!(relations("It rained in [Place Brod], [Place Mali] and [Place Chad]."), NONE);
        assert_eq!(relations("It rained in [Place Chad], [Place Mali], and in [Place Togo]."), NONE);
        assert_eq!(relations("Polls closed in [Place Ohio], [Place Utah], [Place Iowa]."), NONE);
    }

    #[test]
    fn a_place_lies_in_what_holds_it() {
        assert_eq!(
            relations("Snow fell on [Place Brod] in northern [Place Croatia]."),
            ["Brod locatedIn Croatia"]
        );
        assert_eq!(relations("[Place Brod], a port in [Place Croatia], froze."), ["Brod locatedIn Croatia"]);
        assert_eq!(relations("[Place Croatia]’s port of [Place Brod] froze."), ["Brod locatedIn Croatia"]);
        assert_eq!(relations("[Place Croatia]’s invasion of [Place Brod] failed."), NONE);
        assert_eq!(relations("A farm near [Place Brod] in [Place Lika] burnt."), NONE);
    }

    #[test]
    fn kinship_needs_both_names() {
        assert_eq!(relations("[Person Ana Kovac]’s son [Person Marko] left."), ["Marko childOf Ana Kovac"]);
        assert_eq!(
            relations("[Person Ana Kovac] and her husband, [Person Ivo Lind], left."),
            ["Ivo Lind spouseOf Ana Kovac"]
        );
        assert_eq!(
            relations("[Person Ana Kovac], mother of [Person Marko Lind], left."),
            ["Marko Lind childOf Ana Kovac"]
        );
        assert_eq!(relations("[Person Ana Kovac] left. Her brother [Person Ivo] stayed."), NONE);
        assert_eq!(relations("[Person Ana Kovac]’s former husband [Person Ivo] left."), NONE);
    }

    #[test]
    fn words_between_names_tell_of_founding_seat_and_parts() {
        assert_eq!(
            relations("[Organization Varn], founded by [Person Ana Kovac], grew."),
            ["Ana Kovac founderOf Varn"]
        );
        assert_eq!(
            relations("[Organization Varn], which is based in [Place Oslo], grew."),
            ["Varn headquarteredIn Oslo"]
        );
        assert_eq!(
            relations("[Organization Varn], a subsidiary of the [Organization Mercia Group], grew."),
            ["Varn partOf Mercia Group"]
        );
    }
}
