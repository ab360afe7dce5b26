//! Tables and model against `data/MANIFEST.toml`, which `training/manifest.py` writes.

use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The entries of the manifest: for each path, its fields.
fn entries(manifest: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let blocks = manifest.split("[[file]]").skip(1).map(|block| {
        let fields = block.lines().filter_map(|line| line.split_once(" = "));
        let fields = fields.map(|(key, value)| (key.to_owned(), value.trim_matches('"').to_owned()));
        fields.collect::<BTreeMap<_, _>>()
    });
    blocks.map(|fields| (fields["path"].clone(), fields)).collect()
}

#[test]
fn every_file_is_in_the_manifest_as_it_is() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let entries = entries(&fs::read_to_string(root.join("data/MANIFEST.toml")).unwrap());
    let names = |folder: &str| {
        let files = fs::read_dir(root.join("data").join(folder)).unwrap();
        let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        names.map(|name| format!("data/{folder}/{name}")).collect::<Vec<_>>()
    };
    let mut paths = [names("lexicon"), names("model")].concat();
    paths.sort();
    assert!(paths.iter().eq(entries.keys()), "run training/manifest.py");
    for (path, fields) in &entries {
        let digest = Sha256::digest(fs::read(root.join(path)).unwrap());
        let hash: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hash, fields["sha256"], "{path}: run training/manifest.py");
        assert!(fields.contains_key("licence") && fields.contains_key("source"), "{path}");
    }
}
