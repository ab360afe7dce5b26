//! Titles before a name: "Interior Minister Ana Kovac", "Secretary of State Ana Kovac", "ministers
//! Ana Kovac and Petra Lind", "the ministry's spokeswoman, Ana Kovac,".

use super::found::Found;
use super::phrase::{self, Body, Phrase};
use super::previous;
use crate::interpret::cast::{NameAt, Scan};
use crate::lexicon::{Standing, WordClass};
use crate::story::EntityType;
use std::ops::Range;

/// Longest stretch between the noun of a post and the name: "chairman of the Harbour Board Ana Kovac".
const FURTHEST_NOUN: usize = 9;

/// Finds the titles before the names of `sentence`.
pub(super) fn find(scan: &Scan, sentence: &Range<usize>, weight: f32, found: &mut Found) {
    // The list in which the last name stood: its title and where the name ended.
    let mut list: Option<(Phrase, usize)> = None;
    for name in scan.names_in(sentence) {
        if name.mention.entity_type != EntityType::Person {
            continue;
        }
        let listed = list.take().filter(|(_, end)| joins(scan, *end, name.tokens.start));
        let listed = listed.map(|(phrase, _)| Phrase { body: Body::default(), ..phrase });
        let start = after_address(scan, sentence, name.tokens.start);
        let direct = ending_at(scan, sentence, start).filter(|phrase| is_post(scan, phrase));
        if let Some(phrase) = direct.or(listed) {
            let (phrase, end) = with_seat(scan, sentence, phrase, &name);
            found.add(scan, &phrase, &name, 0.92 * weight);
            if let Some(other) = other_title(scan, sentence, &phrase) {
                found.add(scan, &other, &name, 0.85 * weight);
            }
            list = phrase.plural.then_some((phrase, end));
        } else if let Some(phrase) = apposed_before(scan, sentence, &name) {
            found.add(scan, &phrase, &name, 0.85 * weight);
            list = phrase.plural.then_some((phrase, name.tokens.end));
        }
    }
}

/// Whether only "and" or a comma stands between two names.
fn joins(scan: &Scan, end: usize, start: usize) -> bool {
    let between = end..start;
    (1..=2).contains(&between.len()) && between.clone().all(|at| scan.is(at, &[",", "and", "&"]))
}

/// Where the forms of address before a name begin: "Mr", but not the "Lady" of "First Lady".
fn after_address(scan: &Scan, sentence: &Range<usize>, name: usize) -> usize {
    let mut start = name;
    while let Some(at) = previous(sentence, start) {
        let titled = previous(sentence, at).is_some_and(|k| scan.tables.is_modifier(&scan.key(k)));
        if scan.tables.honorific(&scan.key(at)).is_none() || titled {
            break;
        }
        start = at;
    }
    start
}

/// Whether a phrase before a name gives a post: a bare occupation ("journalist") does not.
fn is_post(scan: &Scan, phrase: &Phrase) -> bool {
    let noun = phrase.title.end.saturating_sub(1);
    let formal = scan.is_capital(noun);
    if phrase.body.is_empty() && !formal && phrase::is_vague(scan, noun) {
        return false;
    }
    phrase.standing != Standing::Other || phrase.title.len() > 1 || !phrase.body.is_empty() || formal
}

/// The other title of "president and chief executive Ana Kovac" or "party chairwoman President Kovac".
fn other_title(scan: &Scan, sentence: &Range<usize>, phrase: &Phrase) -> Option<Phrase> {
    let at = previous(sentence, phrase.title.start)?;
    let end = if scan.is(at, &["and"]) { at } else { phrase.title.start };
    phrase::title_at(scan, previous(sentence, end)?)?;
    ending_at(scan, sentence, end).filter(|other| !other.plural && !phrase.plural && is_post(scan, other))
}

/// The phrase for a post that ends at token `end`.
fn ending_at(scan: &Scan, sentence: &Range<usize>, end: usize) -> Option<Phrase> {
    let last = previous(sentence, end)?;
    if let Some((title, plural)) = phrase::title_at(scan, last) {
        let found = phrase::modifiers(scan, sentence, last);
        let standing = phrase::standing(scan, title, &found.title);
        let whole = found.begin..end;
        let phrase::Modifiers { title, body, status, bounded, .. } = found;
        return Some(Phrase { title, whole, body, status, standing, bounded, plural });
    }
    with_complement(scan, sentence, end)
}

