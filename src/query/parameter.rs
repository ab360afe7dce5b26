//! `place=place:sylhet-…` → a variable's RDF term, read by the type that the query declares.
//!
//! Invariant: a value only ever becomes one RDF term of the declared type, whatever characters it holds.
//!
//! ```
//! use dateline::query::{Parameter, Prefixes, Type};
//! let year: Parameter = "year?: year = 2022 — the year of the event".parse().unwrap();
//! assert_eq!((year.name.as_str(), year.kind, year.optional), ("year", Type::Year, true));
//! assert!(year.read("last year", &Prefixes::default()).is_err());
//! ```

use super::error::Error;
use super::guard::prefix_hint;
use super::nearest::nearest;
use super::prefixes::Prefixes;
use oxigraph::model::vocab::xsd;
use oxigraph::model::{Literal, NamedNode, NamedNodeRef, Term};
use std::str::FromStr;

/// What kind of value a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// A thing: `person:…`, `<https://…>` or `https://…`.
    Iri,
    /// Any text, as a plain string.
    String,
    /// `xsd:integer` within 64 bits.
    Integer,
    /// `xsd:decimal` of up to 18 digits before and after the point.
    Decimal,
    /// `xsd:date`, written `YYYY-MM-DD`.
    Date,
    /// A year of four digits, as an `xsd:integer`, which is what `YEAR(?date)` gives.
    Year,
}

impl Type {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Iri, Self::String, Self::Integer, Self::Decimal, Self::Date, Self::Year];

    /// As written in a header.
    pub fn name(self) -> &'static str {
        match self {
            Self::Iri => "iri",
            Self::String => "string",
            Self::Integer => "integer",
            Self::Decimal => "decimal",
            Self::Date => "date",
            Self::Year => "year",
        }
    }

    /// A value for people to imitate.
    pub fn example(self) -> &'static str {
        match self {
            Self::Iri => "person:NAME or <https://…>",
            Self::String => "\"any text\"",
            Self::Integer => "12",
            Self::Decimal => "0.5",
            Self::Date => "2022-09-01",
            Self::Year => "2022",
        }
    }
}

/// A declared parameter of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The variable's name, without `?`.
    pub name: String,
    /// What it takes.
    pub kind: Type,
    /// Whether the query also works without it: the variable is then free.
    pub optional: bool,
    /// The value where none is given, as written.
    pub default: Option<String>,
    /// What it means.
    pub help: String,
}

/// Why a `#+ param` line is not one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeclarationError {
    /// The line has another shape.
    #[error("expected `param NAME: TYPE`, with `?` after NAME if optional, then `= DEFAULT` and `— help`")]
    Shape,
    /// Not a name that a variable can have.
    #[error("`{0}` is not a variable's name")]
    Name(String),
    /// Not one of [`Type::ALL`].
    #[error("unknown type `{0}`: iri, string, integer, decimal, date or year")]
    Type(String),
}

impl FromStr for Parameter {
    type Err = DeclarationError;

    /// Reads `NAME[?]: TYPE [= DEFAULT] [— help]`; the dash may also be `–` or `--`.
    fn from_str(line: &str) -> Result<Self, DeclarationError> {
        let (name, rest) = line.split_once(':').ok_or(DeclarationError::Shape)?;
        let (name, optional) = match name.trim().strip_suffix('?') {
            Some(name) => (name.trim(), true),
            None => (name.trim(), false),
        };
        let name = name.trim_start_matches(['?', '$']);
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            return Err(DeclarationError::Name(name.to_owned()));
        }
        let (rest, help) = split_help(rest);
        let (kind, default) = match rest.split_once('=') {
            Some((kind, default)) => (kind.trim(), Some(unquoted(default.trim()).to_owned())),
            None => (rest.trim(), None),
        };
        let found = Type::ALL.into_iter().find(|known| known.name().eq_ignore_ascii_case(kind));
        let kind = found.ok_or_else(|| DeclarationError::Type(kind.to_owned()))?;
        Ok(Self { name: name.to_owned(), kind, optional, default, help: help.to_owned() })
    }
}

