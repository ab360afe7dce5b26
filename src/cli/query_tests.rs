//! The commands as a user meets them: arguments in, two streams and an exit code out.

use super::*;
use clap::Parser;
use std::fs;

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    args: QueryArgs,
}

const SAVED: &str = "#+ summary: Is it the number?\n#+ param n: integer — the number\nASK { FILTER(?n = 7) }";

struct Ran {
    out: String,
    err: String,
    exit: Exit,
}

fn prefixes() -> Prefixes {
    Prefixes::new(vec![("dl".into(), "https://w3id.org/dateline/ns#".into())])
}

fn console<'a>(
    input: &'a mut &[u8],
    out: &'a mut Vec<u8>,
    err: &'a mut Vec<u8>,
    terminal: bool,
) -> Console<'a> {
    Console {
        input,
        output: out,
        messages: err,
        output_is_terminal: terminal,
        messages_is_terminal: terminal,
        width: Some(80),
    }
}

fn run_line(line: &[&str], mut input: &[u8], terminal: bool) -> Ran {
    let args = Line::try_parse_from(std::iter::once("query").chain(line.iter().copied())).unwrap().args;
    let library = Library::new(&[("is-seven", SAVED)], None).unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = run(
        args,
        QueryContext {
            graph: &Graph::new().unwrap(),
            prefixes: &prefixes(),
            base: "https://w3id.org/dateline/",
            library: &library,
            cancel: &Cancel::default(),
            console: console(&mut input, &mut out, &mut err, terminal),
        },
    );
    Ran { out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap(), exit: exit.unwrap() }
}

#[test]
fn sparql_names_files_and_standard_input_are_all_questions() {
    assert_eq!(run_line(&["SELECT (1 AS ?n) {}"], b"", false).out, "?n\n1\n");
    assert_eq!(run_line(&["is-seven", "n=7"], b"", false).out, "true\n");
    assert_eq!(run_line(&["-"], b"ASK {}", false).out, "true\n");
    assert_eq!(run_line(&["-f", "-", "n=8"], SAVED.as_bytes(), false).out, "false\n");
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("own.rq");
    fs::write(&path, format!("\u{FEFF}{SAVED}")).unwrap();
    assert_eq!(run_line(&["-f", path.to_str().unwrap(), "n=7"], b"", false).out, "true\n");
}

#[test]
fn terminals_get_tables_and_a_count_and_pipes_get_tsv() {
    let ran = run_line(&["SELECT (1 AS ?n) {}"], b"", true);
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("n\n-\n1\n", "1 row\n"));
    let piped = run_line(&["SELECT (1 AS ?n) {}"], b"", false);
    assert_eq!((piped.out.as_str(), piped.err.as_str()), ("?n\n1\n", ""));
    assert_eq!(run_line(&["SELECT (1 AS ?n) {}", "--format", ".csv"], b"", true).out, "n\r\n1\r\n");
}

#[test]
fn exit_codes_tell_what_happened() {
    assert_eq!(run_line(&["ASK { FILTER(false) }"], b"", false).exit, Exit::Done);
    assert_eq!(run_line(&["--exit-status", "ASK { FILTER(false) }"], b"", false).exit, Exit::Empty);
    assert_eq!(run_line(&["--exit-status", "SELECT * { ?s ?p ?o }"], b"", false).exit, Exit::Empty);
    assert_eq!(run_line(&["ASK {"], b"", false).exit, Exit::Usage);
    assert_eq!(run_line(&["-f", "no/such/file.rq"], b"", false).exit, Exit::Usage);
    assert_eq!(run_line(&["-"], b"\xff", false).err, "error: standard input: not UTF-8 text\n");
}

#[test]
fn errors_are_one_fact_and_a_hint() {
    let ran = run_line(&["is-sevn", "n=7"], b"", false);
    assert_eq!(ran.err, "error: no saved query is called `is-sevn`\nhint: did you mean `is-seven`?\n");
    let ran = run_line(&["is-seven"], b"", false);
    assert_eq!(ran.err, "error: `is-seven.rq` needs the parameter `n` (the number)\nhint: add n=12\n");
    let ran = run_line(&["ASK { ?x foo ?y }"], b"", false);
    let expected = "\
error: query:1:10: unexpected `foo`: expected a property and its value
  ASK { ?x foo ?y }
           ^^^
hint: write `?foo` for a variable, `dl:foo` for a name, \"foo\" for a text
";
    assert_eq!(ran.err, expected);
}

#[test]
fn files_get_the_format_of_their_name() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("rows.csv");
    let ran = run_line(&["SELECT (1 AS ?n) {}", "-o", path.to_str().unwrap()], b"", true);
    assert_eq!((ran.out.as_str(), ran.exit), ("", Exit::Done));
    assert!(ran.err.starts_with("1 row in "));
    assert_eq!(fs::read_to_string(&path).unwrap(), "n\r\n1\r\n");
    let nowhere = directory.path().join("no/rows.csv");
    let ran = run_line(&["SELECT (1 AS ?n) {}", "-o", nowhere.to_str().unwrap()], b"", true);
    assert_eq!(ran.exit, Exit::Failed);
    assert!(ran.err.contains("no/rows.csv"), "{}", ran.err);
    let failed = run_line(&["CONSTRUCT WHERE { ?s ?p ?o }", "-o", path.to_str().unwrap()], b"", true);
    assert!(failed.err.starts_with("error: format `csv` is for rows"), "{}", failed.err);
}

#[test]
fn saved_queries_are_listed_and_shown() {
    let library = Library::new(&[("is-seven", SAVED)], None).unwrap();
    let shown = |name: Option<&str>| {
        let (mut out, mut err, mut input) = (Vec::new(), Vec::new(), &b""[..]);
        let args = QueriesArgs { name: name.map(str::to_owned) };
        let exit = run_queries(args, &library, console(&mut input, &mut out, &mut err, false)).unwrap();
        (String::from_utf8(out).unwrap(), exit)
    };
    assert_eq!(shown(None).0, "is-seven  Is it the number?\n            n: integer\n");
    let full = shown(Some("is-seven")).0;
    assert!(full.contains("dateline query is-seven n=12") && full.contains("FILTER(?n = 7)"), "{full}");
    assert_eq!(shown(Some("nothing")).1, Exit::Usage);
}
