//! Reported speech without quotation marks, or with some words in them.

use super::Draft;
use super::cue::{self, Cue};
use super::mark::Stretch;
use crate::document::TokenKind;
use crate::interpret::phrase::{REACH, Reading, Subject};
use crate::lexicon::{FunctionClass, QuotationWord, SpeechFrame, VerbForm};
use crate::story::QuotationKind;
use std::collections::HashSet;
use std::ops::Range;

/// How far the content may stand from a cue that needs "that".
const NEAR: usize = 10;

/// Confidence of what is no saying unless quotation marks stand in it.
const UNMARKED: f32 = 0.0;

/// Longest content on each side of a cue, in tokens: a bound for texts without full stops.
const LONGEST: usize = 100;

/// The reported speech of all sentences; cues in quotation marks or in `taken` are left out.
pub(super) fn reported(reading: &Reading<'_>, marked: &[Stretch], taken: &HashSet<usize>) -> Vec<Draft> {
    let mut drafts = Vec::new();
    let mut stretch = marked.iter().peekable();
    for sentence in &reading.document.sentences {
        let mut token = sentence.tokens.start;
        while token < sentence.tokens.end {
            while stretch.next_if(|stretch| stretch.outer.end <= token).is_some() {}
            if let Some(quoted) = stretch.peek().filter(|stretch| stretch.outer.contains(&token)) {
                token = quoted.outer.end;
                continue;
            }
            let found =
                cue::at(reading, token, sentence.tokens.end).filter(|cue| !taken.contains(&cue.tokens.start));
            token = found.as_ref().map_or(token + 1, |cue| cue.tokens.end);
            let last: Option<&Draft> = drafts.last();
            let earlier = last.filter(|draft| draft.begin() >= sentence.tokens.start);
            drafts.extend(
                found.and_then(|cue| Report::new(reading, sentence.tokens.clone(), cue).draft(earlier)),
            );
        }
    }
    drafts
}

/// A cue in its sentence.
struct Report<'r, 'd> {
    reading: &'r Reading<'d>,
    sentence: Range<usize>,
    cue: Cue<'d>,
}

impl<'r, 'd> Report<'r, 'd> {
    fn new(reading: &'r Reading<'d>, sentence: Range<usize>, cue: Cue<'d>) -> Self {
        Self { reading, sentence, cue }
    }

    fn draft(&self, earlier: Option<&Draft>) -> Option<Draft> {
        if self.cue.verb.is_none() {
            return self.according();
        }
        if self.cue.passive {
            return self.passive();
        }
        if self.cue.is_ing() {
            return self.participle(earlier);
        }
        let subject = self.reading.subject(self.cue.tokens.start, self.sentence.start);
        match subject {
            Some(subject) if self.can_speak(&subject) => self.in_order(&subject),
            _ => self.inverted(),
        }
    }

    /// "…, reported by X", "was confirmed by X".
    fn passive(&self) -> Option<Draft> {
        let plain = self.cue.takes(SpeechFrame::Clause) || self.cue.takes(SpeechFrame::Deny);
        let speaker = self.reading.noun_phrase_at(self.cue.tokens.end + 1, self.sentence.end)?;
        let content = vec![self.sentence.start..self.cue.tokens.start, speaker.end..self.sentence.end];
        (plain && self.names_people(&speaker)).then(|| self.with(speaker, content))
    }

    /// "according to X": the rest of the sentence, on both sides.
    fn according(&self) -> Option<Draft> {
        let phrase = self.reading.noun_phrase_at(self.cue.tokens.end, self.sentence.end)?;
        let speaker = self.author(&phrase).unwrap_or(phrase);
        let content = vec![self.sentence.start..self.cue.tokens.start, speaker.end..self.sentence.end];
        Some(self.with(speaker, content))
    }

