//! Flushing: what was written reaches the disk before it takes the site's place.
//!
//! One `syncfs` for all files of the stage is many times cheaper than an `fsync` for
//! each. Systems without it are asked to write everything (`sync`), and some of those
//! answer before it is done: there a power cut right after a build may cost the new
//! site. A file system that cannot flush at all says so by another error than the
//! disk's own, and is left to itself.

use std::{fs::File, io, path::Path};

use rustix::io::Errno;

/// Flushes the file system of a folder, its files first of all.
pub(super) fn all_beside(folder: &File) -> io::Result<()> {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    return unless_unable(rustix::fs::syncfs(folder).map_err(io::Error::from));
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    {
        let _ = folder;
        rustix::fs::sync();
        Ok(())
    }
}

/// Flushes the names in a folder.
pub(super) fn names_in(folder: &Path) -> io::Result<()> {
    unless_unable(File::open(folder)?.sync_all())
}

/// What the disk says counts; that a system does not know the call does not.
fn unless_unable(flushed: io::Result<()>) -> io::Result<()> {
    let unable = [Errno::INVAL, Errno::NOSYS, Errno::OPNOTSUPP, Errno::PERM, Errno::BADF];
    match flushed {
        Err(error)
            if unable.iter().any(|one| Errno::from_io_error(&error) == Some(*one)) =>
        {
            Ok(())
        }
        flushed => flushed,
    }
}
