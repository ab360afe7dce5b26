//! Titles after a name: "Ana Kovac, the mayor of Brod,", "Ana Kovac, 54, who is the mayor of Brod",
//! "Ana Kovac was appointed mayor of Brod".

use super::before::best_body;
use super::found::Found;
use super::phrase::{self, Body, Phrase};
use crate::document::TokenKind;
use crate::interpret::cast::{NameAt, Scan};
use crate::lexicon::{Standing, WordClass};
use crate::story::{EntityType, TenureStatus};
use std::ops::Range;

/// Longest run of words up to the noun of a post.
const LONGEST_RUN: usize = 9;
/// Longest complement of a title: "for human rights in the eastern provinces".
const LONGEST_COMPLEMENT: usize = 14;

/// Finds the titles after the names of `sentence`.
pub(super) fn find(scan: &Scan, sentence: &Range<usize>, weight: f32, found: &mut Found) {
    for name in scan.names_in(sentence) {
        if name.mention.entity_type != EntityType::Person {
            continue;
        }
        let beside = link(scan, sentence, name.tokens.end);
        // "Ana Kovac, a lawyer, is the mayor": the verb may follow what is set off.
        let set_off = beside.filter(|(_, link)| *link == Link::Apposition);
        let close =
            set_off.and_then(|(at, _)| (at..sentence.end.min(at + 14)).find(|&k| scan.is_mark(k, ",")));
        let beyond = close.and_then(|close| verb(scan, close + 1));
        for (start, link) in beside.into_iter().chain(beyond) {
            read_all(scan, sentence, (start, link), |phrase| {
                found.add(scan, phrase, &name, link.confidence() * weight);
            });
        }
    }
}

/// Reads the titles from `start` on: "president and chief executive of" are two, which is the most.
fn read_all(
    scan: &Scan,
    sentence: &Range<usize>,
    (start, link): (usize, Link),
    mut add: impl FnMut(&Phrase),
) {
    let mut next = Some(start);
    for _ in 0..2 {
        let Some(phrase) = next.and_then(|at| read(scan, sentence, at, link)) else { break };
        add(&phrase);
        next = Some(phrase.whole.end).filter(|&at| scan.is(at, &["and"])).map(|at| at + 1);
    }
}

/// What ties a title to the name before it.
#[derive(Clone, Copy, PartialEq)]
enum Link {
    /// A comma.
    Apposition,
    /// "is", "who is", "serves as".
    Is,
    /// "was".
    Was,
    /// "became", "was appointed".
    Becomes,
}

impl Link {
    fn confidence(self) -> f32 {
        match self {
            Self::Apposition => 0.9,
            Self::Is | Self::Becomes => 0.8,
            Self::Was => 0.7,
        }
    }
}

/// Where a title may begin after a name that ends at `end`, and what ties it to the name.
fn link(scan: &Scan, sentence: &Range<usize>, end: usize) -> Option<(usize, Link)> {
    let mut at = end;
    let mut link = None;
    if scan.is(at, &[","]) {
        at = after_age(scan, at + 1);
        link = Some(Link::Apposition);
    }
    if scan.is(at, &["who"]) {
        at += 1;
        link = None;
    }
    let (at, link) = if link.is_none() { verb(scan, at)? } else { (at, link?) };
    sentence.contains(&at).then_some((at, link))
}

/// Passes over "54," after a comma.
fn after_age(scan: &Scan, at: usize) -> usize {
    let age = scan.kind(at) == Some(TokenKind::Number) && scan.is(at + 1, &[","]);
    if age { at + 2 } else { at }
}

