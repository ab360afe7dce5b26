//! Who holds which post.
//!
//! In: a document and who is who in it. Out: [`FoundRole`]s: titles before a name ("Mayor Ana
//! Kovac"), beside it ("Ana Kovac, mayor of Brod,", "the mayor, Ana Kovac,") and after a verb ("Ana
//! Kovac is the mayor of Brod"). Invariants: the evidence holds the title, the name and the body's
//! name; one person has a title once. Precision comes first: the noun of the post must be in the
//! table of titles, and what stands between it and the name must be understood.

mod after;
mod before;
mod found;
mod phrase;
mod record;

pub use record::FoundRole;

use crate::article::BlockKind;
use crate::document::Document;
use crate::interpret::cast::{Cast, Scan};
use crate::lexicon::Lexicon;
use std::ops::Range;

/// The posts that `document` says people hold, in order of their evidence.
pub fn find(document: &Document, cast: &Cast, lexicon: &Lexicon) -> Vec<FoundRole> {
    let scan = Scan::new(document, cast, lexicon);
    let mut found = found::Found::default();
    for sentence in &document.sentences {
        let weight = weight(document.block_kind(sentence));
        before::find(&scan, &sentence.tokens, weight, &mut found);
        after::find(&scan, &sentence.tokens, weight, &mut found);
    }
    found.into_roles()
}

/// How much words in a block of `kind` count.
fn weight(kind: BlockKind) -> f32 {
    match kind {
        BlockKind::Headline | BlockKind::Subheading | BlockKind::Caption => 0.8,
        _ => 1.0,
    }
}

/// The index before `at`, if it is in `within`.
fn previous(within: &Range<usize>, at: usize) -> Option<usize> {
    at.checked_sub(1).filter(|at| within.contains(at))
}
