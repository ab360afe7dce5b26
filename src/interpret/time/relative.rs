//! Grammar of times that are told by their distance: "yesterday", "last week", "two days ago",
//! "a week later", "two weeks before August 26".

use super::calendar::Grain;
use super::cursor::Cursor;
use super::expr::{Base, Length};
use super::length::counted_units;
use super::phrase::plain_point;

/// Marks and words after which "before" and "earlier" do not take an object.
const ENDS: &[&str] = &[".", ",", ";", ":", "!", "?", "”", "\"", ")", "and", "but", "when"];

/// "today", "tomorrow", "the day before yesterday".
pub(super) fn named_day(c: &mut Cursor) -> Option<Base> {
    let by = c.first(&[
        |c| {
            c.phrase(&["the", "day", "before", "yesterday"])?;
            Some(-2)
        },
        |c| {
            c.phrase(&["the", "day", "after", "tomorrow"])?;
            Some(2)
        },
        named,
    ])?;
    Some(Base::Now { grain: Grain::Day, by })
}

/// "today" and its kin; with a capital only at the start: "USA Today" is a newspaper.
fn named(c: &mut Cursor) -> Option<i32> {
    let starts = c.behind(1).is_none_or(|before| !before.is_word() || !before.capital);
    c.take(|atom| starts || !atom.capital)?.sense.day
}

/// "last week", "this year", "next month", "this morning", "last night".
pub(super) fn from_now(c: &mut Cursor) -> Option<Base> {
    // "the last week of July" and "the next day" are told from another time.
    (!c.follows(&["the"])).then_some(())?;
    let bare_past = c.precedes(&["past", "coming"]);
    let by = c.mean(|sense| sense.shift)?;
    let by = c.mean(|sense| sense.shift.filter(|_| by == 0)).unwrap_or(by);
    let (grain, factor) =
        c.first(&[unit_from_now, |c| c.mean(|sense| sense.part.map(|_| (Grain::Day, 1)))])?;
    (!bare_past && !c.precedes(&["of"])).then_some(Base::Now { grain, by: by * factor })
}

/// A unit longer than a day, in the singular.
fn unit_from_now(c: &mut Cursor) -> Option<(Grain, i32)> {
    let unit = c.take(|atom| !atom.capital && !atom.word.ends_with('s'))?.sense.unit?;
    Grain::of(unit).filter(|&(grain, _)| grain != Grain::Day)
}

/// "over the weekend", "at the weekend".
pub(super) fn weekend(c: &mut Cursor) -> Option<Base> {
    c.follows(&["over", "at", "during"]).then_some(())?;
    c.phrase(&["the", "weekend"])?;
    Some(Base::Now { grain: Grain::Weekend, by: 0 })
}

/// "the year" after "the end of", "the rest of".
pub(super) fn current(c: &mut Cursor) -> Option<Base> {
    c.follows(&["of"]).then_some(())?;
    let part = c.behind(2)?;
    matches!(&*part.word, "end" | "beginning" | "start" | "middle" | "rest" | "remainder").then_some(())?;
    c.word(&["the"])?;
    Some(Base::Current { grain: unit_from_now(c)?.0 })
}

/// "two days ago", "a year-and-a-half ago", "several months ago".
pub(super) fn ago(c: &mut Cursor) -> Option<Base> {
    let length = counted_units(c)?;
    c.word(&["ago"])?;
    away(length, -1)
}

/// "two weeks from now", "three days hence".
pub(super) fn from_then(c: &mut Cursor) -> Option<Base> {
    let length = counted_units(c)?;
    c.phrase(&["from", "now"]).or_else(|| c.phrase(&["from", "today"])).or_else(|| c.word(&["hence"]))?;
    away(length, 1)
}

fn away(length: Length, sign: i32) -> Option<Base> {
    if length.count.is_none() {
        return Some(Base::Vague);
    }
    let (grain, by) = length.distance()?;
    Some(Base::Now { grain, by: sign * by })
}

/// "the previous day", "the following week", "the same year", "that night", "the next day".
pub(super) fn turn(c: &mut Cursor) -> Option<Base> {
    let by = c.first(&[
        |c| {
            c.word(&["the"])?;
            c.mean(|sense| sense.turn)
        },
        |c| c.word(&["that"]).map(|()| 0),
    ])?;
    let (grain, factor) = c.first(&[
        |c| Grain::of(c.take(|atom| !atom.capital)?.sense.unit?),
        |c| c.mean(|sense| sense.part.map(|_| (Grain::Day, 1))),
    ])?;
    Some(Base::Turn { grain, by: by * factor })
}

/// "in the evening", "during the night": of the day that the text speaks of.
pub(super) fn part_of_that_day(c: &mut Cursor) -> Option<Base> {
    c.follows(&["in", "during", "through", "throughout", "into"]).then_some(())?;
    c.word(&["the"])?;
    c.mean(|sense| sense.part)?;
    Some(Base::Turn { grain: Grain::Day, by: 0 })
}

/// "three years later", "a day earlier", "the day before".
pub(super) fn away_from_then(c: &mut Cursor) -> Option<Base> {
    let length = c.first(&[counted_units, |c| {
        c.word(&["the"])?;
        let unit = c.take(|atom| !atom.capital)?.sense.unit?;
        c.precedes(&["before", "after"]).then_some(Length { count: Some(1.0), unit })
    }])?;
    let earlier = c.word(&["earlier"]).map(|()| (-1, true));
    let (sign, said) = earlier
        .or_else(|| c.word(&["later"]).map(|()| (1, true)))
        .or_else(|| c.word(&["before", "beforehand"]).map(|()| (-1, false)))
        .or_else(|| c.word(&["after", "afterwards"]).map(|()| (1, false)))?;
    (said || c.peek().is_none() || c.precedes(ENDS)).then_some(())?;
    let (grain, by) = length.distance()?;
    Some(Base::Turn { grain, by: sign * by })
}

/// "two weeks before August 26", "three days after the March 3 vote".
pub(super) fn beside(c: &mut Cursor) -> Option<Base> {
    let length = counted_units(c)?;
    let sign = c.word(&["before"]).map(|()| -1).or_else(|| c.word(&["after"]).map(|()| 1))?;
    c.skip(&["the"]);
    let point = Box::new(plain_point(c)?);
    let (grain, by) = length.distance()?;
    Some(Base::Beside { grain, by: sign * by, point })
}
