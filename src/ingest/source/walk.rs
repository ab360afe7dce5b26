//! Paths → the files to read, folders walked in the order of their names' bytes.
//!
//! In a folder only files with an extension of a known format are read, and nothing hidden; a file that
//! is named by the user is always read.

use super::sniff;
use crate::ingest::error::{Fault, InputError, io_words};
use crate::ingest::place::Place;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// Something to read.
#[derive(Debug, PartialEq)]
pub(super) enum Source {
    File(PathBuf),
    StandardInput,
}

/// The sources under some paths.
pub(super) struct Walk {
    paths: VecDeque<PathBuf>,
    folder: Option<walkdir::IntoIter>,
}

impl Walk {
    pub(super) fn new(paths: &[PathBuf]) -> Self {
        Self { paths: paths.iter().cloned().collect(), folder: None }
    }
}

impl Iterator for Walk {
    type Item = Result<Source, InputError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(source) = self.folder.as_mut().and_then(next_file) {
                return Some(source);
            }
            self.folder = None;
            let path = self.paths.pop_front()?;
            if path == Path::new("-") {
                return Some(Ok(Source::StandardInput));
            }
            if !path.is_dir() {
                return Some(Ok(Source::File(path)));
            }
            let walk = WalkDir::new(&path).follow_links(true);
            self.folder = Some(walk.sort_by(|a, b| a.file_name().cmp(b.file_name())).into_iter());
        }
    }
}

/// The next file of a folder, or what is wrong with it.
fn next_file(folder: &mut walkdir::IntoIter) -> Option<Result<Source, InputError>> {
    loop {
        let entry = match folder.next()? {
            Ok(entry) => entry,
            Err(error) => return Some(Err(unreadable(&error))),
        };
        if is_hidden(&entry) {
            if entry.file_type().is_dir() {
                folder.skip_current_dir();
            }
        } else if entry.file_type().is_file() && sniff::by_name(entry.path()).is_some() {
            return Some(Ok(Source::File(entry.into_path())));
        }
    }
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".")
}

fn unreadable(error: &walkdir::Error) -> InputError {
    let place = Place::file(error.path().unwrap_or(Path::new("")));
    let words = match (error.io_error(), error.loop_ancestor()) {
        (Some(error), _) => io_words(error),
        (None, Some(ancestor)) => format!("is a link to `{}`, which contains it", ancestor.display()),
        (None, None) => "cannot be read".to_owned(),
    };
    InputError::new(place, Fault::Unreadable(words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_folder_is_walked_in_the_order_of_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let names = [
            "b.txt",
            "a.html",
            "Z.jsonl.gz",
            "é.json",
            "a/2.txt",
            "a/10.txt",
            "a.pdf",
            ".hidden.txt",
            ".git/c.txt",
            "d.gz",
        ];
        for name in names {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "Rain.").unwrap();
        }
        let found: Vec<_> = Walk::new(&[folder.path().to_owned()])
            .map(|source| match source.unwrap() {
                Source::File(path) => path.strip_prefix(folder.path()).unwrap().display().to_string(),
                Source::StandardInput => "-".to_owned(),
            })
            .collect();
        assert_eq!(found, ["Z.jsonl.gz", "a/10.txt", "a/2.txt", "a.html", "b.txt", "é.json"]);
    }

    #[test]
    fn named_paths_are_read_whatever_their_name() {
        let found: Vec<_> = Walk::new(&["-".into(), "no such file".into()]).map(Result::unwrap).collect();
        assert_eq!(found, [Source::StandardInput, Source::File("no such file".into())]);
    }

    #[cfg(unix)]
    #[test]
    fn a_loop_of_links_is_an_error_and_the_rest_is_found() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(folder.path(), folder.path().join("again")).unwrap();
        fs::write(folder.path().join("b.txt"), "Rain.").unwrap();
        let found: Vec<_> = Walk::new(&[folder.path().to_owned()]).collect();
        assert!(found[0].as_ref().unwrap_err().to_string().contains("again: is a link to"));
        assert!(found[1].is_ok());
    }
}
