//! Grammar of days, months and seasons: "August 26", "26th of August 2022", "last October", "2022-08-26".

use super::atom::{Atom, AtomKind};
use super::calendar::Period;
use super::cursor::Cursor;
use super::expr::{Base, Step, Year};
use super::number::ordinal;
use crate::story::EntityType;

/// Words after which a month or a year is one, whatever else it could be.
const BEFORE_TIMES: &[&str] = &[
    "in",
    "since",
    "of",
    "from",
    "until",
    "till",
    "by",
    "before",
    "after",
    "during",
    "through",
    "between",
    "early",
    "mid",
    "late",
    "last",
    "this",
    "next",
    "past",
    "previous",
    "following",
    "throughout",
    "around",
    "circa",
    "on",
    "into",
];

/// "2022-08-26", "2022/08/26".
pub(super) fn iso_day(c: &mut Cursor) -> Option<Base> {
    let year = digits(c, 4..=4)?;
    let mark = c.take(|atom| atom.glued && matches!(&*atom.word, "-" | "/"))?;
    let month = glued_digits(c, 2..=2)?;
    c.take(|atom| atom.glued && atom.word == mark.word)?;
    let day = glued_digits(c, 2..=2)?;
    Period::ymd(year, month.try_into().ok()?, day.try_into().ok()?).map(Base::Fixed)
}

/// "26/8/2022", "8/26/2022": only if one of the two readings is no day, or both are the same.
pub(super) fn slashed_day(c: &mut Cursor) -> Option<Base> {
    let first = digits(c, 1..=2)?;
    c.take(|atom| atom.glued && atom.word == "/")?;
    let second = glued_digits(c, 1..=2)?;
    c.take(|atom| atom.glued && atom.word == "/")?;
    let year = glued_digits(c, 4..=4)?;
    one_day(year, first, second)
}

/// "26.8.2022", which is one token: only if one of the two readings is no day.
pub(super) fn dotted_day(c: &mut Cursor) -> Option<Base> {
    let word = &c.take(|atom| atom.kind == AtomKind::Digits(None))?.word;
    let mut parts = word.split('.');
    let mut part = |len: std::ops::RangeInclusive<usize>| {
        parts.next().filter(|part| len.contains(&part.len()))?.parse::<i16>().ok()
    };
    let (first, second, year) = (part(1..=2)?, part(1..=2)?, part(4..=4)?);
    parts.next().is_none().then(|| one_day(year, first, second))?
}

/// The day that a day and a month in either order make, if that is only one.
fn one_day(year: i16, first: i16, second: i16) -> Option<Base> {
    let (a, b) = (i8::try_from(first).ok()?, i8::try_from(second).ok()?);
    match (Period::ymd(year, a, b), Period::ymd(year, b, a)) {
        (Some(a), Some(b)) => (a == b).then_some(Base::Fixed(a)),
        (one, other) => one.or(other).map(Base::Fixed),
    }
}

/// "August 26", "Aug. 26, 2022", "September 20 of this year", with or without the weekday before.
pub(super) fn month_day(c: &mut Cursor) -> Option<Base> {
    let weekday = weekday_before(c);
    let month = month_name(c)?;
    c.skip(&["the"]);
    let day = day_number(c)?;
    let year = year_after(c).unwrap_or(Year::Unsaid);
    Some(Base::Day { year, month, day, weekday })
}

/// "26 August", "the 26th of August, 2022".
pub(super) fn day_month(c: &mut Cursor) -> Option<Base> {
    let weekday = weekday_before(c);
    c.skip(&["the"]);
    let day = day_number(c)?;
    c.skip(&["of"]);
    c.dash();
    let month = month_name(c)?;
    c.dash();
    let year = year_after(c).unwrap_or(Year::Unsaid);
    Some(Base::Day { year, month, day, weekday })
}

/// "Saturday, ", "the preceding Saturday, " before a date: helps to tell its year.
fn weekday_before(c: &mut Cursor) -> Option<i8> {
    c.attempt(|c| {
        c.skip(&["the"]);
        let _ = c.mean(|sense| sense.turn.or(sense.shift));
        let weekday = c.take(|atom| atom.sense.weekday.is_some() && atom.capital)?.sense.weekday;
        c.skip(&["."]);
        c.skip(&[","]);
        weekday
    })
}

