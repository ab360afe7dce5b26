//! `.rq` files → saved queries, found by name.
//!
//! A saved query says what it is in comment lines at its top:
//! ```text
//! #+ summary: Events in a place, or anywhere inside it
//! #+ description: Follows dl:within upwards from each event's place.
//! #+ note: Needs places with dl:within.
//! #+ param place: iri — the place
//! #+ param year?: year — only events that may have happened in this year
//! ```
//! Other tools read these lines as comments. A line without a key goes on with the one before.
//! A user's own query hides a built-in one of the same name.

use super::error::{Error, Mistake};
use super::guard::alternatives;
use super::nearest::nearest;
use super::parameter::Parameter;
use super::token::tokens;
use std::path::{Path, PathBuf};

/// What the header of a query says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// One line for lists.
    pub summary: String,
    /// What it gives, at length.
    pub description: String,
    /// What to know before relying on it.
    pub notes: Vec<String>,
    /// In the order declared.
    pub parameters: Vec<Parameter>,
}

impl Header {
    /// Reads the header lines at the top of a query. `name` is what errors call the text.
    pub fn read(name: &str, text: &str) -> Result<Self, Error> {
        let mut header = Self::default();
        let mut last = Key::Other;
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let content = line.trim();
            if !content.is_empty() && !content.starts_with('#') {
                break;
            }
            if let Some(said) = content.strip_prefix("#+") {
                let wrong = |error: String| {
                    let begin = start + line.len() - line.trim_start().len();
                    Error::from(Mistake::new(name, text, begin..begin + content.len(), error))
                };
                last = header.line(said.trim(), last).map_err(wrong)?;
            }
            start += line.len();
        }
        header.check_used(name, text)?;
        Ok(header)
    }

    fn line(&mut self, said: &str, last: Key) -> Result<Key, String> {
        if let Some(declaration) = said.strip_prefix("param").filter(|rest| rest.starts_with([' ', '\t'])) {
            let parameter: Parameter = declaration.trim().parse().map_err(|error| format!("{error}"))?;
            if self.parameters.iter().any(|known| known.name == parameter.name) {
                return Err(format!("parameter `{}` is declared twice", parameter.name));
            }
            self.parameters.push(parameter);
            return Ok(Key::Other);
        }
        let (key, value) = match said.split_once(':') {
            Some((key, value)) => (Key::of(key), value.trim()),
            None => (None, said),
        };
        match key {
            Some(key) => Ok(self.set(key, value)),
            // A word and a colon can stand in running text, so unknown keys just go on with the text.
            None => Ok(self.go_on(last, said)),
        }
    }

    fn set(&mut self, key: Key, value: &str) -> Key {
        if key == Key::Note {
            self.notes.push(value.to_owned());
            return key;
        }
        self.go_on(key, value)
    }

    fn go_on(&mut self, key: Key, more: &str) -> Key {
        let text = match key {
            Key::Summary => Some(&mut self.summary),
            Key::Description => Some(&mut self.description),
            Key::Note => self.notes.last_mut(),
            Key::Other => self.parameters.last_mut().map(|parameter| &mut parameter.help),
        };
        if let Some(text) = text {
            if !text.is_empty() && !more.is_empty() {
                text.push(' ');
            }
            text.push_str(more);
        }
        key
    }

    /// A parameter that the query never mentions is a slip.
    fn check_used(&self, name: &str, text: &str) -> Result<(), Error> {
        let tokens = tokens(text);
        let unused =
            self.parameters.iter().find(|p| !tokens.iter().any(|t| t.variable() == Some(p.name.as_str())));
        match unused {
            None => Ok(()),
            Some(parameter) => Err(Error::usage(
                format!("{name}: the query has no variable `?{}`, which its header declares", parameter.name),
                String::new(),
            )),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    Summary,
    Description,
    Note,
    Other,
}

impl Key {
    fn of(key: &str) -> Option<Self> {
        match key.trim() {
            "summary" => Some(Self::Summary),
            "description" => Some(Self::Description),
            "note" => Some(Self::Note),
            _ => None,
        }
    }
}

/// Where a saved query comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Part of the program.
    BuiltIn,
    /// A file of the user.
    File(PathBuf),
}

