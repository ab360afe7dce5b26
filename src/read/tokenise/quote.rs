//! Which marks open and close quotations.
//!
//! Double marks (straight, curly, guillemets, ``` `` ''```) always quote. Single marks quote only where
//! an opening one outside double marks has a closing one after it; every other one is an apostrophe.

use super::{char_at, char_before, is_apostrophe, is_wordy};
use crate::document::TokenKind;

/// Words that begin with an apostrophe.
const ELISIONS: [&str; 9] = ["em", "til", "twas", "tis", "cause", "n", "bout", "round", "cos"];

/// What is known about the quotation marks of one block.
pub(super) struct Quotes {
    /// Single marks that quote, by position.
    singles: Vec<(usize, TokenKind)>,
    /// Whether a double quotation is open.
    double: bool,
    /// Whether a single quotation is open.
    single: bool,
}

impl Quotes {
    /// Pairs the single marks of `text`.
    pub(super) fn new(text: &str) -> Self {
        Self { singles: pair_singles(text), double: false, single: false }
    }

    /// Reads the mark `c` at `at`: its end and its role, or `None` if it is no quotation mark.
    pub(super) fn read(&mut self, text: &str, at: usize, c: char) -> Option<(usize, TokenKind)> {
        let pair = matches!(text.get(at..at + 2), Some("``" | "''"));
        let end = at + if pair { 2 } else { c.len_utf8() };
        if pair || matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '＂') {
            return Some((end, self.read_double(text, at, end, c)));
        }
        Some((end, self.read_single(at)?))
    }

    /// Whether the single mark at `at` closes an open quotation.
    pub(super) fn closes_single(&self, at: usize) -> bool {
        self.single && self.single_at(at) == Some(TokenKind::CloseQuote)
    }

    fn single_at(&self, at: usize) -> Option<TokenKind> {
        let index = self.singles.binary_search_by_key(&at, |single| single.0).ok()?;
        self.singles.get(index).map(|single| single.1)
    }

    fn read_single(&mut self, at: usize) -> Option<TokenKind> {
        let kind = self.single_at(at)?;
        let opens = kind == TokenKind::OpenQuote;
        let valid = if opens { !self.double && !self.single } else { self.single };
        valid.then(|| {
            self.single = opens;
            kind
        })
    }

    fn read_double(&mut self, text: &str, at: usize, end: usize, c: char) -> TokenKind {
        let (prev, next) = (char_before(text, at), char_at(text, end));
        let opening = prev.is_none_or(precedes_opening) && next.is_some_and(|c| !c.is_whitespace());
        let closing = prev.is_some_and(|c| !c.is_whitespace()) && next.is_none_or(follows_closing);
        let inches = closing && !opening && !self.double && prev.is_some_and(char::is_numeric);
        if c == '"' && inches {
            return TokenKind::Mark;
        }
        self.double = match c {
            '“' | '„' | '‟' | '«' | '`' => !(self.double && closing && !opening),
            '”' | '»' => !self.double && opening && !closing,
            _ if opening != closing => opening,
            _ => !self.double,
        };
        if self.double { TokenKind::OpenQuote } else { TokenKind::CloseQuote }
    }
}

fn precedes_opening(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '(' | '[' | '{' | '-' | '–' | '—' | '―' | '/' | '‘' | '“' | ':' | '¿' | '¡')
}

fn follows_closing(c: char) -> bool {
    c.is_whitespace() || (!is_wordy(c) && !matches!(c, '(' | '[' | '“' | '‘' | '$' | '£' | '€'))
}

/// What a single mark may be.
enum Single {
    Opening,
    /// After a mark or any letter but "s".
    Closing,
    /// After an "s": perhaps the possessive of a plural.
    Plural,
}

/// From the end backwards, each opening mark takes the nearest closing one before the next opening.
fn pair_singles(text: &str) -> Vec<(usize, TokenKind)> {
    let (mut closing, mut plural) = (None, None);
    let mut pairs = vec![];
    for (at, c) in text.char_indices().rev() {
        match single(text, at, c) {
            Some(Single::Closing) => closing = Some(at),
            Some(Single::Plural) => plural = Some(at),
            Some(Single::Opening) => {
                if let Some(close) = closing.take().or(plural) {
                    pairs.push((close, TokenKind::CloseQuote));
                    pairs.push((at, TokenKind::OpenQuote));
                }
                (closing, plural) = (None, None);
            }
            None => {}
        }
    }
    pairs.reverse();
    pairs
}

fn single(text: &str, at: usize, c: char) -> Option<Single> {
    if !is_apostrophe(c) && !matches!(c, '‘' | '‛') {
        return None;
    }
    let end = at + c.len_utf8();
    let (prev, next) = (char_before(text, at), char_at(text, end));
    if c != '’' && prev.is_none_or(precedes_opening) {
        let word = next.is_some_and(|c| c.is_alphabetic() || c == '[');
        return (word && !is_elision(text, end)).then_some(Single::Opening);
    }
    let ends = is_apostrophe(c) && next.is_none_or(|c| !is_wordy(c) && !is_apostrophe(c));
    match prev {
        Some('s' | 'S') if ends => Some(Single::Plural),
        Some(p) if ends && !p.is_whitespace() => Some(Single::Closing),
        _ => None,
    }
}

fn is_elision(text: &str, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    ELISIONS.iter().any(|word| {
        rest.get(..word.len()).is_some_and(|r| r.eq_ignore_ascii_case(word))
            && !rest.get(word.len()..).is_some_and(|r| r.starts_with(is_wordy))
    })
}
