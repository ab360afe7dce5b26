//! Time expressions: where the text speaks of a time, and which one.
//!
//! In: a [`Document`] and the [`Lexicon`]. Out: [`FoundTime`]s, in order, none over another, each with
//! a TIMEX3 value and four bounds as far as the text and the day of publication give them.
//! Invariants: no clock is read; a relative time in an article without a date keeps its words and has
//! no value; bounds are no finer than the words. Total; time is linear in the length of the text.
//!
//! ```text
//! tokens → atoms → grammar (day, clock, relative, length, phrase) → Expr → resolve → FoundTime
//! ```
//!
//! **Why is the grammar ours?** There are crates that read dates (`interim`, `chrono-english`,
//! `two_timer`, `date_time_parser`). Each takes a string that is known to be one time, such as a
//! command-line option, and gives one instant or one pair of instants. None finds times in prose, none
//! keeps how fine a time is ("last week" becomes one day: invented precision), none weighs the
//! sentence's tense, several read the clock, and none yields TIMEX3 values. What is left of the work
//! after them is all of it.
//!
//! **How are values written?** As ISO 8601: days `2022-08-26`, weeks `2022-W34`, months `2022-08`, years
//! `2022`, quarters `2022-Q3`, intervals `A/B` (ranges, decades, seasons of the northern half of the
//! world), lengths `P2Y`, what recurs `P1W` or `XXXX-WXX-1`, weekends `2022-W34-WE`, times of day
//! `2022-08-26T18:30`. A part of a day ("Sunday morning") has the value of its day: no dataset that we
//! link to knows `TMO`.

pub(in crate::interpret) mod atom;
mod calendar;
mod clock;
pub(in crate::interpret) mod cursor;
mod day;
mod expr;
mod length;
pub(in crate::interpret) mod number;
mod phrase;
mod relative;
mod resolve;
mod tense;
#[cfg(test)]
mod tests;

use crate::document::Document;
use crate::interpret::Scribe;
use crate::lexicon::{Lexicon, Zone};
use crate::story::{Time, TimeType};
use crate::text::ByteSpan;
use atom::{Atom, Surroundings, atoms};
use calendar::{Grain, Period};
use cursor::Cursor;
use expr::{Base, Expr};
use jiff::civil::Date;
use resolve::{Context, Resolved, resolve};

/// How many sentences back a time may be told from: "the next day".
const MEMORY: usize = 5;

/// How many expressions away in its sentence the day of a time of day may be told.
const CLOCK_REACH: usize = 8;

/// A time expression.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundTime {
    /// The words.
    pub span: ByteSpan,
    /// What kind of expression it is.
    pub kind: TimeType,
    /// Its TIMEX3 value, if text and date of publication give one.
    pub value: Option<String>,
    /// The days between which it lies, if they are known.
    pub bounds: Option<Bounds>,
}

/// The days between which a time begins and ends; `None` where that end is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    /// First day on which it may begin.
    pub earliest_start: Option<Date>,
    /// Last day on which it may begin.
    pub latest_start: Option<Date>,
    /// First day on which it may end.
    pub earliest_end: Option<Date>,
    /// Last day on which it may end.
    pub latest_end: Option<Date>,
}

impl Bounds {
    /// Any time from `first` to `last`.
    pub fn within(first: Date, last: Date) -> Self {
        Self {
            earliest_start: Some(first),
            latest_start: Some(last),
            earliest_end: Some(first),
            latest_end: Some(last),
        }
    }
}

impl FoundTime {
    /// The time as a story has it.
    pub fn into_story(self, scribe: &Scribe) -> Time {
        let bounds = self.bounds.unwrap_or_default();
        Time {
            words: scribe.words(self.span),
            kind: self.kind,
            value: self.value,
            earliest: bounds.earliest_start,
            latest_start: bounds.latest_start,
            earliest_end: bounds.earliest_end,
            latest: bounds.latest_end,
        }
    }
}

/// The time expressions of `document`, in order.
pub fn find(document: &Document, lexicon: &Lexicon) -> Vec<FoundTime> {
    let around = Surroundings::new(document);
    let mut finder = Finder { published: publication_day(document), spoken: None, day: None, found: vec![] };
    for (index, sentence) in document.sentences.iter().enumerate() {
        finder.sentence(index, &atoms(document, &sentence.tokens, &around, lexicon));
    }
    finder.found
}

fn publication_day(document: &Document) -> Option<Date> {
    document.article.metadata().published.as_ref().map(|published| published.value.date())
}

/// What has been found so far, and of which time the text spoke last.
struct Finder {
    published: Option<Date>,
    /// The last period that was spoken of, and in which sentence.
    spoken: Option<(Period, usize)>,
    /// The last day up to that of publication that was spoken of, and in which sentence.
    day: Option<(Date, usize)>,
    found: Vec<FoundTime>,
}

/// An expression in a sentence.
struct Place {
    expr: Expr,
    span: ByteSpan,
    begin: usize,
    end: usize,
}

