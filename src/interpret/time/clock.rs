//! Grammar of times of day: "6:30 a.m.", "18:00 local time", "1500 UTC", "noon".

use super::cursor::Cursor;
use super::day::digits;
use super::expr::Base;
use super::number::number;
use crate::lexicon::Zone;

/// A time of day.
pub(super) fn clock(c: &mut Cursor) -> Option<Base> {
    let (hour, minute) = c.first(&[with_minutes, military, whole_hour, named])?;
    let zone = zone(c);
    let valid = (0..24).contains(&hour) && (0..60).contains(&minute);
    valid.then_some(Base::Clock { hour, minute, zone })
}

/// "6:30 a.m.", "18:00"; without a word that speaks for a clock, "18:00" can be a score.
fn with_minutes(c: &mut Cursor) -> Option<(i8, i8)> {
    let supported =
        c.follows(&["at", "around", "about", "by", "since", "until", "from", "before", "after", "to", "("]);
    let hour = digits(c, 1..=2)?;
    let mark = c.take(|atom| atom.glued && matches!(&*atom.word, ":" | "."))?;
    c.peek().filter(|atom| atom.glued)?;
    let minute = digits(c, 2..=2)?;
    // "2:14:04" is a result.
    c.peek().is_none_or(|next| !next.glued || next.word != ":").then_some(())?;
    let half = half_of_day(c);
    let sure = half.is_some() || mark.word == ":" && (supported || zone(&mut c.clone()).is_some());
    let hour = on_24(hour.try_into().ok()?, half)?;
    sure.then_some((hour, minute.try_into().ok()?))
}

/// "7.45pm": digits with a full stop are one number.
fn whole_hour(c: &mut Cursor) -> Option<(i8, i8)> {
    let value = number(c)?;
    let hour = value.trunc();
    let minute = ((value - hour) * 100.0).round();
    let half = half_of_day(c).or_else(|| c.word(&["o'clock"]).map(|()| Half::Unsaid))?;
    let fits = (0.0..24.0).contains(&hour) && (0.0..60.0).contains(&minute);
    fits.then(|| Some((on_24(hour as i8, Some(half))?, minute as i8)))?
}

/// "1500 UTC", "0600 GMT".
fn military(c: &mut Cursor) -> Option<(i8, i8)> {
    let clock = digits(c, 4..=4)?;
    let hours = c.precedes(&["hours", "hrs"]);
    let supported = hours || c.peek()?.sense.zone.is_some();
    if hours {
        c.word(&["hours", "hrs"])?;
    }
    supported.then(|| Some(((clock / 100).try_into().ok()?, (clock % 100).try_into().ok()?)))?
}

fn named(c: &mut Cursor) -> Option<(i8, i8)> {
    c.word(&["noon", "midday"]).map(|()| (12, 0)).or_else(|| c.word(&["midnight"]).map(|()| (0, 0)))
}

#[derive(Clone, Copy)]
enum Half {
    Before,
    After,
    Unsaid,
}

/// "a.m.", "p.m.", "in the morning", "in the afternoon".
fn half_of_day(c: &mut Cursor) -> Option<Half> {
    c.attempt(|c| {
        c.dash();
        c.word(&["am"])
    })
    .map(|()| Half::Before)
    .or_else(|| c.word(&["pm"]).map(|()| Half::After))
    .or_else(|| c.phrase(&["in", "the", "morning"]).map(|()| Half::Before))
    .or_else(|| c.phrase(&["in", "the", "afternoon"]).map(|()| Half::After))
    .or_else(|| c.phrase(&["in", "the", "evening"]).map(|()| Half::After))
    .or_else(|| c.phrase(&["at", "night"]).map(|()| Half::After))
}

fn on_24(hour: i8, half: Option<Half>) -> Option<i8> {
    match half {
        Some(Half::Before) if hour == 12 => Some(0),
        Some(Half::After) if hour < 12 => hour.checked_add(12),
        _ => Some(hour),
    }
}

/// "UTC", "GMT", "local time", "EST", "Central European Time" is left.
fn zone(c: &mut Cursor) -> Option<Zone> {
    c.attempt(|c| {
        c.phrase(&["local", "time"])?;
        Some(Zone::Local)
    })
    .or_else(|| c.take(|atom| atom.capital && atom.sense.zone.is_some())?.sense.zone)
}
