//! `dateline extract`: what is read in articles, without a store.

use super::Context;
use super::exit::Exit;
use super::output::Output;
use super::reading::{self, Tally};
use super::source::Source;
use crate::article::Article;
use crate::rdf::{self, Base, Extraction, Mint, pretty};
use crate::reader::Reader;
use crate::render;
use crate::store::{DumpFormat, StoreError, write_sorted};
use crate::story::{Extract as Contract, Iris, Story};
use crate::vocabulary::prefixes;
use std::io::Write;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;

/// Print what is read in articles, without a store
///
/// A pure function of the articles, made for pipes: one JSON object an article, after the JSON Schema
/// that `dateline ontology print story.schema.json` shows; or RDF; or a page that shows the article
/// with its names, quotations, events and times marked.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    dateline extract article.txt --published 2022-09-01 | jq .events\n  \
    dateline extract article.txt --format ttl\n  \
    dateline extract page.html -o page-read.html")]
pub(super) struct Extract {
    #[command(flatten)]
    source: Source,

    /// json (one object a line), html, nq, trig, ttl, nt, jsonld, rdf [default: by the name of -o, else json]
    #[arg(long, short, value_name = "FORMAT")]
    format: Option<ExtractFormat>,

    /// IRI under which instances are named
    #[arg(long, value_name = "IRI", default_value_t)]
    base: Base,

    /// Write to FILE instead of standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// What an extract is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ExtractFormat {
    Json,
    Html,
    Rdf(DumpFormat),
}

impl FromStr for ExtractFormat {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.trim_start_matches('.').to_ascii_lowercase().as_str() {
            "json" | "jsonl" | "application/json" => Ok(Self::Json),
            "html" | "text/html" => Ok(Self::Html),
            other => DumpFormat::named(other).map(Self::Rdf).ok_or_else(|| {
                format!("`{text}` is no format; there are json, html, nq, trig, ttl, nt, jsonld and rdf")
            }),
        }
    }
}

/// An article that was read.
struct Reading {
    article: Arc<Article>,
    story: Story,
    iris: Iris,
}

/// What all readings of a run share.
struct Frame {
    reader: Reader,
    extraction: Extraction,
    mint: Mint,
    version: String,
}

impl Frame {
    fn new(base: Base) -> anyhow::Result<Self> {
        let reader = Reader::new()?;
        let extraction = reader.extraction();
        Ok(Self { version: extraction.to_string(), mint: Mint::new(base), reader, extraction })
    }

    fn read(&self, article: Arc<Article>) -> Reading {
        let story = self.reader.story(&article);
        let iris = rdf::iris(&article, &story, &self.mint);
        Reading { article, story, iris }
    }

    fn contract<'a>(&'a self, reading: &'a Reading) -> Contract<'a> {
        Contract::new(&reading.article, &reading.story, &reading.iris, &self.version)
    }
}

impl Extract {
    pub(super) fn run(self, context: &Context) -> anyhow::Result<Exit> {
        let format = self.format()?;
        let frame = Frame::new(self.base.clone())?;
        let mut out = Output::open(self.output.as_deref())?;
        let tally = match format {
            ExtractFormat::Json => self.json(context, &frame, &mut out)?,
            ExtractFormat::Html => self.html(context, &frame, &mut out)?,
            ExtractFormat::Rdf(format) => self.rdf(context, &frame, format, &mut out)?,
        };
        out.finish()?;
        Ok(tally.exit())
    }

    fn format(&self) -> anyhow::Result<ExtractFormat> {
        if let Some(format) = self.format {
            return Ok(format);
        }
        match self.output.as_deref().and_then(super::output::extension) {
            None => Ok(ExtractFormat::Json),
            Some(extension) => extension.parse().map_err(anyhow::Error::msg),
        }
    }

    fn json(&self, context: &Context, frame: &Frame, out: &mut Output) -> anyhow::Result<Tally> {
        let to_json = |article| {
            let reading = frame.read(article);
            serde_json::to_string(&frame.contract(&reading))
        };
        reading::for_each(&self.source, &context.voice, to_json, |_, json| {
            if let Ok(json) = json {
                writeln!(out, "{}", json?)?;
            }
            Ok(())
        })
    }

    fn html(&self, context: &Context, frame: &Frame, out: &mut Output) -> anyhow::Result<Tally> {
        let mut readings = Vec::new();
        let tally = reading::for_each(
            &self.source,
            &context.voice,
            |article| frame.read(article),
            |_, reading| {
                readings.extend(reading.ok());
                Ok(())
            },
        )?;
        let pages: Vec<_> = readings
            .iter()
            .map(|reading| render::Reading {
                article: &reading.article,
                story: &reading.story,
                iris: &reading.iris,
                reader: &frame.version,
            })
            .collect();
        if !pages.is_empty() {
            out.write_all(render::pages(&pages).as_bytes())?;
        }
        Ok(tally)
    }

    fn rdf(
        &self,
        context: &Context,
        frame: &Frame,
        format: DumpFormat,
        out: &mut Output,
    ) -> anyhow::Result<Tally> {
        let mut quads = Vec::new();
        let map = |article: Arc<Article>| {
            let story = frame.reader.story(&article);
            rdf::map(&article, &story, &frame.extraction, &frame.mint).quads
        };
        let tally = reading::for_each(&self.source, &context.voice, map, |_, mapped| {
            quads.extend(mapped.unwrap_or_default());
            Ok(())
        })?;
        let base = self.base.as_str();
        let small = quads.len() <= pretty::LIMIT;
        match format {
            DumpFormat::Turtle if small => write!(out, "{}", pretty::turtle(&quads, &prefixes(base))?)?,
            DumpFormat::TriG if small => write!(out, "{}", pretty::trig(&quads, &prefixes(base))?)?,
            // Streamed like a whole store: grouping costs the square of the number of statements.
            _ => {
                write_sorted(quads.into_iter().map(Ok::<_, StoreError>), format, base, out)?;
            }
        }
        Ok(tally)
    }
}
