//! The people, bodies and places of one article, put into its sentences.

use super::HOT_NAME;
use super::random::Random;
use super::tables::Tables;

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const SMALL_NUMBERS: [&str; 10] =
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/// Who and what an article is about.
pub struct Scene<'t> {
    tables: &'t Tables,
    town: usize,
    other: usize,
    place: &'static str,
    business: usize,
    trade: usize,
    workers: &'static str,
    occupation: &'static str,
    /// Distinguishes the people of this article who hold no post.
    number: u64,
}

impl<'t> Scene<'t> {
    pub fn new(tables: &'t Tables, random: &mut Random) -> Self {
        Self {
            tables,
            town: random.index(tables.words("town").len()),
            other: random.index(tables.words("town").len()),
            place: random.pick(tables.words("place")),
            business: random.index(tables.words("business").len()),
            trade: random.index(tables.words("trade").len()),
            workers: random.pick(tables.words("workers")),
            occupation: random.pick(tables.words("occupation")),
            number: random.between(0, u64::MAX - 1),
        }
    }

    pub fn town(&self) -> &'static str {
        self.tables.words("town")[self.town]
    }

    /// The front matter of the article, with what its sentences do not say.
    pub fn front_matter(&self, title: &str, number: u64, random: &mut Random) -> String {
        let (year, month, day) = (random.between(2015, 2024), random.between(1, 12), random.between(1, 28));
        let publisher = random.pick(self.tables.words("publisher"));
        let author = self.person("author", random.between(0, 99));
        format!(
            "---\ntitle: \"{title}\"\npublisher: {publisher}\npublished: {year}-{month:02}-{day:02}\n\
             author: {author}\nurl: https://news.example.org/{year}/{number}\nlanguage: en\n---\n"
        )
    }

    /// `sentence` with something in place of its braces, and a capital at its beginning.
    pub fn fill(&self, sentence: &str, random: &mut Random) -> String {
        let mut text = String::with_capacity(sentence.len() * 2);
        let mut rest = sentence;
        while let Some((before, after)) = rest.split_once('{') {
            let (slot, after) = after.split_once('}').expect("every brace is closed");
            text += before;
            text += &self.slot(slot, random);
            rest = after;
        }
        text += rest;
        let first = text.chars().next().filter(char::is_ascii_lowercase);
        first.map_or(text.clone(), |first| format!("{}{}", first.to_ascii_uppercase(), &text[1..]))
    }

    fn slot(&self, slot: &str, random: &mut Random) -> String {
        let year = |random: &mut Random| random.between(1975, 2024);
        match slot {
            "town" => self.town().to_owned(),
            "other" => self.tables.words("town")[self.other].to_owned(),
            "place" => self.place.to_owned(),
            "company" => self.company(),
            "union" => format!("{} Union", self.workers),
            "occupation" => self.occupation.to_owned(),
            "few" => few(random.between(2, 40)),
            "many" => many(random.between(1, 99) * 100),
            "money" => format!("{}.{}", random.between(1, 90), random.between(1, 9)),
            "day" => random.pick(&DAYS).to_owned(),
            "month" => random.pick(&MONTHS).to_owned(),
            "year" => year(random).to_string(),
            "date" => format!("{} {} {}", random.between(1, 28), random.pick(&MONTHS), year(random)),
            person => match person.strip_suffix(".last") {
                Some(person) => last(&self.someone(person)).to_owned(),
                None => self.someone(person),
            },
        }
    }

    fn company(&self) -> String {
        format!("{} {}", self.tables.words("business")[self.business], self.tables.words("trade")[self.trade])
    }

    /// The person in one part of the story.
    fn someone(&self, part: &str) -> String {
        let number = match part {
            "hot" => return HOT_NAME.to_owned(),
            "minister" => self.number % 6,
            "chief" | "judge" => self.town as u64,
            "owner" => (self.business * 100 + self.trade) as u64,
            "critic" | "witness" | "lawyer" => self.number,
            other => panic!("sentences.tsv: `{{{other}}}` stands for nothing"),
        };
        self.person(part, number)
    }

    fn person(&self, kind: &str, number: u64) -> String {
        let mut random = Random::of(kind, number);
        let given = random.pick(self.tables.words("given"));
        format!("{given} {}", random.pick(self.tables.words("family")))
    }
}

fn last(name: &str) -> &str {
    name.rsplit(' ').next().unwrap_or(name)
}

fn few(number: u64) -> String {
    SMALL_NUMBERS.get(number as usize).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

fn many(number: u64) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", number / 1000, number % 1000) }
}
