//! Quantities: how many of what, and how exactly the text says so.
//!
//! In: a [`Document`] and the [`Lexicon`]. Out: [`FoundQuantity`]s, in order, none over another or over a
//! time. Not found: numbers that name ("Flight 370", "COVID-19"), order ("third"), tell an age or
//! number a list. Invariants: no precision that the words do not have: "hundreds" is at least 200 and
//! has no value, "up to 20" is 20 at most. Total; time is linear in the length of the text.
//!
//! ```
//! # use dateline::{article::{Article, Metadata}, lexicon::Lexicon, read::{ReadingModel, read}};
//! use dateline::interpret::quantity::find;
//! # let lexicon = Lexicon::built_in();
//! # let text = "Divers brought up more than forty rusty anchors.";
//! # let article = Article::new(text.into(), vec![], Metadata::default());
//! # let document = read(article.into(), &lexicon, &ReadingModel::built_in()?);
//! let anchors = &find(&document, &lexicon)[0];
//! assert_eq!(anchors.span.slice(text), "more than forty");
//! assert_eq!(anchors.min.unwrap().to_string(), "40");
//! assert_eq!(anchors.unit.unwrap().slice(text), "rusty anchors");
//! # Ok::<(), dateline::read::ReadingModelError>(())
//! ```

mod amount;
mod noun;

use crate::document::Document;
use crate::interpret::Scribe;
use crate::interpret::time::atom::{Surroundings, atoms};
use crate::interpret::time::cursor::Cursor;
use crate::interpret::time::{self, FoundTime};
use crate::lexicon::Lexicon;
use crate::story::{self, Amount, Hedge};
use crate::text::ByteSpan;
use amount::Counted;

/// A number of things.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundQuantity {
    /// The number with its hedge: "more than one hundred".
    pub span: ByteSpan,
    /// The number; `None` for a vague one and for a range.
    pub value: Option<Amount>,
    /// The least that the words allow.
    pub min: Option<Amount>,
    /// The most that the words allow.
    pub max: Option<Amount>,
    /// How it is hedged.
    pub hedge: Hedge,
    /// What is counted or measured: "foreign workers", "%", "kilometres".
    pub unit: Option<ByteSpan>,
}

impl FoundQuantity {
    /// From the hedge to the noun that is counted: "more than one hundred of foreign workers".
    pub fn phrase(&self) -> ByteSpan {
        self.unit.map_or(self.span, |unit| self.span.cover(unit))
    }

    /// The quantity as a story has it.
    pub fn into_story(self, scribe: &Scribe) -> story::Quantity {
        story::Quantity {
            words: scribe.words(self.span),
            value: self.value,
            min: self.min,
            max: self.max,
            hedge: self.hedge,
            unit: self.unit.map(|unit| scribe.text(unit).to_owned()),
        }
    }
}

/// The quantities of `document`, in order.
pub fn find(document: &Document, lexicon: &Lexicon) -> Vec<FoundQuantity> {
    find_beside(document, lexicon, &time::find(document, lexicon))
}

/// As [`find`], for a caller who knows the times of the document.
pub fn find_beside(document: &Document, lexicon: &Lexicon, times: &[FoundTime]) -> Vec<FoundQuantity> {
    let around = Surroundings::new(document);
    let mut found: Vec<FoundQuantity> = vec![];
    for sentence in &document.sentences {
        let atoms = atoms(document, &sentence.tokens, &around, lexicon);
        let mut at = 0;
        while at < atoms.len() {
            let mut cursor = Cursor::new(&atoms, at);
            let quantity =
                amount::amount(&mut cursor, lexicon).and_then(|counted| place(&cursor, at, counted));
            match quantity.filter(|quantity| !is_time(times, quantity.span)) {
                Some(quantity) => {
                    found.push(quantity);
                    at = cursor.at().max(at + 1);
                }
                None => at += 1,
            }
        }
    }
    found
}

