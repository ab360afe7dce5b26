//! A web page → an article: its text, one block a line, and the metadata that the page states.
//!
//! In: the bytes of a page, or markup in a JSON field. Out: the report's words without the page around
//! them; the headline, where one is known, is the first line. Metadata in order of trust: JSON-LD, Open
//! Graph, Dublin Core, other elements. Markup that would cost a parser too much is refused unparsed.

mod charset;
mod dates;
mod extract;
mod json_ld;
mod nesting;
mod page;
mod title;
mod tree;
mod write;

use super::draft::Draft;
use super::error::Fault;
use super::options::Options;
use crate::article::Metadata;
use dom_query::Document;

/// Reads one page.
pub(super) fn read(bytes: Vec<u8>, options: &Options) -> Result<Draft, Fault> {
    let html = charset::decode(bytes);
    nesting::check(&html)?;
    let document = Document::from(html.as_str());
    let (mut found, stated) = page::read(&document);
    let extraction = extract::extract(document, || Document::from(html.as_str()), stated.as_deref());
    if found.authors.is_empty()
        && let Some(byline) = &extraction.byline
    {
        found.authors = write::authors(byline);
    }
    let title = found.title.as_ref().map(|title| title.value.as_str());
    let (text, blocks, lines) = write::write(extraction.pieces, title).ok_or(Fault::Empty)?;
    Ok(Draft { text, blocks, metadata: options.defaults.clone().or(found).or(lines) })
}

/// Reads markup that is the body of an article. `known` is what is known about it.
pub(super) fn read_fragment(html: &str, known: Metadata, _options: &Options) -> Result<Draft, Fault> {
    nesting::check(html)?;
    let pieces = tree::pieces(Document::fragment(html).root());
    let (text, blocks, lines) = write::write(pieces, None).ok_or(Fault::Empty)?;
    Ok(Draft { text, blocks, metadata: known.or(lines) })
}

/// Whether `text` is HTML markup: it has a tag that pages cannot do without.
pub(super) fn is_markup(text: &str) -> bool {
    const TAGS: [&str; 12] = [
        "</p>",
        "<p>",
        "<p ",
        "<br>",
        "<br/>",
        "<br />",
        "</div>",
        "</h2>",
        "</li>",
        "</a>",
        "</strong>",
        "</em>",
    ];
    text.contains('<') && {
        let ends = text.match_indices('<').take(1_000);
        ends.into_iter().any(|(at, _)| {
            let head = text.as_bytes().get(at..).unwrap_or_default();
            TAGS.iter()
                .any(|tag| head.get(..tag.len()).is_some_and(|h| h.eq_ignore_ascii_case(tag.as_bytes())))
        })
    }
}

/// The words of a short piece of markup: without tags, entities resolved.
pub(super) fn text_of_fragment(html: &str) -> String {
    if !html.contains(['<', '&']) || html.len() > 4096 || nesting::check(html).is_err() {
        return html.to_owned();
    }
    Document::fragment(html).text().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{BlockKind, Origin};

    const PARAGRAPH: &str = "The river rose by two metres on Sunday night, the mayor of Oudal said, and the lower town was under water.";

    fn page(html: &str) -> Result<Draft, String> {
        read(html.as_bytes().to_vec(), &Options::default()).map_err(|fault| fault.to_string())
    }

    #[test]
    fn a_page_becomes_lines_with_kinds() {
        let draft = page(&format!(
            "<!doctype html><html lang=en><title>Rain in Oudal | Oudal Post</title><meta property=og:site_name content='Oudal Post'>\
             <body><article><h1>Rain in Oudal</h1><p class=byline>By Ama Osei</p><p>OUDAL (GNA) — {PARAGRAPH}</p><h2>Help comes</h2>\
             <figure><img src=a.jpg><figcaption>The pier on Sunday. Photo: Kojo Mensah</figcaption></figure>\
             <p>{PARAGRAPH}</p><p>Read more: Last year's flood</p><p>{PARAGRAPH}</p></article>"
        ))
        .unwrap();
        let blocks: Vec<_> = draft.blocks.iter().map(|b| (b.kind, b.span.slice(&draft.text))).collect();
        use BlockKind::*;
        let expected = [
            (Headline, "Rain in Oudal"),
            (Dateline, "OUDAL (GNA) —"),
            (Paragraph, PARAGRAPH),
            (Subheading, "Help comes"),
            (Caption, "The pier on Sunday."),
            (Credit, "Photo: Kojo Mensah"),
            (Paragraph, PARAGRAPH),
            (Paragraph, PARAGRAPH),
        ];
        let without_byline: Vec<_> = blocks.into_iter().filter(|(kind, _)| *kind != Byline).collect();
        assert_eq!(without_byline, expected);
        assert_eq!(draft.metadata.authors[0].value, "Ama Osei");
        assert_eq!(draft.metadata.publisher.unwrap().origin, Origin::OpenGraph);
    }

    #[test]
    fn a_page_without_words_is_empty() {
        for html in
            ["<html><body></body></html>", "<script>1</script>", "<img src=a>", "<title>Rain</title>", "\0\0"]
        {
            assert_eq!(page(html).unwrap_err(), "holds no text", "{html}");
        }
    }

    #[test]
    fn deep_pages_are_refused_and_wide_ones_are_read() {
        let started = std::time::Instant::now();
        assert_eq!(page(&"<div>".repeat(200_000)).unwrap_err(), "HTML is nested more than 512 deep");
        let wide = format!("<p>{PARAGRAPH}</p>").repeat(2_000);
        assert_eq!(page(&wide).unwrap().blocks.len(), 2_000);
        assert!(started.elapsed().as_secs() < 60, "took {:?}", started.elapsed());
    }

    #[test]
    fn markup_is_told_from_text() {
        assert!(is_markup("Rain.<BR/>More."));
        assert!(is_markup("<p class=a>Rain.</p>"));
        assert!(!is_markup("3 < 5 and a <b> c"));
        assert_eq!(text_of_fragment("Tom &amp; <i>Ama</i>"), "Tom & Ama");
    }
}
