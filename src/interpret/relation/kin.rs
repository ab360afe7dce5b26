//! Who is related to whom: "Ana Kovac's son Marko", "Ana Kovac and her husband, Ivo", "Ana Kovac,
//! Ivo's wife,", "Marko, son of Ana Kovac".

use super::FoundRelation;
use crate::interpret::cast::{NameAt, Scan};
use crate::lexicon::{Kin, WordClass};
use crate::story::{EntityType, Predicate};
use std::ops::Range;

/// Longest stretch between the two names.
const LONGEST_GAP: usize = 7;

/// Finds kinship between neighbouring names of a sentence.
pub(super) fn find(scan: &Scan, names: &[NameAt], found: &mut Vec<FoundRelation>) {
    for (index, pair) in names.windows(2).enumerate() {
        let [a, b] = pair else { continue };
        let gap = a.tokens.end..b.tokens.start;
        let people = [a, b].iter().all(|name| name.of(EntityType::Person).is_some());
        if !people || gap.len() > LONGEST_GAP {
            continue;
        }
        if let Some(kin) = kin_before(scan, &gap) {
            found.extend(related(kin, b, a));
            let next = names.get(index + 2).filter(|c| is_listed(scan, b, c));
            found.extend(next.and_then(|c| related(kin, c, a)));
        } else if let Some(kin) = kin_after(scan, &gap, b) {
            found.extend(related(kin, a, b));
        }
    }
}

/// That `relative` is the `kin` of `other`.
fn related(kin: Kin, relative: &NameAt, other: &NameAt) -> Option<FoundRelation> {
    let (subject, predicate, object) = match kin {
        Kin::Spouse => (relative, Predicate::SpouseOf, other),
        Kin::Child => (relative, Predicate::ChildOf, other),
        Kin::Parent => (other, Predicate::ChildOf, relative),
        Kin::Sibling => (relative, Predicate::SiblingOf, other),
        Kin::Other => return None,
    };
    FoundRelation::between(subject, predicate, object, 0.88)
}

/// The kinship of "'s younger son," or "and her husband" between two names: the second is the relative.
fn kin_before(scan: &Scan, gap: &Range<usize>) -> Option<Kin> {
    let comma = gap.end.checked_sub(1).filter(|&at| gap.contains(&at) && scan.is_mark(at, ","));
    let noun = comma.unwrap_or(gap.end).checked_sub(1).filter(|at| gap.contains(at))?;
    let kin = scan.tables.kinship(&scan.key(noun))?.kin;
    let owned = scan.is_possessive(gap.start) && plain(scan, gap.start + 1..noun);
    let joined = scan.is(gap.start, &["and"])
        && scan.class(gap.start + 1) == Some(WordClass::Possessive)
        && scan.is(gap.start + 1, &["his", "her"])
        && plain(scan, gap.start + 2..noun);
    (owned || joined).then_some(kin)
}

/// The kinship of ", the son of" or ", Ivo's wife": the first is the relative of the second.
fn kin_after(scan: &Scan, gap: &Range<usize>, other: &NameAt) -> Option<Kin> {
    if !scan.is_mark(gap.start, ",") {
        return None;
    }
    if scan.is_possessive(other.tokens.end) && gap.len() == 1 {
        let noun =
            (other.tokens.end + 1..other.tokens.end + 4).find_map(|at| scan.tables.kinship(&scan.key(at)));
        return noun.map(|noun| noun.kin);
    }
    let of = gap.end.checked_sub(1).filter(|&at| at > gap.start && scan.is(at, &["of"]))?;
    let kin = scan.tables.kinship(&scan.key(of.checked_sub(1)?))?.kin;
    let first =
        if scan.class(gap.start + 1) == Some(WordClass::Determiner) { gap.start + 2 } else { gap.start + 1 };
    plain(scan, first..of.saturating_sub(1)).then_some(kin)
}

/// Whether `tokens` are words that only qualify the kinship: not "former", which ends it.
fn plain(scan: &Scan, tokens: Range<usize>) -> bool {
    let qualifies = |at: usize| {
        let word = scan.is_word(at) && scan.class(at).is_none() && scan.name_at(at).is_none();
        (word || scan.is_mark(at, "-")) && !scan.is(at, &["former", "ex", "late", "estranged"])
    };
    tokens.start <= tokens.end && tokens.len() <= 3 && tokens.into_iter().all(qualifies)
}

/// Whether `c` follows `b` after "and" only, and is a person.
fn is_listed(scan: &Scan, b: &NameAt, c: &NameAt) -> bool {
    let joined = c.tokens.start == b.tokens.end + 1 && scan.is(b.tokens.end, &["and"]);
    joined && c.of(EntityType::Person).is_some()
}
