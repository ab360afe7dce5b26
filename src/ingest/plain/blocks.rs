//! The parts of a text → its blocks, and what their lines say about the article.
//!
//! First every part that shows by itself what it is gets its kind (bylines, credits, furniture, list
//! items, prose); then the short lines that are left get theirs by where they stand.

use super::byline::{self, Byline};
use super::credit::{self, Credit};
use super::phrases::{PhraseKind, Phrases};
use super::{dateline, paragraphs};
use crate::article::{Block, BlockKind, Metadata, Origin, Stated};
use crate::text::{ByteSpan, fold};

/// Fewer words are a short line; a part of so many is prose, even without a full stop.
const SENTENCE_WORDS: usize = 6;
const PROSE_WORDS: usize = 25;
/// A heading between paragraphs has no more words than this, a publisher's line no more than that.
const SUBHEADING_WORDS: usize = 10;
const PUBLISHER_WORDS: usize = 7;
/// A headline has no more words than this.
const HEADLINE_WORDS: usize = 30;

/// Whether the first lines of a text may be its publisher and headline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ingest) enum Top {
    /// The text is a whole article, as in a file.
    Article,
    /// The text is a body, as in a field beside one for the title.
    Body,
}

/// The blocks of `text`, in order, and the metadata that its lines state. `known` is what is known
/// already: a line that repeats the title is the headline.
pub(in crate::ingest) fn recognise(text: &str, known: &Metadata, top: Top) -> (Vec<Block>, Metadata) {
    let phrases = Phrases::built_in();
    let mut draft = Draft { text, phrases: &phrases, parts: vec![], found: Metadata::default() };
    for span in paragraphs::parts(text) {
        draft.take(span, known);
    }
    draft.place_top(top, known);
    draft.place_body();
    draft.split_datelines();
    let blocks = draft.parts.iter().map(|part| Block { kind: part.kind.settled(), span: part.span });
    (blocks.collect(), draft.found)
}

/// What is known of a part's kind.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Sure(BlockKind),
    /// A report's words followed by an agency in brackets: a caption at the top, else prose.
    Agency,
    /// A line too short to tell by itself.
    Short,
}

impl Kind {
    fn settled(self) -> BlockKind {
        match self {
            Self::Sure(kind) => kind,
            Self::Agency | Self::Short => BlockKind::Paragraph,
        }
    }
}

struct Part {
    span: ByteSpan,
    kind: Kind,
}

struct Draft<'t> {
    text: &'t str,
    phrases: &'t Phrases,
    parts: Vec<Part>,
    found: Metadata,
}

const PROSE: Kind = Kind::Sure(BlockKind::Paragraph);

