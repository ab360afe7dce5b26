//! The records of a story.

use super::{
    Certainty, EntityType, EventType, Hedge, MentionKind, Modality, ParticipantRole, Polarity, Predicate,
    QuotationKind, Status, TenureStatus, TimeType,
};
use crate::text::CharSpan;
use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Declares an id: a number that is printed with a prefix.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "{}"), self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                let number = text.strip_prefix($prefix).and_then(|digits| digits.parse().ok());
                number.map(Self).ok_or_else(|| {
                    serde::de::Error::custom(format_args!(concat!("`{}` is not an id `", $prefix, "N`"), text))
                })
            }
        }
    };
}

id!(
    /// An entity of one story.
    EntityId,
    "e"
);
id!(
    /// An event of one story.
    EventId,
    "ev"
);

/// A stretch of the text with its words.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Words {
    /// Where it stands.
    #[serde(flatten)]
    pub span: CharSpan,
    /// The words there.
    pub text: String,
}

/// Somebody or something that the article speaks of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    /// Its id in this story.
    pub id: EntityId,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: EntityType,
    /// The fullest name that the article uses; for a group, its words.
    pub name: String,
    /// Other names that the article uses.
    pub aliases: Vec<String>,
    /// The same entity in other datasets.
    #[serde(rename = "sameAs")]
    pub same_as: Vec<String>,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
}

/// A place in the text that speaks of an entity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mention {
    /// The words.
    #[serde(flatten)]
    pub words: Words,
    /// What is spoken of.
    #[serde(rename = "type")]
    pub entity_type: EntityType,
    /// How it is spoken of.
    pub kind: MentionKind,
    /// Which entity it is; `None` if that is not known.
    pub entity: Option<EntityId>,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
}

/// A person's post.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Role {
    /// Who holds it.
    pub person: EntityId,
    /// The title, as written, without "former" and its kin.
    pub title: String,
    /// The body of the post.
    pub organization: Option<EntityId>,
    /// The place that the post governs.
    pub place: Option<EntityId>,
    /// Whether it is held now.
    pub status: TenureStatus,
    /// The words that say so: title and name.
    #[serde(flatten)]
    pub evidence: CharSpan,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
}

/// What somebody said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quotation {
    /// How the words are given.
    pub kind: QuotationKind,
    /// From the first to the last of `spans`; for reported speech, the sentence.
    #[serde(flatten)]
    pub extent: CharSpan,
    /// The stretches of the quoted words, without quotation marks.
    pub spans: Vec<CharSpan>,
    /// The quoted words, stretches joined by a blank.
    pub text: String,
    /// The word that tells of the saying.
    pub cue: Option<Words>,
    /// Who said it, if it is an entity.
    pub speaker: Option<EntityId>,
    /// The words that name the speaker.
    pub speaker_text: Option<String>,
    /// To whom it was said.
    pub addressee: Option<EntityId>,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
}

/// A happening as the article tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Its id in this story.
    pub id: EventId,
    /// What kind of happening it is.
    #[serde(rename = "type")]
    pub kind: EventType,
    /// The word that tells of it.
    pub trigger: Words,
    /// Who and what took part.
    pub participants: Vec<Participant>,
    /// Where it happened.
    pub place: Option<EventPlace>,
    /// When it happened.
    pub time: Option<EventTime>,
    /// How it is stated.
    pub status: Status,
    /// Who says so or denies it, if it is an entity; `None` for the article itself.
    pub source: Option<EntityId>,
    /// The words that name the source.
    pub source_text: Option<String>,
    /// The words that say all this: trigger, participants, place and time lie inside.
    pub evidence: CharSpan,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
}

/// Somebody or something that took part in an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Participant {
    /// Which part.
    pub role: ParticipantRole,
    /// Who, if it is an entity.
    pub entity: Option<EntityId>,
    /// The words.
    #[serde(flatten)]
    pub words: Words,
    /// How many there were.
    pub count: Option<Amount>,
}

/// The place of an event.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventPlace {
    /// Which place.
    pub entity: EntityId,
    /// Where the text says so.
    #[serde(flatten)]
    pub span: CharSpan,
}

