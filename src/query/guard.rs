//! A query's text → its form, or why it is refused before parsing.
//!
//! The parser is recursive and tries alternatives anew, so depth could overflow its stack and some nested calls
//! cost it exponential time. Invariant: what passes here has bounded size, depth and chain length, only reads,
//! never asks the network, and uses only prefixes that are known or declared.

use super::error::{Error, Mistake};
use super::nearest::nearest;
use super::prefixes::Prefixes;
use super::token::{Kind, Token};

/// Longest text of a query, in bytes.
const LONGEST: usize = 1_000_000;
/// Deepest nesting of brackets of all kinds.
const DEEPEST: usize = 200;
/// Most operators: chains of them become trees as deep as the chain is long.
const OPERATORS: usize = 2_000;
/// Most steps of patterns and paths: the planner takes time with the cube of what is joined (a second for 200).
const JOINS: usize = 300;
/// Deepest nesting of calls that the parser tries once for each number of arguments.
const RETRIED: usize = 5;

/// The four kinds of query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Rows.
    Select,
    /// True or false.
    Ask,
    /// Triples made from a template.
    Construct,
    /// Triples about something.
    Describe,
}

impl Form {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Select, Self::Ask, Self::Construct, Self::Describe];

    /// The keyword.
    ///
    /// ```
    /// assert_eq!(dateline::query::Form::Ask.keyword(), "ASK");
    /// ```
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Select => "SELECT",
            Self::Ask => "ASK",
            Self::Construct => "CONSTRUCT",
            Self::Describe => "DESCRIBE",
        }
    }

    /// Whether the answer is triples.
    pub fn is_graph(self) -> bool {
        matches!(self, Self::Construct | Self::Describe)
    }
}

/// A text with its name and tokens.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub name: &'a str,
    pub text: &'a str,
    pub tokens: &'a [Token<'a>],
}

impl Source<'_> {
    /// A mistake at a token.
    pub fn mistake(&self, token: &Token<'_>, fact: impl Into<String>) -> Mistake {
        Mistake::new(self.name, self.text, token.start..token.end(), fact)
    }
}

/// Refuses a text that is too long even to be cut into tokens.
pub(super) fn check_size(text: &str) -> Result<(), Error> {
    if text.len() > LONGEST {
        return Err(Error::plain(format!("the query has {} bytes; at most {LONGEST} are read", text.len())));
    }
    Ok(())
}

/// Checks a query before it is parsed.
pub(super) fn check(source: Source<'_>, prefixes: &Prefixes) -> Result<Form, Error> {
    let form = form(source)?;
    check_texts(source)?;
    check_brackets(source)?;
    check_operators(source)?;
    check_service(source)?;
    check_prefixes(source, prefixes)?;
    Ok(form)
}

/// The first keyword after the PREFIX and BASE lines.
fn form(source: Source<'_>) -> Result<Form, Error> {
    const CHANGES: [&str; 10] =
        ["INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"];
    let prologue = ["PREFIX", "BASE", "VERSION"];
    let mut words = source.tokens.iter().filter(|t| t.kind == Kind::Word);
    let first = words.find(|t| !prologue.iter().any(|word| t.is_word(word)));
    let forms = "a query begins with SELECT, ASK, CONSTRUCT or DESCRIBE";
    let Some(first) = first else {
        let end = source.text.trim_end().len();
        let fact = if source.tokens.is_empty() { "the query is empty" } else { forms };
        return Err(Mistake::new(source.name, source.text, end..end, fact).with_hint(BEGIN).into());
    };
    if CHANGES.iter().any(|word| first.is_word(word)) {
        let fact = format!("`{}` changes the graph; a query only reads it", first.text.to_ascii_uppercase());
        return Err(source.mistake(first, fact).into());
    }
    Form::ALL.into_iter().find(|form| first.is_word(form.keyword())).ok_or_else(|| {
        let near = nearest(first.text, Form::ALL.map(Form::keyword));
        let hint = near.first().map_or(BEGIN.to_owned(), |near| format!("did you mean {near}?"));
        source.mistake(first, format!("unexpected `{}`: {forms}", first.text)).with_hint(hint).into()
    })
}

