//! Words that tell of happenings, and of how they are stated.
//!
//! In: `event_verbs.tsv`, `event_nouns.tsv`, `light-verbs.tsv`, `occurrence-verbs.tsv`, `event_contexts.tsv`, `status-cues.tsv`,
//! `certainty-cues.tsv`. Out: [`EventTables`]. Invariant: every row of a table has a value; phrases
//! are looked up in lower case, words joined by one blank, and no phrase is longer than
//! [`EventTables::LONGEST_PHRASE`] words.

use super::speech::VerbForm;
use super::table::{WordMap, WordSet, rows};
use crate::story::{Certainty, EventType, ParticipantRole, Status};
use std::collections::HashMap;

const VERBS: &str = include_str!("../../data/lexicon/event_verbs.tsv");
const NOUNS: &str = include_str!("../../data/lexicon/event_nouns.tsv");
const LIGHT_VERBS: &str = include_str!("../../data/lexicon/light-verbs.tsv");
const OCCURRENCE_VERBS: &str = include_str!("../../data/lexicon/occurrence-verbs.tsv");
const CONTEXTS: &str = include_str!("../../data/lexicon/event_contexts.tsv");
const STATUS_CUES: &str = include_str!("../../data/lexicon/status-cues.tsv");
const CERTAINTY_CUES: &str = include_str!("../../data/lexicon/certainty-cues.tsv");

/// Who stands where around a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerbFrame {
    /// The subject does it to the object: "police arrested a man".
    Transitive,
    /// The subject does it: "the minister resigned".
    Agentive,
    /// It happens to the subject: "two people died".
    Unaccusative,
    /// It happens to the subject, or the subject does it to the object: "the bomb exploded".
    Ergative,
    /// The subject does it, perhaps to an object: "the team won (the cup)".
    Either,
}

/// A verb that tells of a happening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventVerb {
    /// What kind of happening.
    pub kind: EventType,
    /// Who stands where.
    pub frame: VerbFrame,
    /// Whether it tells of a happening by itself; otherwise a participant must be found.
    pub strong: bool,
}

/// When a noun tells of a happening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NounUse {
    /// Also without an article.
    Any,
    /// Only with an article, possessive, number, place or time of its own.
    Specific,
    /// Only when it is introduced, not when it is taken up again.
    First,
}

/// A noun that tells of a happening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventNoun {
    /// What kind of happening.
    pub kind: EventType,
    /// The role of the "of" phrase.
    pub of: Option<ParticipantRole>,
    /// The role of the possessor.
    pub possessor: Option<ParticipantRole>,
    /// When it tells of a happening.
    pub usage: NounUse,
}

/// Which of a verb and the noun after it tells of the happening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Teller {
    /// The noun; the verb lends its subject: "carried out a raid".
    Noun,
    /// The verb, of a happening of the noun's type: "won the election".
    Verb,
    /// The verb, of a happening of its own type: "attended the trial".
    OwnVerb,
}

/// All tables for events.
#[derive(Debug)]
pub struct EventTables {
    verbs: HashMap<&'static str, (EventVerb, VerbForm)>,
    nouns: HashMap<&'static str, EventNoun>,
    light_verbs: WordMap<Teller>,
    occurrences: WordSet,
    contexts: HashMap<&'static str, Vec<(EventType, EventType)>>,
    statuses: WordMap<Status>,
    certainties: WordMap<Certainty>,
}

impl EventTables {
    /// The number of words in the longest phrase of any table.
    pub const LONGEST_PHRASE: usize = 4;

    /// The tables that ship with the program.
    pub(super) fn built_in() -> Self {
        Self {
            verbs: event_verbs(),
            nouns: event_nouns(),
            light_verbs: WordMap::new(LIGHT_VERBS, |rest| teller(rest.first()?)),
            occurrences: WordSet::new(OCCURRENCE_VERBS),
            contexts: contexts(),
            statuses: WordMap::new(STATUS_CUES, |rest| Status::from_name(rest.first()?)),
            certainties: WordMap::new(CERTAINTY_CUES, |rest| Certainty::from_name(rest.first()?)),
        }
    }

    /// The verb of happening of which `words` is a form.
    pub fn verb(&self, words: &str) -> Option<(EventVerb, VerbForm)> {
        self.verbs.get(words).copied()
    }

    /// The noun of happening that `words` is, in singular or plural.
    pub fn noun(&self, words: &str) -> Option<EventNoun> {
        self.nouns.get(words).copied()
    }

    /// Which tells of the happening when `words` is a verb before a noun that tells of one.
    pub fn light_verb(&self, words: &str) -> Option<Teller> {
        self.light_verbs.get(words).copied()
    }

