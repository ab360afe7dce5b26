//! Reading a dump back.

use super::{DumpFormat, Store, StoreError};
use crate::vocabulary::graph_namespace;
use oxigraph::io::RdfParser;
use oxigraph::model::{GraphName, NamedOrBlankNode, Quad, Term};
use std::io::Read;

/// Quads that go in at a time: a load that is interrupted is completed by running it again.
const BATCH: usize = 50_000;

impl Store {
    /// Adds the quads of a dump of a store with the same base, and returns how many were read.
    ///
    /// # Errors
    /// With line and column if the dump cannot be read, holds a blank node, or is of another base.
    pub fn load(&self, dump: impl Read, format: DumpFormat) -> Result<u64, StoreError> {
        let parser = RdfParser::from_format(format.rdf_format()).for_reader(dump);
        let mut batch = Vec::with_capacity(BATCH);
        let mut count = 0;
        for quad in parser {
            let quad = quad.map_err(|error| StoreError::Syntax(error.to_string()))?;
            self.admit(&quad).map_err(StoreError::Syntax)?;
            batch.push(quad);
            count += 1;
            if batch.len() == BATCH {
                self.insert(&mut batch)?;
            }
        }
        self.insert(&mut batch)?;
        Ok(count)
    }

    fn insert(&self, batch: &mut Vec<Quad>) -> Result<(), StoreError> {
        Ok(self.graph().extend(batch.drain(..))?)
    }

    /// Whether `quad` can be of a dump of this store.
    fn admit(&self, quad: &Quad) -> Result<(), String> {
        let blank = matches!(quad.subject, NamedOrBlankNode::BlankNode(_))
            || matches!(quad.object, Term::BlankNode(_))
            || matches!(quad.graph_name, GraphName::BlankNode(_));
        if blank {
            return Err(format!("`{quad}` has a blank node, which no dump of a store has"));
        }
        let base = self.mint().base().as_str();
        match &quad.graph_name {
            GraphName::NamedNode(graph) if !graph.as_str().starts_with(&graph_namespace(base)) => {
                Err(format!("graph `{}` is not under the store's base `{base}`", graph.as_str()))
            }
            _ => Ok(()),
        }
    }
}