const BEGIN: &str = "for example: SELECT ?name WHERE { ?person rdfs:label ?name }";

/// Strings must end, and quotes must be straight.
fn check_texts(source: Source<'_>) -> Result<(), Error> {
    for token in source.tokens {
        if token.kind == Kind::OpenText {
            let quote = token.text.chars().next().unwrap_or('"');
            let fact = format!("the text that begins here has no closing `{quote}`");
            return Err(source.mistake(token, fact).with_hint(OPEN_TEXT).into());
        }
        if token.kind == Kind::Unknown && "“”„«»‘’‚".contains(token.text) {
            let fact = format!("unexpected `{}`", token.text);
            let hint = "write text between straight quotes: \"…\"";
            return Err(source.mistake(token, fact).with_hint(hint).into());
        }
    }
    Ok(())
}

const OPEN_TEXT: &str = "text over several lines stands between \"\"\" and \"\"\"";

/// Brackets must match, and not be nested too deep.
fn check_brackets(source: Source<'_>) -> Result<(), Error> {
    let mut open: Vec<(&Token<'_>, bool)> = Vec::new();
    for (at, token) in source.tokens.iter().enumerate() {
        match token.kind {
            Kind::Open => {
                open.push((token, is_retried(source.tokens.get(..at).unwrap_or_default())));
                check_depth(source, token, &open)?;
            }
            Kind::Close => close(source, token, open.pop().map(|(open, _)| open))?,
            _ => {}
        }
    }
    let Some((unclosed, _)) = open.last() else { return Ok(()) };
    let fact = format!("`{}` is never closed: `{}` is missing", unclosed.text, closing(unclosed.text));
    Err(source.mistake(unclosed, fact).into())
}

fn check_depth(source: Source<'_>, token: &Token<'_>, open: &[(&Token<'_>, bool)]) -> Result<(), Error> {
    if open.len() > DEEPEST {
        let fact = format!("brackets are nested more than {DEEPEST} deep");
        return Err(source.mistake(token, fact).into());
    }
    if open.iter().filter(|(_, retried)| *retried).count() > RETRIED {
        let fact =
            format!("`!`, REGEX, REPLACE, SUBSTR and GROUP_CONCAT are nested more than {RETRIED} deep");
        return Err(source.mistake(token, fact).with_hint("give the inner ones names with BIND").into());
    }
    Ok(())
}

/// Whether what follows `before` is read once for each way to go on: a call with a varying number of arguments,
/// or something negated by `!`, perhaps through a function's name.
fn is_retried(before: &[Token<'_>]) -> bool {
    let varying = ["REGEX", "REPLACE", "SUBSTR", "GROUP_CONCAT"];
    let called = before.last().is_some_and(|last| varying.iter().any(|word| last.is_word(word)));
    let named = before.iter().rev().take_while(|t| matches!(t.kind, Kind::Word | Kind::Name)).take(3).count();
    called || before.iter().rev().nth(named).is_some_and(|t| t.text == "!")
}

fn close(source: Source<'_>, token: &Token<'_>, open: Option<&Token<'_>>) -> Result<(), Error> {
    let Some(open) = open else {
        let fact = format!("`{}` closes nothing", token.text);
        return Err(source.mistake(token, fact).into());
    };
    if closing(open.text) == token.text {
        return Ok(());
    }
    let place = source.mistake(open, "");
    let fact = format!(
        "`{}` does not close the `{}` of line {} column {}: expected `{}`",
        token.text,
        open.text,
        place.line,
        place.column,
        closing(open.text)
    );
    Err(source.mistake(token, fact).into())
}

/// The bracket that closes this one.
pub(super) fn closing(open: &str) -> &'static str {
    match open {
        "{" => "}",
        "(" => ")",
        _ => "]",
    }
}

fn check_operators(source: Source<'_>) -> Result<(), Error> {
    let words = ["UNION", "OPTIONAL", "MINUS", "BIND", "FILTER", "GRAPH", "LATERAL", "EXISTS", "VALUES"];
    let is_operator = |token: &&Token<'_>| match token.kind {
        Kind::Symbol => !matches!(token.text, "." | ";" | "," | "^^"),
        _ => words.iter().any(|word| token.is_word(word)),
    };
    let is_join = |token: &&Token<'_>| token.kind == Kind::Symbol && matches!(token.text, "." | ";" | "/");
    let twice = |pair: &&[Token<'_>]| pair.iter().all(|t| t.kind == Kind::Symbol && t.text == "!");
    if let Some([_, second]) = source.tokens.windows(2).find(twice) {
        return Err(source.mistake(second, "`!!` is not allowed").into());
    }
    let too_many = |token: &Token<'_>, fact: String| {
        Err(source.mistake(token, fact).with_hint("VALUES or IN take long lists of values").into())
    };
    if let Some(token) = source.tokens.iter().filter(is_operator).nth(OPERATORS) {
        return too_many(token, format!("the query has more than {OPERATORS} operators"));
    }
    match source.tokens.iter().filter(is_join).nth(JOINS) {
        Some(token) => too_many(token, format!("the query has more than {JOINS} steps in its patterns")),
        None => Ok(()),
    }
}

fn check_service(source: Source<'_>) -> Result<(), Error> {
    let Some(token) = source.tokens.iter().find(|t| t.is_word("SERVICE")) else { return Ok(()) };
    let fact = "SERVICE would ask another server; a query never uses the network";
    let hint = "fetch the other data first, then ask both together";
    Err(source.mistake(token, fact).with_hint(hint).into())
}

/// Every prefix that is used must be declared or known.
fn check_prefixes(source: Source<'_>, prefixes: &Prefixes) -> Result<(), Error> {
    let declared = declared(source.tokens);
    let prefix = |token: &Token<'_>| token.text.split(':').next().unwrap_or_default().to_owned();
    let unknown = source.tokens.iter().filter(|t| t.kind == Kind::Name).find(|token| {
        let name = prefix(token);
        prefixes.namespace(&name).is_none() && !declared.contains(&name.as_str())
    });
    let Some(token) = unknown else { return Ok(()) };
    let name = prefix(token);
    let fact = format!("unknown prefix `{name}:`");
    let known = prefixes.iter().map(|(name, _)| name).chain(declared);
    Err(source.mistake(token, fact).with_hint(prefix_hint(&name, known)).into())
}

fn declared<'a>(tokens: &[Token<'a>]) -> Vec<&'a str> {
    let pairs = tokens.iter().zip(tokens.iter().skip(1));
    let names = pairs.filter(|(word, name)| word.is_word("PREFIX") && name.kind == Kind::Name);
    names.filter_map(|(_, name)| name.text.split(':').next()).collect()
}

