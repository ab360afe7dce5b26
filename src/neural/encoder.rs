//! The transformer: a window's pieces into one vector each.

use super::error::ModelError;
use super::kernel::{
    AddNorm, Attention, Gelu, HEADS, Level, Product, Quantise, QuantisedRows, WIDTH, Weights,
};
use super::weights::{Tensors, range_in};
use std::ops::Range;

/// The length of a piece's vector.
pub(super) const HIDDEN: usize = HEADS * WIDTH;
const INNER: usize = 4 * HIDDEN;

/// Pieces in the longest window, with the two special ones.
pub(super) const POSITIONS: usize = 512;

/// Pieces that go through the widest part together: what they need stays in the processor's second cache.
const FEW: usize = 48;

pub(super) struct Encoder {
    /// The place of the table of pieces in the file; it is not copied.
    words: Range<usize>,
    word_scales: Vec<f32>,
    positions: Vec<f32>,
    shapes: Vec<f32>,
    gaps: Vec<f32>,
    norm: Norm,
    layers: Vec<Layer>,
}

/// One layer, with the norms after the sums (Devlin et al. 2019, arXiv:1810.04805).
struct Layer {
    attention: Weights,
    out: Weights,
    norm1: Norm,
    up: Weights,
    down: Weights,
    norm2: Norm,
}

struct Norm {
    scale: Vec<f32>,
    shift: Vec<f32>,
}

/// The ids of one piece.
#[derive(Clone, Copy)]
pub(super) struct Input {
    pub piece: u32,
    pub shape: u8,
    pub gap: u8,
}

impl Encoder {
    pub fn from_tensors(
        whole: &[u8],
        tensors: &Tensors,
        shapes: usize,
        gaps: usize,
    ) -> Result<Self, ModelError> {
        let words = tensors.rows("word", None, HIDDEN)?;
        let table = |name, rows| tensors.rows(name, Some(rows), HIDDEN).map(|rows| rows.floats());
        let layers = (0..tensors.layers()).map(|index| Layer::from_tensors(tensors, index));
        Ok(Self {
            words: range_in(whole, words.bytes).unwrap_or_default(),
            word_scales: words.scales,
            positions: table("position", POSITIONS)?,
            shapes: table("shape", shapes)?,
            gaps: table("gap", gaps)?,
            norm: Norm::from_tensors(tensors, "norm")?,
            layers: layers.collect::<Result<_, _>>()?,
        })
    }

    /// The pieces that the table knows.
    pub fn vocabulary(&self) -> usize {
        self.word_scales.len()
    }

    /// One row of [`HIDDEN`] floats for each piece of `wanted`; all pieces are looked at. `whole` is the file
    /// that this was made from.
    pub fn encode(&self, level: Level, whole: &[u8], inputs: &[Input], wanted: &[usize]) -> Vec<f32> {
        let words = whole.get(self.words.clone()).unwrap_or_default();
        let (mut rows, more) = self.embed(words, inputs);
        self.norm.apply(level, &mut rows, &more);
        let Some((last, layers)) = self.layers.split_last() else { return pick(&rows, wanted) };
        let mut scratch = Scratch::new(inputs.len(), wanted.len());
        let all: Vec<usize> = (0..inputs.len()).collect();
        for layer in layers {
            layer.attend(level, &rows, &all, &mut scratch);
            layer.transform(level, &mut rows, &mut scratch);
        }
        last.attend(level, &rows, wanted, &mut scratch);
        let mut rows = pick(&rows, wanted);
        last.transform(level, &mut rows, &mut scratch);
        rows
    }

    /// Piece with position, and shape with gap: two rows a piece that are yet to be added.
    fn embed(&self, words: &[u8], inputs: &[Input]) -> (Vec<f32>, Vec<f32>) {
        let (mut rows, mut more) = (Vec::new(), Vec::new());
        for (input, position) in inputs.iter().zip(self.positions.chunks_exact(HIDDEN)) {
            let at = input.piece as usize;
            let scale = self.word_scales.get(at).copied().unwrap_or_default();
            let word = words.get(at * HIDDEN..(at + 1) * HIDDEN).unwrap_or(&[0; HIDDEN]);
            rows.extend(
                word.iter().zip(position).map(|(byte, position)| f32::from(*byte as i8) * scale + position),
            );
            let features = row(&self.shapes, input.shape).iter().zip(row(&self.gaps, input.gap));
            more.extend(features.map(|(shape, gap)| shape + gap));
        }
        (rows, more)
    }
}

