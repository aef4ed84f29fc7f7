//! The inputs of a commune: the files that lay in its folder, and what was in them.
//!
//! With them a later build sees whether the folder still holds the same. Files are only
//! opened where their state does not tell. A folder in which anything is out of the
//! ordinary (a link, a name that cannot be shown) has no inputs: it is read every time.

use borsh::{BorshDeserialize, BorshSerialize};

use super::{Disk, file_state::FileState};

/// The files of a folder, by name.
#[derive(Debug, Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct Inputs(Vec<Input>);

#[derive(Debug, Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
struct Input {
    path: String,
    state: FileState,
    /// Whether the state tells that nobody touched the file since it was read.
    is_settled: bool,
    /// The fingerprint; none of a file that is not read, whatever is in it.
    content: Option<[u8; 32]>,
}

impl Inputs {
    /// What lies in a folder now, still without content. `began` is the state of a file
    /// that was touched when the build began.
    pub(super) fn look(disk: &Disk, folder: &str, began: &FileState) -> Option<Self> {
        let input = |(path, state): (String, FileState)| Input {
            is_settled: state.is_settled(began),
            path,
            state,
            content: None,
        };
        Some(Self(disk.look(folder)?.into_iter().map(input).collect()))
    }

    /// The same, with the content that was read meanwhile.
    #[must_use]
    pub(super) fn read(mut self, disk: &Disk) -> Self {
        let noted = disk.noted();
        for input in &mut self.0 {
            input.content = noted.get(&input.path).copied();
        }
        self
    }

    /// What lies in the folder now, if it is the same content.
    pub fn still(&self, disk: &Disk, folder: &str, began: &FileState) -> Option<Self> {
        let mut now = Self::look(disk, folder, began)?;
        if now.0.len() != self.0.len() {
            return None;
        }
        for (now, before) in now.0.iter_mut().zip(&self.0) {
            let is_untouched = before.is_settled && now.state == before.state;
            let is_same = now.path == before.path
                && (is_untouched
                    || before.content.is_none()
                    || disk.fingerprint(&now.path) == before.content);
            if !is_same {
                return None;
            }
            now.content = before.content;
        }
        Some(now)
    }
}
