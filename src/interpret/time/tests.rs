//! Every construction, in sentences of our own.

use super::*;
use crate::article::{Article, Metadata, Origin, Stated};
use crate::read::{fixture, read};
use jiff::civil::date;
use proptest::prelude::*;

/// Words and value of each time; an empty value stands for none.
type Times = &'static [(&'static str, &'static str)];

fn times(published: &str, text: &str) -> Vec<(String, FoundTime)> {
    let lexicon = Lexicon::built_in();
    let published =
        (!published.is_empty()).then(|| Stated::new(published.parse().unwrap(), Origin::CommandLine));
    let metadata = Metadata { published, ..Metadata::default() };
    let document =
        read(Article::new(text.into(), vec![], metadata).into(), &lexicon, crate::read::fixture::model());
    let found = find(&document, &lexicon);
    found.into_iter().map(|time| (time.span.slice(text).to_owned(), time)).collect()
}

fn check(published: &str, rows: &[(&str, Times)]) {
    for (text, expected) in rows {
        let found = times(published, text);
        let found: Vec<_> = found
            .iter()
            .map(|(words, time)| (words.as_str(), time.value.as_deref().unwrap_or_default()))
            .collect();
        assert_eq!(found, *expected, "{text}");
    }
}

/// A Thursday.
const DAY: &str = "2022-09-01";

#[test]
fn days() {
    check(
        DAY,
        &[
            ("The bridge fell on August 26.", &[("August 26", "2022-08-26")]),
            ("It opened on 26 August 2021.", &[("26 August 2021", "2021-08-26")]),
            ("It opened Aug. 26, 2021, in Lomé.", &[("Aug. 26, 2021", "2021-08-26")]),
            ("It opened on the 26th of August.", &[("the 26th of August", "2022-08-26")]),
            ("It opened on May 5th.", &[("May 5th", "2022-05-05")]),
            ("The log says 2021-03-09.", &[("2021-03-09", "2021-03-09")]),
            ("The log says 26/8/2021 twice.", &[("26/8/2021", "2021-08-26")]),
            ("The log says 5/8/2021 twice.", &[]),
            ("The log says 26.8.2021 twice.", &[("26.8.2021", "2021-08-26")]),
            ("It rained on February 30.", &[("February 30", "")]),
            ("It sank on Saturday, August 27.", &[("Saturday, August 27", "2022-08-27")]),
            ("The vote will be held on October 2.", &[("October 2", "2022-10-02")]),
            ("He resigned on December 3.", &[("December 3", "2021-12-03")]),
            ("It fell on December 22, last year.", &[("December 22, last year", "2021-12-22")]),
            ("It fell on March 20 of this year.", &[("March 20 of this year", "2022-03-20")]),
        ],
    );
}

#[test]
fn months_seasons_and_years() {
    check(
        DAY,
        &[
            ("It closed in March.", &[("March", "2022-03")]),
            ("It closed in November.", &[("November", "2021-11")]),
            ("It will close in November.", &[("November", "2022-11")]),
            ("It closed in November 2015.", &[("November 2015", "2015-11")]),
            ("It closed in early June.", &[("early June", "2022-06")]),
            ("It closed in mid-June.", &[("mid-June", "2022-06")]),
            ("It closed last October.", &[("last October", "2021-10")]),
            ("It closed in August last year.", &[("August last year", "2021-08")]),
            ("They may march in spring.", &[]),
            ("He was mayor of Bergen in 1968.", &[("1968", "1968")]),
            ("She won the 2020 poetry prize.", &[("2020", "2020")]),
            ("The 2018 Lagos Marathon was wet.", &[("2018", "2018")]),
            ("They came in 2003 and 2004.", &[("2003", "2003"), ("2004", "2004")]),
            ("He paid 2000 dollars for 1990 bricks.", &[]),
            ("It was built in the 1990s.", &[("the 1990s", "1990/1999")]),
            ("It was built in the 1800s.", &[("the 1800s", "1800/1899")]),
            ("It is a 13th-century church.", &[("13th-century", "1201/1300")]),
            ("The river rose last summer.", &[("last summer", "2022-06/2022-08")]),
            ("The river rose in the winter of 2019.", &[("the winter of 2019", "2019-12/2020-02")]),
            ("Sales fell in the second quarter of 2021.", &[("the second quarter of 2021", "2021-Q2")]),
            ("Sales fell in Q3 2021.", &[("Q3 2021", "2021-Q3")]),
        ],
    );
}

