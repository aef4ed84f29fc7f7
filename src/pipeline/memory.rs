//! The memory of a build: what it need not do again where a commune's folder holds what it
//! held the last time.
//!
//! In: what the last build of this edition put on the shelf. Of each commune it knows the
//! inputs, the reading without the log's rows, what the log was counted to, and the trace
//! of its files. All of it stands under one mark for the program, the options and every
//! file that is not a commune's; whoever changes one of those starts from nothing. What
//! of other communes shows on a commune's pages is fingerprinted as its surroundings.
//! Where anything does not fit, the build begins again without it: it never guesses. A
//! process that builds again has all of it ready (`held`), and need not decode it.

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

use super::last::Last;
#[cfg(feature = "print")]
use super::printing::Batches;
use crate::{
    analyse::{CommuneFigures, Work},
    model::Commune,
    publish::{Kept, Register, Shelf, ShelfPlace, Trace},
    read::{CommuneReading, Disk, Inputs, Noted},
};

/// What stands for the site itself on the shelf.
const SITE: &str = "";

/// A fingerprint of what pages show and other communes decide.
pub(super) type Surroundings = [u8; 32];

/// What is known of one site, and what this build learns.
#[derive(Default)]
pub(super) struct Memory {
    shelf: Option<Shelf>,
    /// The last build, and what lay in the folders for it.
    last: Option<Last>,
    site: Option<OfSite>,
    past: BTreeMap<String, Past>,
    now: Mutex<BTreeMap<String, Box<Now>>>,
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
    /// The same, where this process has it ready.
    ready: Mutex<Option<Box<Ready>>>,
}

/// What is known of a commune, ready for use.
struct Ready {
    reading: CommuneReading,
    rest: Option<Rest>,
    figures: Option<CommuneFigures>,
}

/// A commune in this build.
struct Now {
    inputs: Inputs,
    /// Their fingerprint.
    read: [u8; 32],
    reading: Bytes,
    is_recalled: bool,
    /// What was recalled, until it is taken.
    recalled: Option<Rest>,
    figures: Option<CommuneFigures>,
    /// The same as it lies on the shelf.
    rest: Bytes,
    /// The reading beside the commune itself, and whether there was one.
    about: CommuneReading,
    has_commune: bool,
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

impl Rest {
    /// As it lies on the shelf.
    pub(super) fn encoded(&self) -> Bytes {
        borsh::to_vec(self).unwrap_or_default().into()
    }
}

/// What is remembered of a commune that is on the site, beside its reading.
pub(super) type Remembered = (Rest, CommuneFigures);

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

impl Past {
    fn new([read, reading, rest]: [Bytes; 3]) -> Self {
        Self { read, reading, rest, ready: Mutex::default() }
    }

    /// What is known, given once by a process that has it ready.
    fn recall(&self) -> Option<Box<Ready>> {
        let ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner).take();
        if ready.is_some() {
            return ready;
        }
        let reading = borsh::from_slice(&self.reading).ok()?;
        let rest = (!self.rest.is_empty()).then(|| borsh::from_slice(&self.rest).ok());
        Some(Box::new(Ready { reading, rest: rest.flatten(), figures: None }))
    }
}

impl Memory {
    /// The last build that is remembered at this place.
    pub(super) fn of(place: &ShelfPlace) -> Self {
        Self { last: Last::open(place), ..Self::default() }
    }

    /// What the last build left at this place, unless it is known.
    #[must_use]
    pub(super) fn open(mut self, place: &ShelfPlace) -> Self {
        if self.shelf.is_some() {
            return self;
        }
        let (opened, kept) = Shelf::open(place.clone());
        self.shelf = Some(opened);
        let mut past: BTreeMap<String, Past> =
            kept.into_iter().map(|(name, pieces)| (name, Past::new(pieces))).collect();
        self.site =
            past.remove(SITE).and_then(|site| borsh::from_slice(&site.reading).ok());
        self.past = past;
        self
    }

    /// The last build.
    pub(super) fn last(&mut self) -> Option<&mut Last> {
        self.last.as_mut()
    }

    /// The same for the build that is over now.
    #[must_use]
    pub(super) fn after(mut self, last: Last) -> Self {
        self.last = Some(last);
        self
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
        let inputs = self.last.as_ref()?.listing.of_folder(folder)?.still(now, disk)?;
        // The shelf may be of a build that was killed before it could tell of itself.
        let read = inputs.fingerprint();
        if past.read != read[..] {
            return None;
        }
        let Ready { reading, rest: mut recalled, figures } = *past.recall()?;
        // Without the rest, a commune's log would have to be counted, and is not there.
        if reading.commune.is_some() && recalled.is_none() {
            return None;
        }
        let work = recalled.as_mut().map(|rest| std::mem::take(&mut rest.work));
        let now = Now {
            inputs,
            read,
            reading: past.reading.clone(),
            is_recalled: true,
            recalled,
            figures,
            rest: past.rest.clone(),
            about: reading.about(),
            has_commune: reading.commune.is_some(),
        };
        self.now().insert(folder.to_owned(), Box::new(now));
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
        let Some(inputs) = inputs.filter(|_| self.shelf.is_some()) else { return };
        if let Ok(bytes) = borsh::to_vec(reading) {
            let now = Now {
                read: inputs.fingerprint(),
                inputs,
                reading: bytes.into(),
                is_recalled: false,
                recalled: None,
                figures: None,
                rest: Bytes::new(),
                about: reading.about(),
                has_commune: reading.commune.is_some(),
            };
            self.now().insert(folder.to_owned(), Box::new(now));
        }
    }

