//! A query's text → its tokens, each with its place.
//!
//! This is what tells code from strings, comments and IRIs when a query is bounded, explained and given its
//! parameters; the parser proper is the SPARQL library's. Invariant: tokens are in order, do not overlap, and
//! whatever lies between two of them is blank or a comment. Never fails: what is no token is an
//! [`Kind::Unknown`] character.

use super::prefixes::is_name_base;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `<…>`
    Iri,
    /// A string in any of the four kinds of quotes.
    Text,
    /// A string that does not end.
    OpenText,
    /// `?x` or `$x`
    Variable,
    /// `prefix:local`
    Name,
    /// A keyword, a function, `a`, `true`.
    Word,
    /// Digits with point and exponent; the sign is a symbol.
    Number,
    /// `@en`
    Language,
    /// `_:b`
    Blank,
    /// `{` `(` `[`
    Open,
    /// `}` `)` `]`
    Close,
    /// Operators and separators.
    Symbol,
    /// A character that SPARQL has no use for.
    Unknown,
}

/// A token with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub kind: Kind,
    /// Byte offset in the query.
    pub start: usize,
    pub text: &'a str,
}

impl Token<'_> {
    /// Byte offset after it.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether it is this keyword, in any case.
    pub fn is_word(&self, word: &str) -> bool {
        self.kind == Kind::Word && self.text.eq_ignore_ascii_case(word)
    }

    /// The name of a variable, without its mark.
    pub fn variable(&self) -> Option<&str> {
        (self.kind == Kind::Variable).then(|| self.text.trim_start_matches(['?', '$']))
    }
}

/// All tokens of a query.
pub(super) fn tokens(query: &str) -> Vec<Token<'_>> {
    let mut found: Vec<Token<'_>> = Vec::new();
    let mut start = 0;
    loop {
        start += blank(query.get(start..).unwrap_or_default());
        let Some(rest) = query.get(start..).filter(|rest| !rest.is_empty()) else { return found };
        let after_value = found
            .last()
            .is_some_and(|t| matches!(t.kind, Kind::Variable | Kind::Number | Kind::Text | Kind::Close));
        let (kind, length) = scan(rest, after_value);
        let text = rest.get(..length).unwrap_or(rest);
        found.push(Token { kind, start, text });
        start += text.len();
    }
}

/// Length of the blanks and comments at the beginning.
fn blank(text: &str) -> usize {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches([' ', '\t', '\r', '\n']);
        if !rest.starts_with('#') {
            return text.len() - rest.len();
        }
        rest = rest.trim_start_matches(|c| c != '\r' && c != '\n');
    }
}

fn scan(rest: &str, after_value: bool) -> (Kind, usize) {
    let first = rest.chars().next().unwrap_or_default();
    match first {
        '{' | '(' | '[' => (Kind::Open, 1),
        '}' | ')' | ']' => (Kind::Close, 1),
        '"' | '\'' => string(rest, first),
        '<' => iri(rest, after_value).map_or_else(|| symbol(rest), |length| (Kind::Iri, length)),
        '?' | '$' => match run(rest, 1, is_variable) {
            1 => (Kind::Symbol, 1),
            length => (Kind::Variable, length),
        },
        '@' => match run(rest, 1, |c| c.is_ascii_alphanumeric() || c == '-') {
            1 => (Kind::Unknown, 1),
            length => (Kind::Language, length),
        },
        '.' if digit_at(rest, 1) => (Kind::Number, number(rest)),
        '0'..='9' => (Kind::Number, number(rest)),
        '_' if rest.starts_with("_:") => (Kind::Blank, dotted(rest, 2, is_local)),
        ':' => (Kind::Name, local(rest, 1)),
        _ if is_name_base(first) || first == '_' => word(rest),
        _ => symbol(rest),
    }
}

/// Bytes from `from` on as long as `wanted` holds, plus `from`.
fn run(rest: &str, from: usize, wanted: impl Fn(char) -> bool) -> usize {
    let tail = rest.get(from..).unwrap_or_default();
    from + tail.find(|c| !wanted(c)).unwrap_or(tail.len())
}

/// As [`run`], but dots at the end belong to what follows.
fn dotted(rest: &str, from: usize, wanted: impl Fn(char) -> bool) -> usize {
    let end = run(rest, from, |c| c == '.' || wanted(c));
    rest.get(..end).map_or(end, |text| text.trim_end_matches('.').len()).max(from)
}

