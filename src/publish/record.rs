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
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
};

use rustc_hash::FxHashMap;

use super::{
    entries::{Entry, entries},
    manifest::{self, Fingerprint},
};
use crate::read::FileState;

/// What the record begins with: the form of the file.
const FORM: &[u8] = b"aoxanh site 1\n";
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
    mark: Mark,
}

/// The fingerprint of a record, which stands for the site that a build left.
pub type Mark = [u8; CHECKSUM];

/// A file, its content's fingerprint and its state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) key: Key,
    pub(super) hash: [u8; 32],
    pub(super) state: FileState,
}

/// What of a site is as the last build left it.
#[derive(Default)]
pub(super) struct Standing {
    files: FxHashMap<Key, Known>,
    /// Whether that is all that it left, with nothing beside it.
    is_whole: bool,
}

impl Standing {
    /// The state of the file with this key, if it holds what has this fingerprint.
    pub(super) fn state(&self, key: &Key, content: &Fingerprint) -> Option<FileState> {
        let known = self.files.get(key)?;
        (known.hash == *content.hash.as_bytes()).then_some(known.state)
    }

    /// Whether the site is as the last build left it, with nothing beside it.
    pub(super) fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// How many files are as the last build left them.
    pub(super) fn count(&self) -> usize {
        self.files.len()
    }
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
        let known = text.and_then(|text| parse(&text));
        let (known, mark) = known.unwrap_or_default();
        Self { place, known, mark }
    }

    /// What of a site is as the last build left it; nothing of one that cannot be looked
    /// at.
    pub(super) fn standing(&self, site: &Path) -> Standing {
        if self.known.is_empty() {
            return Standing::default();
        }
        let found = manifest::foreign(site).and_then(|foreign| {
            let is_foreign = |name: &OsStr| foreign.iter().any(|known| known == name);
            entries(site, &is_foreign, true)
        });
        let found = found.unwrap_or_default();
        let known: FxHashMap<Key, &Known> =
            self.known.iter().map(|known| (known.key, known)).collect();
        let as_left = |entry: &Entry| {
            let (key, state) = (key(&entry.path), entry.state?);
            let known = known.get(&key).filter(|known| known.state == state)?;
            state.is_telling().then_some((key, **known))
        };
        let files: FxHashMap<Key, Known> = found.iter().filter_map(as_left).collect();
        let count = files.len();
        Standing { files, is_whole: count == found.len() && count == self.known.len() }
    }

    /// What stands for what the last build left.
    pub(super) fn mark(&self) -> Mark {
        self.mark
    }

    /// Keeps what this build left, and gives what stands for it; where it cannot be kept,
    /// the next one writes more.
    pub(super) fn keep(&self, mut known: Vec<Known>) -> Option<Mark> {
        let place = self.place.as_ref()?;
        known.sort_unstable_by_key(|known| known.key);
        let mut text = FORM.to_vec();
        for Known { key, hash, state } in &known {
            text.extend_from_slice(key);
            text.extend_from_slice(hash);
            text.extend(state.numbers().iter().flat_map(|number| number.to_le_bytes()));
        }
        let checksum = blake3::hash(&text);
        text.extend_from_slice(checksum.as_bytes());
        write(place, &text).ok().map(|()| *checksum.as_bytes())
    }
}

fn write(place: &Path, text: &[u8]) -> io::Result<()> {
    let beside = place.with_extension("part");
    // A link there would be written through.
    let _ = fs::remove_file(&beside);
    fs::write(&beside, text)?;
    fs::rename(&beside, place)
}

fn parse(text: &[u8]) -> Option<(Vec<Known>, Mark)> {
    let (body, checksum) = text.split_last_chunk::<CHECKSUM>()?;
    if checksum != blake3::hash(body).as_bytes() {
        return None;
    }
    let known: Option<_> = body.strip_prefix(FORM)?.chunks(ENTRY).map(entry).collect();
    Some((known?, *checksum))
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
        let site = root.join("site");
        fs::create_dir_all(&site).unwrap();
        fs::write(site.join("a"), BYTES).unwrap();
        let state = FileState::of(&fs::metadata(site.join("a")).unwrap());
        let hash = *blake3::hash(BYTES).as_bytes();
        let record = Record::open(root, "public");
        record.keep(vec![Known { key: key("a"), hash, state }]);
        Record::open(root, "public")
    }

    #[test]
    fn an_untouched_file_is_known_and_any_touch_is_seen() {
        let root = tempfile::TempDir::new().unwrap();
        let (root, site) = (root.path(), root.path().join("site"));
        let record = left(root);
        let state = |path: &str, bytes: &[u8]| {
            record.standing(&site).state(&key(path), &Fingerprint::of(bytes))
        };
        let is_whole = || record.standing(&site).is_whole();
        assert!(is_whole());
        assert!(state("a", BYTES).is_some());
        assert!(state("b", BYTES).is_none());
        assert!(state("a", b"old").is_none());
        // The same length, and the time of writing set back: the inode tells even so.
        std::thread::sleep(std::time::Duration::from_millis(20));
        let time = fs::metadata(site.join("a")).unwrap().modified().unwrap();
        fs::write(site.join("a"), b"NEW").unwrap();
        fs::File::options()
            .write(true)
            .open(site.join("a"))
            .unwrap()
            .set_modified(time)
            .unwrap();
        assert!(state("a", BYTES).is_none());
        assert!(!is_whole());
    }

    #[test]
    fn a_file_beside_those_of_the_site_is_seen() {
        let root = tempfile::TempDir::new().unwrap();
        let (record, site) = (left(root.path()), root.path().join("site"));
        fs::create_dir_all(site.join("b/c")).unwrap();
        assert!(record.standing(&site).is_whole(), "an empty folder is no file");
        fs::write(site.join("b/c/d"), BYTES).unwrap();
        let standing = record.standing(&site);
        assert!(!standing.is_whole());
        assert_eq!(standing.count(), 1);
        assert!(standing.state(&key("a"), &Fingerprint::of(BYTES)).is_some());
    }

    #[test]
    fn a_damaged_record_is_none() {
        let root = tempfile::TempDir::new().unwrap();
        let record = left(root.path());
        let place = record.place.unwrap();
        let text = fs::read(&place).unwrap();
        for at in [0, FORM.len(), text.len() - 1] {
            let mut bad = text.clone();
            bad[at] ^= 1;
            fs::write(&place, &bad).unwrap();
            assert_eq!(Record::open(root.path(), "public").known.len(), 0, "byte {at}");
        }
        fs::write(&place, &text[..text.len() - 40]).unwrap();
        assert_eq!(Record::open(root.path(), "public").known.len(), 0);
        fs::write(&place, &text).unwrap();
        assert_eq!(Record::open(root.path(), "public").known.len(), 1);
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
