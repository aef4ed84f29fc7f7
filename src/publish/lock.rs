//! One build at a time: a lock file in the root's `.aoxanh/`.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::Path,
};

use super::CannotPublish;

/// Held while a build runs; the system lets go of it even when it is killed.
#[derive(Debug)]
pub struct Lock {
    _file: Option<File>,
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
                Ok(()) => Ok(Self { _file: Some(file) }),
                Err(TryLockError::WouldBlock) => Err(CannotPublish::Busy(path)),
                Err(TryLockError::Error(error)) => {
                    Err(CannotPublish::Refused(path, error))
                }
            },
            Err(error) if cannot_write(&error) => Ok(Self { _file: None }),
            Err(error) => Err(CannotPublish::Refused(path, error)),
        }
    }
}

fn cannot_write(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
    )
}
