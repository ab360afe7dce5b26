//! From words to a story: who said and did what.

pub mod cast;
pub mod claim;
pub mod event;
mod phrase;
pub mod quantity;
pub mod quotation;
pub mod relation;
pub mod role;
mod scribe;
pub mod time;

pub use scribe::Scribe;

use crate::document::Document;
use crate::lexicon::Lexicon;
use crate::story::Story;

/// Interprets `document`.
pub fn interpret(_document: &Document, _lexicon: &Lexicon) -> Story {
    Story::default()
}
