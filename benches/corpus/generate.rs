//! Writes generated articles to a folder: `cargo run --release --example generate -- 1000 articles/`.

#[path = "mod.rs"]
mod corpus;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [count, folder] = arguments.as_slice() else { return usage() };
    let Ok(count) = count.parse() else { return usage() };
    match corpus::write(Path::new(folder), count) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: generate COUNT FOLDER");
    ExitCode::from(2)
}
