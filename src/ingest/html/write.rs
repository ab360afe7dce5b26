//! The pieces of a page → the text, one block a line, and its blocks.

use super::tree::Piece;
use crate::article::{Block, BlockKind, Metadata, Origin, Stated};
use crate::ingest::plain::blocks::{is_furniture, split_credit};
use crate::ingest::plain::phrases::Phrases;
use crate::ingest::plain::{byline, dateline};
use crate::text::{ByteSpan, fold, squeeze};

/// Bylines and repeated titles are looked for in so many first pieces.
const TOP: usize = 5;

/// The text, its blocks, and what its lines say of the article. `None` if there are no words but the
/// title's. Furniture is left out: the text is ours to make.
pub(super) fn write(pieces: Vec<Piece>, title: Option<&str>) -> Option<(String, Vec<Block>, Metadata)> {
    let phrases = Phrases::built_in();
    let mut page =
        Page { text: String::new(), blocks: vec![], found: Metadata::default(), phrases: &phrases };
    let title = title.map(squeeze).filter(|title| !title.is_empty());
    if let Some(title) = &title {
        page.line(BlockKind::Headline, title);
    }
    let headed = page.blocks.len();
    let folded = title.as_deref().map(fold);
    let mut first = true;
    for (index, piece) in pieces.into_iter().enumerate() {
        if index < TOP && folded.as_ref().is_some_and(|title| fold(&piece.words) == *title) {
            continue;
        }
        page.piece(piece, index < TOP, &mut first);
    }
    (page.blocks.len() > headed).then_some((page.text, page.blocks, page.found))
}

/// The names in what an element with a byline's class says.
pub(super) fn authors(byline: &str) -> Vec<Stated<String>> {
    let line = squeeze(byline);
    let phrases = Phrases::built_in();
    let names = match byline::parse(&line, &phrases) {
        Some(read) => read.authors,
        None => byline::names(&line, &phrases).filter(|_| line.len() <= 100).unwrap_or_default(),
    };
    names.into_iter().map(|name| Stated::new(name, Origin::Html)).collect()
}

struct Page<'p> {
    text: String,
    blocks: Vec<Block>,
    found: Metadata,
    phrases: &'p Phrases,
}

impl Page<'_> {
    fn piece(&mut self, piece: Piece, top: bool, first: &mut bool) {
        let Piece { kind, words } = piece;
        if is_furniture(&words, self.phrases) {
            return;
        }
        if top && let Some(read) = byline::parse(&words, self.phrases) {
            self.line(BlockKind::Byline, &words);
            self.learn(read);
            return;
        }
        let words = match split_credit(&words, kind, self.phrases) {
            Some(at) => {
                let (caption, credit) = words.split_at_checked(at).unwrap_or((&words, ""));
                if !caption.trim().is_empty() {
                    self.line(BlockKind::Caption, caption.trim());
                }
                self.line(BlockKind::Credit, credit.trim());
                return;
            }
            None => words,
        };
        if kind == BlockKind::Paragraph {
            self.paragraph(&words, *first);
            *first = false;
        } else {
            self.line(kind, &words);
        }
    }

    fn paragraph(&mut self, words: &str, first: bool) {
        let begin = self.begin_line();
        self.text.push_str(words);
        let Some(dateline) = dateline::parse(words, first, self.phrases) else {
            return self.block(BlockKind::Paragraph, begin, self.text.len());
        };
        let middle = begin + dateline.len;
        self.block(BlockKind::Dateline, begin, middle);
        self.block(BlockKind::Paragraph, middle, self.text.len());
        let date = dateline.date.map(|date| Stated::new(date, Origin::Text));
        self.found.published = self.found.published.take().or(date);
    }

    fn line(&mut self, kind: BlockKind, words: &str) {
        let begin = self.begin_line();
        self.text.push_str(words);
        self.block(kind, begin, self.text.len());
    }

    fn begin_line(&mut self) -> usize {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.len()
    }

    fn block(&mut self, kind: BlockKind, begin: usize, end: usize) {
        if let Some(span) = ByteSpan::new(begin, end) {
            self.blocks.push(Block { kind, span: span.trimmed(&self.text) });
        }
    }

    fn learn(&mut self, read: byline::Byline) {
        if self.found.authors.is_empty() {
            self.found.authors =
                read.authors.into_iter().map(|name| Stated::new(name, Origin::Text)).collect();
        }
        let stated = |date| Stated::new(date, Origin::Text);
        self.found.published = self.found.published.take().or(read.published.map(stated));
        self.found.modified = self.found.modified.take().or(read.modified.map(stated));
    }
}
