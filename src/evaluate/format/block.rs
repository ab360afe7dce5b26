//! A stream of lines → blocks of lines between blank ones: the sentences of column formats.

use super::{GoldError, shown};
use std::io::{BufRead, Read};

/// Most bytes of one block: no sentence is longer.
const MOST_BYTES: usize = 1 << 20;

/// The word that begins a document in the files of CoNLL 2003.
pub(super) const DOCUMENT_START: &str = "-DOCSTART-";

/// The lines of one sentence.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// The lines, without their ends, with their numbers counted from 1.
    pub(super) lines: Vec<(u64, String)>,
}

/// Cuts a stream into blocks.
#[derive(Debug)]
pub(super) struct Blocks<R> {
    reader: R,
    number: u64,
    done: bool,
}

impl<R: BufRead> Blocks<R> {
    pub(super) fn new(reader: R) -> Self {
        Self { reader, number: 0, done: false }
    }

    /// The next line, without its end.
    fn line(&mut self) -> Result<Option<String>, GoldError> {
        let mut bytes = Vec::new();
        self.number += 1;
        let most = (MOST_BYTES + 1) as u64;
        let read = self.reader.by_ref().take(most).read_until(b'\n', &mut bytes);
        if let Err(error) = read {
            let words = error.to_string();
            return Err(self.error(words.split(" (os error").next().unwrap_or_default()));
        }
        if bytes.is_empty() {
            return Ok(None);
        }
        if bytes.len() > MOST_BYTES {
            return Err(self.error(&too_long()));
        }
        let mut line = String::from_utf8(bytes).map_err(|_| self.error("invalid UTF-8"))?;
        line.truncate(line.trim_end_matches(['\n', '\r']).len());
        if self.number == 1 && line.starts_with('\u{feff}') {
            line.remove(0);
        }
        if line.contains('\0') {
            return Err(self.error("a NUL character"));
        }
        Ok(Some(line))
    }

    fn error(&self, what: &str) -> GoldError {
        GoldError::new(self.number, what)
    }

    fn block(&mut self) -> Result<Option<Block>, GoldError> {
        let (mut block, mut bytes) = (Block::default(), 0);
        while let Some(line) = self.line()? {
            if line.trim().is_empty() {
                if block.lines.is_empty() {
                    continue;
                }
                return Ok(Some(block));
            }
            bytes += line.len();
            if bytes > MOST_BYTES {
                return Err(self.error(&too_long()));
            }
            block.lines.push((self.number, line));
        }
        self.done = true;
        Ok((!block.lines.is_empty()).then_some(block))
    }
}

fn too_long() -> String {
    format!("a sentence of more than {MOST_BYTES} bytes")
}

impl<R: BufRead> Iterator for Blocks<R> {
    type Item = Result<Block, GoldError>;

    /// The next block. After an error there is none.
    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let block = self.block();
        self.done |= block.is_err();
        block.transpose()
    }
}

/// A sentence as a column format has it.
#[derive(Debug, Default)]
pub(super) struct Sentence {
    /// The line of its first row.
    pub(super) line: u64,
    /// Its id.
    pub(super) id: Option<Box<str>>,
    /// Whether a document begins with it, and the id of that.
    pub(super) document: Option<Option<String>>,
    /// Whether a paragraph begins with it.
    pub(super) paragraph: bool,
    /// Its text.
    pub(super) text: Option<String>,
    /// Its surface tokens.
    pub(super) tokens: Vec<Token>,
    /// Its syntactic words; each token has one or more.
    pub(super) words: Vec<Word>,
    /// The names, as ranges of tokens, with their labels.
    pub(super) names: Vec<(std::ops::Range<usize>, String)>,
}

/// A surface token.
#[derive(Debug)]
pub(super) struct Token {
    pub(super) form: String,
    /// Whether white space follows, where the file says so.
    pub(super) space_after: Option<bool>,
    /// Its words.
    pub(super) words: std::ops::Range<usize>,
}

/// A syntactic word.
#[derive(Debug)]
pub(super) struct Word {
    pub(super) form: Box<str>,
    pub(super) syntax: Option<super::GoldSyntax>,
}

impl Sentence {
    /// Reads a line `# key = value` into what it says.
    pub(super) fn comment(&mut self, line: &str) {
        let comment = line.trim_start_matches('#').trim();
        let (key, value) = match comment.split_once('=') {
            Some((key, value)) => (key.trim(), Some(value.trim())),
            None => (comment, None),
        };
        match key {
            "newdoc id" | "newdoc" => self.document = Some(value.map(str::to_owned)),
            "newpar id" | "newpar" => self.paragraph = true,
            "sent_id" => self.id = value.map(Into::into),
            "text" => self.text = value.map(str::to_owned),
            _ => {}
        }
    }
}

/// A fault of a row, with the row.
pub(super) fn bad_row(line: u64, row: &str, what: &str) -> GoldError {
    GoldError::new(line, format!("{what}: {}", shown(&row.replace('\t', " "))))
}
