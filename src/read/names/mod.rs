//! Names of persons, organizations, places and events.
//!
//! In: the tokens and sentences of a document. Out: its [`Name`]s, in order, none inside another, none
//! across a sentence. Three steps: [`candidate`] cuts capitalised phrases out of the sentences,
//! [`evidence`] weighs what their words and neighbours say, and [`pool`] decides for the whole article
//! at once what each phrase names, so that a surname has the type of the full name.
//! Deliberately absent: which names are the same thing; that is [`interpret`](crate::interpret).

mod candidate;
mod dateline;
mod evidence;
mod pool;
mod words;

use crate::article::BlockKind;
use crate::document::{Document, Name, Sentence};
use crate::lexicon::NameTables;
use candidate::Candidate;
use pool::Pool;
use std::ops::Range;
use words::Words;

/// The most tokens in a name.
const LONGEST: usize = 12;

/// The most tokens of a name in a heading.
const LONGEST_IN_HEADING: usize = 8;

/// The names of `document`.
pub(super) fn find(document: &Document, tables: &NameTables) -> Vec<Name> {
    let words = Words::new(document, tables);
    let is_dateline = |sentence: &&Sentence| document.block_kind(sentence) == BlockKind::Dateline;
    let (datelines, sentences): (Vec<_>, Vec<_>) = document.sentences.iter().partition(is_dateline);
    let (headings, prose): (Vec<_>, Vec<_>) =
        sentences.into_iter().partition(|s: &&Sentence| words.is_title_case(&s.tokens));
    let mut candidates = vec![];
    for sentence in prose {
        candidates.extend(candidate::find(&words, sentence.tokens.clone()));
    }
    let pool = Pool::new(&words, &candidates);
    let mut names: Vec<Name> = candidates.iter().filter_map(|c| name(&words, &pool, c)).collect();
    for sentence in headings {
        names.extend(in_heading(&words, &pool, sentence.tokens.clone()));
    }
    for sentence in datelines {
        names.extend(dateline::find(document, sentence.tokens.clone()));
    }
    names.sort_by_key(|name| name.tokens.start);
    names
}

fn name(words: &Words, pool: &Pool, candidate: &Candidate) -> Option<Name> {
    let (kind, confidence) = pool.decision(&words.key(&candidate.tokens))?;
    Some(Name { tokens: candidate.tokens.clone(), kind, confidence })
}

/// In a heading where every word is capitalised only names are found that the body has, the longest first.
fn in_heading(words: &Words, pool: &Pool, tokens: Range<usize>) -> Vec<Name> {
    let mut names = vec![];
    let mut at = tokens.start;
    while at < tokens.end {
        let longest = (at + LONGEST_IN_HEADING).min(tokens.end);
        let found = (at + 1..=longest).rev().find_map(|end| {
            let (kind, confidence) = pool.in_heading(words, &(at..end))?;
            Some(Name { tokens: at..end, kind, confidence })
        });
        at = found.as_ref().map_or(at + 1, |name| name.tokens.end);
        names.extend(found);
    }
    names
}

#[cfg(test)]
mod tests;
