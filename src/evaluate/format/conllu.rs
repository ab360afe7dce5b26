//! CoNLL-U (<https://universaldependencies.org/format.html>) → sentences.

use super::block::{Block, Sentence, Token, Word, bad_row};
use super::{GoldError, GoldSyntax, shown};
use std::ops::Range;

/// Whether `line` is a row of this format: ten columns, with an id first and a head in the seventh.
pub(super) fn is_row(line: &str) -> bool {
    let columns: Vec<&str> = line.split('\t').collect();
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let is_id = |text: &str| text.split(['-', '.']).all(is_number);
    match columns.as_slice() {
        [id, _, _, _, _, _, head, _, _, _] => is_id(id) && (is_number(head) || *head == "_"),
        _ => false,
    }
}

/// The sentence in `block`; `None` if it has comments only.
pub(super) fn sentence(block: &Block) -> Result<Option<Sentence>, GoldError> {
    let mut reading = Reading::default();
    for (line, row) in &block.lines {
        if row.starts_with('#') {
            reading.sentence.comment(row);
        } else {
            reading.row(*line, row)?;
        }
    }
    reading.end()
}

#[derive(Default)]
struct Reading {
    sentence: Sentence,
    /// The words of the multiword token that is open.
    open: Range<usize>,
    last_line: u64,
}

impl Reading {
    fn row(&mut self, line: u64, row: &str) -> Result<(), GoldError> {
        let columns: Vec<&str> = row.split('\t').collect();
        let &[id, form, lemma, upos, _, _, head, relation, _, misc] = columns.as_slice() else {
            let what = format!("{} columns where CoNLL-U has 10, separated by tabs", columns.len());
            return Err(bad_row(line, row, &what));
        };
        if self.sentence.line == 0 {
            self.sentence.line = line;
        }
        self.last_line = line;
        if form.trim().is_empty() {
            return Err(bad_row(line, row, "a word without a form"));
        }
        let space_after = Some(!misc.split('|').any(|item| item == "SpaceAfter=No"));
        if id.contains('.') {
            return Ok(()); // an empty node of the enhanced graph: no word of the text
        }
        if let Some((first, last)) = id.split_once('-') {
            return self.multiword(line, row, (first, last), form, space_after);
        }
        self.check_due(line, id)?;
        let at = self.sentence.words.len();
        let head = head_of(line, head)?;
        let syntax = GoldSyntax { upos: upos.into(), lemma: lemma.into(), head, relation: relation.into() };
        self.sentence.words.push(Word { form: form.into(), syntax: Some(syntax) });
        if !self.open.contains(&at) {
            let words = at..at + 1;
            self.sentence.tokens.push(Token { form: form.to_owned(), space_after, words });
        }
        Ok(())
    }

    fn multiword(
        &mut self,
        line: u64,
        row: &str,
        (first, last): (&str, &str),
        form: &str,
        space_after: Option<bool>,
    ) -> Result<(), GoldError> {
        self.check_due(line, first)?;
        let begin = self.sentence.words.len();
        let end = last.parse::<usize>().ok().filter(|&last| last > begin && last - begin <= 1000);
        let end = end.ok_or_else(|| bad_row(line, row, "a range of words that is none"))?;
        if begin < self.open.end {
            return Err(bad_row(line, row, "a multiword token inside another"));
        }
        self.open = begin..end;
        let words = begin..end;
        self.sentence.tokens.push(Token { form: form.to_owned(), space_after, words });
        Ok(())
    }

    fn check_due(&self, line: u64, id: &str) -> Result<(), GoldError> {
        let next = self.sentence.words.len() + 1;
        if id.parse() == Ok(next) {
            return Ok(());
        }
        Err(GoldError::new(line, format!("word {} where word `{next}` is due", shown(id))))
    }

    fn end(self) -> Result<Option<Sentence>, GoldError> {
        let words = self.sentence.words.len();
        if words < self.open.end {
            return Err(GoldError::new(self.last_line, "the sentence ends inside a multiword token"));
        }
        let heads = self.sentence.words.iter().filter_map(|word| word.syntax.as_ref()?.head);
        if let Some(head) = heads.max().filter(|&head| head >= words) {
            let what = format!("a head `{}` in a sentence of {words} words", head + 1);
            return Err(GoldError::new(self.sentence.line, what));
        }
        Ok((words > 0 || self.sentence.document.is_some()).then_some(self.sentence))
    }
}

/// The head as an index into the words; `None` for the root and where there are no trees.
fn head_of(line: u64, head: &str) -> Result<Option<usize>, GoldError> {
    match head {
        "_" => Ok(None),
        number => match number.parse::<usize>() {
            Ok(number) => Ok(number.checked_sub(1)),
            Err(_) => Err(GoldError::new(line, format!("{} is no head", shown(number)))),
        },
    }
}
