//! The elements of a page → metadata: `meta`, `link`, `time`, `html lang`, `title` and what is marked
//! as author or date. A date that is none is passed over, and the next source is asked.

use super::dates;
use super::json_ld;
use super::title;
use crate::article::{Language, Metadata, Origin, Stated};
use crate::ingest::fields;
use crate::ingest::options::Meaning;
use crate::ingest::plain::byline;
use crate::ingest::plain::phrases::Phrases;
use crate::lexicon::rows;
use crate::text::{fold, squeeze};
use dom_query::Document;

const META: &str = include_str!("../../../data/lexicon/meta.tsv");

/// More `meta` elements are not looked at.
const MOST_META: usize = 2_000;

/// What a page says about its article, and the text that its JSON-LD holds.
pub(super) fn read(document: &Document) -> (Metadata, Option<String>) {
    let page = Page { document, meta: meta(document) };
    let stating = json_ld::read(document);
    let sites = page.sites(&stating.metadata);
    let mut found = without_sites(stating.metadata, &sites);
    for (vocabulary, origin) in
        [("og", Origin::OpenGraph), ("dc", Origin::DublinCore), ("html", Origin::Html)]
    {
        found = found.or(without_sites(page.vocabulary(vocabulary, origin), &sites));
    }
    let mut found = found.or(without_sites(page.elements(), &sites));
    if let Some(title) = &mut found.title {
        title.value = title::bare(&page, &title.value, &sites);
    }
    (found, stating.text)
}

/// `url` if it can stand alone.
pub(super) fn absolute(url: &str) -> Option<String> {
    let url = url.trim();
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let sound = !host.is_empty() && !host.contains(|c: char| c.is_whitespace() || c.is_control());
    (sound && url.len() <= 2048).then(|| url.to_owned())
}

/// `found` without a title or author that is only the site's name: another source may know better.
fn without_sites(mut found: Metadata, sites: &[String]) -> Metadata {
    found.authors.retain(|author| !sites.contains(&fold(&author.value)));
    found.title = found.title.filter(|title| !sites.contains(&fold(&title.value)));
    found
}

/// The names and contents of the `meta` elements.
fn meta(document: &Document) -> Vec<(String, String)> {
    let mut found = vec![];
    for node in document.select("meta").nodes().iter().take(MOST_META) {
        let content = node.attr("content").map(|content| squeeze(&content)).unwrap_or_default();
        if content.is_empty() {
            continue;
        }
        for attribute in ["property", "name", "itemprop", "http-equiv"] {
            if let Some(name) = node.attr(attribute) {
                found.push((name.trim().to_lowercase(), content.clone()));
            }
        }
    }
    found
}

/// A page and its `meta` elements.
pub(super) struct Page<'d> {
    document: &'d Document,
    meta: Vec<(String, String)>,
}

impl Page<'_> {
    fn vocabulary(&self, vocabulary: &'static str, origin: Origin) -> Metadata {
        let text = |meaning| self.values(vocabulary, meaning).next().map(|value| Stated::new(value, origin));
        let date = |meaning| {
            let date = self.values(vocabulary, meaning).find_map(|value| dates::sound(&value));
            date.map(|date| Stated::new(date, origin))
        };
        let language = self.values(vocabulary, Meaning::Language).find_map(|tag| Language::new(&tag));
        let url = self.values(vocabulary, Meaning::Url).find_map(|url| absolute(&url));
        Metadata {
            title: text(Meaning::Title),
            publisher: text(Meaning::Publisher),
            authors: self.authors(vocabulary, origin),
            published: date(Meaning::Published),
            modified: date(Meaning::Modified),
            url: url.map(|url| Stated::new(url, origin)),
            language: language.map(|tag| Stated::new(tag, origin)),
            rights: text(Meaning::Rights),
        }
    }

    /// The contents of the elements with this meaning, the most telling name first.
    fn values(&self, vocabulary: &'static str, meaning: Meaning) -> impl Iterator<Item = String> {
        let names = rows(META).filter(move |row| row.starts_with(&[vocabulary, meaning.name()]));
        names.flat_map(|row| {
            let name = row.get(2).copied().unwrap_or_default();
            self.meta.iter().filter(move |(found, _)| found == name).map(|(_, content)| content.clone())
        })
    }

    /// All authors of the first name that holds any.
    fn authors(&self, vocabulary: &'static str, origin: Origin) -> Vec<Stated<String>> {
        let phrases = Phrases::built_in();
        let names = rows(META).filter(|row| row.starts_with(&[vocabulary, Meaning::Authors.name()]));
        let mut each = names.map(|row| {
            let name = row.get(2).copied().unwrap_or_default();
            let contents = self.meta.iter().filter(|(found, _)| found == name).map(|(_, content)| content);
            contents.take(50).flat_map(|content| fields::author_names(content, &phrases)).collect::<Vec<_>>()
        });
        unique(each.find(|names| !names.is_empty()).unwrap_or_default(), origin)
    }

    /// What elements other than `meta` say.
    fn elements(&self) -> Metadata {
        let stated = |value: String| Stated::new(value, Origin::Html);
        let canonical = self.canonical();
        let mut languages = self.attributes("html", "lang").chain(self.attributes("html", "xml:lang"));
        let language = languages.find_map(|tag| Language::new(&tag));
        let license = self.attributes("link[rel~=license], a[rel~=license]", "href").next();
        let date = dates::of_page(self, canonical.as_deref());
        Metadata {
            title: title::of_page(self).map(stated),
            publisher: None,
            authors: self.marked_authors(),
            published: date.map(|date| Stated::new(date, Origin::Html)),
            modified: None,
            url: canonical.map(stated),
            language: language.map(|tag| Stated::new(tag, Origin::Html)),
            rights: license.map(stated),
        }
    }

    fn canonical(&self) -> Option<String> {
        self.attributes("link[rel~=canonical]", "href").find_map(|href| absolute(&href))
    }

    /// The values of an attribute of the elements that `selector` finds.
    pub(super) fn attributes(&self, selector: &str, name: &str) -> impl Iterator<Item = String> + use<> {
        let found = self.document.select(selector);
        let values: Vec<_> = found.nodes().iter().take(50).filter_map(|node| node.attr(name)).collect();
        values.into_iter().map(|value| squeeze(&value)).filter(|value| !value.is_empty())
    }

    /// The words in the elements that `selector` finds, as far as they are few.
    pub(super) fn texts(&self, selector: &str) -> impl Iterator<Item = String> + use<> {
        let found = self.document.select(selector);
        let values: Vec<_> = found.nodes().iter().take(20).map(|node| squeeze(&node.text())).collect();
        values.into_iter().filter(|value| !value.is_empty() && value.len() <= 300)
    }

    fn marked_authors(&self) -> Vec<Stated<String>> {
        let phrases = Phrases::built_in();
        let marks = [
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "a[rel~=author]",
            ".byline-name",
            ".author-name",
        ];
        let mut each = marks.iter().map(|selector| {
            let texts = self.texts(selector).filter(|text| text.len() <= 100);
            texts.flat_map(|text| byline::names(&text, &phrases).unwrap_or_default()).collect::<Vec<_>>()
        });
        unique(each.find(|names| !names.is_empty()).unwrap_or_default(), Origin::Html)
    }

    /// What the page calls its site, for comparison.
    fn sites(&self, stated: &Metadata) -> Vec<String> {
        let publishers = stated.publisher.iter().map(|site| fold(&site.value));
        let names = self.values("og", Meaning::Publisher).chain(self.values("html", Meaning::Publisher));
        publishers.chain(names.map(|site| fold(&site))).collect()
    }

    /// The letters of the host in the page's own address.
    pub(super) fn host(&self) -> String {
        let url = self.canonical().or_else(|| self.values("og", Meaning::Url).find_map(|url| absolute(&url)));
        let url = url.unwrap_or_default();
        let host = url.split('/').nth(2).unwrap_or_default();
        host.chars().filter(|c| c.is_alphanumeric()).collect()
    }
}

