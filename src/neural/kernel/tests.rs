//! Every operation at every level, against the plainest way of calculating it.

use super::*;

/// Numbers in −1..1, the same on each run.
fn chance(count: usize, seed: u32) -> Vec<f32> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f32::from((state >> 16) as u16) / 32_768.0 - 1.0
    };
    (0..count).map(|_| next()).collect()
}

/// What each level makes of `start` by `operate`; the same bits, or the test fails.
fn at_all_levels(start: &[f32], operate: impl Fn(Level, &mut Vec<f32>)) -> Vec<f32> {
    let outcomes: Vec<(&str, Vec<u32>)> = Level::all()
        .into_iter()
        .map(|level| {
            let mut values = start.to_vec();
            operate(level, &mut values);
            (level.name(), values.iter().map(|value| value.to_bits()).collect())
        })
        .collect();
    for (name, bits) in &outcomes {
        assert!(*bits == outcomes[0].1, "{name} differs");
    }
    outcomes[0].1.iter().map(|bits| f32::from_bits(*bits)).collect()
}

#[track_caller]
fn assert_near(found: &[f32], expected: impl Iterator<Item = f64>, tolerance: f64) {
    let expected: Vec<f64> = expected.collect();
    assert_eq!(found.len(), expected.len());
    for (at, (found, expected)) in found.iter().zip(expected).enumerate() {
        let difference = (f64::from(*found) - expected).abs();
        assert!(difference <= tolerance, "{found} and not {expected} at {at}");
    }
}

fn quantised(level: Level, values: &[f32], width: usize) -> QuantisedRows {
    let mut out = QuantisedRows::default();
    level.run(Quantise { values, width, out: &mut out });
    out
}

#[test]
fn a_quantised_value_is_within_half_a_step() {
    let mut values = chance(6 * 32, 1);
    values[..32].iter_mut().for_each(|value| *value = value.abs());
    values[32..64].iter_mut().for_each(|value| *value = -value.abs() * 1000.0);
    values[64..96].fill(0.0);
    let numbers = at_all_levels(&values, |level, values| {
        let rows = quantised(level, values, 32);
        for (row, values) in values.chunks_exact_mut(32).enumerate() {
            let (scale, zero) = rows.scaling(row);
            let bytes = rows.row(row).as_flattened();
            values
                .iter_mut()
                .zip(bytes)
                .for_each(|(to, byte)| *to = (i32::from(*byte) - zero) as f32 * scale);
        }
    });
    for (found, expected) in numbers.chunks(32).zip(values.chunks(32)) {
        let range =
            expected.iter().fold(0.0_f32, |a, b| a.max(*b)) - expected.iter().fold(0.0_f32, |a, b| a.min(*b));
        assert_near(found, expected.iter().map(|value| f64::from(*value)), f64::from(range) * 0.5001 / 255.0);
    }
}

/// The product of quantised rows with bytes, in whole numbers.
fn plain_product(
    rows: &QuantisedRows,
    weights: &[u8],
    inputs: usize,
    scales: &[f32],
    biases: &[f32],
) -> Vec<f64> {
    let mut out = Vec::new();
    for row in 0..rows.len() {
        let (scale, zero) = rows.scaling(row);
        let bytes = rows.row(row).as_flattened();
        for ((weights, of_output), bias) in weights.chunks_exact(inputs).zip(scales).zip(biases) {
            let products = bytes
                .iter()
                .zip(weights)
                .map(|(byte, weight)| (i64::from(*byte) - i64::from(zero)) * i64::from(*weight as i8));
            out.push(
                products.sum::<i64>() as f64 * f64::from(scale) * f64::from(*of_output) + f64::from(*bias),
            );
        }
    }
    out
}

#[test]
fn products_of_bytes_are_exact() {
    for (rows, inputs, outputs) in [(1, 16, 64), (5, 48, 70), (13, 400, 130), (6, 1536, 64)] {
        let mut values = chance(rows * inputs, 3);
        values[..inputs].fill(5.0);
        let mut weights: Vec<u8> =
            chance(inputs * outputs, 4).iter().map(|value| (value * 127.0) as i8 as u8).collect();
        // The extremes, where a sum of two products leaves 16 bits.
        weights[..inputs].fill(127);
        weights[inputs..2 * inputs].fill(0x80);
        let (scales, biases) = (chance(outputs, 5), chance(outputs, 6));
        let packed = Weights::pack(inputs, weights.chunks_exact(inputs), &scales, &biases);
        let out = at_all_levels(&vec![9.0; rows * packed.width()], |level, out| {
            let rows = quantised(level, &values, inputs);
            level.run(Product { rows: &rows, weights: &packed, out });
        });
        let found: Vec<f32> = out.chunks(packed.width()).flat_map(|row| &row[..outputs]).copied().collect();
        let rows = quantised(Level::best(), &values, inputs);
        let expected = plain_product(&rows, &weights, inputs, &scales, &biases);
        let greatest = expected.iter().fold(0.0, |a: f64, b| a.max(b.abs()));
        assert_near(&found, expected.into_iter(), 3e-7 * greatest);
    }
}

