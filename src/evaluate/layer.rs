//! The layers that are scored, in the order in which they are shown.

use crate::story::EntityType;
use std::fmt;

/// A layer of a reading, and how it is scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// Tokens by exact span (CoNLL 2018).
    Tokens,
    /// Sentences by exact begin and end (CoNLL 2018).
    Sentences,
    /// Syntactic words, aligned by characters (CoNLL 2018).
    Words,
    /// Universal parts of speech of aligned words.
    Upos,
    /// Lemmas of aligned words.
    Lemmas,
    /// Heads of aligned words, punctuation too.
    Uas,
    /// Heads and relations without subtypes of aligned words, punctuation too.
    Las,
    /// Names by exact span and type.
    Names,
    /// Names of one type.
    NamesOf(EntityType),
    /// Entities as sets of named mentions, one to one (CEAF with φ4).
    Entities,
    /// Types of the entities that were aligned.
    EntityTypes,
    /// Wikidata ids of the entities that were aligned.
    Links,
    /// Posts by holder and words of the title.
    Roles,
    /// The same with the right body and place.
    RolesWithBody,
    /// Direct quotations by overlap.
    Quotations,
    /// The same with the right speaker.
    Speakers,
    /// Reported speech by its cue and speaker.
    ReportedSpeech,
    /// Events by overlap of the trigger.
    Events,
    /// The same with the right type.
    EventTypes,
    /// Agents and patients of the events that were found.
    Participants,
    /// Status of the events that were found.
    EventStatus,
    /// Time values of the events that were found and have one.
    EventTimes,
    /// Places of the events that were found and have one.
    EventPlaces,
    /// Counts of the participants that have one.
    EventCounts,
    /// Time expressions by overlap and value.
    Times,
    /// Which place lies in which.
    Containment,
    /// Lasting relations between entities.
    Relations,
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Tokens => "tokens",
            Self::Sentences => "sentences",
            Self::Words => "words",
            Self::Upos => "UPOS",
            Self::Lemmas => "lemmas",
            Self::Uas => "UAS",
            Self::Las => "LAS",
            Self::Names => "names",
            Self::NamesOf(kind) => return write!(f, "names: {kind}"),
            Self::Entities => "entities (CEAF-e)",
            Self::EntityTypes => "entity type",
            Self::Links => "links (Wikidata)",
            Self::Roles => "roles",
            Self::RolesWithBody => "roles with body",
            Self::Quotations => "quotations",
            Self::Speakers => "quotations with speaker",
            Self::ReportedSpeech => "reported speech",
            Self::Events => "events",
            Self::EventTypes => "events with type",
            Self::Participants => "participants",
            Self::EventStatus => "event status",
            Self::EventTimes => "event time",
            Self::EventPlaces => "event place",
            Self::EventCounts => "event counts",
            Self::Times => "times",
            Self::Containment => "containment",
            Self::Relations => "relations",
        };
        f.write_str(name)
    }
}
