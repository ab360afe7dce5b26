//! The head of a text between two `---` lines → its fields, and where the text begins.
//!
//! Front matter is YAML, a mapping, and begins on the first line. The text of the article is what comes
//! after it. A text that only begins with a line of dashes is left alone.

use crate::ingest::error::Fault;
use serde_json::{Map, Value};

/// The size limit of front matter.
const MOST_BYTES: usize = 64 << 10;

/// The fields of front matter and the byte at which the text after it begins.
pub(in crate::ingest) type FrontMatter = (Map<String, Value>, usize);

/// The front matter of `text`.
pub(in crate::ingest) fn split(text: &str) -> Result<Option<FrontMatter>, Fault> {
    let Some((yaml, end)) = fenced(text)? else {
        return Ok(None);
    };
    match parse(yaml)? {
        Value::Object(fields) => Ok(Some((fields, end))),
        _ => Ok(None),
    }
}

/// What stands between the lines of dashes, and the byte after the second.
fn fenced(text: &str) -> Result<Option<(&str, usize)>, Fault> {
    let Some(rest) = text.strip_prefix("---\n").filter(|rest| begins_with_key(rest)) else {
        return Ok(None);
    };
    let begin = text.len() - rest.len();
    let mut at = begin;
    for line in rest.split_inclusive('\n') {
        if matches!(line.trim_end(), "---" | "...") {
            return Ok(text.get(begin..at).map(|yaml| (yaml, at + line.len())));
        }
        at += line.len();
        if at > MOST_BYTES {
            return Err(Fault::FrontMatter(format!("has no end within {MOST_BYTES} bytes")));
        }
    }
    Ok(None)
}

/// Whether the first line that is not blank or a comment is `key:` or `"key":`.
fn begins_with_key(yaml: &str) -> bool {
    let mut lines = yaml.lines().take(50).map(str::trim_end);
    let line = lines.find(|line| !line.is_empty() && !line.starts_with('#')).unwrap_or_default();
    let key = line.split_once(':').map(|(key, rest)| (key.trim_matches(['"', '\'']), rest));
    key.is_some_and(|(key, rest)| {
        (rest.is_empty() || rest.starts_with(' '))
            && !key.is_empty()
            && key.len() <= 40
            && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' '))
    })
}

fn parse(yaml: &str) -> Result<Value, Fault> {
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_events: 20_000,
            max_aliases: 100,
            max_anchors: 100,
            max_depth: 32,
            flow_nesting_limit: 32,
            max_documents: 1,
            max_nodes: 20_000,
        },
        with_snippet: false,
    };
    serde_saphyr::from_str_with_options::<Value>(yaml, options).map_err(|error| {
        let line = error.location().map(|at| format!("line {}: ", at.line() + 1)).unwrap_or_default();
        let words = error.to_string();
        let words = words.lines().next().unwrap_or_default();
        Fault::FrontMatter(line + &crate::ingest::error::shown(words))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(text: &str) -> String {
        split(text).unwrap_err().to_string()
    }

    #[test]
    fn fields_are_read_and_the_text_begins_after_them() {
        let text = "---\ntitle: \"Rain: more of it\"\ndate: 2022-09-01\ntags: [a, b]\n---\nRain fell.\n";
        let (fields, end) = split(text).unwrap().unwrap();
        assert_eq!(fields["title"], "Rain: more of it");
        assert_eq!(fields["date"], "2022-09-01");
        assert_eq!(&text[end..], "Rain fell.\n");
    }

    #[test]
    fn a_text_between_dashes_is_no_front_matter() {
        assert_eq!(split("---\nRain fell.\n---\nMore rain.").unwrap(), None);
        assert_eq!(split("---\ntitle: no end").unwrap(), None);
        assert_eq!(split("Rain\n---\na: b\n---\n").unwrap(), None);
    }

    #[test]
    fn hostile_front_matter_is_refused() {
        assert!(wrong("---\na: [1\n---\nRain.").starts_with("front matter: "));
        let nested = format!("---\na: {}\n---\nRain.", "[".repeat(30_000));
        assert!(wrong(&nested).starts_with("front matter: "));
        let mut bomb = "---\na0: &a0 [x,x,x,x,x,x,x,x,x]\n".to_owned();
        for n in 1..60 {
            let before = n - 1;
            bomb +=
                &format!("a{n}: &a{n} [*a{before},*a{before},*a{before},*a{before},*a{before},*a{before}]\n");
        }
        assert!(wrong(&(bomb + "---\nRain.")).starts_with("front matter: "));
        let endless = format!("---\na: b\n{}", "c: d\n".repeat(20_000));
        assert_eq!(wrong(&endless), "front matter: has no end within 65536 bytes");
    }
}
