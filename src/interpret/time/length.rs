//! Grammar of lengths of time and of what recurs: "two years", "16-hour", "over the last decade", "every Monday".

use super::cursor::Cursor;
use super::expr::{Expr, Length};
use super::number::{count, number};
use crate::lexicon::TimeUnit;

/// Words after which "a year" is a length and not a rate.
const BEFORE_LENGTHS: &[&str] = &[
    "for", "in", "over", "within", "after", "under", "than", "nearly", "almost", "about", "roughly",
    "around", "least", "during", "just", "only", "half", "lasted", "lasting", "spent", "took", "takes",
    "take", "every",
];

/// A number and a unit: "two years", "a year and a half", "several days".
pub(super) fn counted_units(c: &mut Cursor) -> Option<Length> {
    c.first(&[vague_units, |c| {
        let count = count(c)?;
        c.dash();
        let unit = unit(c).filter(|&unit| unit != TimeUnit::Weekend || count < 1000.0)?;
        let half = c.attempt(half).unwrap_or(0.0);
        Some(Length { count: Some(count + half), unit })
    }])
}

fn vague_units(c: &mut Cursor) -> Option<Length> {
    c.skip(&["a"]);
    c.mean(|sense| sense.vague)?;
    c.skip(&["of"]);
    Some(Length { count: None, unit: unit(c)? })
}

/// A unit in lower case: "the Second Army" is none.
fn unit(c: &mut Cursor) -> Option<TimeUnit> {
    c.take(|atom| !atom.capital && atom.sense.unit.is_some())?.sense.unit
}

/// "and a half", "-and-a-half" after a unit.
fn half(c: &mut Cursor) -> Option<f64> {
    for word in ["and", "a", "half"] {
        c.dash();
        c.word(&[word])?;
    }
    c.dash();
    Some(0.5)
}

/// "two years", "three-day", "a decade" after a word that speaks for a length; no ages, no rates.
pub(super) fn length(c: &mut Cursor) -> Option<Expr> {
    let after_preposition = c.follows(BEFORE_LENGTHS);
    // Of "13 to 16 hours" the end is no length of its own.
    let after_number = c.follows(&["to", "or", "-", "–", "/", "$", "."])
        && c.behind(2).is_some_and(|atom| atom.value().is_some() || atom.sense.number.is_some());
    let article = c.precedes(&["a", "an"]);
    let length = counted_units(c)?;
    length.count?;
    let odd = length.unit == TimeUnit::Quarter || article && length.unit == TimeUnit::Second;
    let sound = !odd && !after_number && !is_age(c) && (!article || after_preposition);
    sound.then_some(Expr::Length(length))
}

/// Whether an age goes on: "years old", "-year-old", "years of age".
fn is_age(c: &Cursor) -> bool {
    let mut rest = c.clone();
    rest.dash();
    rest.precedes(&["old", "olds"]) || rest.phrase(&["of", "age"]).is_some()
}

/// "in two weeks": a time to come, or a length.
pub(super) fn in_length(c: &mut Cursor) -> Option<Expr> {
    c.word(&["in"])?;
    let length = counted_units(c)?;
    length.count?;
    // "in two years of fighting", "in two hours' time".
    (!is_age(c) && !c.precedes(&["of"])).then_some(Expr::Ahead(length))
}

/// "over the last two years", "in the past decade", "the next 24 hours".
pub(super) fn stretch(c: &mut Cursor) -> Option<Expr> {
    c.skip(&["over", "in", "during", "for", "within", "throughout"]);
    c.word(&["the"])?;
    let sign = c.word(&["last", "past"]).map(|()| -1).or_else(|| c.word(&["next", "coming"]).map(|()| 1))?;
    let count = number(c);
    c.dash();
    let unit = unit(c)?;
    let told_from_another =
        count.is_none() && matches!(unit, TimeUnit::Day | TimeUnit::Weekend) || c.precedes(&["of"]);
    (!told_from_another).then_some(Expr::Stretch(Length { count: Some(count.unwrap_or(1.0)), unit }, sign))
}

/// "every week", "each Monday", "twice a day", "daily", "Mondays".
pub(super) fn set(c: &mut Cursor) -> Option<Expr> {
    c.first(&[every, times_per, adverb, weekdays]).map(Expr::Set)
}

fn every(c: &mut Cursor) -> Option<String> {
    c.word(&["every", "each"])?;
    if let Some(day) = c.take(|atom| atom.capital && atom.sense.weekday.is_some()) {
        return day.sense.weekday.map(|day| format!("XXXX-WXX-{day}"));
    }
    if c.mean(|sense| sense.part).is_some() {
        return Some("P1D".to_owned());
    }
    let other = c.word(&["other"]).map(|()| 2.0);
    let count = other.or_else(|| number(c)).unwrap_or(1.0);
    let unit = unit(c)?;
    Length { count: Some(count), unit }.value()
}

fn times_per(c: &mut Cursor) -> Option<String> {
    c.word(&["once", "twice"]).or_else(|| {
        c.attempt(|c| {
            number(c)?;
            c.word(&["times"])
        })
    })?;
    c.word(&["a", "an", "per", "each", "every"])?;
    let unit = unit(c)?;
    Length { count: Some(1.0), unit }.value()
}

/// "daily" and its kin where no noun follows.
fn adverb(c: &mut Cursor) -> Option<String> {
    let unit = c.take(|atom| !atom.capital && atom.sense.every.is_some())?.sense.every?;
    let ends =
        c.peek().is_none_or(|next| !next.is_word() || next.sense.counted == crate::lexicon::Counted::Stop);
    ends.then(|| Length { count: Some(1.0), unit }.value())?
}

fn weekdays(c: &mut Cursor) -> Option<String> {
    c.follows(&["on", "and", "or", ",", "from"]).then_some(())?;
    let day = c.take(|atom| atom.capital && atom.name.is_none() && atom.sense.weekdays.is_some())?;
    day.sense.weekdays.map(|day| format!("XXXX-WXX-{day}"))
}
