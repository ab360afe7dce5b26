//! How a happening is stated, and by whom.

use super::Scene;
use super::trigger::{Shape, Trigger, Voice};
use crate::document::Document;
use crate::interpret::quotation::{FoundQuotation, Speaker};
use crate::lexicon::{EventTables, FunctionClass};
use crate::story::{Certainty, Polarity, Status};
use std::ops::Range;

/// How far before a trigger the words stand that say how it is stated.
const WINDOW: usize = 9;

/// How a happening is stated.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stated {
    pub status: Status,
    pub source: Speaker,
    pub via: Option<usize>,
    pub certainty: Certainty,
}

/// For every token of `document`, the innermost of `quotations` in which it is said.
pub(super) fn said(document: &Document, quotations: &[FoundQuotation]) -> Vec<Option<u32>> {
    let mut said = vec![None; document.tokens.len()];
    // A quotation that begins later, or at the same place and is shorter, is inside or nearer.
    for (index, quotation) in (0u32..).zip(quotations) {
        for &content in &quotation.content {
            let tokens = document.tokens_in(content);
            said.get_mut(tokens).into_iter().flatten().for_each(|slot| *slot = Some(index));
        }
    }
    said
}

impl Scene<'_, '_> {
    /// How `trigger` is stated, and by whom.
    pub(super) fn stated(&self, trigger: &Trigger) -> Stated {
        let via = self.said.get(trigger.tokens.start).copied().flatten().map(|index| index as usize);
        let quotation = via.and_then(|index| self.quotations.get(index));
        let local = self.local_status(trigger);
        if let Some(source) = self.denier(trigger).filter(|_| via.is_none() && local != Some(Status::Denied))
        {
            return Stated { status: Status::Denied, source, via, certainty: Certainty::Certain };
        }
        let source = quotation.map_or(Speaker::default(), |quotation| quotation.speaker);
        let status = self.status(local, quotation);
        let certainty =
            self.certainty(trigger).unwrap_or(quotation.map_or(Certainty::Certain, |said| said.certainty));
        let certainty = if status == Status::Alleged { Certainty::Possible } else { certainty };
        Stated { status, source, via, certainty }
    }

    /// Who denies it: "the company, which owns the boat, denied that it was overloaded".
    fn denier(&self, trigger: &Trigger) -> Option<Speaker> {
        let that = self.window(trigger).start.checked_sub(1).filter(|&at| self.reading.word(at) == "that")?;
        let verb = that.checked_sub(1).filter(|&verb| verb > trigger.sentence.start)?;
        let (told, _) = self.reading.lexicon.speech.verb(self.reading.word(verb))?;
        if told.polarity != Polarity::Denied {
            return None;
        }
        let begin = trigger.sentence.start;
        let mut before = begin..verb;
        // "The firm that owns the pier, Oudal Piers, denied": the subject is before the relative clause.
        let relative = before.any(|token| self.reading.is(token, &["that", "which", "who"]));
        let opening = || self.reading.clause_subject(begin, verb).filter(|_| relative);
        let subject = || self.reading.subject(verb, begin).map(|subject| subject.phrase);
        let speaker = opening().or_else(subject).map(|phrase| Speaker {
            entity: self.referents.named(&phrase),
            words: self.reading.document.span_of(&phrase),
        });
        Some(speaker.unwrap_or_default())
    }

    fn status(&self, local: Option<Status>, quotation: Option<&FoundQuotation>) -> Status {
        let Some(quotation) = quotation else { return local.unwrap_or(Status::Asserted) };
        match local {
            Some(Status::Denied) if quotation.polarity == Polarity::Denied => Status::Reported,
            Some(local) => local,
            None if quotation.polarity == Polarity::Denied => Status::Denied,
            None if quotation.accusing => Status::Alleged,
            None => Status::Reported,
        }
    }

