//! Which happenings are told of twice: "officers beat teachers", "denied that anybody was beaten".
//!
//! In: the happenings of one article, in order. Out: the same without those that only tell again of an
//! earlier one; that one has their tellings, each with its own sentence, so that a denial is a claim
//! about what another source affirmed. Invariants: in doubt two stay two; nobody and nothing that took
//! part is lost or borrowed: what tells of more stays a happening of its own.

use super::{FoundEvent, FoundParticipant};
use crate::interpret::phrase::Reading;
use crate::lexicon::FunctionClass;
use crate::story::{Amount, EntityId, ParticipantRole, Status};

/// How many happenings back another telling is looked for.
const LOOK: usize = 24;
/// The parts that decide whether two happenings are one.
const ROLES: [ParticipantRole; 2] = [ParticipantRole::Agent, ParticipantRole::Patient];

/// `found` with what is told of twice as one.
pub(super) fn joined(found: Vec<FoundEvent>, reading: &Reading<'_>) -> Vec<FoundEvent> {
    let mut kept: Vec<(FoundEvent, Sketch)> = Vec::new();
    for event in found {
        let sketch = Sketch::of(&event, reading);
        let first = kept.len().saturating_sub(LOOK);
        let near = kept.get_mut(first..).unwrap_or_default();
        let earlier = near
            .iter_mut()
            .rev()
            .find(|(earlier, drawn)| Pair { earlier, later: &event, drawn, sketch: &sketch }.is_one(reading));
        let Some((earlier, drawn)) = earlier else {
            kept.push((event, sketch));
            continue;
        };
        let more = adds(earlier, &event) || sketch.tells_more_than(drawn);
        if !more || is_denied(earlier) != is_denied(&event) {
            earlier.retold.push(event.telling());
        }
        if more {
            kept.push((event, sketch));
        }
    }
    kept.into_iter().map(|(event, _)| event).collect()
}

/// Whether `later` tells when or where and `earlier` does not.
fn adds(earlier: &FoundEvent, later: &FoundEvent) -> bool {
    (later.place.is_some() && earlier.place.is_none()) || (later.time.is_some() && earlier.time.is_none())
}

fn is_denied(event: &FoundEvent) -> bool {
    event.status == Status::Denied
}

/// How two participants compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// They are others.
    Apart,
    /// Nothing tells.
    Open,
    /// They are the same, as far as words tell.
    Same,
}

/// What words tell of a happening's participants.
struct Sketch {
    parts: Vec<Part>,
    sentence: usize,
    is_noun: bool,
    /// "another attack", "a second attack".
    is_new: bool,
}

/// A participant: who, or by what word.
struct Part {
    role: ParticipantRole,
    entity: Option<EntityId>,
    head: String,
    count: Option<Amount>,
    reference: Reference,
}

/// How the words of a participant refer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reference {
    /// "anybody": whoever it was.
    Whoever,
    /// "it", "them": to somebody who is not known.
    Pronoun,
    /// "a man", "two others": to somebody new.
    New,
    /// "the man", "teachers".
    Plain,
}

impl Sketch {
    fn of(event: &FoundEvent, reading: &Reading<'_>) -> Self {
        let trigger = reading.document.tokens_in(event.trigger);
        let words = reading.phrase(trigger.start, trigger.end, |words| reading.lexicon.events.noun(words));
        let before = reading
            .noun_phrase_before(trigger.end, trigger.start.saturating_sub(6))
            .map_or(trigger.start.saturating_sub(1), |phrase| phrase.start);
        Self {
            parts: event.participants.iter().filter_map(|part| Part::of(part, reading)).collect(),
            sentence: reading.sentence(trigger.start).start,
            is_noun: words.is_some(),
            is_new: reading.is(before, &["a", "an", "another", "other", "second", "third", "new", "further"]),
        }
    }

