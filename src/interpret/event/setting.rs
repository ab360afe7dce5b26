//! Where and when something happened.

use super::trigger::Trigger;
use super::{EventMoment, FoundPlace, Scene};
use crate::lexicon::FunctionClass;
use crate::story::{EntityType, EventType};
use std::ops::Range;

/// How far from the trigger a place may stand, in tokens.
const NEAR: usize = 30;

/// Prepositions before the place of a happening.
const PLACE_LINKS: [&str; 15] = [
    "in",
    "at",
    "near",
    "outside",
    "inside",
    "off",
    "across",
    "around",
    "throughout",
    "within",
    "over",
    "on",
    "along",
    "aboard",
    "through",
];

/// Prepositions before the place to or from which somebody moves.
const WAY_LINKS: [&str; 5] = ["to", "into", "from", "toward", "towards"];

impl Scene<'_, '_> {
    /// The place of the trigger `index`: named after it in its clause, or at the head of the sentence.
    pub(super) fn place(&self, triggers: &[Trigger], index: usize) -> Option<FoundPlace> {
        let trigger = triggers.get(index)?;
        let reach = self.clause(triggers, index);
        let after = trigger.tokens.end..reach.end.min(trigger.tokens.end + NEAR);
        let before = trigger.sentence.start..trigger.tokens.start.min(trigger.sentence.start + 8);
        let left = reach.start.max(trigger.tokens.start.saturating_sub(NEAR))..trigger.tokens.start;
        let found = self.first_place(after, trigger).or_else(|| self.opening_place(before, trigger));
        found.or_else(|| self.first_place(left, trigger))
    }

    /// The happening at which that of `index` happened: "two people died when a bus overturned".
    pub(super) fn occasion(&self, triggers: &[Trigger], index: usize) -> Option<usize> {
        let (trigger, next) = (triggers.get(index)?, triggers.get(index + 1)?);
        let near = next.sentence == trigger.sentence && next.tokens.start <= trigger.tokens.end + NEAR;
        let mut between = trigger.tokens.end..next.tokens.start;
        let joined = near && between.any(|token| self.reading.is(token, &["when", "as"]));
        joined.then_some(index + 1)
    }

    /// The tokens around the trigger that no other verb of happening claims.
    fn clause(&self, triggers: &[Trigger], index: usize) -> Range<usize> {
        let Some(trigger) = triggers.get(index) else { return 0..0 };
        let verb = |other: &&Trigger| other.is_verb() && other.sentence == trigger.sentence;
        let next =
            triggers.get(index + 1).filter(verb).map_or(trigger.sentence.end, |next| next.tokens.start);
        let last = index.checked_sub(1).and_then(|last| triggers.get(last)).filter(verb);
        last.map_or(trigger.sentence.start, |last| last.tokens.end)..next
    }

    fn first_place(&self, tokens: Range<usize>, trigger: &Trigger) -> Option<FoundPlace> {
        let mut token = tokens.start;
        while token < tokens.end {
            let Some(name) = self.reading.name(token) else {
                token += 1;
                continue;
            };
            let linked = self.is_linked(name.start, tokens.start.saturating_sub(1), trigger);
            if let Some(place) = self.place_at(&name).filter(|_| linked) {
                return Some(place);
            }
            token = name.end.max(token + 1);
        }
        None
    }

    /// "In Oudal, …".
    fn opening_place(&self, tokens: Range<usize>, trigger: &Trigger) -> Option<FoundPlace> {
        let opens = self.reading.is(tokens.start, &PLACE_LINKS);
        opens.then(|| self.first_place(tokens, trigger)).flatten()
    }

    /// Whether a preposition of place stands before `begin`, with a few describing words between.
    fn is_linked(&self, begin: usize, floor: usize, trigger: &Trigger) -> bool {
        let floor = floor.max(begin.saturating_sub(7));
        let plain = |token: &usize| {
            self.reading.is_determiner(*token)
                || (self.reading.is_nominal(*token) && self.reading.name(*token).is_none())
                || self.is_part_of(*token)
        };
        let link = (floor..begin).rev().find(|token| !plain(token));
        let moves = matches!(trigger.kind, EventType::Movement | EventType::Meeting);
        let direct = trigger.tokens.end == begin && moves;
        direct
            || link.is_some_and(|link| {
                self.reading.is(link, &PLACE_LINKS) || (moves && self.reading.is(link, &WAY_LINKS))
            })
    }

    /// "the centre of Oudal", "the coast of Lethia": what lies in a part lies in the place.
    fn is_part_of(&self, link: usize) -> bool {
        let part =
            |before: usize| self.reading.lexicon.events.is_in_class("location", self.reading.word(before));
        self.reading.word(link) == "of" && link.checked_sub(1).is_some_and(part)
    }

    fn place_at(&self, name: &Range<usize>) -> Option<FoundPlace> {
        let span = self.reading.document.span_of(name)?;
        let mention =
            self.cast.mention_covering(span).filter(|mention| mention.entity_type == EntityType::Place)?;
        Some(FoundPlace { entity: mention.entity?, span })
    }

    /// The time of the trigger `index`: the nearest time expression that no other verb claims.
    pub(super) fn time(&self, triggers: &[Trigger], index: usize) -> Option<EventMoment> {
        let trigger = triggers.get(index)?;
        let sentence = self.reading.document.span_of(&trigger.sentence)?;
        let first = self.times.partition_point(|time| time.span.begin() < sentence.begin());
        let inside =
            self.times.iter().skip(first).take_while(|time| time.span.end() <= sentence.end()).take(16);
        let claimed = self.reading.document.span_of(&self.clause(triggers, index))?;
        let at = self.reading.document.span_of(&trigger.tokens)?;
        let distance = |time: &&EventMoment| {
            let after = time.span.begin() >= at.begin();
            let gap = if after { time.span.begin() - at.begin() } else { at.begin() - time.span.begin() };
            (!claimed.contains(time.span), gap)
        };
        let first = trigger.sentence.start;
        let opens = self.reading.classes(first).any(&[FunctionClass::Preposition, FunctionClass::Adverb])
            || self.reading.is(first, &["early", "late", "earlier", "later"]);
        let opening = |time: &&EventMoment| time.span.begin() < sentence.begin() + if opens { 12 } else { 1 };
        let own = |time: &&EventMoment| opening(time) || !self.is_of_saying(time, trigger);
        let fitting = inside.filter(|time| claimed.contains(time.span) || opening(time)).filter(own);
        fitting.min_by_key(distance).cloned()
    }

    /// "denied on Thursday that it had paid bribes": the day of the denial.
    fn is_of_saying(&self, time: &EventMoment, trigger: &Trigger) -> bool {
        let tokens = self.reading.document.tokens_in(time.span);
        let said = |token: usize| self.said.get(token).copied().flatten();
        let beside = said(trigger.tokens.start).is_some() && said(tokens.start) != said(trigger.tokens.start);
        let before_that = self.reading.word(tokens.end) == "that" && tokens.end < trigger.tokens.start;
        beside || before_that
    }
}
