//! `dateline ingest`: the same articles give the same store, whatever the way there.

use crate::harness::{Dir, sample, sample_files};
use crate::news;
use serde_json::Value;

#[test]
fn ingesting_twice_is_ingesting_once() {
    let dir = Dir::new();
    dir.run(["ingest", &sample("")]).ends_with(0);
    let first = dir.dump();
    let again = dir.run(["ingest", &sample("")]).ends_with(0);
    assert_eq!(again.err, "14 articles: 0 new, 14 unchanged\n");
    assert!(dir.dump() == first);
}

#[test]
fn the_dump_depends_neither_on_the_number_of_threads_nor_on_the_order_of_the_paths() {
    let dumps = [("1", false), ("4", false), ("2", true)].map(|(jobs, backwards)| {
        let dir = Dir::new();
        let mut files = sample_files();
        if backwards {
            files.reverse();
        }
        let arguments = ["ingest", "--jobs", jobs].map(str::to_owned).into_iter().chain(files);
        dir.run(arguments).ends_with(0);
        dir.dump()
    });
    assert!(dumps[0] == dumps[1], "one thread or four");
    assert!(dumps[0] == dumps[2], "forwards or backwards");
}

#[test]
fn the_same_article_under_two_names_is_in_once() {
    let dir = Dir::new();
    let text = news::article(1);
    dir.write("a.txt", &text);
    dir.write("b/c.txt", &text);
    dir.run(["ingest", "a.txt", "b"]).ends_with(0);
    assert_eq!(dir.statistics()["articles"], 1);
}

#[test]
fn compressed_files_are_the_same_articles() {
    let dir = Dir::new();
    let text = news::article(2);
    dir.write("a.txt.zst", zstd::encode_all(text.as_bytes(), 3).unwrap());
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut gzip, text.as_bytes()).unwrap();
    dir.write("b.txt.gz", gzip.finish().unwrap());
    dir.write("c.txt", &text);
    let run = dir.run(["ingest", "."]).ends_with(0);
    assert!(run.err.contains("3 articles: 1 new, 2 unchanged"), "{}", run.err);
}

#[test]
fn standard_input_is_read_in_the_format_that_is_named() {
    let dir = Dir::new();
    let page = "<html><head><title>Bridge closed</title></head><body><article><p>The bridge at Orsova was closed \
                on Monday, Mayor Mira Okafor said. Engineers had found cracks in two of its piers.</p></article></body>";
    dir.pipe(["ingest", "-", "--from", "html", "--published", "2022-09-01"], page).ends_with(0);
    let rows = dir.run(["query", "SELECT ?t ?d { ?a dl:headline ?t ; dl:datePublished ?d }"]).output();
    assert_eq!(
        rows.lines().nth(1),
        Some("\"Bridge closed\"\t\"2022-09-01\"^^<http://www.w3.org/2001/XMLSchema#date>")
    );
}

#[test]
fn fields_of_unusual_names_are_mapped() {
    let dir = Dir::new();
    dir.write(
        "feed.jsonl",
        "{\"kop\": {\"groot\": \"Dyke holds\"}, \"inhoud\": \"The dyke at Vidra held on Monday.\"}\n",
    );
    dir.run(["ingest", "feed.jsonl", "--map", "title=kop.groot,text=inhoud"]).ends_with(0);
    let rows = dir.run(["query", "SELECT ?t { ?a dl:headline ?t }", "--format", "csv"]).output();
    assert_eq!(rows, "t\r\nDyke holds\r\n");
}

#[test]
fn a_dry_run_reads_everything_and_writes_nothing() {
    let dir = Dir::new();
    dir.write("a.txt", news::article(3));
    dir.write("empty.txt", "");
    let run = dir.run(["ingest", "a.txt", "empty.txt", "--dry-run"]).ends_with(6);
    assert!(run.err.contains("empty.txt: holds no text"), "{}", run.err);
    assert!(run.err.contains("1 new, 1 failed") && run.err.ends_with("nothing was written\n"), "{}", run.err);
    assert_eq!(dir.names(), ["a.txt", "empty.txt"]);
}

#[test]
fn a_dry_run_leaves_a_store_as_it_is() {
    let dir = Dir::new();
    dir.write("a.txt", news::article(3));
    dir.write("b.txt", news::article(4));
    dir.run(["ingest", "a.txt"]).ends_with(0);
    let before = dir.dump();
    dir.run(["ingest", "b.txt", "--dry-run"]).ends_with(0);
    assert!(dir.dump() == before);
}

#[test]
fn the_report_says_of_each_input_what_became_of_it() {
    let dir = Dir::new();
    dir.write("a.txt", news::article(5));
    dir.run(["ingest", "a.txt"]).ends_with(0);
    dir.write("a2.txt", news::article(5) + "The search goes on, the mayor said.\n");
    dir.write("b.jsonl", "{\"title\": \"Rain\", \"text\": \"Rain fell on Vidra.\"}\n{\"title\": \n");
    dir.run(["ingest", "a.txt", "a2.txt", "b.jsonl", "--report", "report.jsonl"]).ends_with(6);
    let lines: Vec<Value> =
        dir.read("report.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let told: Vec<_> = lines
        .iter()
        .map(|line| (line["input"].as_str().unwrap(), line["outcome"].as_str().unwrap()))
        .collect();
    let expected =
        [("a.txt", "unchanged"), ("a2.txt", "revised"), ("b.jsonl:1", "new"), ("b.jsonl:2", "failed")];
    assert_eq!(told, expected);
    assert!(lines[1]["replaces"].as_str().unwrap().starts_with("https://w3id.org/dateline/article/"));
    assert!(lines[3]["error"].as_str().unwrap().starts_with("broken JSON at line 2"), "{}", lines[3]);
}

#[test]
fn quiet_says_nothing_but_errors() {
    let dir = Dir::new();
    dir.write("a.txt", news::article(6));
    dir.write("empty.txt", "");
    assert_eq!(dir.run(["ingest", "a.txt", "--quiet"]).ends_with(0).err, "");
    assert_eq!(dir.run(["ingest", "empty.txt", "--quiet"]).ends_with(1).err, "empty.txt: holds no text\n");
}

#[test]
fn the_store_is_the_one_named_else_the_one_of_the_environment_else_the_nearest() {
    let dir = Dir::new();
    dir.write("inner/a.txt", news::article(7));
    dir.run(["ingest", "inner/a.txt", "--store", "named"]).ends_with(0);
    assert_eq!(dir.names(), ["inner", "named"]);
    let child = dir.command(["stats", "--json"]).env("DATELINE_STORE", "named").spawn().unwrap();
    assert!(crate::harness::finish(child).output().contains("\"articles\":1"));
    dir.run(["ingest", "inner/a.txt"]).ends_with(0);
    let child = dir.command(["stats", "--json"]).current_dir(dir.path("inner")).spawn().unwrap();
    assert!(crate::harness::finish(child).output().contains("\"articles\":1"));
}

#[test]
fn the_base_of_a_store_is_set_once() {
    let dir = Dir::new();
    dir.write("a.txt", news::article(8));
    dir.run(["ingest", "a.txt", "--base", "https://graph.example/"]).ends_with(0);
    assert!(dir.dump().lines().all(|line| line.starts_with("<https://graph.example/")));
    let run = dir.run(["ingest", "a.txt", "--base", "https://other.example/"]).ends_with(1);
    assert!(run.err.contains("`https://graph.example/`, not `https://other.example/`"), "{}", run.err);
}