    /// What the words before the trigger in its clause say of it.
    fn local_status(&self, trigger: &Trigger) -> Option<Status> {
        let window = self.window(trigger);
        let cue = |token: usize| {
            self.reading.phrase(token, window.end, |words| self.reading.lexicon.events.status_cue(words))
        };
        let nearest = window.clone().rev().find_map(|token| {
            let (length, status) = cue(token)?;
            self.reaches(token + length, status, trigger).then_some(status)
        });
        nearest.or_else(|| self.is_coming(trigger).then_some(Status::Planned))
    }

    /// The words that may say how `trigger` is stated.
    fn window(&self, trigger: &Trigger) -> Range<usize> {
        let begin = match &trigger.shape {
            Shape::Noun { phrase, .. } => phrase.start,
            Shape::Verb(..) => trigger.tokens.start,
        };
        let floor = trigger.sentence.start.max(begin.saturating_sub(WINDOW));
        let boundary = |token: &usize| {
            self.reading
                .is(*token, &[";", ":", ".", "who", "which", "that", "but", "while", "after", "(", "because"])
        };
        let start = (floor..begin).rev().find(boundary).map_or(floor, |token| token + 1);
        start..trigger.tokens.start
    }

    /// Whether a cue that ends before `token` reaches the trigger: a past tense is not planned, and a
    /// negation belongs to the next verb.
    fn reaches(&self, token: usize, status: Status, trigger: &Trigger) -> bool {
        let between = token..trigger.tokens.start;
        let verb_between = between.clone().any(|at| self.is_other_verb(at));
        let comma = between.clone().any(|at| self.reading.word(at) == ",");
        match (&trigger.shape, status) {
            (Shape::Verb(_, Voice::Finite), Status::Denied | Status::Alleged | Status::Reported) => {
                between.len() <= 1
            }
            (Shape::Verb(_, Voice::Finite), _) => false,
            (Shape::Verb(_, Voice::Reduced), _) => between.len() <= 1,
            (Shape::Verb(..), Status::Denied) => between.len() <= 2 && !verb_between,
            (Shape::Verb(..), _) => !verb_between && !comma && between.len() <= 5,
            (Shape::Noun { .. }, Status::Denied) => !comma && !verb_between && between.len() <= 6,
            (Shape::Noun { .. }, _) => !comma && !verb_between,
        }
    }

    /// A verb that takes the cue for itself: light verbs pass it on.
    fn is_other_verb(&self, token: usize) -> bool {
        let light = self.reading.lexicon.events.light_verb(self.reading.word(token)).is_some();
        self.reading.is_verbal(token) && !light
    }

    /// "the vote will be held", "the vote to be held on Sunday", "the vote scheduled for".
    fn is_coming(&self, trigger: &Trigger) -> bool {
        if trigger.is_verb() {
            return false;
        }
        let end = trigger.tokens.end;
        let stop = trigger.sentence.end.min(end + 3);
        (end..stop).take_while(|&token| !self.reading.is(token, &[",", ".", "and"])).any(|token| {
            let cue = self
                .reading
                .phrase(token, trigger.sentence.end, |words| self.reading.lexicon.events.status_cue(words));
            cue.is_some_and(|(length, status)| {
                status == Status::Planned && (length > 1 || self.reading.is(token, &["will", "shall"]))
            })
        })
    }

    /// How sure the words around the trigger are.
    fn certainty(&self, trigger: &Trigger) -> Option<Certainty> {
        let window = self.window(trigger);
        let floor = window.end.saturating_sub(EventTables::LONGEST_PHRASE + 2).max(window.start);
        (floor..window.end).rev().find_map(|token| {
            let modal = self.reading.has(token, FunctionClass::Modal) && self.reading.name(token).is_some();
            let cue = self
                .reading
                .phrase(token, window.end, |words| self.reading.lexicon.events.certainty_cue(words));
            cue.filter(|_| !modal).map(|(_, certainty)| certainty)
        })
    }
}
