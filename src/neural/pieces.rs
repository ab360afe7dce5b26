//! A word into pieces that the encoder has vectors for: WordPiece as BERT (uncased) does it.
//!
//! The word is cleaned of control characters, decomposed, stripped of its accents and lower-cased;
//! punctuation and CJK ideographs stand alone; then the longest piece of the vocabulary is taken from the
//! left, again and again. The result is that of the `tokenizers` package to the letter, which
//! `tests/pieces.json` holds; that package reads Unicode's categories from the same tables. It is not used
//! itself because it brings a hundred others.
//!
//! One difference is meant: `[SEP]` in a text is three pieces, and never the special one.

use super::error::ModelError;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use unicode_categories::UnicodeCategories;
use unicode_normalization::UnicodeNormalization;

/// Characters of the longest run that is split; a longer one is unknown.
const LONGEST_RUN: usize = 100;

/// A vocabulary, ready to split words.
pub struct WordPieces {
    /// Pieces that begin a run, and those that go on, which the file marks with `##`.
    first: Table,
    inner: Table,
    /// Bytes of the longest piece.
    longest: usize,
    unknown: u32,
    start: u32,
    end: u32,
    len: usize,
}

type Table = HashMap<Box<str>, u32, BuildHasherDefault<Fnv>>;

/// FNV-1a: quick on short keys, and the same everywhere.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        // The table uses the highest bits, which FNV mixes least.
        self.0 ^ (self.0 << 32)
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

impl WordPieces {
    /// One piece a line; its line is its id.
    ///
    /// # Errors
    /// If a special piece is missing.
    pub fn new(vocabulary: &str) -> Result<Self, ModelError> {
        let mut pieces = Self {
            first: Table::default(),
            inner: Table::default(),
            longest: 0,
            unknown: 0,
            start: 0,
            end: 0,
            len: 0,
        };
        for (id, line) in (0..).zip(vocabulary.lines()) {
            let (table, piece) = match line.strip_prefix("##") {
                Some(piece) if !piece.is_empty() => (&mut pieces.inner, piece),
                _ => (&mut pieces.first, line),
            };
            pieces.longest = pieces.longest.max(piece.len());
            table.insert(piece.into(), id);
            pieces.len += 1;
        }
        let special = |name| pieces.first.get(name).copied().ok_or(ModelError::NoPiece(name));
        let (unknown, start, end) = (special("[UNK]")?, special("[CLS]")?, special("[SEP]")?);
        Ok(Self { unknown, start, end, ..pieces })
    }

    /// Pieces in the vocabulary.
    #[allow(clippy::len_without_is_empty, reason = "it has the special pieces at least")]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Appends the pieces of a word, at least one.
    pub fn split(&self, word: &str, out: &mut Vec<u32>) {
        let before = out.len();
        if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            self.split_run(word, out);
        } else {
            self.split_runs(&normalised(word), out);
        }
        if out.len() == before {
            out.push(self.unknown);
        }
    }

    /// The piece for what cannot be split.
    pub(super) fn unknown(&self) -> u32 {
        self.unknown
    }

    /// The piece before every window.
    pub(super) fn start(&self) -> u32 {
        self.start
    }

    /// The piece after every window.
    pub(super) fn end(&self) -> u32 {
        self.end
    }

    /// Splits at white space, and around each punctuation mark and ideograph.
    fn split_runs(&self, text: &str, out: &mut Vec<u32>) {
        let mut from = 0;
        for (at, c) in text.char_indices().filter(|(_, c)| !belongs_to_run(*c)) {
            let after = at + c.len_utf8();
            self.split_run(text.get(from..at).unwrap_or_default(), out);
            if !c.is_whitespace() {
                self.split_run(text.get(at..after).unwrap_or_default(), out);
            }
            from = after;
        }
        self.split_run(text.get(from..).unwrap_or_default(), out);
    }

    /// Takes the longest piece from the left until nothing is left; a run that cannot be used up so is
    /// unknown as a whole.
    fn split_run(&self, run: &str, out: &mut Vec<u32>) {
        if run.chars().take(LONGEST_RUN + 1).count() > LONGEST_RUN {
            return out.push(self.unknown);
        }
        let (before, mut rest, mut table) = (out.len(), run, &self.first);
        while !rest.is_empty() {
            let Some((id, length)) = longest_piece(table, rest, self.longest) else {
                out.truncate(before);
                return out.push(self.unknown);
            };
            out.push(id);
            rest = rest.get(length..).unwrap_or_default();
            table = &self.inner;
        }
    }
}

/// The longest piece of `table` that `text` begins with, and its length in bytes.
fn longest_piece(table: &Table, text: &str, longest: usize) -> Option<(u32, usize)> {
    (1..=longest.min(text.len())).rev().find_map(|length| {
        let piece = text.get(..length)?;
        Some((*table.get(piece)?, length))
    })
}

/// Without control characters, accents and capitals. Ideographs are put apart before they are decomposed.
fn normalised(word: &str) -> String {
    let cleaned = word.chars().filter(|c| !is_dropped(*c)).flat_map(|c| {
        let space = is_ideograph(c).then_some(' ');
        let c = if c.is_whitespace() { ' ' } else { c };
        [space, Some(c), space].into_iter().flatten()
    });
    cleaned.nfd().filter(|c| !c.is_mark_nonspacing()).flat_map(char::to_lowercase).collect()
}

fn belongs_to_run(c: char) -> bool {
    !(c.is_whitespace() || c.is_ascii_punctuation() || c.is_punctuation())
}

/// Control, format and private characters, but not the white space among them.
fn is_dropped(c: char) -> bool {
    matches!(c, '\0' | '\u{fffd}') || (!matches!(c, '\t' | '\n' | '\r') && c.is_other())
}

/// The blocks that BERT takes for words of one character.
fn is_ideograph(c: char) -> bool {
    matches!(u32::from(c),
        0x4e00..=0x9fff | 0x3400..=0x4dbf | 0x2_0000..=0x2_a6df | 0x2_a700..=0x2_b73f
        | 0x2_b740..=0x2_b81f | 0x2_b920..=0x2_ceaf | 0xf900..=0xfaff | 0x2_f800..=0x2_fa1f)
}
