//! Attention in floats, one head after the other (Vaswani et al. 2017, arXiv:1706.03762).
//!
//! A head's queries, keys and values are copied next to each other first: keys by dimension, so that a
//! register holds one dimension of sixteen keys, and no sum runs across a register. Each score and each
//! output is a sum in the order of dimensions or keys, however they are grouped.

use super::float::{power_of_two, total};
use super::lanes::Lanes;
use super::{Instructions, Operation};

pub(in crate::neural) const HEADS: usize = 12;

/// Dimensions of a head.
pub(in crate::neural) const WIDTH: usize = 32;

const MODEL: usize = HEADS * WIDTH;

/// Queries that are worked on together, and keys in a block.
const GROUP: usize = 4;
const BLOCK: usize = 32;

/// Rows of query, key and value (3 · 384 floats) → rows of what was attended to (384 floats).
///
/// `queries` are the rows that attend, each to all rows; `out` has a row for each of them.
pub(in crate::neural) struct Attention<'a> {
    pub rows: &'a [f32],
    pub queries: &'a [usize],
    pub out: &'a mut [f32],
}

/// One head, arranged for the sums. Places past the end hold zeros.
struct Head {
    queries: Vec<[[f32; WIDTH]; GROUP]>,
    /// By block, dimension, key.
    keys: Vec<[[f32; BLOCK]; WIDTH]>,
    /// By block, key, dimension.
    values: Vec<[[f32; WIDTH]; BLOCK]>,
    /// Of the queries of one group: by block, query, key.
    weights: Vec<[[f32; BLOCK]; GROUP]>,
    length: usize,
}

impl Operation for Attention<'_> {
    #[inline(always)]
    fn run<I: Instructions>(self) {
        let length = self.rows.len() / (3 * MODEL);
        let mut head = Head::new(length, self.queries.len());
        for at in (0..MODEL).step_by(WIDTH) {
            head.fill(self.rows, self.queries, at);
            for (group, out) in self.out.chunks_mut(GROUP * MODEL).enumerate() {
                if let Some(queries) = head.queries.get(group).copied() {
                    let seen = head.attend::<I>(&queries);
                    for (row, seen) in out.chunks_exact_mut(MODEL).zip(&seen) {
                        row[at..at + WIDTH].copy_from_slice(seen);
                    }
                }
            }
        }
    }
}

impl Head {
    fn new(length: usize, queries: usize) -> Self {
        let blocks = length.div_ceil(BLOCK);
        Self {
            queries: vec![[[0.0; WIDTH]; GROUP]; queries.div_ceil(GROUP)],
            keys: vec![[[0.0; BLOCK]; WIDTH]; blocks],
            values: vec![[[0.0; WIDTH]; BLOCK]; blocks],
            weights: vec![[[0.0; BLOCK]; GROUP]; blocks],
            length,
        }
    }

    /// Copies the head whose dimensions begin at `at`.
    #[inline(always)]
    fn fill(&mut self, rows: &[f32], queries: &[usize], at: usize) {
        // Scores are divided by √32, and made exponents of 2 instead of e.
        const SCALE: f32 = 0.176_776_7 * std::f32::consts::LOG2_E;
        for (query, row) in self.queries.as_flattened_mut().iter_mut().zip(queries) {
            query.iter_mut().zip(&rows[row * 3 * MODEL + at..]).for_each(|(to, value)| *to = value * SCALE);
        }
        for (index, row) in rows.chunks_exact(3 * MODEL).enumerate() {
            let keys = &mut self.keys[index / BLOCK];
            keys.iter_mut().zip(&row[MODEL + at..]).for_each(|(to, value)| to[index % BLOCK] = *value);
            self.values[index / BLOCK][index % BLOCK].copy_from_slice(&row[2 * MODEL + at..][..WIDTH]);
        }
    }

    /// What one group of queries sees.
    #[inline(always)]
    fn attend<I: Instructions>(&mut self, queries: &[[f32; WIDTH]; GROUP]) -> [[f32; WIDTH]; GROUP] {
        let mut seen = [[0.0; WIDTH]; GROUP];
        for first in (0..GROUP).step_by(I::QUERIES) {
            match I::QUERIES {
                4 => self.attend_few::<I, 4>(queries, first, &mut seen),
                2 => self.attend_few::<I, 2>(queries, first, &mut seen),
                _ => self.attend_few::<I, 1>(queries, first, &mut seen),
            }
        }
        seen
    }

