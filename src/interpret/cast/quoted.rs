//! Which tokens stand inside quoted words.

use crate::document::{Document, TokenKind};

/// For every token, whether it stands between quotation marks. A quotation ends with its block at the
/// latest: one that goes on in the next paragraph opens it with a mark again.
pub(super) fn mask(document: &Document) -> Vec<bool> {
    let mut mask = vec![false; document.tokens.len()];
    let (mut inside, mut block) = (false, usize::MAX);
    for sentence in &document.sentences {
        inside &= sentence.block == block;
        block = sentence.block;
        for index in sentence.tokens.clone() {
            let kind = document.tokens.get(index).map(|token| token.kind);
            inside = match kind {
                Some(TokenKind::OpenQuote) => true,
                Some(TokenKind::CloseQuote) => false,
                _ => inside,
            };
            if let Some(slot) = mask.get_mut(index) {
                *slot = inside;
            }
        }
    }
    mask
}
