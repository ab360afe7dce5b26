//! A stream of JSON → its records: an object, the objects of an array, or objects one after the other.
//!
//! Only brackets and strings are looked at; whether a record is sound JSON is for its reader to say.
//! Invariant: no more is held than one record within the size limit.

use super::lines::MOST_SKIPPED;
use super::open::Stream;
use crate::ingest::error::Fault;
use crate::ingest::json::Position;
use std::io::BufRead;

/// Fields whose array holds the articles of an envelope such as `{"articles": [ … ]}`.
const ENVELOPES: [&str; 5] = ["articles", "documents", "docs", "results", "stories"];

/// A record and where it begins.
pub(super) struct Item {
    /// Counted from 1.
    pub(super) number: u64,
    /// Whether the file has more records by its form: it is an array, or others came before.
    pub(super) one_of_many: bool,
    pub(super) start: Position,
    pub(super) bytes: Result<Vec<u8>, Fault>,
}

/// The records of a stream.
pub(super) struct Items {
    stream: Stream,
    scan: Scan,
    limit: usize,
    number: u64,
    done: bool,
}

impl Items {
    pub(super) fn new(stream: Stream, limit: usize) -> Self {
        Self { stream, scan: Scan::default(), limit, number: 0, done: false }
    }

    pub(super) fn next(&mut self) -> Option<Item> {
        let mut idle = 0_u64;
        while !self.done {
            let available = match self.stream.fill_buf() {
                Ok(available) => available,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
                Err(error) => {
                    self.done = true;
                    let fault = self.stream.fault(&error);
                    return Some(self.item(Err(fault)));
                }
            };
            if available.is_empty() {
                self.done = true;
                let rest = self.scan.take(self.limit);
                return self.last(rest);
            }
            let (used, complete) = self.scan.feed(available, self.limit);
            self.stream.consume(used);
            idle += used as u64;
            if complete {
                let record = self.scan.take(self.limit);
                return record.map(|bytes| self.item(bytes));
            }
            if idle > MOST_SKIPPED {
                self.done = true;
                return Some(self.item(Err(Fault::Endless { limit: MOST_SKIPPED })));
            }
        }
        None
    }

    /// What stands at the end of the file without having come to an end itself.
    fn last(&mut self, rest: Option<Result<Vec<u8>, Fault>>) -> Option<Item> {
        match rest {
            Some(bytes) => Some(self.item(bytes)),
            None if self.scan.was_array || self.number > 0 => None,
            None => {
                Some(Item { number: 1, one_of_many: false, start: Position::START, bytes: Err(Fault::Empty) })
            }
        }
    }

    fn item(&mut self, bytes: Result<Vec<u8>, Fault>) -> Item {
        self.number += 1;
        let one_of_many = self.scan.was_array || self.number > 1;
        Item { number: self.number, one_of_many, start: self.scan.start, bytes }
    }
}

/// Where the scan is between the records.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Level {
    /// Outside of everything.
    #[default]
    Top,
    /// In the array that holds the records.
    Array,
}

struct Scan {
    level: Level,
    was_array: bool,
    position: Position,
    start: Position,
    /// The record so far, if there is one.
    record: Option<Vec<u8>>,
    too_large: bool,
    depth: usize,
    in_string: bool,
    escaped: bool,
    scalar: bool,
    /// Where the last string at the first level of the record stands in it: perhaps a key.
    key: Option<(usize, usize)>,
    string_begin: usize,
    /// An array has just begun under a key of [`ENVELOPES`].
    envelope: bool,
}

impl Default for Scan {
    fn default() -> Self {
        Self {
            level: Level::Top,
            was_array: false,
            position: Position::START,
            start: Position::START,
            record: None,
            too_large: false,
            depth: 0,
            in_string: false,
            escaped: false,
            scalar: false,
            key: None,
            string_begin: 0,
            envelope: false,
        }
    }
}

impl Scan {
    /// Takes bytes until a record is complete. Gives how many it took, and whether one is.
    fn feed(&mut self, bytes: &[u8], limit: usize) -> (usize, bool) {
        for (at, &byte) in bytes.iter().enumerate() {
            let complete = self.byte(byte, limit);
            self.advance(byte);
            if complete {
                return (at + 1, true);
            }
        }
        (bytes.len(), false)
    }

    /// The record so far, or that it is too large.
    fn take(&mut self, limit: usize) -> Option<Result<Vec<u8>, Fault>> {
        let record = self.record.take()?;
        (self.depth, self.in_string, self.escaped, self.scalar) = (0, false, false, false);
        (self.key, self.envelope) = (None, false);
        let too_large = std::mem::take(&mut self.too_large);
        Some(if too_large { Err(Fault::TooLarge { limit }) } else { Ok(record) })
    }

    fn advance(&mut self, byte: u8) {
        if byte == b'\n' {
            self.position = Position { line: self.position.line + 1, column: 1 };
        } else {
            self.position.column += 1;
        }
    }

    /// Takes one byte. True if it completes a record.
    fn byte(&mut self, byte: u8, limit: usize) -> bool {
        if self.record.is_none() && !self.begin(byte) {
            return false;
        }
        if self.scalar && !self.in_string && matches!(byte, b',' | b']' | b'\n' | b' ' | b'\t' | b'\r') {
            if byte == b']' {
                self.level = Level::Top;
            }
            return true;
        }
        if self.envelope && !byte.is_ascii_whitespace() {
            self.envelope = false;
            if byte == b'{' {
                self.open_envelope();
            }
        }
        self.keep(byte, limit);
        self.structure(byte)
    }

