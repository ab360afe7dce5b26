//! What is done to rows of floats between products: norms, the activation, quantisation, small sums.

use super::lanes::{Lanes, ROUND};
use super::{Instructions, Operation, tree_sum};

/// Rows of unsigned bytes, each with its own scale and zero: `value ≈ (byte − zero) · scale`.
#[derive(Default)]
pub(in crate::neural) struct QuantisedRows {
    fours: Vec<[u8; 4]>,
    scaling: Vec<(f32, i32)>,
    depth: usize,
}

impl QuantisedRows {
    pub fn len(&self) -> usize {
        self.scaling.len()
    }

    /// Groups of four bytes in a row.
    pub fn depth(&self) -> usize {
        self.depth
    }

    #[inline(always)]
    pub fn row(&self, row: usize) -> &[[u8; 4]] {
        &self.fours[row * self.depth..][..self.depth]
    }

    /// Scale and zero of a row.
    #[inline(always)]
    pub fn scaling(&self, row: usize) -> (f32, i32) {
        self.scaling[row]
    }
}

/// Rows of `width` floats (a multiple of 16) → bytes. Each row's least and greatest value, and 0, bound its
/// range, so that no row depends on another.
pub(in crate::neural) struct Quantise<'a> {
    pub values: &'a [f32],
    pub width: usize,
    pub out: &'a mut QuantisedRows,
}

impl Operation for Quantise<'_> {
    #[inline(always)]
    fn run<I: Instructions>(self) {
        let Self { values, width, out } = self;
        let rows = values.len() / width.max(1);
        out.depth = width / 4;
        out.fours.resize(rows * out.depth, [0; 4]);
        out.scaling.clear();
        for (row, bytes) in values.chunks_exact(width).zip(out.fours.chunks_exact_mut(width / 4)) {
            out.scaling
                .push(quantise_row::<I>(row.as_chunks().0, bytes.as_flattened_mut().as_chunks_mut().0));
        }
    }
}

#[inline(always)]
fn quantise_row<I: Instructions>(row: &[[f32; 16]], bytes: &mut [[u8; 16]]) -> (f32, i32) {
    let (mut least, mut greatest) = (I::Lanes::splat(0.0), I::Lanes::splat(0.0));
    for values in row {
        let values = I::Lanes::load(values);
        (least, greatest) = (values.min(least), values.max(greatest));
    }
    let (mut low, mut high) = ([0.0; 16], [0.0; 16]);
    least.store(&mut low);
    greatest.store(&mut high);
    let low = low.into_iter().fold(0.0, |a: f32, b| if b < a { b } else { a });
    let high = high.into_iter().fold(0.0, |a: f32, b| if b > a { b } else { a });
    let range = high - low;
    if range.is_nan() || range < 1e-30 {
        bytes.fill([0; 16]);
        return (0.0, 0);
    }
    let inverse = 255.0 / range;
    // Both in 0..=255 by construction; rounded by the same rule as the values.
    let zero = -low * inverse + ROUND - ROUND;
    let (scales, shift) = (I::Lanes::splat(inverse), I::Lanes::splat(zero + ROUND));
    let (bottom, top) = (I::Lanes::splat(-zero), I::Lanes::splat(255.0 - zero));
    for (values, to) in row.iter().zip(bytes) {
        I::Lanes::load(values).mul(scales).max(bottom).min(top).add(shift).store_low_bytes(to);
    }
    (range / 255.0, zero as i32)
}

/// `rows = norm(rows + more)`, each row to mean 0 and variance 1, then scaled and shifted
/// (Ba, Kiros and Hinton 2016, arXiv:1607.06450).
pub(in crate::neural) struct AddNorm<'a> {
    pub rows: &'a mut [f32],
    pub more: &'a [f32],
    pub scale: &'a [f32],
    pub shift: &'a [f32],
}

impl Operation for AddNorm<'_> {
    #[inline(always)]
    fn run<I: Instructions>(self) {
        let width = self.scale.len().max(1);
        let (scale, shift) = (self.scale.as_chunks().0, self.shift.as_chunks().0);
        for (row, more) in self.rows.chunks_exact_mut(width).zip(self.more.chunks_exact(width)) {
            add_norm_row::<I>(row.as_chunks_mut().0, more.as_chunks().0, scale, shift);
        }
    }
}

#[inline(always)]
fn add_norm_row<I: Instructions>(
    row: &mut [[f32; 16]],
    more: &[[f32; 16]],
    scale: &[[f32; 16]],
    shift: &[[f32; 16]],
) {
    let mut sums = I::Lanes::splat(0.0);
    for (values, more) in row.iter_mut().zip(more) {
        let sum = I::Lanes::load(values).add(I::Lanes::load(more));
        sums = sums.add(sum);
        sum.store(values);
    }
    let count = (16 * row.len()) as f32;
    let mean = I::Lanes::splat(total::<I>(sums) / count);
    let mut squares = I::Lanes::splat(0.0);
    for values in row.iter() {
        let centred = I::Lanes::load(values).sub(mean);
        squares = centred.mul_add(centred, squares);
    }
    let inverse = I::Lanes::splat(1.0 / (total::<I>(squares) / count + 1e-12).sqrt());
    for ((values, scale), shift) in row.iter_mut().zip(scale).zip(shift) {
        let normed = I::Lanes::load(values).sub(mean).mul(inverse);
        normed.mul_add(I::Lanes::load(scale), I::Lanes::load(shift)).store(values);
    }
}

