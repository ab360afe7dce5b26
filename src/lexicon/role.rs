//! Tables for people, posts and bodies: titles and their modifiers, kinship, forms of address, nouns
//! that head names, countries and their demonyms, and the closed classes of English words.
//!
//! All look-ups take words folded to lower case, as [`RoleTables::key`] gives them.

use super::speech::FUNCTION_WORDS;
use super::table::{WordMap, WordSet, rows};
use crate::story::{EntityType, Predicate, TenureStatus};
use std::collections::HashMap;

/// What the holder of a title is to the body that is named with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Leads it.
    Head,
    /// Belongs to it.
    Member,
    /// Founded it.
    Founder,
    /// Owns it.
    Owner,
    /// Neither can be told from the title.
    Other,
}

/// Grammatical gender of the word that stands for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// "he".
    Masculine,
    /// "she".
    Feminine,
}

/// A noun of a post or occupation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Title {
    /// What its holder is to a body.
    pub standing: Standing,
    /// The gender that the noun tells.
    pub gender: Option<Gender>,
}

/// What a named relative is to the other person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kin {
    /// Married to.
    Spouse,
    /// Son or daughter of.
    Child,
    /// Father or mother of.
    Parent,
    /// Brother or sister of.
    Sibling,
    /// Something for which the graph has no relation.
    Other,
}

/// A noun of kinship.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinship {
    /// What the relative is.
    pub kin: Kin,
    /// The gender that the noun tells.
    pub gender: Option<Gender>,
}

/// A noun that heads the names of bodies or places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SortNoun {
    /// [`EntityType::Organization`] or [`EntityType::Place`].
    pub kind: EntityType,
    /// The sorts of body or place that it may mean.
    pub sorts: Vec<&'static str>,
}

/// A relation that the words between two names tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The types of the first and the second name.
    pub types: (EntityType, EntityType),
    /// The relation.
    pub predicate: Predicate,
    /// Whether the first name is its subject.
    pub first_is_subject: bool,
}

/// The closed classes of words, and the verbs that no ending tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordClass {
    /// "the", "a", "each".
    Determiner,
    /// "his", "their".
    Possessive,
    /// "of", "at".
    Preposition,
    /// "and", "because".
    Conjunction,
    /// "he", "them".
    Pronoun,
    /// "who", "which".
    Relative,
    /// "is", "had", "could".
    Auxiliary,
    /// "also", "never".
    Adverb,
    /// "told", "fell": the past of an irregular verb.
    Verb,
}

/// The tables for titles, posts and bodies.
#[derive(Debug)]
pub struct RoleTables {
    titles: WordMap<Title>,
    modifiers: WordMap<bool>,
    tenure: WordMap<TenureStatus>,
    honorifics: WordMap<Option<Gender>>,
    kinship: WordMap<Kinship>,
    sorts: WordMap<SortNoun>,
    classes: WordMap<WordClass>,
    person_nouns: WordSet,
    legal_forms: WordSet,
    countries: HashMap<&'static str, &'static str>,
    demonyms: HashMap<&'static str, Vec<&'static str>>,
    regions: WordMap<&'static str>,
    links: HashMap<&'static str, Vec<Link>>,
}

const TITLES: &str = include_str!("../../data/lexicon/role-titles.tsv");
const MODIFIERS: &str = include_str!("../../data/lexicon/role-modifiers.tsv");
const TENURE: &str = include_str!("../../data/lexicon/role-tenure.tsv");
const HONORIFICS: &str = include_str!("../../data/lexicon/role-honorifics.tsv");
const KINSHIP: &str = include_str!("../../data/lexicon/role-kinship.tsv");
const BODY_NOUNS: &str = include_str!("../../data/lexicon/role-body-nouns.tsv");
const PERSON_NOUNS: &str = include_str!("../../data/lexicon/role-person-nouns.tsv");
const LEGAL_FORMS: &str = include_str!("../../data/lexicon/role-legal-forms.tsv");
const COUNTRIES: &str = include_str!("../../data/lexicon/role-countries.tsv");
const RELATIONS: &str = include_str!("../../data/lexicon/role-relations.tsv");
const REGIONS: &str = include_str!("../../data/lexicon/role-regions.tsv");

