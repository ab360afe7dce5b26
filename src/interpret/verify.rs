//! Provenance cannot be borrowed: the one place where every record is held against the text.
//!
//! In: a story and its text. Out: the story without what its own evidence does not bear out, each
//! drop counted by reason. A record is dropped if its words are not at their span, if the name, the
//! number or the trigger that it is about is not in the words given as evidence, or if it speaks of
//! something that is not in the story. Where only a part is borne out (a role, but not its body; an
//! event, but not its place), only that part is dropped.

use crate::story::{
    Claim, DropReason, EntityId, Event, EventId, Participant, Quantity, Quotation, Relation, Role, Story,
    Time, Words,
};
use crate::text::{CharSpan, Offsets, fold};
use std::collections::{BTreeMap, HashSet};

/// `story` without what `text` does not bear out.
pub fn verified(story: Story, text: &str) -> Story {
    let mut story = story;
    story.mentions.sort_by_key(|mention| mention.words.span);
    let mut verifier = Verifier::new(&story, text);
    let entities = &verifier.entities;
    story.mentions.retain_mut(|mention| {
        mention.entity = mention.entity.filter(|id| entities.contains(id));
        true
    });
    retain(&mut story.mentions, &mut verifier, |v, mention| v.words(&mention.words));
    retain(&mut story.roles, &mut verifier, Verifier::role);
    story.quotations.iter_mut().for_each(|quotation| verifier.speaker(quotation));
    story.quotations.iter_mut().for_each(|quotation| verifier.cue(quotation));
    retain(&mut story.times, &mut verifier, Verifier::time);
    retain(&mut story.quantities, &mut verifier, Verifier::quantity);
    retain(&mut story.events, &mut verifier, Verifier::event);
    let events: HashSet<EventId> = story.events.iter().map(|event| event.id).collect();
    let quotations = story.quotations.len();
    retain(&mut story.claims, &mut verifier, |v, claim| v.claim(claim, &events, quotations));
    retain(&mut story.relations, &mut verifier, Verifier::relation);
    for (reason, count) in verifier.dropped {
        *story.dropped.entry(reason).or_default() += count;
    }
    story
}

/// Why something is not kept.
type Verdict = Result<(), DropReason>;

fn retain<'t, T>(
    records: &mut Vec<T>,
    verifier: &mut Verifier<'t>,
    check: impl Fn(&mut Verifier<'t>, &mut T) -> Verdict,
) {
    records.retain_mut(|record| match check(verifier, record) {
        Ok(()) => true,
        Err(reason) => {
            verifier.drop(reason);
            false
        }
    });
}

struct Verifier<'t> {
    offsets: Offsets<'t>,
    length: usize,
    entities: HashSet<EntityId>,
    /// Where each entity is spoken of, in order.
    places: BTreeMap<EntityId, Vec<CharSpan>>,
    /// The numbers of the story, with their spans, in order.
    numbers: Vec<(CharSpan, Vec<f64>)>,
    dropped: BTreeMap<DropReason, u32>,
}

impl<'t> Verifier<'t> {
    fn new(story: &Story, text: &'t str) -> Self {
        let mut places: BTreeMap<EntityId, Vec<CharSpan>> = BTreeMap::new();
        for mention in &story.mentions {
            if let Some(entity) = mention.entity {
                places.entry(entity).or_default().push(mention.words.span);
            }
        }
        let numbers = story.quantities.iter().map(|quantity| {
            let amounts = [quantity.value, quantity.min, quantity.max];
            (quantity.words.span, amounts.into_iter().flatten().map(|amount| amount.0).collect())
        });
        let mut numbers: Vec<(CharSpan, Vec<f64>)> = numbers.collect();
        numbers.sort_by_key(|&(span, _)| span);
        Self {
            offsets: Offsets::new(text),
            length: text.chars().count(),
            entities: story.entities.iter().map(|entity| entity.id).collect(),
            places,
            numbers,
            dropped: BTreeMap::new(),
        }
    }

