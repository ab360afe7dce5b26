//! Where words, numbers and addresses end.

use super::{char_at, char_before, is_apostrophe, is_wordy, run_end};
use crate::document::TokenKind;
use crate::lexicon::{Abbreviation, WordTables};

/// Longest local part of an e-mail address (RFC 5321), and so the longest look-ahead for one.
const LOCAL_PART: usize = 64;

/// Endings by which a web address is known without a protocol.
const DOMAINS: [&str; 7] = ["com", "org", "net", "gov", "edu", "info", "co.uk"];

/// Participles and adjectives without "-ed" that follow a name and a hyphen.
const PARTICIPLES: [&str; 9] = ["born", "led", "run", "held", "made", "built", "wide", "bound", "style"];

/// Multipliers that stay apart from their number: "2.5-million".
const MULTIPLIERS: [&str; 3] = ["million", "billion", "trillion"];

/// The end of the URL, e-mail address, hashtag or handle that begins at `at`, if one does.
pub(super) fn address_end(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let starts = |prefix: &str| rest.get(..prefix.len()).is_some_and(|r| r.eq_ignore_ascii_case(prefix));
    if starts("http://") || starts("https://") || starts("www.") {
        return Some(trimmed_end(text, at, run_end(text, at, &is_address)));
    }
    match char_at(text, at)? {
        '#' | '@' => handle_end(text, at),
        c if c.is_ascii_alphanumeric() => email_end(text, at),
        _ => None,
    }
}

fn is_address(c: char) -> bool {
    !c.is_whitespace()
        && !c.is_control()
        && !matches!(c, '<' | '>' | '"' | '“' | '”' | '«' | '»' | '\u{200b}')
}

/// `end` without the marks that belong to the sentence around an address.
fn trimmed_end(text: &str, at: usize, end: usize) -> usize {
    let address = text.get(at..end).unwrap_or_default();
    at + address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'', '’']).len()
}

fn handle_end(text: &str, at: usize) -> Option<usize> {
    let free = char_before(text, at).is_none_or(|c| !is_wordy(c));
    let letter = char_at(text, at + 1).is_some_and(char::is_alphabetic);
    (free && letter).then(|| run_end(text, at + 1, &is_wordy))
}

fn email_end(text: &str, at: usize) -> Option<usize> {
    let local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let bytes = text.as_bytes().get(at..)?;
    let sign = bytes.iter().take(LOCAL_PART + 1).position(|&b| !local(char::from(b)))?;
    if bytes.get(sign) != Some(&b'@') {
        return None;
    }
    let end = run_end(text, at + sign + 1, &|c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    let end = trimmed_end(text, at, end);
    text.get(at + sign + 1..end)?.contains('.').then_some(end)
}

/// Where the word that begins at `at` ends, without a full stop after it.
pub(super) fn word_end(text: &str, at: usize, tables: &WordTables) -> usize {
    let mut begin = at;
    let mut end = run_end(text, at, &is_wordy);
    while let Some(mark) = char_at(text, end) {
        let next = end + mark.len_utf8();
        if !joins(text, begin, end, mark, tables) {
            break;
        }
        begin = next;
        end = run_end(text, next, &is_wordy);
    }
    end
}

/// Whether `mark` at `end` joins the part `begin..end` with what follows.
fn joins(text: &str, begin: usize, end: usize, mark: char, tables: &WordTables) -> bool {
    let next = end + mark.len_utf8();
    let Some(c) = char_at(text, next) else {
        return false;
    };
    let part = text.get(begin..end).unwrap_or_default();
    match mark {
        '-' | '‐' | '‑' => is_wordy(c) && !is_participle(text, next, part),
        '.' => (is_letter(part) && is_letter_alone(text, next)) || is_domain(text, next, part),
        '&' => c.is_uppercase() && part.chars().all(char::is_uppercase),
        _ if is_apostrophe(mark) => c.is_alphabetic() && (!is_s_alone(text, next) || is_host(part, tables)),
        _ => false,
    }
}

/// Whether a name before a hyphen is followed by a participle, so that the name stands for itself:
/// "London-based", "Kremlin-backed".
fn is_participle(text: &str, at: usize, part: &str) -> bool {
    let word = text.get(at..run_end(text, at, &is_wordy)).unwrap_or_default();
    let short = PARTICIPLES.contains(&word) || (word.len() > 4 && word.ends_with("ed"));
    part.starts_with(char::is_uppercase) && part.len() > 1 && short && word.starts_with(char::is_lowercase)
}

fn is_letter(part: &str) -> bool {
    let mut chars = part.chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
}

/// Whether the run at `at` is one letter: the "S" of "U.S".
fn is_letter_alone(text: &str, at: usize) -> bool {
    let Some(c) = char_at(text, at) else {
        return false;
    };
    c.is_alphabetic() && !char_at(text, at + c.len_utf8()).is_some_and(is_wordy)
}

fn is_s_alone(text: &str, at: usize) -> bool {
    matches!(char_at(text, at), Some('s' | 'S')) && !char_at(text, at + 1).is_some_and(is_wordy)
}

/// Whether "'s" after `part` is a verb: "it's", "that's".
fn is_host(part: &str, tables: &WordTables) -> bool {
    let shouted = part.len() > 1 && part.chars().all(char::is_uppercase);
    !shouted && tables.is_host(part)
}

fn is_domain(text: &str, at: usize, part: &str) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    let ends = |domain: &str| {
        rest.starts_with(domain) && !rest.get(domain.len()..).is_some_and(|r| r.starts_with(is_wordy))
    };
    part.len() > 1 && DOMAINS.into_iter().any(ends)
}