/// "August", "August 2022", "last October", "August last year".
pub(super) fn month(c: &mut Cursor) -> Option<Base> {
    // "mid-June"
    let phase =
        c.behind(1).is_some_and(|a| a.is_dash()) && c.behind(2).is_some_and(|a| a.sense.phase.is_some());
    let supported = phase || c.follows(BEFORE_TIMES);
    let step = c.attempt(step);
    let that = step.is_none() && c.word(&["that"]).is_some();
    let atom = c.peek()?;
    let month = month_name(c)?;
    let year = match step {
        Some(step) => Year::Stepped(step),
        None if that => Year::Text,
        None => year_after(c).unwrap_or(Year::Unsaid),
    };
    let sure = supported || year != Year::Unsaid;
    let named = atom.name.is_some_and(|kind| kind != EntityType::Event);
    (sure || !(atom.sense.weak || named)).then_some(Base::Month { year, month })
}

/// "last", "this", "next", "this past", "this coming".
pub(super) fn step(c: &mut Cursor) -> Option<Step> {
    let the = c.word(&["the"]).is_some();
    let first = c.mean(|sense| sense.shift)?;
    let second = c.attempt(|c| if first == 0 { c.mean(|sense| sense.shift) } else { None });
    // "the last Friday of the month" is told from the month.
    (!the || c.behind(1)?.word == "coming" || c.behind(1)?.word == "past")
        .then(|| Step::of(second.unwrap_or(first)))
}

/// "summer 2019", "the summer of 2019", "last winter", "this fall".
pub(super) fn season(c: &mut Cursor) -> Option<Base> {
    let step = c.attempt(step);
    c.skip(&["the"]);
    let month = c.mean(|sense| sense.season)?;
    let year = match step {
        Some(step) => Year::Stepped(step),
        None => year_after(c)?,
    };
    Some(Base::Season { year, month })
}

/// "the second quarter of 2021", "Q3 2021", "the first quarter of this year".
pub(super) fn quarter(c: &mut Cursor) -> Option<Base> {
    c.skip(&["the"]);
    let number = c.first(&[
        |c| {
            let number = ordinal(c)?;
            c.dash();
            c.word(&["quarter"]).map(|()| number)
        },
        |c| {
            c.take(|atom| atom.capital && atom.word == "q")?;
            glued_digits(c, 1..=1)?.try_into().ok()
        },
    ])?;
    let year = year_after(c)?;
    (1..=4).contains(&number).then_some(Base::Quarter { year, number })
}

/// "the previous Saturday", "the following Monday".
pub(super) fn weekday_from_then(c: &mut Cursor) -> Option<Base> {
    c.word(&["the"])?;
    let by = c.mean(|sense| sense.turn.filter(|&by| by != 0))?;
    let weekday = c.take(|atom| atom.capital && atom.sense.weekday.is_some())?.sense.weekday?;
    Some(Base::TurnWeekday { weekday, by })
}

/// "Friday", "last Friday", "this coming Saturday", "next week Monday".
pub(super) fn weekday(c: &mut Cursor) -> Option<Base> {
    let step = c.attempt(step);
    let supported = step.is_some() || c.follows(&["on", "late", "early", "since", "until", "by", "from"]);
    let atom = c.peek()?;
    let weekday = c.mean(|sense| sense.weekday)?;
    let named = atom.name.is_some_and(|kind| kind != EntityType::Place);
    let feast = step.is_none() && c.behind(2).is_some_and(|before| before.sense.feast && before.capital);
    let sure = atom.capital && !feast && (supported || !(atom.sense.weak || named));
    sure.then_some(Base::Weekday { weekday, step })
}

/// The name of a month, with the full stop of an abbreviation.
pub(super) fn month_name(c: &mut Cursor) -> Option<i8> {
    let atom = c.take(|atom| atom.capital && atom.sense.month.is_some())?;
    let number_follows = c.ahead(1).is_some_and(|next| next.value().is_some());
    if atom.word.len() < 5 && number_follows {
        c.take(|mark| mark.glued && mark.word == ".");
    }
    atom.sense.month
}

/// "26", "26th"; not "26.5", "1,200", "20 people".
pub(super) fn day_number(c: &mut Cursor) -> Option<i8> {
    let day = c.first(&[ordinal, |c| digits(c, 1..=2)?.try_into().ok()])?;
    let clock = c.peek().is_some_and(|next| next.glued && matches!(&*next.word, ":" | "%"));
    ((1..=31).contains(&day) && !clock).then_some(day)
}

/// "2022", ", 2022", "of this year", "last year" after a month or a day.
pub(super) fn year_after(c: &mut Cursor) -> Option<Year> {
    c.first(&[said_year, other_year])
}

fn said_year(c: &mut Cursor) -> Option<Year> {
    c.skip(&[","]);
    c.skip(&["of", "in"]);
    let year = digits(c, 4..=4).filter(|year| (1000..2200).contains(year))?;
    let counted = c.peek().is_some_and(|next| next.sense.counted == crate::lexicon::Counted::Plural);
    (!counted).then_some(Year::Said(year))
}

