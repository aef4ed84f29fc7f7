//! The record: in which state the last build left each file of the site.
//!
//! A file that shall hold the bytes it holds already, and that nobody touched since,
//! need not be written again. "Nobody touched" is the inode's own word: its number,
//! size, time of writing and time of any change, which no tool can set back. Kept in
//! `.aoxanh/site-<edition>`, not in the manifest, which lies among what people edit
//! and does not list every file. Paths are in it as fingerprints only, because some of
//! them are known to one person each. May be deleted at any time: the next build then
//! writes everything.

use std::{
    collections::HashSet,
    fs, io,
    path::{Path, PathBuf},
};

use super::manifest::Fingerprint;
use crate::read::FileState;

/// What the record begins with: the form of the file.
const MARK: &[u8] = b"aoxanh site 1\n";
/// Key, fingerprint and the five numbers of a state.
const ENTRY: usize = 16 + 32 + 5 * 8;
const CHECKSUM: usize = 32;

/// A path's short fingerprint.
pub(super) type Key = [u8; 16];

/// What the last build left, by key.
pub(super) struct Record {
    /// None where nothing can be kept.
    place: Option<PathBuf>,
    known: Vec<Known>,
}

/// A file, its content's fingerprint and its state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) key: Key,
    pub(super) hash: [u8; 32],
    pub(super) state: FileState,
}

/// A path's key.
pub(super) fn key(path: &str) -> Key {
    let mut key = [0; 16];
    key.copy_from_slice(&blake3::hash(path.as_bytes()).as_bytes()[..16]);
    key
}

impl Record {
    /// The record of an edition below a root; empty where there is none that is whole.
    pub(super) fn open(root: &Path, audience: &str) -> Self {
        let folder = root.join(".aoxanh");
        // A link in the folder's place could lead anywhere.
        let is_ours = fs::symlink_metadata(&folder).is_ok_and(|found| found.is_dir());
        let place = is_ours.then(|| folder.join(format!("site-{audience}")));
        let text = place.as_ref().and_then(|place| fs::read(place).ok());
        let known = text.and_then(|text| parse(&text)).unwrap_or_default();
        Self { place, known }
    }

    /// How many files the last build left.
    pub(super) fn count(&self) -> usize {
        self.known.len()
    }

    /// What is known, but for these.
    pub(super) fn without(&self, keys: impl Iterator<Item = Key>) -> Vec<Known> {
        let keys: HashSet<Key> = keys.collect();
        self.known.iter().filter(|known| !keys.contains(&known.key)).copied().collect()
    }

    /// The state of the site's file at `path`, if it holds what has this fingerprint
    /// and is as the last build left it.
    pub(super) fn untouched(
        &self,
        site: &Path,
        path: &str,
        content: &Fingerprint,
    ) -> Option<FileState> {
        let key = key(path);
        let at = self.known.binary_search_by_key(&key, |known| known.key).ok()?;
        let Known { hash, state, .. } = self.known.get(at)?;
        if hash != content.hash.as_bytes() {
            return None;
        }
        let found = fs::symlink_metadata(site.join(path)).ok()?;
        let is_as_left = found.is_file() && FileState::of(&found) == *state;
        (is_as_left && state.is_telling()).then_some(*state)
    }

    /// Keeps what this build left; where that is not possible, the next one writes more.
    pub(super) fn keep(&self, mut known: Vec<Known>) {
        let Some(place) = &self.place else { return };
        known.sort_unstable_by_key(|known| known.key);
        let mut text = MARK.to_vec();
        for Known { key, hash, state } in &known {
            text.extend_from_slice(key);
            text.extend_from_slice(hash);
            text.extend(state.numbers().iter().flat_map(|number| number.to_le_bytes()));
        }
        let checksum = blake3::hash(&text);
        text.extend_from_slice(checksum.as_bytes());
        let _ = write(place, &text);
    }
}

