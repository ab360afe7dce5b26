//! What `query` and `queries` need from the program around them.

use super::Context;
use super::exit::Exit;
use super::interrupt::on_interrupt;
use super::query::{Console, QueriesArgs, QueryArgs, QueryContext, run, run_queries};
use crate::query::{Cancel, Library, Prefixes};
use crate::vocabulary::{prefixes, saved_queries};
use std::io::{self, BufWriter, IsTerminal, Stderr, Stdin, Stdout, Write};

/// Runs `dateline query`.
pub(super) fn query(args: QueryArgs, context: &Context) -> anyhow::Result<Exit> {
    let store = context.reading()?;
    let base = store.mint().base().as_str();
    let known = prefixes(base).into_iter().map(|(prefix, namespace)| (prefix.to_owned(), namespace));
    let (prefixes, library, cancel) = (Prefixes::new(known.collect()), library(context)?, Cancel::default());
    let stop = cancel.clone();
    on_interrupt(move || stop.cancel());
    let mut streams = Streams::new();
    let exit = run(
        args,
        QueryContext {
            graph: store.graph(),
            prefixes: &prefixes,
            base,
            library: &library,
            cancel: &cancel,
            console: streams.console(),
        },
    )?;
    streams.finish(exit)
}

/// Runs `dateline queries`.
pub(super) fn queries(args: QueriesArgs, context: &Context) -> anyhow::Result<Exit> {
    let library = library(context)?;
    let mut streams = Streams::new();
    let exit = run_queries(args, &library, streams.console())?;
    streams.finish(exit)
}

/// The saved queries of the program, and the user's own in the store's folder.
fn library(context: &Context) -> anyhow::Result<Library> {
    let folder = context.queries_folder();
    Ok(Library::new(saved_queries(), folder.is_dir().then_some(folder.as_path()))?)
}

/// The program's own streams.
struct Streams {
    input: Stdin,
    output: BufWriter<Stdout>,
    messages: Stderr,
}

impl Streams {
    fn new() -> Self {
        Self { input: io::stdin(), output: BufWriter::new(io::stdout()), messages: io::stderr() }
    }

    fn console(&mut self) -> Console<'_> {
        Console {
            output_is_terminal: io::stdout().is_terminal(),
            messages_is_terminal: self.messages.is_terminal(),
            input: &mut self.input,
            output: &mut self.output,
            messages: &mut self.messages,
            width: terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)),
        }
    }

    fn finish(mut self, exit: Exit) -> anyhow::Result<Exit> {
        self.output.flush()?;
        Ok(exit)
    }
}