    fn of_role(&self, role: ParticipantRole) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.role == role)
    }

    /// How the participants in `role` compare; open where one of the two has none.
    fn fit(&self, other: &Self, role: ParticipantRole, same_lemma: bool) -> Fit {
        let fits =
            self.of_role(role).flat_map(|one| other.of_role(role).map(move |two| one.fit(two, same_lemma)));
        let fits: Vec<Fit> = fits.collect();
        match fits.iter().max() {
            Some(Fit::Same) => Fit::Same,
            _ => fits.into_iter().min().unwrap_or(Fit::Open),
        }
    }

    /// Whether it has a known participant or a number where `other` has none.
    fn tells_more_than(&self, other: &Self) -> bool {
        let known = self.parts.iter().filter(|part| part.is_known());
        known.into_iter().any(|part| {
            let mut there = other.parts.iter().filter(|old| old.role == part.role && old.is_known());
            !there.any(|old| {
                (old.count.is_some() || part.count.is_none())
                    && (old.entity.is_some() || part.entity.is_none())
            })
        })
    }
}

impl Part {
    fn of(part: &FoundParticipant, reading: &Reading<'_>) -> Option<Self> {
        let tokens = reading.document.tokens_in(part.span);
        let head = reading.head(&tokens);
        if !ROLES.contains(&part.role) {
            return None;
        }
        let new = ["a", "an", "another", "other", "others", "more"];
        let pronoun = [FunctionClass::Pronoun, FunctionClass::ObjectPronoun, FunctionClass::Possessive];
        let reference = if reading.lexicon.events.is_in_class("whoever", reading.word(head)) {
            Reference::Whoever
        } else if reading.name(head).is_none() && reading.classes(head).any(&pronoun) {
            Reference::Pronoun
        } else if tokens.clone().any(|token| reading.is(token, &new)) {
            Reference::New
        } else {
            Reference::Plain
        };
        let head = reading.word(head).trim_end_matches('s').to_owned();
        Some(Self { role: part.role, entity: part.entity, head, count: part.count, reference })
    }

    /// Whether the words tell who or what it is.
    fn is_known(&self) -> bool {
        self.entity.is_some() || matches!(self.reference, Reference::New | Reference::Plain)
    }

    /// Whether `later` is the same.
    fn fit(&self, later: &Self, same_lemma: bool) -> Fit {
        let whoever = [self.reference, later.reference].contains(&Reference::Whoever);
        let unknown = !self.is_known() || !later.is_known();
        match (self.entity, later.entity) {
            _ if self.count.zip(later.count).is_some_and(|(one, two)| one != two) => Fit::Apart,
            _ if whoever && same_lemma => Fit::Same,
            _ if whoever || unknown => Fit::Open,
            (Some(one), Some(two)) if one == two => Fit::Same,
            (None, None) if self.head == later.head && later.reference != Reference::New => Fit::Same,
            _ => Fit::Apart,
        }
    }
}

/// Two happenings that may be one.
struct Pair<'p> {
    earlier: &'p FoundEvent,
    later: &'p FoundEvent,
    drawn: &'p Sketch,
    sketch: &'p Sketch,
}

impl Pair<'_> {
    fn is_one(&self, reading: &Reading<'_>) -> bool {
        let same_lemma = self.earlier.lemma == self.later.lemma;
        let [agent, patient] = ROLES.map(|role| self.drawn.fit(self.sketch, role, same_lemma));
        let alike = match (same_lemma, self.earlier.kind == self.later.kind) {
            (true, _) => {
                agent.max(patient) == Fit::Same || self.is_next(reading) || self.denies_what_was_named()
            }
            (false, true) => {
                let events = &reading.lexicon.events;
                patient == Fit::Same && events.mean_the_same(self.earlier.lemma, self.later.lemma)
            }
            (false, false) => false,
        };
        alike && agent.min(patient) > Fit::Apart && self.may_be_one()
    }

    /// Whether how, where and when the two are told leaves room for one.
    fn may_be_one(&self) -> bool {
        let (earlier, later) = (self.earlier, self.later);
        let unreal = |event: &FoundEvent| match event.status {
            Status::Planned | Status::Hypothetical => Some(event.status),
            _ => None,
        };
        let place = earlier.place.zip(later.place);
        let by_narrator = |event: &FoundEvent| event.source.words.is_none();
        let opposed = is_denied(earlier) != is_denied(later);
        unreal(earlier) == unreal(later)
            && !(opposed && by_narrator(earlier) && by_narrator(later))
            && place.is_none_or(|(one, two)| one.entity == two.entity)
            && self.can_be_at_one_time()
            && !self.sketch.is_new
            && self.drawn.sentence != self.sketch.sentence
    }

    fn can_be_at_one_time(&self) -> bool {
        let value = |event: &FoundEvent| event.time.as_ref().and_then(|time| time.value.clone());
        value(self.earlier).zip(value(self.later)).is_none_or(|(one, two)| overlap(&one, &two))
    }

    /// Whether one tells of no participants and their sentences are next to each other.
    fn is_next(&self, reading: &Reading<'_>) -> bool {
        let unspecified = self.drawn.parts.is_empty() || self.sketch.parts.is_empty();
        let end = reading.sentence(self.drawn.sentence).end;
        unspecified && end == self.sketch.sentence
    }

    /// "convicted of taking bribes", "denied that it had paid bribes": a noun, affirmed and denied.
    fn denies_what_was_named(&self) -> bool {
        let nouns = self.drawn.is_noun && self.sketch.is_noun;
        nouns && is_denied(self.later) && !is_denied(self.earlier) && self.later.source.words.is_some()
    }
}

