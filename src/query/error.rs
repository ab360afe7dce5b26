//! What can go wrong between a question and its answer, in words for the person who asked.

use std::fmt;
use std::io;
use std::ops::Range;
use unicode_width::UnicodeWidthChar;

/// Why there is no (full) answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The query's text is wrong at a place that can be shown.
    #[error("{0}")]
    Mistake(Box<Mistake>),
    /// Something else that was asked for cannot be: a name, a parameter, a format, a file.
    #[error("{fact}")]
    Usage {
        /// What is wrong.
        fact: String,
        /// What may help.
        hint: Option<String>,
    },
    /// The query is right, but answering it failed.
    #[error("{0}")]
    Evaluation(String),
    /// The query was cancelled.
    #[error("interrupted")]
    Interrupted,
    /// The answer could not be written. [`io::ErrorKind::BrokenPipe`] means that nobody reads any more.
    #[error("cannot write the answer: {0}")]
    Output(#[from] io::Error),
}

impl Error {
    /// A fact with advice.
    pub(super) fn usage(fact: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Usage { fact: fact.into(), hint: Some(hint.into()).filter(|hint| !hint.is_empty()) }
    }

    /// A fact that needs no advice.
    pub(super) fn plain(fact: impl Into<String>) -> Self {
        Self::Usage { fact: fact.into(), hint: None }
    }

    /// What may help, for a line of its own.
    pub fn hint(&self) -> Option<&str> {
        match self {
            Self::Mistake(mistake) => mistake.hint.as_deref(),
            Self::Usage { hint, .. } => hint.as_deref(),
            _ => None,
        }
    }

    /// Whether the reader of the output went away, which is no error to speak of.
    pub fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Output(cause) if cause.kind() == io::ErrorKind::BrokenPipe)
    }
}

/// A place in a query's text and what is wrong with it.
///
/// Displayed as `NAME:LINE:COLUMN: fact`, the line of the query, and a caret under the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// What the text is called: a file, or `query`.
    pub source: String,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub fact: String,
    /// What may help.
    pub hint: Option<String>,
    /// The line as shown and the caret line below it.
    excerpt: [String; 2],
}

impl Mistake {
    /// The mistake at the byte range `place` of `text`; a range past the end points behind the last character.
    pub(super) fn new(source: &str, text: &str, place: Range<usize>, fact: impl Into<String>) -> Self {
        let start = floor_boundary(text, place.start);
        let before = text.get(..start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = text.get(line_start..).unwrap_or_default().split(['\n', '\r']).next().unwrap_or_default();
        let within = start - line_start;
        let marked = floor_boundary(text, place.end).saturating_sub(start);
        Self {
            source: source.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).map_or(0, |head| head.chars().count()) + 1,
            fact: fact.into(),
            hint: None,
            excerpt: excerpt(line, within, marked),
        }
    }

    /// With advice.
    pub(super) fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into()).filter(|hint| !hint.is_empty());
        self
    }
}

impl From<Mistake> for Error {
    fn from(mistake: Mistake) -> Self {
        Self::Mistake(Box::new(mistake))
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [line, caret] = &self.excerpt;
        write!(f, "{}:{}:{}: {}\n{line}\n{caret}", self.source, self.line, self.column, self.fact)
    }
}

fn floor_boundary(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// How much of a long line is shown.
const SHOWN: usize = 100;

/// The line and its caret line, both indented by two; of a long line the part around the place.
fn excerpt(line: &str, start: usize, length: usize) -> [String; 2] {
    let head: Vec<char> = line.get(..start).unwrap_or(line).chars().collect();
    let skipped = head.len().saturating_sub(SHOWN * 2 / 3);
    let shown_head = head.get(skipped..).unwrap_or_default();
    let rest = line.get(start..).unwrap_or_default();
    let marked = rest.get(..length.min(rest.len())).unwrap_or(rest);
    let mut shown = String::from(if skipped > 0 { "  …" } else { "  " });
    let indent = if skipped > 0 { 3 } else { 2 };
    let mut width = push_visible(&mut shown, shown_head.iter().copied(), usize::MAX, indent);
    let caret_at = width;
    width = push_visible(&mut shown, rest.chars(), SHOWN + indent, width);
    let mut measured = String::new();
    let caret = push_visible(&mut measured, marked.chars(), width.max(caret_at + 1), caret_at) - caret_at;
    [shown, format!("{}{}", " ".repeat(caret_at), "^".repeat(caret.max(1)))]
}

/// Appends characters as a terminal may safely show them, and gives the column after them.
fn push_visible(out: &mut String, text: impl Iterator<Item = char>, until: usize, from: usize) -> usize {
    let mut column = from;
    for c in text {
        let visible = match c {
            '\t' => " ".repeat(4 - (column.saturating_sub(2)) % 4),
            _ if super::output::is_unsafe(c) => "\u{FFFD}".to_owned(),
            _ => c.to_string(),
        };
        let width: usize = visible.chars().map(|c| c.width().unwrap_or(0)).sum();
        if column + width > until {
            break;
        }
        column += width;
        out.push_str(&visible);
    }
    column
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, part: &str) -> String {
        let start = text.find(part).unwrap();
        Mistake::new("query", text, start..start + part.len(), "no").to_string()
    }

    #[test]
    fn the_caret_is_under_the_place() {
        assert_eq!(shown("ASK {\n  ?x foo ?y\n}", "foo"), "query:2:6: no\n    ?x foo ?y\n       ^^^");
    }

    #[test]
    fn tabs_and_wide_characters_keep_the_caret_in_place() {
        assert_eq!(shown("\tfoo bar", "bar"), "query:1:6: no\n      foo bar\n          ^^^");
        assert_eq!(shown("\"日本\" bar", "bar"), "query:1:6: no\n  \"日本\" bar\n         ^^^");
        assert_eq!(shown("e\u{301} bar", "bar"), "query:1:4: no\n  e\u{301} bar\n    ^^^");
    }

    #[test]
    fn a_place_past_the_end_points_behind_the_text() {
        let text = "ASK {";
        let mistake = Mistake::new("query", text, text.len()..text.len(), "no");
        assert_eq!(mistake.to_string(), "query:1:6: no\n  ASK {\n       ^");
        assert_eq!(Mistake::new("q", "é", 1..99, "no").column, 1);
        assert_eq!(Mistake::new("q", "", 0..0, "no").to_string(), "q:1:1: no\n  \n  ^");
    }

    #[test]
    fn escape_sequences_never_reach_the_terminal() {
        let text = shown("\u{1b}[31m\u{202e} bar", "bar");
        assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'));
    }

    #[test]
    fn long_lines_are_shown_around_the_place() {
        let line = format!("{}HERE{}", "x".repeat(500), "y".repeat(500));
        let mistake = shown(&line, "HERE");
        let lines: Vec<&str> = mistake.lines().collect();
        assert!(lines[1].chars().count() < 110, "{}", lines[1]);
        let at = lines[2].find('^').unwrap();
        let pointed: String = lines[1].chars().skip(at).take(4).collect();
        assert_eq!(pointed, "HERE");
    }
}