/// Some rows, in the order of `wanted`.
fn pick(rows: &[f32], wanted: &[usize]) -> Vec<f32> {
    let mut picked = Vec::with_capacity(wanted.len() * HIDDEN);
    for row in wanted {
        picked.extend_from_slice(rows.get(row * HIDDEN..(row + 1) * HIDDEN).unwrap_or(&[0.0; HIDDEN]));
    }
    picked
}

/// A row of a small table; its first where there is no such row.
fn row(table: &[f32], at: u8) -> &[f32] {
    let at = usize::from(at) * HIDDEN;
    table.get(at..at + HIDDEN).or(table.get(..HIDDEN)).unwrap_or(&[0.0; HIDDEN])
}

/// What the layers of one window write into, one after the other.
struct Scratch {
    bytes: QuantisedRows,
    wide: Vec<f32>,
    narrow: Vec<f32>,
    pieces: usize,
}

impl Scratch {
    fn new(pieces: usize, wanted: usize) -> Self {
        let most = pieces.max(wanted);
        let wide = vec![0.0; (pieces * 3 * HIDDEN).max(FEW.min(most) * INNER)];
        let narrow = vec![0.0; most * HIDDEN];
        Self { bytes: QuantisedRows::default(), wide, narrow, pieces }
    }
}

impl Layer {
    fn from_tensors(tensors: &Tensors, index: usize) -> Result<Self, ModelError> {
        let name = |part: &str| format!("layers.{index}.{part}");
        Ok(Self {
            attention: tensors.linear(&name("qkv"), HIDDEN, 3 * HIDDEN)?,
            out: tensors.linear(&name("out"), HIDDEN, HIDDEN)?,
            norm1: Norm::from_tensors(tensors, &name("norm1"))?,
            up: tensors.linear(&name("up"), HIDDEN, INNER)?,
            down: tensors.linear(&name("down"), INNER, HIDDEN)?,
            norm2: Norm::from_tensors(tensors, &name("norm2"))?,
        })
    }

    /// What the pieces of `queries` see of all pieces, into `narrow`, a row a query.
    fn attend(&self, level: Level, rows: &[f32], queries: &[usize], scratch: &mut Scratch) {
        let Scratch { bytes, wide, narrow, pieces } = scratch;
        let attended = &mut wide[..*pieces * 3 * HIDDEN];
        level.run(Quantise { values: rows, width: HIDDEN, out: bytes });
        level.run(Product { rows: bytes, weights: &self.attention, out: attended });
        level.run(Attention { rows: attended, queries, out: &mut narrow[..queries.len() * HIDDEN] });
    }

    /// The part that looks at each piece alone: `rows` with what they have seen, in `narrow`.
    fn transform(&self, level: Level, rows: &mut [f32], scratch: &mut Scratch) {
        let Scratch { bytes, wide, narrow, .. } = scratch;
        let narrow = &mut narrow[..rows.len()];
        level.run(Quantise { values: narrow, width: HIDDEN, out: bytes });
        level.run(Product { rows: bytes, weights: &self.out, out: narrow });
        self.norm1.apply(level, rows, narrow);
        for (rows, narrow) in rows.chunks_mut(FEW * HIDDEN).zip(narrow.chunks_mut(FEW * HIDDEN)) {
            self.transform_few(level, rows, bytes, wide, narrow);
        }
    }

    fn transform_few(
        &self,
        level: Level,
        rows: &mut [f32],
        bytes: &mut QuantisedRows,
        wide: &mut [f32],
        narrow: &mut [f32],
    ) {
        let wide = &mut wide[..rows.len() / HIDDEN * INNER];
        level.run(Quantise { values: rows, width: HIDDEN, out: bytes });
        level.run(Product { rows: bytes, weights: &self.up, out: wide });
        level.run(Gelu(wide));
        level.run(Quantise { values: wide, width: INNER, out: bytes });
        level.run(Product { rows: bytes, weights: &self.down, out: narrow });
        self.norm2.apply(level, rows, narrow);
    }
}

impl Norm {
    fn from_tensors(tensors: &Tensors, name: &str) -> Result<Self, ModelError> {
        let part = |part| tensors.vector(&format!("{name}.{part}"), HIDDEN);
        Ok(Self { scale: part("weight")?, shift: part("bias")? })
    }

    fn apply(&self, level: Level, rows: &mut [f32], more: &[f32]) {
        level.run(AddNorm { rows, more, scale: &self.scale, shift: &self.shift });
    }
}
