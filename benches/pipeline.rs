//! The stages of the pipeline, each by itself and all together: `cargo bench --bench pipeline`.
//!
//! Throughput is in articles (`elem/s`) and in bytes of what the stage is given; `README.md` says which
//! bytes those are. Stages that see one article at a time work on the committed samples, those that
//! need many on generated articles.

mod corpus;
mod setup;

use criterion::{BatchSize, BenchmarkGroup, Criterion, SamplingMode, Throughput, criterion_group};
use criterion::{criterion_main, measurement::WallTime};
use dateline::document::Document;
use dateline::lexicon::Lexicon;
use dateline::rdf::{self, ArticleQuads, Base, Mint};
use dateline::read::ReadingModel;
use dateline::reader::Reader;
use dateline::story::Story;
use dateline::{interpret, read};
use setup::{Folder, articles, dump_size, empty_store, file_size, fill, generated_quads, text_size};
use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

/// Articles that are put into a fresh store in one measurement.
const STORED: u64 = 30;

/// Articles that the program is started on.
const INGESTED: u64 = 50;

const ALL_EXTENSIONS: [&str; 4] = ["txt", "html", "json", "jsonl"];

fn stages(criterion: &mut Criterion) {
    println!("{}", setup::machine::machine());
    bytes_to_articles(criterion);
    middle(criterion);
    store(criterion);
    dump(criterion);
    whole(criterion);
}

/// Files → articles, by format.
fn bytes_to_articles(criterion: &mut Criterion) {
    let mut group = group(criterion, "ingest", 20);
    let formats = [("text", &["txt"][..]), ("html", &["html"][..]), ("json", &["json", "jsonl"][..])];
    for (name, extensions) in formats {
        let paths = corpus::samples(extensions).expect("the samples can be read");
        group.throughput(throughput(&articles(&paths), file_size(&paths)));
        group.bench_function(name, |bencher| bencher.iter(|| articles(&paths)));
    }
}

/// What happens to the sample articles in memory.
fn middle(criterion: &mut Criterion) {
    let articles = articles(&corpus::samples(&ALL_EXTENSIONS).expect("the samples can be read"));
    let lexicon = Lexicon::built_in();
    let model = ReadingModel::built_in().expect("the model ships");
    let documents: Vec<Document> =
        articles.iter().map(|a| read::read(Arc::clone(a), &lexicon, &model)).collect();
    let stories: Vec<Story> = documents.iter().map(|d| interpret::interpret(d, &lexicon)).collect();
    let (extraction, mint) =
        (Reader::new().expect("the model ships").extraction(), Mint::new(Base::default()));

    let mut group = group(criterion, "middle", 20);
    group.throughput(throughput(&articles, text_size(&articles)));
    group.bench_function("read", |bencher| {
        bencher.iter(|| {
            articles.iter().for_each(|a| drop(black_box(read::read(Arc::clone(a), &lexicon, &model))))
        });
    });
    group.bench_function("interpret", |bencher| {
        bencher.iter(|| documents.iter().for_each(|d| drop(black_box(interpret::interpret(d, &lexicon)))));
    });
    group.bench_function("map", |bencher| {
        let pairs = || articles.iter().zip(&stories);
        bencher.iter(|| pairs().for_each(|(a, s)| drop(black_box(rdf::map(a, s, &extraction, &mint)))));
    });
}

/// Quads → a fresh store on disk, one transaction an article, flushed at the end.
fn store(criterion: &mut Criterion) {
    let generated = Folder::of(STORED);
    let quads = stored_quads();
    let mut group = group(criterion, "store", 10);
    group.throughput(throughput(&quads, text_size(&generated.articles())));
    group.bench_function("put", |bencher| {
        bencher.iter_batched_ref(empty_store, |(store, _)| fill(store, &quads), BatchSize::PerIteration);
    });
    let (store, _folder) = empty_store();
    fill(&store, &quads);
    group.bench_function("put again", |bencher| bencher.iter(|| fill(&store, &quads)));
}

/// A store on disk → sorted N-Quads.
fn dump(criterion: &mut Criterion) {
    let quads = stored_quads();
    let (store, _folder) = empty_store();
    fill(&store, &quads);
    let mut group = group(criterion, "dump", 10);
    group.throughput(throughput(&quads, dump_size(&store)));
    group.bench_function("nq", |bencher| bencher.iter(|| dump_size(&store)));
}

/// Files → a fresh store on disk: the library on one thread, and the program as a user starts it.
fn whole(criterion: &mut Criterion) {
    let generated = Folder::of(INGESTED);
    let reader = Reader::new().expect("the model ships");
    let mut group = group(criterion, "whole", 10);
    group.throughput(throughput(&generated.articles(), file_size(generated.paths())));
    group.bench_function("library", |bencher| {
        bencher.iter_batched_ref(
            empty_store,
            |(store, _)| generated.ingest(&reader, store),
            BatchSize::PerIteration,
        );
    });
    group.bench_function("program", |bencher| {
        let folder = || tempfile::tempdir().expect("there is room on the disk");
        bencher.iter_batched_ref(
            folder,
            |store| generated.ingest_by_program(store.path()),
            BatchSize::PerIteration,
        );
    });
}

/// Short settings: the figures are read by people, and every stage is measured on each run.
fn group<'c>(criterion: &'c mut Criterion, name: &str, samples: usize) -> BenchmarkGroup<'c, WallTime> {
    let mut group = criterion.benchmark_group(name);
    group.sampling_mode(SamplingMode::Flat).sample_size(samples);
    group.warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(4));
    group
}

/// The generated articles that go into stores, read and mapped.
fn stored_quads() -> Vec<ArticleQuads> {
    generated_quads(0..STORED, &Reader::new().expect("the model ships"), &Mint::new(Base::default()))
}

fn throughput<T>(articles: &[T], bytes: u64) -> Throughput {
    Throughput::ElementsAndBytes { elements: articles.len() as u64, bytes }
}

criterion_group!(benches, stages);
criterion_main!(benches);
