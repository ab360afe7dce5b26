//! One decision for each name of an article.
//!
//! The words of a name count once, its contexts together; then the full names lend evidence to their
//! parts: a surname to a person, an acronym or alias in brackets to the body before it.

use super::candidate::Candidate;
use super::evidence::{self, Evidence};
use super::words::Words;
use crate::lexicon::PlaceKind;
use crate::story::EntityType;
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

/// Evidence below this is no name.
const ENOUGH: f32 = 1.0;

/// All contexts together count at most this much.
const CONTEXT_LIMIT: f32 = 4.0;

/// What a full name lends to a part of it.
const LOAN: f32 = 3.0;

/// What each name of an article names.
pub(super) struct Pool<'d> {
    decisions: HashMap<Cow<'d, str>, (EntityType, f32)>,
    /// Surnames and short forms that the text may use in headings only.
    parts: HashMap<String, (EntityType, f32)>,
}

impl<'d> Pool<'d> {
    pub(super) fn new(words: &Words<'d>, candidates: &[Candidate]) -> Self {
        let mut pooled = pooled(words, candidates);
        let loans = loans(words, &pooled);
        for (part, loan) in &loans {
            if let Some(evidence) = pooled.get_mut(part.as_str()) {
                evidence.add(*loan);
            }
        }
        lend_to_brackets(words, candidates, &mut pooled);
        Self {
            decisions: pooled.into_iter().filter_map(|(key, sum)| Some((key, decision(sum)?))).collect(),
            parts: loans.into_iter().filter_map(|(key, sum)| Some((key, decision(sum)?))).collect(),
        }
    }

    /// What `key` names, and how sure that is; `None` if it is no name.
    pub(super) fn decision(&self, key: &str) -> Option<(EntityType, f32)> {
        self.decisions.get(key).copied()
    }

    /// What `tokens` name in a heading: only what the text or a table knows.
    pub(super) fn in_heading(&self, words: &Words, tokens: &Range<usize>) -> Option<(EntityType, f32)> {
        if !words.is_capitalised(tokens.start) {
            return None;
        }
        let key = words.key(tokens);
        let place = || {
            let kind = words.tables.place(&key)?;
            matches!(kind, PlaceKind::Country | PlaceKind::Region).then_some((EntityType::Place, 0.7))
        };
        let acronym = || {
            let kind = words.tables.known(&key)?;
            (tokens.len() > 1 || words.is_acronym(tokens.start)).then_some((kind, 0.7))
        };
        let part =
            || self.parts.get(key.as_ref()).copied().filter(|_| !words.tables.is_common(&key.to_lowercase()));
        self.decision(&key).or_else(part).or_else(place).or_else(acronym)
    }
}

fn pooled<'d>(words: &Words<'d>, candidates: &[Candidate]) -> HashMap<Cow<'d, str>, Evidence> {
    let mut contexts: HashMap<Cow<str>, (Evidence, Evidence)> = HashMap::new();
    for candidate in candidates {
        let entry = contexts
            .entry(words.key(&candidate.tokens))
            .or_insert_with(|| (evidence::inner(words, &candidate.tokens), Evidence::default()));
        entry.1.add(evidence::context(words, candidate));
    }
    let sum = |(mut inner, context): (Evidence, Evidence)| {
        inner.add(context.clipped(CONTEXT_LIMIT));
        inner
    };
    contexts.into_iter().map(|(key, parts)| (key, sum(parts))).collect()
}

/// What names lend to their parts: persons to the surname and the given name, bodies to their first word.
fn loans(words: &Words, pooled: &HashMap<Cow<str>, Evidence>) -> HashMap<String, Evidence> {
    let mut loans = HashMap::new();
    for (key, evidence) in pooled {
        let (Some((first, tail)), Some((kind, confidence))) = (key.split_once(' '), decision(*evidence))
        else {
            continue;
        };
        let last = tail.rsplit(' ').next().unwrap_or(tail);
        match kind {
            EntityType::Person => {
                lend(&mut loans, last, kind, 1.5 * LOAN * confidence);
                lend(&mut loans, first, kind, LOAN * confidence);
                lend(&mut loans, tail, kind, LOAN * confidence);
            }
            EntityType::Organization if words.tables.place(first).is_none() => {
                lend(&mut loans, first, kind, 0.7 * LOAN * confidence);
            }
            EntityType::Event => lend(&mut loans, last, kind, 0.5 * LOAN * confidence),
            _ => {}
        }
    }
    loans
}

/// Only the strongest lender of each type counts, so that the order of a hash map does not show.
fn lend(loans: &mut HashMap<String, Evidence>, part: &str, kind: EntityType, weight: f32) {
    let loan = loans.entry(part.to_owned()).or_default();
    match kind {
        EntityType::Person => loan.person = loan.person.max(weight),
        EntityType::Organization => loan.organization = loan.organization.max(weight),
        EntityType::Event => loan.event = loan.event.max(weight),
        EntityType::Place | EntityType::Group => {}
    }
}

/// "Centre for Labour Rights (Labra)": the name in brackets is another name of the one before it.
fn lend_to_brackets<'d>(
    words: &Words<'d>,
    candidates: &[Candidate],
    pooled: &mut HashMap<Cow<'d, str>, Evidence>,
) {
    for pair in candidates.windows(2) {
        let [full, short] = pair else {
            continue;
        };
        let end = full.tokens.end;
        let bracketed = words.word(end) == "("
            && short.tokens.start == end + 1 + usize::from(words.lower(end + 1) == "the")
            && matches!(words.word(short.tokens.end), ")" | "," | ";");
        if !bracketed {
            continue;
        }
        let kind = pooled.get(&words.key(&full.tokens)).and_then(|evidence| decision(*evidence));
        if let (Some((kind, _)), Some(evidence)) = (kind, pooled.get_mut(&words.key(&short.tokens)))
            && (kind == EntityType::Organization || words.is_acronym(short.tokens.start))
        {
            evidence.count(kind, LOAN);
        }
    }
}

/// The type, with a confidence that grows with the evidence and with its lead over the next type.
fn decision(evidence: Evidence) -> Option<(EntityType, f32)> {
    let (kind, weight, lead) = evidence.best();
    let confidence = (weight / (weight + 1.0)) * (0.6 + 0.4 * (lead / 2.0).clamp(0.0, 1.0));
    (weight >= ENOUGH).then_some((kind, confidence.clamp(0.0, 0.99)))
}
