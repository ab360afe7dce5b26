//! The day, and perhaps the hour, of a publication.

use jiff::civil::{Date, DateTime};
use jiff::fmt::temporal::DateTimeParser;
use jiff::fmt::{rfc2822, strtime};
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// When an article was published: a day, perhaps with a time, perhaps with its offset from UTC.
/// The day is the publisher's: no time zone is applied to it.
///
/// ```
/// use dateline::article::PublicationDate;
/// let date: PublicationDate = "Thu, 01 Sep 2022 06:30:00 +0700".parse().unwrap();
/// assert_eq!(date.to_string(), "2022-09-01T06:30:00+07:00");
/// assert_eq!("1 September 2022".parse::<PublicationDate>().unwrap().to_string(), "2022-09-01");
/// assert!("31/02/2024".parse::<PublicationDate>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct PublicationDate {
    clock: DateTime,
    offset: Option<Offset>,
    has_time: bool,
}

/// Why a string is no publication date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// No known way of writing a date, or a day that the calendar does not have.
    #[error("`{0}` is not a date")]
    NotADate(String),
    /// Both day-month-year and month-day-year fit, and give different days.
    #[error("`{0}` can be two different days; write it as YYYY-MM-DD")]
    Ambiguous(String),
}

impl PublicationDate {
    /// A day without a time.
    pub fn day(date: Date) -> Self {
        Self { clock: date.at(0, 0, 0, 0), offset: None, has_time: false }
    }

    /// The publisher's day.
    pub fn date(self) -> Date {
        self.clock.date()
    }

    /// Whether a time of day is known.
    pub fn has_time(self) -> bool {
        self.has_time
    }
}

impl fmt::Display for PublicationDate {
    /// ISO 8601, as `xsd:date` or `xsd:dateTime` reads it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.has_time {
            return write!(f, "{}", self.clock.date());
        }
        write!(f, "{}", self.clock)?;
        match self.offset {
            None => Ok(()),
            Some(Offset::UTC) => f.write_str("Z"),
            Some(offset) => {
                let minutes = offset.seconds() / 60;
                let sign = if minutes < 0 { '-' } else { '+' };
                write!(f, "{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
            }
        }
    }
}

impl FromStr for PublicationDate {
    type Err = DateError;

    /// Reads ISO 8601, RFC 2822 and the written-out forms of newspapers and content systems.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let text = text.trim();
        iso(text).or_else(|| mail(text)).or_else(|| written(text)).map_or_else(|| slashed(text), Ok)
    }
}

