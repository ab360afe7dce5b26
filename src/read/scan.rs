//! The model's pass over running text: words into sentences, tags, trees and names.
//!
//! In: the words of an article, with the gap before each and what is known of where sentences begin.
//! Out: a [`Scan`]. The network reads windows of running text, so that a sentence is read with its
//! neighbours; a window ends where a block does when it can, else the sentence that it cuts is read again in
//! the next one. Every word is read at most three times, so the time is linear in the text.

use super::label::{self, Labelled};
use super::model::ReadingModel;
use super::tree;
use crate::document::{Morphology, Relation, Upos};
use crate::neural::{Matrix, Scores, Window};
use crate::text::ByteSpan;
use std::ops::Range;

/// The most word pieces of a window, as in training.
const LIMIT: usize = 190;

/// How sure the network must be that a word begins a sentence, as a difference of scores: after a full stop
/// and before a capital, and elsewhere.
const BOUNDARY: [f32; 2] = [-3.0, 0.0];

/// A word before it is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unread {
    pub span: ByteSpan,
    pub gap: Gap,
    pub start: Start,
}

/// What stands between a word and the one before it; the numbers are those of the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    Glued = 1,
    Space = 2,
    Newline = 3,
}

/// Whether a word begins a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// It does: a block begins, or the boundary was given.
    Always,
    /// It does not: it goes on with a token, or the boundary was given.
    Never,
    /// The network decides.
    Open,
}

/// What the network read.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// The words of each sentence, in order and together all words.
    pub sentences: Vec<Range<usize>>,
    /// Of each word.
    pub words: Vec<Reading>,
    /// Names by their words, in order, none across a sentence.
    pub names: Vec<Labelled>,
    /// Of each word, the probabilities of the name labels.
    pub labels: Vec<Vec<f32>>,
}

/// What was read of one word.
#[derive(Debug)]
pub(super) struct Reading {
    pub upos: Upos,
    pub morphology: Morphology,
    pub lemma: Box<str>,
    pub head: Option<usize>,
    pub relation: Relation,
}

/// Reads `words` of `text`.
pub(super) fn scan(model: &ReadingModel, text: &str, words: &[Unread]) -> Scan {
    let mut scan = Scan::default();
    let mut at = 0;
    while at < words.len() {
        let (window, end) = fill(model, text, words, at);
        let scores = model.network.read(&window);
        let sentences = split(text, &words[at..end], &scores.start);
        let whole = words.get(end).is_none_or(|next| next.start == Start::Always);
        let kept = if whole || sentences.len() == 1 { sentences.len() } else { sentences.len() - 1 };
        let kept = &sentences[..kept];
        for sentence in kept {
            decode(model, text, &words[at..end], sentence.clone(), &scores, at, &mut scan);
        }
        at += kept.last().map_or(end - at, |last| last.end);
    }
    scan
}

/// The window of the words from `at` on, and where it ends: after a block if that is far enough.
fn fill(model: &ReadingModel, text: &str, words: &[Unread], at: usize) -> (Window, usize) {
    let mut window = Window::default();
    let mut end = at;
    while let Some(word) = words.get(end) {
        let form = word.span.slice(text);
        window.push(&model.network, form, shape(form), word.gap as u8);
        if window.pieces.len() > LIMIT && end > at {
            break;
        }
        end += 1;
    }
    if end < words.len() {
        let block = (at + 1..=end).rev().find(|&cut| words[cut].start == Start::Always);
        end = block.filter(|cut| (cut - at) * 2 >= end - at).unwrap_or(end);
    }
    window.truncate(end - at);
    (window, end)
}

/// The sentences of a window; its first word begins one.
fn split(text: &str, words: &[Unread], start: &Matrix) -> Vec<Range<usize>> {
    let begins = |at: usize| match words[at].start {
        Start::Always => true,
        Start::Never => false,
        Start::Open => {
            let enough = BOUNDARY[usize::from(!follows_stop(text, words, at))];
            matches!(start.row(at), [no, yes] if yes - no > enough)
        }
    };
    let mut first = 0;
    let mut sentences = vec![];
    for at in 1..words.len() {
        if begins(at) {
            sentences.push(first..at);
            first = at;
        }
    }
    sentences.push(first..words.len());
    sentences
}

/// Whether a sentence seems to end before word `at`: a stop, perhaps with closing marks, a blank, and a capital,
/// perhaps with a mark that opens a quotation. The stop of an abbreviation ("Ltd.") counts before such a mark only.
fn follows_stop(text: &str, words: &[Unread], at: usize) -> bool {
    let form = |at: usize| words.get(at).map_or("", |word| word.span.slice(text));
    let opens = matches!(form(at), "\"" | "“" | "‘" | "«" | "``");
    let capital = form(at + usize::from(opens)).chars().next().is_some_and(char::is_uppercase);
    let closes = |word: &str| matches!(word, "\"" | "'" | "”" | "’" | "»" | ")" | "]" | "''");
    let before = (0..at).rev().map(form).find(|word| !closes(word)).unwrap_or_default();
    let stop =
        matches!(before, "." | "!" | "?" | "…" | "..." | "!!" | "?!") || (opens && before.ends_with('.'));
    capital && stop && words[at].gap != Gap::Glued
}

