//! What is in the store, in numbers.

use super::{Store, StoreError};
use crate::vocabulary::{class, dl, rdf};
use oxigraph::model::{NamedNodeRef, Term};
use std::collections::BTreeMap;

/// Counts of a store.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Articles whose records are in.
    pub articles: usize,
    /// Earlier versions of which only the metadata is kept.
    pub earlier_versions: usize,
    /// Instances by the local name of their class, most frequent first.
    pub instances: Vec<(&'static str, usize)>,
    /// Events by the local name of their type, most frequent first.
    pub events: Vec<(String, usize)>,
    /// All quads.
    pub quads: usize,
}

/// The classes that are counted.
const CLASSES: [(&str, NamedNodeRef<'static>); 13] = [
    ("Person", class::PERSON),
    ("Organization", class::ORGANIZATION),
    ("Place", class::PLACE),
    ("NamedEvent", class::NAMED_EVENT),
    ("Group", class::GROUP),
    ("Post", class::POST),
    ("Tenure", class::TENURE),
    ("Event", class::EVENT),
    ("Quotation", class::QUOTATION),
    ("Claim", class::CLAIM),
    ("TimeExtent", class::TIME_EXTENT),
    ("Quantity", class::QUANTITY),
    ("Relation", class::RELATION),
];

impl Store {
    /// Counts what is in the store, in one pass over its types.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn statistics(&self) -> Result<Statistics, StoreError> {
        let articles = self.count(class::ARTICLE)?;
        let current = self.count(class::ARTICLE_GRAPH)?;
        let mut instances = Vec::new();
        for (name, class) in CLASSES {
            instances.push((name, self.count(class)?));
        }
        instances.sort_by_key(|&(name, count)| (std::cmp::Reverse(count), name));
        Ok(Statistics {
            articles: current,
            earlier_versions: articles.saturating_sub(current),
            instances,
            events: self.event_types()?,
            quads: self.graph().len()?,
        })
    }

    fn count(&self, class: NamedNodeRef<'_>) -> Result<usize, StoreError> {
        let instances = self.graph().quads_for_pattern(None, Some(rdf::TYPE), Some(class.into()), None);
        let mut count = 0;
        for quad in instances {
            quad?;
            count += 1;
        }
        Ok(count)
    }

    fn event_types(&self) -> Result<Vec<(String, usize)>, StoreError> {
        let mut types: BTreeMap<String, usize> = BTreeMap::new();
        for quad in self.graph().quads_for_pattern(None, Some(dl::EVENT_TYPE), None, None) {
            if let Term::NamedNode(kind) = quad?.object {
                let name = kind.as_str().rsplit('#').next().unwrap_or_default().to_owned();
                *types.entry(name).or_default() += 1;
            }
        }
        let mut types: Vec<_> = types.into_iter().collect();
        types.sort_by_key(|(name, count)| (std::cmp::Reverse(*count), name.clone()));
        Ok(types)
    }
}
