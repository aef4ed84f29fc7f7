//! An artefact: one file of the site, made but not yet written.

/// A file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artefact {
    /// Where it goes, below the site's folder, with `/`.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Whether its path may be told. One that is not is a secret of those it was sent
    /// to: it stands in no list, and no other file names it.
    pub is_listed: bool,
}

impl Artefact {
    /// A file with this text or these bytes.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into(), is_listed: true }
    }

    /// A file whose path is told to nobody but those it is for.
    pub fn unlisted(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { is_listed: false, ..Self::new(path, bytes) }
    }
}
