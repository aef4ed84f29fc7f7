//! Sites built by the real program and taken into memory: pages, and data.

use std::{collections::BTreeMap, fs, path::Path, process::Command, sync::OnceLock};

use serde_json::Value;
use tempfile::TempDir;

use crate::random;

/// A built site.
pub struct Built {
    /// By path.
    pub pages: BTreeMap<String, String>,
    /// JSON files by path.
    pub data: BTreeMap<String, Value>,
}

/// How many random sites are looked at.
const SEEDS: u64 = 24;

/// Random sites with their seeds, built once for all tests; every third in English.
pub fn random_sites() -> &'static [(u64, Built)] {
    static SITES: OnceLock<Vec<(u64, Built)>> = OnceLock::new();
    SITES.get_or_init(|| {
        let language = |seed| if seed % 3 == 0 { "en" } else { "vi" };
        let built = |seed| (seed, Built::of(&random::site(seed, language(seed))));
        (1..=SEEDS).map(built).collect()
    })
}

/// The sample province.
pub fn sample() -> &'static Built {
    static SAMPLE: OnceLock<Built> = OnceLock::new();
    SAMPLE.get_or_init(|| {
        let dir = TempDir::new().unwrap();
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        for entry in walkdir::WalkDir::new(&content) {
            let entry = entry.unwrap();
            let name = entry.path().strip_prefix(&content).unwrap();
            let full = dir.path().join("content").join(name);
            if entry.file_type().is_dir() {
                fs::create_dir_all(full).unwrap();
            } else {
                fs::copy(entry.path(), full).unwrap();
            }
        }
        Built::build(dir.path())
    })
}

impl Built {
    /// A site of these files: path and text.
    fn of(files: &[(String, String)]) -> Self {
        let dir = TempDir::new().unwrap();
        for (path, text) in files {
            let full = dir.path().join(path);
            fs::create_dir_all(full.parent().unwrap()).unwrap();
            fs::write(full, text).unwrap();
        }
        Self::build(dir.path())
    }

    fn build(root: &Path) -> Self {
        let output = Command::new(env!("CARGO_BIN_EXE_aoxanh"))
            .args(["build", "--keep-going", "--root", root.to_str().unwrap()])
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        let public = root.join("public");
        let mut built = Self { pages: BTreeMap::new(), data: BTreeMap::new() };
        for entry in walkdir::WalkDir::new(&public) {
            let path = entry.unwrap().path().to_owned();
            let name = path.strip_prefix(&public).unwrap().to_str().unwrap().to_owned();
            let text = || fs::read_to_string(&path).unwrap();
            if name.ends_with(".html") {
                built.pages.insert(name, text());
            } else if name.starts_with("data/") && name.ends_with(".json") {
                built.data.insert(name, serde_json::from_str(&text()).unwrap());
            }
        }
        built
    }
}
