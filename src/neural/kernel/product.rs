//! A linear layer: rows of bytes with packed int8 weights, scaled back to floats.

use super::float::QuantisedRows;
use super::lanes::{Lanes, Tile};
use super::{Instructions, Operation};

/// Rows that are multiplied at once: with 64 columns and the weights they fill the registers of AVX-512.
const ROWS: usize = 6;

/// Columns in a panel, and panels that are multiplied at once.
const COLUMNS: usize = 16;
const PANELS: usize = 4;

/// The weights of a linear layer as the tiles read them: panels of 16 columns, in which the four weights
/// of each column for four inputs stand together.
pub(in crate::neural) struct Weights {
    panels: Vec<[i8; 4 * COLUMNS]>,
    /// Groups of four inputs.
    depth: usize,
    /// Each a number an output, padded to whole tiles.
    scales: Vec<f32>,
    biases: Vec<f32>,
    sums: Vec<i32>,
}

impl Weights {
    /// Packs rows of `inputs` weights, one row an output. Outputs and inputs are padded with zeros.
    pub fn pack<'a>(
        inputs: usize,
        rows: impl ExactSizeIterator<Item = &'a [u8]>,
        scales: &[f32],
        biases: &[f32],
    ) -> Self {
        let depth = inputs.div_ceil(4);
        let padded = rows.len().next_multiple_of(COLUMNS * PANELS);
        let mut panels = vec![[0; 4 * COLUMNS]; padded / COLUMNS * depth];
        let mut sums = vec![0; padded];
        for (output, row) in rows.enumerate() {
            let row = row.get(..inputs).unwrap_or(row);
            sums[output] = row.iter().map(|weight| i32::from(*weight as i8)).sum();
            let panel = &mut panels[output / COLUMNS * depth..][..depth];
            for (group, four) in panel.iter_mut().zip(row.chunks(4)) {
                let column = &mut group[output % COLUMNS * 4..][..4];
                column.iter_mut().zip(four).for_each(|(to, weight)| *to = *weight as i8);
            }
        }
        let pad = |values: &[f32]| {
            values.iter().copied().chain(std::iter::repeat(0.0)).take(padded).collect::<Vec<_>>()
        };
        Self { panels, depth, scales: pad(scales), biases: pad(biases), sums }
    }

    /// Outputs with the padding: the length of a row of the product.
    pub fn width(&self) -> usize {
        self.scales.len()
    }
}

/// `out = rows · weightsᵀ + bias`, with rows of `weights.width()` floats.
pub(in crate::neural) struct Product<'a> {
    pub rows: &'a QuantisedRows,
    pub weights: &'a Weights,
    pub out: &'a mut [f32],
}

impl Operation for Product<'_> {
    #[inline(always)]
    fn run<I: Instructions>(mut self) {
        let width = self.weights.width();
        if width == 0 || self.rows.depth() != self.weights.depth {
            return;
        }
        let rows = self.rows.len().min(self.out.len() / width);
        for column in (0..width).step_by(COLUMNS * PANELS) {
            let mut row = 0;
            while row + ROWS <= rows {
                self.tile::<I, ROWS>(row, column);
                row += ROWS;
            }
            match rows - row {
                0 => {}
                1 => self.tile::<I, 1>(row, column),
                2 => self.tile::<I, 2>(row, column),
                3 => self.tile::<I, 3>(row, column),
                4 => self.tile::<I, 4>(row, column),
                _ => self.tile::<I, 5>(row, column),
            }
        }
    }
}

impl Product<'_> {
    /// `M` rows from `row` with 64 columns from `column`.
    #[inline(always)]
    fn tile<I: Instructions, const M: usize>(&mut self, row: usize, column: usize) {
        let Weights { panels, depth, .. } = self.weights;
        let panel: [_; PANELS] = std::array::from_fn(|p| &panels[(column / COLUMNS + p) * depth..][..*depth]);
        let rows: [_; M] = std::array::from_fn(|m| self.rows.row(row + m));
        let sums = I::Tile::tile(rows, panel);
        for (m, sums) in sums.iter().enumerate() {
            self.scale_back::<I>(row + m, column, sums);
        }
    }

    /// Sums of products of bytes → floats: `(sum − zero · Σ weights) · scale of row · scale of column + bias`.
    #[inline(always)]
    fn scale_back<I: Instructions>(&mut self, row: usize, column: usize, sums: &[[i32; COLUMNS]; PANELS]) {
        let (scale, zero) = self.rows.scaling(row);
        let scale = I::Lanes::splat(scale);
        let width = self.weights.width();
        for (p, sums) in sums.iter().enumerate() {
            let at = column + p * COLUMNS;
            let mut exact = [0; COLUMNS];
            let of_weights = &self.weights.sums[at..][..COLUMNS];
            for lane in 0..COLUMNS {
                exact[lane] = sums[lane].wrapping_sub(of_weights[lane].wrapping_mul(zero));
            }
            let scales = I::Lanes::load(sixteen(&self.weights.scales, at));
            let biases = I::Lanes::load(sixteen(&self.weights.biases, at));
            let out = I::Lanes::from_integers(&exact).mul_add(scale.mul(scales), biases);
            if let Some(to) = self.out[row * width + at..].first_chunk_mut() {
                out.store(to);
            }
        }
    }
}

/// Sixteen numbers from `at`; zeros past the end.
#[inline(always)]
fn sixteen(values: &[f32], at: usize) -> &[f32; 16] {
    values[at..].first_chunk().unwrap_or(&[0.0; 16])
}
