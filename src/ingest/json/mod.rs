//! A JSON object → an article: the text from one field, the metadata from others.
//!
//! Fields are found by their usual names, or by the names that the user gives. A text with HTML markup
//! is read as HTML. Invariant: a plain text field is the article's text, to the letter but for line ends.

mod position;

use super::draft::Draft;
use super::error::{Fault, shown};
use super::fields::{self, Fields};
use super::html;
use super::options::{FieldMap, Meaning, Options};
use super::plain::{self, blocks::Top};
use crate::article::Origin;
pub(super) use position::Position;
use serde_json::Value;

/// Reads one record, which begins at `start` of its file.
pub(super) fn read(bytes: Vec<u8>, start: Position, options: &Options) -> Result<Draft, Fault> {
    let text = plain::utf8(bytes)?;
    let record: Value = serde_json::from_str(&text).map_err(|error| start.fault(&error))?;
    drop(text);
    let Value::Object(record) = record else {
        return Err(Fault::NotAnObject(kind(&record)));
    };
    let fields = Fields::new(&record, &options.fields);
    let plain = FieldMap::default();
    let inner = fields.inner().map(|inner| Fields::new(inner, &plain));
    let enveloped = fields.find(Meaning::Text).is_none_or(|field| field.value.is_object());
    let found = fields::metadata(&fields, Origin::Field)?;
    match inner.filter(|inner| enveloped && inner.find(Meaning::Text).is_some()) {
        Some(inner) => {
            let found = fields::metadata(&inner, Origin::Field)?.or(found);
            article(&inner, found, options)
        }
        None => article(&fields, found, options),
    }
}

fn article(fields: &Fields<'_>, found: crate::article::Metadata, options: &Options) -> Result<Draft, Fault> {
    let Some(field) = fields.find(Meaning::Text) else {
        return Err(match options.fields.path(Meaning::Text) {
            Some(path) => Fault::NoField(path.to_owned()),
            None => Fault::NoTextField,
        });
    };
    let wrong = |what: String| Fault::Field { field: field.name.clone(), what };
    let text = body(field.value)
        .ok_or_else(|| wrong(format!("`{}` is not text", shown(&field.value.to_string()))))?;
    if text.len() > options.max_article_bytes {
        return Err(Fault::TooLarge { limit: options.max_article_bytes });
    }
    let known = options.defaults.clone().or(found);
    let text = plain::tidy(text)?;
    let draft = if html::is_markup(&text) {
        html::read_fragment(&text, known, options)
    } else {
        plain::draft(text, known, Top::Body)
    };
    draft.map_err(|fault| match fault {
        Fault::Empty => wrong("holds no text".to_owned()),
        other => other,
    })
}

/// The text in a value: a string, the paragraphs in an array, or what an object holds it in.
fn body(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Array(items) => {
            let paragraphs: Option<Vec<String>> = items.iter().map(body).collect();
            Some(paragraphs?.join("\n\n"))
        }
        Value::Object(object) => {
            let names = ["rendered", "text", "html", "body", "content", "value", "#text", "@value"];
            let text = names.iter().find_map(|name| object.get(*name))?;
            text.as_str().map(str::to_owned)
        }
        _ => None,
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read_with(record: &str, map: &str) -> Result<Draft, String> {
        let options = Options { fields: map.parse().unwrap(), ..Options::default() };
        read(record.into(), Position::START, &options).map_err(|fault| fault.to_string())
    }

    fn text(record: Value) -> String {
        match read_with(&record.to_string(), "") {
            Ok(draft) => draft.text,
            Err(words) => words,
        }
    }

    #[test]
    fn the_text_is_found_in_usual_places() {
        assert_eq!(text(json!({"title": "Rain", "body": "Rain fell.\r\nMore."})), "Rain fell.\nMore.");
        assert_eq!(text(json!({"maintext": "Rain fell."})), "Rain fell.");
        assert_eq!(text(json!({"text": null, "content": ["One.", "Two."]})), "One.\n\nTwo.");
        assert_eq!(text(json!({"_source": {"text": "Rain fell."}})), "Rain fell.");
        assert_eq!(text(json!({"article": {"body": "Rain fell."}})), "Rain fell.");
        assert_eq!(
            text(json!({"content": {"rendered": "<p>Rain &amp; wind.</p><p>More.</p>"}})),
            "Rain & wind.\nMore."
        );
    }

    #[test]
    fn the_users_word_says_where_the_text_is() {
        let record = r#"{"a": {"b": "Rain fell."}, "text": "Wrong."}"#;
        assert_eq!(read_with(record, "text=a.b").unwrap().text, "Rain fell.");
        assert_eq!(read_with(record, "text=a.c").unwrap_err(), "has no field `a.c`");
    }

    #[test]
    fn a_title_repeated_in_the_text_is_the_headline() {
        let draft = read_with(
            r#"{"title": "Rain in Oudal", "text": "Rain in Oudal\n\nRain fell on Sunday, she said."}"#,
            "",
        );
        assert_eq!(draft.unwrap().blocks[0].kind, crate::article::BlockKind::Headline);
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!(text(json!({"title": "Rain"})), "has no field with the text of the article");
        assert_eq!(text(json!({"text": " \n"})), "has no field with the text of the article");
        assert_eq!(text(json!({"text": "<p> </p>"})), "field `text`: holds no text");
        assert_eq!(text(json!({"text": 5})), "field `text`: `5` is not text");
        assert_eq!(text(json!({"text": "Rain\u{0}."})), "a NUL character at byte 4 of the text");
        assert_eq!(text(json!("Rain")), "is a string, not a JSON object");
        let wrong = |record: &str| read_with(record, "").unwrap_err();
        assert_eq!(wrong("{\"a\": 1,\n \"b\" 2}"), "broken JSON at line 2, column 6: expected `:`");
        assert_eq!(wrong("{\"a\": \"Rain"), "broken JSON at line 1, column 11: ends inside a string");
        assert!(wrong(&"[".repeat(100_000)).ends_with("recursion limit exceeded"));
        assert!(wrong(&"{\"a\":".repeat(100_000)).ends_with("recursion limit exceeded"));
    }
}
