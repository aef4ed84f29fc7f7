//! Logs are counted as soon as they are read, so that their rows need not be kept: the
//! nation has five million of them.
//!
//! That is possible before the day is known for which the site speaks: either `site.yaml`
//! fixes it, or it is the newest of all, and no row is later. Rows stay where pages of
//! volunteers or certificates ask for each of them.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use jiff::civil::Date;

use crate::{
    analyse::Work,
    model::{Log, Site},
    read::CommuneReading,
};

/// What the logs of communes were counted to, by folder.
pub(super) struct Counted {
    site: Option<Site>,
    keeps_rows: bool,
    /// Whether it may be asked for more than once.
    is_lasting: bool,
    works: Mutex<HashMap<String, Work>>,
}

impl Counted {
    /// Nothing yet, for a site whose rows are needed after counting or not, and that may
    /// be made more than once or not.
    pub(super) fn new(site: Option<&Site>, keeps_rows: bool, is_lasting: bool) -> Self {
        Self { site: site.cloned(), keeps_rows, is_lasting, works: Mutex::default() }
    }

    /// Counts a commune's log, and gives the reading with the rows that are needed.
    pub(super) fn count(
        &self,
        folder: &str,
        mut reading: CommuneReading,
    ) -> CommuneReading {
        if let (Some(commune), Some(site)) = (&mut reading.commune, &self.site) {
            let until = site.fixed_as_of.unwrap_or(Date::MAX);
            self.keep(folder, Work::of_commune(commune, site, until));
            if !self.keeps_rows {
                commune.log = commune.log.take().map(Log::counted);
            }
        }
        reading
    }

    /// Keeps what was counted by an earlier build.
    pub(super) fn keep(&self, folder: &str, work: Work) {
        self.works().insert(folder.to_owned(), work);
    }

    /// What a commune's log was counted to.
    pub(super) fn of_folder(&self, folder: &str) -> Work {
        let mut works = self.works();
        let work = if self.is_lasting {
            works.get(folder).cloned()
        } else {
            works.remove(folder)
        };
        work.unwrap_or_default()
    }

    fn works(&self) -> MutexGuard<'_, HashMap<String, Work>> {
        self.works.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