/// "speaker of the House", "spokesman for the Interior Ministry", "Secretary of State".
fn with_complement(scan: &Scan, sentence: &Range<usize>, end: usize) -> Option<Phrase> {
    let first = end.saturating_sub(FURTHEST_NOUN).max(sentence.start);
    let is_inner = |&at: &usize| {
        let linked = scan.is(at, &["of", "the", "for", "and", "&", "at", "from"]);
        linked || scan.name_at(at).is_some() || (scan.is_word(at) && scan.is_capital(at))
    };
    let begin = (first..end).rev().take_while(is_inner).last()?;
    let prep = (begin..end)
        .rev()
        .filter(|&at| scan.is(at, &["of", "for", "at", "from"]))
        .find(|&at| previous(sentence, at).is_some_and(|noun| phrase::title_at(scan, noun).is_some()))?;
    let noun = previous(sentence, prep)?;
    let (title, plural) = phrase::title_at(scan, noun)?;
    let found = phrase::modifiers(scan, sentence, noun);
    let names: Vec<NameAt> = scan.names_in(&(prep..end)).collect();
    let named = (prep + 1..end).any(|at| scan.is_capital(at));
    let open_end = scan.class(end.saturating_sub(1)).is_some() && scan.name_before(end).is_none();
    if !named || open_end || names.iter().any(|name| name.mention.entity_type == EntityType::Person) {
        return None;
    }
    let body = best_body(&names).or(found.body);
    let title_end = if names.is_empty() { end } else { found.title.end };
    let local = phrase::is_local(scan, &found, body);
    let standing = if local { Standing::Member } else { phrase::standing(scan, title, &found.title) };
    let title = if local { found.begin } else { found.title.start }..title_end;
    let phrase::Modifiers { begin, status, bounded, .. } = found;
    Some(Phrase { title, whole: begin..end, body, status, standing, bounded, plural })
}

/// Of several names in a complement, the organization; else the place.
pub(super) fn best_body(names: &[NameAt]) -> Body {
    let bodies = || names.iter().map(Body::named);
    let organization = bodies().find(|body| body.organization.is_some());
    organization.or_else(|| bodies().find(|body| body.place.is_some())).unwrap_or_default()
}

/// "Senator Ana Kovac of Vermont", "Professor Ana Kovac from Brod University": the phrase with the body,
/// and where all this ends.
fn with_seat(scan: &Scan, sentence: &Range<usize>, phrase: Phrase, name: &NameAt) -> (Phrase, usize) {
    let end = name.tokens.end;
    let free = phrase.body.is_empty() || scan.is(end, &["of"]) && phrase.body.organization.is_none();
    if !free || !scan.is(end, &["of", "from", "at"]) {
        return (phrase, end);
    }
    let object = if scan.is(end + 1, &["the"]) { end + 2 } else { end + 1 };
    let seat = scan.name_from(object).filter(|seat| sentence.contains(&seat.tokens.start));
    match seat.map(|seat| (Body::named(&seat), seat.tokens.end)) {
        Some((body, end)) if !body.is_empty() => {
            (Phrase { whole: phrase.whole.start..end, body, ..phrase }, end)
        }
        _ => (phrase, end),
    }
}

/// "The ministry's spokeswoman, Ana Kovac, said": the phrase must begin with an article or possessive,
/// be no apposition itself, and the name must be set off on both sides.
fn apposed_before(scan: &Scan, sentence: &Range<usize>, name: &NameAt) -> Option<Phrase> {
    let start = after_address(scan, sentence, name.tokens.start);
    let comma = previous(sentence, start).filter(|&at| scan.is_mark(at, ","))?;
    let closes =
        !sentence.contains(&name.tokens.end) || scan.is(name.tokens.end, &[",", ".", ";", "(", "—", "–"]);
    let phrase = ending_at(scan, sentence, comma)?;
    let before = previous(sentence, phrase.whole.start);
    let free = before.is_none_or(|at| !scan.is_mark(at, ",") || scan.name_before(at).is_none());
    let definite =
        matches!(scan.class(phrase.whole.start), Some(WordClass::Determiner | WordClass::Possessive))
            || scan.name_from(phrase.whole.start).is_some();
    let listed = scan.is(name.tokens.end + 1, &["and", "or"]);
    let listed = listed && !phrase.plural;
    (closes && free && definite && phrase.bounded && !listed).then_some(phrase)
}
