//! Sheets that were set before, in the root's `.aoxanh/print/`, by what they hold.
//!
//! A key stands for everything that a sheet is made of, so an entry is never out
//! of date. Entries are written beside and renamed; one that is damaged is as if
//! it were not there. The folder may be deleted at any time, and where it cannot
//! be written to there simply is no cache. A link in its place is not followed.

use std::{
    collections::HashSet,
    fs, io,
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use crate::render::SetSheet;

/// What an entry begins with: the form of the file.
const MARK: &[u8] = b"aoxanh print 4\n";
/// Pages, room and bytes of the file, then the fingerprint of key, these numbers and all
/// bytes.
const HEAD: usize = MARK.len() + NUMBERS + 32;
const NUMBERS: usize = 24;

/// Kept sheets of one edition.
pub struct PrintCache {
    /// None where there is no cache.
    folder: Option<PathBuf>,
    used: Mutex<HashSet<String>>,
    written: AtomicU64,
}

impl PrintCache {
    /// The cache of an edition below a root.
    pub fn open(root: &Path, audience: &str) -> Self {
        let mut folder = root.to_owned();
        let mut is_ours = true;
        for part in [".aoxanh", "print", audience] {
            folder.push(part);
            let found = fs::symlink_metadata(&folder);
            is_ours &= found.map_or(true, |found| found.is_dir());
        }
        Self {
            folder: is_ours.then_some(folder),
            used: Mutex::default(),
            written: AtomicU64::new(0),
        }
    }

    /// The sheet with this key, if it is there and whole.
    pub fn take(&self, key: &str) -> Option<SetSheet> {
        let mut file = fs::read(self.path(key)?).ok()?;
        let head = file.get(..HEAD)?;
        let (mark, rest) = head.split_at(MARK.len());
        let (numbers, hash) = rest.split_at(NUMBERS);
        let whole = mark == MARK && hash == fingerprint(key, numbers, &file[HEAD..]);
        if !whole {
            return None;
        }
        let number = |at: usize| {
            let bytes = numbers.get(at..at + 8)?;
            usize::try_from(u64::from_le_bytes(bytes.try_into().ok()?)).ok()
        };
        let (pages, room, size) = (number(0)?, number(8)?, number(16)?);
        let end = HEAD.checked_add(size).filter(|end| *end <= file.len())?;
        self.use_key(key);
        let sketch = serde_json::from_slice(&file.split_off(end)).ok();
        Some(SetSheet { pages, room, bytes: file.split_off(HEAD), sketch })
    }

    /// Keeps a sheet; where that is not possible, it is set again the next time.
    pub fn keep(&self, key: &str, sheet: &SetSheet) {
        self.use_key(key);
        let Some(path) = self.path(key) else { return };
        let SetSheet { pages, room, bytes, sketch } = sheet;
        let sketch = sketch.as_ref().and_then(|sketch| serde_json::to_vec(sketch).ok());
        let sketch = sketch.unwrap_or_default();
        let numbers = [*pages, *room, bytes.len()];
        let numbers = numbers.map(|number| (number as u64).to_le_bytes()).concat();
        let all = [&bytes[..], &sketch].concat();
        let hash = fingerprint(key, &numbers, &all);
        let file = [MARK, &numbers, &hash, &all].concat();
        // A sheet that cannot be kept costs time, nothing else.
        let _ = self.write(&path, &file);
    }

    /// Removes what this build did not use.
    pub fn tidy(&self) {
        let Some(folder) = &self.folder else { return };
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let Ok(shelves) = fs::read_dir(folder) else { return };
        for shelf in shelves.flatten() {
            let Ok(entries) = fs::read_dir(shelf.path()) else { continue };
            for entry in entries.flatten() {
                let name = entry.file_name();
                let name = name.to_str().unwrap_or_default();
                let is_ours = name.len() >= 64 && name[..64].bytes().all(is_hex);
                if is_ours && !used.contains(name) {
                    let _ = fs::remove_file(entry.path());
                }
            }
            // Only an empty shelf goes.
            let _ = fs::remove_dir(shelf.path());
        }
    }

    /// Says that what has this key is still wanted.
    pub fn use_key(&self, key: &str) {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        used.insert(key.to_owned());
    }

    fn path(&self, key: &str) -> Option<PathBuf> {
        Some(self.folder.as_ref()?.join(key.get(..2)?).join(key))
    }

    fn write(&self, path: &Path, file: &[u8]) -> io::Result<()> {
        if let Some(shelf) = path.parent() {
            fs::create_dir_all(shelf)?;
        }
        // A check may run beside a build: each writes under a name of its own.
        let number = self.written.fetch_add(1, Ordering::Relaxed);
        let beside = format!(".{}-{number}", std::process::id());
        let mut name = path.as_os_str().to_owned();
        name.push(beside);
        let beside = PathBuf::from(name);
        fs::write(&beside, file)?;
        fs::rename(&beside, path).inspect_err(|_| {
            let _ = fs::remove_file(&beside);
        })
    }
}

fn is_hex(byte: u8) -> bool {
    byte.is_ascii_hexdigit()
}

fn fingerprint(key: &str, numbers: &[u8], bytes: &[u8]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(key.as_bytes()).update(numbers).update(bytes);
    *hasher.finalize().as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::Sketch;

    fn sheet() -> SetSheet {
        let sketch = Sketch { width: 2, height: 3, path: "M0 0h1v1h-1z".to_owned() };
        SetSheet { pages: 2, room: 3, bytes: b"sheet".into(), sketch: Some(sketch) }
    }

    #[test]
    fn a_damaged_entry_is_none_and_an_unused_one_goes() {
        let root = tempfile::TempDir::new().unwrap();
        let (kept, other) = ("a".repeat(64), "b".repeat(64));
        let cache = PrintCache::open(root.path(), "public");
        assert!(cache.take(&kept).is_none());
        cache.keep(&kept, &sheet());
        cache.keep(&other, &SetSheet { pages: 1, ..sheet() });
        let again = PrintCache::open(root.path(), "public");
        let found = again.take(&kept).unwrap();
        assert_eq!((found.pages, found.room), (2, 3));
        assert_eq!((&*found.bytes, found.sketch), (&b"sheet"[..], sheet().sketch));
        again.tidy();
        assert!(again.take(&other).is_none());
        let path = again.path(&kept).unwrap();
        let mut file = fs::read(&path).unwrap();
        *file.last_mut().unwrap() ^= 1;
        fs::write(&path, &file).unwrap();
        assert!(again.take(&kept).is_none());
        fs::write(&path, &file[..10]).unwrap();
        assert!(again.take(&kept).is_none());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_place_of_the_folder_is_not_followed() {
        let root = tempfile::TempDir::new().unwrap();
        let elsewhere = tempfile::TempDir::new().unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), root.path().join(".aoxanh"))
            .unwrap();
        let cache = PrintCache::open(root.path(), "public");
        cache.keep(&"a".repeat(64), &sheet());
        assert!(fs::read_dir(elsewhere.path()).unwrap().next().is_none());
    }
}
