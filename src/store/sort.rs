//! Sorting of more lines than memory holds: sorted runs on disk, merged.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Seek, Write};

/// Bytes of lines held in memory before a run is written.
const RUN_BYTES: usize = 64 << 20;

/// Collects lines and gives them back in byte order, each once.
pub(super) struct Sorter {
    lines: Vec<Vec<u8>>,
    bytes: usize,
    limit: usize,
    runs: Vec<BufReader<File>>,
}

impl Sorter {
    pub(super) fn new() -> Self {
        Self::with_limit(RUN_BYTES)
    }

    fn with_limit(limit: usize) -> Self {
        Self { lines: Vec::new(), bytes: 0, limit, runs: Vec::new() }
    }

    /// Adds `line`, which holds no line feed.
    pub(super) fn push(&mut self, line: Vec<u8>) -> io::Result<()> {
        self.bytes += line.len() + size_of::<Vec<u8>>();
        self.lines.push(line);
        if self.bytes >= self.limit { self.spill() } else { Ok(()) }
    }

    fn spill(&mut self) -> io::Result<()> {
        self.lines.sort_unstable();
        let mut run = BufWriter::new(tempfile::tempfile()?);
        for line in self.lines.drain(..) {
            run.write_all(&line)?;
            run.write_all(b"\n")?;
        }
        let mut file = run.into_inner().map_err(|error| error.into_error())?;
        file.rewind()?;
        self.runs.push(BufReader::new(file));
        self.bytes = 0;
        Ok(())
    }

    /// The lines in order.
    pub(super) fn finish(mut self) -> io::Result<Sorted> {
        self.lines.sort_unstable();
        let mut sorted =
            Sorted { heads: BinaryHeap::new(), runs: self.runs, rest: self.lines.into_iter(), last: None };
        for run in 0..=sorted.runs.len() {
            sorted.advance(run)?;
        }
        Ok(sorted)
    }
}

/// Merges the runs and what was still in memory.
pub(super) struct Sorted {
    heads: BinaryHeap<Reverse<(Vec<u8>, usize)>>,
    runs: Vec<BufReader<File>>,
    rest: std::vec::IntoIter<Vec<u8>>,
    last: Option<Vec<u8>>,
}

impl Sorted {
    /// Puts the next line of `run` among the heads; the run past the last is the one in memory.
    fn advance(&mut self, run: usize) -> io::Result<()> {
        let line = match self.runs.get_mut(run) {
            None => self.rest.next(),
            Some(reader) => {
                let mut line = Vec::new();
                reader.read_until(b'\n', &mut line)?;
                line.pop().map(|_| line)
            }
        };
        if let Some(line) = line {
            self.heads.push(Reverse((line, run)));
        }
        Ok(())
    }
}

impl Iterator for Sorted {
    type Item = io::Result<Vec<u8>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let Reverse((line, run)) = self.heads.pop()?;
            if let Err(error) = self.advance(run) {
                return Some(Err(error));
            }
            if self.last.as_ref() != Some(&line) {
                self.last = Some(line.clone());
                return Some(Ok(line));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn runs_on_disk_agree_with_sorting_in_memory(
            lines in prop::collection::vec("[a-c]{0,4}", 0..60), limit in 1_usize..200
        ) {
            let mut sorter = Sorter::with_limit(limit);
            for line in &lines {
                sorter.push(line.clone().into_bytes()).unwrap();
            }
            let sorted: Vec<_> = sorter.finish().unwrap().map(|line| line.unwrap()).collect();
            let mut expected: Vec<_> = lines.into_iter().map(String::into_bytes).collect();
            expected.sort();
            expected.dedup();
            prop_assert_eq!(sorted, expected);
        }
    }
}
