//! What happened, as the article tells it: triggers with participants, place, time and status.
//!
//! In: a [`Document`], its [`Cast`], times, quantities and quotations. Out: [`FoundEvent`]s, in order
//! of their triggers. Invariants: trigger, participants, place and time lie inside the evidence, which
//! is one sentence; time is linear in the text. Deliberately absent: whether two events are one.

mod participant;
mod setting;
mod status;
mod trigger;

use super::cast::Cast;
use super::phrase::{Reading, Referents};
use super::quantity::FoundQuantity;
use super::quotation::{FoundQuotation, Speaker};
use super::scribe::Scribe;
use super::time::FoundTime;
use crate::document::Document;
use crate::lexicon::Lexicon;
use crate::story::{
    Amount, Certainty, EntityId, Event, EventId, EventPlace, EventTime, EventType, Participant,
    ParticipantRole, Status, TimeType,
};
use crate::text::ByteSpan;

/// A happening, by byte spans.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundEvent {
    /// What kind of happening it is.
    pub kind: EventType,
    /// The words that tell of it.
    pub trigger: ByteSpan,
    /// Who and what took part.
    pub participants: Vec<FoundParticipant>,
    /// Where it happened.
    pub place: Option<FoundPlace>,
    /// When it happened.
    pub time: Option<EventMoment>,
    /// How it is stated.
    pub status: Status,
    /// Who says so; nobody for the article itself.
    pub source: Speaker,
    /// The quotation in which it is said, as an index into the quotations.
    pub via: Option<usize>,
    /// How sure the source is.
    pub certainty: Certainty,
    /// The sentence.
    pub evidence: ByteSpan,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
}

/// Somebody or something that took part.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FoundParticipant {
    /// Which part.
    pub role: ParticipantRole,
    /// Who, if it is an entity.
    pub entity: Option<EntityId>,
    /// The words.
    pub span: ByteSpan,
    /// How many there were.
    pub count: Option<Amount>,
}

/// Where something happened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FoundPlace {
    /// Which place.
    pub entity: EntityId,
    /// Where the text says so.
    pub span: ByteSpan,
}

/// When something happened: a time expression and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct EventMoment {
    /// The time expression.
    pub span: ByteSpan,
    /// Its value, if it could be resolved.
    pub value: Option<String>,
}

/// A number of things, as far as participants need it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Count {
    span: ByteSpan,
    count: Option<Amount>,
}

impl FoundEvent {
    /// The event as a story has it, with its id there.
    pub fn into_story(self, id: EventId, scribe: &Scribe<'_>) -> Event {
        let participant = |found: FoundParticipant| Participant {
            role: found.role,
            entity: found.entity,
            words: scribe.words(found.span),
            count: found.count,
        };
        Event {
            id,
            kind: self.kind,
            trigger: scribe.words(self.trigger),
            participants: self.participants.into_iter().map(participant).collect(),
            place: self
                .place
                .map(|place| EventPlace { entity: place.entity, span: scribe.chars(place.span) }),
            time: self.time.map(|time| EventTime { value: time.value, span: scribe.chars(time.span) }),
            status: self.status,
            source: self.source.entity,
            source_text: self.source.words.map(|words| scribe.text(words).to_owned()),
            evidence: scribe.chars(self.evidence),
            confidence: self.confidence,
        }
    }
}

/// Everything that events are found from.
struct Scene<'r, 'd> {
    reading: &'r Reading<'d>,
    cast: &'r Cast,
    referents: Referents<'r, 'd>,
    times: Vec<EventMoment>,
    counts: Vec<Count>,
    quotations: &'r [FoundQuotation],
    /// For every token, the quotation in which it is said.
    said: Vec<Option<u32>>,
}

/// Finds the events of `document`.
pub fn find(
    document: &Document,
    cast: &Cast,
    times: &[FoundTime],
    quantities: &[FoundQuantity],
    quotations: &[FoundQuotation],
    lexicon: &Lexicon,
) -> Vec<FoundEvent> {
    let moments = times.iter().filter(|time| matches!(time.kind, TimeType::Date | TimeType::Time));
    let moments = moments.map(|time| EventMoment { span: time.span, value: time.value.clone() }).collect();
    let counts =
        quantities.iter().map(|found| Count { span: found.span, count: found.value.or(found.min) }).collect();
    find_in(document, cast, moments, counts, quotations, lexicon)
}

/// Finds the events of `document` from times and counts in order of their spans.
fn find_in(
    document: &Document,
    cast: &Cast,
    times: Vec<EventMoment>,
    counts: Vec<Count>,
    quotations: &[FoundQuotation],
    lexicon: &Lexicon,
) -> Vec<FoundEvent> {
    let reading = Reading::new(document, lexicon);
    let referents = Referents::new(&reading, cast);
    let said = status::said(document, quotations);
    let scene = Scene { reading: &reading, cast, referents, times, counts, quotations, said };
    let triggers = trigger::triggers(&reading);
    (0..triggers.len()).filter_map(|index| scene.event(&triggers, index)).collect()
}

impl Scene<'_, '_> {
    /// The event of the trigger `index`; `None` if what must be said of it is not there.
    fn event(&self, triggers: &[trigger::Trigger], index: usize) -> Option<FoundEvent> {
        let trigger = triggers.get(index)?;
        let document = self.reading.document;
        let participants = self.participants(trigger);
        if participants.is_empty() && trigger.needs_participant() {
            return None;
        }
        let stated = self.stated(trigger);
        Some(FoundEvent {
            kind: trigger.kind,
            trigger: document.span_of(&trigger.tokens)?,
            participants,
            place: self.place(triggers, index),
            time: self.time(triggers, index),
            status: stated.status,
            source: stated.source,
            via: stated.via,
            certainty: stated.certainty,
            evidence: document.span_of(&trigger.sentence)?,
            confidence: trigger.confidence(),
        })
    }
}
