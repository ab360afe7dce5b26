//! The heads: the vectors of words into scores of labels, arcs and relations.
//!
//! Trees by deep biaffine attention (Dozat and Manning 2017, arXiv:1611.01734). Scores of arcs are asked
//! for by sentence and those of relations by pair, because both grow with the square of the words.

use super::encoder::HIDDEN;
use super::error::ModelError;
use super::kernel::{Contract, Dots, Level, Product, Quantise, QuantisedRows, Weights};
use super::matrix::Matrix;
use super::model::Model;
use super::weights::{Labels, Tensors};
use std::ops::Range;

/// The length of a word's views as dependent or head, for arcs and for relations.
const ARC: usize = 256;
const LABEL: usize = 96;

/// Pairs whose relations are worked on together.
const PAIRS: usize = 12;

/// Scores of the words of a window, a row a word.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scores {
    /// Whether the word begins a sentence: no, yes.
    pub start: Matrix,
    pub upos: Matrix,
    pub feats: Matrix,
    pub lemmas: Matrix,
    pub names: Matrix,
    pub trees: TreeViews,
}

/// The words of a window as dependents and as heads, of which scores of trees are made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TreeViews {
    dependents: Matrix,
    heads: Matrix,
    label_dependents: Matrix,
    label_heads: Matrix,
}

pub(super) struct Heads {
    /// Of all heads that look at one word alone, in the order of [`Scores`].
    tags: Weights,
    classes: [usize; 5],
    views: Weights,
    arc: Weights,
    /// By column of the head's view, then by relation: `columns · relations` outputs.
    relation: Weights,
    relations: usize,
    root: Vec<f32>,
}

impl Heads {
    pub fn from_tensors(tensors: &Tensors, labels: &Labels) -> Result<Self, ModelError> {
        let of = |labels: &[String]| labels.len();
        let classes = [2, of(&labels.upos), of(&labels.feats), of(&labels.lemmas), of(&labels.names)];
        Ok(Self {
            tags: tensors.linear("tags", HIDDEN, classes.iter().sum())?,
            classes,
            views: tensors.linear("views", HIDDEN, 2 * (ARC + LABEL))?,
            arc: arc(tensors)?,
            relation: relation(tensors, labels.relations.len())?,
            relations: labels.relations.len(),
            root: tensors.vector("root", ARC + LABEL)?,
        })
    }

    /// `words` has a row of [`HIDDEN`] floats a word.
    pub fn score(&self, level: Level, words: &[f32]) -> Scores {
        let mut bytes = QuantisedRows::default();
        level.run(Quantise { values: words, width: HIDDEN, out: &mut bytes });
        let tags = product(level, &bytes, &self.tags);
        let mut at = 0;
        let [start, upos, feats, lemmas, names] = self.classes.map(|count| {
            at += count;
            Matrix::cut(&tags, self.tags.width(), at - count..at)
        });
        let mut views = product(level, &bytes, &self.views);
        views.iter_mut().for_each(|value| *value = if *value < 0.0 { 0.1 * *value } else { *value });
        Scores { start, upos, feats, lemmas, names, trees: TreeViews::cut(&views, self.views.width()) }
    }

    /// The root's view as a head, for arcs and for relations.
    fn root(&self) -> (&[f32], &[f32]) {
        self.root.split_at(ARC.min(self.root.len()))
    }
}

/// The product in a new vector.
fn product(level: Level, rows: &QuantisedRows, weights: &Weights) -> Vec<f32> {
    let mut out = vec![0.0; rows.len() * weights.width()];
    level.run(Product { rows, weights, out: &mut out });
    out
}

/// The layer that maps dependents for arcs: its last input is always 1, and so a part of the bias.
fn arc(tensors: &Tensors) -> Result<Weights, ModelError> {
    let rows = tensors.rows("arc", Some(ARC), ARC + 1)?;
    let biases = tensors.vector("arc.bias", ARC)?;
    let biases: Vec<f32> =
        biases.iter().zip(rows.last_column()).map(|(bias, column)| bias + column).collect();
    Ok(Weights::pack(ARC, rows.bytes.chunks_exact(ARC + 1), &rows.scales, &biases))
}

