//! Sentences of a column format → texts with gold spans.
//!
//! A text is a document, or so much of one as fits into [`TEXT_BYTES`]. Sentences are joined by a blank, or by nothing after
//! `SpaceAfter=No`, or by a line break where a paragraph begins. Where a file has no text and no `SpaceAfter`, each sentence is a line
//! of its own, written by a simple detokeniser, and its bounds are not scored.

use super::block::{Block, Blocks, Sentence};
use super::detokenise::Detokeniser;
use super::iob::Layout;
use super::{GoldError, GoldFormat, TypeMap, conllu, iob};
use crate::evaluate::GoldName;
use crate::text::{ByteSpan, Bytes, Span};
use std::collections::VecDeque;
use std::io::BufRead;
use std::ops::Range;

/// A document above this size is cut at the end of a sentence: memory stays bounded.
const TEXT_BYTES: usize = 64 << 10;

/// A text with its gold sentences, words and names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GoldText {
    /// The text, as far as the file tells how it was written.
    pub text: String,
    /// The sentences, in order.
    pub sentences: Vec<GoldSentence>,
    /// The surface tokens, in order.
    pub tokens: Vec<ByteSpan>,
    /// The syntactic words, in order.
    pub words: Vec<GoldWord>,
    /// The names, where the format has names.
    pub names: Vec<GoldName<Bytes>>,
    /// Whether the text is that of the source, so that the bounds of sentences can be scored.
    pub is_source: bool,
    /// Whether the tokens are those that the format defines, and not somebody's choice.
    pub has_tokens: bool,
    /// Whether names are annotated.
    pub has_names: bool,
}

/// A gold sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct GoldSentence {
    /// Its id in the file, else its line there.
    pub name: Box<str>,
    /// From the first to the last token.
    pub span: ByteSpan,
    /// Its words, as indices into [`GoldText::words`].
    pub words: Range<usize>,
}

/// A gold word.
#[derive(Clone, Debug, PartialEq)]
pub struct GoldWord {
    /// Where it stands: its own share of its token where that has more than one word.
    pub span: ByteSpan,
    /// Its token, as an index into [`GoldText::tokens`].
    pub token: usize,
    /// Its form.
    pub form: Box<str>,
    /// Its annotation, in a treebank.
    pub syntax: Option<GoldSyntax>,
}

/// What a treebank says about a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoldSyntax {
    /// Part of speech; `_` if there is none.
    pub upos: Box<str>,
    /// Lemma; `_` if there is none.
    pub lemma: Box<str>,
    /// Head, as an index into the words of the sentence; in a [`GoldText`], of the text.
    pub head: Option<usize>,
    /// Relation; `_` if there is none.
    pub relation: Box<str>,
}

impl GoldText {
    /// The words of each sentence, as [`Reader::document_of`](crate::reader::Reader::document_of) wants them.
    pub fn cut(&self) -> Vec<Vec<ByteSpan>> {
        let words = |sentence: &GoldSentence| self.words.get(sentence.words.clone()).unwrap_or_default();
        let spans = |sentence| words(sentence).iter().map(|word| word.span).filter(|span| !span.is_empty());
        self.sentences.iter().map(|sentence| spans(sentence).collect()).collect()
    }

    /// The sentence that holds byte `offset`, or begins after it.
    pub fn sentence_at(&self, offset: usize) -> Option<&GoldSentence> {
        let index = self.sentences.partition_point(|sentence| sentence.span.end() <= offset);
        self.sentences.get(index)
    }
}

/// The texts of a file, one after the other; after an error there is none.
pub struct Texts<R> {
    blocks: Blocks<R>,
    format: GoldFormat,
    layout: Option<Layout>,
    types: TypeMap,
    text: Draft,
    ready: VecDeque<GoldText>,
    done: bool,
}

impl<R: BufRead> Texts<R> {
    /// The texts in a treebank, or in a file of names, whose labels `types` explains.
    pub fn new(reader: R, format: GoldFormat, types: TypeMap) -> Self {
        Self {
            blocks: Blocks::new(reader),
            format,
            layout: None,
            types,
            text: Draft::default(),
            ready: VecDeque::new(),
            done: false,
        }
    }

    fn parse(&mut self, block: &Block) -> Result<Option<Sentence>, GoldError> {
        if self.format == GoldFormat::ConllU {
            return conllu::sentence(block);
        }
        self.layout = self.layout.or_else(|| iob::layout(block));
        iob::sentence(block, self.layout.unwrap_or(Layout::WordFirst))
    }

