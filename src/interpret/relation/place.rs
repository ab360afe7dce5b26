//! Which place lies in which: "Brod, Croatia", "Brod in eastern Croatia", "Brod, a city in Croatia",
//! "Croatia's Brod".

use super::FoundRelation;
use crate::interpret::cast::{NameAt, Scan};
use crate::lexicon::{RoleTables, WordClass};
use crate::story::{EntityType, Predicate};
use std::ops::Range;

/// Longest stretch between the two names.
const LONGEST_GAP: usize = 8;

/// More places in a row than that are a list.
const LONGEST_ADDRESS: usize = 4;

/// Finds containment between neighbouring names of a sentence.
pub(super) fn find(scan: &Scan, sentence: &Range<usize>, names: &[NameAt], found: &mut Vec<FoundRelation>) {
    for (index, pair) in names.windows(2).enumerate() {
        let [a, b] = pair else { continue };
        let places = [a, b].iter().all(|name| name.of(EntityType::Place).is_some());
        let gap = a.tokens.end..b.tokens.start;
        if !places || gap.len() > LONGEST_GAP {
            continue;
        }
        let listed = || is_list(scan, names, index);
        let relation = if owns(scan, a, &gap) || names_sort(scan, a, &gap) {
            FoundRelation::between(b, Predicate::LocatedIn, a, 0.9)
        } else if is_comma(scan, sentence, a, b) && !listed() {
            FoundRelation::between(a, Predicate::LocatedIn, b, 0.9)
        } else if lies_in(scan, a, &gap) {
            FoundRelation::between(a, Predicate::LocatedIn, b, 0.85)
        } else {
            None
        };
        found.extend(relation);
    }
}

fn key(scan: &Scan, name: &NameAt) -> String {
    let words = scan.document.words(&name.tokens);
    let plain: String = RoleTables::key(words).chars().filter(|&c| c != '.').collect();
    plain.strip_prefix("the ").map(str::to_owned).unwrap_or(plain)
}

fn is_country(scan: &Scan, name: &NameAt) -> bool {
    let key = key(scan, name);
    scan.tables.country(&key).is_some() && scan.tables.region(&key).is_none()
}

/// Whether other places lie in `name`: a country, a state, something called a province.
fn is_region(scan: &Scan, name: &NameAt) -> bool {
    let key = key(scan, name);
    let wide = ["province", "state", "county", "region", "district", "island"];
    let called = || key.split(' ').filter_map(|word| scan.tables.sort_noun(word));
    scan.tables.country(&key).is_some()
        || scan.tables.region(&key).is_some()
        || is_part(scan, &key)
        || called().any(|noun| noun.sorts.iter().any(|sort| wide.contains(sort)))
}

/// Whether `key` is a part of a country that goes by a point of the compass: "eastern croatia".
fn is_part(scan: &Scan, key: &str) -> bool {
    let points = ["north", "south", "east", "west", "central"];
    let split = key.split_once(' ');
    split.is_some_and(|(first, rest)| {
        points.iter().any(|point| first.starts_with(point)) && scan.tables.country(rest).is_some()
    })
}

/// "Brod, Croatia": the second must be known to hold places.
fn is_comma(scan: &Scan, sentence: &Range<usize>, a: &NameAt, b: &NameAt) -> bool {
    let comma = b.tokens.start == a.tokens.end + 1 && scan.is_mark(a.tokens.end, ",");
    let after = b.tokens.end;
    let closed = !sentence.contains(&after) || !scan.is_capital(after);
    comma && closed && is_region(scan, b) && !is_country(scan, a) && !is_elsewhere(scan, a, b)
}

/// Whether `a` is a state or province that is known to lie in another country than `b`, or `b` is none.
fn is_elsewhere(scan: &Scan, a: &NameAt, b: &NameAt) -> bool {
    scan.tables
        .region(&key(scan, a))
        .is_some_and(|country| scan.tables.country(&key(scan, b)) != Some(country))
}

