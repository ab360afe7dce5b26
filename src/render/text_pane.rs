//! The article's text, whole and in order, with its marks.
//!
//! Invariant: the text of what is written here is the article's text, to the letter. What is not text
//! of the article (speakers, block names) is generated content of the style sheet.

use super::escape::Html;
use super::mark::{Layer, Mark, marks};
use super::segment::{Piece, cut};
use super::view::{To, View};
use crate::article::BlockKind;
use crate::text::ByteSpan;

/// Writes the text of `view`.
pub fn text_pane(html: &mut Html, view: &View<'_>) {
    let text = view.reading.article.text();
    let sections = sections(view);
    let marks = marks(view);
    let spans: Vec<ByteSpan> = marks.iter().map(|mark| mark.span).collect();
    let breaks: Vec<usize> = sections.iter().map(|(_, span)| span.begin()).collect();
    let mut pieces = cut(text.len(), &spans, &breaks).into_iter().peekable();
    html.raw("<div class=\"text\">");
    for (kind, section) in sections {
        let inside = std::iter::from_fn(|| pieces.next_if(|piece| piece.span.begin() < section.end()));
        let blank = section.slice(text).trim().is_empty();
        let (open, close) = if blank { ("", "") } else { element(kind) };
        html.raw(open);
        Inline { text, marks: &marks, open: vec![] }.write(html, inside);
        html.raw(close);
    }
    let end = Inline { text, marks: &marks, open: vec![] };
    for index in (0..marks.len()).filter(|&index| spans.get(index).is_some_and(|s| s.begin() >= text.len())) {
        end.anchor(html, index);
    }
    html.raw("</div>\n");
}

/// The text from end to end: its blocks, and what lies between them.
fn sections(view: &View<'_>) -> Vec<(Option<BlockKind>, ByteSpan)> {
    let article = view.reading.article;
    let mut sections = Vec::new();
    let mut done = 0;
    for block in article.blocks() {
        sections.extend(ByteSpan::new(done, block.span.begin()).map(|gap| (None, gap)));
        sections.push((Some(block.kind), block.span));
        done = block.span.end();
    }
    sections.extend(ByteSpan::new(done, article.text().len()).map(|gap| (None, gap)));
    sections.retain(|(_, span)| !span.is_empty());
    sections
}

/// The element for a block of `kind`.
fn element(kind: Option<BlockKind>) -> (&'static str, &'static str) {
    match kind {
        Some(BlockKind::Headline) => ("<h2 class=\"block headline\" dir=\"auto\">", "</h2>"),
        Some(BlockKind::Subheading) => ("<h3 class=\"block subheading\" dir=\"auto\">", "</h3>"),
        Some(BlockKind::Publisher) => ("<p class=\"block publisher\" dir=\"auto\">", "</p>"),
        Some(BlockKind::Byline) => ("<p class=\"block byline\" dir=\"auto\">", "</p>"),
        Some(BlockKind::Dateline) => ("<p class=\"block dateline\" dir=\"auto\">", "</p>"),
        Some(BlockKind::Caption) => ("<p class=\"block caption\" dir=\"auto\">", "</p>"),
        Some(BlockKind::Credit) => ("<p class=\"block credit\" dir=\"auto\">", "</p>"),
        Some(BlockKind::Paragraph) => ("<p class=\"block paragraph\" dir=\"auto\">", "</p>"),
        Some(BlockKind::Item) => ("<p class=\"block item\" dir=\"auto\">", "</p>"),
        Some(BlockKind::Furniture) => ("<p class=\"block furniture\" dir=\"auto\">", "</p>"),
        None => ("<p class=\"block loose\" dir=\"auto\">", "</p>"),
    }
}

/// Writes pieces as nested elements, each opened and closed where its mark changes.
struct Inline<'m> {
    text: &'m str,
    marks: &'m [Mark],
    open: Vec<usize>,
}

impl Inline<'_> {
    fn write(mut self, html: &mut Html, pieces: impl Iterator<Item = Piece>) {
        for piece in pieces {
            self.enter(html, &piece);
            self.words(html, &piece);
        }
        self.close_to(html, 0);
    }

    /// Closes the marks that do not cover `piece`, and opens those that do.
    fn enter(&mut self, html: &mut Html, piece: &Piece) {
        let shared = self.open.iter().zip(&piece.covers).take_while(|(a, b)| a == b).count();
        self.close_to(html, shared);
        for &mark in piece.begins.iter().filter(|mark| !piece.covers.contains(mark)) {
            self.anchor(html, mark);
        }
        for &index in piece.covers.iter().skip(shared) {
            self.start(html, index, piece.begins.contains(&index));
            self.open.push(index);
        }
    }

    fn close_to(&mut self, html: &mut Html, depth: usize) {
        while self.open.len() > depth {
            self.open.pop();
            html.raw("</span>");
        }
    }

    fn start(&self, html: &mut Html, index: usize, first: bool) {
        let Some(mark) = self.marks.get(index) else { return };
        html.raw("<span")
            .attr("class", format_args!("{} {}", mark.layer.name(), mark.kind).to_string().trim());
        if let Some(id) = mark.id.filter(|_| first) {
            html.attr("id", id);
        }
        if let Some(card) = mark.card {
            html.attr("data-card", card);
        }
        if mark.card.is_none() && mark.layer != Layer::Part {
            html.attr("title", &mark.label);
        }
        html.raw(">");
    }

    /// A mark that covers nothing still has its place.
    fn anchor(&self, html: &mut Html, index: usize) {
        if let Some(id) = self.marks.get(index).and_then(|mark| mark.id) {
            html.raw("<span").attr("id", id).raw("></span>");
        }
    }

    /// The words of `piece`, as a link to the card of the innermost mark that has one.
    fn words(&mut self, html: &mut Html, piece: &Piece) {
        let covers = piece.covers.iter().rev().filter_map(|&index| self.marks.get(index));
        let link =
            covers.into_iter().find_map(|mark| mark.card.filter(|_| mark.links()).map(|id| (mark, id)));
        let words = piece.span.slice(self.text);
        match link {
            Some((mark, card)) => html
                .raw("<a")
                .attr("href", To(card))
                .attr("title", &mark.label)
                .raw(">")
                .text(words)
                .raw("</a>"),
            None => html.text(words),
        };
        self.speakers(html, piece);
    }

    /// Where quoted words end, a link that says whose they are.
    fn speakers(&mut self, html: &mut Html, piece: &Piece) {
        let ends = |mark: &&Mark| mark.span.end() == piece.span.end();
        for &index in piece.covers.iter().rev() {
            let Some(mark) = self.marks.get(index).filter(ends) else { continue };
            if let (Some(speaker), Some(card)) = (&mark.speaker, mark.card) {
                let depth = self.open.iter().position(|&open| open == index);
                self.close_to(html, depth.unwrap_or(self.open.len()));
                html.raw("<a class=\"by\"").attr("href", To(card)).attr("data-by", speaker);
                html.attr("data-card", card).attr("aria-label", &mark.label).raw("></a>");
            }
        }
    }
}
