//! The gold of one article as data: what the annotators say, and where in the text they say it.

use crate::evaluate::GoldName;
use crate::story::{EntityType, EventType, Status};
use crate::text::{CharSpan, Chars};
use std::sync::Arc;

/// The gold of one article with its places in the text; entities are indices into [`Located::entities`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Located {
    /// The entities.
    pub entities: Vec<GoldEntity>,
    /// Every whole-word occurrence of every name, longest first, none inside another, with its entity.
    pub mentions: Vec<(GoldName<Chars>, usize)>,
    /// Who holds which post.
    pub roles: Vec<GoldRole>,
    /// Direct quotations.
    pub quotations: Vec<GoldQuotation>,
    /// Reported speech.
    pub indirect: Vec<GoldIndirect>,
    /// Events.
    pub events: Vec<GoldEvent>,
    /// Time expressions.
    pub times: Vec<GoldTime>,
    /// Which place lies in which.
    pub places: Vec<GoldPlace>,
    /// Lasting relations.
    pub relations: Vec<GoldRelation>,
}

/// A gold entity.
#[derive(Clone, Debug, PartialEq)]
pub struct GoldEntity {
    /// Its id in the file.
    pub id: String,
    /// What it is.
    pub kind: EntityType,
    /// Its best name.
    pub name: String,
    /// Its Wikidata id.
    pub wikidata: Option<String>,
}

/// A gold post.
#[derive(Clone, Debug, PartialEq)]
pub struct GoldRole {
    /// The holder.
    pub person: usize,
    /// The title.
    pub title: String,
    /// The body.
    pub organization: Option<usize>,
    /// The place governed.
    pub place: Option<usize>,
}

/// A gold direct quotation.
#[derive(Clone, Debug, PartialEq)]
pub struct GoldQuotation {
    /// Where its first words stand.
    pub span: CharSpan,
    /// Its first words.
    pub words: String,
    /// Who said it.
    pub speaker: Option<GoldReference>,
}

/// Gold reported speech.
#[derive(Clone, Debug, PartialEq)]
pub struct GoldIndirect {
    /// Where the cue stands.
    pub span: CharSpan,
    /// The words that hold the cue.
    pub words: String,
    /// Who said it.
    pub speaker: Option<GoldReference>,
}

/// A gold event.
#[derive(Clone, Debug, PartialEq)]
pub struct GoldEvent {
    /// What kind of happening it is.
    pub kind: EventType,
    /// Where the trigger stands.
    pub span: CharSpan,
    /// The trigger.
    pub trigger: String,
    /// Who did it.
    pub agents: Vec<GoldReference>,
    /// To whom or what it was done.
    pub patients: Vec<GoldReference>,
    /// Where it happened.
    pub place: Option<usize>,
    /// When it happened, as a TIMEX3 value.
    pub time: Option<String>,
    /// How it is stated.
    pub status: Option<Status>,
}

/// A gold time expression.
#[derive(Clone, Debug, PartialEq)]
pub struct GoldTime {
    /// Every occurrence of the words, in order.
    pub spans: Arc<[CharSpan]>,
    /// The words.
    pub words: String,
    /// Its TIMEX3 value.
    pub value: Option<String>,
}

/// One place inside another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GoldPlace {
    /// The inner one.
    pub place: usize,
    /// The outer one.
    pub within: usize,
}

/// A gold relation.
#[derive(Clone, Debug, PartialEq)]
pub struct GoldRelation {
    /// The one.
    pub subject: usize,
    /// The name of the relation in the JSON contract.
    pub predicate: String,
    /// The other.
    pub object: usize,
}

/// Somebody in the gold.
#[derive(Clone, Debug, PartialEq)]
pub enum GoldReference {
    /// A named entity.
    Entity(usize),
    /// Somebody without a name.
    Nominal {
        /// The words.
        words: String,
        /// How many there are.
        count: Option<f64>,
    },
}
