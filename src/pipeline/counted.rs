//! Logs are counted as soon as they are read, so that their rows need not be kept: the
//! nation has five million of them.
//!
//! That is possible before the day is known for which the site speaks: either `site.yaml`
//! fixes it, or it is the newest of all, and no row is later. Rows stay where pages of
//! volunteers or certificates ask for each of them.

use std::{
    collections::HashMap,
    sync::{PoisonError, RwLock},
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
    works: RwLock<HashMap<String, Work>>,
}

impl Counted {
    /// Nothing yet, for a site whose rows are needed after counting or not.
    pub(super) fn new(site: Option<&Site>, keeps_rows: bool) -> Self {
        Self { site: site.cloned(), keeps_rows, works: RwLock::default() }
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
        let mut works = self.works.write().unwrap_or_else(PoisonError::into_inner);
        works.insert(folder.to_owned(), work);
    }

    /// What a commune's log was counted to.
    pub(super) fn of_folder(&self, folder: &str) -> Work {
        let works = self.works.read().unwrap_or_else(PoisonError::into_inner);
        works.get(folder).cloned().unwrap_or_default()
    }
}
