//! A question in SPARQL, and its answer.
//!
//! ```text
//! text, k=v ─prepare→ Prepared ─run→ bytes in a format, Outcome
//! ```
//! Invariant: a query only reads. It never asks the network, its values are bound as RDF terms, and its size and
//! depth are bounded before it is parsed. Prefixes are known without being declared, and the default graph is
//! the union of all graphs unless the query says FROM.
//!
//! ```
//! use dateline::query::{self, Format, Prefixes, Request, Style};
//! let prefixes = Prefixes::new(vec![("dl".into(), "https://w3id.org/dateline/ns#".into())]);
//! let graph = query::Graph::new()?;
//! let request = Request { text: "ASK { ?tenure a dl:Tenure }", ..Request::new(&prefixes) };
//! let prepared = query::prepare(&request)?;
//! let style = Style { format: Format::Tsv, prefixes: &prefixes, width: None };
//! let mut out = Vec::new();
//! assert!(query::run(&graph, prepared, style, &mut out)?.is_empty());
//! assert_eq!(out, b"false\n");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod bind;
mod error;
mod explain;
mod format;
mod guard;
mod library;
mod nearest;
mod output;
mod parameter;
mod prefixes;
mod token;

pub use error::{Error, Mistake};
pub use format::Format;
pub use guard::Form;
pub use library::{Header, Library, Origin, SavedQuery, is_sparql};
pub use nearest::nearest;
pub use output::{Outcome, Style};
pub use parameter::{DeclarationError, Parameter, Type, argument};
pub use prefixes::Prefixes;

use guard::Source;
use oxigraph::model::Term;
use oxigraph::sparql::{CancellationToken, PreparedSparqlQuery, QueryEvaluationError, SparqlEvaluator};
use std::io::Write;
use std::thread;

/// The store that is asked.
pub type Graph = oxigraph::store::Store;

/// Ends a running query from another thread: give a clone to the query, call `cancel` on the other.
///
/// Sorting already collected rows does not look at it; a program that must stop at once exits.
pub type Cancel = CancellationToken;

/// Stack for parsing and answering: both recurse as deep as the query is nested.
const STACK: usize = 256 << 20;

/// A question before it is understood.
#[derive(Clone)]
pub struct Request<'a> {
    /// What errors call the text: a file's path, or `query`.
    pub name: &'a str,
    /// The SPARQL text.
    pub text: &'a str,
    /// What it declares to be given from outside.
    pub parameters: &'a [Parameter],
    /// What is given: (name, value).
    pub arguments: &'a [(String, String)],
    /// The prefixes that need no declaration; the text's own win.
    pub prefixes: &'a Prefixes,
    /// What relative IRIs are relative to.
    pub base: Option<&'a str>,
    /// Ends the query early.
    pub cancel: Cancel,
}

impl<'a> Request<'a> {
    /// An empty request to fill in.
    pub fn new(prefixes: &'a Prefixes) -> Self {
        Self {
            name: "query",
            text: "",
            parameters: &[],
            arguments: &[],
            prefixes,
            base: None,
            cancel: Cancel::default(),
        }
    }
}

/// A question that is ready to be asked.
pub struct Prepared {
    form: Form,
    query: PreparedSparqlQuery,
    cancel: Cancel,
}

impl Prepared {
    /// What kind of answer it gives.
    pub fn form(&self) -> Form {
        self.form
    }
}

/// Checks and parses a query and binds its parameters.
pub fn prepare(request: &Request<'_>) -> Result<Prepared, Error> {
    guard::check_size(request.text)?;
    deep(|| prepare_deep(request))
}

