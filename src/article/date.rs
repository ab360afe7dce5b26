//! The day, and perhaps the hour, of a publication.

use jiff::civil::{Date, DateTime};
use jiff::fmt::rfc2822;
use jiff::fmt::temporal::DateTimeParser;
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

    /// The moment `number` after 1970 in UTC: in seconds, or in milliseconds if seconds would be past
    /// the year 5138. Eight digits that are a day of the calendar are that day (`20220901`).
    ///
    /// ```
    /// use dateline::article::PublicationDate;
    /// let date = PublicationDate::from_number(1_662_014_400).unwrap();
    /// assert_eq!(date.to_string(), "2022-09-01T06:40:00Z");
    /// assert_eq!(PublicationDate::from_number(20220901).unwrap().to_string(), "2022-09-01");
    /// ```
    pub fn from_number(number: i64) -> Option<Self> {
        if (10_000_000..=99_999_999).contains(&number)
            && let Some(date) = iso(&number.to_string())
        {
            return Some(date);
        }
        let moment = match number {
            0..100_000_000_000 => jiff::Timestamp::from_second(number).ok()?,
            100_000_000_000.. => jiff::Timestamp::from_millisecond(number).ok()?,
            _ => return None,
        };
        Some(Self { clock: Offset::UTC.to_datetime(moment), offset: Some(Offset::UTC), has_time: true })
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
        if text.len() > LONGEST {
            return Err(DateError::NotADate(shown(text)));
        }
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

/// `text` on one line and not too long, as a message shows it.
fn shown(text: &str) -> String {
    let mut line: String = text.chars().take(40).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(40).is_some() {
        line.push('…');
    }
    line
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

/// The longest string that can be a date: longer ones are not looked at.
const LONGEST: usize = 100;

/// The forms of bylines and `meta` elements: a month in words, a day and a year in any order, perhaps
/// a weekday before and a time after them. Every word must have a part in it.
fn written(text: &str) -> Option<PublicationDate> {
    if text.len() > LONGEST {
        return None;
    }
    let spaced = text.to_lowercase().replace([',', '|', '\u{b7}', '•', '(', ')'], " ");
    let mut parts = Written::default();
    for word in spaced.split_whitespace() {
        parts.take(word.trim_end_matches('.'))?;
    }
    parts.date()
}

/// The parts of a written date found so far.
#[derive(Default)]
struct Written {
    day: Option<i8>,
    month: Option<i8>,
    year: Option<i16>,
    clock: Option<(i8, i8, i8)>,
    offset: Option<Offset>,
}

impl Written {
    /// Gives `word` its part, or `None` if it has none in a date.
    fn take(&mut self, word: &str) -> Option<()> {
        const FILLERS: [&str; 9] = ["", "at", "on", "of", "the", "-", "–", "—", "@"];
        if FILLERS.contains(&word) || (self.month.is_none() && is_weekday(word)) {
            return Some(());
        }
        match word {
            "am" | "a.m" => return self.half_day(false),
            "pm" | "p.m" => return self.half_day(true),
            _ => {}
        }
        if let Some(month) = month(word) {
            return set(&mut self.month, month);
        }
        if let Some(clock) = clock(word) {
            set(&mut self.clock, clock)?;
            return if word.ends_with("pm") { self.half_day(true) } else { Some(()) };
        }
        if let Some(number) = cardinal(word) {
            return match i8::try_from(number) {
                Ok(day) if (1..=31).contains(&day) => set(&mut self.day, day),
                _ => (1000..=9999).contains(&number).then(|| set(&mut self.year, number)).flatten(),
            };
        }
        self.zone(word)
    }

    /// A zone after the time. Of the abbreviations only those that mean one offset are believed.
    fn zone(&mut self, word: &str) -> Option<()> {
        self.clock?;
        match word {
            "gmt" | "utc" | "z" => set(&mut self.offset, Offset::UTC),
            _ => (word.len() <= 4 && word.ends_with('t')).then_some(()),
        }
    }

    fn half_day(&mut self, afternoon: bool) -> Option<()> {
        let (hour, ..) = self.clock.as_mut()?;
        if !(1..=12).contains(hour) {
            // "18:30 pm" is written by some content systems, and means what it says.
            return (afternoon && *hour > 12).then_some(());
        }
        *hour = *hour % 12 + if afternoon { 12 } else { 0 };
        Some(())
    }

    fn date(self) -> Option<PublicationDate> {
        let day = Date::new(self.year?, self.month?, self.day?).ok()?;
        let Some((hour, minute, second)) = self.clock else {
            return Some(PublicationDate::day(day));
        };
        let time = jiff::civil::Time::new(hour, minute, second, 0).ok()?;
        Some(PublicationDate { clock: day.to_datetime(time), offset: self.offset, has_time: true })
    }
}

/// Fills `place`, or says that it is taken: a date has each part once.
fn set<T>(place: &mut Option<T>, value: T) -> Option<()> {
    place.is_none().then(|| *place = Some(value))
}

fn is_weekday(word: &str) -> bool {
    const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    word.len() >= 3 && DAYS.iter().any(|day| day.starts_with(word))
}

/// The number of a month: its name or the beginning of it, three letters or more.
fn month(word: &str) -> Option<i8> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let index = MONTHS.iter().position(|month| word.len() >= 3 && month.starts_with(word))?;
    i8::try_from(index + 1).ok()
}

/// "10:30", "10.30", "10:30:15", also with "am" or "pm" at its end.
fn clock(word: &str) -> Option<(i8, i8, i8)> {
    let digits = word.trim_end_matches("am").trim_end_matches("pm").trim_end_matches('h');
    let mut parts = digits.split([':', '.']).map(|part| part.parse::<i8>().ok());
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next().unwrap_or(Some(0))?);
    parts.next().is_none().then_some((hour, minute, second))
}

