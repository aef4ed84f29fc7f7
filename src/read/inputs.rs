//! The inputs of a commune: the files that lay in its folder, and what was in them.
//!
//! With them a later build sees whether the folder still holds the same. Files are only
//! opened where their state does not tell. A folder in which anything is out of the
//! ordinary (a link, a name that cannot be shown) has no inputs: it is read every time.

use borsh::{BorshDeserialize, BorshSerialize};

use super::{Disk, file_state::FileState};

/// The files of a folder, and the folders that they are in.
#[derive(Debug, Clone, Default, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct Inputs {
    folders: Vec<Place>,
    /// By name.
    files: Vec<Input>,
}

/// A path and what the system says about it.
#[derive(Debug, Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
struct Place {
    path: String,
    state: FileState,
    /// Whether the state tells that nobody touched it since it was looked at.
    is_settled: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
struct Input {
    place: Place,
    /// The fingerprint; none of a file that is not read, whatever is in it.
    content: Option<[u8; 32]>,
}

impl Place {
    fn new((path, state): (String, FileState), began: &FileState) -> Self {
        Self { is_settled: state.is_settled(began), path, state }
    }

    /// As it is now, if there is anything.
    fn now(&self, disk: &Disk, began: &FileState) -> Option<Self> {
        Some(Self::new((self.path.clone(), disk.state(&self.path)?), began))
    }

    /// Whether this, looked at later, was not touched meanwhile.
    fn stays(&self, now: &Self) -> bool {
        self.is_settled && now.state == self.state
    }
}

impl Inputs {
    /// What lies in a folder now, still without content. `began` is the state of a file
    /// that was touched when the build began. With what lay there before, folders that
    /// nobody touched are not listed again.
    pub(super) fn look(
        disk: &Disk,
        folder: &str,
        began: &FileState,
        before: Option<&Self>,
    ) -> Option<Self> {
        if let Some(same) = before.and_then(|before| before.again(disk, began)) {
            return Some(same);
        }
        let found = disk.look(folder)?;
        let place = |found| Place::new(found, began);
        let input = |found| Input { place: place(found), content: None };
        Some(Self {
            folders: found.folders.into_iter().map(place).collect(),
            files: found.files.into_iter().map(input).collect(),
        })
    }

    /// The same files, looked at again; none where others may have come.
    fn again(&self, disk: &Disk, began: &FileState) -> Option<Self> {
        let folder =
            |before: &Place| before.now(disk, began).filter(|now| before.stays(now));
        let folders = self.folders.iter().map(folder).collect::<Option<_>>()?;
        let file = |before: &Input| {
            let place = before.place.now(disk, began)?;
            Some(Input { place, content: None })
        };
        let files = self.files.iter().map(file).collect::<Option<_>>()?;
        Some(Self { folders, files })
    }

    /// The paths of the files, in the order in which a disk lists them.
    pub(super) fn paths(&self) -> Vec<String> {
        self.files.iter().map(|input| input.place.path.clone()).collect()
    }

    /// Whether the states tell of everything that nobody touched it since.
    pub(super) fn is_settled(&self) -> bool {
        let files = self.files.iter().map(|input| &input.place);
        self.folders.iter().chain(files).all(|place| place.is_settled)
    }

    /// The same, with the content that was read meanwhile.
    #[must_use]
    pub(super) fn read(mut self, disk: &Disk) -> Self {
        let noted = disk.noted();
        for input in &mut self.files {
            input.content = noted.get(&input.place.path).copied();
        }
        self
    }

    /// The fingerprint of all that is read in the folder.
    pub fn fingerprint(&self) -> [u8; 32] {
        let read: Vec<(&str, &[u8; 32])> = self
            .files
            .iter()
            .filter_map(|input| Some((&*input.place.path, input.content.as_ref()?)))
            .collect();
        *blake3::hash(&borsh::to_vec(&read).unwrap_or_default()).as_bytes()
    }

    /// What lies in the folder now, if it is the same content.
    pub fn still(&self, now: &Self, disk: &Disk) -> Option<Self> {
        if !self.may_be(now) {
            return None;
        }
        let mut now = now.clone();
        for (now, before) in now.files.iter_mut().zip(&self.files) {
            let is_same = before.place.stays(&now.place)
                || before.content.is_none()
                || disk.fingerprint(&now.place.path) == before.content;
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
            let (now, before) = (&now.place, &before.place);
            now.path == before.path && (!is_read || now.state.is_as_long(&before.state))
        };
        now.files.len() == self.files.len() && now.files.iter().zip(&self.files).all(fits)
    }
}
