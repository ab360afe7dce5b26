//! What can be wrong with the files of a model.

use thiserror::Error;

/// Why no model could be made. Causes stay private; the message says which part is wrong.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ModelError {
    #[error("the weights are not a safetensors file")]
    Container(#[source] Box<dyn std::error::Error + Send + Sync>),
    #[error("the weights' metadata have no `{0}`")]
    NoMetadata(&'static str),
    #[error("the weights' labels cannot be read")]
    Labels(#[source] Box<dyn std::error::Error + Send + Sync>),
    #[error("the weights' labels name {found} {what}, of which there are {expected}")]
    LabelCount { what: &'static str, found: usize, expected: usize },
    #[error("the weights have no `{0}`")]
    NoTensor(String),
    #[error("`{name}` holds {found} and not {expected}")]
    Kind { name: String, found: String, expected: &'static str },
    #[error("`{name}` has the shape {found:?} and not {expected:?}")]
    Shape { name: String, found: Vec<usize>, expected: Vec<usize> },
    #[error("`{0}` holds a number that is not finite")]
    NotFinite(String),
    #[error("the vocabulary has {found} pieces and the weights have {expected}")]
    VocabularySize { found: usize, expected: usize },
    #[error("the vocabulary has no `{0}`")]
    NoPiece(&'static str),
}