    /// What `Q` queries from `first` see.
    #[inline(always)]
    fn attend_few<I: Instructions, const Q: usize>(
        &mut self,
        queries: &[[f32; WIDTH]; GROUP],
        first: usize,
        seen: &mut [[f32; WIDTH]; GROUP],
    ) {
        self.score::<I, Q>(queries, first);
        let mut sums = [0.0; Q];
        for (query, sum) in sums.iter_mut().enumerate() {
            *sum = self.soften::<I>(first + query);
        }
        let gathered = self.gather::<I, Q>(first);
        for (query, gathered) in gathered.into_iter().enumerate() {
            let factor = I::Lanes::splat(1.0 / sums[query]);
            store_pair::<I>([gathered[0].mul(factor), gathered[1].mul(factor)], &mut seen[first + query]);
        }
    }

    /// Queries with keys, into `weights`.
    #[inline(always)]
    fn score<I: Instructions, const Q: usize>(&mut self, queries: &[[f32; WIDTH]; GROUP], first: usize) {
        for (keys, weights) in self.keys.iter().zip(&mut self.weights) {
            let mut sums = [[I::Lanes::splat(0.0); 2]; Q];
            for (dimension, keys) in keys.iter().enumerate() {
                let keys = pair::<I>(keys);
                for query in 0..Q {
                    let value = I::Lanes::splat(queries[first + query][dimension]);
                    sums[query] =
                        [value.mul_add(keys[0], sums[query][0]), value.mul_add(keys[1], sums[query][1])];
                }
            }
            for query in 0..Q {
                store_pair::<I>(sums[query], &mut weights[first + query]);
            }
        }
    }

    /// One query's scores → the powers of two of their distance from the greatest; gives their sum.
    #[inline(always)]
    fn soften<I: Instructions>(&mut self, query: usize) -> f32 {
        /// Lower than any score, for places past the end.
        const NOTHING: f32 = -1e30;
        let last = (self.length + BLOCK - 1) % BLOCK + 1;
        if let Some(block) = self.weights.last_mut() {
            block[query][last..].fill(NOTHING);
        }
        let mut most = I::Lanes::splat(NOTHING);
        for block in &self.weights {
            let scores = pair::<I>(&block[query]);
            most = scores[0].max(scores[1].max(most));
        }
        let most = I::Lanes::splat(greatest::<I>(most));
        let mut sums = I::Lanes::splat(0.0);
        for block in &mut self.weights {
            let scores = pair::<I>(&block[query]);
            let raised = [power_of_two(scores[0].sub(most)), power_of_two(scores[1].sub(most))];
            sums = sums.add(raised[0].add(raised[1]));
            store_pair::<I>(raised, &mut block[query]);
        }
        total::<I>(sums)
    }

    /// Sums of values by weight.
    #[inline(always)]
    fn gather<I: Instructions, const Q: usize>(&self, first: usize) -> [[I::Lanes; 2]; Q] {
        let mut sums = [[I::Lanes::splat(0.0); 2]; Q];
        let mut left = self.length;
        for (values, weights) in self.values.iter().zip(&self.weights) {
            for (key, values) in values.iter().enumerate().take(left) {
                let values = pair::<I>(values);
                for query in 0..Q {
                    let weight = I::Lanes::splat(weights[first + query][key]);
                    sums[query] = [
                        weight.mul_add(values[0], sums[query][0]),
                        weight.mul_add(values[1], sums[query][1]),
                    ];
                }
            }
            left = left.saturating_sub(BLOCK);
        }
        sums
    }
}

#[inline(always)]
fn pair<I: Instructions>(from: &[f32; 32]) -> [I::Lanes; 2] {
    let halves = from.as_chunks().0;
    [I::Lanes::load(&halves[0]), I::Lanes::load(&halves[1])]
}

#[inline(always)]
fn store_pair<I: Instructions>(lanes: [I::Lanes; 2], to: &mut [f32; 32]) {
    for (half, lanes) in to.as_chunks_mut().0.iter_mut().zip(lanes) {
        lanes.store(half);
    }
}

#[inline(always)]
fn greatest<I: Instructions>(lanes: I::Lanes) -> f32 {
    let mut values = [0.0; 16];
    lanes.store(&mut values);
    values.into_iter().fold(values[0], |a, b| if b > a { b } else { a })
}
