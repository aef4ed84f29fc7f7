//! The manifest: every file of the site with size and fingerprint.
//!
//! It says that a folder was made by aoxanh, so that another one is never
//! deleted, and lets anybody check that the folder is whole.

use std::{collections::BTreeMap, fs, path::Path};

/// Where it stands in the site.
pub(super) const PATH: &str = "data/manifest.json";
/// What tells that a manifest is ours.
const GENERATOR: &str = "aoxanh";

/// Size and BLAKE3 fingerprint of a file.
pub(super) struct Fingerprint {
    pub(super) bytes: usize,
    pub(super) hash: String,
}

impl Fingerprint {
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self { bytes: bytes.len(), hash: blake3::hash(bytes).to_hex().to_string() }
    }
}

/// The manifest's text for these files.
pub(super) fn write(files: &BTreeMap<String, Fingerprint>) -> String {
    let entry = |(path, file): (&String, &Fingerprint)| {
        serde_json::json!({"path": path, "bytes": file.bytes, "blake3": file.hash})
            .to_string()
    };
    let entries: Vec<String> = files.iter().map(entry).collect();
    format!("{{\"generator\":\"{GENERATOR}\",\"files\":[\n{}\n]}}\n", entries.join(",\n"))
}

/// Whether the folder holds a site that aoxanh made.
pub(super) fn is_ours(folder: &Path) -> bool {
    let text = fs::read_to_string(folder.join(PATH)).unwrap_or_default();
    text.starts_with(&format!("{{\"generator\":\"{GENERATOR}\""))
}
