//! The words that tell of a saying.

use crate::document::TokenKind;
use crate::interpret::phrase::Reading;
use crate::lexicon::{FunctionClass, QuotationWord, SpeechFrame, SpeechVerb, VerbForm};
use crate::story::{Certainty, Polarity};
use std::ops::Range;

/// A word or phrase that tells of a saying.
#[derive(Clone, Debug)]
pub(super) struct Cue<'l> {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// The verb and its form; `None` for "according to".
    pub verb: Option<(&'l SpeechVerb, VerbForm)>,
    /// Whether it is passive with the speaker after "by": "confirmed by".
    pub passive: bool,
}

impl Cue<'_> {
    /// Whether the verb takes `frame`.
    pub fn takes(&self, frame: SpeechFrame) -> bool {
        self.verb.is_some_and(|(verb, _)| verb.takes(frame))
    }

    /// Whether it is a form in -ing.
    pub fn is_ing(&self) -> bool {
        self.verb.is_some_and(|(_, form)| form == VerbForm::Ing)
    }

    pub fn polarity(&self) -> Polarity {
        self.verb.map_or(Polarity::Affirmed, |(verb, _)| verb.polarity)
    }

    pub fn certainty(&self) -> Certainty {
        self.verb.map_or(Certainty::Certain, |(verb, _)| verb.certainty)
    }
}

/// The cue that begins at `token` and ends at `end` or before.
pub(super) fn at<'l>(reading: &Reading<'l>, token: usize, end: usize) -> Option<Cue<'l>> {
    if reading.name(token).is_some() || reading.kind(token) != Some(TokenKind::Word) {
        return None;
    }
    if reading.word(token) == "according" && reading.word(token + 1) == "to" && token + 2 < end {
        return Some(Cue { tokens: token..token + 2, verb: None, passive: false });
    }
    let speech = &reading.lexicon.speech;
    let (length, verb) = reading.phrase(token, end, |words| speech.verb(words))?;
    let passive = verb.1.may_be_participle() && reading.word(token + length) == "by";
    let cue = Cue { tokens: token..token + length, verb: Some(verb), passive };
    (passive || is_verb(reading, token, verb.1)).then_some(cue)
}

/// Whether the word at `token`, which may be this form of a verb, is a verb here.
fn is_verb(reading: &Reading<'_>, token: usize, form: VerbForm) -> bool {
    let Some(before) = last_before(reading, token) else { return form.may_be_past() };
    let after_article = reading.is_determiner(token - 1) || reading.is_possessive(token - 1);
    match form {
        VerbForm::Base => reading.is_pronoun(before) || is_plural(reading, before),
        VerbForm::Third => !after_article && (stands_alone(reading, before) || reading.is_pronoun(before)),
        VerbForm::Ing => reading.is(token - 1, &[",", "as", "while", "and", "by", "—", "statement", "who"]),
        VerbForm::Past | VerbForm::PastOrParticiple | VerbForm::Participle => {
            !after_article && !is_passive(reading, token)
        }
    }
}

/// The token before `token`, adverbs passed over.
fn last_before(reading: &Reading<'_>, token: usize) -> Option<usize> {
    let floor = token.saturating_sub(4);
    (floor..token).rev().find(|&at| !reading.has(at, FunctionClass::Adverb) || reading.is_pronoun(at))
}

fn is_plural(reading: &Reading<'_>, token: usize) -> bool {
    let word = reading.word(token);
    let people = matches!(
        word,
        "police" | "people" | "men" | "women" | "many" | "some" | "others" | "critics" | "who"
    );
    people
        || (word.ends_with('s')
            && !word.ends_with("ss")
            && reading.is_nominal(token)
            && reading.name(token).is_none())
}

fn stands_alone(reading: &Reading<'_>, before: usize) -> bool {
    let people = reading
        .lexicon
        .speech
        .quotation_word(reading.word(before))
        .is_some_and(|word| word != QuotationWord::Title);
    let mark = matches!(reading.kind(before), Some(TokenKind::CloseQuote))
        || reading.is(before, &[",", ")", "who", "which"]);
    people || mark || reading.name(before).is_some()
}

/// "is said to", "was told": somebody else speaks.
fn is_passive(reading: &Reading<'_>, token: usize) -> bool {
    let floor = token.saturating_sub(4);
    let helper = (floor..token)
        .rev()
        .find(|&at| !reading.classes(at).any(&[FunctionClass::Adverb, FunctionClass::Negation]));
    helper.is_some_and(|at| reading.has(at, FunctionClass::Be) || reading.is(at, &["being", "been"]))
}