fn unique(names: Vec<String>, origin: Origin) -> Vec<Stated<String>> {
    let mut unique: Vec<Stated<String>> = vec![];
    for name in names {
        if !unique.iter().any(|known| known.value == name) {
            unique.push(Stated::new(name, origin));
        }
    }
    unique
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(html: &str) -> Metadata {
        read(&Document::from(html)).0
    }

    #[test]
    fn every_row_of_the_table_is_used() {
        for row in rows(META) {
            assert_eq!(row.len(), 3, "{row:?}");
            assert!(["og", "dc", "html"].contains(&row[0]), "{row:?}");
            assert!(Meaning::ALL.iter().any(|meaning| meaning.name() == row[1]), "{row:?}");
            assert_eq!(row[2], row[2].to_lowercase());
        }
    }

    #[test]
    fn sources_are_trusted_in_order() {
        let found = page(
            "<html lang=en-GB><head><title>Rain in Oudal - Oudal Post</title>\
             <meta property=og:title content='Rain in Oudal | Oudal Post'>\
             <meta property=og:site_name content='Oudal Post'>\
             <meta property=article:published_time content='yesterday'><meta name=DC.date content='2022-09-01'>\
             <meta name=date content='2001-01-01'><meta name=author content='By Ama Osei'>\
             <meta name=author content='Kojo Mensah'><meta name=author content='https://example.org/ama'>\
             <link rel=canonical href='https://example.org/2022/09/02/rain'>",
        );
        assert_eq!(found.title.unwrap(), Stated::new("Rain in Oudal".into(), Origin::OpenGraph));
        assert_eq!(found.publisher.unwrap().value, "Oudal Post");
        let published = found.published.unwrap();
        assert_eq!(
            (published.value.to_string(), published.origin),
            ("2022-09-01".into(), Origin::DublinCore)
        );
        assert_eq!(
            found.authors.iter().map(|a| a.value.as_str()).collect::<Vec<_>>(),
            ["Ama Osei", "Kojo Mensah"]
        );
        assert_eq!(found.url.unwrap().value, "https://example.org/2022/09/02/rain");
        assert_eq!(found.language.unwrap().value.as_str(), "en-gb");
    }

    #[test]
    fn elements_serve_where_meta_say_nothing() {
        let found = page(
            "<title>Rain in Oudal | Oudal Post</title><article><h1>Rain in Oudal</h1>\
             <a rel=author href=/a>Ama Osei</a><time datetime='2022-09-01T06:30Z'>today</time></article>",
        );
        assert_eq!(found.title.unwrap().value, "Rain in Oudal");
        assert_eq!(found.authors[0].value, "Ama Osei");
        assert_eq!(found.published.unwrap().value.to_string(), "2022-09-01T06:30:00Z");
    }

    #[test]
    fn the_site_is_no_author() {
        let found = page(
            "<meta property=og:site_name content='Oudal Post'><meta property=article:author content='Oudal Post'>\
             <meta name=author content='Ama Osei'>",
        );
        assert_eq!(found.authors[0].value, "Ama Osei");
    }

    #[test]
    fn relative_addresses_are_none() {
        assert_eq!(page("<link rel=canonical href='/rain'>").url, None);
        assert_eq!(absolute("javascript:alert(1)"), None);
    }
}
