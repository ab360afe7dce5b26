//! Names that an article agrees on: what one sentence shows helps the others.
//!
//! In: the names that the network found sentence by sentence, and its probabilities for every word. Out: names in
//! which the same words have the same kind all through the article, a surname that of the full name, an
//! abbreviation in brackets that of the name before it; and names that were found elsewhere and passed over
//! here. Nothing becomes a name that the network found nowhere.

use super::super::label::{Labelled, NameLabel};
use super::super::scan::Scan;
use crate::story::EntityType;
use crate::text::ByteSpan;
use std::collections::HashMap;
use std::ops::Range;

/// How far a full name speaks for the kind of its last word alone.
const SURNAME: f32 = 0.5;

/// The least probability of being a name for words that are one elsewhere: of one word, and of several.
const AGAIN: [f32; 2] = [0.2, 0.05];

/// Votes for each of [`EntityType::NAMED`].
type Votes = [f32; 4];

/// The article's words, and what the network says of each.
pub(in crate::read) struct Words<'a> {
    pub text: &'a str,
    pub spans: &'a [ByteSpan],
    pub labels: &'a [NameLabel],
}

impl<'a> Words<'a> {
    /// The text from the first to the last of `words`.
    fn form(&self, words: &Range<usize>) -> &'a str {
        let ends =
            self.spans.get(words.start).zip(words.end.checked_sub(1).and_then(|last| self.spans.get(last)));
        ends.map_or("", |(first, last)| first.cover(*last).slice(self.text))
    }

    pub(super) fn word(&self, at: usize) -> &'a str {
        self.spans.get(at).map_or("", |span| span.slice(self.text))
    }

    /// How probable it is that a word stands in a name of each kind.
    fn kinds(&self, probabilities: &[f32]) -> Votes {
        let mut votes = [0.0; 4];
        for (label, probability) in self.labels.iter().zip(probabilities) {
            if let NameLabel::Inside(_, kind) = label
                && let Some(at) = EntityType::NAMED.iter().position(|k| k == kind)
            {
                votes[at] += probability;
            }
        }
        votes
    }
}

/// Makes the names of `scan` agree.
pub(in crate::read) fn agree(words: &Words, scan: &mut Scan) {
    let votes = votes(words, scan);
    for name in &mut scan.names {
        if let Some(votes) = votes.get(words.form(&name.words)) {
            name.kind = winner(votes);
        }
    }
    let again = again(words, scan, &votes);
    scan.names.extend(again);
    scan.names.sort_by_key(|name| name.words.start);
}

fn winner(votes: &Votes) -> EntityType {
    let best = (0..votes.len()).fold(0, |best, at| if votes[at] > votes[best] { at } else { best });
    EntityType::NAMED[best]
}

fn add(to: &mut Votes, votes: &Votes, share: f32) {
    to.iter_mut().zip(votes).for_each(|(sum, vote)| *sum += vote * share);
}

/// The votes for the kind of each form of a name.
fn votes<'a>(words: &Words<'a>, scan: &Scan) -> HashMap<&'a str, Votes> {
    let mut votes: HashMap<&str, Votes> = HashMap::new();
    for name in &scan.names {
        let sum = votes.entry(words.form(&name.words)).or_default();
        for at in name.words.clone() {
            add(sum, &words.kinds(&scan.labels[at]), 1.0 / name.words.len() as f32);
        }
    }
    let own = votes.clone();
    for name in &scan.names {
        let full = own.get(words.form(&name.words)).copied().unwrap_or_default();
        let surname = words.word(name.words.end - 1);
        if name.words.len() > 1 && winner(&full) == EntityType::Person {
            votes.entry(surname).and_modify(|sum| add(sum, &full, SURNAME));
        }
    }
    for pair in scan.names.windows(2) {
        let (long, short) = (&pair[0].words, &pair[1].words);
        if is_abbreviation(words, long, short) {
            let full = own.get(words.form(long)).copied().unwrap_or_default();
            votes.entry(words.form(short)).and_modify(|sum| add(sum, &full, 1.0));
        }
    }
    votes
}