impl<'t> Draft<'t> {
    fn words(&self, index: usize) -> &'t str {
        self.parts.get(index).map_or("", |part| part.span.slice(self.text))
    }

    fn kind(&self, index: usize) -> Option<Kind> {
        self.parts.get(index).map(|part| part.kind)
    }

    fn set(&mut self, index: usize, kind: BlockKind) {
        if let Some(part) = self.parts.get_mut(index) {
            part.kind = Kind::Sure(kind);
        }
    }

    fn push(&mut self, span: ByteSpan, kind: Kind) {
        let span = span.trimmed(self.text);
        if !span.is_empty() {
            self.parts.push(Part { span, kind });
        }
    }

    /// Adds a part with what shows by itself.
    fn take(&mut self, span: ByteSpan, known: &Metadata) {
        let words = span.slice(self.text);
        if let Some(byline) = byline::parse(words, self.phrases) {
            self.push(span, Kind::Sure(BlockKind::Byline));
            self.learn(byline);
        } else if is_furniture(words, self.phrases) {
            self.push(span, Kind::Sure(BlockKind::Furniture));
        } else if let Some(credit) = credit::parse(words, self.phrases) {
            self.take_credit(span, credit);
        } else if let Some((marker, kind)) = marker(words) {
            let inner = ByteSpan::new(span.begin() + marker, span.end()).unwrap_or(span);
            self.push(inner, kind);
        } else {
            self.push(span, lone_kind(words, known, self.phrases));
        }
    }

    fn take_credit(&mut self, span: ByteSpan, credit: Credit) {
        let (at, kind) = match credit {
            Credit::Picture { at } => (at, Kind::Sure(BlockKind::Caption)),
            Credit::Agency { at } => (at, Kind::Agency),
        };
        let middle = span.begin() + at;
        let halves = ByteSpan::new(span.begin(), middle).zip(ByteSpan::new(middle, span.end()));
        if let Some((head, tail)) = halves {
            self.push(head, kind);
            self.push(tail, Kind::Sure(BlockKind::Credit));
        }
    }

    fn learn(&mut self, byline: Byline) {
        let stated = |value| Stated::new(value, Origin::Text);
        if self.found.authors.is_empty() {
            self.found.authors =
                byline.authors.into_iter().map(|name| Stated::new(name, Origin::Text)).collect();
        }
        self.found.published = self.found.published.take().or(byline.published.map(stated));
        self.found.modified = self.found.modified.take().or(byline.modified.map(stated));
    }

    /// Gives the lines before the first prose their kinds: publisher, headline, captions, standfirst.
    fn place_top(&mut self, top: Top, known: &Metadata) {
        self.mark_repeated();
        let Some(end) = self.first_prose() else {
            return;
        };
        self.caption_agency_lines(end);
        if top == Top::Article {
            self.place_headline(end, known);
        }
        for index in 0..end {
            if self.kind(index) == Some(Kind::Short) {
                let captioned = self.kind(index + 1) == Some(Kind::Sure(BlockKind::Credit));
                let kind = if captioned { BlockKind::Caption } else { BlockKind::Subheading };
                self.set(index, kind);
            }
        }
    }

    fn first_prose(&self) -> Option<usize> {
        let headline = self.parts.iter().position(|part| self.asks(part)).filter(|&index| index <= 1);
        let prose = |index: &usize| self.kind(*index) == Some(PROSE) && headline != Some(*index);
        (0..self.parts.len())
            .find(prose)
            .or_else(|| (0..self.parts.len()).find(|&index| self.kind(index) == Some(Kind::Agency)))
    }

    /// A first line that ends with "?" or "!" can be a headline although it is a sentence.
    fn asks(&self, part: &Part) -> bool {
        let words = part.span.slice(self.text);
        part.kind == PROSE && words.ends_with(['?', '!']) && word_count(words, 20) < 20
    }

    /// Equal parts one after the other are the caption of one picture.
    fn mark_repeated(&mut self) {
        let credits = |part: &Part| part.kind != Kind::Sure(BlockKind::Credit);
        let plain: Vec<usize> =
            (0..self.parts.len()).filter(|&i| self.parts.get(i).is_some_and(credits)).collect();
        for pair in plain.windows(2) {
            let &[a, b] = pair else { continue };
            let unsure =
                [a, b].iter().all(|&i| matches!(self.kind(i), Some(Kind::Short | Kind::Agency | PROSE)));
            if unsure && self.words(a) == self.words(b) && word_count(self.words(a), 61) <= 60 {
                self.set(a, BlockKind::Caption);
                self.set(b, BlockKind::Caption);
            } else if self.kind(a) == Some(Kind::Sure(BlockKind::Caption)) && self.words(a) == self.words(b) {
                self.set(b, BlockKind::Caption);
            }
        }
    }

    /// "A ferry at the pier (AFP)" before the report is a caption.
    fn caption_agency_lines(&mut self, end: usize) {
        for index in 0..end {
            if self.kind(index) == Some(Kind::Agency) {
                self.set(index, BlockKind::Caption);
            }
        }
    }

    /// The first short line is the headline, or the second one if the first is a publisher's name.
    fn place_headline(&mut self, end: usize, known: &Metadata) {
        if self.parts.iter().take(end).any(|part| part.kind == Kind::Sure(BlockKind::Headline)) {
            self.place_publisher(end, known, true);
            return;
        }
        self.place_publisher(end, known, false);
        let candidate = (0..end).find(|&index| {
            let short = match self.kind(index) {
                Some(Kind::Short) => true,
                Some(PROSE) => true, // a question, see `asks`
                _ => false,
            };
            let captioned = self.kind(index + 1) == Some(Kind::Sure(BlockKind::Credit));
            let words = word_count(self.words(index), HEADLINE_WORDS + 1);
            short && !captioned && (3..=HEADLINE_WORDS).contains(&words)
        });
        if let Some(index) = candidate {
            self.set(index, BlockKind::Headline);
            self.found.title = Some(Stated::new(self.words(index).to_owned(), Origin::Text));
        }
    }

    /// The first short line above the headline is the publisher's if it looks like a name of one.
    fn place_publisher(&mut self, end: usize, known: &Metadata, headline_known: bool) {
        let mut shorts = (0..end).filter(|&index| self.kind(index) == Some(Kind::Short));
        let (Some(first), second) = (shorts.next(), shorts.next()) else {
            return;
        };
        let same = known.publisher.as_ref().is_some_and(|p| fold(&p.value) == fold(self.words(first)));
        let followed = second.map_or(0, |second| word_count(self.words(second), 100)) >= 4 || headline_known;
        if same || (followed && self.is_publisher(first)) {
            let name = self.words(first).to_owned();
            self.set(first, BlockKind::Publisher);
            self.found.publisher = Some(Stated::new(name, Origin::Text));
        }
    }

    /// Few words, all capitalised, one of them such as "Times", or at most three and no section's name.
    fn is_publisher(&self, index: usize) -> bool {
        let line = self.words(index);
        let words: Vec<_> = line.split_whitespace().take(PUBLISHER_WORDS + 1).collect();
        let capital = |word: &&str| {
            let small = ["of", "the", "and", "for", "de", "la", "le", "in", "&"].contains(word);
            small || word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) || is_domain(word)
        };
        words.len() <= PUBLISHER_WORDS
            && words.iter().all(capital)
            && !line.contains([':', ';', '?', '!', '“', '"'])
            && !self.phrases.is(PhraseKind::Section, line)
            && (words.len() <= 3 || words.iter().any(|word| self.phrases.is(PhraseKind::Outlet, word)))
    }

    /// Short lines between paragraphs are headings, or captions if a credit follows.
    fn place_body(&mut self) {
        for index in 0..self.parts.len() {
            if self.kind(index) != Some(Kind::Short) {
                continue;
            }
            let next = self.kind(index + 1);
            let first = index == 0 || index.checked_sub(1).and_then(|i| self.kind(i)) == Some(Kind::Short);
            let kind = match next {
                Some(Kind::Sure(BlockKind::Credit)) => BlockKind::Caption,
                Some(PROSE | Kind::Agency) if !first && is_subheading(self.words(index)) => {
                    BlockKind::Subheading
                }
                _ => continue,
            };
            self.set(index, kind);
        }
    }

    /// Cuts datelines off the paragraphs that they open.
    fn split_datelines(&mut self) {
        let mut first = true;
        let parts = std::mem::take(&mut self.parts);
        for part in parts {
            let prose = part.kind.settled() == BlockKind::Paragraph;
            let words = part.span.slice(self.text);
            match dateline::parse(words, first, self.phrases).filter(|_| prose) {
                Some(found) => {
                    self.found.published = self
                        .found
                        .published
                        .take()
                        .or(found.date.map(|date| Stated::new(date, Origin::Text)));
                    self.split(part, found.len);
                }
                None => self.parts.push(part),
            }
            first &= !prose;
        }
    }

    fn split(&mut self, part: Part, len: usize) {
        let middle = part.span.begin() + len;
        if let Some((head, tail)) =
            ByteSpan::new(part.span.begin(), middle).zip(ByteSpan::new(middle, part.span.end()))
        {
            self.push(head, Kind::Sure(BlockKind::Dateline));
            self.push(tail, part.kind);
        }
    }
}

