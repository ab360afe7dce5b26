//! Sentences of one block.
//!
//! In: the tokens of a block. Out: ranges of them, in order, which together are all of them. One pass
//! that looks a bounded number of tokens ahead. A heading is one sentence; a very long run of words
//! without an end is cut at [`LONGEST`] tokens, so that no later stage meets a sentence without bound.

use crate::document::{Token, TokenKind};
use crate::lexicon::{Abbreviation, NameTables, SentenceWord};
use std::ops::Range;

/// No sentence has more tokens than this.
pub(super) const LONGEST: usize = 1000;

/// The longest speaker between a quotation and its verb: "“Why?” Deputy Minister Ana de la Ruiz asked".
const SPEAKER: usize = 7;

/// The sentences of `tokens`, which are those of one block of `text`, as ranges into them.
pub(super) fn split(text: &str, tokens: &[Token], heading: bool, tables: &NameTables) -> Vec<Range<usize>> {
    let splitter = Splitter { text, tokens, tables };
    let mut sentences = vec![];
    let mut begin = 0;
    while begin < tokens.len() {
        let longest = (begin + LONGEST).min(tokens.len());
        let end = if heading { longest } else { splitter.end(begin, longest) };
        sentences.push(begin..end);
        begin = end;
    }
    sentences
}

struct Splitter<'d> {
    text: &'d str,
    tokens: &'d [Token],
    tables: &'d NameTables,
}

impl Splitter<'_> {
    /// Where the sentence that begins at `begin` ends, at the latest at `longest`.
    fn end(&self, begin: usize, longest: usize) -> usize {
        let mut at = begin;
        while at < longest {
            let next = self.after_closers(at);
            if self.is_final(begin, at, next) || self.blank_line_before(at + 1) {
                return if self.blank_line_before(at + 1) { at + 1 } else { next.min(longest) };
            }
            at += 1;
        }
        longest
    }

    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.span.slice(self.text))
    }

    fn kind(&self, at: usize) -> Option<TokenKind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    /// The text between token `at` and the one before it.
    fn gap_before(&self, at: usize) -> &str {
        let ends = at.checked_sub(1).and_then(|prev| self.tokens.get(prev)).zip(self.tokens.get(at));
        ends.and_then(|(prev, next)| self.text.get(prev.span.end()..next.span.begin())).unwrap_or_default()
    }

    fn blank_line_before(&self, at: usize) -> bool {
        self.gap_before(at).bytes().filter(|&b| b == b'\n').nth(1).is_some()
    }

    /// The first token after `at` that does not close a quotation or bracket.
    fn after_closers(&self, at: usize) -> usize {
        let mut next = at + 1;
        while self.is_closer(next) && next <= at + SPEAKER {
            next += 1;
        }
        next
    }

    fn is_closer(&self, at: usize) -> bool {
        let glued = matches!(self.word(at), "'" | "’") && self.gap_before(at).is_empty();
        glued || self.kind(at) == Some(TokenKind::CloseQuote) || matches!(self.word(at), ")" | "]" | "}")
    }

    /// Whether a sentence ends with token `at`, of which `next` is the first token after its closers.
    fn is_final(&self, begin: usize, at: usize, next: usize) -> bool {
        let word = self.word(at);
        let stop = match word {
            "." => !self.is_inner_stop(begin, at),
            "!" | "?" | "…" | "。" | "؟" | "।" | "။" | "។" => true,
            _ if self.kind(at) == Some(TokenKind::Word) && word.ends_with('.') => {
                return self.abbreviation_ends(at, next) && self.can_begin(next);
            }
            _ => word.len() > 1 && word.bytes().all(|b| matches!(b, b'.' | b'!' | b'?')),
        };
        stop && self.can_begin(next) && !self.is_tagged(at, next)
    }

    /// A stop inside a name or number, or after the numeral of a list.
    fn is_inner_stop(&self, begin: usize, at: usize) -> bool {
        let numeral =
            at == begin + 1 && self.kind(begin) == Some(TokenKind::Number) && self.word(begin).len() < 4;
        let glued = self.gap_before(at + 1).is_empty() && self.gap_before(at).is_empty();
        let next = self.word(at + 1);
        let word_next = matches!(self.kind(at + 1), Some(TokenKind::Word | TokenKind::Number));
        let sentence_next = next.chars().next().is_some_and(char::is_uppercase);
        numeral || (glued && word_next && (!sentence_next || self.word(at.saturating_sub(1)).len() < 2))
    }

    /// Whether what begins at `next` can be a new sentence.
    fn can_begin(&self, next: usize) -> bool {
        let Some(kind) = self.kind(next) else {
            return true;
        };
        let word = self.word(next);
        match kind {
            TokenKind::Word => !word.chars().next().is_some_and(char::is_lowercase) || has_capital(word),
            TokenKind::Number => true,
            TokenKind::OpenQuote => self.word(next + 1).chars().next().is_none_or(|c| !c.is_lowercase()),
            TokenKind::Possessive | TokenKind::CloseQuote => false,
            TokenKind::Mark => match word {
                "(" | "[" | "-" | "–" | "—" | "--" | "•" | "*" | "..." | "…" | "'" | "‘" => {
                    self.word(next + 1).chars().next().is_none_or(|c| !c.is_lowercase())
                }
                "," | ";" | ":" | ")" | "]" | "/" | "." | "!" | "?" => false,
                _ => true,
            },
        }
    }

    /// Whether a question or exclamation that closes a quotation is followed by its speaker:
    /// "“Why?” Ude asked."
    fn is_tagged(&self, at: usize, next: usize) -> bool {
        let closed = (at + 1..next).any(|k| self.kind(k) == Some(TokenKind::CloseQuote));
        if !closed || self.word(at) == "." {
            return false;
        }
        let verb = (next..next + SPEAKER)
            .take_while(|&k| self.kind(k) == Some(TokenKind::Word))
            .find(|&k| self.tables.sentence_word(self.word(k)) == Some(SentenceWord::Speech));
        verb.is_some_and(|verb| self.ends_soon(verb + 1))
    }

    /// Whether the clause ends within two tokens of `at`.
    fn ends_soon(&self, at: usize) -> bool {
        (at..at + 3).any(|k| matches!(self.word(k), "" | "." | "," | ":" | ";"))
    }

    fn abbreviation_ends(&self, at: usize, next: usize) -> bool {
        let word = self.word(at).trim_end_matches('.');
        let Some(kind) = self.kind(next) else {
            return true;
        };
        let starts = next > at + 1
            || kind == TokenKind::OpenQuote
            || self.gap_before(next).contains('\n')
            || self.is_starter(next);
        if word.chars().count() == 1 {
            return starts;
        }
        match self.tables.abbreviation(word) {
            Some(Abbreviation::Title | Abbreviation::Number) => false,
            Some(Abbreviation::Month) => kind != TokenKind::Number && starts,
            _ => starts,
        }
    }

    fn is_starter(&self, at: usize) -> bool {
        let word = self.word(at);
        word.chars().next().is_some_and(char::is_uppercase)
            && matches!(self.tables.sentence_word(word), Some(SentenceWord::Starter | SentenceWord::Host))
    }
}

