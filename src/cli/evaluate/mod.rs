//! `dateline evaluate`: how well the reading does on the user's own gold.

mod gold;
mod show;

use super::Context;
use super::exit::Exit;
use super::interrupt::on_interrupt;
use super::output::Output;
use super::parallel;
use super::reading::Tally;
use crate::evaluate::{Finding, GoldFormat, Scores, TypeMap, TypeRule};
use crate::reader::Reader;
use gold::{Asked, Item, Measured};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Score the reading against gold: precision, recall and F1 of each layer
///
/// Gold is what people annotated. Three formats are understood, told by name or content, also in gzip and Zstandard:
///
/// * YAML, one article a file, with its text in NAME.txt beside NAME.yaml: names, entities, posts, quotations,
///   reported speech, events, times, relations.
///
/// * CoNLL-U treebanks: tokens, sentences, words, parts of speech, lemmas, and trees (UAS and LAS as in the
///   CoNLL 2018 shared task: all words, relations without subtypes).
///
/// * IOB2, and IOB1 and BIOES like it: names by exact span and type. Columns are those of CoNLL 2003 (word first, tag
///   last) or of Universal NER (number, word, tag).
///
/// The program reads the raw text, and spans are compared by characters, so that tokens, sentences and names are
/// scored as they come out in use. `--gold-tokens` gives it the gold's words and sentences instead, as
/// many published figures do. The text of a file in columns is taken from `# text` comments and `SpaceAfter=No`; where there are
/// none, each sentence is put on a line of its own, written as English typography does.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    dateline evaluate gold/ --errors | less\n  \
    dateline evaluate en_ewt-ud-test.conllu --gold-tokens\n  \
    dateline evaluate en_ewt-ud-test.iob2 conll2003.testb.conll --each\n  \
    dateline evaluate test.iob2 --map politician=Person --map misc= --calibration\n\n\
    Types: PER and PERSON are Person, ORG is Organization, LOC, GPE and GEO are Place, EVENT and EVE are \
    Event, in any case. Names of other types, such as MISC, are not scored: what is read there is \
    neither right nor wrong. A type that a file never uses is not held against the reading.\n\n\
    Exit codes: 0 all gold was scored, 6 some files could not be used and the others are scored, 1 none was.")]
pub(super) struct Evaluate {
    /// Gold files and folders; `-` is standard input
    #[arg(required = true, value_name = "GOLD")]
    paths: Vec<PathBuf>,

    /// Format of the gold, where its name and content do not tell: yaml, conllu, iob2
    #[arg(long, value_name = "FORMAT")]
    from: Option<GoldFormat>,

    /// Give the reading the gold's words and sentences; nothing changes for YAML
    #[arg(long)]
    gold_tokens: bool,

    /// What a label in IOB2 stands for, as `FROM=TO`; `FROM=` for a type that is not to be scored
    #[arg(long, value_name = "FROM=TO")]
    map: Vec<TypeRule>,

    /// Print the scores of each file too
    #[arg(long)]
    each: bool,

    /// List what was missed and what was wrong, with its place
    #[arg(long)]
    errors: bool,

    /// Print how often names are right by their confidence, and the expected calibration error
    #[arg(long)]
    calibration: bool,

    /// What the scores are printed as
    #[arg(long, short, value_enum, value_name = "FORMAT", default_value_t = show::Style::Table)]
    format: show::Style,

    /// Texts that are read at the same time [default: one for each processor]
    #[arg(long, short, value_name = "N")]
    jobs: Option<usize>,
}

/// The files of one format, and their scores together.
#[derive(Default)]
struct Group {
    files: Vec<(String, Scores)>,
    all: Scores,
    /// What was missed and wrong, with its place, where it is not printed at once.
    findings: Vec<(String, Finding)>,
}

impl Evaluate {
    pub(super) fn run(self, context: &Context) -> anyhow::Result<Exit> {
        let mut out = Output::open(None)?;
        let (groups, tally) = self.measure(context, &mut out)?;
        if tally.interrupted {
            return Ok(tally.exit());
        }
        let view = show::View {
            groups: groups.iter().map(|(&format, group)| (format, group)).collect(),
            each: self.each,
            calibration: self.calibration,
            errors: self.errors,
        };
        view.print(self.format, &mut out)?;
        out.finish()?;
        self.remark(&groups, context);
        Ok(tally.exit())
    }

