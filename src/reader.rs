//! The middle of the program in one piece: an article becomes a story.
//!
//! ```
//! use dateline::article::{Article, Metadata};
//! use dateline::reader::Reader;
//! let article = Article::new("The mayor resigned on Monday.".into(), vec![], Metadata::default());
//! let story = Reader::new().story(&article.into());
//! assert_eq!(story.sentences.len(), 1);
//! ```

use crate::article::Article;
use crate::interpret;
use crate::lexicon::Lexicon;
use crate::rdf::Extraction;
use crate::read;
use crate::story::Story;
use std::sync::Arc;

/// Reads articles. Made once, shared by all threads.
#[derive(Debug)]
pub struct Reader {
    lexicon: Lexicon,
}

impl Reader {
    /// A reader with the tables that ship with the program.
    pub fn new() -> Self {
        Self { lexicon: Lexicon::built_in() }
    }

    /// What `article` claims. Total and deterministic.
    pub fn story(&self, article: &Arc<Article>) -> Story {
        let document = read::read(Arc::clone(article), &self.lexicon);
        interpret::interpret(&document, &self.lexicon)
    }

    /// The versions by which two readings can be told apart.
    pub fn extraction(&self) -> Extraction {
        Extraction::with_model(read::MODEL)
    }
}

impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}