/// The activation x · Φ(x), in place (Hendrycks and Gimpel 2016, arXiv:1606.08415).
pub(in crate::neural) struct Gelu<'a>(pub &'a mut [f32]);

impl Operation for Gelu<'_> {
    #[inline(always)]
    fn run<I: Instructions>(self) {
        for values in self.0.as_chunks_mut().0 {
            gelu(I::Lanes::load(values)).store(values);
        }
    }
}

/// Within 4e-7 of x · Φ(x), or 4e-7 · |x| beyond ±1.
#[inline(always)]
fn gelu<L: Lanes>(x: L) -> L {
    let half = x.mul(L::splat(0.5));
    half.mul_add(error_function(x.mul(L::splat(std::f32::consts::FRAC_1_SQRT_2))), half)
}

/// The error function, within 3e-7: an odd polynomial over an even one on −4..4, as in Eigen.
#[inline(always)]
fn error_function<L: Lanes>(x: L) -> L {
    let x = x.min(L::splat(4.0)).max(L::splat(-4.0));
    let square = x.mul(x);
    let above = polynomial(
        square,
        &[
            -2.726_142_3e-10,
            2.770_681_4e-8,
            -2.101_024e-6,
            -5.692_506_4e-5,
            -7.349_906_3e-4,
            -2.954_6e-3,
            -1.609_603_3e-2,
        ],
    );
    let below =
        polynomial(square, &[-1.456_607_2e-5, -2.133_740_6e-4, -1.682_827e-3, -7.373_329e-3, -1.426_474e-2]);
    x.mul(above).div(below)
}

/// 2ˣ for x up to 126, within 3e-7 of its value; what is below −126 counts as −126. The whole part goes into
/// the exponent, the rest through a minimax polynomial.
#[inline(always)]
pub(super) fn power_of_two<L: Lanes>(x: L) -> L {
    let x = x.max(L::splat(-126.0));
    let rounded = x.add(L::splat(ROUND));
    let rest = x.sub(rounded.sub(L::splat(ROUND)));
    let curve = polynomial(
        rest,
        &[1.327_647_2e-3, 9.675_541e-3, 5.550_713e-2, 2.402_212e-1, 6.931_469_4e-1, 1.000_000_1],
    );
    curve.times_power_of_two(rounded)
}

/// The shares of eˣ for the values of one short row.
pub(super) fn softmax<L: Lanes>(scores: &[f32]) -> Vec<f32> {
    let greatest = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut powers = vec![];
    for part in scores.chunks(16) {
        let mut lanes = [-87.0; 16];
        let scaled = |score: &f32| (score - greatest) * std::f32::consts::LOG2_E;
        lanes.iter_mut().zip(part).for_each(|(lane, score)| *lane = scaled(score));
        power_of_two(L::load(&lanes)).store(&mut lanes);
        powers.extend_from_slice(&lanes[..part.len()]);
    }
    let sum: f32 = powers.iter().sum();
    powers.iter().map(|power| power / sum).collect()
}

/// By Horner's rule, the highest power first.
#[inline(always)]
fn polynomial<L: Lanes, const N: usize>(x: L, coefficients: &[f32; N]) -> L {
    let mut value = L::splat(coefficients[0]);
    for coefficient in &coefficients[1..] {
        value = value.mul_add(x, L::splat(*coefficient));
    }
    value
}

/// `out[i][j] = left[i] · right[j]`, rows of `width` floats (a multiple of 16).
pub(in crate::neural) struct Dots<'a> {
    pub left: &'a [f32],
    pub right: &'a [f32],
    pub width: usize,
    pub out: &'a mut [f32],
}

impl Operation for Dots<'_> {
    #[inline(always)]
    fn run<I: Instructions>(self) {
        let width = self.width.max(1);
        let columns = (self.right.len() / width).max(1);
        for (left, out) in self.left.chunks_exact(width).zip(self.out.chunks_exact_mut(columns)) {
            for (right, out) in self.right.chunks_exact(width).zip(out) {
                let mut sums = I::Lanes::splat(0.0);
                for (a, b) in left.as_chunks().0.iter().zip(right.as_chunks().0) {
                    sums = I::Lanes::load(a).mul_add(I::Lanes::load(b), sums);
                }
                *out = total::<I>(sums);
            }
        }
    }
}

/// `out = Σ factors[i] · rows[i]`, rows as long as `out` (a multiple of 16).
pub(in crate::neural) struct Contract<'a> {
    pub factors: &'a [f32],
    pub rows: &'a [f32],
    pub out: &'a mut [f32],
}

impl Operation for Contract<'_> {
    #[inline(always)]
    fn run<I: Instructions>(self) {
        let width = self.out.len().max(1);
        for (row, factor) in self.rows.chunks_exact(width).zip(self.factors) {
            let factor = I::Lanes::splat(*factor);
            for (out, value) in self.out.as_chunks_mut().0.iter_mut().zip(row.as_chunks().0) {
                factor.mul_add(I::Lanes::load(value), I::Lanes::load(out)).store(out);
            }
        }
    }
}

/// The sum of all lanes.
#[inline(always)]
pub(super) fn total<I: Instructions>(lanes: I::Lanes) -> f32 {
    let mut values = [0.0; 16];
    lanes.store(&mut values);
    tree_sum(values)
}
