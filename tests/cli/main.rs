//! The real program in a real directory: what a user types, and what comes of it.
//!
//! Nothing is called but the binary; its output is judged by other parsers than its own where there are some.

mod bad_input;
mod crash;
mod evaluate;
mod evidence;
mod export;
mod extract;
mod harness;
mod ingest;
mod lock;
mod news;
mod other_commands;
mod query;
mod rdf;
mod replace;
