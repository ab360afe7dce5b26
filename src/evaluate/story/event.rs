//! Events by their triggers, and what is said of those that were found.

use super::cast::Cast;
use super::{Notes, quoted};
use crate::evaluate::format::{GoldEvent, GoldReference};
use crate::evaluate::{Counts, Layer, Scores};
use crate::story::{Event, Participant, ParticipantRole, Story};

/// Counts over the events that were found: right, of how many.
#[derive(Default)]
struct Tally {
    found: usize,
    typed: usize,
    participants: (usize, usize, usize),
    status: usize,
    time: (usize, usize),
    place: (usize, usize),
    counts: (usize, usize),
}

pub(super) fn score(cast: &Cast<'_>, story: &Story, scores: &mut Scores, notes: &mut Notes<'_>) {
    let mut used = vec![false; story.events.len()];
    let mut tally = Tally::default();
    for gold in &cast.gold.events {
        let here = |(index, event): &(usize, &Event)| {
            !used.get(*index).copied().unwrap_or_default() && event.trigger.span.overlaps(gold.span)
        };
        let candidates: Vec<_> = story.events.iter().enumerate().filter(here).collect();
        let same_type = candidates.iter().find(|(_, event)| event.kind == gold.kind);
        let Some(&(index, event)) = same_type.or(candidates.first()) else {
            notes.missed(Layer::Events, Some(gold.span), || {
                format!("{} {}", gold.kind, quoted(&gold.trigger))
            });
            continue;
        };
        if let Some(used) = used.get_mut(index) {
            *used = true;
        }
        tally.event(cast, gold, event, notes);
    }
    for (event, _) in story.events.iter().zip(&used).filter(|(_, used)| !**used) {
        let shown = || format!("{} {}", event.kind, quoted(&event.trigger.text));
        notes.wrong(Layer::Events, Some(event.trigger.span), shown);
    }
    tally.add_to(scores, story.events.len(), cast.gold.events.len());
}

impl Tally {
    fn event(&mut self, cast: &Cast<'_>, gold: &GoldEvent, event: &Event, notes: &mut Notes<'_>) {
        self.found += 1;
        if event.kind == gold.kind {
            self.typed += 1;
        } else {
            let shown = || format!("{} {}", gold.kind, quoted(&gold.trigger));
            notes.differs(Layer::EventTypes, Some(gold.span), shown, || event.kind.to_string());
        }
        self.participants(cast, gold, event, notes);
        self.status += usize::from(gold.status == Some(event.status));
        if let Some(time) = &gold.time {
            self.time.1 += 1;
            let value = event.time.as_ref().and_then(|time| time.value.as_ref());
            self.time.0 += usize::from(value == Some(time));
        }
        if gold.place.is_some() {
            self.place.1 += 1;
            self.place.0 += usize::from(cast.gold_of(event.place.map(|place| place.entity)) == gold.place);
        }
    }

    fn participants(&mut self, cast: &Cast<'_>, gold: &GoldEvent, event: &Event, notes: &mut Notes<'_>) {
        let is_scored =
            |p: &&Participant| matches!(p.role, ParticipantRole::Agent | ParticipantRole::Patient);
        let mut left: Vec<_> = event.participants.iter().filter(is_scored).collect();
        self.participants.1 += left.len();
        let agents = gold.agents.iter().map(|agent| (ParticipantRole::Agent, agent));
        let patients = gold.patients.iter().map(|patient| (ParticipantRole::Patient, patient));
        for (role, reference) in agents.chain(patients) {
            self.participants.2 += 1;
            let count = count_of(reference);
            self.counts.1 += usize::from(count.is_some());
            let is_it =
                |p: &&Participant| p.role == role && cast.is_same(Some(reference), p.entity, &p.words.text);
            let Some(at) = left.iter().position(is_it) else {
                let shown = || format!("{} of {}: {}", role, quoted(&gold.trigger), cast.shown(reference));
                notes.missed(Layer::Participants, Some(gold.span), shown);
                continue;
            };
            let participant = left.remove(at);
            self.participants.0 += 1;
            let same_count = count.is_some() && participant.count.map(|count| count.0) == count;
            self.counts.0 += usize::from(same_count);
        }
    }

    fn add_to(&self, scores: &mut Scores, read: usize, gold: usize) {
        scores.add(Layer::Events, Counts::new(self.found as f64, read, gold));
        scores.add(Layer::EventTypes, Counts::new(self.typed as f64, read, gold));
        let (right, found, asked) = self.participants;
        scores.add(Layer::Participants, Counts::new(right as f64, found, asked));
        scores.add(Layer::EventStatus, Counts::accuracy(self.status, self.found));
        scores.add(Layer::EventTimes, Counts::accuracy(self.time.0, self.time.1));
        scores.add(Layer::EventPlaces, Counts::accuracy(self.place.0, self.place.1));
        scores.add(Layer::EventCounts, Counts::accuracy(self.counts.0, self.counts.1));
    }
}

fn count_of(reference: &GoldReference) -> Option<f64> {
    match reference {
        GoldReference::Nominal { count, .. } => *count,
        GoldReference::Entity(_) => None,
    }
}
