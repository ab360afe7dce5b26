//! What can go wrong with a store.

use crate::rdf::{Base, BaseError};
use oxigraph::store::StorageError;
use std::io;
use std::path::{Path, PathBuf};

/// Why a store cannot be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no store.
    #[error("{}: there is no store here", .0.display())]
    Missing(PathBuf),
    /// The directory holds other things.
    #[error("{}: not a store, and not empty", .0.display())]
    NotAStore(PathBuf),
    /// Made by a version of the program with another layout.
    #[error("{}: store format `{found}` is not `{expected}`, the one of this program", .path.display())]
    Format {
        /// The store.
        path: PathBuf,
        /// Its format.
        found: String,
        /// The format that this program reads.
        expected: &'static str,
    },
    /// Another program has it open.
    #[error("{}: the store is in use by another dateline", .0.display())]
    Locked(PathBuf),
    /// The base was set once, to something else.
    #[error("{}: the store's base is `{stored}`, not `{given}`", .path.display())]
    OtherBase {
        /// The store.
        path: PathBuf,
        /// Its base.
        stored: Base,
        /// The one asked for.
        given: Base,
    },
    /// The settings file holds no base.
    #[error("{}: {source}", .path.display())]
    BadBase {
        /// The settings file.
        path: PathBuf,
        /// Why.
        source: BaseError,
    },
    /// No article of this store is meant.
    #[error("`{0}` is no article of this store")]
    UnknownArticle(String),
    /// More than one article is meant.
    #[error("`{text}` can be {}", .candidates.join(" or "))]
    AmbiguousArticle {
        /// What was asked for.
        text: String,
        /// The articles that it can be.
        candidates: Vec<String>,
    },
    /// A file or directory.
    #[error("{}: {source}", .path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// RDF that cannot be read.
    #[error("{}", .0)]
    Syntax(String),
    /// A dump that cannot be written.
    #[error("{0}")]
    Output(io::Error),
    /// The database.
    #[error("{0}")]
    Storage(#[from] StorageError),
}

impl StoreError {
    pub(super) fn file(path: &Path, source: io::Error) -> Self {
        Self::File { path: path.to_owned(), source }
    }

    pub(super) fn storage(path: &Path, source: StorageError) -> Self {
        match source {
            StorageError::Io(source) => Self::file(path, source),
            other => Self::Storage(other),
        }
    }

    /// What the user can do about it.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Missing(_) => Some("make one with `dateline ingest`, or name one with --store"),
            Self::Locked(_) => Some("wait until it has ended"),
            Self::OtherBase { .. } => Some("the base of a store is set once, when it is made"),
            _ => None,
        }
    }
}
