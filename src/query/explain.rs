//! A query that does not parse → where exactly it goes wrong, and what was expected there.
//!
//! The parser reports the furthest place that any of its alternatives looked at, which is often some characters
//! past the mistake. So the place is searched instead: the mistake is the first token after which no
//! continuation makes a query any more. Whether one does is found by trying a fixed list of continuations.

use super::error::Mistake;
use super::guard::{Source, closing};
use super::token::{Kind, Token};

/// Texts longer than this (bytes) are explained by the parser's own report: each trial parses them again.
const SEARCHED: usize = 8_000;

/// (what may follow, what people call it). The first that fits is the one that is told.
const CONTINUATIONS: [(&str, &str); 34] = [
    ("", ""),
    (" ?o", "a variable, a name or a value"),
    (" ?p ?o", "a property and its value"),
    (" <x:y> ?o", "a property"),
    (" {}", "`{`"),
    (" (?o)", "`(`"),
    (" (?o, ?o)", "`(`"),
    (" (?o, ?o, ?o)", "`(`"),
    (" ()", "`(`"),
    (" (*)", "`(`"),
    (" *", "`*`"),
    (" AS ?fresh", "`AS` and a new variable"),
    (" ?fresh", "a new variable"),
    (" <x:y>", "an IRI"),
    (" x: <x:y>", "a prefix and its IRI"),
    (" 1", "a number"),
    (" \"s\"", "a text in quotes"),
    (" = \"s\"", "an operator"),
    (" SEPARATOR = \"s\"", "`SEPARATOR = \"…\"`"),
    (" BY ?o", "`BY`"),
    (" BY (?o)", "`BY`"),
    (" ?o {}", "a graph and `{`"),
    (" {} {}", "`{`"),
    (" EXISTS {}", "`EXISTS {`"),
    (" IN (1)", "`IN (`"),
    (", ?o", "`,` and a value"),
    (", ?o, ?o", "`,` and a value"),
    (" ?o, ?o", "a value, `,` and a value"),
    (" ?o, ?o, ?o", "a value, `,` and a value"),
    (" ?o ?p ?o", "a subject, a property and a value"),
    (" UNDEF", "a value"),
    (" (?o AS ?fresh)", "`(`"),
    (" 1 1", "more values"),
    (" 1 1 1", "more values"),
];

/// What is wrong with a query that `parse` rejects; `parse` gives the parser's message.
pub(super) fn explain(source: Source<'_>, parse: &dyn Fn(&str) -> Result<(), String>) -> Mistake {
    let message = match parse(source.text) {
        Ok(()) => String::new(),
        Err(message) => message,
    };
    if let Some(mistake) = rule_broken(source, &message, None) {
        return mistake;
    }
    if source.text.len() > SEARCHED {
        return reported(source, &message);
    }
    let search = Search { source, parse };
    let good = search.longest_viable();
    let place = source.tokens.get(good);
    if let Some(token) = place.filter(|token| search.is_second_value(good, token)) {
        let fact = format!("`{}` already has a value here", token.text);
        return source.mistake(token, fact).with_hint("use a new name after AS");
    }
    let told = place.and_then(|token| {
        let complaints = search.complaints(good + 1);
        complaints.iter().find_map(|message| rule_broken(source, message, Some(token)))
    });
    told.unwrap_or_else(|| unexpected(source, good, &search.expected(good)))
}

fn unexpected(source: Source<'_>, good: usize, expected: &[&str]) -> Mistake {
    let expectation = match expected.split_last() {
        None => String::new(),
        Some((last, [])) => format!(": expected {last}"),
        Some((last, rest)) => format!(": expected {} or {last}", rest.join(", ")),
    };
    match source.tokens.get(good) {
        Some(token) => {
            let shown: String = token.text.chars().take(40).collect();
            let mistake = source.mistake(token, format!("unexpected `{shown}`{expectation}"));
            mistake.with_hint(slip(source.tokens, good, token))
        }
        None => {
            let end = source.tokens.last().map_or(0, Token::end);
            Mistake::new(source.name, source.text, end..end, format!("the query ends too early{expectation}"))
        }
    }
}

