//! Calendar periods: from a grain and a day to the days it covers and its TIMEX3 value.

use crate::lexicon::TimeUnit;
use jiff::Span;
use jiff::civil::{Date, Weekday};

/// How finely a time is told. Finer grains come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Grain {
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    Century,
}

impl Grain {
    /// The grain of a unit, and how many of that grain the unit has; `None` below a day.
    pub(super) fn of(unit: TimeUnit) -> Option<(Self, i32)> {
        Some(match unit {
            TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour => return None,
            TimeUnit::Day => (Self::Day, 1),
            TimeUnit::Week => (Self::Week, 1),
            TimeUnit::Weekend => (Self::Weekend, 1),
            TimeUnit::Fortnight => (Self::Week, 2),
            TimeUnit::Month => (Self::Month, 1),
            TimeUnit::Quarter => (Self::Quarter, 1),
            TimeUnit::Year => (Self::Year, 1),
            TimeUnit::Decade => (Self::Decade, 1),
            TimeUnit::Century => (Self::Century, 1),
        })
    }
}

/// All days of a day, week, month, year … of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Period {
    pub(super) first: Date,
    pub(super) last: Date,
    pub(super) grain: Grain,
}

impl Period {
    pub(super) fn day(date: Date) -> Self {
        Self { first: date, last: date, grain: Grain::Day }
    }

    pub(super) fn ymd(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().map(Self::day)
    }

    pub(super) fn month(year: i16, month: i8) -> Option<Self> {
        let first = Date::new(year, month, 1).ok()?;
        Some(Self { first, last: first.last_of_month(), grain: Grain::Month })
    }

    /// Three months from `month` on: a season of the northern half of the world.
    pub(super) fn season(year: i16, month: i8) -> Option<Self> {
        Some(Self { grain: Grain::Season, ..Self::months(Date::new(year, month, 1).ok()?, 3)? })
    }

    pub(super) fn quarter(year: i16, number: i8) -> Option<Self> {
        let month = number.checked_sub(1)?.checked_mul(3)?.checked_add(1)?;
        Some(Self { grain: Grain::Quarter, ..Self::months(Date::new(year, month, 1).ok()?, 3)? })
    }

    pub(super) fn year(year: i16) -> Option<Self> {
        Self::years(year, year, Grain::Year)
    }

    /// The ten years from `first` on.
    pub(super) fn decade(first: i16) -> Option<Self> {
        Self::years(first, first.checked_add(9)?, Grain::Decade)
    }

    /// The hundred years of the ordinal `number`: the 13th century is 1201 to 1300.
    pub(super) fn century(number: i16) -> Option<Self> {
        let last = number.checked_mul(100)?;
        Self::years(last.checked_sub(99)?, last, Grain::Century)
    }

    /// The years from `first` to `last`.
    pub(super) fn years(first: i16, last: i16, grain: Grain) -> Option<Self> {
        let (first, last) = (Date::new(first, 1, 1).ok()?, Date::new(last, 12, 31).ok()?);
        Some(Self { first, last, grain })
    }

    fn months(first: Date, count: i32) -> Option<Self> {
        let last = add_days(add_months(first, count)?, -1)?;
        Some(Self { first, last, grain: Grain::Month })
    }

    /// The period of `grain` in which `date` lies.
    pub(super) fn around(date: Date, grain: Grain) -> Option<Self> {
        match grain {
            Grain::Day => Some(Self::day(date)),
            Grain::Week => Self::days_from(date, Weekday::Monday, 7, grain),
            Grain::Weekend => Self::days_from(date, Weekday::Saturday, 2, grain),
            Grain::Month => Self::month(date.year(), date.month()),
            Grain::Quarter => Self::quarter(date.year(), (date.month() - 1) / 3 + 1),
            Grain::Season => Self::season(date.year(), date.month()),
            Grain::Year => Self::year(date.year()),
            Grain::Decade => Self::decade(date.year() - date.year().rem_euclid(10)),
            Grain::Century => Self::century((date.year() - 1).div_euclid(100) + 1),
        }
    }

    /// `count` days from `weekday` in the ISO week of `date`.
    fn days_from(date: Date, weekday: Weekday, count: i32, grain: Grain) -> Option<Self> {
        let offset = weekday.to_monday_zero_offset() - date.weekday().to_monday_zero_offset();
        let first = add_days(date, i32::from(offset))?;
        Some(Self { first, last: add_days(first, count - 1)?, grain })
    }

