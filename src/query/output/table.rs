//! Rows → aligned columns without boxes, for reading.
//!
//! The first [`SIZED`] rows decide how wide the columns are; later rows keep that layout, so an answer of any
//! length is shown in little memory.

use super::{Rows, Style, is_number, plain};
use crate::query::error::Error;
use oxigraph::model::Term;
use std::io::{self, Write};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Rows that are looked at before the first is written.
const SIZED: usize = 500;
/// Between two columns.
const GAP: usize = 2;
/// Columns are not cut narrower than this.
const NARROWEST: usize = 6;
/// Columns are not padded wider than this where nothing is cut.
const WIDEST: usize = 60;

struct Column {
    name: String,
    width: usize,
    right: bool,
    tagged: bool,
}

pub(super) fn write(rows: &mut Rows<'_>, style: Style<'_>, out: &mut dyn Write) -> Result<(), Error> {
    let mut first = Vec::new();
    while first.len() < SIZED {
        let Some(row) = rows.next_terms()? else { break };
        first.push(row);
    }
    let names = rows.variables().iter().map(|variable| variable.as_str().to_owned()).collect();
    let columns = layout(names, &first, style);
    header(&columns, style, out)?;
    for row in &first {
        line(&columns, &cells(&columns, row, style), style, out)?;
    }
    drop(first);
    while let Some(row) = rows.next_terms()? {
        line(&columns, &cells(&columns, &row, style), style, out)?;
    }
    Ok(())
}

fn layout(names: Vec<String>, rows: &[Vec<Option<Term>>], style: Style<'_>) -> Vec<Column> {
    let of = |column: usize| rows.iter().filter_map(move |row| row.get(column)?.as_ref());
    let mut columns: Vec<Column> = names
        .into_iter()
        .enumerate()
        .map(|(at, name)| {
            let tagged = has_languages(of(at));
            let longest = of(at).map(|term| plain(term, style.prefixes, tagged).width()).max().unwrap_or(0);
            let right = of(at).next().is_some() && of(at).all(is_numeric);
            Column { width: longest.max(name.width()), name, right, tagged }
        })
        .collect();
    let gaps = GAP * columns.len().saturating_sub(1);
    let widths: Vec<usize> = columns.iter().map(|column| column.width).collect();
    let cap = style.width.map_or(WIDEST, |width| cap(&widths, width.saturating_sub(gaps)));
    columns.iter_mut().for_each(|column| column.width = column.width.min(cap));
    columns
}

/// The width that no column may pass so that all fit into `room`.
fn cap(widths: &[usize], room: usize) -> usize {
    let (mut fits, mut too_wide) = (NARROWEST, widths.iter().copied().max().unwrap_or(0).max(NARROWEST) + 1);
    while fits + 1 < too_wide {
        let middle = (fits + too_wide) / 2;
        if widths.iter().map(|width| (*width).min(middle)).sum::<usize>() <= room {
            fits = middle;
        } else {
            too_wide = middle;
        }
    }
    fits
}

/// Whether a column holds texts in more than one language, so that the reader must be told which is which.
fn has_languages<'a>(terms: impl Iterator<Item = &'a Term>) -> bool {
    let mut languages = terms.filter_map(|term| match term {
        Term::Literal(literal) => literal.language(),
        _ => None,
    });
    languages.next().is_some_and(|first| languages.any(|other| other != first))
}

fn is_numeric(term: &Term) -> bool {
    matches!(term, Term::Literal(literal) if is_number(literal.datatype().as_str()))
}

fn header(columns: &[Column], style: Style<'_>, out: &mut dyn Write) -> io::Result<()> {
    let names: Vec<String> = columns.iter().map(|column| column.name.clone()).collect();
    line(columns, &names, style, out)?;
    let rules: Vec<String> = columns.iter().map(|column| "-".repeat(column.width.max(1))).collect();
    line(columns, &rules, style, out)
}

fn cells(columns: &[Column], row: &[Option<Term>], style: Style<'_>) -> Vec<String> {
    let of = |(column, term): (&Column, &Option<Term>)| {
        term.as_ref().map_or(String::new(), |term| plain(term, style.prefixes, column.tagged))
    };
    columns.iter().zip(row).map(of).collect()
}

fn line(columns: &[Column], cells: &[String], style: Style<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut text = String::new();
    let mut pending = 0;
    for (column, cell) in columns.iter().zip(cells) {
        let shown = if style.width.is_some() { cut(cell, column.width) } else { cell.clone() };
        let padding = column.width.saturating_sub(shown.width());
        let (before, after) = if column.right { (padding, 0) } else { (0, padding) };
        if !shown.is_empty() {
            text.push_str(&" ".repeat(pending + before));
            text.push_str(&shown);
            pending = after + GAP;
        } else {
            pending += padding + GAP;
        }
    }
    writeln!(out, "{text}")
}

/// At most `width` columns of a text, with `…` where some is left out.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut short = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        used += grapheme.width();
        if used >= width {
            break;
        }
        short.push_str(grapheme);
    }
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widest_columns_give_way_first() {
        assert_eq!(cap(&[5, 10, 100], 60), 45);
        assert_eq!(cap(&[50, 50], 40), 20);
        assert!(cap(&[5, 10], 100) >= 10);
        assert_eq!(cap(&[50, 50, 50], 3), NARROWEST);
        assert_eq!(cap(&[], 80), NARROWEST);
    }

    #[test]
    fn cutting_respects_wide_and_composed_characters() {
        assert_eq!(cut("abcdef", 6), "abcdef");
        assert_eq!(cut("abcdefg", 6), "abcde…");
        assert_eq!(cut("日本語新聞", 6).width(), 5);
        assert_eq!(cut("e\u{301}e\u{301}e\u{301}", 2), "e\u{301}…");
    }
}
