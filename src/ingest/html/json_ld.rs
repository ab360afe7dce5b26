//! schema.org JSON-LD in a page → metadata: the first object that is an article.

use crate::article::{Language, Metadata, Origin, PublicationDate, Stated};
use crate::ingest::fields;
use crate::text::{fold, squeeze};
use dom_query::Document;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// Scripts above this size are not looked at.
const MOST_BYTES: usize = 1 << 20;

/// What the scripts of a page say.
#[derive(Debug, Default)]
pub(super) struct Stating {
    pub(super) metadata: Metadata,
    /// `articleBody`.
    pub(super) text: Option<String>,
}

/// What the JSON-LD of `document` says of its article.
pub(super) fn read(document: &Document) -> Stating {
    let page_title = document.select("title").first().text();
    let scripts = document.select("script[type='application/ld+json' i]");
    let values: Vec<Value> = scripts.nodes().iter().filter_map(|script| parse(&script.text())).collect();
    let mut objects = vec![];
    values.iter().for_each(|value| gather(value, &mut objects, 0));
    let by_id = objects.iter().filter_map(|object| Some((object.get("@id")?.as_str()?, *object)));
    let ids: HashMap<&str, &Map<String, Value>> = by_id.filter(|(_, object)| object.len() > 1).collect();
    // The first that has a headline: teasers of other articles come after the page's own.
    let articles = || objects.iter().copied().filter(|object| is_article(object));
    let titled =
        |object: &&Map<String, Value>| object.contains_key("headline") || object.contains_key("name");
    let chosen = articles().find(titled).or_else(|| articles().next());
    chosen.map(|object| Article { page_title: &page_title, object, ids: &ids }.read()).unwrap_or_default()
}

/// The value in a script. Line breaks inside strings, which many pages have, are forgiven.
fn parse(script: &str) -> Option<Value> {
    let script = script.trim().trim_start_matches("<!--").trim_end_matches("-->");
    let script = script.trim().trim_start_matches("//").trim_start_matches("<![CDATA[");
    let script =
        script.trim_end().trim_end_matches("]]>").trim_end_matches("//").trim().trim_end_matches(';');
    if script.len() > MOST_BYTES {
        return None;
    }
    serde_json::from_str(script).ok().or_else(|| {
        let flat: String = script.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        serde_json::from_str(&flat).ok()
    })
}

/// All objects of a value at its top, in arrays and in `@graph`, `mainEntity` and the like.
fn gather<'v>(value: &'v Value, objects: &mut Vec<&'v Map<String, Value>>, depth: usize) {
    match value {
        Value::Array(items) if depth < 8 => items.iter().for_each(|item| gather(item, objects, depth + 1)),
        Value::Object(object) => {
            objects.push(object);
            for name in ["@graph", "mainEntity", "mainEntityOfPage", "author", "publisher", "item"] {
                if let Some(inner) = object.get(name).filter(|_| depth < 8) {
                    gather(inner, objects, depth + 1);
                }
            }
        }
        _ => {}
    }
}

/// Whether `@type` names an article of any kind: NewsArticle, ReportageNewsArticle, LiveBlogPosting …
fn is_article(object: &Map<String, Value>) -> bool {
    let article = |name: &Value| {
        let name = name.as_str().unwrap_or_default();
        let name = name.rsplit(['/', ':', '#']).next().unwrap_or_default();
        name.ends_with("Article")
            || name.ends_with("BlogPosting")
            || matches!(name, "Report" | "SocialMediaPosting")
    };
    match object.get("@type") {
        Some(Value::Array(types)) => types.iter().any(article),
        Some(name) => article(name),
        None => false,
    }
}

struct Article<'v> {
    page_title: &'v str,
    object: &'v Map<String, Value>,
    ids: &'v HashMap<&'v str, &'v Map<String, Value>>,
}

