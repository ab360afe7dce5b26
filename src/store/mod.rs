//! The graph on disk: an embedded Oxigraph store in a locked directory.
//!
//! In: the quads of one article at a time. Out: the graph, for queries, dumps and statistics.
//! Invariants: one transaction an article, so that an article is in whole or not at all; one writer
//! at a time, and no reader beside it; what one article brought is removed with it, and what other
//! articles also say stays. Deliberately absent: articles and stories; this room sees quads only.

mod article;
mod directory;
mod dump;
mod error;
mod load;
mod shared;
mod sort;
mod statistics;

pub use article::{Outcome, Retracted, Standing};
pub use dump::{DumpFormat, DumpScope, write_sorted};
pub use error::StoreError;
pub use statistics::Statistics;

use crate::rdf::{Base, Mint};
use directory::Directory;
use oxigraph::store::Store as Graph;
use std::path::Path;

/// An open store.
pub struct Store {
    graph: Graph,
    mint: Mint,
    /// Holds the lock for as long as the store is open; `None` for a store in memory.
    directory: Option<Directory>,
}

impl Store {
    /// Opens the store in `path` for writing, and makes it if there is none.
    ///
    /// A new store takes `base`, or the default one; an existing store keeps its own.
    ///
    /// # Errors
    /// If another program has it open, if `base` is not the store's, or if it cannot be read.
    pub fn open(path: &Path, base: Option<&Base>) -> Result<Self, StoreError> {
        let directory = Directory::for_writing(path, base)?;
        let graph = Graph::open(directory.database()).map_err(|e| StoreError::storage(path, e))?;
        Ok(Self::new(graph, Some(directory)))
    }

    /// Opens the store in `path` for reading.
    ///
    /// # Errors
    /// If there is none, if another program writes to it, or if it cannot be read.
    pub fn open_read_only(path: &Path) -> Result<Self, StoreError> {
        let directory = Directory::for_reading(path)?;
        let opened = Graph::open_read_only(directory.database());
        let graph = opened.map_err(|e| StoreError::storage(path, e))?;
        Ok(Self::new(graph, Some(directory)))
    }

    /// A store in memory, with the default base.
    ///
    /// # Errors
    /// If memory cannot be had.
    pub fn in_memory() -> Result<Self, StoreError> {
        Ok(Self::new(Graph::new()?, None))
    }

    fn new(graph: Graph, directory: Option<Directory>) -> Self {
        let base = directory.as_ref().map(|directory| directory.base().clone());
        Self { graph, mint: Mint::new(base.unwrap_or_default()), directory }
    }

    /// The Oxigraph store, for queries.
    pub fn graph(&self) -> &Graph {
        &self.graph
    }

    /// Makes the IRIs of this store.
    pub fn mint(&self) -> &Mint {
        &self.mint
    }

