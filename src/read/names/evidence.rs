//! What the words of a candidate, and the words beside it, say about its type.
//!
//! Evidence is a sum of weights, one sum a type; a weight of 1 is a hint, 3 is nearly sure alone.

use super::candidate::Candidate;
use super::words::Words;
use crate::document::TokenKind;
use crate::lexicon::{NameCue, Outsider, PlaceKind};
use crate::story::EntityType;
use std::ops::Range;

/// Evidence for each type that a name can have.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Evidence {
    pub(super) person: f32,
    pub(super) organization: f32,
    pub(super) place: f32,
    pub(super) event: f32,
}

impl Evidence {
    pub(super) fn add(&mut self, other: Self) {
        self.person += other.person;
        self.organization += other.organization;
        self.place += other.place;
        self.event += other.event;
    }

    /// Adds `weight` for `kind`.
    pub(super) fn count(&mut self, kind: EntityType, weight: f32) {
        match kind {
            EntityType::Person => self.person += weight,
            EntityType::Organization => self.organization += weight,
            EntityType::Place => self.place += weight,
            EntityType::Event => self.event += weight,
            EntityType::Group => {}
        }
    }

    /// With every sum at most `limit`, so that many weak hints do not outweigh a strong one.
    pub(super) fn clipped(self, limit: f32) -> Self {
        let clip = |weight: f32| weight.clamp(-limit, limit);
        Self {
            person: clip(self.person),
            organization: clip(self.organization),
            place: clip(self.place),
            event: clip(self.event),
        }
    }

    /// The type with the most evidence, that evidence, and how far it is ahead of the next.
    pub(super) fn best(self) -> (EntityType, f32, f32) {
        let mut all = [
            (EntityType::Person, self.person),
            (EntityType::Organization, self.organization),
            (EntityType::Place, self.place),
            (EntityType::Event, self.event),
        ];
        all.sort_by(|a, b| b.1.total_cmp(&a.1));
        let [(kind, first), (_, second), ..] = all;
        (kind, first, first - second)
    }
}

/// A word that no table has and the article never writes in lower case.
const UNKNOWN: Evidence = Evidence { person: 0.7, organization: 0.7, place: 0.5, event: 0.0 };

/// What the words of the name itself say.
pub(super) fn inner(words: &Words, tokens: &Range<usize>) -> Evidence {
    let mut evidence = Evidence::default();
    let name = words.key(tokens);
    if let Some(kind) = words.tables.known(&name) {
        evidence.count(kind, 3.5);
    }
    let place = place_weight(words, &name);
    evidence.place += place;
    if words.is_thing(tokens.start) && tokens.len() == 1 || is_thing(words, tokens.end - 1) {
        evidence.add(Evidence { person: -4.0, organization: -4.0, place: -4.0, event: -4.0 });
    } else if place >= 4.0 {
        return evidence;
    }
    if tokens.len() == 1 {
        single(words, tokens.start, &mut evidence);
    } else {
        heads(words, tokens, &mut evidence);
        full_name(words, tokens, &mut evidence);
    }
    evidence
}

/// "Clean Air Act", "Zika Virus".
fn is_thing(words: &Words, last: usize) -> bool {
    words.tables.outsider(words.lower(last)) == Some(Outsider::Thing)
}

fn place_weight(words: &Words, name: &str) -> f32 {
    match words.tables.place(name) {
        Some(PlaceKind::Country) => 5.0,
        Some(PlaceKind::Region) => 4.0,
        Some(PlaceKind::City) => 2.2,
        Some(PlaceKind::Division) => 1.8,
        None => 0.0,
    }
}

fn single(words: &Words, at: usize, evidence: &mut Evidence) {
    let digits = words.word(at).contains(|c: char| c.is_ascii_digit());
    if words.is_acronym(at) && !digits {
        evidence.organization += 1.4;
    } else if !words.is_common(at) && !digits {
        evidence.add(UNKNOWN);
        evidence.organization += if is_brand_shaped(words.word(at)) { 0.8 } else { 0.0 };
    }
    if words.tables.is_given(words.word(at)) {
        evidence.person += 0.6;
    }
    if words.is_common(at) {
        evidence.add(Evidence { person: -1.0, organization: -0.6, place: -1.0, event: -0.6 });
    }
    if let Some(head) = words.tables.head(words.lower(at)) {
        evidence.count(head.kind, if head.links { 0.6 } else { 0.2 });
    }
}