    fn take(&mut self, block: &Block) -> Result<(), GoldError> {
        if let Some(sentence) = self.parse(block)? {
            if sentence.document.is_some() || self.text.is_full() {
                self.flush();
            }
            self.text.add(sentence, &self.types);
        }
        Ok(())
    }

    fn flush(&mut self) {
        let mut gold = std::mem::take(&mut self.text).gold;
        if !gold.sentences.is_empty() {
            gold.has_names = self.format == GoldFormat::Iob;
            gold.has_tokens = self.format == GoldFormat::ConllU;
            self.ready.push_back(gold);
        }
    }
}

impl<R: BufRead> Iterator for Texts<R> {
    type Item = Result<GoldText, GoldError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(text) = self.ready.pop_front() {
                return Some(Ok(text));
            }
            if self.done {
                return None;
            }
            let taken = match self.blocks.next() {
                Some(block) => block.and_then(|block| self.take(&block)),
                None => {
                    self.done = true;
                    self.flush();
                    Ok(())
                }
            };
            if let Err(error) = taken {
                self.done = true;
                return Some(Err(error));
            }
        }
    }
}

/// A text that is being put together.
#[derive(Debug)]
struct Draft {
    gold: GoldText,
    /// What stands between the last sentence and the next.
    space: &'static str,
}

impl Default for Draft {
    fn default() -> Self {
        Self { gold: GoldText { is_source: true, ..GoldText::default() }, space: "" }
    }
}

impl Draft {
    fn is_full(&self) -> bool {
        self.gold.text.len() > TEXT_BYTES
    }

    fn add(&mut self, sentence: Sentence, types: &TypeMap) {
        if sentence.tokens.is_empty() {
            return;
        }
        let spaced = sentence.tokens.iter().all(|token| token.space_after.is_some());
        let written = written(&sentence);
        let is_source = written.is_some() || spaced;
        self.gold.is_source &= is_source;
        let space = match (self.gold.text.is_empty(), sentence.paragraph || !is_source) {
            (true, _) => "",
            (false, true) => "\n",
            (false, false) => self.space,
        };
        self.gold.text.push_str(space);
        let ends_close = sentence.tokens.last().and_then(|token| token.space_after) == Some(false);
        self.space = if ends_close { "" } else { " " };
        let base = self.gold.text.len();
        let (text, spans) = written.unwrap_or_else(|| joined(&sentence));
        self.gold.text.push_str(&text);
        let tokens: Vec<_> = spans.iter().filter_map(|s| Span::new(base + s.start, base + s.end)).collect();
        self.index(&sentence, tokens, types);
    }

    fn index(&mut self, sentence: &Sentence, tokens: Vec<ByteSpan>, types: &TypeMap) {
        let gold = &mut self.gold;
        let (first_token, first_word) = (gold.tokens.len(), gold.words.len());
        for (at, (token, &span)) in sentence.tokens.iter().zip(&tokens).enumerate() {
            let words = sentence.words.get(token.words.clone()).unwrap_or_default();
            let forms: Vec<&str> = words.iter().map(|word| &*word.form).collect();
            for (word, span) in words.iter().zip(shares(span, &gold.text, &forms)) {
                let head = |syntax: &GoldSyntax| syntax.head.map(|head| first_word + head);
                let syntax = word.syntax.as_ref().map(|s| GoldSyntax { head: head(s), ..s.clone() });
                gold.words.push(GoldWord { span, token: first_token + at, form: word.form.clone(), syntax });
            }
        }
        for (range, label) in &sentence.names {
            let ends = tokens.get(range.clone()).and_then(|named| Some((named.first()?, named.last()?)));
            gold.names.extend(ends.map(|(first, last)| GoldName {
                span: first.cover(*last),
                kind: types.get(label),
                label: label.as_str().into(),
            }));
        }
        if let (Some(first), Some(last)) = (tokens.first(), tokens.last()) {
            let name = sentence.id.clone().unwrap_or_else(|| sentence.line.to_string().into());
            let words = first_word..gold.words.len();
            gold.sentences.push(GoldSentence { name, span: first.cover(*last), words });
        }
        gold.tokens.extend(tokens);
    }
}

/// The text that the file gives for `sentence`, with its tokens in it; `None` if they are not all there in order.
fn written(sentence: &Sentence) -> Option<(String, Vec<Range<usize>>)> {
    let text = sentence.text.as_deref()?;
    let mut at = 0;
    let mut spans = Vec::with_capacity(sentence.tokens.len());
    for token in &sentence.tokens {
        let rest = text.get(at..)?;
        let begin = at + (rest.len() - rest.trim_start().len());
        let end = begin + token.form.len();
        (text.get(begin..end)? == token.form).then(|| spans.push(begin..end))?;
        at = end;
    }
    text.get(at..)?.trim().is_empty().then(|| (text.get(..at).unwrap_or_default().to_owned(), spans))
}