    /// "according to reports from the ministry": the ministry.
    fn author(&self, phrase: &Range<usize>) -> Option<Range<usize>> {
        let paper = phrase.clone().any(|token| {
            self.reading.is(
                token,
                &[
                    "report",
                    "reports",
                    "statement",
                    "statements",
                    "data",
                    "figures",
                    "documents",
                    "information",
                ],
            )
        });
        let link = self.reading.is(phrase.end, &["from", "by"]);
        (paper && link).then(|| self.reading.noun_phrase_at(phrase.end + 1, self.sentence.end)).flatten()
    }

    /// "…, saying that …": the subject of what stands before says it.
    fn participle(&self, earlier: Option<&Draft>) -> Option<Draft> {
        if !self.content_follows() {
            return None;
        }
        let before = self.cue.tokens.start.checked_sub(1)?;
        let quoted = (self.reading.word(before) == "as").then(|| {
            let phrase = self.reading.noun_phrase_before(before, self.sentence.start)?;
            let verb = phrase.start.checked_sub(1)?;
            self.reading.is(verb, &["quoted", "quoting", "cited", "citing"]).then_some(phrase)
        });
        let speaker = match quoted {
            Some(phrase) => phrase?,
            None => self.speaker_before(earlier)?,
        };
        Some(self.with(speaker, std::iter::once(self.cue.tokens.end..self.sentence.end)))
    }

    /// The subject of the saying before this one, else of the sentence.
    fn speaker_before(&self, earlier: Option<&Draft>) -> Option<Range<usize>> {
        let floor = self.sentence.start.max(self.cue.tokens.start.saturating_sub(REACH));
        let before = (floor..self.cue.tokens.start)
            .rev()
            .filter_map(|token| cue::at(self.reading, token, self.cue.tokens.start));
        let verb = before.into_iter().find(|cue| cue.verb.is_some() && !cue.is_ing() && !cue.passive);
        let subject = verb.and_then(|cue| self.reading.subject(cue.tokens.start, floor));
        let spoken =
            subject.map(|subject| subject.phrase).or_else(|| earlier.and_then(|draft| draft.speaker.clone()));
        spoken.or_else(|| self.reading.clause_subject(floor, self.cue.tokens.start))
    }

    /// "X said (that) …", "…, X said, …", "…, X said."
    fn in_order(&self, subject: &Subject) -> Option<Draft> {
        let aside = self.is_aside(subject);
        if !(aside || self.content_follows()) {
            return None;
        }
        let after = self.content_begin()..self.content_end();
        let content = if aside { vec![self.sentence.start..subject.begin, after] } else { vec![after] };
        let mut draft = self.with(subject.phrase.clone(), content);
        draft.listener = self.listener();
        Some(draft)
    }

    /// "…, said X": the cue before its speaker.
    fn inverted(&self) -> Option<Draft> {
        let before = self.cue.tokens.start.checked_sub(1).filter(|&before| before > self.sentence.start)?;
        let simple = self.cue.takes(SpeechFrame::Say) || self.cue.takes(SpeechFrame::Clause);
        if self.reading.word(before) != "," || !simple {
            return None;
        }
        let speaker = self.reading.noun_phrase_at(self.cue.tokens.end, self.sentence.end)?;
        let ends = self.reading.is(speaker.end, &["", ".", ","]);
        let content = std::iter::once(self.sentence.start..self.cue.tokens.start);
        (ends && self.names_people(&speaker)).then(|| self.with(speaker, content))
    }

    /// Whether the subject and the cue stand between commas, or close the sentence.
    fn is_aside(&self, subject: &Subject) -> bool {
        let opens =
            subject.begin > self.sentence.start && self.reading.is(subject.begin - 1, &[",", "—", "–", "--"]);
        let end = self.cue.tokens.end;
        let closes = self.reading.is(end, &[",", ".", "—", "–", "--", ""]) || end >= self.sentence.end;
        let at_end = closes && self.reading.is(end, &[".", ""]);
        subject.own
            && opens
            && closes
            && (at_end || self.cue.takes(SpeechFrame::Say) || self.cue.takes(SpeechFrame::Clause))
    }