#[test]
fn relative_to_the_day_of_publication() {
    check(
        DAY,
        &[
            ("The mine flooded today.", &[("today", "2022-09-01")]),
            ("The mine flooded yesterday morning.", &[("yesterday morning", "2022-08-31")]),
            ("The mine flooded the day before yesterday.", &[("the day before yesterday", "2022-08-30")]),
            ("The mine flooded last night.", &[("last night", "2022-08-31")]),
            ("The mine flooded last week.", &[("last week", "2022-W34")]),
            ("The mine flooded on Friday.", &[("Friday", "2022-08-26")]),
            ("The mine flooded late on Tuesday.", &[("late on Tuesday", "2022-08-30")]),
            ("The mine will reopen on Friday.", &[("Friday", "2022-09-02")]),
            ("The mine is to reopen on Friday.", &[("Friday", "2022-09-02")]),
            (
                "He said on Monday that the mine would reopen on Saturday.",
                &[("Monday", "2022-08-29"), ("Saturday", "2022-09-03")],
            ),
            ("The mine reopens next Friday.", &[("next Friday", "2022-09-02")]),
            ("The mine flooded last Friday.", &[("last Friday", "2022-08-26")]),
            ("It stays shut until this coming Saturday.", &[("until this coming Saturday", "2022-09-03")]),
            ("The mine flooded two days ago.", &[("two days ago", "2022-08-30")]),
            ("The mine flooded three years ago.", &[("three years ago", "2019")]),
            ("The mine flooded a year and a half ago.", &[("a year and a half ago", "2021-03")]),
            ("The mine flooded several months ago.", &[("several months ago", "")]),
            ("The mine flooded twice this year.", &[("this year", "2022")]),
            ("The mine reopens next month.", &[("next month", "2022-10")]),
            ("The mine flooded earlier this month.", &[("earlier this month", "2022-09")]),
            ("The mine reopens later this year.", &[("later this year", "2022")]),
            ("The mine flooded over the weekend.", &[("the weekend", "2022-W34-WE")]),
            ("The mine will be dry in 25 years.", &[("in 25 years", "2047")]),
            ("Black Friday crowds filled USA Today headlines.", &[]),
        ],
    );
}

#[test]
fn without_a_day_of_publication_relative_times_keep_their_words() {
    check(
        "",
        &[
            ("The mine flooded yesterday.", &[("yesterday", "")]),
            ("The mine flooded last week.", &[("last week", "")]),
            ("The mine flooded on August 26.", &[("August 26", "")]),
            ("The mine flooded on August 26, 2021.", &[("August 26, 2021", "2021-08-26")]),
            ("The mine flooded for two days.", &[("two days", "P2D")]),
        ],
    );
    assert!(times("", "The mine flooded last week.").iter().all(|(_, time)| time.bounds.is_none()));
}

#[test]
fn relative_to_another_time_in_the_text() {
    check(
        DAY,
        &[
            (
                "The dam broke on August 3. The following day the town was empty.",
                &[("August 3", "2022-08-03"), ("The following day", "2022-08-04")],
            ),
            (
                "He left in 2011 and returned three years later.",
                &[("2011", "2011"), ("three years later", "2014")],
            ),
            (
                "Two trains hit each other on Monday. The same day a ferry sank.",
                &[("Monday", "2022-08-29"), ("The same day", "2022-08-29")],
            ),
            (
                "The vote came two weeks before the March 14 deadline.",
                &[("two weeks before the March 14", "2022-02-28")],
            ),
            (
                "It snowed on August 24. The previous Saturday was warm.",
                &[("August 24", "2022-08-24"), ("The previous Saturday", "2022-08-20")],
            ),
            ("It will close by the end of the year.", &[("by the end of the year", "2022")]),
            (
                "It opened in 2015. By the end of the year it was shut.",
                &[("2015", "2015"), ("By the end of the year", "")],
            ),
            ("The next day the town was empty.", &[("The next day", "")]),
            ("She was hurt in 2019. The next day she wrote.", &[("2019", "2019"), ("The next day", "")]),
        ],
    );
}

#[test]
fn words_of_others_count_from_the_day_of_their_speech() {
    check(
        DAY,
        &[
            (
                "Mayor Ada Brenn spoke on Monday. “Today the dam holds,” she said.",
                &[("Monday", "2022-08-29"), ("Today", "2022-08-29")],
            ),
            (
                "“Today the dam holds,” said Ada Brenn on Monday.",
                &[("Today", "2022-08-29"), ("Monday", "2022-08-29")],
            ),
            ("“Today the dam holds,” said Ada Brenn.", &[("Today", "")]),
        ],
    );
}

#[test]
fn times_of_day() {
    check(
        DAY,
        &[
            (
                "It struck at 6:30 a.m. on Monday.",
                &[("6:30 a.m.", "2022-08-29T06:30"), ("Monday", "2022-08-29")],
            ),
            (
                "On Monday it struck around 18:00 local time.",
                &[("Monday", "2022-08-29"), ("18:00 local time", "2022-08-29T18:00")],
            ),
            (
                "On Monday it struck at 1500 UTC.",
                &[("Monday", "2022-08-29"), ("1500 UTC", "2022-08-29T15:00Z")],
            ),
            (
                "On Monday it struck at 8:30 p.m. (0030 UTC).",
                &[
                    ("Monday", "2022-08-29"),
                    ("8:30 p.m.", "2022-08-29T20:30"),
                    ("0030 UTC", "2022-08-30T00:30Z"),
                ],
            ),
            (
                "A storm came on Monday. It had passed by midnight.",
                &[("Monday", "2022-08-29"), ("by midnight", "T00:00")],
            ),
            ("The shop opens at 9am.", &[("9am", "T09:00")]),
            ("She finished in 2:14:04 and won 21:19.", &[]),
        ],
    );
}

