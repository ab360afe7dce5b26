//! Reading of tables: one entry a line, columns separated by tabs, `#` begins a comment line.

use std::collections::{HashMap, HashSet};

/// The rows of `table`, each as its columns without the blanks around them.
pub fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = table.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split('\t').map(str::trim).collect())
}

/// A set of words or phrases, compared as they are written in the table.
#[derive(Debug, Default)]
pub struct WordSet(HashSet<&'static str>);

impl WordSet {
    /// The first column of `table`.
    pub fn new(table: &'static str) -> Self {
        Self(rows(table).filter_map(|row| row.first().copied()).collect())
    }

    /// Whether `word` is in the set. The caller folds its case as the table does.
    pub fn contains(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

/// A map from words or phrases to values.
#[derive(Debug)]
pub struct WordMap<V>(HashMap<&'static str, V>);

impl<V> WordMap<V> {
    /// The rows of `table` by their first column, with the value that `value` makes of the others.
    /// A row of which it makes none is left out: a test of each table says that there is no such row.
    pub fn new(table: &'static str, value: impl Fn(&[&'static str]) -> Option<V>) -> Self {
        let entries = rows(table).filter_map(|row| Some((*row.first()?, value(row.get(1..)?)?)));
        Self(entries.collect())
    }

    /// The value of `word`. The caller folds its case as the table does.
    pub fn get(&self, word: &str) -> Option<&V> {
        self.0.get(word)
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "# word\tnumber\none\t1\n\ntwo \t 2\nbad\tx\n";

    #[test]
    fn comments_and_blank_lines_are_no_rows() {
        assert_eq!(rows(TABLE).count(), 3);
        assert!(WordSet::new(TABLE).contains("two"));
        assert!(!WordSet::new(TABLE).contains("# word"));
    }

    #[test]
    fn a_row_without_a_value_is_left_out() {
        let map = WordMap::new(TABLE, |rest| rest.first()?.parse::<u32>().ok());
        assert_eq!((map.get("two"), map.get("bad"), map.len()), (Some(&2), None, 2));
    }
}
