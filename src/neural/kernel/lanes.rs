//! What a level's registers must be able to do; every method is exact, so that all levels agree.

/// Sixteen floats, in one register or several.
pub(in crate::neural) trait Lanes: Copy {
    fn load(from: &[f32; 16]) -> Self;
    fn store(self, to: &mut [f32; 16]);
    fn splat(value: f32) -> Self;
    /// The nearest floats.
    fn from_integers(from: &[i32; 16]) -> Self;
    fn add(self, other: Self) -> Self;
    fn sub(self, other: Self) -> Self;
    fn mul(self, other: Self) -> Self;
    fn div(self, other: Self) -> Self;
    /// `self · factor + sum`, rounded once.
    fn mul_add(self, factor: Self, sum: Self) -> Self;
    /// The lesser; `other` where they are equal or not comparable.
    fn min(self, other: Self) -> Self;
    /// The greater; `other` where they are equal or not comparable.
    fn max(self, other: Self) -> Self;
    /// Adds the low nine bits of `exponent` to the exponent: `self · 2ⁿ` for [`ROUND`]` + n`.
    fn times_power_of_two(self, exponent: Self) -> Self;
    /// The low byte of each lane's bits: `n` for [`ROUND`]` + n`, if n is in 0..=255.
    fn store_low_bytes(self, to: &mut [u8; 16]);
}

/// Products of bytes: `M` rows of activations with 64 columns of weights.
pub(in crate::neural) trait Tile {
    /// `rows` and `panels` have equal lengths. A panel's element has four weights of each of 16 columns.
    fn tile<const M: usize>(rows: [&[[u8; 4]]; M], panels: [&[[i8; 64]]; 4]) -> [[[i32; 16]; 4]; M];
}

/// 1.5 · 2²³: adding it rounds a small float to an integer, ties to even, in the low bits.
pub(super) const ROUND: f32 = 12_582_912.0;
