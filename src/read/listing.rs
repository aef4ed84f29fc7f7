//! The listing: what lies in the content folder, so that a later build sees whether there
//! is more to read than the files it knows.

use borsh::{BorshDeserialize, BorshSerialize};

use super::{Disk, file_state::FileState, map::MAP_FILE};
use crate::diagnostics::Problems;

/// Where the communes' folders are.
pub(super) const COMMUNES: &str = "content/communes";

/// What lies in the content folder, before any commune is read.
#[derive(Debug, Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct Listing {
    /// The communes' folders.
    pub folders: Vec<String>,
    /// Fingerprint of what is said of everything beside them, and of the map's state.
    beside: [u8; 32],
    /// Whether the map's state tells that nobody touched it since.
    is_settled: bool,
}

impl Listing {
    /// What lies there now, and what was found wrong with all that is not a commune's so
    /// far. `began` is the state of a
    /// file that was touched when the build began.
    pub fn look(disk: &Disk, found: &Problems, began: &FileState) -> Self {
        let mut strays = Problems::new();
        let folders = disk.folders(COMMUNES, &mut strays);
        let map = disk.state(MAP_FILE);
        let beside = borsh::to_vec(&(found, &strays, &map)).unwrap_or_default();
        Self {
            folders,
            beside: *blake3::hash(&beside).as_bytes(),
            is_settled: map.is_none_or(|map| map.is_settled(began)),
        }
    }

    /// Whether nothing but communes' own files may be other than it was.
    pub fn stands(&self, now: &Self) -> bool {
        self.is_settled && self.beside == now.beside && self.folders == now.folders
    }
}
