//! The reading: an article becomes a document of tokens, sentences and names.
//!
//! In: an [`Article`]. Out: a [`Document`]. Total and pure: any text gives a document, the same text
//! the same document, in time linear in its length. Deliberately absent: what the words mean together;
//! that is [`interpret`](crate::interpret).
//!
//! ```
//! use dateline::{article::{Article, Metadata}, lexicon::Lexicon, read::{ReadingModel, read}};
//! let article = Article::new("Rain fell in Oslo. It stopped.".into(), vec![], Metadata::default());
//! let document = read(article.into(), &Lexicon::built_in(), &ReadingModel::built_in()?);
//! assert_eq!((document.sentences.len(), document.tokens.len()), (2, 8));
//! # Ok::<(), dateline::read::ReadingModelError>(())
//! ```

mod assemble;
#[cfg(test)]
pub(crate) mod fixture;
mod label;
mod model;
mod names;
mod scan;
mod split;
mod tokenise;
mod tree;

pub use model::{ReadingModel, ReadingModelError};

use crate::article::{Article, Block, BlockKind};
use crate::document::Document;
use crate::lexicon::{Lexicon, WordTables};
use crate::text::{ByteSpan, Span};
use assemble::Draft;
use scan::{Gap, Start, Unread};
use std::sync::Arc;

/// Reads `article`.
pub fn read(article: Arc<Article>, lexicon: &Lexicon, model: &ReadingModel) -> Document {
    let mut draft = Draft::default();
    for (block, span) in prose(&article) {
        add(article.text(), block, span, &lexicon.words, &mut draft);
    }
    let words = unread(&article, &draft);
    finish(article, draft, &words, model)
}

/// Reads `article` in the words and sentences that are given.
pub fn read_cut(article: Arc<Article>, sentences: &[Vec<ByteSpan>], model: &ReadingModel) -> Document {
    let text = article.text();
    let mut draft = Draft::default();
    let mut words = vec![];
    let mut end = 0;
    for (number, sentence) in sentences.iter().enumerate() {
        let mut start = Start::Always;
        for &span in sentence {
            let fits = span.begin() >= end
                && text.get(span.begin()..span.end()).is_some_and(|word| !word.trim().is_empty());
            if fits {
                words.push(Unread { span, gap: gap(text, end, span), start });
                draft.words.push((span, draft.tokens.len()));
                draft.tokens.push(tokenise::token(text, span));
                draft.blocks.push(number);
                (start, end) = (Start::Never, span.end());
            }
        }
    }
    finish(article, draft, &words, model)
}

fn finish(article: Arc<Article>, draft: Draft, words: &[Unread], model: &ReadingModel) -> Document {
    let mut scan = scan::scan(model, article.text(), words);
    let spans: Vec<ByteSpan> = words.iter().map(|word| word.span).collect();
    let seen = names::Words { text: article.text(), spans: &spans, labels: &model.names };
    names::trim(&seen, &mut scan);
    names::agree(&seen, &mut scan);
    let mut document = Document { article, tokens: vec![], sentences: vec![], words: vec![], names: vec![] };
    assemble::fill(&mut document, draft, scan);
    names::read_datelines(&mut document);
    document
}

/// The blocks of prose: their indices and spans.
///
/// An article without blocks is read line by line; the lines then count as blocks.
fn prose(article: &Article) -> Vec<(usize, ByteSpan)> {
    if article.blocks().is_empty() {
        return lines(article.text()).into_iter().enumerate().collect();
    }
    let blocks = article.blocks().iter().enumerate().filter(|(_, block)| block.kind.is_prose());
    blocks.map(|(index, Block { span, .. })| (index, *span)).collect()
}

/// The lines of `text` that are not blank.
fn lines(text: &str) -> Vec<ByteSpan> {
    let mut begin = 0;
    let spans = text.split_inclusive('\n').filter_map(|line| {
        let span = Span::new(begin, begin + line.len());
        begin += line.len();
        span
    });
    spans.map(|span| span.trimmed(text)).filter(|span| !span.is_empty()).collect()
}

/// Adds the tokens and words of one block.
fn add(text: &str, block: usize, span: ByteSpan, tables: &WordTables, draft: &mut Draft) {
    let mut spans = vec![];
    for token in tokenise::tokenise(text, span, tables) {
        spans.clear();
        split::words(text, &token, tables, &mut spans);
        draft.words.extend(spans.iter().map(|&span| (span, draft.tokens.len())));
        draft.tokens.push(token);
        draft.blocks.push(block);
    }
}