/// The kind of a part by itself: the title, a caption, prose, or a short line.
fn lone_kind(words: &str, known: &Metadata, phrases: &Phrases) -> Kind {
    let titled =
        |title: &Stated<String>| title.value.len() / 4 <= words.len() && fold(&title.value) == fold(words);
    if words.len() <= 600 && known.title.as_ref().is_some_and(titled) {
        return Kind::Sure(BlockKind::Headline);
    }
    if phrases.strip(PhraseKind::Caption, words).is_some() && word_count(words, 61) <= 60 {
        return Kind::Sure(BlockKind::Caption);
    }
    if is_prose(words) || dateline::parse(words, false, phrases).is_some() { PROSE } else { Kind::Short }
}

fn is_prose(words: &str) -> bool {
    let count = word_count(words, PROSE_WORDS);
    let bare = words.trim_end_matches(['”', '"', '’', '\'', ')', ']', ' ']);
    let ended = bare.ends_with(['.', '!', '?', '…']) || words.ends_with(['”', '"']) || words.ends_with(':');
    count >= PROSE_WORDS || (ended && count >= SENTENCE_WORDS) || words.starts_with(['“', '"'])
}

/// A line that is not part of the report.
pub(in crate::ingest) fn is_furniture(words: &str, phrases: &Phrases) -> bool {
    words.len() <= 400
        && word_count(words, 41) <= 40
        && (phrases.strip(PhraseKind::Furniture, words).is_some()
            || phrases.is(PhraseKind::FurnitureLine, words)
            || !words.contains(char::is_alphanumeric))
}

