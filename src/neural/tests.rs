//! The model as a whole, with weights of our own: one layer, few pieces, numbers by chance.

use super::*;
use safetensors::tensor::{Dtype, TensorView, serialize};
use std::collections::HashMap;

const VOCABULARY: &str = "[PAD]\n[UNK]\n[CLS]\n[SEP]\nriver\nflood\n##ed\n##s\n.\nthe";

/// Tensors by name, and the metadata.
struct Parts {
    tensors: Vec<(String, Dtype, Vec<usize>, Vec<u8>)>,
    metadata: HashMap<String, String>,
    state: u32,
}

impl Parts {
    fn new() -> Self {
        let labels = r#"{"upos": ["NOUN", "VERB", "PUNCT"], "feats": ["_", "Number=Plur"],
            "lemmas": ["keep"], "names": ["O", "S-Place"], "relations": ["root", "nsubj", "punct"],
            "shapes": ["special", "lower"], "gaps": ["special", "glued", "space", "newline", "inside"]}"#;
        let entries = [("version", "by-chance-1"), ("labels", labels)];
        let metadata = entries.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let mut parts = Self { tensors: Vec::new(), metadata, state: 7 };
        for (name, rows) in [("word", 10), ("position", 512), ("shape", 2), ("gap", 5)] {
            parts.matrix(name, rows, 384);
        }
        for (name, outputs, inputs) in [
            ("layers.0.qkv", 1152, 384),
            ("layers.0.out", 384, 384),
            ("layers.0.up", 1536, 384),
            ("layers.0.down", 384, 1536),
            ("tags", 10, 384),
            ("views", 704, 384),
            ("arc", 256, 257),
        ] {
            parts.matrix(name, outputs, inputs);
            parts.vector(&format!("{name}.bias"), outputs, 0.1);
        }
        parts.matrix("relation", 3 * 97, 97);
        for norm in ["norm", "layers.0.norm1", "layers.0.norm2"] {
            parts.vector(&format!("{norm}.weight"), 384, 1.0);
            parts.vector(&format!("{norm}.bias"), 384, 0.2);
        }
        parts.vector("root", 352, 1.0);
        parts
    }

    fn chance(&mut self) -> u32 {
        self.state = self.state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        self.state >> 8
    }

    fn matrix(&mut self, name: &str, rows: usize, columns: usize) {
        let bytes = (0..rows * columns).map(|_| (self.chance() % 255) as u8 ^ 0x80).collect();
        self.tensors.push((format!("{name}.weight"), Dtype::I8, vec![rows, columns], bytes));
        self.vector(&format!("{name}.scale"), rows, 2e-3);
    }

    fn vector(&mut self, name: &str, length: usize, most: f32) {
        let values = (0..length).map(|_| most * self.chance() as f32 / (1 << 24) as f32);
        let bytes = values.flat_map(f32::to_le_bytes).collect();
        self.tensors.push((name.to_owned(), Dtype::F32, vec![length], bytes));
    }

    fn get(&mut self, name: &str) -> &mut (String, Dtype, Vec<usize>, Vec<u8>) {
        self.tensors.iter_mut().find(|(found, ..)| found == name).unwrap()
    }

    fn bytes(&self) -> Vec<u8> {
        let views = self.tensors.iter().map(|(name, kind, shape, bytes)| {
            (name.as_str(), TensorView::new(*kind, shape.clone(), bytes).unwrap())
        });
        serialize(views, Some(self.metadata.clone())).unwrap()
    }

    fn model(&self) -> Result<Model, ModelError> {
        Model::from_bytes(self.bytes(), VOCABULARY)
    }

    fn error(&self) -> String {
        self.model().err().unwrap().to_string()
    }
}

fn window(model: &Model, words: &[&str]) -> Window {
    let mut window = Window::default();
    words.iter().for_each(|word| window.push(model, word, 1, 2));
    window
}

#[test]
fn a_window_is_pieces_with_the_shape_and_gap_of_their_word() {
    let model = Parts::new().model().unwrap();
    let window = window(&model, &["The", "river", "flooded", "."]);
    assert_eq!(window.pieces, [9, 4, 5, 6, 8]);
    assert_eq!(window.firsts, [0, 1, 2, 4]);
    assert_eq!(window.shapes, [1; 5]);
    assert_eq!(window.gaps, [2, 2, 2, 4, 2]);
}

#[test]
fn every_head_scores_every_word() {
    let model = Parts::new().model().unwrap();
    let scores = model.read(&window(&model, &["The", "river", "flooded", "."]));
    let sizes = |matrix: &Matrix| (matrix.rows(), matrix.columns());
    let of_words = [&scores.start, &scores.upos, &scores.feats, &scores.lemmas, &scores.names].map(sizes);
    assert_eq!(of_words, [(4, 2), (4, 3), (4, 2), (4, 1), (4, 2)]);
    assert_eq!(sizes(&scores.trees.arcs(&model, 1..4)), (3, 4));
    assert_eq!(sizes(&scores.trees.relations(&model, &[(1, Some(2)), (2, None)])), (2, 3));
}

#[test]
fn scores_are_the_same_bits_at_every_level() {
    let parts = Parts::new();
    let mut all = Vec::new();
    for level in Level::all() {
        let model = parts.model().unwrap().at(level);
        for length in [1, 5, 31, 70] {
            let words: Vec<_> =
                (0..length).map(|at| ["flooded", "rivers", "the", "."][at * at % 4]).collect();
            let scores = model.read(&window(&model, &words));
            let arcs = scores.trees.arcs(&model, 0..length);
            let pairs: Vec<_> = (0..length).map(|word| (word, arcs.best(word).checked_sub(1))).collect();
            let relations = scores.trees.relations(&model, &pairs);
            all.push((length, scores, arcs, relations));
        }
    }
    let (first, others) = all.split_at(4);
    assert!(others.chunks(4).all(|other| other == first));
    assert!(first.iter().all(|(_, scores, ..)| scores.upos.row(0).iter().all(|score| score.is_finite())));
}