impl RoleTables {
    /// The tables that ship with the program.
    pub(super) fn built_in() -> Self {
        Self {
            titles: WordMap::new(TITLES, title),
            modifiers: WordMap::new(MODIFIERS, |row| Some(*row.first()? == "member")),
            tenure: WordMap::new(TENURE, |row| TenureStatus::from_name(row.first()?)),
            honorifics: WordMap::new(HONORIFICS, |row| Some(gender(row.first()?))),
            kinship: WordMap::new(KINSHIP, kinship),
            sorts: WordMap::new(BODY_NOUNS, sort_noun),
            classes: WordMap::new(FUNCTION_WORDS, |row| word_class(row.get(1)?)),
            person_nouns: WordSet::new(PERSON_NOUNS),
            legal_forms: WordSet::new(LEGAL_FORMS),
            countries: country_names(),
            demonyms: demonyms(),
            regions: WordMap::new(REGIONS, |row| row.first().copied()),
            links: links(),
        }
    }

    /// `word` as the tables have it: lower case, typographic apostrophes as `'`, no full stop at the end.
    pub fn key(word: &str) -> String {
        let lower = word.to_lowercase().replace('’', "'");
        lower.strip_suffix('.').map(str::to_owned).unwrap_or(lower)
    }

    /// The title whose noun is `word`, in the singular.
    pub fn title(&self, word: &str) -> Option<Title> {
        self.titles.get(word).copied()
    }

    /// The title whose noun has the plural `word`.
    pub fn plural_title(&self, word: &str) -> Option<Title> {
        let singular = word.strip_suffix("men").map(|stem| format!("{stem}man"));
        let singular = singular.or_else(|| word.strip_suffix('s').map(str::to_owned))?;
        self.title(&singular).or_else(|| self.title(&format!("{}y", singular.strip_suffix("ie")?)))
    }

    /// Whether `word` may stand before the noun of a post without an article.
    pub fn is_modifier(&self, word: &str) -> bool {
        self.modifiers.get(word).is_some()
    }

    /// Whether `word` before a head's title says that only a part is led: "deputy", "sales".
    pub fn makes_member(&self, word: &str) -> bool {
        self.modifiers.get(word).copied().unwrap_or(false)
    }

    /// Whether a post qualified by `word` is held now.
    pub fn tenure(&self, word: &str) -> Option<TenureStatus> {
        self.tenure.get(word).copied()
    }

    /// The gender that a form of address tells; `None` if `word` is no form of address.
    pub fn honorific(&self, word: &str) -> Option<Option<Gender>> {
        self.honorifics.get(word).copied()
    }

    /// The kinship that `word` names.
    pub fn kinship(&self, word: &str) -> Option<Kinship> {
        self.kinship.get(word).copied()
    }

    /// What bodies or places `word` may stand for.
    pub fn sort_noun(&self, word: &str) -> Option<&SortNoun> {
        self.sorts.get(word)
    }

    /// The closed class of `word`; `None` for an open class.
    pub fn class(&self, word: &str) -> Option<WordClass> {
        self.classes.get(word).copied()
    }

    /// Whether `word` means one unnamed person.
    pub fn is_person_noun(&self, word: &str) -> bool {
        self.person_nouns.contains(word)
    }

    /// Whether `word` is the legal form of a company: "ltd".
    pub fn is_legal_form(&self, word: &str) -> bool {
        self.legal_forms.contains(word)
    }

    /// The country that goes by the name `word`, under its first name in the table.
    pub fn country(&self, word: &str) -> Option<&'static str> {
        self.countries.get(word).copied()
    }

    /// The countries whose adjective or demonym is `word`.
    pub fn demonym(&self, word: &str) -> &[&'static str] {
        self.demonyms.get(word).map_or(&[], Vec::as_slice)
    }

    /// The relation that `words` tell between two names of the given types.
    pub fn link(&self, words: &str, types: (EntityType, EntityType)) -> Option<Link> {
        self.links.get(words)?.iter().copied().find(|link| link.types == types)
    }

    /// The country of the state or province `word`.
    pub fn region(&self, word: &str) -> Option<&'static str> {
        self.regions.get(word).copied()
    }
}

fn title(row: &[&str]) -> Option<Title> {
    let standing = match *row.first()? {
        "head" => Standing::Head,
        "member" => Standing::Member,
        "founder" => Standing::Founder,
        "owner" => Standing::Owner,
        "none" => Standing::Other,
        _ => return None,
    };
    Some(Title { standing, gender: gender(row.get(1)?) })
}

fn kinship(row: &[&str]) -> Option<Kinship> {
    let kin = match *row.first()? {
        "spouse" => Kin::Spouse,
        "child" => Kin::Child,
        "parent" => Kin::Parent,
        "sibling" => Kin::Sibling,
        "-" => Kin::Other,
        _ => return None,
    };
    Some(Kinship { kin, gender: gender(row.get(1)?) })
}

