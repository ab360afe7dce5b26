//! Conversion between byte offsets and code points of one text.

use super::{ByteSpan, CharSpan, Span};

/// One checkpoint every so many bytes: a conversion scans less than this much text.
const STRIDE: usize = 64;

/// Converts offsets of one text. Costs one pass and four bytes for every 64 bytes of text.
pub struct Offsets<'t> {
    text: &'t str,
    /// Code points that begin before byte `k * STRIDE`.
    checkpoints: Vec<u32>,
}

impl<'t> Offsets<'t> {
    /// A converter for `text`.
    pub fn new(text: &'t str) -> Self {
        let mut checkpoints = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut chars = 0;
        for chunk in text.as_bytes().chunks(STRIDE) {
            checkpoints.push(chars);
            chars += count_begins(chunk);
        }
        checkpoints.push(chars);
        Self { text, checkpoints }
    }

    /// `span` counted in code points. An offset past the end counts as the end.
    pub fn to_chars(&self, span: ByteSpan) -> CharSpan {
        Span::between(self.char_at(span.begin()), self.char_at(span.end()))
    }

    /// `span` counted in bytes. An offset past the end counts as the end.
    pub fn to_bytes(&self, span: CharSpan) -> ByteSpan {
        Span::between(self.byte_at(span.begin()), self.byte_at(span.end()))
    }

    /// The words at `span`.
    pub fn slice(&self, span: CharSpan) -> &'t str {
        self.to_bytes(span).slice(self.text)
    }

    fn char_at(&self, byte: usize) -> usize {
        let byte = byte.min(self.text.len());
        let checkpoint = byte / STRIDE;
        let rest = &self.text.as_bytes()[checkpoint * STRIDE..byte];
        (self.checkpoints[checkpoint] + count_begins(rest)) as usize
    }

    fn byte_at(&self, char: usize) -> usize {
        let checkpoint = self.checkpoints.partition_point(|&chars| chars as usize <= char) - 1;
        let mut left = char - self.checkpoints[checkpoint] as usize;
        let base = checkpoint * STRIDE;
        for (k, &byte) in self.text.as_bytes().iter().enumerate().skip(base) {
            if begins_char(byte) {
                if left == 0 {
                    return k;
                }
                left -= 1;
            }
        }
        self.text.len()
    }
}

fn begins_char(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

fn count_begins(bytes: &[u8]) -> u32 {
    // A text is at most 4 GiB, see `Span`.
    bytes.iter().filter(|&&byte| begins_char(byte)).count() as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn agrees_with_counting_by_hand(text in "(?s).{0,300}") {
            let offsets = Offsets::new(&text);
            let bounds: Vec<usize> = text.char_indices().map(|(byte, _)| byte).chain([text.len()]).collect();
            for (char, &byte) in bounds.iter().enumerate() {
                let bytes = Span::new(byte, text.len()).unwrap();
                let chars = Span::new(char, bounds.len() - 1).unwrap();
                prop_assert_eq!(offsets.to_chars(bytes), chars);
                prop_assert_eq!(offsets.to_bytes(chars), bytes);
            }
        }
    }

    #[test]
    fn past_the_end_is_the_end() {
        let offsets = Offsets::new("ab");
        assert_eq!(offsets.to_bytes(Span::new(5, 9).unwrap()), Span::new(2, 2).unwrap());
        assert_eq!(Offsets::new("").to_chars(Span::new(0, 3).unwrap()), Span::new(0, 0).unwrap());
    }
}
