//! Held: what this process knows of the previews that it made, so that after each key
//! stroke it need not look at tens of thousands of files again.
//!
//! Only for previews: nobody but builds has business in their folders. It counts as long
//! as the record, the site's folder and the spare one are those that the last build of
//! this process left; what somebody changed inside them by hand is found by the next
//! process. A site that is published is looked at by every build.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use super::{names::Names, record::Mark};

/// By the site's folder.
static HELD: Mutex<BTreeMap<PathBuf, Held>> = Mutex::new(BTreeMap::new());

/// What a build left of a preview.
pub(super) struct Held {
    /// What stands for the site, all of which is as it was left.
    pub(super) mark: Mark,
    /// What is in the spare folder.
    pub(super) names: Names,
    /// The inodes of the two folders.
    folders: [Option<u64>; 2],
}

impl Held {
    /// What was left of the site at `out`, with the spare folder at `spare`; given once.
    pub(super) fn take(out: &Path, spare: &Path) -> Option<Self> {
        let held = HELD.lock().unwrap_or_else(PoisonError::into_inner).remove(out)?;
        let now = [inode(out), inode(spare)];
        (held.folders == now && !now.contains(&None)).then_some(held)
    }

    /// Holds what a build left; `site` and `spare` are the two folders, open.
    pub(super) fn keep(out: &Path, mark: Mark, names: Names, [site, spare]: [&File; 2]) {
        let inode = |folder: &File| Some(folder.metadata().ok()?.ino());
        let held = Self { mark, names, folders: [inode(site), inode(spare)] };
        let mut all = HELD.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(out.to_owned(), held);
    }
}

fn inode(folder: &Path) -> Option<u64> {
    Some(fs::symlink_metadata(folder).ok().filter(fs::Metadata::is_dir)?.ino())
}
