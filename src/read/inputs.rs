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

    /// The fingerprint of all that is read in the folder.
    pub fn fingerprint(&self) -> [u8; 32] {
        let read: Vec<(&str, &[u8; 32])> = self
            .0
            .iter()
            .filter_map(|input| Some((input.path.as_str(), input.content.as_ref()?)))
            .collect();
        *blake3::hash(&borsh::to_vec(&read).unwrap_or_default()).as_bytes()
    }

    /// What lies in the folder now, if it is the same content.
    pub fn still(&self, now: &Self, disk: &Disk) -> Option<Self> {
        if !self.may_be(now) {
            return None;
        }
        let mut now = now.clone();
        for (now, before) in now.0.iter_mut().zip(&self.0) {
            let is_untouched = before.is_settled && now.state == before.state;
            let is_same = is_untouched
                || before.content.is_none()
                || disk.fingerprint(&now.path) == before.content;
            if !is_same {
                return None;
            }
            now.content = before.content;
        }
        Some(now)
    }

    /// Whether names and sizes are the same, as far as files are read.
    pub(super) fn may_be(&self, now: &Self) -> bool {
        let fits = |(now, before): (&Input, &Input)| {
            let is_read = before.content.is_some();
            now.path == before.path && (!is_read || now.state.is_as_long(&before.state))
        };
        now.0.len() == self.0.len() && now.0.iter().zip(&self.0).all(fits)
    }
}
