//! The level that every machine has: loops that the compiler turns into what the target has at least.

use super::Instructions;
use super::lanes::{Lanes, Tile};

pub(super) struct Portable;

impl Instructions for Portable {
    type Lanes = [f32; 16];
    type Tile = Self;
    const QUERIES: usize = 1;
}

/// Applies `$operation` lane by lane.
macro_rules! each {
    ($a:ident, $b:ident, $operation:expr) => {{
        let mut out = [0.0; 16];
        for lane in 0..16 {
            out[lane] = $operation($a[lane], $b[lane]);
        }
        out
    }};
}

impl Lanes for [f32; 16] {
    #[inline(always)]
    fn load(from: &[f32; 16]) -> Self {
        *from
    }
    #[inline(always)]
    fn store(self, to: &mut [f32; 16]) {
        *to = self;
    }
    #[inline(always)]
    fn splat(value: f32) -> Self {
        [value; 16]
    }
    #[inline(always)]
    fn from_integers(from: &[i32; 16]) -> Self {
        from.map(|integer| integer as f32)
    }
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        each!(self, other, |a: f32, b: f32| a + b)
    }
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        each!(self, other, |a: f32, b: f32| a - b)
    }
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        each!(self, other, |a: f32, b: f32| a * b)
    }
    #[inline(always)]
    fn div(self, other: Self) -> Self {
        each!(self, other, |a: f32, b: f32| a / b)
    }
    #[inline(always)]
    fn mul_add(self, factor: Self, sum: Self) -> Self {
        let mut out = sum;
        for lane in 0..16 {
            out[lane] = self[lane].mul_add(factor[lane], sum[lane]);
        }
        out
    }
    #[inline(always)]
    fn min(self, other: Self) -> Self {
        each!(self, other, |a, b| if a < b { a } else { b })
    }
    #[inline(always)]
    fn max(self, other: Self) -> Self {
        each!(self, other, |a, b| if a > b { a } else { b })
    }
    #[inline(always)]
    fn times_power_of_two(self, exponent: Self) -> Self {
        each!(self, exponent, |a: f32, b: f32| f32::from_bits(a.to_bits().wrapping_add(b.to_bits() << 23)))
    }
    #[inline(always)]
    fn store_low_bytes(self, to: &mut [u8; 16]) {
        *to = self.map(|lane| lane.to_bits() as u8);
    }
}

impl Tile for Portable {
    #[inline(always)]
    fn tile<const M: usize>(rows: [&[[u8; 4]]; M], panels: [&[[i8; 64]]; 4]) -> [[[i32; 16]; 4]; M] {
        let mut out = [[[0; 16]; 4]; M];
        for (p, panel) in panels.into_iter().enumerate() {
            for (from, part) in (0..).step_by(PART).zip(panel.chunks(PART)) {
                let columns = unpacked(part);
                for (row, out) in rows.iter().zip(&mut out) {
                    let row = widened(row.get(from..from + part.len()).unwrap_or_default());
                    add_products(&row[..4 * part.len()], &columns, &mut out[p]);
                }
            }
        }
        out
    }
}

/// Groups of four inputs that are unpacked at once.
const PART: usize = 96;

/// The weights of sixteen columns, each column together; the rest zeros. Sums of products of 16-bit numbers
/// that stand together are what compilers know the instructions for, from SSE2 and NEON on.
#[inline(always)]
fn unpacked(part: &[[i8; 64]]) -> [[i16; 4 * PART]; 16] {
    let mut columns = [[0; 4 * PART]; 16];
    for (group, weights) in part.iter().enumerate() {
        for (column, weights) in columns.iter_mut().zip(weights.as_chunks::<4>().0) {
            for (to, weight) in column[4 * group..4 * group + 4].iter_mut().zip(weights) {
                *to = i16::from(*weight);
            }
        }
    }
    columns
}

/// The beginning of a row.
#[inline(always)]
fn widened(row: &[[u8; 4]]) -> [i16; 4 * PART] {
    let mut wide = [0; 4 * PART];
    wide.iter_mut().zip(row.as_flattened()).for_each(|(to, value)| *to = i16::from(*value));
    wide
}

/// A row that is a slice, in a function by itself: a loop of unknown length is what compilers use those
/// instructions for, and one that they have unrolled is not.
#[inline(never)]
fn add_products(row: &[i16], columns: &[[i16; 4 * PART]; 16], out: &mut [i32; 16]) {
    for (column, out) in columns.iter().zip(out) {
        let products = row.iter().zip(column).map(|(value, weight)| i32::from(*value) * i32::from(*weight));
        *out += products.sum::<i32>();
    }
}
