//! A page → the pieces of its article.
//!
//! The readability algorithm finds the element that holds the report. Where it finds next to nothing,
//! the page's own marks are asked (`articleBody`, `<article>`, `<main>`), then all its paragraphs.

use super::tree::{self, Piece};
use crate::article::BlockKind;
use dom_query::Document;
use dom_smoothie::{CandidateSelectMode, Config, Readability};

/// An extraction with fewer characters is doubted.
const TINY: usize = 250;
/// A paragraph with fewer characters counts for nothing where all paragraphs of a page are taken.
const SHORT_PARAGRAPH: usize = 40;

/// What was found in a page.
pub(super) struct Extraction {
    pub(super) pieces: Vec<Piece>,
    /// Who the page says wrote it, where an element looks so.
    pub(super) byline: Option<String>,
}

/// The article of `document`. `spare` gives the page once more, as the algorithm takes its copy apart;
/// `stated` is the text that the page's metadata hold, if any.
pub(super) fn extract(document: Document, spare: impl Fn() -> Document, stated: Option<&str>) -> Extraction {
    let (pieces, byline) = readable(document);
    if size(&pieces) >= TINY {
        return Extraction { pieces, byline };
    }
    let page = spare();
    let marked = ["[itemprop=articleBody]", "article", "main", "[role=main]"];
    let marked = marked.iter().map(|selector| under(&page, selector)).find(|found| size(found) >= TINY);
    let stated = || stated.map(plain_pieces).filter(|found| size(found) >= TINY);
    let better = marked.or_else(stated).or_else(|| {
        let all = paragraphs(&page);
        (size(&all) >= TINY || size(&pieces) == 0).then_some(all)
    });
    Extraction { pieces: better.filter(|better| size(better) > size(&pieces)).unwrap_or(pieces), byline }
}

fn readable(document: Document) -> (Vec<Piece>, Option<String>) {
    let config = Config {
        disable_json_ld: true,
        candidate_select_mode: CandidateSelectMode::Readability,
        ..Config::default()
    };
    let Ok(mut readability) = Readability::with_document(document, None, Some(config)) else {
        return (vec![], None);
    };
    let Ok(article) = readability.parse() else {
        return (vec![], None);
    };
    let found = readability.doc.select_single("#readability-page-1");
    let pieces = found.nodes().first().map(|node| tree::pieces(*node)).unwrap_or_default();
    (pieces, article.byline)
}

/// The pieces under the largest element that `selector` finds.
fn under(page: &Document, selector: &str) -> Vec<Piece> {
    let found = page.select(selector);
    let each = found.nodes().iter().take(20).map(|node| tree::pieces(*node));
    each.max_by_key(|pieces| size(pieces)).unwrap_or_default()
}

/// All paragraphs of the page, or all of its text if it has none.
fn paragraphs(page: &Document) -> Vec<Piece> {
    let all = tree::pieces(page.root());
    let long: Vec<Piece> = page
        .select("p")
        .nodes()
        .iter()
        .flat_map(|node| tree::pieces(*node))
        .filter(|piece| piece.words.chars().nth(SHORT_PARAGRAPH).is_some())
        .collect();
    if size(&long) >= TINY { long } else { all }
}

fn plain_pieces(text: &str) -> Vec<Piece> {
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let lines = lines.filter(|line| line.contains(char::is_alphanumeric));
    lines.map(|words| Piece { kind: BlockKind::Paragraph, words }).collect()
}

fn size(pieces: &[Piece]) -> usize {
    pieces.iter().map(|piece| piece.words.len()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(html: &str, stated: Option<&str>) -> Vec<String> {
        let found = extract(Document::from(html), || Document::from(html), stated);
        found.pieces.into_iter().map(|piece| piece.words).collect()
    }

    #[test]
    fn navigation_is_left_out() {
        let paragraph = "The river rose by two metres on Sunday night, the mayor of Oudal said, and the lower town was under water.";
        let html = format!(
            "<body><nav><a href=/>Home</a><a href=/s>Sport</a></nav><div class=content><p>{paragraph}</p>\
             <p>{paragraph}</p><p>{paragraph}</p></div><footer>All rights reserved, Oudal Post</footer>"
        );
        assert_eq!(words(&html, None), [paragraph; 3]);
    }

    #[test]
    fn a_short_notice_is_still_found() {
        assert_eq!(words("<body><p>Rain fell.</p>", None), ["Rain fell."]);
        assert_eq!(words("Rain fell.", None), ["Rain fell."]);
        assert_eq!(words("", None), [""; 0]);
    }

    #[test]
    fn the_text_in_the_metadata_serves_where_the_page_has_none() {
        let stated = "The river rose by two metres on Sunday night.\n\n".repeat(10);
        assert_eq!(words("<body><p>Please enable scripts.</p>", Some(&stated)).len(), 10);
    }
}