/// The time of an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventTime {
    /// TIMEX3 value; `None` if the words could not be resolved.
    pub value: Option<String>,
    /// The span of the time expression, one of [`Story::times`](super::Story::times).
    #[serde(flatten)]
    pub span: CharSpan,
}

/// A time expression.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Time {
    /// The words.
    #[serde(flatten)]
    pub words: Words,
    /// What kind of expression it is.
    #[serde(rename = "type")]
    pub kind: TimeType,
    /// TIMEX3 value; `None` if the text and the date of publication do not give one.
    pub value: Option<String>,
    /// First day on which it may begin.
    pub earliest: Option<Date>,
    /// Last day on which it may begin.
    #[serde(rename = "latestStart")]
    pub latest_start: Option<Date>,
    /// First day on which it may end.
    #[serde(rename = "earliestEnd")]
    pub earliest_end: Option<Date>,
    /// Last day on which it may end.
    pub latest: Option<Date>,
}

/// A number of things.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quantity {
    /// The words.
    #[serde(flatten)]
    pub words: Words,
    /// The number; `None` for a vague one.
    pub value: Option<Amount>,
    /// The least that the words allow.
    pub min: Option<Amount>,
    /// The most that the words allow.
    pub max: Option<Amount>,
    /// How it is hedged.
    pub hedge: Hedge,
    /// What is counted or measured, as written.
    pub unit: Option<String>,
}

/// Who stands behind an event, or against it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// The event.
    pub about: EventId,
    /// Who says so; `None` for the article in its own voice or an unnamed source (then `by_text`).
    pub by: Option<EntityId>,
    /// The words that name the source; `None` for the article in its own voice.
    pub by_text: Option<String>,
    /// For or against.
    pub polarity: Polarity,
    /// How sure the source is.
    pub certainty: Certainty,
    /// Whether it is said to be, to be coming, or to depend on a condition.
    pub modality: Modality,
    /// The quotation in which it is said, as an index into [`Story::quotations`](super::Story::quotations).
    pub via: Option<usize>,
    /// The words.
    #[serde(flatten)]
    pub evidence: CharSpan,
}

/// A lasting relation between two entities.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relation {
    /// The one.
    pub subject: EntityId,
    /// Stands in which relation.
    pub predicate: Predicate,
    /// To the other.
    pub object: EntityId,
    /// The words that say so: both names lie inside.
    #[serde(flatten)]
    pub evidence: CharSpan,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
}

/// A number, written without a fraction when it has none.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Deserialize)]
pub struct Amount(pub f64);

impl Amount {
    /// The number as an integer, if it is one that a double holds exactly.
    pub fn as_integer(self) -> Option<i64> {
        const EXACT: f64 = 9_007_199_254_740_992.0; // 2^53
        (self.0.fract() == 0.0 && self.0.abs() <= EXACT).then_some(self.0 as i64)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.as_integer() {
            Some(integer) => serializer.serialize_i64(integer),
            None => serializer.serialize_f64(self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    #[test]
    fn whole_numbers_are_printed_without_a_fraction() {
        assert_eq!(serde_json::to_string(&Amount(865.0)).unwrap(), "865");
        assert_eq!(serde_json::to_string(&Amount(12.9)).unwrap(), "12.9");
        assert_eq!(Amount(2_500_000.0).to_string(), "2500000");
    }

    #[test]
    fn a_span_is_written_beside_the_words() {
        let words = Words { span: Span::new(3, 7).unwrap(), text: "said".into() };
        let json = serde_json::to_string(&words).unwrap();
        assert_eq!(json, r#"{"begin":3,"end":7,"text":"said"}"#);
        assert_eq!(serde_json::from_str::<Words>(&json).unwrap(), words);
    }

    #[test]
    fn ids_carry_their_prefix() {
        assert_eq!(serde_json::to_string(&EventId(4)).unwrap(), "\"ev4\"");
        assert!(serde_json::from_str::<EntityId>("\"ev4\"").is_err());
    }
}
