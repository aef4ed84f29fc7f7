//! The last build: what it looked at, which site it left and what it said. Where nothing
//! of that was touched since, the next build is over when it has looked, and says the same.
//!
//! In: what lies in the content folder and in the site, by its state. Out: how the last
//! build ended, if this one would do nothing else. Whatever is not sure is not the same.

use std::collections::BTreeMap;

use borsh::{BorshDeserialize, BorshSerialize};

use super::{Job, Made, StopAt};
use crate::{
    diagnostics::Problems,
    publish::{ShelfPlace, SiteMark, stands},
    read::{Disk, Inputs, Listing},
};

/// What a build left: the site, and of each commune's folder what it was made from.
pub(super) struct Left {
    pub(super) site: SiteMark,
    pub(super) inputs: BTreeMap<String, Inputs>,
}

/// A build that made a site, as it is remembered.
#[derive(BorshDeserialize, BorshSerialize)]
pub(super) struct Last {
    stop_at: StopAt,
    site: SiteMark,
    pub(super) listing: Listing,
    problems: Problems,
    made: Made,
}

impl Last {
    /// The last build that is remembered at this place.
    pub(super) fn open(place: &ShelfPlace) -> Option<Self> {
        borsh::from_slice(&place.last()?).ok()
    }

    /// How it ended, if nothing was touched since.
    pub(super) fn still(
        &mut self,
        job: &Job,
        disk: &Disk,
        place: &ShelfPlace,
        now: &Listing,
    ) -> Option<(Problems, Made)> {
        let out = job.out.as_ref().filter(|_| self.stop_at == job.stop_at)?;
        let listing = self.listing.still(now, disk)?;
        if !stands(&job.root, out, job.edition(), &self.site) {
            return None;
        }
        // What was read once more because it was new then need not be read again.
        if listing != self.listing {
            self.listing = listing;
            place.keep_last(&borsh::to_vec(self).unwrap_or_default());
        }
        Some((self.problems.clone(), self.made))
    }
}

/// Keeps how a build ended and what it had looked at; gives it too.
pub(super) fn keep(
    job: &Job,
    place: &ShelfPlace,
    listing: Listing,
    left: Left,
    (problems, made): (&Problems, Made),
) -> Last {
    let listing = listing.with(left.inputs);
    let (stop_at, site, problems) = (job.stop_at, left.site, problems.clone());
    let last = Last { stop_at, site, listing, problems, made };
    place.keep_last(&borsh::to_vec(&last).unwrap_or_default());
    last
}