    /// The period of `grain` that lies `by` of them after the one of `date`.
    pub(super) fn shifted(date: Date, grain: Grain, by: i32) -> Option<Self> {
        let moved = match grain {
            Grain::Day => add_days(date, by)?,
            Grain::Week | Grain::Weekend => add_days(date, by.checked_mul(7)?)?,
            Grain::Month => add_months(date.first_of_month(), by)?,
            Grain::Quarter => add_months(date.first_of_month(), by.checked_mul(3)?)?,
            Grain::Season | Grain::Year => add_months(date.first_of_month(), by.checked_mul(12)?)?,
            Grain::Decade => add_months(date.first_of_month(), by.checked_mul(120)?)?,
            Grain::Century => add_months(date.first_of_month(), by.checked_mul(1200)?)?,
        };
        Self::around(moved, grain)
    }

    /// The TIMEX3 value: an ISO 8601 date, week, month or year, or an interval of them.
    pub(super) fn value(&self) -> String {
        let (first, last) = (self.first, self.last);
        match self.grain {
            Grain::Day => first.to_string(),
            Grain::Week => week_value(first),
            Grain::Weekend => format!("{}-WE", week_value(first)),
            Grain::Month => month_value(first),
            Grain::Quarter => format!("{:04}-Q{}", first.year(), (first.month() - 1) / 3 + 1),
            Grain::Season => format!("{}/{}", month_value(first), month_value(last)),
            Grain::Year => format!("{:04}", first.year()),
            Grain::Decade | Grain::Century => format!("{:04}/{:04}", first.year(), last.year()),
        }
    }
}

fn week_value(date: Date) -> String {
    let week = date.iso_week_date();
    format!("{:04}-W{:02}", week.year(), week.week())
}

fn month_value(date: Date) -> String {
    format!("{:04}-{:02}", date.year(), date.month())
}

/// The day `days` after `date`.
pub(super) fn add_days(date: Date, days: i32) -> Option<Date> {
    date.checked_add(Span::new().try_days(days).ok()?).ok()
}

/// The day `months` after `date`, or the last of its month.
pub(super) fn add_months(date: Date, months: i32) -> Option<Date> {
    date.checked_add(Span::new().try_months(months).ok()?).ok()
}

/// The nearest day with ISO `weekday`, from `date` on; `by` is the step, 1 or -1.
pub(super) fn weekday_from(date: Date, weekday: i8, by: i32) -> Option<Date> {
    let distance = i32::from(weekday - date.weekday().to_monday_one_offset());
    let days = if by < 0 { -(-distance).rem_euclid(7) } else { distance.rem_euclid(7) };
    add_days(date, days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn periods_know_their_value() {
        let day = date(2021, 1, 2);
        for (grain, by, value) in [
            (Grain::Day, -2, "2020-12-31"),
            (Grain::Week, 0, "2020-W53"),
            (Grain::Weekend, -1, "2020-W52-WE"),
            (Grain::Month, -1, "2020-12"),
            (Grain::Quarter, 1, "2021-Q2"),
            (Grain::Year, -4, "2017"),
            (Grain::Decade, -1, "2010/2019"),
            (Grain::Century, 0, "2001/2100"),
        ] {
            assert_eq!(Period::shifted(day, grain, by).unwrap().value(), value);
        }
        assert_eq!(Period::season(2019, 12).unwrap().value(), "2019-12/2020-02");
    }

    #[test]
    fn a_weekday_is_sought_on_either_side() {
        let thursday = date(2022, 9, 1);
        assert_eq!(weekday_from(thursday, 5, -1), Some(date(2022, 8, 26)));
        assert_eq!(weekday_from(thursday, 5, 1), Some(date(2022, 9, 2)));
        assert_eq!(weekday_from(thursday, 4, 1), Some(thursday));
        assert_eq!(weekday_from(thursday, 4, -1), Some(thursday));
    }

    #[test]
    fn the_ends_of_the_calendar_are_no_trap() {
        assert_eq!(Period::shifted(Date::MAX, Grain::Century, i32::MAX), None);
        assert_eq!(Period::shifted(Date::MIN, Grain::Week, -1), None);
        assert_eq!(Period::quarter(2020, i8::MAX), None);
        assert_eq!(Period::around(Date::MAX, Grain::Decade).map(|p| p.first.year()), Some(9990));
        assert_eq!(Period::century(i16::MAX), None);
    }
}
