//! Names in credit lines: "Supplied by Harbour Watch".
//!
//! In: the blocks of credits, which are no prose and are not read, and the names that the article has. Out: where
//! these names stand in them, whole, the longest first.

use crate::article::BlockKind;
use crate::document::Document;
use crate::text::{ByteSpan, Span};

/// More credit lines than this are not looked at.
const MOST_LINES: usize = 32;

/// The places of `names` (each with a number) in the credit lines of `document`.
pub(super) fn find<'n>(
    document: &Document,
    names: impl Iterator<Item = (usize, &'n str)>,
) -> Vec<(ByteSpan, usize)> {
    let mut names: Vec<(usize, &str)> = names.filter(|name| !name.1.is_empty()).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.1.len()));
    let credits = document.article.blocks().iter().filter(|block| block.kind == BlockKind::Credit);
    let mut found: Vec<(ByteSpan, usize)> = vec![];
    for block in credits.take(MOST_LINES) {
        for &(number, name) in &names {
            for (at, _) in block.span.slice(document.text()).match_indices(name) {
                let begin = block.span.begin() + at;
                let Some(span) = Span::new(begin, begin + name.len()) else { continue };
                if is_whole(document.text(), span) && !found.iter().any(|other| other.0.overlaps(span)) {
                    found.push((span, number));
                }
            }
        }
    }
    found
}

/// Whether no letter or digit goes on at either end.
fn is_whole(text: &str, span: ByteSpan) -> bool {
    let before = text.get(..span.begin()).and_then(|text| text.chars().next_back());
    let after = text.get(span.end()..).and_then(|text| text.chars().next());
    !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Article, Block, Metadata};

    #[test]
    fn names_are_found_whole_and_the_longest_first() {
        let text = "Photo: Harbour Watch/Harbour Watchers, Ana Ruiz";
        let block = Block { kind: BlockKind::Credit, span: Span::new(0, text.len()).unwrap() };
        let article = Article::new(text.into(), vec![block], Metadata::default());
        let document = Document {
            article: article.into(),
            tokens: vec![],
            sentences: vec![],
            words: vec![],
            names: vec![],
        };
        let names = ["Harbour", "Harbour Watch", "Ana Ruiz", "Ruiz"];
        let found = find(&document, names.into_iter().enumerate());
        let words: Vec<_> = found.iter().map(|(span, number)| (span.slice(text), *number)).collect();
        assert_eq!(words, [("Harbour Watch", 1), ("Ana Ruiz", 2), ("Harbour", 0)]);
    }
}
