//! The words and sentences of `words.tsv` and `sentences.tsv`.

use std::collections::BTreeMap;

/// What an article is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    Disaster,
    Court,
    Politics,
    Business,
    Protest,
    Attack,
    /// Sentences that fit every article.
    Any,
}

impl Topic {
    /// The topics that an article can have.
    pub const ALL: [Self; 6] =
        [Self::Disaster, Self::Court, Self::Politics, Self::Business, Self::Protest, Self::Attack];

    fn named(name: &str) -> Self {
        match name {
            "disaster" => Self::Disaster,
            "court" => Self::Court,
            "politics" => Self::Politics,
            "business" => Self::Business,
            "protest" => Self::Protest,
            "attack" => Self::Attack,
            "any" => Self::Any,
            other => panic!("sentences.tsv: `{other}` is no topic"),
        }
    }
}

/// Where a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Headline,
    Opening,
    Body,
}

impl Part {
    fn named(name: &str) -> Self {
        match name {
            "headline" => Self::Headline,
            "opening" => Self::Opening,
            "body" => Self::Body,
            other => panic!("sentences.tsv: `{other}` is no part"),
        }
    }
}

/// Both tables.
pub struct Tables {
    words: BTreeMap<&'static str, Vec<&'static str>>,
    sentences: BTreeMap<(Topic, Part), Vec<&'static str>>,
}

impl Tables {
    pub fn built_in() -> Self {
        let mut tables = Self { words: BTreeMap::new(), sentences: BTreeMap::new() };
        for [kind, word] in rows(include_str!("words.tsv")) {
            tables.words.entry(kind).or_default().push(word);
        }
        for [topic, part, sentence] in rows(include_str!("sentences.tsv")) {
            let place = (Topic::named(topic), Part::named(part));
            tables.sentences.entry(place).or_default().push(sentence);
        }
        tables
    }

    /// The words of one kind.
    pub fn words(&self, kind: &str) -> &[&'static str] {
        self.words.get(kind).unwrap_or_else(|| panic!("words.tsv: nothing of kind `{kind}`"))
    }

    /// The sentences of one topic for one part of the article.
    pub fn sentences(&self, topic: Topic, part: Part) -> &[&'static str] {
        self.sentences.get(&(topic, part)).map(Vec::as_slice).unwrap_or_default()
    }
}

/// The rows of a table, without its comments.
fn rows<const COLUMNS: usize>(table: &'static str) -> impl Iterator<Item = [&'static str; COLUMNS]> {
    let lines = table.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| {
        let columns: Vec<_> = line.split('\t').collect();
        columns.try_into().unwrap_or_else(|_| panic!("{COLUMNS} columns wanted in `{line}`"))
    })
}