#[test]
fn ranges() {
    check(
        DAY,
        &[
            ("From January to August, guards freed many.", &[("From January to August", "2022-01/2022-08")]),
            ("He ruled between 2010 and 2015.", &[("between 2010 and 2015", "2010/2015")]),
            ("He ruled from 2009 to 2017.", &[("from 2009 to 2017", "2009/2017")]),
            ("He ruled in 2019-2021.", &[("2019-2021", "2019/2021")]),
            ("The fair ran March 3–5.", &[("March 3–5", "2022-03-03/2022-03-05")]),
            ("The fair ran from 3 to 5 March 2020.", &[("from 3 to 5 March 2020", "2020-03-03/2020-03-05")]),
            (
                "The fair ran from Monday to Wednesday.",
                &[("from Monday to Wednesday", "2022-08-29/2022-08-31")],
            ),
            (
                "It grew between January 2016 and December 2019.",
                &[("between January 2016 and December 2019", "2016-01/2019-12")],
            ),
            ("The fair ran from November to February.", &[("from November to February", "2021-11/2022-02")]),
        ],
    );
}

#[test]
fn lengths_and_what_recurs() {
    check(
        DAY,
        &[
            ("He ruled for two years.", &[("two years", "P2Y")]),
            ("They worked 16 hours.", &[("16 hours", "PT16H")]),
            ("It was a three-day siege.", &[("three-day", "P3D")]),
            ("It lasted two and a half years.", &[("two and a half years", "P30M")]),
            ("It lasted half an hour.", &[("half an hour", "PT30M")]),
            ("Over the last two years, many came.", &[("Over the last two years", "P2Y")]),
            ("Many came in the past decade.", &[("in the past decade", "P10Y")]),
            ("A 34-year-old man aged 34 years of age fled.", &[]),
            ("They pray every Monday.", &[("every Monday", "XXXX-WXX-1")]),
            ("They meet every two weeks.", &[("every two weeks", "P2W")]),
            ("They meet once a year.", &[("once a year", "P1Y")]),
            ("They meet daily.", &[("daily", "P1D")]),
        ],
    );
}

#[test]
fn bounds_are_as_wide_as_the_words() {
    let bounds = |text: &str| times(DAY, text).remove(0).1.bounds.unwrap();
    let (jan, dec) = (date(2015, 1, 1), date(2015, 12, 31));
    assert_eq!(bounds("He won in 2015."), Bounds::within(jan, dec));
    assert_eq!(
        bounds("He has ruled since 2015."),
        Bounds { earliest_start: Some(jan), latest_start: Some(dec), ..Bounds::default() }
    );
    assert_eq!(
        bounds("He ruled until 2015."),
        Bounds { earliest_end: Some(jan), latest_end: Some(dec), ..Bounds::default() }
    );
    assert_eq!(bounds("He ruled before 2015.").latest_end, Some(jan));
    assert_eq!(bounds("He ruled after 2015.").earliest_start, Some(dec));
    assert_eq!(
        bounds("From January to August it rained."),
        Bounds {
            earliest_start: Some(date(2022, 1, 1)),
            latest_start: Some(date(2022, 1, 31)),
            earliest_end: Some(date(2022, 8, 1)),
            latest_end: Some(date(2022, 8, 31)),
        }
    );
    assert_eq!(bounds("It rained earlier this year.").latest_end, Some(date(2022, 9, 1)));
    assert_eq!(
        bounds("It rained over the last two years."),
        Bounds::within(date(2020, 1, 1), date(2022, 9, 1))
    );
}

#[test]
fn a_month_in_the_name_of_a_person_is_no_time() {
    let document = fixture::document("[Person April Moss] sang.");
    assert_eq!(find(&document, &Lexicon::built_in()), []);
}

#[test]
fn long_texts_take_linear_time() {
    for unit in
        ["1 ", "May ", "two days before ", "at 9am ", "from ", "a hundred ", "“", "the last ", "2022-"]
    {
        let text = unit.repeat(50_000 / unit.len());
        assert!(times(DAY, &text).len() <= text.len());
    }
}

proptest! {
    #[test]
    fn any_text_gives_times_in_order(
        text in "(?s)((last|may|2022|two|days?|before|and|to|from|the|[0-9]{1,4}|[-–:/,. ’“]|.){1} ?){0,40}",
    ) {
        let mut end = 0;
        for (words, time) in times(DAY, &text) {
            prop_assert!(time.span.begin() >= end && !words.is_empty());
            end = time.span.end();
        }
    }
}
