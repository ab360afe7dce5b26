//! The records of one article as Turtle or TriG that people like to read.
//!
//! Grouping by subject with the best use of the syntax needs the whole graph in memory, which one
//! article's usually fits in; more than [`LIMIT`] statements and whole stores are dumped by [`store`](crate::store) as a stream.

use oxigraph::model::{Quad, TripleRef};
use sophia::api::prefix::{Prefix, PrefixMapPair};
use sophia::api::prelude::*;
use sophia::api::serializer::Stringifier;
use sophia::inmem::dataset::LightDataset;
use sophia::inmem::graph::LightGraph;
use sophia::iri::Iri;
use sophia::turtle::parser::nq::NQuadsParser;
use sophia::turtle::parser::nt::NTriplesParser;
use sophia::turtle::serializer::trig::{TriGConfig, TriGSerializer};
use sophia::turtle::serializer::turtle::{TurtleConfig, TurtleSerializer};
use std::io;

/// Statements up to which grouping takes no noticeable time: ten usual articles.
pub const LIMIT: usize = 20_000;

/// `quads` as Turtle, graphs merged, with `prefixes`.
///
/// # Errors
/// Only if a quad is no RDF.
pub fn turtle(quads: &[Quad], prefixes: &[(&str, String)]) -> io::Result<String> {
    let lines: String = quads.iter().map(|quad| format!("{} .\n", TripleRef::from(quad.as_ref()))).collect();
    let parsed = NTriplesParser::new().parse(lines.as_bytes());
    let graph: LightGraph = parsed.collect_triples().map_err(|error| io::Error::other(error.to_string()))?;
    let config = TurtleConfig::new().with_pretty(true).with_own_prefix_map(prefix_map(prefixes));
    let mut out = TurtleSerializer::new_stringifier_with_config(config);
    out.serialize_graph(&graph).map_err(io::Error::other)?;
    Ok(out.to_string())
}

/// `quads` as TriG, with `prefixes`.
///
/// # Errors
/// Only if a quad is no RDF.
pub fn trig(quads: &[Quad], prefixes: &[(&str, String)]) -> io::Result<String> {
    let config = TriGConfig::new().with_pretty(true).with_own_prefix_map(prefix_map(prefixes));
    let mut out = TriGSerializer::new_stringifier_with_config(config);
    let lines: String = quads.iter().map(|quad| format!("{quad} .\n")).collect();
    let parsed = NQuadsParser::new().parse(lines.as_bytes());
    let dataset: LightDataset =
        parsed.collect_quads().map_err(|error| io::Error::other(error.to_string()))?;
    out.serialize_dataset(&dataset).map_err(io::Error::other)?;
    Ok(out.to_string())
}

fn prefix_map(prefixes: &[(&str, String)]) -> Vec<PrefixMapPair> {
    let pairs = prefixes.iter().filter_map(|(prefix, namespace)| {
        let prefix = Prefix::new(Box::<str>::from(*prefix)).ok()?;
        Some((prefix, Iri::new(Box::<str>::from(namespace.as_str())).ok()?))
    });
    pairs.collect()
}
