//! Builds the program again when a file of the default theme comes or goes: the
//! theme is embedded, and the compiler itself watches only files it has seen.
//!
//! Also gives the program a mark of all that it is made from, by which it knows whether
//! what an earlier build left was left by the same program.

use std::{
    fs,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    path::{Path, PathBuf},
};

fn main() {
    println!("cargo:rerun-if-changed=themes/default");
    println!("cargo:rerun-if-changed=src");
    println!("cargo:rerun-if-changed=Cargo.lock");
    let mut mark = DefaultHasher::new();
    for part in ["src", "themes/default", "Cargo.lock"] {
        for path in files(Path::new(part)) {
            path.hash(&mut mark);
            fs::read(&path).unwrap_or_default().hash(&mut mark);
        }
    }
    let version = std::env::var("CARGO_PKG_VERSION").unwrap_or_default();
    println!("cargo:rustc-env=AOXANH_BUILD={version}-{:016x}", mark.finish());
}

/// A file, or all files below a folder, by name.
fn files(path: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(path) else { return vec![path.to_owned()] };
    let mut entries: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    entries.iter().flat_map(|entry| files(entry)).collect()
}
