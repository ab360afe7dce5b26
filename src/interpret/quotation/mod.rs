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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::fixture;

    /// Kind, words of the speaker and stretches of every quotation of `notation`.
    fn said(notation: &str) -> Vec<(QuotationKind, String, String)> {
        let document = fixture::document(notation);
        let found = found(&document);
        let text = |span: ByteSpan| span.slice(document.text()).to_owned();
        let words = |q: &FoundQuotation| q.stretches.iter().map(|&s| text(s)).collect::<Vec<_>>().join(" | ");
        let speaker = |q: &FoundQuotation| q.speaker.words.map_or(String::new(), text);
        found.iter().map(|q| (q.kind, speaker(q), words(q))).collect()
    }

    fn found(document: &Document) -> Vec<FoundQuotation> {
        let lexicon = Lexicon::built_in();
        find(document, &Cast::of(document, &lexicon), &lexicon)
    }

    /// The only quotation of `notation`: its speaker and stretches.
    fn one(notation: &str, kind: QuotationKind) -> (String, String) {
        let all = said(notation);
        assert_eq!(all.len(), 1, "{all:?}");
        assert_eq!(all[0].0, kind, "{all:?}");
        (all[0].1.clone(), all[0].2.clone())
    }

    fn direct(notation: &str) -> (String, String) {
        one(notation, QuotationKind::Direct)
    }

    fn indirect(notation: &str) -> (String, String) {
        one(notation, QuotationKind::Indirect)
    }

    /// The name of the entity that speaks in the last quotation.
    fn last_speaker(notation: &str) -> String {
        let (document, lexicon) = (fixture::document(notation), Lexicon::built_in());
        let cast = Cast::of(&document, &lexicon);
        let id = found(&document).last().and_then(|quotation| quotation.speaker.entity);
        id.and_then(|id| cast.entity(id)).map_or(String::new(), |entity| entity.name.clone())
    }

    #[test]
    fn a_speaker_after_the_marks() {
        let text = "“We found 12 boats,” [Person Ana Ruiz] said on Monday.";
        assert_eq!(direct(text), ("Ana Ruiz".into(), "We found 12 boats,".into()));
        let text = "\"We found 12 boats,\" said [Person Ana Ruiz], the harbour chief.";
        assert_eq!(direct(text), ("Ana Ruiz".into(), "We found 12 boats,".into()));
        let text = "“We found 12 boats,” according to the harbour chief.";
        assert_eq!(direct(text), ("the harbour chief".into(), "We found 12 boats,".into()));
    }

    #[test]
    fn a_speaker_before_the_marks() {
        let text = "[Person Ana Ruiz], chief of the [Organization Harbour Trust], said: “We found 12 boats.”";
        assert_eq!(direct(text).0, "Ana Ruiz");
        assert_eq!(direct("The mayor told reporters, “We found 12 boats.”").0, "The mayor");
        assert_eq!(direct("The mayor told reporters:\n\n“We found 12 boats.”").0, "The mayor");
    }

    #[test]
    fn a_broken_quotation_is_one() {
        let text = "“We looked,” [Person Ana Ruiz] said, “and we found 12 boats.”";
        assert_eq!(direct(text).1, "We looked, | and we found 12 boats.");
        let text = "“We looked,” [Person Ana Ruiz] said. “We found 12 boats.”";
        assert_eq!(direct(text).1, "We looked, | We found 12 boats.");
    }

    #[test]
    fn an_open_quotation_goes_on_in_the_next_paragraph() {
        let text = "[Person Ana Ruiz] said: “We looked for days.\n\n“We found 12 boats.”";
        assert_eq!(direct(text).1, "We looked for days. | We found 12 boats.");
    }

    #[test]
    fn a_quotation_alone_goes_on_with_the_talk() {
        let text = "“We looked for days,” [Person Ana Ruiz] said.\n\n“It was cold and we were few.”";
        assert_eq!(said(text).len(), 2);
        assert_eq!(last_speaker(text), "Ana Ruiz");
    }

    #[test]
    fn a_pronoun_speaks_for_the_last_speaker() {
        let text = "[Person Ana Ruiz] said that the sea was calm.\n\n“We found 12 boats,” she said.";
        assert_eq!(last_speaker(text), "Ana Ruiz");
    }

    #[test]
    fn whoever_is_quoted_in_turn_speaks() {
        let text = "“They locked the doors,” the report read, quoting a sailor as saying.";
        assert_eq!(direct(text).0, "a sailor");
    }

    #[test]
    fn names_and_mocking_words_are_no_quotations() {
        assert_eq!(said("The so-called “miracle boat” sank."), []);
        assert_eq!(said("Her film “The Long Night” opened in [Place Oudal]."), []);
        assert_eq!(said("The “new” bridge was closed."), []);
    }

    #[test]
    fn quoted_words_in_reported_speech_are_mixed() {
        let all = said("The mayor said the plan to close all twelve harbours was “a disgrace”.");
        let kinds: Vec<_> = all.iter().map(|q| (q.0, q.1.as_str())).collect();
        assert_eq!(kinds, [(QuotationKind::Indirect, "The mayor"), (QuotationKind::Mixed, "The mayor")]);
        let short = "[Person Ana Ruiz] called the plan “a disgrace”.";
        assert_eq!(one(short, QuotationKind::Mixed), ("Ana Ruiz".into(), "a disgrace".into()));
    }

    #[test]
    fn reported_speech_needs_no_that() {
        let text = "[Person Ana Ruiz] said that the sea was calm.";
        assert_eq!(indirect(text), ("Ana Ruiz".into(), "that the sea was calm.".into()));
        assert_eq!(indirect("Harbour officials warned the dam would burst.").0, "Harbour officials");
        assert_eq!(indirect("The report said the dam was old.").0, "The report");
        assert_eq!(indirect("The dam was old, the ministry said.").1, "The dam was old");
        assert_eq!(indirect("According to the ministry, the dam was old.").0, "the ministry");
        assert_eq!(indirect("According to figures from the ministry, the dam was old.").0, "the ministry");
    }

    #[test]
    fn a_parenthesis_splits_what_was_said() {
        let text = "The dam, the ministry said, had burst.";
        assert_eq!(indirect(text), ("the ministry".into(), "The dam | had burst.".into()));
    }

    #[test]
    fn the_listener_is_known() {
        let document =
            fixture::document("[Person Ana Ruiz] told [Organization Varn News] that the dam was old.");
        let found = found(&document);
        assert!(found[0].addressee.is_some() && found[0].addressee != found[0].speaker.entity);
    }

    #[test]
    fn a_denial_stands_against_its_content() {
        let document = fixture::document("[Person Ana Ruiz] denied that the dam was old.");
        assert_eq!(found(&document)[0].polarity, Polarity::Denied);
    }

    #[test]
    fn a_participle_has_the_speaker_of_its_sentence() {
        let text = "The mayor closed the harbour, saying the dam was old.";
        assert_eq!(indirect(text).0, "The mayor");
        assert_eq!(indirect("His death was confirmed by the ministry on Monday.").0, "the ministry");
    }

    #[test]
    fn nouns_that_look_like_verbs_are_no_cues() {
        assert_eq!(said("The report and its claims were long."), []);
        assert_eq!(said("She was told to wait."), []);
    }

    #[test]
    fn marks_and_words_without_end_are_read_in_linear_time() {
        for unit in ["“", "said ", "he said, ", "\"a\" ", "who said ", "“he said ", "of ", "according to "]
        {
            let notation = unit.repeat(10_000);
            assert!(said(&notation).len() <= notation.len());
        }
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]
        #[test]
        fn quotations_lie_in_the_text(text in "(?s)([a-zA-Z “”\"',.\\n]|said |he |told ){0,120}") {
            let document = fixture::document(&text);
            for quotation in found(&document) {
                for span in quotation.stretches.iter().chain(&quotation.content) {
                    proptest::prop_assert!(!span.slice(document.text()).is_empty());
                    proptest::prop_assert!(quotation.extent.contains(*span));
                }
            }
        }
    }
}
