//! A stream → its lines, none of them held beyond the size limit.

use super::open::Stream;
use crate::ingest::error::Fault;
use std::io::BufRead;

/// So much without the end of a record ends the reading of a file: a line that is skipped, or blank
/// lines. It keeps a decompression bomb from running for hours.
pub(super) const MOST_SKIPPED: u64 = 1 << 30;

/// The lines that are not blank, with their numbers.
pub(super) struct Lines {
    stream: Stream,
    limit: usize,
    number: u64,
    done: bool,
}

impl Lines {
    pub(super) fn new(stream: Stream, limit: usize) -> Self {
        Self { stream, limit, number: 0, done: false }
    }

    /// The next line that is not blank, without its end.
    pub(super) fn next(&mut self) -> Option<(u64, Result<Vec<u8>, Fault>)> {
        let mut skipped = 0;
        while !self.done {
            let mut line = Vec::new();
            self.number += 1;
            let read = self.read_line(&mut line);
            let blank = line.iter().all(u8::is_ascii_whitespace);
            match read {
                Err(fault) => {
                    self.done |= !matches!(fault, Fault::TooLarge { .. });
                    return Some((self.number, Err(fault)));
                }
                Ok(_) if !blank => return Some((self.number, Ok(self.tidied(line)))),
                Ok(len) => skipped += len,
            }
            if skipped > MOST_SKIPPED {
                self.done = true;
                return Some((self.number, Err(Fault::Endless { limit: MOST_SKIPPED })));
            }
        }
        None
    }

    fn tidied(&self, mut line: Vec<u8>) -> Vec<u8> {
        if self.number == 1 && line.starts_with(b"\xef\xbb\xbf") {
            line.drain(..3);
        }
        line
    }

    /// Reads up to the end of the line into `line`, and gives its length. Beyond the limit it goes on
    /// to the end of the line without keeping anything.
    fn read_line(&mut self, line: &mut Vec<u8>) -> Result<u64, Fault> {
        let mut len = 0_u64;
        loop {
            let available = match self.stream.fill_buf() {
                Ok(available) => available,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(self.stream.fault(&error)),
            };
            let end = available.iter().position(|&byte| byte == b'\n');
            let part = available.get(..end.unwrap_or(available.len())).unwrap_or_default();
            self.done |= available.is_empty();
            len += part.len() as u64;
            if len <= self.limit as u64 {
                line.extend_from_slice(part);
            } else {
                *line = Vec::new();
            }
            let used = part.len() + usize::from(end.is_some());
            self.stream.consume(used);
            if end.is_some() || self.done {
                let limit = self.limit;
                return if len > limit as u64 { Err(Fault::TooLarge { limit }) } else { Ok(len + 1) };
            }
            if len > MOST_SKIPPED {
                return Err(Fault::Endless { limit: MOST_SKIPPED });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{self, Read};

    fn read(source: impl Read + Send + 'static, limit: usize) -> Vec<(u64, String)> {
        let mut lines = Lines::new(Stream::new(Box::new(source)).unwrap(), limit);
        let shown = |line: Result<Vec<u8>, Fault>| match line {
            Ok(line) => String::from_utf8(line).unwrap(),
            Err(fault) => fault.to_string(),
        };
        std::iter::from_fn(|| lines.next()).map(|(number, line)| (number, shown(line))).collect()
    }

    #[test]
    fn blank_lines_are_counted_and_not_given() {
        let read = read(io::Cursor::new("\u{feff}one\r\n\n \t\ntwo"), 100);
        assert_eq!(read, [(1, "one\r".to_owned()), (4, "two".to_owned())]);
    }

    #[test]
    fn the_lines_after_a_long_one_are_read() {
        let long = io::repeat(b'x').take(200 << 20);
        let read = read(io::Cursor::new("one\n").chain(long).chain(io::Cursor::new("\ntwo\n")), 1000);
        assert_eq!(read[1], (2, "is larger than the limit of 1000 bytes for one article".to_owned()));
        assert_eq!((read[0].1.as_str(), &read[2]), ("one", &(3, "two".to_owned())));
    }

    #[test]
    fn an_endless_line_ends_the_file() {
        let read = read(io::repeat(b'x'), 1000);
        let words = "no end of the record within 1073741824 bytes; the rest of the file is not read";
        assert_eq!(read, [(1, words.to_owned())]);
    }
}
