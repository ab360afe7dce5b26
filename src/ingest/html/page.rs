//! The elements of a page → metadata: `meta`, `link`, `time`, `html lang`, `title` and what is marked
//! as author or date. A date that is none is passed over, and the next source is asked.

use super::json_ld;
use crate::article::{Language, Metadata, Origin, PublicationDate, Stated};
use crate::ingest::fields;
use crate::ingest::options::Meaning;
use crate::ingest::plain::phrases::Phrases;
use crate::lexicon::rows;
use crate::text::{fold, squeeze};
use dom_query::Document;

const META: &str = include_str!("../../../data/lexicon/meta.tsv");

/// More `meta` elements are not looked at.
const MOST_META: usize = 2_000;

/// What a page says about its article, and the text that its JSON-LD holds.
pub(super) fn read(document: &Document) -> (Metadata, Option<String>) {
    let stating = json_ld::read(document);
    let page = Page { document, meta: meta(document) };
    let vocabularies = [("og", Origin::OpenGraph), ("dc", Origin::DublinCore), ("html", Origin::Html)];
    let found = vocabularies
        .into_iter()
        .fold(stating.metadata, |found, (vocabulary, origin)| found.or(page.vocabulary(vocabulary, origin)));
    let mut found = found.or(page.elements());
    page.tidy(&mut found);
    (found, stating.text)
}

/// `url` if it can stand alone.
pub(super) fn absolute(url: &str) -> Option<String> {
    let url = url.trim();
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let sound = !host.is_empty() && !host.contains(|c: char| c.is_whitespace() || c.is_control());
    (sound && url.len() <= 2048).then(|| url.to_owned())
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

struct Page<'d> {
    document: &'d Document,
    meta: Vec<(String, String)>,
}

impl Page<'_> {
    fn vocabulary(&self, vocabulary: &'static str, origin: Origin) -> Metadata {
        let text = |meaning| self.values(vocabulary, meaning).next().map(|value| Stated::new(value, origin));
        let date = |meaning| {
            let date = self.values(vocabulary, meaning).find_map(|value| date(&value));
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
        let each = names.map(|row| {
            let name = row.get(2).copied().unwrap_or_default();
            let contents = self.meta.iter().filter(|(found, _)| found == name).map(|(_, content)| content);
            contents.take(50).flat_map(|content| fields::author_names(content, &phrases)).collect::<Vec<_>>()
        });
        let names = each.into_iter().find(|names| !names.is_empty()).unwrap_or_default();
        unique(names, origin)
    }

    /// What elements other than `meta` say.
    fn elements(&self) -> Metadata {
        let stated = |value: String| Stated::new(value, Origin::Html);
        let canonical = self.attributes("link[rel~=canonical]", "href").find_map(|href| absolute(&href));
        let languages = self.attributes("html", "lang").chain(self.attributes("html", "xml:lang"));
        let language = languages.into_iter().find_map(|tag| Language::new(&tag));
        let license = self.attributes("link[rel~=license], a[rel~=license]", "href").next();
        let date = self.marked_date().or_else(|| date_in_url(canonical.as_deref()?));
        Metadata {
            title: self.heading().or_else(|| self.title()).map(stated),
            publisher: None,
            authors: self.marked_authors(),
            published: date.map(|date| Stated::new(date, Origin::Html)),
            modified: None,
            url: canonical.map(stated),
            language: language.map(|tag| Stated::new(tag, Origin::Html)),
            rights: license.map(stated),
        }
    }

    fn attributes(&self, selector: &str, name: &str) -> impl Iterator<Item = String> {
        let found = self.document.select(selector);
        let values: Vec<_> = found.nodes().iter().take(50).filter_map(|node| node.attr(name)).collect();
        values.into_iter().map(|value| squeeze(&value)).filter(|value| !value.is_empty())
    }

    fn texts(&self, selector: &str) -> impl Iterator<Item = String> {
        let found = self.document.select(selector);
        let values: Vec<_> = found.nodes().iter().take(20).map(|node| squeeze(&node.text())).collect();
        values.into_iter().filter(|value| !value.is_empty() && value.len() <= 300)
    }

    fn marked_date(&self) -> Option<PublicationDate> {
        let marked = "[itemprop=datePublished]";
        let attributes = self.attributes(marked, "datetime").chain(self.attributes(marked, "content"));
        let times = "time[pubdate], article time[datetime], time.published, time.entry-date, time[datetime]";
        let texts = self.texts("[itemprop=datePublished], abbr.published, .pubdate, .published, .publish-date, .post-date, .entry-date, .article-date, .date");
        let times: Vec<_> = times
            .split(", ")
            .flat_map(|selector| self.attributes(selector, "datetime").collect::<Vec<_>>())
            .collect();
        attributes
            .chain(times)
            .chain(self.attributes("abbr.published", "title"))
            .chain(texts)
            .find_map(|v| date(&v))
    }

    fn marked_authors(&self) -> Vec<Stated<String>> {
        let phrases = Phrases::built_in();
        let selectors = [
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "a[rel~=author]",
            ".byline-name",
            ".author-name",
        ];
        let each = selectors.iter().map(|selector| {
            let texts = self.texts(selector).filter(|text| text.len() <= 100);
            texts.flat_map(|text| fields::author_names(&text, &phrases)).collect::<Vec<_>>()
        });
        unique(each.into_iter().find(|names| !names.is_empty()).unwrap_or_default(), Origin::Html)
    }

    /// The only first-level heading, or the one that is marked as the headline.
    fn heading(&self) -> Option<String> {
        let marked = self.texts("h1[itemprop=headline], h1.entry-title, h1.headline, article h1").next();
        let all: Vec<_> = self.texts("h1").collect();
        marked.or(if all.len() == 1 { all.into_iter().next() } else { None })
    }

    /// The page's title without the name of the site.
    fn title(&self) -> Option<String> {
        let title = self.texts("head title, title").next()?;
        let headings: Vec<_> = self.texts("h1, h2").map(|heading| fold(&heading)).collect();
        if let Some((head, tail)) = halves(&title).next() {
            for half in [head, tail] {
                if headings.contains(&fold(half)) {
                    return Some(half.to_owned());
                }
            }
            let (long, short) = (head.split_whitespace().count(), tail.split_whitespace().count());
            if short <= 5 && long >= 3 {
                return Some(head.to_owned());
            }
        }
        Some(title)
    }

    /// Takes the site's name off the end of the title, and drops what can be no name.
    fn tidy(&self, found: &mut Metadata) {
        let sites = found.publisher.iter().map(|site| fold(&site.value));
        let sites: Vec<_> =
            sites.chain(self.values("og", Meaning::Publisher).map(|site| fold(&site))).collect();
        if let Some(title) = &mut found.title {
            let head = halves(&title.value).find(|(_, tail)| sites.contains(&fold(tail)));
            if let Some(head) = head.map(|(head, _)| head.to_owned()) {
                title.value = head;
            }
        }
        if found.authors.len() > 1 {
            found.authors.retain(|author| !sites.contains(&fold(&author.value)));
        }
    }
}

