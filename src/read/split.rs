//! Tokens into syntactic words, cut as the English treebanks of Universal Dependencies cut them.
//!
//! In: a token. Out: the spans of its words, in order, together the whole token. Clitics come off
//! ("did|n't", "he|'ll"), hyphens and slashes between letters are words of their own ("search|-|engine")
//! except at an affix before or after a lower-case word ("e-mail"), and "cannot" is two words.
//! `training/reading/split.py` cuts the training data alike.

use crate::document::{Token, TokenKind};
use crate::lexicon::WordTables;
use crate::text::{ByteSpan, Span};

const CLITICS: [&str; 6] = ["'s", "'m", "'d", "'re", "'ll", "'ve"];

/// Adds the words of `token` to `words`.
pub(super) fn words(text: &str, token: &Token, tables: &WordTables, words: &mut Vec<ByteSpan>) {
    let form = token.span.slice(text);
    if token.kind != TokenKind::Word || is_address(form) {
        words.push(token.span);
        return;
    }
    let mut add = |begin: usize, end: usize| {
        words.extend(Span::new(token.span.begin() + begin, token.span.begin() + end))
    };
    let stem = form.len() - clitic(form);
    let mut begin = 0;
    for (at, mark) in form[..stem].match_indices(['-', '–', '/']) {
        if begin < at && at + mark.len() < stem && !keeps(form, begin, at, at + mark.len(), stem, tables) {
            add(begin, at);
            add(at, at + mark.len());
            begin = at + mark.len();
        }
    }
    if form[begin..stem].eq_ignore_ascii_case("cannot") {
        add(begin, begin + 3);
        begin += 3;
    }
    add(begin, stem);
    if stem < form.len() {
        add(stem, form.len());
    }
}

fn is_address(form: &str) -> bool {
    form.contains("://") || form.contains('@') || form.starts_with("www.")
}

/// The length in bytes of the clitic at the end of `form`; 0 if there is none.
fn clitic(form: &str) -> usize {
    let plain = |c: char| if c == '’' { '\'' } else { c.to_ascii_lowercase() };
    let ends = |clitic: &str| {
        let length = clitic.chars().count();
        let (at, _) = form.char_indices().rev().nth(length - 1)?;
        (at > 0 && form[at..].chars().map(plain).eq(clitic.chars())).then_some(form.len() - at)
    };
    ends("n't").or_else(|| CLITICS.iter().find_map(|clitic| ends(clitic))).unwrap_or(0)
}

/// Whether the hyphen between `begin..at` and what follows stays inside the word.
fn keeps(form: &str, begin: usize, at: usize, next: usize, stem: usize, tables: &WordTables) -> bool {
    let after = &form[next..stem];
    let after = &after[..after.find(['-', '–', '/']).unwrap_or(after.len())];
    let lower = after.chars().next().is_some_and(char::is_lowercase);
    form[at..next] == *"-" && lower && (tables.is_prefix(&form[begin..at]) || tables.is_suffix(after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::fixture::lexicon;
    use crate::read::tokenise::tokenise;
    use proptest::prelude::*;

    fn spans(text: &str) -> Vec<ByteSpan> {
        let tables = &lexicon().words;
        let mut found = vec![];
        for token in tokenise(text, Span::new(0, text.len()).unwrap(), tables) {
            words(text, &token, tables, &mut found);
        }
        found
    }

    fn split(text: &str) -> String {
        spans(text).iter().map(|span| span.slice(text)).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn clitics_come_off() {
        assert_eq!(split("They didn't, he’ll say it's Ude's"), "They|did|n't|,|he|’ll|say|it|'s|Ude|'s");
        assert_eq!(split("You cannot, O'Hara"), "You|can|not|,|O'Hara");
    }

    #[test]
    fn hyphens_are_words_except_at_affixes() {
        assert_eq!(split("twenty-one Coca-Cola"), "twenty|-|one|Coca|-|Cola");
        assert_eq!(
            split("an e-mail, a pre-election pro-Varn vote"),
            "an|e-mail|,|a|pre-election|pro|-|Varn|vote"
        );
        assert_eq!(split("a 44-year-old in a war-like mood"), "a|44|-|year|-|old|in|a|war-like|mood");
        assert_eq!(split("https://varn.example/a-b"), "https://varn.example/a-b");
    }

    proptest! {
        #[test]
        fn the_words_are_the_whole_text(text in "(?s)([a-zA-Z'’/ .,0-9é-]|.){0,80}") {
            let mut end = 0;
            for span in spans(&text) {
                prop_assert!(span.begin() >= end && !span.is_empty());
                end = span.end();
            }
        }
    }
}
