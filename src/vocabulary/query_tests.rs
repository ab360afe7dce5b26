//! Each saved query over two invented articles (`fixture.trig`).

use super::{DEFAULT_BASE, prefixes, saved_queries};
use oxigraph::io::RdfFormat;
use oxigraph::model::{Literal, Term};
use oxigraph::sparql::{PreparedSparqlQuery, QueryResults, SparqlEvaluator};
use oxigraph::store::Store;

fn fixture() -> Store {
    let store = Store::new().unwrap();
    store.load_from_slice(RdfFormat::TriG, include_str!("fixture.trig")).unwrap();
    store
}

fn text_of(name: &str) -> &'static str {
    saved_queries().iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("no query {name}")).1
}

fn prepare(name: &str, text: &str) -> PreparedSparqlQuery {
    let mut evaluator = SparqlEvaluator::new();
    for (prefix, namespace) in prefixes(DEFAULT_BASE) {
        evaluator = evaluator.with_prefix(prefix, namespace).unwrap();
    }
    let mut query = evaluator.parse_query(text).unwrap_or_else(|error| panic!("{name}: {error}"));
    query.dataset_mut().set_default_graph_as_union();
    query
}

/// The query with `term` wherever the variable `?name` stands.
fn bind(text: &str, name: &str, term: &Term) -> String {
    let mut bound = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(&format!("?{name}")) {
        let after = &rest[at + 1 + name.len()..];
        let whole = !after.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
        let replacement = if whole { term.to_string() } else { format!("?{name}") };
        bound.push_str(&rest[..at]);
        bound.push_str(&replacement);
        rest = after;
    }
    bound + rest
}

fn shown(term: Option<&Term>) -> String {
    match term {
        Some(Term::NamedNode(node)) => node.as_str().rsplit('/').next().unwrap_or_default().to_owned(),
        Some(Term::Literal(literal)) => literal.value().to_owned(),
        _ => String::new(),
    }
}

/// The rows of the query, cells divided by " | ".
fn rows(name: &str, parameters: &[(&str, Term)]) -> Vec<String> {
    let mut text = text_of(name).to_owned();
    for (parameter, term) in parameters {
        let declared = text.contains(&format!("#+ param {parameter}: "))
            || text.contains(&format!("#+ param {parameter}?: "));
        assert!(declared, "{name} declares {parameter}");
        text = bind(&text, parameter, term);
    }
    let QueryResults::Solutions(solutions) = prepare(name, &text).on_store(&fixture()).execute().unwrap()
    else {
        panic!("{name} is no SELECT");
    };
    let row = |solution: oxigraph::sparql::QuerySolution| {
        solution.values().iter().map(|term| shown(term.as_ref())).collect::<Vec<_>>().join(" | ")
    };
    solutions.map(|solution| row(solution.unwrap())).collect()
}

fn string(text: &str) -> Term {
    Literal::new_simple_literal(text).into()
}

fn day(text: &str) -> Term {
    Literal::new_typed_literal(text, super::xsd::DATE).into()
}

const BOAT: &str = "Boat people brought ashore off Pell Island";
const SIXTY: &str = "Sixty saved at sea, charity says";

#[test]
fn every_query_parses_and_says_what_it_is() {
    assert_eq!(saved_queries().len(), 20);
    for (name, text) in saved_queries() {
        let _parsed = prepare(name, text);
        assert!(text.starts_with("#+ summary: "), "{name}");
        let mut names: Vec<_> = text.lines().filter_map(|line| line.strip_prefix("#+ param ")).collect();
        for parameter in &mut names {
            let (name_of, rest) = parameter.split_once(": ").unwrap();
            let kind = rest.split([' ', '=']).next().unwrap_or_default();
            assert!(
                ["iri", "string", "integer", "decimal", "date", "year"].contains(&kind),
                "{name}: {parameter}"
            );
            let (head, _) = text.split_once("WHERE {").unwrap();
            let column = format!("?{} ", name_of.trim_end_matches('?'));
            let select = head.lines().find(|line| line.starts_with("SELECT")).unwrap_or_default();
            assert!(!format!("{select} ").contains(&column), "{name}: {column}is a column and a parameter");
        }
        assert!(text.contains("ORDER BY") || text.contains("CONSTRUCT"), "{name} is sorted");
        assert!(!text.contains("FROM "), "{name} reads all graphs");
    }
}