/// The amount that was read from atom `begin` up to the cursor, with the noun that follows.
fn place(cursor: &Cursor, begin: usize, counted: Counted) -> Option<FoundQuantity> {
    let span = cursor.since(begin)?;
    let unit = counted.unit.or_else(|| {
        noun::counted(&mut cursor.clone(), counted.value == Some(1.0) && counted.hedge == Hedge::Exact)
    });
    if unit.is_none() && !counted.stands_alone(cursor, begin) {
        return None;
    }
    let Counted { value, min, max, hedge, .. } = counted;
    Some(FoundQuantity {
        span,
        value: value.map(Amount),
        min: min.map(Amount),
        max: max.map(Amount),
        hedge,
        unit,
    })
}

/// Whether a time, in order of their spans, overlaps `span`.
fn is_time(times: &[FoundTime], span: ByteSpan) -> bool {
    let next = times.partition_point(|time| time.span.end() <= span.begin());
    times.get(next).is_some_and(|time| time.span.overlaps(span))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::fixture;

    /// Number words, value, least, most, hedge, unit.
    type Row = (&'static str, Option<f64>, Option<f64>, Option<f64>, Hedge, &'static str);

    fn check(sentence: &str, rows: &[Row]) {
        let document = fixture::document(sentence);
        let found = find(&document, &Lexicon::built_in());
        let text = document.text();
        let amount = |amount: Option<Amount>| amount.map(|amount| amount.0);
        let got: Vec<_> = found
            .iter()
            .map(|q| {
                let unit = q.unit.map_or("", |unit| unit.slice(text));
                (q.span.slice(text), amount(q.value), amount(q.min), amount(q.max), q.hedge, unit)
            })
            .collect();
        assert_eq!(got, rows, "{sentence}");
    }

    fn exact(words: &'static str, value: f64, unit: &'static str) -> Row {
        (words, Some(value), Some(value), Some(value), Hedge::Exact, unit)
    }

    fn floor(words: &'static str, value: f64, unit: &'static str) -> Row {
        (words, Some(value), Some(value), None, Hedge::AtLeast, unit)
    }

    fn ceiling(words: &'static str, value: f64, unit: &'static str) -> Row {
        (words, Some(value), None, Some(value), Hedge::AtMost, unit)
    }

    fn near(words: &'static str, value: f64, unit: &'static str) -> Row {
        (words, Some(value), None, None, Hedge::Approx, unit)
    }

    fn vague(words: &'static str, least: Option<f64>, unit: &'static str) -> Row {
        (words, None, least, None, Hedge::Vague, unit)
    }

    #[test]
    fn numbers_in_digits_and_words() {
        check(
            "Guards freed 1,412 captive sailors and three cooks.",
            &[exact("1,412", 1412.0, "captive sailors"), exact("three", 3.0, "cooks")],
        );
        check(
            "Twenty-one people and one hundred and six goats crossed.",
            &[exact("Twenty-one", 21.0, "people"), exact("one hundred and six", 106.0, "goats")],
        );
        check(
            "The dam holds 2.5 million litres and feeds two dozen villages.",
            &[exact("2.5 million", 2_500_000.0, "litres"), exact("two dozen", 24.0, "villages")],
        );
        check(
            "Half a million local and foreign pilgrims came.",
            &[exact("Half a million", 500_000.0, "local and foreign pilgrims")],
        );
    }

    #[test]
    fn hedges_open_one_end_or_blur_the_value() {
        check(
            "More than one hundred of foreign miners were freed.",
            &[floor("More than one hundred", 100.0, "foreign miners")],
        );
        check("At least 60 houses burned.", &[floor("At least 60", 60.0, "houses")]);
        check("No fewer than 12 judges resigned.", &[floor("No fewer than 12", 12.0, "judges")]);
        check("The ferry carries up to 20 cars.", &[ceiling("up to 20", 20.0, "cars")]);
        check(
            "Some 300 dockers and about 40 clerks walked out.",
            &[near("Some 300", 300.0, "dockers"), near("about 40", 40.0, "clerks")],
        );
        check(
            "Nearly 500 pupils wrote.",
            &[("Nearly 500", Some(500.0), None, Some(500.0), Hedge::Approx, "pupils")],
        );
        check("It needs 40 or more nurses.", &[floor("40 or more", 40.0, "nurses")]);
        check("They lost 30 boats or so.", &[exact("30", 30.0, "boats")]);
    }

    #[test]
    fn ranges_have_two_ends_and_no_value() {
        let range = |words, min, max, unit| (words, None, Some(min), Some(max), Hedge::Approx, unit);
        check("Between 40 and 50 tents stood.", &[range("Between 40 and 50", 40.0, 50.0, "tents")]);
        check("He sold 13 to 16 paintings.", &[range("13 to 16", 13.0, 16.0, "paintings")]);
        check("Two or three dogs barked.", &[range("Two or three", 2.0, 3.0, "dogs")]);
    }

    #[test]
    fn vague_numbers_have_a_least_and_no_value() {
        check(
            "Hundreds of foreign divers and dozens of guides left.",
            &[vague("Hundreds", Some(200.0), "foreign divers"), vague("dozens", Some(24.0), "guides")],
        );
        check("Tens of thousands of voters queued.", &[vague("Tens of thousands", Some(20_000.0), "voters")]);
        check(
            "Several ministers and a few clerks stayed.",
            &[vague("Several", Some(2.0), "ministers"), vague("a few", None, "clerks")],
        );
    }

    #[test]
    fn money_shares_and_measures() {
        check(
            "It cost $12.9bn, then €3 million, then 400 baht.",
            &[
                exact("$12.9bn", 12_900_000_000.0, "$"),
                exact("€3 million", 3_000_000.0, "€"),
                exact("400", 400.0, "baht"),
            ],
        );
        check(
            "About 52 percent voted, up 3.5% on the turnout.",
            &[near("About 52", 52.0, "percent"), exact("3.5", 3.5, "%")],
        );
        check(
            "The quarry is 30km long and 2 miles away.",
            &[exact("30", 30.0, "km"), exact("2", 2.0, "miles")],
        );
        check(
            "A third of the crew fell ill; nearly half of members agreed.",
            &[
                exact("A third", 1.0 / 3.0, "crew"),
                ("nearly half", Some(0.5), None, Some(0.5), Hedge::Approx, "members"),
            ],
        );
        check("Two thirds of tenants paid.", &[exact("Two thirds", 2.0 / 3.0, "tenants")]);
    }

    #[test]
    fn numbers_that_are_no_quantities() {
        for sentence in [
            "Flight 88 landed in Commune 3.",
            "Anna Brok, 34, won the third round.",
            "Anna Brok, a 34-year-old nurse, is 5 years old in dog years.",
            "The vote was on 26 August 2021 at 6:30 p.m.",
            "COVID-19 spread; they lost 2-1.",
            "One of them waved, and no one waved back.",
            "1. Wash the rice.",
            "Neighbours called 911, as 24/7 lines broke.",
            "She was 68 and played a two-handed tune in 2:20:51.",
            "The pilot of Harbour One landed.",
            "Article 14 was cited in Room 101.",
        ] {
            check(sentence, &[]);
        }
        check("[Organization Studio 54] sold 54 chairs.", &[exact("54", 54.0, "chairs")]);
    }

    #[test]
    fn a_number_without_a_noun_is_kept_where_it_counts() {
        check("The blast killed 12.", &[exact("12", 12.0, "")]);
        check(
            "The blast killed at least 12 and injured 30.",
            &[floor("at least 12", 12.0, ""), exact("30", 30.0, "")],
        );
        check(
            "The blast killed four, and 39 of Norra's towns shook.",
            &[exact("four", 4.0, ""), exact("39", 39.0, "")],
        );
        check(
            "One person drowned; one truck driver was unhurt.",
            &[exact("One", 1.0, "person"), exact("one", 1.0, "truck driver")],
        );
    }
}
