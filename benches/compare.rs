//! What our guarantees cost beside bare Oxigraph: `cargo bench --bench compare`.
//!
//! The same quads through `dateline`'s store and through Oxigraph's own calls, in turns, in one run;
//! printed as ratios of the medians. A number of articles can be given: `-- 1000`.

mod corpus;
mod setup;

use dateline::rdf::{ArticleQuads, Base, Mint};
use dateline::reader::Reader;
use dateline::store::{DumpFormat, Store};
use oxigraph::io::RdfFormat;
use oxigraph::store::Store as Graph;
use setup::machine::machine;
use setup::{Counter, dump_size, empty_store, fill, generated_quads};
use std::time::{Duration, Instant};

const ARTICLES: u64 = 300;

/// Turns of each pair.
const ROUNDS: usize = 7;

fn main() {
    let count = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(ARTICLES);
    let articles = generated_quads(0..count, &Reader::new(), &Mint::new(Base::default()));
    let statements: usize = articles.iter().map(|article| article.quads.len()).sum();
    println!("{count} generated articles, {statements} quads; medians of {ROUNDS} rounds.\n{}\n", machine());
    println!("{:<34}{:>12}{:>12}{:>8}", "", "dateline", "Oxigraph", "ratio");
    put(&articles);
    let (store, _folder) = empty_store();
    fill(&store, &articles);
    dump(&store);
    load(&store);
}

/// One transaction an article into a fresh store on disk, flushed at the end.
fn put(articles: &[ArticleQuads]) {
    let ours = || {
        let (store, folder) = empty_store();
        let time = timed(|| fill(&store, articles));
        drop((store, folder));
        time
    };
    let theirs = || {
        let (graph, folder) = empty_graph();
        let time = timed(|| {
            for article in articles {
                let mut transaction = graph.start_transaction().expect("the store can be written");
                transaction.extend(&article.quads);
                transaction.commit().expect("the store can be written");
            }
            graph.flush().expect("the store can be written");
        });
        drop((graph, folder));
        time
    };
    compare("put, an article a transaction", ours, theirs);
}

/// N-Quads of the whole store: ours are sorted and without duplicates, Oxigraph's come as they lie.
fn dump(store: &Store) {
    let ours = || timed(|| dump_size(store));
    let theirs = || timed(|| store.graph().dump_to_writer(RdfFormat::NQuads, Counter(0)).map(|out| out.0));
    compare("dump as N-Quads", ours, theirs);
}

/// The dump into a fresh store: ours checks every quad and goes in batches, Oxigraph's in one transaction.
fn load(store: &Store) {
    let mut text = Vec::new();
    let scope = dateline::store::DumpScope::All;
    store.dump(&scope, DumpFormat::NQuads, &mut text).expect("the store can be read");
    let ours = || {
        let (copy, folder) = empty_store();
        let time = timed(|| (copy.load(text.as_slice(), DumpFormat::NQuads), copy.flush()));
        drop((copy, folder));
        time
    };
    let theirs = || {
        let (copy, folder) = empty_graph();
        let time = timed(|| (copy.load_from_slice(RdfFormat::NQuads, &text), copy.flush()));
        drop((copy, folder));
        time
    };
    compare("load N-Quads", ours, theirs);
}

fn empty_graph() -> (Graph, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("there is room on the disk");
    let graph = Graph::open(folder.path()).expect("a store can be made");
    (graph, folder)
}

/// Runs both in turns and prints a line.
fn compare(what: &str, mut ours: impl FnMut() -> Duration, mut theirs: impl FnMut() -> Duration) {
    let (ours, theirs): (Vec<_>, Vec<_>) = (0..ROUNDS).map(|_| (ours(), theirs())).unzip();
    let (ours, theirs) = (median(ours), median(theirs));
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    println!("{what:<34}{:>9.1} ms{:>9.1} ms{ratio:>8.2}", millis(ours), millis(theirs));
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let begin = Instant::now();
    std::hint::black_box(work());
    begin.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
