//! Rows of scores.

/// Numbers in rows of equal length.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    values: Vec<f32>,
    rows: usize,
    columns: usize,
}

impl Matrix {
    /// The first `rows` rows in `values`, missing values 0.
    pub(super) fn new(mut values: Vec<f32>, rows: usize, columns: usize) -> Self {
        values.resize(rows * columns, 0.0);
        Self { values, rows, columns }
    }

    /// Columns `range` of rows that are `width` long.
    pub(super) fn cut(values: &[f32], width: usize, range: std::ops::Range<usize>) -> Self {
        let rows = values.chunks_exact(width.max(1));
        let (count, columns) = (rows.len(), range.len());
        let mut cut = Vec::with_capacity(count * columns);
        rows.for_each(|row| cut.extend_from_slice(row.get(range.clone()).unwrap_or_default()));
        Self::new(cut, count, columns)
    }

    pub fn rows(&self) -> usize {
        self.rows
    }

    pub fn columns(&self) -> usize {
        self.columns
    }

    /// One row; empty where there is none.
    pub fn row(&self, row: usize) -> &[f32] {
        self.values.get(row * self.columns..(row + 1) * self.columns).unwrap_or_default()
    }

    /// The column of a row's greatest score, the first of equals; 0 where there is no row.
    pub fn best(&self, row: usize) -> usize {
        let mut best = 0;
        let scores = self.row(row);
        for (column, score) in scores.iter().enumerate() {
            if scores.get(best).is_some_and(|most| score > most) {
                best = column;
            }
        }
        best
    }

    /// The probabilities that a row's scores give.
    pub fn softmax(&self, row: usize) -> Vec<f32> {
        super::kernel::softmax(self.row(row))
    }

    /// All values, row after row.
    pub(super) fn values(&self) -> &[f32] {
        &self.values
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_of_a_row_is_its_first_greatest() {
        let matrix = Matrix::cut(&[9.0, 1.0, 3.0, 3.0, 9.0, 5.0, 4.0, 3.0], 4, 1..4);
        assert_eq!(matrix.row(0), [1.0, 3.0, 3.0]);
        assert_eq!((matrix.best(0), matrix.best(1), matrix.best(2)), (1, 0, 0));
        assert_eq!(matrix.row(2), [0.0; 0]);
    }
}
