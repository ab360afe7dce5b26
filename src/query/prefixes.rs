//! Short names for IRIs: `person:sar-kheng-…` ⇄ `https://w3id.org/dateline/person/sar-kheng-…`.
//!
//! Invariant: what [`Prefixes::shorten`] gives is a legal prefixed name in SPARQL and Turtle, and
//! [`Prefixes::expand`] gives the very same IRI back; an IRI that has no such name stays full.
//!
//! ```
//! use dateline::query::Prefixes;
//! let prefixes = Prefixes::new(vec![("article".into(), "https://w3id.org/dateline/article/".into())]);
//! let mention = "https://w3id.org/dateline/article/flood-abc#char=0,9";
//! assert_eq!(prefixes.shorten(mention).unwrap(), r"article:flood-abc\#char\=0\,9");
//! assert_eq!(prefixes.expand(r"article:flood-abc\#char\=0\,9").unwrap(), mention);
//! ```

/// Characters that a local name may hold behind a backslash (`PN_LOCAL_ESC`), `_` and `-` left out:
/// they need none.
const ESCAPABLE: &str = "~.!$&'()*+,;=/?#@%";

/// The namespaces that queries may use without declaring them.
#[derive(Clone, Debug, Default)]
pub struct Prefixes {
    /// (name, namespace), the longest namespace first, so that the first that fits is the most exact.
    entries: Vec<(String, String)>,
}

impl Prefixes {
    /// From (prefix name without colon, namespace IRI) pairs. Of two namespaces for one name the first counts.
    pub fn new(entries: Vec<(String, String)>) -> Self {
        let mut kept: Vec<(String, String)> = Vec::with_capacity(entries.len());
        for entry in entries {
            if !kept.iter().any(|(name, _)| *name == entry.0) {
                kept.push(entry);
            }
        }
        kept.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then_with(|| a.cmp(b)));
        Self { entries: kept }
    }

    /// (name, namespace) of each, longest namespace first.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries.iter().map(|(name, namespace)| (name.as_str(), namespace.as_str()))
    }

    /// The namespace behind a prefix name.
    pub fn namespace(&self, name: &str) -> Option<&str> {
        self.iter().find(|(known, _)| *known == name).map(|(_, namespace)| namespace)
    }

    /// The prefixed name of an IRI, if it has a legal one.
    pub fn shorten(&self, iri: &str) -> Option<String> {
        self.iter().filter(|(_, namespace)| !namespace.is_empty()).find_map(|(name, namespace)| {
            let local = iri.strip_prefix(namespace)?;
            Some(format!("{name}:{}", escape_local(local)?))
        })
    }

    /// The IRI of a prefixed name with a known prefix. The local part may be written with or without escapes,
    /// so that what was copied from a result and what was typed by hand both work.
    pub fn expand(&self, curie: &str) -> Option<String> {
        let (name, local) = curie.split_once(':')?;
        let namespace = self.namespace(name)?;
        Some(format!("{namespace}{}", unescape_local(local)?))
    }
}

/// The local part as `PN_LOCAL`. Dots are always escaped: parsers differ on which of them end a name.
fn escape_local(local: &str) -> Option<String> {
    let mut escaped = String::with_capacity(local.len() + 8);
    let mut rest = local.chars();
    while let Some(c) = rest.next() {
        let first = escaped.is_empty();
        if c == '%' && is_percent_code(rest.as_str()) || is_plain(c, first) {
            escaped.push(c);
        } else if ESCAPABLE.contains(c) || c == '-' {
            escaped.extend(['\\', c]);
        } else {
            return None;
        }
    }
    Some(escaped)
}

fn is_percent_code(rest: &str) -> bool {
    let mut hex = rest.chars().take(2).filter(char::is_ascii_hexdigit);
    hex.next().is_some() && hex.next().is_some()
}

/// Whether `c` stands in a local name as itself (`PN_CHARS`, `:`).
fn is_plain(c: char, first: bool) -> bool {
    let later = matches!(c, '-' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}');
    c == ':' || c == '_' || c.is_ascii_digit() || is_name_base(c) || later && !first
}

/// `PN_CHARS_BASE` of the SPARQL grammar.
pub(super) fn is_name_base(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}'
        | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}'
        | '\u{2C00}'..='\u{2FEF}' | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}'
        | '\u{FDF0}'..='\u{FFFD}')
}

fn unescape_local(local: &str) -> Option<String> {
    let mut plain = String::with_capacity(local.len());
    let mut rest = local.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => plain.push(rest.next().filter(|c| ESCAPABLE.contains(*c) || "_-".contains(*c))?),
            _ => plain.push(c),
        }
    }
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prefixes() -> Prefixes {
        Prefixes::new(vec![
            ("base".into(), "https://ex.org/".into()),
            ("article".into(), "https://ex.org/article/".into()),
            ("graph".into(), "https://ex.org/graph/".into()),
            ("schema".into(), "https://schema.org/".into()),
        ])
    }

    #[test]
    fn the_longest_namespace_wins() {
        assert_eq!(prefixes().shorten("https://ex.org/article/a").as_deref(), Some("article:a"));
        assert_eq!(prefixes().shorten("https://ex.org/article/").as_deref(), Some("article:"));
    }

    #[test]
    fn what_is_not_allowed_in_a_name_is_escaped_or_stays_full() {
        let cases = [
            ("https://ex.org/graph/article/x-1", Some(r"graph:article\/x-1")),
            ("https://ex.org/article/v1.2.3", Some(r"article:v1\.2\.3")),
            ("https://ex.org/article/-x", Some(r"article:\-x")),
            ("https://ex.org/article/50%25", Some("article:50%25")),
            ("https://ex.org/article/50%", Some(r"article:50\%")),
            ("https://ex.org/article/ភ្នំពេញ", Some("article:ភ្នំពេញ")),
            ("https://ex.org/article/[a]", None),
            ("https://ex.org/article/a b", None),
            ("https://other.org/a", None),
        ];
        for (iri, curie) in cases {
            assert_eq!(prefixes().shorten(iri).as_deref(), curie, "{iri}");
        }
    }

    #[test]
    fn shortened_names_expand_to_the_same_iri_and_parse_as_sparql() {
        for local in
            ["a", "", "x-1#char=10,20", "v1.2.3", "-x", "_", "50%25", "a:b", "o'neil(1)*!", "é-ñ", "."]
        {
            let iri = format!("https://ex.org/article/{local}");
            let curie = prefixes().shorten(&iri).unwrap();
            assert_eq!(prefixes().expand(&curie).as_deref(), Some(iri.as_str()));
            let query = format!("PREFIX article: <https://ex.org/article/> ASK {{ ?s ?p {curie} }}");
            let parsed = oxigraph::sparql::SparqlEvaluator::new().parse_query(&query);
            assert!(parsed.is_ok(), "{query}");
        }
    }

    #[test]
    fn hand_written_names_need_no_escapes_and_unknown_ones_are_none() {
        assert_eq!(
            prefixes().expand("article:x#char=1,2").as_deref(),
            Some("https://ex.org/article/x#char=1,2")
        );
        assert_eq!(prefixes().expand(r"article:\x"), None);
        assert_eq!(prefixes().expand("nobody:x"), None);
        assert_eq!(prefixes().expand("article"), None);
    }
}
