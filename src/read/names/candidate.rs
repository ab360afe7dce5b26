//! Cuts phrases that may be names out of a sentence.
//!
//! A phrase is a run of capitalised words, with particles ("de la", "bin"), and with "of", "for",
//! "and" where a head word licenses them ("Ministry of Labour and Social Affairs"). Titles before a
//! person, nationalities and words that are capitalised only by their place are cut off.

use super::LONGEST;
use super::evidence;
use super::words::Words;
use crate::document::TokenKind;
use crate::lexicon::{NameHead, PlaceKind, TitleWord};
use crate::story::EntityType;
use std::ops::Range;

/// A phrase that may be a name.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) tokens: Range<usize>,
    /// Whether a title of a person stands right before it.
    pub(super) titled: bool,
    /// Whether it stands right before a title: "Harbour Police Chief Ana Ruiz".
    pub(super) before_title: bool,
}

/// The candidates among `sentence`.
pub(super) fn find(words: &Words, sentence: Range<usize>) -> Vec<Candidate> {
    let mut found = vec![];
    let mut at = sentence.start;
    while at < sentence.end {
        if !begins(words, at) {
            at += 1;
            continue;
        }
        let end = chunk_end(words, at, sentence.end);
        let vote = vote_end(words, &sentence, at, end);
        found.extend(vote.map_or_else(|| split(words, at..end), |vote| plain(at - 1..vote)));
        at = vote.unwrap_or(end);
    }
    found.retain(|c| c.tokens.len() <= LONGEST);
    found
}

/// Where the name of an election ends that a year opens: "2020 United States presidential election".
fn vote_end(words: &Words, sentence: &Range<usize>, begin: usize, end: usize) -> Option<usize> {
    let year = begin > sentence.start && is_year(words.word(begin - 1));
    let vote =
        (end..sentence.end.min(end + 3)).find(|&k| matches!(words.lower(k), "election" | "elections"))?;
    (year && (end..vote).all(|k| words.kind(k) == Some(TokenKind::Word))).then_some(vote + 1)
}

fn is_year(word: &str) -> bool {
    word.len() == 4
        && word.bytes().all(|b| b.is_ascii_digit())
        && (word.starts_with('1') || word.starts_with('2'))
}

fn begins(words: &Words, at: usize) -> bool {
    let lower = words.lower(at);
    let pronoun = lower == "i" || lower.starts_with("i'") || lower.starts_with("i’");
    words.is_capitalised(at) && !words.is_time(at) && !pronoun && !is_currency(words, at)
}

/// "US$10": the letters belong to the sign.
fn is_currency(words: &Words, at: usize) -> bool {
    let sign = words.document.tokens.get(at).zip(words.document.tokens.get(at + 1));
    let glued = sign.is_some_and(|(word, sign)| word.span.end() == sign.span.begin());
    glued && matches!(words.word(at + 1), "$" | "€" | "£")
}

/// Where the chunk that begins at `begin` ends.
fn chunk_end(words: &Words, begin: usize, limit: usize) -> usize {
    let mut end = begin + 1;
    while end < limit {
        let next = joined(words, begin, end, limit);
        if next == end {
            break;
        }
        end = next;
    }
    end
}

/// How far the chunk `begin..end` goes on; `end` if it does not.
fn joined(words: &Words, begin: usize, end: usize, limit: usize) -> usize {
    let capital = |at: usize| at < limit && begins(words, at);
    if capital(end) || (end < limit && words.is_time(end) && words.is_listed(&(begin..end + 1))) {
        return end + 1;
    }
    let word = words.lower(end);
    let head = head(words, end - 1);
    let second = end + 1 + usize::from(words.lower(end + 1) == "the" || words.is_particle(end + 1));
    match words.kind(end) {
        Some(TokenKind::Number) if takes_number(words, end - 1, head) => end + 1,
        Some(TokenKind::Possessive) if capital(end + 1) && owns(words, end) => end + 2,
        Some(TokenKind::Possessive) if words.is_listed(&(begin..end + 1)) => end + 1,
        Some(TokenKind::Mark) if word == "&" && capital(end + 1) => end + 2,
        Some(TokenKind::Mark) if word == "," && capital(end + 1) && words.is_listed(&(begin..end + 2)) => {
            end + 2
        }
        Some(TokenKind::Word) => match word {
            "of" if capital(second) && links(head) => second + 1,
            "for" | "on" if capital(second) && is_body(head) && links(head) => second + 1,
            "and" if capital(end + 1) && goes_on_after_and(words, begin, end, limit) => end + 2,
            _ if word != "the" && words.is_particle(end) && capital(second) => second + 1,
            _ => end,
        },
        _ => end,
    }
}

fn head(words: &Words, at: usize) -> Option<NameHead> {
    words.tables.head(words.lower(at))
}

fn links(head: Option<NameHead>) -> bool {
    head.is_some_and(|head| head.links)
}

fn is_body(head: Option<NameHead>) -> bool {
    head.is_some_and(|head| head.kind == EntityType::Organization)
}

