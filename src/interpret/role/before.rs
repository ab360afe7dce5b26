//! Titles before a name: "Interior Minister Ana Kovac", "Secretary of State Ana Kovac", "ministers
//! Ana Kovac and Petra Lind", "the ministry's spokeswoman, Ana Kovac,".

use super::found::Found;
use super::phrase::{self, Body, Phrase};
use super::previous;
use crate::interpret::cast::{NameAt, Scan};
use crate::lexicon::WordClass;
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
        let direct = phrase_before(scan, sentence, name.tokens.start);
        let apposed = || apposed_before(scan, sentence, &name);
        if let Some(phrase) = direct.or_else(|| listed.map(|(phrase, _)| phrase)) {
            let phrase = with_seat(scan, sentence, phrase, &name);
            found.add(scan, &phrase, &name, 0.92 * weight);
            list = phrase.plural.then_some((phrase, name.tokens.end));
        } else if let Some(phrase) = apposed() {
            found.add(scan, &phrase, &name, 0.85 * weight);
        }
    }
}

/// Whether only "and" or a comma stands between two names.
fn joins(scan: &Scan, end: usize, start: usize) -> bool {
    let between = end..start;
    (1..=2).contains(&between.len()) && between.clone().all(|at| scan.is(at, &[",", "and", "&"]))
}

/// The phrase for a post that ends where the name begins.
fn phrase_before(scan: &Scan, sentence: &Range<usize>, name: usize) -> Option<Phrase> {
    let mut end = name;
    while let Some(at) = previous(sentence, end).filter(|&at| scan.tables.honorific(&scan.key(at)).is_some())
    {
        end = at;
    }
    ending_at(scan, sentence, end)
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
        let linked = scan.is(at, &["of", "the", "for", "and", "&", "at"]);
        linked || scan.name_at(at).is_some() || (scan.is_word(at) && scan.is_capital(at))
    };
    let begin = (first..end).rev().take_while(is_inner).last()?;
    let prep = (begin..end)
        .rev()
        .filter(|&at| scan.is(at, &["of", "for", "at"]))
        .find(|&at| previous(sentence, at).is_some_and(|noun| phrase::title_at(scan, noun).is_some()))?;
    let noun = previous(sentence, prep)?;
    let (title, plural) = phrase::title_at(scan, noun)?;
    let found = phrase::modifiers(scan, sentence, noun);
    let names: Vec<NameAt> = scan.names_in(&(prep..end)).collect();
    if prep + 1 == end || names.iter().any(|name| name.mention.entity_type == EntityType::Person) {
        return None;
    }
    let body = best_body(&names).or(found.body);
    let title_end = if names.is_empty() { end } else { found.title.end };
    let standing = phrase::standing(scan, title, &found.title);
    let title = found.title.start..title_end;
    let phrase::Modifiers { begin, status, bounded, .. } = found;
    Some(Phrase { title, whole: begin..end, body, status, standing, bounded, plural })
}

/// Of several names in a complement, the organization; else the place.
pub(super) fn best_body(names: &[NameAt]) -> Body {
    let bodies = || names.iter().map(Body::named);
    let organization = bodies().find(|body| body.organization.is_some());
    organization.or_else(|| bodies().find(|body| body.place.is_some())).unwrap_or_default()
}

/// "Senator Ana Kovac of Vermont", "Professor Ana Kovac from Brod University".
fn with_seat(scan: &Scan, sentence: &Range<usize>, phrase: Phrase, name: &NameAt) -> Phrase {
    let end = name.tokens.end;
    if !phrase.body.is_empty() || !scan.is(end, &["of", "from", "at"]) {
        return phrase;
    }
    let object = if scan.is(end + 1, &["the"]) { end + 2 } else { end + 1 };
    let seat = scan.name_from(object).filter(|seat| sentence.contains(&seat.tokens.start));
    match seat.map(|seat| (Body::named(&seat), seat.tokens.end)) {
        Some((body, end)) if !body.is_empty() && !phrase.plural => {
            Phrase { whole: phrase.whole.start..end, body, ..phrase }
        }
        _ => phrase,
    }
}

/// "The ministry's spokeswoman, Ana Kovac, said": the phrase must begin with an article or possessive,
/// be no apposition itself, and the name must be set off on both sides.
fn apposed_before(scan: &Scan, sentence: &Range<usize>, name: &NameAt) -> Option<Phrase> {
    let comma = previous(sentence, name.tokens.start).filter(|&at| scan.is_mark(at, ","))?;
    let closes =
        !sentence.contains(&name.tokens.end) || scan.is(name.tokens.end, &[",", ".", ";", "(", "—", "–"]);
    let phrase = ending_at(scan, sentence, comma)?;
    let before = previous(sentence, phrase.whole.start);
    let free = before.is_none_or(|at| !scan.is_mark(at, ",") || scan.name_before(at).is_none());
    let definite =
        matches!(scan.class(phrase.whole.start), Some(WordClass::Determiner | WordClass::Possessive))
            || scan.name_from(phrase.whole.start).is_some();
    let listed = scan.is(name.tokens.end + 1, &["and", "or"]);
    (closes && free && definite && phrase.bounded && !phrase.plural && !listed).then_some(phrase)
}