    fn drop(&mut self, reason: DropReason) {
        *self.dropped.entry(reason).or_default() += 1;
    }

    /// The span lies in the text and is not blank.
    fn span(&self, span: CharSpan) -> Verdict {
        let fits = span.end() <= self.length && !self.offsets.slice(span).trim().is_empty();
        fits.then_some(()).ok_or(DropReason::SpanOutsideText)
    }

    /// The words are at their span.
    fn words(&self, words: &Words) -> Verdict {
        self.span(words.span)?;
        let same = self.offsets.slice(words.span) == words.text;
        same.then_some(()).ok_or(DropReason::SpanOutsideText)
    }

    fn known(&self, id: EntityId) -> Verdict {
        self.entities.contains(&id).then_some(()).ok_or(DropReason::UnknownReference)
    }

    /// The entity is spoken of inside `evidence`.
    fn spoken_of(&self, id: EntityId, evidence: CharSpan) -> Verdict {
        self.known(id)?;
        let spans = self.places.get(&id).map_or(&[][..], Vec::as_slice);
        let first = spans.partition_point(|span| span.begin() < evidence.begin());
        let mut inside = spans.iter().skip(first).take_while(|span| span.begin() < evidence.end());
        let found = inside.any(|span| evidence.contains(*span));
        found.then_some(()).ok_or(DropReason::NameNotInEvidence)
    }

    /// `part`, or nothing and a count if `verdict` is against it.
    fn keep<T>(&mut self, part: Option<T>, verdict: impl Fn(&Self, &T) -> Verdict) -> Option<T> {
        let part = part?;
        match verdict(self, &part) {
            Ok(()) => Some(part),
            Err(reason) => {
                self.drop(reason);
                None
            }
        }
    }

    fn role(&mut self, role: &mut Role) -> Verdict {
        self.span(role.evidence)?;
        self.spoken_of(role.person, role.evidence)?;
        let evidence = fold(self.offsets.slice(role.evidence));
        if !fold(&role.title).split(' ').all(|word| evidence.contains(word)) {
            return Err(DropReason::NameNotInEvidence);
        }
        role.organization = self.keep(role.organization, |v, &id| v.spoken_of(id, role.evidence));
        role.place = self.keep(role.place, |v, &id| v.spoken_of(id, role.evidence));
        Ok(())
    }

    fn speaker(&mut self, quotation: &mut Quotation) {
        quotation.speaker = self.keep(quotation.speaker, |v, &id| v.known(id));
        quotation.addressee = self.keep(quotation.addressee, |v, &id| v.known(id));
    }

    fn cue(&mut self, quotation: &mut Quotation) {
        quotation.cue = self.keep(quotation.cue.take(), |v, cue| v.words(cue));
    }

    fn time(&mut self, time: &mut Time) -> Verdict {
        self.words(&time.words)
    }

    fn quantity(&mut self, quantity: &mut Quantity) -> Verdict {
        self.words(&quantity.words)
    }

    fn event(&mut self, event: &mut Event) -> Verdict {
        self.span(event.evidence)?;
        self.words(&event.trigger)?;
        if !event.evidence.contains(event.trigger.span) {
            return Err(DropReason::TriggerNotInEvidence);
        }
        let evidence = event.evidence;
        retain(&mut event.participants, self, |v, participant| v.participant(participant, evidence));
        event.place = self.keep(event.place, |v, place| {
            v.spoken_of(place.entity, place.span)?;
            inside(place.span, evidence)
        });
        event.time = self.keep(event.time.take(), |_, time| inside(time.span, evidence));
        event.source = self.keep(event.source, |v, &id| v.known(id));
        Ok(())
    }

    fn participant(&mut self, participant: &mut Participant, evidence: CharSpan) -> Verdict {
        self.words(&participant.words)?;
        inside(participant.words.span, evidence)?;
        let span = participant.words.span;
        participant.entity = self.keep(participant.entity, |v, &id| v.spoken_of(id, span));
        participant.count = self.keep(participant.count, |v, count| v.counted(count.0, span));
        Ok(())
    }

