//! Names as tags of tokens, in columns → sentences with names.
//!
//! Two layouts: the word first and the tag last, as in CoNLL 2003, with tabs or blanks between; or the number
//! of the word, the word, the tag and perhaps more, with tabs between, as in Universal NER. Tags are IOB1, IOB2, BIOES or BILOU: a
//! name begins at B, S and U, and at I, E and L where no name of the same type is open.

use super::block::{Block, DOCUMENT_START, Sentence, Token, Word, bad_row};
use super::{GoldError, shown};

/// How the columns are laid out; the same in a whole file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// The word, perhaps other columns, and the tag last.
    WordFirst,
    /// The number of the word, the word, the tag, and perhaps more.
    Numbered,
}

/// Whether `line` is a row of this format, in either layout.
pub(super) fn is_row(line: &str) -> bool {
    let is_tag = |(_, tag): (&str, &str)| parse(tag).is_some();
    [Layout::Numbered, Layout::WordFirst].iter().any(|&layout| cells(line, layout).is_some_and(is_tag))
}

/// The layout of the file that begins with `block`: numbered if its rows are counted from 1.
pub(super) fn layout(block: &Block) -> Option<Layout> {
    let rows = block.lines.iter().map(|(_, row)| row.as_str());
    let rows = rows.filter(|row| !(is_comment(row) || is_range(row) || row.starts_with(DOCUMENT_START)));
    let mut due = 0;
    for row in rows {
        due += 1;
        if cells(row, Layout::Numbered).is_none() || row.split('\t').next() != Some(due.to_string().as_str())
        {
            return Some(Layout::WordFirst);
        }
    }
    (due > 0).then_some(Layout::Numbered)
}

/// The sentence in `block`; `None` if it has comments only.
pub(super) fn sentence(block: &Block, layout: Layout) -> Result<Option<Sentence>, GoldError> {
    let mut sentence = Sentence::default();
    let mut open = None;
    for (line, row) in &block.lines {
        if is_comment(row) {
            sentence.comment(row);
        } else if row.starts_with(DOCUMENT_START) {
            sentence.document = Some(None);
        } else if layout == Layout::WordFirst || !is_range(row) {
            open = add_row(&mut sentence, *line, row, layout, open)?;
        }
    }
    Ok((!sentence.tokens.is_empty() || sentence.document.is_some()).then_some(sentence))
}

fn add_row(
    sentence: &mut Sentence,
    line: u64,
    row: &str,
    layout: Layout,
    open: Option<usize>,
) -> Result<Option<usize>, GoldError> {
    let (word, tag) = cells(row, layout).ok_or_else(|| bad_row(line, row, "no word with a tag"))?;
    let tag = parse(tag).ok_or_else(|| {
        GoldError::new(line, format!("{} is no tag; tags are `O`, `B-X`, `I-X`, `E-X`, `S-X`", shown(tag)))
    })?;
    if sentence.line == 0 {
        sentence.line = line;
    }
    let at = sentence.tokens.len();
    sentence.tokens.push(Token { form: word.to_owned(), space_after: None, words: at..at + 1 });
    sentence.words.push(Word { form: word.into(), syntax: None });
    Ok(add(sentence, at, tag, open))
}

/// Adds token `at` to the names, where `open` is the name that it may go on; gives the one that is open then.
fn add(sentence: &mut Sentence, at: usize, tag: Tag, open: Option<usize>) -> Option<usize> {
    let Tag::Name { begins, ends, label } = tag else {
        return None;
    };
    let goes_on = open
        .filter(|_| !begins)
        .filter(|&name| sentence.names.get(name).is_some_and(|(_, known)| known == label));
    let name = match goes_on {
        Some(name) => name,
        None => {
            sentence.names.push((at..at, label.to_owned()));
            sentence.names.len() - 1
        }
    };
    if let Some((tokens, _)) = sentence.names.get_mut(name) {
        tokens.end = at + 1;
    }
    (!ends).then_some(name)
}

enum Tag<'a> {
    Outside,
    Name { begins: bool, ends: bool, label: &'a str },
}

fn parse(tag: &str) -> Option<Tag<'_>> {
    if matches!(tag, "O" | "_" | "-") {
        return Some(Tag::Outside);
    }
    let (prefix, label) = tag.split_once('-')?;
    let (begins, ends) = match prefix {
        "B" => (true, false),
        "I" | "M" => (false, false),
        "E" | "L" => (false, true),
        "S" | "U" => (true, true),
        _ => return None,
    };
    (!label.is_empty()).then_some(Tag::Name { begins, ends, label })
}

/// The word and the tag of a row.
fn cells(row: &str, layout: Layout) -> Option<(&str, &str)> {
    let (word, tag) = match layout {
        Layout::Numbered => {
            let mut cells = row.split('\t');
            cells.next().filter(|id| is_number(id))?;
            (cells.next()?, cells.next()?.trim())
        }
        Layout::WordFirst => {
            let cut = row.split_once('\t').or_else(|| row.trim_start().split_once(char::is_whitespace));
            let (word, rest) = cut?;
            (word, rest.trim_end().rsplit(char::is_whitespace).next()?)
        }
    };
    (!word.trim().is_empty() && !tag.is_empty()).then_some((word.trim(), tag))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn is_range(row: &str) -> bool {
    let id = row.split('\t').next().unwrap_or_default();
    row.contains('\t') && id.split_once('-').is_some_and(|(first, last)| is_number(first) && is_number(last))
}

/// Whether a line that begins with `#` is a comment, and not the token `#` with its tag.
fn is_comment(row: &str) -> bool {
    let Some(rest) = row.strip_prefix('#') else {
        return false;
    };
    !rest.starts_with('\t') && (rest.contains(" = ") || rest.trim_start().starts_with("new") || !is_row(row))
}
