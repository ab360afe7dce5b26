//! What the publisher says about an article, and where that was found.

use super::PublicationDate;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What is known about an article besides its text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metadata {
    /// The headline.
    pub title: Option<Stated<String>>,
    /// The newspaper, agency or site.
    pub publisher: Option<Stated<String>>,
    /// The authors, in the order given.
    pub authors: Vec<Stated<String>>,
    /// When it was published, in the publisher's own time zone.
    pub published: Option<Stated<PublicationDate>>,
    /// When it was last changed.
    pub modified: Option<Stated<PublicationDate>>,
    /// Its canonical address.
    pub url: Option<Stated<String>>,
    /// The language of the text.
    pub language: Option<Stated<Language>>,
    /// Licence or copyright line.
    pub rights: Option<Stated<String>>,
}

impl Metadata {
    /// Fills what is missing here from `other`: earlier sources win.
    pub fn or(mut self, other: Self) -> Self {
        self.title = self.title.or(other.title);
        self.publisher = self.publisher.or(other.publisher);
        if self.authors.is_empty() {
            self.authors = other.authors;
        }
        self.published = self.published.or(other.published);
        self.modified = self.modified.or(other.modified);
        self.url = self.url.or(other.url);
        self.language = self.language.or(other.language);
        self.rights = self.rights.or(other.rights);
        self
    }
}

/// A value with the place where it was stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated<T> {
    /// The value.
    pub value: T,
    /// Where it was found.
    pub origin: Origin,
}

impl<T> Stated<T> {
    /// `value`, found at `origin`.
    pub fn new(value: T, origin: Origin) -> Self {
        Self { value, origin }
    }
}

/// Where a piece of metadata was found. Listed from the most to the least trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// An option on the command line.
    CommandLine,
    /// A field of a JSON record.
    Field,
    /// YAML front matter.
    FrontMatter,
    /// A schema.org JSON-LD script.
    JsonLd,
    /// An Open Graph `meta` element.
    OpenGraph,
    /// A Dublin Core `meta` element.
    DublinCore,
    /// Another `meta` element, `link` or attribute of the page.
    Html,
    /// A line of the text itself.
    Text,
}

/// A language tag (BCP 47), lower case but otherwise as given.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Language(String);

impl Language {
    /// The tag `tag`, or `None` if it is not of the form of a BCP 47 tag ("en", "en-GB", "zh_Hant").
    ///
    /// ```
    /// use dateline::article::Language;
    /// assert_eq!(Language::new("en_GB").unwrap().to_string(), "en-gb");
    /// assert!(Language::new("English text").is_none());
    /// ```
    pub fn new(tag: &str) -> Option<Self> {
        let tag = tag.trim().replace('_', "-").to_ascii_lowercase();
        let mut parts = tag.split('-');
        let primary = parts.next().unwrap_or_default();
        let sound = (2..=8).contains(&primary.len())
            && primary.bytes().all(|b| b.is_ascii_alphabetic())
            && parts.all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        sound.then_some(Self(tag))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0
    }
}

impl TryFrom<String> for Language {
    type Error = String;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        Self::new(&tag).ok_or_else(|| format!("`{tag}` is not a language tag"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn earlier_sources_win_and_later_ones_fill_the_gaps() {
        let given =
            Metadata { title: Some(Stated::new("Given".into(), Origin::CommandLine)), ..Metadata::default() };
        let found = Metadata {
            title: Some(Stated::new("Found".into(), Origin::Html)),
            url: Some(Stated::new("https://example.org/a".into(), Origin::Html)),
            ..Metadata::default()
        };
        let both = given.or(found);
        assert_eq!(both.title.unwrap().value, "Given");
        assert_eq!(both.url.unwrap().value, "https://example.org/a");
    }
}