/// Cuts at the first dash that stands between blanks.
fn split_help(text: &str) -> (&str, &str) {
    let dashes = [" — ", " – ", " -- "];
    let first = dashes.iter().filter_map(|dash| Some((text.find(dash)?, dash.len()))).min();
    match first {
        Some((at, length)) => {
            (text.get(..at).unwrap_or(text), text.get(at + length..).unwrap_or_default().trim())
        }
        None => (text, ""),
    }
}

fn unquoted(text: &str) -> &str {
    text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text)
}

impl Parameter {
    /// Whether a value must be given.
    pub fn is_required(&self) -> bool {
        !self.optional && self.default.is_none()
    }

    /// Short form for lists: `place: iri`, `year?: year`, `limit: integer = 20`.
    pub fn signature(&self) -> String {
        let mark = if self.optional { "?" } else { "" };
        let default = self.default.as_ref().map_or(String::new(), |value| format!(" = {value}"));
        format!("{}{mark}: {}{default}", self.name, self.kind.name())
    }

    /// The term that `value` stands for.
    pub fn read(&self, value: &str, prefixes: &Prefixes) -> Result<Term, Error> {
        let trimmed = value.trim();
        let literal = |text: &str, datatype: NamedNodeRef<'_>| {
            Some(Term::from(Literal::new_typed_literal(text, datatype)))
        };
        let term = match self.kind {
            Type::Iri => return self.read_iri(trimmed, prefixes),
            Type::String => Some(Literal::new_simple_literal(value).into()),
            Type::Integer => integer(trimmed).and_then(|text| literal(&text, xsd::INTEGER)),
            Type::Decimal => decimal(trimmed).and_then(|text| literal(text, xsd::DECIMAL)),
            Type::Date => date(trimmed).and_then(|text| literal(&text, xsd::DATE)),
            Type::Year => year(trimmed).and_then(|text| literal(text, xsd::INTEGER)),
        };
        term.ok_or_else(|| {
            let fact = format!("parameter `{}`: {} is not {}", self.name, shown(value), self.wanted());
            Error::usage(fact, format!("for example: {}={}", self.name, self.kind.example()))
        })
    }

    fn wanted(&self) -> &'static str {
        match self.kind {
            Type::Iri => "an IRI",
            Type::String => "a text",
            Type::Integer => "a whole number",
            Type::Decimal => "a decimal number",
            Type::Date => "a date (YYYY-MM-DD)",
            Type::Year => "a year of four digits",
        }
    }

    fn read_iri(&self, value: &str, prefixes: &Prefixes) -> Result<Term, Error> {
        let bracketed = value.strip_prefix('<').and_then(|inner| inner.strip_suffix('>'));
        let iri = match bracketed {
            Some(iri) => iri.to_owned(),
            None => match prefixes.expand(value) {
                Some(iri) => iri,
                None if is_full(value) => value.to_owned(),
                None => return Err(self.no_iri(value, prefixes)),
            },
        };
        NamedNode::new(iri).map(Term::from).map_err(|_| self.no_iri(value, prefixes))
    }

    fn no_iri(&self, value: &str, prefixes: &Prefixes) -> Error {
        let prefix = value.split_once(':').map(|(prefix, _)| prefix);
        match prefix.filter(|name| prefixes.namespace(name).is_none() && is_prefix(name)) {
            Some(name) if !is_full(value) => Error::usage(
                format!("parameter `{}`: unknown prefix `{name}:`", self.name),
                prefix_hint(name, prefixes.iter().map(|(name, _)| name)),
            ),
            _ => Error::usage(
                format!("parameter `{}`: {} is not an IRI", self.name, shown(value)),
                "write it as in a result, such as person:NAME-abc…, or in full as <https://…>",
            ),
        }
    }
}

fn is_prefix(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "-_.".contains(c))
}

/// Whether this is a full IRI rather than a prefixed name.
fn is_full(value: &str) -> bool {
    let scheme = value.split_once(':').map_or("", |(scheme, _)| scheme);
    value.contains("://") || ["urn", "tag", "mailto", "info", "ni", "did"].contains(&scheme)
}

/// A value as an error may show it: short and without control characters.
fn shown(value: &str) -> String {
    let short: String = super::output::visible(value).chars().take(60).collect();
    format!("`{short}`")
}

