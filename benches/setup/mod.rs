//! What the benchmarks have in common: articles in files, stores in temporary folders.
//!
//! Everything here panics where the disk refuses: a benchmark has nobody to report to.

#![allow(dead_code, reason = "each benchmark uses a part of it")]

pub mod machine;

use crate::corpus::{self, Generator};
use dateline::article::Article;
use dateline::ingest::{Options, records};
use dateline::rdf::{self, ArticleQuads, Mint};
use dateline::reader::Reader;
use dateline::store::{DumpFormat, DumpScope, Store};
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use tempfile::TempDir;

/// A folder of generated articles, which goes when it is dropped.
pub struct Folder {
    paths: Vec<PathBuf>,
    _folder: TempDir,
}

impl Folder {
    /// The first `count` articles.
    pub fn of(count: u64) -> Self {
        let folder = tempfile::tempdir().expect("there is room on the disk");
        corpus::write(folder.path(), count).expect("there is room on the disk");
        let names = Generator::new().articles(0..count).into_iter();
        let paths = names.map(|article| folder.path().join(article.name)).collect();
        Self { paths, _folder: folder }
    }

    /// The files, in order.
    pub fn paths(&self) -> &[PathBuf] {
        &self.paths
    }

    /// What is in them.
    pub fn articles(&self) -> Vec<Arc<Article>> {
        articles(&self.paths)
    }

    /// Ingests them on this thread.
    pub fn ingest(&self, reader: &Reader, store: &Store) {
        for article in self.articles() {
            put(store, &quads(&article, reader, store.mint()));
        }
        store.flush().expect("the store can be written");
    }

    /// Ingests them as a user does, into the store `path`.
    pub fn ingest_by_program(&self, path: &Path) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dateline"));
        command.args(["--quiet", "--store"]).arg(path).arg("ingest").args(&self.paths);
        assert!(command.status().expect("the program starts").success());
    }
}

/// The articles in files that are known to be sound.
pub fn articles(paths: &[PathBuf]) -> Vec<Arc<Article>> {
    read(paths, Box::new(io::empty()))
}

/// One version of a generated article, without a file.
pub fn generated(generator: &Generator, number: u64, revision: usize) -> Arc<Article> {
    let text = generator.version(number, revision).text;
    read(&["-".into()], Box::new(io::Cursor::new(text))).remove(0)
}

fn read(paths: &[PathBuf], standard_input: Box<dyn io::Read + Send>) -> Vec<Arc<Article>> {
    let options = Options::default();
    let read = records(paths, standard_input, &options);
    read.map(|record| Arc::new(record.and_then(|r| r.into_article(&options)).expect("the file is sound")))
        .collect()
}

/// An article, read and mapped.
pub fn quads(article: &Arc<Article>, reader: &Reader, mint: &Mint) -> ArticleQuads {
    rdf::map(article, &reader.story(article), &reader.extraction(), mint)
}

/// The generated articles with these numbers, read and mapped.
pub fn generated_quads(numbers: Range<u64>, reader: &Reader, mint: &Mint) -> Vec<ArticleQuads> {
    let generator = Generator::new();
    numbers.map(|number| quads(&generated(&generator, number, 0), reader, mint)).collect()
}

/// A new store on disk, and the folder that it is in.
pub fn empty_store() -> (Store, TempDir) {
    let folder = tempfile::tempdir().expect("there is room on the disk");
    let store = Store::open(&folder.path().join("store"), None).expect("a store can be made");
    (store, folder)
}

/// Puts one article in.
pub fn put(store: &Store, article: &ArticleQuads) {
    store.put(article).expect("the store can be written");
}

/// Puts all of them in, one transaction each, and flushes.
pub fn fill(store: &Store, articles: &[ArticleQuads]) {
    articles.iter().for_each(|article| put(store, article));
    store.flush().expect("the store can be written");
}

/// Dumps the store as N-Quads, throws them away, and says how many bytes they were.
pub fn dump_size(store: &Store) -> u64 {
    let mut out = Counter(0);
    store.dump(&DumpScope::All, DumpFormat::NQuads, &mut out).expect("the store can be read");
    out.0
}

/// Bytes of the files.
pub fn file_size(paths: &[PathBuf]) -> u64 {
    paths.iter().map(|path| path.metadata().expect("the file is there").len()).sum()
}

/// Bytes of the articles' texts.
pub fn text_size(articles: &[Arc<Article>]) -> u64 {
    articles.iter().map(|article| article.text().len() as u64).sum()
}

/// Counts what is written and throws it away.
pub struct Counter(pub u64);

impl io::Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
