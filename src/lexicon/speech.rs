//! Words for quotations and reported speech, and the words that build sentences.
//!
//! In: `function-words.tsv`, `speech-verbs.tsv`, `quotation-words.tsv`. Out: [`SpeechTables`].
//! Invariant: every row of a table has a value; words are looked up in lower case with `'`.

use super::table::{WordMap, rows};
use crate::story::{Certainty, Polarity};
use std::collections::HashMap;

pub(super) const FUNCTION_WORDS: &str = include_str!("../../data/lexicon/function-words.tsv");
const SPEECH_VERBS: &str = include_str!("../../data/lexicon/speech-verbs.tsv");
const QUOTATION_WORDS: &str = include_str!("../../data/lexicon/quotation-words.tsv");

/// Declares the classes of function words with their names in the table.
macro_rules! classes {
    ($($(#[$doc:meta])* $class:ident = $name:literal),+ $(,)?) => {
        /// A closed class of words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum FunctionClass { $($(#[$doc])* $class),+ }

        impl FunctionClass {
            fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$class),)+ _ => None }
            }
        }
    };
}

classes!(
    /// "the", "some".
    Determiner = "determiner",
    /// "his", "whose".
    Possessive = "possessive",
    /// Subject pronouns: "he", "they".
    Pronoun = "pronoun",
    /// Object pronouns: "him", "them".
    ObjectPronoun = "object",
    /// "who", "which".
    Relative = "relative",
    /// "in", "of".
    Preposition = "preposition",
    /// "and", "but".
    Coordinator = "coordinator",
    /// "that", "because".
    Subordinator = "subordinator",
    /// Forms of "be".
    Be = "be",
    /// Forms of "have".
    Have = "have",
    /// Forms of "do".
    Do = "do",
    /// "will", "could".
    Modal = "modal",
    /// "not", "never".
    Negation = "negation",
    /// "about", before a number.
    Hedge = "hedge",
    /// "also", "recently".
    Adverb = "adverb",
    /// "Monday".
    Weekday = "weekday",
    /// "twelve", "hundreds".
    Number = "number",
    /// Finite forms of common verbs that are no nouns: "began", "takes".
    Verb = "verb",
);

/// The closed classes in which a word may stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FunctionClasses(u32);

impl FunctionClasses {
    /// Whether `class` is one of them.
    pub fn has(self, class: FunctionClass) -> bool {
        self.0 & (1 << class as u32) != 0
    }

    /// Whether any of `classes` is one of them.
    pub fn any(self, classes: &[FunctionClass]) -> bool {
        classes.iter().any(|&class| self.has(class))
    }

    /// Whether the word is in no closed class: a noun, verb, adjective or adverb.
    pub fn is_open(self) -> bool {
        self.0 == 0
    }

    fn from_names(names: &str) -> Option<Self> {
        let class = |name| FunctionClass::from_name(name).map(|class| 1 << class as u32);
        names.split(' ').map(class).try_fold(0, |all, one| Some(all | one?)).map(Self)
    }
}

/// The form of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VerbForm {
    /// "rescue".
    Base,
    /// "rescues".
    Third,
    /// "rescued", "went": past tense and no participle.
    Past,
    /// "rescued": past tense or participle.
    PastOrParticiple,
    /// "gone": participle and no past tense.
    Participle,
    /// "rescuing".
    Ing,
}

impl VerbForm {
    /// Whether it may be a past participle.
    pub fn may_be_participle(self) -> bool {
        matches!(self, Self::Participle | Self::PastOrParticiple)
    }

    /// Whether it may be in the past tense.
    pub fn may_be_past(self) -> bool {
        matches!(self, Self::Past | Self::PastOrParticiple)
    }

    /// The forms of a verb of which a row has base, third person, past, participle and -ing form.
    pub(super) fn of_row<'r>(cells: &[&'r str]) -> Vec<(&'r str, Self)> {
        let &[base, third, past, participle, ing] = cells else { return Vec::new() };
        // "read" and "hit" are first a past tense: the base form is known by the word before it.
        let mut forms = match past == participle {
            true => vec![(past, Self::PastOrParticiple)],
            false => vec![(past, Self::Past), (participle, Self::Participle)],
        };
        forms.extend([(base, Self::Base), (third, Self::Third), (ing, Self::Ing)]);
        forms
    }
}

/// What may follow a verb of saying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpeechFrame {
    /// Anything: "said".
    Say,
    /// "that" or a clause: "argued".
    Clause,
    /// The listener, then a clause: "told".
    Listener,
    /// The listener and what to do: "urged".
    Request,
    /// Only words in quotation marks: "whispered".
    Voice,
    /// What is judged, then the judgement: "called it …".
    Judge,
    /// The accused: "accused".
    Accuse,
    /// What is denied: "denied".
    Deny,
}

