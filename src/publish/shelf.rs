//! The shelf: what a build remembers for the next one, bytes by name, in the root's
//! `.aoxanh/kept-<edition>/`.
//!
//! It holds what it was given under one mark, which stands for everything that all of it
//! depends on; under another mark it is empty. Names are spread over files, so that after
//! a small change little is written; a damaged file is as if it were not there. It holds
//! what registers hold, names too, and lies where they lie: on the office's own disk. May
//! be deleted at any time; where it cannot be written, nothing is remembered.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use bytes::{Buf as _, Bytes};
use rayon::iter::{
    IndexedParallelIterator as _, IntoParallelIterator as _, ParallelIterator as _,
};

use crate::read::FileState;

/// What each file begins with: its form.
const FORM: &[u8] = b"aoxanh kept 2\n";
const MARK: usize = 32;
const CHECKSUM: usize = 32;
const FILES: usize = 64;
/// The file of what the last build told of itself.
const LAST: &str = "last";

/// A name and three pieces of bytes.
pub type Kept = (String, [Bytes; 3]);

/// Where what a build remembers is, and what it holds for.
#[derive(Clone, PartialEq, Eq)]
pub struct ShelfPlace {
    folder: PathBuf,
    mark: [u8; MARK],
}

/// What was remembered.
pub struct Shelf {
    place: ShelfPlace,
    /// Whether each file was there and whole.
    is_sound: Vec<bool>,
}

impl ShelfPlace {
    /// That of an edition below a root, if it may be there. The mark stands for
    /// everything that all of it depends on.
    pub fn of(root: &Path, edition: &str, mark: [u8; MARK]) -> Option<Self> {
        let mut folder = root.to_owned();
        for part in [".aoxanh".to_owned(), format!("kept-{edition}")] {
            folder.push(part);
            // A link in a folder's place could lead anywhere.
            if fs::symlink_metadata(&folder).is_ok_and(|found| !found.is_dir()) {
                return None;
            }
        }
        Some(Self { folder, mark })
    }

    /// What the last build told of itself.
    pub fn last(&self) -> Option<Bytes> {
        self.read(LAST)
    }

    /// Keeps what a build tells of itself.
    pub fn keep_last(&self, told: &[u8]) {
        self.write(LAST, &|text| text.extend_from_slice(told));
    }

    /// The state of what the last build told of itself, by which a process knows that no
    /// other one has built meanwhile.
    pub fn last_state(&self) -> Option<FileState> {
        Some(FileState::of(&fs::symlink_metadata(self.folder.join(LAST)).ok()?))
    }

    /// What a file holds under this mark, if it is whole.
    fn read(&self, name: &str) -> Option<Bytes> {
        let text = Bytes::from(fs::read(self.folder.join(name)).ok()?);
        let (whole, checksum) = text.split_last_chunk::<CHECKSUM>()?;
        let is_whole = checksum == blake3::hash(whole).as_bytes();
        let body = whole.strip_prefix(FORM)?.strip_prefix(&self.mark)?;
        is_whole.then(|| text.slice_ref(body))
    }

    /// Whether what `body` adds could be written: what cannot be kept is not remembered.
    fn write(&self, name: &str, body: &dyn Fn(&mut Vec<u8>)) -> bool {
        let mut text = [FORM, &self.mark].concat();
        body(&mut text);
        let checksum = *blake3::hash(&text).as_bytes();
        text.extend_from_slice(&checksum);
        write(&self.folder.join(name), &text).is_ok()
    }
}

impl Shelf {
    /// What is on the shelf at this place.
    pub fn open(place: ShelfPlace) -> (Self, Vec<Kept>) {
        let one = |number| parse(place.read(&name(number))?);
        let files: Vec<Option<Vec<Kept>>> = (0..FILES).into_par_iter().map(one).collect();
        let is_sound = files.iter().map(Option::is_some).collect();
        let kept = files.into_iter().flatten().flatten().collect();
        (Self { place, is_sound }, kept)
    }

