//! Writing the graph out.

use super::article::local_name;
use super::sort::{Sorted, Sorter};
use super::{Store, StoreError};
use crate::vocabulary::prefixes;
use oxigraph::io::{JsonLdProfileSet, RdfFormat, RdfParser, RdfSerializer};
use oxigraph::model::{GraphName, GraphNameRef, NamedNode, NamedOrBlankNode, Quad};
use std::io::{self, Write};

/// The formats of RDF that the program writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DumpFormat {
    /// N-Quads, sorted by bytes: equal data gives equal bytes.
    NQuads,
    /// TriG.
    TriG,
    /// JSON-LD, streaming form.
    JsonLd,
    /// N-Triples: graphs are merged.
    NTriples,
    /// Turtle: graphs are merged.
    Turtle,
    /// RDF/XML: graphs are merged.
    RdfXml,
}

impl DumpFormat {
    /// Every format.
    pub const ALL: [Self; 6] =
        [Self::NQuads, Self::TriG, Self::JsonLd, Self::NTriples, Self::Turtle, Self::RdfXml];

    /// The short name, which is also the file extension.
    pub fn name(self) -> &'static str {
        match self {
            Self::NQuads => "nq",
            Self::TriG => "trig",
            Self::JsonLd => "jsonld",
            Self::NTriples => "nt",
            Self::Turtle => "ttl",
            Self::RdfXml => "rdf",
        }
    }

    /// The format called `text`: a short name, an extension with its dot, or a media type.
    ///
    /// ```
    /// use dateline::store::DumpFormat;
    /// assert_eq!(DumpFormat::named("text/turtle"), Some(DumpFormat::Turtle));
    /// assert_eq!(DumpFormat::named(".NQ"), Some(DumpFormat::NQuads));
    /// assert_eq!(DumpFormat::named("docx"), None);
    /// ```
    pub fn named(text: &str) -> Option<Self> {
        let text = text.trim_start_matches('.').to_ascii_lowercase();
        let format = match text.as_str() {
            "rdfxml" => RdfFormat::RdfXml,
            "turtle" => RdfFormat::Turtle,
            "nquads" | "n-quads" => RdfFormat::NQuads,
            "ntriples" | "n-triples" => RdfFormat::NTriples,
            "json-ld" => JSON_LD,
            other => RdfFormat::from_extension(other).or_else(|| RdfFormat::from_media_type(other))?,
        };
        Self::ALL.into_iter().find(|known| known.rdf_format() == format)
    }

    pub(super) fn rdf_format(self) -> RdfFormat {
        match self {
            Self::NQuads => RdfFormat::NQuads,
            Self::TriG => RdfFormat::TriG,
            Self::JsonLd => JSON_LD,
            Self::NTriples => RdfFormat::NTriples,
            Self::Turtle => RdfFormat::Turtle,
            Self::RdfXml => RdfFormat::RdfXml,
        }
    }

    /// Whether the lines of the sorted dump are the format itself.
    fn is_lines(self) -> bool {
        matches!(self, Self::NQuads | Self::NTriples)
    }
}

const JSON_LD: RdfFormat = RdfFormat::JsonLd { profile: JsonLdProfileSet::empty() };

/// What is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DumpScope {
    /// Every graph.
    All,
    /// One graph.
    Graph(NamedNode),
}

impl Store {
    /// Writes `scope` in `format`, and returns how many statements that were. Memory is bounded:
    /// what is sorted beyond 64 MB lies in temporary files.
    ///
    /// # Errors
    /// If the database cannot be read, or `out` cannot be written.
    pub fn dump(&self, scope: &DumpScope, format: DumpFormat, out: impl Write) -> Result<u64, StoreError> {
        let graph = match scope {
            DumpScope::All => None,
            DumpScope::Graph(graph) => Some(GraphNameRef::from(graph)),
        };
        let quads = self.graph().quads_for_pattern(None, None, None, graph);
        let quads = quads.map(|quad| quad.map_err(StoreError::from));
        write_sorted(quads, format, self.mint().base().as_str(), out)
    }

    /// The graph that `text` means: an IRI, `article:ID` for an article's records, or `entities`,
    /// `links` or `curation`.
    ///
    /// # Errors
    /// If there is no such graph in the store.
    pub fn find_graph(&self, text: &str) -> Result<NamedNode, StoreError> {
        for graph in self.graph().named_graphs() {
            let NamedOrBlankNode::NamedNode(graph) = graph? else { continue };
            if graph.as_str() == text || local_name(&graph) == text.trim_start_matches("graph:") {
                return Ok(graph);
            }
        }
        Ok(self.graph_of(&self.find_article(text)?))
    }
}

