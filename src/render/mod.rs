//! A page that shows what was read: the article's text with its mentions, quotations, events, times and
//! quantities marked, linked both ways with a panel of cards.
//!
//! In: articles, their stories and the names of their records. Out: one self-contained HTML document
//! that asks nothing of any network. Invariants: the text on the page is the article's text; every link
//! within the page leads somewhere; the same input gives the same bytes; nothing that an article says
//! can run. Deliberately absent: any reading of meaning; what is shown is what the story holds.
//!
//! ```
//! use dateline::{article::{Article, Metadata}, render, story::{Iris, Story}};
//! let article = Article::new("PORT AMSEL — Rain fell.".into(), vec![], Metadata::default());
//! let iris = Iris { article: "https://w3id.org/dateline/article/x".into(), entities: vec![] };
//! let page = render::page(&article, &Story::default(), &iris, "dateline 0.1");
//! assert!(page.starts_with("<!DOCTYPE html>") && page.contains("PORT AMSEL — Rain fell."));
//! ```

mod card;
mod escape;
mod frame;
mod mark;
mod segment;
mod text_pane;
mod view;

use crate::article::Article;
use crate::story::{Iris, Story};
use escape::Html;
use view::View;

/// One article with what was understood of it.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    /// The article.
    pub article: &'a Article,
    /// Its story.
    pub story: &'a Story,
    /// The names of its records in the graph.
    pub iris: &'a Iris,
    /// The version of the program and model that read it.
    pub reader: &'a str,
}

/// The page of one article.
pub fn page(article: &Article, story: &Story, iris: &Iris, reader: &str) -> String {
    pages(&[Reading { article, story, iris, reader }])
}

/// One page of several articles, in their order, with a list of contents.
pub fn pages(readings: &[Reading<'_>]) -> String {
    let views: Vec<_> = readings.iter().enumerate().map(|(k, &reading)| View::new(reading, k + 1)).collect();
    let mut html = Html::default();
    frame::document(&mut html, &views);
    html.finish()
}

#[cfg(test)]
mod tests;
