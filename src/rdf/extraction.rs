//! What made the records: program, model, ontology and configuration.

use crate::article::TextHash;
use crate::vocabulary::ONTOLOGY_VERSION;
use std::fmt;

/// The versions that decide what is read in an article. Two equal ones read the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extraction {
    /// Version of the program.
    pub tool: String,
    /// Name and version of the reading model.
    pub model: String,
    /// Version of the ontology.
    pub ontology: String,
    /// What was configured; empty for the default.
    pub configuration: String,
}

impl Extraction {
    /// This program with `model`, in its default configuration.
    pub fn with_model(model: &str) -> Self {
        Self {
            tool: env!("CARGO_PKG_VERSION").to_owned(),
            model: model.to_owned(),
            ontology: ONTOLOGY_VERSION.to_owned(),
            configuration: String::new(),
        }
    }

    /// SHA-256 of the configuration.
    pub fn configuration_hash(&self) -> String {
        TextHash::of(&self.configuration).to_string()
    }
}

impl fmt::Display for Extraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "dateline {}, model {}, ontology {}", self.tool, self.model, self.ontology)?;
        if !self.configuration.is_empty() {
            write!(f, ", configuration {}", self.configuration)?;
        }
        Ok(())
    }
}
