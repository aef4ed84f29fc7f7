//! The shelf: what a build remembers for the next one, bytes by name, in the root's
//! `.aoxanh/kept-<edition>/`.
//!
//! It holds what it was given under one mark, which stands for everything that all of it
//! depends on; under another mark it is empty. Names are spread over files, so that after
//! a small change little is written; a damaged file is as if it were not there. It holds
//! what registers hold, names too, and lies where they lie: on the office's own disk. May
//! be deleted at any time; where it cannot be written, nothing is remembered.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use rayon::iter::{
    IndexedParallelIterator as _, IntoParallelIterator as _,
    IntoParallelRefIterator as _, ParallelIterator as _,
};

/// What each file begins with: its form.
const FORM: &[u8] = b"aoxanh kept 1\n";
const MARK: usize = 32;
const CHECKSUM: usize = 32;
const FILES: usize = 64;

/// A name and three pieces of bytes.
pub type Kept = (String, [Arc<[u8]>; 3]);

/// What was remembered.
pub struct Shelf {
    folder: PathBuf,
    mark: [u8; MARK],
    /// The checksum of each file as it was read.
    read: Vec<Option<[u8; CHECKSUM]>>,
}

impl Shelf {
    /// The shelf of an edition below a root, if it may be there, and what is on it under
    /// this mark.
    pub fn open(
        root: &Path,
        edition: &str,
        mark: [u8; MARK],
    ) -> Option<(Self, Vec<Kept>)> {
        let mut folder = root.to_owned();
        for part in [".aoxanh".to_owned(), format!("kept-{edition}")] {
            folder.push(part);
            // A link in a folder's place could lead anywhere.
            if fs::symlink_metadata(&folder).is_ok_and(|found| !found.is_dir()) {
                return None;
            }
        }
        let one = |number| {
            let text = fs::read(folder.join(name(number))).ok()?;
            let (kept, checksum) = parse(&text, &mark)?;
            Some((kept, checksum))
        };
        let files: Vec<_> = (0..FILES).into_par_iter().map(one).collect();
        let (mut kept, mut read) = (Vec::new(), Vec::new());
        for file in files {
            read.push(file.as_ref().map(|(_, checksum)| *checksum));
            kept.extend(file.into_iter().flat_map(|(kept, _)| kept));
        }
        Some((Self { folder, mark, read }, kept))
    }

    /// Keeps these and nothing else; files that stay as they are are not written.
    pub fn keep(&self, all: Vec<Kept>) {
        let mut files = vec![Vec::new(); FILES];
        for kept in all {
            let hash = blake3::hash(kept.0.as_bytes());
            files[usize::from(hash.as_bytes()[0]) % FILES].push(kept);
        }
        let _ = fs::create_dir_all(&self.folder);
        files.into_par_iter().zip(self.read.par_iter()).enumerate().for_each(
            |(number, (mut kept, read))| {
                kept.sort_unstable();
                let Ok(body) = borsh::to_vec(&kept) else { return };
                let mut text = [FORM, &self.mark, &body].concat();
                let checksum = *blake3::hash(&text).as_bytes();
                if *read != Some(checksum) {
                    text.extend_from_slice(&checksum);
                    let _ = write(&self.folder.join(name(number)), &text);
                }
            },
        );
    }
}

fn name(number: usize) -> String {
    format!("{number:02}")
}

fn parse(text: &[u8], mark: &[u8; MARK]) -> Option<(Vec<Kept>, [u8; CHECKSUM])> {
    let (whole, checksum) = text.split_last_chunk::<CHECKSUM>()?;
    let body = whole.strip_prefix(FORM)?.strip_prefix(mark)?;
    if checksum != blake3::hash(whole).as_bytes() {
        return None;
    }
    Some((borsh::from_slice(body).ok()?, *checksum))
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
        let pieces = [b"a", b"b", name.as_bytes()];
        (name.to_owned(), pieces.map(Arc::from))
    }

    fn open(root: &Path, mark: u8) -> (Shelf, Vec<Kept>) {
        let (shelf, mut all) = Shelf::open(root, "public", [mark; 32]).unwrap();
        all.sort();
        (shelf, all)
    }

    #[test]
    fn what_was_kept_comes_back_under_its_mark_alone() {
        let root = tempfile::TempDir::new().unwrap();
        let (shelf, all) = open(root.path(), 1);
        assert_eq!(all, []);
        shelf.keep(vec![kept("an"), kept("ba")]);
        assert_eq!(open(root.path(), 1).1, [kept("an"), kept("ba")]);
        assert_eq!(open(root.path(), 2).1, []);
        open(root.path(), 1).0.keep(vec![kept("ba")]);
        assert_eq!(open(root.path(), 1).1, [kept("ba")]);
    }

    #[test]
    fn a_damaged_file_is_none() {
        let root = tempfile::TempDir::new().unwrap();
        open(root.path(), 1).0.keep(vec![kept("an")]);
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
        assert!(Shelf::open(root.path(), "public", [1; 32]).is_none());
    }
}
