//! Grammar of amounts: "more than one hundred", "$12.9bn", "between 40 and 50", "dozens", "a third".

use crate::interpret::time::atom::Atom;
use crate::interpret::time::cursor::Cursor;
use crate::interpret::time::number::{number, ordinal};
use crate::lexicon::{Counted as NounClass, Cue, Lexicon, NumberWord, Sense, Stands};
use crate::story::{EntityType, Hedge};
use crate::text::ByteSpan;

/// The most atoms that a hedge has.
const HEDGE_LEN: usize = 5;

/// An amount, before it is known what is counted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counted {
    pub(super) value: Option<f64>,
    pub(super) min: Option<f64>,
    pub(super) max: Option<f64>,
    pub(super) hedge: Hedge,
    /// A unit that stands before the number: "$".
    pub(super) unit: Option<ByteSpan>,
}

impl Counted {
    fn vague(least: f64) -> Self {
        let min = (least > 0.0).then_some(least);
        Self { value: None, min, max: None, hedge: Hedge::Vague, unit: None }
    }

    fn range(min: f64, max: f64) -> Self {
        Self { value: None, min: Some(min), max: Some(max), hedge: Hedge::Approx, unit: None }
    }

    fn hedged(value: f64, hedge: Option<(Hedge, Stands)>) -> Self {
        let (hedge, min, max) = match hedge {
            None => (Hedge::Exact, Some(value), Some(value)),
            Some((hedge, Stands::Near)) => (hedge, None, None),
            Some((hedge, Stands::Floor)) => (hedge, Some(value), None),
            Some((hedge, Stands::Ceiling)) => (hedge, None, Some(value)),
        };
        Self { value: Some(value), min, max, hedge, unit: None }
    }

    /// Whether a number counts although no noun follows: "killed 12", "at least 60", "39 of the 54".
    pub(super) fn stands_alone(&self, after: &Cursor, begin: usize) -> bool {
        let Some(value) = self.value.or(self.min.filter(|_| self.hedge == Hedge::Vague)) else {
            return false;
        };
        let next = after.peek();
        let ends = next.is_none_or(|next| {
            !next.is_word() && !next.glued
                || matches!(&*next.word, "." | "," | ";" | "!" | "?" | ")" | "and" | "of" | "out")
                || next.is_word() && next.sense.counted == NounClass::Stop
        });
        let before = after.at() - begin + 1;
        let said = self.hedge != Hedge::Exact || speaks_for_count(after, before);
        ends && value > 1.0 && said && !is_emergency_call(after)
    }
}

/// Whether the word `back` before the cursor speaks for a number that counts: a verb, "all", "total of".
fn speaks_for_count(c: &Cursor, back: usize) -> bool {
    let part = c.precedes(&["of", "out"]);
    let before = c.behind(back).is_some_and(|atom| {
        let word = &*atom.word;
        let verb = atom.is_word() && word.len() > 3 && (word.ends_with("ed") || word.ends_with("ing"));
        let past = atom.sense.cue == Some(Cue::Behind) && !matches!(word, "was" | "were" | "since");
        let total = word == "of" && c.behind(back + 1).is_some_and(|atom| atom.word == "total");
        verb && word != "aged" || past || total || matches!(word, "all" | "only" | "kill" | "killing")
    });
    let age = c.precedes(&[","]) && c.behind(back).is_some_and(|atom| atom.word == ",");
    (part || before) && !age
}

/// "called 911".
fn is_emergency_call(c: &Cursor) -> bool {
    c.behind(1).is_some_and(|atom| matches!(&*atom.word, "911" | "999" | "112" | "000"))
}

/// An amount with its hedge. A sentence's first number is none if it numbers a list.
pub(super) fn amount(c: &mut Cursor, lexicon: &Lexicon) -> Option<Counted> {
    if is_label(c) {
        return None;
    }
    c.attempt(|c| {
        let hedge = hedge(c, lexicon);
        let mut counted =
            c.attempt(|c| range(c, hedge.is_some())).or_else(|| c.attempt(|c| plain(c, hedge)))?;
        if c.phrase(&["or", "more"]).is_some() {
            counted = Counted { max: None, hedge: Hedge::AtLeast, ..counted };
        }
        Some(counted)
    })
}

