//! The reading: an article becomes a document of tokens, sentences and names.
//!
//! In: an [`Article`]. Out: a [`Document`]. Total and pure: any text gives a document, the same text
//! the same document, in time linear in its length. Deliberately absent: what the words mean together;
//! that is [`interpret`](crate::interpret).
//!
//! ```
//! use dateline::{article::{Article, Metadata}, lexicon::Lexicon, read::read};
//! let article = Article::new("Rain fell in Oslo. It stopped.".into(), vec![], Metadata::default());
//! let document = read(article.into(), &Lexicon::built_in());
//! assert_eq!((document.sentences.len(), document.tokens.len()), (2, 8));
//! ```

#[cfg(test)]
pub(crate) mod fixture;
mod names;
mod sentence;
mod tokenise;

use crate::article::{Article, Block, BlockKind};
use crate::document::{Document, Sentence};
use crate::lexicon::{Lexicon, NameTables};
use crate::text::{ByteSpan, Span};
use std::sync::Arc;

/// Name and version of this reading: changed whenever it reads something differently.
pub const MODEL: &str = "rules-1";

/// Reads `article`.
pub fn read(article: Arc<Article>, lexicon: &Lexicon) -> Document {
    let mut document = segment(article, &lexicon.names);
    document.names = names::find(&document, &lexicon.names);
    document
}

/// Reads `article` in the words and sentences that are given.
pub fn read_cut(article: Arc<Article>, sentences: &[Vec<ByteSpan>], lexicon: &Lexicon) -> Document {
    let mut document = Document { article, tokens: vec![], sentences: vec![], words: vec![], names: vec![] };
    for words in sentences {
        let base = document.tokens.len();
        let text = document.article.text();
        let fits = |span: &&ByteSpan| !span.is_empty() && text.get(span.begin()..span.end()).is_some();
        let tokens = words.iter().filter(fits).map(|&span| tokenise::token(text, span));
        let tokens: Vec<_> = tokens.collect();
        if let (Some(first), Some(last)) = (tokens.first(), tokens.last()) {
            let span = first.span.cover(last.span);
            let block = document.sentences.len();
            let tokens = base..base + tokens.len();
            document.sentences.push(Sentence { span, tokens, words: 0..0, block });
        }
        document.tokens.extend(tokens);
    }
    document.names = names::find(&document, &lexicon.names);
    document
}

/// The tokens and sentences of the article's prose.
///
/// An article without blocks is read line by line; the sentences then count lines as blocks.
fn segment(article: Arc<Article>, tables: &NameTables) -> Document {
    let mut document = Document { article, tokens: vec![], sentences: vec![], words: vec![], names: vec![] };
    let article = Arc::clone(&document.article);
    if article.blocks().is_empty() {
        let lines = lines(article.text()).into_iter().enumerate();
        lines.for_each(|(index, line)| add(&mut document, index, BlockKind::Paragraph, line, tables));
    }
    for (index, Block { kind, span }) in
        article.blocks().iter().enumerate().filter(|(_, b)| b.kind.is_prose())
    {
        add(&mut document, index, *kind, *span, tables);
    }
    document
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

/// Adds the tokens and sentences of one block.
fn add(document: &mut Document, block: usize, kind: BlockKind, span: ByteSpan, tables: &NameTables) {
    let text = document.article.text();
    let tokens = tokenise::tokenise(text, span, tables);
    let heading = matches!(kind, BlockKind::Headline | BlockKind::Subheading);
    let base = document.tokens.len();
    for range in sentence::split(text, &tokens, heading, tables) {
        let ends = tokens.get(range.start).zip(tokens.get(range.end - 1));
        if let Some((first, last)) = ends {
            let tokens = base + range.start..base + range.end;
            document.sentences.push(Sentence {
                span: first.span.cover(last.span),
                tokens,
                words: 0..0,
                block,
            });
        }
    }
    document.tokens.extend(tokens);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Metadata;
    use proptest::prelude::*;

    fn read_blocks(text: &str, blocks: Vec<Block>) -> Document {
        let article = Article::new(text.into(), blocks, Metadata::default());
        read(article.into(), fixture::lexicon())
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
