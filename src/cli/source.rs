//! The options by which `ingest` and `extract` are told what to read.

use crate::article::{Language, Metadata, Origin, PublicationDate, Stated};
use crate::ingest::{self, FieldMap, InputError, InputFormat, Options, Record};
use clap::Args;
use std::io;
use std::path::PathBuf;

/// What to read.
#[derive(Args, Debug)]
pub(super) struct Source {
    /// Files and folders with articles; `-` is standard input
    #[arg(required = true, value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,

    /// Format of the input, where its name and content do not tell: text, html, json, jsonl
    #[arg(long, value_name = "FORMAT")]
    from: Option<InputFormat>,

    /// Where the fields of JSON records are, as `title=a.b,text=c`
    #[arg(long, value_name = "FIELDS")]
    map: Option<FieldMap>,

    /// Headline of the articles
    #[arg(long)]
    title: Option<String>,

    /// Day of publication, which "last week" counts from
    #[arg(long, value_name = "DATE")]
    published: Option<PublicationDate>,

    /// Newspaper or agency
    #[arg(long)]
    publisher: Option<String>,

    /// Author; may be given more than once
    #[arg(long)]
    author: Vec<String>,

    /// Address of the article
    #[arg(long)]
    url: Option<String>,

    /// Language of the text, as a tag such as `en`
    #[arg(long, value_name = "TAG", value_parser = language)]
    lang: Option<Language>,

    /// Largest article that is read with its markup, in bytes
    #[arg(long, value_name = "BYTES", default_value_t = ingest::MAX_ARTICLE_BYTES)]
    max_article_bytes: usize,

    /// Largest text of an article that is read, in bytes
    #[arg(long, value_name = "BYTES", default_value_t = ingest::MAX_TEXT_BYTES)]
    max_text_bytes: usize,

    /// Articles that are read at the same time [default: one for each processor]
    #[arg(long, short, value_name = "N")]
    jobs: Option<usize>,

    /// What to do with an input that cannot be read
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = OnError::Skip)]
    pub(super) on_error: OnError,
}

/// What to do with an input that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum OnError {
    /// Report it and go on
    Skip,
    /// Report it and stop
    Fail,
}

impl Source {
    /// The options of the ingest.
    pub(super) fn options(&self) -> Options {
        let text = |given: &Option<String>| given.clone().map(stated);
        let defaults = Metadata {
            title: text(&self.title),
            publisher: text(&self.publisher),
            authors: self.author.iter().cloned().map(stated).collect(),
            published: self.published.map(stated),
            url: text(&self.url),
            language: self.lang.clone().map(stated),
            ..Metadata::default()
        };
        Options {
            defaults,
            fields: self.map.clone().unwrap_or_default(),
            from: self.from,
            max_article_bytes: self.max_article_bytes,
            max_text_bytes: self.max_text_bytes,
        }
    }

    /// The records of all paths, in order.
    pub(super) fn records(
        &self,
        options: &Options,
    ) -> impl Iterator<Item = Result<Record, InputError>> + Send + use<> {
        ingest::records(&self.paths, Box::new(io::stdin()), options)
    }

    /// How many threads read.
    pub(super) fn jobs(&self) -> usize {
        self.jobs.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from))
    }
}

fn stated<T>(value: T) -> Stated<T> {
    Stated::new(value, Origin::CommandLine)
}

fn language(text: &str) -> Result<Language, String> {
    Language::try_from(text.to_owned())
}