    /// What was recalled of these communes beside their readings.
    pub(super) fn take_rests(&self, communes: &[Commune]) -> Vec<Option<Rest>> {
        let mut now = self.now();
        let mut rest = |folder: &str| now.get_mut(folder)?.recalled.take();
        communes.iter().map(|commune| rest(&commune.folder)).collect()
    }

    /// The figures of a folder's commune, where this process has them.
    pub(super) fn take_figures(&self, folder: &str) -> Option<CommuneFigures> {
        self.now().get_mut(folder)?.figures.take()
    }

    /// The fingerprint of what was read in a folder.
    pub(super) fn fingerprint(&self, folder: &str) -> Option<[u8; 32]> {
        Some(self.now().get(folder)?.read)
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
    /// what each folder's reading was made from, and the memory that the next build of this
    /// process has of it.
    pub(super) fn keep(
        self,
        as_of: Date,
        shared: Surroundings,
        groups: impl Iterator<Item = ((String, Option<Surroundings>), Trace)>,
        mut made: BTreeMap<&str, Bytes>,
    ) -> Option<(BTreeMap<String, Inputs>, Self)> {
        let onto = self.shelf?;
        let mut now = self.now.into_inner().unwrap_or_else(PoisonError::into_inner);
        let came = now.iter().filter(|(_, now)| !now.is_recalled);
        let went = self.past.keys().filter(|folder| !now.contains_key(*folder));
        let mut changed: BTreeSet<String> =
            came.map(|(folder, _)| folder).chain(went).cloned().collect();
        // Where it is not known what decides a page, it is made each time.
        let group = |((path, around), trace): ((String, Option<_>), _)| {
            Some((path, (around?, trace)))
        };
        let groups = groups.filter_map(group).collect();
        let site = OfSite { as_of: parts(as_of), shared, groups };
        if self.site.as_ref() != Some(&site) {
            changed.insert(SITE.to_owned());
        }
        let inputs = now.iter_mut();
        let inputs = inputs
            .map(|(folder, now)| (folder.clone(), std::mem::take(&mut now.inputs)))
            .collect();
        let pieces = now.iter().map(|(folder, now)| {
            let rest = made.remove(folder.as_str()).unwrap_or(now.rest.clone());
            let read = Bytes::copy_from_slice(&now.read);
            (folder.clone(), [read, now.reading.clone(), rest])
        });
        let mut all: Vec<Kept> = pieces.collect();
        let past = all.iter().cloned();
        let past = past.map(|(folder, pieces)| (folder, Past::new(pieces))).collect();
        let text = borsh::to_vec(&site).unwrap_or_default();
        all.push((SITE.to_owned(), [Bytes::new(), text.into(), Bytes::new()]));
        let kept = onto.keep(all, (!self.forgot).then_some(&changed));
        rayon::spawn(|| drop(self.past));
        let (site, now) = (Some(site), Mutex::new(now));
        Some((inputs, Self { shelf: Some(kept), site, past, now, ..Self::default() }))
    }

    /// Has ready for the next build of this process what this one knew. `made` is, by
    /// commune, what is to be remembered beside its reading; none where nothing was made.
    pub(super) fn hold(&mut self, communes: Vec<Commune>, made: Option<Vec<Remembered>>) {
        let now = std::mem::take(&mut self.now);
        let mut now = now.into_inner().unwrap_or_else(PoisonError::into_inner);
        self.recalls = AtomicBool::new(false);
        let mut made = made.map(Vec::into_iter);
        for commune in communes {
            let made = made.as_mut().and_then(Iterator::next);
            let Some(now) = now.remove(&commune.folder) else { continue };
            let (rest, figures) = match made {
                Some((rest, figures)) => (Some(rest), Some(figures)),
                None => (now.recalled, now.figures),
            };
            // What a log was counted to is in the figures, and nowhere else any more.
            if figures.is_some() && rest.is_some() {
                let folder = commune.folder.clone();
                let reading = now.about.with(commune);
                self.ready(&folder, &now.read, Ready { reading, rest, figures });
            }
        }
        for (folder, now) in now.into_iter().filter(|(_, now)| !now.has_commune) {
            let ready = Ready { reading: now.about, rest: None, figures: None };
            self.ready(&folder, &now.read, ready);
        }
    }

    /// Has this ready, if it is what lies on the shelf.
    fn ready(&mut self, folder: &str, read: &[u8; 32], ready: Ready) {
        if let Some(past) = self.past.get_mut(folder).filter(|it| it.read == read[..]) {
            past.ready = Mutex::new(Some(Box::new(ready)));
        }
    }

    fn now(&self) -> MutexGuard<'_, BTreeMap<String, Box<Now>>> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn parts(day: Date) -> (i16, i8, i8) {
    (day.year(), day.month(), day.day())
}
