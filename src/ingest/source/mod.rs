//! Paths → records: files found, opened and cut, one after the other.
//!
//! Invariant: what is wrong with one record is one error, and the next records are given; no more is
//! held than one record within the size limit.

mod items;
mod lines;
mod open;
mod sniff;
mod walk;

use super::error::{Fault, InputError};
use super::json::Position;
use super::options::{InputFormat, Options};
use super::place::Place;
use super::record::Record;
use items::{Item, Items};
use lines::Lines;
use open::Stream;
use std::io::Read;
use std::path::{Path, PathBuf};
use walk::{Source, Walk};

/// The records of `paths`, in order: files as they are named, folders walked in the order of names.
/// `-` stands for `standard_input`. The iterator is cheap; what costs time is [`Record::into_article`].
///
/// ```
/// use dateline::ingest::{Options, records};
/// let input = "{\"text\": \"Rain fell.\"}\n{\"text\": 5}\n{\"text\": \"More rain.\"}\n";
/// let options = Options::default();
/// let read: Vec<String> = records(&["-".into()], Box::new(input.as_bytes()), &options)
///     .map(|record| match record.and_then(|record| record.into_article(&options)) {
///         Ok(article) => article.text().to_string(),
///         Err(error) => error.to_string(),
///     })
///     .collect();
/// assert_eq!(read, ["Rain fell.", "<stdin>:2: field `text`: `5` is not text", "More rain."]);
/// ```
pub fn records(paths: &[PathBuf], standard_input: Box<dyn Read + Send>, options: &Options) -> Records {
    Records {
        walk: Walk::new(paths),
        standard_input: Some(standard_input),
        from: options.from,
        limit: options.max_article_bytes,
        open: Open::Nothing,
    }
}

/// The bytes of the file at `path`, decompressed where they are compressed with gzip or Zstandard.
///
/// # Errors
/// If it cannot be opened, or its first bytes cannot be decompressed.
pub fn open(path: &Path) -> Result<impl Read + Send + use<>, Fault> {
    Stream::open(path)
}

/// An iterator over the records of files; see [`records`].
pub struct Records {
    walk: Walk,
    standard_input: Option<Box<dyn Read + Send>>,
    from: Option<InputFormat>,
    limit: usize,
    open: Open,
}

/// The file that is being read.
enum Open {
    Nothing,
    Lines(Place, Lines, bool),
    Items(Place, Items),
}

impl Iterator for Records {
    type Item = Result<Record, InputError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(record) = self.next_of_open() {
                return Some(record);
            }
            self.open = Open::Nothing;
            let (place, stream) = match self.walk.next()? {
                Ok(source) => self.stream(source),
                Err(error) => return Some(Err(error)),
            };
            match stream.and_then(|(stream, format)| self.start(&place, stream, format)) {
                Ok(Some(record)) => return Some(Ok(record)),
                Ok(None) => {}
                Err(fault) => return Some(Err(InputError::new(place, fault))),
            }
        }
    }
}

impl Records {
    fn stream(&mut self, source: Source) -> (Place, Result<(Stream, InputFormat), Fault>) {
        let (place, stream, path) = match source {
            Source::File(path) => (Place::file(&path), Stream::open(&path), Some(path)),
            Source::StandardInput => {
                let stream = self.standard_input.take().ok_or(Fault::StandardInputTwice);
                (Place::standard_input(), stream.and_then(Stream::new), None)
            }
        };
        let told = stream.and_then(|stream| {
            let format = sniff::format(self.from, path.as_deref().map(Path::new), stream.head())?;
            Ok((stream, format))
        });
        (place, told)
    }

    /// Begins a file. A file that is one record is given at once.
    fn start(
        &mut self,
        place: &Place,
        mut stream: Stream,
        format: InputFormat,
    ) -> Result<Option<Record>, Fault> {
        match format {
            InputFormat::JsonLines => {
                self.open = Open::Lines(place.clone(), Lines::new(stream, self.limit), false);
                Ok(None)
            }
            InputFormat::Json => {
                self.open = Open::Items(place.clone(), Items::new(stream, self.limit));
                Ok(None)
            }
            InputFormat::Text | InputFormat::Html => {
                let bytes = stream.whole(self.limit)?;
                Ok(Some(Record::new(place.clone(), format, bytes, Position::START)))
            }
        }
    }

