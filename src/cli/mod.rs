//! The command line: the only room that prints.

pub mod exit;
pub mod query;

use std::process::ExitCode;

/// Runs the program.
pub fn main() -> ExitCode {
    ExitCode::SUCCESS
}
