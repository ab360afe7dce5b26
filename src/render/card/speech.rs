//! What was said, by whom.

use super::super::escape::Html;
use super::super::view::{Thing, View};
use super::{confidence, line, name, open, quoted, section};
use crate::story::{Quotation, QuotationKind};

/// Writes the quotations of `view`.
pub fn quotations(html: &mut Html, view: &View<'_>) {
    let quotations = &view.story().quotations;
    section(html, "quotation", "Quotations", quotations.len(), |html| {
        for (index, quotation) in quotations.iter().enumerate() {
            card(html, view, index, quotation);
        }
    });
}

fn card(html: &mut Html, view: &View<'_>, index: usize, quotation: &Quotation) {
    open(html, view.id(Thing::Quotation, index), format_args!("{}", quotation.kind));
    html.raw("<p class=\"top\"><span class=\"nr\">").number(index + 1).raw("</span> ");
    name(html, view, quotation.speaker, quotation.speaker_text.as_deref());
    html.raw("<span class=\"badge kind\">").text(quotation.kind.as_str()).raw("</span>");
    confidence(html, quotation.confidence);
    html.raw("</p>");
    words(html, view, index, quotation);
    html.raw("<dl>");
    if let Some(cue) = &quotation.cue {
        line(html, "cue", |html| {
            html.bdi(&cue.text);
        });
    }
    if quotation.speaker.is_some() && quotation.speaker_text.is_some() {
        line(html, "named as", |html| {
            html.bdi(quotation.speaker_text.as_deref().unwrap_or_default());
        });
    }
    if quotation.addressee.is_some() {
        line(html, "to", |html| name(html, view, quotation.addressee, None));
    }
    html.raw("</dl></li>\n");
}

fn words(html: &mut Html, view: &View<'_>, index: usize, quotation: &Quotation) {
    let own = quotation.kind != QuotationKind::Indirect;
    html.raw("<blockquote dir=\"auto\">").raw(if own { "“" } else { "" });
    quoted(html, &quotation.text, view.id(Thing::Quoted, index));
    html.raw(if own { "”" } else { "" }).raw("</blockquote>");
}
