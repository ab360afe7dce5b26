//! A misspelt name → the known names that it may have meant.

/// Up to three of `known` that are near to `typed`, the nearest first.
///
/// ```
/// assert_eq!(dateline::query::nearest("plcae", ["year", "place"]), ["place"]);
/// ```
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let typed: Vec<char> = typed.chars().flat_map(char::to_lowercase).take(64).collect();
    let limit = (typed.len() / 3).clamp(1, 4);
    let mut near: Vec<(usize, &str)> = known
        .into_iter()
        .filter_map(|name| {
            let letters: Vec<char> = name.chars().flat_map(char::to_lowercase).take(64).collect();
            let shares = typed.len() >= 3 && letters.windows(typed.len()).any(|part| part == typed);
            let cost = if shares { 1 } else { distance(&typed, &letters) };
            (cost <= limit).then_some((cost, name))
        })
        .collect();
    near.sort();
    near.dedup();
    near.into_iter().take(3).map(|(_, name)| name).collect()
}

/// Edit distance in which swapping two neighbours counts once (optimal string alignment).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, &x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, &y) in b.iter().enumerate() {
            let at = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX / 2);
            let mut best =
                (at(&last, j) + usize::from(x != y)).min(at(&last, j + 1) + 1).min(at(&row, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(&y) && b.get(j - 1) == Some(&x);
            if swapped {
                best = best.min(at(&before, j - 1) + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(a.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_recognised_and_strangers_are_not() {
        let known = ["who-said-what", "held-post", "events-in-place", "counts"];
        assert_eq!(nearest("who-siad-what", known), ["who-said-what"]);
        assert_eq!(nearest("COUNT", known), ["counts"]);
        assert_eq!(nearest("place", known), ["events-in-place"]);
        assert!(nearest("weather", known).is_empty());
        assert!(nearest("", known).is_empty());
    }
}
