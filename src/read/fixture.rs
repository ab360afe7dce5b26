//! Documents for tests, in a notation that shows their names.
//!
//! ```text
//! [Person Sar Ly], chief of [Organization Harbour Police], said: “We found 12 boats.”
//! ```
//! A bracket that does not begin with a kind of entity and a blank is a bracket. An empty line ends a
//! paragraph. The names are exactly those in brackets; tokens and sentences are read as in an article.

use super::tokenise::tokenise;
use super::{ReadingModel, prose};
use crate::article::{Article, Block, BlockKind, Metadata};
use crate::document::{Document, Name, Sentence, Token, TokenKind};
use crate::lexicon::Lexicon;
use crate::story::EntityType;
use crate::text::{ByteSpan, Span};
use std::ops::Range;
use std::sync::LazyLock;

const KINDS: [(&str, EntityType); 4] = [
    ("[Person ", EntityType::Person),
    ("[Organization ", EntityType::Organization),
    ("[Place ", EntityType::Place),
    ("[Event ", EntityType::Event),
];

/// The tables that ship with the program, built once for all tests.
pub(crate) fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::built_in);
    &LEXICON
}

/// The model that ships with the program, made once for all tests.
pub(crate) fn model() -> &'static ReadingModel {
    static MODEL: LazyLock<ReadingModel> = LazyLock::new(|| ReadingModel::built_in().unwrap());
    &MODEL
}

/// The document that `notation` describes.
pub(crate) fn document(notation: &str) -> Document {
    let (text, marked) = unmark(notation);
    let article = Article::new(text.as_str().into(), paragraphs(&text), Metadata::default());
    let mut document = cut(article);
    document.names = marked
        .into_iter()
        .map(|(span, kind)| Name { tokens: document.tokens_in(span), kind, confidence: 1.0 })
        .collect();
    document
}

/// The text without the brackets, and the names in it.
fn unmark(notation: &str) -> (String, Vec<(ByteSpan, EntityType)>) {
    let (mut text, mut marked, mut rest) = (String::new(), vec![], notation);
    while let Some(at) = rest.find('[') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let kind =
            KINDS.iter().find_map(|(open, kind)| Some((rest.strip_prefix(open)?.split_once(']')?, *kind)));
        match kind {
            Some(((name, after), kind)) => {
                let begin = text.len();
                text.push_str(name);
                marked.push((Span::new(begin, text.len()).unwrap(), kind));
                rest = after;
            }
            None => {
                text.push('[');
                rest = &rest[1..];
            }
        }
    }
    text.push_str(rest);
    (text, marked)
}

/// The tokens and sentences of an article, without a model.
fn cut(article: Article) -> Document {
    let tables = &lexicon().words;
    let mut document =
        Document { article: article.into(), tokens: vec![], sentences: vec![], words: vec![], names: vec![] };
    for (block, span) in prose(&document.article) {
        let tokens = tokenise(document.text(), span, tables);
        let base = document.tokens.len();
        for range in sentences(document.text(), &tokens) {
            let span = tokens[range.start].span.cover(tokens[range.end - 1].span);
            let tokens = base + range.start..base + range.end;
            document.sentences.push(Sentence { span, tokens, words: 0..0, block });
        }
        document.tokens.extend(tokens);
    }
    document
}

/// The tokens of each sentence: up to a stop with the marks that close after it.
fn sentences(text: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    let mut found = vec![];
    let mut begin = 0;
    for at in 0..tokens.len() {
        let closes = |at: usize| {
            tokens
                .get(at)
                .is_some_and(|t| t.kind == TokenKind::CloseQuote || matches!(t.span.slice(text), ")" | "]"))
        };
        let stop = (begin..=at).rev().find(|&at| !closes(at));
        let stops = stop
            .is_some_and(|at| matches!(tokens[at].span.slice(text), "." | "!" | "?" | "?!" | "..." | "…"));
        if at + 1 == tokens.len() || (stops && !closes(at + 1)) {
            found.push(begin..at + 1);
            begin = at + 1;
        }
    }
    found
}

fn paragraphs(text: &str) -> Vec<Block> {
    let mut begin = 0;
    let spans = text.split("\n\n").map(|paragraph| {
        let span = Span::new(begin, begin + paragraph.len()).unwrap();
        begin = span.end() + 2;
        span.trimmed(text)
    });
    spans.map(|span| Block { kind: BlockKind::Paragraph, span }).collect()
}

#[test]
fn a_document_has_exactly_the_marked_names() {
    let document = document(
        "[Person Sar Ly]’s aide in [Place Oudal] left. [It rained.]\n\n[Organization Varn Inc.] did not.",
    );
    let names: Vec<_> = document.names.iter().map(|name| document.words(&name.tokens)).collect();
    assert_eq!(names, ["Sar Ly", "Oudal", "Varn Inc."]);
    assert_eq!(document.sentences.iter().map(|s| s.block).collect::<Vec<_>>(), [0, 0, 1]);
    assert!(document.text().contains("left. [It rained.]"));
}
