//! Names: the files of a site by their paths' keys, so that tens of thousands of them are
//! known without their texts, some of which are known to one person each.

use std::{io, path::Path};

use rustc_hash::FxHashMap;

use crate::read::{Entry, entries};

/// A path's short fingerprint.
pub(super) type Key = [u8; 16];

/// A path's key.
pub(super) fn key(path: &str) -> Key {
    let mut key = [0; 16];
    key.copy_from_slice(&blake3::hash(path.as_bytes()).as_bytes()[..16]);
    key
}

/// The files that a spare folder held: the key of each path, and its inode.
#[derive(Clone, Default)]
pub(super) struct Names(FxHashMap<Key, u64>);

impl FromIterator<(Key, u64)> for Names {
    fn from_iter<T: IntoIterator<Item = (Key, u64)>>(names: T) -> Self {
        Self(names.into_iter().collect())
    }
}

impl Names {
    /// Whether it held none, or there is no spare folder.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Forgets one; whether it was there.
    pub(super) fn remove(&mut self, key: &Key) -> bool {
        self.0.remove(key).is_some()
    }

    /// The inode of the file with this key.
    pub(super) fn inode(&self, key: &Key) -> Option<u64> {
        self.0.get(key).copied()
    }
}

/// The paths of the files below a folder whose keys are not wanted.
pub(super) fn strays(
    folder: &Path,
    is_wanted: &(dyn Fn(&Key) -> bool + Sync),
) -> io::Result<Vec<String>> {
    let stray =
        |entry: &Entry| (!is_wanted(&key(entry.path))).then(|| entry.path.to_owned());
    let found = entries(folder, &|_| false, false, &stray)?;
    Ok(found.into_iter().flatten().collect())
}
