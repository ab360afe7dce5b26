//! `dateline ingest`: articles into the store.

use super::Context;
use super::exit::Exit;
use super::reading::{self, Tally};
use super::source::Source;
use crate::article::Article;
use crate::ingest::{InputError, Place};
use crate::rdf::{self, ArticleQuads, Base, Extraction};
use crate::reader::Reader;
use crate::store::{Outcome, Standing, Store};
use crate::story::{DropReason, Story};
use anyhow::Context as _;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::PathBuf;
use std::sync::Arc;

/// Read articles into the store
///
/// Texts, HTML pages, JSON and JSON Lines, also in folders and compressed with gzip or Zstandard.
/// An article that is already in is recognised and costs next to nothing; a changed one becomes a new
/// version that replaces the old one's records.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    dateline ingest articles/ page.html feed.jsonl.gz\n  \
    dateline ingest report.txt --published 2022-09-01 --publisher 'Harbour Times'\n  \
    curl -s https://example.org/a.html | dateline ingest - --from html")]
pub(super) struct Ingest {
    #[command(flatten)]
    source: Source,

    /// IRI under which a new store names its instances
    #[arg(long, value_name = "IRI")]
    base: Option<Base>,

    /// Read everything and change nothing
    #[arg(long)]
    dry_run: bool,

    /// Write what became of each input to FILE, as JSON Lines
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

/// An article that was read, or did not have to be.
enum Read {
    Kept(Standing),
    New(Box<ArticleQuads>, Counts),
}

/// How much was found.
#[derive(Clone, Debug, Default)]
struct Counts {
    entities: usize,
    events: usize,
    quotations: usize,
    dropped: BTreeMap<DropReason, u32>,
}

impl Counts {
    fn of(story: &Story) -> Self {
        Self {
            entities: story.entities.len(),
            events: story.events.len(),
            quotations: story.quotations.len(),
            dropped: story.dropped.clone(),
        }
    }

    fn add(&mut self, other: &Self) {
        self.entities += other.entities;
        self.events += other.events;
        self.quotations += other.quotations;
        for (&reason, count) in &other.dropped {
            *self.dropped.entry(reason).or_default() += count;
        }
    }
}

/// What became of the articles.
#[derive(Debug, Default)]
struct Summary {
    added: usize,
    revised: usize,
    reread: usize,
    unchanged: usize,
    superseded: usize,
    found: Counts,
}

impl Ingest {
    pub(super) fn run(self, context: &Context) -> anyhow::Result<Exit> {
        let store = if self.dry_run { Store::in_memory()? } else { context.writing(self.base.as_ref())? };
        let reader = Reader::new()?;
        let extraction = reader.extraction();
        let mut report = Report::create(self.report.as_ref())?;
        let mut summary = Summary::default();
        let progress = context.voice.progress();
        let tally = reading::for_each(
            &self.source,
            &context.voice,
            |article| read(&article, &reader, &extraction, &store),
            |place, read| {
                progress.inc(1);
                match read {
                    Ok(read) => report.write(place, &put(&store, read?, &mut summary)?),
                    Err(error) => report.failure(place, error),
                }
            },
        )?;
        progress.finish_and_clear();
        store.flush()?;
        report.finish()?;
        context.voice.say(summary.text(tally, self.dry_run));
        Ok(tally.exit())
    }
}

/// Reads `article`, unless the store has it.
fn read(
    article: &Arc<Article>,
    reader: &Reader,
    extraction: &Extraction,
    store: &Store,
) -> anyhow::Result<Read> {
    let head = rdf::head(article, extraction, store.mint());
    let standing = store.standing(&head)?;
    if standing != Standing::ToRead {
        return Ok(Read::Kept(standing));
    }
    let story = reader.story(article);
    let quads = rdf::map(article, &story, extraction, store.mint());
    Ok(Read::New(Box::new(quads), Counts::of(&story)))
}

/// Puts what was read into the store. The same article may have been read twice before it was in.
fn put(store: &Store, read: Read, summary: &mut Summary) -> anyhow::Result<Outcome> {
    let outcome = match read {
        Read::Kept(standing) => Outcome::Kept(standing),
        Read::New(quads, counts) => {
            let outcome = store.put(&quads)?;
            if !matches!(outcome, Outcome::Kept(_)) {
                summary.found.add(&counts);
            }
            outcome
        }
    };
    summary.count(&outcome);
    Ok(outcome)
}

impl Summary {
    fn count(&mut self, outcome: &Outcome) {
        *match outcome {
            Outcome::Added => &mut self.added,
            Outcome::Reread => &mut self.reread,
            Outcome::Revised(_) => &mut self.revised,
            Outcome::Kept(Standing::Superseded) => &mut self.superseded,
            Outcome::Kept(_) => &mut self.unchanged,
        } += 1;
    }

