//! The smallest parts that the grammars of times and quantities see: finer than tokens.
//!
//! "three-day", "26th", "$12.9bn", "2022-08-26" and "10:30" are one token or several, as the
//! tokeniser likes; here each is split into letters, digits and single marks, so that the grammars do
//! not depend on it. Full stops inside words are dropped: "a.m." is "am".

use crate::document::{Document, Token, TokenKind};
use crate::lexicon::{Lexicon, Sense};
use crate::story::EntityType;
use crate::text::ByteSpan;
use std::borrow::Cow;
use std::ops::Range;

/// A word, a number written in digits, or a mark.
#[derive(Clone, Debug)]
pub(in crate::interpret) struct Atom<'t> {
    pub(in crate::interpret) span: ByteSpan,
    /// Lower case, without full stops, with `'` for every apostrophe.
    pub(in crate::interpret) word: Cow<'t, str>,
    pub(in crate::interpret) kind: AtomKind,
    /// Whether nothing stands between it and the atom before it.
    pub(in crate::interpret) glued: bool,
    /// Whether it begins with a capital letter.
    pub(in crate::interpret) capital: bool,
    /// The kind of the name of which it is a part.
    pub(in crate::interpret) name: Option<EntityType>,
    /// Whether it stands inside a direct quotation.
    pub(in crate::interpret) quoted: bool,
    /// What it can mean for a time or a quantity.
    pub(in crate::interpret) sense: Sense,
}

/// What an atom is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::interpret) enum AtomKind {
    Word,
    /// Digits with this value; without one if their separators make no number.
    Digits(Option<f64>),
    Mark,
}

impl Atom<'_> {
    /// The value of digits.
    pub(in crate::interpret) fn value(&self) -> Option<f64> {
        match self.kind {
            AtomKind::Digits(value) => value,
            _ => None,
        }
    }

    /// The value of digits without any separator, with how many digits there are.
    pub(in crate::interpret) fn plain_digits(&self) -> Option<(i16, usize)> {
        let plain = matches!(self.kind, AtomKind::Digits(_)) && self.word.bytes().all(|b| b.is_ascii_digit());
        Some((plain.then(|| self.word.parse().ok()).flatten()?, self.word.len()))
    }

    /// Whether it is a word that is not a mark or a number.
    pub(in crate::interpret) fn is_word(&self) -> bool {
        self.kind == AtomKind::Word
    }

    /// Whether it is a mark of the hyphen's kin.
    pub(in crate::interpret) fn is_dash(&self) -> bool {
        matches!(&*self.word, "-" | "‐" | "‑" | "–" | "—")
    }
}

/// What is known of every token besides its own letters.
pub(in crate::interpret) struct Surroundings {
    names: Vec<Option<EntityType>>,
    quoted: Vec<bool>,
}

impl Surroundings {
    /// The names and quotations of `document`; a quotation ends with its block at the latest.
    pub(in crate::interpret) fn new(document: &Document) -> Self {
        let mut names = vec![None; document.tokens.len()];
        for name in &document.names {
            for kind in names.get_mut(name.tokens.clone()).into_iter().flatten() {
                *kind = Some(name.kind);
            }
        }
        let mut quoted = Vec::with_capacity(document.tokens.len());
        let mut state = (usize::MAX, false);
        for sentence in &document.sentences {
            if state.0 != sentence.block {
                state = (sentence.block, false);
            }
            quoted.resize(sentence.tokens.start, false);
            for token in document.tokens.get(sentence.tokens.clone()).into_iter().flatten() {
                match token.kind {
                    TokenKind::OpenQuote => state.1 = true,
                    TokenKind::CloseQuote => state.1 = false,
                    _ => {}
                }
                quoted.push(state.1);
            }
        }
        Self { names, quoted }
    }
}

/// The atoms of `tokens`.
pub(in crate::interpret) fn atoms<'t>(
    document: &'t Document,
    tokens: &Range<usize>,
    around: &Surroundings,
    lexicon: &Lexicon,
) -> Vec<Atom<'t>> {
    let mut atoms: Vec<Atom<'t>> = Vec::with_capacity(tokens.len());
    for index in tokens.clone() {
        let Some(token) = document.tokens.get(index) else { break };
        for (span, kind) in pieces(document.text(), token) {
            let text = span.slice(document.text());
            let word = normal(text, kind);
            let sense = lexicon.times.sense(&word).copied().unwrap_or_default();
            let glued = atoms.last().is_some_and(|last| last.span.end() == span.begin());
            let capital = text.chars().next().is_some_and(char::is_uppercase);
            let name = around.names.get(index).copied().flatten();
            let quoted = around.quoted.get(index).copied().unwrap_or(false);
            atoms.push(Atom { span, word, kind, glued, capital, name, quoted, sense });
        }
    }
    atoms
}