    /// Begins a record with `byte`, unless it stands between records.
    fn begin(&mut self, byte: u8) -> bool {
        match (self.level, byte) {
            (_, b' ' | b'\t' | b'\r' | b'\n' | b',' | 0xef | 0xbb | 0xbf) => false,
            (Level::Top, b'[') => {
                (self.level, self.was_array) = (Level::Array, true);
                false
            }
            (Level::Array, b']') => {
                self.level = Level::Top;
                false
            }
            // The end of an envelope.
            (Level::Top, b'}' | b']') if self.was_array => false,
            _ => {
                self.record = Some(vec![]);
                self.start = self.position;
                self.scalar = !matches!(byte, b'{' | b'[');
                true
            }
        }
    }

    /// The object so far was only the envelope: the record begins here, in its array.
    fn open_envelope(&mut self) {
        self.record = Some(vec![]);
        self.start = self.position;
        (self.level, self.was_array, self.depth, self.key) = (Level::Array, true, 0, None);
    }

    fn keep(&mut self, byte: u8, limit: usize) {
        let Some(record) = &mut self.record else { return };
        if record.len() < limit && !self.too_large {
            record.push(byte);
        } else {
            self.too_large = true;
            *record = Vec::new();
        }
    }

    fn structure(&mut self, byte: u8) -> bool {
        let len = self.record.as_ref().map_or(0, Vec::len);
        if self.in_string {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => {
                    self.in_string = false;
                    if self.depth == 1 {
                        self.key = Some((self.string_begin, len.saturating_sub(1)));
                    }
                }
                _ => {}
            }
            return false;
        }
        match byte {
            b'"' => (self.in_string, self.string_begin) = (true, len),
            b'{' | b'[' => {
                self.envelope =
                    byte == b'[' && self.depth == 1 && self.level == Level::Top && self.is_envelope();
                self.depth += 1;
            }
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                return self.depth == 0 && !self.scalar;
            }
            _ => {}
        }
        false
    }

    fn is_envelope(&self) -> bool {
        let key = self.key.and_then(|(begin, end)| self.record.as_ref()?.get(begin..end));
        key.is_some_and(|key| ENVELOPES.iter().any(|name| name.as_bytes() == key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{self, Read};

    fn read(source: impl Read + Send + 'static, limit: usize) -> Vec<String> {
        let mut items = Items::new(Stream::new(Box::new(source)).unwrap(), limit);
        let shown = |item: Item| {
            let words = match item.bytes {
                Ok(bytes) => String::from_utf8(bytes).unwrap(),
                Err(fault) => fault.to_string(),
            };
            let number = if item.one_of_many { item.number.to_string() } else { String::new() };
            format!("{number}@{}:{} {words}", item.start.line, item.start.column)
        };
        std::iter::from_fn(|| items.next()).map(shown).collect()
    }

    fn text(json: &'static str) -> Vec<String> {
        read(io::Cursor::new(json), 1000)
    }

    #[test]
    fn records_are_found_in_every_form() {
        assert_eq!(text(" {\"a\": [1, {}]}\n"), ["@1:2 {\"a\": [1, {}]}"]);
        assert_eq!(text("[{\"a\": \"]}\\\"\"},\n {}]"), ["1@1:2 {\"a\": \"]}\\\"\"}", "2@2:2 {}"]);
        assert_eq!(text("{\"a\":1}\n{\"b\":2}"), ["@1:1 {\"a\":1}", "2@2:1 {\"b\":2}"]);
        assert_eq!(
            text("{\"n\": 2, \"articles\": [\n{\"a\":1}, {}], \"x\": 1}")[..2],
            ["1@2:1 {\"a\":1}", "2@2:10 {}"]
        );
        assert_eq!(text("[]"), [""; 0]);
    }

    #[test]
    fn an_article_with_a_list_of_that_name_is_no_envelope() {
        assert_eq!(text("{\"articles\": [\"a\"], \"t\": 1}"), ["@1:1 {\"articles\": [\"a\"], \"t\": 1}"]);
        assert_eq!(text("{\"a\": {\"articles\": [{}]}}"), ["@1:1 {\"a\": {\"articles\": [{}]}}"]);
    }

    #[test]
    fn what_is_no_record_is_given_as_it_stands() {
        assert_eq!(text("[1, \"a b\", {}]"), ["1@1:2 1", "2@1:5 \"a b\"", "3@1:12 {}"]);
        assert_eq!(text("[{\"a\": "), ["1@1:2 {\"a\": "]);
        assert_eq!(text(" \n"), ["@1:1 holds no text"]);
        assert_eq!(text("}"), ["@1:1 }"]);
    }

    #[test]
    fn a_large_record_is_passed_over() {
        let large = io::repeat(b'x').take(50 << 20);
        let json = io::Cursor::new("[{\"a\":\"").chain(large).chain(io::Cursor::new("\"},{\"b\":1}]"));
        let read = read(json, 1000);
        assert_eq!(
            read,
            ["1@1:2 is larger than the limit of 1000 bytes for one article", "2@1:52428811 {\"b\":1}"]
        );
    }
}
