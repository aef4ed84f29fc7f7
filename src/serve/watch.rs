//! The watch: which file of a site's input changed.
//!
//! `content/`, `themes/` and `secret.key` below a root, also when they come later. The
//! system is asked to tell; where it cannot (too many folders, a network drive), the
//! files are looked at twice a second. That is done here and not by `notify`, whose own
//! way compares whole seconds and would miss the second of two quick saves. What readers
//! pass over (hidden files, what editors keep beside a file) is passed over here too.

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
    time::Duration,
};

use notify::{
    ErrorKind, Event, RecommendedWatcher, RecursiveMode, Watcher as _,
    recommended_watcher,
};
use walkdir::WalkDir;

use crate::read::{FileState, is_hidden};

/// The folders that are watched with all that is in them, and the file.
const FOLDERS: [&str; 2] = ["content", "themes"];
const FILE: &str = "secret.key";
/// How often is looked where the system does not tell.
const LOOK_AGAIN: Duration = Duration::from_millis(500);

/// What the watch says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// Something at this path below the root changed, came or went.
    Changed(String),
    /// The system does not tell, for this reason; from now on files are looked at.
    MustLook(String),
}

type Told = Box<dyn Fn(Seen) + Send>;

/// Watches the input below a root until the program ends; what changes after this call
/// is told. `by_looking` does not ask the system.
pub fn watch(
    root: &Path,
    by_looking: bool,
    told: impl Fn(Seen) + Send + 'static,
) -> io::Result<()> {
    let root = root.canonicalize()?;
    let told: Told = Box::new(told);
    let thread = thread::Builder::new().name("watch".into());
    if !by_looking {
        match Listening::begin(&root) {
            Ok(listening) => {
                thread.spawn(move || listening.run(&root, &told))?;
                return Ok(());
            }
            Err(reason) => told(Seen::MustLook(reason)),
        }
    }
    let first = look(&root);
    thread.spawn(move || look_on(&root, first, &told))?;
    Ok(())
}

/// The system tells.
struct Listening {
    watcher: RecommendedWatcher,
    events: mpsc::Receiver<notify::Result<Event>>,
}

impl Listening {
    fn begin(root: &Path) -> Result<Self, String> {
        let (sender, events) = mpsc::channel();
        let watcher = recommended_watcher(sender).map_err(|error| error.to_string())?;
        let mut listening = Self { watcher, events };
        // For folders that come later, and for the file.
        let top = listening.watcher.watch(root, RecursiveMode::NonRecursive);
        top.map_err(|error| error.to_string())?;
        FOLDERS.iter().try_for_each(|name| listening.add(&root.join(name)))?;
        Ok(listening)
    }

    fn add(&mut self, folder: &Path) -> Result<(), String> {
        if !folder.is_dir() {
            return Ok(());
        }
        match self.watcher.watch(folder, RecursiveMode::Recursive) {
            Err(error) if !is_gone(&error) => Err(error.to_string()),
            _ => Ok(()),
        }
    }

    /// A folder of this name stands there now, or none: the watch on the old one goes.
    fn renew(&mut self, folder: &Path) -> Result<(), String> {
        let _ = self.watcher.unwatch(folder);
        self.add(folder)
    }

    fn run(mut self, root: &Path, told: &Told) {
        let end = self.listen(root, told);
        let Err(reason) = end else { return };
        told(Seen::MustLook(reason));
        let first = look(root);
        // What changed between the last word of the system and the first look.
        told(Seen::Changed(FOLDERS[0].to_owned()));
        drop(self);
        look_on(root, first, told);
    }

    /// Until the system cannot tell any more.
    fn listen(&mut self, root: &Path, told: &Told) -> Result<(), String> {
        while let Ok(event) = self.events.recv() {
            let event = match event {
                Ok(event) if event.kind.is_access() => continue,
                Ok(event) => event,
                Err(error) if is_gone(&error) => continue,
                Err(error) => return Err(error.to_string()),
            };
            if event.need_rescan() {
                told(Seen::Changed(FOLDERS[0].to_owned()));
            }
            for path in event.paths {
                let Some(name) = name_of_input(root, &path) else { continue };
                if FOLDERS.contains(&name.as_str()) {
                    self.renew(&path)?;
                }
                told(Seen::Changed(name));
            }
        }
        Ok(())
    }
}