fn write(place: &Path, text: &[u8]) -> io::Result<()> {
    let beside = place.with_extension("part");
    // A link there would be written through.
    let _ = fs::remove_file(&beside);
    fs::write(&beside, text)?;
    fs::rename(&beside, place)
}

fn parse(text: &[u8]) -> Option<Vec<Known>> {
    let (body, checksum) = text.split_at_checked(text.len().checked_sub(CHECKSUM)?)?;
    if checksum != blake3::hash(body).as_bytes() {
        return None;
    }
    body.strip_prefix(MARK)?.chunks(ENTRY).map(entry).collect()
}

fn entry(bytes: &[u8]) -> Option<Known> {
    let (key, rest) = bytes.split_first_chunk::<16>()?;
    let (hash, numbers) = rest.split_first_chunk::<32>()?;
    let number = |at: usize| {
        let bytes = numbers.get(at * 8..at * 8 + 8)?;
        Some(u64::from_le_bytes(bytes.try_into().ok()?))
    };
    let numbers = [number(0)?, number(1)?, number(2)?, number(3)?, number(4)?];
    Some(Known { key: *key, hash: *hash, state: FileState::from_numbers(numbers) })
}

#[cfg(test)]
mod tests {
    use super::*;

    const BYTES: &[u8] = b"new";

    /// A site with one file, and its record.
    fn left(root: &Path) -> Record {
        fs::create_dir_all(root.join(".aoxanh")).unwrap();
        fs::write(root.join("a"), BYTES).unwrap();
        let state = FileState::of(&fs::metadata(root.join("a")).unwrap());
        let hash = *blake3::hash(BYTES).as_bytes();
        let record = Record::open(root, "public");
        record.keep(vec![Known { key: key("a"), hash, state }]);
        Record::open(root, "public")
    }

    #[test]
    fn an_untouched_file_is_known_and_any_touch_is_seen() {
        let root = tempfile::TempDir::new().unwrap();
        let (root, content) = (root.path(), Fingerprint::of(BYTES));
        let record = left(root);
        assert!(record.untouched(root, "a", &content).is_some());
        assert!(record.untouched(root, "b", &content).is_none());
        assert!(record.untouched(root, "a", &Fingerprint::of(b"old")).is_none());
        // The same length, and the time of writing set back: the inode tells even so.
        std::thread::sleep(std::time::Duration::from_millis(20));
        let time = fs::metadata(root.join("a")).unwrap().modified().unwrap();
        fs::write(root.join("a"), b"NEW").unwrap();
        fs::File::options()
            .write(true)
            .open(root.join("a"))
            .unwrap()
            .set_modified(time)
            .unwrap();
        assert!(record.untouched(root, "a", &content).is_none());
    }

    #[test]
    fn a_damaged_record_is_none() {
        let root = tempfile::TempDir::new().unwrap();
        let record = left(root.path());
        let place = record.place.unwrap();
        let text = fs::read(&place).unwrap();
        for at in [0, MARK.len(), text.len() - 1] {
            let mut bad = text.clone();
            bad[at] ^= 1;
            fs::write(&place, &bad).unwrap();
            assert_eq!(Record::open(root.path(), "public").count(), 0, "byte {at}");
        }
        fs::write(&place, &text[..text.len() - 40]).unwrap();
        assert_eq!(Record::open(root.path(), "public").count(), 0);
        fs::write(&place, &text).unwrap();
        assert_eq!(Record::open(root.path(), "public").count(), 1);
    }

    #[test]
    fn a_link_in_place_of_the_folder_is_not_followed() {
        let (root, elsewhere) =
            (tempfile::TempDir::new().unwrap(), tempfile::TempDir::new().unwrap());
        std::os::unix::fs::symlink(elsewhere.path(), root.path().join(".aoxanh"))
            .unwrap();
        Record::open(root.path(), "public").keep(Vec::new());
        assert!(fs::read_dir(elsewhere.path()).unwrap().next().is_none());
    }
}
