//! Noun phrases to the left and to the right of a token.

use super::{REACH, Reading};
use crate::document::TokenKind;
use crate::lexicon::FunctionClass;
use std::ops::Range;

/// Longest noun phrase, in tokens.
const LONGEST: usize = 24;

/// What hedges a number and is longer than a word.
const HEDGES: [&[&str]; 9] = [
    &["as", "many", "as"],
    &["no", "fewer", "than"],
    &["no", "less", "than"],
    &["at", "least"],
    &["at", "most"],
    &["more", "than"],
    &["fewer", "than"],
    &["less", "than"],
    &["up", "to"],
];

impl Reading<'_> {
    /// The noun phrase that ends before token `end` and begins at `floor` or after:
    /// "the deputy mayor", "Sar Ly", "12 boats", "he".
    pub fn noun_phrase_before(&self, end: usize, floor: usize) -> Option<Range<usize>> {
        let last = end.checked_sub(1).filter(|&last| last >= floor)?;
        if self.word(last) == ")" {
            return self.phrase_before_bracket(last, floor);
        }
        if self.is_pronoun(last) && !self.is_nominal(last) {
            return Some(last..end);
        }
        if !self.is_nominal(last) || self.is_verbal(last) {
            return None;
        }
        let floor = floor.max(end.saturating_sub(LONGEST));
        let begin = self.with_hedge(self.phrase_begin(last, floor), floor);
        (begin < end).then_some(begin..end)
    }

    /// "at least 12 boats", "more than 12 boats": where the phrase begins with the words before its
    /// number that hedge it, if a number stands at `begin` or after the last word of such a hedge.
    fn with_hedge(&self, begin: usize, floor: usize) -> usize {
        let number = begin + usize::from(self.is(begin, &["least", "most", "more", "many"]));
        let counts = self.kind(number) == Some(TokenKind::Number) || self.has(number, FunctionClass::Number);
        let stands = |hedge: &&&[&str]| {
            let from = number.checked_sub(hedge.len()).filter(|&from| from >= floor);
            from.is_some_and(|from| hedge.iter().zip(from..).all(|(word, at)| self.word(at) == *word))
        };
        let hedge = HEDGES.iter().find(stands).filter(|_| counts);
        hedge.map_or(begin, |hedge| begin.min(number - hedge.len()))
    }

    /// "the Harbour Trust (HT)": the phrase before the bracket, with the bracket.
    fn phrase_before_bracket(&self, close: usize, floor: usize) -> Option<Range<usize>> {
        let floor = floor.max(close.saturating_sub(12));
        let open = (floor..close).rev().find(|&token| self.word(token) == "(")?;
        let phrase = self.noun_phrase_before(open, floor.max(open.saturating_sub(LONGEST)))?;
        Some(phrase.start..close + 1)
    }

    /// Where the noun phrase begins of which `last` is the last token.
    fn phrase_begin(&self, last: usize, floor: usize) -> usize {
        let mut begin = self.name(last).map_or(last, |name| name.start.max(floor));
        while begin > floor {
            let token = begin - 1;
            if self.opens_clause(token) {
                return begin;
            }
            if self.is_determiner(token) {
                return self.before_determiner(token, floor);
            }
            match self.name(token) {
                // Two names in a row are apart unless a possessive or a noun joins them.
                Some(_) if self.name(begin).is_some() => return begin,
                Some(name) => begin = name.start.max(floor),
                None if self.continues_left(token) => begin = token,
                None => return begin,
            }
        }
        begin
    }

    fn continues_left(&self, token: usize) -> bool {
        self.is_possessive(token)
            || self.is(token, &["$", "€", "£", "¥", "%", "-"])
            || (self.is_nominal(token) && !self.is_verbal(token))
            || (self.has(token, FunctionClass::Hedge) && self.kind(token + 1) == Some(TokenKind::Number))
    }

    /// "denied that officers", "claims that police", "in which hundreds": a word that begins a clause and
    /// is no determiner of the noun after it.
    fn opens_clause(&self, token: usize) -> bool {
        let after_word = token.checked_sub(1).is_some_and(|before| self.is_nominal(before));
        self.word(token) == "which" || (self.word(token) == "that" && after_word)
    }

    /// "all the", "Ana Ruiz's two": a determiner may follow a possessor or another determiner.
    fn before_determiner(&self, token: usize, floor: usize) -> usize {
        let before = token.checked_sub(1).filter(|&before| before >= floor);
        match before {
            Some(before) if self.is(before, &["all", "both", "half", "such"]) => before,
            _ => token,
        }
    }

    /// The noun phrase that begins at token `begin` and ends at `limit` or before, with the "of"
    /// phrases that follow it: "the chief of the harbour police", "hundreds of workers".
    pub fn noun_phrase_at(&self, begin: usize, limit: usize) -> Option<Range<usize>> {
        let limit = limit.min(begin + LONGEST);
        let head = self.plain_phrase_end(begin, limit)?;
        let mut end = head;
        while end < limit && self.is(end, &["of"]) {
            match self.plain_phrase_end(end + 1, limit) {
                Some(next) => end = next,
                None => break,
            }
        }
        Some(begin..end)
    }

    /// Where the noun phrase without "of" phrases ends that begins at `begin`.
    fn plain_phrase_end(&self, begin: usize, limit: usize) -> Option<usize> {
        let start = self.skip_hedges(begin, limit);
        if self.is_pronoun_phrase(start) {
            return (start < limit).then_some(start + 1);
        }
        let (mut at, mut nominal) = (start, false);
        while at < limit {
            if let Some(name) = self.name(at) {
                (at, nominal) = (name.end.min(limit), true);
            } else if self.opens_or_owns(at, nominal) {
                at += 1;
            } else if self.continues_right(at, nominal) {
                (at, nominal) = (at + 1, true);
            } else {
                break;
            }
        }
        nominal.then_some(at)
    }

    /// Whether `token` is a determiner that opens the phrase or follows a possessor, or the possessor's mark.
    fn opens_or_owns(&self, token: usize, nominal: bool) -> bool {
        let determiner = self.is_determiner(token) && !self.is_nominal(token);
        let owned = token.checked_sub(1).is_some_and(|before| self.is_possessive(before));
        (determiner && (!nominal || owned)) || (nominal && self.is_possessive(token))
    }

    /// "at least 12", "more than", "up to": what stands before a number.
    fn skip_hedges(&self, begin: usize, limit: usize) -> usize {
        let hedge = |token| {
            self.has(token, FunctionClass::Hedge)
                || self.is(
                    token,
                    &[
                        "at", "least", "most", "more", "than", "fewer", "less", "up", "to", "as", "many",
                        "about",
                    ],
                )
        };
        let end = (begin..limit.min(begin + 4)).find(|&token| !hedge(token)).unwrap_or(begin);
        let number = self.kind(end) == Some(TokenKind::Number) || self.has(end, FunctionClass::Number);
        if number || (end > begin && self.word(end) == "a") { end } else { begin }
    }

    fn is_pronoun_phrase(&self, token: usize) -> bool {
        let classes = self.classes(token);
        let alone = classes.any(&[FunctionClass::Pronoun, FunctionClass::ObjectPronoun])
            && self.name(token).is_none();
        let counts = self.has(token, FunctionClass::Number)
            && (self.is_nominal(token + 1) || self.word(token + 1) == "of");
        alone
            && !counts
            && !(self.is_determiner(token) && (self.is_nominal(token + 1) || self.is_determiner(token + 1)))
    }

    fn continues_right(&self, token: usize, nominal: bool) -> bool {
        let joined = self.is(token, &["$", "€", "£", "¥", "%"]) || (nominal && self.word(token) == "-");
        let adverb = !nominal && self.has(token, FunctionClass::Adverb) && self.is_nominal(token + 1);
        joined || adverb || (self.is_nominal(token) && !(nominal && self.is_verbal(token)))
    }

    /// The head of `phrase`: its last token before the first preposition or bracket.
    pub fn head(&self, phrase: &Range<usize>) -> usize {
        let ends = |token: usize| {
            self.name(token).is_none()
                && (self.word(token) == "(" || self.has(token, FunctionClass::Preposition))
        };
        let end = phrase.clone().skip(1).find(|&token| ends(token));
        end.unwrap_or(phrase.end).saturating_sub(1).max(phrase.start)
    }

    /// The nearest comma, dash or bracket to the left of `end`, not before `floor`.
    pub(super) fn comma_before(&self, end: usize, floor: usize) -> Option<usize> {
        let floor = floor.max(end.saturating_sub(REACH));
        (floor..end).rev().find(|&token| self.is(token, &[",", "—", "–", "--"]))
    }
}

