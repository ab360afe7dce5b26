//! Queries over a small graph in the program's own model.

use super::*;
use oxigraph::model::vocab::{rdf, rdfs, xsd};
use oxigraph::model::{GraphName, Literal, NamedNode, Quad};

const BASE: &str = "https://w3id.org/dateline/";

fn prefixes() -> Prefixes {
    let mut entries = vec![
        ("dl".to_owned(), "https://w3id.org/dateline/ns#".to_owned()),
        ("rdf".to_owned(), "http://www.w3.org/1999/02/22-rdf-syntax-ns#".to_owned()),
        ("rdfs".to_owned(), "http://www.w3.org/2000/01/rdf-schema#".to_owned()),
        ("xsd".to_owned(), "http://www.w3.org/2001/XMLSchema#".to_owned()),
    ];
    for kind in ["article", "person", "place", "post", "tenure", "graph", "quantity"] {
        entries.push((kind.to_owned(), format!("{BASE}{kind}/")));
    }
    Prefixes::new(entries)
}

fn node(curie: &str) -> NamedNode {
    NamedNode::new(prefixes().expand(curie).unwrap()).unwrap()
}

/// Two people with posts, in the graphs of two articles and the shared graph.
fn graph() -> Graph {
    let graph = Graph::new().unwrap();
    let add = |s: &str, p: NamedNode, o: Term, g: &str| {
        let name = GraphName::from(node(g));
        graph.insert(&Quad::new(node(s), p, o, name)).unwrap();
    };
    let text = |text: &str| Term::from(Literal::new_simple_literal(text));
    for (person, name, post, title, article, day) in [
        ("person:a", "Amara Diallo", "post:m", "Mayor", "graph:article/one", "2021-05-01"),
        ("person:b", "Bo Lindqvist", "post:c", "Chief | Constable", "graph:article/two", "2022-03-09"),
    ] {
        let tenure = person.replace("person", "tenure");
        add(person, rdf::TYPE.into(), node("dl:Person").into(), "graph:entities");
        add(person, rdfs::LABEL.into(), text(name), "graph:entities");
        add(post, rdfs::LABEL.into(), text(title), "graph:entities");
        add(&tenure, rdf::TYPE.into(), node("dl:Tenure").into(), article);
        add(&tenure, node("dl:holder"), node(person).into(), article);
        add(&tenure, node("dl:post"), node(post).into(), article);
        let date = Literal::new_typed_literal(day, xsd::DATE);
        add(&tenure, node("dl:asOf"), date.into(), article);
        let share = Literal::new_typed_literal("0.5", xsd::DECIMAL);
        add(&tenure, node("dl:confidence"), share.into(), article);
    }
    graph
}

fn ask_as(text: &str, format: &str, arguments: &[&str]) -> Result<(String, Outcome), Error> {
    let prefixes = prefixes();
    let header = Header::read("query", text)?;
    let arguments: Vec<_> = arguments.iter().map(|text| argument(text).unwrap()).collect();
    let request =
        Request { text, parameters: &header.parameters, arguments: &arguments, ..Request::new(&prefixes) };
    let prepared = prepare(&request)?;
    let format = Format::choose(Some(format.parse()?), prepared.form(), false)?;
    let mut out = Vec::new();
    let style = Style { format, prefixes: &prefixes, width: None };
    let outcome = run(&graph(), prepared, style, &mut out)?;
    Ok((String::from_utf8(out).unwrap(), outcome))
}

fn ask(text: &str, format: &str) -> String {
    ask_as(text, format, &[]).unwrap().0
}

fn refusal(text: &str) -> (String, Option<String>) {
    let error = ask_as(text, "csv", &[]).unwrap_err();
    (error.to_string(), error.hint().map(str::to_owned))
}

const HOLDERS: &str =
    "SELECT ?who ?title WHERE { ?t dl:holder/rdfs:label ?who ; dl:post/rdfs:label ?title } ORDER BY ?who";

#[test]
fn the_default_graph_is_the_union_of_all() {
    assert_eq!(ask(HOLDERS, "csv"), "who,title\r\nAmara Diallo,Mayor\r\nBo Lindqvist,Chief | Constable\r\n");
    let from = "SELECT ?who FROM graph:article\\/one { ?t dl:holder ?who }";
    assert_eq!(ask_as(from, "csv", &[]).unwrap().1, Outcome::Rows(1));
    assert_eq!(ask("ASK { GRAPH graph:entities { ?t a dl:Tenure } }", "csv"), "false\n");
    assert_eq!(ask("ASK { GRAPH ?g { ?t a dl:Tenure } }", "csv"), "true\n");
}

#[test]
fn own_prefixes_win() {
    assert_eq!(ask("PREFIX dl: <http://ex.org/> ASK { ?t a dl:Tenure }", "csv"), "false\n");
    assert_eq!(ask("ASK { ?t a dl:Tenure }", "csv"), "true\n");
}