/// "Commune 3", "Channel 4", "Highway 61".
fn takes_number(words: &Words, at: usize, head: Option<NameHead>) -> bool {
    let small = words.word(at + 1).len() <= 3;
    small && head.is_some_and(|head| head.kind == EntityType::Place) || words.lower(at) == "channel"
}

/// "People's Republic", "Fishermen's Hall": the owner is a common noun, so it is part of the name.
fn owns(words: &Words, possessive: usize) -> bool {
    let owner = possessive - 1;
    let headed = words.word(possessive).chars().count() == 1 && head(words, possessive + 1).is_some();
    let body = is_body(head(words, owner)) && head(words, possessive + 1).is_none();
    headed || (!body && words.tables.is_common(words.lower(owner)) && !words.is_initial(owner))
}

/// Whether "and" at `and` is inside the name of a body: after a linking head, or before the last one,
/// with common nouns on both sides.
fn goes_on_after_and(words: &Words, begin: usize, and: usize, limit: usize) -> bool {
    let run_end = (and + 1..limit.min(and + LONGEST)).find(|&k| !begins(words, k)).unwrap_or(and + 1);
    let linked =
        (begin..and).any(|k| is_body(head(words, k)) && links(head(words, k)) && is_link(words, k + 1));
    let body_ends = run_end > and + 1 && is_body(head(words, run_end - 1));
    let nouns = |at: usize| words.tables.is_common(words.lower(at));
    let names =
        |at: usize| words.tables.place(words.word(at)).is_some() || words.tables.is_given(words.word(at));
    if linked {
        return (nouns(and + 1) || is_noun_shaped(words.word(and + 1))) && !names(and - 1) && !names(and + 1);
    }
    body_ends && nouns(and + 1) && (begin..and).all(nouns) && !words.is_initial(begin)
}

/// "Volcanology", "Statistics": a field of work, though not a frequent word.
fn is_noun_shaped(word: &str) -> bool {
    ["logy", "ics", "tion", "ment", "ing", "ism", "ity", "ture", "ence", "ance", "graphy"]
        .iter()
        .any(|e| word.ends_with(e))
}

fn is_link(words: &Words, at: usize) -> bool {
    matches!(words.lower(at), "of" | "for" | "on")
}

/// The candidates inside one chunk.
fn split(words: &Words, chunk: Range<usize>) -> Vec<Candidate> {
    let chunk = trim(words, chunk);
    if chunk.is_empty() || words.is_listed(&chunk) {
        return plain(chunk);
    }
    let is_body = is_body(head(words, chunk.end - 1));
    match last_title(words, &chunk) {
        Some(title)
            if title + 1 < chunk.end && (!is_body || words.tables.is_given(words.word(title + 1))) =>
        {
            let mut found = before_title(words, chunk.start..title + 1);
            let person = trim_outsiders(words, title + 1..chunk.end);
            found.extend((!person.is_empty()).then_some(Candidate {
                tokens: person,
                titled: true,
                before_title: false,
            }));
            found
        }
        Some(title) if title + 1 == chunk.end && !is_body => before_title(words, chunk),
        _ => untitled(words, trim_outsiders(words, chunk)),
    }
}

fn plain(tokens: Range<usize>) -> Vec<Candidate> {
    if tokens.is_empty() { vec![] } else { vec![Candidate { tokens, titled: false, before_title: false }] }
}

/// A chunk without a title; "the United States Ana Ruiz" and "Secretary of State Ana Ruiz" are cut before the
/// given name.
fn untitled(words: &Words, chunk: Range<usize>) -> Vec<Candidate> {
    let Some(last) = chunk.end.checked_sub(1).filter(|_| !chunk.is_empty()) else {
        return vec![];
    };
    let country = country_prefix(words, &chunk);
    if (country.unwrap_or(chunk.start)..chunk.end)
        .any(|k| head(words, k).is_some() && k + 1 != given_at(words, k))
    {
        return plain(chunk);
    }
    if let Some(country) = country {
        return [plain(chunk.start..country), plain(country..chunk.end)].concat();
    }
    if chunk.clone().any(|k| !words.is_capitalised(k)) {
        return plain(chunk);
    }
    let given = (chunk.start + 1..last).find(|&k| words.tables.is_given(words.word(k)));
    let Some(given) = given else {
        return plain(chunk);
    };
    let prefix = chunk.start..given;
    if words.is_listed(&prefix) && !words.tables.is_given(words.word(chunk.start)) {
        return [plain(prefix), plain(given..chunk.end)].concat();
    }
    let kept = words.is_initial(chunk.start) && words.tables.title(words.lower(chunk.start)).is_none();
    if !kept
        && prefix
            .clone()
            .all(|k| words.tables.is_common(words.lower(k)) && !words.tables.is_given(words.word(k)))
    {
        return plain(given..chunk.end);
    }
    plain(chunk)
}

/// The place after `at` if a given name stands there: "Secretary of | State Ana Ruiz".
fn given_at(words: &Words, at: usize) -> usize {
    if words.tables.is_given(words.word(at + 1)) && words.tables.title(words.lower(at)).is_some() {
        at + 1
    } else {
        at
    }
}