fn gender(letter: &str) -> Option<Gender> {
    match letter {
        "m" => Some(Gender::Masculine),
        "f" => Some(Gender::Feminine),
        _ => None,
    }
}

fn sort_noun(row: &[&'static str]) -> Option<SortNoun> {
    let kind = match *row.first()? {
        "organization" => EntityType::Organization,
        "place" => EntityType::Place,
        _ => return None,
    };
    Some(SortNoun { kind, sorts: row.get(1)?.split(',').collect() })
}

fn word_class(name: &str) -> Option<WordClass> {
    Some(match name {
        "det" => WordClass::Determiner,
        "poss" => WordClass::Possessive,
        "prep" => WordClass::Preposition,
        "conj" => WordClass::Conjunction,
        "pron" => WordClass::Pronoun,
        "rel" => WordClass::Relative,
        "aux" => WordClass::Auxiliary,
        "adv" => WordClass::Adverb,
        "verb" => WordClass::Verb,
        _ => return None,
    })
}

fn links() -> HashMap<&'static str, Vec<Link>> {
    let mut links: HashMap<_, Vec<Link>> = HashMap::new();
    for row in rows(RELATIONS) {
        if let Some((words, link)) = row.first().copied().zip(link(&row)) {
            links.entry(words).or_default().push(link);
        }
    }
    links
}

fn link(row: &[&str]) -> Option<Link> {
    let types = (EntityType::from_name(row.get(1)?)?, EntityType::from_name(row.get(2)?)?);
    let predicate = Predicate::from_name(row.get(3)?)?;
    Some(Link { types, predicate, first_is_subject: *row.get(4)? == "1" })
}

fn column(row: &[&'static str], index: usize) -> impl Iterator<Item = &'static str> + use<> {
    row.get(index).copied().unwrap_or("").split(',').map(str::trim).filter(|word| !word.is_empty())
}

fn country_names() -> HashMap<&'static str, &'static str> {
    let mut names = HashMap::new();
    for row in rows(COUNTRIES) {
        let Some(&country) = row.first() else { continue };
        names.insert(country, country);
        names.extend(column(&row, 2).map(|name| (name, country)));
    }
    names
}

fn demonyms() -> HashMap<&'static str, Vec<&'static str>> {
    let mut demonyms: HashMap<_, Vec<_>> = HashMap::new();
    for row in rows(COUNTRIES) {
        for demonym in column(&row, 1) {
            demonyms.entry(demonym).or_default().extend(row.first().copied());
        }
    }
    demonyms
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn tables() -> RoleTables {
        RoleTables::built_in()
    }

    #[test]
    fn every_row_is_read_once() {
        let tables = tables();
        let read = [
            (TITLES, tables.titles.len()),
            (MODIFIERS, tables.modifiers.len()),
            (TENURE, tables.tenure.len()),
            (HONORIFICS, tables.honorifics.len()),
            (KINSHIP, tables.kinship.len()),
            (BODY_NOUNS, tables.sorts.len()),
        ];
        for (table, read) in read {
            assert_eq!(rows(table).count(), read, "{}", table.lines().next().unwrap_or_default());
        }
        for row in rows(FUNCTION_WORDS) {
            assert_eq!(tables.class(row[0]).is_none(), row[2] == "-", "{row:?}");
        }
        assert_eq!(rows(RELATIONS).count(), tables.links.values().map(Vec::len).sum::<usize>());
        let countries: HashSet<_> = rows(COUNTRIES).map(|row| row[0]).collect();
        assert_eq!(rows(COUNTRIES).count(), countries.len());
        assert!(rows(REGIONS).all(|row| countries.contains(row[1])));
    }

    #[test]
    fn a_plural_title_is_known_by_its_singular() {
        let tables = tables();
        assert_eq!(tables.plural_title("ministers"), tables.title("minister"));
        assert_eq!(tables.plural_title("spokesmen"), tables.title("spokesman"));
        assert_eq!(tables.plural_title("secretaries"), tables.title("secretary"));
        assert_eq!(tables.plural_title("minister"), None);
    }

    #[test]
    fn other_names_and_demonyms_lead_to_the_country() {
        let tables = tables();
        assert_eq!(tables.country("britain"), tables.country("uk"));
        assert_eq!(tables.demonym("french"), ["france"]);
        assert_eq!(tables.demonym("congolese").len(), 2);
    }
}
