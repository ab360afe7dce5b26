//! Gold files → gold: annotated articles (YAML), treebanks (CoNLL-U), tagged names (IOB2 and its kin).
//!
//! In: text or a buffered reader. Out: [`GoldArticle`], or [`GoldText`]s one after the other. Invariants: what is
//! wrong with a file is one [`GoldError`] with its line; no more is held than one text. Deliberately absent:
//! the opening of files.

mod article;
mod block;
mod conllu;
mod detokenise;
mod finder;
mod gold_text;
mod iob;
mod located;
mod types;

pub use article::{GoldArticle, GoldHead};
pub use gold_text::{GoldSentence, GoldSyntax, GoldText, GoldWord, Texts};
pub use located::{
    GoldEntity, GoldEvent, GoldIndirect, GoldPlace, GoldQuotation, GoldReference, GoldRelation, GoldRole,
    GoldTime, Located,
};
pub use types::{TypeMap, TypeMapError, TypeRule};

use std::fmt;
use std::str::FromStr;

/// What a gold file is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GoldFormat {
    /// One article in YAML, with its text in a file beside it.
    Article,
    /// A treebank of Universal Dependencies.
    ConllU,
    /// Names as tags of tokens: IOB1, IOB2, BIOES, in columns.
    Iob,
}

impl GoldFormat {
    /// All formats.
    pub const ALL: [Self; 3] = [Self::Article, Self::ConllU, Self::Iob];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Article => "yaml",
            Self::ConllU => "conllu",
            Self::Iob => "iob2",
        }
    }

    /// The file name extensions, without the dot, that stand for this format and no other.
    pub fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Article => &["yaml", "yml"],
            Self::ConllU => &["conllu"],
            Self::Iob => &["iob2", "iob", "iob1", "bio", "bioes"],
        }
    }

    /// The format that a file name extension names, in any case.
    pub fn from_extension(extension: &str) -> Option<Self> {
        let extension = extension.to_ascii_lowercase();
        Self::ALL.into_iter().find(|format| format.extensions().contains(&extension.as_str()))
    }

    /// The format of a file that begins with `head`.
    ///
    /// ```
    /// use dateline::evaluate::GoldFormat;
    /// assert_eq!(GoldFormat::sniff("# names\n1\tAna\tB-PER\n"), Some(GoldFormat::Iob));
    /// assert_eq!(GoldFormat::sniff("article: {title: Rain}\n"), Some(GoldFormat::Article));
    /// assert_eq!(GoldFormat::sniff("Rain fell on Sunday.\n"), None);
    /// ```
    pub fn sniff(head: &str) -> Option<Self> {
        let mut lines = head.trim_start_matches('\u{feff}').lines().filter(|line| !line.trim().is_empty());
        let line = lines.find(|line| !line.starts_with('#'))?;
        if conllu::is_row(line) {
            Some(Self::ConllU)
        } else if iob::is_row(line) || line.starts_with(block::DOCUMENT_START) {
            Some(Self::Iob)
        } else {
            const KEYS: [&str; 10] = [
                "---",
                "article:",
                "entities:",
                "roles:",
                "quotations:",
                "indirect:",
                "events:",
                "times:",
                "places:",
                "relations:",
            ];
            KEYS.iter().any(|key| line.starts_with(key)).then_some(Self::Article)
        }
    }
}

impl fmt::Display for GoldFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for GoldFormat {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let format = Self::ALL.into_iter().find(|format| format.name() == name);
        format
            .or_else(|| Self::from_extension(name))
            .ok_or_else(|| format!("`{name}` is no format of gold; there are yaml, conllu and iob2"))
    }
}

/// Why a gold file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoldError {
    /// The line, counted from 1; 0 where it is not known.
    pub line: u64,
    /// What is wrong there.
    pub what: String,
}

impl GoldError {
    pub(super) fn new(line: u64, what: impl Into<String>) -> Self {
        Self { line, what: what.into() }
    }
}

impl fmt::Display for GoldError {
    /// `LINE: what`, to be put after the name of the file and a colon; a blank instead of an unknown line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 { write!(f, "{}: {}", self.line, self.what) } else { write!(f, " {}", self.what) }
    }
}

impl std::error::Error for GoldError {}

/// `value` on one line and not too long, in backticks, as a message shows it.
fn shown(value: &str) -> String {
    let line: String = value.chars().take(60).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let more = if value.chars().nth(60).is_some() { "…" } else { "" };
    format!("`{line}{more}`")
}