#[test]
fn tables_are_aligned_and_use_short_names() {
    let query = "SELECT ?t ?title ?c { ?t dl:post/rdfs:label ?title ; dl:confidence ?c } ORDER BY ?t";
    let expected = "\
t         title                c
--------  -----------------  ---
tenure:a  Mayor              0.5
tenure:b  Chief | Constable  0.5
";
    assert_eq!(ask(query, "table"), expected);
}

#[test]
fn tables_are_cut_to_a_terminal() {
    let prefixes = prefixes();
    let request = Request { text: HOLDERS, ..Request::new(&prefixes) };
    let style = Style { format: Format::Table, prefixes: &prefixes, width: Some(20) };
    let mut out = Vec::new();
    run(&graph(), prepare(&request).unwrap(), style, &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert_eq!(text.lines().last(), Some("Bo Lindq…  Chief | …"));
    assert!(text.lines().all(|line| line.chars().count() <= 20));
}

#[test]
fn every_format_of_rows_writes_every_row() {
    let one = "SELECT ?t ?c ?none { ?t dl:holder person:a ; dl:confidence ?c OPTIONAL { ?t dl:no ?none } }";
    let tenure = format!("{BASE}tenure/a");
    assert_eq!(ask(one, "tsv"), format!("?t\t?c\t?none\n<{tenure}>\t0.5\t\n"));
    assert_eq!(ask(one, "csv"), format!("t,c,none\r\n{tenure},0.5,\r\n"));
    assert_eq!(ask(one, "jsonl"), format!("{{\"t\":\"{tenure}\",\"c\":0.5,\"none\":null}}\n"));
    assert_eq!(ask(one, "md"), "| t | c | none |\n| --- | --- | --- |\n| tenure:a | 0.5 |  |\n");
    let json: serde_json::Value = serde_json::from_str(&ask(one, "json")).unwrap();
    assert_eq!(json["results"]["bindings"][0]["t"]["value"], tenure.as_str());
    assert!(ask(one, "xml").contains(&format!("<uri>{tenure}</uri>")));
}

#[test]
fn every_format_of_triples_writes_every_triple() {
    let made = "CONSTRUCT { ?who dl:holds ?post } { ?t dl:holder ?who ; dl:post ?post }";
    for format in ["ttl", "nt", "nq", "trig", "jsonld", "rdfxml"] {
        let (text, outcome) = ask_as(made, format, &[]).unwrap();
        assert_eq!(outcome, Outcome::Triples(2), "{format}");
        assert!(text.contains("person"), "{format}: {text}");
    }
    let turtle = ask(made, "ttl");
    assert!(turtle.contains("person:a dl:holds post:m") && turtle.contains("@prefix dl: "), "{turtle}");
    assert!(ask("DESCRIBE person:a", "nt").contains("Amara Diallo"));
}

#[test]
fn asking_prints_true_or_false() {
    for format in ["table", "tsv", "csv", "jsonl", "md"] {
        assert_eq!(ask("ASK { ?x a dl:Person }", format), "true\n");
    }
    assert!(ask("ASK {}", "json").contains("\"boolean\":true"));
    assert!(ask("ASK {}", "xml").contains("<boolean>true</boolean>"));
    assert!(ask_as("ASK { ?x a dl:Nothing }", "csv", &[]).unwrap().1.is_empty());
}

#[test]
fn hostile_texts_stay_in_their_cell() {
    let evil = r#"SELECT ("a\tb\nc|d\"e\u202E\u001B[2J,'<x>`*" AS ?v) (1 AS ?n) {}"#;
    let table = ask(evil, "table");
    assert_eq!(table.lines().count(), 3, "{table}");
    assert!(table.contains(r#"a\tb\nc|d"e\u202E\u001B[2J,'<x>`*"#), "{table}");
    let markdown = ask(evil, "md");
    assert_eq!(markdown.lines().count(), 3, "{markdown}");
    assert!(markdown.contains(r#"| a b<br>c\|d"e\\u202E\\u001B\[2J,'\<x\>\`\* | 1 |"#), "{markdown}");
    assert_eq!(ask(evil, "tsv").lines().count(), 2);
    let row: serde_json::Value = serde_json::from_str(&ask(evil, "jsonl")).unwrap();
    assert_eq!(row["v"], "a\tb\nc|d\"e\u{202e}\u{1b}[2J,'<x>`*");
    assert!(ask(evil, "csv").contains("\"a\tb\nc|d\"\"e"));
}

#[test]
fn languages_and_datatypes_are_shown_where_they_matter() {
    let two = "SELECT ?v { VALUES ?v { 'Genf'@de 'Geneva'@en 'plain' } }";
    assert_eq!(ask(two, "table"), "v\n---------\nGenf@de\nGeneva@en\nplain\n");
    assert_eq!(ask("SELECT ('Genf'@de AS ?v) {}", "table"), "v\n----\nGenf\n");
    let odd = "SELECT ('1'^^dl:odd AS ?v) ('2021-01-01'^^xsd:date AS ?d) {}";
    assert_eq!(ask(odd, "table"), "v          d\n---------  ----------\n1^^dl:odd  2021-01-01\n");
}

#[test]
fn parameters_are_bound_by_type() {
    let by_post = "#+ param title: string\n#+ param since?: date\nSELECT ?who { ?t dl:post/rdfs:label ?title ; \
                   dl:holder/rdfs:label ?who ; dl:asOf ?day FILTER(!BOUND(?since) || ?day >= ?since) }";
    let rows = |arguments: &[&str]| ask_as(by_post, "csv", arguments).unwrap().0;
    assert_eq!(rows(&["title=Mayor"]), "who\r\nAmara Diallo\r\n");
    assert_eq!(rows(&["title=Mayor", "since=2021-05-01"]), "who\r\nAmara Diallo\r\n");
    assert_eq!(rows(&["title=Mayor", "since=2021-05-02"]), "who\r\n");
    let counted = "#+ param who: iri\nSELECT ?who (COUNT(?t) AS ?n) { ?t dl:holder ?who } GROUP BY ?who";
    let counted = ask_as(counted, "csv", &["who=person:b"]).unwrap().0;
    assert_eq!(counted, format!("who,n\r\n{BASE}person/b,1\r\n"));
    let made = "#+ param who: iri\nCONSTRUCT { ?who dl:seen true } { ?who a dl:Person }";
    assert_eq!(ask_as(made, "nt", &["who=person:b"]).unwrap().1, Outcome::Triples(1));
    let described = "#+ param who: iri\nDESCRIBE ?who";
    assert!(ask_as(described, "nt", &["who=person:b"]).unwrap().0.contains("Bo Lindqvist"));
    let nested =
        "#+ param who: iri\nASK { { SELECT ?t { ?t dl:holder ?who } } FILTER EXISTS { ?t ?p ?who } }";
    assert_eq!(ask_as(nested, "csv", &["who=person:b"]).unwrap().0, "true\n");
}

#[test]
fn a_value_cannot_change_the_query() {
    let query = "#+ param name: string\nSELECT ?who { ?who rdfs:label ?name }";
    for evil in [
        "Mayor\" } UNION { ?who ?p ?o } #",
        "x'''\"\"\"\n\\",
        "\\\" . ?who ?p ?o . #",
        "?who",
        "\u{0}\u{202e}",
        "> } #",
    ] {
        let argument = format!("name={evil}");
        assert_eq!(ask_as(query, "csv", &[&argument]).unwrap().1, Outcome::Rows(0), "{evil:?}");
    }
    let echoed = "#+ param name: string\nSELECT (?name AS ?v) {}";
    for text in ["a\"b\\c\nd\te\r}{#<>?x", "\u{7f}\u{85}\u{2028}é日", "\\u0041"] {
        let row: serde_json::Value =
            serde_json::from_str(&ask_as(echoed, "jsonl", &[&format!("name={text}")]).unwrap().0).unwrap();
        assert_eq!(row["v"], text);
    }
}

#[test]
fn a_text_where_only_an_iri_can_stand_is_told() {
    let query = "#+ param place: string\nASK { ?x ?place ?o }";
    let error = ask_as(query, "csv", &["place=x"]).unwrap_err();
    assert!(error.to_string().contains("`?place`"), "{error}");
}

#[test]
fn mistakes_are_shown_with_a_caret() {
    let (fact, hint) = refusal("SELECT ?x WHERE {\n\t?x foo ?y\n}");
    let expected =
        "query:2:5: unexpected `foo`: expected a property and its value\n      ?x foo ?y\n         ^^^";
    assert_eq!(fact, expected);
    assert_eq!(hint.as_deref(), Some("write `?foo` for a variable, `dl:foo` for a name, \"foo\" for a text"));
}

#[test]
fn the_place_of_a_mistake_is_its_first_wrong_token() {
    for (query, place) in [
        ("SELECT ?x ?x2, ?y WHERE { ?x a ?y }", "query:1:14: unexpected `,`"),
        ("SELECT ?x WHERE ?x a ?y", "query:1:17: unexpected `?x`"),
        ("SELECT ?x { ?x a dl:Person FILTER(?x == 1) }", "query:1:39: unexpected `=`"),
        ("SELECT ?x { ?x a dl:Person FILTER(?x > 1 AND ?x < 3) }", "query:1:42: unexpected `AND`"),
        ("SELECT ?x { ?x a dl:Person } LIMIT ten", "query:1:36: unexpected `ten`: expected a number"),
        ("SELECT ?x { ?x a dl:Person } ORDER ?x", "query:1:36: unexpected `?x`: expected `BY`"),
        ("SELECT ?x { ?x a dl:Person . } }", "query:1:32: `}` closes nothing"),
        ("SELECT ?x { ?x dl:post }", "query:1:24: unexpected `}`"),
        ("SELECT ?x", "query:1:10: the query ends too early"),
        ("SELECT ?x { ?x a dl:Person BIND(1 AS ?x) }", "query:1:38: `?x` already has a value here"),
        ("SELECT ?x (COUNT(*) AS ?n) { ?x a ?y }", "query:1:1: with GROUP BY or an aggregate"),
        ("SELECT ?x ?x { ?x a ?y }", "query:1:1: SELECT names a variable twice"),
        ("SELECT ?y (COUNT(?x) AS ?n) { ?x a ?y foo } GROUP BY ?y", "query:1:39: unexpected `foo`"),
        ("SELECT * { ?x (dl:a|dl:b ?y }", "query:1:29: `}` does not close"),
        ("SELECT * { ?x dl:a/ ?y }", "query:1:21: unexpected `?y`"),
        ("SELECT * { ?x ((dl:a|dl:b) foo ?y) ?z }", "query:1:28: unexpected `foo`"),
        ("SELECT * { VALUES (?x ?y) { (1 2) (1 foo) } }", "query:1:38: unexpected `foo`"),
        ("ASK { ?s ?p <not an iri> }", "query:1:13: not a valid IRI"),
    ] {
        let (fact, _) = refusal(query);
        assert!(fact.starts_with(place), "{query}\n{fact}\nexpected {place}");
    }
}

#[test]
fn unknown_functions_and_wrong_formats_are_told() {
    assert!(refusal("SELECT (dl:nope(1) AS ?x) {}").0.contains("unknown function"));
    let error = ask_as(HOLDERS, "ttl", &[]).unwrap_err();
    assert_eq!(error.to_string(), "format `ttl` is for triples, but SELECT gives rows");
}

#[test]
fn deep_and_long_queries_within_the_bounds_are_answered() {
    let deep = format!("ASK {{ {} ?x a dl:Person {} }}", "{".repeat(190), "}".repeat(190));
    assert_eq!(ask(&deep, "csv"), "true\n");
    let brackets = format!("ASK {{ FILTER({}1=1{}) }}", "(".repeat(190), ")".repeat(190));
    assert_eq!(ask(&brackets, "csv"), "true\n");
    let sum = format!("SELECT (1{} AS ?n) {{}}", "+1".repeat(1900));
    assert_eq!(ask(&sum, "csv"), "n\r\n1901\r\n");
    let union = format!("ASK {{ {{ ?x a dl:Person }}{} }}", " UNION { ?x a dl:Person }".repeat(1000));
    assert_eq!(ask(&union, "csv"), "true\n");
    let calls = format!("ASK {{ FILTER({}'a'{}) }}", "REPLACE(".repeat(5), ",'a','b')".repeat(5));
    assert_eq!(ask(&calls, "csv"), "true\n");
    let path = format!("ASK {{ ?x rdf:type{} ?y }}", "/rdf:type".repeat(400));
    assert!(refusal(&path).0.contains("more than 300 steps"));
}

#[test]
fn a_cancelled_query_is_interrupted() {
    let prefixes = prefixes();
    let request = Request { text: HOLDERS, ..Request::new(&prefixes) };
    let prepared = prepare(&request).unwrap();
    request.cancel.cancel();
    let style = Style { format: Format::Csv, prefixes: &prefixes, width: None };
    let answer = run(&graph(), prepared, style, &mut Vec::new());
    assert!(matches!(answer, Err(Error::Interrupted)));
}

#[test]
fn a_broken_pipe_travels_up_as_such() {
    struct Closed;
    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let prefixes = prefixes();
    for format in Format::ALL.into_iter().filter(|format| !format.is_graph()) {
        let request = Request { text: HOLDERS, ..Request::new(&prefixes) };
        let style = Style { format, prefixes: &prefixes, width: None };
        let error = run(&graph(), prepare(&request).unwrap(), style, &mut Closed).unwrap_err();
        assert!(error.is_broken_pipe(), "{format:?}: {error}");
    }
}

#[test]
fn many_rows_stream_through_a_table() {
    let digits = "VALUES ?D { 0 1 2 3 4 5 6 7 8 9 }";
    let product: String = ["a", "b", "c", "d"].map(|name| digits.replace('D', name)).join(" ");
    let (text, outcome) = ask_as(&format!("SELECT * {{ {product} }}"), "table", &[]).unwrap();
    assert_eq!(outcome, Outcome::Rows(10_000));
    assert_eq!(text.lines().count(), 10_002);
}
