//! Declared parameters → the query with RDF terms where their variables stood.
//!
//! The evaluator's own substitution reaches projected variables only, so a parameter could not be used in a
//! query that counts, filters or asks. Here the variable's *token* is replaced, wherever it is one: never inside
//! strings, comments or IRIs. What replaces it is the RDF library's serialisation of one term, never a value as
//! it was typed, so no value can change what the query does.
//!
//! *Why not in the parsed algebra?* It has some forty-five kinds of pattern and expression, all of which may hold a
//! variable, and no visitor; columns and groups would need an assignment each as here; a cargo feature of the
//! library adds kinds; and what is wrong could no longer be shown at its place in the text. That is more code for
//! the same answer. A join with VALUES is less, but FILTERs inside subqueries, OPTIONAL and MINUS do not see it.

use super::error::Error;
use super::guard::Source;
use super::token::{Kind, Token};
use oxigraph::model::Term;

/// Where a variable stands, as far as it matters for what may replace it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Clause {
    /// In a pattern or an expression: the term itself.
    Plain,
    /// A column of SELECT: the term, under the variable's name.
    Projection,
    /// In GROUP BY or ORDER BY, where only expressions in brackets may be constant.
    Sorting,
}

/// The text of the query with the parameters' terms in it.
pub(super) fn bind(source: Source<'_>, terms: &[(String, Term)]) -> Result<String, Error> {
    let mut bound = String::with_capacity(source.text.len() + 64);
    let mut copied = 0;
    let mut clauses = Clauses::default();
    for (at, token) in source.tokens.iter().enumerate() {
        let clause = clauses.after(token);
        check_iri(source, token, terms)?;
        let Some((name, term)) = find(token, terms) else { continue };
        check_free(source, at, token)?;
        let (start, end, text) = replacement(source.tokens, at, clause, name, term);
        bound.push_str(source.text.get(copied..start).unwrap_or_default());
        bound.push_str(&text);
        copied = end;
    }
    bound.push_str(source.text.get(copied..).unwrap_or_default());
    Ok(bound)
}

fn find<'t>(token: &Token<'_>, terms: &'t [(String, Term)]) -> Option<&'t (String, Term)> {
    let name = token.variable()?;
    terms.iter().find(|(known, _)| known == name)
}

