//! Words that tell of happenings, and of how they are stated.
//!
//! In: `event-verbs.tsv`, `event-nouns.tsv`, `event-contexts.tsv`, `event-uses.tsv`, `event-classes.tsv`,
//! `event-synonyms.tsv`, `light-verbs.tsv`, `occurrence-verbs.tsv`, `status-cues.tsv`, `certainty-cues.tsv`.
//! Out: [`EventTables`]. Invariant: every row of a table has a value; phrases are looked up in lower case,
//! words joined by one blank, and no phrase is longer than [`EventTables::LONGEST_PHRASE`] words.

use super::speech::VerbForm;
use super::table::{WordMap, WordSet, rows};
use crate::story::{Certainty, EventType, ParticipantRole, Status};
use std::collections::{HashMap, HashSet};

const VERBS: &str = include_str!("../../data/lexicon/event-verbs.tsv");
const NOUNS: &str = include_str!("../../data/lexicon/event-nouns.tsv");
const LIGHT_VERBS: &str = include_str!("../../data/lexicon/light-verbs.tsv");
const OCCURRENCE_VERBS: &str = include_str!("../../data/lexicon/occurrence-verbs.tsv");
const CONTEXTS: &str = include_str!("../../data/lexicon/event-contexts.tsv");
const USES: &str = include_str!("../../data/lexicon/event-uses.tsv");
const CLASSES: &str = include_str!("../../data/lexicon/event-classes.tsv");
const SYNONYMS: &str = include_str!("../../data/lexicon/event-synonyms.tsv");
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
    /// Its base form.
    pub lemma: &'static str,
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
    /// Its singular.
    pub lemma: &'static str,
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

/// Where a word stands that tells what a verb or noun of happening means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UsePlace {
    /// The word after it.
    Next,
    /// A word at most eight words away.
    Near,
    /// The head of who did it.
    Agent,
    /// The head of to whom or what it was done.
    Patient,
}

/// The words that fit a use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UseWords {
    /// One word.
    Word(&'static str),
    /// The words of a class; `named` is the class of all names of persons.
    Class(&'static str),
    /// Any number.
    Number,
    /// Any word.
    Any,
}

/// What a verb or noun of happening means where a word stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventUse {
    /// Where the word stands.
    pub place: UsePlace,
    /// Which word.
    pub words: UseWords,
    /// The type of the happening; `None` if it is none.
    pub kind: Option<EventType>,
}

/// All tables for events.
#[derive(Debug)]
pub struct EventTables {
    verbs: HashMap<&'static str, (EventVerb, VerbForm)>,
    nouns: HashMap<&'static str, EventNoun>,
    light_verbs: WordMap<Teller>,
    occurrences: WordSet,
    contexts: HashMap<&'static str, Vec<(EventType, EventType)>>,
    uses: HashMap<&'static str, Vec<EventUse>>,
    classes: HashSet<(&'static str, &'static str)>,
    synonyms: HashMap<&'static str, usize>,
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
            uses: uses(),
            classes: classes(),
            synonyms: synonyms(),
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

    /// The uses of the verb or noun `lemma`, in the order in which they are tried.
    pub fn uses(&self, lemma: &str) -> &[EventUse] {
        self.uses.get(lemma).map_or(&[], Vec::as_slice)
    }

    /// Whether `word`, in singular or plural, is of `class`.
    pub fn is_in_class(&self, class: &str, word: &str) -> bool {
        let singulars = [Some(word), word.strip_suffix('s'), word.strip_suffix("es")];
        let family = || word.strip_suffix("ies").is_some_and(|stem| self.has(class, &format!("{stem}y")));
        singulars.into_iter().flatten().any(|word| self.has(class, word)) || family()
    }

    /// Whether the lemmas `one` and `two` can tell of one happening.
    pub fn mean_the_same(&self, one: &str, two: &str) -> bool {
        self.synonyms.get(one).zip(self.synonyms.get(two)).is_some_and(|(one, two)| one == two)
    }

    fn has(&self, class: &str, word: &str) -> bool {
        self.classes.contains(&(class, word))
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
        let &[lemma, kind, frame, ref cells @ .., strength] = row.as_slice() else { continue };
        let Some((kind, frame)) = EventType::from_name(kind).zip(verb_frame(frame)) else { continue };
        let verb = EventVerb { lemma, kind, frame, strong: strength == "strong" };
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

fn uses() -> HashMap<&'static str, Vec<EventUse>> {
    let mut uses = HashMap::<_, Vec<_>>::new();
    for row in rows(USES) {
        let &[lemma, place, words, kind] = row.as_slice() else { continue };
        let Some(place) = use_place(place) else { continue };
        let found = EventUse { place, words: use_words(words), kind: EventType::from_name(kind) };
        uses.entry(lemma).or_default().push(found);
    }
    uses
}

fn use_place(name: &str) -> Option<UsePlace> {
    Some(match name {
        "next" => UsePlace::Next,
        "near" => UsePlace::Near,
        "agent" => UsePlace::Agent,
        "patient" => UsePlace::Patient,
        _ => return None,
    })
}

fn use_words(words: &'static str) -> UseWords {
    match (words, words.strip_prefix('@')) {
        ("*", _) => UseWords::Any,
        ("#", _) => UseWords::Number,
        (_, Some(class)) => UseWords::Class(class),
        (word, None) => UseWords::Word(word),
    }
}

fn classes() -> HashSet<(&'static str, &'static str)> {
    let row = |row: Vec<&'static str>| {
        let class = row.first().copied().unwrap_or_default();
        let words: Vec<_> = row.into_iter().skip(1).flat_map(str::split_whitespace).collect();
        words.into_iter().map(move |word| (class, word))
    };
    rows(CLASSES).flat_map(row).collect()
}

fn synonyms() -> HashMap<&'static str, usize> {
    let sets = rows(SYNONYMS).enumerate();
    sets.flat_map(|(set, lemmas)| lemmas.into_iter().map(move |lemma| (lemma, set))).collect()
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
        let noun = EventNoun { lemma: singular, kind, of: role(of), possessor: role(possessor), usage };
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
        let uses: usize = tables.uses.values().map(Vec::len).sum();
        assert_eq!(uses, rows(USES).count());
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
    fn every_use_has_a_known_word_class_and_type() {
        let tables = EventTables::built_in();
        for row in rows(USES) {
            let class = row[2].strip_prefix('@').filter(|&class| class != "named");
            let known = class.is_none_or(|class| tables.classes.iter().any(|&(of, _)| of == class));
            assert!(known && (row[3] == "-" || EventType::from_name(row[3]).is_some()), "{row:?}");
            assert!(tables.verb(row[0]).is_some() || tables.noun(row[0]).is_some(), "{row:?}");
        }
    }

    #[test]
    fn every_synonym_is_a_verb_or_noun_of_happening_and_in_one_set() {
        let tables = EventTables::built_in();
        let lemmas: Vec<_> = rows(SYNONYMS).flatten().collect();
        assert_eq!(lemmas.len(), tables.synonyms.len());
        for lemma in lemmas {
            assert!(tables.verb(lemma).is_some() || tables.noun(lemma).is_some(), "{lemma}");
        }
        assert!(tables.mean_the_same("buy", "sell") && !tables.mean_the_same("buy", "kill"));
    }

    #[test]
    fn a_class_holds_singulars_and_plurals() {
        let tables = EventTables::built_in();
        for word in ["marcher", "marchers", "families", "men"] {
            assert!(tables.is_in_class("people", word), "{word}");
        }
        assert!(!tables.is_in_class("people", "library"));
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
