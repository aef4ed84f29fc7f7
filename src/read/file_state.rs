//! The state of a file: what the system says about it, so that it need not be read to see
//! that nobody touched it.
//!
//! "Nobody touched" is the inode's own word: its number, size, time of writing and time of
//! any change, which no tool can set back. In: what the system gave. No file is opened here.

use std::{fs::Metadata, os::unix::fs::MetadataExt as _};

use borsh::{BorshDeserialize, BorshSerialize};

const SECOND: i64 = 1_000_000_000;
/// Longer than any tick of a clock that file systems use.
const A_WHILE: i64 = 2 * SECOND;

/// What the system says about a file, times in nanoseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct FileState {
    size: u64,
    device: u64,
    inode: u64,
    /// When its bytes were written last.
    written: i64,
    /// When anything of it changed last: bytes, rights, times, number of names.
    changed: i64,
}

impl FileState {
    /// What was found.
    pub(crate) fn of(found: &Metadata) -> Self {
        let time =
            |seconds: i64, rest: i64| seconds.wrapping_mul(SECOND).wrapping_add(rest);
        Self {
            size: found.size(),
            device: found.dev(),
            inode: found.ino(),
            written: time(found.mtime(), found.mtime_nsec()),
            changed: time(found.ctime(), found.ctime_nsec()),
        }
    }

    /// The same of what was found through an open folder.
    pub(crate) fn of_stat(found: &rustix::fs::Stat) -> Self {
        // Systems give these numbers other widths.
        let number = |n: i128| u64::try_from(n).unwrap_or_default();
        let time = |seconds: i128, rest: i128| {
            i64::try_from(seconds * i128::from(SECOND) + rest).unwrap_or_default()
        };
        Self {
            size: number(found.st_size.into()),
            device: number(found.st_dev.into()),
            inode: number(found.st_ino.into()),
            written: time(found.st_mtime.into(), found.st_mtime_nsec.into()),
            changed: time(found.st_ctime.into(), found.st_ctime_nsec.into()),
        }
    }

    /// The same file with the same bytes; names may have come and gone.
    pub(crate) fn is_same_writing(&self, other: &Self) -> bool {
        Self { changed: 0, ..*self } == Self { changed: 0, ..*other }
    }

    /// Whether it has as many bytes.
    pub(crate) fn is_as_long(&self, other: &Self) -> bool {
        self.size == other.size
    }

    /// The number of its inode.
    pub(crate) fn inode(&self) -> u64 {
        self.inode
    }

    /// Whether this is the file of this inode, if both are on one device.
    pub(crate) fn is_inode(&self, inode: u64) -> bool {
        self.inode == inode
    }

    /// Whether times are fine enough to tell two writings apart; whole seconds are not.
    pub(crate) fn is_telling(&self) -> bool {
        self.written % SECOND != 0 || self.changed % SECOND != 0
    }

    /// Size, device, inode and the two times.
    pub(crate) fn numbers(&self) -> [u64; 5] {
        let Self { size, device, inode, written, changed } = *self;
        [size, device, inode, written.cast_unsigned(), changed.cast_unsigned()]
    }

    /// What [`numbers`](Self::numbers) gave.
    pub(crate) fn from_numbers(
        [size, device, inode, written, changed]: [u64; 5],
    ) -> Self {
        let (written, changed) = (written.cast_signed(), changed.cast_signed());
        Self { size, device, inode, written, changed }
    }

    /// Whether it was as it is for a while when a build began, told by the state of
    /// another file that was touched then. What was changed since could be changed once
    /// more within one tick of the system's clock, and show no other state.
    pub(crate) fn is_settled(&self, began: &Self) -> bool {
        self.is_telling() && self.changed.saturating_add(A_WHILE) < began.changed
    }
}
