//! Whom "he", "she", "his", "her" and "him" mean, outside quotations.
//!
//! The antecedent is the one person who is the subject earlier in the same sentence, else of the
//! sentence before; sentences that are wholly quoted are passed over. An unnamed person in between
//! ("the victim"), two candidates, or a title that tells the other gender leave the pronoun unresolved.

use super::{CastMention, Genders, NameAt, Scan};
use crate::article::BlockKind;
use crate::document::TokenKind;
use crate::lexicon::{Gender, WordClass};
use crate::story::{EntityId, EntityType, MentionKind};
use std::ops::Range;

/// The mentions by pronoun.
pub(super) fn find(scan: &Scan, genders: &Genders, quoted: &[bool]) -> Vec<CastMention> {
    let mut reader = Reader { scan, genders, quoted, before: Scene::default(), found: vec![] };
    for sentence in &scan.document.sentences {
        match scan.document.block_kind(sentence) {
            BlockKind::Paragraph | BlockKind::Item => reader.read(&sentence.tokens),
            _ => reader.before = Scene::default(),
        }
    }
    reader.found
}

/// The people of whom a sentence speaks, outside quotations.
#[derive(Default)]
struct Scene {
    /// Those who are the subject of a verb, each once, in order.
    subjects: Vec<EntityId>,
    /// All, each once.
    people: Vec<EntityId>,
    /// Whether it also speaks of an unnamed person, or has an unresolved pronoun.
    others: bool,
    /// Whether the first subject is who says the rest.
    reports: bool,
}

/// More people than this in one sentence are a list.
const CROWD: usize = 8;

impl Scene {
    fn note(&mut self, person: EntityId, subject: bool) {
        let lists = [(&mut self.people, true), (&mut self.subjects, subject)];
        for (list, _) in lists.into_iter().filter(|(_, wanted)| *wanted) {
            if list.len() <= CROWD && !list.contains(&person) {
                list.push(person);
            }
        }
    }
}

/// A pronoun of the third person.
#[derive(Clone, Copy)]
struct Pronoun {
    gender: Gender,
    /// "him", or "her" that is not a possessive.
    object: bool,
    subject: bool,
}

struct Reader<'s, 'a> {
    scan: &'s Scan<'a>,
    genders: &'s Genders,
    quoted: &'s [bool],
    before: Scene,
    found: Vec<CastMention>,
}

impl Reader<'_, '_> {
    fn read(&mut self, sentence: &Range<usize>) {
        let mut scene = Scene::default();
        let mut words = 0;
        let mut at = sentence.start;
        while at < sentence.end {
            let name = self.scan.name_at(at);
            let next = name.as_ref().map_or(at + 1, |name| name.tokens.end.max(at + 1));
            if !self.quoted.get(at).copied().unwrap_or(true) {
                words += usize::from(self.scan.is_word(at));
                self.token(sentence, at, name, &mut scene);
            }
            at = next;
        }
        if words > 0 {
            self.before = scene;
        }
    }

    fn token(&mut self, sentence: &Range<usize>, at: usize, name: Option<NameAt>, scene: &mut Scene) {
        if let Some(name) = name {
            if let Some(person) = name.of(EntityType::Person) {
                let subject = self.is_subject(sentence, &name);
                scene.reports |= scene.subjects.is_empty() && subject && self.reports(name.tokens.end);
                scene.note(person, subject);
            }
        } else if let Some(pronoun) = self.pronoun(at) {
            self.resolve(sentence, at, pronoun, scene);
        } else if self.is_unnamed(at) {
            scene.others = true;
        }
    }

    fn resolve(&mut self, sentence: &Range<usize>, at: usize, pronoun: Pronoun, scene: &mut Scene) {
        let Some(person) = self.antecedent(sentence, at, pronoun, scene) else {
            scene.others = true;
            return;
        };
        scene.reports |= scene.subjects.is_empty() && self.reports(at + 1);
        scene.note(person, pronoun.subject);
        if let Some(token) = self.scan.document.tokens.get(at) {
            self.found.push(CastMention {
                span: token.span,
                entity_type: EntityType::Person,
                kind: MentionKind::Pronoun,
                entity: Some(person),
                confidence: 0.8,
            });
        }
    }

