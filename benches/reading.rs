//! The pace of the reading: `cargo run --release --example reading -- ROUNDS FILE…`.
//!
//! Each file is plain text and is one article. All are read so many times on one thread, up to the document:
//! sentences, tags, features, lemmas, trees, names. Every round prints a line of JSON with the words of the
//! texts, split at white space, and the seconds of processor time that they took. Loading the model and the
//! files is outside, and a busy machine does not count.

use cpu_time::ProcessTime;
use dateline::article::{Article, Metadata};
use dateline::reader::Reader;
use std::hint::black_box;
use std::sync::Arc;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let Some(rounds) = arguments.next().and_then(|rounds| rounds.parse::<usize>().ok()) else {
        anyhow::bail!("usage: reading ROUNDS FILE...");
    };
    let texts = arguments.map(std::fs::read_to_string).collect::<Result<Vec<_>, _>>()?;
    let words: usize = texts.iter().map(|text| text.split_whitespace().count()).sum();
    let article = |text: String| Arc::new(Article::new(text.into(), vec![], Metadata::default()));
    let articles: Vec<_> = texts.into_iter().map(article).collect();
    let reader = Reader::new()?;
    for _ in 0..rounds {
        let begin = ProcessTime::now();
        for article in &articles {
            black_box(reader.document(article));
        }
        let seconds = begin.elapsed().as_secs_f64();
        println!("{}", serde_json::json!({ "words": words, "cpu_seconds": seconds }));
    }
    Ok(())
}