/// "the Croatia city of Brod": a region's name, a sort of place, "of".
fn names_sort(scan: &Scan, a: &NameAt, gap: &Range<usize>) -> bool {
    gap.len() == 2 && is_region(scan, a) && is_sort(scan, gap.start) && scan.is(gap.start + 1, &["of"])
}

/// Whether the places around `names[index]` are a list: "in Ghana, Togo and Benin".
fn is_list(scan: &Scan, names: &[NameAt], index: usize) -> bool {
    let mut last = index + 1;
    while let (Some(x), Some(y)) = (names.get(last), names.get(last + 1)) {
        let near = y.tokens.start.saturating_sub(x.tokens.end) <= 2 && y.of(EntityType::Place).is_some();
        if !near {
            break;
        }
        if last > index + LONGEST_ADDRESS {
            return true;
        }
        let gap = x.tokens.end..y.tokens.start;
        if gap.clone().any(|at| scan.is(at, &["and", "or", "&"])) {
            // "Austin, Texas and Reno, Nevada" is a list of pairs, not of places.
            let pair_follows = names.get(last + 2).is_some_and(|z| {
                z.tokens.start == y.tokens.end + 1 && scan.is_mark(y.tokens.end, ",") && is_region(scan, z)
            });
            return !(last == index + 1 && pair_follows);
        }
        last += 1;
    }
    let tail = names.get(last).map_or(0, |name| name.tokens.end);
    scan.is_mark(tail, ",")
        && scan.is(tail + 1, &["and", "or"])
        && scan.class(tail + 2) == Some(WordClass::Preposition)
}

/// "Croatia's Brod", "Croatia's coastal city of Brod".
fn owns(scan: &Scan, a: &NameAt, gap: &Range<usize>) -> bool {
    if !scan.is_possessive(gap.start) || !is_region(scan, a) {
        return false;
    }
    let words = gap.start + 1..gap.end;
    let end = if words.clone().next_back().is_some_and(|at| scan.is(at, &["of"])) {
        words.end - 1
    } else {
        words.end
    };
    words.is_empty() || end.checked_sub(1).is_some_and(|at| at >= words.start && is_sort(scan, at))
}

fn is_sort(scan: &Scan, at: usize) -> bool {
    let key = scan.key(at);
    let sort = scan.tables.sort_noun(&key).is_some_and(|noun| noun.kind == EntityType::Place);
    sort || matches!(key.as_str(), "capital" | "neighbourhood" | "neighborhood" | "port")
}

/// "in eastern", "province in", ", a city in the north of".
fn lies_in(scan: &Scan, a: &NameAt, gap: &Range<usize>) -> bool {
    let aside = ["near", "outside", "off", "from", "to", "between", "beyond"];
    let before = a.tokens.start.checked_sub(1);
    if is_country(scan, a) || before.is_some_and(|at| scan.is(at, &aside)) {
        return false;
    }
    let mut at = gap.start;
    if scan.is_mark(at, ",") {
        at += 1;
        if scan.class(at) == Some(WordClass::Determiner) {
            at += 1;
            let noun = (at..gap.end).take_while(|&k| scan.is_word(k) && scan.class(k).is_none()).last();
            let Some(noun) = noun.filter(|&noun| is_sort(scan, noun)) else { return false };
            return scan.is(noun + 1, &["in", "of"]) && only_qualifies(scan, noun + 2..gap.end);
        }
    } else if is_sort(scan, at) && at < gap.end {
        at += 1;
    }
    scan.is(at, &["in"]) && at < gap.end && only_qualifies(scan, at + 1..gap.end)
}

/// Whether `tokens` say no more than which part of the place that follows: "the north of", "eastern".
fn only_qualifies(scan: &Scan, tokens: Range<usize>) -> bool {
    let small = |at: usize| {
        scan.is(at, &["the", "of"]) || (scan.is_word(at) && scan.class(at).is_none() && !scan.is_capital(at))
    };
    tokens.len() <= 4 && tokens.into_iter().all(small)
}
