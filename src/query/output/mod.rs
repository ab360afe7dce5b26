//! An answer → bytes in one of the formats, row by row.
//!
//! Invariant: nothing is collected, except that a table looks at its first rows to size its columns. Formats for
//! people (`table`, `md`) show control and direction characters as `\u202E`, so that no text from an article can
//! command a terminal or disguise itself; formats for programs keep every character.

mod jsonl;
mod markdown;
mod table;

use super::error::Error;
use super::format::Format;
use super::prefixes::Prefixes;
use super::{Cancel, evaluation_error};
use oxigraph::io::{JsonLdProfileSet, RdfFormat, RdfSerializer};
use oxigraph::model::Term;
use oxigraph::sparql::results::{QueryResultsFormat, QueryResultsSerializer};
use oxigraph::sparql::{QueryResults, QuerySolution, QuerySolutionIter, QueryTripleIter, Variable};
use std::io::Write;

/// How an answer is written.
#[derive(Clone, Copy, Debug)]
pub struct Style<'a> {
    /// The format, fit for the query's form.
    pub format: Format,
    /// The short names to use where a format has them.
    pub prefixes: &'a Prefixes,
    /// Columns of the terminal that a table is cut to; none where nothing is to be cut.
    pub width: Option<usize>,
}

/// What was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// This many rows.
    Rows(u64),
    /// This many triples.
    Triples(u64),
    /// True or false.
    Answer(bool),
}

impl Outcome {
    /// Whether there was nothing, or the answer was no.
    pub fn is_empty(self) -> bool {
        matches!(self, Self::Rows(0) | Self::Triples(0) | Self::Answer(false))
    }
}

/// Writes all of an answer.
pub(super) fn write(
    results: QueryResults<'_>,
    style: Style<'_>,
    cancel: &Cancel,
    out: &mut dyn Write,
) -> Result<Outcome, Error> {
    match results {
        QueryResults::Boolean(answer) => boolean(answer, style.format, out).map(|()| Outcome::Answer(answer)),
        QueryResults::Graph(triples) => graph(triples, style, cancel, out).map(Outcome::Triples),
        QueryResults::Solutions(rows) => {
            let mut rows = Rows { rows, cancel: cancel.clone(), count: 0 };
            match style.format {
                Format::Jsonl => jsonl::write(&mut rows, out)?,
                Format::Markdown => markdown::write(&mut rows, style.prefixes, out)?,
                Format::Tsv => standard(&mut rows, QueryResultsFormat::Tsv, out)?,
                Format::Csv => standard(&mut rows, QueryResultsFormat::Csv, out)?,
                Format::Json => standard(&mut rows, QueryResultsFormat::Json, out)?,
                Format::Xml => standard(&mut rows, QueryResultsFormat::Xml, out)?,
                _ => table::write(&mut rows, style, out)?,
            }
            Ok(Outcome::Rows(rows.count))
        }
    }
}

/// The rows of an answer, counted, until the end or the interruption.
struct Rows<'a> {
    rows: QuerySolutionIter<'a>,
    cancel: Cancel,
    count: u64,
}

impl Rows<'_> {
    fn variables(&self) -> Vec<Variable> {
        self.rows.variables().to_vec()
    }

    fn next(&mut self) -> Result<Option<QuerySolution>, Error> {
        if self.cancel.is_cancelled() {
            return Err(Error::Interrupted);
        }
        let row = self.rows.next().transpose().map_err(evaluation_error)?;
        self.count += u64::from(row.is_some());
        Ok(row)
    }

    /// The next row's terms in the order of the variables.
    fn next_terms(&mut self) -> Result<Option<Vec<Option<Term>>>, Error> {
        Ok(self.next()?.map(|row| row.values().to_vec()))
    }
}

fn boolean(answer: bool, format: Format, out: &mut dyn Write) -> Result<(), Error> {
    let standard = match format {
        Format::Json => Some(QueryResultsFormat::Json),
        Format::Xml => Some(QueryResultsFormat::Xml),
        _ => None,
    };
    match standard {
        Some(format) => {
            QueryResultsSerializer::from_format(format).serialize_boolean_to_writer(&mut *out, answer)?;
            writeln!(out)?;
        }
        None => writeln!(out, "{answer}")?,
    }
    Ok(())
}

/// The formats that the SPARQL specifications define.
fn standard(rows: &mut Rows<'_>, format: QueryResultsFormat, out: &mut dyn Write) -> Result<(), Error> {
    let serializer = QueryResultsSerializer::from_format(format);
    let mut serializer = serializer.serialize_solutions_to_writer(&mut *out, rows.variables())?;
    while let Some(row) = rows.next()? {
        serializer.serialize(&row)?;
    }
    serializer.finish()?;
    if matches!(format, QueryResultsFormat::Json | QueryResultsFormat::Xml) {
        writeln!(out)?;
    }
    Ok(())
}

