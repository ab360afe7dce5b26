//! Who and what took part in a happening.

use super::trigger::{Shape, Trigger, Voice};
use super::{FoundParticipant, Scene};
use crate::interpret::phrase::REACH;
use crate::lexicon::{EventNoun, EventVerb, FunctionClass, VerbFrame};
use crate::story::{Amount, EventType, ParticipantRole};
use crate::text::ByteSpan;
use std::ops::Range;

/// A participant by tokens.
type Part = (ParticipantRole, Range<usize>);

const AGENT: ParticipantRole = ParticipantRole::Agent;
const PATIENT: ParticipantRole = ParticipantRole::Patient;

impl Scene<'_, '_> {
    /// The participants of `trigger`, each words once.
    pub(super) fn participants(&self, trigger: &Trigger) -> Vec<FoundParticipant> {
        let parts = match &trigger.shape {
            Shape::Verb(verb, voice) => self.around_verb(trigger, *verb, *voice),
            Shape::Noun { noun, phrase, light } => {
                self.around_noun(trigger, noun, phrase, light.map(|(verb, _)| verb))
            }
        };
        let mut found: Vec<FoundParticipant> = Vec::new();
        for participant in parts.into_iter().filter_map(|(role, tokens)| self.participant(role, &tokens)) {
            if !found.iter().any(|other| other.span.overlaps(participant.span)) {
                found.push(participant);
            }
        }
        found
    }

    fn participant(&self, role: ParticipantRole, tokens: &Range<usize>) -> Option<FoundParticipant> {
        let span = self.reading.document.span_of(tokens)?;
        if self.is_time(span) {
            return None;
        }
        let entity = self.referents.named(tokens);
        Some(FoundParticipant { role, entity, span, count: self.count(span) })
    }

    /// Whether the words at `span` are a time: "died Monday night".
    fn is_time(&self, span: ByteSpan) -> bool {
        let after = self.times.partition_point(|time| time.span.begin() < span.end());
        let near = self.times.get(after.saturating_sub(2)..after).unwrap_or_default();
        near.iter().any(|time| {
            time.span.contains(span) || (time.span.overlaps(span) && time.span.begin() <= span.begin())
        })
    }

    /// The number in the noun phrase at `span`.
    fn count(&self, span: ByteSpan) -> Option<Amount> {
        let first = self.counts.partition_point(|count| count.span.end() <= span.begin());
        let inside = self.counts.iter().skip(first).take_while(|count| count.span.begin() < span.end());
        inside.take(2).find_map(|count| count.count)
    }

    fn around_verb(&self, trigger: &Trigger, verb: EventVerb, voice: Voice) -> Vec<Part> {
        let subject = self.verb_subject(trigger, voice);
        if matches!(voice, Voice::Passive | Voice::Reduced) {
            let by = self.linked(trigger, &["by"], 10).map(|by| (AGENT, by));
            return subject.map(|subject| (PATIENT, subject)).into_iter().chain(by).collect();
        }
        let object = self.object(trigger, verb);
        let role = match verb.frame {
            VerbFrame::Unaccusative => PATIENT,
            VerbFrame::Ergative if object.is_none() => PATIENT,
            _ => AGENT,
        };
        let object = object.map(|object| (PATIENT, object));
        subject.map(|subject| (role, subject)).into_iter().chain(object).collect()
    }

    fn verb_subject(&self, trigger: &Trigger, voice: Voice) -> Option<Range<usize>> {
        let (reading, verb) = (self.reading, trigger.tokens.start);
        let floor = trigger.sentence.start.max(verb.saturating_sub(REACH));
        let before = verb.checked_sub(1).filter(|&before| before >= floor)?;
        let apart = reading.is(
            before,
            &[",", "to", "while", "after", "before", "by", "when", "without", "for", "from", "of", "since"],
        );
        if apart && voice != Voice::Finite {
            return self.controller(before, floor, voice);
        }
        // "were arrested and jailed": the second verb has the subject of the first.
        let first =
            before.checked_sub(1).filter(|&first| first > floor && reading.is(before, &["and", "or"]));
        let verb = first.filter(|&first| reading.is_verbal(first)).unwrap_or(verb);
        reading.subject(verb, floor).map(|subject| subject.phrase)
    }

    /// The subject of an infinitive or -ing form: that of the clause before it.
    fn controller(&self, link: usize, floor: usize, voice: Voice) -> Option<Range<usize>> {
        let passed = (floor..link).rev().find(|&token| self.reading.verb_form(token).is_some());
        let of_verb = passed.and_then(|verb| self.reading.subject(verb, floor)).map(|subject| subject.phrase);
        let reduced = || self.reading.noun_phrase_before(link, floor).filter(|_| voice == Voice::Reduced);
        reduced().or(of_verb).or_else(|| self.reading.clause_subject(floor, link))
    }

