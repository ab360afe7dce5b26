//! Invented articles without end, the same on every machine.

use std::fmt::Write as _;

const TOWNS: [&str; 8] =
    ["Orsova", "Kelmend", "Port Sable", "Ngombe", "San Telmo", "Vidra", "Lough Arden", "Tashkol"];
const GIVEN: [&str; 8] = ["Mira", "Anselm", "Teresa", "Kofi", "Yusra", "Henrik", "Lucia", "Bao"];
const FAMILY: [&str; 9] =
    ["Okafor", "Lindqvist", "Marchetti", "Duarte", "Haddad", "Kowal", "Nakamura", "Petrosyan", "Whitlock"];
const POSTS: [&str; 6] =
    ["Mayor", "Interior Minister", "Police Chief", "Governor", "Transport Minister", "Justice Minister"];
const DEEDS: [&str; 7] = [
    "Police arrested {n} men in {town} on Monday after a raid on a warehouse.",
    "At least {n} people were killed when a bus fell into a river near {town}.",
    "Rescuers saved {n} miners from a flooded shaft outside {town} last week.",
    "About {n} people marched through {town} on Friday to protest against a new toll.",
    "A court in {town} sentenced {n} smugglers to prison on Tuesday.",
    "A storm destroyed {n} houses in {town} overnight.",
    "The council of {town} signed an agreement with {n} companies on Thursday.",
];

/// A generator of small numbers that depend on nothing but their seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }
}

/// Article `number`, as plain text with front matter.
pub fn article(number: usize) -> String {
    let mut dice = Dice(number as u64);
    let town = dice.pick(&TOWNS);
    let (year, month, day) = (2015 + number % 9, 1 + number % 12, 1 + number % 28);
    let mut text = format!(
        "---\ntitle: Report {number} from {town}\npublished: {year}-{month:02}-{day:02}\n\
         publisher: Daily Ledger\nurl: https://ledger.example/{number}\n---\n"
    );
    for _ in 0..1 + dice.below(2) {
        paragraph(&mut text, town, &mut dice);
    }
    text
}

fn paragraph(text: &mut String, town: &str, dice: &mut Dice) {
    let deed = dice.pick(&DEEDS).replace("{n}", &(3 + dice.below(900)).to_string()).replace("{town}", town);
    let (post, given, family) = (dice.pick(&POSTS), dice.pick(&GIVEN), dice.pick(&FAMILY));
    let (other, number) = (dice.pick(&FAMILY), 2 + dice.below(40));
    let _infallible = write!(
        text,
        "{deed}\n\n{post} {given} {family} said {number} people were still missing. “We were told about it on \
         Sunday,” {family} said. “Nobody here had expected this.” A company owned by {other} denied that it \
         had been warned.\n\n"
    );
}