fn graph(
    triples: QueryTripleIter<'_>,
    style: Style<'_>,
    cancel: &Cancel,
    out: &mut dyn Write,
) -> Result<u64, Error> {
    let (format, short) = match style.format {
        Format::NTriples => (RdfFormat::NTriples, false),
        Format::NQuads => (RdfFormat::NQuads, false),
        Format::TriG => (RdfFormat::TriG, true),
        Format::JsonLd => (RdfFormat::JsonLd { profile: JsonLdProfileSet::empty() }, true),
        Format::RdfXml => (RdfFormat::RdfXml, true),
        _ => (RdfFormat::Turtle, true),
    };
    let mut serializer = RdfSerializer::from_format(format);
    for (name, namespace) in style.prefixes.iter().filter(|_| short) {
        serializer = serializer
            .with_prefix(name, namespace)
            .map_err(|_| Error::plain(format!("prefix `{name}:`: `{namespace}` is not an IRI")))?;
    }
    let mut serializer = serializer.for_writer(&mut *out);
    let mut count = 0;
    for triple in triples {
        if cancel.is_cancelled() {
            return Err(Error::Interrupted);
        }
        serializer.serialize_triple(&triple.map_err(evaluation_error)?)?;
        count += 1;
    }
    serializer.finish()?;
    Ok(count)
}

/// Whether a character could move the cursor, recolour, reorder or hide text where it is shown.
pub(super) fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// The text with its unsafe characters written as escapes, on one line.
pub(super) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => shown.push_str("\\n"),
            '\t' => shown.push_str("\\t"),
            '\r' => shown.push_str("\\r"),
            _ if is_unsafe(c) && u32::from(c) > 0xFFFF => shown.push_str(&format!("\\U{:08X}", u32::from(c))),
            _ if is_unsafe(c) => shown.push_str(&format!("\\u{:04X}", u32::from(c))),
            _ => shown.push(c),
        }
    }
    shown
}

/// A term as people read it. `tagged`: whether its language is worth showing.
fn plain(term: &Term, prefixes: &Prefixes, tagged: bool) -> String {
    let iri = |iri: &str| prefixes.shorten(iri).unwrap_or_else(|| format!("<{iri}>"));
    match term {
        Term::NamedNode(node) => visible(&iri(node.as_str())),
        Term::BlankNode(node) => format!("_:{}", visible(node.as_str())),
        Term::Literal(literal) => {
            let value = visible(literal.value());
            match literal.language() {
                Some(language) if tagged => format!("{value}@{language}"),
                Some(_) => value,
                None if is_self_evident(literal.datatype().as_str()) => value,
                None => format!("{value}^^{}", visible(&iri(literal.datatype().as_str()))),
            }
        }
    }
}

const XSD: &str = "http://www.w3.org/2001/XMLSchema#";

/// Whether a value of this datatype is understood without the datatype.
fn is_self_evident(datatype: &str) -> bool {
    let Some(name) = datatype.strip_prefix(XSD) else { return false };
    matches!(
        name,
        "string"
            | "boolean"
            | "date"
            | "dateTime"
            | "time"
            | "gYear"
            | "gYearMonth"
            | "duration"
            | "anyURI"
            | "language"
    ) || is_number(datatype)
}

/// Whether values of this datatype are numbers.
fn is_number(datatype: &str) -> bool {
    const NUMBERS: [&str; 16] = [
        "integer",
        "decimal",
        "double",
        "float",
        "nonNegativeInteger",
        "positiveInteger",
        "nonPositiveInteger",
        "negativeInteger",
        "long",
        "int",
        "short",
        "byte",
        "unsignedLong",
        "unsignedInt",
        "unsignedShort",
        "unsignedByte",
    ];
    datatype.strip_prefix(XSD).is_some_and(|name| NUMBERS.contains(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unsafe_characters_become_escapes() {
        assert_eq!(visible("a\nb\tc\u{1b}[2J\u{202e}d\u{9b}"), r"a\nb\tc\u001B[2J\u202Ed\u009B");
        assert_eq!(visible("\u{E0041}"), r"\U000E0041");
        assert_eq!(visible("ភ្នំពេញ – “quoted” 👩‍👩‍👧"), "ភ្នំពេញ – “quoted” 👩‍👩‍👧");
    }
}
