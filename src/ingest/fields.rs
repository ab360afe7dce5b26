//! The fields of a record → metadata: which field says what, by its usual name or by the user's word.

use super::error::{Fault, shown};
use super::options::{FieldMap, Meaning};
use super::plain::byline;
use super::plain::phrases::{PhraseKind, Phrases};
use crate::article::{Language, Metadata, Origin, PublicationDate, Stated};
use crate::lexicon::rows;
use crate::text::squeeze;
use serde_json::{Map, Value};

const NAMES: &str = include_str!("../../data/lexicon/fields.tsv");

/// The fields of one record.
pub(super) struct Fields<'r> {
    record: &'r Map<String, Value>,
    /// The fields with their names as the table writes them.
    plain: Vec<(String, &'r str, &'r Value)>,
    paths: &'r FieldMap,
}

/// A field that was found.
pub(super) struct Field<'r> {
    /// As the record names it.
    pub(super) name: String,
    pub(super) value: &'r Value,
}

impl<'r> Fields<'r> {
    pub(super) fn new(record: &'r Map<String, Value>, paths: &'r FieldMap) -> Self {
        let plain = record.iter().map(|(name, value)| (plain_name(name), name.as_str(), value)).collect();
        Self { record, plain, paths }
    }

    /// The field with this meaning that says something.
    pub(super) fn find(&self, meaning: Meaning) -> Option<Field<'r>> {
        if let Some(path) = self.paths.path(meaning) {
            let value = at_path(self.record, path).filter(|value| !is_missing(value))?;
            return Some(Field { name: path.to_owned(), value });
        }
        let names = rows(NAMES).filter(|row| row.first() == Some(&meaning.name()));
        names.filter_map(|row| self.named(row.get(1)?)).find(|field| !is_missing(field.value))
    }

    fn named(&self, name: &str) -> Option<Field<'r>> {
        let (_, name, value) = self.plain.iter().find(|(plain, ..)| plain == name)?;
        Some(Field { name: (*name).to_owned(), value })
    }

    /// The object that holds the fields, if the record is only an envelope around it.
    pub(super) fn inner(&self) -> Option<&'r Map<String, Value>> {
        let names = rows(NAMES).filter(|row| row.first() == Some(&"inner"));
        names.filter_map(|row| self.named(row.get(1)?)).find_map(|field| field.value.as_object())
    }
}

/// What the fields of a record say besides the text. A date that is none is an error.
pub(super) fn metadata(fields: &Fields<'_>, origin: Origin) -> Result<Metadata, Fault> {
    let words = |meaning| {
        let field = fields.find(meaning)?;
        let value = squeeze(&plain_words(&words_in(field.value)?));
        (!value.is_empty()).then(|| Stated::new(value, origin))
    };
    let date = |meaning| -> Result<_, Fault> {
        let Some(field) = fields.find(meaning) else {
            return Ok(None);
        };
        date_in(field).map(|date| Some(Stated::new(date, origin)))
    };
    let language = words(Meaning::Language).and_then(|tag| Language::new(&tag.value));
    Ok(Metadata {
        title: words(Meaning::Title),
        publisher: words(Meaning::Publisher),
        authors: fields.find(Meaning::Authors).map(|field| authors(field.value, origin)).unwrap_or_default(),
        published: date(Meaning::Published)?,
        modified: date(Meaning::Modified)?,
        url: words(Meaning::Url),
        language: language.map(|tag| Stated::new(tag, origin)),
        rights: words(Meaning::Rights),
    })
}

/// "published_at", "publishedAt", "Published-At" → "publishedat".
fn plain_name(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '_' | '-' | ' ')).flat_map(char::to_lowercase).take(64).collect()
}

