//! Whether the sentence around a time looks ahead or back.

use super::atom::Atom;
use crate::lexicon::Cue;

/// How many atoms on either side of a time are asked.
const REACH: usize = 25;

/// Where what is told lies, seen from the day of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    Ahead,
    Behind,
    Unknown,
}

/// The tense around the atoms `begin..end`: the nearest verb or other cue before them in the
/// sentence decides; if there is none, the first one after them.
pub(super) fn tense(atoms: &[Atom], begin: usize, end: usize) -> Tense {
    let before = (begin.saturating_sub(REACH)..begin).rev().find_map(|at| cue(atoms, at));
    let after = || (end..atoms.len().min(end.saturating_add(REACH))).find_map(|at| finite(atoms, at));
    before.or_else(after).unwrap_or(Tense::Unknown)
}

/// What the verb at `at` says; a plan after a time belongs to something else: "On Thursday, the
/// candidate in the vote to be held in May said".
fn finite(atoms: &[Atom], at: usize) -> Option<Tense> {
    let plan = atoms.get(at).is_some_and(|atom| matches!(atom.sense.cue, Some(Cue::Plan | Cue::Bare)));
    if plan { None } else { cue(atoms, at) }
}

/// What the atom at `at` says.
fn cue(atoms: &[Atom], at: usize) -> Option<Tense> {
    let atom = atoms.get(at)?;
    match atom.sense.cue {
        Some(Cue::Ahead) if !atom.capital => Some(Tense::Ahead),
        Some(Cue::Plan) => plan(atoms, at),
        Some(Cue::Behind) if !bare(atoms, at) => Some(Tense::Behind),
        Some(Cue::Bare) if to_be(atoms, at) => Some(Tense::Ahead),
        None if &*atom.word == "to" && is_to(atoms, at) => Some(Tense::Ahead),
        Some(_) => None,
        None => (is_past_form(atom) && !bare(atoms, at)).then_some(Tense::Behind),
    }
}

/// What "scheduled", "due" and their kin say: "was scheduled" leaves it open, "due to rain" tells nothing.
fn plan(atoms: &[Atom], at: usize) -> Option<Tense> {
    let word = |back: usize| at.checked_sub(back).and_then(|at| atoms.get(at)).map_or("", |atom| &*atom.word);
    let was = (1..=2).any(|back| matches!(word(back), "was" | "were"));
    let due = atoms.get(at)?.word != "due" || matches!(word(1), "is" | "are" | "be");
    match (due, was) {
        (false, _) => None,
        (true, true) => Some(Tense::Unknown),
        (true, false) => Some(Tense::Ahead),
    }
}

/// A verb in "-ed", as far as its letters tell.
fn is_past_form(atom: &Atom) -> bool {
    let word = &*atom.word;
    atom.is_word() && !atom.capital && word.len() > 4 && word.ends_with("ed") && !word.ends_with("eed")
}

/// Whether a participle at `at` follows "be" or "to be": "will be sentenced", "to get married".
fn bare(atoms: &[Atom], at: usize) -> bool {
    (1..=2).any(|back| {
        let before = at.checked_sub(back).and_then(|at| atoms.get(at));
        before.is_some_and(|atom| atom.sense.cue == Some(Cue::Bare))
    })
}

/// Whether "to" at `at` stands in "is to open", "are to meet".
fn is_to(atoms: &[Atom], at: usize) -> bool {
    at.checked_sub(1).and_then(|at| atoms.get(at)).is_some_and(|atom| matches!(&*atom.word, "is" | "are"))
}

/// Whether "be" at `at` stands in "is to be", "are to be": "was to be" looks back.
fn to_be(atoms: &[Atom], at: usize) -> bool {
    let word = |back: usize| at.checked_sub(back).and_then(|at| atoms.get(at)).map_or("", |atom| &*atom.word);
    word(1) == "to" && !matches!(word(2), "was" | "were")
}
