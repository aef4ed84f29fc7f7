//! Entries: all that lies below a folder, by name, as fast as the system tells it.
//!
//! A nation's site has some 20,000 folders: each is opened from the one above it, by its
//! own name alone. Links are not followed.

use std::{
    ffi::{CStr, CString, OsStr},
    io,
    os::{fd::BorrowedFd, unix::ffi::OsStrExt as _},
    path::Path,
};

use rayon::{iter::ParallelIterator as _, slice::ParallelSlice as _};
use rustix::fs::{AtFlags, CWD, Dir, FileType, Mode, OFlags, openat, statat};

use super::FileState;

/// A name in a folder, before it is looked at.
pub struct Name<'a> {
    /// The path of the folder it is in, with a slash behind it; empty at the top.
    pub above: &'a str,
    /// How many folders are between it and the top one.
    pub depth: usize,
    /// The name alone.
    pub name: &'a OsStr,
    /// Whether it is a folder's.
    pub is_folder: bool,
}

/// What lies below a folder and is none itself.
pub struct Entry<'a> {
    /// From the folder on.
    pub path: &'a str,
    /// Of a file with a name that is text.
    pub inode: Option<u64>,
    /// Of the same, where it was asked for.
    pub state: Option<FileState>,
}

/// From so many folders on, they are looked at side by side.
const MANY: usize = 64;

/// Notes all that lies below a folder, in no order, but for what is skipped. `with_states`
/// asks for those too.
pub fn entries<T: Send>(
    folder: &Path,
    is_skipped: &(dyn Fn(&Name) -> bool + Sync),
    with_states: bool,
    note: &(dyn Fn(&Entry) -> T + Sync),
) -> io::Result<Vec<T>> {
    let walk = Walk { is_skipped, with_states, note };
    let mut noted = Vec::new();
    walk.below(&mut open(CWD, folder)?, &mut String::new(), 0, &mut noted)?;
    Ok(noted)
}

fn open(above: BorrowedFd, name: impl rustix::path::Arg) -> io::Result<Dir> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    Ok(Dir::new(openat(above, name, flags, Mode::empty())?)?)
}

struct Walk<'a, T> {
    is_skipped: &'a (dyn Fn(&Name) -> bool + Sync),
    with_states: bool,
    note: &'a (dyn Fn(&Entry) -> T + Sync),
}

impl<T: Send> Walk<'_, T> {
    /// `path` is the folder's own, with a slash behind it, and is that again at the end.
    fn below(
        &self,
        folder: &mut Dir,
        path: &mut String,
        depth: usize,
        noted: &mut Vec<T>,
    ) -> io::Result<()> {
        let (mut folders, end): (Vec<CString>, _) = (Vec::new(), path.len());
        while let Some(entry) = folder.read() {
            let entry = entry?;
            let name = entry.file_name();
            if [&b"."[..], b".."].contains(&name.to_bytes()) {
                continue;
            }
            let (mut kind, mut found) = (entry.file_type(), None);
            let is_unsaid = kind == FileType::Unknown;
            if is_unsaid || (self.with_states && kind == FileType::RegularFile) {
                // Not every file system says with the name what it is.
                let stat = statat(folder.fd()?, name, AtFlags::SYMLINK_NOFOLLOW)?;
                kind = FileType::from_raw_mode(stat.st_mode);
                found = Some(FileState::of_stat(&stat));
            }
            let is_folder = kind == FileType::Directory;
            let bare = OsStr::from_bytes(name.to_bytes());
            if (self.is_skipped)(&Name { above: path, depth, name: bare, is_folder }) {
                continue;
            }
            if is_folder && name.to_str().is_ok() {
                folders.push(name.to_owned());
                continue;
            }
            let is_file = kind == FileType::RegularFile && name.to_str().is_ok();
            path.push_str(&name.to_string_lossy());
            noted.push((self.note)(&Entry {
                path,
                inode: is_file.then(|| entry.ino()),
                state: found.filter(|_| is_file && self.with_states),
            }));
            path.truncate(end);
        }
        let this = folder.fd()?;
        if folders.len() < MANY {
            let look = |name: &CString| self.inside(this, name, path, depth, noted);
            return folders.iter().try_for_each(look);
        }
        let parts = folders.par_chunks(MANY).map(|names| {
            let (mut noted, mut path) = (Vec::new(), path.clone());
            let look =
                |name: &CString| self.inside(this, name, &mut path, depth, &mut noted);
            names.iter().try_for_each(look).map(|()| noted)
        });
        noted.extend(parts.collect::<io::Result<Vec<_>>>()?.into_iter().flatten());
        Ok(())
    }

    fn inside(
        &self,
        above: BorrowedFd,
        name: &CStr,
        path: &mut String,
        depth: usize,
        noted: &mut Vec<T>,
    ) -> io::Result<()> {
        let end = path.len();
        path.push_str(&name.to_string_lossy());
        path.push('/');
        self.below(&mut open(above, name)?, path, depth + 1, noted)?;
        path.truncate(end);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, os::unix::fs::symlink};

    #[test]
    fn every_file_is_found_and_nothing_is_followed() {
        let root = tempfile::TempDir::new().unwrap();
        let mut files: Vec<String> =
            (0..200).map(|n| format!("a/{n}/b/{n}.html")).collect();
        files.extend(["c.txt".to_owned(), "d/e/f/g".to_owned()]);
        for path in &files {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        fs::create_dir_all(root.path().join("empty/.git")).unwrap();
        fs::write(root.path().join(".hidden"), "x").unwrap();
        symlink("/", root.path().join("d/link")).unwrap();
        for with_states in [false, true] {
            let is_skipped = |name: &Name| name.depth == 0 && name.name == ".hidden";
            let note = |entry: &Entry| {
                let known = fs::symlink_metadata(root.path().join(entry.path)).unwrap();
                let state = FileState::of(&known);
                let is_file = known.is_file();
                assert_eq!(entry.inode.is_some(), is_file, "{}", entry.path);
                assert!(entry.inode.is_none_or(|inode| state.is_inode(inode)));
                assert_eq!(entry.state, (is_file && with_states).then_some(state));
                entry.path.to_owned()
            };
            let mut found =
                entries(root.path(), &is_skipped, with_states, &note).unwrap();
            found.sort();
            let mut all = [&files[..], &["d/link".to_owned()]].concat();
            all.sort();
            assert_eq!(found, all);
        }
        for path in ["d/link", "none"] {
            let path = root.path().join(path);
            assert!(entries(&path, &|_| false, true, &|_| ()).is_err());
        }
    }
}
