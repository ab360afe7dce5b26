//! The middle of the program in one piece: an article becomes a story.
//!
//! ```
//! use dateline::article::{Article, Metadata};
//! use dateline::reader::Reader;
//! let article = Article::new("The mayor resigned on Monday.".into(), vec![], Metadata::default());
//! let story = Reader::new()?.story(&article.into());
//! assert_eq!(story.sentences.len(), 1);
//! # Ok::<(), dateline::read::ReadingModelError>(())
//! ```

use crate::article::Article;
use crate::document::Document;
use crate::interpret;
use crate::lexicon::Lexicon;
use crate::rdf::Extraction;
use crate::read::{self, ReadingModel, ReadingModelError};
use crate::story::Story;
use crate::text::ByteSpan;
use std::sync::Arc;

/// Reads articles. Made once, shared by all threads.
#[derive(Debug)]
pub struct Reader {
    lexicon: Lexicon,
    model: ReadingModel,
}

impl Reader {
    /// A reader with the tables and the model that ship with the program.
    ///
    /// # Errors
    /// When the program was built with a broken model.
    pub fn new() -> Result<Self, ReadingModelError> {
        Ok(Self { lexicon: Lexicon::built_in(), model: ReadingModel::built_in()? })
    }

    /// What `article` claims. Total and deterministic.
    pub fn story(&self, article: &Arc<Article>) -> Story {
        interpret::interpret(&self.document(article), &self.lexicon)
    }

    /// The words of `article`, with their layers. Total and deterministic.
    pub fn document(&self, article: &Arc<Article>) -> Document {
        read::read(Arc::clone(article), &self.lexicon, &self.model)
    }

    /// The same where words and sentences are given, as in a treebank: the words of each sentence, in order.
    ///
    /// Every word is then a token of its own. Spans that overlap or are not the text's are left out.
    pub fn document_of(&self, article: &Arc<Article>, sentences: &[Vec<ByteSpan>]) -> Document {
        read::read_cut(Arc::clone(article), sentences, &self.model)
    }

    /// The versions by which two readings can be told apart.
    pub fn extraction(&self) -> Extraction {
        Extraction::with_model(self.model.version())
    }
}
