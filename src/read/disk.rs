//! The input's files: listing and reading them, nothing else.
//!
//! The only file of this room that uses `std::fs`. Links are refused, because a
//! link inside a commune's folder could show files of the machine; sizes are
//! bounded, because a file of many gigabytes would stop the build for all.
//! Hidden files and editors' leftovers are passed over in silence.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use walkdir::WalkDir;

use crate::diagnostics::{Code, Place, Problem, Problems};

/// Largest table in bytes; 5 million rows of a nation are 380 MB in 3,321 files.
const LARGEST: u64 = 256 * 1024 * 1024;

/// The folder of the site cannot be used at all.
#[derive(Debug, thiserror::Error)]
pub enum CannotRead {
    /// There is no such folder.
    #[error("{}", .0.display())]
    NoContent(PathBuf),
    /// The system refused.
    #[error("{}: {error}", path.display())]
    Refused {
        /// What could not be looked at.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
}

/// The root of a site, read only.
#[derive(Debug, Clone)]
pub struct Disk {
    root: PathBuf,
}

/// A file's bytes and its path below the root.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) path: Arc<str>,
    pub(super) bytes: Vec<u8>,
}

impl Disk {
    /// The site below `root`, if it has a `content` folder.
    pub fn open(root: &Path) -> Result<Self, CannotRead> {
        let content = root.join("content");
        match fs::metadata(&content) {
            Ok(found) if found.is_dir() => Ok(Self { root: root.to_owned() }),
            Ok(_) => Err(CannotRead::NoContent(content)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(CannotRead::NoContent(content))
            }
            Err(error) => Err(CannotRead::Refused { path: content, error }),
        }
    }

    /// The folders right below `folder`, by name.
    pub(super) fn folders(&self, folder: &str, problems: &mut Problems) -> Vec<String> {
        let mut folders = Vec::new();
        for (path, kind) in self.walk(folder, 1, problems) {
            if kind.is_dir() {
                folders.push(path);
            } else {
                problems.add(Problem::new(Code::UnusedFile, Place::file(&path.into())));
            }
        }
        folders
    }

    /// Files and folders right below `folder`, by name.
    pub(super) fn entries(&self, folder: &str, problems: &mut Problems) -> Vec<String> {
        self.walk(folder, 1, problems).into_iter().map(|(path, _)| path).collect()
    }

    /// All files below `folder`, however deep, by name.
    pub(super) fn files(&self, folder: &str, problems: &mut Problems) -> Vec<String> {
        let found = self.walk(folder, usize::MAX, problems);
        found
            .into_iter()
            .filter(|(_, kind)| kind.is_file())
            .map(|(path, _)| path)
            .collect()
    }

    fn walk(
        &self,
        folder: &str,
        depth: usize,
        problems: &mut Problems,
    ) -> Vec<(String, fs::FileType)> {
        let top = self.root.join(folder);
        match fs::symlink_metadata(&top) {
            Ok(found) if found.is_dir() => {}
            Ok(found) if found.is_symlink() && folder != "content" => {
                problems.add(Problem::new(Code::Symlink, Place::file(&folder.into())));
                return Vec::new();
            }
            Ok(_) | Err(_) => return Vec::new(),
        }
        let hidden = |name: &str| name.starts_with(['.', '~']) || name.ends_with('~');
        let entries = WalkDir::new(&top)
            .min_depth(1)
            .max_depth(depth)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(move |e| {
                e.depth() == 0 || !hidden(&e.file_name().to_string_lossy())
            });
        let mut found = Vec::new();
        for entry in entries {
            match entry {
                Ok(entry) => {
                    let path = self.relative(entry.path());
                    if entry.file_type().is_symlink() {
                        problems
                            .add(Problem::new(Code::Symlink, Place::file(&path.into())));
                    } else {
                        found.push((path, entry.file_type()));
                    }
                }
                Err(error) => {
                    let path =
                        error.path().map_or_else(|| folder.into(), |p| self.relative(p));
                    let place = Place::file(&path.into());
                    let reason = error.to_string();
                    problems.add(
                        Problem::new(Code::UnreadableFile, place).with("reason", reason),
                    );
                }
            }
        }
        found
    }

    fn relative(&self, path: &Path) -> String {
        let below = path.strip_prefix(&self.root).unwrap_or(path);
        let parts = below.components().map(|part| part.as_os_str().to_string_lossy());
        parts.collect::<Vec<_>>().join("/")
    }

    /// A file that must be there.
    pub(super) fn read(&self, path: &str, problems: &mut Problems) -> Option<Source> {
        let place: Arc<str> = path.into();
        let full = self.root.join(path);
        let fail = |code| Problem::new(code, Place::file(&place));
        let found = match fs::symlink_metadata(&full) {
            Ok(found) => found,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                problems.add(fail(Code::MissingFile));
                return None;
            }
            Err(error) => {
                problems
                    .add(fail(Code::UnreadableFile).with("reason", error.to_string()));
                return None;
            }
        };
        if found.is_symlink() {
            problems.add(fail(Code::Symlink));
            return None;
        }
        if !found.is_file() {
            problems.add(fail(Code::NotAFile));
            return None;
        }
        if found.len() > LARGEST {
            problems
                .add(fail(Code::FileTooLarge).with("limit", (LARGEST >> 20).to_string()));
            return None;
        }
        match fs::read(&full) {
            Ok(bytes) => Some(Source { path: place, bytes }),
            Err(error) => {
                problems
                    .add(fail(Code::UnreadableFile).with("reason", error.to_string()));
                None
            }
        }
    }

    /// Whether there is such a folder.
    pub(super) fn has_folder(&self, path: &str) -> bool {
        self.root.join(path).is_dir()
    }
}
