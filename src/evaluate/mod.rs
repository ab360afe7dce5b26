//! A reading against gold: precision, recall and F1, layer by layer.
//!
//! In: gold in the formats that users have ([`GoldFormat`]), and what was read in the same texts. Out: [`Scores`]. Invariants: pure, total on
//! any reading; everything is compared by characters, so that no tokenisation is an advantage. Deliberately absent: the reading itself, and
//! the opening of files.
//!
//! ```
//! use dateline::evaluate::{Cut, GoldFormat, Layer, Texts, TypeMap, score_text};
//! use dateline::{article::{Article, Metadata}, reader::Reader};
//! let file = "Heavy O\nrain O\nfell O\nin O\nPeru B-LOC\n. O\n";
//! let gold = Texts::new(file.as_bytes(), GoldFormat::Iob, TypeMap::default()).next().unwrap().unwrap();
//! assert_eq!(gold.text, "Heavy rain fell in Peru.");
//! let article = Article::new(gold.text.as_str().into(), vec![], Metadata::default());
//! let scores = score_text(&gold, &Reader::new()?.document(&article.into()), Cut::Raw, false);
//! assert_eq!(scores.rows()[0].0, Layer::Names);
//! assert_eq!(scores.rows()[0].1.f1(), 1.0);
//! # Ok::<(), dateline::read::ReadingModelError>(())
//! ```

mod align;
mod calibration;
mod counts;
#[cfg(test)]
mod fixture;
mod format;
mod layer;
mod names;
mod scores;
mod story;
mod text;
mod treebank;

pub use calibration::{Bin, Calibration};
pub use counts::Counts;
pub use format::{
    GoldArticle, GoldEntity, GoldError, GoldEvent, GoldFormat, GoldHead, GoldIndirect, GoldPlace,
    GoldQuotation, GoldReference, GoldRelation, GoldRole, GoldSentence, GoldSyntax, GoldText, GoldTime,
    GoldWord, Located, Texts, TypeMap, TypeMapError, TypeRule,
};
pub use layer::Layer;
pub use names::{FoundName, GoldName};
pub use scores::{Finding, Findings, Scores};
pub use story::score_story;
pub use text::{Cut, score_text};
