//! `dateline query`: questions, their answers, and what is said about questions that are wrong.

use crate::harness::{Dir, Run};
use std::fs;

const PORTS: &str =
    "SELECT ?name ?day { ?a dl:headline ?name ; dl:datePublished ?day } ORDER BY ?day ?name LIMIT 2";

fn ask<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Run {
    Dir::samples().run(["query"].into_iter().chain(arguments))
}

#[test]
fn rows_are_tab_separated_in_a_pipe() {
    let out = ask([PORTS]).output();
    let lines: Vec<_> = out.lines().collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0], "?name\t?day");
    assert!(lines[1].starts_with('"') && lines[1].ends_with("\"^^<http://www.w3.org/2001/XMLSchema#date>"));
}

#[test]
fn each_format_of_rows_is_what_its_name_says() {
    let shown = |format: &str| ask([PORTS, "--format", format]).output();
    assert_eq!(shown("csv").lines().next(), Some("name,day"));
    assert_eq!(shown("csv").lines().count(), 3);
    let json: serde_json::Value = serde_json::from_str(&shown("json")).unwrap();
    assert_eq!(json["head"]["vars"], serde_json::json!(["name", "day"]));
    assert_eq!(json["results"]["bindings"].as_array().unwrap().len(), 2);
    let lines: Vec<serde_json::Value> =
        shown("jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert!(lines.iter().all(|line| line["name"].is_string()), "{lines:?}");
    assert!(shown("xml").contains("<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">"));
    assert!(shown("md").starts_with("| name") && shown("md").contains("| ---"), "{}", shown("md"));
    assert!(shown("table").contains("name") && !shown("table").contains("XMLSchema"), "{}", shown("table"));
    assert_eq!(shown(".csv"), shown("text/csv"));
}

#[test]
fn each_format_of_graphs_is_what_its_name_says() {
    let construct = "CONSTRUCT { ?a dl:headline ?t } WHERE { ?a dl:headline ?t }";
    for (format, sign) in [
        ("ttl", "dl:headline "),
        ("nt", "<https://w3id.org/dateline/ns#headline> \""),
        ("nq", "<https://w3id.org/dateline/ns#headline> \""),
        ("trig", "dl:headline "),
        ("jsonld", "\"https://w3id.org/dateline/ns#headline\""),
        ("rdfxml", "<rdf:RDF"),
    ] {
        let out = ask([construct, "--format", format]).output();
        assert!(out.contains(sign), "{format}: {out:.300}");
    }
    let run = ask([construct, "--format", "csv"]).ends_with(2);
    assert!(run.err.starts_with("error: "), "{}", run.err);
}

#[test]
fn ask_prints_true_or_false() {
    assert_eq!(ask(["ASK { ?a a dl:Article }"]).output(), "true\n");
    assert_eq!(ask(["ASK { ?a a dl:Nothing }"]).output(), "false\n");
}

#[test]
fn exit_status_tells_an_empty_or_false_answer() {
    for (query, code) in [
        ("ASK { ?a a dl:Article }", 0),
        ("ASK { ?a a dl:Nothing }", 4),
        ("SELECT ?a { ?a a dl:Article }", 0),
        ("SELECT ?a { ?a a dl:Nothing }", 4),
        ("CONSTRUCT WHERE { ?a a dl:Nothing }", 4),
    ] {
        ask([query, "--exit-status"]).ends_with(code);
        ask([query]).ends_with(0);
    }
}

#[test]
fn the_question_can_come_from_a_file_or_from_standard_input() {
    let dir = Dir::new();
    dir.write("a.txt", "Rain fell on Vidra.");
    dir.run(["ingest", "a.txt", "--title", "Rain"]).ends_with(0);
    let query = "SELECT ?t { ?a dl:headline ?t }";
    dir.write("question.rq", query);
    let expected = dir.run(["query", query, "--format", "csv"]).output();
    assert_eq!(expected, "t\r\nRain\r\n");
    assert_eq!(dir.run(["query", "-f", "question.rq", "--format", "csv"]).output(), expected);
    assert_eq!(dir.pipe(["query", "-", "--format", "csv"], query).output(), expected);
    dir.run(["query", "-f", "question.rq", "-o", "answer.csv"]).ends_with(0);
    assert_eq!(dir.read("answer.csv"), expected);
    assert_eq!(dir.names(), [".dateline", "a.txt", "answer.csv", "question.rq"]);
}

#[test]
fn an_error_in_sparql_is_shown_with_line_column_and_caret() {
    let run = ask(["SELECT * {\n  ?s ?p }"]).ends_with(2);
    let lines: Vec<_> = run.err.lines().collect();
    assert!(lines[0].starts_with("error: query:2:9: unexpected `}`"), "{}", run.err);
    assert_eq!(lines[1..3], ["    ?s ?p }", "          ^"], "{}", run.err);
    let run = ask(["SELECT * { ?s nope:p ?o }"]).ends_with(2);
    assert!(run.err.starts_with("error: query:1:15: ") && run.err.contains("nope"), "{}", run.err);
}

#[test]
fn an_error_in_a_file_names_the_file() {
    let dir = Dir::samples();
    let question = Dir::new();
    question.write("q.rq", "SELECT * {\n?s ?p }\n");
    let path = question.path("q.rq");
    let run = dir.run(["query", "-f", path.to_str().unwrap()]).ends_with(2);
    assert!(run.err.contains("q.rq:2:7: unexpected `}`"), "{}", run.err);
}

#[test]
fn a_saved_query_takes_values() {
    let at = |year: &str| ask(["events-certainly-in-year", year, "--format", "csv"]).output();
    assert!(at("year=2023").lines().count() > 1);
    assert_eq!(at("year=1800").lines().count(), 1);
    let all = ask(["posts-held", "--format", "csv"]).output();
    let one = ask(["posts-held", "name=Adela Moravec", "--format", "csv"]).output();
    assert!(one.lines().count() > 1 && one.lines().count() < all.lines().count());
    assert!(one.lines().skip(1).all(|line| line.starts_with("Adela Moravec,")), "{one}");
}

#[test]
fn a_value_is_bound_as_a_term_and_never_pasted() {
    for value in ["name=\" } . ?x ?y ?z . { \"", "name=\\", "name='''", "name=\n#", "name=?person", "name=}"]
    {
        let out = ask(["posts-held", value, "--format", "csv"]).output();
        assert_eq!(out.lines().count(), 1, "{value}: {out}");
    }
}

#[test]
fn wrong_values_are_wrong_usage() {
    for (arguments, error) in [
        (
            &["events-certainly-in-year"][..],
            "error: `events-certainly-in-year.rq` needs the parameter `year`",
        ),
        (&["events-certainly-in-year", "year=soon"], "error: "),
        (
            &["how-many-rescued", "typ=Death"],
            "error: `how-many-rescued.rq` has no parameter `typ`\nhint: did you mean `type`?",
        ),
        (
            &["how-many-rescue"],
            "error: no saved query is called `how-many-rescue`\nhint: did you mean `how-many-rescued`?",
        ),
    ] {
        let run = ask(arguments.iter().copied()).ends_with(2);
        assert!(run.err.starts_with(error), "{}", run.err);
    }
}

/// The saved queries that need a value, with one that fits the samples.
const VALUES: [(&str, &[&str]); 9] = [
    ("appears-with-place", &["place=Port Amsel"]),
    ("events-certainly-in-year", &["year=2023"]),
    ("events-in-place", &["place=Port Amsel"]),
    ("events-possibly-between", &["from=2023-11-01", "to=2023-11-30"]),
    ("post-holders-on", &["on=2030-01-01"]),
    ("low-confidence", &["below=0.7"]),
    ("how-many-rescued", &[]),
    ("words-behind", &["name=Adela Moravec"]),
    ("article-contribution", &["headline=ferry"]),
];

/// What a saved query answers on the samples, in lines.
fn lines_of(name: &str) -> usize {
    let values = VALUES.iter().find(|(known, _)| *known == name).map_or(&[][..], |(_, values)| *values);
    let head = usize::from(name != "sem-view");
    ask([name].into_iter().chain(values.iter().copied())).output().lines().count() - head
}

#[test]
fn each_of_the_twenty_saved_queries_answers_on_the_samples_or_says_why_not() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/ontology/queries");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (mut number, mut silent) = (0, Vec::new());
    for file in files {
        let name = file.file_stem().unwrap().to_str().unwrap();
        let text = fs::read_to_string(&file).unwrap();
        let says_why = text.contains("#+ note: ") || text.contains("Gives no rows on sound data");
        number += 1;
        if lines_of(name) == 0 && !says_why {
            silent.push(name.to_owned());
        }
    }
    assert_eq!(number, 20);
    assert_eq!(silent, [""; 0], "no rows and no reason");
}

#[test]
fn no_span_of_the_samples_disagrees_with_its_offsets() {
    assert_eq!(lines_of("broken-spans"), 0);
}

#[test]
fn what_one_source_affirms_and_another_denies_is_found_in_the_samples() {
    assert!(lines_of("affirmed-and-denied") > 0);
}

#[test]
fn a_query_of_the_users_own_is_known_by_its_name() {
    let dir = Dir::new();
    dir.pipe(["ingest", "-", "--title", "Rain"], "Rain fell on Vidra.").ends_with(0);
    dir.write(
        ".dateline/queries/titled.rq",
        "#+ summary: Articles by title\n#+ param title: string — the title\nSELECT ?a { ?a dl:headline ?title }\n",
    );
    assert_eq!(dir.run(["query", "titled", "title=Rain"]).output().lines().count(), 2);
    assert_eq!(dir.run(["query", "titled", "title=Snow"]).output().lines().count(), 1);
    assert!(dir.run(["queries"]).output().contains("Articles by title"));
}

#[test]
fn queries_are_listed_and_shown_in_full() {
    let list = Dir::samples().run(["queries"]).output();
    assert!(list.contains("who-said-what") && list.contains("Who said what"), "{list}");
    let shown = Dir::samples().run(["queries", "who-said-what"]).output();
    assert!(shown.contains("dl:quotedText"), "{shown}");
}

#[test]
fn nothing_can_be_changed_by_a_question() {
    let before = Dir::samples().dump();
    for update in ["INSERT DATA { dl:a dl:b dl:c }", "DELETE WHERE { ?s ?p ?o }", "DROP ALL"] {
        ask([update]).ends_with(2);
    }
    assert!(Dir::samples().dump() == before);
}

#[test]
fn a_question_cannot_call_the_network() {
    let run = ask(["SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }"]);
    assert_ne!(run.code, 0);
    assert!(run.err.starts_with("error: "), "{}", run.err);
}
