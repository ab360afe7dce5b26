//! The file of weights into checked tensors: every name, type and shape is looked at before it is used.
//!
//! Matrices are int8 rows with one scale each, `NAME.weight` and `NAME.scale`; vectors are f32. The
//! metadata have the version and, as JSON, the labels of each head. `training/reading/export.py` writes it.

use super::error::ModelError;
use super::kernel::Weights;
use safetensors::tensor::{Dtype, SafeTensors};
use serde::Deserialize;
use std::collections::HashMap;
use std::ops::Range;

/// The classes of the heads, in the order of the columns of scores.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Labels {
    /// Which weights these are.
    #[serde(skip)]
    pub version: String,
    /// Universal part-of-speech tags.
    pub upos: Vec<String>,
    /// Morphological features as in CoNLL-U.
    pub feats: Vec<String>,
    /// Scripts that make a lemma of a word.
    pub lemmas: Vec<String>,
    /// Name labels, BIOES.
    pub names: Vec<String>,
    /// Relations of Universal Dependencies.
    pub relations: Vec<String>,
    /// Shapes of words, by id.
    pub shapes: Vec<String>,
    /// Gaps before pieces, by id.
    pub gaps: Vec<String>,
}

impl Labels {
    /// The gap of pieces that go on with a word.
    pub(super) fn inside(&self) -> u8 {
        let at = self.gaps.iter().position(|gap| gap == "inside");
        at.and_then(|at| u8::try_from(at).ok()).unwrap_or_default()
    }
}

/// The file, opened.
pub(super) struct Tensors<'a> {
    bytes: &'a [u8],
    tensors: SafeTensors<'a>,
    metadata: HashMap<String, String>,
}

/// Rows of int8 and their scales.
pub(super) struct Rows<'a> {
    pub bytes: &'a [u8],
    pub columns: usize,
    pub scales: Vec<f32>,
}

impl<'a> Tensors<'a> {
    pub fn open(bytes: &'a [u8]) -> Result<Self, ModelError> {
        let container = |error| ModelError::Container(Box::new(error));
        let (_, header) = SafeTensors::read_metadata(bytes).map_err(container)?;
        let tensors = SafeTensors::deserialize(bytes).map_err(container)?;
        Ok(Self { bytes, tensors, metadata: header.metadata().clone().unwrap_or_default() })
    }

    pub fn labels(&self) -> Result<Labels, ModelError> {
        let entry = |name| self.metadata.get(name).ok_or(ModelError::NoMetadata(name));
        let labels: Labels =
            serde_json::from_str(entry("labels")?).map_err(|error| ModelError::Labels(Box::new(error)))?;
        Ok(Labels { version: entry("version")?.clone(), ..labels })
    }

    /// How many layers there are parts of, at least one.
    pub fn layers(&self) -> usize {
        let number = |name: &str| name.strip_prefix("layers.")?.split('.').next()?.parse::<usize>().ok();
        let last = self.tensors.names().into_iter().filter_map(number).max();
        last.unwrap_or_default().saturating_add(1)
    }

    /// The bytes of a tensor and its shape.
    fn tensor(&self, name: &str, kind: Dtype) -> Result<(&'a [u8], Vec<usize>), ModelError> {
        let tensor = self.tensors.tensor(name).map_err(|_| ModelError::NoTensor(name.to_owned()))?;
        if tensor.dtype() != kind {
            let expected = if kind == Dtype::I8 { "I8" } else { "F32" };
            let found = format!("{:?}", tensor.dtype());
            return Err(ModelError::Kind { name: name.to_owned(), found, expected });
        }
        let bytes = self.bytes_of(tensor.data()).ok_or_else(|| ModelError::NoTensor(name.to_owned()))?;
        Ok((bytes, tensor.shape().to_vec()))
    }

    /// `part`, for as long as the file is there.
    fn bytes_of(&self, part: &[u8]) -> Option<&'a [u8]> {
        self.bytes.get(range_in(self.bytes, part)?)
    }

    /// Finite floats of a known number.
    pub fn vector(&self, name: &str, length: usize) -> Result<Vec<f32>, ModelError> {
        let (bytes, shape) = self.tensor(name, Dtype::F32)?;
        expect_shape(name, &shape, &[length])?;
        let values: Vec<f32> = bytes.as_chunks().0.iter().map(|four| f32::from_le_bytes(*four)).collect();
        let is_finite = values.iter().all(|value| value.is_finite());
        is_finite.then_some(values).ok_or_else(|| ModelError::NotFinite(name.to_owned()))
    }

    /// `NAME.weight` and `NAME.scale`, of a known number of columns and, if given, of rows.
    pub fn rows(&self, name: &str, rows: Option<usize>, columns: usize) -> Result<Rows<'a>, ModelError> {
        let weight = format!("{name}.weight");
        let (bytes, shape) = self.tensor(&weight, Dtype::I8)?;
        let rows = rows.or(shape.first().copied()).unwrap_or_default();
        expect_shape(&weight, &shape, &[rows, columns])?;
        Ok(Rows { bytes, columns, scales: self.vector(&format!("{name}.scale"), rows)? })
    }

    /// A linear layer with its bias.
    pub fn linear(&self, name: &str, inputs: usize, outputs: usize) -> Result<Weights, ModelError> {
        let rows = self.rows(name, Some(outputs), inputs)?;
        let biases = self.vector(&format!("{name}.bias"), outputs)?;
        Ok(Weights::pack(inputs, rows.bytes.chunks_exact(inputs), &rows.scales, &biases))
    }
}

impl Rows<'_> {
    /// The floats of all rows.
    pub fn floats(&self) -> Vec<f32> {
        let rows = self.bytes.chunks_exact(self.columns).zip(&self.scales);
        rows.flat_map(|(row, scale)| row.iter().map(move |byte| f32::from(*byte as i8) * scale)).collect()
    }

    /// The floats of the last column.
    pub fn last_column(&self) -> Vec<f32> {
        let last = |row: &[u8]| row.last().map_or(0.0, |byte| f32::from(*byte as i8));
        self.bytes
            .chunks_exact(self.columns)
            .zip(&self.scales)
            .map(|(row, scale)| last(row) * scale)
            .collect()
    }
}

/// Where `part` stands in `whole`, if it is a part of it.
pub(super) fn range_in(whole: &[u8], part: &[u8]) -> Option<Range<usize>> {
    let start = part.as_ptr().addr().checked_sub(whole.as_ptr().addr())?;
    let end = start.checked_add(part.len())?;
    (end <= whole.len()).then_some(start..end)
}

fn expect_shape(name: &str, found: &[usize], expected: &[usize]) -> Result<(), ModelError> {
    if found == expected {
        return Ok(());
    }
    Err(ModelError::Shape { name: name.to_owned(), found: found.to_vec(), expected: expected.to_vec() })
}