/// "WordWise": a capital inside, which is not that of "McBain" or "DeVoss".
fn is_brand_shaped(word: &str) -> bool {
    let inner = word.char_indices().skip(1).find(|(_, c)| c.is_uppercase());
    let prefixes = ["Mc", "Mac", "De", "Di", "La", "Le", "Van", "Fitz", "O'", "O’"];
    inner.is_some_and(|(at, _)| word.get(..at).is_some_and(|p| !prefixes.contains(&p) && !p.ends_with('-')))
}

/// Head words: the last one, or the one before "of", "for", "on".
fn heads(words: &Words, tokens: &Range<usize>, evidence: &mut Evidence) {
    let link = tokens.clone().skip(1).find(|&k| matches!(words.lower(k), "of" | "for" | "on"));
    let linked = link.and_then(|k| words.tables.head(words.lower(k - 1)));
    let last = tokens.clone().rev().find(|&k| words.kind(k) == Some(TokenKind::Word));
    let last = last.and_then(|k| words.tables.head(words.lower(k)));
    let first = words.tables.head(words.lower(tokens.start));
    if let Some(head) = linked.or(last) {
        let given = words.tables.is_given(words.word(tokens.start)) && head.kind != EntityType::Organization;
        evidence.count(head.kind, if given && tokens.len() == 2 { 1.5 } else { 4.0 });
    }
    if let Some(head) = first.filter(|head| head.links && linked.is_none()) {
        evidence.count(head.kind, if head.kind == EntityType::Organization { 1.0 } else { 3.0 });
    }
    if tokens.clone().any(|k| words.kind(k) == Some(TokenKind::Possessive) || words.word(k) == "&") {
        evidence.organization += 1.5;
    }
}

/// The shape of a person's name: a given name, an initial, "Jr.", no common nouns.
fn full_name(words: &Words, tokens: &Range<usize>, evidence: &mut Evidence) {
    let capitals = || tokens.clone().filter(|&k| words.is_capitalised(k));
    // A word that only looks like a noun was kept at the beginning of its sentence for a reason.
    let kept = |k: usize| k == tokens.start && words.is_initial(k);
    let nouns = capitals()
        .filter(|&k| !kept(k))
        .filter(|&k| words.tables.is_common(words.lower(k)) || words.is_people(k))
        .count();
    let given = words.tables.is_given(words.word(tokens.start));
    let initial = capitals().any(|k| words.word(k).len() == 2 && words.word(k).ends_with('.'));
    if given && nouns < 2 {
        evidence.person += 2.6;
    }
    if initial || matches!(words.lower(tokens.end - 1), "jr" | "jr." | "sr" | "sr." | "iii") {
        evidence.person += 1.5;
    }
    if nouns == 0 && !tokens.clone().any(|k| words.is_acronym(k)) {
        evidence.person += if tokens.len() <= 4 { 1.3 } else { 0.3 };
        evidence.place += 0.4;
        evidence.organization += 0.4;
    } else {
        evidence.organization += 0.9 - 0.2 * nouns.min(3) as f32;
        evidence.person -= 0.8;
    }
}

/// What the words around one mention say.
pub(super) fn context(words: &Words, candidate: &Candidate) -> Evidence {
    let mut evidence = Evidence::default();
    if candidate.titled {
        evidence.person += 4.0;
    }
    if candidate.before_title {
        evidence.add(Evidence { person: -1.0, organization: 0.8, place: 0.6, event: 0.0 });
    }
    before(words, &candidate.tokens, &mut evidence);
    after(words, &candidate.tokens, &mut evidence);
    evidence
}

