//! One decision for each name of an article.
//!
//! The words of a name count once, its contexts together; then the full names lend evidence to their
//! parts: a surname to a person, an acronym or alias in brackets to the body before it.

use super::candidate::Candidate;
use super::evidence::{self, Evidence};
use super::words::Words;
use crate::lexicon::PlaceKind;
use crate::story::EntityType;
use std::collections::HashMap;
use std::ops::Range;

/// Evidence below this is no name.
const ENOUGH: f32 = 1.0;

/// All contexts together count at most this much.
const CONTEXT_LIMIT: f32 = 4.0;

/// What a full name lends to a part of it.
const LOAN: f32 = 3.0;

/// What each name of an article names.
pub(super) struct Pool {
    decisions: HashMap<String, (EntityType, f32)>,
    /// Surnames and short forms that the text may use in headings only.
    parts: HashMap<String, (EntityType, f32)>,
}

impl Pool {
    pub(super) fn new(words: &Words, candidates: &[Candidate]) -> Self {
        let mut pooled = pooled(words, candidates);
        let loans = loans(words, &pooled);
        for (part, loan) in &loans {
            pooled.entry(part.clone()).and_modify(|evidence| evidence.add(*loan));
        }
        lend_to_brackets(words, candidates, &mut pooled);
        let decide = |(key, evidence): (String, Evidence)| Some((key, decision(evidence)?));
        Self {
            decisions: pooled.into_iter().filter_map(decide).collect(),
            parts: loans.into_iter().filter_map(decide).collect(),
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
        let part = || self.parts.get(&key).copied().filter(|_| !words.tables.is_common(&key.to_lowercase()));
        self.decision(&key).or_else(part).or_else(place).or_else(acronym)
    }
}

fn pooled(words: &Words, candidates: &[Candidate]) -> HashMap<String, Evidence> {
    let mut contexts: HashMap<String, (Evidence, Evidence)> = HashMap::new();
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
fn loans(words: &Words, pooled: &HashMap<String, Evidence>) -> HashMap<String, Evidence> {
    let mut loans: HashMap<String, Evidence> = HashMap::new();
    for (key, evidence) in pooled.iter().filter(|(key, _)| key.contains(' ')) {
        let Some((kind, confidence)) = decision(*evidence) else {
            continue;
        };
        let parts: Vec<&str> = key.split(' ').collect();
        let (first, last) = (parts.first().copied(), parts.last().copied());
        let lend = |loans: &mut HashMap<String, Evidence>, part: Option<&str>, weight: f32| {
            if let Some(part) = part {
                let loan = loans.entry(part.to_owned()).or_default();
                let mut more = Evidence::default();
                more.count(kind, weight * confidence);
                // The strongest lender counts: the order of a hash map must not show.
                loan.person = loan.person.max(more.person);
                loan.organization = loan.organization.max(more.organization);
                loan.event = loan.event.max(more.event);
            }
        };
        match kind {
            EntityType::Person => {
                lend(&mut loans, last, LOAN * 1.5);
                lend(&mut loans, first, LOAN);
                let tail = key.split_once(' ').map(|(_, tail)| tail).filter(|tail| tail.contains(' '));
                lend(&mut loans, tail, LOAN);
            }
            EntityType::Organization if first.is_some_and(|part| words.tables.place(part).is_none()) => {
                lend(&mut loans, first, LOAN * 0.7);
            }
            EntityType::Event => lend(&mut loans, last, LOAN * 0.5),
            _ => {}
        }
    }
    loans
}

/// "Centre for Labour Rights (Labra)": the name in brackets is another name of the one before it.
fn lend_to_brackets(words: &Words, candidates: &[Candidate], pooled: &mut HashMap<String, Evidence>) {
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
        if let (Some((kind, _)), Some(evidence)) = (kind, pooled.get_mut(&words.key(&short.tokens))) {
            if kind == EntityType::Organization || words.is_acronym(short.tokens.start) {
                evidence.count(kind, LOAN);
            }
        }
    }
}

/// The type, with a confidence that grows with the evidence and with its lead over the next type.
fn decision(evidence: Evidence) -> Option<(EntityType, f32)> {
    let (kind, weight, lead) = evidence.best();
    let confidence = (weight / (weight + 1.0)) * (0.6 + 0.4 * (lead / 2.0).clamp(0.0, 1.0));
    (weight >= ENOUGH).then_some((kind, confidence.clamp(0.0, 0.99)))
}
