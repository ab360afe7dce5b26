//! `dateline query` and `dateline queries`: a question, its answer, and the questions that are ready to ask.

use super::exit::Exit;
use super::file_sink::FileSink;
use crate::query::{
    Cancel, Error, Form, Format, Graph, Header, Library, Origin, Outcome, Parameter, Prefixes, Prepared,
    Request, SavedQuery, Style, argument, is_sparql, prepare, run as answer,
};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Ask the graph a question.
#[derive(clap::Args, Clone, Debug, Default)]
#[command(after_long_help = QUERY_EXAMPLES)]
pub struct QueryArgs {
    /// The question: a saved query's name, or SPARQL
    ///
    /// `dateline queries` lists the saved queries. What has a `{` in it, or begins with SELECT, ASK, CONSTRUCT,
    /// DESCRIBE or PREFIX, is read as SPARQL; `-` reads SPARQL from standard input. The usual prefixes (dl:,
    /// person:, place:, rdfs:, …) are known.
    #[arg(value_name = "NAME|SPARQL", required_unless_present = "file")]
    pub question: Option<String>,

    /// Values for the query's parameters, such as year=2022
    ///
    /// A thing is written as in a result (place:sylhet-…) or as a full IRI in angle brackets, in quotes for
    /// the shell: 'place=<https://…>'.
    #[arg(value_name = "NAME=VALUE")]
    pub values: Vec<String>,

    /// Read the SPARQL from a file (`-`: standard input)
    #[arg(short, long, value_name = "FILE.rq")]
    pub file: Option<PathBuf>,

    /// How to write the answer
    ///
    /// Rows: table (the usual on a terminal), tsv (the usual elsewhere), csv, json, xml, jsonl, md.
    /// CONSTRUCT and DESCRIBE: ttl (the usual), nt, nq, trig, jsonld, rdfxml. Extensions (.csv) and media types
    /// (text/csv) work too. The usual for a file that is given with -o is what its extension says.
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,

    /// Write the answer to a file, compressed if it ends in .gz or .zst
    ///
    /// The file appears when the answer is complete; until then an old one stays as it is.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Show every column of a table in full, even if lines get longer than the terminal is wide
    #[arg(long)]
    pub wide: bool,

    /// End with exit code 4 if there is no row, no triple, or the answer is false
    #[arg(long)]
    pub exit_status: bool,
}

const QUERY_EXAMPLES: &str = "\
Examples:
  Who holds which post?
    dateline query 'SELECT ?who ?title WHERE { ?t dl:holder/rdfs:label ?who ; dl:post/rdfs:label ?title }'
  The same, for a spreadsheet:
    dateline query -f question.rq -o posts.csv
  A saved query with a value:
    dateline query NAME year=2022
  Everything that is known about one person, as Turtle:
    dateline query 'DESCRIBE person:NAME'
  In a script, is there any denied event?
    dateline query --exit-status 'ASK { ?event dl:factuality dl:denied }'";

/// List the saved queries, or show one in full.
#[derive(clap::Args, Clone, Debug, Default)]
#[command(after_long_help = "\
Your own queries are `.rq` files whose first lines say what they are:
  #+ summary: Events in a place
  #+ param place: iri — where
  #+ param year?: year — only this year
A `?` after the name makes a parameter optional, `= VALUE` after the type gives it a default.
Types: iri, string, integer, decimal, date, year.")]
pub struct QueriesArgs {
    /// Show this query: what it answers, its parameters and its SPARQL
    #[arg(value_name = "NAME")]
    pub name: Option<String>,
}

/// What the commands need from the program around them.
pub struct QueryContext<'a> {
    /// The store that is asked.
    pub graph: &'a Graph,
    /// Prefixes known without a declaration.
    pub prefixes: &'a Prefixes,
    /// What relative IRIs in a query are relative to.
    pub base: &'a str,
    /// The saved queries.
    pub library: &'a Library,
    /// Ends the query early.
    pub cancel: &'a Cancel,
    /// Where answers go, and what is said about them.
    pub console: Console<'a>,
}

/// Where the program reads and writes.
pub struct Console<'a> {
    /// Standard input.
    pub input: &'a mut dyn Read,
    /// Standard output.
    pub output: &'a mut (dyn Write + Send),
    /// Standard error.
    pub messages: &'a mut dyn Write,
    /// Whether standard output is a terminal.
    pub output_is_terminal: bool,
    /// Whether standard error is a terminal.
    pub messages_is_terminal: bool,
    /// Columns of the terminal.
    pub width: Option<usize>,
}

