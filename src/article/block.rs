//! The parts of an article's text.

use crate::text::ByteSpan;
use serde::{Deserialize, Serialize};

/// A part of the text with one function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// What the part is for.
    pub kind: BlockKind,
    /// Where it stands, without the white space around it.
    pub span: ByteSpan,
}

/// The function of a part of an article, as newsrooms name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BlockKind {
    /// The name of the newspaper or agency, alone on its line.
    Publisher,
    /// The title of the article.
    Headline,
    /// A heading between paragraphs.
    Subheading,
    /// Who wrote it, and when it was published or updated.
    Byline,
    /// "PHNOM PENH (AP) —": the place, agency and day that open a report.
    Dateline,
    /// The words under a picture.
    Caption,
    /// "Supplied by …", "Photo: …": whose picture it is.
    Credit,
    /// Running text.
    Paragraph,
    /// An item of a list.
    Item,
    /// What is not part of the report: "Read more", "Share this", copyright lines.
    Furniture,
}

impl BlockKind {
    /// Whether the block holds words of the report that are read; a dateline says where it was written.
    ///
    /// ```
    /// use dateline::article::BlockKind;
    /// assert!(BlockKind::Caption.is_prose());
    /// assert!(!BlockKind::Byline.is_prose());
    /// ```
    pub fn is_prose(self) -> bool {
        matches!(
            self,
            Self::Headline | Self::Subheading | Self::Dateline | Self::Caption | Self::Paragraph | Self::Item
        )
    }
}
