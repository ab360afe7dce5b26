//! The levels of x86-64: AVX2 with FMA, and AVX-512 with VNNI.
//!
//! The product of bytes of AVX2 (`vpmaddubsw`) saturates at 16 bits, so bytes are widened first and
//! multiplied as 16-bit numbers, which is exact. VNNI's (`vpdpbusd`) is exact as it is.
//!
//! Every method here is called from inside [`run_avx2`] or [`run_avx512`] only, where its instructions are
//! allowed: that is the reason why each `unsafe` block is sound. Loads and stores go through references to
//! arrays of the register's size.

use super::lanes::{Lanes, Tile};
use super::{Instructions, Operation};
use std::arch::x86_64::*;

#[target_feature(enable = "avx2,fma")]
pub(super) fn run_avx2(operation: impl Operation) {
    operation.run::<Avx2>();
}

#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")]
pub(super) fn run_avx512(operation: impl Operation) {
    operation.run::<Avx512>();
}

struct Avx2;

impl Instructions for Avx2 {
    type Lanes = [__m256; 2];
    type Tile = Self;
    const QUERIES: usize = 2;
}

struct Avx512;

impl Instructions for Avx512 {
    type Lanes = __m512;
    type Tile = Self;
    const QUERIES: usize = 4;
}

/// A method of two operands, by the instruction for one register.
macro_rules! halves {
    ($a:ident, $b:ident, $instruction:ident) => {
        // SAFETY: see the module's head.
        unsafe { [$instruction($a[0], $b[0]), $instruction($a[1], $b[1])] }
    };
}

impl Lanes for [__m256; 2] {
    #[inline(always)]
    fn load(from: &[f32; 16]) -> Self {
        let at = from.as_ptr();
        // SAFETY: see the module's head; both halves are inside the array.
        unsafe { [_mm256_loadu_ps(at), _mm256_loadu_ps(at.add(8))] }
    }
    #[inline(always)]
    fn store(self, to: &mut [f32; 16]) {
        let at = to.as_mut_ptr();
        // SAFETY: see the module's head; both halves are inside the array.
        unsafe {
            _mm256_storeu_ps(at, self[0]);
            _mm256_storeu_ps(at.add(8), self[1]);
        }
    }
    #[inline(always)]
    fn splat(value: f32) -> Self {
        // SAFETY: see the module's head.
        unsafe { [_mm256_set1_ps(value); 2] }
    }
    #[inline(always)]
    fn from_integers(from: &[i32; 16]) -> Self {
        let at = from.as_ptr().cast::<__m256i>();
        // SAFETY: see the module's head; both halves are inside the array.
        unsafe {
            let halves = [_mm256_loadu_si256(at), _mm256_loadu_si256(at.add(1))];
            [_mm256_cvtepi32_ps(halves[0]), _mm256_cvtepi32_ps(halves[1])]
        }
    }
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        halves!(self, other, _mm256_add_ps)
    }
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        halves!(self, other, _mm256_sub_ps)
    }
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        halves!(self, other, _mm256_mul_ps)
    }
    #[inline(always)]
    fn div(self, other: Self) -> Self {
        halves!(self, other, _mm256_div_ps)
    }
    #[inline(always)]
    fn mul_add(self, factor: Self, sum: Self) -> Self {
        // SAFETY: see the module's head.
        unsafe { [_mm256_fmadd_ps(self[0], factor[0], sum[0]), _mm256_fmadd_ps(self[1], factor[1], sum[1])] }
    }
    #[inline(always)]
    fn min(self, other: Self) -> Self {
        halves!(self, other, _mm256_min_ps)
    }
    #[inline(always)]
    fn max(self, other: Self) -> Self {
        halves!(self, other, _mm256_max_ps)
    }
    #[inline(always)]
    fn times_power_of_two(self, exponent: Self) -> Self {
        halves!(self, exponent, scaled)
    }
    #[inline(always)]
    fn store_low_bytes(self, to: &mut [u8; 16]) {
        let mut lanes = [0.0; 16];
        self.store(&mut lanes);
        *to = lanes.map(|lane| lane.to_bits() as u8);
    }
}

/// `values` with the low nine bits of `exponent` added to their exponents.
#[inline]
#[target_feature(enable = "avx2")]
fn scaled(values: __m256, exponent: __m256) -> __m256 {
    let shifted = _mm256_slli_epi32::<23>(_mm256_castps_si256(exponent));
    _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(values), shifted))
}