    /// The type of a happening of type `kind` by the tables when `word` stands near it, if another.
    pub fn kind_near(&self, kind: EventType, word: &str) -> Option<EventType> {
        let types = self.contexts.get(word)?;
        types.iter().find(|(from, _)| *from == kind).map(|&(_, to)| to)
    }

    /// Whether `words` say that what the noun before them tells of took place.
    pub fn is_occurrence(&self, words: &str) -> bool {
        self.occurrences.contains(words)
    }

    /// How `words` say that a happening after them is stated.
    pub fn status_cue(&self, words: &str) -> Option<Status> {
        self.statuses.get(words).copied()
    }

    /// How sure `words` say that a source is.
    pub fn certainty_cue(&self, words: &str) -> Option<Certainty> {
        self.certainties.get(words).copied()
    }
}

fn event_verbs() -> HashMap<&'static str, (EventVerb, VerbForm)> {
    let mut forms = HashMap::new();
    for row in rows(VERBS) {
        let [_, kind, frame, cells @ .., strength] = row.as_slice() else { continue };
        let Some((kind, frame)) = EventType::from_name(kind).zip(verb_frame(frame)) else { continue };
        let verb = EventVerb { kind, frame, strong: *strength == "strong" };
        for (form, which) in VerbForm::of_row(cells) {
            forms.entry(form).or_insert((verb, which));
        }
    }
    forms
}

fn contexts() -> HashMap<&'static str, Vec<(EventType, EventType)>> {
    let mut contexts = HashMap::<_, Vec<_>>::new();
    for row in rows(CONTEXTS) {
        let &[from, word, to] = row.as_slice() else { continue };
        let Some(types) = EventType::from_name(from).zip(EventType::from_name(to)) else { continue };
        contexts.entry(word).or_default().push(types);
    }
    contexts
}

fn verb_frame(name: &str) -> Option<VerbFrame> {
    Some(match name {
        "ap" => VerbFrame::Transitive,
        "a" => VerbFrame::Agentive,
        "p" => VerbFrame::Unaccusative,
        "x" => VerbFrame::Ergative,
        "ax" => VerbFrame::Either,
        _ => return None,
    })
}

fn event_nouns() -> HashMap<&'static str, EventNoun> {
    let mut nouns = HashMap::new();
    for row in rows(NOUNS) {
        let &[singular, kind, of, possessor, usage, plural] = row.as_slice() else { continue };
        let Some((kind, usage)) = EventType::from_name(kind).zip(noun_use(usage)) else { continue };
        let role = ParticipantRole::from_name;
        let noun = EventNoun { kind, of: role(of), possessor: role(possessor), usage };
        nouns.insert(singular, noun);
        nouns.entry(plural).or_insert(noun);
    }
    nouns.remove("-");
    nouns
}

fn noun_use(name: &str) -> Option<NounUse> {
    Some(match name {
        "any" => NounUse::Any,
        "some" => NounUse::Specific,
        "first" => NounUse::First,
        _ => return None,
    })
}

fn teller(name: &str) -> Option<Teller> {
    Some(match name {
        "noun" => Teller::Noun,
        "verb" => Teller::Verb,
        "own" => Teller::OwnVerb,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_a_value() {
        let tables = EventTables::built_in();
        for row in rows(VERBS) {
            assert!(row.len() == 9 && tables.verb(row[3]).is_some(), "{row:?}");
        }
        for row in rows(NOUNS) {
            assert!(row.len() == 6 && tables.noun(row[0]).is_some(), "{row:?}");
        }
        assert_eq!(tables.light_verbs.len(), rows(LIGHT_VERBS).count());
        let contexts: usize = tables.contexts.values().map(Vec::len).sum();
        assert_eq!(contexts, rows(CONTEXTS).count());
        assert_eq!(tables.statuses.len(), rows(STATUS_CUES).count());
        assert_eq!(tables.certainties.len(), rows(CERTAINTY_CUES).count());
    }

    #[test]
    fn no_phrase_is_longer_than_the_look_ahead() {
        let tables = [VERBS, NOUNS, LIGHT_VERBS, STATUS_CUES, CERTAINTY_CUES];
        let longest = tables.into_iter().flat_map(rows).flatten().map(|cell| cell.split(' ').count()).max();
        assert!(longest <= Some(EventTables::LONGEST_PHRASE));
    }

    #[test]
    fn a_word_nearby_may_change_the_type() {
        let tables = EventTables::built_in();
        assert_eq!(tables.kind_near(EventType::Sport, "election"), Some(EventType::Election));
        assert_eq!(tables.kind_near(EventType::Death, "election"), None);
    }

    #[test]
    fn an_irregular_form_leads_to_its_verb() {
        let (verb, form) = EventTables::built_in().verb("fled").unwrap();
        assert_eq!((verb.kind, form), (EventType::Movement, VerbForm::PastOrParticiple));
    }
}
