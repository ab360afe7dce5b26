//! Words of time expressions and quantities.

use super::table::{WordMap, rows};
use crate::story::Hedge;
use std::collections::HashMap;

const TIME_WORDS: &str = include_str!("../../data/lexicon/time-words.tsv");
const TENSE_CUES: &str = include_str!("../../data/lexicon/tense-cues.tsv");
const NUMBERS: &str = include_str!("../../data/lexicon/numbers.tsv");
const COUNTED: &str = include_str!("../../data/lexicon/counted.tsv");
const HEDGES: &str = include_str!("../../data/lexicon/hedges.tsv");

/// Adds the meaning of one row, without its word, to what is known of the word; `None` if it has none.
type RowReader = fn(&mut Sense, &[&str]) -> Option<()>;

const READERS: [(&str, RowReader); 4] =
    [(TIME_WORDS, time_word), (TENSE_CUES, tense_cue), (NUMBERS, number_word), (COUNTED, counted_word)];

/// What words of time and number mean, by their lower-case form.
#[derive(Debug)]
pub struct TimeTables {
    senses: HashMap<&'static str, Sense>,
    hedges: WordMap<(Hedge, Stands)>,
}

/// Everything that one word can mean for a time or a quantity.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sense {
    /// The number of a month.
    pub month: Option<i8>,
    /// The ISO number of a weekday, Monday first.
    pub weekday: Option<i8>,
    /// The ISO number of a weekday that recurs: "Mondays".
    pub weekdays: Option<i8>,
    /// A unit of time.
    pub unit: Option<TimeUnit>,
    /// The first month of a season, as the northern half of the world counts.
    pub season: Option<i8>,
    /// A part of a day.
    pub part: Option<DayPart>,
    /// Days from the day of publication.
    pub day: Option<i32>,
    /// Units from now: "last", "this", "next".
    pub shift: Option<i32>,
    /// Units from another time in the text: "previous", "same", "following".
    pub turn: Option<i32>,
    /// The unit after which something recurs: "daily".
    pub every: Option<TimeUnit>,
    /// The first year of a decade, without its century.
    pub decade: Option<i16>,
    /// Whether it is more often an ordinary word.
    pub weak: bool,
    /// A word that opens one end of a time.
    pub edge: Option<Edge>,
    /// A word for a part of a period.
    pub phase: Option<Phase>,
    /// A time zone of the clock.
    pub zone: Option<Zone>,
    /// Whether it makes a weekday the name of one day of the year: "Good Friday".
    pub feast: bool,
    /// What it says of the time of the telling.
    pub cue: Option<Cue>,
    /// A number.
    pub number: Option<NumberWord>,
    /// A place in an order.
    pub ordinal: Option<i8>,
    /// How many of it make a whole.
    pub fraction: Option<i8>,
    /// The least that a vague number says.
    pub vague: Option<f64>,
    /// What it says of the noun that is counted.
    pub counted: Counted,
}

/// Declares a closed set whose members have a name in the tables.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $member:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$member_doc])* $member),+ }

        impl $name {
            fn from_table(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$member),)+ _ => None }
            }
        }
    };
}

named!(
    /// A unit of time.
    TimeUnit {
        /// 1/60 of a minute.
        Second = "second",
        /// 1/60 of an hour.
        Minute = "minute",
        /// 1/24 of a day.
        Hour = "hour",
        /// A calendar day.
        Day = "day",
        /// An ISO week.
        Week = "week",
        /// Saturday and Sunday.
        Weekend = "weekend",
        /// Two weeks.
        Fortnight = "fortnight",
        /// A calendar month.
        Month = "month",
        /// Three months of the calendar year.
        Quarter = "quarter",
        /// A calendar year.
        Year = "year",
        /// Ten years from one that ends in 0.
        Decade = "decade",
        /// A hundred years from one that ends in 01.
        Century = "century",
    }
);

named!(
    /// A part of a day.
    DayPart {
        /// Until noon.
        Morning = "morning",
        /// From noon.
        Afternoon = "afternoon",
        /// The last hours of light and after.
        Evening = "evening",
        /// The dark.
        Night = "night",
    }
);

named!(
    /// Which end of a time is open.
    Edge {
        /// From then on.
        Since = "since",
        /// As long as that, and no longer.
        Until = "until",
        /// At an unsaid time that is earlier.
        Before = "before",
        /// At an unsaid time that is later.
        After = "after",
        /// Not later.
        By = "by",
    }
);

named!(
    /// A part of a period.
    Phase {
        /// Its beginning.
        Early = "early",
        /// Its middle.
        Mid = "mid",
        /// Its end.
        Late = "late",
        /// What is past of it.
        Earlier = "earlier",
        /// What is left of it.
        Later = "later",
    }
);

named!(
    /// A zone of the clock.
    Zone {
        /// Coordinated universal time.
        Utc = "utc",
        /// Where the news happened.
        Local = "local",
    }
);

named!(
    /// What a word says of the time of the telling.
    Cue {
        /// What is told is still to come.
        Ahead = "ahead",
        /// A plan: what is told is still to come, unless "was" stands before.
        Plan = "plan",
        /// What is told is past.
        Behind = "behind",
        /// A bare form of "be" or its kin: the participle after it tells nothing.
        Bare = "bare",
    }
);

