//! One build at a time: a lock file in the root's `.aoxanh/`, and the folders that a
//! build puts in each other's place.
//!
//! The folders are locked themselves, not by a file beside them, so that nothing is
//! left there and a lock moves with its folder when names are exchanged: at every
//! moment of a build, whatever stands at the site's place is held. The system lets go
//! of all locks when a build ends, also when it is killed.

use std::{
    fs::{self, File, TryLockError},
    io,
    os::unix::fs::MetadataExt as _,
    path::Path,
};

use rustix::fs::{Timespec, Timestamps, UTIME_NOW, futimens};

use super::CannotPublish;
use crate::read::FileState;

/// Held while a build runs; the system lets go of it even when it is killed.
#[derive(Debug)]
pub struct Lock {
    file: Option<File>,
}

impl Lock {
    /// Takes the lock of a root; fails at once where another build holds it. A
    /// root that cannot be written to needs none.
    pub fn take(root: &Path) -> Result<Self, CannotPublish> {
        let folder = root.join(".aoxanh");
        let path = folder.join("lock");
        // A link would let the lock empty a file elsewhere.
        if fs::symlink_metadata(&path).is_ok_and(|found| !found.is_file()) {
            return Err(CannotPublish::NotOurs(path));
        }
        let open = || File::options().create(true).append(true).open(&path);
        let file = fs::create_dir_all(&folder).and_then(|()| open());
        match file {
            Ok(file) => match file.try_lock() {
                Ok(()) => Ok(Self { file: Some(file) }),
                Err(TryLockError::WouldBlock) => Err(CannotPublish::Busy(path)),
                Err(TryLockError::Error(error)) => {
                    Err(CannotPublish::Refused(path, error))
                }
            },
            Err(error) if cannot_write(&error) => Ok(Self { file: None }),
            Err(error) => Err(CannotPublish::Refused(path, error)),
        }
    }
}

impl Lock {
    /// The state of a file that is touched now: what changes from now on is newer. None
    /// where nothing can be touched.
    pub fn began(&self) -> Option<FileState> {
        let file = self.file.as_ref()?;
        let now = Timespec { tv_sec: 0, tv_nsec: UTIME_NOW };
        let times = Timestamps { last_access: now, last_modification: now };
        futimens(file, &times).ok()?;
        Some(FileState::of(&file.metadata().ok()?))
    }
}

/// Holds a folder, if there is one: no other build may touch it meanwhile. Where the
/// file system knows no locks on folders, the root's lock has to do.
pub(super) fn hold(folder: &Path) -> Result<Option<File>, CannotPublish> {
    let refused = |error| CannotPublish::Refused(folder.to_owned(), error);
    match fs::symlink_metadata(folder) {
        Ok(found) if found.is_dir() => {}
        Ok(_) => return Err(CannotPublish::NotOurs(folder.to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(refused(error)),
    }
    let held = File::open(folder).map_err(refused)?;
    let is_taken = matches!(held.try_lock(), Err(TryLockError::WouldBlock));
    // It may have been put elsewhere between the two steps.
    if is_taken || !is_at(&held, folder).map_err(refused)? {
        return Err(CannotPublish::Busy(folder.to_owned()));
    }
    Ok(Some(held))
}

/// Whether this open folder still has that name.
pub(super) fn is_at(open: &File, name: &Path) -> io::Result<bool> {
    let open = open.metadata()?;
    match fs::symlink_metadata(name) {
        Ok(found) => Ok((found.dev(), found.ino()) == (open.dev(), open.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

fn cannot_write(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
    )
}
