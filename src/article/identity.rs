//! What makes two articles the same.

use super::{Article, Metadata, PublicationDate, Stated};
use crate::text::{fold, squeeze};
use sha2::{Digest, Sha256};
use std::fmt;

/// Declares a newtype over the lower-case hexadecimal form of a SHA-256.
macro_rules! hash_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// 64 lower-case hexadecimal digits.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

hash_type!(
    /// SHA-256 of an article's text in UTF-8.
    TextHash
);
hash_type!(
    /// Identity of an article across its versions.
    SourceKey
);
hash_type!(
    /// Identity of one reading of one version: equal fingerprints give equal records.
    Fingerprint
);

impl TextHash {
    /// The hash of `text`.
    pub fn of(text: &str) -> Self {
        Self(digest([text]))
    }
}

impl SourceKey {
    pub(super) fn of(article: &Article) -> Self {
        let Metadata { url, title, publisher, published, .. } = article.metadata();
        if let Some(url) = url {
            return Self(digest(["url", &url.value]));
        }
        let text =
            |stated: &Option<Stated<String>>| stated.as_ref().map(|s| fold(&s.value)).unwrap_or_default();
        let day = published.as_ref().map(|day| day.value.date().to_string()).unwrap_or_default();
        let (title, publisher) = (text(title), text(publisher));
        let known = ![&title, &publisher, &day].into_iter().any(String::is_empty);
        // A title alone ("Morning briefing") would make versions of what are different articles.
        let body = if known { "" } else { article.text() };
        Self(digest(["title", &title, &publisher, &day, body]))
    }
}

impl Fingerprint {
    pub(super) fn of(article: &Article, reader: &str) -> Self {
        let Metadata { title, publisher, authors, published, modified, url, language, rights } =
            article.metadata();
        let text =
            |stated: &Option<Stated<String>>| stated.as_ref().map(|s| squeeze(&s.value)).unwrap_or_default();
        let time = |stated: &Option<Stated<PublicationDate>>| {
            stated.as_ref().map(|s| s.value.to_string()).unwrap_or_default()
        };
        let language = language.as_ref().map(|l| l.value.to_string()).unwrap_or_default();
        let mut parts = vec![
            reader.to_owned(),
            text(title),
            text(publisher),
            time(published),
            time(modified),
            text(url),
            language,
            text(rights),
        ];
        parts.extend(authors.iter().map(|author| author.value.clone()));
        parts.extend(article.blocks().iter().map(|b| format!("{:?} {:?}", b.kind, b.span)));
        parts.push(article.text().to_string());
        Self(digest(parts.iter().map(String::as_str)))
    }
}

/// SHA-256 of `parts`, each preceded by its length so that no two lists of parts share a digest.
fn digest<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hasher = Sha256::new();
    let mut parts = parts.into_iter().peekable();
    // A single part is hashed bare: the hash of a text is the one that `sha256sum` prints.
    let first = parts.next().unwrap_or_default();
    if parts.peek().is_none() {
        hasher.update(first);
    } else {
        for part in [first].into_iter().chain(parts) {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part);
        }
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Origin, Stated};

    fn titled(title: &str, text: &str) -> Article {
        let given = |text: &str| Some(Stated::new(text.to_owned(), Origin::CommandLine));
        let published = "2024-05-01".parse().ok().map(|day| Stated::new(day, Origin::CommandLine));
        let (title, publisher) = (given(title), given("Oudal Times"));
        Article::new(text.into(), vec![], Metadata { title, publisher, published, ..Metadata::default() })
    }

    #[test]
    fn the_hash_of_a_text_is_what_sha256sum_prints() {
        let hash = TextHash::of("abc");
        assert_eq!(hash.as_str(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn a_changed_text_is_another_version_of_the_same_article() {
        let (old, new) = (titled("Rain in Oudal", "Rain."), titled("Rain  in OUDAL", "More rain."));
        assert_eq!(old.key(), new.key());
        assert_ne!(old.fingerprint("1"), new.fingerprint("1"));
        assert_ne!(old.fingerprint("1"), old.fingerprint("2"));
    }

    #[test]
    fn without_publisher_and_day_only_the_same_text_is_the_same_article() {
        let untitled = |text: &str| Article::new(text.into(), vec![], Metadata::default());
        assert_ne!(untitled("Rain.").key(), untitled("More rain.").key());
        assert_eq!(untitled("Rain.").key(), untitled("Rain.").key());
        let titled = |title: &str| {
            let title = Some(Stated::new(title.to_owned(), Origin::CommandLine));
            Article::new("Rain.".into(), vec![], Metadata { title, ..Metadata::default() })
        };
        assert_ne!(titled("Monday's weather").key(), titled("Tuesday's weather").key());
    }

    #[test]
    fn parts_do_not_run_into_each_other() {
        assert_ne!(digest(["ab", "c"]), digest(["a", "bc"]));
    }
}