/// The letters, digits and marks of `token`.
fn pieces<'t>(text: &'t str, token: &Token) -> impl Iterator<Item = (ByteSpan, AtomKind)> + use<'t> {
    let (mut at, end) = (token.span.begin(), token.span.end());
    let whole = token.kind == TokenKind::Possessive;
    std::iter::from_fn(move || {
        let rest = ByteSpan::new(at, end)?.slice(text);
        let rest = rest.trim_start();
        let begin = end - rest.len();
        let (len, kind) = if whole && !rest.is_empty() { (rest.len(), AtomKind::Mark) } else { piece(rest)? };
        at = begin + len;
        Some((ByteSpan::new(begin, at)?, kind))
    })
}

/// The length and the kind of the first piece of `rest`.
fn piece(rest: &str) -> Option<(usize, AtomKind)> {
    let first = rest.chars().next()?;
    if first.is_ascii_digit() {
        let len = run(rest, |c| c.is_ascii_digit(), |c| matches!(c, '.' | ','));
        return Some((len, AtomKind::Digits(decimal(rest.get(..len)?))));
    }
    if first.is_alphabetic() {
        let len = run(rest, char::is_alphabetic, |c| matches!(c, '.' | '\'' | '’'));
        return Some((before_will(rest.get(..len)?).unwrap_or(len), AtomKind::Word));
    }
    let will =
        is_apostrophe(first) && rest.get(first.len_utf8()..).is_some_and(|tail| tail.starts_with("ll"));
    if will {
        return Some((rest.len(), AtomKind::Word));
    }
    Some((first.len_utf8(), AtomKind::Mark))
}

/// How long the run of `inside` characters is, with `between` characters that have one on both
/// sides. A full stop after an abbreviation with full stops inside ("a.m.") belongs to it.
fn run(text: &str, inside: impl Fn(char) -> bool, between: impl Fn(char) -> bool) -> usize {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    let mut dotted = false;
    while let Some((at, c)) = chars.next() {
        let follows = chars.peek().is_some_and(|&(_, next)| inside(next));
        if inside(c) || (between(c) && follows) {
            end = at + c.len_utf8();
            dotted |= c == '.';
        } else {
            let abbreviated = c == '.' && dotted && text.starts_with(char::is_alphabetic);
            return if abbreviated { at + 1 } else { end };
        }
    }
    end
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// Where "'ll" begins in "she'll".
fn before_will(word: &str) -> Option<usize> {
    let stem = word.strip_suffix("ll")?.strip_suffix(is_apostrophe)?;
    (!stem.is_empty()).then_some(stem.len())
}

/// The value of digits with separators: "1,200.5"; `None` for "1,2", "26.8.22".
fn decimal(text: &str) -> Option<f64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let mut groups = whole.split(',');
    let head = groups.next()?;
    let grouped = groups.clone().next().is_some();
    let sound = !grouped || head.len() <= 3 && (groups.clone().all(|g| g.len() == 3) || indian(groups));
    let digits = sound && fraction.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| format!("{}.{fraction}", whole.replace(',', "")).parse().ok())?
}

/// Whether digits are grouped as in India: "12,34,567".
fn indian<'a>(groups: impl Iterator<Item = &'a str>) -> bool {
    let groups: Vec<_> = groups.collect();
    groups.split_last().is_some_and(|(last, rest)| last.len() == 3 && rest.iter().all(|g| g.len() == 2))
}

fn normal(text: &str, kind: AtomKind) -> Cow<'_, str> {
    let plain = kind != AtomKind::Word || text.bytes().all(|b| b.is_ascii_lowercase());
    if plain {
        return Cow::Borrowed(text);
    }
    let kept = text.chars().filter(|&c| c != '.').map(|c| if is_apostrophe(c) { '\'' } else { c });
    Cow::Owned(kept.flat_map(char::to_lowercase).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    fn split(text: &str) -> Vec<&str> {
        let token = Token { span: ByteSpan::new(0, text.len()).unwrap(), kind: TokenKind::Word };
        pieces(text, &token).map(|(span, _)| span.slice(text)).collect()
    }

    #[test]
    fn a_token_is_split_where_letters_digits_and_marks_meet() {
        for (token, parts) in [
            ("three-day", vec!["three", "-", "day"]),
            ("26th", vec!["26", "th"]),
            ("$12.9bn", vec!["$", "12.9", "bn"]),
            ("2022-08-26", vec!["2022", "-", "08", "-", "26"]),
            ("6:30", vec!["6", ":", "30"]),
            ("1,200", vec!["1,200"]),
            ("a.m.", vec!["a.m."]),
            ("Aug.", vec!["Aug", "."]),
            ("she'll", vec!["she", "'ll"]),
            ("o’clock", vec!["o’clock"]),
        ] {
            assert_eq!(split(token), parts);
        }
    }

    #[test]
    fn digits_have_a_value_only_if_their_separators_make_sense() {
        assert_eq!(decimal("1,200.5"), Some(1200.5));
        assert_eq!(decimal("12,34,567"), Some(1_234_567.0));
        assert_eq!((decimal("1,2"), decimal("26.8.22")), (None, None));
    }
}
