//! Who and what the article speaks of, with posts and relations.

use super::super::escape::Html;
use super::super::mark::Layer;
use super::super::view::{Thing, To, View};
use super::{confidence, line, name, open, section};
use crate::story::{Entity, Predicate, Relation, Role, TenureStatus};

/// Writes the entities of `view` that belong to `layer`.
pub fn entities(html: &mut Html, view: &View<'_>, layer: Layer) {
    let all = view.story().entities.iter().enumerate();
    let mine: Vec<_> = all.filter(|(_, entity)| Layer::of(entity.kind) == layer).collect();
    section(html, layer.name(), layer.heading(), mine.len(), |html| {
        for (index, entity) in mine {
            card(html, view, index, entity, layer);
        }
    });
}

fn card(html: &mut Html, view: &View<'_>, index: usize, entity: &Entity, layer: Layer) {
    open(html, view.id(Thing::Entity, index), layer.name());
    html.raw("<p class=\"top\"><b class=\"name\">").bdi(&entity.name).raw("</b>");
    confidence(html, entity.confidence);
    html.raw("</p>");
    for role in view.roles_of(index) {
        post(html, view, role);
    }
    html.raw("<dl>");
    if !entity.aliases.is_empty() {
        line(html, "also", |html| aliases(html, &entity.aliases));
    }
    for relation in view.relations_of(index) {
        line(html, predicate(relation.predicate), |html| name(html, view, Some(relation.object), None));
    }
    mentions(html, view, index);
    links(html, view, index, entity);
    html.raw("</dl></li>\n");
}

/// A post, as "Interior Minister · Ministry · Country".
fn post(html: &mut Html, view: &View<'_>, role: &Role) {
    html.raw("<p class=\"post\">");
    if role.status != TenureStatus::Current {
        html.raw("<i>").text(role.status.as_str()).raw("</i> ");
    }
    html.bdi(&role.title);
    for entity in [role.organization, role.place].into_iter().flatten() {
        html.raw(" · ");
        name(html, view, Some(entity), None);
    }
    html.raw("</p>");
}

fn aliases(html: &mut Html, aliases: &[String]) {
    for (k, alias) in aliases.iter().enumerate() {
        html.raw(if k > 0 { ", " } else { "" }).bdi(alias);
    }
}

fn mentions(html: &mut Html, view: &View<'_>, index: usize) {
    let mentions = view.mentions_of(index);
    if mentions.is_empty() {
        return;
    }
    line(html, "in the text", |html| {
        for (k, &mention) in mentions.iter().enumerate() {
            let words = view.story().mentions.get(mention).map_or("", |mention| mention.words.text.as_str());
            html.raw("<a class=\"nth\"").attr("href", To(view.id(Thing::Mention, mention)));
            html.attr("title", words).raw(">").number(k + 1).raw("</a> ");
        }
    });
}

fn links(html: &mut Html, view: &View<'_>, index: usize, entity: &Entity) {
    let iri = view.reading.iris.entities.get(index);
    if let Some(iri) = iri {
        line(html, "in the graph", |html| {
            html.out(iri, tail(iri));
        });
    }
    for same in &entity.same_as {
        line(html, "same as", |html| {
            html.out(same, tail(same));
        });
    }
}

/// The last part of an IRI.
fn tail(iri: &str) -> &str {
    iri.rsplit(['/', '#']).find(|part| !part.is_empty()).unwrap_or(iri)
}

/// Writes the relations of `view`.
pub fn relations(html: &mut Html, view: &View<'_>) {
    let relations = &view.story().relations;
    section(html, "relation", "Relations", relations.len(), |html| {
        for relation in relations {
            sentence(html, view, relation);
        }
    });
}

fn sentence(html: &mut Html, view: &View<'_>, relation: &Relation) {
    html.raw("<li class=\"card relation\"><p class=\"top\">");
    name(html, view, Some(relation.subject), None);
    html.raw(" <i>").raw(predicate(relation.predicate)).raw("</i> ");
    name(html, view, Some(relation.object), None);
    confidence(html, relation.confidence);
    html.raw("</p><p class=\"evidence\">").bdi(view.offsets.slice(relation.evidence)).raw("</p></li>\n");
}

fn predicate(predicate: Predicate) -> &'static str {
    match predicate {
        Predicate::Leads => "leads",
        Predicate::MemberOf => "member of",
        Predicate::PartOf => "part of",
        Predicate::LocatedIn => "located in",
        Predicate::HeadquarteredIn => "headquartered in",
        Predicate::FounderOf => "founder of",
        Predicate::OwnerOf => "owner of",
        Predicate::SpouseOf => "spouse of",
        Predicate::ChildOf => "child of",
        Predicate::SiblingOf => "sibling of",
        Predicate::CitizenOf => "citizen of",
    }
}
