//! `dateline retract`: articles out of the store.

use super::Context;
use super::exit::Exit;

/// Take articles out of the store
///
/// With all that they alone brought: their records, their metadata and earlier versions, and the
/// people, organizations and places that nothing else speaks of.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    dateline retract https://example.org/2022/ferry-sinks\n  \
    dateline retract article:ferry-sinks-off-oudal-k3vqzj2x7m4a")]
pub(super) struct Retract {
    /// Articles: an IRI, `article:…` (or a unique beginning of its name) or the article's URL
    #[arg(required = true, value_name = "ARTICLE")]
    articles: Vec<String>,
}

impl Retract {
    pub(super) fn run(self, context: &Context) -> anyhow::Result<Exit> {
        // A mistyped path must not make a new store.
        drop(context.reading()?);
        let store = context.writing(None)?;
        // All names are looked up before the first article goes.
        let articles: Vec<_> =
            self.articles.iter().map(|text| store.find_article(text)).collect::<Result<_, _>>()?;
        for article in &articles {
            let gone = store.retract(article)?;
            let (own, shared) = (gone.own, gone.shared);
            let name = article.as_str();
            context
                .voice
                .say(format_args!("{name}: {own} statements of its own removed, {shared} shared ones"));
        }
        store.flush()?;
        Ok(Exit::Done)
    }
}
