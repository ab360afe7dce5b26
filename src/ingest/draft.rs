//! What a reader makes of a record: the parts of an article.

use crate::article::{Block, Metadata};

/// A text with its blocks, and all that is known about it.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) text: String,
    pub(super) blocks: Vec<Block>,
    pub(super) metadata: Metadata,
}