/// Whether the full stop after the word `at..end` belongs to it.
pub(super) fn takes_stop(text: &str, at: usize, end: usize, after_comma: bool, tables: &WordTables) -> bool {
    let word = text.get(at..end).unwrap_or_default();
    if char_at(text, end) != Some('.') || char_at(text, end + 1) == Some('.') {
        return false;
    }
    if is_letter(word) {
        let initial_next = char_at(text, end + 1) == Some(' ') && char_at(text, end + 3) == Some('.');
        return word.chars().all(char::is_uppercase) && (word != "I" || initial_next);
    }
    match tables.abbreviation(word) {
        Some(Abbreviation::Number) => number_follows(text, end + 1),
        Some(Abbreviation::State) => after_comma,
        Some(_) => true,
        None => is_dotted(word),
    }
}

/// Whether `word` is letters with full stops between them: "U.S", "a.m".
fn is_dotted(word: &str) -> bool {
    word.contains('.') && word.split('.').all(is_letter)
}

fn number_follows(text: &str, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    rest.trim_start_matches([' ', '\u{a0}']).starts_with(|c: char| c.is_ascii_digit())
}

/// Where the number that begins at `at` ends; a word that begins with digits is a word.
pub(super) fn number_end(text: &str, at: usize) -> (usize, TokenKind) {
    if is_iso_date(text, at) {
        return (at + 10, TokenKind::Number);
    }
    let end = ordinal_end(text, digits_end(text, at));
    if goes_on(text, end) { (mixed_end(text, end), TokenKind::Word) } else { (end, TokenKind::Number) }
}

/// `YYYY-MM-DD`.
fn is_iso_date(text: &str, at: usize) -> bool {
    let shape = |(k, b): (usize, &u8)| if k == 4 || k == 7 { *b == b'-' } else { b.is_ascii_digit() };
    let free = |c: char| !c.is_ascii_digit() && c != '-';
    text.as_bytes().get(at..at + 10).is_some_and(|date| date.iter().enumerate().all(shape))
        && char_at(text, at + 10).is_none_or(free)
}

fn digits_end(text: &str, at: usize) -> usize {
    let mut end = run_end(text, at, &char::is_numeric);
    while matches!(char_at(text, end), Some('.' | ',' | ':' | '/'))
        && char_at(text, end + 1).is_some_and(|c| c.is_ascii_digit())
    {
        end = run_end(text, end + 1, &char::is_numeric);
    }
    end
}

/// "26th", "1990s".
fn ordinal_end(text: &str, end: usize) -> usize {
    let rest = text.get(end..).unwrap_or_default();
    let suffix = ["st", "nd", "rd", "th", "s"].into_iter().find(|suffix| {
        rest.starts_with(suffix) && !rest.get(suffix.len()..).is_some_and(|r| r.starts_with(is_wordy))
    });
    end + suffix.map_or(0, str::len)
}

/// Whether the digits before `end` only begin a word: "3D", "44-year-old".
fn goes_on(text: &str, end: usize) -> bool {
    let rest = text.get(end..).unwrap_or_default();
    match rest.strip_prefix(['-', '‐', '‑']) {
        Some(word) => {
            word.starts_with(char::is_alphabetic) && !MULTIPLIERS.iter().any(|m| word.starts_with(m))
        }
        None => rest.starts_with(char::is_uppercase),
    }
}

/// The end of a word whose digits end at `end`.
fn mixed_end(text: &str, end: usize) -> usize {
    let hyphen = char_at(text, end).filter(|&c| matches!(c, '-' | '‐' | '‑')).map_or(0, char::len_utf8);
    let mut end = run_end(text, end + hyphen, &is_wordy);
    while let Some(mark) = char_at(text, end).filter(|&c| matches!(c, '-' | '‐' | '‑')) {
        if !char_at(text, end + mark.len_utf8()).is_some_and(is_wordy) {
            break;
        }
        end = run_end(text, end + mark.len_utf8(), &is_wordy);
    }
    end
}
