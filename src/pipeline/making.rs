//! The making of a site: artefacts from all cores, each looked through, checked, written
//! and counted as soon as it is there.
//!
//! A commune that is remembered gives no artefacts: its trace says what they were.

use std::{
    collections::BTreeMap,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use rayon::iter::{
    IndexedParallelIterator as _, IntoParallelIterator as _,
    IntoParallelRefIterator as _, ParallelIterator as _,
};

use super::memory::{Memory, Rest, Surroundings};
use crate::{
    diagnostics::Problems,
    publish::{
        CannotPublish, Finding, Fingerprint, Gate, Gathered, Links, Looked, Stage, Trace,
    },
    render::{
        Artefact, CannotRender, Press, SitePage, View, commune_bundle, commune_pages,
        data_of_commune, data_of_province, feeds_of_commune, feeds_of_site,
        news_of_commune, own_pages, quality_report, render_page, site_pages,
    },
};

/// Whose a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// The site's own.
    Site,
    /// A commune's.
    Commune(usize),
    /// A group's.
    Group(usize),
}

/// More communes than these are not made before the rest of the site.
const FEW: usize = 4;

/// The files of communes that are not remembered, by commune, made before all others so
/// that who changed them sees them soon; none where they are many.
#[derive(Default)]
pub(super) struct First(BTreeMap<usize, Vec<Artefact>>);

/// Hears of files that the gate lets pass; where their links lead is not known yet.
pub(super) type Early<'a> = &'a dyn Fn(&[Artefact]);

impl First {
    /// Makes them and shows them, where that is wanted.
    pub(super) fn look(
        early: Option<Early>,
        press: Option<&Result<Press, CannotRender>>,
        view: &View,
        (recalled, gate): (&[Option<Rest>], Option<&Gate>),
    ) -> Self {
        // What is wrong with a theme is told when all pages are made.
        match (early, press) {
            (Some(early), Some(Ok(press))) => {
                Self::of(recalled, press, view).shown(gate, early)
            }
            _ => Self::default(),
        }
    }

    /// Makes them.
    fn of(recalled: &[Option<Rest>], press: &Press, view: &View) -> Self {
        let changed = (0..recalled.len()).filter(|index| recalled[*index].is_none());
        let changed: Vec<usize> = changed.take(FEW + 1).collect();
        let files = |index| Some((index, files_of_commune(press, index, view).ok()?));
        let is_few = changed.len() <= FEW;
        Self(changed.into_iter().filter(|_| is_few).filter_map(files).collect())
    }

    /// The same, shown where the gate lets all of a commune's pass.
    #[must_use]
    fn shown(self, gate: Option<&Gate>, shown: Early) -> Self {
        let passes = |index: usize, Artefact { path, bytes, .. }: &Artefact| {
            let text = std::str::from_utf8(bytes).unwrap_or_default();
            gate.is_none_or(|gate| gate.look(path, text, Some(index)).findings.is_empty())
        };
        let passing = self
            .0
            .iter()
            .filter(|(index, files)| files.iter().all(|file| passes(**index, file)));
        let files: Vec<Artefact> = passing.flat_map(|(_, files)| files.clone()).collect();
        shown(&files);
        self
    }
}

/// Takes artefacts from all cores.
pub(super) struct Maker<'a> {
    /// None for the internal edition.
    gate: Option<&'a Gate>,
    /// What is remembered, by commune.
    recalled: &'a [Option<Rest>],
    /// What is made already.
    first: First,
    /// The same by group, of its page.
    groups: Vec<Option<Trace>>,
    stage: Option<Stage>,
    findings: Mutex<Vec<Finding>>,
    faults: Mutex<Vec<String>>,
    /// By commune, then by group, then the site's own.
    traces: Vec<Mutex<Trace>>,
}

/// What a making left.
pub(super) struct Making {
    pub(super) site: Option<Gathered>,
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
    /// Of each group's page.
    pub(super) groups: Vec<Trace>,
}

