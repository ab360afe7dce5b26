//! Words as they are compared: without case, articles, possessives and marks.

use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

/// Words that tell nothing apart.
const STOP: [&str; 21] = [
    "the", "a", "an", "of", "and", "his", "her", "its", "their", "some", "many", "that", "this", "those",
    "these", "in", "for", "to", "at", "on", "",
];

/// The words of `text` that tell it from another.
pub(super) fn words(text: &str) -> BTreeSet<String> {
    let folded = text.nfkc().collect::<String>().replace('’', "'").to_lowercase();
    let folded = without_possessives(&folded);
    let is_word = |c: char| c == '_' || c.is_alphanumeric() || matches!(c, '.' | '$' | '%' | '-');
    let words = folded.split(|c| !is_word(c)).map(|word| word.trim_matches('.'));
    words.filter(|word| !STOP.contains(word)).map(str::to_owned).collect()
}

/// `text` without "'s" at the ends of words.
fn without_possessives(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("'s") {
        let after = rest.get(at + 2..).unwrap_or_default();
        let goes_on = after.chars().next().is_some_and(|c| c == '_' || c.is_alphanumeric());
        out.push_str(rest.get(..if goes_on { at + 2 } else { at }).unwrap_or_default());
        rest = after;
    }
    out + rest
}

/// The share of `gold` that is in `found`.
pub(super) fn coverage(gold: &BTreeSet<String>, found: &BTreeSet<String>) -> f64 {
    if gold.is_empty() { 0.0 } else { gold.intersection(found).count() as f64 / gold.len() as f64 }
}

/// The words in both of the words in either.
pub(super) fn overlap(gold: &BTreeSet<String>, found: &BTreeSet<String>) -> f64 {
    let all = gold.union(found).count();
    if all == 0 { 0.0 } else { gold.intersection(found).count() as f64 / all as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_possessives_case_and_marks_do_not_count() {
        assert_eq!(
            Vec::from_iter(words("The harbour’s three U.S. crews’ boats, 5.5%")),
            ["5.5%", "boats", "crews", "harbour", "three", "u.s"]
        );
        assert!(words("of the").is_empty());
    }
}
