//! Tables for tokens, sentences and names.

use super::{WordMap, WordSet};
use crate::story::EntityType;

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

/// What a word inside a name says about the thing named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameHead {
    /// What is named.
    pub kind: EntityType,
    /// Whether the name may go on with "of", "for" or "on": "Ministry of Health".
    pub links: bool,
}

/// What a word before a person's name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TitleWord {
    /// "Mr", "Dr.", "Sheikh".
    Honorific,
    /// "President", "chief".
    Post,
    /// "Deputy", "Foreign": stands before a post.
    Modifier,
}

/// What a word in lower case says about the name beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameCue {
    /// Right before a person: "spokesman X".
    PersonBefore,
    /// Right before a body: "the group X".
    OrganizationBefore,
    /// Right before a place: "near X".
    PlaceBefore,
    /// Right after a body: "X shares".
    OrganizationAfter,
    /// Right after a place: "X province".
    PlaceAfter,
    /// After a person: "X resigned".
    PersonAfter,
    /// After a person or body: "X said".
    Speaker,
    /// The noun of an apposition: "X, a teacher".
    Apposition,
}

/// A capitalised word that names nothing of interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outsider {
    /// A nationality, people, language or religion.
    People,
    /// A month or weekday.
    Time,
    /// A disease, a unit, a notion; in lower case the last word of a law, a prize and the like.
    Thing,
}

/// How far a place reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceKind {
    /// A country or territory.
    Country,
    /// A continent, state, sea.
    Region,
    /// A first-order division, of which many are little known.
    Division,
    /// A city.
    City,
}

/// Tables for tokens, sentences and names.
#[derive(Debug)]
pub struct NameTables {
    abbreviations: WordMap<Abbreviation>,
    sentence_words: WordMap<SentenceWord>,
    common: WordSet,
    given: WordSet,
    particles: WordSet,
    countries: WordSet,
    cities: WordSet,
    divisions: WordSet,
    places: WordMap<PlaceKind>,
    known: WordMap<EntityType>,
    heads: WordMap<NameHead>,
    titles: WordMap<TitleWord>,
    cues: WordMap<NameCue>,
    outsiders: WordMap<Outsider>,
}

/// The text of a table in data/lexicon.
macro_rules! table {
    ($name:literal) => {
        include_str!(concat!("../../data/lexicon/", $name, ".tsv"))
    };
}

