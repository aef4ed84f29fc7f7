//! The listing: what lies in the content folder when a build begins, so that it sees
//! whether anything is other than it was for the last one.

use std::{
    collections::BTreeMap,
    io::{self, Read, Write},
};

use borsh::{BorshDeserialize, BorshSerialize};
use rayon::{
    iter::{
        IntoParallelIterator as _, IntoParallelRefIterator as _, ParallelIterator as _,
    },
    slice::ParallelSlice as _,
};

use super::{Disk, Inputs, file_state::FileState, map::MAP_FILE, touched::Touched};
use crate::diagnostics::Problems;

/// Where the communes' folders are.
pub(super) const COMMUNES: &str = "content/communes";

type Folders = BTreeMap<String, Option<Inputs>>;

/// What lies in the content folder, before any commune is read.
#[derive(Debug, Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct Listing {
    /// By the communes' folders, what lies in them, where that can be known again.
    #[borsh(serialize_with = "encode", deserialize_with = "decode")]
    folders: Folders,
    /// What was wrong with what lies among them.
    strays: Problems,
    /// Fingerprint of what is said of everything beside them, and of the map's state.
    beside: [u8; 32],
    /// Whether the map's state tells that nobody touched it since.
    is_settled: bool,
}

impl Listing {
    /// What lies there now. `found` is what was found wrong with all that is not a
    /// commune's; `began` is the state of a file that was touched when the build began;
    /// `before` is what lay there for the last build, and `touched` what was since.
    pub fn look(
        disk: &Disk,
        found: &Problems,
        began: &FileState,
        before: Option<(&Self, &Touched)>,
    ) -> Self {
        // Whether a folder came or went is asked where something in it was touched.
        let is_there = |before: &Self, name: &str| {
            before.folders.contains_key(name) && disk.has_folder(name)
        };
        let untouched = before.filter(|(before, touched)| {
            let names = touched.names_in(COMMUNES);
            names.is_some_and(|names| names.iter().all(|name| is_there(before, name)))
        });
        let mut strays = Problems::new();
        let folders: Vec<String> = if let Some((before, _)) = untouched {
            strays.append(before.strays.clone());
            before.names().cloned().collect()
        } else {
            disk.folders(COMMUNES, &mut strays)
        };
        let look = |folder: String| {
            let known = |(before, touched): (&Self, &Touched)| {
                Some((before.of_folder(&folder)?.clone(), touched.may_hold(&folder)))
            };
            let inputs = match before.and_then(known) {
                // What was new then is read once more, and not each time.
                Some((inputs, false)) if inputs.is_settled() => Some(inputs),
                before => {
                    let before = before.as_ref().map(|(inputs, _)| inputs);
                    Inputs::look(disk, &folder, began, before)
                }
            };
            (folder, inputs)
        };
        let map = disk.state(MAP_FILE);
        let beside = borsh::to_vec(&(found, &strays, &map)).unwrap_or_default();
        Self {
            folders: folders.into_par_iter().map(look).collect(),
            beside: *blake3::hash(&beside).as_bytes(),
            is_settled: map.is_none_or(|map| map.is_settled(began)),
            strays,
        }
    }

    /// The folders of communes, by name.
    pub(super) fn names(&self) -> impl Iterator<Item = &String> {
        self.folders.keys()
    }

    /// What is wrong with what lies among them.
    pub(super) fn strays(&self) -> &Problems {
        &self.strays
    }

    /// What lies in a folder, if that can be known again.
    pub fn of_folder(&self, folder: &str) -> Option<&Inputs> {
        self.folders.get(folder)?.as_ref()
    }

    /// The same with what was read in each folder.
    #[must_use]
    pub fn with(mut self, mut read: BTreeMap<String, Inputs>) -> Self {
        let folders = self.folders.iter_mut();
        let put = |(folder, inputs): (&String, &mut _)| {
            std::mem::replace(inputs, read.remove(folder))
        };
        // To free a nation's takes a while, and nobody waits for it.
        let before: Vec<Option<Inputs>> = folders.map(put).collect();
        rayon::spawn(|| drop(before));
        self
    }

    /// What lies there now, if all of it is the same content.
    pub fn still(&self, now: &Self, disk: &Disk) -> Option<Self> {
        let is_same = self.is_settled
            && self.beside == now.beside
            && self.folders.keys().eq(now.folders.keys());
        let folders = self.folders.values().zip(now.folders.values());
        let folders: Option<Vec<(&Inputs, &Inputs)>> =
            folders.map(|(before, now)| before.as_ref().zip(now.as_ref())).collect();
        // Nothing is read where names and sizes tell.
        let folders = folders.filter(|folders| {
            is_same && folders.iter().all(|(before, now)| before.may_be(now))
        })?;
        let still = |(before, now): &(&Inputs, &Inputs)| before.still(now, disk);
        let inputs: Vec<Inputs> = folders.par_iter().map(still).collect::<Option<_>>()?;
        let folders = now.names().cloned().zip(inputs.into_iter().map(Some)).collect();
        let strays = now.strays.clone();
        Some(Self { folders, strays, ..*now })
    }
}

/// Folders that are written and read back by one core at a time.
const PORTION: usize = 64;

/// Writes portions that all cores can read back: no build begins before it knows them.
fn encode<W: Write>(folders: &Folders, to: &mut W) -> io::Result<()> {
    let folders: Vec<(&String, &Option<Inputs>)> = folders.iter().collect();
    let portions: io::Result<Vec<Vec<u8>>> =
        folders.par_chunks(PORTION).map(borsh::to_vec).collect();
    portions?.serialize(to)
}

/// The same back.
fn decode<R: Read>(from: &mut R) -> io::Result<Folders> {
    let portions = Vec::<Vec<u8>>::deserialize_reader(from)?;
    let read = |portion: &Vec<u8>| borsh::from_slice::<Vec<(String, _)>>(portion);
    let portions = portions.par_iter().map(read).collect::<io::Result<Vec<_>>>()?;
    Ok(portions.into_iter().flatten().collect())
}
