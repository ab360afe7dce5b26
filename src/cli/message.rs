//! One voice for what the program says on standard error.

use super::exit::Exit;
use crate::ingest::InputError;
use crate::query;
use crate::store::StoreError;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::fmt::Display;
use std::io;
use std::time::Duration;

/// Speaks on standard error.
pub(super) struct Voice {
    quiet: bool,
}

impl Voice {
    pub(super) fn new(quiet: bool) -> Self {
        Self { quiet }
    }

    /// Something that the user may like to know.
    pub(super) fn say(&self, text: impl Display) {
        if !self.quiet {
            eprintln!("{text}");
        }
    }

    /// An input that could not be read: one line, and perhaps a hint.
    pub(super) fn refused(&self, error: &InputError) {
        eprintln!("{error}");
        self.hint(error.hint());
    }

    /// Gold that could not be used: one line.
    pub(super) fn refused_gold(&self, error: &str) {
        eprintln!("{error}");
    }

    /// Ends a command that failed. A reader who closed the pipe has seen enough.
    pub(super) fn failed(&self, error: &anyhow::Error) -> Exit {
        if is_broken_pipe(error) {
            return Exit::Done;
        }
        eprintln!("dateline: {error}");
        self.hint(hint_of(error));
        Exit::Failed
    }

    fn hint(&self, hint: Option<&str>) {
        if let Some(hint) = hint {
            eprintln!("hint: {hint}");
        }
    }

    /// A line that counts articles, on a terminal only.
    pub(super) fn progress(&self) -> ProgressBar {
        let target = if self.quiet { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(None, target);
        let style = ProgressStyle::with_template("{spinner} {pos} articles, {per_sec}, {elapsed} {wide_msg}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
        bar.enable_steady_tick(Duration::from_millis(120));
        bar
    }
}

fn hint_of(error: &anyhow::Error) -> Option<&str> {
    if let Some(error) = error.downcast_ref::<StoreError>() {
        return error.hint();
    }
    error.downcast_ref::<query::Error>().and_then(query::Error::hint)
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let io = cause.downcast_ref::<io::Error>();
        let store = cause.downcast_ref::<StoreError>();
        io.is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe)
            || matches!(store, Some(StoreError::Output(e)) if e.kind() == io::ErrorKind::BrokenPipe)
            || cause.downcast_ref::<query::Error>().is_some_and(query::Error::is_broken_pipe)
    })
}