impl Finder {
    /// Finds the times of the sentence `index`.
    fn sentence(&mut self, index: usize, atoms: &[Atom]) {
        let places = places(atoms);
        let mut resolved = self.days(index, atoms, &places);
        for (at, place) in places.iter().enumerate() {
            if is_clock(&place.expr) {
                let context = self.clock_context(index, &places, &resolved, at);
                resolved.get_mut(at).map(|answer| answer.replace(resolve(&place.expr, &context)));
            }
        }
        for (place, answer) in places.into_iter().zip(resolved) {
            self.found.extend(answer.map(|Resolved { kind, value, bounds, .. }| FoundTime {
                span: place.span,
                kind,
                value,
                bounds,
            }));
        }
    }

    /// What the places mean that are no times of day. Those in quotations come last: "Today it holds,"
    /// she said on Monday.
    fn days(&mut self, index: usize, atoms: &[Atom], places: &[Place]) -> Vec<Option<Resolved>> {
        let mut resolved = vec![None; places.len()];
        for quoted in [false, true] {
            for (place, answer) in places.iter().zip(&mut resolved) {
                if !is_clock(&place.expr) && is_quoted(atoms, place) == quoted {
                    *answer = Some(resolve(&place.expr, &self.context(index, atoms, place)));
                    self.remember(answer.as_ref(), index);
                }
            }
        }
        resolved
    }

    fn context(&self, index: usize, atoms: &[Atom], place: &Place) -> Context {
        Context {
            published: self.published,
            tense: tense::tense(atoms, place.begin, place.end),
            spoken: near(self.spoken, index),
            spoken_day: near(self.day, index),
            quoted: is_quoted(atoms, place),
            clock_day: None,
        }
    }

    fn remember(&mut self, answer: Option<&Resolved>, index: usize) {
        let Some(period) = answer.and_then(|answer| answer.period) else { return };
        self.spoken = Some((period, index));
        let past = self.published.is_none_or(|published| period.first <= published);
        if period.grain == Grain::Day && past {
            self.day = Some((period.first, index));
        }
    }

    /// The context of a time of day: it belongs to the nearest day of its sentence, else to the day that
    /// was spoken of last.
    fn clock_context(
        &self,
        index: usize,
        places: &[Place],
        resolved: &[Option<Resolved>],
        at: usize,
    ) -> Context {
        let spoken = || near(self.day, index).filter(|_| !is_midnight(places, at));
        let local_day = nearest_day(resolved, at).or_else(spoken);
        Context {
            published: self.published,
            tense: tense::Tense::Unknown,
            spoken: None,
            spoken_day: None,
            quoted: false,
            clock_day: local_day.and_then(|day| utc_day(day, places, at)),
        }
    }
}

/// The day that is told nearest to the expression `at`, the earlier one of two.
fn nearest_day(resolved: &[Option<Resolved>], at: usize) -> Option<Date> {
    let day = |at: usize| resolved.get(at)?.as_ref()?.period.filter(|period| period.grain == Grain::Day);
    let either = |distance: usize| at.checked_sub(distance).and_then(day).or_else(|| day(at + distance));
    (1..=CLOCK_REACH).find_map(either).map(|period| period.first)
}

/// Whether the time of day at `at` is where one day becomes the next: unless its sentence says so, it is
/// open to which of the two it belongs.
fn is_midnight(places: &[Place], at: usize) -> bool {
    places.get(at).is_some_and(|place| {
        let (Expr::Point(point) | Expr::Open(_, point)) = &place.expr else { return false };
        matches!(point.base, Base::Clock { hour: 0, minute: 0, .. })
    })
}

/// The day of the time of day at `at`, which is `day` where it is told in local time.
fn utc_day(day: Date, places: &[Place], at: usize) -> Option<Date> {
    let clock = |at: usize| match &places.get(at)?.expr {
        Expr::Point(expr::Point { base: Base::Clock { hour, minute, zone }, .. }) => {
            Some(((*hour, *minute), *zone))
        }
        _ => None,
    };
    let (Some((utc, Some(Zone::Utc))), Some(before)) = (clock(at), at.checked_sub(1)) else {
        return Some(day);
    };
    match clock(before) {
        Some((local, zone)) if zone != Some(Zone::Utc) => resolve::utc_day(day, local, utc),
        _ => Some(day),
    }
}

/// What was spoken of, unless that was too long ago.
fn near<T>(spoken: Option<(T, usize)>, index: usize) -> Option<T> {
    spoken.filter(|&(_, then)| index - then <= MEMORY).map(|(what, _)| what)
}

fn is_quoted(atoms: &[Atom], place: &Place) -> bool {
    atoms.get(place.begin).is_some_and(|atom| atom.quoted)
}

fn is_clock(expr: &Expr) -> bool {
    let clock = |base: &Base| matches!(base, Base::Clock { .. });
    match expr {
        Expr::Point(point) | Expr::Open(_, point) => clock(&point.base),
        Expr::Range(first, _) => clock(&first.base),
        _ => false,
    }
}

/// The expressions of a sentence, from left to right.
fn places(atoms: &[Atom]) -> Vec<Place> {
    let mut places = vec![];
    let mut at = 0;
    while at < atoms.len() {
        let mut cursor = Cursor::new(atoms, at);
        match phrase::expression(&mut cursor).zip(cursor.since(at)) {
            Some((expr, span)) => {
                places.push(Place { expr, span, begin: at, end: cursor.at() });
                at = cursor.at();
            }
            None => at += 1,
        }
    }
    places
}
