//! The stage: a new folder beside the site, filled from many threads.
//!
//! A file that the site holds already is not written: it becomes a second name of the
//! old one (a hard link) when all is made, and if nothing changed at all the site is
//! left as it is. The folder is the spare one where there is one: most names in it are
//! right already. Only folders of sites share files, and a file is never written to
//! through an old name; the cache of sheets shares none, because people edit what they
//! find in `public/` in place.

use std::{
    collections::HashSet,
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use rayon::{
    iter::{
        IntoParallelIterator as _, IntoParallelRefIterator as _, ParallelIterator as _,
    },
    slice::ParallelSliceMut as _,
};
use rustc_hash::FxHashSet;

use super::{
    CannotPublish, flush,
    held::Held,
    lock::{hold, is_at},
    manifest::{self, Fingerprint},
    names::{Key, Names, key, strays},
    record::{Known, Mark, Record},
    spare::Spare,
    switch,
};
use crate::{read::FileState, render::Artefact};

/// A site in the making.
pub struct Stage {
    out: PathBuf,
    folder: PathBuf,
    audience: &'static str,
    record: Record,
    spare: Spare,
    /// What the spare folder held, if the stage is one.
    there: Names,
    /// A preview stands in `.aoxanh/`, where nothing is worth a wait for the disk.
    is_preview: bool,
    /// The stage's folder, locked as long as this build lives.
    live: File,
    /// The site's folder, if there is one, locked as well.
    old: Option<File>,
    made: Mutex<HashSet<PathBuf>>,
    taken: Mutex<Vec<Taken>>,
}

/// A file of the new site.
struct Taken {
    path: String,
    key: Key,
    content: Fingerprint,
    /// Whether the manifest may name it.
    is_listed: bool,
    /// As it was found or written.
    state: FileState,
    /// Whether it is the old site's file.
    stays: bool,
}

impl Stage {
    /// Puts in order what an earlier, killed build of this root left beside `out`, whose
    /// edition is `audience`.
    pub fn recover(root: &Path, out: &Path, audience: &str) -> Result<(), CannotPublish> {
        let refused = |error| CannotPublish::Refused(out.to_owned(), error);
        if out.file_name().is_none() || !may_replace(out, audience).map_err(refused)? {
            return Err(CannotPublish::NotOurs(out.to_owned()));
        }
        let _live = hold(out)?;
        let spare = Spare::of(root, &name_of_store(root, out, audience));
        for left in switch::leftovers(out) {
            if let Some(_held) = hold(&left)? {
                switch::settle(&left, out, &spare)
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
        Self::recover(root, out, audience)?;
        let old = hold(out)?;
        let folder = switch::stage(out);
        let store = name_of_store(root, out, audience);
        let (spare, record) = (Spare::of(root, &store), Record::open(root, &store));
        let is_preview = is_preview(root, out);
        let held = spare.place().filter(|_| is_preview);
        let held = held.and_then(|place| Held::take(out, place));
        let (lent, record) = match held.filter(|held| held.mark == record.mark()) {
            Some(held) => (spare.lend(&folder, Some(held.names)), record.believed()),
            None => rayon::join(|| spare.lend(&folder, None), || record.look_at(out)),
        };
        let (live, there) = match lent {
            Some(there) => {
                let live = hold(&folder)?;
                (live.ok_or_else(|| CannotPublish::Busy(folder.clone()))?, there)
            }
            None => (claim(&folder)?, Names::default()),
        };
        let stage = Self {
            out: out.to_owned(),
            folder,
            audience,
            record,
            spare,
            there,
            is_preview,
            live,
            old,
            made: Mutex::default(),
            taken: Mutex::default(),
        };
        // What recovery put there may be of another edition.
        stage.check_place().map(|()| stage)
    }

    /// Takes one file: writes it, unless the site holds it already.
    pub fn write(&self, artefact: &Artefact) -> Result<Fingerprint, CannotPublish> {
        let Artefact { path, bytes, is_listed } = artefact;
        let content = Fingerprint::of(bytes);
        let taken = match self.stands(path, content, *is_listed) {
            Some(taken) => taken,
            None => Taken {
                path: path.clone(),
                key: key(path),
                content,
                is_listed: *is_listed,
                state: self.write_new(path, bytes)?,
                stays: false,
            },
        };
        lock(&self.taken).push(taken);
        Ok(content)
    }

    /// Takes files as the site has them: path, content, whether they are listed. False,
    /// and nothing is taken, where the site does not hold one as the last build left it.
    pub fn carry<'a>(
        &self,
        files: impl Iterator<Item = (&'a str, Fingerprint, bool)>,
    ) -> bool {
        let stands = |(path, content, is_listed)| self.stands(path, content, is_listed);
        let found: Option<Vec<Taken>> = files.map(stands).collect();
        let stands = found.is_some();
        lock(&self.taken).extend(found.into_iter().flatten());
        stands
    }

    fn stands(&self, path: &str, content: Fingerprint, is_listed: bool) -> Option<Taken> {
        let key = key(path);
        let state = self.record.state(&key, &content)?;
        let path = path.to_owned();
        Some(Taken { path, key, content, is_listed, state, stays: true })
    }

    /// Takes no more files: the site with its manifest, still in the stage's folder.
    pub fn gathered(self) -> Gathered {
        let manifest = manifest::write(
            self.audience,
            in_order(&mut lock(&self.taken))
                .par_iter()
                .map(|file| (file.path.as_str(), file.content, file.is_listed)),
        );
        Gathered { stage: self, manifest }
    }

    /// Puts the folder in the site's place.
    fn publish(self) -> Result<Option<Mark>, CannotPublish> {
        let mut taken = std::mem::take(&mut *lock(&self.taken));
        let files = in_order(&mut taken);
        if self.record.is_all(files.len()) && files.iter().all(|file| file.stays) {
            let mark = self.record.mark();
            self.hold_on(mark, || self.there.clone(), |site, stage| [site, stage]);
            return Ok(Some(mark));
        }
        let refused = |error| CannotPublish::Refused(self.out.clone(), error);
        let (right, changed): (Vec<&Taken>, Vec<&Taken>) =
            files.par_iter().partition(|file| self.is_right(file));
        let stays = changed.par_iter().filter(|file| file.stays);
        stays.try_for_each(|file| self.carry_over(file))?;
        self.remove_strays(files).map_err(refused)?;
        self.check_place()?;
        if !self.is_preview {
            flush::all_beside(&self.live).map_err(refused)?;
        }
        switch::put_in_place(&self.folder, &self.out, &self.spare).map_err(refused)?;
        // Names that came and went are told by the inode: it is asked again.
        let left = changed.par_iter().filter_map(|file| self.as_left(file));
        let right = right.into_par_iter().map(Taken::known);
        let mark = self.record.keep(right.chain(left).collect());
        if let Some(mark) = mark.filter(|_| self.record.is_whole()) {
            // The old site is the spare folder now.
            self.hold_on(mark, || self.record.names(), |site, stage| [stage, site]);
        }
        Ok(mark)
    }

    /// Holds what is known of a preview for the next build of this process; `folders`
    /// tells which of the two, the old site's and the stage's, is the site now.
    fn hold_on(
        &self,
        mark: Mark,
        names: impl FnOnce() -> Names,
        folders: impl for<'a> FnOnce(&'a File, &'a File) -> [&'a File; 2],
    ) {
        if let Some(old) = self.old.as_ref().filter(|_| self.is_preview) {
            Held::keep(&self.out, mark, names(), folders(old, &self.live));
        }
    }

    /// Whether the stage holds the site's own file under this name already.
    fn is_right(&self, file: &Taken) -> bool {
        let inode = self.there.inode(&file.key);
        file.stays && inode.is_some_and(|inode| file.state.is_inode(inode))
    }

    /// Removes what the spare folder held and the new site does not.
    fn remove_strays(&self, files: &[Taken]) -> io::Result<()> {
        let wanted =
            files.par_iter().filter(|file| self.there.inode(&file.key).is_some());
        if wanted.count() == self.there.len() {
            return Ok(());
        }
        let keys: FxHashSet<Key> = files.iter().map(|file| file.key).collect();
        for path in strays(&self.folder, &|key| keys.contains(key))? {
            let path = self.folder.join(path);
            match fs::remove_file(&path) {
                // A file of the new site may have needed a folder of this name.
                Err(error) if !is_gone(&error) && !is_folder(&path) => return Err(error),
                _ => {}
            }
            let above = path.ancestors().skip(1);
            for folder in above.take_while(|above| *above != self.folder) {
                if fs::remove_dir(folder).is_err() {
                    break;
                }
            }
        }
        Ok(())
    }

    /// Gives a file of the old site a second name in the new one; a copy where the file
    /// system has no such names.
    fn carry_over(&self, file: &Taken) -> Result<(), CannotPublish> {
        let Taken { path, content, state, .. } = file;
        let (old, new) = (self.out.join(path), self.folder.join(path));
        let refused = |error| CannotPublish::Refused(new.clone(), error);
        self.make_way(path).map_err(refused)?;
        if fs::hard_link(&old, &new).is_ok() {
            let now = FileState::of(&fs::symlink_metadata(&new).map_err(refused)?);
            if state.is_same_writing(&now) {
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
    fn as_left(&self, file: &Taken) -> Option<Known> {
        let found = fs::symlink_metadata(self.out.join(&file.path)).ok()?;
        let state = FileState::of(&found);
        let is_ours = file.state.is_same_writing(&state);
        is_ours.then_some(Known { state, ..file.known() })
    }

    fn write_new(&self, name: &str, bytes: &[u8]) -> Result<FileState, CannotPublish> {
        // A manifest is whole or not there, because recovery goes by it.
        let comes_last = name == manifest::PATH;
        let path = self.folder.join(name);
        let write = || {
            self.make_way(name)?;
            let beside = path.with_extension("part");
            let first = if comes_last { &beside } else { &path };
            let mut file = File::create(first)?;
            file.write_all(bytes)?;
            if comes_last {
                fs::rename(&beside, &path)?;
            }
            Ok(FileState::of(&file.metadata()?))
        };
        write().map_err(|error| CannotPublish::Refused(path.clone(), error))
    }

    /// Makes the folder of a file, and its place free: what had its name in the spare
    /// folder is a file of the old site too, and must not be written to.
    fn make_way(&self, name: &str) -> io::Result<()> {
        let path = self.folder.join(name);
        let Some(parent) = path.parent() else { return Ok(()) };
        if !lock(&self.made).contains(parent) {
            if fs::create_dir_all(parent).is_err() {
                self.clear_files_above(name)?;
                fs::create_dir_all(parent)?;
            }
            lock(&self.made).insert(parent.to_owned());
        }
        if self.there.is_empty() { Ok(()) } else { remove_name(&path) }
    }

    /// A file of the spare folder may stand where a folder is needed now.
    fn clear_files_above(&self, name: &str) -> io::Result<()> {
        let slashes = name.match_indices('/');
        let files =
            slashes.filter(|(at, _)| self.there.inode(&key(&name[..*at])).is_some());
        files.into_iter().map(|(at, _)| self.folder.join(&name[..at])).try_for_each(
            |path| if is_folder(&path) { Ok(()) } else { remove_name(&path) },
        )
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

/// A site of which all files are taken.
pub struct Gathered {
    stage: Stage,
    manifest: String,
}

impl Gathered {
    /// Adds the manifest and puts the folder in the site's place. Gives what stands for
    /// the site by which [`stands`] knows it, where that could be kept.
    pub fn publish(self) -> Result<Option<Mark>, CannotPublish> {
        self.stage.write(&Artefact::new(manifest::PATH, self.manifest))?;
        self.stage.publish()
    }
}

impl Drop for Stage {
    /// What was written for nothing is removed, for it takes room; the rest is the next
    /// build's spare folder. After the switch another folder may have the stage's name,
    /// with what is not of the site in it: that one is left alone.
    fn drop(&mut self) {
        if !is_at(&self.live, &self.folder).is_ok_and(|is_at| is_at) {
            return;
        }
        let taken = std::mem::take(&mut *lock(&self.taken));
        let is_spare = !self.there.is_empty();
        let freed = is_spare
            && taken
                .iter()
                .filter(|file| !file.stays)
                .all(|file| remove_name(&self.folder.join(&file.path)).is_ok());
        let _ = if freed {
            self.spare.take(&self.folder)
        } else {
            fs::remove_dir_all(&self.folder)
        };
    }
}

/// Removes what has this name, if anything has, in a folder that is ours.
fn remove_name(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if is_gone(&error) => Ok(()),
        Err(_) if is_folder(path) => fs::remove_dir_all(path),
        done => done,
    }
}

/// Nothing has this name.
fn is_gone(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_dir())
}

/// A preview stands in `.aoxanh/`.
fn is_preview(root: &Path, out: &Path) -> bool {
    out.starts_with(root.join(".aoxanh"))
}

/// Whether a root's site is as a build left it that gave this mark.
pub fn stands(root: &Path, out: &Path, audience: &str, mark: &Mark) -> bool {
    let record = Record::open(root, &name_of_store(root, out, audience));
    record.mark() == *mark
        && may_replace(out, audience).is_ok_and(|may| may)
        && record.look_at(out).is_whole()
}

/// The name under which an edition's record, spare folder and memory are kept. A preview
/// has its own, so that it and the published site do not make each other write everything.
pub fn name_of_store(root: &Path, out: &Path, audience: &str) -> String {
    if is_preview(root, out) {
        format!("preview-{audience}")
    } else {
        audience.to_owned()
    }
}

impl Taken {
    /// What the record says of it.
    fn known(&self) -> Known {
        Known { key: self.key, hash: *self.content.hash.as_bytes(), state: self.state }
    }
}

/// Each path once, as it was taken last, by name.
fn in_order(taken: &mut Vec<Taken>) -> &[Taken] {
    taken.par_sort_by(|a, b| a.path.cmp(&b.path));
    taken.dedup_by(|later, kept| {
        let is_same = later.path == kept.path;
        if is_same {
            std::mem::swap(later, kept);
        }
        is_same
    });
    taken
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{Entry, entries};

    fn build(root: &Path, files: &[&str]) {
        let stage = Stage::begin(root, &root.join("public"), "public").unwrap();
        for path in files {
            stage.write(&Artefact::new(*path, *path)).unwrap();
        }
        stage.gathered().publish().unwrap();
    }

    /// Names in the spare folder stand for files that are folders now, and the reverse.
    #[test]
    fn a_file_becomes_a_folder_and_a_folder_a_file() {
        let root = tempfile::TempDir::new().unwrap();
        fs::create_dir(root.path().join(".aoxanh")).unwrap();
        let sites: [&[&str]; 3] = [
            &["a/b", "c/d/e", "f"],
            &["a/b/x", "a/b/y/z", "c/d", "f"],
            &["a", "c/d/e/g"],
        ];
        for (round, files) in sites.iter().cycle().take(9).enumerate() {
            build(root.path(), files);
            let public = root.path().join("public");
            let path = |entry: &Entry| entry.path.to_owned();
            let mut found = entries(&public, &|_| false, false, &path).unwrap();
            found.retain(|path| path != manifest::PATH);
            found.sort();
            assert_eq!(found, *files, "round {round}");
            for path in *files {
                assert_eq!(fs::read_to_string(public.join(path)).unwrap(), *path);
            }
        }
    }
}
