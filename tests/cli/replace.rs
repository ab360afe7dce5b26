//! Articles that change, and articles that go.

use crate::harness::{Dir, sample, sample_files};
use crate::rdf;
use std::collections::BTreeSet;

const FIRST: &str = "Rescuers saved 40 sailors off Port Sable on Monday, Captain Kofi Duarte said.\n";
const SECOND: &str = "Rescuers saved 43 sailors off Port Sable on Monday, Captain Lucia Haddad said.\n";

/// A store with the first text, then the second, both given with `same`.
fn changed(same: &[&str]) -> Dir {
    let dir = Dir::new();
    dir.write("first.txt", FIRST);
    dir.write("second.txt", SECOND);
    for file in ["first.txt", "second.txt"] {
        dir.run(["ingest", file, "--published", "2022-09-01"].iter().chain(same)).ends_with(0);
    }
    dir
}

fn assert_replaced_with_its_history_kept(dir: &Dir) {
    let statistics = dir.statistics();
    assert_eq!((&statistics["articles"], &statistics["earlierVersions"]), (&1.into(), &1.into()));
    let ask = |query: &str| dir.run(["query", query]).output();
    assert_eq!(
        ask("ASK { ?new prov:wasRevisionOf ?old . ?new dl:textHash ?n . ?old dl:textHash ?o }"),
        "true\n"
    );
    assert_eq!(ask("ASK { ?new prov:wasRevisionOf ?old . ?mention dl:inArticle ?new }"), "true\n");
    assert_eq!(ask("ASK { ?new prov:wasRevisionOf ?old . ?mention dl:inArticle ?old }"), "false\n");
    assert_eq!(ask("ASK { ?person rdfs:label 'Lucia Haddad' }"), "true\n");
    assert_eq!(ask("ASK { ?person rdfs:label 'Kofi Duarte' }"), "false\n");
}

#[test]
fn another_text_of_the_same_address_replaces_the_first_and_keeps_its_history() {
    assert_replaced_with_its_history_kept(&changed(&["--url", "https://ledger.example/sailors"]));
}

#[test]
fn another_text_of_the_same_title_publisher_and_day_replaces_the_first() {
    assert_replaced_with_its_history_kept(&changed(&[
        "--title",
        "Sailors saved",
        "--publisher",
        "Sable Post",
    ]));
}

#[test]
fn an_earlier_version_that_comes_again_changes_nothing() {
    let same = ["--url", "https://ledger.example/sailors"];
    let dir = changed(&same);
    let before = dir.dump();
    let again = ["ingest", "first.txt", "--published", "2022-09-01"];
    let run = dir.run(again.iter().chain(&same)).ends_with(0);
    assert_eq!(run.err, "1 article: 0 new, 1 superseded by a later version\n");
    assert!(dir.dump() == before);
}

#[test]
fn texts_of_different_addresses_are_different_articles() {
    let dir = Dir::new();
    for (name, text) in [("first", FIRST), ("second", SECOND)] {
        let url = format!("https://ledger.example/{name}");
        dir.pipe(["ingest", "-", "--title", "Sailors", "--url", &url], text).ends_with(0);
    }
    assert_eq!(dir.statistics()["articles"], 2);
}

/// Sorted lines, for a difference that can be read.
fn difference(one: &str, other: &str) -> Vec<String> {
    let (one, other): (BTreeSet<_>, BTreeSet<_>) = (one.lines().collect(), other.lines().collect());
    one.symmetric_difference(&other).map(|line| (*line).to_owned()).collect()
}

#[test]
fn retracting_an_article_leaves_the_store_that_never_had_it() {
    let (whole, without) = (Dir::new(), Dir::new());
    whole.run(["ingest", &sample("")]).ends_with(0);
    for (file, url) in [
        ("ferry-inquiry.html", "https://meridian.example.com/world/northern-light-captain-held"),
        ("ceasefire-talks.txt", "https://meridian.example.com/world/kharun-ceasefire"),
    ] {
        whole.run(["retract", url]).ends_with(0);
        let others = sample_files().into_iter().filter(|path| {
            let later = file == "ferry-inquiry.html" && path.ends_with("ceasefire-talks.txt");
            !path.ends_with(file) && (later || !path.ends_with("ferry-inquiry.html"))
        });
        let fresh = Dir::new();
        fresh.run(["ingest".to_owned()].into_iter().chain(others)).ends_with(0);
        assert_eq!(difference(&whole.dump(), &fresh.dump()), [""; 0], "without {file}");
    }
    without.run(["ingest", &sample("cup-final.txt")]).ends_with(0);
    let title = "article:ndlovu";
    without.run(["retract", title]).ends_with(0);
    assert_eq!(without.dump(), "", "nothing is left of the only article");
}

#[test]
fn retracting_takes_the_earlier_versions_too() {
    let dir = changed(&["--url", "https://ledger.example/sailors"]);
    dir.run(["retract", "https://ledger.example/sailors"]).ends_with(0);
    assert_eq!(dir.dump(), "");
}

#[test]
fn an_article_that_is_not_there_is_not_retracted_and_no_other_is() {
    let dir = changed(&["--url", "https://ledger.example/sailors"]);
    let before = dir.dump();
    let run =
        dir.run(["retract", "https://ledger.example/sailors", "https://ledger.example/none"]).ends_with(1);
    assert_eq!(run.err, "dateline: `https://ledger.example/none` is no article of this store\n");
    assert!(dir.dump() == before);
}

#[test]
fn a_dump_loaded_into_a_fresh_store_is_the_same_dump() {
    let fresh = Dir::new();
    let dump = Dir::samples().dump();
    fresh.write("dump.nq", &dump);
    fresh.run(["load", "dump.nq"]).ends_with(0);
    assert!(fresh.dump() == dump);
    fresh.run(["load", "dump.nq"]).ends_with(0);
    assert!(fresh.dump() == dump, "loaded twice");
    let run = fresh.run(["ingest", &sample("")]).ends_with(0);
    assert_eq!(run.err, "14 articles: 0 new, 14 unchanged\n");
    assert!(rdf::quads(&dump).len() > 1000);
}

#[test]
fn a_loaded_store_takes_new_versions_and_retracts_like_the_first() {
    let dir = changed(&["--url", "https://ledger.example/sailors"]);
    let copy = Dir::new();
    copy.write("dump.nq", dir.dump());
    copy.run(["load", "dump.nq"]).ends_with(0);
    for dir in [&dir, &copy] {
        let third = SECOND.replace("43", "44");
        dir.pipe(["ingest", "-", "--url", "https://ledger.example/sailors"], third).ends_with(0);
    }
    assert!(copy.dump() == dir.dump());
    copy.run(["retract", "https://ledger.example/sailors"]).ends_with(0);
    assert_eq!(copy.dump(), "");
}

#[test]
fn a_broken_dump_is_refused_with_its_line() {
    let dir = Dir::new();
    dir.write(
        "broken.nq",
        "<https://a.example/s> <https://a.example/p> \"o\" .\n<https://a.example/s> nonsense .\n",
    );
    let run = dir.run(["load", "broken.nq"]).ends_with(1);
    assert!(run.err.starts_with("dateline: broken.nq: ") && run.err.contains('2'), "{}", run.err);
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
}
