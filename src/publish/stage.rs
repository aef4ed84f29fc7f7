//! The stage: a new folder beside the site, filled from many threads.
//!
//! A file that the site holds already is not written: it becomes a second name of the
//! old one (a hard link) when all is made, and if nothing changed at all the site is
//! left as it is. Only the old and the new folder share files, and only until the old
//! one is removed; the cache of sheets shares none, because people edit what they find
//! in `public/` in place.

use std::{
    collections::{BTreeMap, HashSet},
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use walkdir::WalkDir;

use super::{
    CannotPublish, flush,
    lock::{hold, is_at},
    manifest::{self, Files, Fingerprint},
    record::{Key, Known, Record, State, key},
    switch,
};
use crate::render::Artefact;

/// A site in the making.
pub struct Stage {
    out: PathBuf,
    folder: PathBuf,
    audience: &'static str,
    record: Record,
    /// A preview stands in `.aoxanh/`, where nothing is worth a wait for the disk.
    is_preview: bool,
    /// The stage's folder, locked as long as this build lives.
    live: File,
    /// The site's folder, if there is one, locked as well.
    _old: Option<File>,
    made: Mutex<HashSet<PathBuf>>,
    /// What the manifest shall say.
    listed: Mutex<Files>,
    /// Every file, also those whose paths are a secret.
    files: Mutex<BTreeMap<String, Fingerprint>>,
    seen: Mutex<Vec<Seen>>,
}

/// How a file of the new site was found or written.
#[derive(Clone, Copy)]
struct Seen {
    key: Key,
    state: State,
    /// Whether it is the old site's file.
    stays: bool,
}

impl Stage {
    /// Puts in order what an earlier, killed build left beside `out`, whose edition is
    /// `audience`.
    pub fn recover(out: &Path, audience: &str) -> Result<(), CannotPublish> {
        let refused = |error| CannotPublish::Refused(out.to_owned(), error);
        if out.file_name().is_none() || !may_replace(out, audience).map_err(refused)? {
            return Err(CannotPublish::NotOurs(out.to_owned()));
        }
        let _live = hold(out)?;
        for left in switch::leftovers(out) {
            if let Some(_held) = hold(&left)? {
                switch::settle(&left, out)
                    .map_err(|error| CannotPublish::Refused(left.clone(), error))?;
            }
        }
        Ok(())
    }

    /// A new folder beside `out`, for the site of this root.
    pub fn begin(
        root: &Path,
        out: &Path,
        audience: &'static str,
    ) -> Result<Self, CannotPublish> {
        let parent = switch::parent(out);
        fs::create_dir_all(parent)
            .map_err(|error| CannotPublish::Refused(parent.to_owned(), error))?;
        Self::recover(out, audience)?;
        let old = hold(out)?;
        let folder = switch::stage(out);
        let live = claim(&folder)?;
        let is_preview = out.starts_with(root.join(".aoxanh"));
        let stage = Self {
            out: out.to_owned(),
            folder,
            audience,
            record: Record::open(root, &name_of_record(audience, is_preview)),
            is_preview,
            live,
            _old: old,
            made: Mutex::default(),
            listed: Mutex::default(),
            files: Mutex::default(),
            seen: Mutex::default(),
        };
        // What recovery put there may be of another edition.
        stage.check_place().map(|()| stage)
    }

    /// Takes one file: writes it, unless the site holds it already.
    pub fn write(&self, artefact: &Artefact) -> Result<(), CannotPublish> {
        let Artefact { path, bytes, is_listed } = artefact;
        let content = Fingerprint::of(bytes);
        let found = self.record.untouched(&self.out, path, &content);
        let state = match found {
            Some(state) => state,
            None => self.write_new(path, bytes)?,
        };
        let seen = Seen { key: key(path), state, stays: found.is_some() };
        lock(&self.seen).push(seen);
        lock(&self.listed).add(path, content, *is_listed);
        lock(&self.files).insert(path.clone(), content);
        Ok(())
    }

    /// Adds the manifest and puts the folder in the site's place.
    pub fn publish(self) -> Result<(), CannotPublish> {
        let text = manifest::write(self.audience, &lock(&self.listed));
        self.write(&Artefact::new(manifest::PATH, text))?;
        let files = std::mem::take(&mut *lock(&self.files));
        let mut seen = std::mem::take(&mut *lock(&self.seen));
        seen.sort_by_key(|seen| seen.key);
        seen.dedup_by_key(|seen| seen.key);
        let refused = |error| CannotPublish::Refused(self.out.clone(), error);
        if self.stands_already(&seen).map_err(refused)? {
            return Ok(());
        }
        let is_kept =
            |path: &str| find(&seen, path).is_some_and(|seen: &Seen| seen.stays);
        files.par_iter().try_for_each(|(path, content)| {
            if is_kept(path) { self.carry_over(path, content, &seen) } else { Ok(()) }
        })?;
        self.check_place()?;
        if !self.is_preview {
            flush::all_beside(&self.live).map_err(refused)?;
        }
        switch::put_in_place(&self.folder, &self.out).map_err(refused)?;
        let left = files.iter().filter_map(|file| self.as_left(file, &seen));
        self.record.keep(left.collect());
        Ok(())
    }

    /// Whether the old site is the new one, file by file, with nothing beside them.
    fn stands_already(&self, seen: &[Seen]) -> io::Result<bool> {
        let is_same =
            seen.len() == self.record.count() && seen.iter().all(|seen| seen.stays);
        if !is_same {
            return Ok(false);
        }
        let foreign = manifest::foreign(&self.out)?;
        let is_of_site = |entry: &walkdir::DirEntry| {
            entry.depth() != 1 || !foreign.iter().any(|name| name == entry.file_name())
        };
        let entries = WalkDir::new(&self.out).into_iter().filter_entry(is_of_site);
        let mut files = 0;
        for entry in entries {
            // A folder that cannot be looked at is not as it was left.
            let Ok(entry) = entry else { return Ok(false) };
            files += usize::from(!entry.file_type().is_dir());
        }
        Ok(files == seen.len())
    }

    /// Gives a file of the old site a second name in the new one; a copy where the file
    /// system has no such names.
    fn carry_over(
        &self,
        path: &str,
        content: &Fingerprint,
        seen: &[Seen],
    ) -> Result<(), CannotPublish> {
        let (old, new) = (self.out.join(path), self.folder.join(path));
        let refused = |error| CannotPublish::Refused(new.clone(), error);
        self.make_parent(&new).map_err(refused)?;
        if fs::hard_link(&old, &new).is_ok() {
            let now = State::of(&fs::symlink_metadata(&new).map_err(refused)?);
            if find(seen, path).is_some_and(|seen| seen.state.is_same_writing(&now)) {
                return Ok(());
            }
            // Somebody was quicker. What is written next must not go through this name.
            fs::remove_file(&new).map_err(refused)?;
        }
        let bytes =
            fs::read(&old).map_err(|error| CannotPublish::Refused(old.clone(), error))?;
        if Fingerprint::of(&bytes).hash != content.hash {
            return Err(CannotPublish::Changed(old));
        }
        let mut file = File::create_new(&new).map_err(refused)?;
        file.write_all(&bytes).map_err(refused)
    }

    /// What the record shall say about a file that was published; nothing if somebody
    /// touched it meanwhile.
    fn as_left(
        &self,
        (path, content): (&String, &Fingerprint),
        seen: &[Seen],
    ) -> Option<Known> {
        let state = State::of(&fs::symlink_metadata(self.out.join(path)).ok()?);
        let seen = find(seen, path)?;
        let hash = *content.hash.as_bytes();
        let is_ours = seen.state.is_same_writing(&state);
        is_ours.then_some(Known { key: seen.key, hash, state })
    }

    fn write_new(&self, path: &str, bytes: &[u8]) -> Result<State, CannotPublish> {
        // A manifest is whole or not there, because recovery goes by it.
        let comes_last = path == manifest::PATH;
        let path = self.folder.join(path);
        let write = || {
            self.make_parent(&path)?;
            let beside = path.with_extension("part");
            let first = if comes_last { &beside } else { &path };
            let mut file = File::create(first)?;
            file.write_all(bytes)?;
            if comes_last {
                fs::rename(&beside, &path)?;
            }
            Ok(State::of(&file.metadata()?))
        };
        write().map_err(|error| CannotPublish::Refused(path.clone(), error))
    }

    fn make_parent(&self, path: &Path) -> io::Result<()> {
        let Some(parent) = path.parent() else { return Ok(()) };
        if !lock(&self.made).contains(parent) {
            fs::create_dir_all(parent)?;
            lock(&self.made).insert(parent.to_owned());
        }
        Ok(())
    }

    /// Whether the site's place is still ours to fill: a long build leaves much time.
    fn check_place(&self) -> Result<(), CannotPublish> {
        match may_replace(&self.out, self.audience) {
            Ok(true) => Ok(()),
            Ok(false) => Err(CannotPublish::NotOurs(self.out.clone())),
            Err(error) => Err(CannotPublish::Refused(self.out.clone(), error)),
        }
    }
}

impl Drop for Stage {
    /// What was not published is removed. After the switch another folder may have the
    /// stage's name, with what is not of the site in it: that one is left alone.
    fn drop(&mut self) {
        if is_at(&self.live, &self.folder).is_ok_and(|is_at| is_at) {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// A preview has a record of its own, so that it and the published site do not make
/// each other write everything.
fn name_of_record(audience: &str, is_preview: bool) -> String {
    if is_preview { format!("preview-{audience}") } else { audience.to_owned() }
}

fn find<'a>(seen: &'a [Seen], path: &str) -> Option<&'a Seen> {
    let at = seen.binary_search_by_key(&key(path), |seen| seen.key).ok()?;
    seen.get(at)
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Nothing there, an empty folder, or a site that aoxanh made.
fn may_replace(out: &Path, audience: &str) -> io::Result<bool> {
    match fs::symlink_metadata(out) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
        Ok(found) if !found.is_dir() => Ok(false),
        Ok(_) => {
            Ok(fs::read_dir(out)?.next().is_none() || manifest::is_ours(out, audience)?)
        }
    }
}

/// Makes the stage's folder and locks it. Whoever made it first, or found it before it
/// was locked, has it.
fn claim(folder: &Path) -> Result<File, CannotPublish> {
    let busy = || CannotPublish::Busy(folder.to_owned());
    match fs::create_dir(folder) {
        Ok(()) => hold(folder)?.ok_or_else(busy),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(busy()),
        Err(error) => Err(CannotPublish::Refused(folder.to_owned(), error)),
    }
}
