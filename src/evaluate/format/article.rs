//! YAML → the gold of one article, as it stands in its file.
//!
//! Every phrase, id and label keeps its line, so that [`GoldArticle::locate`] can tell where one is wrong.

use super::GoldError;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde_saphyr::Spanned;
use std::fmt;

/// Most nodes of one file.
const MOST_NODES: usize = 100_000;

pub(super) type Phrase = Spanned<String>;
pub(super) type Reference = Spanned<RawReference>;

/// The gold of one article, as it stands in its file.
#[derive(Debug, Default, serde::Deserialize)]
pub struct GoldArticle {
    /// What the publisher says.
    #[serde(default)]
    pub article: GoldHead,
    #[serde(default)]
    pub(super) entities: Option<Vec<RawEntity>>,
    #[serde(default)]
    pub(super) roles: Option<Vec<RawRole>>,
    #[serde(default)]
    pub(super) quotations: Option<Vec<RawQuotation>>,
    #[serde(default)]
    pub(super) indirect: Option<Vec<RawIndirect>>,
    #[serde(default)]
    pub(super) events: Option<Vec<RawEvent>>,
    #[serde(default)]
    pub(super) times: Option<Vec<RawTime>>,
    #[serde(default)]
    pub(super) places: Option<Vec<RawPlace>>,
    #[serde(default)]
    pub(super) relations: Option<Vec<RawRelation>>,
}

/// What the publisher says about an article.
#[derive(Clone, Debug, Default, serde::Deserialize)]
pub struct GoldHead {
    /// The headline.
    #[serde(default)]
    pub title: Option<String>,
    /// The newspaper or agency.
    #[serde(default)]
    pub publisher: Option<String>,
    /// The day of publication.
    #[serde(default)]
    pub published: Option<String>,
    /// The address.
    #[serde(default)]
    pub url: Option<String>,
    /// The language tag.
    #[serde(default)]
    pub language: Option<String>,
}

#[derive(Debug, serde::Deserialize)]
pub(super) struct RawEntity {
    pub(super) id: Phrase,
    #[serde(rename = "type")]
    pub(super) kind: Phrase,
    pub(super) name: Option<String>,
    #[serde(default)]
    pub(super) names: Option<Vec<String>>,
    #[serde(default)]
    pub(super) wikidata: Option<String>,
}

#[derive(Debug, serde::Deserialize)]
pub(super) struct RawRole {
    pub(super) person: Phrase,
    pub(super) title: String,
    #[serde(default)]
    pub(super) organization: Option<Phrase>,
    #[serde(default)]
    pub(super) place: Option<Phrase>,
}

#[derive(Debug, serde::Deserialize)]
pub(super) struct RawQuotation {
    pub(super) text: Phrase,
    #[serde(default)]
    pub(super) nth: Option<usize>,
    #[serde(default, rename = "in")]
    pub(super) within: Option<Phrase>,
    #[serde(default)]
    pub(super) speaker: Option<Reference>,
}

#[derive(Debug, serde::Deserialize)]
pub(super) struct RawIndirect {
    pub(super) cue: Phrase,
    #[serde(default)]
    pub(super) nth: Option<usize>,
    #[serde(default, rename = "in")]
    pub(super) within: Option<Phrase>,
    #[serde(default)]
    pub(super) speaker: Option<Reference>,
}

#[derive(Debug, serde::Deserialize)]
pub(super) struct RawEvent {
    #[serde(rename = "type")]
    pub(super) kind: Phrase,
    pub(super) trigger: Phrase,
    #[serde(default)]
    pub(super) nth: Option<usize>,
    #[serde(default, rename = "in")]
    pub(super) within: Option<Phrase>,
    #[serde(default)]
    pub(super) agents: Option<Vec<Reference>>,
    #[serde(default)]
    pub(super) patients: Option<Vec<Reference>>,
    #[serde(default)]
    pub(super) place: Option<Phrase>,
    #[serde(default)]
    pub(super) time: Option<String>,
    #[serde(default)]
    pub(super) status: Option<Phrase>,
}

#[derive(Debug, serde::Deserialize)]
pub(super) struct RawTime {
    pub(super) text: Phrase,
    #[serde(default)]
    pub(super) value: Option<String>,
}

#[derive(Debug, serde::Deserialize)]
pub(super) struct RawPlace {
    pub(super) place: Phrase,
    pub(super) within: Phrase,
}

#[derive(Debug, serde::Deserialize)]
pub(super) struct RawRelation {
    pub(super) subject: Phrase,
    pub(super) predicate: String,
    pub(super) object: Phrase,
}

/// An entity's id, or the words for somebody who has no name.
#[derive(Clone, Debug)]
pub(super) enum RawReference {
    Id(String),
    Nominal { words: String, count: Option<f64> },
}

/// Written by hand, because a derived choice between forms would lose the line.
impl<'de> Deserialize<'de> for RawReference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ReferenceVisitor)
    }
}

struct ReferenceVisitor;

impl<'de> Visitor<'de> for ReferenceVisitor {
    type Value = RawReference;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the id of an entity, or `{nominal: words}`")
    }

    fn visit_str<E: de::Error>(self, id: &str) -> Result<RawReference, E> {
        Ok(RawReference::Id(id.to_owned()))
    }

    fn visit_u64<E: de::Error>(self, id: u64) -> Result<RawReference, E> {
        Ok(RawReference::Id(id.to_string()))
    }

    fn visit_i64<E: de::Error>(self, id: i64) -> Result<RawReference, E> {
        Ok(RawReference::Id(id.to_string()))
    }

    fn visit_bool<E: de::Error>(self, id: bool) -> Result<RawReference, E> {
        Ok(RawReference::Id(id.to_string()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawReference, A::Error> {
        let (mut words, mut count) = (None, None);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "nominal" => words = map.next_value::<Option<String>>()?,
                "count" => count = map.next_value::<Option<f64>>()?,
                _ => drop(map.next_value::<de::IgnoredAny>()?),
            }
        }
        Ok(RawReference::Nominal { words: words.unwrap_or_default(), count })
    }
}

impl GoldArticle {
    /// Reads one file.
    ///
    /// # Errors
    /// What is no YAML, or not of the form of a gold article, with its line.
    pub fn parse(yaml: &str) -> Result<Self, GoldError> {
        let options = serde_saphyr::options! {
            budget: serde_saphyr::budget! {
                max_events: MOST_NODES,
                max_aliases: 1_000,
                max_anchors: 1_000,
                max_depth: 32,
                flow_nesting_limit: 32,
                max_documents: 1,
                max_nodes: MOST_NODES,
            },
            with_snippet: false,
        };
        serde_saphyr::from_str_with_options(yaml, options).map_err(|error| {
            let line = error.location().map_or(0, |at| at.line());
            let words = error.to_string();
            let words =
                words.lines().next().unwrap_or_default().split(" at line ").next().unwrap_or_default();
            let words: String = words.chars().take(200).collect();
            GoldError::new(line, words)
        })
    }
}
