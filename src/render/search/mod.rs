//! The search index: all names that a reader may type, as scripts a page loads.
//!
//! Scripts, because a page opened from a folder may load those and nothing else.
//! A province is one file; a nation is many, each with the names that begin with
//! certain letters, and a page loads only what was typed. Matching and ranking are
//! done by `static/find.js`, on the names as they are written: nothing is folded
//! here but the keys that say which file a name is in.

mod names;
mod parts;
mod write;

use super::{Artefact, View};

/// The index of a site.
pub(super) struct SearchIndex {
    /// Its files.
    pub(super) files: Vec<Artefact>,
    /// The first of them, with a mark of what is in all of them.
    pub(super) address: String,
}

impl SearchIndex {
    /// Gathers and writes all names.
    pub(super) fn of(view: &View) -> Self {
        let (names, keys) = names::gather(view);
        let parts = parts::split(&keys, names.len());
        let files: Vec<Artefact> = write::files(&names, &parts, view);
        let mut mark = blake3::Hasher::new();
        for file in &files {
            mark.update(file.path.as_bytes()).update(&file.bytes);
        }
        let mark = mark.finalize().to_hex();
        Self { files, address: format!("{}?v={}", write::FIRST, &mark[..8]) }
    }
}
