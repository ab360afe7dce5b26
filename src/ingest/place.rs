//! Where a record stands: the file, and the line or the record in it.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

/// Where a record was found, as messages name it.
///
/// ```
/// use dateline::ingest::Place;
/// assert_eq!(Place::file("dump.jsonl.gz").line(3).to_string(), "dump.jsonl.gz:3");
/// assert_eq!(Place::file("page.html").to_string(), "page.html");
/// assert_eq!(Place::file("export.json").item(2).to_string(), "export.json#2");
/// assert_eq!(Place::standard_input().to_string(), "<stdin>");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    source: Arc<str>,
    part: Part,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Whole,
    Line(u64),
    Item(u64),
}

impl Place {
    /// A whole file. Characters that would break a message into lines are shown escaped.
    pub fn file(path: impl AsRef<Path>) -> Self {
        let name = path.as_ref().to_string_lossy();
        let mut source = String::with_capacity(name.len());
        for c in name.chars() {
            if c.is_control() { source.extend(c.escape_default()) } else { source.push(c) }
        }
        Self { source: source.into(), part: Part::Whole }
    }

    /// All of standard input.
    pub fn standard_input() -> Self {
        Self { source: "<stdin>".into(), part: Part::Whole }
    }

    /// Line `number` of the same source, counted from 1.
    pub fn line(&self, number: u64) -> Self {
        Self { source: self.source.clone(), part: Part::Line(number) }
    }

    /// Whether it is line `number` of its source.
    pub(super) fn is_line(&self, number: u64) -> bool {
        matches!(self.part, Part::Line(line) if line == number)
    }

    /// Record `number` of the same source, counted from 1, where a record is not a line.
    pub fn item(&self, number: u64) -> Self {
        Self { source: self.source.clone(), part: Part::Item(number) }
    }

    /// The file alone, or `<stdin>`.
    pub fn source(&self) -> &str {
        &self.source
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.part {
            Part::Whole => f.write_str(&self.source),
            Part::Line(number) => write!(f, "{}:{number}", self.source),
            Part::Item(number) => write!(f, "{}#{number}", self.source),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_stays_on_one_line_whatever_a_file_is_called() {
        assert_eq!(Place::file("two\nlines.txt").to_string(), "two\\nlines.txt");
    }
}
