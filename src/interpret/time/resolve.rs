//! From what the words say to a value and four bounds, given the day of publication, the tense and
//! the time that the text spoke of before.

use super::Bounds;
use super::calendar::{Grain, Period, add_days, weekday_from};
use super::expr::{Base, Expr, Length, Point, Step, Year};
use super::tense::Tense;
use crate::lexicon::{Edge, Phase, Zone};
use crate::story::TimeType;
use jiff::civil::Date;

/// What a time is resolved against.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context {
    /// The day of publication.
    pub(super) published: Option<Date>,
    /// Whether the sentence looks ahead.
    pub(super) tense: Tense,
    /// The period of which the text spoke last, if it is near enough to be the one that is meant.
    pub(super) spoken: Option<Period>,
    /// The day of which the text spoke last, likewise.
    pub(super) spoken_day: Option<Date>,
    /// Whether somebody else is speaking: then "today" is the day of the speech.
    pub(super) quoted: bool,
    /// The day to which a time of day belongs.
    pub(super) clock_day: Option<Date>,
}

/// A time that has been resolved as far as the text allows.
#[derive(Clone, Debug)]
pub(super) struct Resolved {
    pub(super) kind: TimeType,
    pub(super) value: Option<String>,
    pub(super) bounds: Option<Bounds>,
    /// The period, for later expressions that are told from it.
    pub(super) period: Option<Period>,
}

/// Resolves `expr` in `context`.
pub(super) fn resolve(expr: &Expr, context: &Context) -> Resolved {
    match expr {
        Expr::Point(point) => resolve_point(point, context),
        Expr::Range(first, last) => range(first, last, context),
        Expr::Open(edge, point) => open(*edge, point, context),
        Expr::Length(length) => duration(length),
        Expr::Ahead(length) => ahead(length, context),
        Expr::Stretch(length, sign) => stretch(length, *sign, context),
        Expr::Set(value) => bare(TimeType::Set, Some(value.clone())),
    }
}

fn bare(kind: TimeType, value: Option<String>) -> Resolved {
    Resolved { kind, value, bounds: None, period: None }
}

fn duration(length: &Length) -> Resolved {
    bare(TimeType::Duration, length.value())
}

/// "in 25 years": a date in a sentence that looks ahead.
fn ahead(length: &Length, context: &Context) -> Resolved {
    let base = length.distance().map(|(grain, by)| Base::Now { grain, by });
    match base {
        Some(base) if context.tense == Tense::Ahead => resolve_point(&Point::new(base), context),
        _ => duration(length),
    }
}

/// "over the last two years": somewhere between then and now.
fn stretch(length: &Length, sign: i32, context: &Context) -> Resolved {
    let bounds = (|| {
        let now = context.published?;
        let (grain, by) = length.distance()?;
        let far = Period::shifted(now, grain, sign.checked_mul(by)?)?;
        let (first, last) = if sign < 0 { (far.first, now) } else { (now, far.last) };
        Some(Bounds::within(first, last))
    })();
    Resolved { bounds, ..duration(length) }
}

fn resolve_point(point: &Point, context: &Context) -> Resolved {
    if let Base::Clock { hour, minute, zone } = point.base {
        return clock(hour, minute, zone, context.clock_day);
    }
    let kind = if point.part.is_some() { TimeType::Time } else { TimeType::Date };
    let Some(period) = period(&point.base, context) else { return bare(kind, None) };
    let bounds = Some(phase_bounds(point.phase, period, context.published));
    Resolved { kind, value: Some(period.value()), bounds, period: Some(period) }
}

/// "earlier this month" ends, and "later this month" begins, on the day of publication.
fn phase_bounds(phase: Option<Phase>, period: Period, published: Option<Date>) -> Bounds {
    let inside = |day: &Date| (period.first..=period.last).contains(day);
    match (phase, published.filter(inside)) {
        (Some(Phase::Earlier), Some(day)) => Bounds::within(period.first, day),
        (Some(Phase::Later), Some(day)) => Bounds::within(day, period.last),
        _ => Bounds::within(period.first, period.last),
    }
}

/// The day of a time in UTC that is given beside the same moment in local time, `hour`:`minute` on
/// `day`: no zone is more than 14 hours ahead of UTC or 12 behind.
pub(super) fn utc_day(day: Date, local: (i8, i8), utc: (i8, i8)) -> Option<Date> {
    let minutes = |(hour, minute): (i8, i8)| i32::from(hour) * 60 + i32::from(minute);
    let ahead = minutes(local) - minutes(utc);
    match ahead {
        ..-720 => add_days(day, -1),
        841.. => add_days(day, 1),
        _ => Some(day),
    }
}

