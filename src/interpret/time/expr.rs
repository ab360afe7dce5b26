//! What a time expression says, before anybody knows the date.

use super::calendar::{Grain, Period};
use crate::lexicon::{DayPart, Edge, Phase, TimeUnit, Zone};

/// A time expression.
#[derive(Clone, Debug)]
pub(super) enum Expr {
    /// A place on the time line: "August 26", "last week".
    Point(Point),
    /// From the one to the other: "from January to August".
    Range(Box<Point>, Box<Point>),
    /// A time with an open end: "since 2015".
    Open(Edge, Point),
    /// A length of time: "two years".
    Length(Length),
    /// "in two weeks": a time to come where the sentence looks ahead, else a length of time.
    Ahead(Length),
    /// A length of time that ends or begins now, by its sign: "over the last two years".
    Stretch(Length, i32),
    /// Something that recurs, with its TIMEX3 value.
    Set(String),
}

/// A place on the time line.
#[derive(Clone, Debug)]
pub(super) struct Point {
    pub(super) base: Base,
    pub(super) part: Option<DayPart>,
    pub(super) phase: Option<Phase>,
}

impl Point {
    pub(super) fn new(base: Base) -> Self {
        Self { base, part: None, phase: None }
    }
}

/// What a place on the time line is told by.
#[derive(Clone, Debug)]
pub(super) enum Base {
    /// A day, week, year … that the words give in full.
    Fixed(Period),
    /// A day of a month.
    Day {
        year: Year,
        month: i8,
        day: i8,
        weekday: Option<i8>,
    },
    Month {
        year: Year,
        month: i8,
    },
    /// Three months from `month` on.
    Season {
        year: Year,
        month: i8,
    },
    Quarter {
        year: Year,
        number: i8,
    },
    /// A day of the week, of a week that is told by its distance or by the tense.
    Weekday {
        weekday: i8,
        step: Option<Step>,
    },
    /// By its distance from the day of publication.
    Now {
        grain: Grain,
        by: i32,
    },
    /// By its distance from another time in the text.
    Turn {
        grain: Grain,
        by: i32,
    },
    /// A day of the week by its side of another day in the text.
    TurnWeekday {
        weekday: i8,
        by: i32,
    },
    /// "the end of the year": of the one that is on, unless the text speaks of another.
    Current {
        grain: Grain,
    },
    /// By its distance from a time that is named beside it.
    Beside {
        grain: Grain,
        by: i32,
        point: Box<Point>,
    },
    /// A time of day.
    Clock {
        hour: i8,
        minute: i8,
        zone: Option<Zone>,
    },
    /// Too vague for a value: "several days ago".
    Vague,
}

/// Which year is meant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Year {
    Unsaid,
    Said(i16),
    /// "last year": from the year of publication.
    Shifted(i32),
    /// "last October": the nearest one that way.
    Stepped(Step),
    /// "that September": of the year that the text speaks of.
    Text,
}

/// Which of several like-named periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The nearest that is over.
    Last,
    /// Of the current week or year.
    This,
    /// The nearest that is to come.
    Next,
}

impl Step {
    pub(super) fn of(shift: i32) -> Self {
        match shift {
            ..0 => Self::Last,
            0 => Self::This,
            _ => Self::Next,
        }
    }
}

/// A number of units.
#[derive(Clone, Copy, Debug)]
pub(super) struct Length {
    /// How many; `None` for "several".
    pub(super) count: Option<f64>,
    pub(super) unit: TimeUnit,
}

impl Length {
    /// The TIMEX3 value: "P2Y", "PT16H".
    pub(super) fn value(&self) -> Option<String> {
        let (prefix, letter, factor) = letters(self.unit);
        let count = self.count? * factor;
        let (prefix, letter, count) = whole(prefix, letter, count);
        Some(format!("{prefix}{count}{letter}"))
    }

    /// The grain and the distance of a time that lies so far away; a half of a unit counts in the
    /// next finer one.
    pub(super) fn distance(&self) -> Option<(Grain, i32)> {
        let (grain, factor) = Grain::of(self.unit)?;
        let count = self.count? * f64::from(factor);
        let (grain, count) = match grain {
            Grain::Year if count.fract() != 0.0 => (Grain::Month, count * 12.0),
            Grain::Week if count.fract() != 0.0 => (Grain::Day, count * 7.0),
            Grain::Decade if count.fract() != 0.0 => (Grain::Year, count * 10.0),
            _ => (grain, count),
        };
        (count.fract() == 0.0 && count < 1e6).then_some((grain, count as i32))
    }
}

/// Prefix and letter of a unit in ISO 8601, and how many of the letter's unit it has.
fn letters(unit: TimeUnit) -> (&'static str, char, f64) {
    match unit {
        TimeUnit::Second => ("PT", 'S', 1.0),
        TimeUnit::Minute => ("PT", 'M', 1.0),
        TimeUnit::Hour => ("PT", 'H', 1.0),
        TimeUnit::Day => ("P", 'D', 1.0),
        TimeUnit::Weekend => ("P", 'D', 2.0),
        TimeUnit::Week => ("P", 'W', 1.0),
        TimeUnit::Fortnight => ("P", 'W', 2.0),
        TimeUnit::Month => ("P", 'M', 1.0),
        TimeUnit::Quarter => ("P", 'M', 3.0),
        TimeUnit::Year => ("P", 'Y', 1.0),
        TimeUnit::Decade => ("P", 'Y', 10.0),
        TimeUnit::Century => ("P", 'Y', 100.0),
    }
}

/// A count with a fraction in the next finer unit, where it has none there.
fn whole(prefix: &'static str, letter: char, count: f64) -> (&'static str, char, f64) {
    let finer = match (prefix, letter) {
        ("P", 'Y') => ("P", 'M', 12.0),
        ("P", 'W') => ("P", 'D', 7.0),
        ("P", 'D') => ("PT", 'H', 24.0),
        ("PT", 'H') => ("PT", 'M', 60.0),
        ("PT", 'M') => ("PT", 'S', 60.0),
        _ => return (prefix, letter, count),
    };
    let moved = count * finer.2;
    if count.fract() != 0.0 && moved.fract() == 0.0 {
        (finer.0, finer.1, moved)
    } else {
        (prefix, letter, count)
    }
}
