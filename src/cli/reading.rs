//! What `ingest` and `extract` share: articles are read on several threads and come back in order.

use super::exit::Exit;
use super::interrupt::on_interrupt;
use super::message::Voice;
use super::parallel;
use super::source::{OnError, Source};
use crate::article::Article;
use crate::ingest::{InputError, Options, Place, Record};
use std::ops::ControlFlow;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What came of one input.
pub(super) struct Input<T> {
    /// Where it stands.
    pub(super) place: Place,
    /// What was made of it.
    pub(super) result: Result<T, InputError>,
}

/// How a run over many inputs ended.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    /// Inputs that were made something of.
    pub(super) read: usize,
    /// Inputs that could not be read.
    pub(super) failed: usize,
    /// Whether the user interrupted it.
    pub(super) interrupted: bool,
}

impl Tally {
    /// The exit code that says so.
    pub(super) fn exit(self) -> Exit {
        match self {
            Self { interrupted: true, .. } => Exit::Interrupted,
            Self { failed: 0, .. } => Exit::Done,
            Self { read: 0, .. } => Exit::Failed,
            _ => Exit::Partial,
        }
    }
}

/// Reads every article of `source` with `work`, and gives the results to `take` in order. An input
/// that cannot be read is reported and, if the user wants that, the last.
///
/// # Errors
/// The first error of `take`, which ends the run.
pub(super) fn for_each<T: Send>(
    source: &Source,
    voice: &Voice,
    work: impl Fn(Arc<Article>) -> T + Sync,
    mut take: impl FnMut(&Place, Result<T, &InputError>) -> anyhow::Result<()>,
) -> anyhow::Result<Tally> {
    let interrupted = interrupted();
    let options = source.options();
    let records = source.records(&options);
    let mut tally = Tally::default();
    let mut failure = None;
    parallel::ordered(
        records,
        source.jobs(),
        &interrupted,
        |record| read(record, &options, &work),
        |input| {
            let (taken, stop) = match input.result {
                Ok(result) => {
                    tally.read += 1;
                    (take(&input.place, Ok(result)), false)
                }
                Err(error) => {
                    tally.failed += 1;
                    voice.refused(&error);
                    (take(&input.place, Err(&error)), source.on_error == OnError::Fail)
                }
            };
            failure = taken.err();
            stop_if(stop || failure.is_some())
        },
    );
    tally.interrupted = interrupted.load(Ordering::Relaxed);
    failure.map_or(Ok(tally), Err)
}

fn stop_if(stop: bool) -> ControlFlow<()> {
    if stop { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
}

/// Reads one record. A fault of the program itself costs this record, not the run.
fn read<T>(
    record: Result<Record, InputError>,
    options: &Options,
    work: &(impl Fn(Arc<Article>) -> T + Sync),
) -> Input<T> {
    let record = match record {
        Ok(record) => record,
        Err(error) => return Input { place: error.place().clone(), result: Err(error) },
    };
    let place = record.place().clone();
    let attempt = AssertUnwindSafe(|| record.into_article(options).map(|article| work(Arc::new(article))));
    let result = panic::catch_unwind(attempt);
    let result = result.unwrap_or_else(|_| Err(InputError::internal(place.clone())));
    Input { place, result }
}

/// Set when the user asks to stop. The article in flight is finished, and what is in stays.
fn interrupted() -> Arc<AtomicBool> {
    let flag = Arc::new(AtomicBool::new(false));
    let set = Arc::clone(&flag);
    on_interrupt(move || set.store(true, Ordering::Relaxed));
    flag
}