/// The longest hedge here.
fn hedge(c: &mut Cursor, lexicon: &Lexicon) -> Option<(Hedge, Stands)> {
    let mut phrase = String::new();
    let mut best = None;
    for ahead in 0..HEDGE_LEN {
        let Some(atom) = c.ahead(ahead).filter(|atom| atom.is_word()) else { break };
        if ahead > 0 {
            phrase.push(' ');
        }
        phrase.push_str(&atom.word);
        best = lexicon.times.hedge(&phrase).map(|hedge| (ahead + 1, hedge)).or(best);
    }
    let (len, hedge) = best?;
    c.advance(len);
    Some(hedge)
}

/// "between 40 and 50", "13 to 16", "two or three".
fn range(c: &mut Cursor, hedged: bool) -> Option<Counted> {
    let between = c.word(&["between"]).is_some();
    let from = !between && c.word(&["from"]).is_some();
    let unit = currency(c);
    let first = sound_number(c, false)?;
    if between {
        c.word(&["and"])?;
    } else {
        let glued = c.peek()?.glued;
        // "2-1" is a score; "40–50 people" is a range.
        c.word(&["to", "or"]).or_else(|| c.dash().filter(|()| !glued || unit.is_some() || first >= 10.0))?;
    }
    currency(c);
    let last = sound_number(c, true)?;
    // "$2 to 3 million", "two to three hundred".
    let scale = c.behind(1).and_then(|atom| multiplier(&atom.sense)).unwrap_or(1.0);
    let first = if first < last / scale && first < 1000.0 { first * scale } else { first };
    let sound = first < last && !(from && hedged);
    sound.then_some(Counted { unit, ..Counted::range(first, last) })
}

/// What a word multiplies the number before it by.
fn multiplier(sense: &Sense) -> Option<f64> {
    match sense.number? {
        NumberWord::Hundred => Some(100.0),
        NumberWord::Scale(scale) | NumberWord::Pack(scale) => Some(scale),
        _ => None,
    }
}

fn plain(c: &mut Cursor, hedge: Option<(Hedge, Stands)>) -> Option<Counted> {
    if let Some(least) = c.attempt(vague) {
        return Some(Counted::vague(least));
    }
    if let Some(share) = c.attempt(fraction) {
        return Some(Counted::hedged(share, hedge));
    }
    let unit = currency(c);
    let mut value = sound_number(c, false)?;
    if unit.is_some() && c.take(|atom| atom.glued && matches!(&*atom.word, "m" | "b" | "k")).is_some() {
        value *= match c.behind(1).map(|atom| &*atom.word) {
            Some("m") => 1e6,
            Some("b") => 1e9,
            _ => 1e3,
        };
    }
    // "one" alone is more often a pronoun.
    let pronoun = value == 1.0 && hedge.is_none() && unit.is_none() && is_pronoun(c);
    (!pronoun).then_some(Counted { unit, ..Counted::hedged(value, hedge) })
}

/// Whether "one" before the cursor is a pronoun: "one of them", "no one", "one another".
fn is_pronoun(c: &Cursor) -> bool {
    let before = c.behind(2).is_some_and(|atom| {
        matches!(
            &*atom.word,
            "no" | "any" | "every" | "this" | "that" | "which" | "the" | "each" | "another" | "-"
        )
    });
    let after = c.peek().is_none_or(|next| {
        !next.is_word()
            || next.capital
            || next.sense.counted == NounClass::Stop
            || matches!(&*next.word, "of" | "another" | "and" | "day" | "time" | "thing" | "such")
    });
    before || after
}

/// "$", "€", "US$", "£".
fn currency(c: &mut Cursor) -> Option<ByteSpan> {
    c.attempt(|c| {
        let begin = c.at();
        let symbol =
            |word: &str| matches!(word, "$" | "€" | "£" | "¥" | "₹" | "₽" | "₩" | "฿" | "₱" | "₫" | "៛");
        if c.peek()?.is_word() {
            c.take(|atom| {
                matches!(&*atom.word, "us" | "a" | "au" | "c" | "ca" | "nz" | "hk" | "s" | "nt" | "r")
            })?;
            c.take(|atom| atom.glued && symbol(&atom.word))?;
        } else {
            c.take(|atom| symbol(&atom.word))?;
        }
        c.since(begin)
    })
}

