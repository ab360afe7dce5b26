//! The phrase that names a post.

use crate::interpret::cast::{NameAt, Scan};
use crate::lexicon::{RoleTables, Standing, Title, WordClass};
use crate::story::{EntityId, EntityType, TenureStatus};
use crate::text::squeeze;
use std::ops::Range;

/// A phrase that names a post: "the former deputy governor of [Brod]".
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    /// The tokens of the title.
    pub(super) title: Range<usize>,
    /// The tokens of the title with the body's name and what else belongs to the phrase.
    pub(super) whole: Range<usize>,
    pub(super) body: Body,
    pub(super) status: TenureStatus,
    pub(super) standing: Standing,
    /// Whether an article, a possessive or a name before the title marks where the phrase begins.
    pub(super) bounded: bool,
    pub(super) plural: bool,
}

/// The body and place of a post.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Body {
    pub(super) organization: Option<EntityId>,
    pub(super) place: Option<EntityId>,
}

impl Body {
    /// The body that `name` is.
    pub(super) fn named(name: &NameAt) -> Self {
        Self { organization: name.of(EntityType::Organization), place: name.of(EntityType::Place) }
    }

    /// Whether nothing is known.
    pub(super) fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// This body; where nothing is known here, `other`.
    pub(super) fn or(self, other: Self) -> Self {
        if self.is_empty() { other } else { self }
    }
}

/// The words before the noun of a post.
pub(super) struct Modifiers {
    /// The words of the title, up to the noun.
    pub(super) title: Range<usize>,
    /// Where the phrase begins.
    pub(super) begin: usize,
    pub(super) body: Body,
    pub(super) status: TenureStatus,
    pub(super) bounded: bool,
}

/// Nouns that are no post without the body that they belong to.
const VAGUE: [&str; 8] =
    ["member", "official", "employee", "worker", "fellow", "partner", "officer", "representative"];

/// Whether the noun at `noun` says nothing without a body.
pub(super) fn is_vague(scan: &Scan, noun: usize) -> bool {
    scan.is(noun, &VAGUE)
}

/// Whether the post is one at a place, of a body that is named after it: "Brod director of Varn".
pub(super) fn is_local(scan: &Scan, found: &Modifiers, body: Body) -> bool {
    let place = found.body.place.and_then(|place| scan.cast.entity(place));
    let country = |name: &str| scan.tables.country(&RoleTables::key(name)).is_some();
    body.organization.is_some() && place.is_some_and(|place| !country(&place.name))
}

/// More words than that before the noun are no title.
const MOST_MODIFIERS: usize = 6;

/// The title at token `at`, and whether it is a plural.
pub(super) fn title_at(scan: &Scan, at: usize) -> Option<(Title, bool)> {
    if !scan.is_word(at) || scan.name_at(at).is_some() {
        return None;
    }
    let key = scan.key(at);
    let compound = || key.rsplit_once('-').and_then(|(_, noun)| scan.tables.title(noun));
    // "president-elect".
    let tenured = || {
        let (title, suffix) = key.rsplit_once('-')?;
        scan.tables.tenure(suffix).and_then(|_| scan.tables.title(title))
    };
    let singular = scan.tables.title(&key).or_else(compound).or_else(tenured);
    singular.map(|title| (title, false)).or_else(|| Some((scan.tables.plural_title(&key)?, true)))
}

/// Reads leftwards from the noun of a post at `noun` to where its phrase begins, inside `within`.
pub(super) fn modifiers(scan: &Scan, within: &Range<usize>, noun: usize) -> Modifiers {
    let mut begin = noun;
    let mut status = TenureStatus::Current;
    let mut title_begin = noun;
    while let Some(at) = super::previous(within, begin) {
        let plain = qualifies(scan, at) || (begin < noun && links_qualifiers(scan, within, at));
        if !plain || noun - at > MOST_MODIFIERS {
            break;
        }
        match scan.tables.tenure(&scan.key(at)) {
            Some(tenure) => status = status.max_with(tenure),
            None if title_begin == begin => title_begin = at,
            None => {}
        }
        begin = at;
    }
    let edge = Edge::of(scan, within, begin, noun);
    let tenured = title_begin > begin && edge.body.is_empty();
    let national = (begin..noun).any(|at| !scan.tables.demonym(&scan.key(at)).is_empty());
    if edge.bounded || tenured || national {
        let title = formal(scan, trim(scan, title_begin, noun));
        let country = Body { place: demonym(scan, &(begin..title.start)), organization: None };
        let title = if edge.widens { edge.begin..title.end } else { title };
        let body = edge.body.or(country);
        return Modifiers { title, begin: edge.begin, body, status, bounded: true };
    }
    unbounded(scan, within, noun, begin, status)
}