/// The tokens of `sentence` as a text.
fn joined(sentence: &Sentence) -> (String, Vec<Range<usize>>) {
    let (mut text, mut spans) = (String::new(), Vec::with_capacity(sentence.tokens.len()));
    let mut detokeniser = Detokeniser::new();
    let mut space = None;
    for token in &sentence.tokens {
        let (form, blank) = match space {
            Some(space) => (token.form.clone(), space),
            None if token.space_after.is_some() => (token.form.clone(), false),
            None => detokeniser.next(&token.form),
        };
        text.push_str(if blank { " " } else { "" });
        spans.push(text.len()..text.len() + form.len());
        text.push_str(&form);
        space = token.space_after;
    }
    (text, spans)
}

/// The shares of words in their token: their own letters where these make up the token, else as many letters
/// as they have, at least one each as far as there are enough.
fn shares(token: ByteSpan, text: &str, forms: &[&str]) -> Vec<ByteSpan> {
    if forms.len() == 1 {
        return vec![token];
    }
    let surface = token.slice(text);
    let bounds: Vec<usize> = surface
        .char_indices()
        .map(|(at, _)| at)
        .chain([surface.len()])
        .map(|at| token.begin() + at)
        .collect();
    let letters = bounds.len() - 1;
    let (mut at, mut spans) = (0, Vec::with_capacity(forms.len()));
    for (k, form) in forms.iter().enumerate() {
        let others = forms.len() - k - 1;
        let most = (letters - at).saturating_sub(others).max(usize::from(at < letters));
        let len = if others == 0 { letters - at } else { form.chars().count().min(most) };
        let begin = bounds.get(at).copied().unwrap_or(token.end());
        at += len;
        spans.extend(Span::new(begin, bounds.get(at).copied().unwrap_or(token.end())));
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::EntityType;
    use proptest::prelude::*;

    fn read(format: GoldFormat, file: &str) -> Vec<Result<GoldText, GoldError>> {
        Texts::new(file.as_bytes(), format, TypeMap::default()).collect()
    }

    fn names(text: &GoldText) -> Vec<(&str, Option<EntityType>)> {
        text.names.iter().map(|name| (name.span.slice(&text.text), name.kind)).collect()
    }

    /// Rows with blanks for tabs.
    fn tabs(rows: &str) -> String {
        rows.lines()
            .map(|row| if row.starts_with('#') { row.to_owned() } else { row.replace(' ', "\t") } + "\n")
            .collect()
    }

    const TREES: &str = "# newdoc id = lake
# sent_id = lake-1
# text = Don't swim.
1-2 Don't _ _ _ _ _ _ _ _
1 Do do AUX _ _ 3 aux _ _
2 n't not PART _ _ 3 advmod _ _
3 swim swim VERB _ _ 0 root _ SpaceAfter=No
4 . . PUNCT _ _ 3 punct _ _

1 Gulls gull NOUN _ _ 2 nsubj _ _
2 cry cry VERB _ _ 0 root _ SpaceAfter=No
2.1 out out ADV _ _ _ _ _ _
3 . . PUNCT _ _ 2 punct _ _

# newpar
1 Go go VERB _ _ 0 root _ _
";

    #[test]
    fn a_treebank_gives_its_text_back() {
        let texts = read(GoldFormat::ConllU, &tabs(TREES));
        let text = texts[0].as_ref().unwrap();
        assert_eq!((texts.len(), text.text.as_str()), (1, "Don't swim. Gulls cry.\nGo"));
        let words: Vec<_> = text.words.iter().map(|word| word.span.slice(&text.text)).collect();
        assert_eq!(words, ["Do", "n't", "swim", ".", "Gulls", "cry", ".", "Go"]);
        assert_eq!(text.words[4].syntax.as_ref().unwrap().head, Some(5));
        assert_eq!(text.sentences[0].name.as_ref(), "lake-1");
        assert!(text.is_source && text.tokens.len() == 7);
    }

    #[test]
    fn tags_of_every_kind_give_the_same_names() {
        let person = Some(EntityType::Person);
        for tags in ["B-PER I-PER O B-PER B-LOC", "I-PER I-PER O I-PER I-LOC", "B-PER E-PER O S-PER S-LOC"] {
            let words = ["Ana", "Ruiz", "met", "Musa", "Lima"];
            let rows = words.iter().zip(tags.split(' ')).map(|(word, tag)| format!("{word} NN {tag}\n"));
            let texts = read(GoldFormat::Iob, &rows.collect::<String>());
            let text = texts[0].as_ref().unwrap();
            assert_eq!(
                names(text),
                [("Ana Ruiz", person), ("Musa", person), ("Lima", Some(EntityType::Place))]
            );
        }
        let apart = read(GoldFormat::Iob, "Ana I-PER\nMusa B-PER\n");
        assert_eq!(names(apart[0].as_ref().unwrap()), [("Ana", person), ("Musa", person)]);
    }

    #[test]
    fn numbered_rows_and_comments_are_understood() {
        let file = "# newdoc id = a\n# text = It rains in Lima (#1).\n1\tIt\tO\t-\n2\trains\tO\t-\n3\tin\tO\t-\n4\tLima\tB-LOC\t-\n5\t(\tO\t-\n6\t#\tO\t-\n7\t1\tO\t-\n8\t)\tO\t-\n9\t.\tO\t-\n";
        let texts = read(GoldFormat::Iob, file);
        let text = texts[0].as_ref().unwrap();
        assert_eq!(text.text, "It rains in Lima (#1).");
        assert_eq!(names(text), [("Lima", Some(EntityType::Place))]);
    }

    #[test]
    fn without_a_text_a_sentence_is_a_line_and_its_bounds_are_not_scored() {
        let texts = read(
            GoldFormat::Iob,
            "-DOCSTART- -X- O O\n\nGulls O\n, O\n\n1 CD I-NP O\n# O\n\n-DOCSTART- O\n\nLima I-LOC\n",
        );
        let texts: Vec<_> = texts.into_iter().map(Result::unwrap).collect();
        assert_eq!(texts.iter().map(|text| text.text.as_str()).collect::<Vec<_>>(), ["Gulls,\n1 #", "Lima"]);
        assert!(!texts[0].is_source);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let wrong = |format, file: &str| read(format, file).pop().unwrap().unwrap_err().to_string();
        assert_eq!(
            wrong(GoldFormat::Iob, "Ana B-PER\nRuiz PER\n"),
            "2: `PER` is no tag; tags are `O`, `B-X`, `I-X`, `E-X`, `S-X`"
        );
        assert_eq!(wrong(GoldFormat::Iob, "Ana B-PER\nRuiz\n"), "2: no word with a tag: `Ruiz`");
        assert_eq!(
            wrong(GoldFormat::ConllU, "1\tAna\n"),
            "1: 2 columns where CoNLL-U has 10, separated by tabs: `1 Ana`"
        );
        let rows = tabs("1 a _ _ _ _ 0 _ _ _\n3 b _ _ _ _ 1 _ _ _\n");
        assert_eq!(wrong(GoldFormat::ConllU, &rows), "2: word `3` where word `2` is due");
        assert_eq!(
            wrong(GoldFormat::ConllU, &tabs("1 a _ _ _ _ 7 _ _ _\n")),
            "1: a head `7` in a sentence of 1 words"
        );
        assert_eq!(
            wrong(GoldFormat::ConllU, &tabs("1-3 a _ _ _ _ _ _ _ _\n1 a _ _ _ _ 0 _ _ _\n")),
            "2: the sentence ends inside a multiword token"
        );
    }

    proptest! {
        #[test]
        fn any_file_gives_texts_or_one_error(
            file in "([#1-3a-zé.,'\"\t_ \n=-]|B-PER|I-LOC|O\n|# text = |\t_\t_\t_\t|newpar|-DOCSTART-){0,80}",
        ) {
            for format in [GoldFormat::ConllU, GoldFormat::Iob] {
                for text in read(format, &file).into_iter().flatten() {
                    let mut end = 0;
                    for token in &text.tokens {
                        prop_assert!(token.begin() >= end && !token.slice(&text.text).is_empty());
                        end = token.end();
                    }
                    prop_assert!(text.words.iter().all(|word| word.token < text.tokens.len()));
                }
            }
        }

        #[test]
        fn shares_of_a_token_are_in_order_and_make_it_up(surface in "[a-zé']{1,8}", forms in prop::collection::vec("[a-zé']{1,5}", 1..6)) {
            let token = ByteSpan::new(0, surface.len()).unwrap();
            let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
            let spans = shares(token, &surface, &forms);
            prop_assert_eq!(spans.len(), forms.len());
            prop_assert_eq!(spans.iter().map(|span| span.slice(&surface)).collect::<String>(), surface);
        }
    }
}