fn integer(text: &str) -> Option<String> {
    text.parse::<i64>().ok().map(|number| number.to_string())
}

fn decimal(text: &str) -> Option<&str> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let fits = |part: &str| part.len() <= 18 && part.bytes().all(|b| b.is_ascii_digit());
    (fits(whole) && fits(fraction) && !(whole.is_empty() && fraction.is_empty())).then_some(text)
}

fn date(text: &str) -> Option<String> {
    let date: jiff::civil::Date = (text.len() == 10).then(|| text.parse().ok())??;
    Some(date.to_string())
}

fn year(text: &str) -> Option<&str> {
    (text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit()) && text != "0000").then_some(text)
}

/// Reads `k=v` arguments into the terms of the declared parameters, defaults included.
pub(super) fn read_arguments(
    what: &str,
    parameters: &[Parameter],
    arguments: &[(String, String)],
    prefixes: &Prefixes,
) -> Result<Vec<(String, Term)>, Error> {
    check_names(what, parameters, arguments)?;
    let mut terms = Vec::new();
    for parameter in parameters {
        let given = arguments.iter().find(|(name, _)| *name == parameter.name).map(|(_, value)| value);
        match given.or(parameter.default.as_ref()) {
            Some(value) => terms.push((parameter.name.clone(), parameter.read(value, prefixes)?)),
            None if parameter.optional => {}
            None => return Err(missing(what, parameter)),
        }
    }
    Ok(terms)
}

fn missing(what: &str, parameter: &Parameter) -> Error {
    let about = if parameter.help.is_empty() { String::new() } else { format!(" ({})", parameter.help) };
    Error::usage(
        format!("{what} needs the parameter `{}`{about}", parameter.name),
        format!("add {}={}", parameter.name, parameter.kind.example()),
    )
}

fn check_names(what: &str, parameters: &[Parameter], arguments: &[(String, String)]) -> Result<(), Error> {
    for (at, (name, _)) in arguments.iter().enumerate() {
        if !parameters.iter().any(|parameter| parameter.name == *name) {
            return Err(unknown(what, name, parameters));
        }
        if arguments.iter().take(at).any(|(earlier, _)| earlier == name) {
            return Err(Error::plain(format!("parameter `{name}` is given twice")));
        }
    }
    Ok(())
}

fn unknown(what: &str, name: &str, parameters: &[Parameter]) -> Error {
    let names: Vec<&str> = parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    let near = nearest(name, names.iter().copied());
    let hint = match (near.first(), names.is_empty()) {
        (Some(near), _) => format!("did you mean `{near}`?"),
        (None, true) => {
            "it has no parameters; `#+ param NAME: TYPE` at the top of a file declares one".into()
        }
        (None, false) => format!("it has: {}", names.join(", ")),
    };
    Error::usage(format!("{what} has no parameter {}", shown(name)), hint)
}

