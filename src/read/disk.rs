//! The input's files: listing and reading them, nothing else.
//!
//! With `entries` the only file of this room that looks at the disk. Links are refused,
//! because a link inside a commune's folder could show files of the machine; sizes are
//! bounded by the file's ending, because a file of many gigabytes would stop the build
//! for all. What is neither file nor folder (a pipe would be waited for without end) and
//! names that cannot be shown are refused too. Hidden files and editors' leftovers are
//! passed over in silence.

use std::{
    collections::BTreeMap,
    ffi::OsString,
    fs,
    io::{self, Read as _},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use walkdir::WalkDir;

use super::{Entry, FileState, Name, entries};
use crate::diagnostics::{Code, Place, Problem, Problems};

const MIB: u64 = 1024 * 1024;
/// Largest YAML file, guide and secret; a commune's year of reports has some hundred KiB.
const LARGEST_YAML: u64 = MIB;
/// Largest CSV file; 5 million rows of a nation are 380 MB in 3,321 files.
const LARGEST_CSV: u64 = 16 * MIB;
/// Largest map: the nation's 3,321 communes in 200 points each are 12 MB.
const LARGEST_MAP: u64 = 20 * MIB;
/// Largest workbook, and largest file of a theme.
const LARGEST_OTHER: u64 = 20 * MIB;
/// From this size on, files are read one after another.
const LARGE: u64 = 4 * MIB;
/// Deepest folder below a commune's or a theme's.
const DEEPEST: usize = 16;

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
    /// What was read, where that is noted.
    notes: Option<Arc<Mutex<Noted>>>,
}

/// The fingerprint of each file that was read, by path.
pub type Noted = BTreeMap<String, [u8; 32]>;

/// A file's bytes and its path below the root.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) path: Arc<str>,
    pub(super) bytes: Vec<u8>,
    /// The turn to read it, where it is large; see [`turn`].
    pub(super) turn: Option<Turn>,
}

/// Held while a large file is read.
pub(super) type Turn = MutexGuard<'static, ()>;

/// What lies below a folder: paths and states.
pub(super) struct Looked {
    /// The folder itself, and those in it.
    pub(super) folders: Vec<(String, FileState)>,
    /// The files, by name.
    pub(super) files: Vec<(String, FileState)>,
}

impl Disk {
    /// The site below `root`, if it has a `content` folder.
    pub fn open(root: &Path) -> Result<Self, CannotRead> {
        let content = root.join("content");
        match fs::metadata(&content) {
            Ok(found) if found.is_dir() => {
                Ok(Self { root: root.to_owned(), notes: None })
            }
            Ok(_) => Err(CannotRead::NoContent(content)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(CannotRead::NoContent(content))
            }
            Err(error) => Err(CannotRead::Refused { path: content, error }),
        }
    }

    /// The same root, which notes what is read from it.
    pub(super) fn noting(&self) -> Self {
        Self { notes: Some(Arc::default()), ..self.clone() }
    }

    /// What was read since it notes.
    pub(super) fn noted(&self) -> Noted {
        let notes = self.notes.as_ref();
        notes.map_or_else(Noted::new, |notes| {
            notes.lock().unwrap_or_else(PoisonError::into_inner).clone()
        })
    }

    /// What lies below `folder`, where nothing else lies there than files that can be
    /// looked at, and folders: where [`files`](Self::files) finds no problem.
    pub(super) fn look(&self, folder: &str) -> Option<Looked> {
        let folders = Mutex::new(vec![folder.to_owned()]);
        let is_odd = AtomicBool::new(false);
        let is_skipped = |found: &Name| {
            let name = found.name.to_string_lossy();
            if is_hidden(&name) {
                return true;
            }
            if found.is_folder {
                // Problems where they lie, even with nothing in them.
                let is_bad = found.depth >= DEEPEST || is_named_as_content(&name);
                is_odd.fetch_or(is_bad, Ordering::Relaxed);
                let path = format!("{folder}/{}{name}", found.above);
                folders.lock().unwrap_or_else(PoisonError::into_inner).push(path);
            }
            false
        };
        let note = |found: &Entry| {
            let path = format!("{folder}/{}", found.path);
            let state = found.state.filter(|_| is_showable(&path))?;
            Some((path, state))
        };
        let found = entries(&self.root.join(folder), &is_skipped, true, &note).ok()?;
        let mut files: Vec<_> = found.into_iter().collect::<Option<_>>()?;
        // Name by name, as `files` gives them.
        files.sort_unstable_by(|(a, _), (b, _)| a.split('/').cmp(b.split('/')));
        // After they were listed: what came meanwhile makes them newer than they were.
        let folders = folders.into_inner().unwrap_or_else(PoisonError::into_inner);
        let state = |path: String| self.state(&path).map(|state| (path, state));
        let folders = folders.into_iter().map(state).collect::<Option<_>>()?;
        (!is_odd.into_inner()).then_some(Looked { folders, files })
    }