impl Lanes for __m512 {
    #[inline(always)]
    fn load(from: &[f32; 16]) -> Self {
        // SAFETY: see the module's head.
        unsafe { _mm512_loadu_ps(from.as_ptr()) }
    }
    #[inline(always)]
    fn store(self, to: &mut [f32; 16]) {
        // SAFETY: see the module's head.
        unsafe { _mm512_storeu_ps(to.as_mut_ptr(), self) }
    }
    #[inline(always)]
    fn splat(value: f32) -> Self {
        // SAFETY: see the module's head.
        unsafe { _mm512_set1_ps(value) }
    }
    #[inline(always)]
    fn from_integers(from: &[i32; 16]) -> Self {
        // SAFETY: see the module's head.
        unsafe { _mm512_cvtepi32_ps(_mm512_loadu_epi32(from.as_ptr())) }
    }
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        // SAFETY: see the module's head.
        unsafe { _mm512_add_ps(self, other) }
    }
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        // SAFETY: see the module's head.
        unsafe { _mm512_sub_ps(self, other) }
    }
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        // SAFETY: see the module's head.
        unsafe { _mm512_mul_ps(self, other) }
    }
    #[inline(always)]
    fn div(self, other: Self) -> Self {
        // SAFETY: see the module's head.
        unsafe { _mm512_div_ps(self, other) }
    }
    #[inline(always)]
    fn mul_add(self, factor: Self, sum: Self) -> Self {
        // SAFETY: see the module's head.
        unsafe { _mm512_fmadd_ps(self, factor, sum) }
    }
    #[inline(always)]
    fn min(self, other: Self) -> Self {
        // SAFETY: see the module's head.
        unsafe { _mm512_min_ps(self, other) }
    }
    #[inline(always)]
    fn max(self, other: Self) -> Self {
        // SAFETY: see the module's head.
        unsafe { _mm512_max_ps(self, other) }
    }
    #[inline(always)]
    fn times_power_of_two(self, exponent: Self) -> Self {
        // SAFETY: see the module's head.
        unsafe {
            let shifted = _mm512_slli_epi32::<23>(_mm512_castps_si512(exponent));
            _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(self), shifted))
        }
    }
    #[inline(always)]
    fn store_low_bytes(self, to: &mut [u8; 16]) {
        // SAFETY: see the module's head.
        unsafe {
            let bytes = _mm512_cvtepi32_epi8(_mm512_castps_si512(self));
            _mm_storeu_si128(to.as_mut_ptr().cast(), bytes);
        }
    }
}

impl Tile for Avx512 {
    #[inline(always)]
    fn tile<const M: usize>(rows: [&[[u8; 4]]; M], panels: [&[[i8; 64]]; 4]) -> [[[i32; 16]; 4]; M] {
        let depth = panels[0].len();
        let (rows, panels) = (rows.map(|row| &row[..depth]), panels.map(|panel| &panel[..depth]));
        let mut out = [[[0; 16]; 4]; M];
        // SAFETY: see the module's head.
        unsafe {
            let mut sums = [[_mm512_setzero_si512(); 4]; M];
            for k in 0..depth {
                let mut weights = [_mm512_setzero_si512(); 4];
                for p in 0..4 {
                    weights[p] = _mm512_loadu_epi8(panels[p][k].as_ptr());
                }
                for m in 0..M {
                    let values = _mm512_set1_epi32(i32::from_le_bytes(rows[m][k]));
                    for p in 0..4 {
                        sums[m][p] = _mm512_dpbusd_epi32(sums[m][p], values, weights[p]);
                    }
                }
            }
            for m in 0..M {
                for p in 0..4 {
                    _mm512_storeu_epi32(out[m][p].as_mut_ptr(), sums[m][p]);
                }
            }
        }
        out
    }
}

impl Tile for Avx2 {
    #[inline(always)]
    fn tile<const M: usize>(rows: [&[[u8; 4]]; M], panels: [&[[i8; 64]]; 4]) -> [[[i32; 16]; 4]; M] {
        let mut out = [[[0; 16]; 4]; M];
        for from in (0..panels[0].len()).step_by(PART) {
            let mut wide = [[[0; 4]; PART]; M];
            for m in 0..M {
                widen(&rows[m][from..], &mut wide[m]);
            }
            for (p, panel) in panels.into_iter().enumerate() {
                let panel = &panel[from..panel.len().min(from + PART)];
                for half in 0..2 {
                    let sums = eight_columns(&wide, panel, half);
                    for m in 0..M {
                        let out = &mut out[m][p][8 * half..8 * half + 8];
                        out.iter_mut().zip(sums[m]).for_each(|(to, sum)| *to += sum);
                    }
                }
            }
        }
        out
    }
}

/// Groups of four inputs whose values are widened at once, for all columns of a tile.
const PART: usize = 128;

/// The beginning of a row as 16-bit numbers.
#[inline(always)]
fn widen(row: &[[u8; 4]], wide: &mut [[i16; 4]; PART]) {
    let (row, wide) = (row.as_flattened(), wide.as_flattened_mut());
    let length = row.len().min(wide.len());
    for at in 0..length {
        wide[at] = i16::from(row[at]);
    }
}

/// All rows with columns 0..8 or 8..16 of one panel. A register holds two sums of each of four columns.
#[inline(always)]
fn eight_columns<const M: usize>(
    rows: &[[[i16; 4]; PART]; M],
    panel: &[[i8; 64]],
    half: usize,
) -> [[i32; 8]; M] {
    let mut out = [[0; 8]; M];
    // SAFETY: see the module's head; `half & 1` is 0 or 1, so that 32 bytes from `32 * half` are inside the
    // array, and four 16-bit numbers are eight bytes.
    unsafe {
        let mut sums = [[_mm256_setzero_si256(); 2]; M];
        for (k, weights) in panel.iter().enumerate().take(PART) {
            let at = weights.as_ptr().add(32 * (half & 1)).cast::<__m128i>();
            let wide =
                [_mm256_cvtepi8_epi16(_mm_loadu_si128(at)), _mm256_cvtepi8_epi16(_mm_loadu_si128(at.add(1)))];
            for m in 0..M {
                let values = _mm256_set1_epi64x(rows[m][k].as_ptr().cast::<i64>().read_unaligned());
                for quarter in 0..2 {
                    let products = _mm256_madd_epi16(values, wide[quarter]);
                    sums[m][quarter] = _mm256_add_epi32(sums[m][quarter], products);
                }
            }
        }
        for m in 0..M {
            // Adding neighbours leaves columns 0 1 4 5 2 3 6 7.
            let added = _mm256_hadd_epi32(sums[m][0], sums[m][1]);
            let ordered = _mm256_permute4x64_epi64::<0b11_01_10_00>(added);
            _mm256_storeu_si256(out[m].as_mut_ptr().cast(), ordered);
        }
    }
    out
}
