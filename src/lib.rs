//! `dateline` turns news articles into a knowledge graph that people can trust.
//!
//! ```text
//! bytes ─ingest→ Article ─read→ Document ─interpret→ Story ─rdf→ quads ─store→ graph ─query→ user
//!       may fail          total            total           total       may fail
//! ```
//! Only the ends touch the outside world and return `Result`. The middle is a total, pure function:
//! the same article gives the same quads on any machine, in any order, with any number of threads.
//! `ARCHITECTURE.md` walks through the rooms and says which may name which.

pub mod article;
pub mod cli;
pub mod document;
pub mod evaluate;
pub mod ingest;
pub mod interpret;
pub mod lexicon;
pub mod neural;
pub mod query;
pub mod rdf;
pub mod read;
pub mod reader;
pub mod render;
pub mod store;
pub mod story;
pub mod text;
pub mod vocabulary;
