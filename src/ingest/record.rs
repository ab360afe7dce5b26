//! One record, cut out of its file but not yet read.

use super::error::{Fault, InputError};
use super::json::{self, Position};
use super::options::{InputFormat, Options};
use super::place::Place;
use super::{html, plain};
use crate::article::Article;

/// The bytes of one article, and where they come from. Reading them is [`Record::into_article`], which
/// can be done on another thread.
#[derive(Debug)]
pub struct Record {
    place: Place,
    format: InputFormat,
    bytes: Vec<u8>,
    start: Position,
}

impl Record {
    pub(super) fn new(place: Place, format: InputFormat, bytes: Vec<u8>, start: Position) -> Self {
        Self { place, format, bytes, start }
    }

    /// Where it comes from.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Its size in bytes.
    pub fn size(&self) -> usize {
        self.bytes.len()
    }

    /// The article in it.
    pub fn into_article(self, options: &Options) -> Result<Article, InputError> {
        let Self { place, format, bytes, start } = self;
        let draft = match format {
            InputFormat::Text => plain::read(bytes, options),
            InputFormat::Html => html::read(bytes, options),
            InputFormat::Json | InputFormat::JsonLines => json::read(bytes, start, options),
        };
        match draft {
            Ok(draft) if draft.text.len() > options.max_text_bytes => {
                Err(InputError::new(place, Fault::TextTooLarge { limit: options.max_text_bytes }))
            }
            Ok(draft) => Ok(Article::new(draft.text.into(), draft.blocks, draft.metadata)),
            Err(fault) => Err(InputError::new(place, fault)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Metadata, Origin, Stated};

    #[test]
    fn a_record_can_go_to_another_thread() {
        fn sent<T: Send + 'static>() {}
        sent::<Record>();
        sent::<InputError>();
    }

    #[test]
    fn the_command_line_wins_in_every_format() {
        let title = Some(Stated::new("Given".to_owned(), Origin::CommandLine));
        let options = Options { defaults: Metadata { title, ..Metadata::default() }, ..Options::default() };
        let inputs = [
            (InputFormat::Text, "---\ntitle: Found\n---\nRain fell."),
            (InputFormat::Html, "<title>Found</title><p>Rain fell."),
            (InputFormat::Json, "{\"title\": \"Found\", \"text\": \"Rain fell.\"}"),
        ];
        for (format, text) in inputs {
            let record = Record::new(Place::file("a"), format, text.into(), Position::START);
            let article = record.into_article(&options).unwrap();
            assert_eq!(article.metadata().title.as_ref().unwrap().value, "Given");
        }
    }
}
