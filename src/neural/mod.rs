//! The reading model: the word pieces of a window of running text into the scores of its words.
//!
//! One small transformer (six layers of 384, BERT's form) reads the window; heads say of each word whether
//! it begins a sentence, its part of speech, features, lemma and name label, and, for words of a sentence,
//! its head and the relation to it. `training/reading/model.py` is the same model in Python.
//!
//! Weights are bytes with a scale for each output, activations bytes with a scale for each piece. The
//! scores are the same bits on every machine (see `kernel`). Nothing here decides anything: labels are
//! chosen by who asks.
//!
//! ```no_run
//! # fn main() -> Result<(), dateline::neural::ModelError> {
//! use dateline::neural::{Model, Window};
//! # let (weights, vocabulary) = (Vec::new(), "");
//! let model = Model::from_bytes(weights, vocabulary)?;
//! let mut window = Window::default();
//! for word in ["Kampot", "flooded"] {
//!     window.push(&model, word, 2, 2);
//! }
//! let scores = model.read(&window);
//! assert_eq!(scores.upos.rows(), 2);
//! let arcs = scores.trees.arcs(&model, 0..2);
//! assert_eq!((arcs.rows(), arcs.columns()), (2, 3));
//! # Ok(())
//! # }
//! ```

mod encoder;
mod error;
mod heads;
mod kernel;
mod matrix;
mod model;
mod pieces;
mod weights;

pub use error::ModelError;
pub use heads::{Scores, TreeViews};
pub use kernel::Level;
pub use matrix::Matrix;
pub use model::{Model, Window};
pub use pieces::WordPieces;
pub use weights::Labels;

#[cfg(test)]
mod tests;
