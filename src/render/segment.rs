//! Cuts a text where marks begin and end.
//!
//! In: the length of a text and spans that may nest and overlap. Out: [`Piece`]s, end to end from the
//! first byte to the last, each with the marks that cover the whole of it, outermost first.
//! Invariant: the pieces put together are the text. Cost: linear in pieces, because no piece is covered
//! by more than [`DEPTH`] marks; what would lie deeper is named by the piece where it begins, and
//! covers nothing.

use crate::text::ByteSpan;

/// The most marks that cover one piece.
const DEPTH: usize = 24;

/// A stretch of text in which no mark begins or ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where it stands.
    pub span: ByteSpan,
    /// The marks that cover it, outermost first, as indices into the spans.
    pub covers: Vec<usize>,
    /// The marks that begin here, whether or not they cover it.
    pub begins: Vec<usize>,
}

/// Cuts a text of `len` bytes at the ends of `spans` and at `breaks`.
///
/// Spans past the end are clipped. The order of `spans` and `breaks` does not matter.
pub fn cut(len: usize, spans: &[ByteSpan], breaks: &[usize]) -> Vec<Piece> {
    let mut order: Vec<usize> = (0..spans.len()).collect();
    let key = |&mark: &usize| spans.get(mark).copied();
    order.sort_by_key(|mark| (key(mark), *mark));
    let mut waiting = order.into_iter().peekable();
    let bounds = bounds(len, spans, breaks);
    let mut open: Vec<usize> = Vec::new();
    let mut pieces = Vec::with_capacity(bounds.len());
    for (begin, end) in bounds.iter().zip(bounds.iter().skip(1)) {
        let Some(span) = ByteSpan::new(*begin, *end) else { continue };
        open.retain(|mark| key(mark).is_some_and(|s| s.end() > *begin));
        let mut begins = Vec::new();
        while let Some(mark) = waiting.next_if(|mark| key(mark).is_some_and(|s| s.begin() <= *begin)) {
            begins.push(mark);
            if open.len() < DEPTH && key(&mark).is_some_and(|s| s.end() > *begin) {
                open.push(mark);
            }
        }
        pieces.push(Piece { span, covers: open.clone(), begins });
    }
    pieces
}

fn bounds(len: usize, spans: &[ByteSpan], breaks: &[usize]) -> Vec<usize> {
    let ends = spans.iter().flat_map(|span| [span.begin(), span.end()]);
    let mut bounds: Vec<usize> = ends.chain(breaks.iter().copied()).chain([0, len]).collect();
    bounds.retain(|&bound| bound <= len);
    bounds.sort_unstable();
    bounds.dedup();
    bounds
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn span(begin: usize, end: usize) -> ByteSpan {
        ByteSpan::new(begin, end).unwrap()
    }

    fn covers(len: usize, spans: &[ByteSpan]) -> Vec<(usize, usize, Vec<usize>)> {
        let pieces = cut(len, spans, &[]);
        pieces.into_iter().map(|p| (p.span.begin(), p.span.end(), p.covers)).collect()
    }

    proptest! {
        #[test]
        fn pieces_put_together_are_the_text(
            len in 0usize..60,
            ends in prop::collection::vec((0usize..70, 0usize..70), 0..40),
            breaks in prop::collection::vec(0usize..70, 0..5),
        ) {
            let spans: Vec<_> = ends.iter().map(|&(a, b)| span(a.min(b), a.max(b))).collect();
            let pieces = cut(len, &spans, &breaks);
            let mut at = 0;
            for piece in &pieces {
                prop_assert_eq!(piece.span.begin(), at);
                prop_assert!(!piece.span.is_empty());
                at = piece.span.end();
                for &mark in &piece.covers {
                    prop_assert!(spans[mark].contains(piece.span));
                }
                let all = spans.iter().filter(|s| s.contains(piece.span)).count();
                prop_assert!(piece.covers.len() == all || spans.len() > DEPTH);
            }
            prop_assert_eq!(at, len);
            let mut begun: Vec<_> = pieces.iter().flat_map(|p| p.begins.iter().copied()).collect();
            begun.sort_unstable();
            let inside: Vec<_> = (0..spans.len()).filter(|&mark| spans[mark].begin() < len).collect();
            prop_assert_eq!(begun, inside);
        }
    }

    #[test]
    fn nested_marks_lie_inside_the_longer_one() {
        let spans = [span(2, 4), span(0, 6)];
        assert_eq!(covers(6, &spans), [(0, 2, vec![1]), (2, 4, vec![1, 0]), (4, 6, vec![1])]);
    }

    #[test]
    fn overlapping_marks_share_a_piece() {
        let spans = [span(0, 4), span(2, 6)];
        assert_eq!(covers(7, &spans), [(0, 2, vec![0]), (2, 4, vec![0, 1]), (4, 6, vec![1]), (6, 7, vec![])]);
    }

    #[test]
    fn an_empty_text_has_no_pieces() {
        assert!(cut(0, &[span(0, 0), span(0, 4)], &[0]).is_empty());
    }
}
