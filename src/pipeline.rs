//! The build on one page: read, analyse, render, check, publish.
//!
//! Details live in the rooms; this file reads aloud what happens in which order.

#[cfg(feature = "print")]
mod printing;
mod privacy;

use std::{
    path::PathBuf,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
};

use rayon::iter::{
    IntoParallelIterator as _, IntoParallelRefIterator as _, ParallelIterator as _,
};

use crate::{
    analyse::Province,
    diagnostics::{Code, Place, Problem, Problems, Severity},
    locale::{Collation, Locale},
    model::Content,
    publish::{CannotPublish, Finding, Gate, Links, Lock, Stage},
    read::{CannotRead, Disk, Reading, ThemeFiles, read_content},
    render::{
        Artefact, Audience, CannotRender, Press, View, commune_bundle, commune_pages,
        data_of_commune, data_of_province, feeds_of_commune, feeds_of_site,
        news_of_commune, own_pages, quality_report, render_page, site_pages,
    },
    roster::check_rosters,
};
use privacy::gate_of;
#[cfg(feature = "print")]
use {crate::publish::PrintCache, printing::PrintShop};

/// What is to be built.
#[derive(Debug, Clone)]
pub struct Job {
    /// The folder that holds `content/` and `themes/`.
    pub root: PathBuf,
    /// Where the site goes; none to look only.
    pub out: Option<PathBuf>,
    /// For whom.
    pub audience: Audience,
    /// What stops the build.
    pub stop_at: StopAt,
    /// Which sheets and cards are set.
    pub print: Printing,
}

impl Job {
    /// The name of the edition, in the manifest and in the cache.
    fn edition(&self) -> &'static str {
        match self.audience {
            Audience::Public => "public",
            Audience::Internal => "internal",
        }
    }
}

/// Which sheets and cards a build sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Printing {
    /// None: a site without print.
    None,
    /// Those that are not in the cache.
    Changed,
    /// All, also those that are.
    All,
}

/// What stops a build: nothing is published, and the earlier site stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopAt {
    /// Any problem, notes too.
    Anything,
    /// An error.
    Errors,
    /// An error of the site itself; faulty communes are left out and named.
    SiteErrors,
}