    /// Writes everything to disk. Without it, each later opening replays the write-ahead log.
    ///
    /// # Errors
    /// If the disk refuses.
    pub fn flush(&self) -> Result<(), StoreError> {
        match self.directory {
            Some(_) => Ok(self.graph.flush()?),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rdf::{ArticleQuads, Extraction, fixture, map};

    fn quads(title: &str, chief: &str, count: u32) -> ArticleQuads {
        let (article, story) = fixture::article(title, chief, count);
        map(&article, &story, &Extraction::with_model("test"), &Mint::new(Base::default()))
    }

    fn dump(store: &Store) -> String {
        let mut out = Vec::new();
        store.dump(&DumpScope::All, DumpFormat::NQuads, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn store_of(articles: &[&ArticleQuads]) -> Store {
        let store = Store::in_memory().unwrap();
        articles.iter().for_each(|article| assert_eq!(store.put(article).unwrap(), Outcome::Added));
        store
    }

    #[test]
    fn the_same_article_again_changes_nothing() {
        let article = quads("Sailors freed", "Ana Belu", 12);
        let store = store_of(&[&article]);
        let before = dump(&store);
        assert_eq!(store.put(&article).unwrap(), Outcome::Kept(Standing::Unchanged));
        assert_eq!(dump(&store), before);
    }

    #[test]
    fn retracting_leaves_what_other_articles_say() {
        let one = quads("Sailors freed", "Ana Belu", 12);
        let other = quads("More sailors freed", "Igor Tan", 15);
        let store = store_of(&[&one, &other]);
        let retracted = store.retract(&other.article).unwrap();
        assert!(retracted.own > 0 && retracted.shared > 0, "{retracted:?}");
        assert_eq!(dump(&store), dump(&store_of(&[&one])));
        store.retract(&one.article).unwrap();
        assert_eq!(dump(&store), "");
        assert_eq!(store.graph().named_graphs().count(), 0);
    }

    #[test]
    fn a_changed_article_replaces_its_earlier_version_and_keeps_its_history() {
        let old = quads("Sailors freed", "Ana Belu", 12);
        let new = quads("Sailors freed", "Ana Belu", 13);
        assert_eq!(old.key, new.key);
        let store = store_of(&[&old]);
        assert_eq!(store.put(&new).unwrap(), Outcome::Revised(old.article.clone()));
        assert_eq!(store.put(&old).unwrap(), Outcome::Kept(Standing::Superseded));
        let text = dump(&store);
        assert!(!text.contains("12 sailors") && text.contains("13 sailors"));
        assert_eq!(text.matches("prov#wasRevisionOf").count(), 1);
        assert_eq!(store.statistics().unwrap().earlier_versions, 1);
        store.retract(&new.article).unwrap();
        assert_eq!(dump(&store), "");
    }

    #[test]
    fn an_article_read_by_another_version_is_read_again() {
        let article = quads("Sailors freed", "Ana Belu", 12);
        let store = store_of(&[&article]);
        let (again, story) = fixture::article("Sailors freed", "Ana Belu", 12);
        let extraction = Extraction::with_model("later");
        let again = map(&again, &story, &extraction, &Mint::new(Base::default()));
        assert_eq!(store.put(&again).unwrap(), Outcome::Reread);
        assert_eq!(dump(&store), dump(&store_of(&[&again])));
    }

    #[test]
    fn a_dump_loads_into_an_equal_store() {
        let store = store_of(&[&quads("Sailors freed", "Ana Belu", 12)]);
        let copy = Store::in_memory().unwrap();
        let text = dump(&store);
        let count = copy.load(text.as_bytes(), DumpFormat::NQuads).unwrap();
        assert_eq!(count as usize, text.lines().count());
        assert_eq!(dump(&copy), text);
    }

    #[test]
    fn a_dump_with_a_blank_node_or_of_another_base_is_refused() {
        let store = Store::in_memory().unwrap();
        let blank = store.load("_:a <x:p> <x:o> .".as_bytes(), DumpFormat::NQuads).unwrap_err();
        assert!(blank.to_string().contains("blank node"), "{blank}");
        let foreign = "<x:s> <x:p> <x:o> <https://elsewhere.org/graph/entities> .";
        let error = store.load(foreign.as_bytes(), DumpFormat::NQuads).unwrap_err();
        assert!(error.to_string().contains("not under the store's base"), "{error}");
        let broken = store.load("<x:s> <x:p>\n nonsense".as_bytes(), DumpFormat::NQuads).unwrap_err();
        assert!(broken.to_string().contains("line"), "{broken}");
    }

    #[test]
    fn articles_are_found_by_iri_curie_beginning_and_graph() {
        let article = quads("Sailors freed", "Ana Belu", 12);
        let store = store_of(&[&article, &quads("Storm passes", "Igor Tan", 2)]);
        let iri = article.article.as_str();
        let id = iri.rsplit('/').next().unwrap();
        for text in [iri, id, "sailors-freed", &format!("article:{id}")] {
            assert_eq!(store.find_article(text).unwrap(), article.article);
            assert_eq!(store.find_graph(text).unwrap(), article.graph);
        }
        assert_eq!(store.find_graph("entities").unwrap(), store.mint().entities_graph());
        assert!(matches!(store.find_article("rain"), Err(StoreError::UnknownArticle(_))));
    }

    #[test]
    fn a_store_on_disk_keeps_what_was_put_in() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("store");
        assert!(matches!(Store::open_read_only(&path), Err(StoreError::Missing(_))));
        let article = quads("Sailors freed", "Ana Belu", 12);
        let store = Store::open(&path, None).unwrap();
        store.put(&article).unwrap();
        store.flush().unwrap();
        drop(store);
        let store = Store::open_read_only(&path).unwrap();
        assert_eq!(dump(&store), dump(&store_of(&[&article])));
    }
}
