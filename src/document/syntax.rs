//! Labels of Universal Dependencies, version 2: parts of speech, morphological features, relations.
//!
//! Each is a closed set with its name in the treebanks (<https://universaldependencies.org/u/>).

use std::fmt;
use std::str::FromStr;

/// A label that the closed set does not have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{label}` is not a {set} of Universal Dependencies that is read here")]
pub struct UnknownLabel {
    /// What was asked for.
    pub label: String,
    /// The set in which it was looked for.
    pub set: &'static str,
}

/// Declares a closed set of labels with their names in the treebanks.
macro_rules! labels {
    ($(#[$doc:meta])* $set:ident, $what:literal: $($(#[$item:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $set { $($(#[$item])* #[doc = concat!("`", $name, "`")] $variant),+ }

        impl $set {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name in the treebanks.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }

        impl fmt::Display for $set {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.name())
            }
        }

        impl FromStr for $set {
            type Err = UnknownLabel;

            fn from_str(label: &str) -> Result<Self, UnknownLabel> {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|item| item.name() == label)
                    .ok_or_else(|| UnknownLabel { label: label.to_owned(), set: $what })
            }
        }
    };
}

labels! {
    /// Universal part-of-speech tags.
    Upos, "part-of-speech tag":
    Adjective = "ADJ", Adposition = "ADP", Adverb = "ADV", Auxiliary = "AUX", Conjunction = "CCONJ", Determiner = "DET",
    Interjection = "INTJ", Noun = "NOUN", Numeral = "NUM", Particle = "PART", Pronoun = "PRON", ProperNoun = "PROPN",
    Punctuation = "PUNCT", Subordinator = "SCONJ", Symbol = "SYM", Verb = "VERB", Other = "X",
}

labels! {
    /// Relations of a word to its head, with the subtypes that English treebanks use.
    Relation, "relation":
    Acl = "acl", RelativeClause = "acl:relcl", AdverbialClause = "advcl", AdverbialRelative = "advcl:relcl",
    AdverbialModifier = "advmod", AdjectivalModifier = "amod", Apposition = "appos", Auxiliary = "aux",
    PassiveAuxiliary = "aux:pass", Case = "case", Conjunction = "cc", Preconjunction = "cc:preconj",
    ClausalComplement = "ccomp", Compound = "compound", VerbParticle = "compound:prt", Conjunct = "conj", Copula = "cop",
    ClausalSubject = "csubj", OuterClausalSubject = "csubj:outer", PassiveClausalSubject = "csubj:pass",
    Unspecified = "dep", Determiner = "det", Predeterminer = "det:predet", Discourse = "discourse",
    Dislocated = "dislocated", Expletive = "expl", Fixed = "fixed", Flat = "flat", GoesWith = "goeswith",
    IndirectObject = "iobj", List = "list", Marker = "mark", NominalModifier = "nmod", Descriptor = "nmod:desc",
    Possessive = "nmod:poss", UnmarkedModifier = "nmod:unmarked", Subject = "nsubj", OuterSubject = "nsubj:outer",
    PassiveSubject = "nsubj:pass", NumericModifier = "nummod", Object = "obj", Oblique = "obl",
    ObliqueAgent = "obl:agent", UnmarkedOblique = "obl:unmarked", Orphan = "orphan", Parataxis = "parataxis",
    Punctuation = "punct", Reparandum = "reparandum", Root = "root", Vocative = "vocative",
    OpenComplement = "xcomp",
}

labels! {
    /// Grammatical number.
    Number, "number":
    Singular = "Sing", Plural = "Plur", PluraleTantum = "Ptan",
}

labels! {
    /// Grammatical person.
    Person, "person":
    First = "1", Second = "2", Third = "3",
}

labels! {
    /// Tense of a verb.
    Tense, "tense":
    Past = "Past", Present = "Pres",
}

labels! {
    /// Form of a verb.
    VerbForm, "verb form":
    Finite = "Fin", Gerund = "Ger", Infinitive = "Inf", Participle = "Part",
}

labels! {
    /// Mood of a finite verb.
    Mood, "mood":
    Imperative = "Imp", Indicative = "Ind", Subjunctive = "Sub",
}

labels! {
    /// Degree of an adjective or adverb.
    Degree, "degree":
    Positive = "Pos", Comparative = "Cmp", Superlative = "Sup",
}

labels! {
    /// Gender of a pronoun.
    Gender, "gender":
    Feminine = "Fem", Masculine = "Masc", Neuter = "Neut",
}

labels! {
    /// Case of a pronoun.
    Case, "case":
    Nominative = "Nom", Accusative = "Acc", Genitive = "Gen",
}

labels! {
    /// Type of a pronoun, determiner or adverb.
    PronounType, "pronoun type":
    Article = "Art", Demonstrative = "Dem", Emphatic = "Emp", Indefinite = "Ind", Interrogative = "Int",
    Negative = "Neg", Personal = "Prs", Reciprocal = "Rcp", Relative = "Rel", Total = "Tot",
}

labels! {
    /// Kind of a numeral.
    NumeralType, "numeral type":
    Cardinal = "Card", Fraction = "Frac", Multiplicative = "Mult", Ordinal = "Ord",
}