/// Where the credit in a piece of a page begins. In a caption it may be an agency in brackets.
pub(in crate::ingest) fn split_credit(words: &str, kind: BlockKind, phrases: &Phrases) -> Option<usize> {
    match credit::parse(words, phrases)? {
        Credit::Picture { at } => Some(at),
        Credit::Agency { at } => (kind == BlockKind::Caption).then_some(at),
    }
}

/// How many bytes the mark of a list item or a Markdown heading takes, and what it marks.
fn marker(words: &str) -> Option<(usize, Kind)> {
    const BULLETS: [&str; 5] = ["• ", "* ", "- ", "◦ ", "▪ "];
    if let Some(bullet) = BULLETS.iter().find(|bullet| words.starts_with(**bullet)) {
        return Some((bullet.len(), Kind::Sure(BlockKind::Item)));
    }
    let hashes = words.bytes().take_while(|&b| b == b'#').count();
    let heading = (1..=6).contains(&hashes) && words.get(hashes..)?.starts_with(' ');
    let kind = if hashes == 1 { Kind::Short } else { Kind::Sure(BlockKind::Subheading) };
    heading.then_some((hashes + 1, kind))
}

fn is_subheading(words: &str) -> bool {
    word_count(words, SUBHEADING_WORDS + 1) <= SUBHEADING_WORDS
        && words.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '‘' | '\''))
        && !words.ends_with([',', ';', '.', '-', '–', '—'])
}

fn is_domain(word: &str) -> bool {
    word.rsplit_once('.')
        .is_some_and(|(name, end)| !name.is_empty() && end.len() >= 2 && !end.contains(char::is_numeric))
}