impl SpeechFrame {
    fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "say" => Self::Say,
            "clause" => Self::Clause,
            "listener" => Self::Listener,
            "request" => Self::Request,
            "voice" => Self::Voice,
            "judge" => Self::Judge,
            "accuse" => Self::Accuse,
            "deny" => Self::Deny,
            _ => return None,
        })
    }
}

/// A verb of saying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpeechVerb {
    /// What may follow.
    pub frames: Vec<SpeechFrame>,
    /// Whether it stands for or against what is said.
    pub polarity: Polarity,
    /// How sure the speaker is.
    pub certainty: Certainty,
}

impl SpeechVerb {
    /// Whether it has `frame`.
    pub fn takes(&self, frame: SpeechFrame) -> bool {
        self.frames.contains(&frame)
    }

    fn from_row(frames: &str, polarity: &str, certainty: &str) -> Option<Self> {
        let frames: Option<Vec<_>> = frames.split(' ').map(SpeechFrame::from_name).collect();
        let polarity = Polarity::from_name(polarity)?;
        Some(Self { frames: frames?, polarity, certainty: Certainty::from_name(certainty)? })
    }
}

/// What a word tells of quotation marks and speakers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuotationWord {
    /// Before marks that give a name or title.
    Title,
    /// A thing or body that speaks: "report", "police".
    Source,
    /// A common noun for people.
    People,
}

/// All tables for speech.
#[derive(Debug)]
pub struct SpeechTables {
    function_words: WordMap<FunctionClasses>,
    verbs: Vec<SpeechVerb>,
    forms: HashMap<&'static str, (usize, VerbForm)>,
    quotation_words: WordMap<QuotationWord>,
}

impl SpeechTables {
    /// The tables that ship with the program.
    pub(super) fn built_in() -> Self {
        let (verbs, forms) = speech_verbs();
        Self {
            function_words: WordMap::new(FUNCTION_WORDS, |rest| FunctionClasses::from_names(rest.first()?)),
            verbs,
            forms,
            quotation_words: WordMap::new(QUOTATION_WORDS, |rest| quotation_word(rest.first()?)),
        }
    }

    /// The closed classes of `word`.
    pub fn classes(&self, word: &str) -> FunctionClasses {
        self.function_words.get(word).copied().unwrap_or_default()
    }

    /// The verb of saying of which `words` is a form.
    pub fn verb(&self, words: &str) -> Option<(&SpeechVerb, VerbForm)> {
        let &(verb, form) = self.forms.get(words)?;
        Some((self.verbs.get(verb)?, form))
    }

    /// What `word` tells of quotation marks and speakers.
    pub fn quotation_word(&self, word: &str) -> Option<QuotationWord> {
        self.quotation_words.get(word).copied()
    }
}

fn speech_verbs() -> (Vec<SpeechVerb>, HashMap<&'static str, (usize, VerbForm)>) {
    let (mut verbs, mut forms) = (Vec::new(), HashMap::new());
    for row in rows(SPEECH_VERBS) {
        let &[base, frames, polarity, certainty, third, past, participle, ing] = row.as_slice() else {
            continue;
        };
        let Some(verb) = SpeechVerb::from_row(frames, polarity, certainty) else { continue };
        for (form, kind) in VerbForm::of_row(&[base, third, past, participle, ing]) {
            forms.entry(form).or_insert((verbs.len(), kind));
        }
        verbs.push(verb);
    }
    (verbs, forms)
}

fn quotation_word(name: &str) -> Option<QuotationWord> {
    Some(match name {
        "title" => QuotationWord::Title,
        "source" => QuotationWord::Source,
        "people" => QuotationWord::People,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_a_value() {
        let tables = SpeechTables::built_in();
        assert_eq!(tables.verbs.len(), rows(SPEECH_VERBS).count());
        for row in rows(FUNCTION_WORDS) {
            assert_eq!(tables.classes(row[0]).is_open(), row[1] == "-", "{row:?}");
        }
        for row in rows(QUOTATION_WORDS) {
            assert!(tables.quotation_word(row[0]).is_some(), "{row:?}");
        }
    }

    #[test]
    fn a_word_may_stand_in_several_classes() {
        let her = SpeechTables::built_in().classes("her");
        assert!(her.has(FunctionClass::Possessive) && her.has(FunctionClass::ObjectPronoun));
        assert!(!her.has(FunctionClass::Preposition) && !her.is_open());
    }

    #[test]
    fn a_denial_stands_against_what_is_said() {
        let tables = SpeechTables::built_in();
        let (verb, form) = tables.verb("denied").unwrap();
        assert_eq!((verb.polarity, form), (Polarity::Denied, VerbForm::PastOrParticiple));
        assert!(tables.verb("told").unwrap().0.takes(SpeechFrame::Listener));
    }
}