/// The morphological features that later stages use, of those that the treebanks have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Morphology {
    /// Number.
    pub number: Option<Number>,
    /// Person.
    pub person: Option<Person>,
    /// Tense.
    pub tense: Option<Tense>,
    /// Form of a verb.
    pub verb_form: Option<VerbForm>,
    /// Mood.
    pub mood: Option<Mood>,
    /// A passive participle.
    pub passive: bool,
    /// A word that negates.
    pub negative: bool,
    /// A possessive pronoun.
    pub possessive: bool,
    /// A reflexive pronoun.
    pub reflexive: bool,
    /// Degree of comparison.
    pub degree: Option<Degree>,
    /// Gender.
    pub gender: Option<Gender>,
    /// Case.
    pub case: Option<Case>,
    /// Type of pronoun.
    pub pronoun: Option<PronounType>,
    /// Kind of numeral.
    pub numeral: Option<NumeralType>,
}

impl Morphology {
    /// Reads a FEATS column such as `Number=Sing|Person=3`; features that are not used here are passed over.
    ///
    /// ```
    /// use dateline::document::{Morphology, Tense};
    /// let past = Morphology::from_feats("Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin");
    /// assert_eq!(past.tense, Some(Tense::Past));
    /// ```
    pub fn from_feats(feats: &str) -> Self {
        let mut read = Self::default();
        feats
            .split('|')
            .filter_map(|feature| feature.split_once('='))
            .for_each(|(name, value)| read.set(name, value));
        read
    }

    fn set(&mut self, name: &str, value: &str) {
        match name {
            "Number" => self.number = value.parse().ok(),
            "Person" => self.person = value.parse().ok(),
            "Tense" => self.tense = value.parse().ok(),
            "VerbForm" => self.verb_form = value.parse().ok(),
            "Mood" => self.mood = value.parse().ok(),
            "Voice" => self.passive = value == "Pass",
            "Polarity" => self.negative = value == "Neg",
            "Poss" => self.possessive = value == "Yes",
            "Reflex" => self.reflexive = value == "Yes",
            "Degree" => self.degree = value.parse().ok(),
            "Gender" => self.gender = value.parse().ok(),
            "Case" => self.case = value.parse().ok(),
            "PronType" => self.pronoun = value.parse().ok(),
            "NumType" => self.numeral = value.parse().ok(),
            _ => (),
        }
    }
}

/// How a lemma comes from a form: its letters' case, then characters off the end, then others there.
///
/// Written as in the model's file: `l3y` lower-cases "Parties", takes three characters off and puts "y" there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LemmaScript {
    case: LemmaCase,
    cut: usize,
    ending: Box<str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LemmaCase {
    Keep,
    Lower,
    Title,
}

impl LemmaScript {
    /// The lemma of `form`.
    ///
    /// ```
    /// use dateline::document::LemmaScript;
    /// let script: LemmaScript = "l3y".parse()?;
    /// assert_eq!(script.apply("Parties"), "party");
    /// # Ok::<(), dateline::document::UnknownLabel>(())
    /// ```
    pub fn apply(&self, form: &str) -> String {
        let cased = match self.case {
            LemmaCase::Keep => form.to_owned(),
            LemmaCase::Lower => form.to_lowercase(),
            LemmaCase::Title => title(form),
        };
        let kept = cased.chars().count().saturating_sub(self.cut);
        let mut lemma: String = cased.chars().take(kept).collect();
        lemma.push_str(&self.ending);
        if lemma.is_empty() { form.to_owned() } else { lemma }
    }
}

fn title(form: &str) -> String {
    let mut letters = form.chars();
    letters.next().map_or_else(String::new, |first| format!("{first}{}", letters.as_str().to_lowercase()))
}

impl FromStr for LemmaScript {
    type Err = UnknownLabel;

    fn from_str(script: &str) -> Result<Self, UnknownLabel> {
        let unknown = || UnknownLabel { label: script.to_owned(), set: "lemma script" };
        let case = match script.chars().next() {
            Some('k') => LemmaCase::Keep,
            Some('l') => LemmaCase::Lower,
            Some('t') => LemmaCase::Title,
            _ => return Err(unknown()),
        };
        let rest = &script[1..];
        let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let cut = rest[..digits].parse().map_err(|_| unknown())?;
        Ok(Self { case, cut, ending: rest[digits..].into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_is_found_by_its_name() {
        for &relation in Relation::ALL {
            assert_eq!(relation.name().parse(), Ok(relation));
        }
        assert!("nsubj:sea".parse::<Relation>().is_err());
    }

    #[test]
    fn features_that_are_not_used_are_passed_over() {
        let read = Morphology::from_feats("Abbr=Yes|Number=Plur|Style=Slng|broken");
        assert_eq!(read, Morphology { number: Some(Number::Plural), ..Morphology::default() });
    }

    #[test]
    fn a_lemma_is_never_empty() {
        let lemma = |script: &str, form: &str| script.parse::<LemmaScript>().map(|s| s.apply(form));
        assert_eq!(lemma("l9", "cat").as_deref(), Ok("cat"));
        assert_eq!(lemma("l4go", "Went").as_deref(), Ok("go"));
        assert_eq!(lemma("t0", "OUDAL").as_deref(), Ok("Oudal"));
        assert_eq!(lemma("k0", "UN").as_deref(), Ok("UN"));
        assert!("x1".parse::<LemmaScript>().is_err() && "l".parse::<LemmaScript>().is_err());
    }
}
