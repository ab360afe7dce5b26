//! The arithmetic of the model on one thread, in the instructions of the machine it runs on.
//!
//! An operation is written once, over [`Lanes`] of sixteen numbers, and compiled for each [`Level`]. All
//! levels give the same bits: products of integers are exact, and sums of floats are taken in an order
//! that the source fixes (sixteen partial sums, then a tree), fused with a multiplication only where the source
//! says so, and with no function of the standard library that is not exact by IEEE 754.
//!
//! This is the only room with `unsafe`. It is there because the compiler does not find the instructions
//! for products of bytes by itself: the portable level reads at a tenth of the pace of AVX-512. Two things
//! need it: calling a function for a level that [`Level::all`] has found on this machine, and loading or
//! storing a whole register through a reference to an array of its size.

mod attention;
mod float;
mod lanes;
mod portable;
mod product;
#[cfg(target_arch = "x86_64")]
mod x86;

pub(super) use attention::{Attention, HEADS, WIDTH};
pub(super) use float::{AddNorm, Contract, Dots, Gelu, Quantise, QuantisedRows};
pub(super) use product::{Product, Weights};

/// The probabilities that the scores of one word give; the same bits on every machine.
pub(super) fn softmax(scores: &[f32]) -> Vec<f32> {
    float::softmax::<[f32; 16]>(scores)
}

use lanes::{Lanes, Tile};

/// Instructions that this machine has. Can only be had by looking for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level(Kind);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Portable,
    #[cfg(target_arch = "x86_64")]
    Avx2,
    #[cfg(target_arch = "x86_64")]
    Avx512,
}

/// A set of instructions: registers of floats, and tiles of products of bytes.
pub(super) trait Instructions {
    type Lanes: Lanes;
    type Tile: Tile;
    /// Queries of attention whose sums fit into the registers: 1, 2 or 4.
    const QUERIES: usize;
}

/// A calculation over slices. `run` must be `#[inline(always)]`, and all that it calls, or the level's
/// instructions are not used.
pub(super) trait Operation {
    fn run<I: Instructions>(self);
}

impl Level {
    /// All levels that this machine has, the fastest last.
    pub fn all() -> Vec<Self> {
        #[allow(unused_mut, reason = "other machines have one level")]
        let mut levels = vec![Self(Kind::Portable)];
        #[cfg(target_arch = "x86_64")]
        {
            if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma") {
                levels.push(Self(Kind::Avx2));
            }
            let features = [
                is_x86_feature_detected!("avx512f"),
                is_x86_feature_detected!("avx512bw"),
                is_x86_feature_detected!("avx512vl"),
                is_x86_feature_detected!("avx512dq"),
                is_x86_feature_detected!("avx512vnni"),
            ];
            if features == [true; 5] {
                levels.push(Self(Kind::Avx512));
            }
        }
        levels
    }

    /// The fastest level that this machine has.
    pub fn best() -> Self {
        Self::all().pop().unwrap_or(Self(Kind::Portable))
    }

    /// What to call it in a report.
    pub fn name(self) -> &'static str {
        match self.0 {
            Kind::Portable => "portable",
            #[cfg(target_arch = "x86_64")]
            Kind::Avx2 => "avx2",
            #[cfg(target_arch = "x86_64")]
            Kind::Avx512 => "avx512-vnni",
        }
    }

    /// Runs `operation` in the instructions of this level.
    pub(super) fn run(self, operation: impl Operation) {
        match self.0 {
            Kind::Portable => operation.run::<portable::Portable>(),
            // SAFETY: a `Level` of this kind is made only where the features have been found.
            #[cfg(target_arch = "x86_64")]
            Kind::Avx2 => unsafe { x86::run_avx2(operation) },
            // SAFETY: as above.
            #[cfg(target_arch = "x86_64")]
            Kind::Avx512 => unsafe { x86::run_avx512(operation) },
        }
    }
}

/// The sum of sixteen numbers, as a tree.
#[inline(always)]
fn tree_sum(lanes: [f32; 16]) -> f32 {
    let mut sums = lanes;
    let mut half = 8;
    while half > 0 {
        for lane in 0..half {
            sums[lane] += sums[lane + half];
        }
        half /= 2;
    }
    sums[0]
}

#[cfg(test)]
mod tests;
