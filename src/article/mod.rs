//! What the publisher said: one version of one text, with its blocks and its metadata.
//!
//! In: what [`ingest`](crate::ingest) found in a file. Out: an [`Article`], the input of the reading.
//! Invariants: blocks are in order, do not overlap, lie on character boundaries and are not blank;
//! every piece of metadata knows where it was found. Deliberately absent: anything that was
//! understood from the sentences.
//!
//! ```
//! use dateline::article::{Article, Metadata};
//! let article = Article::new("PHNOM PENH — Rain fell.".into(), vec![], Metadata::default());
//! assert_eq!(article.key().as_str().len(), 64); // no URL and no title: the text itself is the key
//! ```

mod block;
mod date;
mod identity;
mod metadata;

pub use block::{Block, BlockKind};
pub use date::{DateError, PublicationDate};
pub use identity::{Fingerprint, SourceKey, TextHash};
pub use metadata::{Language, Metadata, Origin, Stated};

use std::sync::Arc;

/// One version of one article.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    text: Arc<str>,
    blocks: Vec<Block>,
    metadata: Metadata,
}

impl Article {
    /// An article from its parts. Blocks that are blank, off a character boundary or overlap an
    /// earlier one are left out, so that what holds for blocks holds for every article.
    pub fn new(text: Arc<str>, mut blocks: Vec<Block>, metadata: Metadata) -> Self {
        blocks.sort_by_key(|block| block.span);
        let mut end = 0;
        blocks.retain(|block| {
            let keep = block.span.begin() >= end && !block.span.slice(&text).trim().is_empty();
            if keep {
                end = block.span.end();
            }
            keep
        });
        Self { text, blocks, metadata }
    }

    /// The whole text. Every span of the article counts in it.
    pub fn text(&self) -> &Arc<str> {
        &self.text
    }

    /// Its blocks, in order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// What the publisher says about it.
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// The article of which this is a version: its URL; without one, its publisher, title and day
    /// together; if one of them is unknown, these with the text.
    pub fn key(&self) -> SourceKey {
        SourceKey::of(self)
    }

    /// SHA-256 of the text.
    pub fn text_hash(&self) -> TextHash {
        TextHash::of(&self.text)
    }

    /// SHA-256 of everything that the reading sees, and of `reader`, which names the program's
    /// version and configuration: two equal fingerprints give equal records.
    pub fn fingerprint(&self, reader: &str) -> Fingerprint {
        Fingerprint::of(self, reader)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    fn block(begin: usize, end: usize) -> Block {
        Block { kind: BlockKind::Paragraph, span: Span::new(begin, end).unwrap() }
    }

    #[test]
    fn only_sound_blocks_are_kept() {
        let blocks = vec![block(5, 8), block(0, 4), block(2, 3), block(8, 9), block(9, 99)];
        let article = Article::new("Rain fell. ".into(), blocks, Metadata::default());
        let kept: Vec<_> = article.blocks().iter().map(|b| b.span.slice(article.text())).collect();
        assert_eq!(kept, ["Rain", "fel", "l"]);
    }
}