/// Whether token `at` is a word of an open class outside names.
fn is_open(scan: &Scan, at: usize) -> bool {
    scan.is_word(at) && scan.name_at(at).is_none() && scan.class(at).is_none()
}

/// Whether token `at` can stand before the noun of a post: no verb in "-ed" and no other person.
fn qualifies(scan: &Scan, at: usize) -> bool {
    let key = scan.key(at);
    let small = !scan.is_capital(at);
    let verb = small && key.len() > 4 && key.ends_with("ed");
    let person = scan.tables.is_person_noun(&key) || scan.tables.title(&key).is_some();
    let known = scan.tables.is_modifier(&key) || scan.tables.tenure(&key).is_some();
    is_open(scan, at) && (known || !(verb || small && person))
}

/// Whether token `at` is the "and" of "trade and industry commissioner", not that of two titles.
fn links_qualifiers(scan: &Scan, within: &Range<usize>, at: usize) -> bool {
    let before = super::previous(within, at).filter(|&k| is_open(scan, k) && title_at(scan, k).is_none());
    scan.is(at, &["and"]) && before.is_some()
}

/// Before a noun with a capital, small words belong to it only if they are known to qualify titles:
/// not in "her colleague Justice Lind".
fn formal(scan: &Scan, title: Range<usize>) -> Range<usize> {
    let noun = title.end.saturating_sub(1);
    if !scan.is_capital(noun) {
        return title;
    }
    let belongs = |&at: &usize| scan.is_capital(at) || scan.tables.is_modifier(&scan.key(at));
    let begin = (title.start..noun).rev().take_while(belongs).last().unwrap_or(noun);
    begin..title.end
}

/// Without a mark where the phrase begins, only words that are known to qualify titles belong to it.
fn unbounded(
    scan: &Scan,
    within: &Range<usize>,
    noun: usize,
    furthest: usize,
    status: TenureStatus,
) -> Modifiers {
    let capital = scan.is_capital(noun);
    let is_title_word = |at: usize| {
        let key = scan.key(at);
        let formal = capital && scan.is_capital(at) && at != within.start;
        formal
            || scan.tables.is_modifier(&key)
            || scan.tables.tenure(&key).is_some()
            || scan.tables.title(&key).is_some()
            || !scan.tables.demonym(&key).is_empty()
    };
    let qualifies = |at: usize| scan.class(at).is_none() && is_title_word(at);
    let begin = (furthest..noun).rev().take_while(|&at| qualifies(at)).last().unwrap_or(noun);
    let is_tenure = |at: usize| scan.tables.tenure(&scan.key(at)).is_some();
    let first = (begin..noun).find(|&at| !is_tenure(at)).unwrap_or(noun);
    let title = trim(scan, first, noun);
    let place = demonym(scan, &(begin..title.start));
    let status = if begin == furthest || first > begin { status } else { TenureStatus::Current };
    Modifiers { title, begin, body: Body { place, organization: None }, status, bounded: false }
}

/// The title's words from `begin` to `noun`, without demonyms at the beginning.
fn trim(scan: &Scan, begin: usize, noun: usize) -> Range<usize> {
    let mut first = begin;
    for at in begin..noun {
        let pair = format!("{} {}", scan.key(at), scan.key(at + 1));
        let is_demonym = |word: &str| !scan.tables.demonym(word).is_empty();
        if at + 1 < noun && is_demonym(&pair) {
            first = at + 2;
        } else if at >= first && is_demonym(&scan.key(at)) {
            first = at + 1;
        } else if at >= first {
            break;
        }
    }
    first..noun + 1
}

/// The country that the demonyms among `tokens` mean.
fn demonym(scan: &Scan, tokens: &Range<usize>) -> Option<EntityId> {
    tokens.clone().find_map(|at| {
        let pair = format!("{} {}", scan.key(at), scan.key(at + 1));
        scan.country_of(&pair).or_else(|| scan.country_of(&scan.key(at)))
    })
}

/// What stands where a phrase begins.
struct Edge {
    begin: usize,
    body: Body,
    bounded: bool,
    /// Whether the words from `begin` on are part of the title: "[Varn] Hong Kong director".
    widens: bool,
}

impl Edge {
    fn of(scan: &Scan, within: &Range<usize>, begin: usize, noun: usize) -> Self {
        let none = Self { begin, body: Body::default(), bounded: false, widens: false };
        let Some(at) = super::previous(within, begin) else { return none };
        let possessive = scan.is_possessive(at);
        let name_end = if possessive { at } else { begin };
        if let Some(name) = scan.name_before(name_end).filter(|name| within.contains(&name.tokens.start)) {
            return Self::named(scan, within, &name, possessive, noun);
        }
        let class = scan.class(at);
        let marks = matches!(class, Some(WordClass::Determiner | WordClass::Possessive));
        // After a preposition, or "and" after another title, small words are one noun phrase.
        let second =
            scan.is(at, &["and"]) && super::previous(within, at).is_some_and(|k| title_at(scan, k).is_some());
        let governed = class == Some(WordClass::Preposition) && !scan.is_capital(noun);
        let bounded = marks || possessive || second || governed;
        let begin = if marks { at } else { begin };
        Self { begin: if possessive { owner(scan, within, at) } else { begin }, bounded, ..none }
    }

