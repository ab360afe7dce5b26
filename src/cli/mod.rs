//! The command line: one file a command; the only room that prints.
//!
//! In: arguments, files, standard input. Out: data on standard output, messages and progress on
//! standard error, an [`Exit`]. Errors of the rooms below become one line each here.

mod ask;
mod evaluate;
pub mod exit;
mod export;
mod extract;
mod file_sink;
mod ingest;
mod interrupt;
mod load;
mod message;
mod ontology;
mod output;
mod parallel;
pub mod query;
mod reading;
mod retract;
mod source;
mod stats;
mod store;

use exit::Exit;

use clap::{Parser, Subcommand};
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::process::ExitCode;

/// Turns news articles into a knowledge graph: who did what to whom, where, when, how many, who says
/// so and who denies it, each statement backed by the very words.
#[derive(Parser, Debug)]
#[command(
    name = "dateline",
    version,
    max_term_width = 100,
    subcommand_required = true,
    arg_required_else_help = true
)]
struct Cli {
    /// Store to work on [default: the nearest folder `.dateline`]
    #[arg(long, global = true, env = "DATELINE_STORE", value_name = "DIR", help_heading = "Global options")]
    store: Option<PathBuf>,

    /// Say nothing but errors
    #[arg(long, short, global = true, help_heading = "Global options")]
    quiet: bool,

    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    Ingest(ingest::Ingest),
    Extract(extract::Extract),
    Query(query::QueryArgs),
    Queries(query::QueriesArgs),
    Export(export::Export),
    Load(load::Load),
    Retract(retract::Retract),
    Stats(stats::Stats),
    Evaluate(evaluate::Evaluate),
    Ontology(ontology::Ontology),
}

/// What every command is given.
struct Context {
    store: Option<PathBuf>,
    voice: message::Voice,
}

/// Runs the program.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let context = Context { store: cli.store, voice: message::Voice::new(cli.quiet) };
    // A fault of this program is told in one line, not as a trace.
    panic::set_hook(Box::new(|_| ()));
    let ended = panic::catch_unwind(AssertUnwindSafe(|| run(cli.command, &context)));
    let exit = match ended {
        Ok(Ok(exit)) => exit,
        Ok(Err(error)) => context.voice.failed(&error),
        Err(_) => {
            context.voice.failed(&anyhow::anyhow!("a fault of this program stopped it; please report it"))
        }
    };
    exit.into()
}

fn run(command: Command, context: &Context) -> anyhow::Result<Exit> {
    match command {
        Command::Ingest(command) => command.run(context),
        Command::Extract(command) => command.run(context),
        Command::Query(command) => ask::query(command, context),
        Command::Queries(command) => ask::queries(command, context),
        Command::Export(command) => command.run(context),
        Command::Load(command) => command.run(context),
        Command::Retract(command) => command.run(context),
        Command::Stats(command) => command.run(context),
        Command::Evaluate(command) => command.run(context),
        Command::Ontology(command) => command.run(context),
    }
}