impl<'a> Maker<'a> {
    /// A maker for the communes of which this is remembered, or made already.
    pub(super) fn new(
        gate: Option<&'a Gate>,
        stage: Option<Stage>,
        (recalled, first): (&'a [Option<Rest>], First),
        groups: usize,
    ) -> Self {
        Self {
            gate,
            recalled,
            first,
            groups: vec![None; groups],
            stage,
            findings: Mutex::default(),
            faults: Mutex::default(),
            traces: (0..=recalled.len() + groups).map(|_| Mutex::default()).collect(),
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

    /// Takes the pages of groups as the site has them, where the same decides them and
    /// that can be.
    pub(super) fn carry_groups(
        &mut self,
        around: &[(String, Option<Surroundings>)],
        memory: &Memory,
    ) {
        let known = |(path, around): &(String, Option<Surroundings>)| {
            memory.group(path, around.as_ref()?)
        };
        let stays = |trace: &Trace| {
            self.gate.is_none_or(|gate| trace.passes(gate))
                && self.stage.as_ref().is_some_and(|stage| trace.carry(stage))
        };
        self.groups = around.iter().map(|of| known(of).filter(stays)).collect();
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
            || press.assets().par_iter().try_for_each(|asset| self.keep(asset, Of::Site));
        let data = || {
            let all = data_of_province(view);
            all.par_iter().try_for_each(|data| self.keep(data, Of::Site))
        };
        let lists = || {
            self.keep_all(feeds_of_site(press, view), Of::Site)?;
            self.keep_all(quality_report(press, problems, view), Of::Site)
        };
        let pages = || {
            site_pages(view).into_par_iter().with_max_len(1).try_for_each(|page| {
                let of = match page {
                    SitePage::Group(group) => Of::Group(group),
                    _ => Of::Site,
                };
                if matches!(of, Of::Group(group) if self.groups[group].is_some()) {
                    return Ok(());
                }
                self.keep_all(render_page(press, page, view).map(|page| vec![page]), of)?;
                if of != Of::Site {
                    self.trace(of).close();
                }
                Ok(())
            })
        };
        let of_site = || {
            let ((assets, data), (lists, pages)) =
                rayon::join(|| rayon::join(assets, data), || rayon::join(lists, pages));
            assets.and(data).and(lists).and(pages)
        };
        let done = AtomicUsize::new(0);
        let of_communes = || {
            let portions = (0..self.recalled.len()).into_par_iter().with_max_len(8);
            portions.try_for_each(|index| {
                self.render_commune(index, press, view)?;
                told(done.fetch_add(1, Ordering::Relaxed) + 1, self.recalled.len());
                Ok(())
            })
        };
        // The site's own are few and long, and communes in small portions beside them: no
        // core stands idle while another one makes the last.
        let (of_site, of_communes) = rayon::join(of_site, of_communes);
        of_site.and(of_communes)
    }

    /// Makes the files of a commune that is not remembered.
    fn render_commune(
        &self,
        index: usize,
        press: &Press,
        view: &View,
    ) -> Result<(), CannotPublish> {
        if self.recalled[index].is_some() {
            return Ok(());
        }
        let of = Of::Commune(index);
        if let Some(files) = self.first.0.get(&index) {
            files.iter().try_for_each(|file| self.keep(file, of))?;
        } else {
            self.keep_all(files_of_commune(press, index, view), of)?;
        }
        self.trace(of).close();
        Ok(())
    }

    fn keep_all(
        &self,
        artefacts: Result<Vec<Artefact>, CannotRender>,
        of: Of,
    ) -> Result<(), CannotPublish> {
        match artefacts {
            Ok(artefacts) => {
                artefacts.iter().try_for_each(|artefact| self.keep(artefact, of))
            }
            Err(error) => {
                lock(&self.faults).push(error.to_string());
                Ok(())
            }
        }
    }

    /// Takes a file.
    pub(super) fn keep(&self, artefact: &Artefact, of: Of) -> Result<(), CannotPublish> {
        let Artefact { path, bytes, is_listed } = artefact;
        // Of pictures and other files that are no text nothing is looked at.
        let text = simdutf8::basic::from_utf8(bytes).unwrap_or_default();
        if let Some(gate) = self.gate {
            self.looked(gate.look(path, text, of.commune()), of);
        }
        let content = match &self.stage {
            Some(stage) => stage.write(artefact)?,
            None => Fingerprint::of(bytes),
        };
        self.trace(of).add(path, text, content, *is_listed);
        Ok(())
    }

    /// Looks at what a sheet is made of.
    #[cfg(feature = "print")]
    pub(super) fn look_at_data(&self, path: &str, data: &str, of: Of) {
        if let Some(gate) = self.gate {
            self.looked(gate.look_at_data(path, data, of.commune()), of);
        }
    }

    fn looked(&self, looked: Looked, of: Of) {
        if !looked.findings.is_empty() {
            lock(&self.findings).extend(looked.findings);
        }
        self.trace(of).add_passed(looked.passed);
    }

    fn trace(&self, of: Of) -> MutexGuard<'_, Trace> {
        let communes = self.recalled.len();
        lock(match of {
            Of::Commune(index) => &self.traces[index],
            Of::Group(index) => &self.traces[communes + index],
            Of::Site => &self.traces[communes + self.groups.len()],
        })
    }

    /// What it left.
    pub(super) fn done(self) -> Making {
        let mut faults = into_inner(self.faults);
        faults.sort();
        faults.dedup();
        let mut traces: Vec<Trace> = self.traces.into_iter().map(into_inner).collect();
        let rest = traces.split_off(self.recalled.len()).into_iter();
        let mut groups: Vec<Option<Trace>> = self.groups;
        let mut own: Vec<Trace> = rest
            .zip(groups.iter_mut().chain([&mut None]))
            .map(|(made, recalled)| recalled.take().unwrap_or(made))
            .collect();
        let check = || {
            let (mut counts, mut links) = ([0; 3], Links::default());
            let communes = traces.iter().zip(self.recalled).map(|(made, recalled)| {
                recalled.as_ref().map_or(made, |rest| &rest.trace)
            });
            for trace in communes.chain(&own) {
                trace.tell(&mut links);
                for (count, more) in counts.iter_mut().zip(trace.counts()) {
                    *count += more;
                }
            }
            (counts, links.broken())
        };
        let ((counts, broken), site) =
            rayon::join(check, || self.stage.map(Stage::gathered));
        own.truncate(groups.len());
        let made = traces.into_iter().enumerate();
        let made = made.filter(|(index, _)| self.recalled[*index].is_none());
        Making {
            site,
            broken,
            findings: into_inner(self.findings),
            faults,
            counts,
            traces: made.collect(),
            groups: own,
        }
    }
}

impl Of {
    fn commune(self) -> Option<usize> {
        match self {
            Self::Commune(index) => Some(index),
            Self::Site | Self::Group(_) => None,
        }
    }
}

/// Of a commune, or of the site.
impl From<Option<usize>> for Of {
    fn from(commune: Option<usize>) -> Self {
        commune.map_or(Self::Site, Self::Commune)
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