/// Where the name of a country ends that only qualifies the rest: "US | Constitution".
fn country_prefix(words: &Words, chunk: &Range<usize>) -> Option<usize> {
    let country =
        |end: &usize| words.tables.place(&words.key(&(chunk.start..*end))) == Some(PlaceKind::Country);
    (chunk.start + 1..chunk.end.min(chunk.start + 4)).rev().find(country)
}

/// The last title in `chunk` that is not inside the name of a body ("Court of Justice").
fn last_title(words: &Words, chunk: &Range<usize>) -> Option<usize> {
    let inside = |k: usize| k > chunk.start && (is_link(words, k - 1) || words.lower(k - 1) == "and");
    chunk.clone().rev().find(|&k| is_title(words, k) && !inside(k))
}

fn is_title(words: &Words, at: usize) -> bool {
    matches!(words.tables.title(words.lower(at)), Some(TitleWord::Post | TitleWord::Honorific))
}

/// What is left of `chunk`, which ends with a title, when the title is cut off.
fn before_title(words: &Words, chunk: Range<usize>) -> Vec<Candidate> {
    let mut end = chunk.end;
    let named = |body: usize| {
        body > chunk.start
            && is_body(head(words, body))
            && !words.is_common(body - 1)
            && !words.is_people(body - 1)
    };
    while end > chunk.start && words.tables.title(words.lower(end - 1)).is_some() && !named(end - 1) {
        end -= 1;
    }
    let mut begin = chunk.start;
    while begin < end && end - begin > 1 && is_modifier(words, begin) && head(words, end - 1).is_none() {
        begin += 1;
    }
    let rest = trim_outsiders(words, begin..end);
    let common = rest.clone().all(|k| words.is_common(k)) && !rest.clone().any(|k| head(words, k).is_some());
    if rest.is_empty() || common {
        vec![]
    } else {
        vec![Candidate { tokens: rest, titled: false, before_title: true }]
    }
}

fn is_modifier(words: &Words, at: usize) -> bool {
    words.tables.title(words.lower(at)) == Some(TitleWord::Modifier)
}

/// `chunk` without words at its beginning that are capitalised by their place only, and without "The".
fn trim(words: &Words, chunk: Range<usize>) -> Range<usize> {
    let mut begin = chunk.start;
    while begin < chunk.end {
        let rest = begin + 1..chunk.end;
        let by_place = words.is_initial(begin) && is_opening_word(words, begin, &rest);
        let the = words.lower(begin) == "the" && !words.is_listed(&(begin..chunk.end));
        let particle = words.is_particle(begin) && begin + 1 < chunk.end;
        if particle || !by_place && !the && !is_preposition(words.word(begin)) {
            break;
        }
        begin += 1;
        while begin < chunk.end && !words.is_capitalised(begin) {
            begin += 1;
        }
    }
    begin..chunk.end
}

/// "On", "In" and the like, capitalised in the middle of a text that lost its full stop.
fn is_preposition(word: &str) -> bool {
    matches!(word, "On" | "In" | "At" | "By" | "For" | "From" | "With" | "And" | "But" | "A" | "An")
}

/// Whether the word at the beginning of a sentence is an ordinary one.
fn is_opening_word(words: &Words, at: usize, rest: &Range<usize>) -> bool {
    if words.is_starter(at) {
        return true;
    }
    if !words.is_common(at) || words.is_proper_elsewhere(at) {
        return false;
    }
    let title = words.tables.title(words.lower(at)).is_some();
    let headed = !rest.is_empty() && head(words, rest.end - 1).is_some();
    let known = words.tables.place(words.word(at)).is_some() || words.tables.known(words.word(at)).is_some();
    let given = !rest.is_empty() && words.tables.is_given(words.word(at));
    let title = title && !(is_modifier(words, at) && words.is_listed(rest));
    let noun = title || words.tables.cue(words.lower(at)).is_some();
    let person = !noun && !rest.is_empty() && evidence::is_person_by_apposition(words, rest.end);
    !(person || (title && !rest.is_empty()) || headed || known || given)
}

/// `chunk` without nationalities at its ends; they stay before the head of a body ("Kenyan Navy").
fn trim_outsiders(words: &Words, chunk: Range<usize>) -> Range<usize> {
    let Range { start: mut begin, mut end } = chunk;
    let headed = |begin: usize, end: usize| (begin + 1..end).any(|k| head(words, k).is_some());
    while begin < end && is_outsider(words, begin) && !headed(begin, end) && !words.is_listed(&(begin..end)) {
        begin += if is_pair(words, begin) { 2 } else { 1 };
    }
    while begin < end && is_outsider(words, end - 1) {
        end -= 1;
    }
    begin..end.max(begin)
}

fn is_outsider(words: &Words, at: usize) -> bool {
    words.is_people(at) || is_pair(words, at)
}

/// "Sri Lankan", "North Korean".
fn is_pair(words: &Words, at: usize) -> bool {
    words
        .document
        .span_of(&(at..at + 2))
        .is_some_and(|span| words.tables.outsider(span.slice(words.document.text())).is_some())
}