/// The title before and after each separator, the last one first.
fn halves(title: &str) -> impl Iterator<Item = (&str, &str)> {
    const MARKS: [&str; 9] = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · "];
    let mut cuts: Vec<_> =
        MARKS.iter().flat_map(|mark| title.match_indices(mark).map(|(at, mark)| (at, mark.len()))).collect();
    cuts.sort_unstable_by_key(|cut| std::cmp::Reverse(*cut));
    cuts.into_iter().filter_map(|(at, len)| Some((title.get(..at)?.trim(), title.get(at + len..)?.trim())))
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

/// A date between 1900 and 2099 in `words`, which may begin with "Published on" and the like.
fn date(words: &str) -> Option<PublicationDate> {
    let byline = || crate::ingest::plain::byline::parse(words, &Phrases::built_in())?.published;
    let date = words.parse().ok().or_else(byline)?;
    (1900..2100).contains(&date.date().year()).then_some(date)
}

/// The day in the path of an address: `/2022/09/01/`.
fn date_in_url(url: &str) -> Option<PublicationDate> {
    let parts: Vec<&str> = url.split('/').collect();
    parts.windows(3).find_map(|window| {
        let &[year, month, day] = window else {
            return None;
        };
        let digits = |part: &str, len| part.len() <= len && part.bytes().all(|b| b.is_ascii_digit());
        (year.len() == 4 && digits(year, 4) && digits(month, 2) && digits(day, 2))
            .then(|| date(&format!("{year}-{month:0>2}-{day:0>2}")))
            .flatten()
    })
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
             <meta property=og:title content='Rain in Oudal | Oudal Post'><meta property=og:site_name content='Oudal Post'>\
             <meta property=article:published_time content='yesterday'><meta name=DC.date content='2022-09-01'>\
             <meta name=date content='2001-01-01'><meta name=author content='By Ama Osei'><meta name=author content='Kojo Mensah'>\
             <meta name=author content='https://example.org/ama'><link rel=canonical href='https://example.org/2022/09/02/rain'>",
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
            "<title>Rain in Oudal | Oudal Post</title><article><h1>Rain in Oudal</h1><a rel=author href=/a>Ama Osei</a>\
             <time datetime='2022-09-01T06:30Z'>today</time></article>",
        );
        assert_eq!(found.title.unwrap().value, "Rain in Oudal");
        assert_eq!(found.authors[0].value, "Ama Osei");
        assert_eq!(found.published.unwrap().value.to_string(), "2022-09-01T06:30:00Z");
        let found = page(
            "<title>More rain than ever - Oudal Post</title><link rel=canonical href='https://a.org/2022/9/1/x'>",
        );
        assert_eq!(found.title.unwrap().value, "More rain than ever");
        assert_eq!(found.published.unwrap().value.to_string(), "2022-09-01");
    }

    #[test]
    fn relative_addresses_are_none() {
        assert_eq!(page("<link rel=canonical href='/rain'>").url, None);
        assert_eq!(absolute("javascript:alert(1)"), None);
    }
}