    /// The state of whatever has this name.
    pub(super) fn state(&self, path: &str) -> Option<FileState> {
        Some(FileState::of(&fs::symlink_metadata(self.root.join(path)).ok()?))
    }

    /// The fingerprint of a file that can be read.
    pub(super) fn fingerprint(&self, path: &str) -> Option<[u8; 32]> {
        let (bytes, _turn) = self.bytes(path).ok()?;
        Some(*blake3::hash(&bytes).as_bytes())
    }

    /// The folders right below `folder`, by name. A link is given too: who reads
    /// what lies below it is told that it is one.
    pub(super) fn folders(&self, folder: &str, problems: &mut Problems) -> Vec<String> {
        let mut folders = Vec::new();
        for (path, kind) in self.list(folder, problems) {
            if kind.is_dir() || kind.is_symlink() {
                folders.push(path);
            } else {
                problems.add(Problem::new(Code::UnusedFile, Place::file(&path.into())));
            }
        }
        folders
    }

    /// Files and folders right below `folder`, by name.
    pub(super) fn entries(&self, folder: &str, problems: &mut Problems) -> Vec<String> {
        let found = self.list(folder, problems);
        let mut entries = Vec::new();
        for (path, kind) in found {
            if kind.is_symlink() {
                problems.add(Problem::new(Code::Symlink, Place::file(&path.into())));
            } else if is_showable(&path) {
                entries.push(path);
            } else {
                problems.add(Problem::new(Code::BadFileName, Place::file(&path.into())));
            }
        }
        entries
    }

    /// All files below `folder`, by name.
    pub(super) fn files(&self, folder: &str, problems: &mut Problems) -> Vec<String> {
        let mut files = Vec::new();
        for (path, kind) in self.walk(folder, problems) {
            let depth = path[folder.len()..].matches('/').count();
            let code = if kind.is_symlink() {
                Code::Symlink
            } else if !is_showable(&path) {
                Code::BadFileName
            } else if depth > DEEPEST && kind.is_dir() {
                Code::FolderTooDeep
            } else if kind.is_file() {
                files.push(path);
                continue;
            } else if kind.is_dir() && !is_named_as_content(&path) {
                continue;
            } else {
                Code::NotAFile
            };
            let problem = Problem::new(code, Place::file(&path.into()));
            problems.add(problem.with("limit", DEEPEST.to_string()));
        }
        files
    }

    /// The path of a folder, if it is one that can be looked at.
    fn folder(&self, folder: &str, problems: &mut Problems) -> Option<PathBuf> {
        let top = self.root.join(folder);
        let code = match fs::symlink_metadata(&top) {
            Ok(found) if found.is_dir() => return Some(top),
            Ok(found) if found.is_symlink() && folder != "content" => Code::Symlink,
            // A name that is no text leads nowhere once it has been made text.
            Err(_) if !is_showable(folder) => Code::BadFileName,
            // A folder that cannot be looked at is not one without files.
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                problems.add(unreadable(folder, reason(&error)));
                return None;
            }
            Ok(_) | Err(_) => return None,
        };
        problems.add(Problem::new(code, Place::file(&folder.into())));
        None
    }

    /// What lies right below a folder, by name. `WalkDir` would open and sort all folders
    /// below as well.
    fn list(&self, folder: &str, problems: &mut Problems) -> Vec<(String, fs::FileType)> {
        let Some(top) = self.folder(folder, problems) else { return Vec::new() };
        let mut found: Vec<(OsString, fs::FileType)> = Vec::new();
        let mut refused = |error| problems.add(unreadable(folder, reason(&error)));
        match fs::read_dir(&top) {
            Ok(entries) => entries.for_each(|entry| {
                let entry = entry.and_then(|it| Ok((it.file_name(), it.file_type()?)));
                entry.map_or_else(&mut refused, |entry| found.push(entry));
            }),
            Err(error) => refused(error),
        }
        found.retain(|(name, _)| !is_hidden(&name.to_string_lossy()));
        found.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        let path = |name: OsString| format!("{folder}/{}", name.to_string_lossy());
        found.into_iter().map(|(name, kind)| (path(name), kind)).collect()
    }

    /// What lies below a folder, by name.
    fn walk(&self, folder: &str, problems: &mut Problems) -> Vec<(String, fs::FileType)> {
        let Some(top) = self.folder(folder, problems) else { return Vec::new() };
        let entries = WalkDir::new(&top)
            .min_depth(1)
            .max_depth(DEEPEST + 1)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(move |e| {
                e.depth() == 0 || !is_hidden(&e.file_name().to_string_lossy())
            });
        let mut found = Vec::new();
        for entry in entries {
            match entry {
                Ok(entry) => {
                    found.push((self.relative(entry.path()), entry.file_type()));
                }
                Err(error) => {
                    let path =
                        error.path().map_or_else(|| folder.into(), |p| self.relative(p));
                    let reason = error.io_error().map_or("loop", reason);
                    problems.add(unreadable(&path, reason));
                }
            }
        }
        found
    }

    fn relative(&self, path: &Path) -> String {
        let below = path.strip_prefix(&self.root).unwrap_or(path);
        below.to_string_lossy().into_owned()
    }

    /// A file that must be there.
    pub(super) fn read(&self, path: &str, problems: &mut Problems) -> Option<Source> {
        let place: Arc<str> = path.into();
        match self.bytes(path) {
            Ok((bytes, turn)) => {
                if let Some(notes) = &self.notes {
                    let mut notes = notes.lock().unwrap_or_else(PoisonError::into_inner);
                    notes.insert(path.to_owned(), *blake3::hash(&bytes).as_bytes());
                }
                Some(Source { path: place, bytes, turn })
            }
            Err(refused) => {
                let problem = Problem::new(refused.code(), Place::file(&place));
                problems.add(match refused {
                    Refused::TooLarge(limit) => {
                        let kind = path.rsplit('.').next().unwrap_or_default();
                        problem
                            .with("limit", (limit / MIB).to_string())
                            .with("kind", kind.to_ascii_lowercase())
                    }
                    Refused::Io(error) => problem.with("reason", reason(&error)),
                    Refused::As(_) => problem,
                });
                None
            }
        }
    }

    fn bytes(&self, path: &str) -> Result<(Vec<u8>, Option<Turn>), Refused> {
        let full = self.root.join(path);
        let is_link = |path: &Path| fs::symlink_metadata(path).map(|at| at.is_symlink());
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let found = fs::symlink_metadata(&full)?;
        let below_link = folder != "content" && is_link(&self.root.join(folder))?;
        if found.is_symlink() || below_link {
            return Err(Refused::As(Code::Symlink));
        }
        if !found.is_file() {
            return Err(Refused::As(Code::NotAFile));
        }
        let limit = largest(path);
        if found.len() > limit {
            return Err(Refused::TooLarge(limit));
        }
        let turn = turn(found.len());
        // A file that grows while it is read does not grow past the limit.
        let mut bytes = Vec::with_capacity(usize::try_from(found.len()).unwrap_or(0));
        fs::File::open(&full)?.take(limit + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit {
            return Err(Refused::TooLarge(limit));
        }
        Ok((bytes, turn))
    }

    /// Whether there is anything of this name, a link too.
    pub(super) fn has(&self, path: &str) -> bool {
        fs::symlink_metadata(self.root.join(path)).is_ok()
    }

    /// Whether there is such a folder.
    pub(super) fn has_folder(&self, path: &str) -> bool {
        self.root.join(path).is_dir()
    }
}