/// Passes over the verb that ties a title to its holder.
fn verb(scan: &Scan, at: usize) -> Option<(usize, Link)> {
    let elected = ["appointed", "elected", "re-elected", "reelected", "named"];
    if scan.is(at, &["is"]) && !scan.is(at + 1, &elected) {
        return Some((scan.is(at + 1, &["also", "currently"]) as usize + at + 1, Link::Is));
    }
    if scan.is(at, &["serves", "works"]) && scan.is(at + 1, &["as"]) {
        return Some((at + 2, Link::Is));
    }
    if scan.is(at, &["became"]) {
        return Some((at + 1, Link::Becomes));
    }
    let passive = if scan.is(at, &["was"]) { at + 1 } else { at };
    let passive = if scan.is(at, &["has", "had"]) && scan.is(at + 1, &["been"]) { at + 2 } else { passive };
    if passive > at && scan.is(passive, &elected) {
        return Some((passive + 1 + scan.is(passive + 1, &["as"]) as usize, Link::Becomes));
    }
    if scan.is(at, &["served"]) && scan.is(at + 1, &["as"]) {
        return Some((at + 2, Link::Was));
    }
    scan.is(at, &["was"]).then_some((at + 1, Link::Was))
}

/// Reads the phrase for a post that begins at `start`.
fn read(scan: &Scan, sentence: &Range<usize>, start: usize, link: Link) -> Option<Phrase> {
    let noun = self::noun(scan, sentence, start)?;
    let (title, plural) = phrase::title_at(scan, noun)?;
    let found = phrase::modifiers(scan, &(start..sentence.end), noun);
    let complement = Complement::of(scan, sentence, noun, &found);
    let local = phrase::is_local(scan, &found, complement.body);
    let was = found.status == TenureStatus::Current && link == Link::Was;
    let phrase = Phrase {
        standing: if local { Standing::Member } else { phrase::standing(scan, title, &found.title) },
        title: found.title.start..complement.title_end,
        whole: start..complement.end,
        body: complement.body.or(found.body),
        status: if was { TenureStatus::Former } else { found.status },
        bounded: found.bounded || !complement.body.is_empty(),
        plural,
    };
    let ended = link == Link::Apposition && is_closed(scan, sentence, phrase.whole.end);
    let names_another = scan.name_from(noun + 1).is_some();
    let sure = (phrase.bounded || ended) && !plural && !names_another;
    (sure && !is_loose(scan, noun, link, &phrase)).then_some(phrase)
}

/// Whether a phrase says no post: "a member", "the first president to", an occupation after a verb.
fn is_loose(scan: &Scan, noun: usize, link: Link, phrase: &Phrase) -> bool {
    let bare = phrase.body.is_empty() && phrase.title.end == noun + 1;
    let occupation = phrase.standing == Standing::Other && link != Link::Apposition && phrase.body.is_empty();
    let ranked = phrase.standing == Standing::Head && scan.is(noun + 1, &["to"]);
    occupation || ranked || (bare && phrase::is_vague(scan, noun))
}

/// Whether a phrase that ends at `end` is closed, or goes on with another title.
fn is_closed(scan: &Scan, sentence: &Range<usize>, end: usize) -> bool {
    let more = scan.is(end, &["and"]) && noun(scan, sentence, end + 1).is_some();
    more || closes(scan, sentence, end)
}

/// The noun of the post in the phrase that begins at `start`: the last title in its run of words.
fn noun(scan: &Scan, sentence: &Range<usize>, start: usize) -> Option<usize> {
    let mut last = None;
    let mut at = start;
    while at < sentence.end && at < start + LONGEST_RUN {
        let opens = at == start || last.is_none();
        let class = scan.class(at);
        let determiner = matches!(class, Some(WordClass::Determiner | WordClass::Possessive)) && at == start;
        let tenure = at == start && scan.is(at, &["then"]);
        match scan.name_at(at) {
            Some(name) if opens => at = name.tokens.end,
            Some(_) => break,
            None if scan.is_possessive(at) && last.is_none() => at += 1,
            None if determiner || tenure => at += 1,
            None if scan.is_word(at) && class.is_none() => {
                if phrase::title_at(scan, at).is_some() {
                    last = Some(at);
                } else if last.is_some() {
                    break;
                }
                at += 1;
            }
            None => break,
        }
    }
    last
}

/// What follows the noun of a post: "of [Brod]", "at rights group [Varn]", "for human rights in [Brod]".
struct Complement {
    title_end: usize,
    end: usize,
    body: Body,
}