/// Runs `dateline query`. What is wrong with the question is told on standard error and in the exit code;
/// an error is one of writing, a broken pipe among them.
pub fn run(args: QueryArgs, mut context: QueryContext<'_>) -> io::Result<Exit> {
    let result = ask(&args, &mut context);
    conclude(result, args.exit_status, &mut context.console)
}

/// Runs `dateline queries`.
pub fn run_queries(args: QueriesArgs, library: &Library, mut console: Console<'_>) -> io::Result<Exit> {
    let result = match &args.name {
        Some(name) => library.get(name).and_then(|query| show(query, console.output)),
        None => list(library, &mut console),
    };
    conclude(result.map(|()| None), false, &mut console)
}

fn ask(args: &QueryArgs, context: &mut QueryContext<'_>) -> Result<Option<Outcome>, Error> {
    let format = args.format.as_deref().map(str::parse::<Format>).transpose()?;
    let question = question(args, context)?;
    let arguments: Vec<_> = question.values.iter().map(|text| argument(text)).collect::<Result<_, _>>()?;
    let prepared = prepare(&Request {
        name: &question.name,
        text: &question.text,
        parameters: &question.parameters,
        arguments: &arguments,
        base: Some(context.base),
        cancel: context.cancel.clone(),
        ..Request::new(context.prefixes)
    })?;
    let file = args.output.as_deref().filter(|path| *path != Path::new("-"));
    let format = format.or_else(|| file.and_then(Format::of_path));
    let terminal = context.console.output_is_terminal && file.is_none();
    let format = Format::choose(format, prepared.form(), terminal)?;
    let width = context.console.width.filter(|_| terminal && !args.wide);
    let style = Style { format, prefixes: context.prefixes, width };
    let form = prepared.form();
    let outcome = match file {
        Some(path) => write_file(context.graph, prepared, style, path)?,
        None => answer(context.graph, prepared, style, context.console.output)?,
    };
    tell_count(outcome, form, file, &mut context.console)?;
    Ok(Some(outcome))
}

fn write_file(graph: &Graph, prepared: Prepared, style: Style<'_>, path: &Path) -> Result<Outcome, Error> {
    let named = |error: io::Error| {
        Error::Output(io::Error::new(error.kind(), format!("{}: {error}", path.display())))
    };
    let mut sink = FileSink::create(path).map_err(named)?;
    let outcome = answer(graph, prepared, style, &mut sink).map_err(|error| match error {
        Error::Output(cause) => named(cause),
        other => other,
    })?;
    sink.finish().map_err(named)?;
    Ok(outcome)
}

/// How many rows there were, for a person at a terminal.
fn tell_count(
    outcome: Outcome,
    form: Form,
    file: Option<&Path>,
    console: &mut Console<'_>,
) -> io::Result<()> {
    if !console.messages_is_terminal || form == Form::Ask {
        return Ok(());
    }
    let (count, unit) = match outcome {
        Outcome::Rows(1) => (1, "row"),
        Outcome::Rows(count) => (count, "rows"),
        Outcome::Triples(1) => (1, "triple"),
        Outcome::Triples(count) => (count, "triples"),
        Outcome::Answer(_) => return Ok(()),
    };
    match file {
        Some(path) => writeln!(console.messages, "{count} {unit} in {}", path.display()),
        None => writeln!(console.messages, "{count} {unit}"),
    }
}

/// A question's text and what is given with it.
struct Question {
    name: String,
    text: String,
    parameters: Vec<Parameter>,
    values: Vec<String>,
}

fn question(args: &QueryArgs, context: &mut QueryContext<'_>) -> Result<Question, Error> {
    let standard_input = Some("-");
    if let Some(path) = &args.file {
        // With -f there is no name, so all positional arguments are values.
        let values = args.question.iter().chain(&args.values).cloned().collect();
        let text = match path.to_str() == standard_input {
            true => read_input(context.console.input)?,
            false => read_file(path)?,
        };
        let name = if path.to_str() == standard_input { "query".into() } else { path.display().to_string() };
        return with_header(name, text, values);
    }
    let asked = args.question.clone().unwrap_or_default();
    if asked == "-" {
        return with_header("query".to_owned(), read_input(context.console.input)?, args.values.clone());
    }
    if is_sparql(&asked) {
        return with_header("query".to_owned(), asked, args.values.clone());
    }
    let saved = context.library.get(&asked)?;
    with_header(saved.source(), saved.text.clone(), args.values.clone())
}