/// "iPhone", "eBay": a name in spite of its first letter.
fn has_capital(word: &str) -> bool {
    word.chars().nth(1).is_some_and(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::fixture::lexicon;
    use crate::read::tokenise::tokenise;
    use crate::text::Span;

    /// Sentences separated by a bar.
    fn cut(text: &str) -> String {
        let lexicon = lexicon();
        let tokens = tokenise(text, Span::new(0, text.len()).unwrap(), &lexicon.names);
        let sentences = split(text, &tokens, false, &lexicon.names);
        let words = |range: Range<usize>| {
            tokens[range.start].span.cover(tokens[range.end - 1].span).slice(text).to_owned()
        };
        sentences.into_iter().map(words).collect::<Vec<_>>().join("|")
    }

    macro_rules! sentences {
        ($($name:ident: $text:expr),* $(,)?) => {$(
            #[test]
            fn $name() {
                let marked: &str = $text;
                assert_eq!(cut(&marked.replace('|', " ")), marked);
            }
        )*};
    }

    sentences! {
        plain: "The dam broke.|Nobody was hurt!|Why?|We asked.",
        titles: "Dr. Ina Voss met Gen. Tor Lund of Varn Inc. on Jan. 3.|Gov. Ruiz did not.",
        initials: "J. K. Ude and George W. Tamm spoke.|They left.|He named A. Tamm Ude.",
        states_with_dots: "He flew to the U.S. Senate.|She left the U.S.|The trip was short.",
        hours: "It began at 5 p.m. on Monday and ended at 8 p.m.|He slept.",
        numbers: "Prices rose 3.5 percent.|In 2010, No. 5 fell.",
        quotations: "“We left.”|“We had to go,” he said.|“Why?” he asked.|“Stop!” Ana Ruiz cried.|Nobody did.",
        a_quotation_that_ends_before_another_sentence: "“Who knows?”|Ruiz said on Monday that she would resign.",
        brackets: "It rained (it always does.)|Then it stopped.",
        ellipses: "We waited ... and waited.|Nothing came...|Then it rained.",
        list_numerals: "1. Boil water.",
        names_in_lower_case: "She bought one.|iPhones are dear.",
    }

    #[test]
    fn a_missing_blank_does_not_join_sentences() {
        assert_eq!(cut("The talks ended.The delegates left."), "The talks ended.|The delegates left.");
        assert_eq!(cut("See node.js for more"), "See node.js for more");
    }

    #[test]
    fn a_heading_is_one_sentence() {
        let (lexicon, text) = (lexicon(), "It rains. It pours");
        let tokens = tokenise(text, Span::new(0, text.len()).unwrap(), &lexicon.names);
        assert_eq!(split(text, &tokens, true, &lexicon.names), vec![0..5]);
    }

    #[test]
    fn no_sentence_is_longer_than_the_limit() {
        let (lexicon, text) = (lexicon(), "word ".repeat(2 * LONGEST + 1));
        let tokens = tokenise(&text, Span::new(0, text.len()).unwrap(), &lexicon.names);
        assert_eq!(split(&text, &tokens, false, &lexicon.names).len(), 3);
    }
}
