//! What a verb or noun of happening means in its clause: "beat marchers" is no match.

use super::trigger::Trigger;
use super::{FoundParticipant, Scene};
use crate::document::TokenKind;
use crate::lexicon::{EventUse, FunctionClass, UsePlace, UseWords};
use crate::story::{EntityType, EventType, ParticipantRole};
use std::ops::Range;

/// How far from the trigger a word stands near it.
const NEAR: usize = 8;
/// How far after the trigger the score of a match stands.
const SCORE: usize = 12;
/// The class of all names of persons.
const NAMED: &str = "named";
/// The class of pronouns for persons.
const SOMEBODY: &str = "somebody";

impl Scene<'_, '_> {
    /// The type of `trigger` with these `participants`; `None` if it is no happening here.
    pub(super) fn kind(&self, trigger: &Trigger, participants: &[FoundParticipant]) -> Option<EventType> {
        if trigger.is_verb() && self.has_score(trigger) {
            return Some(EventType::Sport);
        }
        let events = &self.reading.lexicon.events;
        // "the fire at the depot" is not to fire at something.
        let verbal = trigger.is_verb() || events.verb(trigger.lemma()).is_none();
        let uses = if verbal { events.uses(trigger.lemma()) } else { &[] };
        let found = uses.iter().find(|&found| self.fits(found, trigger, participants));
        found.map_or(Some(trigger.kind), |found| found.kind)
    }

    fn fits(&self, found: &EventUse, trigger: &Trigger, participants: &[FoundParticipant]) -> bool {
        let role = match found.place {
            UsePlace::Next => return self.is_of(trigger.tokens.end, found.words, trigger),
            UsePlace::Near => return self.near(trigger).any(|token| self.is_of(token, found.words, trigger)),
            UsePlace::Agent => ParticipantRole::Agent,
            UsePlace::Patient => ParticipantRole::Patient,
        };
        let mut parts = participants.iter().filter(|part| part.role == role);
        parts.any(|part| self.is_part_of_use(part, found.words, trigger))
    }

    /// The tokens near `trigger` in its sentence.
    fn near(&self, trigger: &Trigger) -> impl Iterator<Item = usize> {
        let begin = trigger.tokens.start.saturating_sub(NEAR).max(trigger.sentence.start);
        let end = (trigger.tokens.end + NEAR).min(trigger.sentence.end);
        (trigger.tokens.end..end).chain(begin..trigger.tokens.start)
    }

    fn is_part_of_use(&self, part: &FoundParticipant, words: UseWords, trigger: &Trigger) -> bool {
        let tokens = self.reading.document.tokens_in(part.span);
        if words == UseWords::Class(NAMED) {
            return self.is_person(part);
        }
        let named = self.reading.name(self.reading.head(&tokens)).is_some();
        let head = self.reading.head(&tokens);
        // "£900,000": a sign tells more than the number after it.
        let signs = tokens.filter(|&token| self.reading.kind(token) == Some(TokenKind::Mark));
        let mut telling = std::iter::once(head).chain(signs);
        (!named || words == UseWords::Any || matches!(words, UseWords::Class("lawmaker")))
            && telling.any(|token| self.is_of(token, words, trigger))
    }

    fn is_person(&self, part: &FoundParticipant) -> bool {
        let entity = part.entity.and_then(|id| self.cast.entity(id));
        entity.is_some_and(|entity| entity.kind == EntityType::Person)
    }

    fn is_of(&self, token: usize, words: UseWords, trigger: &Trigger) -> bool {
        let word = self.reading.word(token);
        match words {
            UseWords::Any => true,
            UseWords::Word(sought) => sought == word,
            UseWords::Number => self.is_number(token),
            // A pronoun says little: what stands around it decides first.
            UseWords::Class(SOMEBODY) if trigger.kind != trigger.table_kind() => false,
            UseWords::Class(class) => self.reading.lexicon.events.is_in_class(class, word),
        }
    }

    fn is_number(&self, token: usize) -> bool {
        self.reading.kind(token) == Some(TokenKind::Number) || self.reading.has(token, FunctionClass::Number)
    }

    /// "beat Oudal 2-1": the score of a match stands after the verb.
    fn has_score(&self, trigger: &Trigger) -> bool {
        let after = trigger.tokens.end..(trigger.tokens.end + SCORE).min(trigger.sentence.end);
        let contest = matches!(trigger.kind, EventType::Sport | EventType::Election);
        contest && after.clone().any(|token| self.is_score(token, &after))
    }

    fn is_score(&self, token: usize, within: &Range<usize>) -> bool {
        let small = |at: usize| {
            let digits = self.reading.word(at);
            digits.len() < 4 && digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.is_empty()
        };
        let split = self.reading.word(token).split_once(['-', '–']);
        let joined = split.is_some_and(|(left, right)| {
            [left, right].iter().all(|side| !side.is_empty() && side.len() < 4)
                && [left, right].iter().all(|side| side.bytes().all(|byte| byte.is_ascii_digit()))
        });
        let dashed = self.reading.is(token + 1, &["-", "–"]) && small(token) && small(token + 2);
        joined || (dashed && within.contains(&(token + 2)))
    }
}