/// A time of day on `day`; without one its value has no date.
fn clock(hour: i8, minute: i8, zone: Option<Zone>, day: Option<Date>) -> Resolved {
    let z = if zone == Some(Zone::Utc) { "Z" } else { "" };
    let time = format!("T{hour:02}:{minute:02}{z}");
    let value = day.map_or_else(|| time.clone(), |day| format!("{day}{time}"));
    let bounds = day.map(|day| Bounds::within(day, day));
    Resolved { kind: TimeType::Time, value: Some(value), bounds, period: day.map(Period::day) }
}

fn period(base: &Base, context: &Context) -> Option<Period> {
    match *base {
        Base::Fixed(period) => Some(period),
        Base::Day { year, month, day, weekday } => day_of(year, month, day, weekday, context),
        Base::Month { year, month } => month_of(year, month, context),
        Base::Season { year, month } => season_of(year, month, context),
        Base::Quarter { year, number } => Period::quarter(plain_year(year, context)?, number),
        Base::Weekday { weekday, step } => weekday_of(weekday, step, context),
        Base::Now { grain: Grain::Weekend, by: 0 } => near_weekend(context),
        Base::Now { grain, by } => Period::shifted(now(grain, context)?, grain, by),
        Base::Turn { grain, by } => turned(grain, by, context),
        Base::TurnWeekday { weekday, by } => {
            weekday_from(add_days(context.spoken_day?, by)?, weekday, by).map(Period::day)
        }
        Base::Current { grain } => current(grain, context),
        Base::Beside { grain, by, ref point } => beside(grain, by, point, context),
        Base::Clock { .. } | Base::Vague => None,
    }
}

/// The day from which "today" and "last week" count: for a quoted speaker the day of which the text
/// spoke last, as the likeliest day of the speech. Without one only coarse times count from the
/// day of publication.
fn now(grain: Grain, context: &Context) -> Option<Date> {
    let spoken = context.spoken_day.filter(|_| context.quoted);
    spoken.or(context.published.filter(|_| !context.quoted || grain > Grain::Day))
}

/// A year that does not depend on what it is the year of.
fn plain_year(year: Year, context: &Context) -> Option<i16> {
    match year {
        Year::Said(year) => Some(year),
        Year::Shifted(by) => context.published?.year().checked_add(by.try_into().ok()?),
        Year::Text => Some(context.spoken?.first.year()),
        Year::Unsaid | Year::Stepped(_) => None,
    }
}

/// A day of a month; without a year the latest one that the tense allows and the weekday fits. A date
/// that is near lies ahead rather than a year back, whatever the tense.
fn day_of(year: Year, month: i8, day: i8, weekday: Option<i8>, context: &Context) -> Option<Period> {
    if let Some(year) = plain_year(year, context) {
        return Period::ymd(year, month, day);
    }
    let now = context.published?;
    let reach = match context.tense {
        Tense::Ahead => 364,
        Tense::Behind => 45,
        Tense::Unknown => 120,
    };
    let latest = add_days(now, reach)?;
    let years = [now.year() + 1, now.year(), now.year() - 1];
    let days = || years.into_iter().filter_map(|year| Period::ymd(year, month, day));
    let fits = |period: &Period| weekday == Some(period.first.weekday().to_monday_one_offset());
    days().filter(|period| period.first <= latest).find(fits).or_else(|| days().find(|p| p.first <= latest))
}

/// A month; without a year the nearest past one, or the next in a sentence that looks ahead.
fn month_of(year: Year, month: i8, context: &Context) -> Option<Period> {
    if let Some(year) = plain_year(year, context) {
        return Period::month(year, month);
    }
    let now = context.published?;
    let same = now.month() == month;
    let later = i16::from(now.month() > month);
    let earlier = i16::from(now.month() < month);
    let year = match (year, context.tense) {
        (Year::Stepped(Step::This), _) => now.year(),
        (Year::Stepped(Step::Last), _) => now.year() - earlier - i16::from(same),
        (Year::Stepped(Step::Next), _) => now.year() + later + i16::from(same),
        (_, Tense::Ahead) => now.year() + later,
        _ => now.year() - earlier,
    };
    Period::month(year, month)
}

fn season_of(year: Year, month: i8, context: &Context) -> Option<Period> {
    let Year::Stepped(step) = year else { return Period::season(plain_year(year, context)?, month) };
    let now = context.published?;
    let mut seasons = [-1, 0, 1].into_iter().filter_map(|by| Period::season(now.year() + by, month));
    match step {
        Step::Last => seasons.rfind(|season| season.last < now),
        Step::This => seasons.find(|season| season.last >= now && season.first.year() >= now.year() - 1),
        Step::Next => seasons.find(|season| season.first > now),
    }
}

fn weekday_of(weekday: i8, step: Option<Step>, context: &Context) -> Option<Period> {
    let now = context.published?;
    let day = match step {
        Some(Step::Last) => weekday_from(add_days(now, -1)?, weekday, -1),
        Some(Step::Next) => weekday_from(add_days(now, 1)?, weekday, 1),
        Some(Step::This) => weekday_from(Period::around(now, Grain::Week)?.first, weekday, 1),
        None if context.tense == Tense::Ahead => weekday_from(now, weekday, 1),
        None => weekday_from(now, weekday, -1),
    };
    day.map(Period::day)
}

