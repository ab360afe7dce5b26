//! What happened, as the article tells it: triggers with participants, place, time and status.
//!
//! In: a [`Document`], its [`Cast`], times, quantities and quotations. Out: [`FoundEvent`]s, in order
//! of their triggers. Invariants: trigger, participants, place and time lie inside the evidence, which
//! is one sentence; what is told again is one event with two tellings (`same`); time is linear in
//! the text. Deliberately absent: whether events of two articles are one.

mod participant;
mod same;
mod setting;
mod status;
mod trigger;
mod usage;

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
    /// The base form of the verb or the singular of the noun that tells of it.
    pub lemma: &'static str,
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
    /// The other places that tell of it, in order.
    pub retold: Vec<Telling>,
}

/// How one place of the text tells of an event.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Telling {
    /// How it is stated there.
    pub status: Status,
    /// Who says so; nobody for the article itself.
    pub source: Speaker,
    /// The quotation in which it is said, as an index into the quotations.
    pub via: Option<usize>,
    /// How sure the source is.
    pub certainty: Certainty,
    /// The sentence.
    pub evidence: ByteSpan,
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
    /// How the first place of the text tells of it.
    fn telling(&self) -> Telling {
        let &Self { status, source, via, certainty, evidence, .. } = self;
        Telling { status, source, via, certainty, evidence }
    }

    /// How each place of the text tells of it, in order.
    pub fn tellings(&self) -> impl Iterator<Item = Telling> {
        std::iter::once(self.telling()).chain(self.retold.iter().copied())
    }

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
    let found = (0..triggers.len()).filter_map(|index| scene.event(&triggers, index)).collect();
    same::joined(found, &reading)
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
        if trigger.is_infinitive() && stated.status != Status::Planned {
            return None;
        }
        let kind = self.kind(trigger, &participants)?;
        let occasion = self.occasion(triggers, index);
        Some(FoundEvent {
            kind,
            lemma: trigger.lemma(),
            trigger: document.span_of(&trigger.tokens)?,
            participants,
            place: self.place(triggers, index).or_else(|| self.place(triggers, occasion?)),
            time: self.time(triggers, index).or_else(|| self.time(triggers, occasion?)),
            status: stated.status,
            source: stated.source,
            via: stated.via,
            certainty: stated.certainty,
            evidence: document.span_of(&trigger.sentence)?,
            confidence: trigger.confidence(),
            retold: Vec::new(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interpret::{quantity, quotation, time};
    use crate::read::fixture;

    fn found(document: &Document) -> Vec<FoundEvent> {
        let lexicon = Lexicon::built_in();
        let cast = Cast::of(document, &lexicon);
        let (times, quantities) = (time::find(document, &lexicon), quantity::find(document, &lexicon));
        let quotations = quotation::find(document, &cast, &lexicon);
        find(document, &cast, &times, &quantities, &quotations, &lexicon)
    }

    /// One line an event: type, trigger, status, participants.
    fn told(notation: &str) -> Vec<String> {
        let document = fixture::document(notation);
        let text = |span: ByteSpan| span.slice(document.text());
        let line = |event: &FoundEvent| {
            let part = |p: &FoundParticipant| format!(" {}={}", p.role, text(p.span));
            let parts: String = event.participants.iter().map(part).collect();
            format!("{} {} {}{parts}", event.kind, text(event.trigger), event.status)
        };
        found(&document).iter().map(line).collect()
    }

    #[test]
    fn verbs_give_agent_and_patient() {
        assert_eq!(
            told("Police arrested three sailors in [Place Oudal]."),
            ["Arrest arrested asserted agent=Police patient=three sailors"]
        );
        assert_eq!(
            told("Three sailors were arrested by harbour police."),
            ["Arrest arrested asserted patient=Three sailors agent=harbour police"]
        );
        assert_eq!(
            told("They met a sailor who was rescued on Monday."),
            ["Meeting met asserted agent=They patient=a sailor", "Rescue rescued asserted patient=a sailor"]
        );
        assert_eq!(told("Two people died."), ["Death died asserted patient=Two people"]);
        assert_eq!(told("Sailors arrested on Monday wept."), ["Arrest arrested asserted patient=Sailors"]);
    }

    #[test]
    fn nouns_give_possessor_and_of_phrase() {
        assert_eq!(
            told("During her visit to [Place Oudal], it rained."),
            ["Meeting visit asserted agent=her"]
        );
        assert_eq!(
            told("The killing of two farmers shocked the town."),
            ["Death killing asserted patient=two farmers"]
        );
        assert_eq!(
            told("Police carried out a raid on two bars."),
            ["Investigation raid asserted agent=Police patient=two bars"]
        );
        assert_eq!(told("The trial began on Monday."), ["Legal trial asserted"]);
    }

    #[test]
    fn a_verb_and_its_noun_are_one_happening() {
        assert_eq!(told("The union held a rally."), ["Protest rally asserted agent=The union"]);
        assert_eq!(
            told("[Person Ana Ruiz] won the election."),
            ["Election won asserted agent=Ana Ruiz patient=the election"]
        );
    }

    /// The types of the events of `notation`.
    fn kinds(notation: &str) -> Vec<EventType> {
        found(&fixture::document(notation)).iter().map(|event| event.kind).collect()
    }

    #[test]
    fn what_stands_around_a_verb_tells_its_type() {
        assert_eq!(kinds("Officers beat marchers."), [EventType::Attack]);
        assert_eq!(
            kinds("[Organization Oudal Rovers] beat [Organization Amsel City] 2-1."),
            [EventType::Sport]
        );
        assert_eq!(kinds("Rebels fired on the town."), [EventType::Attack]);
        assert_eq!(kinds("The club fired the coach."), [EventType::Appointment]);
        assert_eq!(kinds("Two children were sold."), [EventType::Abuse]);
        assert_eq!(kinds("The firm paid bribes."), [EventType::Crime]);
        assert_eq!(kinds("The union struck a deal."), [EventType::Agreement]);
        assert_eq!(kinds("The ferry struck a rock."), [EventType::Accident]);
    }

    #[test]
    fn a_verb_that_means_something_else_is_no_happening() {
        assert_eq!(kinds("The mayor did not rule out a tunnel."), []);
        assert_eq!(kinds("The museum charged £5."), []);
        assert_eq!(kinds("The owner rejected the claims."), []);
    }

    #[test]
    fn the_place_and_time_of_the_occasion_are_those_of_what_happened_then() {
        let document =
            fixture::document("Two people died when a bus overturned near [Place Oudal] on 3 May 2021.");
        let event = found(&document).remove(0);
        assert_eq!(event.place.map(|place| place.span.slice(document.text())), Some("Oudal"));
        assert_eq!(event.time.and_then(|time| time.value).as_deref(), Some("2021-05-03"));
        let part = fixture::document("Teachers marched through the centre of [Place Oudal].");
        assert!(found(&part).remove(0).place.is_some());
    }

    #[test]
    fn words_that_only_describe_are_no_happenings() {
        assert_eq!(told("The detained sailors slept."), Vec::<String>::new());
        assert_eq!(told("Election officials slept."), Vec::<String>::new());
        assert_eq!(told("The report said it was cold."), Vec::<String>::new());
    }

    #[test]
    fn the_second_of_two_verbs_shares_the_subject() {
        assert_eq!(
            told("Two sailors were arrested and jailed."),
            ["Arrest arrested asserted patient=Two sailors", "Arrest jailed asserted patient=Two sailors"]
        );
    }

    #[test]
    fn place_time_and_count_are_those_of_the_clause() {
        let document = fixture::document("Police rescued 12 sailors near [Place Oudal] on 3 May 2021.");
        let event = found(&document).remove(0);
        assert_eq!(event.participants[1].count, Some(Amount(12.0)));
        assert_eq!(event.place.map(|place| place.span.slice(document.text())), Some("Oudal"));
        assert_eq!(event.time.and_then(|time| time.value).as_deref(), Some("2021-05-03"));
    }

    #[test]
    fn the_day_of_a_denial_is_not_the_day_of_what_is_denied() {
        let document = fixture::document("The mayor denied on 3 May 2021 that police arrested two men.");
        assert_eq!(found(&document).remove(0).time, None);
    }

    fn status(notation: &str) -> Vec<Status> {
        found(&fixture::document(notation)).iter().map(|event| event.status).collect()
    }

    #[test]
    fn what_a_source_says_is_reported() {
        assert_eq!(status("The mayor said police arrested two men."), [Status::Reported]);
        assert_eq!(status("“Police arrested two men,” the mayor said."), [Status::Reported]);
        assert_eq!(status("Police reportedly arrested two men."), [Status::Reported]);
    }

    #[test]
    fn denials_and_negations_are_denied() {
        assert_eq!(status("The mayor denied that police arrested two men."), [Status::Denied]);
        assert_eq!(
            status("The firm that owns the pier, Oudal Piers, denied that police arrested two men."),
            [Status::Denied]
        );
        assert_eq!(status("Police did not arrest the two men."), [Status::Denied]);
    }

    #[test]
    fn accusations_are_alleged() {
        assert_eq!(status("The two men allegedly killed a sailor."), [Status::Alleged]);
        assert_eq!(status("The mayor accused the union of an attack on two men."), [Status::Alleged]);
    }

    #[test]
    fn plans_are_planned_and_conditions_hypothetical() {
        assert_eq!(status("The mayor will visit [Place Oudal]."), [Status::Planned]);
        assert_eq!(status("The union plans to boycott the harbour."), [Status::Planned]);
        assert_eq!(status("The election is scheduled for Sunday."), [Status::Planned]);
        assert_eq!(status("The mayor would resign."), [Status::Hypothetical]);
    }

    #[test]
    fn the_source_of_a_report_is_its_speaker() {
        let document = fixture::document("[Person Ana Ruiz] said police arrested two men.");
        let event = found(&document).remove(0);
        assert!(event.source.entity.is_some());
        assert_eq!(event.via, Some(0));
    }

    #[test]
    fn all_that_an_event_says_lies_in_its_evidence() {
        let text = "In [Place Oudal], police on Monday arrested two men and a boat sank. It rained.";
        for event in found(&fixture::document(text)) {
            let parts = event.participants.iter().map(|part| part.span);
            let setting =
                event.place.map(|place| place.span).into_iter().chain(event.time.map(|time| time.span));
            assert!(parts.chain(setting).chain([event.trigger]).all(|span| event.evidence.contains(span)));
        }
    }

    #[test]
    fn text_without_end_is_read_in_linear_time() {
        for unit in ["arrested ", "the raid ", "was ", "police arrested and ", "to ", "said killed ", "in a "]
        {
            let notation = unit.repeat(10_000);
            assert!(told(&notation).len() <= notation.len());
        }
    }
}
