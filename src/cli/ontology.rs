//! `dateline ontology`: the files that define the graph.

use super::Context;
use super::exit::Exit;
use super::output::Output;
use crate::vocabulary;
use clap::Subcommand;
use std::io::Write;

/// Show the ontology, the shapes and the schemas
#[derive(clap::Args, Debug)]
pub(super) struct Ontology {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand, Debug)]
enum Action {
    /// List the files
    List,
    /// Print a file
    Print {
        /// Its name, as `dateline ontology list` shows it
        #[arg(default_value = "dateline.ttl", value_name = "FILE")]
        file: String,
    },
}

impl Ontology {
    pub(super) fn run(self, _context: &Context) -> anyhow::Result<Exit> {
        let mut out = Output::open(None)?;
        match self.action {
            Action::List => {
                for (name, _) in vocabulary::ontology_files() {
                    writeln!(out, "{name}")?;
                }
            }
            Action::Print { file } => out.write_all(text_of(&file)?.as_bytes())?,
        }
        out.finish()?;
        Ok(Exit::Done)
    }
}

fn text_of(wanted: &str) -> anyhow::Result<&'static str> {
    let files = vocabulary::ontology_files();
    let found = files.iter().find(|(name, _)| *name == wanted || name.strip_suffix(".ttl") == Some(wanted));
    found.map(|&(_, text)| text).ok_or_else(|| {
        let names: Vec<_> = files.iter().map(|&(name, _)| name).collect();
        anyhow::anyhow!("`{wanted}` is no file of the ontology; there are {}", names.join(", "))
    })
}