/// The layer that maps dependents for relations. In the file relations are the outer order and columns of
/// the head's view the inner one; here it is the other way round, so that the sum over columns runs along
/// registers. The last input is always 1, as for arcs.
fn relation(tensors: &Tensors, relations: usize) -> Result<Weights, ModelError> {
    let columns = LABEL + 1;
    let rows = tensors.rows("relation", Some(relations * columns), columns)?;
    let padded = relations.next_multiple_of(16);
    let from =
        |output: usize| (output % padded < relations).then(|| output % padded * columns + output / padded);
    let biases = rows.last_column();
    let pick = |values: &[f32]| -> Vec<f32> {
        (0..padded * columns)
            .map(|output| from(output).and_then(|at| values.get(at)).copied().unwrap_or(0.0))
            .collect()
    };
    let row = |output| {
        from(output)
            .and_then(|at| rows.bytes.get(at * columns..(at + 1) * columns))
            .unwrap_or(&[0; LABEL + 1])
    };
    Ok(Weights::pack(LABEL, (0..padded * columns).map(row), &pick(&rows.scales), &pick(&biases)))
}

impl TreeViews {
    fn cut(views: &[f32], width: usize) -> Self {
        let cut = |from, length| Matrix::cut(views, width, from..from + length);
        Self {
            dependents: cut(0, ARC),
            heads: cut(ARC, ARC),
            label_dependents: cut(2 * ARC, LABEL),
            label_heads: cut(2 * ARC + LABEL, LABEL),
        }
    }

    /// Scores of heads for the words of a sentence: a row a dependent; column 0 is the root, column n + 1 the
    /// sentence's word n. Words that are not there are left out.
    pub fn arcs(&self, model: &Model, words: Range<usize>) -> Matrix {
        let (heads, level) = (model.heads(), model.level());
        let words = words.start.min(self.heads.rows())..words.end.min(self.heads.rows());
        let part = |matrix: &'_ Matrix| {
            matrix.values().get(words.start * ARC..words.end * ARC).unwrap_or_default().to_vec()
        };
        let mut bytes = QuantisedRows::default();
        level.run(Quantise { values: &part(&self.dependents), width: ARC, out: &mut bytes });
        let left = product(level, &bytes, &heads.arc);
        let right = [heads.root().0, &part(&self.heads)].concat();
        let mut out = vec![0.0; words.len() * (words.len() + 1)];
        level.run(Dots { left: &left, right: &right, width: ARC, out: &mut out });
        Matrix::new(out, words.len(), words.len() + 1)
    }

    /// Scores of relations, a row a pair of dependent and head (`None` is the root), words by their index in
    /// the window.
    pub fn relations(&self, model: &Model, pairs: &[(usize, Option<usize>)]) -> Matrix {
        let mut out = Vec::with_capacity(pairs.len() * model.heads().relations);
        for pairs in pairs.chunks(PAIRS) {
            self.relations_of_few(model, pairs, &mut out);
        }
        Matrix::new(out, pairs.len(), model.heads().relations)
    }

    fn relations_of_few(&self, model: &Model, pairs: &[(usize, Option<usize>)], out: &mut Vec<f32>) {
        let (heads, level) = (model.heads(), model.level());
        let view = |of: &Matrix, word| <[f32; LABEL]>::try_from(of.row(word)).unwrap_or([0.0; LABEL]);
        let dependents: Vec<f32> =
            pairs.iter().flat_map(|(word, _)| view(&self.label_dependents, *word)).collect();
        let mut bytes = QuantisedRows::default();
        level.run(Quantise { values: &dependents, width: LABEL, out: &mut bytes });
        let mapped = product(level, &bytes, &heads.relation);
        let mut sums = vec![0.0; heads.relations.next_multiple_of(16)];
        for ((_, head), mapped) in pairs.iter().zip(mapped.chunks_exact(heads.relation.width().max(1))) {
            let head = head.map(|head| view(&self.label_heads, head));
            let mut factors = head.as_ref().map_or(heads.root().1, |view| view).to_vec();
            factors.push(1.0);
            sums.fill(0.0);
            level.run(Contract { factors: &factors, rows: mapped, out: &mut sums });
            out.extend(sums.iter().take(heads.relations));
        }
    }
}