#[test]
fn a_sentences_arcs_and_relations_do_not_depend_on_what_is_asked_beside_them() {
    let model = Parts::new().model().unwrap();
    let words: Vec<_> = (0..40).map(|at| ["flooded", "rivers", "the", "."][at * 7 % 4]).collect();
    let trees = model.read(&window(&model, &words)).trees;
    let (all, some) = (trees.arcs(&model, 0..40), trees.arcs(&model, 17..30));
    for row in 0..13 {
        assert_eq!(some.row(row)[0], all.row(17 + row)[0]);
        assert_eq!(some.row(row)[1..], all.row(17 + row)[18..31]);
    }
    let pairs: Vec<_> = (0..40_usize).map(|word| (word, word.checked_sub(1))).collect();
    let together = trees.relations(&model, &pairs);
    for (row, pair) in pairs.iter().enumerate() {
        assert_eq!(trees.relations(&model, &[*pair]).row(0), together.row(row));
    }
}

#[test]
fn any_window_can_be_read() {
    let model = Parts::new().model().unwrap();
    assert_eq!(model.read(&Window::default()).upos.rows(), 0);
    let odd = Window {
        pieces: vec![u32::MAX, 3],
        shapes: vec![250],
        gaps: vec![],
        firsts: vec![0, 1, 9, u32::MAX],
    };
    let scores = model.read(&odd);
    assert_eq!(scores.upos.rows(), 4);
    assert_eq!(scores.upos.row(2), scores.upos.row(3));
    assert_eq!(scores.trees.arcs(&model, 2..99).rows(), 2);
    assert_eq!(scores.trees.arcs(&model, 4..4).rows(), 0);
    assert_eq!(scores.trees.relations(&model, &[(70, Some(80))]).rows(), 1);
    let long = window(&model, &["floods"; 700]);
    assert_eq!(model.read(&long).upos.rows(), 700);
}

#[test]
fn what_is_wrong_with_a_file_is_said() {
    let garbage = Model::from_bytes(&b"not weights"[..], VOCABULARY).err().unwrap();
    assert_eq!(garbage.to_string(), "the weights are not a safetensors file");

    let mut parts = Parts::new();
    parts.metadata.remove("version");
    assert_eq!(parts.error(), "the weights' metadata have no `version`");
    parts.metadata.insert("labels".into(), "{".into());
    assert_eq!(parts.error(), "the weights' labels cannot be read");

    let mut parts = Parts::new();
    parts.get("tags.bias").0 = "tags.bent".into();
    assert_eq!(parts.error(), "the weights have no `tags.bias`");

    let mut parts = Parts::new();
    parts.vector("layers.2.qkv.bias", 1152, 1.0);
    assert_eq!(parts.error(), "the weights have no `layers.1.qkv.weight`");

    let mut parts = Parts::new();
    parts.get("layers.0.up.weight").2 = vec![384, 1536];
    assert_eq!(parts.error(), "`layers.0.up.weight` has the shape [384, 1536] and not [1536, 384]");

    let mut parts = Parts::new();
    parts.get("gap.weight").1 = Dtype::U8;
    assert_eq!(parts.error(), "`gap.weight` holds U8 and not I8");

    let mut parts = Parts::new();
    parts.get("root").3[..4].copy_from_slice(&f32::NAN.to_le_bytes());
    assert_eq!(parts.error(), "`root` holds a number that is not finite");

    let weights = Parts::new().bytes();
    let of_vocabulary =
        |vocabulary| Model::from_bytes(weights.clone(), vocabulary).err().unwrap().to_string();
    assert_eq!(of_vocabulary("[UNK]\n[CLS]\n[SEP]"), "the vocabulary has 3 pieces and the weights have 10");
    assert_eq!(of_vocabulary("[UNK]\n[SEP]"), "the vocabulary has no `[CLS]`");
}

#[test]
fn a_file_that_is_cut_short_is_refused() {
    let weights = Parts::new().bytes();
    for length in [0, 7, 8, 100, weights.len() / 2, weights.len() - 1] {
        assert!(Model::from_bytes(weights[..length].to_vec(), VOCABULARY).is_err(), "{length} bytes");
    }
}

#[test]
fn a_changed_header_is_refused_or_read() {
    let mut weights = Parts::new().bytes();
    let header = 8 + u64::from_le_bytes(*weights.first_chunk().unwrap()) as usize;
    for at in (0..header).step_by(11) {
        let byte = std::mem::replace(&mut weights[at], b"0\"9}"[at % 4]);
        if let Ok(model) = Model::from_bytes(weights.clone(), VOCABULARY) {
            model.read(&window(&model, &["The", "river", "flooded"]));
        }
        weights[at] = byte;
    }
}

#[test]
fn numbers_of_any_size_are_read() {
    let mut parts = Parts::new();
    for (_, kind, _, bytes) in &mut parts.tensors {
        if *kind == Dtype::F32 {
            bytes.as_chunks_mut().0.iter_mut().for_each(|four| *four = 3e38_f32.to_le_bytes());
        }
    }
    let model = parts.model().unwrap();
    let scores = model.read(&window(&model, &["The", "river", "."]));
    assert_eq!(scores.trees.arcs(&model, 0..3).rows(), 3);
}

#[test]
fn a_model_is_shared_between_threads() {
    fn is_shared<T: Send + Sync + 'static>() {}
    is_shared::<Model>();
}
