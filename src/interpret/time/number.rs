//! Numbers in words and digits.
//!
//! A rule of this grammar reads "865", "2.5 million", "one hundred and fifty", "a dozen",
//! "half a million", "two and a half"; another reads "26th" and "twenty-sixth".

use super::cursor::Cursor;
use crate::lexicon::NumberWord;

/// A number.
pub(in crate::interpret) fn number(c: &mut Cursor) -> Option<f64> {
    c.first(&[half_a, in_digits, in_words])
}

/// A number of days, months …: an article counts as one.
pub(super) fn count(c: &mut Cursor) -> Option<f64> {
    number(c).or_else(|| c.word(&["a", "an"]).map(|()| 1.0))
}

/// "half a million", "half a dozen"; "half an" before a unit is one half.
fn half_a(c: &mut Cursor) -> Option<f64> {
    c.word(&["half"])?;
    c.word(&["a", "an"])?;
    Some(0.5 * multiplier(c).unwrap_or(1.0))
}

fn multiplier(c: &mut Cursor) -> Option<f64> {
    c.mean(|sense| match sense.number? {
        NumberWord::Hundred => Some(100.0),
        NumberWord::Scale(value) | NumberWord::Pack(value) => Some(value),
        _ => None,
    })
}

fn in_digits(c: &mut Cursor) -> Option<f64> {
    let value = c.take(|atom| atom.value().is_some())?.value()?;
    let value = value * scales(c);
    Some(value + and_a_half(c))
}

/// The product of the scale words that follow: "million", "hundred thousand", also "12-million".
fn scales(c: &mut Cursor) -> f64 {
    let mut product = 1.0;
    while product < 1e15 {
        let factor = c.attempt(|c| {
            c.dash();
            multiplier(c)
        });
        match factor {
            Some(factor) => product *= factor,
            None => break,
        }
    }
    product
}

fn and_a_half(c: &mut Cursor) -> f64 {
    let mut rule = |dash: bool| {
        c.attempt(|c| {
            for word in ["and", "a", "half"] {
                if dash {
                    c.dash()?;
                }
                c.word(&[word])?;
            }
            Some(0.5)
        })
    };
    rule(false).or_else(|| rule(true)).unwrap_or(0.0)
}

/// What has been read of a number in words: whole thousands, and what is below.
#[derive(Clone, Copy, Default)]
struct Sum {
    above: f64,
    below: f64,
    lowest: f64,
}

fn in_words(c: &mut Cursor) -> Option<f64> {
    let mut sum = Sum { lowest: f64::INFINITY, ..Sum::default() };
    let start = c.at();
    c.attempt(|c| {
        c.word(&["a", "an"])?;
        let sense = c.peek()?.sense.number?;
        matches!(sense, NumberWord::Hundred | NumberWord::Scale(_) | NumberWord::Pack(_)).then_some(())?;
        sum.below = 1.0;
        Some(())
    });
    while let Some(next) = c.attempt(|c| added(c, sum, start)) {
        sum = next;
    }
    let total = sum.above + sum.below;
    (total > 0.0 && sum.lowest.is_finite()).then(|| total + and_a_half(c))
}

/// `sum` with the next word of the number.
fn added(c: &mut Cursor, sum: Sum, start: usize) -> Option<Sum> {
    let inside = c.at() > start;
    if inside && (sum.below % 100.0 == 0.0) {
        c.skip(&["and"]);
    }
    if inside {
        c.dash();
    }
    let word = c.peek()?;
    let (Sum { above, below, .. }, lowest) = (sum, sum.lowest);
    let next = match word.sense.number? {
        NumberWord::Ones(n) if fits_ones(below, lowest) => Sum { above, below: below + n, lowest: 1.0 },
        NumberWord::Teens(n) | NumberWord::Tens(n) if fits_tens(below, lowest) => {
            Sum { above, below: below + n, lowest: if n < 20.0 { 1.0 } else { 10.0 } }
        }
        NumberWord::Hundred if (1.0..100.0).contains(&below) => {
            Sum { above, below: below * 100.0, lowest: 100.0 }
        }
        NumberWord::Scale(n) if below > 0.0 && (above == 0.0 || above >= n * 1000.0) => {
            Sum { above: above + below * n, below: 0.0, lowest: n }
        }
        NumberWord::Pack(n) if above == 0.0 && below > 0.0 => {
            Sum { above: below * n, below: 0.0, lowest: 1.0 }
        }
        _ => return None,
    };
    c.take(|_| true)?;
    if matches!(word.sense.number, Some(NumberWord::Pack(_))) {
        c.skip(&["of"]);
    }
    Some(next)
}

/// Whether a word below ten can follow: after nothing, tens, hundreds or thousands.
fn fits_ones(below: f64, lowest: f64) -> bool {
    lowest > 1.0 && below % 10.0 == 0.0
}

fn fits_tens(below: f64, lowest: f64) -> bool {
    lowest > 10.0 && below % 100.0 == 0.0
}

/// A place in an order: "26th", "twenty-sixth", "first".
pub(in crate::interpret) fn ordinal(c: &mut Cursor) -> Option<i8> {
    c.first(&[ordinal_in_digits, ordinal_in_words])
}

fn ordinal_in_digits(c: &mut Cursor) -> Option<i8> {
    let (value, _) = c.take(|atom| atom.plain_digits().is_some())?.plain_digits()?;
    c.take(|atom| atom.glued && matches!(&*atom.word, "st" | "nd" | "rd" | "th"))?;
    value.try_into().ok()
}

fn ordinal_in_words(c: &mut Cursor) -> Option<i8> {
    let tens = c.attempt(|c| {
        let tens = c.mean(|sense| match sense.number? {
            NumberWord::Tens(n) => Some(n as i8),
            _ => None,
        })?;
        c.dash()?;
        c.peek()?.sense.ordinal?;
        Some(tens)
    });
    let ones = c.mean(|sense| sense.ordinal)?;
    Some(tens.unwrap_or(0) + ones)
}
