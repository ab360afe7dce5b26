//! The JSON contract of `dateline extract`: one object an article.

use super::Story;
use crate::article::{Article, BlockKind, Language, PublicationDate};
use crate::text::{CharSpan, Offsets};
use serde::Serialize;

/// Version of the contract: changes when a reader of the old one could be misled.
const VERSION: u32 = 1;

/// The names that the records of one article have in the graph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Iris {
    /// The article.
    pub article: String,
    /// Its entities, in the order of [`Story::entities`].
    pub entities: Vec<String>,
}

/// What `dateline extract` prints for one article.
#[derive(Debug, Serialize)]
pub struct Extract<'a> {
    dateline: u32,
    article: ArticleHead<'a>,
    text: &'a str,
    blocks: Vec<BlockRecord>,
    sentences: &'a [CharSpan],
    entities: Vec<EntityRecord<'a>>,
    mentions: &'a [super::Mention],
    roles: &'a [super::Role],
    quotations: &'a [super::Quotation],
    events: &'a [super::Event],
    times: &'a [super::Time],
    quantities: &'a [super::Quantity],
    claims: &'a [super::Claim],
    relations: &'a [super::Relation],
    dropped: &'a std::collections::BTreeMap<super::DropReason, u32>,
    reader: &'a str,
}

/// The metadata of the article.
#[derive(Debug, Serialize)]
pub struct ArticleHead<'a> {
    iri: &'a str,
    title: Option<&'a str>,
    publisher: Option<&'a str>,
    authors: Vec<&'a str>,
    published: Option<PublicationDate>,
    modified: Option<PublicationDate>,
    url: Option<&'a str>,
    language: Option<&'a Language>,
    rights: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct BlockRecord {
    kind: BlockKind,
    #[serde(flatten)]
    span: CharSpan,
}

#[derive(Debug, Serialize)]
struct EntityRecord<'a> {
    #[serde(flatten)]
    entity: &'a super::Entity,
    iri: Option<&'a str>,
}

impl<'a> Extract<'a> {
    /// The contract of `article`, read as `story`, named by `iris`; `reader` names the version of
    /// the program and model that read it.
    pub fn new(article: &'a Article, story: &'a Story, iris: &'a Iris, reader: &'a str) -> Self {
        let offsets = Offsets::new(article.text());
        let blocks = article.blocks().iter();
        let names = iris.entities.iter().map(|iri| Some(iri.as_str()));
        let entities = story.entities.iter().zip(names.chain(std::iter::repeat(None)));
        Self {
            dateline: VERSION,
            article: ArticleHead::new(article, &iris.article),
            text: article.text(),
            blocks: blocks.map(|b| BlockRecord { kind: b.kind, span: offsets.to_chars(b.span) }).collect(),
            sentences: &story.sentences,
            entities: entities.map(|(entity, iri)| EntityRecord { entity, iri }).collect(),
            mentions: &story.mentions,
            roles: &story.roles,
            quotations: &story.quotations,
            events: &story.events,
            times: &story.times,
            quantities: &story.quantities,
            claims: &story.claims,
            relations: &story.relations,
            dropped: &story.dropped,
            reader,
        }
    }
}

impl<'a> ArticleHead<'a> {
    fn new(article: &'a Article, iri: &'a str) -> Self {
        let data = article.metadata();
        Self {
            iri,
            title: data.title.as_ref().map(|s| s.value.as_str()),
            publisher: data.publisher.as_ref().map(|s| s.value.as_str()),
            authors: data.authors.iter().map(|s| s.value.as_str()).collect(),
            published: data.published.as_ref().map(|s| s.value),
            modified: data.modified.as_ref().map(|s| s.value),
            url: data.url.as_ref().map(|s| s.value.as_str()),
            language: data.language.as_ref().map(|s| &s.value),
            rights: data.rights.as_ref().map(|s| s.value.as_str()),
        }
    }
}
