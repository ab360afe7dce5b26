//! Which word that was read is which gold word: the alignment of the CoNLL 2018 shared task.
//!
//! Words that are whole tokens are the same if their spans are. Where either side has a token of several words, the words of the
//! smallest stretch that covers such tokens on both sides are aligned by their forms, as a longest common subsequence.
//! Source: Zeman et al. 2018, and their script `conll18_ud_eval.py`.

use crate::text::ByteSpan;

/// The largest table of a longest common subsequence; beyond it words are paired in order.
const LARGEST_TABLE: usize = 1 << 20;

/// A word as far as the alignment sees it.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// The span of its token.
    pub(super) token: ByteSpan,
    /// Whether its token has several words.
    pub(super) is_part: bool,
    /// Its form in lower case.
    pub(super) form: String,
}

/// The pairs of gold and read words, as indices, in order.
pub(super) fn align(gold: &[Item], read: &[Item]) -> Vec<(usize, usize)> {
    let (mut g, mut r) = (0, 0);
    let mut pairs = Vec::with_capacity(gold.len().min(read.len()));
    while let (Some(one), Some(other)) = (gold.get(g), read.get(r)) {
        if one.is_part || other.is_part {
            let stretch = Stretch::find(gold, read, g, r);
            let one = gold.get(stretch.gold..stretch.gold_end).unwrap_or_default();
            let other = read.get(stretch.read..stretch.read_end).unwrap_or_default();
            pairs.extend(common(one, other).into_iter().map(|(a, b)| (stretch.gold + a, stretch.read + b)));
            // A token without characters, which is no token, is passed over.
            let stands_still = (g, r) == (stretch.gold_end, stretch.read_end);
            (g, r) = (stretch.gold_end + usize::from(stands_still), stretch.read_end);
            continue;
        }
        if one.token == other.token {
            pairs.push((g, r));
            (g, r) = (g + 1, r + 1);
        } else if one.token.begin() <= other.token.begin() {
            g += 1;
        } else {
            r += 1;
        }
    }
    pairs
}

/// A stretch of both sides that cuts through no token of several words.
struct Stretch {
    gold: usize,
    gold_end: usize,
    read: usize,
    read_end: usize,
}

impl Stretch {
    /// The smallest one at these words, one of which is a part of a token.
    fn find(gold: &[Item], read: &[Item], mut g: usize, mut r: usize) -> Self {
        let mut end = match (gold.get(g), read.get(r)) {
            (Some(one), Some(other)) if one.is_part => {
                if !other.is_part && other.token.begin() < one.token.begin() {
                    r += 1;
                }
                one.token.end()
            }
            (Some(one), Some(other)) => {
                if one.token.begin() < other.token.begin() {
                    g += 1;
                }
                other.token.end()
            }
            _ => 0,
        };
        let begin = (g, r);
        while !is_beyond(gold.get(g), end) || !is_beyond(read.get(r), end) {
            let gold_is_next = match (gold.get(g), read.get(r)) {
                (Some(one), Some(other)) => one.token.begin() <= other.token.begin(),
                (one, _) => one.is_some(),
            };
            let (items, at) = if gold_is_next { (gold, &mut g) } else { (read, &mut r) };
            if let Some(item) = items.get(*at).filter(|item| item.is_part) {
                end = end.max(item.token.end());
            }
            *at += 1;
        }
        Self { gold: begin.0, gold_end: g, read: begin.1, read_end: r }
    }
}

fn is_beyond(item: Option<&Item>, end: usize) -> bool {
    item.is_none_or(|item| if item.is_part { item.token.begin() >= end } else { item.token.end() > end })
}

/// A longest common subsequence of the forms.
fn common(gold: &[Item], read: &[Item]) -> Vec<(usize, usize)> {
    let columns = read.len() + 1;
    let same = |g: usize, r: usize| gold.get(g).map(|item| &item.form) == read.get(r).map(|item| &item.form);
    if columns.saturating_mul(gold.len() + 1) > LARGEST_TABLE {
        return (0..gold.len().min(read.len())).filter(|&k| same(k, k)).map(|k| (k, k)).collect();
    }
    // `table[g * columns + r]` is the length for the words from `g` and from `r` on.
    let mut table = vec![0_u32; columns * (gold.len() + 1)];
    let at = |table: &[u32], g: usize, r: usize| table.get(g * columns + r).copied().unwrap_or_default();
    for g in (0..gold.len()).rev() {
        for r in (0..read.len()).rev() {
            let longest = match same(g, r) {
                true => at(&table, g + 1, r + 1) + 1,
                false => at(&table, g + 1, r).max(at(&table, g, r + 1)),
            };
            if let Some(cell) = table.get_mut(g * columns + r) {
                *cell = longest;
            }
        }
    }
    let (mut g, mut r, mut pairs) = (0, 0, Vec::new());
    while g < gold.len() && r < read.len() {
        if same(g, r) {
            pairs.push((g, r));
            (g, r) = (g + 1, r + 1);
        } else if at(&table, g, r) == at(&table, g + 1, r) {
            g += 1;
        } else {
            r += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// `swim .` are two tokens, `do+n't` is one of two words. Letters are counted without blanks.
    fn items(words: &str) -> Vec<Item> {
        let mut at = 0;
        let mut items = Vec::new();
        for token in words.split_whitespace() {
            let parts: Vec<&str> = token.split('+').collect();
            let len = parts.iter().map(|part| part.len()).sum::<usize>();
            let span = ByteSpan::new(at, at + len).unwrap();
            let is_part = parts.len() > 1;
            items.extend(parts.iter().map(|form| Item { token: span, is_part, form: (*form).to_owned() }));
            at += len;
        }
        items
    }

    fn forms(gold: &str, read: &str) -> Vec<String> {
        let (gold, read) = (items(gold), items(read));
        align(&gold, &read).into_iter().map(|(g, _)| gold[g].form.clone()).collect()
    }

    #[test]
    fn whole_tokens_are_aligned_by_their_spans() {
        assert_eq!(forms("a b c", "a b c"), ["a", "b", "c"]);
        assert_eq!(forms("a b c d", "a bc d"), ["a", "d"]);
        assert_eq!(forms("ab c", "a b c"), ["c"]);
    }

    #[test]
    fn words_of_a_token_are_aligned_by_their_forms() {
        assert_eq!(forms("do+n't go", "do+n't go"), ["do", "n't", "go"]);
        assert_eq!(forms("do+n't go", "do n't go"), ["do", "n't", "go"]);
        assert_eq!(forms("do+n't go", "don't go"), ["go"]);
        assert_eq!(forms("x don't go", "x do+n't go"), ["x", "go"]);
        assert_eq!(forms("x a+b y", "xa b y"), ["b", "y"]);
    }

    proptest! {
        #[test]
        fn pairs_are_in_order_and_none_is_used_twice(gold in "([ab]{1,2}[+ ]){0,12}a", read in "([ab]{1,2}[+ ]){0,12}a") {
            let (gold, read) = (items(&gold), items(&read));
            let pairs = align(&gold, &read);
            for both in pairs.windows(2) {
                prop_assert!(both[0].0 < both[1].0 && both[0].1 < both[1].1);
            }
            prop_assert!(pairs.iter().all(|&(g, r)| g < gold.len() && r < read.len()));
            let itself = align(&gold, &gold);
            prop_assert_eq!(itself.len(), gold.len());
        }
    }
}
