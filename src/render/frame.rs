//! The document around the articles: head, legend, contents, and the head of each article.

use super::card::panel;
use super::escape::Html;
use super::mark::Layer;
use super::text_pane::text_pane;
use super::view::{To, View};
use crate::article::{BlockKind, Metadata};
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// Writes the whole document.
pub fn document(html: &mut Html, views: &[View<'_>]) {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n");
    head(html, views);
    html.raw("<body>\n<a class=\"skip\" href=\"#main\">Skip to the text</a>\n");
    legend(html, views);
    html.raw("<main id=\"main\">\n");
    contents(html, views);
    for view in views {
        article(html, view);
    }
    html.raw("</main>\n<script>").raw(SCRIPT).raw("</script>\n</body>\n</html>\n");
}

fn head(html: &mut Html, views: &[View<'_>]) {
    html.raw("<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"");
    html.attr("content", policy()).raw(">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
    match views {
        [view] => html.text(title(view)).raw(" · dateline"),
        _ => html.number(views.len()).raw(" articles · dateline"),
    };
    html.raw("</title>\n<style>").raw(STYLE).raw("</style>\n</head>\n");
}

/// What the page may do: show itself and run its own script, and nothing else.
fn policy() -> String {
    let hash = base64(&Sha256::digest(SCRIPT));
    format!(
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hash}'; \
         base-uri 'none'; form-action 'none'"
    )
}

fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let bits =
            chunk.iter().fold(0u32, |bits, &byte| bits << 8 | u32::from(byte)) << (8 * (3 - chunk.len()));
        for k in 0..4 {
            let digit = (bits >> (18 - 6 * k) & 63) as usize;
            let letter = ALPHABET.get(digit).filter(|_| k <= chunk.len());
            out.push(letter.map_or('=', |&letter| char::from(letter)));
        }
    }
    out
}

/// The bar at the top: what the colours mean, how much there is of each, and a switch for each.
fn legend(html: &mut Html, views: &[View<'_>]) {
    html.raw("<header class=\"bar\">\n<h1>dateline <span>what was read</span></h1>\n");
    html.raw("<form class=\"legend\" aria-label=\"Show or hide layers\">\n");
    for layer in Layer::SHOWN {
        let count: usize = views.iter().map(|view| size(view, layer)).sum();
        html.raw("<label")
            .attr("class", format_args!("chip {}", layer.name()))
            .raw("><input type=\"checkbox\" checked");
        html.attr("id", format_args!("show-{}", layer.name())).raw(if count == 0 { " disabled" } else { "" });
        html.raw("> <span>").raw(layer.heading()).raw("</span> <span class=\"count\">").number(count);
        html.raw("</span></label>\n");
    }
    html.raw("</form>\n</header>\n");
}

/// How many cards of `layer` there are.
fn size(view: &View<'_>, layer: Layer) -> usize {
    let story = view.story();
    match layer {
        Layer::Event => story.events.len(),
        Layer::Quotation => story.quotations.len(),
        Layer::Time => story.times.len(),
        Layer::Quantity => story.quantities.len(),
        layer => story.entities.iter().filter(|entity| Layer::of(entity.kind) == layer).count(),
    }
}

fn contents(html: &mut Html, views: &[View<'_>]) {
    if views.len() < 2 {
        return;
    }
    html.raw("<nav class=\"contents\" aria-label=\"Articles\">\n<h2>")
        .number(views.len())
        .raw(" articles</h2>\n<ol>\n");
    for view in views {
        html.raw("<li><a").attr("href", To(view.article_id())).raw(">").bdi(title(view)).raw("</a> <span>");
        html.bdi(view.narrator()).raw(" · ").number(view.story().events.len()).raw(" events · ");
        html.number(view.story().quotations.len()).raw(" quotations</span></li>\n");
    }
    html.raw("</ol>\n</nav>\n");
}

fn article(html: &mut Html, view: &View<'_>) {
    html.raw("<article class=\"reading\"")
        .attr("id", view.article_id())
        .attr("aria-label", title(view))
        .raw(">\n");
    html.raw("<section class=\"pane\" aria-label=\"Text of the article\"");
    if let Some(language) = &view.reading.article.metadata().language {
        html.attr("lang", &language.value);
    }
    html.raw(">\n");
    source(html, view);
    text_pane(html, view);
    html.raw("</section>\n<aside class=\"panel\" aria-label=\"What was understood\" tabindex=\"0\">\n");
    panel(html, view);
    html.raw("<p class=\"reader\">read by ").bdi(view.reading.reader).raw("</p>\n</aside>\n</article>\n");
}

/// What the publisher says about the article, above its text.
fn source(html: &mut Html, view: &View<'_>) {
    let data = view.reading.article.metadata();
    html.raw("<header class=\"source\" lang=\"en\">");
    if let Some(title) = data.title.as_ref().filter(|_| !has_headline(view)) {
        html.raw("<h2 class=\"title\" dir=\"auto\">").text(&title.value).raw("</h2>");
    }
    html.raw("<dl>");
    facts(html, data);
    let address = data.url.as_ref().map(|url| url.value.as_str());
    for (term, address) in [("address", address), ("in the graph", Some(view.reading.iris.article.as_str()))]
    {
        if let Some(address) = address {
            html.raw("<div class=\"wide\"><dt>")
                .raw(term)
                .raw("</dt><dd>")
                .out(address, address)
                .raw("</dd></div>");
        }
    }
    html.raw("</dl></header>\n");
}

fn facts(html: &mut Html, data: &Metadata) {
    let authors: Vec<_> = data.authors.iter().map(|author| author.value.as_str()).collect();
    let facts = [
        ("publisher", data.publisher.as_ref().map(|s| s.value.clone())),
        ("published", data.published.as_ref().map(|s| s.value.to_string())),
        ("modified", data.modified.as_ref().map(|s| s.value.to_string())),
        ("by", (!authors.is_empty()).then(|| authors.join(", "))),
        ("language", data.language.as_ref().map(|s| s.value.to_string())),
        ("rights", data.rights.as_ref().map(|s| s.value.clone())),
    ];
    for (term, value) in facts {
        if let Some(value) = value {
            html.raw("<div><dt>").raw(term).raw("</dt><dd>").bdi(&value).raw("</dd></div>");
        }
    }
}

fn has_headline(view: &View<'_>) -> bool {
    view.reading.article.blocks().iter().any(|block| block.kind == BlockKind::Headline)
}

/// The title, else the headline in the text, else the article's name in the graph.
fn title<'a>(view: &View<'a>) -> &'a str {
    let article = view.reading.article;
    let headline = article.blocks().iter().find(|block| block.kind == BlockKind::Headline);
    let title = article.metadata().title.as_ref().map(|title| title.value.as_str());
    title.or(headline.map(|block| block.span.slice(article.text()))).unwrap_or(&view.reading.iris.article)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_pads_what_does_not_fill_three_bytes() {
        let cases: [(&[u8], &str); 5] =
            [(b"", ""), (b"M", "TQ=="), (b"Ma", "TWE="), (b"Man", "TWFu"), (b"\xff\xfe\xfd\xfc", "//79/A==")];
        for (bytes, text) in cases {
            assert_eq!(base64(bytes), text);
        }
    }

    #[test]
    fn style_and_script_ask_for_nothing_and_do_not_end_their_element() {
        for file in [STYLE, SCRIPT] {
            assert!(!file.contains("</"));
            assert!(!file.contains("url(") && !file.contains("@import") && !file.contains("//"));
        }
    }
}
