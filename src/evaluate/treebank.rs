//! Words, tags and trees of a text against a treebank, as in the CoNLL 2018 shared task.
//!
//! A tag is right on a word that is aligned with a gold word of the same tag; a head, if the two heads are aligned with
//! each other or both words are roots. Relations are compared without subtypes, and punctuation counts.

use super::align::{Item, align};
use super::format::{GoldSyntax, GoldText, GoldWord};
use super::text::{Cut, Notes};
use super::{Counts, Layer, Scores};
use crate::document::{Document, Word};
use crate::text::ByteSpan;
use std::collections::HashMap;

/// Which layers of a treebank a text has.
#[derive(Clone, Copy)]
struct Annotated {
    tags: bool,
    lemmas: bool,
    trees: bool,
}

impl Annotated {
    fn of(gold: &GoldText) -> Self {
        let has =
            |layer: fn(&GoldSyntax) -> bool| gold.words.iter().filter_map(|w| w.syntax.as_ref()).any(layer);
        Self {
            tags: has(|syntax| &*syntax.upos != "_"),
            lemmas: has(|syntax| &*syntax.lemma != "_"),
            trees: has(|syntax| &*syntax.relation != "_"),
        }
    }
}

pub(super) fn score(
    gold: &GoldText,
    document: &Document,
    cut: Cut,
    scores: &mut Scores,
    notes: &mut Notes<'_>,
) {
    let annotated = Annotated::of(gold);
    if !(annotated.tags || annotated.lemmas || annotated.trees) {
        return;
    }
    if document.words.is_empty() {
        scores.without_words = true;
        return;
    }
    let pairs = match cut {
        Cut::Gold => by_span(gold, document),
        Cut::Raw => align(&gold_items(gold), &read_items(document)),
    };
    let sizes = (document.words.len(), gold.words.len());
    if cut == Cut::Raw {
        scores.add(Layer::Words, Counts::new(pairs.len() as f64, sizes.0, sizes.1));
    }
    let mut marker = Marker { gold, document, notes, gold_of: vec![None; sizes.0], right: [0; 4] };
    for &(g, r) in &pairs {
        if let Some(slot) = marker.gold_of.get_mut(r) {
            *slot = Some(g);
        }
    }
    pairs.iter().for_each(|&(g, r)| marker.mark(g, r, annotated));
    let [upos, lemmas, uas, las] = marker.right;
    let layers = [
        (Layer::Upos, annotated.tags, upos),
        (Layer::Lemmas, annotated.lemmas, lemmas),
        (Layer::Uas, annotated.trees, uas),
        (Layer::Las, annotated.trees, las),
    ];
    for (layer, _, right) in layers.into_iter().filter(|layer| layer.1) {
        scores.add(layer, Counts::new(right as f64, sizes.0, sizes.1));
    }
}

/// Compares pairs of aligned words.
struct Marker<'a, 'n, 't> {
    gold: &'a GoldText,
    document: &'a Document,
    notes: &'n mut Notes<'t>,
    /// The gold word with which each word that was read is aligned.
    gold_of: Vec<Option<usize>>,
    /// Tags, lemmas, heads, and heads with their relation that are right.
    right: [usize; 4],
}

impl Marker<'_, '_, '_> {
    fn mark(&mut self, gold: usize, read: usize, annotated: Annotated) {
        let (gold_text, document) = (self.gold, self.document);
        let (Some(word), Some(other)) = (gold_text.words.get(gold), document.words.get(read)) else { return };
        let Some(syntax) = &word.syntax else { return };
        let upos = &*syntax.upos == other.upos.name();
        let lemma = matches!(&*syntax.lemma, "_") || syntax.lemma == other.lemma;
        let head = self.same_head(syntax, other);
        let relation = universal(&syntax.relation) == universal(other.relation.name());
        for (right, is_right) in self.right.iter_mut().zip([upos, lemma, head, head && relation]) {
            *right += usize::from(is_right);
        }
        if annotated.tags && !upos {
            self.differs(Layer::Upos, word, syntax.upos.to_string(), other.upos.name().to_owned());
        }
        if annotated.lemmas && !lemma {
            self.differs(Layer::Lemmas, word, syntax.lemma.to_string(), other.lemma.to_string());
        }
        if annotated.trees && !(head && relation) {
            let layer = if head { Layer::Las } else { Layer::Uas };
            let expected =
                arc(&syntax.relation, syntax.head.and_then(|at| Some(&*gold_text.words.get(at)?.form)));
            let form = other.head.and_then(|at| Some(document.words.get(at)?.span.slice(document.text())));
            self.differs(layer, word, expected, arc(other.relation.name(), form));
        }
    }

    fn same_head(&self, gold: &GoldSyntax, read: &Word) -> bool {
        match read.head {
            None => gold.head.is_none(),
            Some(head) => gold.head.is_some() && self.gold_of.get(head).copied().flatten() == gold.head,
        }
    }

    fn differs(&mut self, layer: Layer, word: &GoldWord, gold: String, found: String) {
        self.notes.at(layer, word.span, || (Some(format!("“{}” {gold}", word.form)), Some(found)));
    }
}

fn arc(relation: &str, head: Option<&str>) -> String {
    match head {
        Some(head) => format!("{relation} of “{head}”"),
        None => relation.to_owned(),
    }
}

/// A relation without its subtype.
fn universal(relation: &str) -> &str {
    relation.split(':').next().unwrap_or_default()
}

