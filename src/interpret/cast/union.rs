//! Disjoint sets of the numbers `0..n`.

/// Disjoint sets; a set goes by its smallest number.
pub(super) struct Sets(Vec<usize>);

impl Sets {
    /// `n` sets of one number each.
    pub(super) fn new(n: usize) -> Self {
        Self((0..n).collect())
    }

    /// A set of one number more, and that number.
    pub(super) fn add(&mut self) -> usize {
        self.0.push(self.0.len());
        self.0.len() - 1
    }

    /// The smallest number of the set that holds `x`.
    pub(super) fn root(&mut self, mut x: usize) -> usize {
        while let Some(&parent) = self.0.get(x) {
            if parent == x {
                break;
            }
            // Path halving keeps the trees flat.
            let grand = self.0.get(parent).copied().unwrap_or(parent);
            if let Some(slot) = self.0.get_mut(x) {
                *slot = grand;
            }
            x = grand;
        }
        x
    }

    /// Makes one set of the two that hold `a` and `b`.
    pub(super) fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        if let Some(slot) = self.0.get_mut(a.max(b)) {
            *slot = a.min(b);
        }
    }

    /// The one set to which all of `members` belong; `None` if there is none or more than one.
    pub(super) fn common(&mut self, members: &[usize]) -> Option<usize> {
        let first = self.root(*members.first()?);
        members.iter().all(|&member| self.root(member) == first).then_some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_numbers_have_one_root() {
        let mut sets = Sets::new(5);
        sets.join(4, 2);
        sets.join(2, 1);
        assert_eq!((sets.root(4), sets.root(3)), (1, 3));
        assert_eq!(sets.common(&[4, 1]), Some(1));
        assert_eq!(sets.common(&[4, 3]), None);
        assert_eq!(sets.common(&[]), None);
        assert_eq!((sets.add(), sets.root(5)), (5, 5));
    }
}