fn with_header(name: String, text: String, values: Vec<String>) -> Result<Question, Error> {
    let parameters = Header::read(&name, &text)?.parameters;
    Ok(Question { name, text, parameters, values })
}

/// Longest query that is read from a file or standard input; [`prepare`] refuses what is longer than it allows.
const LONGEST: u64 = 2_000_000;

fn read_file(path: &Path) -> Result<String, Error> {
    let fact = |cause: io::Error| Error::Usage { fact: format!("{}: {cause}", path.display()), hint: None };
    let file = std::fs::File::open(path).map_err(fact)?;
    read_text(&mut file.take(LONGEST)).map_err(fact)
}

fn read_input(input: &mut dyn Read) -> Result<String, Error> {
    let fact = |cause: io::Error| Error::Usage { fact: format!("standard input: {cause}"), hint: None };
    read_text(&mut input.take(LONGEST)).map_err(fact)
}

fn read_text(input: &mut dyn Read) -> io::Result<String> {
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes)?;
    let not_text = |_| io::Error::new(io::ErrorKind::InvalidData, "not UTF-8 text");
    let text = String::from_utf8(bytes).map_err(not_text)?;
    Ok(text.strip_prefix('\u{FEFF}').map_or(text.clone(), str::to_owned))
}

/// Tells what went wrong, and how the program ends.
fn conclude(
    result: Result<Option<Outcome>, Error>,
    exit_status: bool,
    console: &mut Console<'_>,
) -> io::Result<Exit> {
    let error = match result {
        Ok(outcome) => {
            console.output.flush()?;
            let empty = exit_status && outcome.is_some_and(Outcome::is_empty);
            return Ok(if empty { Exit::Empty } else { Exit::Done });
        }
        Err(error) if error.is_broken_pipe() => return Err(io::ErrorKind::BrokenPipe.into()),
        Err(error) => error,
    };
    writeln!(console.messages, "error: {error}")?;
    if let Some(hint) = error.hint() {
        writeln!(console.messages, "hint: {hint}")?;
    }
    Ok(match error {
        Error::Mistake(_) | Error::Usage { .. } => Exit::Usage,
        Error::Interrupted => Exit::Interrupted,
        Error::Evaluation(_) | Error::Output(_) => Exit::Failed,
    })
}

fn list(library: &Library, console: &mut Console<'_>) -> Result<(), Error> {
    let width = library.iter().map(|query| query.name.chars().count()).max().unwrap_or(0);
    for query in library.iter() {
        match query.header() {
            Ok(header) => {
                writeln!(console.output, "{:width$}  {}", query.name, header.summary)?;
                let signatures: Vec<String> = header.parameters.iter().map(Parameter::signature).collect();
                if !signatures.is_empty() {
                    writeln!(console.output, "{:width$}    {}", "", signatures.join(", "))?;
                }
            }
            Err(error) => {
                writeln!(console.output, "{}", query.name)?;
                writeln!(console.messages, "warning: {error}")?;
            }
        }
    }
    if console.messages_is_terminal {
        writeln!(console.messages, "hint: `dateline queries NAME` shows one in full")?;
    }
    Ok(())
}

fn show(query: &SavedQuery, out: &mut dyn Write) -> Result<(), Error> {
    let header = query.header()?;
    let origin = match &query.origin {
        Origin::BuiltIn => "built in".to_owned(),
        Origin::File(path) => path.display().to_string(),
    };
    writeln!(out, "{} ({origin})", query.name)?;
    let notes = header.notes.iter().map(|note| format!("Note: {note}"));
    for text in [header.summary, header.description].into_iter().chain(notes) {
        if !text.is_empty() {
            writeln!(out, "{text}")?;
        }
    }
    let needed: Vec<String> = header.parameters.iter().map(example).collect();
    writeln!(out, "\n  dateline query {}{}", query.name, needed.concat())?;
    for parameter in &header.parameters {
        writeln!(out, "    {}  {}", parameter.signature(), parameter.help)?;
    }
    writeln!(out, "\n{}", query.text.trim_end())?;
    Ok(())
}

/// A required parameter as it may be typed.
fn example(parameter: &Parameter) -> String {
    if parameter.is_required() {
        format!(" {}={}", parameter.name, parameter.kind.example())
    } else {
        String::new()
    }
}

#[cfg(test)]
#[path = "query_tests.rs"]
mod tests;
