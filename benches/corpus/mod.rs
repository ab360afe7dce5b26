//! Texts to measure on: the committed samples, and as many made-up articles as a stage needs.
//!
//! A generated article is a function of its number alone: the same on every machine, and the first
//! thousand are the same whether a thousand or a million are asked for. Each has people with posts,
//! quotations, denials, counts, dates; what belongs to a town (its mayor, its police chief) or to a
//! company (its owner) returns with it, and one person, [`HOT_NAME`], is in every article.

#![allow(dead_code, reason = "each benchmark uses a part of it")]

mod random;
mod scene;
mod tables;

use random::Random;
use scene::Scene;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use tables::{Part, Tables, Topic};

/// The person who is in every generated article.
pub const HOT_NAME: &str = "Marcus Adeyemi";

/// One article as its file would hold it: front matter and text.
pub struct Generated {
    /// File name.
    pub name: String,
    /// Contents of the file.
    pub text: String,
}

/// Makes articles.
pub struct Generator {
    tables: Tables,
}

impl Generator {
    pub fn new() -> Self {
        Self { tables: Tables::built_in() }
    }

    /// The articles with these numbers.
    pub fn articles(&self, numbers: std::ops::Range<u64>) -> Vec<Generated> {
        numbers.map(|number| self.article(number)).collect()
    }

    /// Article `number`.
    pub fn article(&self, number: u64) -> Generated {
        self.version(number, 0)
    }

    /// A later version of article `number`: the same address and headline, `revision` sentences more.
    pub fn version(&self, number: u64, revision: usize) -> Generated {
        let mut random = Random::of("article", number);
        let scene = Scene::new(&self.tables, &mut random);
        let topic = random.pick(&Topic::ALL);
        let title = scene.fill(random.pick(self.tables.sentences(topic, Part::Headline)), &mut random);
        let front = scene.front_matter(&title, number, &mut random);
        let mut body = self.body(topic, &scene, &mut random);
        for _ in 0..revision {
            body += &format!("\n\n{}", self.hot_sentence(&scene, &mut random));
        }
        Generated { name: format!("article-{number:07}.txt"), text: format!("{front}{body}\n") }
    }

    /// The opening as a paragraph of its own, then paragraphs of one to three sentences.
    fn body(&self, topic: Topic, scene: &Scene<'_>, random: &mut Random) -> String {
        let opening = random.pick(self.tables.sentences(topic, Part::Opening));
        let mut text = format!("{} — {}", scene.town().to_uppercase(), scene.fill(opening, random));
        let mut sentences = self.tables.sentences(topic, Part::Body).to_vec();
        sentences.extend(self.tables.sentences(Topic::Any, Part::Body));
        random.shuffle(&mut sentences);
        sentences.truncate(random.between(10, 16) as usize);
        let mut filled: Vec<String> = sentences.iter().map(|s| scene.fill(s, random)).collect();
        filled.insert(filled.len() / 2, self.hot_sentence(scene, random));
        let mut rest = filled.as_slice();
        while !rest.is_empty() {
            let (paragraph, after) = rest.split_at(rest.len().min(random.between(1, 3) as usize));
            text += &format!("\n\n{}", paragraph.join(" "));
            rest = after;
        }
        text
    }

    fn hot_sentence(&self, scene: &Scene<'_>, random: &mut Random) -> String {
        let common = self.tables.sentences(Topic::Any, Part::Body).iter();
        let hot: Vec<_> = common.copied().filter(|sentence| sentence.contains("{hot}")).collect();
        scene.fill(random.pick(&hot), random)
    }
}

/// Writes the first `count` generated articles to `folder`, one file each.
///
/// # Errors
/// If the folder or a file cannot be written.
pub fn write(folder: &Path, count: u64) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let generator = Generator::new();
    for number in 0..count {
        let article = generator.article(number);
        fs::write(folder.join(article.name), article.text)?;
    }
    Ok(())
}

/// The committed sample files with one of these extensions, in order.
///
/// # Errors
/// If the folder cannot be read.
pub fn samples(extensions: &[&str]) -> io::Result<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/samples");
    let paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut paths: Vec<PathBuf> = paths.collect::<io::Result<_>>()?;
    let wanted =
        |path: &PathBuf| path.extension().is_some_and(|e| extensions.iter().any(|known| e == *known));
    paths.retain(wanted);
    paths.sort();
    Ok(paths)
}