    fn antecedent(
        &self,
        sentence: &Range<usize>,
        at: usize,
        pronoun: Pronoun,
        scene: &Scene,
    ) -> Option<EntityId> {
        let says = pronoun.subject && self.says_at(at + 1) || self.says_at(at.wrapping_sub(1));
        let fits = |list: &[EntityId]| -> Vec<EntityId> {
            list.iter().copied().filter(|&person| self.genders.allow(person, pronoun.gender)).collect()
        };
        let here = fits(&scene.people);
        if here.is_empty() {
            let ahead = self.ahead(sentence, at).filter(|_| !pronoun.subject && !pronoun.object);
            return ahead.or_else(|| self.carried_over(&fits(&self.before.subjects), says, scene));
        }
        let subjects = fits(&scene.subjects);
        match subjects.as_slice() {
            // "Ana met him": the subject is not who is met.
            _ if pronoun.object => None,
            [one] if !scene.others => Some(*one),
            _ => None,
        }
    }

    /// Of the subjects of the sentence before, the one that the pronoun means.
    fn carried_over(&self, subjects: &[EntityId], says: bool, scene: &Scene) -> Option<EntityId> {
        let first = *subjects.first()?;
        let goes_on = says && self.before.reports && self.before.subjects.first() == Some(&first);
        let alone = subjects.len() == 1 && !self.before.others && !scene.others;
        (goes_on || alone).then_some(first)
    }

    /// "During her visit, Ana Kovac met …": the person who is named after the opening phrase.
    fn ahead(&self, sentence: &Range<usize>, at: usize) -> Option<EntityId> {
        let opens =
            matches!(self.scan.class(sentence.start), Some(WordClass::Preposition | WordClass::Conjunction));
        if !opens {
            return None;
        }
        let limit = (at + 16).min(sentence.end);
        let comma = (at..limit).find(|&k| self.scan.is_mark(k, ","))?;
        let name = (comma + 1..limit).find_map(|k| self.scan.name_from(k))?;
        let close = name.tokens.start <= comma + 6 && self.is_subject(sentence, &name);
        name.of(EntityType::Person).filter(|_| close)
    }

    fn pronoun(&self, at: usize) -> Option<Pronoun> {
        let (gender, object, subject) = match self.scan.key(at).as_str() {
            "he" => (Gender::Masculine, false, true),
            "she" => (Gender::Feminine, false, true),
            "his" | "himself" => (Gender::Masculine, false, false),
            "him" => (Gender::Masculine, true, false),
            "her" => (Gender::Feminine, !self.owns(at + 1), false),
            "herself" => (Gender::Feminine, false, false),
            _ => return None,
        };
        Some(Pronoun { gender, object, subject })
    }

    /// Whether "her" before token `at` is a possessive.
    fn owns(&self, at: usize) -> bool {
        let noun = self.scan.is_word(at) && self.scan.class(at).is_none();
        noun || self.scan.kind(at) == Some(TokenKind::Number)
    }

    /// Whether token `at` means one unnamed person: a noun of a person that belongs to no name.
    fn is_unnamed(&self, at: usize) -> bool {
        if !self.scan.is_word(at) {
            return false;
        }
        let key = self.scan.key(at);
        let tables = self.scan.tables;
        let person =
            tables.is_person_noun(&key) || tables.title(&key).is_some() || tables.kinship(&key).is_some();
        person && !self.is_apposed(at)
    }

    /// Whether the noun at `at` stands right before a person's name, or in an apposition after one.
    fn is_apposed(&self, at: usize) -> bool {
        let person = |name: NameAt| name.of(EntityType::Person).is_some();
        let before = (at + 1..at + 4).find_map(|k| self.scan.name_from(k)).is_some_and(person);
        let from = at.saturating_sub(8);
        let comma = (from..at).rev().find(|&k| self.scan.is_mark(k, ","));
        before || comma.and_then(|comma| self.scan.name_before(comma)).is_some_and(person)
    }

    /// Whether `name` is the subject of a verb, as far as its neighbours tell.
    fn is_subject(&self, sentence: &Range<usize>, name: &NameAt) -> bool {
        let before = self.before_titles(sentence, name.tokens.start);
        let governed = before.is_some_and(|at| self.scan.class(at) == Some(WordClass::Preposition));
        if governed || self.scan.is_possessive(name.tokens.end) {
            return false;
        }
        let inverted = name.tokens.start.checked_sub(1).is_some_and(|at| self.says_at(at));
        let end = self.after_apposition(sentence, name.tokens.end);
        let joined = self.scan.is(end, &["and"]) && self.scan.name_from(end + 1).is_some();
        inverted || joined || (sentence.contains(&end) && self.is_verb(end))
    }

