//! Who stands as the subject of a verb.

use super::{REACH, Reading};
use crate::document::TokenKind;
use crate::lexicon::FunctionClass;
use crate::story::EntityType;
use std::ops::Range;

/// Most prepositional phrases and appositions that a subject may carry.
const MOST_PARTS: usize = 4;

/// A longer phrase after "in", "from" and their kin is left out of the subject.
const LONG_PART: usize = 8;

/// The subject of a verb.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::interpret) struct Subject {
    /// The noun phrase, with its "of" phrases, without appositions.
    pub phrase: Range<usize>,
    /// Where the subject begins with all that belongs to it, and the clause with it.
    pub begin: usize,
    /// Whether the verb follows its own subject, not that of an earlier verb ("X left and said").
    pub own: bool,
}

impl Subject {
    fn plain(phrase: Range<usize>) -> Self {
        Self { begin: phrase.start, phrase, own: true }
    }
}

impl Reading<'_> {
    /// The subject of the verb at `verb`, to its left and not before `floor`.
    pub fn subject(&self, verb: usize, floor: usize) -> Option<Subject> {
        let floor = floor.max(verb.saturating_sub(REACH));
        let end = self.skip_auxiliaries(verb, floor);
        let last = end.checked_sub(1).filter(|&last| last >= floor)?;
        if self.is(last, &[",", "—", "–", "--"]) {
            return self.subject_with_apposition(last, floor);
        }
        if self.is_relative(last) {
            return self.antecedent(last, floor);
        }
        if self.has(last, FunctionClass::Coordinator) {
            let phrase = self.clause_subject(floor, last)?;
            return Some(Subject { begin: phrase.start, phrase, own: false });
        }
        let phrase = self.noun_phrase_before(end, floor)?;
        let subject = self.with_left_parts(phrase, floor);
        Some(self.before_open_apposition(&subject, floor).unwrap_or(subject))
    }

    /// "Sar Ly, the harbour chief, also met", with the second comma forgotten: the name.
    fn before_open_apposition(&self, subject: &Subject, floor: usize) -> Option<Subject> {
        let comma = subject.begin.checked_sub(1).filter(|&comma| comma > floor && self.word(comma) == ",")?;
        let article = self.is_determiner(subject.begin);
        let name =
            self.name(comma - 1).filter(|name| article && name.start >= floor && self.is_person(name))?;
        Some(Subject::plain(name))
    }

    /// The end of the subject of which the verb stands at `verb`.
    fn skip_auxiliaries(&self, verb: usize, floor: usize) -> usize {
        let mut end = verb;
        while end > floor && self.is_auxiliary(end - 1) && !self.is_pronoun(end - 1) {
            end -= 1;
        }
        self.skip_time(end, floor)
    }

    /// "the minister on Friday said", "the minister Friday said": a weekday between subject and verb.
    fn skip_time(&self, end: usize, floor: usize) -> usize {
        if end <= floor + 1 || !self.has(end - 1, FunctionClass::Weekday) {
            return end;
        }
        if self.word(end - 2) == "on" { end - 2 } else { end - 1 }
    }

    /// Whether `token` joins a relative clause to what stands before it.
    fn is_relative(&self, token: usize) -> bool {
        self.is(token, &["who", "which"])
            || (self.word(token) == "that" && token > 0 && self.is_nominal(token - 1))
    }

    /// What "who" or "which" at `relative` stands for.
    fn antecedent(&self, relative: usize, floor: usize) -> Option<Subject> {
        let comma = relative.checked_sub(1).is_some_and(|token| self.word(token) == ",");
        let end = if comma { relative - 1 } else { relative };
        let phrase = self.noun_phrase_before(end, floor)?;
        if self.word(relative) == "who" && self.is_place(&phrase) {
            let earlier = (floor..phrase.start).rev().find(|&token| self.word(token) == "who");
            return earlier.and_then(|earlier| self.antecedent(earlier, floor));
        }
        let subject = self.with_left_parts(phrase.clone(), floor);
        let person = self.word(relative) == "who" && self.name(phrase.end - 1).is_some() && comma;
        let phrase = if person { phrase } else { subject.phrase };
        Some(Subject { begin: phrase.start, phrase, own: true })
    }

    /// `phrase`, or the phrase to which it belongs by "of", "in" and their kin: in "the head of the
    /// union", the head.
    fn with_left_parts(&self, phrase: Range<usize>, floor: usize) -> Subject {
        let mut subject = Subject::plain(phrase);
        for _ in 0..MOST_PARTS {
            let Some((left, of)) = self.left_part(subject.begin, floor) else { break };
            let end = if of || subject.phrase.len() < LONG_PART { subject.phrase.end } else { left.end };
            subject = Subject { begin: left.start, phrase: left.start..end, own: true };
        }
        subject
    }

    /// The noun phrase to which what begins at `begin` belongs by a preposition, and whether that is "of".
    fn left_part(&self, begin: usize, floor: usize) -> Option<(Range<usize>, bool)> {
        let link = begin.checked_sub(1).filter(|&link| link > floor)?;
        let links = ["of", "in", "at", "for", "from", "with", "on", "near", "to", "and"];
        if !self.is(link, &links) {
            return None;
        }
        let left = self.noun_phrase_before(link, floor)?;
        let verb_like = self.verb_form(left.end - 1).is_some() && left.len() == 1;
        let dated = self.has(left.end - 1, FunctionClass::Weekday);
        (!verb_like && !dated).then(|| (left, self.is(link, &["of", "and"])))
    }

    /// "Sar Ly, chief of the harbour police, said": the phrase before the apposition that the comma
    /// at `comma` closes.
    fn subject_with_apposition(&self, comma: usize, floor: usize) -> Option<Subject> {
        let (mut end, mut nearest) = (comma, None);
        for _ in 0..MOST_PARTS {
            let Some(open) = self.comma_before(end, floor) else { break };
            end = open;
            let Some(phrase) = self.noun_phrase_before(open, floor) else { continue };
            if !self.can_be_apposition(open + 1..comma) {
                continue;
            }
            let subject = self.with_left_parts(phrase, floor);
            if self.is_person(&subject.phrase) {
                return Some(subject);
            }
            nearest.get_or_insert(subject);
        }
        nearest
    }

    /// Whether `tokens` may tell more of the noun phrase before them: "34,", "a farmer,", "who …,".
    fn can_be_apposition(&self, tokens: Range<usize>) -> bool {
        let first = tokens.start;
        let describes = self.is_nominal(first) || self.is_determiner(first) || self.is_relative_word(first);
        !tokens.is_empty() && describes && !self.is(first, &["this", "that", "these", "those"])
    }

    fn is_relative_word(&self, token: usize) -> bool {
        self.has(token, FunctionClass::Relative) || self.is(token, &["also", "formerly", "now"])
    }

    /// Whether a person is named in `phrase`.
    fn is_person(&self, phrase: &Range<usize>) -> bool {
        self.names_in(phrase, EntityType::Person)
    }

    /// Whether `phrase` ends in the name of a place.
    fn is_place(&self, phrase: &Range<usize>) -> bool {
        let name = phrase.end.checked_sub(1).and_then(|last| self.name(last));
        name.is_some_and(|name| self.names_in(&name, EntityType::Place))
    }

    /// Whether something of this kind is named in `phrase`.
    fn names_in(&self, phrase: &Range<usize>, kind: EntityType) -> bool {
        let names = &self.document.names;
        let first = names.partition_point(|name| name.tokens.end <= phrase.start);
        let mut inside = names.iter().skip(first).take_while(|name| name.tokens.end <= phrase.end);
        inside.any(|name| name.kind == kind && name.tokens.start >= phrase.start)
    }

    /// The subject of the clause that begins at `begin`: the first noun phrase that is not in an
    /// opening phrase ("On Monday, …", "In Oudal, …").
    pub fn clause_subject(&self, begin: usize, end: usize) -> Option<Range<usize>> {
        let mut at = begin;
        for _ in 0..MOST_PARTS {
            at = self.skip_opening(at, end);
            if let Some(phrase) = self.noun_phrase_at(at, end) {
                return Some(phrase);
            }
            if at >= end {
                return None;
            }
            at += 1;
        }
        None
    }

    /// Past quotation marks, adverbs and an opening phrase with its comma.
    fn skip_opening(&self, begin: usize, end: usize) -> usize {
        use FunctionClass::{Adverb, Coordinator, Preposition, Subordinator};
        let mark = |token| !matches!(self.kind(token), Some(TokenKind::Word | TokenKind::Number));
        let plain = |token| mark(token) || self.classes(token).any(&[Adverb, Coordinator]);
        let at = (begin..end).find(|&token| !plain(token) || self.is_pronoun(token)).unwrap_or(end);
        let opens = self.classes(at).any(&[Preposition, Subordinator]) && !self.is_pronoun(at);
        let stop = end.min(at + REACH);
        let comma = (at..stop).find(|&token| self.word(token) == ",").filter(|_| opens || self.is_dated(at));
        let past = || {
            self.noun_phrase_at(at + 1, end)
                .filter(|_| self.has(at, Preposition) && !self.has(at, Subordinator))
        };
        comma
            .map(|comma| comma + 1)
            .or_else(|| past().map(|phrase| phrase.end))
            .filter(|_| opens || comma.is_some())
            .unwrap_or(at)
    }

    fn is_dated(&self, token: usize) -> bool {
        self.has(token, FunctionClass::Weekday)
            || self.verb_form(token) == Some(crate::lexicon::VerbForm::Ing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::read::fixture;

    fn subject(notation: &str, verb: &str) -> String {
        let (document, lexicon) = (fixture::document(notation), Lexicon::built_in());
        let reading = Reading::new(&document, &lexicon);
        let at = (0..document.tokens.len()).rev().find(|&token| reading.word(token) == verb).unwrap();
        let subject = reading.subject(at, 0);
        subject.map_or(String::new(), |subject| document.words(&subject.phrase).to_owned())
    }

    #[test]
    fn auxiliaries_and_adverbs_stand_between() {
        assert_eq!(subject("The union has not yet agreed.", "agreed"), "The union");
        assert_eq!(subject("In [Place Oudal] the mayor on Friday said no.", "said"), "the mayor");
    }

    #[test]
    fn the_head_of_a_phrase_is_the_subject() {
        assert_eq!(
            subject("The head of the dockers’ union said no.", "said"),
            "The head of the dockers’ union"
        );
        assert_eq!(subject("An officer in [Place Oudal] said no.", "said"), "An officer in Oudal");
    }

    #[test]
    fn appositions_are_passed_over() {
        let text = "On Monday [Person Sar Ly], chief of the [Organization Harbour Police], said no.";
        assert_eq!(subject(text, "said"), "Sar Ly");
        let text = "[Person Ana Ruiz], 34, a farmer who lost two goats, said no.";
        assert_eq!(subject(text, "said"), "Ana Ruiz");
    }

    #[test]
    fn a_relative_clause_tells_of_what_stands_before_it() {
        assert_eq!(subject("Police met a sailor who was rescued.", "rescued"), "a sailor");
        assert_eq!(subject("He thanked [Person Ana Ruiz], who left.", "left"), "Ana Ruiz");
    }

    #[test]
    fn a_second_verb_has_the_subject_of_the_first() {
        assert_eq!(subject("On Friday, the mayor left and said no.", "said"), "the mayor");
    }
}
