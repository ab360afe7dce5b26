//! What the words are: tokens, sentences, words with their tags and trees, and names, as layers over an article's text.
//!
//! In: an [`Article`]. Out: a [`Document`], filled by the stages of [`read`](crate::read).
//! Invariants: tokens and sentences are in order and do not overlap; a sentence never crosses a
//! block; every index is in range; a word lies inside one token, and its head in its own sentence. Tokens hold spans,
//! never strings.

mod syntax;

pub use syntax::{
    Case, Degree, Gender, LemmaScript, Mood, Morphology, Number, NumeralType, Person, PronounType, Relation,
    Tense, UnknownLabel, Upos, VerbForm,
};

use crate::article::{Article, BlockKind};
use crate::story::EntityType;
use crate::text::ByteSpan;
use std::ops::Range;
use std::sync::Arc;

/// An article with what was read in it.
#[derive(Clone, Debug)]
pub struct Document {
    /// The article; its text is the one that every span counts in.
    pub article: Arc<Article>,
    /// The tokens of all sentences, in order.
    pub tokens: Vec<Token>,
    /// The sentences, in order.
    pub sentences: Vec<Sentence>,
    /// The syntactic words of all sentences, in order; "don't" is one token and two words. Empty where no trees were read.
    pub words: Vec<Word>,
    /// The names, in order, none inside another.
    pub names: Vec<Name>,
}

/// A word, number or mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: ByteSpan,
    /// What it is made of.
    pub kind: TokenKind,
}

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, perhaps with marks inside ("U.S.", "twenty-one", "don't").
    Word,
    /// The clitic of a possessive: "'s" or "'" alone.
    Possessive,
    /// Digits, perhaps with separators ("1,200", "3.5", "10:30", "26th").
    Number,
    /// A mark that opens a direct quotation.
    OpenQuote,
    /// A mark that closes a direct quotation.
    CloseQuote,
    /// Any other mark or symbol.
    Mark,
}

/// A stretch of tokens that says one thing, or a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// From the first to the last token.
    pub span: ByteSpan,
    /// Its tokens, as indices into [`Document::tokens`].
    pub tokens: Range<usize>,
    /// Its words, as indices into [`Document::words`].
    pub words: Range<usize>,
    /// The block in which it stands, as an index into [`Article::blocks`].
    pub block: usize,
}

/// A syntactic word, with its place in the tree of its sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it stands, inside its token.
    pub span: ByteSpan,
    /// The token of which it is the whole or a part, as an index into [`Document::tokens`].
    pub token: usize,
    /// Its part of speech.
    pub upos: Upos,
    /// Its morphological features.
    pub morphology: Morphology,
    /// Its dictionary form.
    pub lemma: Box<str>,
    /// The word on which it depends, as an index into [`Document::words`]; none for the root of a sentence.
    pub head: Option<usize>,
    /// How it depends on it.
    pub relation: Relation,
}

/// A name in the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// Its tokens, as indices into [`Document::tokens`].
    pub tokens: Range<usize>,
    /// What it names.
    pub kind: EntityType,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
}

impl Document {
    /// The article's text.
    pub fn text(&self) -> &str {
        self.article.text()
    }

    /// The words of token `index`; the empty string past the end.
    pub fn word(&self, index: usize) -> &str {
        self.tokens.get(index).map_or("", |token| token.span.slice(self.text()))
    }

    /// The span from the first to the last of `tokens`; `None` if there is none.
    pub fn span_of(&self, tokens: &Range<usize>) -> Option<ByteSpan> {
        let tokens = self.tokens.get(tokens.clone())?;
        Some(tokens.first()?.span.cover(tokens.last()?.span))
    }

    /// The words from the first to the last of `tokens`.
    pub fn words(&self, tokens: &Range<usize>) -> &str {
        self.span_of(tokens).map_or("", |span| span.slice(self.text()))
    }

    /// The kind of the block in which `sentence` stands.
    pub fn block_kind(&self, sentence: &Sentence) -> BlockKind {
        self.article.blocks().get(sentence.block).map_or(BlockKind::Paragraph, |block| block.kind)
    }

    /// The index of the sentence that holds byte `offset`.
    pub fn sentence_at(&self, offset: usize) -> Option<usize> {
        let index = self.sentences.partition_point(|sentence| sentence.span.end() <= offset);
        (self.sentences.get(index)?.span.begin() <= offset).then_some(index)
    }

    /// The tokens that lie wholly inside `span`.
    pub fn tokens_in(&self, span: ByteSpan) -> Range<usize> {
        let first = self.tokens.partition_point(|token| token.span.begin() < span.begin());
        let last = self.tokens.partition_point(|token| token.span.end() <= span.end());
        first..last.max(first)
    }
}