/// The build could not run at all.
#[derive(Debug, thiserror::Error)]
pub enum CannotRun {
    /// The input cannot be used.
    #[error(transparent)]
    Read(#[from] CannotRead),
    /// The output cannot be written.
    #[error(transparent)]
    Publish(#[from] CannotPublish),
}

/// A step of the build: so many communes of all are done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Reading.
    Read(usize, usize),
    /// Setting sheets: so many sheets of all.
    Print(usize, usize),
    /// Making pages.
    Render(usize, usize),
}

/// What a build made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Made {
    /// Communes on the site.
    pub communes: usize,
    /// Communes left out.
    pub left_out: usize,
    /// Table rows left out.
    pub rows_left_out: u64,
    /// Pages.
    pub pages: u64,
    /// Files, pages included.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// How a build ended.
pub struct Outcome {
    /// All that is wrong.
    pub problems: Problems,
    /// The site's language, if it could be read.
    pub locale: Option<Locale>,
    /// What was made; none where a problem stopped it.
    pub made: Option<Made>,
}

/// Builds, or with no `out` only looks; `told` hears of each step.
pub fn run(job: &Job, told: &(dyn Fn(Step) + Sync)) -> Result<Outcome, CannotRun> {
    let disk = Disk::open(&job.root)?;
    if let Some(out) =
        job.out.as_ref().filter(|out| out.starts_with(job.root.join("content")))
    {
        return Err(CannotPublish::NotOurs(out.clone()).into());
    }
    let _lock = job.out.as_ref().map(|_| Lock::take(&job.root)).transpose()?;
    // Also where faulty content will stop this build.
    job.out.as_ref().map(|out| Stage::recover(&job.root, out, job.edition())).transpose()?;
    let reading = read_content(&disk, &|done, all| told(Step::Read(done, all)));
    let Reading { content, locale, theme, mut problems } = reading;
    let mut made = None;
    if let (Some(mut content), Some(words)) = (content, &locale) {
        note_what_is_missing(&content, job, &mut problems);
        check_plans(&content, &mut problems);
        // A look goes on to find what is wrong further down.
        if job.out.is_none() || !job.stop_at.is_reached(&problems, false) {
            made = make_whole(job, &mut content, words, &theme, &mut problems, told)?;
        }
    }
    Ok(Outcome { problems, locale, made })
}

/// Makes the site; with `--keep-going` once more without the communes in whose files
/// personal data were found, until none is.
fn make_whole(
    job: &Job,
    content: &mut Content,
    words: &Locale,
    theme: &ThemeFiles,
    problems: &mut Problems,
    told: &(dyn Fn(Step) + Sync),
) -> Result<Option<Made>, CannotRun> {
    let disk = Disk::open(&job.root)?;
    let mut leaked = Problems::new();
    loop {
        let mut found = problems.clone();
        let (made, findings) = make(job, content, words, theme, &mut found, told)?;
        let leaks = privacy::leaks(findings, content, &disk);
        let ends = leaks.communes.is_empty()
            || leaks.of_site
            || job.stop_at != StopAt::SiteErrors;
        leaks.problems.into_iter().for_each(|problem| leaked.add(problem));
        if ends {
            *problems = found;
            problems.append(leaked);
            problems.sort();
            return Ok(made);
        }
        privacy::leave_out(&leaks.communes, content);
    }
}

/// Everything after reading.
fn make(
    job: &Job,
    content: &Content,
    words: &Locale,
    theme: &ThemeFiles,
    problems: &mut Problems,
    told: &(dyn Fn(Step) + Sync),
) -> Result<(Option<Made>, Vec<Finding>), CannotRun> {
    let collation = Collation::new(content.site.language);
    let province = Province::of(content, |a, b| collation.compare(a, b));
    let view = View::new(content, &province, words, job.audience);
    let gate = (job.audience == Audience::Public).then(|| gate_of(content));
    let maker = Maker {
        gate: gate.as_ref(),
        findings: Mutex::default(),
        stage: job
            .out
            .as_deref()
            .map(|out| Stage::begin(&job.root, out, job.edition()))
            .transpose()?,
        links: Links::default(),
        faults: Mutex::default(),
        counts: [const { AtomicU64::new(0) }; 3],
    };
    let before = faults_of_site(problems);
    // Before the pages, which say how many pages a sheet has.
    #[cfg(feature = "print")]
    let (view, kept) = {
        let shop = PrintShop {
            theme,
            cache: PrintCache::open(&job.root, job.edition()),
            again: job.print == Printing::All,
            keep: &|artefact| maker.keep(artefact, None),
            look: &|path, data, commune| maker.look_at_data(path, data, commune),
            told: &|done, all| told(Step::Print(done, all)),
        };
        match job.print {
            Printing::None => (view, None),
            Printing::Changed | Printing::All => {
                let printed = shop.print(&view, problems)?;
                (view.with(printed), Some(shop.cache))
            }
        }
    };
    problems.sort();
    maker.render(&view, theme, problems, told)?;
    let Maker { stage, links, findings, faults, counts, .. } = maker;
    let findings = findings.into_inner().unwrap_or_else(PoisonError::into_inner);
    let mut faults = faults.into_inner().unwrap_or_else(PoisonError::into_inner);
    faults.sort();
    faults.dedup();
    // Pages that could not be made would show as broken links.
    if faults.is_empty() {
        problems.append(links.broken());
    }
    for fault in faults {
        let path = format!("themes/{}/templates", content.site.theme);
        let problem = Problem::new(Code::BrokenTheme, Place::file(&path.into()));
        problems.add(problem.with("reason", fault));
    }
    if !findings.is_empty()
        || job.stop_at.is_reached(problems, faults_of_site(problems) > before)
    {
        return Ok((None, findings));
    }
    if let Some(stage) = stage {
        stage.publish()?;
        #[cfg(feature = "print")]
        kept.iter().for_each(PrintCache::tidy);
    }
    let [pages, files, bytes] = counts.map(AtomicU64::into_inner);
    let made = Made {
        communes: content.communes.len(),
        left_out: content.left_out.len(),
        rows_left_out: province.rows_left_out,
        pages,
        files,
        bytes,
    };
    Ok((Some(made), Vec::new()))
}

impl StopAt {
    /// Whether these problems stop the build; `of_site` says that some are not a
    /// commune's own.
    fn is_reached(self, problems: &Problems, of_site: bool) -> bool {
        match self {
            Self::Anything => !problems.is_empty(),
            Self::Errors => problems.has_errors(),
            Self::SiteErrors => of_site && problems.count(Severity::Error) > 0,
        }
    }
}

/// Errors that no commune is left out for. A sheet that does not fit is none: with
/// `--keep-going` the site stands without it.
fn faults_of_site(problems: &Problems) -> usize {
    let of_site = problems.iter().filter(|problem| {
        problem.severity() == Severity::Error && problem.code != Code::DoesNotFit
    });
    of_site.count()
}

/// What communes plan and cannot keep.
fn check_plans(content: &Content, problems: &mut Problems) {
    let check = |commune| check_rosters(commune, &content.site.shifts, content.as_of);
    let found: Vec<Problems> = content.communes.par_iter().map(check).collect();
    found.into_iter().for_each(|found| problems.append(found));
    problems.sort();
}

/// What the site could have and does not.
fn note_what_is_missing(content: &Content, job: &Job, problems: &mut Problems) {
    let place = || Place::file(&"content/site.yaml".into());
    if content.site.base_url.is_none() {
        problems.add(Problem::new(Code::NoBaseUrl, place()));
    }
    if cfg!(not(feature = "print")) && job.print != Printing::None {
        problems.add(Problem::new(Code::NoPrint, place()));
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

/// Takes artefacts from all cores: checks their links, looks for personal data, writes
/// them, counts them.
struct Maker<'a> {
    /// None for the internal edition.
    gate: Option<&'a Gate>,
    findings: Mutex<Vec<Finding>>,
    stage: Option<Stage>,
    links: Links,
    faults: Mutex<Vec<String>>,
    /// Pages, files, bytes.
    counts: [AtomicU64; 3],
}

impl Maker<'_> {
    fn render(
        &self,
        view: &View,
        theme: &ThemeFiles,
        problems: &Problems,
        told: &(dyn Fn(Step) + Sync),
    ) -> Result<(), CannotPublish> {
        let press = match Press::new(theme, view) {
            Ok(press) => press,
            Err(error) => {
                self.fault(&error);
                return Ok(());
            }
        };
        press.assets().iter().try_for_each(|asset| self.keep(asset, None))?;
        data_of_province(view).iter().try_for_each(|data| self.keep(data, None))?;
        self.keep_all(feeds_of_site(&press, view), None)?;
        self.keep_all(quality_report(&press, problems, view), None)?;
        site_pages(view).into_par_iter().try_for_each(|page| {
            self.keep_all(render_page(&press, page, view).map(|page| vec![page]), None)
        })?;
        let communes = view.content.communes.len();
        let done = AtomicUsize::new(0);
        (0..communes).into_par_iter().try_for_each(|index| {
            self.keep_all(files_of_commune(&press, index, view), Some(index))?;
            told(Step::Render(done.fetch_add(1, Ordering::Relaxed) + 1, communes));
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
                self.fault(&error);
                Ok(())
            }
        }
    }

    /// Takes a file of the site, or of a commune.
    fn keep(
        &self,
        artefact: &Artefact,
        commune: Option<usize>,
    ) -> Result<(), CannotPublish> {
        if let Some(gate) = self.gate {
            self.found(gate.look(&artefact.path, &artefact.bytes, commune));
        }
        if artefact.is_listed {
            self.links.gather(&artefact.path, &artefact.bytes);
        } else {
            self.links.gather_unlisted(&artefact.path, &artefact.bytes);
        }
        let page = u64::from(artefact.path.ends_with(".html"));
        for (count, more) in
            self.counts.iter().zip([page, 1, artefact.bytes.len() as u64])
        {
            count.fetch_add(more, Ordering::Relaxed);
        }
        self.stage.as_ref().map_or(Ok(()), |stage| stage.write(artefact))
    }

    /// Looks at what a sheet is made of.
    #[cfg(feature = "print")]
    fn look_at_data(&self, path: &str, data: &str, commune: Option<usize>) {
        if let Some(gate) = self.gate {
            self.found(gate.look_at_data(path, data, commune));
        }
    }

    fn found(&self, findings: Vec<Finding>) {
        if !findings.is_empty() {
            let mut all = self.findings.lock().unwrap_or_else(PoisonError::into_inner);
            all.extend(findings);
        }
    }

    fn fault(&self, error: &CannotRender) {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        faults.push(error.to_string());
    }
}
