//! What the network reads as names into the names of a document.
//!
//! Three steps: [`trim`] takes out what is hardly more than a guess; [`agree`] makes the names of the whole article agree with each other; [`dateline`] reads the
//! names of datelines, which have a form of their own.
//! Deliberately absent: which names are the same thing; that is [`interpret`](crate::interpret).

mod agree;
mod dateline;
#[cfg(test)]
mod example;
mod trim;

pub(super) use agree::{Words, agree};
pub(super) use trim::trim;

use crate::article::BlockKind;
use crate::document::{Document, Sentence};

/// Reads the names of datelines by their form.
pub(super) fn read_datelines(document: &mut Document) {
    let is_dateline = |sentence: &&Sentence| document.block_kind(sentence) == BlockKind::Dateline;
    let datelines: Vec<_> = document.sentences.iter().filter(is_dateline).map(|s| s.tokens.clone()).collect();
    for tokens in datelines {
        document.names.retain(|name| !tokens.contains(&name.tokens.start));
        let found = dateline::find(document, tokens);
        document.names.extend(found);
    }
    document.names.sort_by_key(|name| name.tokens.start);
}
