//! A story becomes quads: every record of it, with its evidence, in the article's own graph.
//!
//! In: an [`Article`] and its [`Story`]. Out: [`ArticleQuads`]. Invariants: each triple is in
//! exactly one graph; no blank nodes; every IRI is derived from content; every record has evidence,
//! a mention of the article; the same article and story give the same quads in the same order.
//! Deliberately absent: documents, tokens, and the store.

mod base;
mod extraction;
#[cfg(test)]
pub(crate) mod fixture;
mod mint;
pub mod pretty;
mod records;
mod sheet;

pub use base::{Base, BaseError};
pub use extraction::Extraction;
pub use mint::Mint;

use crate::article::{Article, Fingerprint, SourceKey};
use crate::story::{Iris, Story};
use oxigraph::model::{NamedNode, Quad};
use sheet::Sheet;

/// All quads of one reading of one version of an article.
#[derive(Clone, Debug)]
pub struct ArticleQuads {
    /// The version.
    pub article: NamedNode,
    /// The graph of its records.
    pub graph: NamedNode,
    /// What all versions of the article share.
    pub key: SourceKey,
    /// What was read, and by what.
    pub fingerprint: Fingerprint,
    /// The quads, sorted, without duplicates.
    pub quads: Vec<Quad>,
}

/// What the store needs to know of an article before it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleHead {
    /// The version.
    pub article: NamedNode,
    /// The graph of its records.
    pub graph: NamedNode,
    /// What was read, and by what.
    pub fingerprint: Fingerprint,
}

/// Names `article` without reading it.
pub fn head(article: &Article, extraction: &Extraction, mint: &Mint) -> ArticleHead {
    let id = mint.article_id(article);
    ArticleHead {
        article: mint.article(&id),
        graph: mint.article_graph(&id),
        fingerprint: article.fingerprint(&extraction.to_string()),
    }
}

/// The names that the records of `story` have in the graph.
pub fn iris(article: &Article, story: &Story, mint: &Mint) -> Iris {
    let id = mint.article_id(article);
    let entities = story.entities.iter().map(|entity| mint.entity(&id, entity).into_string());
    Iris { article: mint.article(&id).into_string(), entities: entities.collect() }
}

/// Every record of `story`, mapped.
pub fn map(article: &Article, story: &Story, extraction: &Extraction, mint: &Mint) -> ArticleQuads {
    let head = head(article, extraction, mint);
    let mut sheet = Sheet::new(article, story, mint);
    sheet.article(extraction, &head.fingerprint);
    sheet.story();
    let quads = sheet.into_quads();
    ArticleQuads {
        article: head.article,
        graph: head.graph,
        key: article.key(),
        fingerprint: head.fingerprint,
        quads,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::{class, dl, individual, rdf};
    use oxigraph::model::{GraphName, NamedOrBlankNode, Term, TripleRef};
    use std::collections::{BTreeMap, HashSet};

    fn mapped() -> ArticleQuads {
        let (article, story) = fixture::article("Sailors freed", "Ana Belu", 12);
        map(&article, &story, &Extraction::with_model("test"), &Mint::new(Base::default()))
    }

    fn objects(quads: &ArticleQuads, predicate: oxigraph::model::NamedNodeRef<'_>) -> Vec<String> {
        let with = quads.quads.iter().filter(|quad| quad.predicate.as_ref() == predicate);
        with.map(|quad| quad.object.to_string()).collect()
    }

    #[test]
    fn every_triple_is_in_exactly_one_graph_and_without_blank_nodes() {
        let quads = mapped().quads;
        let triples: HashSet<_> = quads.iter().map(|quad| TripleRef::from(quad.as_ref())).collect();
        assert_eq!(triples.len(), quads.len());
        for quad in &quads {
            assert!(matches!(quad.subject, NamedOrBlankNode::NamedNode(_)), "{quad}");
            assert!(!matches!(quad.object, Term::BlankNode(_)), "{quad}");
        }
    }

    #[test]
    fn every_record_has_evidence_in_its_article() {
        let mapped = mapped();
        let records = [
            class::TENURE,
            class::EVENT,
            class::PARTICIPATION,
            class::QUANTITY,
            class::QUOTATION,
            class::CLAIM,
            class::RELATION,
        ];
        let mut evidence: BTreeMap<String, usize> = BTreeMap::new();
        for quad in mapped.quads.iter().filter(|quad| quad.predicate.as_ref() == dl::EVIDENCE) {
            assert!(quad.object.to_string().contains("#char="), "{quad}");
            *evidence.entry(quad.subject.to_string()).or_default() += 1;
        }
        for quad in mapped.quads.iter().filter(|quad| quad.predicate.as_ref() == rdf::TYPE) {
            let Term::NamedNode(kind) = &quad.object else { continue };
            if records.contains(&kind.as_ref()) {
                assert!(evidence.contains_key(&quad.subject.to_string()), "{quad}");
                assert_eq!(quad.graph_name, GraphName::from(mapped.graph.clone()));
            }
        }
    }

    #[test]
    fn what_one_affirms_and_another_denies_is_disputed() {
        assert_eq!(objects(&mapped(), dl::FACTUALITY), [individual::DISPUTED.to_string()]);
    }

    #[test]
    fn unnamed_people_are_a_group_with_their_count() {
        let mapped = mapped();
        assert_eq!(objects(&mapped, dl::VALUE), ["\"12\"^^<http://www.w3.org/2001/XMLSchema#decimal>"]);
        let participants = objects(&mapped, dl::PARTICIPANT);
        assert!(participants[0].contains("/group/12-sailors-"), "{participants:?}");
        assert_eq!(objects(&mapped, dl::QUANTITY).len(), 1);
    }

    #[test]
    fn the_same_article_gives_the_same_quads() {
        assert_eq!(mapped().quads, mapped().quads);
    }

    #[test]
    fn a_relation_in_a_quotation_is_not_asserted() {
        let (article, mut story) = fixture::article("Sailors freed", "Ana Belu", 12);
        story.relations[0].evidence = story.quotations[0].extent;
        let extraction = Extraction::with_model("test");
        let quoted = map(&article, &story, &extraction, &Mint::new(Base::default()));
        assert_eq!(objects(&quoted, dl::LEADS), [""; 0]);
        assert_eq!(objects(&mapped(), dl::LEADS).len(), 1);
    }
}
