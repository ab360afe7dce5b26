//! Names that are one slip of the pen apart.
//!
//! Candidates are found by deletion: two words one edit apart share a string that is made by leaving
//! out at most one letter of each, so that the search is linear in the number of names.

use std::collections::HashMap;

/// Shorter names are too alike by chance.
const FEWEST_LETTERS: usize = 6;
/// Longer names are not searched.
const MOST_LETTERS: usize = 48;

/// Names by what is left of them without one letter.
pub(super) struct Slips<'k> {
    keys: Vec<&'k str>,
    by_deletion: HashMap<String, Vec<usize>>,
}

impl<'k> Slips<'k> {
    /// An index of `keys`.
    pub(super) fn new(keys: Vec<&'k str>) -> Self {
        let mut by_deletion: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, key) in keys.iter().enumerate() {
            for deletion in deletions(key) {
                by_deletion.entry(deletion).or_default().push(index);
            }
        }
        Self { keys, by_deletion }
    }

    /// The first of the keys that is one slip away from `key`, by its place among them.
    pub(super) fn near(&self, key: &str) -> Option<usize> {
        let deletions = deletions(key);
        let near = deletions.iter().filter_map(|deletion| self.by_deletion.get(deletion));
        // A bucket is cut short: a text made of near-equal names must not cost its square.
        let near = near.flat_map(|bucket| bucket.iter().take(16).copied());
        near.filter(|&other| self.keys.get(other).is_some_and(|other| is_slip(key, other))).min()
    }
}

fn deletions(key: &str) -> Vec<String> {
    let letters: Vec<char> = key.chars().collect();
    if !(FEWEST_LETTERS..=MOST_LETTERS).contains(&letters.len()) {
        return Vec::new();
    }
    let without = |gone: usize| {
        let kept = letters.iter().enumerate().filter(move |&(k, _)| k != gone);
        kept.map(|(_, &letter)| letter).collect()
    };
    (0..=letters.len()).map(without).collect()
}

/// Whether `a` and `b` differ by one letter left out, put in, changed or swapped with the next; not
/// at the beginning or end of a word, where endings such as "-a" tell people apart, and not in a digit.
fn is_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let before = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let room = a.len().min(b.len()) - before;
    let after = a.iter().rev().zip(b.iter().rev()).take(room).take_while(|(x, y)| x == y).count();
    let (mid_a, mid_b) = (a.get(before..a.len() - after), b.get(before..b.len() - after));
    let (Some(mid_a), Some(mid_b)) = (mid_a, mid_b) else { return false };
    let one_edit = match (mid_a, mid_b) {
        ([x, y], [z, w]) => x == w && y == z,
        _ => mid_a.len() <= 1 && mid_b.len() <= 1 && mid_a.len() + mid_b.len() > 0,
    };
    let letters = mid_a.iter().chain(mid_b).all(|c| c.is_alphabetic());
    let inside = |text: &[char]| {
        let starts = before == 0 || text.get(before - 1) == Some(&' ');
        let end = text.len() - after;
        !starts && text.get(end).is_some_and(|&c| c != ' ')
    };
    one_edit && letters && inside(&a) && inside(&b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_may_be_missing_doubled_changed_or_swapped() {
        assert!(is_slip("harbour", "harbur") && is_slip("harbour", "harrbour"));
        assert!(is_slip("harbour", "harbeur") && is_slip("harbour", "habrour"));
        let slips = Slips::new(vec!["otter", "kestrel"]);
        assert_eq!(
            (slips.near("kestel"), slips.near("kestrel"), slips.near("otters")),
            (Some(1), None, None)
        );
    }

    #[test]
    fn endings_and_digits_tell_names_apart() {
        assert!(!is_slip("karim saidi", "karima saidi"));
        assert!(!is_slip("jansen", "hansen"));
        assert!(!is_slip("district 14 court", "district 24 court"));
    }
}