fn is_variable(c: char) -> bool {
    c == '_' || c.is_ascii_digit() || is_name_base(c) || is_mark(c)
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

fn is_local(c: char) -> bool {
    is_variable(c) || c == '-'
}

fn digit_at(rest: &str, at: usize) -> bool {
    rest.as_bytes().get(at).is_some_and(u8::is_ascii_digit)
}

fn number(rest: &str) -> usize {
    let mut end = run(rest, 0, |c| c.is_ascii_digit());
    if rest.get(end..).is_some_and(|tail| tail.starts_with('.')) && digit_at(rest, end + 1) {
        end = run(rest, end + 1, |c| c.is_ascii_digit());
    }
    if rest.get(end..).is_some_and(|tail| tail.starts_with(['e', 'E'])) {
        let sign = usize::from(rest.get(end + 1..).is_some_and(|tail| tail.starts_with(['+', '-'])));
        if digit_at(rest, end + 1 + sign) {
            end = run(rest, end + 1 + sign, |c| c.is_ascii_digit());
        }
    }
    end
}

/// A keyword, or a prefixed name if a colon follows.
fn word(rest: &str) -> (Kind, usize) {
    let prefix = dotted(rest, 0, is_local);
    if rest.get(prefix..).is_some_and(|tail| tail.starts_with(':')) {
        return (Kind::Name, local(rest, prefix + 1));
    }
    (Kind::Word, run(rest, 0, is_variable))
}

/// End of a local name that begins at `from`.
fn local(rest: &str, from: usize) -> usize {
    let mut end = from;
    let mut solid = from;
    let mut tail = rest.get(from..).unwrap_or_default().chars();
    while let Some(c) = tail.next() {
        match c {
            '\\' => match tail.next() {
                Some(escaped) if escaped.is_ascii_punctuation() => end += 2,
                _ => break,
            },
            '.' => {
                end += 1;
                continue;
            }
            _ if is_local(c) || c == ':' || c == '%' => end += c.len_utf8(),
            _ => break,
        }
        solid = end;
    }
    solid
}

/// Length of `<…>` if it is an IRI rather than "less than". After a value `<?x` compares.
fn iri(rest: &str, after_value: bool) -> Option<usize> {
    let inner = rest.get(1..)?;
    if after_value && inner.starts_with(['?', '$', '=']) {
        return None;
    }
    let end = inner.find(|c: char| c <= ' ' || "<>\"{}|^`".contains(c))?;
    inner.get(end..)?.starts_with('>').then_some(end + 2)
}

fn string(rest: &str, quote: char) -> (Kind, usize) {
    let long: String = [quote; 3].iter().collect();
    let is_long = rest.starts_with(&long);
    let mark = long.get(..if is_long { 3 } else { 1 }).unwrap_or_default();
    let mut at = mark.len();
    while let Some(tail) = rest.get(at..) {
        let Some(c) = tail.chars().next() else { break };
        if tail.starts_with(mark) {
            return (Kind::Text, at + mark.len());
        }
        if !is_long && (c == '\n' || c == '\r') {
            return (Kind::OpenText, at);
        }
        at += c.len_utf8();
        if c == '\\' {
            at += rest.get(at..).and_then(|tail| tail.chars().next()).map_or(0, char::len_utf8);
        }
    }
    (Kind::OpenText, rest.len())
}

fn symbol(rest: &str) -> (Kind, usize) {
    const LONG: [&str; 6] = ["^^", "&&", "||", "!=", "<=", ">="];
    if LONG.iter().any(|long| rest.starts_with(long)) {
        return (Kind::Symbol, 2);
    }
    let first = rest.chars().next().unwrap_or_default();
    let kind = if ".,;=<>!+-*/|^&".contains(first) { Kind::Symbol } else { Kind::Unknown };
    (kind, first.len_utf8().max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(query: &str) -> Vec<(Kind, &str)> {
        tokens(query).into_iter().map(|t| (t.kind, t.text)).collect()
    }

    #[test]
    fn strings_comments_and_iris_hide_their_content() {
        let found = kinds("ASK { # SERVICE {\n <http://ex.org/{> \"}?x\\\"{\" '''a'b\n{''' }");
        let shown: Vec<&str> = found.iter().map(|(_, text)| *text).collect();
        // `{` is not allowed in an IRI, so this one is no IRI.
        assert_eq!(shown.first(), Some(&"ASK"));
        assert!(found.contains(&(Kind::Text, "\"}?x\\\"{\"")));
        assert!(found.contains(&(Kind::Text, "'''a'b\n{'''")));
        assert!(!shown.contains(&"SERVICE"));
    }

    #[test]
    fn less_than_is_no_iri() {
        let compared = kinds("?a<?b&&?c>3");
        assert_eq!(compared.iter().filter(|(kind, _)| *kind == Kind::Variable).count(), 3);
        assert_eq!(kinds("<http://ex.org/a>"), [(Kind::Iri, "<http://ex.org/a>")]);
        assert_eq!(kinds("1 <2")[1], (Kind::Symbol, "<"));
    }

    #[test]
    fn names_variables_numbers() {
        let found = kinds(r"dl:holder/rdfs:label ?who. article:a\#char\=1\,2 :x _:b1 1.5e3 .5 7. @en-GB $v");
        let expected = [
            (Kind::Name, "dl:holder"),
            (Kind::Symbol, "/"),
            (Kind::Name, "rdfs:label"),
            (Kind::Variable, "?who"),
            (Kind::Symbol, "."),
            (Kind::Name, r"article:a\#char\=1\,2"),
            (Kind::Name, ":x"),
            (Kind::Blank, "_:b1"),
            (Kind::Number, "1.5e3"),
            (Kind::Number, ".5"),
            (Kind::Number, "7"),
            (Kind::Symbol, "."),
            (Kind::Language, "@en-GB"),
            (Kind::Variable, "$v"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn open_strings_are_told() {
        assert_eq!(kinds("\"abc\n}")[0], (Kind::OpenText, "\"abc"));
        assert_eq!(kinds("'''abc\n}")[0].0, Kind::OpenText);
        assert_eq!(kinds("\"abc\\"), [(Kind::OpenText, "\"abc\\")]);
    }

    #[test]
    fn every_token_is_where_it_says() {
        let query = "SELECT ?x WHERE { ?x a “é” \u{1F600} <a b> '' @ }";
        for token in tokens(query) {
            assert_eq!(query.get(token.start..token.end()), Some(token.text));
            assert!(!token.text.is_empty());
        }
    }
}