#[test]
fn rows_are_normed_after_the_sum() {
    let (rows, more) = (chance(3 * 64, 7), chance(3 * 64, 8));
    let (scale, shift) = (chance(64, 9), chance(64, 10));
    let found = at_all_levels(&rows, |level, rows| {
        level.run(AddNorm { rows, more: &more, scale: &scale, shift: &shift });
    });
    let sums: Vec<f64> = rows.iter().zip(&more).map(|(a, b)| f64::from(*a) + f64::from(*b)).collect();
    let expected = sums.chunks(64).flat_map(|row| {
        let mean = row.iter().sum::<f64>() / 64.0;
        let variance = row.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / 64.0;
        let normed = row.iter().map(move |value| (value - mean) / variance.sqrt());
        normed
            .zip(&scale)
            .zip(&shift)
            .map(|((value, scale), shift)| value * f64::from(*scale) + f64::from(*shift))
    });
    assert_near(&found, expected, 2e-6);
}

/// Φ by the sum of its series, which is exact enough up to 6.
fn normal_distribution(x: f64) -> f64 {
    let (mut term, mut sum, mut n) = (x, x, 1.0);
    while term.abs() > 1e-18 {
        n += 2.0;
        term *= x * x / n;
        sum += term;
    }
    0.5 + sum * (-x * x / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt()
}

#[test]
fn the_activation_is_near_its_definition() {
    let values: Vec<f32> = (-96_000..96_000).map(|at| at as f32 / 16_000.0).collect();
    let found = at_all_levels(&values, |level, values| level.run(Gelu(values)));
    let size = |x: &f32| x.abs().max(1.0);
    let exact =
        values.iter().map(|x| f64::from(*x) * normal_distribution(f64::from(*x)) / f64::from(size(x)));
    let found: Vec<f32> = found.iter().zip(&values).map(|(found, x)| found / size(x)).collect();
    assert_near(&found, exact, 4e-7);
}

struct PowersOfTwo<'a>(&'a mut [f32]);

impl Operation for PowersOfTwo<'_> {
    #[inline(always)]
    fn run<I: Instructions>(self) {
        for values in self.0.as_chunks_mut().0 {
            float::power_of_two(I::Lanes::load(values)).store(values);
        }
    }
}

#[test]
fn powers_of_two_are_near() {
    let values: Vec<f32> = (-126_000..126_000).map(|at| at as f32 / 1000.0).collect();
    let found = at_all_levels(&values, |level, values| level.run(PowersOfTwo(values)));
    let ratios: Vec<f32> = found
        .iter()
        .zip(&values)
        .map(|(found, x)| (f64::from(*found) / f64::from(*x).exp2()) as f32)
        .collect();
    assert_near(&ratios, std::iter::repeat_n(1.0, ratios.len()), 3e-7);
}

#[test]
fn attention_is_a_mean_of_values_by_softened_scores() {
    for length in [1, 2, 33, 64, 70] {
        let model = HEADS * WIDTH;
        let rows: Vec<f32> = chance(length * 3 * model, 11).iter().map(|value| 3.0 * value).collect();
        let found = at_all_levels(&vec![0.0; length * model], |level, out| {
            let queries: Vec<usize> = (0..length).collect();
            level.run(Attention { rows: &rows, queries: &queries, out });
        });
        let at = |piece: usize, part: usize, dimension: usize| {
            f64::from(rows[piece * 3 * model + part * model + dimension])
        };
        let mut expected = vec![0.0; length * model];
        for (query, first) in (0..length).flat_map(|query| (0..HEADS).map(move |head| (query, head * WIDTH)))
        {
            let dimensions = first..first + WIDTH;
            let score = |key| dimensions.clone().map(|d| at(query, 0, d) * at(key, 1, d)).sum::<f64>();
            let raised: Vec<f64> = (0..length).map(|key| (score(key) / 32_f64.sqrt()).exp()).collect();
            for d in dimensions.clone() {
                let sum: f64 = raised.iter().enumerate().map(|(key, weight)| weight * at(key, 2, d)).sum();
                expected[query * model + d] = sum / raised.iter().sum::<f64>();
            }
        }
        assert_near(&found, expected.into_iter(), 2e-5);
    }
}

#[test]
fn dots_and_contractions_are_sums_of_products() {
    let (left, right) = (chance(3 * 48, 12), chance(5 * 48, 13));
    let found = at_all_levels(&[0.0; 15], |level, out| {
        level.run(Dots { left: &left, right: &right, width: 48, out });
    });
    let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| f64::from(a * b)).sum::<f64>();
    let expected = left.chunks(48).flat_map(|a| right.chunks(48).map(move |b| dot(a, b)));
    assert_near(&found, expected, 2e-6);

    let factors = chance(5, 14);
    let found = at_all_levels(&[0.0; 48], |level, out| {
        level.run(Contract { factors: &factors, rows: &right, out });
    });
    let column = |at: usize| right.iter().skip(at).step_by(48).copied().collect::<Vec<_>>();
    assert_near(&found, (0..48).map(|at| dot(&factors, &column(at))), 1e-6);
}