    /// Whether what follows the cue is what was said.
    fn content_follows(&self) -> bool {
        let end = self.cue.tokens.end;
        if end >= self.sentence.end || self.reading.is(end, &[".", ";"]) {
            return false;
        }
        if self.cue.takes(SpeechFrame::Say) || self.cue.takes(SpeechFrame::Deny) {
            return true;
        }
        if self.cue.takes(SpeechFrame::Listener) && self.listener_end() > end {
            return self.says_that(self.listener_end()) || !self.cue.takes(SpeechFrame::Request);
        }
        if self.cue.takes(SpeechFrame::Accuse) {
            let stop = self.sentence.end.min(end + 2 * NEAR);
            return (end..stop).any(|token| self.reading.is(token, &["of", "for"]));
        }
        if self.needs_marks() {
            return true;
        }
        self.cue.takes(SpeechFrame::Clause)
            && (self.says_that(end) || self.clause_at(end) || self.announces(end))
    }

    /// Whether it tells of a saying only with words in quotation marks: "called it a “sham”".
    fn needs_marks(&self) -> bool {
        let marked = [SpeechFrame::Judge, SpeechFrame::Voice, SpeechFrame::Request];
        let free = [SpeechFrame::Clause, SpeechFrame::Accuse, SpeechFrame::Deny, SpeechFrame::Say];
        marked.iter().any(|&frame| self.cue.takes(frame)) && !free.iter().any(|&frame| self.cue.takes(frame))
    }

    /// "that", with no more than an adverbial between: "said on Monday that".
    fn says_that(&self, from: usize) -> bool {
        let stop = self.sentence.end.min(from + NEAR);
        let that = (from..stop).find(|&token| self.reading.is(token, &["that", "whether", ".", ";", ":"]));
        that.is_some_and(|token| {
            self.reading.is(token, &["that", "whether"])
                && (token == from || !self.reading.is_nominal(token - 1) || !self.reading.is_determiner(from))
        })
    }

    /// A subject and a verb: "warned the dam would burst".
    fn clause_at(&self, from: usize) -> bool {
        let Some(subject) = self.reading.noun_phrase_at(from, self.sentence.end) else { return false };
        if self.reading.has(subject.start, FunctionClass::ObjectPronoun)
            && subject.len() == 1
            && self.reading.word(from) != "it"
        {
            return false;
        }
        if self.reading.is(from, &["he", "she", "they", "it", "we", "there", "i"]) {
            return true;
        }
        let stop = self.sentence.end.min(subject.end + 2 * NEAR);
        let clause = (subject.end..stop)
            .take_while(|&token| !self.reading.is(token, &[",", ".", ";", "who", "which", "that", "to"]));
        clause.into_iter().any(|token| self.is_finite(token))
    }

    fn is_finite(&self, token: usize) -> bool {
        use FunctionClass::{Be, Do, Have, Modal, Verb};
        let tensed = self.reading.classes(token).any(&[Be, Do, Have, Modal, Verb])
            && !self.reading.is(token, &["be", "being", "been", "having", "doing", "done"]);
        let past = self.reading.verb_form(token).is_some_and(VerbForm::may_be_past);
        let active =
            token + 1 < self.sentence.end && !self.reading.has(token + 1, FunctionClass::Preposition);
        let bare =
            self.reading.verb_form(token) == Some(VerbForm::Base) && !self.reading.is_determiner(token - 1);
        tensed || (past && active) || (bare && self.reading.name(token - 1).is_none())
    }

    /// "promised to resign", "announced a ban": the object or the infinitive is what was said.
    fn announces(&self, from: usize) -> bool {
        const PLAN: [&str; 12] = [
            "promised", "promises", "promise", "vowed", "vows", "vow", "pledged", "pledges", "pledge",
            "agreed", "swore", "proposed",
        ];
        const OBJECT: [&str; 14] = [
            "announced",
            "announces",
            "announce",
            "confirmed",
            "confirms",
            "confirm",
            "reported",
            "alleged",
            "alleges",
            "claimed",
            "revealed",
            "reveals",
            "acknowledged",
            "admitted",
        ];
        let cue = self.cue.tokens.start;
        let gerund = self.reading.is(from, &["being", "having"]);
        gerund
            || (self.reading.is(cue, &PLAN) && self.reading.word(from) == "to")
            || (self.reading.is(cue, &OBJECT)
                && self.reading.noun_phrase_at(from, self.sentence.end).is_some())
    }

