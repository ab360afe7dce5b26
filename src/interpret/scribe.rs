//! From byte spans to the words and code points of a story.

use crate::document::Document;
use crate::story::Words;
use crate::text::{ByteSpan, CharSpan, Offsets};

/// Writes what was found in a document as a story has it.
pub struct Scribe<'d> {
    document: &'d Document,
    offsets: Offsets<'d>,
}

impl<'d> Scribe<'d> {
    /// A scribe for `document`.
    pub fn new(document: &'d Document) -> Self {
        Self { document, offsets: Offsets::new(document.text()) }
    }

    /// `span` counted in code points.
    pub fn chars(&self, span: ByteSpan) -> CharSpan {
        self.offsets.to_chars(span)
    }

    /// The words at `span`.
    pub fn text(&self, span: ByteSpan) -> &'d str {
        span.slice(self.document.text())
    }

    /// The words at `span` with their place.
    pub fn words(&self, span: ByteSpan) -> Words {
        Words { span: self.chars(span), text: self.text(span).to_owned() }
    }
}
