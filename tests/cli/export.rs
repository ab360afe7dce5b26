//! `dateline export`: dumps.

use crate::harness::{Dir, sample};
use crate::rdf;
use std::io::{BufRead, BufReader, Read};

#[test]
fn a_compressed_dump_unpacks_to_the_dump() {
    let dir = Dir::new();
    dir.run(["ingest", &sample("new-cabinet.txt")]).ends_with(0);
    let run = dir.run(["export", "-o", "dump.nq.gz"]).ends_with(0);
    dir.run(["export", "-o", "dump.nq.zst"]).ends_with(0);
    let (mut gzip, dump) = (String::new(), dir.dump());
    let file = std::fs::File::open(dir.path("dump.nq.gz")).unwrap();
    flate2::read::GzDecoder::new(file).read_to_string(&mut gzip).unwrap();
    assert!(gzip == dump);
    let zstd = zstd::decode_all(std::fs::File::open(dir.path("dump.nq.zst")).unwrap()).unwrap();
    assert!(zstd == dump.as_bytes());
    assert_eq!((&*run.out, run.err), ("", format!("dump.nq.gz: {} statements\n", dump.lines().count())));
    assert_eq!(dir.names(), [".dateline", "dump.nq.gz", "dump.nq.zst"], "no temporary file is left");
}

#[test]
fn lines_are_sorted_and_each_is_there_once() {
    let dump = Dir::samples().dump();
    let lines: Vec<_> = dump.lines().collect();
    assert!(lines.is_sorted_by(|one, next| one.as_bytes() < next.as_bytes()));
}

#[test]
fn one_articles_graph_is_exported_by_its_name_or_the_beginning_of_it() {
    let dir = Dir::samples();
    let iris = dir.run([
        "query",
        "SELECT ?a { ?a dl:headline ?t FILTER CONTAINS(?t, 'Haverkamp') }",
        "--format",
        "csv",
    ]);
    let iri = iris.output().lines().nth(1).unwrap().to_owned();
    let name = iri.rsplit('/').next().unwrap();
    let graph = iri.replace("/article/", "/graph/article/");
    let expected: String = dir
        .dump()
        .lines()
        .filter(|line| line.contains(&format!("<{graph}> .")))
        .flat_map(|l| [l, "\n"])
        .collect();
    assert!(expected.lines().count() > 100);
    for text in [format!("article:{name}"), graph, "article:haverkamp".to_owned()] {
        assert!(dir.run(["export", "--graph", &text]).output() == expected, "{text}");
    }
    let turtle = dir.run(["export", "--graph", "article:haverkamp", "--format", "ttl"]).output();
    assert!(rdf::triples_of_ttl(&turtle) == rdf::merged(&rdf::quads(&expected)));
}

#[test]
fn a_graph_that_is_not_there_is_an_error() {
    let run = Dir::samples().run(["export", "--graph", "article:nothing"]).ends_with(1);
    assert!(run.err.starts_with("dateline: `article:nothing` is no "), "{}", run.err);
}

#[test]
fn a_file_that_cannot_be_written_is_named_and_an_old_one_stays() {
    let dir = Dir::new();
    dir.write("a.txt", "Rain fell on Vidra.");
    dir.run(["ingest", "a.txt"]).ends_with(0);
    let run = dir.run(["export", "-o", "no/such/folder.nq"]).ends_with(1);
    assert!(run.err.contains("no/such/folder.nq: "), "{}", run.err);
    dir.write("old.nq", "what was there");
    dir.run(["export", "-o", "old.nq", "--graph", "article:nothing"]).ends_with(1);
    assert_eq!(dir.read("old.nq"), "what was there");
    assert_eq!(dir.names(), [".dateline", "a.txt", "old.nq"]);
}

#[test]
fn a_reader_who_has_seen_enough_ends_it_quietly() {
    for arguments in [&["export"][..], &["export", "--format", "ttl"], &["query", "SELECT * { ?s ?p ?o }"]] {
        let mut child = Dir::samples().command(arguments).spawn().unwrap();
        let mut first = String::new();
        let mut reader = BufReader::new(child.stdout.take().unwrap());
        reader.read_line(&mut first).unwrap();
        drop(reader);
        assert!(!first.is_empty());
        let mut err = String::new();
        child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        assert_eq!((child.wait().unwrap().code(), &*err), (Some(0), ""), "{arguments:?}");
    }
}