/// The number of words, counted up to `most`.
fn word_count(words: &str, most: usize) -> usize {
    words.split_whitespace().take(most).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use BlockKind::*;

    fn read(text: &str) -> Vec<(BlockKind, &str)> {
        let (blocks, _) = recognise(text, &Metadata::default(), Top::Article);
        blocks.into_iter().map(|block| (block.kind, block.span.slice(text))).collect()
    }

    const PROSE_1: &str = "The river rose by two metres on Sunday night, the mayor of Oudal said.";
    const PROSE_2: &str = "Nobody was hurt, she added, although several old houses fell.";

    #[test]
    fn a_whole_page_is_taken_apart() {
        let caption = "A ferry waits at the lower pier. Supplied by Oudal Relief";
        let text = format!(
            "Oudal Evening Post\n\nRiver floods the lower town for the second time this year\n\n\
             By Ama Osei\nPublished 3 May 2021\n\n{caption}\n{caption}\n\n\
             OUDAL (GNA) — {PROSE_1}\n\nHelp on its way\n\n{PROSE_2}\n\n• Blankets\n\nRead more: Last year's flood\n\n\
             © 2021 Oudal Evening Post"
        );
        assert_eq!(
            read(&text),
            [
                (Publisher, "Oudal Evening Post"),
                (Headline, "River floods the lower town for the second time this year"),
                (Byline, "By Ama Osei"),
                (Byline, "Published 3 May 2021"),
                (Caption, "A ferry waits at the lower pier."),
                (Credit, "Supplied by Oudal Relief"),
                (Caption, "A ferry waits at the lower pier."),
                (Credit, "Supplied by Oudal Relief"),
                (Dateline, "OUDAL (GNA) —"),
                (Paragraph, PROSE_1),
                (Subheading, "Help on its way"),
                (Paragraph, PROSE_2),
                (Item, "Blankets"),
                (Furniture, "Read more: Last year's flood"),
                (Furniture, "© 2021 Oudal Evening Post"),
            ]
        );
        let (_, found) = recognise(&text, &Metadata::default(), Top::Article);
        assert_eq!(found.publisher.unwrap(), Stated::new("Oudal Evening Post".into(), Origin::Text));
        assert_eq!(found.authors, [Stated::new("Ama Osei".into(), Origin::Text)]);
        assert_eq!(found.published.unwrap().value.to_string(), "2021-05-03");
    }

    #[test]
    fn a_text_that_begins_with_prose_has_no_headline() {
        let text = format!("{PROSE_1}\n\n{PROSE_2}\n\nOudal beat Tamale 3–1");
        assert_eq!(
            read(&text),
            [(Paragraph, PROSE_1), (Paragraph, PROSE_2), (Paragraph, "Oudal beat Tamale 3–1")]
        );
    }

    #[test]
    fn a_headline_may_stand_alone_or_ask() {
        let text = format!("Who opened the dam above Oudal?\n\n{PROSE_1}");
        assert_eq!(read(&text)[0], (Headline, "Who opened the dam above Oudal?"));
        let text = format!("President Osei Signs New Trade Law\nA long way to go for farmers\n\n{PROSE_1}");
        assert_eq!(read(&text)[0], (Headline, "President Osei Signs New Trade Law"));
        assert_eq!(read(&text)[1].0, Subheading);
    }

    #[test]
    fn only_short_lines_are_paragraphs() {
        assert_eq!(read("Rain\n\nWind and rain"), [(Paragraph, "Rain"), (Paragraph, "Wind and rain")]);
    }

    #[test]
    fn a_line_that_repeats_the_known_title_is_the_headline() {
        let title = Some(Stated::new("Rain in Oudal".to_owned(), Origin::Field));
        let known = Metadata { title, ..Metadata::default() };
        let text = format!("RAIN IN OUDAL\n\n{PROSE_1}");
        let (blocks, found) = recognise(&text, &known, Top::Body);
        assert_eq!(blocks[0].kind, Headline);
        assert_eq!(found.title, None);
    }

    #[test]
    fn a_body_has_no_guessed_headline() {
        let text = format!("Oudal Evening Post\n\nRiver floods the lower town\n\n{PROSE_1}");
        let (blocks, found) = recognise(&text, &Metadata::default(), Top::Body);
        assert!(blocks.iter().all(|block| block.kind != Headline && block.kind != Publisher));
        assert_eq!(found, Metadata::default());
    }

    #[test]
    fn an_agency_after_the_last_sentence_is_a_credit() {
        let text = format!("{PROSE_1}\n\n{PROSE_2} (AFP)");
        assert_eq!(read(&text), [(Paragraph, PROSE_1), (Paragraph, PROSE_2), (Credit, "(AFP)")]);
    }

    #[test]
    fn large_texts_of_few_characters_take_linear_time() {
        for unit in ["a", "a\n", "\n", "a. ", "A\n\n", "(", "—", "By ", "\u{301}"] {
            let text = unit.repeat((1 << 20) / unit.len());
            recognise(&text, &Metadata::default(), Top::Article);
        }
    }
}