impl From<PublicationDate> for String {
    fn from(date: PublicationDate) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for PublicationDate {
    type Error = DateError;

    fn try_from(text: String) -> Result<Self, DateError> {
        text.parse()
    }
}

/// ISO 8601 and RFC 3339, with or without time, offset and a bracketed zone.
fn iso(text: &str) -> Option<PublicationDate> {
    static PARSER: DateTimeParser = DateTimeParser::new();
    let pieces = PARSER.parse_pieces(text).ok()?;
    let time = pieces.time();
    Some(PublicationDate {
        clock: pieces.date().to_datetime(time.unwrap_or_default()),
        offset: pieces.to_numeric_offset(),
        has_time: time.is_some(),
    })
}

/// RFC 2822, the form of mail and RSS.
fn mail(text: &str) -> Option<PublicationDate> {
    static PARSER: rfc2822::DateTimeParser = rfc2822::DateTimeParser::new();
    let zoned = PARSER.parse_zoned_datetime(text).ok()?;
    Some(PublicationDate { clock: zoned.datetime(), offset: Some(zoned.offset()), has_time: true })
}

/// Ways in which bylines and `meta` elements write a day, with and without a time after it.
fn written(text: &str) -> Option<PublicationDate> {
    const DAYS: [&str; 4] = ["%B %d, %Y", "%B %d %Y", "%d %B %Y", "%Y/%m/%d"];
    const TIMES: [&str; 3] = ["%H:%M", "%H:%M:%S", "%I:%M %p"];
    let text = without_weekday(&text.replace('.', "")).replace(" at ", " ").replace(" - ", " ");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    DAYS.iter().find_map(|day| {
        if let Ok(date) = Date::strptime(day, &text) {
            return Some(PublicationDate::day(date));
        }
        TIMES.iter().find_map(|time| {
            let format = format!("{day} {time}");
            let tidy = tidy_comma(&text, day);
            let parsed = strtime::parse(&format, tidy.as_bytes()).ok()?;
            Some(PublicationDate { clock: parsed.to_datetime().ok()?, offset: None, has_time: true })
        })
    })
}

/// "September 1, 2022, 10:30" → "September 1, 2022 10:30".
fn tidy_comma(text: &str, day: &str) -> String {
    let commas = day.matches(',').count();
    match text.match_indices(',').nth(commas) {
        Some((at, _)) => format!("{} {}", text[..at].trim_end(), text[at + 1..].trim_start()),
        None => text.to_owned(),
    }
}

/// "Thursday, 1 September 2022" → "1 September 2022".
fn without_weekday(text: &str) -> String {
    const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let Some((first, rest)) = text.split_once([' ', ',']) else {
        return text.to_owned();
    };
    let lower = first.to_lowercase();
    let weekday =
        DAYS.iter().any(|day| lower.starts_with(day)) && (lower.len() <= 4 || lower.ends_with("day"));
    if weekday { rest.trim_start_matches([',', ' ']).to_owned() } else { text.to_owned() }
}

/// "31/12/2024", "12.31.2024": accepted when only one reading is a day.
fn slashed(text: &str) -> Result<PublicationDate, DateError> {
    let not_a_date = || DateError::NotADate(text.to_owned());
    let day = text.split_whitespace().next().unwrap_or_default();
    let parts: Vec<i16> = day
        .split(['/', '.', '-'])
        .map(|part| part.parse().map_err(|_| not_a_date()))
        .collect::<Result<_, _>>()?;
    let [first, second, year] = parts[..] else {
        return Err(not_a_date());
    };
    let date = |day: i16, month: i16| {
        let (day, month) = (i8::try_from(day).ok()?, i8::try_from(month).ok()?);
        (year > 999).then(|| Date::new(year, month, day).ok()).flatten()
    };
    match (date(first, second), date(second, first)) {
        (Some(a), Some(b)) if a != b => Err(DateError::Ambiguous(text.to_owned())),
        (Some(date), _) | (None, Some(date)) => Ok(PublicationDate::day(date)),
        (None, None) => Err(not_a_date()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        match text.parse::<PublicationDate>() {
            Ok(date) => date.to_string(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn reads_what_publishers_write() {
        for (written, expected) in [
            ("2022-09-01", "2022-09-01"),
            ("2022-09-01T06:30:00Z", "2022-09-01T06:30:00Z"),
            ("2022-09-01T06:30:00+07:00", "2022-09-01T06:30:00+07:00"),
            ("2022-09-01 06:30", "2022-09-01T06:30:00"),
            ("2022-09-01T06:30:00.000-0330", "2022-09-01T06:30:00-03:30"),
            ("Thu, 01 Sep 2022 06:30:00 GMT", "2022-09-01T06:30:00Z"),
            ("September 1, 2022", "2022-09-01"),
            ("Sept. 1, 2022", "2022-09-01"),
            ("Sep 1, 2022, 6:30 PM", "2022-09-01T18:30:00"),
            ("Thursday 1 September 2022", "2022-09-01"),
            ("Thu, 1 Sep 2022 - 18:30", "2022-09-01T18:30:00"),
            ("31/12/2024", "2024-12-31"),
            ("12/31/2024", "2024-12-31"),
            ("20220901", "2022-09-01"),
        ] {
            assert_eq!(read(written), expected, "{written}");
        }
    }

    #[test]
    fn refuses_what_is_no_day() {
        assert_eq!(read("31/02/2024"), "`31/02/2024` is not a date");
        assert_eq!(read("2024-02-30"), "`2024-02-30` is not a date");
        assert_eq!(read("yesterday"), "`yesterday` is not a date");
        assert_eq!(read(""), "`` is not a date");
        assert_eq!(read("01/02/2024"), "`01/02/2024` can be two different days; write it as YYYY-MM-DD");
    }
}