fn prepare_deep(request: &Request<'_>) -> Result<Prepared, Error> {
    let tokens = token::tokens(request.text);
    let source = Source { name: request.name, text: request.text, tokens: &tokens };
    let form = guard::check(source, request.prefixes)?;
    let evaluator = evaluator(request)?;
    let parse = |text: &str| evaluator.clone().parse_query(text).map_err(|error| error.to_string());
    let parsed = parse(request.text)
        .map_err(|_| explain::explain(source, &|text| parse(text).map(|_| ())))
        .map_err(Error::from)?;
    let what = format!("`{}`", request.name);
    let terms = parameter::read_arguments(&what, request.parameters, request.arguments, request.prefixes)?;
    let mut query = match terms.as_slice() {
        [] => parsed,
        terms => parse(&bind::bind(source, terms)?).map_err(|_| misfit(source, terms, &parse))?,
    };
    if query.dataset().is_default_dataset() {
        query.dataset_mut().set_default_graph_as_union();
    }
    Ok(Prepared { form, query, cancel: request.cancel.clone() })
}

fn evaluator(request: &Request<'_>) -> Result<SparqlEvaluator, Error> {
    let mut evaluator = SparqlEvaluator::new().with_cancellation_token(request.cancel.clone());
    for (name, namespace) in request.prefixes.iter() {
        evaluator = evaluator
            .with_prefix(name, namespace)
            .map_err(|_| Error::plain(format!("prefix `{name}:`: `{namespace}` is not an IRI")))?;
    }
    match request.base {
        None => Ok(evaluator),
        Some(base) => {
            evaluator.with_base_iri(base).map_err(|_| Error::plain(format!("base `{base}` is not an IRI")))
        }
    }
}

/// Which parameter's term cannot stand where the query uses it.
fn misfit<T>(
    source: Source<'_>,
    terms: &[(String, Term)],
    parse: &dyn Fn(&str) -> Result<T, String>,
) -> Error {
    let alone = terms.iter().find(|term| {
        let bound = bind::bind(source, std::slice::from_ref(term));
        !bound.is_ok_and(|text| parse(&text).is_ok())
    });
    let name = alone.or(terms.first()).map_or("", |(name, _)| name);
    let fact =
        format!("{}: a value of its type cannot stand everywhere the query uses `?{name}`", source.name);
    Error::usage(fact, "only an IRI can be a subject, a property or a graph")
}

/// Asks `graph` and writes the answer.
///
/// `out` is written to in small pieces only where the format asks for it, but it is not buffered here.
pub fn run(
    graph: &Graph,
    prepared: Prepared,
    style: Style<'_>,
    out: &mut (dyn Write + Send),
) -> Result<Outcome, Error> {
    Format::choose(Some(style.format), prepared.form, false)?;
    deep(move || {
        let Prepared { query, cancel, .. } = prepared;
        let mut out = std::io::BufWriter::with_capacity(1 << 16, out);
        let results = query.on_store(graph).execute().map_err(evaluation_error)?;
        let outcome = output::write(results, style, &cancel, &mut out)?;
        out.flush()?;
        Ok(outcome)
    })
}

fn evaluation_error(error: QueryEvaluationError) -> Error {
    match error {
        QueryEvaluationError::Cancelled => Error::Interrupted,
        QueryEvaluationError::UnsupportedCustomFunction(name) => Error::usage(
            format!("unknown function {name}"),
            "SPARQL's own functions are written without a prefix",
        ),
        QueryEvaluationError::Dataset(cause) => {
            Error::Evaluation(format!("the store cannot be read: {cause}"))
        }
        other => {
            let text = other.to_string();
            let mut letters = text.chars();
            let first = letters.next().map(|c| c.to_lowercase().to_string()).unwrap_or_default();
            Error::Evaluation(format!("the query failed: {first}{}", letters.as_str()))
        }
    }
}

/// Does `work` on a stack that bounded nesting cannot overflow.
fn deep<T: Send>(work: impl FnOnce() -> Result<T, Error> + Send) -> Result<T, Error> {
    let failed = |reason: String| Error::Evaluation(format!("the query failed: {reason}"));
    thread::scope(|scope| {
        let thread =
            thread::Builder::new().name("query".to_owned()).stack_size(STACK).spawn_scoped(scope, work);
        match thread {
            Err(error) => Err(failed(error.to_string())),
            Ok(thread) => {
                thread.join().unwrap_or_else(|_| Err(failed("the query engine stopped".to_owned())))
            }
        }
    })
}

#[cfg(test)]
mod tests;