/// Adds what `scores` say of the words of `sentence`, whose window begins at word `base` of the article.
fn decode(
    model: &ReadingModel,
    text: &str,
    words: &[Unread],
    sentence: Range<usize>,
    scores: &Scores,
    base: usize,
    scan: &mut Scan,
) {
    let first = base + sentence.start;
    let (heads, relations) = tree(model, sentence.clone(), scores);
    for (index, at) in sentence.clone().enumerate() {
        let form = words[at].span.slice(text);
        let relation = relations[index];
        scan.words.push(Reading {
            upos: model.upos[scores.upos.best(at)],
            morphology: model.morphology[scores.feats.best(at)],
            lemma: model.lemmas[scores.lemmas.best(at)].apply(form).into(),
            head: heads[index].map(|head| first + head),
            relation,
        });
    }
    let rows: Vec<&[f32]> = sentence.clone().map(|at| scores.names.row(at)).collect();
    let labels: Vec<Vec<f32>> = sentence.clone().map(|at| scores.names.softmax(at)).collect();
    for name in label::names(&model.names, &rows, |word, label| labels[word][label]) {
        let words = first + name.words.start..first + name.words.end;
        scan.names.push(Labelled { words, ..name });
    }
    scan.labels.extend(labels);
    scan.sentences.push(first..base + sentence.end);
}

/// The heads of the words of a sentence, counted in it, and their relations.
fn tree(
    model: &ReadingModel,
    sentence: Range<usize>,
    scores: &Scores,
) -> (Vec<Option<usize>>, Vec<Relation>) {
    let arcs = scores.trees.arcs(&model.network, sentence.clone());
    let found = tree::heads(sentence.len(), |dependent, head| arcs.row(dependent)[head]);
    let heads: Vec<Option<usize>> = found.into_iter().map(|head| head.checked_sub(1)).collect();
    let pairs: Vec<_> = heads
        .iter()
        .enumerate()
        .map(|(word, head)| (sentence.start + word, head.map(|head| sentence.start + head)))
        .collect();
    let labels = scores.trees.relations(&model.network, &pairs);
    let relation = |word: usize| match heads[word] {
        None => Relation::Root,
        Some(_) => best_inner(&model.relations, labels.row(word)),
    };
    let relations = (0..heads.len()).map(relation).collect();
    (heads, relations)
}

/// The best relation to a word.
fn best_inner(relations: &[Relation], scores: &[f32]) -> Relation {
    let inner = relations.iter().zip(scores).filter(|(relation, _)| **relation != Relation::Root);
    inner
        .reduce(|best, other| if other.1 > best.1 { other } else { best })
        .map_or(Relation::Unspecified, |best| *best.0)
}

/// The class of a word's letters, which the network's lower-cased pieces hide; numbered as in training.
fn shape(word: &str) -> u8 {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let upper = word.chars().filter(|c| c.is_uppercase()).count();
    let digits = word.chars().any(char::is_numeric);
    match (letters, upper) {
        (0, _) if digits => 5,
        (0, _) => 6,
        _ if digits => 8,
        (_, 0) => 1,
        (1, _) => 7,
        (letters, upper) if letters == upper => 3,
        (_, 1) if word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase) => 2,
        _ => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    #[test]
    fn shapes_say_what_lower_case_hides() {
        let words = ["cat", "Cat", "UN", "McKay", "1,200", "—", "J.", "G20", "«", "iPhone", "26th"];
        assert_eq!(words.map(shape), [1, 2, 3, 4, 5, 6, 7, 8, 6, 4, 8]);
    }

    #[test]
    fn a_sentence_may_end_at_a_stop_before_a_capital_or_a_quotation() {
        let ends = |text: &str| {
            let words = text.split(' ').scan(0, |begin, word| {
                let span = Span::new(*begin, *begin + word.len())?;
                *begin = span.end() + 1;
                Some(Unread { span, gap: Gap::Space, start: Start::Open })
            });
            let words: Vec<_> = words.collect();
            (0..words.len()).filter(|&at| follows_stop(text, &words, at)).collect::<Vec<_>>()
        };
        assert_eq!(ends("He left . She said “ Go . ” Then he went ."), [3, 9]);
        assert_eq!(ends("Varn Ltd. “ There is none . they said"), [2]);
        assert!(ends("Dr. Ude of Varn Ltd. Port").is_empty());
    }
}
