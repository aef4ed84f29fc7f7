//! The stage: a new folder beside the site, filled from many threads.

use std::{
    collections::HashSet,
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use super::{
    manifest::{self, Entry, Files},
    switch,
};
use crate::render::Artefact;

/// Why the site cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum CannotPublish {
    /// The folder holds something that aoxanh did not make.
    #[error("{}", .0.display())]
    NotOurs(PathBuf),
    /// Another build is under way.
    #[error("{}", .0.display())]
    Busy(PathBuf),
    /// The system refused.
    #[error("{path}: {1}", path = .0.display())]
    Refused(PathBuf, io::Error),
}

/// A site in the making.
pub struct Stage {
    out: PathBuf,
    folder: PathBuf,
    audience: &'static str,
    /// Locked as long as this build lives.
    _live: File,
    made: Mutex<HashSet<PathBuf>>,
    files: Mutex<Files>,
}

impl Stage {
    /// A new folder beside `out`. What an earlier, killed build left is put in
    /// order first.
    pub fn begin(out: &Path, audience: &'static str) -> Result<Self, CannotPublish> {
        let refused = |error| CannotPublish::Refused(out.to_owned(), error);
        if out.file_name().is_none() {
            return Err(CannotPublish::NotOurs(out.to_owned()));
        }
        let parent = match out.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        fs::create_dir_all(parent).map_err(refused)?;
        switch::recover(out).map_err(refused)?;
        if !may_replace(out, audience).map_err(refused)? {
            return Err(CannotPublish::NotOurs(out.to_owned()));
        }
        let folder = switch::beside(out, "new");
        let live = claim(&folder)?;
        Ok(Self {
            out: out.to_owned(),
            folder,
            audience,
            _live: live,
            made: Mutex::default(),
            files: Mutex::default(),
        })
    }

    /// Writes one file.
    pub fn write(&self, artefact: &Artefact) -> Result<(), CannotPublish> {
        let path = self.folder.join(&artefact.path);
        let refused = |error| CannotPublish::Refused(path.clone(), error);
        self.make_parent(&path).map_err(refused)?;
        fs::write(&path, &artefact.bytes).map_err(refused)?;
        let entry = Entry::of(artefact);
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.add(entry);
        Ok(())
    }

    /// Adds the manifest and puts the folder in the site's place.
    pub fn publish(self) -> Result<(), CannotPublish> {
        let text = {
            let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
            manifest::write(self.audience, &files)
        };
        self.write(&Artefact::new(manifest::PATH, text))?;
        switch::put_in_place(&self.folder, &self.out)
            .map_err(|error| CannotPublish::Refused(self.out.clone(), error))
    }

    fn make_parent(&self, path: &Path) -> io::Result<()> {
        let Some(parent) = path.parent() else { return Ok(()) };
        let known =
            self.made.lock().unwrap_or_else(PoisonError::into_inner).contains(parent);
        if !known {
            fs::create_dir_all(parent)?;
            let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
            made.insert(parent.to_owned());
        }
        Ok(())
    }
}

impl Drop for Stage {
    /// What was not published is removed; after publishing nothing is left here.
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Nothing there, an empty folder, or a site that aoxanh made.
fn may_replace(out: &Path, audience: &str) -> io::Result<bool> {
    match fs::symlink_metadata(out) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
        Ok(found) if !found.is_dir() => Ok(false),
        Ok(_) => {
            Ok(fs::read_dir(out)?.next().is_none() || manifest::is_ours(out, audience))
        }
    }
}

/// Makes the stage's folder and locks it. One that is there already and locked
/// belongs to a build under way, also of another root; an unlocked one is what a
/// killed build left.
fn claim(folder: &Path) -> Result<File, CannotPublish> {
    let refused = |error| CannotPublish::Refused(folder.to_owned(), error);
    if folder.exists() {
        let left = File::open(folder).map_err(refused)?;
        match left.try_lock() {
            Ok(()) => fs::remove_dir_all(folder).map_err(refused)?,
            Err(TryLockError::WouldBlock) => {
                return Err(CannotPublish::Busy(folder.to_owned()));
            }
            Err(TryLockError::Error(error)) => return Err(refused(error)),
        }
    }
    match fs::create_dir(folder) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            return Err(CannotPublish::Busy(folder.to_owned()));
        }
        Err(error) => return Err(refused(error)),
    }
    let live = File::open(folder).map_err(refused)?;
    live.try_lock().map_err(|_| CannotPublish::Busy(folder.to_owned()))?;
    Ok(live)
}