/// A query with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedQuery {
    /// The file's name without `.rq`.
    pub name: String,
    /// The whole text, header included.
    pub text: String,
    /// Where it comes from.
    pub origin: Origin,
}

impl SavedQuery {
    /// What errors call it: the file's path, or the name.
    pub fn source(&self) -> String {
        match &self.origin {
            Origin::BuiltIn => format!("{}.rq", self.name),
            Origin::File(path) => path.display().to_string(),
        }
    }

    /// What its header says.
    pub fn header(&self) -> Result<Header, Error> {
        Header::read(&self.source(), &self.text)
    }
}

/// All saved queries, by name.
#[derive(Clone, Debug, Default)]
pub struct Library {
    queries: Vec<SavedQuery>,
}

impl Library {
    /// The built-in queries and the `.rq` files of `user_dir`, which win. A directory that is not there has no
    /// queries; a file that cannot be read is an error.
    pub fn new(built_in: &[(&str, &str)], user_dir: Option<&Path>) -> Result<Self, Error> {
        let mut queries = match user_dir {
            Some(directory) => own(directory)?,
            None => Vec::new(),
        };
        for (name, text) in built_in {
            if !queries.iter().any(|query| query.name == *name) {
                let (name, text) = ((*name).to_owned(), (*text).to_owned());
                queries.push(SavedQuery { name, text, origin: Origin::BuiltIn });
            }
        }
        queries.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(Self { queries })
    }

    /// All of them, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = &SavedQuery> {
        self.queries.iter()
    }

    /// The query of this name; `.rq` after it, capitals and `_` for `-` do not matter.
    pub fn get(&self, name: &str) -> Result<&SavedQuery, Error> {
        let wanted = plain(name);
        let exact = self.queries.iter().find(|query| query.name == name);
        exact.or_else(|| self.queries.iter().find(|query| plain(&query.name) == wanted)).ok_or_else(|| {
            let near = nearest(&wanted, self.queries.iter().map(|query| query.name.as_str()));
            let hint = match near.as_slice() {
                [] => "`dateline queries` lists them; SPARQL begins with SELECT, ASK, … and has a `{`".into(),
                near => format!("did you mean {}?", alternatives(near)),
            };
            let shown: String = super::output::visible(name).chars().take(80).collect();
            Error::usage(format!("no saved query is called `{shown}`"), hint)
        })
    }
}

fn plain(name: &str) -> String {
    name.trim().trim_end_matches(".rq").to_lowercase().replace('_', "-")
}

fn own(directory: &Path) -> Result<Vec<SavedQuery>, Error> {
    let failed = |path: &Path, error: std::io::Error| Error::plain(format!("{}: {error}", path.display()));
    let entries = match std::fs::read_dir(directory) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(directory, error)),
    };
    let mut queries = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| failed(directory, error))?.path();
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let is_query = path.extension().is_some_and(|extension| extension == "rq") && path.is_file();
        if is_query && !name.starts_with('.') {
            let text = std::fs::read_to_string(&path).map_err(|error| failed(&path, error))?;
            queries.push(SavedQuery { name, text, origin: Origin::File(path) });
        }
    }
    Ok(queries)
}

