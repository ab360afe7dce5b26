//! The model that ships against Python's: pieces to the letter, scores within what bytes lose.
//!
//! Files are those of `data/model`, or of the folder that `DATELINE_MODEL` names. `training/reading/export.py`
//! writes the scores, with the same weights in f32: what differs is that activations are bytes here.

use dateline::neural::{Level, Matrix, Model, Window};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The greatest difference of a score, as a part of the distance between Python's greatest and least score of
/// the head in the window.
const TOLERANCE: f32 = 0.05;

/// The same for the root of the mean square.
const MEAN_TOLERANCE: f64 = 0.01;

/// Labels that must be the same where Python gives labels alone, and no margins.
const AGREEMENT: f64 = 0.97;

#[derive(Deserialize)]
struct Case {
    pieces: Vec<u32>,
    shapes: Vec<u8>,
    gaps: Vec<u8>,
    firsts: Vec<u32>,
    start: Vec<Vec<f32>>,
    upos: Vec<Vec<f32>>,
    names: Vec<Vec<f32>>,
    feats: Vec<usize>,
    lemmas: Vec<usize>,
    arcs: Vec<Vec<f32>>,
    heads: Vec<usize>,
    relations: Vec<usize>,
    relation_scores: Vec<Vec<f32>>,
}

impl Case {
    fn window(&self) -> Window {
        let Self { pieces, shapes, gaps, firsts, .. } = self;
        Window { pieces: pieces.clone(), shapes: shapes.clone(), gaps: gaps.clone(), firsts: firsts.clone() }
    }

    /// Each word with the head that Python gave it.
    fn pairs(&self) -> Vec<(usize, Option<usize>)> {
        self.heads.iter().enumerate().map(|(word, head)| (word, head.checked_sub(1))).collect()
    }
}

/// The folder of the model; none before it is made.
fn folder() -> Option<PathBuf> {
    let named = std::env::var_os("DATELINE_MODEL").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/data/model")));
    folder.join("reader.safetensors").exists().then_some(folder)
}

fn model(folder: &Path) -> Model {
    let weights = std::fs::read(folder.join("reader.safetensors")).unwrap();
    let vocabulary = std::fs::read_to_string(folder.join("vocab.txt")).unwrap();
    Model::from_bytes(weights, &vocabulary).unwrap()
}

fn cases(folder: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(folder.join("parity.json"));
    text.map(|text| serde_json::from_str(&text).unwrap()).unwrap_or_default()
}

fn spread(scores: &[Vec<f32>]) -> f32 {
    let all = || scores.iter().flatten();
    all().fold(f32::MIN, |a, b| a.max(*b)) - all().fold(f32::MAX, |a, b| a.min(*b))
}

/// Scores within the tolerance, and the same label wherever Python's margin is more than twice that.
#[track_caller]
fn assert_scores(what: &str, found: &Matrix, expected: &[Vec<f32>]) {
    let (spread, mut squares, mut count) = (spread(expected), 0.0, 0);
    for (row, expected) in expected.iter().enumerate() {
        let scores = found.row(row);
        assert_eq!(scores.len(), expected.len(), "{what}");
        for (found, expected) in scores.iter().zip(expected) {
            let difference = (found - expected).abs();
            assert!(difference <= TOLERANCE * spread, "{what}, word {row}: {found} and not {expected}");
            squares += f64::from(difference).powi(2);
            count += 1;
        }
        let best = best(expected);
        let second =
            (0..expected.len()).filter(|at| *at != best).map(|at| expected[at]).fold(f32::MIN, f32::max);
        if expected[best] - second > 2.0 * TOLERANCE * spread {
            assert_eq!(found.best(row), best, "{what}, word {row}");
        }
    }
    let mean = (squares / f64::from(count.max(1))).sqrt();
    assert!(mean <= MEAN_TOLERANCE * f64::from(spread), "{what}: {mean} of {spread}");
}

fn best(scores: &[f32]) -> usize {
    (0..scores.len()).rev().max_by(|a, b| scores[*a].total_cmp(&scores[*b])).unwrap()
}

#[track_caller]
fn assert_agreement(what: &str, pairs: &[(usize, usize)]) {
    let same = pairs.iter().filter(|(found, expected)| found == expected).count();
    assert!(same as f64 >= AGREEMENT * pairs.len() as f64, "{what}: {same} of {}", pairs.len());
}

#[test]
fn scores_are_pythons_within_what_bytes_lose() {
    let Some(folder) = folder() else { return };
    let (model, mut feats, mut lemmas, mut relations) = (model(&folder), vec![], vec![], vec![]);
    for case in cases(&folder) {
        let scores = model.read(&case.window());
        assert_scores("start", &scores.start, &case.start);
        assert_scores("upos", &scores.upos, &case.upos);
        assert_scores("names", &scores.names, &case.names);
        assert_scores("arcs", &scores.trees.arcs(&model, 0..case.firsts.len()), &case.arcs);
        let of_pairs = scores.trees.relations(&model, &case.pairs());
        assert_scores("relations", &of_pairs, &case.relation_scores);
        let with = |found: &Matrix, expected: &[usize]| -> Vec<_> {
            expected.iter().enumerate().map(|(row, label)| (found.best(row), *label)).collect()
        };
        feats.extend(with(&scores.feats, &case.feats));
        lemmas.extend(with(&scores.lemmas, &case.lemmas));
        relations.extend(with(&of_pairs, &case.relations));
    }
    assert_agreement("feats", &feats);
    assert_agreement("lemmas", &lemmas);
    assert_agreement("relations", &relations);
}

#[test]
fn every_level_that_this_machine_has_gives_the_same_bits() {
    let Some(folder) = folder() else { return };
    let read = |level| {
        let model = model(&folder).at(level);
        let of = |case: &Case| {
            let scores = model.read(&case.window());
            let arcs = scores.trees.arcs(&model, 0..case.firsts.len());
            let relations = scores.trees.relations(&model, &case.pairs());
            (scores, arcs, relations)
        };
        cases(&folder).iter().take(5).map(of).collect::<Vec<_>>()
    };
    let expected = read(Level::best());
    for level in Level::all() {
        assert!(read(level) == expected, "{}", level.name());
    }
}

#[test]
fn words_have_the_pieces_that_the_tokenizers_package_gives_them() {
    let Some(folder) = folder() else { return };
    let model = model(&folder);
    let words: Vec<(String, Vec<u32>)> = serde_json::from_str(include_str!("pieces.json")).unwrap();
    for (word, expected) in words {
        let mut pieces = Vec::new();
        model.pieces(&word, &mut pieces);
        assert_eq!(pieces, expected, "{word:?}");
    }
}
