//! Tokens of one block.
//!
//! In: a text and the span of a block in it. Out: the block's [`Token`]s, in order, on character
//! boundaries, none blank; together with the white space between them they are the whole block.
//! One pass with a look-ahead that is bounded or consumes what it saw, so linear in any text.
//!
//! A full stop belongs to the token of an abbreviation ("Dr.", "U.S.", "a.m.") and is a token of its
//! own elsewhere; which of them end a sentence is decided in [`sentence`](super::sentence).

mod quote;
mod word;

use crate::document::{Token, TokenKind};
use crate::lexicon::WordTables;
use crate::text::{ByteSpan, Span};
use quote::Quotes;
use unicode_normalization::char::is_combining_mark;

/// The tokens of `block`, a part of `text`.
pub(super) fn tokenise(text: &str, block: ByteSpan, tables: &WordTables) -> Vec<Token> {
    let words = block.slice(text);
    let mut tokeniser = Tokeniser { text: words, tables, quotes: Quotes::new(words), tokens: vec![] };
    tokeniser.run();
    let shift =
        |token: &Token| Span::new(token.span.begin() + block.begin(), token.span.end() + block.begin());
    tokeniser
        .tokens
        .iter()
        .filter_map(|token| Some(Token { span: shift(token)?, kind: token.kind }))
        .collect()
}

/// The token that a given word of `text` is; its marks of quotation are not resolved.
pub(super) fn token(text: &str, span: ByteSpan) -> Token {
    let kind = match char_at(text, span.begin()) {
        Some(c) if c.is_numeric() => TokenKind::Number,
        Some(c) if is_wordy(c) => TokenKind::Word,
        Some(c) if is_apostrophe(c) && span.len() > c.len_utf8() => TokenKind::Possessive,
        _ => TokenKind::Mark,
    };
    Token { span, kind }
}

struct Tokeniser<'t> {
    text: &'t str,
    tables: &'t WordTables,
    quotes: Quotes,
    tokens: Vec<Token>,
}

impl Tokeniser<'_> {
    fn run(&mut self) {
        let mut at = 0;
        while let Some(c) = char_at(self.text, at) {
            let (end, kind) = self.next(at, c);
            let end = end.max(at + c.len_utf8());
            if let (Some(kind), Some(span)) = (kind, Span::new(at, end)) {
                self.tokens.push(Token { span, kind });
            }
            at = end;
        }
    }

    /// Where the token at `at` ends, and what it is; `None` if it is none.
    fn next(&mut self, at: usize, c: char) -> (usize, Option<TokenKind>) {
        if is_blank(c) || is_joiner(c) {
            return (at + c.len_utf8(), None);
        }
        let (end, kind) = if let Some(end) = word::address_end(self.text, at) {
            (end, TokenKind::Word)
        } else if c.is_numeric() {
            word::number_end(self.text, at)
        } else if is_wordy(c) {
            (self.word_end(at), TokenKind::Word)
        } else {
            self.mark_end(at, c)
        };
        (end, Some(kind))
    }

    fn word_end(&self, at: usize) -> usize {
        let end = word::word_end(self.text, at, self.tables);
        let after_comma = self.tokens.last().is_some_and(|token| token.span.slice(self.text) == ",");
        if word::takes_stop(self.text, at, end, after_comma, self.tables) { end + 1 } else { end }
    }

    fn mark_end(&mut self, at: usize, c: char) -> (usize, TokenKind) {
        if let Some(end) = self.possessive_end(at, c) {
            return (end, TokenKind::Possessive);
        }
        if let Some((end, kind)) = self.quotes.read(self.text, at, c) {
            return (end, kind);
        }
        let same = |class: &dyn Fn(char) -> bool| run_end(self.text, at, class);
        let end = match c {
            '.' => same(&|d| d == '.'),
            '!' | '?' => same(&|d| matches!(d, '!' | '?')),
            '-' | '–' | '—' | '―' => same(&|d| d == c),
            _ => run_end(self.text, at + c.len_utf8(), &is_combining_mark),
        };
        (end, TokenKind::Mark)
    }

    /// "'s" right after a token; a bare "'" after a plural, unless it closes a quotation.
    fn possessive_end(&self, at: usize, c: char) -> Option<usize> {
        if !is_apostrophe(c) || self.tokens.last()?.span.end() != at {
            return None;
        }
        let end = at + c.len_utf8();
        let next = char_at(self.text, end);
        if matches!(next, Some('s' | 'S')) && !char_at(self.text, end + 1).is_some_and(is_wordy) {
            return Some(end + 1);
        }
        let plural = matches!(char_before(self.text, at), Some('s' | 'S' | 'x' | 'z'));
        let ends = next.is_none_or(|d| !is_wordy(d));
        (plural && ends && !self.quotes.closes_single(at)).then_some(end)
    }
}

/// The character that begins at byte `at`.
fn char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// The character that ends at byte `at`.
fn char_before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// Where the run of characters of `class` that begins at `at` ends.
fn run_end(text: &str, at: usize, class: &dyn Fn(char) -> bool) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    at + rest.find(|c| !class(c)).unwrap_or(rest.len())
}

/// White space, and what is as invisible.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}' | '\u{ad}')
}

/// What words are made of.
fn is_wordy(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || is_combining_mark(c) || is_joiner(c)
}

