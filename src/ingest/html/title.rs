//! A page → the title of its article, without the name of the site around it.

use super::page::Page;
use crate::text::fold;

/// The title by the page's headings or its `title` element.
pub(super) fn of_page(page: &Page<'_>) -> Option<String> {
    heading(page).or_else(|| element(page))
}

/// `title` without the site's name or the section: the part that a heading repeats, or what stands
/// before the name of the site or its host.
pub(super) fn bare(page: &Page<'_>, title: &str, sites: &[String]) -> String {
    let headings: Vec<_> = page.texts("h1").map(|heading| fold(&heading)).collect();
    let host = page.host();
    let site = |tail: &str| {
        let folded = fold(tail);
        let letters: String = folded.chars().filter(|c| c.is_alphanumeric()).collect();
        sites.contains(&folded) || (letters.len() >= 4 && host.contains(&letters))
    };
    let headed = |half: &str| half.split_whitespace().nth(2).is_some() && headings.contains(&fold(half));
    let found = halves(title).find_map(|(head, tail)| match () {
        () if headed(tail) => Some(tail),
        () if headed(head) || site(tail) => Some(head),
        () => None,
    });
    found.filter(|found| !found.is_empty()).unwrap_or(title).to_owned()
}

/// The heading that is marked as the headline, or the only one of the first level.
fn heading(page: &Page<'_>) -> Option<String> {
    let marks = ["h1[itemprop=headline]", "h1.entry-title", "h1.headline", "article h1"];
    let marked = marks.iter().find_map(|selector| page.texts(selector).next());
    marked.or_else(|| {
        let mut all = page.texts("h1");
        all.next().filter(|_| all.next().is_none())
    })
}

/// The `title` element without what is probably the site's name.
fn element(page: &Page<'_>) -> Option<String> {
    let title = page.texts("head title, title").next()?;
    let headings: Vec<_> = page.texts("h1, h2").map(|heading| fold(&heading)).collect();
    if let Some((head, tail)) = halves(&title).next() {
        if let Some(half) = [head, tail].into_iter().find(|half| headings.contains(&fold(half))) {
            return Some(half.to_owned());
        }
        if tail.split_whitespace().nth(5).is_none() && head.split_whitespace().nth(2).is_some() {
            return Some(head.to_owned());
        }
    }
    Some(title)
}

/// The title before and after each separator, the last separator first.
fn halves(title: &str) -> impl Iterator<Item = (&str, &str)> {
    const MARKS: [&str; 10] = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " › ", " • ", " · "];
    let mut cuts: Vec<_> =
        MARKS.iter().flat_map(|mark| title.match_indices(mark).map(|(at, mark)| (at, mark.len()))).collect();
    cuts.sort_unstable_by_key(|cut| std::cmp::Reverse(*cut));
    cuts.into_iter().filter_map(|(at, len)| Some((title.get(..at)?.trim(), title.get(at + len..)?.trim())))
}

#[cfg(test)]
mod tests {
    use super::super::page;
    use dom_query::Document;

    fn title(html: &str) -> String {
        page::read(&Document::from(html)).0.title.map(|title| title.value).unwrap_or_default()
    }

    #[test]
    fn the_site_is_left_off() {
        for (html, expected) in [
            ("<title>More rain than ever - Oudal Post</title>", "More rain than ever"),
            ("<title>More rain than ever, and wind</title>", "More rain than ever, and wind"),
            (
                "<meta property=og:title content='More rain | Oudal Post'><meta property=og:site_name content='Oudal Post'>",
                "More rain",
            ),
            (
                "<meta property=og:title content='More rain - OudalPost.com'>\
                 <link rel=canonical href='https://www.oudalpost.com/1'>",
                "More rain",
            ),
            (
                "<meta property=og:title content='Weather – More rain than ever'><h1>More rain than ever</h1>",
                "More rain than ever",
            ),
            ("<meta property=og:title content='Rain - and wind'><h1>Rain</h1>", "Rain - and wind"),
            ("<h1>Oudal</h1><h1 class=headline>More rain than ever</h1>", "More rain than ever"),
        ] {
            assert_eq!(title(html), expected, "{html}");
        }
    }
}