    fn types(&self) -> TypeMap {
        let mut types = TypeMap::default();
        self.map.iter().cloned().for_each(|rule| types.add(rule));
        types
    }

    /// Scores all files; the findings of each are printed when it is done.
    fn measure(
        &self,
        context: &Context,
        out: &mut Output,
    ) -> anyhow::Result<(BTreeMap<GoldFormat, Group>, Tally)> {
        let reader = Reader::new()?;
        let asked = Asked { gold_tokens: self.gold_tokens, findings: self.errors };
        let interrupted = interrupted();
        let items = gold::items(self.paths.clone(), self.from, self.types());
        let jobs = self.jobs.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
        let (mut groups, mut tally, mut failure) = (BTreeMap::new(), Tally::default(), None);
        let mut sum = Sum::default();
        let work = |item: Item| item.measure(&reader, asked);
        parallel::ordered(items, jobs, &interrupted, work, |measured| {
            match sum.take(measured) {
                None => {}
                Some(Err(error)) => {
                    tally.failed += 1;
                    context.voice.refused_gold(&error);
                }
                Some(Ok(file)) => {
                    tally.read += 1;
                    failure = self.file(file, &mut groups, out).err();
                }
            }
            if failure.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        tally.interrupted = interrupted.load(Ordering::Relaxed);
        failure.map_or(Ok((groups, tally)), Err)
    }

    fn file(
        &self,
        file: File,
        groups: &mut BTreeMap<GoldFormat, Group>,
        out: &mut Output,
    ) -> anyhow::Result<()> {
        let File { name, format, mut scores } = file;
        if format == GoldFormat::Iob {
            scores.drop_unused_types();
        }
        let group: &mut Group = groups.entry(format).or_default();
        for finding in std::mem::take(&mut scores.findings) {
            let place = show::place(&name, &finding);
            match self.format {
                // Standard output is one JSON value then.
                show::Style::Json => group.findings.push((place, finding)),
                _ => writeln!(out, "{place}: {finding}")?,
            }
        }
        group.all.merge(scores.clone());
        if self.each {
            group.files.push((name, scores));
        }
        Ok(())
    }

    /// What the figures do not tell.
    fn remark(&self, groups: &BTreeMap<GoldFormat, Group>, context: &Context) {
        let all = || groups.values().map(|group| &group.all);
        if all().any(|scores| scores.without_words) {
            context
                .voice
                .say("note: this reading has no words with tags and trees; those layers are left out");
        }
        let labels: BTreeMap<_, _> = all().flat_map(|scores| &scores.unscored).collect();
        if !labels.is_empty() {
            let labels: Vec<_> = labels.iter().map(|(label, count)| format!("{label} ({count})")).collect();
            let labels = labels.join(", ");
            context
                .voice
                .say(format!("note: names of these types are not scored: {labels}; --map gives them a type"));
        }
        if self.gold_tokens && groups.contains_key(&GoldFormat::Article) {
            context.voice.say("note: gold articles have no tokens; --gold-tokens changes nothing for them");
        }
    }
}

/// A file that was scored.
struct File {
    name: String,
    format: GoldFormat,
    scores: Scores,
}

/// Adds the texts of a file up. A file with an error is not scored at all: a part of it would mislead.
#[derive(Default)]
struct Sum {
    scores: Scores,
    is_bad: bool,
}

impl Sum {
    fn take(&mut self, measured: Measured) -> Option<Result<File, String>> {
        match measured {
            Measured::Text(Ok(scores)) => {
                if !self.is_bad {
                    self.scores.merge(scores);
                }
                None
            }
            Measured::Text(Err(error)) => {
                let is_first = !std::mem::replace(&mut self.is_bad, true);
                is_first.then_some(Err(error))
            }
            Measured::End(name, format) => {
                let Sum { scores, is_bad } = std::mem::take(self);
                (!is_bad).then_some(Ok(File { name, format, scores }))
            }
        }
    }
}

fn interrupted() -> Arc<AtomicBool> {
    let flag = Arc::new(AtomicBool::new(false));
    let set = Arc::clone(&flag);
    on_interrupt(move || set.store(true, Ordering::Relaxed));
    flag
}
