//! Names in a dateline: "PORT AMSEL, Lethia (MPS) —".
//!
//! A dateline has a form of its own (Associated Press Stylebook, "datelines"): the place of the report,
//! perhaps the country or state, perhaps the agency in brackets, perhaps the day. So its names are told by
//! where they stand, whatever their words are.

use crate::document::{Document, Name, TokenKind};
use crate::story::EntityType;
use std::ops::Range;

/// How sure a name is that its place in a dateline tells.
const CONFIDENCE: f32 = 0.9;

/// The names among `tokens`, a dateline.
pub(super) fn find(document: &Document, tokens: Range<usize>) -> Vec<Name> {
    let mut names = vec![];
    let mut bracketed = false;
    let mut at = tokens.start;
    while at < tokens.end {
        match document.word(at) {
            "(" | "[" => bracketed = true,
            ")" | "]" => bracketed = false,
            _ => {}
        }
        let phrase = at..end_of_phrase(document, at, tokens.end);
        if phrase.is_empty() {
            at += 1;
            continue;
        }
        at = phrase.end;
        if !has_day(document, &phrase, tokens.end) {
            let kind = if bracketed { EntityType::Organization } else { EntityType::Place };
            names.push(Name { tokens: phrase, kind, confidence: CONFIDENCE });
        }
    }
    names
}

/// The end of the words from `at` on that stand together.
fn end_of_phrase(document: &Document, at: usize, end: usize) -> usize {
    let is_word = |at: &usize| document.tokens.get(*at).is_some_and(|token| token.kind == TokenKind::Word);
    (at..end).take_while(is_word).last().map_or(at, |last| last + 1)
}

/// Whether `phrase` is the month or weekday of a day: a number stands beside it, or it is a weekday.
fn has_day(document: &Document, phrase: &Range<usize>, end: usize) -> bool {
    let is_number = |at: usize| document.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Number);
    let beside = (phrase.end < end && is_number(phrase.end))
        || phrase.start.checked_sub(1).is_some_and(|before| before < end && is_number(before));
    beside || document.words(phrase).to_lowercase().ends_with("day")
}

#[cfg(test)]
mod tests {
    use crate::article::{Article, Block, BlockKind, Metadata};
    use crate::read::{fixture, read};
    use crate::text::Span;

    fn names(dateline: &str) -> Vec<(String, String)> {
        let text = format!("{dateline} Rain fell.");
        let span = Span::new(0, dateline.len()).unwrap();
        let block = Block { kind: BlockKind::Dateline, span };
        let article = Article::new(text.into(), vec![block], Metadata::default());
        let document = read(article.into(), fixture::lexicon(), fixture::model());
        let named =
            |name: &crate::document::Name| (document.words(&name.tokens).to_owned(), name.kind.to_string());
        document.names.iter().map(named).collect()
    }

    #[test]
    fn names_are_told_by_where_they_stand() {
        for (dateline, expected) in [
            (
                "PORT AMSEL, Lethia (MPS) —",
                vec![("PORT AMSEL", "Place"), ("Lethia", "Place"), ("MPS", "Organization")],
            ),
            (
                "SANTA ROSA, March 3 (Pacific News Agency) -",
                vec![("SANTA ROSA", "Place"), ("Pacific News Agency", "Organization")],
            ),
            ("ORAN, 4 February —", vec![("ORAN", "Place")]),
            ("TURSK, Monday —", vec![("TURSK", "Place")]),
        ] {
            let expected: Vec<_> = expected.iter().map(|&(a, b)| (a.to_owned(), b.to_owned())).collect();
            assert_eq!(names(dateline), expected, "{dateline}");
        }
    }
}
