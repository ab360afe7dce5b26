//! One article and its story, made ready to look things up in, and the ids of everything on the page.

use super::Reading;
use crate::story::{Claim, Entity, EntityId, Relation, Role, Story};
use crate::text::{CharSpan, Offsets};
use std::collections::HashMap;
use std::fmt;

/// What an id on the page stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// The whole article.
    Article,
    /// An entity, as an index into the story's entities; likewise the others.
    Entity,
    /// An event.
    Event,
    /// A quotation.
    Quotation,
    /// A time expression.
    Time,
    /// A number of things.
    Quantity,
    /// A mention in the text.
    Mention,
    /// The trigger of an event in the text.
    Trigger,
    /// The words of a quotation in the text.
    Quoted,
    /// The words of a time expression in the text.
    TimeWords,
    /// The words of a quantity in the text.
    QuantityWords,
}

/// The id of a thing on the page: unique, and the same each time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Id {
    article: usize,
    thing: Thing,
    index: usize,
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { article, index, .. } = self;
        let code = match self.thing {
            Thing::Article => return write!(f, "a{article}"),
            Thing::Entity => "e",
            Thing::Event => "ev",
            Thing::Quotation => "q",
            Thing::Time => "t",
            Thing::Quantity => "n",
            Thing::Mention => "m",
            Thing::Trigger => "evw",
            Thing::Quoted => "qw",
            Thing::TimeWords => "tw",
            Thing::QuantityWords => "nw",
        };
        write!(f, "a{article}-{code}{index}")
    }
}

/// A link within the page.
#[derive(Clone, Copy, Debug)]
pub struct To(pub Id);

impl fmt::Display for To {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// One article and its story, with everything that the page asks of them more than once.
pub struct View<'a> {
    /// The article and its story.
    pub reading: Reading<'a>,
    /// Converts the story's spans.
    pub offsets: Offsets<'a>,
    number: usize,
    entities: HashMap<EntityId, usize>,
    times: HashMap<CharSpan, usize>,
    mentions: Vec<Vec<usize>>,
    roles: Vec<Vec<usize>>,
    relations: Vec<Vec<usize>>,
    claims: Vec<Vec<usize>>,
}

impl<'a> View<'a> {
    /// A view of `reading`, the article `number` of the page.
    pub fn new(reading: Reading<'a>, number: usize) -> Self {
        let story = reading.story;
        let entities = first_of(story.entities.iter().map(|entity| entity.id));
        let events = first_of(story.events.iter().map(|event| event.id));
        let of = |id: Option<EntityId>| id.and_then(|id| entities.get(&id).copied());
        let count = story.entities.len();
        Self {
            offsets: Offsets::new(reading.article.text()),
            number,
            mentions: group(count, story.mentions.iter().map(|m| of(m.entity))),
            roles: group(count, story.roles.iter().map(|r| of(Some(r.person)))),
            relations: group(count, story.relations.iter().map(|r| of(Some(r.subject)))),
            claims: group(story.events.len(), story.claims.iter().map(|c| events.get(&c.about).copied())),
            entities,
            times: first_of(story.times.iter().map(|time| time.words.span)),
            reading,
        }
    }

    /// The story.
    pub fn story(&self) -> &'a Story {
        self.reading.story
    }

    /// The id of the `index`th `thing`.
    pub fn id(&self, thing: Thing, index: usize) -> Id {
        Id { article: self.number, thing, index }
    }

    /// The id of the article.
    pub fn article_id(&self) -> Id {
        self.id(Thing::Article, 0)
    }

    /// The entity `id` with its id on the page.
    pub fn entity(&self, id: EntityId) -> Option<(Id, &'a Entity)> {
        let index = *self.entities.get(&id)?;
        Some((self.id(Thing::Entity, index), self.story().entities.get(index)?))
    }

    /// The time expression at `span`, as an index into the story's times.
    pub fn time_at(&self, span: CharSpan) -> Option<usize> {
        self.times.get(&span).copied()
    }

    /// The mentions of the `index`th entity, as indices into the story's mentions.
    pub fn mentions_of(&self, index: usize) -> &[usize] {
        self.mentions.get(index).map_or(&[], Vec::as_slice)
    }

    /// The posts of the `index`th entity.
    pub fn roles_of(&self, index: usize) -> impl Iterator<Item = &'a Role> {
        let roles = &self.story().roles;
        self.roles.get(index).into_iter().flatten().filter_map(|&role| roles.get(role))
    }

    /// The relations whose subject is the `index`th entity.
    pub fn relations_of(&self, index: usize) -> impl Iterator<Item = &'a Relation> {
        let relations = &self.story().relations;
        self.relations.get(index).into_iter().flatten().filter_map(|&relation| relations.get(relation))
    }

    /// The claims about the `index`th event.
    pub fn claims_about(&self, index: usize) -> impl Iterator<Item = &'a Claim> {
        let claims = &self.story().claims;
        self.claims.get(index).into_iter().flatten().filter_map(|&claim| claims.get(claim))
    }

    /// The name of the source: the entity's, else the words, else the publisher's.
    pub fn source_name(&self, entity: Option<EntityId>, words: Option<&'a str>) -> &'a str {
        let entity = entity.and_then(|id| self.entity(id)).map(|(_, entity)| entity.name.as_str());
        entity.or(words).unwrap_or_else(|| self.narrator())
    }

    /// Whose voice the article's own is.
    pub fn narrator(&self) -> &'a str {
        let publisher = self.reading.article.metadata().publisher.as_ref();
        publisher.map_or("the article", |stated| stated.value.as_str())
    }
}

/// Where each key stands first.
fn first_of<K: std::hash::Hash + Eq>(keys: impl Iterator<Item = K>) -> HashMap<K, usize> {
    let mut places = HashMap::new();
    for (index, key) in keys.enumerate() {
        places.entry(key).or_insert(index);
    }
    places
}

/// The indices of `owners`, by owner.
fn group(count: usize, owners: impl Iterator<Item = Option<usize>>) -> Vec<Vec<usize>> {
    let mut groups = vec![Vec::new(); count];
    for (index, owner) in owners.enumerate() {
        if let Some(group) = owner.and_then(|owner| groups.get_mut(owner)) {
            group.push(index);
        }
    }
    groups
}
