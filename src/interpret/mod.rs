//! From words to a story: who said and did what, when, how many, and who says so.
//!
//! In: a [`Document`]. Out: a [`Story`] whose every record is borne out by its own evidence
//! ([`verify`]). Total and deterministic. Each layer stands in a module of its own and finds its
//! records in bytes of the text; the [`Scribe`] writes them down as a story has them.
//! Deliberately absent: IRIs, files, and any knowledge of other articles.

pub mod cast;
pub mod claim;
pub mod event;
mod phrase;
pub mod quantity;
pub mod quotation;
pub mod relation;
pub mod role;
mod scribe;
pub mod time;
pub mod verify;

pub use scribe::Scribe;

use crate::document::Document;
use crate::lexicon::Lexicon;
use crate::story::{EventId, Mention, Story};
use cast::{Cast, CastMention};

/// Interprets `document`.
pub fn interpret(document: &Document, lexicon: &Lexicon) -> Story {
    let scribe = Scribe::new(document);
    let cast = Cast::of(document, lexicon);
    let times = time::find(document, lexicon);
    let quantities = quantity::find_beside(document, lexicon, &times);
    let roles = role::find(document, &cast, lexicon);
    let relations = relation::find(document, &cast, &roles, lexicon);
    let quotations = quotation::find(document, &cast, lexicon);
    let events = event::find(document, &cast, &times, &quantities, &quotations, lexicon);
    let claims = claim::find(&events, &quotations);
    let numbered = events.into_iter().zip(0_u32..);
    let story = Story {
        sentences: document.sentences.iter().map(|sentence| scribe.chars(sentence.span)).collect(),
        mentions: cast.mentions.iter().map(|&found| mention(found, &scribe)).collect(),
        entities: cast.entities,
        roles: roles.into_iter().map(|found| found.into_story(&scribe)).collect(),
        quotations: quotations.into_iter().map(|found| found.into_story(&scribe)).collect(),
        events: numbered.map(|(found, number)| found.into_story(event_id(number), &scribe)).collect(),
        times: times.into_iter().map(|found| found.into_story(&scribe)).collect(),
        quantities: quantities.into_iter().map(|found| found.into_story(&scribe)).collect(),
        claims: claims.into_iter().map(|found| found.into_story(|at| event_id(at as u32), &scribe)).collect(),
        relations: relations.into_iter().map(|found| found.into_story(&scribe)).collect(),
        dropped: Default::default(),
    };
    verify::verified(story, document.text())
}

/// The events of a story are numbered from one.
fn event_id(index: u32) -> EventId {
    EventId(index + 1)
}

fn mention(found: CastMention, scribe: &Scribe<'_>) -> Mention {
    Mention {
        words: scribe.words(found.span),
        entity_type: found.entity_type,
        kind: found.kind,
        entity: found.entity,
        confidence: found.confidence,
    }
}
