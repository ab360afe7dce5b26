//! Bytes → articles: files, folders and streams of plain text, HTML, JSON and JSON Lines.
//!
//! ```text
//! paths ─source→ Record ─plain, html, json→ Article
//! ```
//! In: paths, or standard input, perhaps compressed. Out: one [`Article`](crate::article::Article) or
//! one [`InputError`] for every record. Invariants: what is wrong with one record costs no other; memory
//! is bounded by the size limit of one article, time by the size of the input. Deliberately absent:
//! anything that the sentences say, and any network.
//!
//! ```
//! use dateline::ingest::{Options, records};
//! let options = Options::default();
//! let page = "<html lang=en><title>Rain in Oudal</title><p>Rain fell on Sunday.</p>";
//! let record = records(&["-".into()], Box::new(page.as_bytes()), &options).next().unwrap().unwrap();
//! let article = record.into_article(&options).unwrap();
//! assert_eq!(&**article.text(), "Rain in Oudal\nRain fell on Sunday.");
//! ```

mod draft;
mod error;
mod fields;
mod html;
mod json;
mod options;
mod place;
mod plain;
mod record;
mod source;

pub use error::{Fault, InputError};
pub use options::{
    FieldMap, FieldMapError, InputFormat, MAX_ARTICLE_BYTES, MAX_TEXT_BYTES, Meaning, Options, UnknownFormat,
};
pub use place::Place;
pub use record::Record;
pub use source::{Records, open, records};
