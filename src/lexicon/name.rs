//! Tables for tokens, sentences and names.

use super::WordMap;

/// How an abbreviation behaves before a full stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Abbreviation {
    /// Before a name: it never ends a sentence ("Dr.", "Gen.").
    Title,
    /// Only before a number: "No.", "pp.".
    Number,
    /// A month or weekday.
    Month,
    /// A state after a comma: "Springfield, Ill.".
    State,
    /// May stand anywhere, also at the end of a sentence ("Inc.", "p.m.", "etc.").
    General,
}

/// What a frequent word tells about the sentence around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentenceWord {
    /// Capitalised after a full stop, it begins a sentence ("The", "However").
    Starter,
    /// "'s" after it is a verb ("it's").
    Host,
    /// A verb that attaches a quotation to its speaker ("said").
    Speech,
}

/// Tables for tokens, sentences and names.
#[derive(Debug)]
pub struct NameTables {
    abbreviations: WordMap<Abbreviation>,
    sentence_words: WordMap<SentenceWord>,
}

impl NameTables {
    /// The tables that ship with the program.
    pub(super) fn built_in() -> Self {
        Self {
            abbreviations: WordMap::new(include_str!("../../data/lexicon/abbreviations.tsv"), |rest| {
                abbreviation(rest.first()?)
            }),
            sentence_words: WordMap::new(include_str!("../../data/lexicon/sentence-words.tsv"), |rest| {
                sentence_word(rest.first()?)
            }),
        }
    }

    /// What `word` abbreviates, without its full stop. An entry in lower case fits any case.
    pub fn abbreviation(&self, word: &str) -> Option<Abbreviation> {
        self.abbreviations.get(word).or_else(|| self.abbreviations.get(&word.to_lowercase())).copied()
    }

    /// What `word` tells about its sentence, in any case.
    pub fn sentence_word(&self, word: &str) -> Option<SentenceWord> {
        self.sentence_words.get(&word.to_lowercase()).copied()
    }
}

fn abbreviation(kind: &str) -> Option<Abbreviation> {
    Some(match kind {
        "title" => Abbreviation::Title,
        "number" => Abbreviation::Number,
        "month" => Abbreviation::Month,
        "state" => Abbreviation::State,
        "general" => Abbreviation::General,
        _ => return None,
    })
}

fn sentence_word(kind: &str) -> Option<SentenceWord> {
    Some(match kind {
        "starter" => SentenceWord::Starter,
        "host" => SentenceWord::Host,
        "speech" => SentenceWord::Speech,
        _ => return None,
    })
}
