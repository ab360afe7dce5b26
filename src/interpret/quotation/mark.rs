//! The stretches of text between quotation marks.

use crate::document::{Document, TokenKind};
use std::ops::Range;

/// Words between quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// The quoted tokens, without the marks.
    pub inner: Range<usize>,
    /// The quoted tokens with the marks.
    pub outer: Range<usize>,
    /// The block in which it stands.
    pub block: usize,
    /// Whether a mark closes it; if not, the block does.
    pub closed: bool,
}

/// A mark that opened a stretch.
struct Open {
    mark: usize,
    depth: usize,
}

/// The outermost stretches of `document`, in order.
pub(super) fn stretches(document: &Document) -> Vec<Stretch> {
    let mut found = Vec::new();
    for block in document.sentences.chunk_by(|one, next| one.block == next.block) {
        let ends = block.first().zip(block.last());
        if let Some((first, last)) = ends {
            in_block(document, first.tokens.start..last.tokens.end, first.block, &mut found);
        }
    }
    found
}

fn in_block(document: &Document, tokens: Range<usize>, block: usize, found: &mut Vec<Stretch>) {
    let mut open: Option<Open> = None;
    for token in tokens.clone() {
        match document.tokens.get(token).map(|token| token.kind) {
            Some(TokenKind::OpenQuote) => open = Some(opened(document, open, token, block, found)),
            Some(TokenKind::CloseQuote) => open = closed(open, token, block, found),
            _ => {}
        }
    }
    if let Some(open) = open {
        push(found, open.mark, tokens.end, block, false);
    }
}

/// After an opening mark at `token`: a mark of another kind is a quotation within the quotation; the
/// same mark again says that the closing one was forgotten.
fn opened(
    document: &Document,
    open: Option<Open>,
    token: usize,
    block: usize,
    found: &mut Vec<Stretch>,
) -> Open {
    match open {
        Some(Open { mark, depth }) if document.word(mark) != document.word(token) => {
            Open { mark, depth: depth + 1 }
        }
        Some(Open { mark, .. }) => {
            push(found, mark, token, block, false);
            Open { mark: token, depth: 0 }
        }
        None => Open { mark: token, depth: 0 },
    }
}

fn closed(open: Option<Open>, token: usize, block: usize, found: &mut Vec<Stretch>) -> Option<Open> {
    let Open { mark, depth } = open?;
    if let Some(depth) = depth.checked_sub(1) {
        return Some(Open { mark, depth });
    }
    push(found, mark, token, block, true);
    None
}

fn push(found: &mut Vec<Stretch>, mark: usize, end: usize, block: usize, closed: bool) {
    let inner = mark + 1..end;
    if !inner.is_empty() {
        found.push(Stretch { inner, outer: mark..end + usize::from(closed), block, closed });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::fixture;

    fn words(notation: &str) -> Vec<String> {
        let document = fixture::document(notation);
        stretches(&document).iter().map(|stretch| document.words(&stretch.inner).to_owned()).collect()
    }

    #[test]
    fn curly_straight_and_nested_marks() {
        assert_eq!(words("“Go,” he said. \"Now.\""), ["Go,", "Now."]);
        assert_eq!(words("“They said ‘never’ to us,” he said."), ["They said ‘never’ to us,"]);
    }

    #[test]
    fn an_open_stretch_ends_with_its_block() {
        assert_eq!(words("“We sank.\n\n“We swam.”"), ["We sank.", "We swam."]);
        assert_eq!(words("” and “"), Vec::<String>::new());
    }
}
