//! RDF as sophia reads it, which shares no code with the program's own parser.

use crate::harness::{Dir, sample, sample_files};
use sophia::api::prelude::*;
use sophia::api::quad::Spog;
use sophia::api::term::SimpleTerm;
use sophia::c14n::rdfc10;
use sophia::isomorphism::isomorphic_graphs;
use sophia::turtle::parser::{nq, nt, trig, turtle};
use std::collections::HashSet;

type Dataset = HashSet<Spog<SimpleTerm<'static>>>;
type Graph = HashSet<[SimpleTerm<'static>; 3]>;

/// The quads of an N-Quads document.
pub fn quads(text: &str) -> Dataset {
    nq::parse_str(text).collect_quads().unwrap()
}

fn triples_of_nt(text: &str) -> Graph {
    nt::parse_str(text).collect_triples().unwrap()
}

pub fn triples_of_ttl(text: &str) -> Graph {
    turtle::parse_str(text).collect_triples().unwrap()
}

/// The graph names dropped.
pub fn merged(dataset: &Dataset) -> Graph {
    dataset.iter().map(|(triple, _)| triple.clone()).collect()
}

/// The canonical form of RDFC-1.0.
fn canonical(dataset: &Dataset) -> String {
    let mut bytes = Vec::new();
    rdfc10::normalize(dataset, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn another_parser_reads_as_many_quads_from_the_dump_as_it_has_lines() {
    let dump = Dir::samples().dump();
    assert_eq!(quads(&dump).len(), dump.lines().count());
    assert!(dump.lines().count() > 1000);
}

#[test]
fn the_dump_is_its_own_canonical_form() {
    let dump = Dir::samples().dump();
    let canonical = canonical(&quads(&dump));
    let differing = canonical.lines().zip(dump.lines()).find(|(theirs, ours)| theirs != ours);
    assert_eq!(differing, None);
    assert!(canonical == dump);
}

#[test]
fn there_are_no_blank_nodes() {
    let has_blank = |(spo, g): &Spog<SimpleTerm>| spo.iter().chain(g).any(|term| term.is_blank_node());
    assert!(!quads(&Dir::samples().dump()).iter().any(has_blank));
}

#[test]
fn each_triple_is_in_one_graph_only() {
    let dataset = quads(&Dir::samples().dump());
    assert_eq!(merged(&dataset).len(), dataset.len());
}

#[test]
fn turtle_trig_and_ntriples_of_each_sample_say_what_its_nquads_say() {
    let dir = Dir::new();
    for file in sample_files() {
        let extract = |format: &str| dir.run(["extract", &file, "--format", format]).output();
        let dataset = quads(&extract("nq"));
        let triples = merged(&dataset);
        assert!(isomorphic_graphs(&triples, &triples_of_ttl(&extract("ttl"))).unwrap(), "ttl of {file}");
        assert!(isomorphic_graphs(&triples, &triples_of_nt(&extract("nt"))).unwrap(), "nt of {file}");
        let trig: Dataset = trig::parse_str(&extract("trig")).collect_quads().unwrap();
        assert!(trig == dataset, "trig of {file}");
    }
}

#[test]
fn jsonld_and_rdfxml_say_what_the_nquads_say() {
    use oxigraph::io::{JsonLdProfileSet, RdfFormat, RdfParser};
    let dir = Dir::new();
    let extract =
        |format: &str| dir.run(["extract", &sample("new-cabinet.txt"), "--format", format]).output();
    let parse = |format: RdfFormat, text: &str| -> HashSet<_> {
        let quads = RdfParser::from_format(format).for_slice(text.as_bytes());
        quads.map(|quad| quad.unwrap()).collect()
    };
    let expected = parse(RdfFormat::NQuads, &extract("nq"));
    let json_ld = RdfFormat::JsonLd { profile: JsonLdProfileSet::empty() };
    assert!(parse(json_ld, &extract("jsonld")) == expected);
    let triples = parse(RdfFormat::NTriples, &extract("nt"));
    assert!(parse(RdfFormat::RdfXml, &extract("rdf")) == triples);
}

#[test]
fn a_stored_article_has_the_quads_that_extract_prints() {
    let dir = Dir::new();
    let file = sample("ferry-sinking.txt");
    dir.run(["ingest", &file]).ends_with(0);
    assert_eq!(dir.dump(), dir.run(["extract", &file, "--format", "nq"]).output());
}
