//! Rows → one JSON object a line with plain values: IRIs and texts as strings, numbers and booleans as
//! themselves, `null` where a variable has no value. Every object has every key, in the order of SELECT.

use super::{Rows, is_number};
use crate::query::error::Error;
use oxigraph::model::vocab::xsd;
use oxigraph::model::{Literal, Term};
use std::io::Write;

pub(super) fn write(rows: &mut Rows<'_>, out: &mut dyn Write) -> Result<(), Error> {
    let names: Vec<String> = rows.variables().iter().map(|variable| string(variable.as_str())).collect();
    while let Some(row) = rows.next_terms()? {
        let pairs: Vec<String> =
            names.iter().zip(&row).map(|(name, term)| format!("{name}:{}", value(term.as_ref()))).collect();
        writeln!(out, "{{{}}}", pairs.join(","))?;
    }
    Ok(())
}

fn value(term: Option<&Term>) -> String {
    match term {
        None => "null".to_owned(),
        Some(Term::NamedNode(node)) => string(node.as_str()),
        Some(Term::BlankNode(node)) => string(&format!("_:{}", node.as_str())),
        Some(Term::Literal(literal)) => plain(literal).unwrap_or_else(|| string(literal.value())),
    }
}

/// The number or boolean that a literal is, with all its digits.
fn plain(literal: &Literal) -> Option<String> {
    let value = literal.value();
    if literal.datatype() == xsd::BOOLEAN {
        return match value {
            "true" | "1" => Some("true".to_owned()),
            "false" | "0" => Some("false".to_owned()),
            _ => None,
        };
    }
    is_number(literal.datatype().as_str()).then(|| number(value)).flatten()
}

/// A number as JSON writes it: no `+`, no leading zeros, digits on both sides of a point; none for `INF`.
fn number(value: &str) -> Option<String> {
    let (sign, digits) = match value.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", value.strip_prefix('+').unwrap_or(value)),
    };
    let (mantissa, exponent) = match digits.find(['e', 'E']) {
        Some(at) => (digits.get(..at)?, digits.get(at + 1..)?),
        None => (digits, ""),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let exponent_digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    let has_exponent = mantissa.len() < digits.len();
    let digits_missing =
        whole.is_empty() && fraction.is_empty() || has_exponent && exponent_digits.is_empty();
    if digits_missing || ![whole, fraction, exponent_digits].into_iter().all(is_digits) {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let point = if fraction.is_empty() { "" } else { "." };
    let mark = if has_exponent { "e" } else { "" };
    Some(format!("{sign}{whole}{point}{fraction}{mark}{exponent}"))
}

fn string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_json_numbers() {
        for (lexical, json) in [
            ("865", Some("865")),
            ("+007", Some("7")),
            ("-.5", Some("-0.5")),
            ("5.", Some("5")),
            ("0.10", Some("0.10")),
            ("1.5E+3", Some("1.5e+3")),
            ("000", Some("0")),
            ("INF", None),
            ("NaN", None),
            (".", None),
            ("1e", None),
            ("1 2", None),
            ("12345678901234567890123", Some("12345678901234567890123")),
        ] {
            assert_eq!(number(lexical).as_deref(), json, "{lexical}");
            if let Some(json) = json {
                assert!(serde_json::from_str::<serde_json::Value>(json).is_ok(), "{json}");
            }
        }
    }
}