/// A number that is not part of a code, a score, a clock, an order or an age; the last of a range
/// follows a dash.
fn sound_number(c: &mut Cursor, last: bool) -> Option<f64> {
    let before = c.behind(1);
    let atom = c.peek()?;
    let inside =
        atom.glued && before.is_some_and(|b| b.is_dash() || matches!(&*b.word, "." | ":" | "/" | "#"));
    // "Marine One", not "One" at the start of a sentence.
    let named = atom.is_word() && atom.capital && before.is_some_and(|b| b.is_word() && b.capital);
    let ordered = ordinal(&mut c.clone()).is_some();
    let value = number(c)?;
    let part = inside && !last || named || ordered;
    (!part && !is_age(c) && !goes_on(c)).then_some(value)
}

/// Whether the number goes on as a code, a clock or an order.
fn goes_on(c: &Cursor) -> bool {
    c.peek().is_some_and(|next| {
        let mark = matches!(&*next.word, ":" | "/" | "°") && c.ahead(1).is_some_and(|after| after.glued);
        let order = matches!(&*next.word, "st" | "nd" | "rd" | "th" | "s");
        let share = next.is_dash() && c.ahead(1).is_some_and(|after| after.sense.fraction.is_some());
        next.glued && (mark || order || share)
    })
}

/// "34-year-old", "5 years old", "34 years of age".
fn is_age(c: &Cursor) -> bool {
    let mut rest = c.clone();
    rest.dash();
    let unit = rest.mean(|sense| sense.unit).is_some();
    rest.dash();
    unit && (rest.precedes(&["old", "olds"]) || rest.phrase(&["of", "age"]).is_some())
}

/// "dozens", "hundreds of thousands", "several", "a few", "tens of thousands".
fn vague(c: &mut Cursor) -> Option<f64> {
    c.attempt(|c| {
        c.word(&["a"])?;
        c.precedes(&["few"]).then_some(())
    });
    c.attempt(|c| {
        c.word(&["several"])?;
        c.peek().filter(|next| next.word == "tens" || next.sense.vague.is_some()).map(drop)
    });
    let first = c.mean(|sense| sense.vague).or_else(|| c.word(&["tens"]).map(|()| 20.0))?;
    let tens = c.follows(&["tens"]);
    let more = c.attempt(|c| {
        c.word(&["of"])?;
        let factor = match &*c.take(|atom| atom.sense.vague.is_some())?.word {
            "thousands" => 1e3,
            "millions" => 1e6,
            "billions" => 1e9,
            _ => return None,
        };
        Some(factor)
    });
    // "several hundred", "several tens of thousands".
    let factor = more.or_else(|| c.mean(multiplier));
    (!tens || more.is_some()).then_some(first * factor.unwrap_or(1.0))
}

/// "a third", "half", "two thirds", "three-quarters", where "of" or a noun follows.
fn fraction(c: &mut Cursor) -> Option<f64> {
    let count = c.attempt(|c| {
        let count = number(c).or_else(|| c.word(&["a"]).map(|()| 1.0))?;
        c.dash();
        c.peek()?.sense.fraction?;
        Some(count)
    });
    let bare = count.is_none();
    let half = c.precedes(&["half"]);
    let parts = f64::from(c.mean(|sense| sense.fraction)?);
    // "half a million" is a number.
    let number = c.ahead(1).is_some_and(|after| after.sense.number.is_some());
    let share = c.precedes(&["of", "the"]) || c.precedes(&["a", "an"]) && !number;
    (share && (half || !bare)).then_some(count.unwrap_or(1.0) / parts)
}

/// Whether what is before or in the next atom says that a number there only names: "Flight 370",
/// "COVID-19", "1." at the start of a list. A range is read from its first number on.
fn is_label(c: &Cursor) -> bool {
    let Some(atom) = c.peek() else { return true };
    if atom.name.is_some_and(|kind| kind != EntityType::Group) {
        return true;
    }
    let first = c.behind(2).is_none();
    let after = match c.behind(1) {
        None => c.ahead(1).is_some_and(|next| matches!(&*next.word, "." | ")")),
        Some(before) => names_number(before, first) || atom.glued && (before.is_word() || before.is_dash()),
    };
    after && atom.value().is_some()
}

/// Whether a word makes the number after it a name; at the start of a sentence a capital tells nothing.
fn names_number(word: &Atom, first: bool) -> bool {
    let sense = &word.sense;
    let time = sense.weekday.is_some() || sense.month.is_some() || sense.day.is_some() || sense.cue.is_some();
    match sense.counted {
        // "no 12 people" is no number, "No. 12" is.
        NounClass::Label => word.word != "no" || word.capital,
        NounClass::Unknown => word.is_word() && word.capital && !first && !time,
        _ => false,
    }
}