    /// Where the content ends: at a dash, or where the sentence turns to something else.
    fn content_end(&self) -> usize {
        let turn = |&token: &usize| {
            let next = ["but", "although", "though", "even", "while", "whereas"];
            self.reading.is(token, &["—", "–", "--", ";"])
                || (self.reading.word(token) == "," && self.reading.is(token + 1, &next))
        };
        let stop = self.sentence.end.min(self.cue.tokens.end + LONGEST);
        (self.cue.tokens.end + 1..stop).find(turn).unwrap_or(self.sentence.end)
    }

    /// Where the content begins: after the cue and its listener.
    fn content_begin(&self) -> usize {
        if self.cue.takes(SpeechFrame::Listener) { self.listener_end() } else { self.cue.tokens.end }
    }

    fn listener_end(&self) -> usize {
        self.listener().map_or(self.cue.tokens.end, |listener| listener.end)
    }

    fn listener(&self) -> Option<Range<usize>> {
        let begin = self.cue.tokens.end;
        let takes = self.cue.takes(SpeechFrame::Listener) && self.reading.word(begin) != "that";
        takes.then(|| self.reading.noun_phrase_at(begin, self.sentence.end)).flatten()
    }

    /// Whether `subject` may speak: people, bodies, papers, pronouns.
    fn can_speak(&self, subject: &Subject) -> bool {
        let loose = self.cue.takes(SpeechFrame::Say) || self.cue.takes(SpeechFrame::Listener);
        let pronoun = self.reading.is_pronoun(subject.phrase.start) && subject.phrase.len() == 1;
        let dead =
            pronoun && self.reading.is(subject.phrase.start, &["that", "this", "these", "those", "i", "you"]);
        !dead && (loose || pronoun || self.names_people(&subject.phrase))
    }

    /// Whether `phrase` holds a name or a common noun for speakers.
    fn names_people(&self, phrase: &Range<usize>) -> bool {
        phrase.clone().any(|token| {
            let word = self.reading.lexicon.speech.quotation_word(self.reading.word(token));
            self.reading.name(token).is_some()
                || matches!(word, Some(QuotationWord::People | QuotationWord::Source))
                || (self.reading.is_pronoun(token) && phrase.len() == 1)
        })
    }

    /// `tokens` without commas and dashes before and after.
    fn unmarked(&self, tokens: Range<usize>) -> Range<usize> {
        let mark = |token: usize| self.reading.is(token, &[",", "—", "–", "--", ":"]);
        let start = tokens.clone().find(|&token| !mark(token)).unwrap_or(tokens.end);
        let end = (start..tokens.end).rev().find(|&token| !mark(token)).map_or(start, |last| last + 1);
        start..end
    }

    fn has_words(&self, tokens: &Range<usize>) -> bool {
        tokens
            .clone()
            .any(|token| matches!(self.reading.kind(token), Some(TokenKind::Word | TokenKind::Number)))
    }

    fn with(&self, speaker: Range<usize>, content: impl IntoIterator<Item = Range<usize>>) -> Draft {
        let near = self.cue.tokens.start.saturating_sub(LONGEST)..self.cue.tokens.end + LONGEST;
        let bounded = content
            .into_iter()
            .map(|range| self.unmarked(range.start.max(near.start)..range.end.min(near.end)));
        let content: Vec<_> = bounded.filter(|range| self.has_words(range)).collect();
        Draft {
            kind: QuotationKind::Indirect,
            stretches: Vec::new(),
            content,
            cue: Some(self.cue.tokens.clone()),
            speaker: Some(speaker),
            listener: None,
            polarity: self.cue.polarity(),
            certainty: self.cue.certainty(),
            accusing: self.cue.takes(SpeechFrame::Accuse)
                || self.reading.is(self.cue.tokens.start, &["alleged", "alleges", "alleging", "allege"]),
            confidence: if self.needs_marks() { UNMARKED } else { 0.8 },
        }
    }
}

