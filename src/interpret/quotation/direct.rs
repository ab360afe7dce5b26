//! Words in quotation marks whose speaker stands beside them.

use super::Draft;
use super::cue::{self, Cue};
use super::mark::Stretch;
use crate::interpret::phrase::{REACH, Reading};
use crate::lexicon::{FunctionClass, SpeechFrame};
use crate::story::{Certainty, Polarity, QuotationKind};
use std::ops::Range;

/// Who speaks, and the words that say so.
#[derive(Clone, Debug)]
struct Attribution {
    cue: Range<usize>,
    speaker: Option<Range<usize>>,
    listener: Option<Range<usize>>,
    polarity: Polarity,
    certainty: Certainty,
}

/// The quotations whose speaker stands beside the marks, and the stretches that are left.
pub(super) fn attributed(reading: &Reading<'_>, marked: &[Stretch]) -> (Vec<Draft>, Vec<Stretch>) {
    let (mut drafts, mut loose) = (Vec::<Draft>::new(), Vec::new());
    // The stretch before, when it belongs to the last draft.
    let mut joined: Option<&Stretch> = None;
    for (index, stretch) in marked.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| marked.get(before));
        if let Some(draft) =
            drafts.last_mut().filter(|_| joined.is_some_and(|last| goes_on(reading, last, stretch)))
        {
            extend(draft, stretch);
            joined = Some(stretch);
            continue;
        }
        let window = Window::new(reading, before, stretch, marked.get(index + 1));
        joined = None;
        match window.attribution() {
            Some(attribution) => {
                drafts.push(draft(stretch, attribution));
                joined = Some(stretch);
            }
            None => loose.push(stretch.clone()),
        }
    }
    (drafts, loose)
}

fn draft(stretch: &Stretch, attribution: Attribution) -> Draft {
    Draft {
        kind: QuotationKind::Direct,
        stretches: vec![stretch.inner.clone()],
        content: vec![stretch.inner.clone()],
        cue: Some(attribution.cue),
        speaker: attribution.speaker,
        listener: attribution.listener,
        polarity: attribution.polarity,
        certainty: attribution.certainty,
        accusing: false,
        confidence: if stretch.closed { 0.9 } else { 0.7 },
    }
}

fn extend(draft: &mut Draft, stretch: &Stretch) {
    draft.stretches.push(stretch.inner.clone());
    draft.content.push(stretch.inner.clone());
}

/// Whether `next` goes on with the quotation of which `last` is a stretch: `“…,” he said. “…”`, or the
/// next paragraph of a quotation that is still open.
fn goes_on(reading: &Reading<'_>, last: &Stretch, next: &Stretch) -> bool {
    if !last.closed && last.block != next.block {
        return last.outer.end == next.outer.start;
    }
    let between = last.outer.end..next.outer.start;
    if last.block != next.block || between.len() > REACH {
        return false;
    }
    let sentence = reading.sentence(next.outer.start);
    let same_sentence = sentence.start < last.outer.end;
    if same_sentence {
        return between.len() < 16 && ends_with(reading, &between, &[","]) && has_cue(reading, &between);
    }
    let attribution = reading.sentence(last.outer.end.saturating_sub(1));
    sentence.start == next.outer.start
        && attribution.end == sentence.start
        && !speaks_after(reading, next)
        && between.len() < 30
}

fn ends_with(reading: &Reading<'_>, tokens: &Range<usize>, words: &[&str]) -> bool {
    !tokens.is_empty() && reading.is(tokens.end - 1, words)
}

fn has_cue(reading: &Reading<'_>, tokens: &Range<usize>) -> bool {
    tokens.clone().any(|token| cue::at(reading, token, tokens.end).is_some())
}

/// Whether words about the speaker follow `stretch` in its sentence.
fn speaks_after(reading: &Reading<'_>, stretch: &Stretch) -> bool {
    let end = reading.sentence(stretch.outer.end.saturating_sub(1)).end;
    has_cue(reading, &(stretch.outer.end..end.min(stretch.outer.end + REACH)))
}

/// The words around a stretch in which its speaker may stand.
struct Window<'r, 'd> {
    reading: &'r Reading<'d>,
    stretch: &'r Stretch,
    before: Range<usize>,
    after: Range<usize>,
}

impl<'r, 'd> Window<'r, 'd> {
    fn new(
        reading: &'r Reading<'d>,
        last: Option<&Stretch>,
        stretch: &'r Stretch,
        next: Option<&Stretch>,
    ) -> Self {
        let open = stretch.outer.start;
        let floor = last.map_or(0, |last| last.outer.end).max(open.saturating_sub(REACH));
        let begin = reading.sentence(open).start.max(floor);
        let close = stretch.outer.end;
        let limit = next.map_or(usize::MAX, |next| next.outer.start).min(close + REACH);
        let end = reading.sentence(close.saturating_sub(1)).end.min(limit);
        Self { reading, stretch, before: begin..open.max(begin), after: close..end.max(close) }
    }

    fn attribution(&self) -> Option<Attribution> {
        let introduced = ends_with(self.reading, &self.before, &[":"]);
        if introduced {
            return self.by_words_before().or_else(|| self.by_words_after());
        }
        self.by_words_after().or_else(|| self.by_words_before()).or_else(|| self.by_block_before())
    }

