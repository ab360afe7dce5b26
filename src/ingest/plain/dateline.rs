//! The beginning of a paragraph → its dateline: "ACCRA, May 3 (GNA) —".

use super::phrases::{PhraseKind, Phrases};
use crate::article::PublicationDate;

/// A dateline has no more bytes than this.
const LONGEST: usize = 100;

/// A dateline at the beginning of a paragraph.
#[derive(Debug, PartialEq)]
pub(in crate::ingest) struct Dateline {
    /// How many bytes of the paragraph it takes, with its dash.
    pub(in crate::ingest) len: usize,
    /// The day in it, where it has a year.
    pub(in crate::ingest) date: Option<PublicationDate>,
}

/// The dateline of `paragraph`: a place in capitals, or a place with an agency or a day, and a dash.
/// A colon will do for a dash after a place in capitals if the paragraph is the report's first one.
pub(in crate::ingest) fn parse(paragraph: &str, first: bool, phrases: &Phrases) -> Option<Dateline> {
    let (head, len, dash) = split_at_dash(paragraph)?;
    let rest = paragraph.get(len..)?.trim_start();
    let opens = |c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '“' | '"' | '‘' | '\'' | '(');
    if !rest.starts_with(opens) || (dash == Dash::Colon && !first) {
        return None;
    }
    let date = read_head(head, dash, phrases)?;
    Some(Dateline { len, date })
}

#[derive(Clone, Copy, PartialEq)]
enum Dash {
    Dash,
    Colon,
}

/// What stands before the first dash or colon, the bytes up to the end of it, and which it is.
fn split_at_dash(paragraph: &str) -> Option<(&str, usize, Dash)> {
    const DASHES: [(&str, Dash); 7] = [
        (" — ", Dash::Dash),
        (" – ", Dash::Dash),
        (" -- ", Dash::Dash),
        (" - ", Dash::Dash),
        ("—", Dash::Dash),
        ("--", Dash::Dash),
        (": ", Dash::Colon),
    ];
    let end = (0..=LONGEST.min(paragraph.len())).rev().find(|&at| paragraph.is_char_boundary(at))?;
    let window = paragraph.get(..end)?;
    let found = DASHES.iter().filter_map(|(dash, kind)| Some((window.find(dash)?, dash.len(), *kind)));
    let (at, len, kind) = found.min_by_key(|(at, len, _)| (*at, std::cmp::Reverse(*len)))?;
    Some((window.get(..at)?.trim(), at + len, kind))
}

/// The date in `head`, or `None` if it is no place, day and agency.
fn read_head(head: &str, dash: Dash, phrases: &Phrases) -> Option<Option<PublicationDate>> {
    let (words, agency) = without_agency(head)?;
    let mut segments = words.split(',').map(str::trim);
    let place = segments.next().unwrap_or_default();
    let rest: Vec<_> = segments.filter(|segment| !segment.is_empty()).collect();
    let date = words.split_once(',').and_then(|(_, rest)| rest.trim().parse().ok());
    let has_day = rest.iter().any(|segment| is_day(segment)) || date.is_some();
    if rest.len() > 3 || !rest.iter().all(|segment| is_day(segment) || is_name(segment) || is_year(segment)) {
        return None;
    }
    let sure = agency || has_day;
    let is_place = match place {
        "" => agency,
        _ if phrases.is(PhraseKind::Label, place) || phrases.is(PhraseKind::Section, place) => false,
        _ if is_capitals(place) => true,
        _ => sure && dash == Dash::Dash && (is_name(place) || is_day(place)),
    };
    is_place.then_some(date)
}

/// "ACCRA (GNA)" → "ACCRA" and that there is an agency. `None` if the brackets hold anything else.
fn without_agency(head: &str) -> Option<(&str, bool)> {
    let Some(inner) = head.strip_suffix(')') else {
        return (!head.contains(['(', ')'])).then_some((head, false));
    };
    let (words, agency) = inner.rsplit_once('(')?;
    let named = agency.len() <= 40 && agency.split(['/', ' ']).all(|w| w.starts_with(char::is_uppercase));
    (named && !words.contains(['(', ')'])).then(|| (words.trim().trim_end_matches(','), true))
}

/// At least two letters, all capitals, in at most five words.
fn is_capitals(place: &str) -> bool {
    let letters = place.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() >= 2
        && letters.clone().all(char::is_uppercase)
        && place.len() <= 48
        && place.split_whitespace().count() <= 5
        && place.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '.' | '/'))
}

/// One to five words that begin with capitals, but for "de", "of" and the like.
fn is_name(segment: &str) -> bool {
    let mut words = segment.split_whitespace();
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    segment.split_whitespace().count() <= 5
        && words.next().is_some_and(capital)
        && words.all(|word| capital(word) || word.len() <= 3)
        && !segment.contains(['“', '"', ':', ';', '?', '!'])
}

/// "May 3", "3 May", "Mon., May 3", "May 3 2021".
fn is_day(segment: &str) -> bool {
    segment.parse::<PublicationDate>().is_ok() || format!("{segment} 2000").parse::<PublicationDate>().is_ok()
}

fn is_year(segment: &str) -> bool {
    segment.len() == 4 && segment.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(paragraph: &str) -> Option<&str> {
        parse(paragraph, true, &Phrases::built_in()).map(|found| paragraph[..found.len].trim_end())
    }

    #[test]
    fn datelines_of_many_houses_are_found() {
        for (dateline, rest) in [
            ("ACCRA —", " Rain fell."),
            ("SÃO TOMÉ –", " “Rain fell,” he said."),
            ("ACCRA, Ghana (GNA) -", " Rain fell."),
            ("LAGOS, March 3 –", " Rain fell."),
            ("ST. JOHN'S, N.L. --", " Rain fell."),
            ("WASHINGTON, D.C.—", "Rain fell."),
            ("Tamale, 3 May (GNA) --", " Rain fell."),
            ("ACCRA/TAMALE, May 3, 2021 (GNA) -", " Rain fell."),
            ("NEW OUDAL:", " Rain fell."),
            ("(GNA) -", " Rain fell."),
        ] {
            assert_eq!(read(&format!("{dateline}{rest}")), Some(dateline));
        }
    }

    #[test]
    fn a_day_with_its_year_is_read() {
        let found = parse("ACCRA, May 3, 2021 (GNA) - Rain fell.", true, &Phrases::built_in());
        assert_eq!(found.and_then(|found| found.date).unwrap().to_string(), "2021-05-03");
    }

    #[test]
    fn other_beginnings_are_none() {
        for paragraph in [
            "UPDATE: Rain fell.",
            "BREAKING NEWS — Rain fell.",
            "NATO — the alliance of thirty states — said that rain fell.",
            "Rain fell in Accra — The mayor was pleased.",
            "The mayor - Ama Osei - was pleased.",
            "ACCRA received more rain - The most in years.",
            "UNICEF (the children's fund) - Rain fell.",
            "A well-known man said that rain fell.",
        ] {
            assert_eq!(read(paragraph), None, "{paragraph}");
        }
        assert_eq!(parse("NEW OUDAL: Rain fell.", false, &Phrases::built_in()), None);
    }
}
