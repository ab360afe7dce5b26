//! What was read in a text against its gold sentences, words and names.

use super::names::{self, FoundName};
use super::{Counts, Finding, Findings, GoldText, Layer, Scores, treebank};
use crate::document::Document;
use crate::text::{ByteSpan, Offsets};
use std::collections::HashSet;

/// In what the reading was cut into words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// By itself, from the raw text: tokens, sentences and words are scored too.
    Raw,
    /// In the gold's sentences and words, which are given.
    Gold,
}

/// Scores `document`, read in the text of `gold`; with `findings`, says what was missed and what was wrong.
pub fn score_text(gold: &GoldText, document: &Document, cut: Cut, findings: bool) -> Scores {
    let mut scores = Scores { articles: 1, ..Scores::default() };
    let mut notes = Notes { gold, offsets: Offsets::new(&gold.text), findings: Findings::new(findings) };
    if cut == Cut::Raw {
        score_cut(gold, document, &mut scores, &mut notes);
    }
    treebank::score(gold, document, cut, &mut scores, &mut notes);
    if gold.has_names {
        score_names(gold, document, &mut scores, &mut notes);
    }
    scores.findings = notes.findings.into_vec();
    scores
}

/// What is noted of one text.
pub(super) struct Notes<'t> {
    gold: &'t GoldText,
    offsets: Offsets<'t>,
    findings: Findings,
}

impl Notes<'_> {
    /// Notes something at `span`: what the gold has, and what was read.
    pub(super) fn at(
        &mut self,
        layer: Layer,
        span: ByteSpan,
        sides: impl FnOnce() -> (Option<String>, Option<String>),
    ) {
        let (gold, offsets) = (self.gold, &self.offsets);
        self.findings.add(|| {
            let (expected, found) = sides();
            Finding { gold: expected, found, ..place(gold, offsets, layer, span) }
        });
    }
}

fn place(gold: &GoldText, offsets: &Offsets<'_>, layer: Layer, span: ByteSpan) -> Finding {
    let sentence = gold.sentence_at(span.begin()).map(|sentence| sentence.name.clone());
    let offset = Some(offsets.to_chars(span).begin());
    Finding { layer, offset, sentence, gold: None, found: None }
}

/// Tokens and sentences by their spans, where the text is that of the source.
fn score_cut(gold: &GoldText, document: &Document, scores: &mut Scores, notes: &mut Notes<'_>) {
    if !gold.is_source {
        return;
    }
    let tokens: HashSet<_> = document.tokens.iter().map(|token| token.span).collect();
    if gold.has_tokens {
        let right = gold.tokens.iter().filter(|token| tokens.contains(token)).count();
        scores.add(Layer::Tokens, Counts::new(right as f64, document.tokens.len(), gold.tokens.len()));
    }
    let read: HashSet<_> = document.sentences.iter().map(|sentence| sentence.span).collect();
    let asked: HashSet<_> = gold.sentences.iter().map(|sentence| sentence.span).collect();
    let missed = gold.sentences.iter().map(|sentence| sentence.span).filter(|span| !read.contains(span));
    for span in missed {
        notes.at(Layer::Sentences, span, || (Some(ends(span.slice(&gold.text))), None));
    }
    let wrong = document.sentences.iter().map(|sentence| sentence.span).filter(|span| !asked.contains(span));
    for span in wrong {
        notes.at(Layer::Sentences, span, || (None, Some(ends(span.slice(&gold.text)))));
    }
    let right = asked.intersection(&read).count();
    scores.add(Layer::Sentences, Counts::new(right as f64, document.sentences.len(), gold.sentences.len()));
}

/// The first and the last words of a sentence, on one line.
fn ends(words: &str) -> String {
    let line: Vec<char> = words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    match (line.get(..30), line.len().checked_sub(30).and_then(|at| line.get(at..))) {
        (Some(begin), Some(end)) if line.len() > 70 => {
            format!("“{} … {}”", begin.iter().collect::<String>(), end.iter().collect::<String>())
        }
        _ => format!("“{}”", line.iter().collect::<String>()),
    }
}

fn score_names(gold: &GoldText, document: &Document, scores: &mut Scores, notes: &mut Notes<'_>) {
    let found = document.names.iter().filter_map(|name| {
        let span = document.span_of(&name.tokens)?;
        Some(FoundName { span, kind: name.kind, confidence: name.confidence })
    });
    let found: Vec<_> = found.collect();
    let offsets = &notes.offsets;
    names::score(&gold.names, &found, scores, &mut notes.findings, |span| Finding {
        gold: Some(ends(span.slice(&gold.text))),
        ..place(gold, offsets, Layer::Names, span)
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluate::fixture::{names, read_as, treebank};

    #[test]
    fn names_are_told_with_their_sentence() {
        let gold = names("Ana B-PER\nRuiz I-PER\nsang O\n\nLima B-LOC\nslept O\n");
        let read = names("Ana B-PER\nRuiz I-PER\nsang O\n\nLima B-ORG\nslept O\n");
        let scores = score_text(&gold, &read_as(&read), Cut::Raw, true);
        assert_eq!(scores.rows()[0], (Layer::Names, Counts::new(1.0, 2, 2)));
        let told: Vec<_> =
            scores.findings.iter().map(|f| format!("{:?} {f}", f.sentence.as_deref())).collect();
        assert_eq!(
            told,
            [r#"Some("5") names: missed Place “Lima”"#, r#"Some("5") names: wrong Organization “Lima”"#]
        );
    }

    #[test]
    fn a_sentence_is_right_if_it_begins_and_ends_where_it_should() {
        let row = |id: u8, word: &str| format!("{id} {word} _ _ _ _ _ _ _ _\n");
        let gold =
            treebank(&[row(1, "Rain"), row(2, "fell"), "\n".into(), row(1, "Go"), row(2, "on")].concat());
        let read = treebank(
            &[row(1, "Rain"), "\n".into(), row(1, "fell"), "\n".into(), row(1, "Go"), row(2, "on")].concat(),
        );
        let scores = score_text(&gold, &read_as(&read), Cut::Raw, false);
        assert_eq!(scores.layers[&Layer::Sentences], Counts::new(1.0, 3, 2));
        assert_eq!(scores.layers[&Layer::Tokens], Counts::new(4.0, 4, 4));
        assert!(!scores.without_words, "a file without annotation has no layers to leave out");
    }
}
