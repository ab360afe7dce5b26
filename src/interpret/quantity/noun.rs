//! The noun that is counted: "foreign workers" of "865 foreign workers".

use crate::interpret::time::atom::Atom;
use crate::interpret::time::cursor::Cursor;
use crate::lexicon::Counted;
use crate::text::ByteSpan;

/// The most words between a number and the noun that it counts.
const REACH: usize = 5;

/// The measure or the noun that follows a number, with its adjectives; `single` if one is counted.
pub(super) fn counted(c: &mut Cursor, single: bool) -> Option<ByteSpan> {
    if let Some(unit) = measure(c) {
        return Some(unit);
    }
    if c.dash().is_some() {
        // "two-handed" counts nothing.
        return c.take(|atom| is_inside(atom) && is_plural(atom)).map(|atom| atom.span);
    }
    if c.word(&["of"]).is_some() {
        c.skip(&["the", "its", "their", "his", "her", "these", "those"]);
    }
    if c.precedes(&["and"]) {
        return None;
    }
    if single { one_thing(c) } else { plural(c) }
}

/// The first words up to a plural: "local and foreign workers", "police officers".
fn plural(c: &mut Cursor) -> Option<ByteSpan> {
    let begin = c.at();
    let mut end = None;
    for _ in 0..REACH {
        let Some(word) = c.take(is_inside) else { break };
        if is_plural(word) {
            end = c.since(begin);
            // A compound goes on: "women workers".
            if !c.peek().is_some_and(|next| is_inside(next) && is_plural(next)) {
                break;
            }
        }
    }
    end
}

/// The words after "one" up to a word that is never part of a noun phrase, or a verb in the past.
fn one_thing(c: &mut Cursor) -> Option<ByteSpan> {
    let begin = c.at();
    for _ in 0..REACH {
        let verb =
            |atom: &Atom| atom.sense.cue.is_some() || atom.sense.day.is_some() || atom.word.ends_with("ed");
        let started = c.at() > begin;
        let Some(word) = c.take(|atom| is_inside(atom) && atom.word != "and" && !(started && verb(atom)))
        else {
            break;
        };
        if word.sense.counted == Counted::Plural {
            break;
        }
    }
    c.since(begin)
}

/// "%", "per cent", "km".
fn measure(c: &mut Cursor) -> Option<ByteSpan> {
    c.attempt(|c| {
        let begin = c.at();
        c.dash();
        let begin = if c.at() > begin { c.at() } else { begin };
        let two = c.phrase(&["per", "cent"]).is_some();
        if !two {
            let unit = |atom: &Atom| {
                // "5 m" may be five million or a street number; "5m" is a length.
                let short = atom.is_word() && atom.word.len() == 1 && !atom.glued;
                !short && atom.sense.counted == Counted::Measure
            };
            c.take(unit)?;
            // "km/h", "km2"
            c.attempt(|c| {
                c.take(|atom| atom.glued && atom.word == "/")?;
                c.take(|atom| atom.glued && atom.is_word()).map(drop)
            });
            c.take(|atom| atom.glued && matches!(&*atom.word, "2" | "3" | "²" | "³"));
        }
        c.since(begin)
    })
}

fn is_inside(atom: &Atom) -> bool {
    let word = atom.is_word()
        && atom.word != "of"
        && atom.sense.counted != Counted::Stop
        && atom.sense.unit.is_none();
    let hyphen = atom.is_dash() && atom.glued;
    word && atom.sense.month.is_none() || hyphen
}

/// Whether a word is a plural as far as its letters tell.
fn is_plural(atom: &Atom) -> bool {
    let word = &*atom.word;
    let regular = word.len() > 3
        && word.ends_with('s')
        && !["ss", "us", "is", "'s"].iter().any(|end| word.ends_with(end));
    atom.sense.counted == Counted::Plural || regular
}
