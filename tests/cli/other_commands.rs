//! `stats`, `ontology`, help, and a store that is not there.

use crate::harness::Dir;
use std::fs;
use std::path::Path;

#[test]
fn stats_counts_what_is_in_the_store() {
    let dir = Dir::samples();
    let statistics = dir.statistics();
    assert_eq!(statistics["articles"], 14);
    assert_eq!(statistics["earlierVersions"], 0);
    assert_eq!(statistics["quads"], dir.dump().lines().count());
    let events = statistics["events"].as_object().unwrap();
    let sum: u64 = events.values().map(|number| number.as_u64().unwrap()).sum();
    assert_eq!(statistics["instances"]["Event"], sum);
    let text = dir.run(["stats"]).output();
    assert_eq!(text.lines().next().unwrap().split_whitespace().collect::<Vec<_>>(), ["articles", "14"]);
}

#[test]
fn each_file_of_the_ontology_is_printed_as_it_is() {
    let dir = Dir::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ontology");
    let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries.filter(|path| path.is_file()).collect();
    files.sort();
    let mut listed: Vec<_> = dir.run(["ontology", "list"]).output().lines().map(str::to_owned).collect();
    listed.sort();
    let names: Vec<_> = files.iter().map(|path| path.file_name().unwrap().to_str().unwrap()).collect();
    assert_eq!(listed, names);
    for (path, name) in files.iter().zip(names) {
        assert!(dir.run(["ontology", "print", name]).output() == fs::read_to_string(path).unwrap(), "{name}");
    }
    assert!(dir.run(["ontology", "print"]).output().contains("dl:Claim a owl:Class"));
    let run = dir.run(["ontology", "print", "nothing.ttl"]).ends_with(1);
    assert!(
        run.err.contains("`nothing.ttl` is no file of the ontology; there are dateline.ttl"),
        "{}",
        run.err
    );
    assert_eq!(dir.names(), [""; 0], "no store is made");
}

#[test]
fn a_store_that_is_not_there_is_named_and_not_made() {
    let dir = Dir::new();
    for arguments in [
        &["query", "ASK { ?s ?p ?o }"][..],
        &["query", "who-said-what"],
        &["export"],
        &["stats"],
        &["retract", "article:a"],
    ] {
        let run = dir.run(arguments.iter().chain(&["--store", "nowhere"])).ends_with(1);
        assert_eq!(
            run.err,
            "dateline: nowhere: there is no store here\nhint: make one with `dateline ingest`, or name one with \
             --store\n",
            "{arguments:?}"
        );
        assert_eq!((run.out, dir.names()), (String::new(), vec![]));
    }
}

#[test]
fn a_folder_with_other_things_is_not_made_a_store() {
    let dir = Dir::new();
    dir.write("thesis/chapter.txt", "Rain fell on Vidra.");
    let run = dir.run(["ingest", "thesis/chapter.txt", "--store", "thesis"]).ends_with(1);
    assert_eq!(run.err, "dateline: thesis: not a store, and not empty\n");
    assert_eq!(fs::read_dir(dir.path("thesis")).unwrap().count(), 1);
}

#[test]
fn each_command_explains_itself() {
    let dir = Dir::new();
    for command in ["ingest", "extract", "query", "queries", "export", "load", "retract", "stats", "ontology"]
    {
        let help = dir.run([command, "--help"]).output();
        assert!(help.contains("Usage: dateline"), "{command}: {help}");
        assert!(help.lines().all(|line| line.chars().count() <= 100), "{command}: {help}");
    }
    dir.run(["--version"]).ends_with(0);
    dir.run(["ingst"]).ends_with(2);
    dir.run([""; 0]).ends_with(2);
}
