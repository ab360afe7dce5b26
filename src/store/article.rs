//! Putting an article in, replacing it, taking it out.

use super::shared::Shared;
use super::{Store, StoreError};
use crate::rdf::{ArticleHead, ArticleQuads};
use crate::vocabulary::{dl, prov};
use oxigraph::model::{
    GraphNameRef, Literal, NamedNode, NamedNodeRef, NamedOrBlankNode, Quad, QuadRef, Term,
};
use oxigraph::store::Transaction;

/// How an article that is to be read stands to the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Its records are in, read by the same program in the same configuration.
    Unchanged,
    /// A later version of it is in.
    Superseded,
    /// It has to be read.
    ToRead,
}

/// What putting an article in has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is new.
    Added,
    /// It was in, read differently: its records were replaced.
    Reread,
    /// It replaces this earlier version.
    Revised(NamedNode),
    /// Nothing has changed.
    Kept(Standing),
}

/// What taking an article out has removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Retracted {
    /// Quads of the article's own.
    pub own: usize,
    /// Quads that it shared with articles which are all gone.
    pub shared: usize,
}

impl Store {
    /// How the article of `head` stands to the store. Costs a few look-ups.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn standing(&self, head: &ArticleHead) -> Result<Standing, StoreError> {
        let graph = self.graph();
        let fingerprint = Literal::new_simple_literal(head.fingerprint.as_str());
        if graph.contains(QuadRef::new(
            &head.graph,
            dl::FINGERPRINT,
            &fingerprint,
            GraphNameRef::DefaultGraph,
        ))? {
            return Ok(Standing::Unchanged);
        }
        let transaction = graph.start_transaction()?;
        let newer = is_known(&transaction, &head.article)? && !is_current(&transaction, &head.graph)?;
        Ok(if newer { Standing::Superseded } else { Standing::ToRead })
    }

    /// Puts an article in, in one transaction. An earlier version of it goes out with its records
    /// and leaves its metadata.
    ///
    /// # Errors
    /// If the database cannot be read or written; then nothing has changed.
    pub fn put(&self, article: &ArticleQuads) -> Result<Outcome, StoreError> {
        let head = ArticleHead {
            article: article.article.clone(),
            graph: article.graph.clone(),
            fingerprint: article.fingerprint.clone(),
        };
        match self.standing(&head)? {
            Standing::ToRead => self.write(article),
            kept => Ok(Outcome::Kept(kept)),
        }
    }

    fn write(&self, article: &ArticleQuads) -> Result<Outcome, StoreError> {
        let mut transaction = self.graph().start_transaction()?;
        let reread = is_current(&transaction, &article.graph)?;
        let earlier = if reread { None } else { current_version(&transaction, article)? };
        let mut history = Vec::new();
        let outcome = if reread {
            history = revisions(&transaction, &article.article)?;
            self.remove(&mut transaction, &article.article, &article.graph, &Keep::Nothing)?;
            Outcome::Reread
        } else if let Some((version, graph)) = earlier {
            self.remove(&mut transaction, &version, &graph, &Keep::Metadata)?;
            history.push(revision(&article.article, &version));
            Outcome::Revised(version)
        } else {
            // Nothing has to go first. `extend` is as atomic, and a quarter cheaper, because the
            // transaction need not be read while it is written.
            drop(transaction);
            self.graph().extend(article.quads.iter().cloned())?;
            return Ok(Outcome::Added);
        };
        transaction.extend(&article.quads);
        transaction.extend(&history);
        transaction.commit()?;
        Ok(outcome)
    }

    /// Takes `article` out, in one transaction: its records, its metadata and that of its earlier
    /// versions, and what nothing else refers to.
    ///
    /// # Errors
    /// If the database cannot be read or written; then nothing has changed.
    pub fn retract(&self, article: &NamedNode) -> Result<Retracted, StoreError> {
        let mut transaction = self.graph().start_transaction()?;
        let mut total = Retracted::default();
        let mut versions = vec![article.clone()];
        while let Some(version) = versions.pop() {
            for quad in revisions(&transaction, &version)? {
                if let Term::NamedNode(earlier) = quad.object {
                    versions.push(earlier);
                }
            }
            let graph = self.graph_of(&version);
            let gone = self.remove(&mut transaction, &version, &graph, &Keep::Nothing)?;
            total.own += gone.own;
            total.shared += gone.shared;
        }
        // A later version loses its pointer to this one.
        let later =
            transaction.quads_for_pattern(None, Some(prov::WAS_REVISION_OF), Some(article.into()), None);
        let later: Vec<Quad> = later.collect::<Result<_, _>>()?;
        total.own += later.len();
        later.iter().for_each(|quad| transaction.remove(quad));
        transaction.commit()?;
        Ok(total)
    }

    /// The graph of `article`.
    pub(super) fn graph_of(&self, article: &NamedNode) -> NamedNode {
        self.mint().article_graph(local_name(article))
    }

    /// Removes what one version brought, and what of the shared graph loses its ground thereby.
    fn remove(
        &self,
        transaction: &mut Transaction<'_>,
        article: &NamedNode,
        graph: &NamedNode,
        keep: &Keep,
    ) -> Result<Retracted, StoreError> {
        let mut own = quads_of_graph(transaction, graph.as_ref())?;
        own.extend(subject_quads(transaction, graph)?);
        if matches!(keep, Keep::Nothing) {
            own.extend(subject_quads(transaction, article)?);
        }
        own.iter().for_each(|quad| transaction.remove(quad));
        if transaction.contains_named_graph(graph)? {
            transaction.remove_named_graph(graph)?;
        }
        let shared = Shared::new(self.mint().entities_graph()).sweep(transaction, &own)?;
        Ok(Retracted { own: own.len(), shared })
    }

    /// The article that `text` means: its IRI, its CURIE `article:…`, its local name or a unique
    /// beginning of it, or its URL.
    ///
    /// # Errors
    /// If there is no such article, or more than one.
    pub fn find_article(&self, text: &str) -> Result<NamedNode, StoreError> {
        let local = text.strip_prefix("article:").unwrap_or(text);
        let mut found: Vec<NamedNode> = Vec::new();
        for quad in self.graph().quads_for_pattern(None, Some(dl::SOURCE_KEY), None, None) {
            let NamedOrBlankNode::NamedNode(article) = quad?.subject else { continue };
            let id = local_name(&article);
            if article.as_str() == text || id == local || self.has_url(&article, text)? {
                return Ok(article);
            }
            if !local.is_empty() && id.starts_with(local) {
                found.push(article);
            }
        }
        match found.len() {
            0 => Err(StoreError::UnknownArticle(text.to_owned())),
            1 => Ok(found.remove(0)),
            _ => {
                let candidates = found.iter().take(5).map(|a| format!("<{}>", a.as_str())).collect();
                Err(StoreError::AmbiguousArticle { text: text.to_owned(), candidates })
            }
        }
    }

    fn has_url(&self, article: &NamedNode, text: &str) -> Result<bool, StoreError> {
        let urls = self.graph().quads_for_pattern(Some(article.into()), Some(dl::URL), None, None);
        for quad in urls {
            if matches!(quad?.object, Term::Literal(url) if url.value() == text) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The last segment of an IRI.
pub(super) fn local_name(node: &NamedNode) -> &str {
    node.as_str().rsplit('/').next().unwrap_or_default()
}

/// What of a removed version stays.
enum Keep {
    Nothing,
    Metadata,
}

fn is_known(transaction: &Transaction<'_>, article: &NamedNode) -> Result<bool, StoreError> {
    let mut keys = transaction.quads_for_pattern(Some(article.into()), Some(dl::SOURCE_KEY), None, None);
    Ok(keys.next().transpose()?.is_some())
}

fn is_current(transaction: &Transaction<'_>, graph: &NamedNode) -> Result<bool, StoreError> {
    let mut described = transaction.quads_for_pattern(Some(graph.into()), Some(dl::DESCRIBES), None, None);
    Ok(described.next().transpose()?.is_some())
}

/// The version of the same article whose records are in, with its graph.
fn current_version(
    transaction: &Transaction<'_>,
    article: &ArticleQuads,
) -> Result<Option<(NamedNode, NamedNode)>, StoreError> {
    let key = Literal::new_simple_literal(article.key.as_str());
    let versions = transaction.quads_for_pattern(None, Some(dl::SOURCE_KEY), Some((&key).into()), None);
    for quad in versions {
        let NamedOrBlankNode::NamedNode(version) = quad?.subject else { continue };
        let graphs = transaction.quads_for_pattern(None, Some(dl::DESCRIBES), Some((&version).into()), None);
        for quad in graphs {
            if let NamedOrBlankNode::NamedNode(graph) = quad?.subject {
                return Ok(Some((version, graph)));
            }
        }
    }
    Ok(None)
}

/// The statements that `article` is a revision of others.
fn revisions(transaction: &Transaction<'_>, article: &NamedNode) -> Result<Vec<Quad>, StoreError> {
    let quads = transaction.quads_for_pattern(Some(article.into()), Some(prov::WAS_REVISION_OF), None, None);
    Ok(quads.collect::<Result<_, _>>()?)
}

fn revision(article: &NamedNode, earlier: &NamedNode) -> Quad {
    Quad::new(article.clone(), prov::WAS_REVISION_OF, earlier.clone(), GraphNameRef::DefaultGraph)
}

fn quads_of_graph(transaction: &Transaction<'_>, graph: NamedNodeRef<'_>) -> Result<Vec<Quad>, StoreError> {
    let quads = transaction.quads_for_pattern(None, None, None, Some(graph.into()));
    Ok(quads.collect::<Result<_, _>>()?)
}

/// The quads about `subject` in the default graph.
fn subject_quads(transaction: &Transaction<'_>, subject: &NamedNode) -> Result<Vec<Quad>, StoreError> {
    let graph = Some(GraphNameRef::DefaultGraph);
    let quads = transaction.quads_for_pattern(Some(subject.into()), None, None, graph);
    Ok(quads.collect::<Result<_, _>>()?)
}