/// The value at a dotted path. A number is the index in an array; a name may hold dots itself.
fn at_path<'r>(record: &'r Map<String, Value>, path: &str) -> Option<&'r Value> {
    if let Some(value) = record.get(path) {
        return Some(value);
    }
    let (first, rest) = path.split_once('.')?;
    rest.split('.').try_fold(record.get(first)?, |value, name| match value {
        Value::Object(object) => object.get(name),
        Value::Array(items) => items.get(name.parse::<usize>().ok()?),
        _ => None,
    })
}

/// Whether a value says nothing: also by the words that exports write for nothing.
fn is_missing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(_) => true,
        Value::String(text) => {
            let text = text.trim();
            text.len() <= 4
                && ["", "none", "null", "nan", "nat", "n/a"].contains(&text.to_lowercase().as_str())
        }
        Value::Array(items) => items.is_empty(),
        Value::Object(object) => object.is_empty(),
        Value::Number(_) => false,
    }
}

/// The string in a value: itself, the first of an array, or the name in an object.
pub(super) fn words_in(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(items) => items.iter().find_map(words_in),
        Value::Object(object) => {
            let names =
                ["name", "rendered", "title", "value", "#text", "@value", "text", "@id", "id", "href"];
            names.iter().find_map(|name| object.get(*name)).and_then(|value| match value {
                Value::String(text) => Some(text.clone()),
                _ => None,
            })
        }
        _ => None,
    }
    .filter(|words| !words.trim().is_empty())
}

