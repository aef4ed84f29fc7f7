//! The memory of a build: what it need not do again where a commune's folder holds what it
//! held the last time.
//!
//! In: what the last build of this edition put on the shelf. Of each commune it knows the
//! inputs, the reading without the log's rows, what the log was counted to, and the trace
//! of its files. All of it stands under one mark for the program, the options and every
//! file that is not a commune's; whoever changes one of those starts from nothing. What
//! of other communes shows on a commune's pages is fingerprinted as its surroundings.
//! Where anything does not fit, the build begins again without it: it never guesses.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use borsh::{BorshDeserialize, BorshSerialize};
use bytes::Bytes;
use jiff::civil::Date;

#[cfg(feature = "print")]
use super::printing::Batches;
use crate::{
    analyse::Work,
    publish::{Kept, Register, Shelf, ShelfPlace, Trace},
    read::{CommuneReading, Disk, Inputs, Listing, Noted},
};

/// What stands for the site itself on the shelf.
const SITE: &str = "";

/// A fingerprint of what pages show and other communes decide.
pub(super) type Surroundings = [u8; 32];

/// What is known of one site, and what this build learns.
#[derive(Default)]
pub(super) struct Memory {
    shelf: Option<Shelf>,
    /// What lay in the folders for the last build.
    before: Option<Listing>,
    site: Option<OfSite>,
    past: BTreeMap<String, Past>,
    now: Mutex<BTreeMap<String, Now>>,
    recalls: AtomicBool,
    /// Whether something on the shelf was forgotten, and must not stay there.
    forgot: bool,
}

/// What shall not be recalled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Forgotten {
    /// All may be.
    Nothing,
    /// Not these folders.
    Folders(BTreeSet<String>),
    /// None may be.
    All,
}

impl Forgotten {
    /// Both.
    pub(super) fn and(self, more: Self) -> Self {
        match (self, more) {
            (Self::Folders(mut one), Self::Folders(other)) => {
                one.extend(other);
                Self::Folders(one)
            }
            (Self::Nothing, other) | (other, Self::Nothing) => other,
            _ => Self::All,
        }
    }
}

/// What holds for all communes.
#[derive(PartialEq, Eq, BorshDeserialize, BorshSerialize)]
struct OfSite {
    as_of: (i16, i8, i8),
    shared: Surroundings,
    /// Pages of groups by path: what decided them, and what their making left.
    groups: BTreeMap<String, (Surroundings, Trace)>,
}

/// A commune, as it lies on the shelf.
struct Past {
    /// The fingerprint of what was read.
    read: Bytes,
    reading: Bytes,
    rest: Bytes,
}

/// A commune in this build.
struct Now {
    inputs: Inputs,
    reading: Bytes,
    is_recalled: bool,
    /// What was recalled, until it is taken.
    recalled: Option<Rest>,
    /// The same as it lies on the shelf.
    rest: Bytes,
}

/// What is remembered of a commune beside its reading.
#[derive(Default, BorshDeserialize, BorshSerialize)]
pub(super) struct Rest {
    pub(super) around: Surroundings,
    pub(super) work: Work,
    pub(super) register: Register,
    pub(super) trace: Trace,
    #[cfg(feature = "print")]
    pub(super) sheets: Batches,
}

/// What stands for everything that all of the memory depends on: the program with its
/// options (`terms`), and the files that are not a commune's.
pub(super) fn mark(terms: &str, noted: &Noted) -> [u8; 32] {
    let mut mark = blake3::Hasher::new();
    mark.update(terms.as_bytes());
    for (path, content) in noted {
        mark.update(blake3::hash(path.as_bytes()).as_bytes()).update(content);
    }
    *mark.finalize().as_bytes()
}

impl Memory {
    /// What the last build left at this place, for which that lay in the folders.
    pub(super) fn open(place: ShelfPlace, before: Option<Listing>) -> Self {
        let (shelf, kept) = Shelf::open(place);
        let mut memory = Self { shelf: Some(shelf), before, ..Self::default() };
        for (name, [read, reading, rest]) in kept {
            if name == SITE {
                memory.site = borsh::from_slice(&reading).ok();
            } else {
                memory.past.insert(name, Past { read, reading, rest });
            }
        }
        memory
    }

    /// Whether anything was recalled, or may be.
    pub(super) fn recalls(&self) -> bool {
        let has_groups = self.site.as_ref().is_some_and(|site| !site.groups.is_empty());
        has_groups || self.recalls.load(Ordering::Relaxed)
    }

