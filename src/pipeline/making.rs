//! The making of a site: artefacts from all cores, each looked through, checked, written
//! and counted as soon as it is there.
//!
//! A commune that is remembered gives no artefacts: its trace says what they were.

use std::sync::{
    Mutex, MutexGuard, PoisonError,
    atomic::{AtomicUsize, Ordering},
};

use rayon::iter::{
    IndexedParallelIterator as _, IntoParallelIterator as _,
    IntoParallelRefIterator as _, ParallelIterator as _,
};

use super::memory::{Rest, Surroundings};
use crate::{
    diagnostics::Problems,
    publish::{CannotPublish, Finding, Fingerprint, Gate, Links, Looked, Stage, Trace},
    render::{
        Artefact, CannotRender, Press, View, commune_bundle, commune_pages,
        data_of_commune, data_of_province, feeds_of_commune, feeds_of_site,
        news_of_commune, own_pages, quality_report, render_page, site_pages,
    },
};

/// Takes artefacts from all cores.
pub(super) struct Maker<'a> {
    /// None for the internal edition.
    gate: Option<&'a Gate>,
    /// What is remembered, by commune.
    recalled: &'a [Option<Rest>],
    stage: Option<Stage>,
    findings: Mutex<Vec<Finding>>,
    faults: Mutex<Vec<String>>,
    /// By commune, then the site's own.
    traces: Vec<Mutex<Trace>>,
}

/// What a making left.
pub(super) struct Making {
    pub(super) stage: Option<Stage>,
    /// Links that lead nowhere.
    pub(super) broken: Problems,
    /// Personal data.
    pub(super) findings: Vec<Finding>,
    /// What is wrong with the theme, each once.
    pub(super) faults: Vec<String>,
    /// Pages, files, bytes.
    pub(super) counts: [u64; 3],
    /// Of each commune whose files were made.
    pub(super) traces: Vec<(usize, Trace)>,
}

impl<'a> Maker<'a> {
    /// A maker for the communes of which this is remembered.
    pub(super) fn new(
        gate: Option<&'a Gate>,
        stage: Option<Stage>,
        recalled: &'a [Option<Rest>],
    ) -> Self {
        Self {
            gate,
            recalled,
            stage,
            findings: Mutex::default(),
            faults: Mutex::default(),
            traces: (0..=recalled.len()).map(|_| Mutex::default()).collect(),
        }
    }

    /// Takes the files of remembered communes as the site has them, and gives the
    /// communes for which that cannot be: their surroundings, what lets their texts pass,
    /// or the files themselves are not as they were.
    pub(super) fn carry(&self, around: &[Surroundings]) -> Vec<usize> {
        let changed = |(index, rest): (usize, &Option<Rest>)| {
            let rest = rest.as_ref()?;
            let stays = rest.around == around[index]
                && self.gate.is_none_or(|gate| rest.trace.passes(gate))
                && self.stage.as_ref().is_some_and(|stage| rest.trace.carry(stage));
            (!stays).then_some(index)
        };
        self.recalled.par_iter().enumerate().filter_map(changed).collect()
    }

