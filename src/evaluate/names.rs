//! Names by exact span and type.
//!
//! In: the spans of gold and reading in one text. Out: counts by type. A gold name of a type that is not
//! scored is neither asked for nor held against what was read there.

use super::{Counts, Finding, Findings, Layer, Scores};
use crate::story::EntityType;
use crate::text::Span;
use std::collections::BTreeSet;

/// A name in the gold.
#[derive(Clone, Debug, PartialEq)]
pub struct GoldName<U> {
    /// Where it stands.
    pub span: Span<U>,
    /// What it names; `None` for a type that is not scored.
    pub kind: Option<EntityType>,
    /// The label in the gold.
    pub label: Box<str>,
}

/// A name that was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FoundName<U> {
    /// Where it stands.
    pub span: Span<U>,
    /// What it names.
    pub kind: EntityType,
    /// How sure the reading is.
    pub confidence: f32,
}

/// Scores the names of one text. `describe` tells where a span is, for the findings.
pub(super) fn score<U>(
    gold: &[GoldName<U>],
    found: &[FoundName<U>],
    scores: &mut Scores,
    findings: &mut Findings,
    describe: impl Fn(Span<U>) -> Finding,
) {
    let asked: BTreeSet<_> = gold.iter().filter_map(|name| Some((name.span, name.kind?))).collect();
    let set_aside = SetAside::new(gold);
    gold.iter().filter(|name| name.kind.is_none()).for_each(|name| scores.count_unscored(&name.label, 1));
    let mut read = BTreeSet::new();
    for name in
        found.iter().filter(|name| EntityType::NAMED.contains(&name.kind) && !set_aside.touches(name.span))
    {
        if read.insert((name.span, name.kind)) {
            let right = asked.contains(&(name.span, name.kind));
            scores.calibration.entry(name.kind).or_default().add(name.confidence, right);
        }
    }
    for kind in EntityType::NAMED {
        let of_kind = |set: &BTreeSet<(Span<U>, EntityType)>| set.iter().filter(|x| x.1 == kind).count();
        let right = asked.intersection(&read).filter(|x| x.1 == kind).count();
        scores.add(Layer::NamesOf(kind), Counts::new(right as f64, of_kind(&read), of_kind(&asked)));
    }
    for &(span, kind) in asked.difference(&read) {
        findings.add(|| {
            let at = describe(span);
            Finding {
                layer: Layer::NamesOf(kind),
                gold: at.gold.map(|words| format!("{kind} {words}")),
                ..at
            }
        });
    }
    for &(span, kind) in read.difference(&asked) {
        findings.add(|| {
            let at = describe(span);
            let found = at.gold.map(|words| format!("{kind} {words}"));
            Finding { layer: Layer::NamesOf(kind), gold: None, found, ..at }
        });
    }
}

/// The gold names whose types are not scored, in order.
struct SetAside<U> {
    /// Begin of each, and the furthest end of it and all before.
    spans: Vec<(usize, usize)>,
    unit: std::marker::PhantomData<U>,
}

impl<U> SetAside<U> {
    fn new(gold: &[GoldName<U>]) -> Self {
        let aside = gold.iter().filter(|name| name.kind.is_none());
        let mut spans: Vec<_> = aside.map(|name| (name.span.begin(), name.span.end())).collect();
        spans.sort_unstable();
        let mut furthest = 0;
        for (_, end) in &mut spans {
            furthest = furthest.max(*end);
            *end = furthest;
        }
        Self { spans, unit: std::marker::PhantomData }
    }

    fn touches(&self, span: Span<U>) -> bool {
        let before = self.spans.partition_point(|&(begin, _)| begin < span.end());
        before.checked_sub(1).and_then(|at| self.spans.get(at)).is_some_and(|&(_, end)| end > span.begin())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{ByteSpan, Bytes};

    fn gold(begin: usize, end: usize, kind: Option<EntityType>) -> GoldName<Bytes> {
        GoldName { span: ByteSpan::new(begin, end).unwrap(), kind, label: "MISC".into() }
    }

    fn found(begin: usize, end: usize, kind: EntityType) -> FoundName<Bytes> {
        FoundName { span: ByteSpan::new(begin, end).unwrap(), kind, confidence: 0.8 }
    }

    fn scored(gold: &[GoldName<Bytes>], read: &[FoundName<Bytes>]) -> (Counts, Vec<Finding>) {
        let (mut scores, mut findings) = (Scores::default(), Findings::new(true));
        let place = |span: ByteSpan| Finding {
            layer: Layer::Names,
            offset: Some(span.begin()),
            sentence: None,
            gold: Some("x".into()),
            found: None,
        };
        score(gold, read, &mut scores, &mut findings, place);
        (scores.rows()[0].1, findings.into_vec())
    }

    #[test]
    fn only_the_exact_span_with_the_right_type_counts() {
        let (person, place) = (EntityType::Person, EntityType::Place);
        let names = [gold(0, 4, Some(person)), gold(5, 9, Some(place)), gold(10, 14, Some(place))];
        let read = [found(0, 4, person), found(5, 9, person), found(10, 13, place)];
        let (counts, findings) = scored(&names, &read);
        assert_eq!(counts, Counts::new(1.0, 3, 3));
        assert_eq!(findings.len(), 4);
    }

    #[test]
    fn what_is_read_where_the_gold_has_a_type_that_is_not_scored_does_not_count() {
        let names = [gold(0, 9, None), gold(20, 25, None)];
        let read = [found(4, 12, EntityType::Person), found(9, 20, EntityType::Place)];
        assert_eq!(scored(&names, &read).0, Counts::new(0.0, 1, 0));
    }
}
