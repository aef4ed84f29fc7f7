//! The last build: what it looked at, which site it left and what it said. Where nothing
//! of that was touched since, the next build is over when it has looked, and says the same.
//!
//! In: what lies in the content folder and in the site, by its state. Out: how the last
//! build ended, if this one would do nothing else. Whatever is not sure is not the same.

use std::collections::BTreeMap;

use borsh::{BorshDeserialize, BorshSerialize};
use rayon::iter::{
    IndexedParallelIterator as _, IntoParallelRefIterator as _, ParallelIterator as _,
};

use super::{Job, Made, StopAt};
use crate::{
    diagnostics::Problems,
    publish::{ShelfPlace, SiteMark, stands},
    read::{Disk, FileState, Inputs, Listing},
};

/// What a build left: the site, and of each commune's folder what it was made from.
pub(super) struct Left {
    pub(super) site: SiteMark,
    pub(super) inputs: BTreeMap<String, Inputs>,
}

/// A build that made a site, as it is remembered.
#[derive(BorshDeserialize, BorshSerialize)]
struct Last {
    stop_at: StopAt,
    site: SiteMark,
    listing: Listing,
    /// In the order of the folders.
    inputs: Vec<Inputs>,
    problems: Problems,
    made: Made,
}

/// How the last build ended, if nothing was touched since.
pub(super) fn same_as_last(
    job: &Job,
    disk: &Disk,
    place: &ShelfPlace,
    (now, began): (&Listing, &FileState),
) -> Option<(Problems, Made)> {
    let last: Last = borsh::from_slice(&place.last()?).ok()?;
    let out = job.out.as_ref()?;
    if last.stop_at != job.stop_at || !last.listing.stands(now) {
        return None;
    }
    let folders = now.folders.par_iter().zip(&last.inputs);
    let still = |(folder, inputs): (&String, &Inputs)| inputs.still(disk, folder, began);
    let inputs: Vec<Inputs> = folders.map(still).collect::<Option<_>>()?;
    if inputs.len() != now.folders.len()
        || !stands(&job.root, out, job.edition(), &last.site)
    {
        return None;
    }
    let (problems, made) = (last.problems.clone(), last.made);
    // What was read once more because it was new then need not be read again.
    if inputs != last.inputs {
        let listing = now.clone();
        let told = borsh::to_vec(&Last { listing, inputs, ..last });
        place.keep_last(&told.unwrap_or_default());
    }
    Some((problems, made))
}

/// Keeps how a build ended and what it had looked at, where all of that is sure.
pub(super) fn keep(
    job: &Job,
    place: &ShelfPlace,
    listing: Listing,
    left: Left,
    (problems, made): (&Problems, Made),
) {
    let Left { site, mut inputs } = left;
    let known = listing.folders.iter().map(|folder| inputs.remove(folder));
    let Some(known) = known.collect::<Option<Vec<Inputs>>>() else { return };
    let (stop_at, problems) = (job.stop_at, problems.clone());
    let last = Last { stop_at, site, listing, inputs: known, problems, made };
    place.keep_last(&borsh::to_vec(&last).unwrap_or_default());
}
