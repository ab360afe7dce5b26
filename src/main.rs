//! The program: everything is in [`dateline::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    dateline::cli::main()
}
