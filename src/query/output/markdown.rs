//! Rows → a Markdown table (GitHub's) whose cells are text, whatever characters they hold.

use super::{Rows, is_unsafe, plain};
use crate::query::error::Error;
use crate::query::prefixes::Prefixes;
use oxigraph::model::{Literal, Term};
use std::io::Write;

pub(super) fn write(rows: &mut Rows<'_>, prefixes: &Prefixes, out: &mut dyn Write) -> Result<(), Error> {
    let names: Vec<String> = rows.variables().iter().map(|variable| escaped(variable.as_str())).collect();
    let rules: Vec<&str> = names.iter().map(|_| "---").collect();
    writeln!(out, "| {} |\n| {} |", names.join(" | "), rules.join(" | "))?;
    while let Some(row) = rows.next_terms()? {
        let cells: Vec<String> = row.iter().map(|term| cell(term.as_ref(), prefixes)).collect();
        writeln!(out, "| {} |", cells.join(" | "))?;
    }
    Ok(())
}

fn cell(term: Option<&Term>, prefixes: &Prefixes) -> String {
    match term {
        None => String::new(),
        Some(Term::NamedNode(node)) => match prefixes.shorten(node.as_str()) {
            Some(short) => escaped(&short),
            // Only web addresses become links: another scheme could run something.
            None if node.as_str().starts_with("https://") || node.as_str().starts_with("http://") => {
                format!("<{}>", node.as_str().replace('|', "%7C"))
            }
            None => escaped(node.as_str()),
        },
        // Line breaks are content here, so they are kept where `visible` would escape them.
        Some(Term::Literal(literal)) if is_text(literal) => {
            let text = literal.value().replace("\r\n", "\n");
            text.split(['\n', '\r']).map(escaped).collect::<Vec<_>>().join("<br>")
        }
        Some(other) => escaped(&plain(other, prefixes, false)),
    }
}

fn is_text(literal: &Literal) -> bool {
    literal.language().is_some() || super::is_self_evident(literal.datatype().as_str())
}

/// Text that Markdown shows as it is.
fn escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if c == '\t' {
            shown.push(' ');
        } else if is_unsafe(c) {
            shown.push_str(&escaped(&super::visible(c.encode_utf8(&mut [0; 4]))));
        } else {
            if "\\`*_[]<>|~&$".contains(c) {
                shown.push('\\');
            }
            shown.push(c);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_text_stays_text() {
        assert_eq!(escaped("a|b *c* [d](e) <f> `g` h_i"), r"a\|b \*c\* \[d\](e) \<f\> \`g\` h\_i");
        assert_eq!(escaped("x\u{202e}y\tz"), r"x\\u202Ey z");
        let text = Term::from(Literal::new_simple_literal("one\r\ntwo\n|"));
        assert_eq!(cell(Some(&text), &Prefixes::default()), r"one<br>two<br>\|");
    }

    #[test]
    fn only_web_addresses_are_links() {
        let node = |iri: &str| Term::from(oxigraph::model::NamedNode::new_unchecked(iri));
        assert_eq!(cell(Some(&node("https://ex.org/a_b")), &Prefixes::default()), "<https://ex.org/a_b>");
        assert_eq!(cell(Some(&node("javascript:alert(1)")), &Prefixes::default()), "javascript:alert(1)");
    }
}