impl Article<'_> {
    fn read(&self) -> Stating {
        let stated = |value: String| Stated::new(value, Origin::JsonLd);
        let metadata = Metadata {
            title: self.title().map(stated),
            publisher: self.name("publisher").or_else(|| self.name("sourceOrganization")).map(stated),
            authors: self.authors(),
            published: self.date("datePublished").or_else(|| self.date("dateCreated")),
            modified: self.date("dateModified"),
            url: self.url().map(stated),
            language: self
                .words("inLanguage")
                .and_then(|tag| Language::new(&tag))
                .map(|tag| Stated::new(tag, Origin::JsonLd)),
            rights: self.words("license").or_else(|| self.words("copyrightNotice")).map(stated),
        };
        let text = self.object.get("articleBody").and_then(Value::as_str);
        Stating { metadata, text: text.map(str::to_owned).filter(|text| !super::is_markup(text)) }
    }

    /// The headline. Where the page's own title has the name and not the headline, some sites keep a
    /// description under "headline", and the name is meant.
    fn title(&self) -> Option<String> {
        let (headline, name) = (self.words("headline"), self.words("name"));
        let page = fold(self.page_title);
        let meant = |words: &String| page.contains(&fold(words));
        match (headline, name) {
            (Some(headline), Some(name)) if meant(&name) && !meant(&headline) => Some(name),
            (headline, name) => headline.or(name),
        }
    }

    fn words(&self, name: &str) -> Option<String> {
        let words = fields::words_in(self.object.get(name)?)?;
        let words = squeeze(&super::text_of_fragment(&words));
        (!words.is_empty()).then_some(words)
    }

    /// The value of a property, or the object that its `@id` stands for.
    fn resolved(&self, value: &Value) -> Value {
        match value {
            Value::Array(items) => {
                Value::Array(items.iter().take(50).map(|item| self.resolved(item)).collect())
            }
            Value::Object(object) if !object.contains_key("name") => {
                let id = object.get("@id").and_then(Value::as_str);
                let target = id.and_then(|id| self.ids.get(id)).and_then(|target| target.get("name"));
                match target {
                    Some(name) => name.clone(),
                    None => Value::Null,
                }
            }
            other => other.clone(),
        }
    }

    fn name(&self, property: &str) -> Option<String> {
        let name = fields::words_in(&self.resolved(self.object.get(property)?))?;
        let name = squeeze(&super::text_of_fragment(&name));
        (!name.is_empty() && !name.starts_with("http")).then_some(name)
    }

    fn authors(&self) -> Vec<Stated<String>> {
        let value = self.object.get("author").or_else(|| self.object.get("creator"));
        value.map(|value| fields::authors(&self.resolved(value), Origin::JsonLd)).unwrap_or_default()
    }

    fn date(&self, property: &str) -> Option<Stated<PublicationDate>> {
        let words = self.words(property)?;
        words.parse().ok().map(|date| Stated::new(date, Origin::JsonLd))
    }

    fn url(&self) -> Option<String> {
        let main = self.object.get("mainEntityOfPage");
        let main = main.and_then(|main| main.as_str().or_else(|| main.get("@id")?.as_str()));
        let url = self.object.get("url").and_then(Value::as_str).or(main)?;
        super::page::absolute(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn page(value: &Value) -> Stating {
        read(&Document::from(format!("<script type='application/ld+json'>{value}</script>")))
    }

    #[test]
    fn an_article_is_found_in_arrays_and_graphs() {
        let article = json!({
            "@type": ["ReportageNewsArticle"], "headline": "Rain &amp; wind", "datePublished": "2022-09-01T06:30:00+07:00",
            "dateModified": "soon", "author": [{"@type": "Person", "name": "Ama Osei"}, "Kojo Mensah"],
            "publisher": {"@id": "#post"}, "inLanguage": "en-GH", "mainEntityOfPage": {"@id": "https://example.org/a"},
        });
        let post = json!({"@type": "Organization", "@id": "#post", "name": "Oudal Post"});
        let wrapped = [
            json!([post, article]),
            json!({"@graph": [post, article]}),
            json!([{"@type": "WebPage"}, [article, post]]),
        ];
        for value in wrapped {
            let found = page(&value).metadata;
            assert_eq!(found.title.unwrap(), Stated::new("Rain & wind".into(), Origin::JsonLd));
            assert_eq!(found.publisher.unwrap().value, "Oudal Post");
            assert_eq!(
                found.authors.iter().map(|a| a.value.as_str()).collect::<Vec<_>>(),
                ["Ama Osei", "Kojo Mensah"]
            );
            assert_eq!(found.published.unwrap().value.to_string(), "2022-09-01T06:30:00+07:00");
            assert_eq!(found.modified, None);
            assert_eq!(found.url.unwrap().value, "https://example.org/a");
            assert_eq!(found.language.unwrap().value.as_str(), "en-gh");
        }
    }

    #[test]
    fn broken_scripts_are_passed_over() {
        let scripts = "<script type=application/ld+json>{oops</script>\
            <script type='application/ld+json'>\n//<![CDATA[\n{\"@type\": \"NewsArticle\", \"headline\": \"Rain\n fell\"}\n//]]>\n</script>";
        assert_eq!(read(&Document::from(scripts)).metadata.title.unwrap().value, "Rain fell");
        let deep = format!("<script type='application/ld+json'>{}</script>", "[".repeat(100_000));
        assert_eq!(read(&Document::from(deep)).metadata, Metadata::default());
    }

    #[test]
    fn other_things_are_no_articles() {
        assert_eq!(page(&json!({"@type": "WebSite", "name": "Oudal Post"})).metadata, Metadata::default());
    }
}