    /// The noun phrase after an active verb.
    fn object(&self, trigger: &Trigger, verb: EventVerb) -> Option<Range<usize>> {
        let end = trigger.tokens.end;
        let linked = end.checked_sub(1).is_some_and(|last| {
            self.reading.is(last, &["with", "on", "into", "against", "over", "for", "down"])
        });
        let takes = !matches!(verb.frame, VerbFrame::Agentive | VerbFrame::Unaccusative)
            || (linked && trigger.tokens.len() > 1);
        if !takes {
            return None;
        }
        let skip = (end..trigger.sentence.end.min(end + 3)).find(|&token| {
            !self.reading.has(token, FunctionClass::Adverb) || self.reading.is_determiner(token)
        });
        let object = self.reading.noun_phrase_at(skip?, trigger.sentence.end)?;
        let subject = self.reading.has(object.start, FunctionClass::Pronoun)
            && !self.reading.is_determiner(object.start)
            && !self.reading.has(object.start, FunctionClass::ObjectPronoun)
            && !self.reading.lexicon.events.is_in_class("whoever", self.reading.word(object.start));
        (!subject).then_some(object)
    }

    /// The noun phrase after one of `links`, within `reach` tokens of the trigger and its clause.
    fn linked(&self, trigger: &Trigger, links: &[&str], reach: usize) -> Option<Range<usize>> {
        let stop = trigger.sentence.end.min(trigger.tokens.end + reach);
        let clause = (trigger.tokens.end..stop)
            .take_while(|&token| !self.reading.is(token, &[".", ";", ",", "who", "which", "that", "and"]));
        let link = clause.into_iter().find(|&token| self.reading.is(token, links))?;
        let phrase = self.reading.noun_phrase_at(link + 1, trigger.sentence.end)?;
        let gerund = self.reading.verb_form(phrase.start) == Some(crate::lexicon::VerbForm::Ing);
        (!gerund).then_some(phrase)
    }

    fn around_noun(
        &self,
        trigger: &Trigger,
        noun: &EventNoun,
        phrase: &Range<usize>,
        light: Option<usize>,
    ) -> Vec<Part> {
        let mut parts = Vec::new();
        let floor = trigger.sentence.start.max(phrase.start.saturating_sub(REACH));
        let lent =
            light.and_then(|verb| self.reading.subject(verb, floor)).map(|subject| (AGENT, subject.phrase));
        parts.extend(lent);
        parts.extend(noun.possessor.and_then(|role| Some((role, self.possessor(trigger, phrase)?))));
        parts.extend(noun.of.and_then(|role| Some((role, self.linked(trigger, &["of"], 1)?))));
        parts.extend(self.linked(trigger, &["by"], 6).map(|by| (AGENT, by)));
        parts.extend(self.met(trigger));
        parts.extend(self.against(trigger));
        parts
    }

    /// The possessor in the noun phrase: "Ana Ruiz's", "his".
    fn possessor(&self, trigger: &Trigger, phrase: &Range<usize>) -> Option<Range<usize>> {
        if self.reading.has(phrase.start, FunctionClass::Possessive) {
            return Some(phrase.start..phrase.start + 1);
        }
        let mark =
            (phrase.start..trigger.tokens.start).rev().find(|&token| self.reading.is_possessive(token))?;
        (mark > phrase.start).then_some(phrase.start..mark)
    }

    /// "talks with X", "a meeting between X and Y".
    fn met(&self, trigger: &Trigger) -> Vec<Part> {
        if !matches!(trigger.kind, EventType::Meeting | EventType::Agreement) {
            return Vec::new();
        }
        let with = self.linked(trigger, &["with"], 4).map(|with| (PATIENT, with));
        let between = self.linked(trigger, &["between"], 4);
        let second = between.clone().filter(|first| self.reading.word(first.end) == "and");
        let second =
            second.and_then(|first| self.reading.noun_phrase_at(first.end + 1, trigger.sentence.end));
        with.into_iter().chain(between.into_iter().chain(second).map(|side| (AGENT, side))).collect()
    }

    /// "a raid on X", "charges against X".
    fn against(&self, trigger: &Trigger) -> Option<Part> {
        use EventType::{Attack, Investigation, Legal, Legislation, Military, Protest};
        let links: &[&str] = match trigger.kind {
            Attack | Investigation | Military => &["on", "against", "into"],
            Legal | Legislation | Protest => &["against", "on"],
            _ => return None,
        };
        Some((PATIENT, self.linked(trigger, links, 2)?))
    }
}
