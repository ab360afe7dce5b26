//! Plain text → an article: the text to the letter, its blocks, and what its lines say.
//!
//! In: the bytes of one text. Out: the same text without a byte-order mark, with `\n` for `\r\n`, and
//! without YAML front matter; nothing else is changed, so that offsets count in the input.

pub(super) mod blocks;
pub(super) mod byline;
mod credit;
pub(super) mod dateline;
mod front_matter;
mod paragraphs;
pub(super) mod phrases;

use super::draft::Draft;
use super::error::Fault;
use super::fields::{self, Fields};
use super::options::{FieldMap, Options};
use crate::article::Origin;
use blocks::Top;

/// Reads one plain text.
pub(super) fn read(bytes: Vec<u8>, options: &Options) -> Result<Draft, Fault> {
    let text = tidy(utf8(bytes)?)?;
    let front = front_matter::split(&text)?;
    let (text, found) = match &front {
        Some((map, end)) => {
            let usual = FieldMap::default();
            let fields = Fields::new(map, &usual);
            let found = fields::metadata(&fields, Origin::FrontMatter)?;
            (text.get(*end..).unwrap_or_default().trim_start_matches('\n').to_owned(), found)
        }
        None => (text, Default::default()),
    };
    draft(text, options.defaults.clone().or(found), Top::Article)
}

/// A draft of a text with its blocks. `known` wins over what its lines say.
pub(super) fn draft(text: String, known: crate::article::Metadata, top: Top) -> Result<Draft, Fault> {
    if text.trim().is_empty() {
        return Err(Fault::Empty);
    }
    let (blocks, found) = blocks::recognise(&text, &known, top);
    Ok(Draft { text, blocks, metadata: known.or(found) })
}

/// `bytes` as UTF-8.
pub(super) fn utf8(bytes: Vec<u8>) -> Result<String, Fault> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(Fault::Utf16);
    }
    String::from_utf8(bytes).map_err(|error| Fault::Utf8 { offset: error.utf8_error().valid_up_to() })
}

/// `text` without a byte-order mark and with `\n` line ends. A NUL character is an error: it can be
/// written in no RDF format.
pub(super) fn tidy(text: String) -> Result<String, Fault> {
    if let Some(offset) = text.find('\0') {
        return Err(Fault::Nul { offset });
    }
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    Ok(if text.contains("\r\n") { text.replace("\r\n", "\n") } else { text })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(bytes: &[u8]) -> String {
        read(bytes.to_vec(), &Options::default()).unwrap_err().to_string()
    }

    #[test]
    fn the_text_is_the_input_but_for_the_mark_and_the_line_ends() {
        let draft =
            read(b"\xef\xbb\xbf  Rain\tfell. \r\n\r\nMore\rrain.\n ".to_vec(), &Options::default()).unwrap();
        assert_eq!(draft.text, "  Rain\tfell. \n\nMore\rrain.\n ");
    }

    #[test]
    fn front_matter_is_metadata_and_not_text() {
        let text = "---\ntitle: Rain in Oudal\nauthor: [Ama Osei, Kojo Mensah]\ndate: 2022-09-01\nlang: en\n---\n\nRain fell on Sunday, the mayor said.\n";
        let draft = read(text.into(), &Options::default()).unwrap();
        assert_eq!(draft.text, "Rain fell on Sunday, the mayor said.\n");
        assert_eq!(draft.metadata.title.unwrap().origin, Origin::FrontMatter);
        assert_eq!(draft.metadata.authors.len(), 2);
        assert_eq!(draft.metadata.published.unwrap().value.to_string(), "2022-09-01");
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!(wrong(b"Rain \xff fell."), "invalid UTF-8 at byte 5");
        assert_eq!(wrong(b""), "holds no text");
        assert_eq!(wrong(b" \r\n\t"), "holds no text");
        assert_eq!(wrong(b"---\ntitle: Rain\n---\n\n"), "holds no text");
        assert_eq!(wrong(b"Rain\0fell."), "a NUL character at byte 4 of the text");
        assert_eq!(
            wrong("---\ndate: 31/02/2024\n---\nRain.".as_bytes()),
            "field `date`: `31/02/2024` is not a date"
        );
        assert_eq!(wrong(b"\xff\xfeR\0a\0"), "is UTF-16, and must be UTF-8");
    }
}
