//! The rooms of `src/` and what may never happen in them, read from the source itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A module of the library: its path under `src/`, and its code without tests and comments.
struct Module {
    path: String,
    source: String,
    code: String,
}

impl Module {
    /// The top-level module that it belongs to.
    fn room(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap_or_default()
    }

    /// The rooms whose items it names.
    fn names(&self) -> BTreeSet<String> {
        let mut rooms = BTreeSet::new();
        for rest in self.code.split("crate::").skip(1) {
            match rest.strip_prefix('{') {
                Some(list) => rooms.extend(top_level_names(list)),
                None => {
                    rooms.insert(identifier(rest));
                }
            }
        }
        rooms
    }

    /// Whether `word` occurs, neither preceded nor followed by what would make it another word.
    fn has(&self, word: &str) -> bool {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        self.code.match_indices(word).any(|(at, _)| {
            let before = self.code[..at].chars().next_back().is_some_and(is_part);
            let after = self.code[at + word.len()..].chars().next().is_some_and(is_part);
            let is_longer = (before && word.starts_with(is_part)) || (after && word.ends_with(is_part));
            !is_longer
        })
    }
}

fn identifier(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The first segments in `a::b, c::{d, e}, f}…`.
fn top_level_names(list: &str) -> Vec<String> {
    let (mut depth, mut names, mut at_start) = (0, Vec::new(), true);
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => at_start = true,
            c if at_start && !c.is_whitespace() => {
                names.push(identifier(&list[at..]));
                at_start = false;
            }
            _ => {}
        }
    }
    names
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files_under(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_under(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The lines before the unit tests, which stand last, without comments.
fn without_tests_and_comments(source: &str) -> String {
    let code = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let is_comment = |line: &str| line.trim_start().starts_with("//");
    code.lines().filter(|line| !is_comment(line)).flat_map(|line| [line, "\n"]).collect()
}

/// The modules that are declared for tests only: their paths without `.rs`.
fn test_modules(files: &[(String, String)]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (path, source) in files {
        let folder = path.trim_end_matches(".rs").trim_end_matches("mod").trim_end_matches('/');
        for rest in source.split("#[cfg(test)]\n").skip(1) {
            let declaration = rest.lines().find(|line| !line.starts_with("#[")).unwrap_or_default();
            if let Some(name) =
                declaration.trim_end().strip_suffix(';').and_then(|line| line.split("mod ").nth(1))
            {
                found.insert(format!("{folder}/{name}"));
            }
        }
    }
    found
}

/// Every module of the program but those for tests.
fn modules() -> Vec<Module> {
    let src = root().join("src");
    let read = |path: PathBuf| {
        let source = fs::read_to_string(&path).unwrap();
        (path.strip_prefix(&src).unwrap().to_str().unwrap().to_owned(), source)
    };
    let files: Vec<_> = files_under(&src, "rs").into_iter().map(read).collect();
    let for_tests = test_modules(&files);
    let is_for_tests =
        |path: &str| for_tests.contains(path.trim_end_matches(".rs")) || path.ends_with("_tests.rs");
    files
        .into_iter()
        .filter(|(path, _)| !is_for_tests(path))
        .map(|(path, source)| Module { code: without_tests_and_comments(&source), path, source })
        .collect()
}

/// The rooms that are pure functions of their input.
const MIDDLE: [&str; 11] = [
    "text",
    "article",
    "document",
    "neural",
    "read",
    "interpret",
    "story",
    "lexicon",
    "rdf",
    "render",
    "evaluate",
];

/// For each room, the rooms that it may not name.
const ARROWS: [(&str, &[&str]); 16] = [
    (
        "text",
        &[
            "neural",
            "article",
            "document",
            "story",
            "ingest",
            "read",
            "interpret",
            "lexicon",
            "vocabulary",
            "rdf",
            "store",
            "query",
            "render",
            "reader",
            "cli",
        ],
    ),
    (
        "article",
        &[
            "neural",
            "document",
            "story",
            "ingest",
            "read",
            "interpret",
            "lexicon",
            "vocabulary",
            "rdf",
            "store",
            "query",
            "render",
            "reader",
            "cli",
        ],
    ),
    (
        "story",
        &[
            "neural",
            "document",
            "ingest",
            "read",
            "interpret",
            "lexicon",
            "vocabulary",
            "rdf",
            "store",
            "query",
            "render",
            "reader",
            "cli",
        ],
    ),
    (
        "document",
        &[
            "neural",
            "ingest",
            "read",
            "interpret",
            "vocabulary",
            "rdf",
            "store",
            "query",
            "render",
            "reader",
            "cli",
        ],
    ),
    (
        "lexicon",
        &[
            "neural",
            "document",
            "ingest",
            "read",
            "interpret",
            "vocabulary",
            "rdf",
            "store",
            "query",
            "render",
            "reader",
            "cli",
        ],
    ),
    (
        "ingest",
        &[
            "neural",
            "document",
            "read",
            "interpret",
            "story",
            "vocabulary",
            "rdf",
            "store",
            "query",
            "render",
            "reader",
            "cli",
        ],
    ),
    ("read", &["ingest", "interpret", "vocabulary", "rdf", "store", "query", "render", "reader", "cli"]),
    ("interpret", &["neural", "ingest", "vocabulary", "rdf", "store", "query", "render", "reader", "cli"]),
    (
        "render",
        &[
            "neural",
            "ingest",
            "document",
            "read",
            "interpret",
            "vocabulary",
            "rdf",
            "store",
            "query",
            "reader",
            "cli",
        ],
    ),
    (
        "vocabulary",
        &[
            "neural",
            "ingest",
            "document",
            "read",
            "interpret",
            "lexicon",
            "rdf",
            "store",
            "query",
            "render",
            "reader",
            "cli",
        ],
    ),
    (
        "rdf",
        &[
            "neural",
            "ingest",
            "document",
            "read",
            "interpret",
            "lexicon",
            "store",
            "query",
            "render",
            "reader",
            "cli",
        ],
    ),
    (
        "store",
        &[
            "neural",
            "article",
            "document",
            "story",
            "ingest",
            "read",
            "interpret",
            "lexicon",
            "query",
            "render",
            "reader",
            "cli",
        ],
    ),
    (
        "query",
        &[
            "neural",
            "article",
            "document",
            "story",
            "ingest",
            "read",
            "interpret",
            "lexicon",
            "rdf",
            "store",
            "render",
            "reader",
            "cli",
        ],
    ),
    (
        "neural",
        &[
            "text",
            "article",
            "document",
            "story",
            "ingest",
            "read",
            "interpret",
            "lexicon",
            "vocabulary",
            "rdf",
            "store",
            "query",
            "render",
            "reader",
            "cli",
        ],
    ),
    ("reader", &["ingest", "store", "query", "render", "vocabulary", "cli"]),
    (
        "evaluate",
        &[
            "ingest",
            "read",
            "interpret",
            "lexicon",
            "vocabulary",
            "rdf",
            "store",
            "query",
            "render",
            "reader",
            "cli",
        ],
    ),
];

/// The modules for which `is_wrong` holds, as a list that must be empty.
fn offenders(is_wrong: impl Fn(&Module) -> bool) -> Vec<String> {
    modules().into_iter().filter(is_wrong).map(|module| module.path).collect()
}

#[test]
fn the_arrows_between_rooms_do_not_run_backwards() {
    let mut wrong = Vec::new();
    for module in modules() {
        let forbidden =
            ARROWS.iter().find(|(room, _)| *room == module.room()).map_or(&[][..], |(_, rooms)| *rooms);
        let named = module.names();
        wrong.extend(
            forbidden
                .iter()
                .filter(|room| named.contains(**room))
                .map(|room| format!("{} names {room}", module.path)),
        );
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn only_the_command_line_names_the_evaluation() {
    let is_wrong =
        |module: &Module| !matches!(module.room(), "cli" | "evaluate") && module.names().contains("evaluate");
    assert_eq!(offenders(is_wrong), [""; 0]);
}

#[test]
fn every_room_is_known_to_this_test() {
    let known: BTreeSet<_> = ARROWS.iter().map(|(room, _)| *room).chain(["cli", "lib", "main"]).collect();
    assert_eq!(offenders(|module| !known.contains(module.room())), [""; 0]);
}

#[test]
fn the_command_lines_crates_stay_in_the_command_line() {
    let is_command_line = |module: &Module| matches!(module.room(), "cli" | "main");
    let crates = ["clap", "anyhow", "indicatif", "ctrlc", "terminal_size"];
    assert_eq!(
        offenders(|module| !is_command_line(module) && crates.iter().any(|name| module.has(name))),
        [""; 0]
    );
}

#[test]
fn the_database_is_named_only_where_quads_are() {
    let rooms = ["vocabulary", "rdf", "store", "query", "check", "publish"];
    assert_eq!(offenders(|module| module.has("oxigraph") && !rooms.contains(&module.room())), [""; 0]);
}

#[test]
fn only_the_command_line_prints() {
    let macros = ["println!", "print!", "eprintln!", "eprint!", "dbg!"];
    assert_eq!(
        offenders(|module| module.room() != "cli" && macros.iter().any(|name| module.has(name))),
        [""; 0]
    );
}

#[test]
fn the_middle_has_no_clock_no_environment_no_files_and_no_chance() {
    let outside = [
        "SystemTime",
        "Instant",
        "env::",
        "fs::",
        "File",
        "thread::",
        "net::",
        "process::",
        "RandomState",
        "stdin",
        "Zoned",
        "now()",
    ];
    let is_wrong =
        |module: &Module| MIDDLE.contains(&module.room()) && outside.iter().any(|name| module.has(name));
    assert_eq!(offenders(is_wrong), [""; 0]);
}

#[test]
fn the_library_does_not_panic_on_purpose() {
    let calls = [".unwrap()", ".expect(", "panic!", "todo!", "unimplemented!", "unreachable!"];
    assert_eq!(offenders(|module| calls.iter().any(|call| module.has(call))), [""; 0]);
}

#[test]
fn there_is_no_unsafe_code_but_for_the_instructions_of_processors() {
    let words = ["unsafe {", "unsafe fn", "unsafe impl", "unsafe extern"];
    let is_wrong = |module: &Module| words.iter().any(|word| module.has(word));
    assert_eq!(offenders(is_wrong), ["neural/kernel/mod.rs", "neural/kernel/x86.rs"]);
}

#[test]
fn nothing_is_global_but_what_never_changes() {
    let mutable = ["static mut", "thread_local!", "OnceLock", "lazy_static!"];
    assert_eq!(offenders(|module| mutable.iter().any(|name| module.has(name))), [""; 0]);
}

#[test]
fn every_module_says_what_it_is() {
    assert_eq!(offenders(|module| !module.source.starts_with("//!")), [""; 0]);
}

#[test]
fn no_file_grows_past_six_hundred_lines() {
    let mut long = Vec::new();
    for folder in ["src", "tests"] {
        for path in files_under(&root().join(folder), "rs") {
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            if lines > 600 {
                long.push(format!("{}: {lines}", path.display()));
            }
        }
    }
    assert_eq!(long, [""; 0]);
}

#[test]
fn every_table_of_the_lexicon_is_built_in_and_says_what_it_is() {
    let code: String = modules().into_iter().map(|module| module.code).collect();
    for path in files_under(&root().join("data/lexicon"), "tsv") {
        let name = path.file_name().unwrap().to_str().unwrap();
        let stem = name.trim_end_matches(".tsv");
        let is_named = code.contains(&format!("/{name}\"")) || code.contains(&format!("\"{stem}\""));
        assert!(is_named, "{name} is not included by the program");
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("# "), "{name} does not say what it is");
    }
}

#[test]
fn iris_of_the_ontology_stand_in_one_place() {
    let has_namespace = |module: &Module| module.code.contains("w3id.org/dateline/ns");
    assert_eq!(offenders(|module| module.room() != "vocabulary" && has_namespace(module)), [""; 0]);
}

#[test]
fn what_a_module_names_is_seen() {
    let source = "use crate::{store::{Store, sort}, rdf};\nfn f() { crate::read::g(unsafely) }\n// crate::cli\n#[cfg(test)]\nmod tests { use crate::query; }";
    let code = without_tests_and_comments(source);
    let module = Module { path: "interpret/time/mod.rs".into(), source: source.into(), code };
    assert_eq!(module.room(), "interpret");
    assert_eq!(Vec::from_iter(module.names()), ["rdf", "read", "store"]);
    assert!(module.has("sort") && !module.has("unsafe") && !module.has("query"));
}