/// What is not there any more needs no watch.
fn is_gone(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound | ErrorKind::WatchNotFound => true,
        ErrorKind::Io(error) => error.kind() == io::ErrorKind::NotFound,
        _ => false,
    }
}

/// Size, times and number of each file, by name.
type Look = BTreeMap<String, FileState>;

fn look_on(root: &Path, mut before: Look, told: &Told) {
    loop {
        thread::sleep(LOOK_AGAIN);
        let now = look(root);
        for name in differing(&before, &now) {
            told(Seen::Changed(name));
        }
        before = now;
    }
}

fn look(root: &Path) -> Look {
    let tops = FOLDERS.iter().chain([&FILE]).map(|name| root.join(name));
    let entries = tops.flat_map(|top| WalkDir::new(top).into_iter().flatten());
    let state = |entry: walkdir::DirEntry| {
        let name = name_of_input(root, entry.path())?;
        let of = entry.metadata().ok().filter(|of| !of.is_dir())?;
        Some((name, FileState::of(&of)))
    };
    entries.filter_map(state).collect()
}

/// The names that came, went or changed.
fn differing(before: &Look, now: &Look) -> Vec<String> {
    let new = now.iter().filter(|(name, state)| before.get(*name) != Some(*state));
    let gone = before.iter().filter(|(name, _)| !now.contains_key(*name));
    new.chain(gone).map(|(name, _)| name.clone()).collect()
}

/// The path below the root with `/`, if the build reads what has it.
fn name_of_input(root: &Path, path: &Path) -> Option<String> {
    let below: PathBuf = path.strip_prefix(root).ok()?.into();
    let parts: Option<Vec<&str>> =
        below.components().map(|part| part.as_os_str().to_str()).collect();
    let parts = parts?;
    let top = *parts.first()?;
    let is_input = FOLDERS.contains(&top) || (top == FILE && parts.len() == 1);
    (is_input && !parts.iter().any(|part| is_passed_over(part))).then(|| parts.join("/"))
}

/// Hidden files, as readers pass over them, and what editors write beside a file: vim
/// tries the folder with `4913`, Emacs saves to `#name#`.
fn is_passed_over(name: &str) -> bool {
    is_hidden(name) || name.starts_with('#') || name == "4913"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_input_counts_and_what_editors_keep_beside_it_does_not() {
        let root = Path::new("/site");
        let name = |path: &str| name_of_input(root, &root.join(path));
        for path in ["content/site.yaml", "themes", "themes/default/theme.toml", FILE] {
            assert_eq!(name(path).as_deref(), Some(path));
        }
        for path in [
            "",
            "public/index.html",
            ".aoxanh/lock",
            ".git/index",
            "schemas/site.json",
            "secret.key/x",
            "content/.site.yaml.swp",
            "content/.#site.yaml",
            "content/#site.yaml#",
            "content/site.yaml~",
            "content/~$so.xlsx",
            "content/communes/4913",
            "content/.git/index",
        ] {
            assert_eq!(name(path), None, "{path}");
        }
        assert_eq!(name_of_input(root, Path::new("/other/content/a")), None);
    }

    #[test]
    fn a_look_finds_what_came_went_and_changed() {
        let root = tempfile::TempDir::new().unwrap();
        let write = |name: &str, text: &str| {
            let path = root.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        for name in ["content/a", "content/b", "content/.c", "public/d"] {
            write(name, "1");
        }
        let before = look(root.path());
        assert_eq!(before.keys().collect::<Vec<_>>(), ["content/a", "content/b"]);
        assert_eq!(differing(&before, &look(root.path())), [""; 0]);
        // At once, and of the same length.
        write("content/a", "2");
        write("themes/default/e", "");
        write("public/d", "2");
        std::fs::remove_file(root.path().join("content/b")).unwrap();
        let now = look(root.path());
        let all = ["content/a", "themes/default/e", "content/b"];
        assert_eq!(differing(&before, &now), all);
    }
}
