//! A half-open stretch of a text.

use serde::{Deserialize, Deserializer, Serialize, Serializer, ser::SerializeStruct};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// Unit of a span that counts UTF-8 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bytes;

/// Unit of a span that counts Unicode code points, as in RFC 5147 and the JSON contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chars;

/// A half-open stretch `begin..end` of a text, counted in `U`.
///
/// The unit is part of the type, so a byte offset cannot be printed as a code point by mistake.
pub struct Span<U> {
    begin: u32,
    end: u32,
    unit: PhantomData<U>,
}

/// A span in UTF-8 bytes: what the reading works with.
pub type ByteSpan = Span<Bytes>;

/// A span in Unicode code points: what a [`Story`](crate::story::Story) and the graph hold.
pub type CharSpan = Span<Chars>;

impl<U> Span<U> {
    /// The span `begin..end`, or `None` if it would end before it begins or is past 4 GiB.
    pub fn new(begin: usize, end: usize) -> Option<Self> {
        let (begin, end) = (u32::try_from(begin).ok()?, u32::try_from(end).ok()?);
        (begin <= end).then_some(Self { begin, end, unit: PhantomData })
    }

    /// The span between two offsets known to be in order and below 4 GiB.
    pub(super) fn between(begin: usize, end: usize) -> Self {
        debug_assert!(begin <= end);
        Self { begin: begin as u32, end: end.max(begin) as u32, unit: PhantomData }
    }

    /// First unit inside.
    pub fn begin(self) -> usize {
        self.begin as usize
    }

    /// First unit after.
    pub fn end(self) -> usize {
        self.end as usize
    }

    /// Length in units.
    pub fn len(self) -> usize {
        self.end() - self.begin()
    }

    /// Whether nothing is inside.
    pub fn is_empty(self) -> bool {
        self.begin == self.end
    }

    /// Whether `other` lies wholly inside.
    pub fn contains(self, other: Self) -> bool {
        self.begin <= other.begin && other.end <= self.end
    }

    /// Whether the two share at least one unit.
    pub fn overlaps(self, other: Self) -> bool {
        self.begin < other.end && other.begin < self.end
    }

    /// The smallest span that contains both.
    pub fn cover(self, other: Self) -> Self {
        Self { begin: self.begin.min(other.begin), end: self.end.max(other.end), unit: PhantomData }
    }
}

impl ByteSpan {
    /// The words at this span, or the empty string if it does not fit `text`.
    pub fn slice(self, text: &str) -> &str {
        text.get(self.begin()..self.end()).unwrap_or_default()
    }

    /// This span without the white space at its ends.
    pub fn trimmed(self, text: &str) -> Self {
        let words = self.slice(text);
        let begin = self.begin() + (words.len() - words.trim_start().len());
        let end = begin + words.trim().len();
        Self::between(begin, end)
    }
}

// Written by hand because a derive would ask the same of the unit.
impl<U> Clone for Span<U> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<U> Copy for Span<U> {}

impl<U> PartialEq for Span<U> {
    fn eq(&self, other: &Self) -> bool {
        (self.begin, self.end) == (other.begin, other.end)
    }
}

impl<U> Eq for Span<U> {}

impl<U> PartialOrd for Span<U> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<U> Ord for Span<U> {
    /// By begin, then the longer one first: the order in which nested spans open.
    fn cmp(&self, other: &Self) -> Ordering {
        (self.begin, other.end).cmp(&(other.begin, self.end))
    }
}

impl<U> Hash for Span<U> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.begin, self.end).hash(state);
    }
}

impl<U> fmt::Debug for Span<U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.begin, self.end)
    }
}

impl Serialize for CharSpan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Span", 2)?;
        fields.serialize_field("begin", &self.begin)?;
        fields.serialize_field("end", &self.end)?;
        fields.end()
    }
}

impl<'de> Deserialize<'de> for CharSpan {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Ends {
            begin: usize,
            end: usize,
        }
        let Ends { begin, end } = Ends::deserialize(deserializer)?;
        Self::new(begin, end).ok_or_else(|| {
            serde::de::Error::custom(format_args!("span `{begin}..{end}` ends before it begins"))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(begin: usize, end: usize) -> ByteSpan {
        ByteSpan::new(begin, end).unwrap()
    }

    #[test]
    fn a_span_never_ends_before_it_begins() {
        assert_eq!(ByteSpan::new(3, 2), None);
        assert!(span(2, 2).is_empty());
    }

    #[test]
    fn outer_spans_sort_before_the_spans_inside_them() {
        let mut spans = [span(4, 6), span(0, 3), span(0, 9)];
        spans.sort();
        assert_eq!(spans, [span(0, 9), span(0, 3), span(4, 6)]);
    }

    #[test]
    fn a_span_off_a_character_boundary_selects_nothing() {
        assert_eq!(span(0, 1).slice("é"), "");
        assert_eq!(span(0, 9).slice("short"), "");
    }

    #[test]
    fn touching_spans_do_not_overlap() {
        assert!(!span(0, 3).overlaps(span(3, 5)));
        assert!(span(0, 4).overlaps(span(3, 5)));
        assert_eq!(span(0, 3).cover(span(5, 7)), span(0, 7));
    }

    #[test]
    fn trimming_drops_white_space_only_at_the_ends() {
        let text = " \n a b\u{a0}";
        assert_eq!(span(0, text.len()).trimmed(text).slice(text), "a b");
        assert_eq!(span(0, 2).trimmed(text).slice(text), "");
    }
}