/// The names in a field for authors: a string, an object, or an array of either.
pub(super) fn authors(value: &Value, origin: Origin) -> Vec<Stated<String>> {
    let phrases = Phrases::built_in();
    let each = match value {
        Value::Array(items) => items.iter().filter_map(words_in).collect(),
        other => words_in(other).into_iter().collect::<Vec<_>>(),
    };
    let mut names: Vec<String> = vec![];
    for words in each.iter().take(100) {
        for name in author_names(&squeeze(&plain_words(words)), &phrases) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names.into_iter().map(|name| Stated::new(name, origin)).collect()
}

/// The names in "By Ama Osei and Kojo Mensah"; a string that is no list of names is one name.
pub(super) fn author_names(words: &str, phrases: &Phrases) -> Vec<String> {
    let words = words.trim();
    let words = phrases.strip(PhraseKind::Byline, words).unwrap_or(words).trim_start_matches([':', ' ']);
    if words.is_empty() || words.len() > 300 || words.starts_with("http") || words.starts_with('@') {
        return vec![];
    }
    byline::names(words, phrases).unwrap_or_else(|| vec![words.to_owned()])
}

/// `words` without HTML entities and tags, where there are any.
fn plain_words(words: &str) -> String {
    let marked = (words.contains('&') && words.contains(';')) || (words.contains('<') && words.contains('>'));
    if marked && words.len() <= 4096 { super::html::text_of_fragment(words) } else { words.to_owned() }
}

fn date_in(field: Field<'_>) -> Result<PublicationDate, Fault> {
    let Field { name, value } = field;
    let wrong = |what: String| Fault::Field { field: name.clone(), what };
    if let Value::Number(number) = value {
        let date = number.as_i64().or_else(|| whole(number.as_f64()?)).and_then(PublicationDate::from_number);
        return date.ok_or_else(|| wrong(format!("`{number}` is not a date")));
    }
    let words =
        words_in(value).ok_or_else(|| wrong(format!("`{}` is not a date", shown(&value.to_string()))))?;
    match words.trim().parse::<PublicationDate>() {
        Ok(date) => Ok(date),
        Err(error) => epoch(&words).ok_or(Fault::Date { field: name, error }),
    }
}

/// Seconds with a fraction, as Python writes a timestamp.
fn whole(number: f64) -> Option<i64> {
    (0.0..1e15).contains(&number).then_some(number as i64)
}

/// Nine digits or more in a string are seconds or milliseconds.
fn epoch(words: &str) -> Option<PublicationDate> {
    let words = words.trim();
    (words.len() >= 9).then(|| words.parse().ok()).flatten().and_then(PublicationDate::from_number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(record: Value) -> Result<Metadata, Fault> {
        let map = record.as_object().unwrap().clone();
        metadata(&Fields::new(&map, &FieldMap::default()), Origin::Field)
    }

    fn published(value: Value) -> String {
        match read(json!({ "published_at": value })) {
            Ok(found) => found.published.map(|date| date.value.to_string()).unwrap_or_default(),
            Err(fault) => fault.to_string(),
        }
    }

    #[test]
    fn every_name_in_the_table_has_a_meaning() {
        let known = |name: &str| name == "inner" || Meaning::ALL.iter().any(|meaning| meaning.name() == name);
        assert!(rows(NAMES).all(|row| row.len() == 2 && known(row[0]) && plain_name(row[1]) == row[1]));
    }

    #[test]
    fn usual_names_are_found_in_any_spelling() {
        let found = read(json!({
            "Head_Line": "", "title": {"rendered": "Tom &amp; Ama"}, "source": {"id": 3, "name": "Oudal Post"},
            "author": [{"name": "Ama Osei"}, "Kojo Mensah"], "publishedAt": "2022-09-01", "link": "https://example.org/a",
            "language": "en_GB", "date_modify": null,
        }))
        .unwrap();
        assert_eq!(found.title.unwrap().value, "Tom & Ama");
        assert_eq!(found.publisher.unwrap().value, "Oudal Post");
        assert_eq!(found.authors.len(), 2);
        assert_eq!(found.language.unwrap().value.as_str(), "en-gb");
        assert_eq!(found.modified, None);
    }

    #[test]
    fn dates_are_strings_or_numbers() {
        assert_eq!(published(json!("1 May 2021")), "2021-05-01");
        assert_eq!(published(json!(1_662_014_400)), "2022-09-01T06:40:00Z");
        assert_eq!(published(json!(1_662_014_400_000_u64)), "2022-09-01T06:40:00Z");
        assert_eq!(published(json!(1_662_014_400.5)), "2022-09-01T06:40:00Z");
        assert_eq!(published(json!("1662014400")), "2022-09-01T06:40:00Z");
        assert_eq!(published(json!({"@value": "2022-09-01"})), "2022-09-01");
        assert_eq!(published(json!("None")), "");
        assert_eq!(published(json!("31/02/2024")), "field `published_at`: `31/02/2024` is not a date");
        assert_eq!(published(json!(-5)), "field `published_at`: `-5` is not a date");
        assert_eq!(published(json!({"x": 1})), "field `published_at`: `{\"x\":1}` is not a date");
    }

    #[test]
    fn authors_come_in_many_forms() {
        let names =
            |value: Value| authors(&value, Origin::Field).into_iter().map(|a| a.value).collect::<Vec<_>>();
        assert_eq!(names(json!("By Ama Osei and Kojo Mensah")), ["Ama Osei", "Kojo Mensah"]);
        assert_eq!(names(json!("Ama Osei, Staff Writer")), ["Ama Osei"]);
        assert_eq!(names(json!([{"name": "Ama Osei"}, {"name": "Ama Osei"}])), ["Ama Osei"]);
        assert_eq!(names(json!("https://example.org/ama")), [""; 0]);
        assert_eq!(names(json!("the night shift")), ["the night shift"]);
        assert_eq!(names(json!("Staff")), [""; 0]);
    }

    #[test]
    fn the_users_word_wins_over_usual_names() {
        let record = json!({"title": "wrong", "a": {"b": [{"c": "Right"}]}, "date": "never"});
        let map = record.as_object().unwrap();
        let paths = "title=a.b.0.c,published=a.when".parse().unwrap();
        let found = metadata(&Fields::new(map, &paths), Origin::Field).unwrap();
        assert_eq!(found.title.unwrap().value, "Right");
        assert_eq!(found.published, None);
    }
}
