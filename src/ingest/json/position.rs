//! Line and column of a record in its file, and of a fault in a record.

use crate::ingest::error::Fault;

/// A place in a file. Lines and columns are counted from 1, columns in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ingest) struct Position {
    pub(in crate::ingest) line: u64,
    pub(in crate::ingest) column: u64,
}

impl Position {
    /// The first byte of a file.
    pub(in crate::ingest) const START: Self = Self { line: 1, column: 1 };

    /// What the parser says about the record that begins here, with its place in the file.
    pub(in crate::ingest) fn fault(self, error: &serde_json::Error) -> Fault {
        let (line, column) = (error.line() as u64, error.column() as u64);
        let words = error.to_string();
        let what = words.rsplit_once(" at line ").map_or(words.as_str(), |(what, _)| what);
        let what = what.replace("EOF while parsing", "ends inside");
        let column = if line <= 1 { self.column + column.max(1) - 1 } else { column };
        Fault::Json { line: self.line + line.max(1) - 1, column, what }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_placed_in_the_file() {
        let error = serde_json::from_str::<serde_json::Value>("{\"a\" 1}").unwrap_err();
        let start = Position { line: 17, column: 3 };
        assert_eq!(start.fault(&error).to_string(), "broken JSON at line 17, column 8: expected `:`");
    }
}
