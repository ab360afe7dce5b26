//! How an answer is written, found by name, file extension or media type.

use super::error::Error;
use super::guard::Form;
use std::path::Path;
use std::str::FromStr;

/// A way to write an answer: rows (and true or false) or triples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Aligned columns for reading.
    Table,
    /// SPARQL 1.1 TSV: every term in full.
    Tsv,
    /// SPARQL 1.1 CSV: bare values.
    Csv,
    /// SPARQL 1.1 JSON.
    Json,
    /// SPARQL XML.
    Xml,
    /// One JSON object a row, with plain values.
    Jsonl,
    /// A Markdown table.
    Markdown,
    /// Turtle, with prefixes.
    Turtle,
    /// N-Triples.
    NTriples,
    /// N-Quads.
    NQuads,
    /// TriG, with prefixes.
    TriG,
    /// JSON-LD.
    JsonLd,
    /// RDF/XML.
    RdfXml,
}

impl Format {
    /// All of them, those for rows first.
    pub const ALL: [Self; 13] = [
        Self::Table,
        Self::Tsv,
        Self::Csv,
        Self::Json,
        Self::Xml,
        Self::Jsonl,
        Self::Markdown,
        Self::Turtle,
        Self::NTriples,
        Self::NQuads,
        Self::TriG,
        Self::JsonLd,
        Self::RdfXml,
    ];

    /// Its names, the first being the usual one, which is also its file extension.
    ///
    /// ```
    /// use dateline::query::Format;
    /// assert_eq!(Format::Turtle.names(), ["ttl", "turtle"]);
    /// ```
    pub fn names(self) -> &'static [&'static str] {
        match self {
            Self::Table => &["table"],
            Self::Tsv => &["tsv"],
            Self::Csv => &["csv"],
            Self::Json => &["json", "srj"],
            Self::Xml => &["xml", "srx"],
            Self::Jsonl => &["jsonl", "ndjson"],
            Self::Markdown => &["md", "markdown"],
            Self::Turtle => &["ttl", "turtle"],
            Self::NTriples => &["nt", "ntriples", "n-triples"],
            Self::NQuads => &["nq", "nquads", "n-quads"],
            Self::TriG => &["trig"],
            Self::JsonLd => &["jsonld", "json-ld"],
            Self::RdfXml => &["rdfxml", "rdf", "rdf/xml"],
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Table => "text/plain",
            Self::Tsv => "text/tab-separated-values",
            Self::Csv => "text/csv",
            Self::Json => "application/sparql-results+json",
            Self::Xml => "application/sparql-results+xml",
            Self::Jsonl => "application/x-ndjson",
            Self::Markdown => "text/markdown",
            Self::Turtle => "text/turtle",
            Self::NTriples => "application/n-triples",
            Self::NQuads => "application/n-quads",
            Self::TriG => "application/trig",
            Self::JsonLd => "application/ld+json",
            Self::RdfXml => "application/rdf+xml",
        }
    }

    /// Whether it writes triples rather than rows.
    pub fn is_graph(self) -> bool {
        matches!(
            self,
            Self::Turtle | Self::NTriples | Self::NQuads | Self::TriG | Self::JsonLd | Self::RdfXml
        )
    }

    /// By the extension of a file, before `.gz` or `.zst`.
    pub fn of_path(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_string_lossy().to_lowercase();
        let name = name.strip_suffix(".gz").or_else(|| name.strip_suffix(".zst")).unwrap_or(&name);
        let (_, extension) = name.rsplit_once('.')?;
        extension.parse().ok()
    }

    /// The format to write the answer of a query in: what was asked for if it fits, else what suits the reader.
    pub fn choose(asked: Option<Self>, form: Form, terminal: bool) -> Result<Self, Error> {
        match asked {
            Some(format) if format.is_graph() == form.is_graph() => Ok(format),
            Some(format) => Err(unfit(format, form)),
            None if form.is_graph() => Ok(Self::Turtle),
            None if terminal => Ok(Self::Table),
            None => Ok(Self::Tsv),
        }
    }
}

fn unfit(format: Format, form: Form) -> Error {
    let gives = match form {
        Form::Select => "rows",
        Form::Ask => "true or false",
        Form::Construct | Form::Describe => "triples",
    };
    let kind = if format.is_graph() { "triples" } else { "rows" };
    let usual = |format: &Format| format.names().first().copied().unwrap_or_default();
    let fitting: Vec<&str> =
        Format::ALL.iter().filter(|f| f.is_graph() == form.is_graph()).map(usual).collect();
    let fact = format!("format `{}` is for {kind}, but {} gives {gives}", usual(&format), form.keyword());
    Error::usage(fact, format!("formats that fit: {}", fitting.join(", ")))
}

impl FromStr for Format {
    type Err = Error;

    /// By name, extension (with or without a dot) or media type, in any case.
    fn from_str(text: &str) -> Result<Self, Error> {
        let lower = text.trim().to_lowercase();
        let key = lower.split(';').next().unwrap_or_default().trim().trim_start_matches('.');
        let also = match key {
            "application/json" => Some(Self::Json),
            "application/xml" | "text/xml" => Some(Self::Xml),
            "application/jsonl" => Some(Self::Jsonl),
            _ => None,
        };
        let found = Self::ALL.into_iter().find(|f| f.names().contains(&key) || f.media_type() == key);
        found.or(also).ok_or_else(|| {
            let known: Vec<&str> =
                Self::ALL.iter().filter_map(|format| format.names().first().copied()).collect();
            let shown = super::output::visible(text);
            Error::usage(format!("unknown format `{shown}`"), format!("formats: {}", known.join(", ")))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_extensions_and_media_types_are_known() {
        for (text, format) in [
            ("csv", Format::Csv),
            (".CSV", Format::Csv),
            ("text/csv; charset=utf-8", Format::Csv),
            ("Turtle", Format::Turtle),
            ("application/ld+json", Format::JsonLd),
            ("application/json", Format::Json),
            ("ndjson", Format::Jsonl),
        ] {
            assert_eq!(text.parse::<Format>().unwrap(), format, "{text}");
        }
        assert!("xls".parse::<Format>().unwrap_err().hint().unwrap().contains("csv"));
        assert_eq!(Format::of_path(Path::new("out/a.b.nt.gz")), Some(Format::NTriples));
        assert_eq!(Format::of_path(Path::new("out.txt")), None);
    }

    #[test]
    fn every_name_and_media_type_leads_to_one_format() {
        for format in Format::ALL {
            for name in format.names() {
                assert_eq!(name.parse::<Format>().unwrap(), format);
            }
            assert_eq!(format.media_type().parse::<Format>().unwrap(), format);
        }
    }

    #[test]
    fn a_format_must_fit_the_form() {
        assert_eq!(Format::choose(None, Form::Select, true).unwrap(), Format::Table);
        assert_eq!(Format::choose(None, Form::Select, false).unwrap(), Format::Tsv);
        assert_eq!(Format::choose(None, Form::Construct, true).unwrap(), Format::Turtle);
        let error = Format::choose(Some(Format::Csv), Form::Describe, false).unwrap_err();
        assert_eq!(error.to_string(), "format `csv` is for rows, but DESCRIBE gives triples");
        assert_eq!(error.hint(), Some("formats that fit: ttl, nt, nq, trig, jsonld, rdfxml"));
    }
}
