//! The spare: the site before the last one, in which the next build makes the new one.
//!
//! To link every file of a nation's site into an empty folder takes seconds, and to remove
//! the old folder as long again. So the old folder is kept, in the root's
//! `.aoxanh/spare-<edition>`, and the next build changes in it only what differs. Its files
//! are second names of the site's own (hard links): it takes room for what changed alone.
//! Nothing is believed of it but inodes: a name that leads to the site's file of the same
//! path is right, any other is made anew. May be deleted at any time. Where it cannot be
//! moved, because the site is on another file system, there is none.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use rustix::fs::{CWD, RenameFlags, renameat_with};

use super::{
    manifest,
    names::{Names, key},
};
use crate::read::{Entry, entries};

/// Where the spare folder of an edition is, if there can be one.
pub(super) struct Spare(Option<PathBuf>);

impl Spare {
    /// That of an edition below a root.
    pub(super) fn of(root: &Path, audience: &str) -> Self {
        let folder = root.join(".aoxanh");
        // A link in the folder's place could lead anywhere.
        let is_ours = fs::symlink_metadata(&folder).is_ok_and(|found| found.is_dir());
        Self(is_ours.then(|| folder.join(format!("spare-{audience}"))))
    }

    /// Where it is.
    pub(super) fn place(&self) -> Option<&Path> {
        self.0.as_deref()
    }

    /// Puts the spare folder at `stage`, where nothing may be, and says what is in it, if
    /// that is not known; none where there is no spare that is sound.
    pub(super) fn lend(&self, stage: &Path, known: Option<Names>) -> Option<Names> {
        let place = self.0.as_ref()?;
        let look = || {
            let file = |entry: &Entry| Some((key(entry.path), entry.inode?));
            let found = entries(place, &|_| false, false, &file).ok()?;
            found.into_iter().collect::<Option<Names>>()
        };
        let is_folder = fs::symlink_metadata(place).is_ok_and(|found| found.is_dir());
        let Some(mut names) = is_folder.then(|| known.or_else(look))? else {
            let _ = fs::remove_dir_all(place);
            return None;
        };
        // A stage without a manifest is half made, and gives nothing to the site.
        if names.remove(&key(manifest::PATH)) {
            fs::remove_file(place.join(manifest::PATH)).ok()?;
        }
        renameat_with(CWD, place, CWD, stage, RenameFlags::NOREPLACE).ok()?;
        Some(names)
    }

    /// Takes a folder that is no site any more; removes it where it cannot be kept.
    pub(super) fn take(&self, folder: &Path) -> io::Result<()> {
        let kept = self.0.as_ref().is_some_and(|place| {
            renameat_with(CWD, folder, CWD, place, RenameFlags::NOREPLACE).is_ok()
        });
        if kept { Ok(()) } else { fs::remove_dir_all(folder) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_with_links_is_no_spare() {
        for linked in [false, true] {
            let root = tempfile::TempDir::new().unwrap();
            let (site, stage) = (root.path().join("site"), root.path().join("stage"));
            fs::create_dir_all(root.path().join(".aoxanh")).unwrap();
            fs::create_dir_all(site.join("a/b")).unwrap();
            fs::write(site.join("a/b/c"), "x").unwrap();
            if linked {
                std::os::unix::fs::symlink("/", site.join("a/d")).unwrap();
            }
            let spare = Spare::of(root.path(), "public");
            spare.take(&site).unwrap();
            assert!(!site.exists());
            let names = spare.lend(&stage, None);
            assert_eq!(names.is_some(), !linked);
            assert_eq!(stage.join("a/b/c").exists(), !linked);
            assert!(!root.path().join(".aoxanh/spare-public").exists());
        }
    }

    #[test]
    fn what_stands_at_the_stage_is_not_replaced() {
        let root = tempfile::TempDir::new().unwrap();
        let (site, stage) = (root.path().join("site"), root.path().join("stage"));
        fs::create_dir_all(root.path().join(".aoxanh")).unwrap();
        fs::create_dir_all(&site).unwrap();
        fs::create_dir_all(&stage).unwrap();
        let spare = Spare::of(root.path(), "public");
        spare.take(&site).unwrap();
        assert!(spare.lend(&stage, None).is_none() && stage.exists());
    }
}
