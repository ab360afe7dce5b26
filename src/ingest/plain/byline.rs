//! A line → who wrote it and when it was published, if it is a byline or a date line.

use super::phrases::{PhraseKind, Phrases, strip_phrase};
use crate::article::PublicationDate;

/// A byline has no more bytes than this.
const LONGEST: usize = 200;

/// What a byline or date line says.
#[derive(Debug, Default, PartialEq)]
pub(in crate::ingest) struct Byline {
    pub(in crate::ingest) authors: Vec<String>,
    pub(in crate::ingest) published: Option<PublicationDate>,
    pub(in crate::ingest) modified: Option<PublicationDate>,
}

/// What `line` says if each of its segments ("By Ama Osei | Published 3 May 2021") is an author, a date
/// or a job, and one of them at least an author or a date.
pub(in crate::ingest) fn parse(line: &str, phrases: &Phrases) -> Option<Byline> {
    if line.len() > LONGEST || is_sentence(line) {
        return None;
    }
    let mut byline = Byline::default();
    let mut known = false;
    let mut strange = 0;
    for segment in segments(line, phrases) {
        match read_segment(segment, phrases, &mut byline) {
            true => known = true,
            false if phrases.is(PhraseKind::Agency, segment) || is_small(segment) => {}
            false => strange += 1,
        }
    }
    (known && strange == 0).then_some(byline)
}

/// The names in `words`, which follow "By", or stand in a field for authors: without jobs, places and
/// agencies. `None` if something in it can be neither.
pub(in crate::ingest) fn names(words: &str, phrases: &Phrases) -> Option<Vec<String>> {
    let mut names = vec![];
    let mut first = true;
    for piece in pieces(words) {
        let piece = without_place(piece);
        let piece = phrases.strip(PhraseKind::Byline, piece).unwrap_or(piece);
        let piece = without_stop(piece.trim_matches([',', ' ', ':', '-', '–', '|', '.']), piece);
        if piece.is_empty() {
            continue;
        }
        if is_job(piece, phrases) || phrases.is(PhraseKind::Agency, piece) || piece.contains('@') {
            first = false;
        } else if is_name(piece) {
            names.push(piece.to_owned());
            first = false;
        } else if first {
            return None;
        }
    }
    (!first).then_some(names)
}

/// `bare`, with the full stop of `piece` after it if that belongs to the name: "Jr.", "B."
fn without_stop<'t>(bare: &'t str, piece: &'t str) -> &'t str {
    let end = bare.rsplit(' ').next().unwrap_or_default();
    let initial = end.chars().count() <= 2 && bare.contains(' ');
    let begin = piece.find(bare).unwrap_or_default();
    let with_stop = piece.get(begin..begin + bare.len() + 1).filter(|words| words.ends_with('.'));
    with_stop.filter(|_| initial).unwrap_or(bare)
}

/// A long line that ends with a full stop is a sentence.
fn is_sentence(line: &str) -> bool {
    line.ends_with('.') && line.split_whitespace().nth(7).is_some()
}

/// The parts of a line between bars, bullets and dashes, and before "Published" and "Updated".
fn segments<'t>(line: &'t str, phrases: &Phrases) -> Vec<&'t str> {
    let bars = line.split(['|', '•', '·', '\n', '\t']);
    let dashes = bars.flat_map(|part| part.split(" — ")).flat_map(|part| part.split(" – "));
    let mut segments = vec![];
    for part in dashes.flat_map(|part| part.split(" - ")) {
        let mut rest = part.trim();
        while let Some(at) = later_date_word(rest, phrases) {
            let (head, tail) = rest.split_at(at);
            segments.push(head.trim());
            rest = tail;
        }
        segments.push(rest);
    }
    segments.retain(|segment| !segment.is_empty());
    segments
}

/// Where a second "Published" or "Updated" begins inside a segment.
fn later_date_word(segment: &str, phrases: &Phrases) -> Option<usize> {
    let begins = segment.match_indices(' ').map(|(at, _)| at + 1);
    begins.into_iter().find(|&at| {
        let (head, tail) = segment.split_at(at);
        let capital = tail.starts_with(char::is_uppercase);
        let part_of_phrase = ["last ", "first ", "originally "].iter().any(|word| {
            head.len() >= word.len()
                && head.get(head.len() - word.len()..).is_some_and(|end| end.eq_ignore_ascii_case(word))
        });
        capital && !part_of_phrase && (date_rest(tail, phrases).is_some())
    })
}

/// What follows "Published on" and the like, and whether it tells of a change.
fn date_rest<'t>(segment: &'t str, phrases: &Phrases) -> Option<(bool, &'t str)> {
    let rest = |kind| phrases.strip(kind, segment).map(|rest| rest.trim_start_matches([':', ' ']));
    rest(PhraseKind::Updated)
        .map(|rest| (true, rest))
        .or(rest(PhraseKind::Published).map(|rest| (false, rest)))
}

