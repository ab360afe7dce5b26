//! Scores of arcs into a tree: the maximum spanning arborescence with one root.
//!
//! In: the score of every head for every word of a sentence. Out: a head for each word, such that the
//! heads are a tree with exactly one root. Algorithm: Chu and Liu 1965, Edmonds 1967, in quadratic
//! time a contraction. One root, by taking from every arc of the root more than all other scores can give back:
//! then the best tree has as few of them as there can be (Stanojević and Cohen 2021, "A Root of a Problem").

/// Where a word depends on no other.
pub(super) const ROOT: usize = 0;

/// Scores are kept within this, so that sums of them are exact enough.
const BOUND: f32 = 1e4;

/// What an arc of the root costs: more than a sentence of the longest window can gain by two of them.
const ROOT_COST: f64 = 1e8;

/// The heads of `n` words: [`ROOT`], or 1 + the index of a word.
///
/// `score(d, h)` is the score of head `h` (in the same numbering) for word `d`, counted from 0.
pub(super) fn heads(n: usize, score: impl Fn(usize, usize) -> f32) -> Vec<usize> {
    let row = |d: usize| {
        (0..=n).map(|h| if h == d + 1 { f64::NEG_INFINITY } else { bounded(score(d, h)) }).collect()
    };
    let mut table: Vec<Vec<f64>> = (0..n).map(row).collect();
    let greedy: Vec<usize> = table.iter().map(|row| best(row)).collect();
    let roots = greedy.iter().filter(|&&h| h == ROOT).count();
    if roots == 1 && cycle(&greedy).is_none() {
        return greedy;
    }
    table.iter_mut().for_each(|row| row[ROOT] -= ROOT_COST);
    arborescence(&table)
}

fn bounded(score: f32) -> f64 {
    if score.is_nan() { f64::from(-BOUND) } else { f64::from(score.clamp(-BOUND, BOUND)) }
}

/// The index of the greatest; the first of equals.
fn best(row: &[f64]) -> usize {
    (0..row.len()).fold(0, |best, at| if row[at] > row[best] { at } else { best })
}

/// The maximum spanning arborescence from the root. `table[d][h]` scores head `h` for node `d + 1`.
fn arborescence(table: &[Vec<f64>]) -> Vec<usize> {
    let heads: Vec<usize> = table.iter().map(|row| best(row)).collect();
    let Some(cycle) = cycle(&heads) else { return heads };
    let contracted = Contraction::new(table, &heads, &cycle);
    let inner = arborescence(&contracted.table);
    contracted.expand(heads, &inner)
}

/// The words of a cycle among `heads`, if there is one.
fn cycle(heads: &[usize]) -> Option<Vec<usize>> {
    let mut seen = vec![0; heads.len()];
    for start in 0..heads.len() {
        let mut at = start;
        while seen[at] == 0 {
            seen[at] = start + 1;
            match heads[at].checked_sub(1) {
                Some(next) => at = next,
                None => break,
            }
        }
        // The walk ended at the root, at an earlier walk, or where it had been itself.
        if heads[at] != ROOT && seen[at] == start + 1 {
            let mut words = vec![at];
            let mut next = heads[at] - 1;
            while next != at {
                words.push(next);
                next = heads[next] - 1;
            }
            return Some(words);
        }
    }
    None
}

/// A graph in which a cycle is one node, the last.
struct Contraction {
    table: Vec<Vec<f64>>,
    /// The words outside the cycle, in order; the node of the cycle comes after them.
    outside: Vec<usize>,
    /// For each head from outside: the word of the cycle that it would take over.
    entry: Vec<usize>,
    /// For each word outside: the word of the cycle that would be its head.
    exit: Vec<usize>,
}

