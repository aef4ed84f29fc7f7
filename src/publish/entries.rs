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

use crate::read::FileState;

/// What lies below a folder and is none itself.
pub(super) struct Entry {
    /// From the folder on.
    pub(super) path: String,
    /// Of a file with a name that is text.
    pub(super) inode: Option<u64>,
    /// Of the same, where it was asked for.
    pub(super) state: Option<FileState>,
}

/// From so many folders on, they are looked at side by side.
const MANY: usize = 64;

/// All that lies below a folder; what at the top has a name to be skipped is passed over.
/// `with_states` asks for those too.
pub(super) fn entries(
    folder: &Path,
    is_skipped: &(dyn Fn(&OsStr) -> bool + Sync),
    with_states: bool,
) -> io::Result<Vec<Entry>> {
    let mut found = Vec::new();
    let mut top = open(CWD, folder)?;
    below(&mut top, "", (is_skipped, with_states), &mut found)?;
    Ok(found)
}

fn open(above: BorrowedFd, name: impl rustix::path::Arg) -> io::Result<Dir> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    Ok(Dir::new(openat(above, name, flags, Mode::empty())?)?)
}

/// Which names are passed over, and whether states are asked for.
type Asked<'a> = (&'a (dyn Fn(&OsStr) -> bool + Sync), bool);

fn below(
    folder: &mut Dir,
    prefix: &str,
    (is_skipped, with_states): Asked,
    found: &mut Vec<Entry>,
) -> io::Result<()> {
    let mut folders: Vec<CString> = Vec::new();
    while let Some(entry) = folder.read() {
        let entry = entry?;
        let name = entry.file_name();
        let bytes = name.to_bytes();
        if [&b"."[..], b".."].contains(&bytes) || is_skipped(OsStr::from_bytes(bytes)) {
            continue;
        }
        let ask = || statat(folder.fd()?, name, AtFlags::SYMLINK_NOFOLLOW);
        let (kind, state) = match entry.file_type() {
            FileType::RegularFile if !with_states => (FileType::RegularFile, None),
            // Not every file system says it with the name.
            FileType::RegularFile | FileType::Unknown => {
                let found = ask()?;
                let kind = FileType::from_raw_mode(found.st_mode);
                (kind, with_states.then(|| FileState::of_stat(&found)))
            }
            kind => (kind, None),
        };
        match name.to_str() {
            Ok(_) if kind == FileType::Directory => folders.push(name.to_owned()),
            Ok(text) if kind == FileType::RegularFile => {
                let path = [prefix, text].concat();
                found.push(Entry { path, inode: Some(entry.ino()), state });
            }
            _ => {
                let path = format!("{prefix}{}", name.to_string_lossy());
                found.push(Entry { path, inode: None, state: None });
            }
        }
    }
    let this = folder.fd()?;
    let look = |name: &CStr, found: &mut Vec<Entry>| {
        let prefix = format!("{prefix}{}/", name.to_string_lossy());
        below(&mut open(this, name)?, &prefix, (&|_| false, with_states), found)
    };
    if folders.len() < MANY {
        return folders.iter().try_for_each(|name| look(name, found));
    }
    let parts = folders.par_chunks(MANY).map(|names| {
        let mut found = Vec::new();
        names.iter().try_for_each(|name| look(name, &mut found)).map(|()| found)
    });
    found.extend(parts.collect::<io::Result<Vec<_>>>()?.into_iter().flatten());
    Ok(())
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
            let is_skipped = |name: &OsStr| name == ".hidden";
            let mut found = entries(root.path(), &is_skipped, with_states).unwrap();
            found.sort_by(|a, b| a.path.cmp(&b.path));
            for entry in &found {
                let known = fs::symlink_metadata(root.path().join(&entry.path)).unwrap();
                let state = FileState::of(&known);
                let is_file = known.is_file();
                assert_eq!(entry.inode.is_some(), is_file, "{}", entry.path);
                assert!(entry.inode.is_none_or(|inode| state.is_inode(inode)));
                assert_eq!(entry.state, (is_file && with_states).then_some(state));
            }
            let found: Vec<String> = found.into_iter().map(|entry| entry.path).collect();
            let mut all = [&files[..], &["d/link".to_owned()]].concat();
            all.sort();
            assert_eq!(found, all);
        }
        assert!(entries(&root.path().join("d/link"), &|_| false, true).is_err());
        assert!(entries(&root.path().join("none"), &|_| false, true).is_err());
    }
}