    fn next_of_open(&mut self) -> Option<Result<Record, InputError>> {
        let (place, start, bytes) = match &mut self.open {
            Open::Nothing => return None,
            Open::Lines(place, lines, any) => match lines.next() {
                Some((number, bytes)) => {
                    *any = true;
                    (place.line(number), Position { line: number, column: 1 }, bytes)
                }
                None if *any => return None,
                None => {
                    *any = true;
                    (place.clone(), Position::START, Err(Fault::Empty))
                }
            },
            Open::Items(place, items) => {
                let Item { number, one_of_many, start, bytes } = items.next()?;
                (if one_of_many { place.item(number) } else { place.clone() }, start, bytes)
            }
        };
        Some(match bytes {
            Ok(bytes) => Ok(Record::new(place, InputFormat::Json, bytes, start)),
            Err(fault) => Err(InputError::new(place, fault)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::io::Write;

    /// What becomes of the files in a folder: the text of each article, or the error.
    fn read(files: &[(&str, &[u8])], options: &Options) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let paths: Vec<PathBuf> = files.iter().map(|(name, _)| folder.path().join(name)).collect();
        for ((_, bytes), path) in files.iter().zip(&paths) {
            fs::write(path, bytes).unwrap();
        }
        shown(&paths, options)
            .into_iter()
            .map(|line| line.replace(&format!("{}/", folder.path().display()), ""))
            .collect()
    }

    fn shown(paths: &[PathBuf], options: &Options) -> Vec<String> {
        let shown = |record: Result<Record, InputError>| match record.and_then(|r| r.into_article(options)) {
            Ok(article) => article.text().to_string(),
            Err(error) => error.to_string(),
        };
        records(paths, Box::new(std::io::empty()), options).map(shown).collect()
    }

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut writer = flate2::write::GzEncoder::new(vec![], flate2::Compression::fast());
        writer.write_all(bytes).unwrap();
        writer.finish().unwrap()
    }

    #[test]
    fn bad_files_are_named_and_the_rest_is_read() {
        let files: [(&str, &[u8]); 9] = [
            ("empty.txt", b""),
            ("blank.jsonl", b"\n\n"),
            ("latin.txt", b"caf\xe9"),
            ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0"),
            ("program", b"\x7fELF\x02\x01\0\0"),
            ("bad.json", b"{\"text\": \"Rain\" \"date\": 1}"),
            ("list.json", b"[{\"text\": \"One.\"}, {\"title\": \"Two\"}, {\"text\": \"Three.\"}]"),
            ("page.html", b"<p>A page."),
            ("good.txt", b"Rain fell."),
        ];
        assert_eq!(
            read(&files, &Options::default()),
            [
                "empty.txt: holds no text",
                "blank.jsonl: holds no text",
                "latin.txt: invalid UTF-8 at byte 3",
                "picture.txt: is a binary file",
                "program: is a binary file",
                "bad.json: broken JSON at line 1, column 17: expected `,` or `}`",
                "One.",
                "list.json#2: has no field with the text of the article",
                "Three.",
                "A page.",
                "Rain fell.",
            ]
        );
    }

    #[test]
    fn one_bad_line_costs_one_record() {
        let mut lines: Vec<Vec<u8>> =
            (1..=20).map(|n| format!("{{\"text\": \"Article {n}.\"}}").into_bytes()).collect();
        lines[2] = b"{\"text\": \"caf\xe9\"}".to_vec();
        lines[4] = b"{\"text\": \"x\", \"published\": \"31/02/2024\"}".to_vec();
        lines[6] = [b"{\"text\": \"", vec![b'x'; 2_000].as_slice(), b"\"}"].concat();
        lines[8] = "[".repeat(500).into_bytes();
        lines[16] = b"{\"text\": }".to_vec();
        let options = Options { max_article_bytes: 1_000, ..Options::default() };
        let read = read(&[("a.jsonl", &lines.join(&b'\n'))], &options);
        assert_eq!(read.len(), 20);
        assert_eq!(read[2], "a.jsonl:3: invalid UTF-8 at byte 13");
        assert_eq!(read[4], "a.jsonl:5: field `published`: `31/02/2024` is not a date");
        assert_eq!(read[6], "a.jsonl:7: is larger than the limit of 1000 bytes for one article");
        assert_eq!(read[8], "a.jsonl:9: broken JSON at column 128: recursion limit exceeded");
        assert_eq!(read[16], "a.jsonl:17: broken JSON at column 10: expected value");
        assert_eq!(read.iter().filter(|line| line.starts_with("Article")).count(), 15);
    }

    #[test]
    fn a_truncated_file_gives_what_is_whole() {
        let lines: String = (0..5_000u64)
            .map(|n| format!("{{\"text\": \"Article {}.\"}}\n", n.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
            .collect();
        let mut bytes = gzip(lines.as_bytes());
        bytes.truncate(bytes.len() / 2);
        let read = read(&[("a.jsonl.gz", &bytes), ("b.txt", b"Rain fell.")], &Options::default());
        let (last, rest) = read.split_last().unwrap();
        assert_eq!(last, "Rain fell.");
        let (error, articles) = rest.split_last().unwrap();
        assert!(articles.len() > 1_000 && articles.iter().all(|text| text.starts_with("Article")));
        assert!(error.starts_with(&format!("a.jsonl.gz:{}: compressed data", articles.len() + 1)), "{error}");
    }

    #[test]
    fn a_missing_file_and_a_second_standard_input_are_errors() {
        let read = shown(&["no/such.txt".into(), "-".into(), "-".into()], &Options::default());
        assert_eq!(
            read,
            [
                "no/such.txt: no such file or directory",
                "<stdin>: holds no text",
                "<stdin>: standard input was read already"
            ]
        );
    }

    #[test]
    fn large_articles_are_refused_with_the_limit() {
        let options = Options { max_article_bytes: 1_000, ..Options::default() };
        let large = vec![b'x'; 1_001];
        let words = "is larger than the limit of 1000 bytes for one article";
        let read = read(&[("a.txt", &large), ("b.html", &large), ("c.txt.gz", &gzip(&large))], &options);
        assert_eq!(
            read,
            [format!("a.txt: {words}"), format!("b.html: {words}"), format!("c.txt.gz: {words}")]
        );
    }

    #[test]
    fn the_users_word_on_the_format_wins() {
        let options = Options { from: Some(InputFormat::JsonLines), ..Options::default() };
        assert_eq!(read(&[("a.txt", b"{\"text\": \"Rain.\"}")], &options), ["Rain."]);
    }
}
