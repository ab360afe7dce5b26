//! `dateline stats`: the store in numbers.

use super::Context;
use super::exit::Exit;
use super::output::Output;
use crate::store::Statistics;
use serde_json::json;
use std::io::Write;

/// Show how much is in the store
#[derive(clap::Args, Debug)]
pub(super) struct Stats {
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

impl Stats {
    pub(super) fn run(self, context: &Context) -> anyhow::Result<Exit> {
        let statistics = context.reading()?.statistics()?;
        let mut out = Output::open(None)?;
        match self.json {
            true => writeln!(out, "{}", as_json(&statistics))?,
            false => write!(out, "{}", as_text(&statistics))?,
        }
        out.finish()?;
        Ok(Exit::Done)
    }
}

fn as_json(statistics: &Statistics) -> serde_json::Value {
    let Statistics { articles, earlier_versions, instances, events, quads } = statistics;
    let instances: serde_json::Map<_, _> = instances.iter().map(|&(k, n)| (k.to_owned(), n.into())).collect();
    let events: serde_json::Map<_, _> = events.iter().map(|(k, n)| (k.clone(), (*n).into())).collect();
    json!({
        "articles": articles,
        "earlierVersions": earlier_versions,
        "instances": instances,
        "events": events,
        "quads": quads,
    })
}

fn as_text(statistics: &Statistics) -> String {
    let Statistics { articles, earlier_versions, instances, events, quads } = statistics;
    let mut text = line("articles", *articles);
    if *earlier_versions > 0 {
        text += &line("earlier versions", *earlier_versions);
    }
    text += &line("statements", *quads);
    text += "\n";
    text.extend(instances.iter().filter(|(_, n)| *n > 0).map(|(name, n)| line(name, *n)));
    if !events.is_empty() {
        text += "\nevents by type\n";
        text.extend(events.iter().map(|(name, n)| line(&format!("  {name}"), *n)));
    }
    text
}

fn line(name: &str, number: usize) -> String {
    format!("{name:<18}{number:>10}\n")
}
