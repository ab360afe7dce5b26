//! What happened, as reported: type, who to whom, where, when, how many, and who stands behind it.

use super::super::escape::Html;
use super::super::view::{Thing, To, View};
use super::{confidence, line, name, open, quoted, section};
use crate::story::{Certainty, Claim, Event, Modality, Participant, ParticipantRole, Polarity, Status};

/// Writes the events of `view`.
pub fn events(html: &mut Html, view: &View<'_>) {
    let events = &view.story().events;
    section(html, "event", "Events", events.len(), |html| {
        for (index, event) in events.iter().enumerate() {
            card(html, view, index, event);
        }
    });
}

fn card(html: &mut Html, view: &View<'_>, index: usize, event: &Event) {
    open(html, view.id(Thing::Event, index), format_args!("{}", event.status));
    html.raw("<p class=\"top\"><b class=\"type\">").text(event.kind.as_str()).raw("</b> ");
    quoted(html, &event.trigger.text, view.id(Thing::Trigger, index));
    html.raw("<span").attr("class", format_args!("badge {}", event.status)).raw(">");
    html.text(event.status.as_str()).raw("</span>");
    confidence(html, event.confidence);
    html.raw("</p>");
    deed(html, view, event);
    html.raw("<dl>");
    others(html, view, event);
    circumstances(html, view, event);
    source(html, view, event);
    for claim in view.claims_about(index) {
        line(html, stance(claim), |html| stand(html, view, claim));
    }
    html.raw("</dl></li>\n");
}

/// Who → whom, in one line.
fn deed(html: &mut Html, view: &View<'_>, event: &Event) {
    let of = |role| event.participants.iter().filter(move |p: &&Participant| p.role == role);
    let (agents, patients) = (of(ParticipantRole::Agent).count(), of(ParticipantRole::Patient).count());
    if agents + patients == 0 {
        return;
    }
    html.raw("<p class=\"deed\">");
    if agents > 0 {
        html.raw("<span class=\"sr\">agent: </span>");
        list(html, view, of(ParticipantRole::Agent));
    }
    if patients > 0 {
        html.raw(
            "<span class=\"arrow\" aria-hidden=\"true\"> → </span><span class=\"sr\">; patient: </span>",
        );
        list(html, view, of(ParticipantRole::Patient));
    }
    html.raw("</p>");
}

fn others(html: &mut Html, view: &View<'_>, event: &Event) {
    for participant in &event.participants {
        let term = match participant.role {
            ParticipantRole::Agent | ParticipantRole::Patient => continue,
            ParticipantRole::Beneficiary => "for",
            ParticipantRole::Instrument => "with",
            ParticipantRole::Source => "from",
            ParticipantRole::Destination => "to",
        };
        line(html, term, |html| list(html, view, std::iter::once(participant)));
    }
}

fn list<'p>(html: &mut Html, view: &View<'_>, participants: impl Iterator<Item = &'p Participant>) {
    for (k, participant) in participants.enumerate() {
        html.raw(if k > 0 { ", " } else { "" });
        name(html, view, participant.entity, Some(&participant.words.text));
        if let Some(count) = participant.count {
            html.raw(" <span class=\"number\" title=\"how many\">× ").text(&count.to_string()).raw("</span>");
        }
    }
}

fn circumstances(html: &mut Html, view: &View<'_>, event: &Event) {
    if let Some(place) = event.place {
        line(html, "where", |html| name(html, view, Some(place.entity), None));
    }
    if let Some(time) = &event.time {
        let words = view.offsets.slice(time.span);
        line(html, "when", |html| {
            match view.time_at(time.span) {
                Some(index) => quoted(html, words, view.id(Thing::TimeWords, index)),
                None => {
                    html.bdi(words);
                }
            }
            html.raw(" ");
            super::value::timex(html, time.value.as_deref());
        });
    }
}

/// Who says so, for an event that the article does not state in its own voice.
fn source(html: &mut Html, view: &View<'_>, event: &Event) {
    let told = event.source.is_some() || event.source_text.is_some();
    if told || matches!(event.status, Status::Reported | Status::Denied) {
        let words = event.source_text.as_deref().unwrap_or_else(|| view.narrator());
        line(html, "source", |html| name(html, view, event.source, Some(words)));
    }
}

fn stance(claim: &Claim) -> &'static str {
    match claim.polarity {
        Polarity::Affirmed => "<span class=\"for\">affirmed by</span>",
        Polarity::Denied => "<span class=\"against\">denied by</span>",
    }
}

fn stand(html: &mut Html, view: &View<'_>, claim: &Claim) {
    name(html, view, claim.by, Some(claim.by_text.as_deref().unwrap_or_else(|| view.narrator())));
    if claim.certainty != Certainty::Certain {
        html.raw(" · ").text(claim.certainty.as_str());
    }
    if claim.modality != Modality::Actual {
        html.raw(" · ").text(claim.modality.as_str());
    }
    if let Some(via) = claim.via.filter(|&via| via < view.story().quotations.len()) {
        let id = view.id(Thing::Quotation, via);
        html.raw(" · <a")
            .attr("href", To(id))
            .attr("data-card", id)
            .raw(">quotation ")
            .number(via + 1)
            .raw("</a>");
    }
}