/// Where the words were given: the same spans are the same words.
fn by_span(gold: &GoldText, document: &Document) -> Vec<(usize, usize)> {
    let spans: HashMap<ByteSpan, usize> =
        document.words.iter().enumerate().map(|(at, word)| (word.span, at)).collect();
    let words = gold.words.iter().enumerate().filter(|(_, word)| !word.span.is_empty());
    words.filter_map(|(at, word)| Some((at, *spans.get(&word.span)?))).collect()
}

fn gold_items(gold: &GoldText) -> Vec<Item> {
    let tokens: Vec<usize> = gold.words.iter().map(|word| word.token).collect();
    let words = gold.words.iter().zip(is_part(&tokens));
    let item = |(word, is_part): (&GoldWord, bool)| {
        let token = gold.tokens.get(word.token).copied().unwrap_or(word.span);
        Item { token, is_part, form: word.form.to_lowercase() }
    };
    words.map(item).collect()
}

fn read_items(document: &Document) -> Vec<Item> {
    let tokens: Vec<usize> = document.words.iter().map(|word| word.token).collect();
    let words = document.words.iter().zip(is_part(&tokens));
    let item = |(word, is_part): (&Word, bool)| {
        let token = document.tokens.get(word.token).map_or(word.span, |token| token.span);
        Item { token, is_part, form: word.span.slice(document.text()).to_lowercase() }
    };
    words.map(item).collect()
}

/// For each word, by the tokens of all in order, whether its token has others.
fn is_part(tokens: &[usize]) -> Vec<bool> {
    let neighbour = |at: usize, other: Option<usize>| other.and_then(|o| tokens.get(o)) == tokens.get(at);
    (0..tokens.len()).map(|at| neighbour(at, at.checked_sub(1)) || neighbour(at, Some(at + 1))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluate::fixture::{read_as, treebank};
    use crate::evaluate::{Finding, score_text};

    const GOLD: &str = "# text = Gulls don't sing loudly.
1 Gulls gull NOUN _ _ 4 nsubj _ _
2-3 don't _ _ _ _ _ _ _ _
2 do do AUX _ _ 4 aux _ _
3 n't not PART _ _ 4 advmod _ _
4 sing sing VERB _ _ 0 root _ _
5 loudly loudly ADV _ _ 4 advmod _ SpaceAfter=No
6 . . PUNCT _ _ 4 punct _ _";

    fn scored(read: &str, cut: Cut) -> (Vec<(Layer, Counts)>, Vec<Finding>) {
        let scores = score_text(&treebank(GOLD), &read_as(&treebank(read)), cut, true);
        (scores.rows(), scores.findings)
    }

    #[test]
    fn what_is_read_as_the_treebank_has_it_is_all_right() {
        let (rows, findings) = scored(GOLD, Cut::Raw);
        assert_eq!(rows.len(), 7);
        assert!(rows.iter().all(|(_, counts)| counts.f1() == 1.0), "{rows:?}");
        assert_eq!(findings, []);
    }

    #[test]
    fn a_head_that_is_no_gold_word_is_wrong() {
        // "singly" is no gold word, so that it is nobody's right head.
        let gold = "1 Gulls gull NOUN _ _ 2 nsubj _ _
2 sing sing VERB _ _ 0 root _ SpaceAfter=No
3 ly ly ADV _ _ 2 advmod _ SpaceAfter=No
4 . . PUNCT _ _ 1 punct _ _";
        let read = "1 Gulls gulls PROPN _ _ 2 nsubj _ _
2 singly sing VERB _ _ 0 root _ SpaceAfter=No
3 . . PUNCT _ _ 1 punct _ _";
        let scores = score_text(&treebank(gold), &read_as(&treebank(read)), Cut::Raw, true);
        let counts = |layer| scores.layers[&layer];
        assert_eq!(counts(Layer::Tokens), Counts::new(2.0, 3, 4));
        assert_eq!(counts(Layer::Words), Counts::new(2.0, 3, 4));
        assert_eq!(counts(Layer::Upos), Counts::new(1.0, 3, 4));
        assert_eq!(counts(Layer::Lemmas), Counts::new(1.0, 3, 4));
        assert_eq!(counts(Layer::Las), Counts::new(1.0, 3, 4));
    }

    #[test]
    fn subtypes_of_relations_do_not_count() {
        let (rows, _) = scored(&GOLD.replace("nsubj", "nsubj:pass"), Cut::Gold);
        assert_eq!(rows.last(), Some(&(Layer::Las, Counts::new(6.0, 6, 6))));
    }

    #[test]
    fn with_gold_words_every_word_is_compared_with_itself() {
        let read = GOLD.replace("5 loudly loudly ADV _ _ 4 advmod", "5 loudly loud ADJ _ _ 4 xcomp");
        let (rows, findings) = scored(&read, Cut::Gold);
        let shares: Vec<_> = rows.iter().map(|(layer, counts)| (*layer, counts.right)).collect();
        assert_eq!(shares, [(Layer::Upos, 5.0), (Layer::Lemmas, 5.0), (Layer::Uas, 6.0), (Layer::Las, 5.0)]);
        let told: Vec<_> = findings.iter().map(|finding| finding.to_string()).collect();
        assert_eq!(
            told,
            [
                "UPOS: “loudly” ADV, read as ADJ",
                "lemmas: “loudly” loudly, read as loud",
                "LAS: “loudly” advmod of “sing”, read as xcomp of “sing”",
            ]
        );
    }

    #[test]
    fn a_reading_without_words_is_not_scored_as_if_all_were_wrong() {
        let mut document = read_as(&treebank(GOLD));
        document.words.clear();
        let scores = score_text(&treebank(GOLD), &document, Cut::Raw, false);
        assert!(scores.without_words);
        assert_eq!(scores.layers.keys().copied().collect::<Vec<_>>(), [Layer::Tokens, Layer::Sentences]);
    }
}
