//! Grammar of amounts: "more than one hundred", "$12.9bn", "between 40 and 50", "dozens", "a third".

use crate::interpret::time::cursor::Cursor;
use crate::interpret::time::number::{number, ordinal};
use crate::lexicon::{Counted as NounClass, Lexicon, Stands};
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

    /// Whether a number counts although no noun follows: "killed 12", "at least 60".
    pub(super) fn stands_alone(&self, after: &Cursor, begin: usize) -> bool {
        let next = after.peek();
        let ends = next.is_none_or(|next| {
            !next.is_word() && !next.glued
                || matches!(&*next.word, "." | "," | ";" | "!" | "?" | ")")
                || next.is_word() && next.sense.counted == NounClass::Stop
                || matches!(&*next.word, "and")
        });
        let large = self.value.or(self.min).is_some_and(|value| value > 1.0);
        let hedged = self.hedge != Hedge::Exact;
        let digits_or_hedge =
            hedged || after.at() == begin + 1 && after.behind(1).is_some_and(|a| a.value().is_some());
        let age =
            !hedged && after.precedes(&[","]) && after.behind(2).is_some_and(|before| before.word == ",");
        ends && large && digits_or_hedge && !age
    }
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
    let first = sound_number(c)?;
    if between {
        c.word(&["and"])?;
    } else {
        let glued = c.peek()?.glued;
        // "2-1" is a score; "40–50 people" is a range.
        c.word(&["to", "or"]).or_else(|| c.dash().filter(|()| !glued || unit.is_some() || first >= 10.0))?;
    }
    currency(c);
    let last = sound_number(c)?;
    // "$2 to 3 million"
    let first = if first < last && last >= 1e6 && first < 1000.0 { first * scale_of(last) } else { first };
    let sound = first < last && !(from && hedged);
    sound.then_some(Counted { unit, ..Counted::range(first, last) })
}

/// The scale word that a large number was read with.
fn scale_of(value: f64) -> f64 {
    [1e12, 1e9, 1e6].into_iter().find(|&scale| value >= scale).unwrap_or(1.0)
}

fn plain(c: &mut Cursor, hedge: Option<(Hedge, Stands)>) -> Option<Counted> {
    if let Some(least) = c.attempt(vague) {
        return Some(Counted::vague(least));
    }
    if let Some(share) = c.attempt(fraction) {
        return Some(Counted::hedged(share, hedge));
    }
    let unit = currency(c);
    let mut value = sound_number(c)?;
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

/// A number that is not part of a code, a score, a clock, an order or an age.
fn sound_number(c: &mut Cursor) -> Option<f64> {
    let inside = c.peek()?.glued
        && c.behind(1).is_some_and(|b| b.is_dash() || matches!(&*b.word, "." | ":" | "/" | "#"));
    let begin = c.at();
    let ordered = ordinal(&mut c.clone()).is_some();
    let value = number(c)?;
    let half_of_range = inside && !c.behind(c.at() - begin + 2).is_some_and(|atom| atom.value().is_some());
    (!half_of_range && !ordered && !is_age(c) && !goes_on(c)).then_some(value)
}

/// Whether the number goes on as a code, a clock or an order.
fn goes_on(c: &Cursor) -> bool {
    c.peek().is_some_and(|next| {
        let mark = matches!(&*next.word, ":" | "/" | "°") && c.ahead(1).is_some_and(|after| after.glued);
        let order = matches!(&*next.word, "st" | "nd" | "rd" | "th" | "s");
        next.glued && (mark || order)
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
    // "several hundred"
    let hundred = c.attempt(|c| {
        let factor = c.mean(|sense| match sense.number? {
            crate::lexicon::NumberWord::Hundred => Some(100.0),
            crate::lexicon::NumberWord::Scale(scale) | crate::lexicon::NumberWord::Pack(scale) => Some(scale),
            _ => None,
        })?;
        Some(factor)
    });
    (!tens || more.is_some()).then_some(first * more.or(hundred).unwrap_or(1.0))
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

/// Whether what is before or in the atom says that a number here only names.
fn is_label(c: &Cursor) -> bool {
    let Some(atom) = c.peek() else { return true };
    let digits = atom.value().is_some();
    let named = atom.name.is_some_and(|kind| kind != EntityType::Group);
    let before = c.behind(1);
    let label = digits
        && before.is_some_and(|b| {
            let class = b.sense.counted == NounClass::Label && b.word != "no" || b.word == "no" && b.capital;
            let name =
                b.is_word() && b.capital && c.behind(2).is_some() && b.sense.counted == NounClass::Unknown;
            class || b.is_word() && name && !b.sense.cue.is_some()
        });
    let listed =
        digits && before.is_none() && c.ahead(1).is_some_and(|next| matches!(&*next.word, "." | ")"));
    let inside = atom.glued && before.is_some_and(|b| b.is_word() || b.is_dash());
    // The hyphen of "COVID-19" and of "2-1" glues, but so does the dash of "40-50 people": a range
    // is read from its first number on.
    named || label || listed || digits && inside
}
