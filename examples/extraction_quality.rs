//! Measures what is found in web pages against answers written by people.
//!
//! ```text
//! cargo run --release --example extraction_quality -- readability FOLDER
//! cargo run --release --example extraction_quality -- snippets EVALDATA.json FOLDER [LANGUAGE]
//! cargo run --release --example extraction_quality -- show FILE
//! ```
//! `readability` takes a folder of folders with `source.html`, `expected.html` and
//! `expected-metadata.json`, as in Readability.js's tests; `snippets` takes a JSON object of pages with
//! `file`, `with`, `without`, `title`, `date` and `author`, as in trafilatura's evaluation.

use dateline::article::Article;
use dateline::ingest::{Options, records};
use dateline::text::fold;
use serde_json::Value;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["readability", folder] => readability(Path::new(folder)),
        ["show", file] => show(Path::new(file)),
        ["snippets", answers, folder] => snippets(Path::new(answers), Path::new(folder), None),
        ["snippets", answers, folder, language] => {
            snippets(Path::new(answers), Path::new(folder), Some(language))
        }
        _ => anyhow::bail!("see the head of this file for how it is called"),
    }
}

/// Prints what is read from one file, block by block.
fn show(file: &Path) -> anyhow::Result<()> {
    let article = article(file).map_err(anyhow::Error::msg)?;
    for block in article.blocks() {
        println!("{:>10?}  {}", block.kind, block.span.slice(article.text()));
    }
    println!("{:#?}", article.metadata());
    Ok(())
}

/// The article in a file, or the error as it is printed.
fn article(path: &Path) -> Result<Article, String> {
    let options = Options::default();
    let paths: Vec<PathBuf> = vec![path.to_owned()];
    let record = records(&paths, Box::new(std::io::empty()), &options).next();
    let article = record.map(|record| record.and_then(|record| record.into_article(&options)));
    article
        .unwrap_or_else(|| unreachable!("a file is a record or an error"))
        .map_err(|error| error.to_string())
}

/// How often something expected was found, and how often something was found at all.
#[derive(Default)]
struct Score {
    right: f64,
    found: f64,
    expected: f64,
}

impl Score {
    fn field(&mut self, found: Option<&str>, expected: Option<&str>) -> bool {
        let Some(expected) = expected.filter(|expected| !expected.trim().is_empty()) else {
            return true;
        };
        self.expected += 1.0;
        self.found += f64::from(u8::from(found.is_some()));
        let right = found.is_some_and(|found| fold(found) == fold(expected));
        self.right += f64::from(u8::from(right));
        right
    }

    fn print(&self, name: &str) {
        let (precision, recall) = (self.right / self.found.max(1.0), self.right / self.expected.max(1.0));
        let f1 = 2.0 * precision * recall / (precision + recall).max(1e-9);
        println!("{name:<10} P {precision:.3}  R {recall:.3}  F1 {f1:.3}  of {:.0}", self.expected);
    }
}

fn readability(folder: &Path) -> anyhow::Result<()> {
    let mut folders: Vec<_> =
        std::fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    folders.sort();
    let (mut text, mut title, mut author, mut date) = <(f64, Score, Score, Score)>::default();
    let (started, mut pages, mut bytes) = (Instant::now(), 0, 0);
    for folder in &folders {
        let Ok(expected) = std::fs::read_to_string(folder.join("expected.html")) else { continue };
        bytes += std::fs::metadata(folder.join("source.html"))?.len();
        let answers: Value =
            serde_json::from_str(&std::fs::read_to_string(folder.join("expected-metadata.json"))?)?;
        let expected = dom_query::Document::from(expected).formatted_text().to_string();
        let name = folder.file_name().unwrap_or_default().display();
        pages += 1;
        let found = match article(&folder.join("source.html")) {
            Ok(found) => found,
            Err(error) => {
                println!("{error}");
                continue;
            }
        };
        let headline = found.blocks().iter().find(|b| b.kind == dateline::article::BlockKind::Headline);
        let body = headline.map_or(0, |b| b.span.end());
        let f1 = overlap(&found.text()[body..], &expected);
        text += f1;
        if f1 < 0.8 {
            println!("  text {f1:.2}  {name}");
        }
        let meta = found.metadata();
        let answer = |name: &str| answers[name].as_str();
        if !title.field(meta.title.as_ref().map(|t| t.value.as_str()), answer("title")) {
            println!("  title {name}: {:?} for {:?}", meta.title.as_ref().map(|t| &t.value), answer("title"));
        }
        let names: Vec<_> = meta.authors.iter().map(|a| a.value.as_str()).collect();
        if let Some(byline) = answer("byline") {
            let right = !names.is_empty() && names.iter().all(|name| fold(byline).contains(&fold(name)));
            author.field((!names.is_empty()).then_some(if right { byline } else { "?" }), Some(byline));
        }
        let day = |text: &str| text.get(..10).unwrap_or(text).to_owned();
        let found_day = meta.published.as_ref().map(|date| date.value.date().to_string());
        date.field(found_day.as_deref(), answer("publishedTime").map(day).as_deref());
    }
    println!("{pages} pages, {:.1} MB, {:.1?}", bytes as f64 / 1e6, started.elapsed());
    println!("text       mean F1 {:.3}", text / f64::from(pages));
    title.print("title");
    author.print("author");
    date.print("date");
    Ok(())
}