impl NameTables {
    /// The tables that ship with the program.
    pub(super) fn built_in() -> Self {
        Self {
            abbreviations: labelled(table!("abbreviations"), abbreviation),
            sentence_words: labelled(table!("sentence-words"), sentence_word),
            common: WordSet::new(table!("common-words")),
            given: WordSet::new(table!("given-names")),
            particles: WordSet::new(table!("name-particles")),
            countries: WordSet::new(table!("countries")),
            cities: WordSet::new(table!("cities")),
            divisions: WordSet::new(table!("regions")),
            places: labelled(table!("places"), place),
            known: labelled(table!("acronyms"), known),
            heads: labelled(table!("name-heads"), head),
            titles: labelled(table!("name-titles"), title),
            cues: labelled(table!("name-cues"), cue),
            outsiders: labelled(table!("name-outsiders"), outsider),
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

    /// Whether newspapers write `lower`, a word in lower case, so.
    pub fn is_common(&self, lower: &str) -> bool {
        self.common.contains(lower) || self.sentence_words.get(lower).is_some()
    }

    /// Whether `word`, as written, is a given name.
    pub fn is_given(&self, word: &str) -> bool {
        self.given.contains(word)
    }

    /// Whether `lower`, a word in lower case, is a particle inside names: "de", "van", "bin".
    pub fn is_particle(&self, lower: &str) -> bool {
        self.particles.contains(lower)
    }

    /// What place `name`, as written, is.
    pub fn place(&self, name: &str) -> Option<PlaceKind> {
        let listed = |set: &WordSet, kind| set.contains(name).then_some(kind);
        self.places
            .get(name)
            .copied()
            .or_else(|| listed(&self.countries, PlaceKind::Country))
            .or_else(|| listed(&self.cities, PlaceKind::City))
            .or_else(|| listed(&self.divisions, PlaceKind::Division))
    }

    /// What `name`, as written, names wherever it stands.
    pub fn known(&self, name: &str) -> Option<EntityType> {
        self.known.get(name).copied()
    }

    /// What `lower`, a word in lower case, says as part of a name.
    pub fn head(&self, lower: &str) -> Option<NameHead> {
        self.heads.get(lower).copied()
    }

    /// What `lower`, a word in lower case, is before a person's name.
    pub fn title(&self, lower: &str) -> Option<TitleWord> {
        self.titles.get(lower).copied()
    }

    /// What `lower`, a word in lower case, says about the name beside it.
    pub fn cue(&self, lower: &str) -> Option<NameCue> {
        self.cues.get(lower).copied()
    }

    /// Why `word`, as written, names nothing of interest.
    pub fn outsider(&self, word: &str) -> Option<Outsider> {
        self.outsiders.get(word).copied()
    }
}

/// A table of words with one label each.
fn labelled<V>(table: &'static str, label: fn(&str) -> Option<V>) -> WordMap<V> {
    WordMap::new(table, |rest| label(rest.first()?))
}

fn abbreviation(label: &str) -> Option<Abbreviation> {
    Some(match label {
        "title" => Abbreviation::Title,
        "number" => Abbreviation::Number,
        "month" => Abbreviation::Month,
        "state" => Abbreviation::State,
        "general" => Abbreviation::General,
        _ => return None,
    })
}

fn sentence_word(label: &str) -> Option<SentenceWord> {
    Some(match label {
        "starter" => SentenceWord::Starter,
        "host" => SentenceWord::Host,
        "speech" => SentenceWord::Speech,
        _ => return None,
    })
}

fn place(label: &str) -> Option<PlaceKind> {
    Some(match label {
        "country" => PlaceKind::Country,
        "region" => PlaceKind::Region,
        _ => return None,
    })
}

fn known(label: &str) -> Option<EntityType> {
    Some(match label {
        "org" => EntityType::Organization,
        "event" => EntityType::Event,
        "place" => EntityType::Place,
        _ => return None,
    })
}

fn head(label: &str) -> Option<NameHead> {
    let (kind, position) = label.split_once('-')?;
    let kind = known(kind)?;
    Some(NameHead { kind, links: position == "of" })
}

fn title(label: &str) -> Option<TitleWord> {
    Some(match label {
        "honorific" => TitleWord::Honorific,
        "post" => TitleWord::Post,
        "modifier" => TitleWord::Modifier,
        _ => return None,
    })
}

fn cue(label: &str) -> Option<NameCue> {
    Some(match label {
        "person-before" => NameCue::PersonBefore,
        "org-before" => NameCue::OrganizationBefore,
        "place-before" => NameCue::PlaceBefore,
        "org-after" => NameCue::OrganizationAfter,
        "place-after" => NameCue::PlaceAfter,
        "person-after" => NameCue::PersonAfter,
        "speaker" => NameCue::Speaker,
        "apposition" => NameCue::Apposition,
        _ => return None,
    })
}

fn outsider(label: &str) -> Option<Outsider> {
    Some(match label {
        "people" => Outsider::People,
        "time" => Outsider::Time,
        "thing" => Outsider::Thing,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::rows;
    use super::*;

    #[test]
    fn every_row_has_a_known_label() {
        fn check<V>(table: &'static str, label: fn(&str) -> Option<V>) {
            for row in rows(table) {
                assert!(row.len() == 2 && label(row[1]).is_some(), "{row:?}");
            }
        }
        check(table!("abbreviations"), abbreviation);
        check(table!("sentence-words"), sentence_word);
        check(table!("places"), place);
        check(table!("acronyms"), known);
        check(table!("name-heads"), head);
        check(table!("name-titles"), title);
        check(table!("name-cues"), cue);
        check(table!("name-outsiders"), outsider);
    }

    #[test]
    fn tables_answer_in_the_case_they_are_asked_for() {
        let tables = NameTables::built_in();
        assert_eq!(tables.place("Kenya"), Some(PlaceKind::Country));
        assert_eq!(tables.place("kenya"), None);
        assert_eq!(tables.outsider("Kenyan"), Some(Outsider::People));
        assert_eq!(tables.abbreviation("Inc"), Some(Abbreviation::General));
        assert!(tables.is_common("building") && !tables.is_common("nairobi"));
    }
}