named!(
    /// What a hedged number stands for.
    Stands {
        /// A value close by.
        Near = "near",
        /// The least.
        Floor = "floor",
        /// The most.
        Ceiling = "ceiling",
    }
);

/// What a word says of the noun that is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Counted {
    /// Nothing.
    #[default]
    Unknown,
    /// It is such a noun, or can be.
    Plural,
    /// It is never part of one.
    Stop,
    /// It is a unit of measurement.
    Measure,
    /// The number after it is a label.
    Label,
}

/// A word that takes part in a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NumberWord {
    /// 1 to 9.
    Ones(f64),
    /// 10 to 19.
    Teens(f64),
    /// 20, 30 … 90.
    Tens(f64),
    /// 100, which multiplies what is before it.
    Hundred,
    /// 1000 and its powers, which multiply all before them.
    Scale(f64),
    /// A dozen, a couple.
    Pack(f64),
}

impl TimeTables {
    /// The tables that ship with the program.
    pub(super) fn built_in() -> Self {
        let mut senses: HashMap<&'static str, Sense> = HashMap::new();
        for (table, read) in READERS {
            for row in rows(table) {
                if let [word, rest @ ..] = row.as_slice() {
                    read(senses.entry(word).or_default(), rest);
                }
            }
        }
        Self { senses, hedges: WordMap::new(HEDGES, hedge) }
    }

    /// What `word` can mean; the caller gives it in lower case, without full stops.
    pub fn sense(&self, word: &str) -> Option<&Sense> {
        self.senses.get(word)
    }

    /// How the phrase hedges a number after it, and what the number then stands for.
    pub fn hedge(&self, phrase: &str) -> Option<(Hedge, Stands)> {
        self.hedges.get(phrase).copied()
    }
}

fn time_word(sense: &mut Sense, rest: &[&str]) -> Option<()> {
    let [class, value] = rest else { return None };
    match *class {
        "month" => sense.month = Some(value.parse().ok()?),
        "weekday" => sense.weekday = Some(value.parse().ok()?),
        "weekdays" => sense.weekdays = Some(value.parse().ok()?),
        "unit" => sense.unit = Some(TimeUnit::from_table(value)?),
        "season" => sense.season = Some(value.parse().ok()?),
        "part" => sense.part = Some(DayPart::from_table(value)?),
        "day" => sense.day = Some(value.parse().ok()?),
        "shift" => sense.shift = Some(value.parse().ok()?),
        "turn" => sense.turn = Some(value.parse().ok()?),
        "every" => sense.every = Some(TimeUnit::from_table(value)?),
        "decade" => sense.decade = Some(value.parse().ok()?),
        "weak" => sense.weak = true,
        "edge" => sense.edge = Some(Edge::from_table(value)?),
        "phase" => sense.phase = Some(Phase::from_table(value)?),
        "feast" => sense.feast = true,
        "zone" => sense.zone = Some(Zone::from_table(value)?),
        _ => return None,
    }
    Some(())
}

fn tense_cue(sense: &mut Sense, rest: &[&str]) -> Option<()> {
    sense.cue = Some(Cue::from_table(rest.first()?)?);
    Some(())
}

fn number_word(sense: &mut Sense, rest: &[&str]) -> Option<()> {
    let [class, value] = rest else { return None };
    let value: f64 = value.parse().ok()?;
    match *class {
        "ones" => sense.number = Some(NumberWord::Ones(value)),
        "teens" => sense.number = Some(NumberWord::Teens(value)),
        "tens" => sense.number = Some(NumberWord::Tens(value)),
        "hundred" => sense.number = Some(NumberWord::Hundred),
        "scale" => sense.number = Some(NumberWord::Scale(value)),
        "pack" => sense.number = Some(NumberWord::Pack(value)),
        "ordinal" => sense.ordinal = Some(value as i8),
        "part" => sense.fraction = Some(value as i8),
        "vague" => sense.vague = Some(value),
        _ => return None,
    }
    Some(())
}

fn counted_word(sense: &mut Sense, rest: &[&str]) -> Option<()> {
    sense.counted = match *rest.first()? {
        "plural" => Counted::Plural,
        "stop" => Counted::Stop,
        "measure" => Counted::Measure,
        "label" => Counted::Label,
        _ => return None,
    };
    Some(())
}

fn hedge(rest: &[&'static str]) -> Option<(Hedge, Stands)> {
    let [hedge, stands] = rest else { return None };
    Some((Hedge::from_name(hedge)?, Stands::from_table(stands)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_every_table_means_something() {
        for (table, read) in READERS {
            for row in rows(table) {
                assert!(read(&mut Sense::default(), &row[1..]).is_some(), "{row:?}");
                assert_eq!(row[0], row[0].to_lowercase());
            }
        }
        for row in rows(HEDGES) {
            assert!(hedge(&row[1..]).is_some(), "{row:?}");
        }
    }

    #[test]
    fn a_word_keeps_all_its_meanings() {
        let tables = TimeTables::built_in();
        let second = tables.sense("second").unwrap();
        assert_eq!((second.unit, second.ordinal), (Some(TimeUnit::Second), Some(2)));
        assert!(tables.sense("may").unwrap().weak && !tables.sense("june").unwrap().weak);
        assert_eq!(tables.hedge("at least"), Some((Hedge::AtLeast, Stands::Floor)));
    }
}
