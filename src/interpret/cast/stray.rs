//! Misspelt names that were not read as names.

use super::form::Form;
use super::typo::Slips;
use crate::document::{Document, Name, TokenKind};
use crate::lexicon::RoleTables;
use std::collections::HashMap;

/// A name of one word that is less sure than this may be a slip.
const UNSURE: f32 = 0.8;

/// The names of `document`, and the words inside sentences that are a slip of the pen away from a name
/// of one word that occurs at least twice. Such a word is taken for the name with less confidence, also where
/// it was read as a name of its own without much confidence.
pub(super) fn with_slips(document: &Document, tables: &RoleTables) -> Vec<Name> {
    let mut often: HashMap<String, (usize, &Name)> = HashMap::new();
    for name in document.names.iter().filter(|name| name.tokens.len() == 1) {
        often.entry(Form::new(document.words(&name.tokens)).key).or_insert((0, name)).0 += 1;
    }
    let mut models: Vec<(&str, &Name)> = often
        .iter()
        .filter(|(_, (count, _))| *count > 1)
        .map(|(key, (_, name))| (key.as_str(), *name))
        .collect();
    models.sort_unstable_by_key(|model| model.0);
    let slips = Slips::new(models.iter().map(|model| model.0).collect());
    let mut names = document.names.clone();
    for name in names.iter_mut().filter(|name| name.tokens.len() == 1 && name.confidence < UNSURE) {
        let key = Form::new(document.words(&name.tokens)).key;
        let model = slips.near(&key).and_then(|at| models.get(at)).filter(|model| model.0 != key);
        name.kind = model.map_or(name.kind, |model| model.1.kind);
    }
    if !models.is_empty() {
        names.extend(candidates(document, tables).filter_map(|at| {
            let model = models.get(slips.near(&Form::new(document.word(at)).key)?)?.1;
            Some(Name { tokens: at..at + 1, kind: model.kind, confidence: model.confidence * 0.8 })
        }));
        names.sort_by_key(|name| name.tokens.start);
    }
    names
}

/// The words with a capital that are in no name and do not begin a sentence.
fn candidates(document: &Document, tables: &RoleTables) -> impl Iterator<Item = usize> {
    let mut names = document.names.iter().peekable();
    document.sentences.iter().flat_map(|sentence| sentence.tokens.clone().skip(1)).filter(move |&at| {
        while names.peek().is_some_and(|name| name.tokens.end <= at) {
            names.next();
        }
        let named = names.peek().is_some_and(|name| name.tokens.contains(&at));
        let word = document.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word);
        let capital = document.word(at).starts_with(char::is_uppercase);
        word && capital && !named && tables.class(&RoleTables::key(document.word(at))).is_none()
    })
}
