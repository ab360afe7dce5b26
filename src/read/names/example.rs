//! What a network might have read, for tests: words between blanks, sentences between bars.

use super::super::label::{Labelled, NameLabel, Part};
use super::super::scan::Scan;
use super::{Words, agree, trim};
use crate::story::EntityType;
use crate::text::{ByteSpan, Span};
use std::ops::Range;

/// The label for each kind, and the one for no name.
const LABELS: [NameLabel; 5] = [
    NameLabel::Outside,
    NameLabel::Inside(Part::Single, EntityType::Person),
    NameLabel::Inside(Part::Single, EntityType::Organization),
    NameLabel::Inside(Part::Single, EntityType::Place),
    NameLabel::Inside(Part::Single, EntityType::Event),
];

/// A text and what was read in it.
pub(super) struct Example {
    text: String,
    spans: Vec<ByteSpan>,
    sentences: Vec<Range<usize>>,
    pub names: Vec<Labelled>,
    /// Words outside names, with a kind and how probable a name of that kind is.
    pub doubts: Vec<(usize, EntityType, f32)>,
}

/// A name of `words`.
pub(super) fn name(words: Range<usize>, kind: EntityType, confidence: f32) -> Labelled {
    Labelled { words, kind, confidence }
}

impl Example {
    pub(super) fn new(text: &str) -> Self {
        let (mut spans, mut sentences, mut at) = (vec![], vec![], 0);
        for sentence in text.split('|') {
            let first = spans.len();
            for word in sentence.split(' ') {
                spans.extend(Span::new(at, at + word.len()).filter(|span| !span.is_empty()));
                at += word.len() + 1;
            }
            sentences.push(first..spans.len());
        }
        Self { text: text.to_owned(), spans, sentences, names: vec![], doubts: vec![] }
    }

    /// The names when the article agrees.
    pub(super) fn agreed(&self) -> Vec<(&str, EntityType)> {
        self.changed(agree)
    }

    /// The names when they are trimmed.
    pub(super) fn trimmed(&self) -> Vec<(&str, EntityType)> {
        self.changed(trim)
    }

    fn changed(&self, change: impl Fn(&Words, &mut Scan)) -> Vec<(&str, EntityType)> {
        let words = Words { text: &self.text, spans: &self.spans, labels: &LABELS };
        let mut scan = self.scan();
        change(&words, &mut scan);
        let form = |name: &Labelled| {
            let span = self.spans[name.words.start].cover(self.spans[name.words.end - 1]);
            (span.slice(&self.text), name.kind)
        };
        scan.names.iter().map(form).collect()
    }

    fn scan(&self) -> Scan {
        let mut labels = vec![vec![1.0, 0.0, 0.0, 0.0, 0.0]; self.spans.len()];
        let named = self.names.iter().flat_map(|n| n.words.clone().map(|at| (at, n.kind, n.confidence)));
        for (at, kind, probability) in named.chain(self.doubts.iter().copied()) {
            let of = |label: &NameLabel| *label == NameLabel::Inside(Part::Single, kind);
            labels[at][LABELS.iter().position(of).unwrap()] = probability;
            labels[at][0] = 1.0 - probability;
        }
        Scan { sentences: self.sentences.clone(), words: vec![], names: self.names.clone(), labels }
    }
}
