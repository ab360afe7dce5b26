//! `dateline export`: the store as RDF.

use super::Context;
use super::exit::Exit;
use super::output::{self, Output};
use crate::store::{DumpFormat, DumpScope};
use std::path::PathBuf;

/// Write the store as RDF
///
/// N-Quads are sorted and without blank nodes: equal data gives equal bytes. A file is written beside
/// its name and renamed when it is complete. `.gz` and `.zst` compress.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    dateline export -o dump.nq.gz\n  \
    dateline export --format ttl --graph article:ferry-sinks-off-oudal-k3vqzj2x7m4a")]
pub(super) struct Export {
    /// nq, trig, jsonld, nt, ttl, rdf [default: by the name of -o, else nq]
    #[arg(long, short, value_name = "FORMAT", value_parser = format)]
    format: Option<DumpFormat>,

    /// One graph: an IRI, `article:…` (or a unique beginning of its name) or `entities`
    #[arg(long, short, value_name = "GRAPH")]
    graph: Option<String>,

    /// Write to FILE instead of standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Export {
    pub(super) fn run(self, context: &Context) -> anyhow::Result<Exit> {
        let format = self.format()?;
        let store = context.reading()?;
        let scope = match &self.graph {
            None => DumpScope::All,
            Some(graph) => DumpScope::Graph(store.find_graph(graph)?),
        };
        let mut out = Output::open(self.output.as_deref())?;
        let count = store.dump(&scope, format, &mut out)?;
        out.finish()?;
        if let Some(path) = &self.output {
            context.voice.say(format_args!("{}: {count} statements", path.display()));
        }
        Ok(Exit::Done)
    }

    fn format(&self) -> anyhow::Result<DumpFormat> {
        let by_name = || match self.output.as_deref().and_then(output::extension) {
            None => Ok(DumpFormat::NQuads),
            Some(extension) => format(extension).map_err(anyhow::Error::msg),
        };
        self.format.map_or_else(by_name, Ok)
    }
}

/// The format of RDF called `text`.
pub(super) fn format(text: &str) -> Result<DumpFormat, String> {
    let known = DumpFormat::ALL.map(DumpFormat::name).join(", ");
    DumpFormat::named(text).ok_or_else(|| format!("`{text}` is no format of RDF; there are {known}"))
}
