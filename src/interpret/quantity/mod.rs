//! Stub.
use crate::{document::Document, interpret::Scribe, lexicon::Lexicon, story::Quantity};
/// Stub.
#[derive(Debug)]
pub struct FoundQuantity;
impl FoundQuantity {
    /// Stub.
    pub fn into_story(self, _scribe: &Scribe) -> Quantity {
        unreachable!()
    }
}
/// Stub.
pub fn find(_document: &Document, _lexicon: &Lexicon) -> Vec<FoundQuantity> {
    vec![]
}
