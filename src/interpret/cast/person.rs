//! Names of one person: full name, surname, given name, initials.

use super::join::Forms;
use crate::story::EntityType;
use std::collections::HashMap;

/// Joins the forms that name one person. A part of a name joins only if it fits one person alone.
pub(super) fn join(forms: &mut Forms) {
    join_full(forms);
    for words in (1..=4).rev() {
        let pairs = Parts::of(forms).pairs(forms, words);
        forms.join_unambiguous(pairs);
    }
}

/// Joins full names that differ in middle names or initials only.
fn join_full(forms: &mut Forms) {
    let mut by_ends: HashMap<(String, String), Vec<usize>> = HashMap::new();
    for (at, known) in forms.of_kind(EntityType::Person).filter(|(_, known)| known.form.words.len() > 1) {
        if let (Some(first), Some(last)) = (known.form.words.first(), known.form.words.last()) {
            let initial = first.chars().take(1).collect();
            by_ends.entry((initial, last.clone())).or_default().push(at);
        }
    }
    let mut groups: Vec<Vec<usize>> = by_ends.into_values().filter(|group| group.len() > 1).collect();
    groups.sort_unstable();
    let pairs = groups.iter().flat_map(|group| fuller(forms, group)).collect();
    forms.join_unambiguous(pairs);
}

/// For each form of `group`, the fuller forms that agree with it. Groups are cut short, so that a text
/// of near-equal names does not cost its square.
fn fuller(forms: &Forms, group: &[usize]) -> Vec<(usize, Vec<usize>)> {
    let words = |at: usize| forms.known.get(at).map_or(&[][..], |known| known.form.words.as_slice());
    let group = group.get(..group.len().min(32)).unwrap_or_default();
    let longer = |&at: &usize| {
        let candidates = group.iter().copied();
        let agree = candidates.filter(|&other| other != at && is_shorter(words(at), words(other)));
        // Of the forms that agree, those that are no shorter form of another one.
        let agree: Vec<usize> = agree.collect();
        let top = agree.iter().filter(|&&x| !agree.iter().any(|&y| x != y && is_shorter(words(x), words(y))));
        (at, top.copied().collect::<Vec<_>>())
    };
    group.iter().map(longer).filter(|(_, candidates)| !candidates.is_empty()).collect()
}

/// Whether `short` says no more than `long`: each word is there, in order, perhaps as an initial.
fn is_shorter(short: &[String], long: &[String]) -> bool {
    let first_agrees = short.first().zip(long.first()).is_some_and(|(a, b)| agrees(a, b));
    let mut rest = long.iter();
    let ordered = short.iter().all(|word| rest.any(|other| agrees(word, other)));
    let initials = |words: &[String]| words.iter().filter(|word| word.chars().count() == 1).count();
    let less = short.len() < long.len() || (short.len() == long.len() && initials(short) > initials(long));
    first_agrees && ordered && less
}

fn agrees(short: &str, long: &str) -> bool {
    short == long || (short.chars().count() == 1 && long.starts_with(short))
}

/// The parts of full names by which a person may be called.
struct Parts {
    by_end: HashMap<String, Vec<usize>>,
    by_given: HashMap<String, Vec<usize>>,
}

impl Parts {
    fn of(forms: &Forms) -> Self {
        let (mut by_end, mut by_given) = (HashMap::<_, Vec<_>>::new(), HashMap::<_, Vec<_>>::new());
        for (at, known) in forms.of_kind(EntityType::Person).filter(|(_, known)| known.form.words.len() > 1) {
            for n in 1..known.form.words.len() {
                by_end.entry(known.form.after(n).unwrap_or_default()).or_default().push(at);
            }
            if let Some(given) = known.form.words.first() {
                by_given.entry(given.clone()).or_default().push(at);
            }
        }
        Self { by_end, by_given }
    }

    /// For each form of `words` words, the full names of which it is a part.
    fn pairs(&self, forms: &Forms, words: usize) -> Vec<(usize, Vec<usize>)> {
        let people = forms.of_kind(EntityType::Person);
        let parts = people.filter(|(_, known)| known.form.words.len() == words);
        let candidates = parts.filter_map(|(at, known)| {
            let key = &known.form.key;
            let given = || self.by_given.get(key).filter(|_| words == 1 && key.chars().count() > 1);
            let whole = self.by_end.get(key).or_else(given)?;
            Some((at, introduced(forms, known.first, whole)))
        });
        candidates.collect()
    }
}

/// Of the people whose name has the part, those who were named in full before it was first used alone:
/// whoever is brought in later is a relative, and the part goes on to mean the first.
fn introduced(forms: &Forms, first_use: usize, whole: &[usize]) -> Vec<usize> {
    let early = |&at: &usize| forms.known.get(at).is_some_and(|known| known.first < first_use);
    let before: Vec<usize> = whole.iter().copied().filter(early).collect();
    if before.is_empty() { whole.to_vec() } else { before }
}
