//! The n-ary records of a story.

use super::sheet::{Sheet, confidence, date, day, decimal, string};
use crate::article::PublicationDate;
use crate::story::{
    Claim, EntityId, EntityType, Event, EventId, Participant, Polarity, Predicate, Quantity, Quotation,
    QuotationKind, Relation, Role, Status, Story, Time,
};
use crate::text::{CharSpan, squeeze};
use crate::vocabulary::{Kind, class, dl, individual, label, rdfs};
use oxigraph::model::{NamedNode, NamedNodeRef};
use std::collections::{HashMap, HashSet};

/// Longest stretch of the text that labels an event; past it the trigger alone does.
const MAX_LABEL: usize = 120;

/// Records that other records of the article point to.
#[derive(Default)]
struct Written {
    events: HashMap<EventId, NamedNode>,
    quotations: Vec<NamedNode>,
    times: HashMap<CharSpan, NamedNode>,
    quantities: HashMap<CharSpan, NamedNode>,
}

impl Sheet<'_> {
    /// Every record of the story.
    pub(super) fn story(&mut self) {
        let story = self.story;
        self.sentences();
        self.entities();
        let mut written = Written::default();
        for time in &story.times {
            written.times.insert(time.words.span, self.time(time));
        }
        for quantity in &story.quantities {
            written.quantities.insert(quantity.words.span, self.quantity(quantity));
        }
        written.quotations = story.quotations.iter().map(|quotation| self.quotation(quotation)).collect();
        for event in &story.events {
            let iri = self.event(event, &written);
            written.events.insert(event.id, iri);
        }
        for claim in &story.claims {
            self.claim(claim, &written);
        }
        for role in &story.roles {
            self.tenure(role);
        }
        for relation in &story.relations {
            self.relation(relation);
        }
    }

    fn time(&mut self, time: &Time) -> NamedNode {
        let span = time.words.span;
        let iri = self.spanned(Kind::Time, class::TIME_EXTENT, &time.words.text, span);
        self.local(&iri, rdfs::LABEL, string(&squeeze(&time.words.text)));
        self.local(&iri, dl::TIME_TYPE, label::time_type(time.kind).into_owned());
        if let Some(value) = &time.value {
            self.local(&iri, dl::TIMEX_VALUE, string(value));
        }
        let bounds = [
            (dl::EARLIEST_START, time.earliest),
            (dl::LATEST_START, time.latest_start),
            (dl::EARLIEST_END, time.earliest_end),
            (dl::LATEST_END, time.latest),
        ];
        for (bound, date) in bounds {
            if let Some(date) = date {
                self.local(&iri, bound, day(date));
            }
        }
        if let Some(published) = self.published() {
            self.local(&iri, dl::ANCHOR_DATE, day(published.date()));
        }
        iri
    }

    fn quantity(&mut self, quantity: &Quantity) -> NamedNode {
        let span = quantity.words.span;
        let iri = self.spanned(Kind::Quantity, class::QUANTITY, &quantity.words.text, span);
        self.local(&iri, rdfs::LABEL, string(&squeeze(&quantity.words.text)));
        self.local(&iri, dl::HEDGE, label::hedge(quantity.hedge).into_owned());
        let numbers =
            [(dl::VALUE, quantity.value), (dl::MIN_VALUE, quantity.min), (dl::MAX_VALUE, quantity.max)];
        for (property, amount) in numbers {
            if let Some(literal) = amount.and_then(decimal) {
                self.local(&iri, property, literal);
            }
        }
        if let Some(unit) = &quantity.unit {
            self.local(&iri, dl::UNIT, string(&squeeze(unit)));
        }
        iri
    }

    fn quotation(&mut self, quotation: &Quotation) -> NamedNode {
        let mut evidence = quotation.spans.clone();
        evidence.push(quotation.extent);
        // Two sayings can be told in one sentence: what was said and the cue tell them apart.
        let cue = quotation.cue.as_ref().map(|cue| cue.span);
        let position = format!("{:?} {:?} {cue:?}", quotation.extent, quotation.spans);
        let kind = quotation.kind.as_str();
        let iri = self.record(Kind::Quotation, class::QUOTATION, "", &[kind, &position], &evidence);
        self.local(&iri, dl::QUOTATION_KIND, label::quotation_kind(quotation.kind).into_owned());
        self.local(&iri, dl::QUOTED_TEXT, string(&quotation.text));
        self.local(&iri, dl::CONFIDENCE, confidence(quotation.confidence));
        let words = quotation.speaker_text.as_deref();
        if let Some(speaker) = self.source(quotation.speaker, words, quotation.extent) {
            self.local(&iri, dl::SPEAKER, speaker);
        }
        if let Some(addressee) = quotation.addressee.and_then(|id| self.entity(id)) {
            self.local(&iri, dl::ADDRESSEE, addressee);
        }
        if let Some(cue) = &quotation.cue {
            let cue = self.mention(cue.span);
            self.local(&iri, dl::CUE, cue);
        }
        iri
    }

    fn event(&mut self, event: &Event, written: &Written) -> NamedNode {
        let trigger = event.trigger.span;
        let label = self.event_label(event);
        let position = format!("{trigger:?}");
        let kind = event.kind.as_str();
        let iri = self.record(Kind::Event, class::EVENT, &label, &[kind, &position], &[event.evidence]);
        let denoted_by = self.mention(trigger);
        self.local(&iri, dl::DENOTED_BY, denoted_by);
        self.local(&iri, rdfs::LABEL, string(&label));
        self.local(&iri, dl::TRIGGER, string(&squeeze(&event.trigger.text)));
        self.local(&iri, dl::EVENT_TYPE, label::event_type(event.kind).into_owned());
        self.local(&iri, dl::FACTUALITY, factuality(event, self.story).into_owned());
        self.local(&iri, dl::CONFIDENCE, confidence(event.confidence));
        if let Some(place) = event.place.and_then(|place| self.entity(place.entity)) {
            self.local(&iri, dl::PLACE, place);
        }
        if let Some(time) = event.time.as_ref().and_then(|time| written.times.get(&time.span)) {
            self.local(&iri, dl::TIME, time.clone());
        }
        for participant in &event.participants {
            let participation = self.participation(&position, participant, written);
            self.local(&iri, dl::PARTICIPATION, participation);
        }
        iri
    }

    /// The words from the first to the last participant, or the trigger if they are too long.
    fn event_label(&self, event: &Event) -> String {
        let spans = event.participants.iter().map(|participant| participant.words.span);
        let all = spans.fold(event.trigger.span, CharSpan::cover);
        let span = if all.len() <= MAX_LABEL { all } else { event.trigger.span };
        squeeze(self.words(span))
    }

    fn participation(&mut self, event: &str, participant: &Participant, written: &Written) -> NamedNode {
        let span = participant.words.span;
        let parts = [event, participant.role.as_str(), &format!("{span:?}")];
        let words = format!("{} {}", participant.role, participant.words.text);
        let iri = self.record(Kind::Participation, class::PARTICIPATION, &words, &parts, &[span]);
        self.local(&iri, dl::ROLE, label::participant_role(participant.role).into_owned());
        let who = participant.entity.and_then(|id| self.entity(id)).unwrap_or_else(|| self.group(span));
        self.local(&iri, dl::PARTICIPANT, who);
        let count = participant.count.and_then(|count| {
            let inside = self.story.quantities.iter().filter(|quantity| span.contains(quantity.words.span));
            let mut same =
                inside.filter(|quantity| quantity.value == Some(count) || quantity.min == Some(count));
            written.quantities.get(&same.next()?.words.span)
        });
        if let Some(quantity) = count {
            self.local(&iri, dl::QUANTITY, quantity.clone());
        }
        iri
    }

    fn claim(&mut self, claim: &Claim, written: &Written) {
        let Some(event) = written.events.get(&claim.about) else { return };
        let Some(by) = self.claimant(claim) else { return };
        let polarity = claim.polarity.as_str();
        let words = format!("{} {polarity}", event.as_str().rsplit('/').next().unwrap_or_default());
        let via = claim.via.and_then(|index| written.quotations.get(index));
        let parts = [event.as_str(), by.as_str(), polarity, via.map_or("", |iri| iri.as_str())];
        let iri = self.record(Kind::Claim, class::CLAIM, &words, &parts, &[claim.evidence]);
        self.local(&iri, dl::ABOUT, event.clone());
        self.local(&iri, dl::ASSERTED_BY, by);
        self.local(&iri, dl::POLARITY, label::polarity(claim.polarity).into_owned());
        self.local(&iri, dl::CERTAINTY, label::certainty(claim.certainty).into_owned());
        self.local(&iri, dl::MODALITY, label::modality(claim.modality).into_owned());
        if let Some(via) = via {
            self.local(&iri, dl::VIA, via.clone());
        }
    }

    /// Who stands behind a claim: its source, or the publisher (else the article) in its own voice. A
    /// source whose words cannot be found is not passed off as the publisher.
    fn claimant(&mut self, claim: &Claim) -> Option<NamedNode> {
        if claim.by.is_some() || claim.by_text.is_some() {
            return self.source(claim.by, claim.by_text.as_deref(), claim.evidence);
        }
        Some(self.publisher().unwrap_or_else(|| self.article_iri()))
    }

    fn tenure(&mut self, role: &Role) {
        let Some(person) = self.entity(role.person) else { return };
        let body = role.organization.and_then(|id| self.entity(id));
        let place = role.place.and_then(|id| self.entity(id));
        let post = self.post(&role.title, body, place);
        let words = format!("{} {}", role.title, self.name_of(role.person));
        let position = format!("{:?}", role.evidence);
        let parts = [person.as_str(), post.as_str(), &position];
        let iri = self.record(Kind::Tenure, class::TENURE, &words, &parts, &[role.evidence]);
        self.local(&iri, dl::HOLDER, person);
        self.local(&iri, dl::POST, post);
        self.local(&iri, dl::TENURE_STATUS, label::tenure_status(role.status).into_owned());
        self.local(&iri, dl::CONFIDENCE, confidence(role.confidence));
        if let Some(published) = self.published() {
            self.local(&iri, dl::AS_OF, date(PublicationDate::day(published.date())));
        }
    }

    fn relation(&mut self, relation: &Relation) {
        let ends = (self.entity(relation.subject), self.entity(relation.object));
        let (Some(subject), Some(object)) = ends else { return };
        let property = self.property(relation);
        let position = format!("{:?}", relation.evidence);
        let words = format!("{} {}", self.name_of(relation.subject), relation.predicate);
        let parts = [subject.as_str(), property.as_str(), object.as_str(), &position];
        let iri = self.record(Kind::Relation, class::RELATION, &words, &parts, &[relation.evidence]);
        self.local(&iri, dl::SUBJECT, subject.clone());
        self.local(&iri, dl::PREDICATE, property.into_owned());
        self.local(&iri, dl::OBJECT, object.clone());
        self.local(&iri, dl::CONFIDENCE, confidence(relation.confidence));
        if self.is_narrated(relation.evidence) {
            self.shared(&subject, property, object);
        }
    }

    /// Whether the article says the words at `span` in its own voice.
    fn is_narrated(&self, span: CharSpan) -> bool {
        let quotations = self.story.quotations.iter().filter(|q| q.kind != QuotationKind::Indirect);
        !quotations.flat_map(|quotation| &quotation.spans).any(|quoted| quoted.overlaps(span))
    }

    /// The property of a relation; a place in a place is within it.
    fn property(&self, relation: &Relation) -> NamedNodeRef<'static> {
        let is_place = |id: EntityId| self.story.entity(id).is_some_and(|e| e.kind == EntityType::Place);
        let containment = matches!(relation.predicate, Predicate::LocatedIn | Predicate::PartOf);
        if containment && is_place(relation.subject) && is_place(relation.object) {
            return dl::WITHIN;
        }
        label::predicate(relation.predicate)
    }

    /// The one who says something: an entity, or unnamed people called by `words`.
    fn source(
        &mut self,
        entity: Option<EntityId>,
        words: Option<&str>,
        place: CharSpan,
    ) -> Option<NamedNode> {
        if let Some(iri) = entity.and_then(|id| self.entity(id)) {
            return Some(iri);
        }
        let span = self.locate(words?, place)?;
        Some(self.group(span))
    }

    fn spanned(&mut self, kind: Kind, class: NamedNodeRef<'_>, words: &str, span: CharSpan) -> NamedNode {
        self.record(kind, class, words, &[&format!("{span:?}")], &[span])
    }

    fn name_of(&self, id: EntityId) -> &str {
        self.story.entity(id).map_or("", |entity| entity.name.as_str())
    }
}

/// How the event stands after all claims of the article about it.
fn factuality(event: &Event, story: &Story) -> NamedNodeRef<'static> {
    let claims = story.claims.iter().filter(|claim| claim.about == event.id);
    let polarities: HashSet<Polarity> = claims.map(|claim| claim.polarity).collect();
    match polarities.len() {
        2 => individual::DISPUTED,
        1 if polarities.contains(&Polarity::Denied) => label::status(Status::Denied),
        _ => label::status(event.status),
    }
}