fn other_year(c: &mut Cursor) -> Option<Year> {
    c.skip(&[","]);
    c.skip(&["of"]);
    if c.phrase(&["the", "same", "year"]).or_else(|| c.phrase(&["that", "year"])).is_some() {
        return Some(Year::Text);
    }
    let by = c.mean(|sense| sense.shift)?;
    c.word(&["year"])?;
    Some(Year::Shifted(by))
}

/// Digits without separators, so many of them.
pub(super) fn digits(c: &mut Cursor, len: std::ops::RangeInclusive<usize>) -> Option<i16> {
    let fits = |atom: &Atom| atom.plain_digits().filter(|(_, digits)| len.contains(digits));
    fits(c.take(|atom| fits(atom).is_some())?).map(|(value, _)| value)
}

fn glued_digits(c: &mut Cursor, len: std::ops::RangeInclusive<usize>) -> Option<i16> {
    c.peek().filter(|atom| atom.glued)?;
    digits(c, len)
}

/// "2022" where something speaks for a year.
pub(super) fn year(c: &mut Cursor) -> Option<Base> {
    let before = c.behind(1);
    let as_early_as = c.follows(&["as"]) && c.behind(2).is_some_and(|atom| atom.sense.phase.is_some());
    let strong = as_early_as || c.follows(BEFORE_TIMES) && !c.follows(&["on", "around"]);
    let atom = c.peek()?;
    let year = digits(c, 4..=4)?;
    let usual = (1900..2100).contains(&year);
    let said = match before {
        _ if counted(c) => false,
        Some(_) if strong => usual || (1000..1900).contains(&year) && !followed_by_noun(c),
        _ if !usual => false,
        _ if atom.name.is_some() => true,
        Some(before) => speaks_for_year(before) || names_year(c),
        None => names_year(c),
    };
    said.then(|| Period::year(year).map(Base::Fixed)).flatten()
}

/// Whether what follows says that a number counts or measures.
fn counted(c: &Cursor) -> bool {
    use crate::lexicon::Counted;
    c.peek().is_some_and(|next| {
        let unit = next.sense.unit.is_some() || next.sense.number.is_some();
        let glued = next.glued && (next.is_word() || matches!(&*next.word, ":" | "%" | "°"));
        unit || glued
            || matches!(next.sense.counted, Counted::Plural | Counted::Measure)
            || next.sense.zone.is_some()
    })
}

fn followed_by_noun(c: &Cursor) -> bool {
    c.peek().is_some_and(|next| next.is_word() && next.word.ends_with('s') && next.word.len() > 3)
}

/// Whether the word before a number of four digits speaks for a year.
fn speaks_for_year(before: &Atom) -> bool {
    let determiner =
        ["the", "a", "its", "his", "her", "their", "our", "'s", "’s", "'", "(", "year", "and", "or"];
    let name = before.is_word() && before.capital && before.sense.counted == crate::lexicon::Counted::Unknown;
    determiner.contains(&&*before.word) || name
}

/// Whether a capitalised word follows, as in "2022 World Cup".
fn names_year(c: &Cursor) -> bool {
    c.peek().is_some_and(|next| next.is_word() && next.capital)
}

/// "the 1990s", "the '90s", "the nineties".
pub(super) fn decade(c: &mut Cursor) -> Option<Base> {
    c.skip(&["the"]);
    c.first(&[decade_in_digits, decade_in_words])
}

fn decade_in_digits(c: &mut Cursor) -> Option<Base> {
    let short = c.take(|atom| matches!(&*atom.word, "'" | "’" | "‘")).is_some();
    let first = digits(c, if short { 2..=2 } else { 4..=4 })?;
    c.take(|atom| atom.glued && atom.word.trim_start_matches(['\'', '’']) == "s")?;
    let first = if short { 1900 + first } else { first };
    let period = if first % 100 == 0 && first < 2000 {
        Period::years(first, first + 99, super::calendar::Grain::Century)
    } else {
        Period::decade(first)
    };
    ((1000..2100).contains(&first) && first % 10 == 0).then_some(Base::Fixed(period?))
}

fn decade_in_words(c: &mut Cursor) -> Option<Base> {
    c.follows(&["the"]).then_some(())?;
    let decade = c.mean(|sense| sense.decade)?;
    // "in the twenties" can be degrees or another century; from the thirties on it is the last one.
    (decade > 20).then(|| Period::decade(1900 + decade).map(Base::Fixed)).flatten()
}

/// "the 13th century", "19th-century".
pub(super) fn century(c: &mut Cursor) -> Option<Base> {
    c.skip(&["the"]);
    let number = ordinal(c)?;
    c.dash();
    c.word(&["century"])?;
    Period::century(number.into()).map(Base::Fixed)
}