/// Waits until no other large file is being read, if this one is large: what is
/// needed to read it must not be needed once for each core. Who has a turn must
/// not ask for another.
pub(super) fn turn(size: u64) -> Option<Turn> {
    static TURN: Mutex<()> = Mutex::new(());
    (size > LARGE).then(|| TURN.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Why a file was not read.
enum Refused {
    /// For what it is.
    As(Code),
    /// Larger than so many bytes.
    TooLarge(u64),
    /// The system said no.
    Io(io::Error),
}

impl Refused {
    fn code(&self) -> Code {
        match self {
            Self::As(code) => *code,
            Self::TooLarge(_) => Code::FileTooLarge,
            Self::Io(error) if error.kind() == io::ErrorKind::NotFound => {
                Code::MissingFile
            }
            Self::Io(_) => Code::UnreadableFile,
        }
    }
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Why the system refused, as a word that the wording files know.
fn unreadable(path: &str, reason: &str) -> Problem {
    Problem::new(Code::UnreadableFile, Place::file(&path.into())).with("reason", reason)
}

fn reason(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "permission",
        io::ErrorKind::NotFound => "gone",
        io::ErrorKind::InvalidFilename => "name",
        _ => "other",
    }
}

/// Most bytes of a file with this ending.
fn largest(path: &str) -> u64 {
    let (_, ending) = path.rsplit_once('.').unwrap_or_default();
    match ending.to_ascii_lowercase().as_str() {
        "yaml" | "md" | "key" => LARGEST_YAML,
        "csv" => LARGEST_CSV,
        "geojson" => LARGEST_MAP,
        _ => LARGEST_OTHER,
    }
}

/// Whether a folder's name says that it is a file of content.
fn is_named_as_content(path: &str) -> bool {
    let (_, ending) = path.rsplit_once('.').unwrap_or_default();
    let ending = ending.to_ascii_lowercase();
    ["yaml", "csv", "xlsx", "md"].contains(&ending.as_str())
}

/// Whether a file or folder is passed over in silence: hidden, or an editor's leftover.
pub fn is_hidden(name: &str) -> bool {
    name.starts_with(['.', '~']) || name.ends_with('~')
}

/// Whether a name can be shown and found again: it is text, without characters
/// that break lines, steer terminals or turn the direction of writing.
fn is_showable(path: &str) -> bool {
    !path.chars().any(|c| {
        let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        c.is_control() || turns || matches!(c, '\u{2028}' | '\u{2029}' | '\u{fffd}')
    })
}