impl Contraction {
    fn new(table: &[Vec<f64>], heads: &[usize], cycle: &[usize]) -> Self {
        let outside: Vec<usize> = (0..table.len()).filter(|d| !cycle.contains(d)).collect();
        let old = |h: usize| if h == ROOT { ROOT } else { outside[h - 1] + 1 };
        let mut exit = vec![];
        let mut rows: Vec<Vec<f64>> = vec![];
        for &d in &outside {
            let mut row: Vec<f64> = (0..=outside.len()).map(|h| table[d][old(h)]).collect();
            let from =
                cycle.iter().copied().reduce(|a, b| if table[d][b + 1] > table[d][a + 1] { b } else { a });
            let from = from.unwrap_or_default();
            row.push(table[d][from + 1]);
            exit.push(from);
            rows.push(row);
        }
        let gain = |d: usize, h: usize| table[d][h] - table[d][heads[d]];
        let entry: Vec<usize> = (0..=outside.len())
            .map(|h| {
                cycle
                    .iter()
                    .copied()
                    .reduce(|a, b| if gain(b, old(h)) > gain(a, old(h)) { b } else { a })
                    .unwrap_or_default()
            })
            .collect();
        let mut row: Vec<f64> = (0..=outside.len()).map(|h| gain(entry[h], old(h))).collect();
        row.push(f64::NEG_INFINITY);
        rows.push(row);
        Self { table: rows, outside, entry, exit }
    }

    /// The heads of all words, from those of the contracted graph.
    fn expand(&self, mut heads: Vec<usize>, inner: &[usize]) -> Vec<usize> {
        let node = self.outside.len() + 1;
        for (index, &d) in self.outside.iter().enumerate() {
            heads[d] = match inner[index] {
                h if h == node => self.exit[index] + 1,
                ROOT => ROOT,
                h => self.outside[h - 1] + 1,
            };
        }
        let into = inner[self.outside.len()];
        heads[self.entry[into]] = if into == ROOT { ROOT } else { self.outside[into - 1] + 1 };
        heads
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// All trees with one root, by trying every assignment.
    fn exhaustive(n: usize, score: &dyn Fn(usize, usize) -> f32) -> f32 {
        let mut greatest = f32::NEG_INFINITY;
        for code in 0..(n + 1).pow(n as u32) {
            let heads: Vec<usize> = (0..n).map(|d| code / (n + 1).pow(d as u32) % (n + 1)).collect();
            let one = heads.iter().filter(|&&h| h == ROOT).count() == 1;
            let own = heads.iter().enumerate().any(|(d, &h)| h == d + 1);
            if one && !own && cycle(&heads).is_none() {
                greatest = greatest.max(heads.iter().enumerate().map(|(d, &h)| score(d, h)).sum());
            }
        }
        greatest
    }

    #[test]
    fn a_cycle_is_broken_where_it_costs_least() {
        // 1 and 2 want each other; the root takes 1 at a lower price than 2.
        let table = [[1.0, -9.0, 5.0], [0.0, 5.0, -9.0]];
        assert_eq!(heads(2, |d, h| table[d][h]), [ROOT, 1]);
    }

    #[test]
    fn scores_that_are_no_numbers_still_give_a_tree() {
        assert_eq!(heads(3, |_, _| f32::NAN).iter().filter(|&&h| h == ROOT).count(), 1);
        assert!(heads(0, |_, _| 0.0).is_empty());
        assert_eq!(heads(1, |_, _| f32::NEG_INFINITY), [ROOT]);
    }

    proptest! {
        #[test]
        fn no_tree_with_one_root_scores_higher(table in prop::collection::vec(prop::collection::vec(-5f32..5.0, 6), 5), n in 1usize..=5) {
            let score = |d: usize, h: usize| table[d][h];
            let found = heads(n, score);
            prop_assert!(cycle(&found).is_none());
            prop_assert_eq!(found.iter().filter(|&&h| h == ROOT).count(), 1);
            let total: f32 = found.iter().enumerate().map(|(d, &h)| score(d, h)).sum();
            prop_assert!((total - exhaustive(n, &score)).abs() < 1e-3);
        }
    }
}