/// The words of `draft` with what is known of gaps and sentences.
fn unread(article: &Article, draft: &Draft) -> Vec<Unread> {
    let text = article.text();
    let mut words: Vec<Unread> = vec![];
    let mut before: Option<(ByteSpan, usize)> = None;
    for &(span, token) in &draft.words {
        let new_block = before.is_none_or(|(_, last)| draft.blocks[last] != draft.blocks[token]);
        let inner = before.is_some_and(|(_, last)| last == token);
        let start = match (new_block, inner) {
            (true, _) => Start::Always,
            (_, true) => Start::Never,
            _ if is_heading(article, draft.blocks[token]) => Start::Never,
            _ => Start::Open,
        };
        let gap =
            if new_block { Gap::Newline } else { gap(text, before.map_or(0, |(last, _)| last.end()), span) };
        words.push(Unread { span, gap, start });
        before = Some((span, token));
    }
    words
}

/// Whether `block` is a heading, which is one sentence whatever stands in it.
fn is_heading(article: &Article, block: usize) -> bool {
    article
        .blocks()
        .get(block)
        .is_some_and(|block| matches!(block.kind, BlockKind::Headline | BlockKind::Subheading))
}

/// What stands in `text` between `end` and the word at `span`.
fn gap(text: &str, end: usize, span: ByteSpan) -> Gap {
    match text.get(end..span.begin()) {
        Some("") if end > 0 => Gap::Glued,
        Some(between) if end > 0 && !between.contains('\n') => Gap::Space,
        _ => Gap::Newline,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Metadata;
    use crate::document::Sentence;
    use proptest::prelude::*;

    fn read_blocks(text: &str, blocks: Vec<Block>) -> Document {
        let article = Article::new(text.into(), blocks, Metadata::default());
        read(article.into(), fixture::lexicon(), fixture::model())
    }

    #[test]
    fn only_prose_is_read() {
        let text = "Ana Ruiz\nIt rains. It pours\nIt rained. We left.";
        let block = |kind, begin, end| Block { kind, span: Span::new(begin, end).unwrap() };
        let blocks = vec![
            block(BlockKind::Byline, 0, 8),
            block(BlockKind::Headline, 9, 27),
            block(BlockKind::Paragraph, 28, 47),
        ];
        let document = read_blocks(text, blocks);
        let read: Vec<_> = document.sentences.iter().map(|s| (s.block, s.span.slice(text))).collect();
        assert_eq!(read, [(1, "It rains. It pours"), (2, "It rained."), (2, "We left.")]);
    }

    #[test]
    fn without_blocks_every_line_is_a_paragraph() {
        let document = read_blocks("Rain in Oudal\n\n It rained", vec![]);
        let blocks: Vec<_> = document.sentences.iter().map(|s| s.block).collect();
        assert_eq!(blocks, [0, 1]);
    }

    proptest! {
        #[test]
        fn every_token_is_in_one_sentence_and_every_sentence_in_one_block(
            text in "(?s)([a-zA-Z\"'’“”‘ .,!?0-9\\n]|.){0,200}", cut in 0usize..200,
        ) {
            let cut = (0..=cut.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap();
            let halves = [(0, cut), (cut, text.len())];
            let blocks = halves.map(|(b, e)| Block { kind: BlockKind::Paragraph, span: Span::new(b, e).unwrap() });
            let document = read_blocks(&text, blocks.to_vec());
            let mut next = 0;
            for sentence in &document.sentences {
                prop_assert_eq!(sentence.tokens.start, next);
                prop_assert!(sentence.tokens.end > next);
                next = sentence.tokens.end;
                prop_assert_eq!(document.span_of(&sentence.tokens), Some(sentence.span));
                if let Some(block) = document.article.blocks().get(sentence.block) {
                    prop_assert!(block.span.contains(sentence.span));
                }
            }
            prop_assert_eq!(next, document.tokens.len());
            let mut end = 0;
            for name in &document.names {
                prop_assert!(name.tokens.start >= end && name.tokens.end > name.tokens.start);
                let inside = |s: &Sentence| s.tokens.start <= name.tokens.start && name.tokens.end <= s.tokens.end;
                prop_assert!(document.sentences.iter().any(inside));
                end = name.tokens.end;
            }
        }
    }
}
