//! `dateline load`: a dump back into a store.

use super::exit::Exit;
use super::export::format;
use super::{Context, output};
use crate::ingest;
use crate::rdf::Base;
use crate::store::DumpFormat;
use std::path::PathBuf;

/// Read dumps of a store back into one
///
/// For N-Quads and TriG as `dateline export` writes them, also compressed. What is in already changes
/// nothing, so that an interrupted load is completed by the same command.
#[derive(clap::Args, Debug)]
#[command(after_help = "Example:\n  dateline load dump.nq.gz --store copy")]
pub(super) struct Load {
    /// Dumps
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// nq, trig [default: by the name of the file, else nq]
    #[arg(long, short, value_name = "FORMAT", value_parser = format)]
    format: Option<DumpFormat>,

    /// IRI under which a new store names its instances: the one of the dumped store
    #[arg(long, value_name = "IRI")]
    base: Option<Base>,
}

impl Load {
    pub(super) fn run(self, context: &Context) -> anyhow::Result<Exit> {
        let store = context.writing(self.base.as_ref())?;
        for file in &self.files {
            let name = file.display();
            let by_name = output::extension(file).and_then(DumpFormat::named).unwrap_or(DumpFormat::NQuads);
            let dump = ingest::open(file).map_err(|fault| anyhow::anyhow!("{name}: {fault}"))?;
            let loaded = store.load(dump, self.format.unwrap_or(by_name));
            let count = loaded.map_err(|error| anyhow::anyhow!("{name}: {error}"))?;
            context.voice.say(format_args!("{name}: {count} statements"));
        }
        store.flush()?;
        Ok(Exit::Done)
    }
}
