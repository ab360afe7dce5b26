//! Places in a text: spans that know their unit, and the conversion between units.
//!
//! In: a text. Out: half-open [`Span`]s into it, in bytes or in Unicode code points.
//! Invariant: a span never ends before it begins, and a byte span is converted only by an
//! [`Offsets`] made from the same text. What never happens here: reading of meaning.
//!
//! ```
//! use dateline::text::{Offsets, Span};
//! let text = "Café: open";
//! let offsets = Offsets::new(text);
//! let word = Span::new(7, 11).unwrap();
//! assert_eq!(word.slice(text), "open");
//! assert_eq!(offsets.to_chars(word), Span::new(6, 10).unwrap());
//! ```

mod normalise;
mod offsets;
mod span;

pub use normalise::{fold, squeeze};
pub use offsets::Offsets;
pub use span::{ByteSpan, Bytes, CharSpan, Chars, Span};
