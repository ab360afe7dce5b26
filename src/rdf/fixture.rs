//! A small article with its story, written by hand, for the tests of this room and of the store.

use crate::article::{Article, Metadata, Origin, Stated};
use crate::story::*;
use crate::text::{CharSpan, Offsets, Span};

/// The article `title` of the Oudal Times in which `chief` says that the harbour police freed
/// `count` sailors, and a union denies it.
pub(crate) fn article(title: &str, chief: &str, count: u32) -> (Article, Story) {
    let text = format!(
        "Harbour Police chief {chief} said: “We freed {count} sailors in Oudal.” \
         The Dockers' Union denied that they were freed. {chief} leads the Harbour Police."
    );
    let stated = |value: &str| Some(Stated::new(value.to_owned(), Origin::CommandLine));
    let metadata = Metadata {
        title: stated(title),
        publisher: stated("Oudal Times"),
        published: "2024-05-01".parse().ok().map(|day| Stated::new(day, Origin::CommandLine)),
        ..Metadata::default()
    };
    let story = story(&text, chief, count);
    (Article::new(text.into(), vec![], metadata), story)
}

fn span(text: &str, words: &str) -> CharSpan {
    let begin = text.find(words).unwrap();
    Offsets::new(text).to_chars(Span::new(begin, begin + words.len()).unwrap())
}

fn words(text: &str, words: &str) -> Words {
    Words { span: span(text, words), text: words.to_owned() }
}

fn entity(id: u32, kind: EntityType, name: &str) -> Entity {
    Entity { id: EntityId(id), kind, name: name.into(), aliases: vec![], same_as: vec![], confidence: 0.9 }
}

/// Every place that calls `entity` by its name.
fn mentions(text: &str, entity: &Entity) -> Vec<Mention> {
    let offsets = Offsets::new(text);
    let found = text.match_indices(&entity.name).map(|(begin, name)| {
        let span = offsets.to_chars(Span::new(begin, begin + name.len()).unwrap());
        Mention {
            words: Words { span, text: name.to_owned() },
            entity_type: entity.kind,
            kind: MentionKind::Name,
            entity: Some(entity.id),
            confidence: 0.9,
        }
    });
    found.collect()
}

fn story(text: &str, chief: &str, count: u32) -> Story {
    let entities = vec![
        entity(1, EntityType::Organization, "Harbour Police"),
        entity(2, EntityType::Person, chief),
        entity(3, EntityType::Place, "Oudal"),
        entity(4, EntityType::Organization, "Dockers' Union"),
    ];
    let quoted = format!("We freed {count} sailors in Oudal.");
    let sailors = format!("{count} sailors");
    let sentences = [
        format!("Harbour Police chief {chief} said: “{quoted}”"),
        "The Dockers' Union denied that they were freed.".to_owned(),
        format!("{chief} leads the Harbour Police."),
    ];
    Story {
        sentences: sentences.iter().map(|sentence| span(text, sentence)).collect(),
        mentions: entities.iter().flat_map(|entity| mentions(text, entity)).collect(),
        entities,
        roles: vec![Role {
            person: EntityId(2),
            title: "chief".into(),
            organization: Some(EntityId(1)),
            place: None,
            status: TenureStatus::Current,
            evidence: span(text, &format!("Harbour Police chief {chief}")),
            confidence: 0.9,
        }],
        quotations: vec![Quotation {
            kind: QuotationKind::Direct,
            extent: span(text, &quoted),
            spans: vec![span(text, &quoted)],
            text: quoted.clone(),
            cue: Some(words(text, "said")),
            speaker: Some(EntityId(2)),
            speaker_text: Some(chief.into()),
            addressee: None,
            confidence: 0.9,
        }],
        events: vec![Event {
            id: EventId(1),
            kind: EventType::Rescue,
            trigger: words(text, "freed"),
            participants: vec![Participant {
                role: ParticipantRole::Patient,
                entity: None,
                words: words(text, &sailors),
                count: Some(Amount(count.into())),
            }],
            place: Some(EventPlace { entity: EntityId(3), span: span(text, "Oudal") }),
            time: None,
            status: Status::Reported,
            source: Some(EntityId(2)),
            source_text: Some(chief.into()),
            evidence: span(text, &quoted),
            confidence: 0.8,
        }],
        times: vec![],
        quantities: vec![Quantity {
            words: words(text, &count.to_string()),
            value: Some(Amount(count.into())),
            min: None,
            max: None,
            hedge: Hedge::Exact,
            unit: Some("sailors".into()),
        }],
        claims: vec![
            claim(EntityId(2), Polarity::Affirmed, span(text, &quoted), Some(0)),
            claim(EntityId(4), Polarity::Denied, span(text, &sentences[1]), None),
        ],
        relations: vec![Relation {
            subject: EntityId(2),
            predicate: Predicate::Leads,
            object: EntityId(1),
            evidence: span(text, &sentences[2]),
            confidence: 0.9,
        }],
        dropped: Default::default(),
    }
}

fn claim(by: EntityId, polarity: Polarity, evidence: CharSpan, via: Option<usize>) -> Claim {
    Claim {
        about: EventId(1),
        by: Some(by),
        by_text: None,
        polarity,
        certainty: Certainty::Certain,
        modality: Modality::Actual,
        via,
        evidence,
    }
}
