//! Words that were read into the layers of a document.
//!
//! In: tokens with their words, and a [`Scan`]. Out: the tokens, sentences, words and names of a
//! [`Document`]. A token inside which a name begins or ends ("pro-Varn") is cut there, so that every name is
//! made of whole tokens.

use super::label::Labelled;
use super::scan::{Reading, Scan};
use super::tokenise;
use crate::document::{Document, Name, Sentence, Token, Word};
use crate::text::ByteSpan;
use std::ops::Range;

/// Tokens cut into words, block by block.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub tokens: Vec<Token>,
    /// The span of each word and the token in which it lies.
    pub words: Vec<(ByteSpan, usize)>,
    /// For each token, the block in which it stands.
    pub blocks: Vec<usize>,
}

/// Fills the layers of `document`.
pub(super) fn fill(document: &mut Document, mut draft: Draft, scan: Scan) {
    let inside = insides(&scan.names, draft.words.len());
    cut(document.article.text(), &mut draft, &inside);
    let Scan { sentences, words, names, .. } = scan;
    document.sentences = sentences.into_iter().filter_map(|words| sentence(&draft, words)).collect();
    document.names = names.iter().filter_map(|name| named(&draft, name)).collect();
    document.words = words
        .into_iter()
        .zip(&draft.words)
        .map(|(reading, &(span, token))| word(reading, span, token))
        .collect();
    document.tokens = draft.tokens;
}

/// For each word, which name it is in; 0 for none.
fn insides(names: &[Labelled], words: usize) -> Vec<usize> {
    let mut inside = vec![0; words];
    for (index, name) in names.iter().enumerate() {
        if let Some(words) = inside.get_mut(name.words.clone()) {
            words.fill(index + 1);
        }
    }
    inside
}

/// Cuts the tokens whose words are not all in the same name.
fn cut(text: &str, draft: &mut Draft, inside: &[usize]) {
    let old = std::mem::take(draft);
    let mut at = 0;
    for (index, (&token, &block)) in old.tokens.iter().zip(&old.blocks).enumerate() {
        let length = old.words[at..].iter().take_while(|word| word.1 == index).count();
        let words = at..at + length;
        at += length;
        let one = inside[words.clone()].windows(2).all(|pair| pair[0] == pair[1]);
        for (number, &(span, _)) in old.words[words].iter().enumerate() {
            if number == 0 || !one {
                draft.tokens.push(if one { token } else { tokenise::token(text, span) });
                draft.blocks.push(block);
            }
            draft.words.push((span, draft.tokens.len() - 1));
        }
    }
}

/// The tokens of which `words` are the whole or a part.
fn tokens(draft: &Draft, words: &Range<usize>) -> Option<Range<usize>> {
    let words = draft.words.get(words.clone())?;
    Some(words.first()?.1..words.last()?.1 + 1)
}

fn sentence(draft: &Draft, words: Range<usize>) -> Option<Sentence> {
    let tokens = tokens(draft, &words)?;
    let span = draft.tokens[tokens.start].span.cover(draft.tokens[tokens.end - 1].span);
    Some(Sentence { span, block: draft.blocks[tokens.start], tokens, words })
}

fn named(draft: &Draft, name: &Labelled) -> Option<Name> {
    Some(Name { tokens: tokens(draft, &name.words)?, kind: name.kind, confidence: name.confidence })
}

fn word(reading: Reading, span: ByteSpan, token: usize) -> Word {
    let Reading { upos, morphology, lemma, head, relation } = reading;
    Word { span, token, upos, morphology, lemma, head, relation }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::TokenKind;
    use crate::story::EntityType;
    use crate::text::Span;

    #[test]
    fn a_token_is_cut_where_a_name_ends_inside_it() {
        let text = "pro-Varn Coca-Cola";
        let span = |begin, end| Span::new(begin, end).unwrap();
        let token = |begin, end| Token { span: span(begin, end), kind: TokenKind::Word };
        let words = [(0, 3, 0), (3, 4, 0), (4, 8, 0), (9, 13, 1), (13, 14, 1), (14, 18, 1)];
        let mut draft = Draft {
            tokens: vec![token(0, 8), token(9, 18)],
            words: words.map(|(begin, end, token)| (span(begin, end), token)).to_vec(),
            blocks: vec![0, 0],
        };
        let name = |words| Labelled { words, kind: EntityType::Organization, confidence: 1.0 };
        let names = [name(2..3), name(3..6)];
        cut(text, &mut draft, &insides(&names, 6));
        let tokens: Vec<_> = draft.tokens.iter().map(|token| token.span.slice(text)).collect();
        assert_eq!(tokens, ["pro", "-", "Varn", "Coca-Cola"]);
        assert_eq!(names.map(|name| named(&draft, &name).unwrap().tokens), [2..3, 3..4]);
        assert_eq!(draft.words.iter().map(|word| word.1).collect::<Vec<_>>(), [0, 1, 2, 3, 3, 3]);
    }
}