    /// A number of the story with this value stands inside `span`.
    fn counted(&self, count: f64, span: CharSpan) -> Verdict {
        let first = self.numbers.partition_point(|(number, _)| number.begin() < span.begin());
        let mut inside =
            self.numbers.iter().skip(first).take_while(|(number, _)| number.begin() < span.end());
        let found = inside.any(|(number, values)| span.contains(*number) && values.contains(&count));
        found.then_some(()).ok_or(DropReason::NumberNotInEvidence)
    }

    fn claim(&mut self, claim: &mut Claim, events: &HashSet<EventId>, quotations: usize) -> Verdict {
        self.span(claim.evidence)?;
        let known = events.contains(&claim.about) && claim.via.is_none_or(|via| via < quotations);
        if !known {
            return Err(DropReason::UnknownReference);
        }
        claim.by.map_or(Ok(()), |id| self.known(id))
    }

    fn relation(&mut self, relation: &mut Relation) -> Verdict {
        self.span(relation.evidence)?;
        self.spoken_of(relation.subject, relation.evidence)?;
        self.spoken_of(relation.object, relation.evidence)
    }
}

fn inside(span: CharSpan, evidence: CharSpan) -> Verdict {
    evidence.contains(span).then_some(()).ok_or(DropReason::SpanOutsideText)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rdf::fixture;
    use crate::story::Amount;
    use crate::text::Span;

    fn check(change: impl Fn(&mut Story)) -> Story {
        let (article, mut story) = fixture::article("Sailors freed", "Ana Belu", 12);
        change(&mut story);
        verified(story, article.text())
    }

    fn dropped(story: &Story) -> Vec<(DropReason, u32)> {
        story.dropped.iter().map(|(&reason, &count)| (reason, count)).collect()
    }

    #[test]
    fn a_true_story_is_kept_whole() {
        let story = check(|_| ());
        assert_eq!(dropped(&story), []);
        assert_eq!((story.roles.len(), story.events.len(), story.claims.len()), (1, 1, 2));
    }

    #[test]
    fn a_number_that_is_not_in_the_words_is_not_a_count() {
        let story = check(|story| story.events[0].participants[0].count = Some(Amount(120.0)));
        assert_eq!(story.events[0].participants[0].count, None);
        assert_eq!(dropped(&story), [(DropReason::NumberNotInEvidence, 1)]);
    }

    #[test]
    fn a_trigger_outside_its_evidence_drops_the_event_and_its_claims() {
        let story = check(|story| story.events[0].evidence = Span::new(0, 5).unwrap());
        assert_eq!((story.events.len(), story.claims.len()), (0, 0));
        let reasons = [(DropReason::TriggerNotInEvidence, 1), (DropReason::UnknownReference, 2)];
        assert_eq!(dropped(&story), reasons);
    }

    #[test]
    fn a_relation_needs_both_names_in_its_evidence() {
        let story = check(|story| story.relations[0].object = EntityId(4));
        assert!(story.relations.is_empty());
        assert_eq!(dropped(&story), [(DropReason::NameNotInEvidence, 1)]);
    }

    #[test]
    fn a_role_keeps_what_its_words_bear_out() {
        let body = check(|story| story.roles[0].organization = Some(EntityId(4)));
        assert_eq!(body.roles[0].organization, None);
        let title = check(|story| story.roles[0].title = "minister".into());
        assert!(title.roles.is_empty());
    }

    #[test]
    fn words_must_be_where_they_are_said_to_be() {
        let story = check(|story| story.quantities[0].words.text = "13".into());
        assert!(story.quantities.is_empty());
        let far = check(|story| story.mentions[0].words.span = Span::new(9_000, 9_004).unwrap());
        assert_eq!(dropped(&far)[0], (DropReason::SpanOutsideText, 1));
    }
}