/// F1 of the words of two texts, as bags.
fn overlap(found: &str, expected: &str) -> f64 {
    let mut counts: HashMap<String, i64> = HashMap::new();
    let words =
        |text: &str| text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(fold).collect();
    let (found, expected): (Vec<String>, Vec<String>) = (words(found), words(expected));
    expected.iter().for_each(|word| *counts.entry(word.clone()).or_default() += 1);
    let shared =
        found.iter().filter(|word| counts.get_mut(*word).is_some_and(|n| std::mem::replace(n, *n - 1) > 0));
    2.0 * shared.count() as f64 / (found.len() + expected.len()).max(1) as f64
}

fn snippets(answers: &Path, folder: &Path, language: Option<&str>) -> anyhow::Result<()> {
    let answers: Value = serde_json::from_str(&std::fs::read_to_string(answers)?)?;
    let (mut text, mut title, mut author, mut date) = <(Score, Score, Score, Score)>::default();
    let (started, mut pages, mut wrong) = (Instant::now(), 0, 0.0);
    for page in answers.as_object().into_iter().flat_map(|pages| pages.values()) {
        let list = |name: &str| page[name].as_array().into_iter().flatten().filter_map(Value::as_str);
        let file = page["file"].as_str().unwrap_or_default();
        let found = match article(&folder.join(file)) {
            Ok(found) => Some(found),
            Err(error) => {
                println!("{error}");
                None
            }
        };
        let meta = found.as_ref().map(|found| found.metadata());
        let tag = meta.and_then(|meta| meta.language.as_ref()).map_or("", |tag| tag.value.as_str());
        if language.is_some_and(|language| !tag.starts_with(language)) {
            continue;
        }
        pages += 1;
        let words = found.as_ref().map(|found| squeezed(found.text())).unwrap_or_default();
        let with = list("with").filter(|snippet| words.contains(&squeezed(snippet))).count() as f64;
        let unwanted: Vec<_> = list("without").filter(|snippet| words.contains(&squeezed(snippet))).collect();
        let without = unwanted.len() as f64;
        if without > 0.0 {
            println!("  unwanted {file}: {unwanted:?}");
        }
        text.right += with;
        text.found += with + without;
        text.expected += list("with").count() as f64;
        wrong += without;
        if with == 0.0 {
            println!("  text {file}: nothing of {}", list("with").count());
        }
        let Some(meta) = meta else { continue };
        let found_title = meta.title.as_ref().map(|title| title.value.as_str());
        if !title.field(found_title, page["title"].as_str()) {
            println!("  title {file}: {found_title:?} for {:?}", page["title"].as_str());
        }
        let names: Vec<_> = meta.authors.iter().map(|author| author.value.as_str()).collect();
        let names = (!names.is_empty()).then(|| names.join("; "));
        if !author.field(names.as_deref(), page["author"].as_str()) {
            println!("  author {file}: {names:?} for {:?}", page["author"].as_str());
        }
        let day = meta.published.as_ref().map(|date| date.value.date().to_string());
        if !date.field(day.as_deref(), page["date"].as_str()) {
            println!("  date {file}: {day:?} for {:?}", page["date"].as_str());
        }
    }
    println!("{pages} pages, {:.1?}, {wrong} unwanted snippets", started.elapsed());
    text.print("text");
    title.print("title");
    author.print("author");
    date.print("date");
    Ok(())
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
