//! A page → its publication date, where no `meta` element has it: marked elements, the address, and
//! what the reader is shown.

use super::page::Page;
use crate::article::PublicationDate;
use crate::ingest::plain::byline;
use crate::ingest::plain::phrases::Phrases;

/// The first date that a marked element, the page's address or a line for dates holds.
pub(super) fn of_page(page: &Page<'_>, url: Option<&str>) -> Option<PublicationDate> {
    marked(page).or_else(|| in_url(url?)).or_else(|| shown(page))
}

/// A date between 1900 and 2099 in `words`, which may begin with "Published on" and the like.
pub(super) fn sound(words: &str) -> Option<PublicationDate> {
    let date = words.parse().ok().or_else(|| byline::parse(words, &Phrases::built_in())?.published)?;
    plausible(date)
}

fn plausible(date: PublicationDate) -> Option<PublicationDate> {
    (1900..2100).contains(&date.date().year()).then_some(date)
}

fn marked(page: &Page<'_>) -> Option<PublicationDate> {
    const MARKS: [(&str, &str); 8] = [
        ("[itemprop=datePublished]", "datetime"),
        ("[itemprop=datePublished]", "content"),
        ("time[pubdate]", "datetime"),
        ("time.published", "datetime"),
        ("time.entry-date", "datetime"),
        ("article time[datetime]", "datetime"),
        ("time[datetime]", "datetime"),
        ("abbr.published", "title"),
    ];
    MARKS.iter().find_map(|(selector, name)| page.attributes(selector, name).find_map(|value| sound(&value)))
}

/// The first date in an element whose class says that it holds one, those in the article first.
fn shown(page: &Page<'_>) -> Option<PublicationDate> {
    const CLASSES: [&str; 7] = ["date", "publish", "posted", "timestamp", "byline", "meta", "time"];
    ["article", "main", "header", "body"].iter().find_map(|scope| {
        CLASSES.iter().find_map(|class| {
            let selector = format!("{scope} [class*={class} i], {scope} [id*={class} i]");
            page.texts(&selector).filter(|text| text.len() <= 200).find_map(|text| among(&text))
        })
    })
}

/// The first date among other words.
fn among(words: &str) -> Option<PublicationDate> {
    let words: Vec<&str> = words.split_whitespace().take(40).collect();
    (0..words.len()).find_map(|begin| {
        [3, 1]
            .iter()
            .find_map(|len| words.get(begin..begin + len)?.join(" ").parse().ok().and_then(plausible))
    })
}

/// The day in the path of an address: `/2022/09/01/`.
fn in_url(url: &str) -> Option<PublicationDate> {
    let parts: Vec<&str> = url.split('/').collect();
    parts.windows(3).find_map(|window| {
        let &[year, month, day] = window else {
            return None;
        };
        let digits =
            |part: &str, len| (1..=len).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        let all = year.len() == 4 && digits(year, 4) && digits(month, 2) && digits(day, 2);
        all.then(|| sound(&format!("{year}-{month:0>2}-{day:0>2}"))).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::super::page;
    use dom_query::Document;

    fn date(html: &str) -> String {
        let found = page::read(&Document::from(html)).0.published;
        found.map(|date| date.value.to_string()).unwrap_or_default()
    }

    #[test]
    fn dates_are_found_where_no_meta_has_them() {
        for (html, expected) in [
            (
                "<span itemprop=datePublished content='2022-09-01T06:30:00Z'>today</span>",
                "2022-09-01T06:30:00Z",
            ),
            ("<time datetime='soon'></time><time datetime='2022-09-01'></time>", "2022-09-01"),
            ("<link rel=canonical href='https://example.org/2022/9/1/rain'>", "2022-09-01"),
            ("<div class=post-date>Posted by Ama on 1 September 2022 in News</div>", "2022-09-01"),
            (
                "<div class=date>1 Sep 2020</div><article><p class=date>Sep 1, 2022</p></article>",
                "2022-09-01",
            ),
            ("<div class=date>09/01/2022</div>", ""),
            ("<p>On 1 September 2022 rain fell.</p>", ""),
            ("<div class=date>1 September 1022</div>", ""),
        ] {
            assert_eq!(date(html), expected, "{html}");
        }
    }
}