impl Complement {
    /// The complement of the title with its noun at `noun`. Where the body stands before the title, as
    /// in "the Unity Party's nominee for president", only a topic or another body belongs to it.
    fn of(scan: &Scan, sentence: &Range<usize>, noun: usize, found: &phrase::Modifiers) -> Self {
        let complement = Self::read(scan, sentence, noun + 1);
        let has_body = found.body.organization.is_some() && complement.body.organization.is_none();
        if has_body && !scan.is(noun + 1, &["on"]) { Self::none(noun + 1) } else { complement }
    }

    /// Nothing, where a complement would begin at `start`.
    fn none(start: usize) -> Self {
        Self { title_end: start, end: start, body: Body::default() }
    }

    fn read(scan: &Scan, sentence: &Range<usize>, start: usize) -> Self {
        if !scan.is(start, &["of", "at", "for", "from", "with", "in", "on", "to"]) {
            return Self::none(start);
        }
        let limit = (start + LONGEST_COMPLEMENT).min(sentence.end);
        let stops = |&at: &usize| scan.name_at(at).is_none() && Self::stops(scan, at);
        let end = (start..limit).find(stops).unwrap_or(limit);
        let names: Vec<NameAt> = scan.names_in(&(start..end)).collect();
        let person = names.iter().find(|name| name.mention.entity_type == EntityType::Person);
        let body = best_body(&names);
        if let Some(person) = person.filter(|_| body.organization.is_none()) {
            return Self::of_person(scan, end, person);
        }
        let topical = Self::is_topical(scan, start, &names);
        let last = names.last().map_or(start, |name| name.tokens.end);
        match topical {
            true => {
                let end = Self::trimmed(scan, start, end);
                Self { title_end: end, end, body: Body::default() }
            }
            false => Self { title_end: start, end: last, body },
        }
    }

    /// "a lawyer for [Ana Kovac]", "a member of [Kovac]'s legal team": all of it is the title.
    fn of_person(scan: &Scan, limit: usize, person: &NameAt) -> Self {
        let mut end = person.tokens.end;
        if scan.is_possessive(end) {
            end += 1;
            let noun = |at: &usize| scan.is_word(*at) && scan.class(*at).is_none();
            end = (end..limit.min(end + 3)).take_while(noun).last().map_or(end, |at| at + 1);
        }
        Self { title_end: end, end, body: Body::default() }
    }

    /// The end of a complement without small words that begin something else.
    fn trimmed(scan: &Scan, start: usize, end: usize) -> usize {
        let small = |&at: &usize| scan.class(at).is_some();
        let dropped = (start..end).rev().take_while(small).count();
        end - dropped
    }

    /// Whether the complement says of what the post is ("on water quality"), not of which body.
    fn is_topical(scan: &Scan, start: usize, names: &[NameAt]) -> bool {
        let first_prep = |at: usize| scan.class(at) == Some(WordClass::Preposition);
        let direct = names.first().is_some_and(|name| !(start + 1..name.tokens.start).any(first_prep));
        let plain = !scan.is_mark(start + 1, ",") && scan.is_word(start + 1);
        plain && (scan.is(start, &["on"]) || (!direct && scan.is(start, &["for", "of", "in"])))
    }

    fn stops(scan: &Scan, at: usize) -> bool {
        let closed = matches!(
            scan.class(at),
            Some(
                WordClass::Auxiliary
                    | WordClass::Relative
                    | WordClass::Pronoun
                    | WordClass::Adverb
                    | WordClass::Verb
            )
        );
        let verb = scan.is(at, &["said", "says", "told", "also", "added", "when", "who", "while", "but"]);
        let mark = !scan.is_word(at) && !scan.is_possessive(at);
        closed || verb || mark
    }
}

/// Whether a phrase that ends at `end` is closed by a mark, a verb of saying or the sentence's end.
fn closes(scan: &Scan, sentence: &Range<usize>, end: usize) -> bool {
    !sentence.contains(&end)
        || scan.is(end, &[",", ".", ";", ")", "—", "–", "said", "says", "told", "added"])
        || matches!(scan.kind(end), Some(TokenKind::OpenQuote | TokenKind::CloseQuote))
}
