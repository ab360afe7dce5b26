//! The IRI under which all instances of a store stand.

use crate::vocabulary::DEFAULT_BASE;
use oxigraph::model::NamedNode;
use std::fmt;
use std::str::FromStr;

/// An absolute IRI that ends with `/` or `#`: the namespace of a store's instances.
///
/// ```
/// use dateline::rdf::Base;
/// assert!("https://example.org/news/".parse::<Base>().is_ok());
/// assert!("https://example.org/news".parse::<Base>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base(String);

/// Why a string is no base.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BaseError {
    /// Not an absolute IRI.
    #[error("base `{0}` is not an absolute IRI")]
    NotAnIri(String),
    /// Would run into the names under it.
    #[error("base `{0}` does not end with `/` or `#`")]
    NoSeparator(String),
}

impl Base {
    /// The IRI.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Base {
    fn default() -> Self {
        Self(DEFAULT_BASE.to_owned())
    }
}

impl FromStr for Base {
    type Err = BaseError;

    fn from_str(text: &str) -> Result<Self, BaseError> {
        if NamedNode::new(text).is_err() {
            return Err(BaseError::NotAnIri(text.to_owned()));
        }
        if !text.ends_with(['/', '#']) {
            return Err(BaseError::NoSeparator(text.to_owned()));
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