#[test]
fn queries_are_listed_in_order() {
    let names: Vec<&str> = saved_queries().iter().map(|(name, _)| *name).collect();
    assert!(names.is_sorted());
}

#[test]
fn who_said_what() {
    let said = rows("who-said-what", &[("name", string("moravec"))]);
    assert_eq!(
        said,
        [
            format!(
                "Ana Moravec | indirect | Coastguards rescued 41 people from a drifting boat off Pell Island \
                 last week | Coastguards rescued 41 people | affirmed | 2023-05-10 | {BOAT}"
            ),
            format!("Ana Moravec | direct | We brought all of them ashore, |  |  | 2023-05-10 | {BOAT}"),
        ]
    );
    assert_eq!(rows("who-said-what", &[]).len(), 5);
    assert_eq!(rows("who-said-what", &[("word", string("ASHORE"))]).len(), 1);
    assert_eq!(rows("who-said-what", &[("name", string("Kheng"))]).len(), 0);
}

#[test]
fn affirmed_and_denied() {
    let expected = format!(
        "Coastguards rescued 41 people | Ana Moravec | Coastguards rescued 41 people from a drifting boat off \
         Pell Island last week, Interior Minister Ana Moravec said in Lendava. | Migrant Council | The Migrant \
         Council denied that everyone was rescued. | {BOAT}"
    );
    assert_eq!(rows("affirmed-and-denied", &[]), std::slice::from_ref(&expected));
    assert_eq!(rows("affirmed-and-denied", &[("name", string("Migrant Council"))]), [expected]);
    assert_eq!(rows("affirmed-and-denied", &[("name", string("Red Lantern"))]).len(), 0);
}

#[test]
fn how_many_rescued() {
    let boat = format!(
        "41 |  |  | exact | 41 people | Coastguards | last week | 2023-05-01 | 2023-05-07 | Ana Moravec | \
         disputed | {BOAT}"
    );
    let sixty = format!(
        "60 | 60 |  | atLeast | At least 60 people |  | May 4 | 2023-05-04 | 2023-05-04 | Red Lantern | \
         reported | {SIXTY}"
    );
    assert_eq!(rows("how-many-rescued", &[]), [boat.clone(), sixty.clone()]);
    let inside = [("type", string("rescue")), ("place", string("Republic of Kestria"))];
    assert_eq!(rows("how-many-rescued", &inside), [boat, sixty]);
    assert_eq!(rows("how-many-rescued", &[("type", string("Death"))]).len(), 0);
    assert_eq!(rows("how-many-rescued", &[("place", string("Lendava"))]).len(), 0);
}

#[test]
fn differing_numbers() {
    let found = rows("differing-numbers", &[]);
    assert_eq!(
        found,
        [format!("Rescue | Pell Island | patient | 41 | exact | {BOAT} | 60 | atLeast | {SIXTY}")]
    );
    assert_eq!(rows("differing-numbers", &[("type", string("Death"))]).len(), 0);
}

#[test]
fn words_behind() {
    let record = super::Kind::Tenure.namespace(DEFAULT_BASE) + "brandt";
    let record = Term::from(oxigraph::model::NamedNode::new(record).unwrap());
    let url = "sixty"; // the last segment of its address
    let literal_url = format!("https://news.example/{url}");
    assert_eq!(
        rows("words-behind", &[("record", record)]),
        [format!(
            "brandt |  | Sofia Brandt, the acting interior minister | 160 | 202 | {SIXTY} | {literal_url}"
        )]
    );
    let words = rows("words-behind", &[("name", string("PELL ISLAND"))]);
    assert_eq!(words.len(), 3);
    assert!(rows("words-behind", &[]).len() > 30);
}

#[test]
fn posts_held() {
    let held = rows("posts-held", &[("name", string("Jon Tavik"))]);
    assert_eq!(
        held,
        [format!(
            "Jon Tavik | harbour master |  |  | former | 2023-05-11 | Former harbour master Jon Tavik | {SIXTY}"
        )]
    );
    assert_eq!(rows("posts-held", &[]).len(), 3);
}