/// Writes `quads` in `format`, sorted and without duplicates; `base` gives the prefixes.
///
/// # Errors
/// The first error of `quads`, or if `out` cannot be written.
pub fn write_sorted<E: From<StoreError>>(
    quads: impl IntoIterator<Item = Result<Quad, E>>,
    format: DumpFormat,
    base: &str,
    out: impl Write,
) -> Result<u64, E> {
    let mut sorter = Sorter::new();
    for quad in quads {
        let line = line_of(&quad?, format);
        sorter.push(line).map_err(StoreError::Output)?;
    }
    let sorted = sorter.finish().map_err(StoreError::Output)?;
    let written =
        if format.is_lines() { write_lines(sorted, out) } else { write_syntax(sorted, format, base, out) };
    Ok(written.map_err(StoreError::Output)?)
}

/// A quad as it is sorted: its line, after its graph where the format groups by graph.
fn line_of(quad: &Quad, format: DumpFormat) -> Vec<u8> {
    let triple = || oxigraph::model::TripleRef::from(quad.as_ref());
    match format {
        DumpFormat::NQuads => format!("{quad} ."),
        DumpFormat::NTriples => format!("{} .", triple()),
        DumpFormat::Turtle | DumpFormat::RdfXml => format!("\0{} .", triple()),
        DumpFormat::TriG | DumpFormat::JsonLd => match &quad.graph_name {
            GraphName::DefaultGraph => format!("\0{quad} ."),
            graph => format!("{graph}\0{quad} ."),
        },
    }
    .into_bytes()
}

fn write_lines(lines: Sorted, mut out: impl Write) -> io::Result<u64> {
    let mut count = 0;
    for line in lines {
        out.write_all(&line?)?;
        out.write_all(b"\n")?;
        count += 1;
    }
    out.flush()?;
    Ok(count)
}

fn write_syntax(lines: Sorted, format: DumpFormat, base: &str, out: impl Write) -> io::Result<u64> {
    let mut serializer = RdfSerializer::from_format(format.rdf_format());
    for (prefix, namespace) in prefixes(base) {
        serializer = serializer.with_prefix(prefix, namespace).map_err(io::Error::other)?;
    }
    let mut serializer = serializer.for_writer(out);
    let mut count = 0;
    for line in lines {
        let line = line?;
        let statement = line.splitn(2, |&byte| byte == 0).nth(1).unwrap_or_default();
        for quad in RdfParser::from_format(RdfFormat::NQuads).for_slice(statement) {
            serializer.serialize_quad(&quad.map_err(io::Error::other)?)?;
            count += 1;
        }
    }
    serializer.finish()?.flush()?;
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quads() -> Vec<Result<Quad, StoreError>> {
        let node = |name: &str| NamedNode::new_unchecked(format!("https://example.org/{name}"));
        let (a, b) = (node("b"), node("a"));
        vec![
            Ok(Quad::new(a.clone(), a.clone(), b.clone(), b.clone())),
            Ok(Quad::new(a.clone(), a.clone(), b.clone(), GraphName::DefaultGraph)),
            Ok(Quad::new(b.clone(), a.clone(), a.clone(), b)),
        ]
    }

    fn written(format: DumpFormat) -> String {
        let mut out = Vec::new();
        write_sorted(quads(), format, "https://example.org/", &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn n_quads_are_sorted_by_bytes() {
        let text = written(DumpFormat::NQuads);
        let mut lines: Vec<_> = text.lines().collect();
        assert_eq!(lines.len(), 3);
        lines.sort_unstable();
        assert_eq!(text, lines.join("\n") + "\n");
    }

    #[test]
    fn formats_without_graphs_merge_them() {
        assert_eq!(written(DumpFormat::NTriples).lines().count(), 2);
    }

    #[test]
    fn every_format_reads_back() {
        for format in DumpFormat::ALL {
            let text = written(format);
            let parser = RdfParser::from_format(format.rdf_format());
            let count = parser.for_slice(&text).inspect(|quad| assert!(quad.is_ok(), "{text}")).count();
            let expected = if matches!(format, DumpFormat::NQuads | DumpFormat::TriG | DumpFormat::JsonLd) {
                3
            } else {
                2
            };
            assert_eq!(count, expected, "{format:?}");
        }
    }
}