    /// `“…,” X said`, `“…,” said X`, `“…,” according to X`.
    fn by_words_after(&self) -> Option<Attribution> {
        let begin = self.after.clone().find(|&token| !self.reading.is(token, &[",", "—", "–", "--", "-"]))?;
        let cue = (begin..self.after.end)
            .find_map(|token| cue::at(self.reading, token, self.after.end).filter(|cue| !cue.passive))?;
        if cue.verb.is_none() {
            let near = cue.tokens.start <= begin + 1;
            return near.then(|| self.by_source(&cue)).flatten();
        }
        let inverted = cue.tokens.start == begin;
        let speaker = if inverted { self.inverted(&cue) } else { self.in_order(&cue, begin) };
        let speaker = self.quoted_in_turn(&cue).or(speaker)?;
        Some(self.by_verb(&cue, Some(speaker)))
    }

    /// `said X`: the noun phrase after the cue.
    fn inverted(&self, cue: &Cue<'_>) -> Option<Range<usize>> {
        let phrase = self.reading.noun_phrase_at(cue.tokens.end, self.after.end)?;
        (!self.reading.has(phrase.start, FunctionClass::ObjectPronoun)).then_some(phrase)
    }

    /// `X said`: the subject, which must begin where the quotation ends.
    fn in_order(&self, cue: &Cue<'_>, begin: usize) -> Option<Range<usize>> {
        let subject = self.reading.subject(cue.tokens.start, begin)?;
        let tied = self.last_inner(&[",", "?", "!", "...", "…", "."]);
        let near = subject.begin <= begin + 2;
        // "In a paper on “…”, the group said that …": the cue has its own content.
        let opens = self.reading.sentence(self.stretch.outer.start).start == self.stretch.outer.start;
        let ends = self.reading.is(
            cue.tokens.end,
            &["", ",", ".", ";", ":", "—", "–", "in", "on", "at", "during", "after", "through"],
        );
        if !opens && !tied && !ends {
            return None;
        }
        (subject.own && (near || (tied && subject.begin <= begin + 12))).then_some(subject.phrase)
    }

    fn last_inner(&self, words: &[&str]) -> bool {
        ends_with(self.reading, &self.stretch.inner, words)
    }

    /// "the report read, quoting a victim as saying": the victim speaks.
    fn quoted_in_turn(&self, cue: &Cue<'_>) -> Option<Range<usize>> {
        let stop = self.after.end.min(cue.tokens.end + 4);
        let quoting =
            (cue.tokens.end..stop).find(|&token| self.reading.is(token, &["quoting", "citing", "quoted"]))?;
        self.reading.noun_phrase_at(quoting + 1, self.after.end)
    }

    /// `X said: “…”`, `X told Y, “…”`, `according to X, “…”`.
    fn by_words_before(&self) -> Option<Attribution> {
        let last = self.before.end.checked_sub(1).filter(|&last| last >= self.before.start)?;
        let tied = self.reading.is(last, &[":", ",", "that"]);
        let cues = self.before.clone().rev().find_map(|token| cue::at(self.reading, token, self.before.end));
        let cue = cues?;
        let adjacent = cue.tokens.end == self.before.end || tied;
        if !adjacent || (self.reading.word(last) == "," && !self.may_follow_comma(&cue)) {
            return None;
        }
        if cue.verb.is_none() {
            return self.by_source(&cue);
        }
        if cue.is_ing() {
            let speaker = self.reading.clause_subject(self.before.start, cue.tokens.start);
            return Some(self.by_verb(&cue, speaker));
        }
        let subject = self.reading.subject(cue.tokens.start, self.before.start);
        let speaker = subject.map(|subject| subject.phrase).or_else(|| self.inverted_before(&cue));
        Some(self.by_verb(&cue, speaker))
    }

    /// "Said the minister: “…”".
    fn inverted_before(&self, cue: &Cue<'_>) -> Option<Range<usize>> {
        let opens = cue.tokens.start == self.before.start;
        opens.then(|| self.reading.noun_phrase_at(cue.tokens.end, self.before.end)).flatten()
    }

    /// After a comma the words may be a list or a new clause, unless the cue is near and the quotation
    /// is a sentence.
    fn may_follow_comma(&self, cue: &Cue<'_>) -> bool {
        self.before.end - cue.tokens.end <= 14
    }

    /// A paragraph that ends in a colon introduces the quotation that fills the next one.
    fn by_block_before(&self) -> Option<Attribution> {
        if !self.before.is_empty() {
            return None;
        }
        let end = self.stretch.outer.start;
        let colon = end.checked_sub(1).filter(|&token| self.reading.word(token) == ":")?;
        let sentence = self.reading.sentence(colon);
        let begin = sentence.start.max(end.saturating_sub(REACH));
        let window = Window { before: begin..end, after: end..end, ..*self };
        window.by_words_before()
    }

    fn by_source(&self, cue: &Cue<'_>) -> Option<Attribution> {
        let limit = if cue.tokens.start >= self.after.start { self.after.end } else { self.before.end };
        let speaker = self.reading.noun_phrase_at(cue.tokens.end, limit)?;
        Some(self.by_verb(cue, Some(speaker)))
    }

    fn by_verb(&self, cue: &Cue<'_>, speaker: Option<Range<usize>>) -> Attribution {
        let listener = cue.takes(SpeechFrame::Listener).then(|| {
            let phrase = self.reading.noun_phrase_at(cue.tokens.end, cue.tokens.end + 12);
            phrase.filter(|phrase| speaker.as_ref().is_none_or(|speaker| speaker.start != phrase.start))
        });
        Attribution {
            cue: cue.tokens.clone(),
            speaker,
            listener: listener.flatten(),
            polarity: Polarity::Affirmed,
            certainty: Certainty::Certain,
        }
    }
}
