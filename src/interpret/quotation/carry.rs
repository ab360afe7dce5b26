//! Quotations with no speaker beside them: whole sentences in quotation marks.

use super::Draft;
use super::mark::Stretch;
use crate::interpret::phrase::{REACH, Reading};
use crate::story::{Certainty, Polarity, QuotationKind};
use std::ops::Range;

/// A stretch of so many words inside a sentence is somebody's words, not a name or a mocking word.
const LONG: usize = 7;

/// The quotations among the stretches whose speaker does not stand beside them. Their speaker is left
/// open: it is that of the talk that they go on with.
pub(super) fn unattributed(reading: &Reading<'_>, loose: &[Stretch]) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut last: Option<&Stretch> = None;
    for stretch in loose {
        let goes_on = last.is_some_and(|last| !last.closed && last.outer.end == stretch.outer.start);
        match drafts.last_mut().filter(|_| goes_on) {
            Some(draft) => {
                draft.stretches.push(stretch.inner.clone());
                draft.content.push(stretch.inner.clone());
            }
            None if is_spoken(reading, stretch) => drafts.push(draft(reading, stretch)),
            None => continue,
        }
        last = Some(stretch);
    }
    drafts
}

/// Whether the stretch is a sentence, or too long to be a name.
fn is_spoken(reading: &Reading<'_>, stretch: &Stretch) -> bool {
    fills_sentence(reading, stretch) || stretch.inner.len() >= LONG
}

fn fills_sentence(reading: &Reading<'_>, stretch: &Stretch) -> bool {
    let begins = reading.sentence(stretch.outer.start).start == stretch.outer.start;
    let last = reading.sentence(stretch.outer.end.saturating_sub(1));
    let ends = last.end <= stretch.outer.end + 1;
    begins && ends && stretch.inner.len() > 2
}

fn draft(reading: &Reading<'_>, stretch: &Stretch) -> Draft {
    let speaker = if fills_sentence(reading, stretch) { None } else { subject_around(reading, stretch) };
    Draft {
        kind: if fills_sentence(reading, stretch) { QuotationKind::Direct } else { QuotationKind::Mixed },
        stretches: vec![stretch.inner.clone()],
        content: vec![stretch.inner.clone()],
        cue: None,
        speaker,
        listener: None,
        polarity: Polarity::Affirmed,
        certainty: Certainty::Certain,
        accusing: false,
        confidence: 0.5,
    }
}

/// The subject of the sentence in which a part is quoted.
fn subject_around(reading: &Reading<'_>, stretch: &Stretch) -> Option<Range<usize>> {
    let open = stretch.outer.start;
    let begin = reading.sentence(open).start.max(open.saturating_sub(REACH));
    reading.clause_subject(begin, open)
}