/// "the weekend": the one that is on or was last; the next in a sentence that looks ahead.
fn near_weekend(context: &Context) -> Option<Period> {
    let now = context.published?;
    let weekend = Period::around(now, Grain::Weekend)?;
    if weekend.first <= now || context.tense == Tense::Ahead {
        return Some(weekend);
    }
    Period::shifted(now, Grain::Weekend, -1)
}

/// The period of `grain` that is on, if the text speaks of no other.
fn current(grain: Grain, context: &Context) -> Option<Period> {
    let period = Period::around(now(grain, context)?, grain)?;
    let other = context.spoken.is_some_and(|spoken| spoken.last < period.first || spoken.first > period.last);
    (!other).then_some(period)
}

/// A time told from the last one in the text, which must be told as finely.
fn turned(grain: Grain, by: i32, context: &Context) -> Option<Period> {
    let day = context.spoken_day.filter(|_| grain == Grain::Day);
    let spoken = || context.spoken.filter(|spoken| spoken.grain <= grain).map(|spoken| spoken.first);
    Period::shifted(day.or_else(spoken)?, grain, by)
}

/// A time told from one beside it; weeks are counted in days from a day.
fn beside(grain: Grain, by: i32, point: &Point, context: &Context) -> Option<Period> {
    let other = period(&point.base, context).filter(|other| other.grain <= grain)?;
    if grain == Grain::Week && other.grain == Grain::Day {
        return add_days(other.first, by.checked_mul(7)?).map(Period::day);
    }
    Period::shifted(other.first, grain, by)
}

fn open(edge: Edge, point: &Point, context: &Context) -> Resolved {
    let mut resolved = resolve_point(point, context);
    resolved.bounds = resolved.period.map(|Period { first, last, .. }| match edge {
        Edge::Since => Bounds { earliest_start: Some(first), latest_start: Some(last), ..Bounds::default() },
        Edge::Until => Bounds { earliest_end: Some(first), latest_end: Some(last), ..Bounds::default() },
        Edge::Before => Bounds { latest_start: Some(first), latest_end: Some(first), ..Bounds::default() },
        Edge::After => Bounds { earliest_start: Some(last), earliest_end: Some(last), ..Bounds::default() },
        Edge::By => Bounds { latest_start: Some(last), latest_end: Some(last), ..Bounds::default() },
    });
    resolved
}

/// The last end is resolved first: "from January to August" is January of August's year.
fn range(first: &Point, last: &Point, context: &Context) -> Resolved {
    let (a, b) = ends(first, last, context);
    let kind = if a.kind == TimeType::Time { TimeType::Time } else { TimeType::Date };
    let (Some(from), Some(to)) = (a.period, b.period) else { return bare(kind, None) };
    if from.first > to.last {
        return bare(kind, None);
    }
    let bounds = Bounds {
        earliest_start: Some(from.first),
        latest_start: Some(from.last),
        earliest_end: Some(to.first),
        latest_end: Some(to.last),
    };
    let period = Period { first: from.first, last: to.last, grain: from.grain.max(to.grain) };
    Resolved { kind, value: interval(a.value, b.value), bounds: Some(bounds), period: Some(period) }
}

fn ends(first: &Point, last: &Point, context: &Context) -> (Resolved, Resolved) {
    if let (Some(year), true) = (said(&first.base), is_unsaid(&last.base)) {
        let a = resolve_point(first, context);
        let start = Date::new(year, 12, 31).ok();
        return (a, resolve_point(last, &Context { published: start, tense: Tense::Behind, ..*context }));
    }
    let b = resolve_point(last, context);
    let near = matches!(first.base, Base::Day { .. } | Base::Month { .. } | Base::Weekday { .. });
    let published = b.period.map(|period| period.first).filter(|_| near).or(context.published);
    let tense = if near { Tense::Behind } else { context.tense };
    (resolve_point(first, &Context { published, tense, ..*context }), b)
}

fn said(base: &Base) -> Option<i16> {
    match base {
        Base::Day { year: Year::Said(year), .. } | Base::Month { year: Year::Said(year), .. } => Some(*year),
        _ => None,
    }
}

fn is_unsaid(base: &Base) -> bool {
    matches!(base, Base::Day { year: Year::Unsaid, .. } | Base::Month { year: Year::Unsaid, .. })
}

/// The interval from the begin of `a` to the end of `b`.
fn interval(a: Option<String>, b: Option<String>) -> Option<String> {
    let (a, b) = (a?, b?);
    Some(format!("{}/{}", a.split('/').next()?, b.rsplit('/').next()?))
}