/// A joiner of letters, which is nothing where it joins none.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::fixture::lexicon;
    use proptest::prelude::*;

    fn kinds(text: &str) -> Vec<(String, TokenKind)> {
        let lexicon = lexicon();
        let block = Span::new(0, text.len()).unwrap();
        let tokens = tokenise(text, block, &lexicon.words);
        tokens.iter().map(|token| (token.span.slice(text).to_owned(), token.kind)).collect()
    }

    /// Tokens separated by a bar.
    fn split(text: &str) -> String {
        kinds(text).into_iter().map(|(word, _)| word).collect::<Vec<_>>().join("|")
    }

    fn of_kind(text: &str, kind: TokenKind) -> Vec<String> {
        kinds(text).into_iter().filter(|token| token.1 == kind).map(|token| token.0).collect()
    }

    #[test]
    fn words_keep_their_inner_marks() {
        assert_eq!(
            split("The U.S. didn't hire twenty-one O'Haras."),
            "The|U.S.|didn't|hire|twenty-one|O'Haras|."
        );
        assert_eq!(split("AT&T and R&D, and/or"), "AT&T|and|R&D|,|and|/|or");
        assert_eq!(split("London-based, Coca-Cola"), "London|-|based|,|Coca-Cola");
        assert_eq!(split("a COVID-19 and a 44-year-old"), "a|COVID-19|and|a|44-year-old");
    }

    #[test]
    fn abbreviations_keep_their_stop_and_sentences_do_not() {
        assert_eq!(split("Dr. J. K. Ude of Varn Inc. left."), "Dr.|J.|K.|Ude|of|Varn|Inc.|left|.");
        assert_eq!(split("Bus No. 5? He said no. Then"), "Bus|No.|5|?|He|said|no|.|Then");
        assert_eq!(split("at 5 p.m. on Jan. 3"), "at|5|p.m.|on|Jan.|3");
        assert_eq!(split("It ended.The U.S report"), "It|ended|.|The|U.S|report");
        assert_eq!(split("You and I. Now J.K.Ude"), "You|and|I|.|Now|J.K.|Ude");
    }

    #[test]
    fn possessives_are_tokens_and_contractions_are_not() {
        assert_eq!(
            of_kind("Mali's and the workers’ and Ruiz' it's", TokenKind::Possessive),
            ["'s", "’", "'"]
        );
        assert_eq!(split("he's U.S.'s"), "he's|U.S.|'s");
    }

    #[test]
    fn numbers_keep_separators_and_ordinals() {
        let text = "1,200 3.5% 10:30am $5bn 26th 1990s 2-1 2022-08-26 $2.5-million";
        assert_eq!(split(text), "1,200|3.5|%|10:30|am|$|5|bn|26th|1990s|2|-|1|2022-08-26|$|2.5|-|million");
        assert_eq!(of_kind("rose 3.5% on 26th", TokenKind::Number), ["3.5", "26th"]);
    }

    #[test]
    fn addresses_are_one_token() {
        assert_eq!(split("See https://varn.example/a?b=1. Or"), "See|https://varn.example/a?b=1|.|Or");
        assert_eq!(
            split("(press.office@varn.example), #Flood @varn"),
            "(|press.office@varn.example|)|,|#Flood|@varn"
        );
        assert_eq!(split("Varn.com said"), "Varn.com|said");
    }

    #[test]
    fn quotation_marks_are_resolved() {
        let shape = |text: &str| -> String {
            kinds(text)
                .into_iter()
                .map(|(_, kind)| match kind {
                    TokenKind::OpenQuote => '<',
                    TokenKind::CloseQuote => '>',
                    TokenKind::Possessive => 's',
                    TokenKind::Mark => '.',
                    _ => 'w',
                })
                .collect()
        };
        assert_eq!(shape(r#""Go," he said. "Now.""#), "<w.>ww.<w.>");
        assert_eq!(shape("“Go,” „go“ «go» « go »"), "<w.><w><w><w>");
        assert_eq!(shape("‘It's the boys’ turn,’ she said"), "<wwwsw.>ww");
        assert_eq!(shape("the boys' and 'em and rock 'n' roll"), "wwsw.www.w.w");
        assert_eq!(shape("a 6\" pipe"), "ww.w");
        assert_eq!(shape("``Go''"), "<w>");
        assert_eq!(shape("\"He said 'go' and left\""), "<ww.w.ww>");
    }

    #[test]
    fn dashes_and_ellipses_are_one_mark() {
        assert_eq!(split("Well... yes -- no — why?!"), "Well|...|yes|--|no|—|why|?!");
    }

    proptest! {
        #[test]
        fn tokens_are_in_order_on_boundaries_and_not_blank(text in "(?s)([a-zA-Z\"'’“”‘ .,0-9@:/é\\n-]|.){0,120}") {
            let lexicon = lexicon();
            let block = Span::new(0, text.len()).unwrap();
            let mut end = 0;
            for token in tokenise(&text, block, &lexicon.words) {
                prop_assert!(token.span.begin() >= end);
                prop_assert!(text[end..token.span.begin()].chars().all(|c| is_blank(c) || is_joiner(c)));
                prop_assert!(!token.span.slice(&text).trim().is_empty());
                end = token.span.end();
            }
            prop_assert!(text[end..].chars().all(|c| is_blank(c) || is_joiner(c)));
        }
    }
}