#[test]
fn post_holders_on() {
    let on = |text: &str| rows("post-holders-on", &[("on", day(text))]);
    assert_eq!(on("2023-05-09").len(), 0);
    assert_eq!(on("2023-05-10"), ["Interior Minister | Kestria | Ana Moravec | current | 2023-05-10"]);
    // A later article names another holder; the former harbour master holds nothing.
    assert_eq!(on("2023-12-31"), ["Interior Minister | Kestria | Sofia Brandt | acting | 2023-05-11"]);
    let with = |post: &str, body: &str| {
        let parameters = [("on", day("2023-12-31")), ("post", string(post)), ("body", string(body))];
        rows("post-holders-on", &parameters).len()
    };
    assert_eq!(
        (with("minister", "kestria"), with("mayor", "kestria"), with("minister", "Lendava")),
        (1, 0, 0)
    );
}

#[test]
fn events_in_place() {
    let expected = [
        format!(
            "Rescue | Coastguards rescued 41 people | Pell Island | last week | 2023-05-01 | 2023-05-07 | \
             disputed | {BOAT}"
        ),
        format!(
            "Rescue | At least 60 people were rescued | Pell Island | May 4 | 2023-05-04 | 2023-05-04 | \
             reported | {SIXTY}"
        ),
    ];
    for place in ["Kestria", "lendava province", "Pell Island", "https://w3id.org/dateline/place/kestria"] {
        assert_eq!(rows("events-in-place", &[("place", string(place))]), expected, "{place}");
    }
    assert_eq!(rows("events-in-place", &[("place", string("Lendava"))]).len(), 0);
}

#[test]
fn events_possibly_between() {
    let between = |from: &str, to: &str| {
        let found = rows("events-possibly-between", &[("from", day(from)), ("to", day(to))]);
        found
            .iter()
            .map(|row| row.split(" | ").skip(1).step_by(4).take(2).collect::<Vec<_>>().join(": "))
            .collect()
    };
    let week: Vec<String> = between("2023-05-05", "2023-05-31");
    assert_eq!(week, ["Coastguards rescued 41 people: false"]);
    let month: Vec<String> = between("2023-05-01", "2023-06-15");
    assert_eq!(
        month,
        [
            "Coastguards rescued 41 people: true",
            "At least 60 people were rescued: true",
            "The ministry will open an inquiry: false"
        ]
    );
}

#[test]
fn events_certainly_in_year() {
    let year = |year: Literal| rows("events-certainly-in-year", &[("year", year.into())]).len();
    assert_eq!(year(Literal::from(2023)), 3);
    assert_eq!(year(Literal::new_typed_literal("2023", super::xsd::G_YEAR)), 3);
    assert_eq!(year(Literal::from(2022)), 0);
}

