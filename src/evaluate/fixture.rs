//! Readings for tests: what a treebank or a file of names says, as if it had been read.

use super::{GoldFormat, GoldText, Texts, TypeMap};
use crate::article::{Article, Metadata};
use crate::document::{Document, Morphology, Name, Relation, Sentence, Token, TokenKind, Upos, Word};
use crate::text::ByteSpan;

/// The only text in `file`; blanks stand for tabs in rows.
pub(super) fn treebank(file: &str) -> GoldText {
    let row = |row: &str| if row.starts_with('#') { row.to_owned() } else { row.replace(' ', "\t") };
    let rows: String = file.lines().map(|line| row(line) + "\n").collect();
    Texts::new(rows.as_bytes(), GoldFormat::ConllU, TypeMap::default()).next().unwrap().unwrap()
}

/// The only text in a file of names, word first.
pub(super) fn names(file: &str) -> GoldText {
    Texts::new(file.as_bytes(), GoldFormat::Iob, TypeMap::default()).next().unwrap().unwrap()
}

/// A document in which everything is as `text` has it.
pub(super) fn read_as(text: &GoldText) -> Document {
    let article = Article::new(text.text.as_str().into(), vec![], Metadata::default());
    let token = |span: &ByteSpan| Token { span: *span, kind: TokenKind::Word };
    let tokens: Vec<Token> = text.tokens.iter().map(token).collect();
    let inside = |span: ByteSpan| {
        tokens.partition_point(|t| t.span.begin() < span.begin())
            ..tokens.partition_point(|t| t.span.end() <= span.end())
    };
    let sentences = text.sentences.iter().map(|sentence| Sentence {
        span: sentence.span,
        tokens: inside(sentence.span),
        words: sentence.words.clone(),
        block: 0,
    });
    let words = text.words.iter().filter_map(|word| {
        let syntax = word.syntax.as_ref()?;
        Some(Word {
            span: word.span,
            token: word.token,
            upos: syntax.upos.parse().unwrap_or(Upos::Other),
            morphology: Morphology::default(),
            lemma: syntax.lemma.clone(),
            head: syntax.head,
            relation: syntax.relation.parse().unwrap_or(Relation::Unspecified),
        })
    });
    let names = text
        .names
        .iter()
        .filter_map(|name| Some(Name { tokens: inside(name.span), kind: name.kind?, confidence: 0.9 }));
    let (sentences, words, names) = (sentences.collect(), words.collect(), names.collect());
    Document { article: article.into(), tokens, sentences, words, names }
}