fn before(words: &Words, tokens: &Range<usize>, evidence: &mut Evidence) {
    let Some(prev) = tokens.start.checked_sub(1) else {
        return;
    };
    let word = words.lower(prev);
    match words.tables.cue(word) {
        Some(NameCue::PersonBefore) if !words.is_capitalised(prev) => evidence.person += 2.5,
        Some(NameCue::OrganizationBefore) if !words.is_capitalised(prev) => evidence.organization += 2.2,
        Some(NameCue::PlaceBefore) => evidence.place += if word == "in" { 1.3 } else { 0.9 },
        _ => {}
    }
    match word {
        "at" => evidence.add(Evidence { organization: 0.5, place: 0.5, ..Evidence::default() }),
        "to" if prev > 0 && words.lower(prev - 1) == "according" => {
            evidence.add(Evidence { person: 0.5, organization: 0.6, ..Evidence::default() });
        }
        "," if prev > 0 && words.tables.place(words.word(prev - 1)).is_some() => evidence.place += 0.6,
        "from" | "to" => evidence.place += 0.3,
        "the" => evidence.add(Evidence { person: -2.0, organization: 0.7, place: -0.3, event: 0.2 }),
        "told" | "tells" | "telling" => {
            evidence.add(Evidence { person: 0.4, organization: 0.5, ..Evidence::default() })
        }
        "during" | "since" => evidence.event += 0.8,
        "of" => evidence.place += place_of(words, prev),
        _ => {}
    }
}

/// "the city of X", "residents of X".
fn place_of(words: &Words, of: usize) -> f32 {
    let Some(noun) = of.checked_sub(1) else {
        return 0.0;
    };
    match words.tables.cue(words.lower(noun)) {
        Some(NameCue::PlaceAfter) => 2.0,
        Some(NameCue::PersonBefore) => 0.3,
        _ => 0.1,
    }
}

fn after(words: &Words, tokens: &Range<usize>, evidence: &mut Evidence) {
    let next = tokens.end;
    if words.word(next) == "," {
        apposition(words, tokens, evidence);
        return;
    }
    if words.is_capitalised(next) || is_thing(words, next) {
        evidence.organization -= if is_thing(words, next) { 1.5 } else { 0.0 };
        return;
    }
    match words.tables.cue(words.lower(next)) {
        Some(NameCue::Speaker) => {
            evidence.add(Evidence { person: 1.0, organization: 0.6, ..Evidence::default() });
        }
        Some(NameCue::PersonAfter) => evidence.person += 1.5,
        Some(NameCue::OrganizationAfter) => evidence.organization += 1.2,
        Some(NameCue::PlaceAfter) => evidence.place += 1.2,
        Some(NameCue::PersonBefore) => {
            evidence.add(Evidence { person: -1.0, organization: 0.7, place: 0.5, event: 0.0 });
        }
        None if words.kind(next) == Some(TokenKind::Word) && words.lower(next).ends_with("ed") => {
            evidence.add(Evidence { person: 0.4, organization: 0.5, ..Evidence::default() });
        }
        _ => {}
    }
    let lower = words.lower(next);
    if lower == "who" || lower == "whose" {
        evidence.person += 1.2;
    }
    if words.tables.head(lower).is_some_and(|head| head.kind == EntityType::Place) {
        evidence.place += 1.0;
    }
}

/// "X, 34," "X, who", "X, a teacher", "X, Kenya".
fn apposition(words: &Words, tokens: &Range<usize>, evidence: &mut Evidence) {
    let first = tokens.end + 1;
    let lower = words.lower(first);
    if words.kind(first) == Some(TokenKind::Number)
        && words.word(first).len() == 2
        && words.word(first + 1) == ","
    {
        evidence.person += 3.0;
    }
    if lower == "who" || lower == "aged" || lower == "whose" {
        evidence.person += 2.0;
    }
    if words.is_capitalised(first) {
        let longest =
            (first + 1..=first + 4).rev().find_map(|end| words.tables.place(&words.key(&(first..end))));
        if matches!(longest, Some(PlaceKind::Country | PlaceKind::Region | PlaceKind::Division)) {
            evidence.place += 1.6;
        }
        return;
    }
    if is_person_by_apposition(words, tokens.end) {
        evidence.person += 1.8;
    }
}

/// Whether the comma at `comma` opens an apposition that a person has: ", deputy director of the port,".
pub(super) fn is_person_by_apposition(words: &Words, comma: usize) -> bool {
    let first = comma + 1;
    let excluded = ["and", "but", "where", "when", "while", "as", "with", "in"];
    if words.word(comma) != "," || words.is_capitalised(first) || excluded.contains(&words.lower(first)) {
        return false;
    }
    let goes_on =
        |k: &usize| !matches!(words.word(*k), "," | "." | ";" | "who" | "which") && words.kind(*k).is_some();
    (first..first + 8)
        .take_while(goes_on)
        .filter_map(|k| words.tables.cue(words.lower(k)))
        .any(|cue| matches!(cue, NameCue::PersonBefore | NameCue::Apposition))
}