#[test]
fn events_of_types() {
    let of = |types: &str| {
        let found = rows("events-of-types", &[("types", string(types))]);
        found.iter().map(|row| row.split(" | ").next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(of("HazardsAndRelief"), ["Rescue", "Rescue"]);
    assert_eq!(of("law and order, movement"), ["Investigation", "Movement"]);
    assert_eq!(of("Rescue"), ["Rescue", "Rescue"]);
    assert_eq!(of("Res"), Vec::<String>::new());
    assert_eq!(rows("events-of-types", &[]).len(), 0);
}

#[test]
fn single_source() {
    let found = rows("single-source", &[("name", string("Ana Moravec"))]);
    assert_eq!(
        found,
        [format!(
            "Ana Moravec | Rescue | Coastguards rescued 41 people | disputed | true | Coastguards rescued 41 \
             people from a drifting boat off Pell Island last week, Interior Minister Ana Moravec said in \
             Lendava. | {BOAT}"
        )]
    );
    assert_eq!(rows("single-source", &[]).len(), 4);
}

#[test]
fn appears_with_place() {
    let with = |place: &str| rows("appears-with-place", &[("place", string(place))]);
    assert_eq!(with("Pell Island"), ["Ana Moravec | Person | 1 | 1", "Red Lantern | Organization | 1 | 1"]);
    assert_eq!(
        with("Kestria"),
        ["Ana Moravec | Person | 1 | 1", "Jon Tavik | Person | 1 | 1", "Red Lantern | Organization | 1 | 1"]
    );
}

#[test]
fn article_contribution() {
    let gave = rows("article-contribution", &[("headline", string("charity"))]);
    let start = format!("{SIXTY} | 2023-05-11 | ");
    let gave: Vec<&str> = gave.iter().filter_map(|row| row.strip_prefix(&start)).collect();
    assert_eq!(
        gave,
        [
            "Claim | 2 | 2",
            "Event | 2 | 2",
            "Group | 2 | 2",
            "Organization | 1 | 1",
            "Participation | 3 | 3",
            "Person | 2 | 2",
            "Place | 2 | 0",
            "Quantity | 1 | 1",
            "Quotation | 2 | 2",
            "Relation | 1 | 1",
            "Tenure | 2 | 2",
            "TimeExtent | 1 | 1",
        ]
    );
    let article =
        oxigraph::model::NamedNode::new(super::Kind::Article.namespace(DEFAULT_BASE) + "sixty").unwrap();
    assert_eq!(rows("article-contribution", &[("article", article.into())]).len(), gave.len());
}

#[test]
fn made_by() {
    assert_eq!(
        rows("made-by", &[]),
        [
            format!("boat-2 | {BOAT} | 2023-05-10 | 0.1.0 | rules-1 | 0.1.0 | default"),
            format!("sixty | {SIXTY} | 2023-05-11 | 0.1.0 | rules-1 | 0.1.0 | default"),
        ]
    );
    assert_eq!(rows("made-by", &[("headline", string("sixty"))]).len(), 1);
    assert_eq!(rows("made-by", &[("version", string("0.0.9"))]).len(), 0);
}

#[test]
fn low_confidence() {
    let tavik = "Former harbour master Jon Tavik said the crew may have fled to Lendava.";
    assert_eq!(
        rows("low-confidence", &[]),
        [
            format!("0.3 | Relation | sixty-tavik |  | {tavik} | {SIXTY}"),
            format!("0.4 | Event | sixty-flight | the crew may have fled | {tavik} | {SIXTY}"),
        ]
    );
    let below = Literal::new_typed_literal("0.35", super::xsd::DECIMAL);
    assert_eq!(rows("low-confidence", &[("below", below.into())]).len(), 1);
}

#[test]
fn links() {
    assert_eq!(
        rows("links", &[]),
        [
            "Ana Moravec | candidate | 0.62 | Q1000002 | ana-moravec",
            "Kestria | accepted |  | Q1000001 | kestria",
        ]
    );
    assert_eq!(rows("links", &[("name", string("moravec"))]).len(), 1);
}

#[test]
fn planned() {
    let inquiry = format!(
        "Investigation | The ministry will open an inquiry |  | in June | 2023-06-01 | 2023-06-30 | Harbour \
         Courier | certain | 2023-05-10 | {BOAT}"
    );
    assert_eq!(rows("planned", &[]), std::slice::from_ref(&inquiry));
    assert_eq!(rows("planned", &[("after", day("2023-06-20"))]), [inquiry]);
    assert_eq!(rows("planned", &[("after", day("2023-07-01"))]).len(), 0);
}

#[test]
fn broken_spans() {
    assert_eq!(rows("broken-spans", &[]), Vec::<String>::new());
    let store = fixture();
    let QueryResults::Solutions(found) = ({
        let text = include_str!("fixture.trig").replace("dl:anchorOf \"rescued\"", "dl:anchorOf \"rescues\"");
        store.clear().unwrap();
        store.load_from_slice(RdfFormat::TriG, &text).unwrap();
        prepare("broken-spans", text_of("broken-spans")).on_store(&store).execute().unwrap()
    }) else {
        panic!("a SELECT");
    };
    let problems: Vec<String> = found.map(|row| shown(row.unwrap().get("problem"))).collect();
    assert_eq!(problems, ["the text has other words there", "the text has other words there"]);
}

#[test]
fn sem_view() {
    let QueryResults::Graph(triples) =
        prepare("sem-view", text_of("sem-view")).on_store(&fixture()).execute().unwrap()
    else {
        panic!("a CONSTRUCT");
    };
    let lines: Vec<String> = triples.map(|triple| triple.unwrap().to_string()).collect();
    let base = DEFAULT_BASE;
    let sem = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    for (subject, predicate, object) in [
        ("event/boat-rescue", "hasActor", "group/boat-coastguards"),
        ("event/boat-rescue", "hasPlace", "place/pell-island"),
        ("event/boat-rescue", "hasTime", "time/boat-last-week"),
        ("event/boat-rescue", "accordingTo", "person/ana-moravec"),
        ("event/sixty-rescue", "eventType", "event-type#Rescue"),
    ] {
        let line = format!("<{base}{subject}> <{sem}{predicate}> <{base}{object}>");
        assert!(lines.contains(&line), "{line}");
    }
    let denier = format!("<{sem}accordingTo> <{base}org/migrant-council>");
    assert!(!lines.iter().any(|line| line.contains(&denier)));
}