/// (begin, end, text) of what is replaced by what. `BOUND(?x)` takes no term, and is true.
fn replacement(
    tokens: &[Token<'_>],
    at: usize,
    clause: Clause,
    name: &str,
    term: &Term,
) -> (usize, usize, String) {
    let token = |offset: usize| tokens.get(offset);
    let bound = at.checked_sub(2).and_then(token).filter(|word| word.is_word("BOUND"));
    let (start, end) = token(at).map_or((0, 0), |token| (token.start, token.end()));
    if let (Some(word), Some(close)) = (bound, token(at + 1)) {
        return (word.start, close.end(), " true ".to_owned());
    }
    let text = match clause {
        Clause::Plain => format!(" {term} "),
        Clause::Projection => format!(" ({term} AS ?{name}) "),
        Clause::Sorting => format!(" ({term}) "),
    };
    (start, end, text)
}

/// A parameter must not also get its value from the query.
fn check_free(source: Source<'_>, at: usize, token: &Token<'_>) -> Result<(), Error> {
    let before = |back: usize| at.checked_sub(back).and_then(|at| source.tokens.get(at));
    let list = source.tokens.iter().take(at).rposition(|t| t.kind != Kind::Variable);
    let in_values = list.is_some_and(|open| {
        let is =
            |at: Option<usize>| at.and_then(|at| source.tokens.get(at)).is_some_and(|t| t.is_word("VALUES"));
        is(Some(open)) || is(open.checked_sub(1)) && source.tokens.get(open).is_some_and(|t| t.text == "(")
    });
    if in_values || before(1).is_some_and(|t| t.is_word("AS")) {
        let fact = format!("`{}` is a parameter, and the query gives it a value too", token.text);
        return Err(source.mistake(token, fact).into());
    }
    Ok(())
}

/// `<?x` is a relative IRI to SPARQL; with a parameter in it, surely a comparison was meant.
fn check_iri(source: Source<'_>, token: &Token<'_>, terms: &[(String, Term)]) -> Result<(), Error> {
    let holds =
        |name: &str| token.text.contains(&format!("?{name}")) || token.text.contains(&format!("${name}"));
    if token.kind == Kind::Iri && !token.text.contains("://") && terms.iter().any(|(name, _)| holds(name)) {
        let mistake = source.mistake(token, format!("`{}` can be an IRI or a comparison", token.text));
        return Err(mistake.with_hint("write blanks around `<`").into());
    }
    Ok(())
}

/// Follows which clause the tokens are in. Brackets inside SELECT, GROUP BY and ORDER BY hold expressions.
#[derive(Default)]
struct Clauses {
    depth: usize,
    /// The clause and the depth that it began at.
    current: Option<(Clause, usize)>,
}

impl Clauses {
    /// The clause that `token` stands in.
    fn after(&mut self, token: &Token<'_>) -> Clause {
        match token.kind {
            Kind::Open => {
                if token.text == "{" {
                    self.current = None;
                }
                self.depth += 1;
            }
            Kind::Close => {
                self.depth = self.depth.saturating_sub(1);
                self.current = self.current.filter(|(_, depth)| *depth <= self.depth);
            }
            Kind::Word => self.word(token),
            _ => {}
        }
        self.current.filter(|(_, depth)| *depth == self.depth).map_or(Clause::Plain, |(clause, _)| clause)
    }

    fn word(&mut self, token: &Token<'_>) {
        let starts = |words: &[&str]| words.iter().any(|word| token.is_word(word));
        if starts(&["SELECT"]) {
            self.current = Some((Clause::Projection, self.depth));
        } else if starts(&["GROUP", "ORDER"]) {
            self.current = Some((Clause::Sorting, self.depth));
        } else if starts(&["WHERE", "FROM", "HAVING", "LIMIT", "OFFSET", "VALUES"]) {
            self.current = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;
    use oxigraph::model::{Literal, NamedNode};

    fn bound(text: &str) -> Result<String, Error> {
        let terms = [
            ("place".to_owned(), Term::from(NamedNode::new_unchecked("https://ex.org/p"))),
            ("word".to_owned(), Term::from(Literal::new_simple_literal("a \"b\" } #"))),
        ];
        let tokens = tokens(text);
        let bound = bind(Source { name: "query", text, tokens: &tokens }, &terms)?;
        Ok(bound.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn variables_become_terms_wherever_they_are_code() {
        assert_eq!(
            bound("SELECT ?e { ?e ?p ?place ; ?q $place FILTER(?place = ?x) }").unwrap(),
            "SELECT ?e { ?e ?p <https://ex.org/p> ; ?q <https://ex.org/p> FILTER( <https://ex.org/p> = ?x) }"
        );
        let hidden = "SELECT ?e { ?e ?p \"?place\" , '''?place''' , <http://x/?place> # ?place\n , ?places }";
        assert_eq!(bound(hidden).unwrap(), hidden.split_whitespace().collect::<Vec<_>>().join(" "));
    }

    #[test]
    fn columns_groups_and_orders_keep_their_shape() {
        assert_eq!(
            bound(
                "SELECT ?place (COUNT(?place) AS ?n) { ?e ?p ?place } GROUP BY ?place ORDER BY ?place LIMIT 1"
            )
            .unwrap(),
            "SELECT (<https://ex.org/p> AS ?place) (COUNT( <https://ex.org/p> ) AS ?n) \
             { ?e ?p <https://ex.org/p> } GROUP BY (<https://ex.org/p>) ORDER BY (<https://ex.org/p>) LIMIT 1"
        );
    }

    #[test]
    fn bound_of_a_parameter_is_true() {
        assert_eq!(bound("ASK { FILTER(!BOUND(?place)) }").unwrap(), "ASK { FILTER(! true ) }");
    }

    #[test]
    fn a_value_is_serialised_as_one_term() {
        assert_eq!(bound("ASK { ?e ?p ?word }").unwrap(), r#"ASK { ?e ?p "a \"b\" } #" }"#);
    }

    #[test]
    fn giving_a_parameter_a_value_in_the_query_is_refused() {
        for text in [
            "ASK { BIND(1 AS ?place) }",
            "SELECT (1 AS ?place) {}",
            "ASK { VALUES ?place { 1 } }",
            "ASK { VALUES (?x ?place) { (1 2) } }",
            "ASK { ?a ?b ?c FILTER(1<?place&&2>1) }",
        ] {
            let refused = bound(text);
            // After a number `<` compares, so the last one is read as meant.
            assert_eq!(refused.is_err(), !text.contains("1<"), "{text}");
        }
        assert!(bound("ASK { FILTER(STR(?x)=<?place&&2>1) }").is_err());
    }
}