    /// Keeps these and nothing else, and gives the shelf as it is then. Files without any
    /// of the `changed` names, which came, went or are not what they were, stay as they
    /// are; without a list, none does.
    #[must_use]
    pub fn keep(self, all: Vec<Kept>, changed: Option<&BTreeSet<String>>) -> Self {
        let mut files = vec![Vec::new(); FILES];
        all.into_iter().for_each(|kept| files[number_of(&kept.0)].push(kept));
        let changed: Option<BTreeSet<usize>> =
            changed.map(|names| names.iter().map(|name| number_of(name)).collect());
        let _ = fs::create_dir_all(&self.place.folder);
        let keep = |(number, mut kept): (usize, Vec<Kept>)| {
            let stays = |changed: &BTreeSet<usize>| !changed.contains(&number);
            if self.is_sound[number] && changed.as_ref().is_some_and(stays) {
                return true;
            }
            kept.sort_unstable();
            self.place.write(&name(number), &|text| add(&kept, text))
        };
        let is_sound = files.into_par_iter().enumerate().map(keep).collect();
        Self { is_sound, ..self }
    }
}

/// Adds how many there are, then each: the length and the bytes of its name and pieces.
fn add(kept: &[Kept], text: &mut Vec<u8>) {
    let length = |length: usize| u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes();
    let size = |(name, pieces): &Kept| {
        name.len() + pieces.iter().map(Bytes::len).sum::<usize>() + 4 * 4
    };
    text.reserve(kept.iter().map(size).sum::<usize>() + 4 + CHECKSUM);
    text.extend_from_slice(&length(kept.len()));
    for (name, pieces) in kept {
        let pieces = pieces.iter().map(|piece| &**piece);
        for piece in std::iter::once(name.as_bytes()).chain(pieces) {
            text.extend_from_slice(&length(piece.len()));
            text.extend_from_slice(piece);
        }
    }
}

/// The same back, without copies of the pieces.
fn parse(mut text: Bytes) -> Option<Vec<Kept>> {
    let take = |text: &mut Bytes| {
        let length = usize::try_from(text.try_get_u32_le().ok()?).ok()?;
        (length <= text.len()).then(|| text.split_to(length))
    };
    let count = text.try_get_u32_le().ok()?;
    let one = |_| {
        let name = std::str::from_utf8(&take(&mut text)?).ok()?.to_owned();
        Some((name, [take(&mut text)?, take(&mut text)?, take(&mut text)?]))
    };
    (0..count).map(one).collect()
}

/// The file in which a name is.
fn number_of(name: &str) -> usize {
    usize::from(blake3::hash(name.as_bytes()).as_bytes()[0]) % FILES
}

fn name(number: usize) -> String {
    format!("{number:02}")
}

fn write(path: &Path, text: &[u8]) -> io::Result<()> {
    let beside = path.with_extension("part");
    // A link there would be written through.
    let _ = fs::remove_file(&beside);
    fs::write(&beside, text)?;
    fs::rename(&beside, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(name: &str) -> Kept {
        let pieces = [b"a", &b""[..], name.as_bytes()];
        (name.to_owned(), pieces.map(Bytes::copy_from_slice))
    }

    fn open(root: &Path, mark: u8) -> (Shelf, Vec<Kept>) {
        let place = ShelfPlace::of(root, "public", [mark; 32]).unwrap();
        let (shelf, mut all) = Shelf::open(place);
        all.sort();
        (shelf, all)
    }

    #[test]
    fn what_was_kept_comes_back_under_its_mark_alone() {
        let root = tempfile::TempDir::new().unwrap();
        let (shelf, all) = open(root.path(), 1);
        assert_eq!(all, []);
        let names =
            |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let _ = shelf.keep(vec![kept("an"), kept("ba")], Some(&names(&["an", "ba"])));
        assert_eq!(open(root.path(), 1).1, [kept("an"), kept("ba")]);
        assert_eq!(open(root.path(), 2).1, []);
        let _ = open(root.path(), 1).0.keep(vec![kept("ba")], Some(&names(&["an"])));
        assert_eq!(open(root.path(), 1).1, [kept("ba")]);
    }

    #[test]
    fn a_damaged_file_is_none() {
        let root = tempfile::TempDir::new().unwrap();
        let _ = open(root.path(), 1).0.keep(vec![kept("an")], None);
        let folder = root.path().join(".aoxanh/kept-public");
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let mut text = fs::read(&path).unwrap();
            let middle = text.len() / 2;
            text[middle] ^= 1;
            fs::write(&path, text).unwrap();
        }
        assert_eq!(open(root.path(), 1).1, []);
    }

    #[test]
    fn a_link_in_place_of_the_folder_is_not_followed() {
        let root = tempfile::TempDir::new().unwrap();
        std::os::unix::fs::symlink("/", root.path().join(".aoxanh")).unwrap();
        assert!(ShelfPlace::of(root.path(), "public", [1; 32]).is_none());
    }
}