    /// The token before the titles that stand before a name.
    fn before_titles(&self, sentence: &Range<usize>, start: usize) -> Option<usize> {
        let first = start.saturating_sub(6).max(sentence.start);
        let passes = |&at: &usize| {
            let open = self.scan.is_word(at) && self.scan.class(at).is_none();
            (open || self.scan.name_at(at).is_some()) && !self.says_at(at)
        };
        let begin = (first..start).rev().take_while(passes).last().unwrap_or(start);
        begin.checked_sub(1).filter(|at| sentence.contains(at))
    }

    /// Where what is set off after a name ends: ", the mayor of Brod,".
    fn after_apposition(&self, sentence: &Range<usize>, end: usize) -> usize {
        let limit = (end + 25).min(sentence.end);
        let closing = match self.scan.document.word(end) {
            "," => ",",
            "(" => ")",
            _ => return end,
        };
        (end + 1..limit).find(|&at| self.scan.is_mark(at, closing)).map_or(end, |at| at + 1)
    }

    fn is_verb(&self, at: usize) -> bool {
        let lower = self.scan.is_word(at) && !self.scan.is_capital(at) && self.scan.name_at(at).is_none();
        let class = self.scan.class(at);
        lower && matches!(class, None | Some(WordClass::Auxiliary | WordClass::Adverb | WordClass::Verb))
    }

    /// Whether the subject that ends before `end` says something: "Ana Kovac, the mayor, said".
    fn reports(&self, end: usize) -> bool {
        let comma = self.scan.is_mark(end, ",");
        let limit = if comma { end + 25 } else { end + 2 };
        let mut after = end..limit;
        if comma {
            after.any(|at| self.scan.is_mark(at, ",") && self.says_at(at + 1))
        } else {
            after.any(|at| self.says_at(at))
        }
    }

    fn says_at(&self, at: usize) -> bool {
        self.scan.is(at, &["said", "says", "told", "added", "adding", "stated", "wrote", "explained"])
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::told;
    use crate::story::MentionKind;

    fn pronouns(notation: &str) -> Vec<(String, String)> {
        told(notation, MentionKind::Pronoun)
    }

    fn antecedents(notation: &str) -> Vec<String> {
        pronouns(notation).into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn a_pronoun_means_the_subject_before_it() {
        let text = "[Person Amina Bello], the port’s manager, said ships were late. “We wait,” she said.\n\n\
                    She added that her staff had warned [Person Tunde Cole].";
        assert_eq!(antecedents(text), ["Amina Bello"; 3]);
        assert_eq!(antecedents("[Person Otis Vale] said he had told [Place Brod]."), ["Otis Vale"]);
    }

    #[test]
    fn quoted_pronouns_are_left_to_the_speaker() {
        assert_eq!(pronouns("[Person Otis Vale] left. “He was tired,” a guard said."), []);
    }

    #[test]
    fn an_unnamed_person_in_between_leaves_it_open() {
        assert_eq!(pronouns("[Person Otis Vale] chased the suspect. He fell."), []);
        assert_eq!(pronouns("[Person Otis Vale] met [Person Ana Kovac]. A boy said he cried."), []);
    }

    #[test]
    fn two_candidates_leave_it_open_unless_a_title_tells_them_apart() {
        let two = "[Person Otis Vale] sang and [Person Kim Sole] danced. He left.";
        assert_eq!(pronouns(two), []);
        let told = "Mr [Person Otis Vale] sang and Ms [Person Kim Sole] danced. She left.";
        assert_eq!(antecedents(told), ["Kim Sole"]);
    }

    #[test]
    fn an_opening_phrase_looks_ahead() {
        let text =
            "[Person Otis Vale] slept. During her stay in [Place Brod], [Person Ana Kovac] met miners.";
        assert_eq!(antecedents(text), ["Ana Kovac"]);
    }

    #[test]
    fn an_object_is_not_its_own_subject() {
        assert_eq!(pronouns("[Person Otis Vale] thanked him."), []);
    }
}
