//! Grammar of whole time expressions: points with their modifiers, ranges, open ends.

use super::cursor::Cursor;
use super::expr::{Base, Expr, Point, Year};
use super::{clock, day, length, relative};
use crate::lexicon::{Edge, Phase};

/// The longest time expression here.
pub(super) fn expression(c: &mut Cursor) -> Option<Expr> {
    c.longest(&[
        range,
        days_of_month,
        years,
        open,
        |c| point(c).map(Expr::Point),
        length::stretch,
        length::in_length,
        length::length,
        length::set,
    ])
}

/// A place on the time line.
pub(super) fn point(c: &mut Cursor) -> Option<Point> {
    modified(c, |c| c.longest(&[by_itself, relative::beside]))
}

/// A place on the time line that is not told from another one beside it.
pub(super) fn plain_point(c: &mut Cursor) -> Option<Point> {
    modified(c, by_itself)
}

fn modified(c: &mut Cursor, base: impl Fn(&mut Cursor) -> Option<Base>) -> Option<Point> {
    let phase = c.attempt(phase);
    let base = base(c)?;
    let part = c.attempt(|c| part_after(c, &base));
    Some(Point { base, part, phase })
}

fn by_itself(c: &mut Cursor) -> Option<Base> {
    c.longest(&[
        day::iso_day,
        day::slashed_day,
        day::dotted_day,
        day::month_day,
        day::day_month,
        day::month,
        day::season,
        day::quarter,
        day::weekday,
        day::weekday_from_then,
        day::decade,
        day::century,
        day::year,
        relative::named_day,
        relative::from_now,
        relative::weekend,
        relative::current,
        relative::ago,
        relative::from_then,
        relative::turn,
        relative::part_of_that_day,
        relative::away_from_then,
        clock::clock,
    ])
}

/// "early", "mid-", "late on", "the beginning of".
fn phase(c: &mut Cursor) -> Option<Phase> {
    let named = c.attempt(|c| {
        c.skip(&["the"]);
        let phase = c.word(&["beginning", "start"]).map(|()| Phase::Early);
        let phase = phase.or_else(|| c.word(&["middle"]).map(|()| Phase::Mid));
        let phase = phase.or_else(|| c.word(&["end"]).map(|()| Phase::Late));
        c.word(&["of"])?;
        phase
    });
    named.or_else(|| {
        let phase = c.mean(|sense| sense.phase)?;
        c.dash();
        c.skip(&["on", "in"]);
        Some(phase)
    })
}

fn part_after(c: &mut Cursor, base: &Base) -> Option<crate::lexicon::DayPart> {
    let day = matches!(base, Base::Weekday { .. } | Base::Day { .. } | Base::Now { .. } | Base::Turn { .. });
    c.dash();
    c.mean(|sense| sense.part.filter(|_| day))
}

/// "from January to August", "between 2010 and 2015", "Monday to Friday", "from 9 a.m. to 5 p.m.".
fn range(c: &mut Cursor) -> Option<Expr> {
    let between = c.word(&["between"]).is_some();
    let from = !between && c.word(&["from"]).is_some();
    let first = point(c)?;
    let bridge: &[&str] = if between { &["and"] } else { &["to", "until", "till", "through", "thru"] };
    let bridged = c.word(bridge).or_else(|| if between { None } else { c.dash() });
    bridged?;
    let last = point(c).or_else(|| bare_year(c))?;
    // "Friday to 2015" is no range; "1 September - 3 October" is one.
    (from || between || alike(&first.base, &last.base)).then(|| Expr::Range(Box::new(first), Box::new(last)))
}

/// The second year of a range needs no word that speaks for it.
fn bare_year(c: &mut Cursor) -> Option<Point> {
    let year = day::digits(c, 4..=4).filter(|year| (1000..2200).contains(year))?;
    super::calendar::Period::year(year).map(|period| Point::new(Base::Fixed(period)))
}

fn alike(first: &Base, last: &Base) -> bool {
    let days = |base: &Base| matches!(base, Base::Day { .. } | Base::Weekday { .. } | Base::Now { .. });
    std::mem::discriminant(first) == std::mem::discriminant(last) || days(first) && days(last)
}

/// "March 3–5", "March 3 to 5", "3-5 March", "from 3 to 5 March 2020", "between March 3 and 5".
fn days_of_month(c: &mut Cursor) -> Option<Expr> {
    c.skip(&["from", "between"]);
    let (month, first, last) = c.first(&[
        |c| {
            let month = day::month_name(c)?;
            let (first, last) = two_days(c)?;
            Some((month, first, last))
        },
        |c| {
            let (first, last) = two_days(c)?;
            c.skip(&["of"]);
            Some((day::month_name(c)?, first, last))
        },
    ])?;
    let year = day::year_after(c).unwrap_or(Year::Unsaid);
    let point = |day| Box::new(Point::new(Base::Day { year, month, day, weekday: None }));
    (first < last).then(|| Expr::Range(point(first), point(last)))
}

fn two_days(c: &mut Cursor) -> Option<(i8, i8)> {
    c.skip(&["the"]);
    let first = day::day_number(c)?;
    c.word(&["to", "through", "until", "and"]).or_else(|| c.dash())?;
    c.skip(&["the"]);
    Some((first, day::day_number(c)?))
}

/// "2019-2021", "2019–20", "from 2019 to 2021" in figures alone.
fn years(c: &mut Cursor) -> Option<Expr> {
    let from = c.word(&["from", "between"]).is_some();
    let first = day::digits(c, 4..=4).filter(|year| (1900..2100).contains(year))?;
    if from {
        c.word(&["to", "and", "until"]).or_else(|| c.dash())?
    } else {
        c.dash()?
    }
    let last = c.first(&[|c| day::digits(c, 4..=4), |c| day::digits(c, 2..=2)])?;
    let last = if last < 100 { first - first % 100 + last } else { last };
    let point =
        |year| super::calendar::Period::year(year).map(|period| Box::new(Point::new(Base::Fixed(period))));
    let ends = (first < last && last < 2200).then(|| Some((point(first)?, point(last)?)))??;
    Some(Expr::Range(ends.0, ends.1))
}

/// "since 2015", "until Friday", "before August", "by the end of the year".
fn open(c: &mut Cursor) -> Option<Expr> {
    let edge = c.mean(|sense| sense.edge)?;
    // "hours before", "the week after": the word belongs to what is before it.
    let owned =
        matches!(edge, Edge::Before | Edge::After) && c.behind(2).is_some_and(|a| a.sense.unit.is_some());
    c.skip(&["late", "about", "around", "at"]);
    let point = point(c)?;
    (!owned).then_some(Expr::Open(edge, point))
}