    fn named(scan: &Scan, within: &Range<usize>, name: &NameAt, possessive: bool, noun: usize) -> Self {
        let person = name.mention.entity_type == EntityType::Person;
        let (begin, body) = (name.tokens.start, Body::named(name));
        let own = Self { begin, body, bounded: possessive || !person, widens: false };
        let place = body.place.is_some() && !possessive;
        let outer_end = if scan.is_possessive(begin.wrapping_sub(1)) { begin.wrapping_sub(1) } else { begin };
        let outer = scan.name_before(outer_end).filter(|outer| within.contains(&outer.tokens.start) && place);
        if let Some(organization) = outer.and_then(|outer| outer.of(EntityType::Organization)) {
            let body = Body { organization: Some(organization), place: None };
            return Self { body, widens: true, ..own };
        }
        // "United States Senator": the country is part of a title that is not its head's.
        let member = title_at(scan, noun).is_some_and(|(title, _)| title.standing == Standing::Member);
        let country = scan.tables.country(&name_key(scan, name)).is_some();
        Self { widens: place && member && country, ..own }
    }
}

/// Where the owner of a possessive at `clitic` begins: "the ministry's".
fn owner(scan: &Scan, within: &Range<usize>, clitic: usize) -> usize {
    let first = clitic.saturating_sub(5).max(within.start);
    let begin = (first..clitic).rev().take_while(|&at| is_open(scan, at)).last().unwrap_or(clitic);
    let article = super::previous(within, begin).filter(|&at| scan.class(at) == Some(WordClass::Determiner));
    article.unwrap_or(begin)
}

/// The standing of a title's noun with the words before it: a deputy does not lead.
pub(super) fn standing(scan: &Scan, title: Title, words: &Range<usize>) -> Standing {
    let mut before = words.clone().take(words.len().saturating_sub(1));
    let lowers = before.any(|at| {
        let key = scan.key(at);
        !scan.tables.is_modifier(&key) || scan.tables.makes_member(&key)
    });
    if title.standing == Standing::Head && lowers { Standing::Member } else { title.standing }
}

/// A name's words as the tables have them.
fn name_key(scan: &Scan, name: &NameAt) -> String {
    let words = scan.document.words(&name.tokens).to_lowercase();
    let plain: String = words.chars().filter(|&c| c != '.').collect();
    plain.strip_prefix("the ").map(str::to_owned).unwrap_or(plain)
}

/// Keeps the stronger of two statuses: anything beats "current".
trait MaxWith {
    fn max_with(self, other: Self) -> Self;
}

impl MaxWith for TenureStatus {
    fn max_with(self, other: Self) -> Self {
        if other == Self::Current { self } else { other }
    }
}

/// A title in the singular: each of the "ministers" is a minister.
fn singular(words: String) -> String {
    let endings = [("men", "man"), ("ies", "y"), ("s", "")];
    let stem = endings.iter().find_map(|(plural, one)| Some(format!("{}{one}", words.strip_suffix(plural)?)));
    stem.unwrap_or(words)
}

/// The words of the title as written, a plural in the singular, without "ex-", "then-", "-elect" and their kin.
pub(super) fn title_text(scan: &Scan, tokens: &Range<usize>, plural: bool) -> String {
    let words = squeeze(scan.document.words(tokens));
    let words = if plural { singular(words) } else { words };
    let tenure = |word: &str| scan.tables.tenure(&RoleTables::key(word)).is_some();
    let words = match words.split_once('-') {
        Some((prefix, title)) if tenure(prefix) => title.to_owned(),
        _ => words,
    };
    match words.rsplit_once('-') {
        Some((title, suffix)) if tenure(suffix) => title.to_owned(),
        _ => words,
    }
}

/// The status that the noun itself tells: "president-elect", "ex-mayor".
pub(super) fn own_status(scan: &Scan, title: &Range<usize>) -> TenureStatus {
    let says = |at: usize| {
        let key = RoleTables::key(scan.document.word(at));
        let (first, last) = (key.split_once('-'), key.rsplit_once('-'));
        let prefix = first.and_then(|(prefix, _)| scan.tables.tenure(prefix));
        prefix.or_else(|| scan.tables.tenure(last?.1))
    };
    title.clone().find_map(says).unwrap_or(TenureStatus::Current)
}
