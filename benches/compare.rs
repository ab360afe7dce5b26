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
use oxigraph::store::{StorageError, Store as Graph};
use setup::machine::machine;
use setup::{Counter, dump_size, empty_store, fill, generated_quads};
use std::time::{Duration, Instant};

const ARTICLES: u64 = 50;

/// Turns of each pair.
const ROUNDS: usize = 5;

fn main() {
    let count = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(ARTICLES);
    let articles =
        generated_quads(0..count, &Reader::new().expect("the model ships"), &Mint::new(Base::default()));
    let statements: usize = articles.iter().map(|article| article.quads.len()).sum();
    println!("{count} generated articles, {statements} quads; medians of {ROUNDS} rounds.\n{}\n", machine());
    println!("{:<34}{:>12}{:>12}{:>8}", "", "dateline", "Oxigraph", "ratio");
    put(&articles);
    let (store, _folder) = empty_store();
    fill(&store, &articles);
    dump(&store);
    load(&store);
}

/// One transaction an article into a fresh store on disk, flushed at the end. Oxigraph has three ways:
/// a transaction that can be read before it is committed, one that cannot, and its bulk loader, which
/// takes all articles at once and loses them all, or keeps some, if it is stopped.
fn put(articles: &[ArticleQuads]) {
    let ours = || in_new(empty_store, |store| fill(store, articles));
    let readable = |graph: &Graph| {
        for article in articles {
            let mut transaction = graph.start_transaction()?;
            transaction.extend(&article.quads);
            transaction.commit()?;
        }
        graph.flush()
    };
    let blind = |graph: &Graph| {
        articles.iter().try_for_each(|article| graph.extend(article.quads.iter().cloned()))?;
        graph.flush()
    };
    let bulk = |graph: &Graph| {
        let mut loader = graph.bulk_loader();
        loader.load_quads(articles.iter().flat_map(|article| article.quads.iter().cloned()))?;
        loader.commit()?;
        graph.flush()
    };
    compare("put / transaction an article", ours, || in_new(empty_graph, |graph| written(readable(graph))));
    compare("put / extend an article", ours, || in_new(empty_graph, |graph| written(blind(graph))));
    compare("put / bulk loader for all", ours, || in_new(empty_graph, |graph| written(bulk(graph))));
}

/// The time that `work` takes on something new, without its making and its end.
fn in_new<S>(make: impl Fn() -> (S, tempfile::TempDir), work: impl FnOnce(&S)) -> Duration {
    let (store, _folder) = make();
    timed(|| work(&store))
}

fn written(result: Result<(), StorageError>) {
    result.expect("the store can be written");
}

/// N-Quads of the whole store: ours are sorted and without duplicates, Oxigraph's come as they lie.
fn dump(store: &Store) {
    let ours = || timed(|| dump_size(store));
    let theirs = || timed(|| store.graph().dump_to_writer(RdfFormat::NQuads, Counter(0)).map(|out| out.0));
    compare("dump / dump_to_writer", ours, theirs);
}

/// The dump into a fresh store: ours checks every quad and goes in batches, Oxigraph's in one transaction.
fn load(store: &Store) {
    let mut text = Vec::new();
    let scope = dateline::store::DumpScope::All;
    store.dump(&scope, DumpFormat::NQuads, &mut text).expect("the store can be read");
    let ours = |copy: &Store| {
        copy.load(text.as_slice(), DumpFormat::NQuads).expect("the dump is sound");
        copy.flush().expect("the store can be written");
    };
    let theirs = |copy: &Graph| {
        copy.load_from_slice(RdfFormat::NQuads, &text).expect("the dump is sound");
        written(copy.flush());
    };
    compare("load / load_from_slice", || in_new(empty_store, ours), || in_new(empty_graph, theirs));
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
