//! A place in the atoms of a sentence, and the combinators with which the grammars are written.
//!
//! Invariant: a rule that yields nothing has not moved the cursor.

use super::atom::Atom;
use crate::lexicon::Sense;
use crate::text::ByteSpan;

/// A rule of a grammar.
pub(in crate::interpret) type Rule<T> = fn(&mut Cursor<'_>) -> Option<T>;

/// A place in the atoms of a sentence.
#[derive(Clone, Debug)]
pub(in crate::interpret) struct Cursor<'a> {
    atoms: &'a [Atom<'a>],
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(in crate::interpret) fn new(atoms: &'a [Atom<'a>], at: usize) -> Self {
        Self { atoms, at }
    }

    /// The index of the next atom.
    pub(in crate::interpret) fn at(&self) -> usize {
        self.at
    }

    /// The next atom.
    pub(in crate::interpret) fn peek(&self) -> Option<&'a Atom<'a>> {
        self.ahead(0)
    }

    /// The atom `count` after the next.
    pub(in crate::interpret) fn ahead(&self, count: usize) -> Option<&'a Atom<'a>> {
        self.atoms.get(self.at.checked_add(count)?)
    }

    /// The atom `count` before the next.
    pub(in crate::interpret) fn behind(&self, count: usize) -> Option<&'a Atom<'a>> {
        self.atoms.get(self.at.checked_sub(count)?)
    }

    /// Whether the atom before the next is one of `words`.
    pub(in crate::interpret) fn follows(&self, words: &[&str]) -> bool {
        self.behind(1).is_some_and(|atom| words.contains(&&*atom.word))
    }

    /// Whether the next atom is one of `words`.
    pub(in crate::interpret) fn precedes(&self, words: &[&str]) -> bool {
        self.peek().is_some_and(|atom| words.contains(&&*atom.word))
    }

    /// Steps over `count` atoms, or to the end.
    pub(in crate::interpret) fn advance(&mut self, count: usize) {
        self.at = self.at.saturating_add(count).min(self.atoms.len());
    }

    /// Steps over the next atom if `test` holds for it.
    pub(in crate::interpret) fn take(&mut self, test: impl Fn(&Atom) -> bool) -> Option<&'a Atom<'a>> {
        let atom = self.peek().filter(|atom| test(atom))?;
        self.at += 1;
        Some(atom)
    }

    /// Steps over the next atom if it means what `meaning` asks for.
    pub(in crate::interpret) fn mean<T>(&mut self, meaning: impl Fn(&Sense) -> Option<T>) -> Option<T> {
        let found = meaning(&self.peek()?.sense)?;
        self.at += 1;
        Some(found)
    }

    /// Steps over one of `words`.
    pub(in crate::interpret) fn word(&mut self, words: &[&str]) -> Option<()> {
        self.take(|atom| words.contains(&&*atom.word)).map(drop)
    }

    /// Steps over `words`, all of them in this order.
    pub(in crate::interpret) fn phrase(&mut self, words: &[&str]) -> Option<()> {
        self.attempt(|c| words.iter().try_for_each(|word| c.word(&[word])))
    }

    /// Steps over one of `words` where it stands, and does not mind where not.
    pub(in crate::interpret) fn skip(&mut self, words: &[&str]) {
        self.word(words);
    }

    /// Steps over a hyphen or dash.
    pub(in crate::interpret) fn dash(&mut self) -> Option<()> {
        self.take(|atom| atom.is_dash()).map(drop)
    }

    /// What `rule` finds; where it finds nothing the cursor stays.
    pub(in crate::interpret) fn attempt<T>(
        &mut self,
        rule: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        let at = self.at;
        let found = rule(self);
        if found.is_none() {
            self.at = at;
        }
        found
    }

    /// What the first of `rules` finds that finds anything.
    pub(in crate::interpret) fn first<T>(&mut self, rules: &[Rule<T>]) -> Option<T> {
        rules.iter().find_map(|rule| self.attempt(rule))
    }

    /// What that one of `rules` finds which comes furthest; the earlier one where two come equally far.
    pub(in crate::interpret) fn longest<T>(&mut self, rules: &[Rule<T>]) -> Option<T> {
        let mut best: Option<(usize, T)> = None;
        for rule in rules {
            let mut probe = self.clone();
            let Some(found) = rule(&mut probe) else { continue };
            if best.as_ref().is_none_or(|&(end, _)| probe.at > end) {
                best = Some((probe.at, found));
            }
        }
        let (end, found) = best?;
        self.at = end;
        Some(found)
    }

    /// The span of the atoms from index `begin` up to the next.
    pub(in crate::interpret) fn since(&self, begin: usize) -> Option<ByteSpan> {
        let atoms = self.atoms.get(begin..self.at)?;
        Some(atoms.first()?.span.cover(atoms.last()?.span))
    }
}