/// "1", "1st", "22nd", "2022".
fn cardinal(word: &str) -> Option<i16> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let suffix = word.get(digits.len()..)?;
    ["", "st", "nd", "rd", "th"].contains(&suffix).then(|| digits.parse().ok()).flatten()
}

/// "31/12/2024", "12.31.2024": accepted when only one reading is a day.
fn slashed(text: &str) -> Result<PublicationDate, DateError> {
    let not_a_date = || DateError::NotADate(shown(text));
    let day = text.split_whitespace().next().unwrap_or_default();
    let parts: Vec<i16> = day
        .split(['/', '.', '-'])
        .map(|part| part.parse().map_err(|_| not_a_date()))
        .collect::<Result<_, _>>()?;
    let [first, second, year] = parts[..] else {
        return Err(not_a_date());
    };
    if first > 999 {
        // "2022/09/01": the year stands first, and then the month.
        let (month, day) = (i8::try_from(second), i8::try_from(year));
        let date = month.ok().zip(day.ok()).and_then(|(month, day)| Date::new(first, month, day).ok());
        return date.map(PublicationDate::day).ok_or_else(not_a_date);
    }
    let date = |day: i16, month: i16| {
        let (day, month) = (i8::try_from(day).ok()?, i8::try_from(month).ok()?);
        (year > 999).then(|| Date::new(year, month, day).ok()).flatten()
    };
    match (date(first, second), date(second, first)) {
        (Some(a), Some(b)) if a != b => Err(DateError::Ambiguous(shown(text))),
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
            ("2022/09/01", "2022-09-01"),
            ("September 1st, 2022 at 6:30pm", "2022-09-01T18:30:00"),
            ("1 Sept 2022 | 06.30 GMT", "2022-09-01T06:30:00Z"),
            ("Thu 1 Sep 2022, 12:05 a.m. EST", "2022-09-01T00:05:00"),
            ("WEDNESDAY, MAY 4, 2011", "2011-05-04"),
        ] {
            assert_eq!(read(written), expected, "{written}");
        }
    }

    #[test]
    fn refuses_what_is_no_day() {
        assert_eq!(read("31/02/2024"), "`31/02/2024` is not a date");
        assert_eq!(read("2024-02-30"), "`2024-02-30` is not a date");
        assert_eq!(read("1 May 2 June 2022"), "`1 May 2 June 2022` is not a date");
        assert_eq!(read("May 2022"), "`May 2022` is not a date");
        assert_eq!(read(&"9".repeat(99_999)), format!("`{}…` is not a date", "9".repeat(40)));
        assert_eq!(read("yesterday"), "`yesterday` is not a date");
        assert_eq!(read(""), "`` is not a date");
        assert_eq!(read("01/02/2024"), "`01/02/2024` can be two different days; write it as YYYY-MM-DD");
    }
}
