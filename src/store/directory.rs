//! The directory of a store: its settings, its lock, its database.
//!
//! ```text
//! .dateline/
//!   store.json   {"format": "1", "base": "https://…"}
//!   lock         held shared by readers, exclusively by a writer
//!   database/    RocksDB
//!   queries/     the user's own saved queries
//! ```

use super::StoreError;
use crate::rdf::Base;
use serde::{Deserialize, Serialize};
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// Version of the layout.
const FORMAT: &str = "1";

/// The locked directory of an open store.
#[derive(Debug)]
pub(super) struct Directory {
    path: PathBuf,
    base: Base,
    /// The operating system releases the lock when the file is closed, however the program ends.
    _lock: File,
}

#[derive(Serialize, Deserialize)]
struct Settings {
    format: String,
    base: String,
}

impl Directory {
    /// Locks `path` for one writer, and lays it out if it is new.
    pub(super) fn for_writing(path: &Path, base: Option<&Base>) -> Result<Self, StoreError> {
        let is_new = !settings_file(path).exists();
        if is_new {
            refuse_foreign(path)?;
            fs::create_dir_all(path).map_err(|e| StoreError::file(path, e))?;
        }
        let lock = lock_file(path)?;
        locked(path, lock.try_lock())?;
        if !settings_file(path).exists() {
            write_settings(path, &base.cloned().unwrap_or_default())?;
        }
        let stored = read_settings(path)?;
        match base {
            Some(given) if *given != stored => {
                Err(StoreError::OtherBase { path: path.to_owned(), stored, given: given.clone() })
            }
            _ => Ok(Self { path: path.to_owned(), base: stored, _lock: lock }),
        }
    }

    /// Locks `path` for one of several readers.
    pub(super) fn for_reading(path: &Path) -> Result<Self, StoreError> {
        if !settings_file(path).exists() {
            return Err(StoreError::Missing(path.to_owned()));
        }
        let lock = lock_file(path)?;
        locked(path, lock.try_lock_shared())?;
        Ok(Self { path: path.to_owned(), base: read_settings(path)?, _lock: lock })
    }

    /// The base of the store.
    pub(super) fn base(&self) -> &Base {
        &self.base
    }

    /// The directory of the database.
    pub(super) fn database(&self) -> PathBuf {
        self.path.join("database")
    }
}

fn settings_file(path: &Path) -> PathBuf {
    path.join("store.json")
}

/// A directory that holds other things than a half-made store is left alone.
fn refuse_foreign(path: &Path) -> Result<(), StoreError> {
    let entries = match fs::read_dir(path) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(|e| StoreError::file(path, e))?,
    };
    for entry in entries {
        let entry = entry.map_err(|e| StoreError::file(path, e))?;
        if !["lock", "queries", "store.json.new"].iter().any(|&own| entry.file_name() == own) {
            return Err(StoreError::NotAStore(path.to_owned()));
        }
    }
    Ok(())
}

fn lock_file(path: &Path) -> Result<File, StoreError> {
    let file = path.join("lock");
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    options.open(&file).or_else(|_| File::open(&file)).map_err(|e| StoreError::file(&file, e))
}

fn locked(path: &Path, outcome: Result<(), TryLockError>) -> Result<(), StoreError> {
    outcome.map_err(|error| match error {
        TryLockError::WouldBlock => StoreError::Locked(path.to_owned()),
        TryLockError::Error(source) => StoreError::file(path, source),
    })
}

/// Written beside and renamed, so that a killed program leaves no half of it.
fn write_settings(path: &Path, base: &Base) -> Result<(), StoreError> {
    let settings = Settings { format: FORMAT.to_owned(), base: base.to_string() };
    let json = serde_json::to_string(&settings).unwrap_or_default();
    let draft = path.join("store.json.new");
    let written = fs::write(&draft, json + "\n").and_then(|()| fs::rename(&draft, settings_file(path)));
    written.map_err(|e| StoreError::file(&draft, e))
}

fn read_settings(path: &Path) -> Result<Base, StoreError> {
    let file = settings_file(path);
    let json = fs::read_to_string(&file).map_err(|e| StoreError::file(&file, e))?;
    let settings: Settings =
        serde_json::from_str(&json).map_err(|e| StoreError::file(&file, io::Error::other(e)))?;
    if settings.format != FORMAT {
        let path = path.to_owned();
        return Err(StoreError::Format { path, found: settings.format, expected: FORMAT });
    }
    settings.base.parse().map_err(|source| StoreError::BadBase { path: file, source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_writer_gets_a_clear_error_at_once() {
        let dir = tempfile::tempdir().unwrap();
        let first = Directory::for_writing(dir.path(), None).unwrap();
        let second = Directory::for_writing(dir.path(), None).unwrap_err();
        assert!(second.to_string().ends_with("the store is in use by another dateline"), "{second}");
        assert!(matches!(Directory::for_reading(dir.path()), Err(StoreError::Locked(_))));
        drop(first);
        let readers = (Directory::for_reading(dir.path()), Directory::for_reading(dir.path()));
        assert!(matches!(readers, (Ok(_), Ok(_))));
    }

    #[test]
    fn the_base_is_set_once() {
        let dir = tempfile::tempdir().unwrap();
        let base: Base = "https://example.org/news/".parse().unwrap();
        drop(Directory::for_writing(dir.path(), Some(&base)).unwrap());
        assert_eq!(Directory::for_writing(dir.path(), None).unwrap().base(), &base);
        let other = Directory::for_writing(dir.path(), Some(&Base::default())).unwrap_err();
        assert!(matches!(other, StoreError::OtherBase { .. }));
    }

    #[test]
    fn a_directory_with_other_things_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("thesis.odt"), "").unwrap();
        let error = Directory::for_writing(dir.path(), None).unwrap_err();
        assert!(matches!(error, StoreError::NotAStore(_)));
        assert!(!dir.path().join("lock").exists());
    }

    #[test]
    fn a_store_of_another_format_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(settings_file(dir.path()), r#"{"format":"9","base":"https://example.org/"}"#).unwrap();
        let error = Directory::for_reading(dir.path()).unwrap_err().to_string();
        assert!(error.ends_with("store format `9` is not `1`, the one of this program"), "{error}");
    }
}
