//! Whether an article costs the same in a large store as in a small one: `cargo bench --bench growth`.
//!
//! One store on disk grows; at some sizes it is measured what an article costs that is new, unchanged,
//! revised, retracted. One person is in every article, the worst case for whatever looks at all that is
//! known of somebody. Sizes can be given: `cargo bench --bench growth -- 500 20000`.

mod corpus;
mod setup;

use corpus::{Generator, HOT_NAME};
use dateline::rdf::ArticleQuads;
use dateline::reader::Reader;
use dateline::store::{Outcome, Standing, Store};
use setup::machine::machine;
use setup::{empty_store, generated, generated_quads, put, quads};
use std::time::{Duration, Instant};

/// Sizes at which the store is measured.
const SIZES: [u64; 4] = [500, 1000, 2500, 5000];

/// New articles over which a cost is averaged, at most.
const WINDOW: u64 = 250;

/// Articles of all ages that are put in again, revised and retracted.
const PROBES: u64 = 40;

const COLUMNS: [&str; 5] = ["read", "new", "unchanged", "revised", "retracted"];

/// Milliseconds per article, by column.
type Costs = [f64; COLUMNS.len()];

fn main() {
    let given = std::env::args().skip(1).filter_map(|argument| argument.parse().ok());
    let mut sizes: Vec<u64> = given.filter(|&size| size >= PROBES).collect();
    sizes.sort_unstable();
    let sizes = if sizes.is_empty() { SIZES.to_vec() } else { sizes };
    println!("Milliseconds per article in a store of so many articles, {HOT_NAME} in each of them.");
    println!("{}\n", machine());
    println!("{:>8} {:>9} {}", "articles", "quads", row(COLUMNS.map(str::to_owned)));
    let rows = measure(&sizes);
    if let (Some((small, first)), Some((large, last))) = (rows.first(), rows.last()) {
        let ratios = std::array::from_fn(|at| format!("{:.2}", last[at] / first[at]));
        println!("{:>18} {}", "last / first", row(ratios));
        println!(
            "\nThe store has grown {:.0}-fold; a cost that is flat has ratio 1.",
            *large as f64 / *small as f64
        );
    }
}

/// Grows a store to each of `sizes`, and prints and returns what an article costs there.
fn measure(sizes: &[u64]) -> Vec<(u64, Costs)> {
    let (store, _folder) = empty_store();
    let reader = Reader::new().expect("the model ships");
    let mut rows = Vec::new();
    let mut held = 0;
    for &size in sizes {
        let window = held.max(size.saturating_sub(WINDOW));
        grow(&store, &reader, held..window);
        let (read, new) = grow(&store, &reader, window..size);
        held = size;
        let [unchanged, revised, retracted] = probe(&store, &reader, size);
        let costs = [read, new, unchanged, revised, retracted];
        let count = store.graph().len().expect("the store can be read");
        println!("{size:>8} {count:>9} {}", row(costs.map(|cost| format!("{cost:.3}"))));
        rows.push((size, costs));
    }
    rows
}

fn row(cells: [String; COLUMNS.len()]) -> String {
    cells.map(|cell| format!("{cell:>10}")).concat()
}

/// Puts generated articles in, and returns what reading and storing one of them costs.
fn grow(store: &Store, reader: &Reader, numbers: std::ops::Range<u64>) -> (f64, f64) {
    let count = numbers.end - numbers.start;
    let begin = Instant::now();
    let quads = generated_quads(numbers, reader, store.mint());
    let read = begin.elapsed();
    let begin = Instant::now();
    setup::fill(store, &quads);
    (per_article(read, count), per_article(begin.elapsed(), count))
}

/// What articles of all ages cost when they come again, change, and are retracted. Leaves the store as
/// it was.
fn probe(store: &Store, reader: &Reader, size: u64) -> [f64; 3] {
    let generator = Generator::new();
    let version = |number, revision| quads(&generated(&generator, number, revision), reader, store.mint());
    let numbers: Vec<u64> = (0..PROBES).map(|at| at * size / PROBES).collect();
    let of = |revision| numbers.iter().map(|&n| version(n, revision)).collect::<Vec<ArticleQuads>>();
    let (first, second) = (of(0), of(1));
    let unchanged = time(&first, |quads| {
        assert_eq!(store.put(quads).expect("the store can be written"), Outcome::Kept(Standing::Unchanged));
    });
    let revised = time(&second, |quads| {
        let outcome = store.put(quads).expect("the store can be written");
        assert!(matches!(outcome, Outcome::Revised(_)), "{outcome:?}");
    });
    let retracted = time(&second, |quads| {
        assert!(store.retract(&quads.article).expect("the store can be written").own > 0);
    });
    first.iter().for_each(|quads| put(store, quads));
    [unchanged, revised, retracted]
}

fn time(articles: &[ArticleQuads], mut work: impl FnMut(&ArticleQuads)) -> f64 {
    let begin = Instant::now();
    articles.iter().for_each(&mut work);
    per_article(begin.elapsed(), articles.len() as u64)
}

fn per_article(time: Duration, count: u64) -> f64 {
    time.as_secs_f64() * 1e3 / count.max(1) as f64
}