/// Whether a command-line argument is SPARQL rather than a saved query's name: it has a `{` or begins with a
/// keyword of SPARQL.
///
/// ```
/// use dateline::query::is_sparql;
/// assert!(is_sparql("select ?x { ?x a dl:Person }") && is_sparql("DESCRIBE person:x"));
/// assert!(!is_sparql("who-said-what") && !is_sparql("selected-events"));
/// ```
pub fn is_sparql(argument: &str) -> bool {
    const FIRST: [&str; 13] = [
        "SELECT",
        "ASK",
        "CONSTRUCT",
        "DESCRIBE",
        "PREFIX",
        "BASE",
        "INSERT",
        "DELETE",
        "LOAD",
        "CLEAR",
        "CREATE",
        "DROP",
        "WITH",
    ];
    let found = tokens(argument.get(..200).unwrap_or(argument));
    let hyphened = found.get(1).is_some_and(|second| second.text == "-");
    argument.contains('{')
        || !hyphened && found.first().is_some_and(|first| FIRST.iter().any(|word| first.is_word(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FLOODS: &str = "# Licence: same as the program\n#+ summary: Floods in a place\n#+ description: All of \
        them:\n#+   also small ones.\n#+ note: Slow.\n#+ param place: iri — where\n#+ param year?: year — when\n\n\
        SELECT ?e { ?e dl:place ?place FILTER(!BOUND(?year) || ?year > 1) }\n#+ summary: not a header any more\n";

    #[test]
    fn headers_are_read_with_their_continuations() {
        let header = Header::read("floods.rq", FLOODS).unwrap();
        assert_eq!(header.summary, "Floods in a place");
        assert_eq!(header.description, "All of them: also small ones.");
        assert_eq!(header.notes, ["Slow."]);
        let signatures: Vec<String> = header.parameters.iter().map(Parameter::signature).collect();
        assert_eq!(signatures, ["place: iri", "year?: year"]);
    }

    #[test]
    fn wrong_headers_name_their_line() {
        let text = "#+ summary: x\n  #+ param place: colour\nASK { ?s ?p ?place }";
        let error = Header::read("x.rq", text).unwrap_err().to_string();
        assert!(error.starts_with("x.rq:2:3: unknown type `colour`"), "{error}");
        let unused = Header::read("x.rq", "#+ param plce: iri\nASK { ?s ?p ?place }").unwrap_err();
        assert!(unused.to_string().contains("no variable `?plce`"), "{unused}");
        let twice = "#+ param a: iri\n#+ param a: iri\nASK { ?a ?p ?o }";
        assert!(Header::read("x.rq", twice).unwrap_err().to_string().contains("declared twice"));
    }

    #[test]
    fn own_queries_hide_built_in_ones_and_missing_directories_are_empty() {
        let directory = tempfile::tempdir().unwrap();
        std::fs::write(directory.path().join("floods.rq"), "ASK {}").unwrap();
        std::fs::write(directory.path().join("notes.txt"), "no query").unwrap();
        let built_in = [("floods", FLOODS), ("counts", "ASK {}")];
        let library = Library::new(&built_in, Some(directory.path())).unwrap();
        let names: Vec<&str> = library.iter().map(|query| query.name.as_str()).collect();
        assert_eq!(names, ["counts", "floods"]);
        assert!(matches!(library.get("floods").unwrap().origin, Origin::File(_)));
        let nowhere = directory.path().join("nowhere");
        assert_eq!(Library::new(&built_in, Some(&nowhere)).unwrap().iter().count(), 2);
    }

    #[test]
    fn names_are_found_leniently_and_slips_get_advice() {
        let library = Library::new(&[("who-said-what", "ASK {}"), ("counts", "ASK {}")], None).unwrap();
        assert_eq!(library.get("Who_Said_What.rq").unwrap().name, "who-said-what");
        let error = library.get("who-siad-what").unwrap_err();
        assert_eq!(error.to_string(), "no saved query is called `who-siad-what`");
        assert_eq!(error.hint(), Some("did you mean `who-said-what`?"));
    }

    #[test]
    fn sparql_is_told_from_names() {
        for text in ["ASK {}", "prefix a: <b>", "  # c\n select *", "x{", "describe <x:y>", "delete"] {
            assert!(is_sparql(text), "{text}");
        }
        for text in ["counts", "select-me", "asking", "-", "", "ask-again"] {
            assert!(!is_sparql(text), "{text}");
        }
    }
}