    /// Makes all pages, data and feeds.
    pub(super) fn render(
        &self,
        press: &Press,
        view: &View,
        problems: &Problems,
        told: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<(), CannotPublish> {
        let assets =
            || press.assets().par_iter().try_for_each(|asset| self.keep(asset, None));
        let data = || {
            let all = data_of_province(view);
            all.par_iter().try_for_each(|data| self.keep(data, None))
        };
        let lists = || {
            self.keep_all(feeds_of_site(press, view), None)?;
            self.keep_all(quality_report(press, problems, view), None)
        };
        let pages = || {
            site_pages(view).into_par_iter().try_for_each(|page| {
                self.keep_all(render_page(press, page, view).map(|page| vec![page]), None)
            })
        };
        let ((assets, data), (lists, pages)) =
            rayon::join(|| rayon::join(assets, data), || rayon::join(lists, pages));
        assets.and(data).and(lists).and(pages)?;
        let communes = self.recalled.len();
        let done = AtomicUsize::new(0);
        self.recalled.par_iter().enumerate().try_for_each(|(index, recalled)| {
            if recalled.is_none() {
                self.keep_all(files_of_commune(press, index, view), Some(index))?;
                self.trace(Some(index)).close();
            }
            told(done.fetch_add(1, Ordering::Relaxed) + 1, communes);
            Ok(())
        })
    }

    fn keep_all(
        &self,
        artefacts: Result<Vec<Artefact>, CannotRender>,
        commune: Option<usize>,
    ) -> Result<(), CannotPublish> {
        match artefacts {
            Ok(artefacts) => {
                artefacts.iter().try_for_each(|artefact| self.keep(artefact, commune))
            }
            Err(error) => {
                lock(&self.faults).push(error.to_string());
                Ok(())
            }
        }
    }

    /// Takes a file of the site, or of a commune.
    pub(super) fn keep(
        &self,
        artefact: &Artefact,
        commune: Option<usize>,
    ) -> Result<(), CannotPublish> {
        let Artefact { path, bytes, is_listed } = artefact;
        // Of pictures and other files that are no text nothing is looked at.
        let text = simdutf8::basic::from_utf8(bytes).unwrap_or_default();
        if let Some(gate) = self.gate {
            self.looked(gate.look(path, text, commune), commune);
        }
        let content = match &self.stage {
            Some(stage) => stage.write(artefact)?,
            None => Fingerprint::of(bytes),
        };
        self.trace(commune).add(path, text, content, *is_listed);
        Ok(())
    }

    /// Looks at what a sheet is made of.
    #[cfg(feature = "print")]
    pub(super) fn look_at_data(&self, path: &str, data: &str, commune: Option<usize>) {
        if let Some(gate) = self.gate {
            self.looked(gate.look_at_data(path, data, commune), commune);
        }
    }

    fn looked(&self, looked: Looked, commune: Option<usize>) {
        if !looked.findings.is_empty() {
            lock(&self.findings).extend(looked.findings);
        }
        self.trace(commune).add_passed(looked.passed);
    }

    fn trace(&self, commune: Option<usize>) -> MutexGuard<'_, Trace> {
        lock(&self.traces[commune.unwrap_or(self.recalled.len())])
    }

    /// What it left.
    pub(super) fn done(self) -> Making {
        let mut faults = into_inner(self.faults);
        faults.sort();
        faults.dedup();
        let mut traces: Vec<Trace> = self.traces.into_iter().map(into_inner).collect();
        let (mut counts, mut links) = ([0; 3], Links::default());
        for (made, recalled) in traces.iter().zip(self.recalled.iter().chain([&None])) {
            let trace = recalled.as_ref().map_or(made, |rest| &rest.trace);
            trace.tell(&mut links);
            for (count, more) in counts.iter_mut().zip(trace.counts()) {
                *count += more;
            }
        }
        let broken = links.broken();
        traces.truncate(self.recalled.len());
        let made = traces.into_iter().enumerate();
        let made = made.filter(|(index, _)| self.recalled[*index].is_none());
        Making {
            stage: self.stage,
            broken,
            findings: into_inner(self.findings),
            faults,
            counts,
            traces: made.collect(),
        }
    }
}

/// A commune's files, and the ZIP of its pages while they are at hand.
fn files_of_commune(
    press: &Press,
    index: usize,
    view: &View,
) -> Result<Vec<Artefact>, CannotRender> {
    let mut files = commune_pages(press, index, view)?;
    files.push(data_of_commune(view, index));
    files.extend(feeds_of_commune(view, index));
    files.extend(news_of_commune(press, index, view)?);
    files.extend(commune_bundle(press, index, &files, view)?);
    files.extend(own_pages(press, index, view)?);
    Ok(files)
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

fn into_inner<T>(shared: Mutex<T>) -> T {
    shared.into_inner().unwrap_or_else(PoisonError::into_inner)
}
