//! Word lists, built once from `data/lexicon/*.tsv`.
//!
//! In: tables that are compiled into the program, one entry a line, columns separated by tabs, `#`
//! for comments. Out: a [`Lexicon`], which the stages are given by reference. Invariant: immutable
//! after it is built. Deliberately absent: rules; how words are used is written where they are used.
//!
//! ```
//! let lexicon = dateline::lexicon::Lexicon::built_in();
//! # let _ = lexicon;
//! ```

mod event;
#[cfg(test)]
mod manifest;
mod role;
mod speech;
mod table;
mod time;
mod word;

pub use event::{
    EventNoun, EventTables, EventUse, EventVerb, NounUse, Teller, UsePlace, UseWords, VerbFrame,
};
pub use role::{Gender, Kin, Kinship, Link, RoleTables, SortNoun, Standing, Title, WordClass};
pub use speech::{
    FunctionClass, FunctionClasses, QuotationWord, SpeechFrame, SpeechTables, SpeechVerb, VerbForm,
};
pub use table::{WordMap, WordSet, rows};
pub use time::{Counted, Cue, DayPart, Edge, NumberWord, Phase, Sense, Stands, TimeTables, TimeUnit, Zone};
pub use word::{Abbreviation, WordTables};

/// All tables.
#[derive(Debug)]
pub struct Lexicon {
    /// For tokens and words.
    pub words: WordTables,
    /// For titles, posts and bodies.
    pub roles: RoleTables,
    /// For quotations and reported speech.
    pub speech: SpeechTables,
    /// For time expressions and quantities.
    pub times: TimeTables,
    /// For events.
    pub events: EventTables,
}

impl Lexicon {
    /// The tables that ship with the program.
    pub fn built_in() -> Self {
        Self {
            words: WordTables::built_in(),
            roles: RoleTables::built_in(),
            speech: SpeechTables::built_in(),
            times: TimeTables::built_in(),
            events: EventTables::built_in(),
        }
    }
}
