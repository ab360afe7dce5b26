//! What can be wrong with an input, said in one line.

use super::place::Place;
use crate::article::DateError;
use std::fmt;
use thiserror::Error;

/// One input that could not be read, or one record of it.
#[derive(Debug, Error)]
pub struct InputError {
    place: Place,
    fault: Fault,
}

impl InputError {
    pub(super) fn new(place: Place, fault: Fault) -> Self {
        Self { place, fault }
    }

    /// An input at `place` that a fault of this program kept from being read.
    pub fn internal(place: Place) -> Self {
        Self::new(place, Fault::Internal)
    }

    /// Where it is.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// What is wrong.
    pub fn fault(&self) -> &Fault {
        &self.fault
    }

    /// What can be done about it, where that is not plain from the message.
    pub fn hint(&self) -> Option<&'static str> {
        self.fault.hint()
    }
}

impl fmt::Display for InputError {
    /// The place, then the fault; a line is named once.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.fault {
            Fault::Json { line, column, what } if self.place.is_line(*line) => {
                write!(f, "{}: broken JSON at column {column}: {what}", self.place)
            }
            fault => write!(f, "{}: {fault}", self.place),
        }
    }
}

/// What is wrong with an input.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Fault {
    /// The operating system's own words, without the number of the error.
    #[error("{0}")]
    Unreadable(String),
    /// Gzip or Zstandard data that are damaged or end early.
    #[error("compressed data are damaged or end early: {0}")]
    Compression(String),
    /// `-` was given twice.
    #[error("standard input was read already")]
    StandardInputTwice,
    /// Not a text in any encoding.
    #[error("is a binary file")]
    Binary,
    /// UTF-16 where UTF-8 is asked for.
    #[error("is UTF-16, and must be UTF-8")]
    Utf16,
    /// Bytes that are not UTF-8.
    #[error("invalid UTF-8 at byte {offset}")]
    Utf8 {
        /// Counted from 0 in the file, or in the record where a file has several.
        offset: usize,
    },
    /// U+0000 in the text of an article.
    #[error("a NUL character at byte {offset} of the text")]
    Nul {
        /// Counted from 0 in the text.
        offset: usize,
    },
    /// No text at all.
    #[error("holds no text")]
    Empty,
    /// A record above the size limit.
    #[error("is larger than the limit of {limit} bytes for one article")]
    TooLarge {
        /// In bytes.
        limit: usize,
    },
    /// A text above the size limit.
    #[error("has a text larger than the limit of {limit} bytes")]
    TextTooLarge {
        /// In bytes.
        limit: usize,
    },
    /// So much without the end of a record that the rest of the file is not read.
    #[error("no end of the record within {limit} bytes; the rest of the file is not read")]
    Endless {
        /// In bytes.
        limit: u64,
    },
    /// HTML whose parsing would take too long or too much memory.
    #[error("HTML {0}")]
    Html(&'static str),
    /// What the JSON parser says.
    #[error("broken JSON at line {line}, column {column}: {what}")]
    Json {
        /// Counted from 1 in the file.
        line: u64,
        /// Counted from 1, in bytes.
        column: u64,
        /// In lower case.
        what: String,
    },
    /// A JSON value that cannot be an article.
    #[error("is {0}, not a JSON object")]
    NotAnObject(&'static str),
    /// No field with text.
    #[error("has no field with the text of the article")]
    NoTextField,
    /// A field named on the command line that the record does not have.
    #[error("has no field `{0}`")]
    NoField(String),
    /// A field with a value of the wrong kind.
    #[error("field `{field}`: {what}")]
    Field {
        /// As the record names it.
        field: String,
        /// In lower case.
        what: String,
    },
    /// A field that should be a date.
    #[error("field `{field}`: {error}")]
    Date {
        /// As the record names it.
        field: String,
        /// Why it is none.
        error: DateError,
    },
    /// Front matter that is not YAML, or too much of it.
    #[error("front matter: {0}")]
    FrontMatter(String),
    /// A fault of this program.
    #[error("a fault of this program kept it from being read; please report it with the article")]
    Internal,
}

impl Fault {
    fn hint(&self) -> Option<&'static str> {
        match self {
            Self::NoTextField => Some("name the field with --map text=NAME"),
            Self::NoField(_) => {
                Some("--map takes names as they stand in the record, with dots for inner ones")
            }
            Self::Utf8 { .. } | Self::Utf16 => Some("convert it first, for example with iconv -t UTF-8"),
            Self::Binary => {
                Some("articles can be plain text, HTML, JSON and JSON Lines, also in gzip and Zstandard")
            }
            Self::Date { error: DateError::NotADate(_), .. } => {
                Some("dates are best written as YYYY-MM-DD; --published gives one for all inputs")
            }
            _ => None,
        }
    }
}

/// The words of an I/O error without "(os error 2)", in lower case.
pub(super) fn io_words(error: &std::io::Error) -> String {
    let words = error.to_string();
    let words = words.split(" (os error").next().unwrap_or_default();
    let mut chars = words.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(chars).collect(),
        _ => words.to_owned(),
    }
}

/// `value` on one line and not too long, as a message shows it.
pub(super) fn shown(value: &str) -> String {
    let mut line: String = value.chars().take(60).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if value.chars().nth(60).is_some() {
        line.push('…');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_names_the_place_first() {
        let error = "31/02/2024".parse::<crate::article::PublicationDate>().unwrap_err();
        let fault = Fault::Date { field: "published".into(), error };
        let error = InputError::new(Place::file("articles.jsonl").line(17), fault);
        assert_eq!(error.to_string(), "articles.jsonl:17: field `published`: `31/02/2024` is not a date");
        assert!(error.hint().is_some());
    }

    #[test]
    fn the_words_of_the_system_lose_their_number() {
        let error = std::fs::read("no such file").unwrap_err();
        assert_eq!(io_words(&error), "no such file or directory");
    }
}
