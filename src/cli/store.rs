//! Which store a command works on.

use super::Context;
use crate::rdf::Base;
use crate::store::{Store, StoreError};
use std::env;
use std::path::PathBuf;

/// The name of a store's folder.
const FOLDER: &str = ".dateline";

impl Context {
    /// The store for reading.
    pub(super) fn reading(&self) -> Result<Store, StoreError> {
        Store::open_read_only(&self.store_path())
    }

    /// The store for writing; made if there is none.
    pub(super) fn writing(&self, base: Option<&Base>) -> Result<Store, StoreError> {
        Store::open(&self.store_path(), base)
    }

    /// The folder with the user's own saved queries.
    pub(super) fn queries_folder(&self) -> PathBuf {
        self.store_path().join("queries")
    }

    /// The store that was named, else the nearest `.dateline` here or above, else one here.
    pub(super) fn store_path(&self) -> PathBuf {
        if let Some(path) = &self.store {
            return path.clone();
        }
        let here = env::current_dir().unwrap_or_default();
        let nearest = here.ancestors().map(|folder| folder.join(FOLDER)).find(|folder| folder.is_dir());
        nearest.unwrap_or_else(|| PathBuf::from(FOLDER))
    }
}