/// Advice for the slips that people make most.
fn slip(tokens: &[Token<'_>], at: usize, token: &Token<'_>) -> String {
    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
    let in_select = !tokens.iter().take(at).any(|t| t.kind == Kind::Open && t.text == "{");
    let text = token.text;
    match token.kind {
        Kind::Word if token.is_word("AND") => "write `&&` for and".to_owned(),
        Kind::Word if token.is_word("OR") => "write `||` for or".to_owned(),
        Kind::Word if in_select => {
            "variables begin with `?`; the pattern stands between `{` and `}`".to_owned()
        }
        Kind::Word if !is_keyword(text) => {
            format!("write `?{text}` for a variable, `dl:{text}` for a name, \"{text}\" for a text")
        }
        Kind::Symbol if text == "=" && before.is_some_and(|t| t.text == "=") => "compare with one `=`".into(),
        Kind::Symbol if text == ">" && before.is_some_and(|t| t.text == "<") => {
            "write `!=` for unequal".into()
        }
        Kind::Symbol if text == "," && in_select => "no commas between the variables of SELECT".to_owned(),
        Kind::Symbol if text == "<" => "an IRI between `<` and `>` has no blanks".to_owned(),
        Kind::Iri if !text.contains(':') => "write the whole IRI: <https://…>".to_owned(),
        Kind::Variable | Kind::Name | Kind::Iri if in_select => {
            "the pattern stands between `{` and `}`".into()
        }
        _ => String::new(),
    }
}

fn is_keyword(word: &str) -> bool {
    const WORDS: [&str; 20] = [
        "a", "as", "by", "true", "false", "where", "filter", "optional", "union", "minus", "bind", "values",
        "graph", "order", "group", "having", "limit", "offset", "distinct", "select",
    ];
    WORDS.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// The parser's own report: `error at LINE:COLUMN: expected …`.
fn reported(source: Source<'_>, message: &str) -> Mistake {
    let numbers: Vec<usize> =
        message.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).take(2).collect();
    let (line, column) = match numbers.as_slice() {
        [line, column] => (*line, *column),
        _ => (1, 1),
    };
    let line_start: usize =
        source.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let tail = source.text.get(line_start..).unwrap_or_default();
    let within: usize = tail.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
    let place = line_start + within;
    Mistake::new(source.name, source.text, place..place + 1, "the query cannot be read near here")
}

/// Rules that the parser checks beyond the grammar: (its words, ours, advice, whether it is about SELECT).
const RULES: [(&str, &str, &str, bool); 14] = [
    (
        "variable that is unbound",
        "with GROUP BY or an aggregate, SELECT may only name variables of GROUP BY or aggregates",
        "add the variable to GROUP BY, or write (SAMPLE(?x) AS ?some)",
        true,
    ),
    (
        "SELECT overrides an existing",
        "SELECT gives a variable a second value",
        "use a new name after AS",
        true,
    ),
    ("Duplicated variable name in SELECT", "SELECT names a variable twice", "", true),
    ("SELECT * is not authorized", "SELECT * and GROUP BY do not go together", "name the variables", true),
    ("Repeated variables are not", "VALUES names a variable twice", "", false),
    ("The VALUES clause rows", "a row of VALUES has more or fewer values than variables", "", false),
    ("Already used blank node", "a blank node name is used in two groups", "use a variable", false),
    ("IRI parsing failed", "not a valid IRI", "IRIs have no blanks and begin with a scheme", false),
    ("language tag parsing", "not a valid language tag", "for example \"Phnom Penh\"@en", false),
    ("The character that can be escaped", "unknown escape in a text", r#"write \\ for a backslash"#, false),
    ("u escape sequence", "\\u is followed by four, \\U by eight hexadecimal digits", "", false),
    ("Double negation", "`!!` is not allowed", "", false),
    ("limit should be", "LIMIT is too large", "", false),
    ("offset should be", "OFFSET is too large", "", false),
];

fn rule_broken(source: Source<'_>, message: &str, place: Option<&Token<'_>>) -> Option<Mistake> {
    let (_, fact, hint, about_select) = RULES.iter().find(|(words, ..)| message.contains(words))?;
    let select = || source.tokens.iter().find(|t| t.is_word("SELECT"));
    let token = if *about_select { select() } else { place };
    token.map(|token| source.mistake(token, *fact).with_hint(*hint))
}

struct Search<'a> {
    source: Source<'a>,
    parse: &'a dyn Fn(&str) -> Result<(), String>,
}

impl Search<'_> {
    /// How many tokens at the beginning can still become a query.
    fn longest_viable(&self) -> usize {
        let (mut good, mut bad) = (0, self.source.tokens.len() + 1);
        while good + 1 < bad {
            let middle = (good + bad) / 2;
            if self.trials(middle, &CONTINUATIONS).any(|trial| (self.parse)(&trial.1).is_ok()) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        good
    }

    /// Whether the token after the first `count` is a variable that would be right if it were a new one.
    fn is_second_value(&self, count: usize, token: &Token<'_>) -> bool {
        let head = self.source.text.get(..token.start).unwrap_or_default();
        let after_as =
            count.checked_sub(1).and_then(|at| self.source.tokens.get(at)).is_some_and(|t| t.is_word("AS"));
        let (closings, tails) = (self.closings(count), self.tails(count));
        let mut renamed = closings
            .iter()
            .flat_map(|closing| tails.iter().map(move |tail| format!("{head}?another {closing}{tail}")));
        after_as && token.kind == Kind::Variable && renamed.any(|text| (self.parse)(&text).is_ok())
    }

    /// What people would call the tokens that may follow the first `count`, the three best.
    fn expected(&self, count: usize) -> Vec<&'static str> {
        let bracket = self.open(count).last().map(|open| match closing(open) {
            "}" => "`}`",
            ")" => "`)`",
            _ => "`]`",
        });
        let mut told: Vec<&'static str> = Vec::new();
        for (name, text) in self.trials(count, &CONTINUATIONS) {
            let name = if name.is_empty() { bracket.unwrap_or("the end of the query") } else { name };
            let implied = name == "a property" && told.contains(&"a property and its value")
                || name == "`IN (`" && told.contains(&"an operator");
            if !implied && !told.contains(&name) && (self.parse)(&text).is_ok() {
                told.push(name);
            }
        }
        told.truncate(3);
        told
    }

    /// What the parser says to the continuations of the first `count` tokens.
    fn complaints(&self, count: usize) -> Vec<String> {
        self.trials(count, &CONTINUATIONS).filter_map(|(_, text)| (self.parse)(&text).err()).collect()
    }

    /// The first `count` tokens, continued and with all brackets closed.
    fn trials<'s>(
        &'s self,
        count: usize,
        continuations: &'s [(&'static str, &'static str)],
    ) -> impl Iterator<Item = (&'static str, String)> + 's {
        let end = count.checked_sub(1).and_then(|last| self.source.tokens.get(last)).map_or(0, Token::end);
        let head = self.source.text.get(..end).unwrap_or_default();
        let (closings, tails) = (self.closings(count), self.tails(count));
        continuations.iter().flat_map(move |(text, name)| {
            let mut made = Vec::new();
            for closing in &closings {
                made.extend(tails.iter().map(|tail| (*name, format!("{head}{text}{closing}{tail}"))));
            }
            made
        })
    }

    /// The brackets that the first `count` tokens leave open.
    fn open(&self, count: usize) -> Vec<&str> {
        let mut open = Vec::new();
        for token in self.source.tokens.iter().take(count) {
            match token.kind {
                Kind::Open => open.push(token.text),
                Kind::Close => drop(open.pop()),
                _ => {}
            }
        }
        open
    }

    /// Ways to close them: plainly, with a name for an expression, with an object after a path, with a group
    /// after the list of a subquery or of VALUES.
    fn closings(&self, count: usize) -> Vec<String> {
        let open = self.open(count);
        let first = open.iter().position(|open| *open == "(");
        // Brackets around brackets, as in a path, end together.
        let last = open
            .iter()
            .rposition(|open| *open != "(")
            .map_or(first, |other| Some(other + 1).filter(|at| *at < open.len()));
        let close = |named: Option<usize>, more: Option<usize>, text: &str| -> String {
            let each = open.iter().enumerate().rev().map(|(at, open)| {
                let before = if named == Some(at) { " AS ?fresh" } else { "" };
                let after = if more == Some(at) { text } else { "" };
                format!("{before} {}{after}", closing(open))
            });
            each.collect()
        };
        let mut ways = vec![close(None, None, "")];
        if first.is_some() {
            let with_group = [close(None, last, " {}"), close(first, first, " {}")];
            ways.extend([close(first, None, ""), close(None, last, " ?o")].into_iter().chain(with_group));
        }
        ways
    }

    /// What makes a query of a beginning whose brackets are closed.
    fn tails(&self, count: usize) -> Vec<String> {
        let seen = self.source.tokens.iter().take(count);
        let forms = ["SELECT", "ASK", "CONSTRUCT", "DESCRIBE"];
        if !seen.clone().any(|t| forms.iter().any(|form| t.is_word(form))) {
            return vec![" ASK {}".to_owned(), " {}".to_owned()];
        }
        let mut tails = vec![String::new(), " {}".to_owned()];
        if self.source.tokens.iter().any(|t| t.is_word("GROUP")) {
            let group = format!(" GROUP BY {}", self.grouped().join(" "));
            tails.extend([group.clone(), format!(" {{}}{group}")]);
        }
        tails
    }

    /// The variables of the query that are not made by AS.
    fn grouped(&self) -> Vec<&str> {
        let mut made = Vec::new();
        let mut found: Vec<&str> = Vec::new();
        let mut before: Option<&Token<'_>> = None;
        for token in self.source.tokens {
            if token.kind == Kind::Variable {
                let list = if before.is_some_and(|t| t.is_word("AS")) { &mut made } else { &mut found };
                if !list.contains(&token.text) {
                    list.push(token.text);
                }
            }
            before = Some(token);
        }
        found.retain(|name| !made.contains(name));
        found
    }
}
