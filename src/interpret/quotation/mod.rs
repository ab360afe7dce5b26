//! Who said what: direct, mixed and indirect quotations with their speakers.
//!
//! In: a [`Document`] and its [`Cast`]. Out: [`FoundQuotation`]s, in order of their extents.
//! Invariants: quoted words never include their quotation marks; no
//! two direct ones share a word, and no two of one kind a cue; time is linear in the text. Deliberately absent: what the quoted words
//! tell of; that is [`event`](super::event).

mod carry;
mod cue;
mod direct;
mod indirect;
mod mark;
mod speaker;

use super::cast::Cast;
use super::phrase::Reading;
use super::scribe::Scribe;
use crate::document::Document;
use crate::lexicon::Lexicon;
use crate::story::{Certainty, EntityId, Polarity, Quotation, QuotationKind};
use crate::text::ByteSpan;
use std::collections::HashSet;
use std::ops::Range;

/// What somebody said, by byte spans.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundQuotation {
    /// How the words are given.
    pub kind: QuotationKind,
    /// The quoted words without their marks; for reported speech, the content.
    pub stretches: Vec<ByteSpan>,
    /// From the first to the last stretch; for reported speech, the sentence.
    pub extent: ByteSpan,
    /// What the speaker stands behind: the stretches, or the reported words on both sides of the cue.
    pub content: Vec<ByteSpan>,
    /// The word that tells of the saying.
    pub cue: Option<ByteSpan>,
    /// Who said it.
    pub speaker: Speaker,
    /// To whom.
    pub addressee: Option<EntityId>,
    /// Whether the speaker affirms or denies the content.
    pub polarity: Polarity,
    /// How sure the speaker is, by the cue.
    pub certainty: Certainty,
    /// Whether it is told as an accusation: "accused", "alleged".
    pub accusing: bool,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
}

/// Who speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Speaker {
    /// The entity, if the words lead to one.
    pub entity: Option<EntityId>,
    /// The words that name the speaker.
    pub words: Option<ByteSpan>,
}

impl FoundQuotation {
    /// Whether the speaker stands behind what is said at `span`.
    pub fn covers(&self, span: ByteSpan) -> bool {
        self.content.iter().any(|content| content.contains(span))
    }

    /// The quotation as a story has it.
    pub fn into_story(self, scribe: &Scribe<'_>) -> Quotation {
        let words: Vec<&str> = self.stretches.iter().map(|&stretch| scribe.text(stretch)).collect();
        Quotation {
            kind: self.kind,
            extent: scribe.chars(self.extent),
            text: words.join(" "),
            spans: self.stretches.into_iter().map(|stretch| scribe.chars(stretch)).collect(),
            cue: self.cue.map(|cue| scribe.words(cue)),
            speaker: self.speaker.entity,
            speaker_text: self.speaker.words.map(|words| scribe.text(words).to_owned()),
            addressee: self.addressee,
            confidence: self.confidence,
        }
    }
}

/// A quotation by tokens, before its speaker is known as an entity.
#[derive(Clone, Debug)]
struct Draft {
    kind: QuotationKind,
    stretches: Vec<Range<usize>>,
    content: Vec<Range<usize>>,
    cue: Option<Range<usize>>,
    speaker: Option<Range<usize>>,
    listener: Option<Range<usize>>,
    polarity: Polarity,
    certainty: Certainty,
    accusing: bool,
    confidence: f32,
}

/// Finds the quotations of `document`.
pub fn find(document: &Document, cast: &Cast, lexicon: &Lexicon) -> Vec<FoundQuotation> {
    let reading = Reading::new(document, lexicon);
    let marked = mark::stretches(document);
    let (mut drafts, loose) = direct::attributed(&reading, &marked);
    let taken: HashSet<usize> = drafts.iter().filter_map(|draft| Some(draft.cue.as_ref()?.start)).collect();
    let mut reported = indirect::reported(&reading, &marked, &taken);
    let loose = indirect::mix(&reading, &mut reported, loose);
    drafts.append(&mut reported);
    drafts.extend(carry::unattributed(&reading, &loose));
    drafts.sort_by_key(|draft| draft.begin());
    speaker::settle(&reading, cast, drafts)
}

impl Draft {
    /// The first token of the quotation or its cue.
    fn begin(&self) -> usize {
        let starts = self.stretches.iter().chain(&self.content).map(|range| range.start);
        starts.min().unwrap_or(0)
    }
}