/// Advice for an unknown prefix: the address in brackets, the right spelling, or all there are.
pub(super) fn prefix_hint<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    if ["http", "https", "urn", "mailto", "tag"].contains(&name) {
        return "write a full address between `<` and `>`".to_owned();
    }
    let mut known: Vec<&str> = known.collect();
    known.sort_unstable();
    known.dedup();
    match nearest(name, known.iter().copied()).as_slice() {
        [] => format!("known prefixes: {}", known.join(", ")),
        near => format!("did you mean {}?", alternatives(near)),
    }
}

/// "`a`, `b` or `c`", each in backticks.
pub(super) fn alternatives(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn checked(text: &str) -> Result<Form, Error> {
        let prefixes = Prefixes::new(vec![
            ("dl".into(), "https://w3id.org/dateline/ns#".into()),
            ("person".into(), "https://w3id.org/dateline/person/".into()),
            ("rdfs".into(), "http://www.w3.org/2000/01/rdf-schema#".into()),
        ]);
        check_size(text)?;
        check(Source { name: "query", text, tokens: &tokens(text) }, &prefixes)
    }

    fn refusal(text: &str) -> (String, String) {
        let error = checked(text).unwrap_err();
        let first = error.to_string().lines().next().unwrap_or_default().to_owned();
        (first, error.hint().unwrap_or_default().to_owned())
    }

    #[test]
    fn the_form_is_the_first_keyword_after_the_prologue() {
        assert_eq!(checked("prefix a: <x:y> select * { ?s a:b ?o }").unwrap(), Form::Select);
        assert_eq!(checked("# SELECT\nBASE <x:y> ask {}").unwrap(), Form::Ask);
        assert_eq!(checked("DESCRIBE person:x").unwrap(), Form::Describe);
    }

    #[test]
    fn what_changes_or_leaves_the_store_is_refused() {
        assert_eq!(
            refusal("insert data { dl:a dl:b dl:c }").0,
            "query:1:1: `INSERT` changes the graph; a query only reads it"
        );
        assert!(refusal("SELECT * {\n SERVICE <http://x.org/> {} }").0.starts_with("query:2:2: SERVICE"));
        assert!(checked("SELECT ?service { ?service rdfs:label 'SERVICE' # SERVICE\n }").is_ok());
    }

    #[test]
    fn common_slips_are_named() {
        assert_eq!(refusal("SELCT ?x {}").1, "did you mean SELECT?");
        assert_eq!(refusal("SELECT ?x { ?x persn:y ?z }").1, "did you mean `person`?");
        assert_eq!(refusal("ASK { ?x zzz:y ?z }").1, "known prefixes: dl, person, rdfs");
        assert_eq!(refusal("ASK { ?x ?y http://a.org/b }").1, "write a full address between `<` and `>`");
        assert_eq!(refusal("ASK { ?x ?y “a” }").1, "write text between straight quotes: \"…\"");
        assert_eq!(
            refusal("ASK { ?x ?y \"a }").0,
            "query:1:13: the text that begins here has no closing `\"`"
        );
        assert_eq!(refusal("ASK {\n ?x ?y ?z").0, "query:1:5: `{` is never closed: `}` is missing");
        assert_eq!(
            refusal("ASK { FILTER(1 }").0,
            "query:1:16: `}` does not close the `(` of line 1 column 13: expected `)`"
        );
        assert_eq!(refusal("ASK { } }").0, "query:1:9: `}` closes nothing");
        assert_eq!(refusal("").0, "query:1:1: the query is empty");
    }

    #[test]
    fn size_and_depth_are_bounded() {
        assert!(refusal(&format!("ASK {{ {} }}", "#".repeat(LONGEST))).0.contains("bytes"));
        assert!(refusal(&"{".repeat(5000).replacen('{', "ASK {", 1)).0.contains("200 deep"));
        let calls = format!("ASK {{ FILTER({}'a'{}) }}", "SUBSTR(".repeat(30), ",1)".repeat(30));
        assert!(refusal(&calls).0.contains("SUBSTR"));
        let negated = format!("ASK {{ FILTER({}1{}) }}", "!(".repeat(30), ")".repeat(30));
        assert!(refusal(&negated).0.contains("nested more than 5"));
        let named = format!("ASK {{ {} {} }}", "FILTER(!EXISTS {".repeat(30), "})".repeat(30));
        assert!(refusal(&named).0.contains("nested more than 5"));
        assert_eq!(refusal("ASK { FILTER(!!true) }").0, "query:1:15: `!!` is not allowed");
        let chain = format!("ASK {{ FILTER(1{}) }}", "+1".repeat(6000));
        assert!(refusal(&chain).0.contains("operators"));
        let text = format!("ASK {{ ?x rdfs:label \"{}\" }}", "{(".repeat(5000));
        assert!(checked(&text).is_ok());
    }
}