    /// The reading of a folder, if it holds what it held, and what its log was counted to.
    pub(super) fn recall(
        &self,
        disk: &Disk,
        (folder, now): (&str, &Inputs),
    ) -> Option<(CommuneReading, Work)> {
        let past = self.past.get(folder)?;
        let inputs = self.before.as_ref()?.of_folder(folder)?.still(now, disk)?;
        // The shelf may be of a build that was killed before it could tell of itself.
        if past.read != inputs.fingerprint()[..] {
            return None;
        }
        let reading: CommuneReading = borsh::from_slice(&past.reading).ok()?;
        let rest = (!past.rest.is_empty()).then(|| borsh::from_slice(&past.rest).ok());
        let mut recalled: Option<Rest> = rest.flatten();
        // Without the rest, a commune's log would have to be counted, and is not there.
        if reading.commune.is_some() && recalled.is_none() {
            return None;
        }
        let work = recalled.as_mut().map(|rest| std::mem::take(&mut rest.work));
        let (kept, rest) = (past.reading.clone(), past.rest.clone());
        let now = Now { inputs, reading: kept, is_recalled: true, recalled, rest };
        self.now().insert(folder.to_owned(), now);
        self.recalls.store(true, Ordering::Relaxed);
        Some((reading, work.unwrap_or_default()))
    }

    /// Hears what was read anew.
    pub(super) fn learn(
        &self,
        folder: &str,
        reading: &CommuneReading,
        inputs: Option<Inputs>,
    ) {
        let Some(inputs) = inputs else { return };
        if let Some(reading) =
            borsh::to_vec(reading).ok().filter(|_| self.shelf.is_some())
        {
            let (reading, rest) = (Bytes::from(reading), Bytes::new());
            let now = Now { inputs, reading, is_recalled: false, recalled: None, rest };
            self.now().insert(folder.to_owned(), now);
        }
    }

    /// What was recalled of a folder beside its reading.
    pub(super) fn take_rest(&self, folder: &str) -> Option<Rest> {
        self.now().get_mut(folder)?.recalled.take()
    }

    /// The fingerprint of what was read in a folder.
    pub(super) fn fingerprint(&self, folder: &str) -> Option<[u8; 32]> {
        Some(self.now().get(folder)?.inputs.fingerprint())
    }

    /// What the making of a group's page left, if the same decided it.
    pub(super) fn group(&self, path: &str, around: &Surroundings) -> Option<Trace> {
        let (before, trace) = self.site.as_ref()?.groups.get(path)?;
        (before == around).then(|| trace.clone())
    }

    /// Whether the site spoke for this day.
    pub(super) fn speaks_for(&self, as_of: Date) -> bool {
        self.site.as_ref().is_some_and(|site| site.as_of == parts(as_of))
    }

    /// Whether all pages showed this of what is not a commune's.
    pub(super) fn shows(&self, shared: Surroundings) -> bool {
        self.site.as_ref().is_some_and(|site| site.shared == shared)
    }

    /// Recalls nothing of these any more; what is on the shelf is replaced.
    pub(super) fn forget(&mut self, forgotten: &Forgotten) {
        self.forgot |= *forgotten != Forgotten::Nothing;
        match forgotten {
            Forgotten::Nothing => {}
            Forgotten::Folders(folders) => {
                self.past.retain(|folder, _| !folders.contains(folder));
            }
            Forgotten::All => {
                self.past.clear();
                self.site = None;
            }
        }
    }

    /// Puts on the shelf what the next build may know. `made` is what was made anew. Gives
    /// what each folder's reading was made from.
    pub(super) fn keep(
        self,
        as_of: Date,
        shared: Surroundings,
        groups: impl Iterator<Item = ((String, Option<Surroundings>), Trace)>,
        mut made: BTreeMap<String, Vec<u8>>,
    ) -> Option<BTreeMap<String, Inputs>> {
        let onto = self.shelf?;
        let now = self.now.into_inner().unwrap_or_else(PoisonError::into_inner);
        let stays = |folder: &String| {
            let same = |now: &Now| {
                let past = self.past.get(folder);
                let read = now.inputs.fingerprint();
                past.is_some_and(|past| past.read == read[..]) && now.is_recalled
            };
            now.get(folder).is_some_and(same)
        };
        let known = self.past.keys().chain(now.keys());
        let mut changed: BTreeSet<String> =
            known.filter(|folder| !stays(folder)).cloned().collect();
        // Where it is not known what decides a page, it is made each time.
        let group = |((path, around), trace): ((String, Option<_>), _)| {
            Some((path, (around?, trace)))
        };
        let groups = groups.filter_map(group).collect();
        let site = OfSite { as_of: parts(as_of), shared, groups };
        if self.site.as_ref() != Some(&site) {
            changed.insert(SITE.to_owned());
        }
        let inputs = now.iter().map(|(folder, now)| (folder.clone(), now.inputs.clone()));
        let inputs = inputs.collect();
        let one = |(folder, now): (String, Now)| {
            let rest = made.remove(&folder).map_or(now.rest, Bytes::from);
            let read = Bytes::copy_from_slice(&now.inputs.fingerprint());
            (folder, [read, now.reading, rest])
        };
        let mut all: Vec<Kept> = now.into_iter().map(one).collect();
        let site = borsh::to_vec(&site).unwrap_or_default();
        all.push((SITE.to_owned(), [Bytes::new(), site.into(), Bytes::new()]));
        onto.keep(all, (!self.forgot).then_some(&changed));
        rayon::spawn(|| drop(self.past));
        Some(inputs)
    }

    fn now(&self) -> MutexGuard<'_, BTreeMap<String, Now>> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn parts(day: Date) -> (i16, i8, i8) {
    (day.year(), day.month(), day.day())
}
