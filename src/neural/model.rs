//! The model as a whole: files in, scores out.

use super::encoder::{Encoder, Input, POSITIONS};
use super::error::ModelError;
use super::heads::{Heads, Scores};
use super::kernel::Level;
use super::pieces::WordPieces;
use super::weights::{Labels, Tensors};
use std::borrow::Cow;

/// A model that is ready to read. Immutable; share it between threads.
pub struct Model {
    file: Cow<'static, [u8]>,
    encoder: Encoder,
    heads: Heads,
    labels: Labels,
    pieces: WordPieces,
    level: Level,
}

/// Running text as ids: pieces with the shape of their word and the gap before them, without the special
/// pieces at either end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// Ids of word pieces.
    pub pieces: Vec<u32>,
    /// For each piece, the index of its word's shape in [`Labels::shapes`].
    pub shapes: Vec<u8>,
    /// For each piece, the index of the gap before it in [`Labels::gaps`].
    pub gaps: Vec<u8>,
    /// For each word, the index of its first piece.
    pub firsts: Vec<u32>,
}

impl Window {
    /// Pieces that a window may have; what goes beyond is not read.
    pub const LONGEST: usize = POSITIONS - 2;

    /// Appends a word with its shape and the gap before it.
    pub fn push(&mut self, model: &Model, word: &str, shape: u8, gap: u8) {
        let first = self.pieces.len();
        self.firsts.push(u32::try_from(first).unwrap_or(u32::MAX));
        model.pieces(word, &mut self.pieces);
        self.shapes.resize(self.pieces.len(), shape);
        self.gaps.push(gap);
        self.gaps.resize(self.pieces.len(), model.labels.inside());
    }

    /// Keeps the first `words` words.
    pub fn truncate(&mut self, words: usize) {
        if let Some(&first) = self.firsts.get(words) {
            self.pieces.truncate(first as usize);
            self.shapes.truncate(first as usize);
            self.gaps.truncate(first as usize);
            self.firsts.truncate(words);
        }
    }
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Model").field("version", &self.labels.version).finish_non_exhaustive()
    }
}

impl Model {
    /// Checks and packs the weights (safetensors, see `training/reading/export.py`) and the vocabulary (one
    /// piece a line). The table of pieces is read from `weights` where it stands.
    ///
    /// # Errors
    /// Where a file is damaged, incomplete, or of another model.
    pub fn from_bytes(weights: impl Into<Cow<'static, [u8]>>, vocabulary: &str) -> Result<Self, ModelError> {
        let weights = weights.into();
        let tensors = Tensors::open(&weights)?;
        let labels = tensors.labels()?;
        let encoder = Encoder::from_tensors(&weights, &tensors, labels.shapes.len(), labels.gaps.len())?;
        let heads = Heads::from_tensors(&tensors, &labels)?;
        let pieces = WordPieces::new(vocabulary)?;
        let (found, expected) = (pieces.len(), encoder.vocabulary());
        if found != expected {
            return Err(ModelError::VocabularySize { found, expected });
        }
        Ok(Self { encoder, heads, labels, pieces, level: Level::best(), file: weights })
    }

    /// The same model in the instructions of another level: the same scores, at another pace.
    #[must_use]
    pub fn at(self, level: Level) -> Self {
        Self { level, ..self }
    }

    pub fn labels(&self) -> &Labels {
        &self.labels
    }

    /// Appends the pieces of one word, at least one.
    pub fn pieces(&self, word: &str, out: &mut Vec<u32>) {
        self.pieces.split(word, out);
    }

    /// Reads a window as a whole. Ids that the model does not have count as the unknown piece and as no
    /// feature; words that begin beyond [`Window::LONGEST`] have the scores of the end.
    pub fn read(&self, window: &Window) -> Scores {
        let inputs = self.inputs(window);
        let row = |first: &u32| (*first as usize).saturating_add(1).min(inputs.len() - 1);
        let wanted: Vec<usize> = window.firsts.iter().map(row).collect();
        let words = self.encoder.encode(self.level, &self.file, &inputs, &wanted);
        self.heads.score(self.level, &words)
    }

    /// The ids with the special pieces around them.
    fn inputs(&self, window: &Window) -> Vec<Input> {
        let special = |piece| Input { piece, shape: 0, gap: 0 };
        let feature = |ids: &[u8], at: usize| ids.get(at).copied().unwrap_or_default();
        let mut inputs = vec![special(self.pieces.start())];
        for (at, piece) in window.pieces.iter().take(Window::LONGEST).enumerate() {
            let is_known = (*piece as usize) < self.pieces.len();
            let piece = if is_known { *piece } else { self.pieces.unknown() };
            inputs.push(Input { piece, shape: feature(&window.shapes, at), gap: feature(&window.gaps, at) });
        }
        inputs.push(special(self.pieces.end()));
        inputs
    }

    pub(super) fn heads(&self) -> &Heads {
        &self.heads
    }

    pub(super) fn level(&self) -> Level {
        self.level
    }
}