    fn text(&self, tally: Tally, dry_run: bool) -> String {
        let mut parts = vec![count(self.added, "new")];
        let others = [
            (self.revised, "revised"),
            (self.reread, "read again"),
            (self.unchanged, "unchanged"),
            (self.superseded, "superseded by a later version"),
            (tally.failed, "failed"),
        ];
        parts.extend(others.into_iter().filter(|&(n, _)| n > 0).map(|(n, what)| count(n, what)));
        let articles = tally.read + tally.failed;
        let noun = if articles == 1 { "article" } else { "articles" };
        let mut text = format!("{articles} {noun}: {}", parts.join(", "));
        let Counts { entities, events, quotations, dropped } = &self.found;
        if self.added + self.revised + self.reread > 0 {
            text += &format!("\nread: {entities} entities, {quotations} quotations, {events} events");
        }
        if !dropped.is_empty() {
            let reasons: Vec<_> = dropped.iter().map(|(reason, n)| format!("{n} {reason}")).collect();
            text += &format!("\ndropped for want of evidence: {}", reasons.join(", "));
        }
        if dry_run {
            text += "\nnothing was written";
        }
        if tally.interrupted {
            text += "\ninterrupted; the same command goes on from here";
        }
        text
    }
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}")
}

/// The report file: one JSON object an input.
struct Report(Option<BufWriter<File>>);

#[derive(Serialize)]
struct ReportLine<'a> {
    input: String,
    outcome: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    replaces: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

impl Report {
    fn create(path: Option<&PathBuf>) -> anyhow::Result<Self> {
        let create = |path: &PathBuf| {
            File::create(path).with_context(|| format!("{}: cannot be written", path.display()))
        };
        Ok(Self(path.map(create).transpose()?.map(BufWriter::new)))
    }

    fn write(&mut self, place: &Place, outcome: &Outcome) -> anyhow::Result<()> {
        let (outcome, replaces) = match outcome {
            Outcome::Added => ("new", None),
            Outcome::Reread => ("reread", None),
            Outcome::Revised(earlier) => ("revised", Some(earlier.as_str())),
            Outcome::Kept(Standing::Superseded) => ("superseded", None),
            Outcome::Kept(_) => ("unchanged", None),
        };
        self.line(&ReportLine { input: place.to_string(), outcome, replaces, error: None })
    }

    fn failure(&mut self, place: &Place, error: &InputError) -> anyhow::Result<()> {
        let (input, error) = (place.to_string(), Some(error.fault().to_string()));
        self.line(&ReportLine { input, outcome: "failed", replaces: None, error })
    }

    fn line(&mut self, line: &ReportLine<'_>) -> anyhow::Result<()> {
        let Some(file) = &mut self.0 else { return Ok(()) };
        serde_json::to_writer(&mut *file, line)?;
        Ok(file.write_all(b"\n")?)
    }

    fn finish(self) -> anyhow::Result<()> {
        Ok(self.0.map_or(Ok(()), |mut file| file.flush())?)
    }
}