#[cfg(test)]
mod tests {
    use crate::interpret::phrase::Reading;
    use crate::lexicon::Lexicon;
    use crate::read::fixture;

    fn before(notation: &str, word: &str) -> String {
        let (document, lexicon) = (fixture::document(notation), Lexicon::built_in());
        let reading = Reading::new(&document, &lexicon);
        let end = (0..document.tokens.len()).find(|&token| reading.word(token) == word).unwrap();
        reading.noun_phrase_before(end, 0).map_or(String::new(), |phrase| document.words(&phrase).to_owned())
    }

    fn after(notation: &str, word: &str) -> String {
        let (document, lexicon) = (fixture::document(notation), Lexicon::built_in());
        let reading = Reading::new(&document, &lexicon);
        let at = (0..document.tokens.len()).find(|&token| reading.word(token) == word).unwrap();
        let phrase = reading.noun_phrase_at(at + 1, document.tokens.len());
        phrase.map_or(String::new(), |phrase| document.words(&phrase).to_owned())
    }

    #[test]
    fn a_phrase_to_the_left_begins_at_its_determiner() {
        assert_eq!(before("Then the deputy harbour chief said no.", "said"), "the deputy harbour chief");
        assert_eq!(before("On [Person Ana Ruiz]’s boat 12 men said no.", "said"), "Ana Ruiz’s boat 12 men");
        assert_eq!(
            before("The [Organization Harbour Trust] (HT) said no.", "said"),
            "The Harbour Trust (HT)"
        );
        assert_eq!(before("When they said no.", "said"), "they");
        assert_eq!(before("They denied that officers said no.", "said"), "officers");
        assert_eq!(before("When that officer said no.", "said"), "that officer");
        assert_eq!(before("Then at least 12 men said no.", "said"), "at least 12 men");
        assert_eq!(before("Then more than twelve men said no.", "said"), "more than twelve men");
    }

    #[test]
    fn a_phrase_to_the_right_takes_its_of_phrases() {
        assert_eq!(after("They met the mayor of [Place Oudal] on Monday.", "met"), "the mayor of Oudal");
        assert_eq!(
            after("Police rescued at least 12 young men who swam.", "rescued"),
            "at least 12 young men"
        );
        assert_eq!(after("It killed [Person Ana Ruiz]’s two brothers.", "killed"), "Ana Ruiz’s two brothers");
        assert_eq!(after("They saw him there.", "saw"), "him");
        assert_eq!(after("They rescued in time.", "rescued"), "");
    }
}
