//! Quotations and reported speech, with their speakers.

use super::cast::Cast;
use super::{Notes, quoted};
use crate::evaluate::format::{GoldIndirect, GoldReference};
use crate::evaluate::{Counts, Layer, Scores};
use crate::story::{Quotation, QuotationKind, Story};
use crate::text::CharSpan;

pub(super) fn score(cast: &Cast<'_>, story: &Story, scores: &mut Scores, notes: &mut Notes<'_>) {
    let (indirect, direct): (Vec<_>, Vec<_>) =
        story.quotations.iter().partition(|quotation| quotation.kind == QuotationKind::Indirect);
    score_direct(cast, &direct, scores, notes);
    score_indirect(cast, &indirect, scores, notes);
}

fn score_direct(cast: &Cast<'_>, direct: &[&Quotation], scores: &mut Scores, notes: &mut Notes<'_>) {
    let mut used = vec![false; direct.len()];
    let (mut found, mut spoken) = (0, 0);
    for gold in &cast.gold.quotations {
        let mut quotations = direct.iter().zip(&mut used);
        let same = quotations.find(|(quotation, used)| !**used && is_at(quotation, gold.span));
        let Some((quotation, used)) = same else {
            notes.missed(Layer::Quotations, Some(gold.span), || quoted(&gold.words));
            continue;
        };
        *used = true;
        found += 1;
        if speaks(cast, gold.speaker.as_ref(), quotation) {
            spoken += 1;
        } else {
            let shown = || format!("{}: {}", by(cast, gold.speaker.as_ref()), quoted(&gold.words));
            notes.differs(Layer::Speakers, Some(gold.span), shown, || speaker(cast, quotation));
        }
    }
    for (quotation, _) in direct.iter().zip(&used).filter(|(_, used)| !**used) {
        notes.wrong(Layer::Quotations, Some(quotation.extent), || quoted(&quotation.text));
    }
    let counts = |right: usize| Counts::new(right as f64, direct.len(), cast.gold.quotations.len());
    scores.add(Layer::Quotations, counts(found));
    scores.add(Layer::Speakers, counts(spoken));
}

fn score_indirect(cast: &Cast<'_>, indirect: &[&Quotation], scores: &mut Scores, notes: &mut Notes<'_>) {
    let mut right = 0;
    for gold in &cast.gold.indirect {
        let here: Vec<_> = indirect.iter().filter(|q| has_cue(q, gold.span)).collect();
        if here.iter().any(|quotation| speaks(cast, gold.speaker.as_ref(), quotation)) {
            right += 1;
            continue;
        }
        let shown =
            |gold: &GoldIndirect| format!("{}: {}", by(cast, gold.speaker.as_ref()), quoted(&gold.words));
        match here.first() {
            None => notes.missed(Layer::ReportedSpeech, Some(gold.span), || shown(gold)),
            Some(quotation) => {
                let found = || speaker(cast, quotation);
                notes.differs(Layer::ReportedSpeech, Some(gold.span), || shown(gold), found);
            }
        }
    }
    let counts = Counts::new(f64::from(right), indirect.len(), cast.gold.indirect.len());
    scores.add(Layer::ReportedSpeech, counts);
}

/// Whether one of the quoted stretches overlaps `span`.
fn is_at(quotation: &Quotation, span: CharSpan) -> bool {
    let whole = quotation.spans.is_empty() && quotation.extent.overlaps(span);
    whole || quotation.spans.iter().any(|stretch| stretch.overlaps(span))
}

fn has_cue(quotation: &Quotation, span: CharSpan) -> bool {
    quotation.cue.as_ref().is_some_and(|cue| cue.span.overlaps(span))
}

fn speaks(cast: &Cast<'_>, gold: Option<&GoldReference>, quotation: &Quotation) -> bool {
    cast.is_same(gold, quotation.speaker, quotation.speaker_text.as_deref().unwrap_or_default())
}

fn by(cast: &Cast<'_>, gold: Option<&GoldReference>) -> String {
    gold.map_or_else(|| "nobody".to_owned(), |gold| cast.shown(gold))
}

fn speaker(cast: &Cast<'_>, quotation: &Quotation) -> String {
    match (&quotation.speaker_text, quotation.speaker) {
        (Some(words), _) => quoted(words),
        (None, Some(entity)) => cast.name_of(entity).to_owned(),
        (None, None) => "nobody's".to_owned(),
    }
}
