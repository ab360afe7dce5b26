//! A file or stream → plain bytes with a look at their beginning, decompressed where they are compressed.

use crate::ingest::error::{Fault, io_words};
use flate2::read::MultiGzDecoder;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

/// How much of the beginning is looked at.
const HEAD: usize = 8 << 10;

/// Bytes to read, with a buffer.
pub(super) struct Stream {
    head: Vec<u8>,
    at: usize,
    /// An error that came after the head, kept until the head is read: what came before it counts.
    error: Option<io::Error>,
    rest: BufReader<Box<dyn Read + Send>>,
    compressed: bool,
}

impl Stream {
    /// Opens the file at `path`.
    pub(super) fn open(path: &Path) -> Result<Self, Fault> {
        let unreadable = |error: io::Error| Fault::Unreadable(io_words(&error));
        Self::new(Box::new(File::open(path).map_err(unreadable)?))
    }

    /// Reads from `source`. Compression is told by the first bytes, not by a name.
    pub(super) fn new(mut source: Box<dyn Read + Send>) -> Result<Self, Fault> {
        let (magic, error) = peek(&mut source, 4);
        if let Some(error) = error {
            return Err(Fault::Unreadable(io_words(&error)));
        }
        let kind = Compression::of(&magic);
        let whole = io::Cursor::new(magic).chain(source);
        let mut plain: Box<dyn Read + Send> = match kind {
            Compression::None => Box::new(whole),
            Compression::Gzip => Box::new(MultiGzDecoder::new(whole)),
            Compression::Zstandard => match zstd::stream::read::Decoder::new(whole) {
                Ok(decoder) => Box::new(decoder),
                Err(error) => return Err(Fault::Compression(io_words(&error))),
            },
        };
        let (head, error) = peek(&mut plain, HEAD);
        let compressed = kind != Compression::None;
        Ok(Self { head, at: 0, error, rest: BufReader::with_capacity(64 << 10, plain), compressed })
    }

    /// The first bytes, as far as nothing of them was read yet.
    pub(super) fn head(&self) -> &[u8] {
        self.head.get(self.at..).unwrap_or_default()
    }

    /// What an error means that came while reading.
    pub(super) fn fault(&self, error: &io::Error) -> Fault {
        let words = io_words(error);
        if self.compressed { Fault::Compression(words) } else { Fault::Unreadable(words) }
    }

    /// All bytes, if they are no more than `limit`.
    pub(super) fn whole(&mut self, limit: usize) -> Result<Vec<u8>, Fault> {
        let mut bytes = Vec::new();
        let most = (limit as u64).saturating_add(1);
        let read = self.by_ref().take(most).read_to_end(&mut bytes);
        match read {
            Err(error) => Err(self.fault(&error)),
            Ok(_) if bytes.len() > limit => Err(Fault::TooLarge { limit }),
            Ok(_) => Ok(bytes),
        }
    }
}

impl Read for Stream {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let available = self.fill_buf()?;
        let len = available.len().min(out.len());
        if let (Some(out), Some(available)) = (out.get_mut(..len), available.get(..len)) {
            out.copy_from_slice(available);
        }
        self.consume(len);
        Ok(len)
    }
}

impl BufRead for Stream {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at < self.head.len() {
            return Ok(self.head.get(self.at..).unwrap_or_default());
        }
        match self.error.take() {
            Some(error) => Err(error),
            None => self.rest.fill_buf(),
        }
    }

    fn consume(&mut self, len: usize) {
        if self.at < self.head.len() { self.at += len } else { self.rest.consume(len) }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Compression {
    None,
    Gzip,
    Zstandard,
}

impl Compression {
    fn of(magic: &[u8]) -> Self {
        match magic {
            [0x1f, 0x8b, ..] => Self::Gzip,
            [0x28, 0xb5, 0x2f, 0xfd] => Self::Zstandard,
            _ => Self::None,
        }
    }
}

/// The next bytes, up to `most`, and the error that ended them early.
fn peek(source: &mut dyn Read, most: usize) -> (Vec<u8>, Option<io::Error>) {
    let mut head = Vec::with_capacity(most);
    // `read_to_end` keeps what it has read before an error.
    let error = source.take(most as u64).read_to_end(&mut head).err();
    (head, error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut writer = flate2::write::GzEncoder::new(vec![], flate2::Compression::fast());
        writer.write_all(bytes).unwrap();
        writer.finish().unwrap()
    }

    fn stream(bytes: Vec<u8>) -> Stream {
        Stream::new(Box::new(io::Cursor::new(bytes))).unwrap()
    }

    #[test]
    fn compressed_bytes_are_opened_whatever_their_name() {
        let text = b"Rain fell.\n".repeat(5_000);
        let zstandard = zstd::encode_all(&text[..], 1).unwrap();
        let two_members = [gzip(&text[..100]), gzip(&text[100..])].concat();
        for bytes in [text.clone(), gzip(&text), two_members, zstandard] {
            let mut stream = stream(bytes);
            assert_eq!(stream.head(), &text[..HEAD]);
            assert_eq!(stream.whole(text.len()).unwrap(), text);
        }
    }

    #[test]
    fn a_bomb_is_stopped_at_the_limit() {
        let bombs = [gzip(&vec![0; 50 << 20]), zstd::encode_all(io::repeat(0).take(500 << 20), 1).unwrap()];
        for bomb in bombs {
            let error = stream(bomb).whole(1000).unwrap_err();
            assert_eq!(error.to_string(), "is larger than the limit of 1000 bytes for one article");
        }
    }

    #[test]
    fn what_came_before_the_damage_is_read() {
        let text: Vec<u8> = (0..200_000u32).flat_map(|n| (n * 2_654_435_761).to_le_bytes()).collect();
        for len in [HEAD / 2, text.len()] {
            let mut bytes = gzip(&text[..len]);
            bytes.truncate(bytes.len() - 20);
            let mut stream = stream(bytes);
            let mut read = vec![];
            let error = loop {
                match stream.fill_buf() {
                    Ok([]) => panic!("the damage was not noticed"),
                    Ok(more) => {
                        let len = more.len();
                        read.extend_from_slice(more);
                        stream.consume(len);
                    }
                    Err(error) => break stream.fault(&error),
                }
            };
            assert!(read.len() > len / 2 && text.starts_with(&read));
            assert!(error.to_string().starts_with("compressed data are damaged or end early"));
        }
    }
}
