//! The reading model: `cargo bench --bench encoder`. Word pieces a second (`elem/s`) on one thread.
//!
//! Times are of the processor, not of the clock, so that a busy machine gives the same figures as an idle
//! one. The model is that of `data/model`, or of the folder that `DATELINE_MODEL` names; scores do not
//! change the pace, so random weights do as well.

use cpu_time::ProcessTime;
use criterion::measurement::{Measurement, ValueFormatter, WallTime};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dateline::neural::{Level, Model, Scores, Window};
use std::hint::black_box;
use std::path::PathBuf;
use std::time::Duration;

/// Pieces in a window: a short article's sentence up to the longest window.
const LENGTHS: [usize; 6] = [16, 32, 64, 128, 192, 510];

/// Words of a sentence, as long as newspapers' are.
const SENTENCE: usize = 24;

fn encoder(criterion: &mut Criterion<CpuTime>) {
    let mut group = criterion.benchmark_group("encoder");
    for level in Level::all() {
        let model = model().at(level);
        for length in LENGTHS {
            let window = window(length);
            group.throughput(Throughput::Elements(length as u64));
            let name = format!("{}/{length}", level.name());
            group.bench_function(name, |bencher| bencher.iter(|| read(&model, black_box(&window))));
        }
    }
    group.finish();
    let mut group = criterion.benchmark_group("model");
    let (weights, vocabulary) = files();
    group.bench_function("load", |bencher| {
        let given = || weights.clone();
        bencher.iter_batched(given, |weights| load(weights, &vocabulary), criterion::BatchSize::PerIteration);
    });
    let (model, text) = (model(), include_str!("../README.md"));
    let words: Vec<&str> = text.split_whitespace().collect();
    group.throughput(Throughput::Elements(words.len() as u64));
    group.bench_function("pieces", |bencher| {
        bencher.iter(|| {
            let mut pieces = Vec::new();
            words.iter().for_each(|word| model.pieces(word, &mut pieces));
            pieces
        });
    });
}

/// All heads, with the trees of sentences that fill the window.
fn read(model: &Model, window: &Window) -> Scores {
    let scores = model.read(window);
    let words = window.firsts.len();
    for from in (0..words).step_by(SENTENCE) {
        let sentence = from..words.min(from + SENTENCE);
        let arcs = scores.trees.arcs(model, sentence.clone());
        let head = |row| arcs.best(row).checked_sub(1).map(|head| from + head);
        let pairs: Vec<_> = sentence.clone().map(|word| (word, head(word - from))).collect();
        black_box(scores.trees.relations(model, &pairs));
    }
    scores
}

/// Pieces of which five in six begin a word.
fn window(length: usize) -> Window {
    let pieces = (0..length).map(|at| (1000 + at * 7919 % 25_000) as u32).collect();
    let firsts = (0..length as u32).filter(|at| at % 6 != 5).collect();
    Window { pieces, shapes: vec![1; length], gaps: vec![2; length], firsts }
}

fn files() -> (Vec<u8>, String) {
    let folder =
        std::env::var_os("DATELINE_MODEL").map_or_else(|| PathBuf::from("data/model"), PathBuf::from);
    let weights = std::fs::read(folder.join("reader.safetensors")).expect("there are weights");
    let vocabulary = std::fs::read_to_string(folder.join("vocab.txt")).expect("there is a vocabulary");
    (weights, vocabulary)
}

fn load(weights: Vec<u8>, vocabulary: &str) -> Model {
    Model::from_bytes(weights, vocabulary).expect("the files are a model")
}

fn model() -> Model {
    let (weights, vocabulary) = files();
    load(weights, &vocabulary)
}

/// The processor's time that the process has used.
struct CpuTime(WallTime);

impl Measurement for CpuTime {
    type Intermediate = ProcessTime;
    type Value = Duration;

    fn start(&self) -> ProcessTime {
        ProcessTime::now()
    }
    fn end(&self, start: ProcessTime) -> Duration {
        start.elapsed()
    }
    fn add(&self, a: &Duration, b: &Duration) -> Duration {
        *a + *b
    }
    fn zero(&self) -> Duration {
        Duration::ZERO
    }
    fn to_f64(&self, value: &Duration) -> f64 {
        value.as_nanos() as f64
    }
    fn formatter(&self) -> &dyn ValueFormatter {
        self.0.formatter()
    }
}

fn settings() -> Criterion<CpuTime> {
    Criterion::default()
        .with_measurement(CpuTime(WallTime))
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
}

criterion_group!(name = benches; config = settings(); targets = encoder);
criterion_main!(benches);
