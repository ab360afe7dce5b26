//! The side panel: a card for everything that was understood, linked with the words that say it.
//!
//! In: a [`View`]. Out: one section a kind, each a list of cards. Invariant: every card has an id, and
//! every link leads to an id on the page.

mod entity;
mod event;
mod speech;
mod value;

pub use value::amount;

use super::escape::Html;
use super::mark::Layer;
use super::view::{Id, To, View};
use crate::story::EntityId;

/// Writes the panel of `view`.
pub fn panel(html: &mut Html, view: &View<'_>) {
    event::events(html, view);
    speech::quotations(html, view);
    for layer in [Layer::Person, Layer::Organization, Layer::Place, Layer::NamedEvent, Layer::Group] {
        entity::entities(html, view, layer);
    }
    value::times(html, view);
    value::quantities(html, view);
    entity::relations(html, view);
    value::dropped(html, view);
}

/// Writes a section of `count` cards, or nothing where there is none.
fn section(
    html: &mut Html,
    name: &'static str,
    heading: &'static str,
    count: usize,
    cards: impl FnOnce(&mut Html),
) {
    if count == 0 {
        return;
    }
    html.raw("<details open")
        .attr("class", format_args!("section {name}"))
        .raw("><summary><h3>")
        .raw(heading);
    html.raw(" <span class=\"count\">").number(count).raw("</span></h3></summary>\n<ul class=\"cards\">\n");
    cards(html);
    html.raw("</ul></details>\n");
}

/// Opens a card.
fn open(html: &mut Html, id: Id, class: impl std::fmt::Display) {
    html.raw("<li tabindex=\"-1\"")
        .attr("class", format_args!("card {class}"))
        .attr("id", id)
        .attr("data-card", id);
    html.raw(">");
}

/// Writes one line of a card.
fn line(html: &mut Html, term: &'static str, value: impl FnOnce(&mut Html)) {
    html.raw("<div><dt>").raw(term).raw("</dt><dd>");
    value(html);
    html.raw("</dd></div>");
}

/// Writes the name of `entity` with a link to its card, or else `words`.
fn name(html: &mut Html, view: &View<'_>, entity: Option<EntityId>, words: Option<&str>) {
    match (entity.and_then(|id| view.entity(id)), words) {
        (Some((id, entity)), _) => {
            html.raw("<a").attr("class", format_args!("to {}", Layer::of(entity.kind).name()));
            html.attr("href", To(id)).attr("data-card", id).raw(">").bdi(&entity.name).raw("</a>");
        }
        (None, Some(words)) => {
            html.raw("<span class=\"words\">").bdi(words).raw("</span>");
        }
        (None, None) => {
            html.raw("<span class=\"none\">unknown</span>");
        }
    }
}

/// Writes `words` with a link to where they stand.
fn quoted(html: &mut Html, words: &str, place: Id) {
    html.raw("<a class=\"where\"").attr("href", To(place)).raw(">").bdi(words).raw("</a>");
}

/// Writes how sure a reading is, where it is not quite.
fn confidence(html: &mut Html, confidence: f32) {
    let percent = (confidence.clamp(0.0, 1.0) * 100.0).round();
    if percent < 100.0 {
        html.raw(" <span class=\"sure\" title=\"confidence of the reading\">").number(percent as usize);
        html.raw(" %</span>");
    }
}