/// Adds the quotations of the stretches that stand in reported speech, whose speaker is its speaker,
/// and returns the other stretches. Reported speech of which little is left without them becomes one
/// with its quotation.
pub(super) fn mix(reading: &Reading<'_>, reported: &mut Vec<Draft>, loose: Vec<Stretch>) -> Vec<Stretch> {
    let (mut left, mut mixed) = (Vec::new(), Vec::<(usize, Draft)>::new());
    for stretch in loose.into_iter().filter(|stretch| !is_title(reading, stretch)) {
        // Reported speech is in order, so the last that begins before the stretch is the nearest.
        let after = reported.partition_point(|draft| draft.begin() <= stretch.outer.start);
        let near = after.saturating_sub(4)..after;
        match near.rev().find(|&index| reported.get(index).is_some_and(|draft| holds(draft, &stretch))) {
            Some(index) => add(&mut mixed, index, reported, stretch),
            None => left.push(stretch),
        }
    }
    let (mut index, short) = (0, short_of_words(reported, &mixed));
    reported.retain(|draft| {
        index += 1;
        draft.confidence > UNMARKED && !short.contains(&(index - 1))
    });
    reported.extend(mixed.into_iter().map(|(_, draft)| draft));
    left
}

/// Adds `stretch` to the quotation in the reported speech `index`.
fn add(mixed: &mut Vec<(usize, Draft)>, index: usize, reported: &[Draft], stretch: Stretch) {
    if let Some((_, draft)) = mixed.last_mut().filter(|(last, _)| *last == index) {
        draft.stretches.push(stretch.inner.clone());
        draft.content.push(stretch.inner);
    } else if let Some(draft) = reported.get(index) {
        let quoted = vec![stretch.inner];
        let kind = QuotationKind::Mixed;
        mixed.push((
            index,
            Draft { kind, stretches: quoted.clone(), content: quoted, confidence: 0.8, ..draft.clone() },
        ));
    }
}

/// The reported speech of which fewer than four words stand outside quotation marks.
fn short_of_words(reported: &[Draft], mixed: &[(usize, Draft)]) -> HashSet<usize> {
    let length = |ranges: &[Range<usize>]| ranges.iter().map(Range::len).sum::<usize>();
    let short = |(index, quoted): &(usize, Draft)| {
        let whole = reported.get(*index).map(|draft| length(&draft.content))?;
        (whole < length(&quoted.stretches) + 7).then_some(*index)
    };
    mixed.iter().filter_map(short).collect()
}

fn holds(draft: &Draft, stretch: &Stretch) -> bool {
    draft
        .content
        .iter()
        .any(|content| content.start <= stretch.outer.start && stretch.outer.end <= content.end)
}

/// Names and titles of works in quotation marks: "so-called", "referred to as", "the film", all capitals.
fn is_title(reading: &Reading<'_>, stretch: &Stretch) -> bool {
    let Some(before) = stretch.outer.start.checked_sub(1) else { return false };
    let title = reading.lexicon.speech.quotation_word(reading.word(before)) == Some(QuotationWord::Title);
    let named = reading.word(before) == "as"
        && before.checked_sub(2).is_some_and(|verb| {
            (verb..before).any(|token| reading.is(token, &["known", "referred", "listed"]))
        });
    let long_named = reading.word(before) == "as" && before >= 2 && reading.word(before - 2) == "referred";
    title || named || long_named || (stretch.inner.len() <= 5 && is_capitalised(reading, stretch))
}

fn is_capitalised(reading: &Reading<'_>, stretch: &Stretch) -> bool {
    let words = stretch.inner.clone().filter(|&token| reading.kind(token) == Some(TokenKind::Word));
    let upper = |token: usize| reading.document.word(token).chars().next().is_some_and(char::is_uppercase);
    words.filter(|&token| reading.classes(token).is_open()).all(upper)
}