/// Splits `k=v`; `?k=v` is the same.
///
/// ```
/// let (name, value) = dateline::query::argument("?about=a=b").unwrap();
/// assert_eq!((name.as_str(), value.as_str()), ("about", "a=b"));
/// ```
pub fn argument(text: &str) -> Result<(String, String), Error> {
    match text.split_once('=') {
        Some((name, value)) if !name.trim().is_empty() => {
            Ok((name.trim().trim_start_matches(['?', '$']).to_owned(), value.to_owned()))
        }
        _ => Err(Error::usage(
            format!("{} is not a parameter", shown(text)),
            "parameters are written NAME=VALUE, for example year=2022",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prefixes() -> Prefixes {
        Prefixes::new(vec![("person".into(), "https://w3id.org/dateline/person/".into())])
    }

    fn read(kind: &str, value: &str) -> Result<String, (String, String)> {
        let parameter: Parameter = format!("p: {kind}").parse().unwrap();
        let term = parameter.read(value, &prefixes());
        term.map(|term| term.to_string())
            .map_err(|error| (error.to_string(), error.hint().unwrap_or_default().to_owned()))
    }

    #[test]
    fn declarations_have_name_type_default_and_help() {
        let full: Parameter = "limit: integer = 20 — how many rows — at most".parse().unwrap();
        assert_eq!(full.signature(), "limit: integer = 20");
        assert_eq!(full.help, "how many rows — at most");
        let optional: Parameter = "?who? : IRI -- whom".parse().unwrap();
        assert_eq!((optional.signature().as_str(), optional.help.as_str()), ("who?: iri", "whom"));
        let quoted: Parameter = "word: string = \"a = b\"".parse().unwrap();
        assert_eq!(quoted.default.as_deref(), Some("a = b"));
        assert_eq!("x: colour".parse::<Parameter>(), Err(DeclarationError::Type("colour".into())));
        assert_eq!("x y: iri".parse::<Parameter>(), Err(DeclarationError::Name("x y".into())));
        assert_eq!("x".parse::<Parameter>(), Err(DeclarationError::Shape));
    }

    #[test]
    fn values_become_terms_of_their_type() {
        let xsd = |value: &str, kind: &str| format!("\"{value}\"^^<http://www.w3.org/2001/XMLSchema#{kind}>");
        assert_eq!(read("iri", "person:a-1").unwrap(), "<https://w3id.org/dateline/person/a-1>");
        assert_eq!(read("iri", "<urn:x:y>").unwrap(), "<urn:x:y>");
        assert_eq!(read("iri", "https://ex.org/a").unwrap(), "<https://ex.org/a>");
        assert_eq!(read("string", "a b ").unwrap(), "\"a b \"");
        assert_eq!(read("integer", "+007").unwrap(), xsd("7", "integer"));
        assert_eq!(read("decimal", "0.50").unwrap(), xsd("0.50", "decimal"));
        assert_eq!(read("date", "2022-09-01").unwrap(), xsd("2022-09-01", "date"));
        assert_eq!(read("year", "2022").unwrap(), xsd("2022", "integer"));
    }

    #[test]
    fn values_of_the_wrong_type_are_told_with_an_example() {
        let (fact, hint) = read("date", "31/02/2024").unwrap_err();
        assert_eq!(fact, "parameter `p`: `31/02/2024` is not a date (YYYY-MM-DD)");
        assert_eq!(hint, "for example: p=2022-09-01");
        for (kind, value) in [
            ("integer", "1.5"),
            ("integer", "99999999999999999999"),
            ("decimal", "."),
            ("decimal", "1e5"),
            ("date", "2023-02-29"),
            ("date", "2023-02-28T00:00"),
            ("year", "22"),
            ("iri", "Mongla"),
            ("iri", "person:a b"),
            ("iri", "<not closed"),
        ] {
            assert!(read(kind, value).is_err(), "{kind} {value}");
        }
        assert_eq!(read("iri", "persn:x").unwrap_err().1, "did you mean `person`?");
    }

    #[test]
    fn hostile_values_stay_one_term() {
        let evil = "x\" } INSERT DATA { <a> <b> <c> } #\n\\";
        let term = read("string", evil).unwrap();
        assert_eq!(term.parse::<Literal>().unwrap().value(), evil);
        assert!(read("iri", "<https://ex.org/> ?p ?o . } #>").is_err());
        assert!(read("iri", "person:x> } #").is_err());
        assert!(!read("year", "\u{1b}[31m").unwrap_err().0.contains('\u{1b}'));
    }

    #[test]
    fn arguments_are_checked_against_the_declared_names() {
        let declared: Vec<Parameter> =
            ["place: iri — where", "year?: year"].iter().map(|line| line.parse().unwrap()).collect();
        let check = |given: &[&str]| {
            let arguments: Vec<_> = given.iter().map(|text| argument(text).unwrap()).collect();
            read_arguments("`floods`", &declared, &arguments, &prefixes())
        };
        assert_eq!(check(&["place=<urn:x:y>"]).unwrap().len(), 1);
        let unknown = check(&["plcae=x"]).unwrap_err();
        assert_eq!(unknown.to_string(), "`floods` has no parameter `plcae`");
        assert_eq!(unknown.hint(), Some("did you mean `place`?"));
        assert_eq!(check(&[]).unwrap_err().to_string(), "`floods` needs the parameter `place` (where)");
        assert!(check(&["year=2022", "year=2023"]).unwrap_err().to_string().contains("twice"));
        assert!(argument("place").is_err() && argument("=x").is_err());
    }
}
