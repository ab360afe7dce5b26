//! Time expressions, containment of places, and relations.

use super::cast::Cast;
use super::{Notes, quoted};
use crate::evaluate::{Counts, Layer, Located, Scores};
use crate::story::{EntityId, Predicate, Story};
use crate::text::CharSpan;
use std::collections::BTreeSet;

/// Times by overlap with an occurrence of the words, and by value.
pub(super) fn score_times(gold: &Located, story: &Story, scores: &mut Scores, notes: &mut Notes<'_>) {
    let mut used = vec![false; story.times.len()];
    let mut right = 0;
    for expected in &gold.times {
        let overlaps = |span: CharSpan| {
            let next = expected.spans.partition_point(|here| here.end() <= span.begin());
            expected.spans.get(next).is_some_and(|here| here.overlaps(span))
        };
        let mut times = story.times.iter().zip(&mut used);
        let same =
            times.find(|(time, used)| !**used && time.value == expected.value && overlaps(time.words.span));
        if let Some((_, used)) = same {
            *used = true;
            right += 1;
            continue;
        }
        let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "no value".to_owned());
        let shown = || format!("{} = {}", quoted(&expected.words), value(&expected.value));
        let at = expected.spans.first().copied();
        match story.times.iter().find(|time| overlaps(time.words.span)) {
            None => notes.missed(Layer::Times, at, shown),
            Some(time) => notes.differs(Layer::Times, at, shown, || {
                format!("{} = {}", quoted(&time.words.text), value(&time.value))
            }),
        }
    }
    scores.add(Layer::Times, Counts::new(f64::from(right), story.times.len(), gold.times.len()));
}

/// An entity that was read: as the gold entity for which it stands, or by itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Gold(usize),
    Read(EntityId),
}

/// Containment of places, and all other relations.
pub(super) fn score(cast: &Cast<'_>, story: &Story, scores: &mut Scores, notes: &mut Notes<'_>) {
    let end = |entity| cast.gold_of(Some(entity)).map_or(End::Read(entity), End::Gold);
    let is_place = |end| matches!(end, End::Gold(index) if cast.is_place(index));
    let mut inside = BTreeSet::new();
    let mut others = BTreeSet::new();
    for relation in &story.relations {
        let (subject, object) = (end(relation.subject), end(relation.object));
        if !(is_place(subject) && is_place(object)) {
            others.insert((subject, relation.predicate.as_str(), object));
        } else if matches!(relation.predicate, Predicate::LocatedIn | Predicate::PartOf) {
            inside.insert((subject, object));
        }
    }
    let name = |end: End| match end {
        End::Gold(index) => cast.name(index),
        End::Read(entity) => cast.name_of(entity),
    };
    let places = cast.gold.places.iter().map(|pair| (End::Gold(pair.place), End::Gold(pair.within)));
    let places: BTreeSet<_> = places.collect();
    for &(place, within) in places.difference(&inside) {
        notes.missed(Layer::Containment, None, || format!("{} in {}", name(place), name(within)));
    }
    for &(place, within) in inside.difference(&places) {
        notes.wrong(Layer::Containment, None, || format!("{} in {}", name(place), name(within)));
    }
    scores.add(Layer::Containment, counts(&places, &inside));
    let relations = cast.gold.relations.iter();
    let relations = relations.map(|r| (End::Gold(r.subject), r.predicate.as_str(), End::Gold(r.object)));
    let relations: BTreeSet<_> = relations.collect();
    for &(subject, predicate, object) in relations.difference(&others) {
        notes.missed(Layer::Relations, None, || format!("{} {predicate} {}", name(subject), name(object)));
    }
    for &(subject, predicate, object) in others.difference(&relations) {
        notes.wrong(Layer::Relations, None, || format!("{} {predicate} {}", name(subject), name(object)));
    }
    scores.add(Layer::Relations, counts(&relations, &others));
}

fn counts<T: Ord>(gold: &BTreeSet<T>, read: &BTreeSet<T>) -> Counts {
    Counts::new(gold.intersection(read).count() as f64, read.len(), gold.len())
}
