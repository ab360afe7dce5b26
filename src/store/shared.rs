//! What articles share: it stays as long as one article grounds it.
//!
//! The shared graph describes entities and posts. A description is a function of its IRI and stays
//! while anything outside refers to it. Two sorts of triples are more than that, and each has its
//! ground in an article's graph: another name has a mention with these words, and a direct relation
//! has a `dl:Relation` record of the same subject, predicate and object. An extraction is shared
//! too, in the default graph.

use super::StoreError;
use crate::text::squeeze;
use crate::vocabulary::{class, dl, label, rdf, skos};
use oxigraph::model::{GraphName, GraphNameRef, NamedNode, NamedOrBlankNode, Quad, Term};
use oxigraph::store::Transaction;
use std::collections::BTreeSet;

/// The graph of shared descriptions.
pub(super) struct Shared {
    graph: NamedNode,
}

impl Shared {
    pub(super) fn new(graph: NamedNode) -> Self {
        Self { graph }
    }

    /// Removes what has lost its ground with `gone`, and says how many quads that were.
    pub(super) fn sweep(
        &self,
        transaction: &mut Transaction<'_>,
        gone: &[Quad],
    ) -> Result<usize, StoreError> {
        let mut removed = 0;
        let mut touched: BTreeSet<String> = BTreeSet::new();
        for quad in gone {
            touched.extend(nodes_of(quad).map(NamedNode::into_string));
        }
        for node in &touched {
            for quad in self.about(transaction, &NamedNode::new_unchecked(node))? {
                if !is_grounded(transaction, &quad)? {
                    transaction.remove(&quad);
                    removed += 1;
                }
            }
        }
        while let Some(node) = touched.pop_first() {
            let node = NamedNode::new_unchecked(node);
            if is_referred_to(transaction, &node)? {
                continue;
            }
            for quad in self.about(transaction, &node)? {
                touched.extend(nodes_of(&quad).filter(|other| *other != node).map(NamedNode::into_string));
                transaction.remove(&quad);
                removed += 1;
            }
        }
        let rest = transaction.quads_for_pattern(None, None, None, Some((&self.graph).into())).next();
        if rest.transpose()?.is_none() {
            transaction.remove_named_graph(&self.graph)?;
        }
        Ok(removed)
    }

    /// The shared description of `node`.
    fn about(&self, transaction: &Transaction<'_>, node: &NamedNode) -> Result<Vec<Quad>, StoreError> {
        let graph = GraphNameRef::from(&self.graph);
        let shared = transaction.quads_for_pattern(Some(node.into()), None, None, Some(graph));
        let mut quads: Vec<Quad> = shared.collect::<Result<_, _>>()?;
        let extraction = Quad::new(node.clone(), rdf::TYPE, class::EXTRACTION, GraphNameRef::DefaultGraph);
        if transaction.contains(&extraction)? {
            let graph = Some(GraphNameRef::DefaultGraph);
            let activity = transaction.quads_for_pattern(Some(node.into()), None, None, graph);
            quads.extend(activity.collect::<Result<Vec<_>, _>>()?);
        }
        Ok(quads)
    }
}

/// The named nodes at both ends of `quad`.
fn nodes_of(quad: &Quad) -> impl Iterator<Item = NamedNode> {
    let subject = match &quad.subject {
        NamedOrBlankNode::NamedNode(node) => Some(node.clone()),
        NamedOrBlankNode::BlankNode(_) => None,
    };
    let object = match &quad.object {
        Term::NamedNode(node) => Some(node.clone()),
        _ => None,
    };
    subject.into_iter().chain(object)
}

/// Whether anything but its own description speaks of `node`.
fn is_referred_to(transaction: &Transaction<'_>, node: &NamedNode) -> Result<bool, StoreError> {
    for quad in transaction.quads_for_pattern(None, None, Some(node.into()), None) {
        if quad?.subject != node.clone().into() {
            return Ok(true);
        }
    }
    let mut denotations = transaction.quads_for_pattern(Some(node.into()), Some(dl::DENOTED_BY), None, None);
    Ok(denotations.next().transpose()?.is_some())
}

/// Whether an article still grounds a shared triple.
fn is_grounded(transaction: &Transaction<'_>, quad: &Quad) -> Result<bool, StoreError> {
    let NamedOrBlankNode::NamedNode(subject) = &quad.subject else { return Ok(true) };
    if quad.predicate.as_ref() == skos::ALT_LABEL {
        return has_mention(transaction, subject, &quad.object);
    }
    if !label::is_relation(quad.predicate.as_ref()) {
        return Ok(true);
    }
    for record in transaction.quads_for_pattern(None, Some(dl::SUBJECT), Some(subject.into()), None) {
        let Quad { subject: record, graph_name, .. } = record?;
        let same = |predicate, object: &Term| {
            transaction.contains(&Quad::new(record.clone(), predicate, object.clone(), graph_name.clone()))
        };
        if same(dl::PREDICATE, &quad.predicate.clone().into())? && same(dl::OBJECT, &quad.object)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether some article calls `entity` by the words of `name`.
fn has_mention(transaction: &Transaction<'_>, entity: &NamedNode, name: &Term) -> Result<bool, StoreError> {
    let Term::Literal(name) = name else { return Ok(false) };
    for quad in transaction.quads_for_pattern(Some(entity.into()), Some(dl::DENOTED_BY), None, None) {
        let Quad { object: Term::NamedNode(mention), graph_name, .. } = quad? else { continue };
        if calls(transaction, &mention, &graph_name, name.value())? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn calls(
    transaction: &Transaction<'_>,
    mention: &NamedNode,
    graph: &GraphName,
    name: &str,
) -> Result<bool, StoreError> {
    let graph = Some(graph.as_ref());
    for quad in transaction.quads_for_pattern(Some(mention.into()), Some(dl::ANCHOR_OF), None, graph) {
        if matches!(quad?.object, Term::Literal(words) if squeeze(words.value()) == name) {
            return Ok(true);
        }
    }
    Ok(false)
}
