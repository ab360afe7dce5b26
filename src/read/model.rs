//! The trained model that ships, with its labels as what they mean.
//!
//! In: the files in `data/model`, compiled into the program. Out: a [`ReadingModel`]. A label that the
//! program does not know is an error when the model is made, never while it reads.

use super::label::NameLabel;
use crate::document::{LemmaScript, Morphology, Relation, UnknownLabel, Upos};
use crate::neural::{Model, ModelError};
use std::str::FromStr;

/// A network and the meaning of its labels.
#[derive(Debug)]
pub struct ReadingModel {
    pub(super) network: Model,
    pub(super) upos: Vec<Upos>,
    pub(super) morphology: Vec<Morphology>,
    pub(super) lemmas: Vec<LemmaScript>,
    pub(super) relations: Vec<Relation>,
    pub(super) names: Vec<NameLabel>,
}

/// A model that cannot be read with.
#[derive(Debug, thiserror::Error)]
pub enum ReadingModelError {
    /// The files are not those of a network.
    #[error(transparent)]
    Network(#[from] ModelError),
    /// It has labels that this program does not know.
    #[error("a label of the reading model is not known: {0}")]
    Label(#[from] UnknownLabel),
}

impl ReadingModel {
    /// The model that ships with the program.
    ///
    /// # Errors
    /// When the program was built with files that are not a model.
    pub fn built_in() -> Result<Self, ReadingModelError> {
        let weights: &'static [u8] = include_bytes!("../../data/model/reader.safetensors");
        Self::new(Model::from_bytes(weights, include_str!("../../data/model/vocab.txt"))?)
    }

    fn new(network: Model) -> Result<Self, ReadingModelError> {
        let labels = network.labels();
        Ok(Self {
            upos: parsed(&labels.upos)?,
            morphology: labels.feats.iter().map(|feats| Morphology::from_feats(feats)).collect(),
            lemmas: parsed(&labels.lemmas)?,
            relations: parsed(&labels.relations)?,
            names: parsed(&labels.names)?,
            network,
        })
    }

    /// Name and version of the model.
    pub fn version(&self) -> &str {
        &self.network.labels().version
    }
}

fn parsed<T: FromStr<Err = UnknownLabel>>(labels: &[String]) -> Result<Vec<T>, UnknownLabel> {
    labels.iter().map(|label| label.parse()).collect()
}
