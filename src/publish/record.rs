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
    fs, io,
    path::{Path, PathBuf},
};

use rayon::slice::ParallelSliceMut as _;

use super::{
    manifest::{self, Fingerprint},
    names::{Key, Names, key},
};
use crate::read::{Entry, FileState, Name, entries};

/// What the record begins with: the form of the file.
const FORM: &[u8] = b"aoxanh site 1\n";
/// Key, fingerprint and the five numbers of a state.
const ENTRY: usize = 16 + 32 + 5 * 8;
const CHECKSUM: usize = 32;

/// What the last build left, by key.
pub(super) struct Record {
    /// None where nothing can be kept.
    place: Option<PathBuf>,
    known: Vec<Known>,
    /// Where the keys with these first bytes begin among them: keys are hashes, and to
    /// halve a long list is to wait for memory at each step.
    begins: Vec<u32>,
    mark: Mark,
    standing: Standing,
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
struct Standing {
    /// Of each file that is known; empty before the site was looked at.
    is_as_left: Vec<bool>,
    /// Whether that is all of the site, with nothing beside it.
    is_whole: bool,
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
        let begins = begins(&known);
        Self { place, known, begins, mark, standing: Standing::default() }
    }

    /// Looks at the site: which files are as the last build left them. None is in a site
    /// that cannot be looked at.
    #[must_use]
    pub(super) fn look_at(mut self, site: &Path) -> Self {
        let foreign = manifest::foreign(site).unwrap_or_default();
        let is_foreign = |found: &Name| {
            found.depth == 0 && foreign.iter().any(|name| name == found.name)
        };
        let as_left = |entry: &Entry| {
            let at = self.at(&key(entry.path))?;
            let state = self.known[at].state;
            (entry.state == Some(state) && state.is_telling()).then_some(at)
        };
        if self.known.is_empty() {
            return self;
        }
        let found = entries(site, &is_foreign, true, &as_left).unwrap_or_default();
        let mut is_as_left = vec![false; self.known.len()];
        found.iter().flatten().for_each(|at| is_as_left[*at] = true);
        let is_whole = found.len() == self.known.len() && is_as_left.iter().all(|is| *is);
        self.standing = Standing { is_as_left, is_whole };
        self
    }

    /// Believes that all of the site is as the last build left it.
    #[must_use]
    pub(super) fn believed(mut self) -> Self {
        let is_as_left = vec![true; self.known.len()];
        self.standing = Standing { is_as_left, is_whole: true };
        self
    }

    /// The names of the files that are known.
    pub(super) fn names(&self) -> Names {
        self.known.iter().map(|known| (known.key, known.state.inode())).collect()
    }

    /// The state of the file with this key, if it holds what has this fingerprint and is
    /// as the last build left it.
    pub(super) fn state(&self, key: &Key, content: &Fingerprint) -> Option<FileState> {
        let at =
            self.at(key).filter(|at| self.standing.is_as_left.get(*at) == Some(&true));
        let known = &self.known[at?];
        (known.hash == *content.hash.as_bytes()).then_some(known.state)
    }

    /// Whether the site has so many files, all as the last build left them, and nothing
    /// beside them.
    pub(super) fn is_all(&self, files: usize) -> bool {
        self.standing.is_whole && self.known.len() == files
    }

    /// Whether the site is as the last build left it, with nothing beside it.
    pub(super) fn is_whole(&self) -> bool {
        self.standing.is_whole
    }

    fn at(&self, key: &Key) -> Option<usize> {
        let first = first_bytes(key);
        let [from, to] = [self.begins.get(first)?, self.begins.get(first + 1)?];
        let mut some = *from as usize..*to as usize;
        some.find(|at| self.known[*at].key == *key)
    }

    /// What stands for what the last build left.
    pub(super) fn mark(&self) -> Mark {
        self.mark
    }

    /// Keeps what this build left, and gives what stands for it; where it cannot be kept,
    /// the next one writes more.
    pub(super) fn keep(&self, mut known: Vec<Known>) -> Option<Mark> {
        let place = self.place.as_ref()?;
        known.par_sort_unstable_by_key(|known| known.key);
        let mut text = Vec::with_capacity(FORM.len() + known.len() * ENTRY + CHECKSUM);
        text.extend_from_slice(FORM);
        for Known { key, hash, state } in &known {
            let numbers = state.numbers().map(u64::to_le_bytes);
            for part in [&key[..], hash, numbers.as_flattened()] {
                text.extend_from_slice(part);
            }
        }
        let checksum = blake3::hash(&text);
        text.extend_from_slice(checksum.as_bytes());
        write(place, &text).ok().map(|()| *checksum.as_bytes())
    }
}

fn first_bytes(key: &Key) -> usize {
    usize::from(u16::from_be_bytes([key[0], key[1]]))
}

/// Where the keys with each pair of first bytes begin, and at last where all end.
fn begins(known: &[Known]) -> Vec<u32> {
    let mut begins = vec![0; usize::from(u16::MAX) + 2];
    for Known { key, .. } in known {
        begins[first_bytes(key) + 1] += 1;
    }
    for at in 1..begins.len() {
        begins[at] += begins[at - 1];
    }
    begins
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
        left(root);
        let looked = || Record::open(root, "public").look_at(&site);
        let state = |path: &str, bytes: &[u8]| {
            looked().state(&key(path), &Fingerprint::of(bytes))
        };
        let is_whole = || looked().is_whole();
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
        let record = record.look_at(&site);
        assert!(record.is_whole() && record.is_all(1) && !record.is_all(2));
        fs::create_dir_all(site.join("b/c")).unwrap();
        let record = record.look_at(&site);
        assert!(record.is_whole(), "an empty folder is no file");
        fs::write(site.join("b/c/d"), BYTES).unwrap();
        let record = record.look_at(&site);
        assert!(!record.is_whole() && !record.is_all(1) && !record.is_all(2));
        assert!(record.state(&key("a"), &Fingerprint::of(BYTES)).is_some());
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