/// Whether `short` is in brackets right after `long` and made of its initials, in order.
fn is_abbreviation(words: &Words, long: &Range<usize>, short: &Range<usize>) -> bool {
    let bracketed =
        words.word(long.end) == "(" && short.start == long.end + 1 && words.word(short.end) == ")";
    let form = words.form(short);
    let capitals = form.chars().filter(|c| c.is_uppercase()).count();
    let mut initials =
        long.clone().filter_map(|at| words.word(at).chars().next()).flat_map(char::to_uppercase);
    bracketed
        && long.len() > 1
        && capitals > 1
        && form.chars().filter(|c| c.is_uppercase()).all(|c| initials.any(|i| i == c))
}

/// The names that were found elsewhere and passed over, longest first.
fn again(words: &Words, scan: &Scan, votes: &HashMap<&str, Votes>) -> Vec<Labelled> {
    let mut known: HashMap<&str, Vec<&Labelled>> = HashMap::new();
    for name in &scan.names {
        known.entry(words.word(name.words.start)).or_default().push(name);
    }
    known.values_mut().for_each(|names| names.sort_by_key(|name| std::cmp::Reverse(name.words.len())));
    let taken = taken(&scan.names, words.spans.len());
    let mut found = vec![];
    for sentence in &scan.sentences {
        let mut at = sentence.start;
        while at < sentence.end {
            let same = |name: &&&Labelled| {
                let here = at..at + name.words.len();
                here.end <= sentence.end
                    && !taken[here.clone()].contains(&true)
                    && words.form(&here) == words.form(&name.words)
                    && probability(words, scan, &here) >= AGAIN[usize::from(here.len() > 1)]
            };
            let name = known.get(words.word(at)).and_then(|names| names.iter().find(same));
            let Some(name) = name else {
                at += 1;
                continue;
            };
            let here = at..at + name.words.len();
            at = here.end;
            let kind = votes.get(words.form(&here)).map_or(name.kind, winner);
            let confidence = probability(words, scan, &here);
            found.push(Labelled { words: here, kind, confidence });
        }
    }
    found
}

/// Which words stand in a name.
fn taken(names: &[Labelled], words: usize) -> Vec<bool> {
    let mut taken = vec![false; words];
    for name in names {
        taken.get_mut(name.words.clone()).into_iter().for_each(|words| words.fill(true));
    }
    taken
}

/// The mean probability that `here` stands in a name.
fn probability(words: &Words, scan: &Scan, here: &Range<usize>) -> f32 {
    let sum: f32 = here.clone().map(|at| words.kinds(&scan.labels[at]).iter().sum::<f32>()).sum();
    sum / here.len().max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::super::example::{Example, name};
    use super::*;
    use EntityType::{Organization, Person, Place};

    #[test]
    fn the_same_words_have_the_kind_of_which_the_article_is_surer() {
        let mut example = Example::new("Varn said | Varn left | Varn");
        example.names =
            vec![name(0..1, Organization, 0.9), name(2..3, Person, 0.6), name(4..5, Organization, 0.7)];
        assert_eq!(
            example.agreed(),
            [("Varn", Organization), ("Varn", Organization), ("Varn", Organization)]
        );
    }

    #[test]
    fn a_surname_follows_the_full_name() {
        let mut example = Example::new("Ana Lake spoke | Lake said");
        example.names = vec![name(0..2, Person, 0.95), name(3..4, Place, 0.45)];
        assert_eq!(example.agreed(), [("Ana Lake", Person), ("Lake", Person)]);
        // Of a place that is sure of itself nothing is taken.
        example.names = vec![name(0..2, Person, 0.95), name(3..4, Place, 0.99)];
        assert_eq!(example.agreed(), [("Ana Lake", Person), ("Lake", Place)]);
    }

    #[test]
    fn an_abbreviation_in_brackets_follows_the_name_before_it() {
        let mut example = Example::new("Oudal Port Union ( OPU ) met | OPU");
        example.names = vec![name(0..3, Organization, 0.9), name(4..5, Place, 0.5), name(7..8, Place, 0.3)];
        let expected = [("Oudal Port Union", Organization), ("OPU", Organization), ("OPU", Organization)];
        assert_eq!(example.agreed(), expected);
    }

    #[test]
    fn what_is_a_name_elsewhere_is_one_where_the_network_wavers() {
        let mut example = Example::new("Shelter opened | at Shelter | no shelter");
        example.names = vec![name(0..1, Organization, 0.9)];
        assert_eq!(example.agreed(), [("Shelter", Organization)]);
        example.doubts = vec![(3, Organization, 0.3)];
        assert_eq!(example.agreed(), [("Shelter", Organization), ("Shelter", Organization)]);
    }
}
