//! A part of a text → where the credit of its picture begins: "… . Supplied by Oudal Relief".

use super::phrases::{PhraseKind, Phrases, strip_phrase};

/// A credit has no more bytes than this, a caption no more words than that.
const LONGEST_CREDIT: usize = 120;
const LONGEST_CAPTION: usize = 60;

/// What a credit tells about the words before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ingest) enum Credit {
    /// Whose picture: what stands before it is a caption.
    Picture {
        /// First byte of the credit.
        at: usize,
    },
    /// An agency in brackets: what stands before it may be a caption or a report.
    Agency {
        /// First byte of the credit.
        at: usize,
    },
}

/// The credit at the end of `part`, or all of it.
pub(in crate::ingest) fn parse(part: &str, phrases: &Phrases) -> Option<Credit> {
    let whole = part.trim_start_matches(['(', '[', '|', '—', '–', '-', ' ']);
    if part.len() <= LONGEST_CREDIT && is_credit(whole, phrases) && !is_sentence(whole) {
        return Some(Credit::Picture { at: 0 });
    }
    if phrases.is(PhraseKind::Agency, part) {
        return Some(Credit::Agency { at: 0 });
    }
    let tail = part.len().saturating_sub(LONGEST_CREDIT);
    let tail = (tail..part.len()).find(|&at| part.is_char_boundary(at))?;
    bracketed(part, tail, phrases).or_else(|| trailing(part, tail, phrases))
}

/// A credit in round or square brackets at the end.
fn bracketed(part: &str, tail: usize, phrases: &Phrases) -> Option<Credit> {
    let inner = part.trim_end_matches(['.', ' ']).strip_suffix([')', ']'])?;
    let at = inner.rfind(['(', '[']).filter(|&at| at >= tail && at > 0)?;
    let inner = inner.get(at + 1..)?;
    if !is_caption(part, at) && !phrases.is(PhraseKind::Agency, inner) {
        return None;
    }
    let last = inner.rsplit('/').next().unwrap_or_default();
    let agency = phrases.is(PhraseKind::Agency, last);
    match () {
        () if agency && last.len() == inner.len() => Some(Credit::Agency { at }),
        () if agency || is_credit(inner, phrases) => Some(Credit::Picture { at }),
        () => None,
    }
}

/// A credit after the last sentence of a caption, or after a bar.
fn trailing(part: &str, tail: usize, phrases: &Phrases) -> Option<Credit> {
    let begins = part.get(tail..)?.match_indices(' ').map(|(at, _)| tail + at + 1);
    let mut found = begins.filter(|&at| {
        let (head, rest) = part.split_at(at);
        let colon = rest.split_whitespace().take(2).any(|word| word.ends_with(':'));
        let head = head.trim_end();
        let ended = head.ends_with(['.', '!', '?', '”', '"', ')', '|', '/', '—', '–']);
        rest.starts_with(char::is_uppercase)
            && (ended || colon)
            && is_credit(rest, phrases)
            && is_caption(part, at)
    });
    found.next().map(|at| Credit::Picture { at })
}

/// "Photo: …", "Supplied by …", "AP Photo/…": one of the table's beginnings and a few more words.
fn is_credit(words: &str, phrases: &Phrases) -> bool {
    let rest = phrases.of(PhraseKind::Credit).iter().find_map(|phrase| strip_phrase(words, phrase));
    rest.is_some_and(|rest| (1..=12).contains(&rest.split_whitespace().count()))
}

/// "Photo by photo, the album shows what the flood took from them.": more than a credit.
fn is_sentence(words: &str) -> bool {
    words.ends_with('.') && words.split_whitespace().nth(8).is_some()
}

fn is_caption(part: &str, at: usize) -> bool {
    part.get(..at).is_some_and(|head| head.split_whitespace().nth(LONGEST_CAPTION).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(part: &str) -> Option<&str> {
        match parse(part, &Phrases::built_in())? {
            Credit::Picture { at } | Credit::Agency { at } => part.get(at..),
        }
    }

    #[test]
    fn credits_are_found_alone_and_after_captions() {
        for (caption, credit) in [
            ("", "Photo: Ama Osei"),
            ("", "(Supplied by Oudal Relief)"),
            ("", "(Reuters)"),
            ("A ferry at the pier. ", "Supplied by Oudal Relief"),
            ("A ferry at the pier ", "Image: Ama Osei (own work)."),
            ("A ferry at the pier | ", "Photo by Ama Osei"),
            ("A ferry at the pier on Sunday. ", "(Ama Osei/AFP)"),
            ("A ferry at the pier on Sunday. ", "[Ama Osei/Reuters]"),
            ("The minister did not answer. ", "(AFP)"),
        ] {
            assert_eq!(read(&format!("{caption}{credit}")), Some(credit), "{caption}{credit}");
        }
    }

    #[test]
    fn sentences_about_pictures_are_no_credits() {
        for part in [
            "The picture was supplied by Oudal Relief.",
            "Photo by photo, the album shows what the flood took from them all.",
            "The ferry (built in 1980).",
            "He named a source: the harbour master, who asked not to be named, and others.",
        ] {
            assert_eq!(read(part), None, "{part}");
        }
    }
}
