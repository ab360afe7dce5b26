//! What an interrupt (Ctrl-C, or a request to end) does.

use super::exit::Exit;
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};

/// Calls `end` at the first interrupt, so that the command can end in order. A second one ends the
/// program at once, which the store survives: an article is in whole or not at all.
pub(super) fn on_interrupt(end: impl Fn() + Send + 'static) {
    let asked = AtomicBool::new(false);
    let handler = move || {
        if asked.swap(true, Ordering::Relaxed) {
            process::exit(Exit::Interrupted.code().into());
        }
        end();
    };
    // Without a handler the first interrupt ends the program at once.
    let _ = ctrlc::set_handler(handler);
}
