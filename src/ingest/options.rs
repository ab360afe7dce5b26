//! What the user says about the inputs.

use crate::article::Metadata;
use std::collections::BTreeMap;
use std::str::FromStr;

/// The size limit of one article, as it stands in its file, unless the user sets another.
pub const MAX_ARTICLE_BYTES: usize = 4 << 20;

/// The size limit of one article's text unless the user sets another: about forty thousand words. Its
/// records in the graph can take a thousand times the memory.
pub const MAX_TEXT_BYTES: usize = 256 << 10;

/// How inputs are read.
#[derive(Clone, Debug)]
pub struct Options {
    /// Metadata that win over what is found.
    pub defaults: Metadata,
    /// The names of fields in JSON records, where they are not the usual ones.
    pub fields: FieldMap,
    /// The format of all inputs; by itself it is told by name and content.
    pub from: Option<InputFormat>,
    /// The size limit of one article in bytes, after decompression, with its markup.
    pub max_article_bytes: usize,
    /// The size limit of one article's text in bytes.
    pub max_text_bytes: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            defaults: Metadata::default(),
            fields: FieldMap::default(),
            from: None,
            max_article_bytes: MAX_ARTICLE_BYTES,
            max_text_bytes: MAX_TEXT_BYTES,
        }
    }
}

/// The formats that can be read. Each may be compressed with gzip or Zstandard.
///
/// ```
/// use dateline::ingest::InputFormat;
/// assert_eq!("jsonl".parse(), Ok(InputFormat::JsonLines));
/// assert_eq!(InputFormat::from_extension("HTM"), Some(InputFormat::Html));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InputFormat {
    /// One article as plain text, perhaps with YAML front matter.
    Text,
    /// One article as a web page.
    Html,
    /// A JSON object, an array of objects, or objects one after the other.
    Json,
    /// A JSON object on each line.
    JsonLines,
}

impl InputFormat {
    /// All formats.
    pub const ALL: [Self; 4] = [Self::Text, Self::Html, Self::Json, Self::JsonLines];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Json => "json",
            Self::JsonLines => "jsonl",
        }
    }

    /// The file name extensions, without the dot.
    pub fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Text => &["txt", "text", "md"],
            Self::Html => &["html", "htm", "xhtml"],
            Self::Json => &["json"],
            Self::JsonLines => &["jsonl", "ndjson"],
        }
    }

    /// The format that a file name extension names, in any case.
    pub fn from_extension(extension: &str) -> Option<Self> {
        let extension = extension.to_ascii_lowercase();
        Self::ALL.into_iter().find(|format| format.extensions().contains(&extension.as_str()))
    }
}

/// A name that is none of [`InputFormat`]'s.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an input format; known are text, html, json and jsonl")]
pub struct UnknownFormat(String);

impl FromStr for InputFormat {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        let format = Self::ALL.into_iter().find(|format| format.name() == name);
        format.or_else(|| Self::from_extension(name)).ok_or_else(|| UnknownFormat(name.to_owned()))
    }
}

/// What a field of a JSON record or of front matter says about its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meaning {
    /// The headline.
    Title,
    /// The body.
    Text,
    /// The publication date.
    Published,
    /// The date of the last change.
    Modified,
    /// The address.
    Url,
    /// Who wrote it.
    Authors,
    /// Who published it.
    Publisher,
    /// The language tag.
    Language,
    /// The licence or copyright line.
    Rights,
}

impl Meaning {
    /// All meanings.
    pub const ALL: [Self; 9] = [
        Self::Title,
        Self::Text,
        Self::Published,
        Self::Modified,
        Self::Url,
        Self::Authors,
        Self::Publisher,
        Self::Language,
        Self::Rights,
    ];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Text => "text",
            Self::Published => "published",
            Self::Modified => "modified",
            Self::Url => "url",
            Self::Authors => "author",
            Self::Publisher => "publisher",
            Self::Language => "lang",
            Self::Rights => "rights",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        match name {
            "authors" => Some(Self::Authors),
            "language" => Some(Self::Language),
            "date" => Some(Self::Published),
            _ => Self::ALL.into_iter().find(|meaning| meaning.name() == name),
        }
    }
}

/// Where a record keeps what, by the user's word: `title=a.b,text=c`.
///
/// ```
/// use dateline::ingest::{FieldMap, Meaning};
/// let fields: FieldMap = "title=head.main,text=paragraphs".parse().unwrap();
/// assert_eq!(fields.path(Meaning::Title), Some("head.main"));
/// assert!("colour=red".parse::<FieldMap>().is_err());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldMap(BTreeMap<Meaning, String>);

impl FieldMap {
    /// The dotted path of the field with this meaning, if the user gave one.
    pub fn path(&self, meaning: Meaning) -> Option<&str> {
        self.0.get(&meaning).map(String::as_str)
    }
}

/// Why a string is no [`FieldMap`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FieldMapError {
    /// Not of the form `NAME=PATH`.
    #[error("`{0}` is not of the form NAME=PATH")]
    NotAPair(String),
    /// A name that has no meaning here.
    #[error("`{0}` is not one of title, text, published, modified, url, author, publisher, lang, rights")]
    UnknownName(String),
}

impl FromStr for FieldMap {
    type Err = FieldMapError;

    fn from_str(text: &str) -> Result<Self, FieldMapError> {
        let mut map = BTreeMap::new();
        for pair in text.split(',').map(str::trim).filter(|pair| !pair.is_empty()) {
            let (name, path) = pair.split_once('=').ok_or_else(|| FieldMapError::NotAPair(pair.into()))?;
            let (name, path) = (name.trim(), path.trim());
            let meaning = Meaning::from_name(name).ok_or_else(|| FieldMapError::UnknownName(name.into()))?;
            if path.is_empty() {
                return Err(FieldMapError::NotAPair(pair.into()));
            }
            map.insert(meaning, path.to_owned());
        }
        Ok(Self(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_found_by_its_name_and_its_extensions() {
        for format in InputFormat::ALL {
            assert_eq!(format.name().parse(), Ok(format));
            assert!(format.extensions().iter().all(|e| InputFormat::from_extension(e) == Some(format)));
        }
        assert_eq!(
            "pdf".parse::<InputFormat>().unwrap_err().to_string(),
            "`pdf` is not an input format; known are text, html, json and jsonl"
        );
    }

    #[test]
    fn a_map_says_what_is_wrong_with_it() {
        let wrong = |text: &str| text.parse::<FieldMap>().unwrap_err().to_string();
        assert_eq!(wrong("title"), "`title` is not of the form NAME=PATH");
        assert_eq!(wrong("title="), "`title=` is not of the form NAME=PATH");
        assert!(wrong("colour=a").starts_with("`colour` is not one of"));
        assert_eq!("".parse(), Ok(FieldMap::default()));
    }
}