/// Puts what `segment` says into `byline`. False if it says nothing.
fn read_segment(segment: &str, phrases: &Phrases, byline: &mut Byline) -> bool {
    if let Some((changed, rest)) = date_rest(segment, phrases) {
        let Ok(date) = rest.parse() else {
            return false;
        };
        let place = if changed { &mut byline.modified } else { &mut byline.published };
        place.get_or_insert(date);
        return true;
    }
    if let Ok(date) = segment.parse() {
        byline.published.get_or_insert(date);
        return true;
    }
    let Some(rest) = phrases.strip(PhraseKind::Byline, segment) else {
        return false;
    };
    let (rest, date) = trailing_date(rest);
    match names(rest, phrases) {
        Some(names) => {
            byline.authors.extend(names);
            byline.published = byline.published.or(date);
            true
        }
        None => false,
    }
}

/// "Ama Osei, 3 May 2021" → the names and the day.
fn trailing_date(words: &str) -> (&str, Option<PublicationDate>) {
    let commas = words.match_indices(", ").map(|(at, _)| at);
    for at in commas {
        if let Some((head, tail)) = words.split_at_checked(at)
            && let Ok(date) = tail.trim_start_matches([',', ' ']).parse()
        {
            return (head, Some(date));
        }
    }
    (words, None)
}

/// What is between commas, "and" and "&".
fn pieces(words: &str) -> impl Iterator<Item = &str> {
    let commas = words.split([',', ';', '&', '/', '|']);
    let ands = commas.flat_map(|part| part.split(" and ")).flat_map(|part| part.split(" AND "));
    ands.map(|part| strip_phrase(part.trim(), "and").unwrap_or(part).trim())
}

/// "Ama Osei in Tamale" → "Ama Osei".
fn without_place(piece: &str) -> &str {
    let cuts = [" in ", " for ", " at ", " from ", " with "];
    let cut = cuts.iter().filter_map(|word| piece.find(word)).min();
    cut.and_then(|at| piece.get(..at)).unwrap_or(piece)
}

fn is_job(piece: &str, phrases: &Phrases) -> bool {
    piece.split_whitespace().any(|word| phrases.is(PhraseKind::Job, word))
}

/// One to five capitalised words, particles such as "bin" and "de la" between them, and no month or day.
fn is_name(piece: &str) -> bool {
    let words: Vec<_> = piece.split_whitespace().collect();
    let particle = |word: &str| word.chars().count() <= 3 && word.chars().all(char::is_lowercase);
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    (1..=5).contains(&words.len())
        && words.iter().any(capital)
        && words.last().is_some_and(capital)
        && words.iter().all(|word| capital(word) || particle(word) || !word.is_ascii())
        && !piece.contains(|c: char| c.is_ascii_digit() || matches!(c, ':' | '?' | '!' | '“' | '"'))
        && !words.iter().any(|word| is_calendar_word(word))
}

fn is_calendar_word(word: &str) -> bool {
    // "1 Monday 2000" is a date only if the word is a month or a day; April and May are also names.
    const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let name = matches!(word, "April" | "May" | "June" | "August");
    DAYS.contains(&word)
        || (!name && word.len() > 3 && format!("1 {word} 2000").parse::<PublicationDate>().is_ok())
}

/// "5 min read", "Staff": too little to be anything else.
fn is_small(segment: &str) -> bool {
    segment.len() <= 24 && segment.split_whitespace().count() <= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(Vec<String>, String, String)> {
        let byline = parse(line, &Phrases::built_in())?;
        let shown = |date: Option<PublicationDate>| date.map(|date| date.to_string()).unwrap_or_default();
        Some((byline.authors, shown(byline.published), shown(byline.modified)))
    }

    #[test]
    fn authors_and_dates_are_read() {
        for (line, authors, published, modified) in [
            ("By Ama Osei", "Ama Osei", "", ""),
            ("BY AMA OSEI AND KOJO DE GRAFT", "AMA OSEI+KOJO DE GRAFT", "", ""),
            ("By Ama Osei and Luis de la Cruz, staff writers", "Ama Osei+Luis de la Cruz", "", ""),
            ("By Perry Osei Jr. and Ama B.", "Perry Osei Jr.+Ama B.", "", ""),
            ("By Ama Osei in Tamale", "Ama Osei", "", ""),
            ("By Associated Press", "", "", ""),
            ("By Ama Osei | Published 3 May 2021", "Ama Osei", "2021-05-03", ""),
            ("By Ama Osei, 3 May 2021", "Ama Osei", "2021-05-03", ""),
            ("Published: May 3, 2021 at 10:30 Updated: May 4, 2021", "", "2021-05-03T10:30:00", "2021-05-04"),
            ("Last updated on 4 May 2021", "", "", "2021-05-04"),
            ("Monday, May 3, 2021", "", "2021-05-03", ""),
        ] {
            let expected = (
                authors.split('+').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
                published.to_owned(),
                modified.to_owned(),
            );
            assert_eq!(read(line), Some(expected), "{line}");
        }
    }

    #[test]
    fn sentences_and_headlines_are_no_bylines() {
        for line in [
            "By Monday the river had fallen by a metre.",
            "By Monday",
            "By order of the court",
            "By the time help came, the pier was gone",
            "Published reports differ on the number of victims",
            "Updated figures show more rain in the north",
            "Bypass opened",
            "May 2021",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
