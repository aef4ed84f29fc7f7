//! The manifest: every file of the site with size and fingerprint.
//!
//! It says that a folder was made by aoxanh, so that another one is never
//! deleted, and lets anybody check that the folder is whole. Files whose paths are a
//! secret (volunteers' own pages) stand in it as one sum: how many, their bytes, one
//! fingerprint. A list of them, even of hashed paths, would be 50 MB for a nation.

use std::{
    collections::{BTreeMap, HashSet},
    ffi::OsString,
    fs, io,
    path::Path,
};

use crate::render::Artefact;

/// Where it stands in the site.
pub(super) const PATH: &str = "data/manifest.json";
/// What tells that a manifest is ours.
const GENERATOR: &str = "aoxanh";

/// Size and BLAKE3 fingerprint of a file.
struct Fingerprint {
    bytes: usize,
    hash: blake3::Hash,
}

/// What was written so far.
#[derive(Default)]
pub(super) struct Files {
    listed: BTreeMap<String, Fingerprint>,
    /// Of each file with a secret path: the hash of its path and fingerprint.
    unlisted: Vec<[u8; 32]>,
    unlisted_bytes: usize,
}

/// What the manifest knows of a file: made before the others are made to wait.
pub(super) struct Entry {
    /// None where it is a secret; then the fingerprint is of path and content.
    path: Option<String>,
    fingerprint: Fingerprint,
}

impl Entry {
    pub(super) fn of(file: &Artefact) -> Self {
        let (bytes, hash) = (file.bytes.len(), blake3::hash(&file.bytes));
        if file.is_listed {
            let path = Some(file.path.clone());
            return Self { path, fingerprint: Fingerprint { bytes, hash } };
        }
        let line = format!("{}\n{}\n", file.path, hash.to_hex());
        let hash = blake3::hash(line.as_bytes());
        Self { path: None, fingerprint: Fingerprint { bytes, hash } }
    }
}

impl Files {
    /// Takes note of a file.
    pub(super) fn add(&mut self, file: Entry) {
        let Entry { path, fingerprint } = file;
        if let Some(path) = path {
            self.listed.insert(path, fingerprint);
        } else {
            self.unlisted.push(*fingerprint.hash.as_bytes());
            self.unlisted_bytes += fingerprint.bytes;
        }
    }

    /// How many files with secret paths, their bytes, and a fingerprint of all: BLAKE3
    /// over the sorted hashes of the lines `path`, `fingerprint` of each.
    fn unlisted(&self) -> Option<serde_json::Value> {
        let mut all = self.unlisted.clone();
        all.sort_unstable();
        let hash = blake3::hash(all.as_flattened()).to_hex();
        (!all.is_empty()).then(|| {
            serde_json::json!({
                "files": all.len(),
                "bytes": self.unlisted_bytes,
                "blake3": hash.as_str(),
            })
        })
    }
}

/// The manifest's text for these files of an edition.
pub(super) fn write(audience: &str, files: &Files) -> String {
    let entry = |(path, file): (&String, &Fingerprint)| {
        let hash = file.hash.to_hex();
        serde_json::json!({"path": path, "bytes": file.bytes, "blake3": hash.as_str()})
            .to_string()
    };
    let entries: Vec<String> = files.listed.iter().map(entry).collect();
    let unlisted = files.unlisted().map(|sum| format!("\"unlisted\":{sum},"));
    format!(
        "{}{}\"files\":[\n{}\n]}}\n",
        opening(audience),
        unlisted.unwrap_or_default(),
        entries.join(",\n")
    )
}

fn opening(audience: &str) -> String {
    format!("{{\"generator\":\"{GENERATOR}\",\"audience\":\"{audience}\",")
}

/// Whether the folder holds a site that aoxanh made, of the same edition: an
/// internal one never takes the place of a public one.
pub(super) fn is_ours(folder: &Path, audience: &str) -> bool {
    let text = fs::read_to_string(folder.join(PATH)).unwrap_or_default();
    text.starts_with(&opening(audience))
}

/// What stands at the top of the folder and is not of the site: a `.git`, a
/// `CNAME` that somebody put there.
pub(super) fn foreign(folder: &Path) -> io::Result<Vec<OsString>> {
    let text = fs::read_to_string(folder.join(PATH)).unwrap_or_default();
    let manifest: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
    let files = manifest["files"].as_array().into_iter().flatten();
    let tops: HashSet<&str> =
        files.filter_map(|file| file["path"].as_str()?.split('/').next()).collect();
    let mut foreign = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        if !name.to_str().is_some_and(|name| tops.contains(name) || name == "data") {
            foreign.push(name);
        }
    }
    Ok(foreign)
}