/// Whether two times, or intervals of times, can overlap; weeks and days are not compared.
fn overlap(one: &str, two: &str) -> bool {
    let bounds = |value: &str| {
        let (from, to) = value.split_once('/').unwrap_or((value, value));
        // A tilde sorts after every digit: the end of "2024-09" is after all its days.
        (from.to_owned(), format!("{to}~"))
    };
    let ((from, to), (other_from, other_to)) = (bounds(one), bounds(two));
    from <= other_to && other_from <= to
}

#[cfg(test)]
mod tests {
    use super::overlap;
    use crate::interpret::event::{FoundEvent, find};
    use crate::interpret::{cast::Cast, quantity, quotation, time};
    use crate::lexicon::Lexicon;
    use crate::read::fixture;

    /// The lemma of every event and how often it is told of.
    fn told(notation: &str) -> Vec<(&'static str, usize)> {
        let (document, lexicon) = (fixture::document(notation), Lexicon::built_in());
        let cast = Cast::of(&document, &lexicon);
        let (times, quantities) = (time::find(&document, &lexicon), quantity::find(&document, &lexicon));
        let quotations = quotation::find(&document, &cast, &lexicon);
        let events = find(&document, &cast, &times, &quantities, &quotations, &lexicon);
        let count = |event: &FoundEvent| (event.lemma, event.tellings().count());
        events.iter().map(count).collect()
    }

    #[test]
    fn what_one_says_and_another_denies_is_one_happening() {
        let beaten = "The union said that guards beat strikers. It rained. \
                      The mayor denied that anyone had been beaten.";
        assert_eq!(told(beaten), [("beat", 2)]);
        let sold = "Two men are suspected of having bought the children. \
                    The chief denied that children were sold.";
        assert_eq!(told(sold), [("buy", 2)]);
    }

    #[test]
    fn the_same_people_are_rescued_once() {
        let same = "Divers rescued three sailors on 3 May 2021. It rained. \
                    The three sailors were rescued by divers.";
        assert_eq!(told(same), [("rescue", 2)]);
    }

    #[test]
    fn other_numbers_people_places_and_times_are_other_happenings() {
        for other in [
            "Divers rescued three sailors. Divers rescued nine sailors.",
            "Police arrested [Person Ana Ruiz]. Police arrested [Person Ivo Lem].",
            "Police arrested sailors in [Place Oudal]. Police arrested sailors in [Place Amsel].",
            "Police arrested sailors on 3 May 2021. Police arrested sailors on 9 May 2021.",
            "Police arrested sailors. Police will arrest sailors.",
            "Police arrested a sailor. Police arrested another sailor.",
        ] {
            assert!(told(other).iter().all(|&(_, tellings)| tellings == 1), "{other}");
            assert_eq!(told(other).len(), 2, "{other}");
        }
    }

    #[test]
    fn what_tells_of_more_stays_a_happening_of_its_own() {
        let more = "Sailors were arrested. It rained. Police arrested the sailors in [Place Oudal].";
        assert_eq!(told(more), [("arrest", 1), ("arrest", 1)]);
    }

    #[test]
    fn times_overlap_where_one_holds_the_other() {
        assert!(overlap("2024-09", "2024-09-16") && overlap("2024-09-16T09:00", "2024-09-16"));
        assert!(overlap("2022-01/2022-10", "2022-05"));
        assert!(!overlap("2024-09-16", "2024-09-17") && !overlap("2022-01/2022-10", "2023"));
    }
}
