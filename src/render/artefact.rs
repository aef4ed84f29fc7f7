//! An artefact: one file of the site, made but not yet written.

/// A file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artefact {
    /// Where it goes, below the site's folder, with `/`.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Artefact {
    /// A file with this text or these bytes.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into() }
    }
}
