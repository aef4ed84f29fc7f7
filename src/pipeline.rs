//! The build on one page: read, analyse, render, check, publish.
//!
//! Details live in the rooms; this file reads aloud what happens in which order.

mod around;
mod counted;
mod held;
mod job;
mod last;
mod making;
mod memory;
#[cfg(feature = "print")]
mod printing;
mod privacy;
mod tools;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use rayon::iter::{
    IntoParallelIterator as _, IntoParallelRefIterator as _, ParallelIterator as _,
};

use crate::{
    analyse::{CommuneFigures, Province},
    diagnostics::{Code, Place, Problem, Problems, Severity},
    locale::{Collation, Locale},
    model::{Commune, Content},
    publish::{CannotPublish, Finding, Lock, ShelfPlace, Stage, Trace, name_of_store},
    read::{
        Disk, Frame, Known, Listing, Reading, ThemeFiles, Touched, read_frame, read_rest,
    },
    render::{Audience, Press, View, shared_surroundings},
    roster::check_rosters,
};
use around::{registers, surroundings, surroundings_of_groups};
use counted::Counted;
pub use held::Held;
pub use job::{CannotRun, Job, Made, Outcome, Printing, Step, StopAt};
use last::Left;
use making::{Early, First, Maker, Making};
use memory::{Forgotten, Memory, Remembered, Rest};
use tools::Tools;
#[cfg(feature = "print")]
use {
    crate::publish::PrintCache,
    printing::{Batches, Plan, PrintShop},
};

/// Builds, or with no `out` only looks; `told` hears of each step.
pub fn run(job: &Job, told: &(dyn Fn(Step) + Sync)) -> Result<Outcome, CannotRun> {
    build(job, None, told)
}

/// What a process has that builds again and again.
pub struct Again<'a> {
    /// What it holds of the last time; what it knows now is held there.
    pub held: &'a mut Held,
    /// Hears of files of communes that changed, before the rest of the site is made.
    pub early: Early<'a>,
}

/// The same for a process that builds again and again.
pub fn run_again(
    job: &Job,
    again: Again,
    told: &(dyn Fn(Step) + Sync),
) -> Result<Outcome, CannotRun> {
    build(job, Some(again), told)
}

fn build(
    job: &Job,
    mut process: Option<Again>,
    told: &(dyn Fn(Step) + Sync),
) -> Result<Outcome, CannotRun> {
    let disk = Disk::open(&job.root)?;
    if let Some(out) =
        job.out.as_ref().filter(|out| out.starts_with(job.root.join("content")))
    {
        return Err(CannotPublish::NotOurs(out.clone()).into());
    }
    let lock = job.out.as_ref().map(|_| Lock::take(&job.root)).transpose()?;
    // Also where faulty content will stop this build.
    let recover = |out: &PathBuf| Stage::recover(&job.root, out, job.edition());
    job.out.as_ref().map(recover).transpose()?;
    let again = job.print == Printing::All;
    let mut forgotten = if again { Forgotten::All } else { Forgotten::Nothing };
    loop {
        let began = lock.as_ref().and_then(Lock::began);
        let frame = read_frame(&disk);
        // Without a sure beginning nothing can be sure to be untouched.
        let mut memory = Memory::default();
        let mut known = None;
        if let Some((began, place)) = began.zip(place(job, &frame)) {
            let (mut past, touched) = match &mut process {
                Some(process) => process.held.take(&place),
                None => (Memory::of(&place), Touched::default()),
            };
            let before = past.last().map(|last| (&last.listing, &touched));
            let now = Listing::look(&disk, &frame.problems, &began, before);
            if forgotten == Forgotten::Nothing
                && let Some(last) = past.last()
                && let Some((problems, made)) = last.still(job, &disk, &place, &now)
            {
                if let Some(process) = process {
                    process.held.hold(place, past, Touched::nothing());
                }
                let (locale, made) = (frame.locale, Some(made));
                return Ok(Outcome { problems, locale, made });
            }
            memory = past.open(&place);
            memory.forget(&forgotten);
            known = Some((now, place, touched));
        }
        let listing = known.as_ref().map(|(listing, ..)| listing);
        let early = process.as_ref().map(|process| process.early);
        match attempt(job, (&disk, listing), frame, (memory, early), told)? {
            Ok(Ended { outcome, left, memory, gone }) => {
                if let Some((listing, place, touched)) = known {
                    let (memory, touched) = match left.zip(outcome.made) {
                        Some((left, made)) => {
                            let said = (&outcome.problems, made);
                            let last = last::keep(job, &place, listing, left, said);
                            (memory.map(|memory| memory.after(last)), Touched::nothing())
                        }
                        None => (memory, touched),
                    };
                    if let Some((process, memory)) = process.zip(memory) {
                        process.held.hold(place, memory, touched);
                    }
                }
                rayon::spawn(|| drop(gone));
                return Ok(outcome);
            }
            Err(more) => forgotten = forgotten.and(more),
        }
    }
}

/// Where what is remembered of a site is, if it is to be made.
fn place(job: &Job, frame: &Frame) -> Option<ShelfPlace> {
    let store = name_of_store(&job.root, job.out.as_ref()?, job.edition());
    ShelfPlace::of(&job.root, &store, memory::mark(&terms(job), &frame.noted))
}

/// The program and the options that what is remembered depends on.
fn terms(job: &Job) -> String {
    let print = if job.print == Printing::None { "none" } else { "sheets" };
    format!("{}\n{}\n{print}\n", env!("AOXANH_BUILD"), job.edition())
}

/// How one build ended.
struct Ended {
    outcome: Outcome,
    left: Option<Left>,
    /// What the next build of this process may know; of a build that made nothing, what
    /// it knew itself.
    memory: Option<Memory>,
    gone: Gone,
}

/// What nobody needs any more. To free a nation takes a while: it is done when all else
/// is, and not waited for.
type Gone = Option<Box<dyn Send>>;

/// One build with what is remembered; where some of that does not fit, says which.
fn attempt(
    job: &Job,
    (disk, listing): (&Disk, Option<&Listing>),
    frame: Frame,
    (mut memory, early): (Memory, Option<Early>),
    told: &(dyn Fn(Step) + Sync),
) -> Result<Result<Ended, Forgotten>, CannotRun> {
    let site = frame.site.as_ref();
    // Pages of volunteers and certificates tell what each did.
    let keeps_rows = match job.audience {
        Audience::Public => site.is_some_and(|site| site.secret.is_some()),
        Audience::Internal => job.print != Printing::None,
    };
    // Without the communes in whose files something is found, it is made once more.
    let is_lasting = job.stop_at == StopAt::SiteErrors;
    let counted = Counted::new(site, keeps_rows, is_lasting);
    let known = Known {
        recall: &|folder| {
            let now = listing?.of_folder(folder)?;
            let (reading, work) = memory.recall(disk, (folder, now))?;
            counted.keep(folder, work);
            Some(reading)
        },
        learn: &|folder, reading, inputs| {
            let reading = counted.count(folder, reading);
            memory.learn(folder, &reading, inputs);
            reading
        },
        listing,
    };
    let read = |done, all| told(Step::Read(done, all));
    let Reading { content, locale, theme, mut problems } =
        read_rest(frame, disk, &known, &read);
    let ended =
        |outcome, left, memory| Ok(Ok(Ended { outcome, left, memory, gone: None }));
    let (Some(mut content), Some(words)) = (content, &locale) else {
        return ended(Outcome { problems, locale, made: None }, None, None);
    };
    note_what_is_missing(&content, job, &mut problems);
    check_plans(&content, &mut problems);
    // A look goes on to find what is wrong further down.
    if job.out.is_some() && job.stop_at.is_reached(&problems, false) {
        memory.hold(content.communes, None);
        let outcome = Outcome { problems, locale, made: None };
        return ended(outcome, None, early.map(|_| memory));
    }
    let site = (&mut content, words, &theme);
    let known = (&counted, memory, early);
    let made = make_whole(job, site, known, &mut problems, told)?;
    let Whole { made, left, next, gone, .. } = match made {
        Ok(whole) => whole,
        Err(forgotten) => return Ok(Err(forgotten)),
    };
    let (mut memory, mut gone) = (None, gone);
    if let Some((mut next, made)) = next {
        next.hold(content.communes, Some(made));
        memory = Some(next);
    } else {
        gone = Some(Box::new((content, gone)));
    }
    let outcome = Outcome { problems, locale, made };
    Ok(Ok(Ended { outcome, left, memory, gone }))
}

/// Makes the site; with `--keep-going` once more without the communes in whose files
/// personal data were found, until none is.
fn make_whole(
    job: &Job,
    (content, words, theme): (&mut Content, &Locale, &ThemeFiles),
    (counted, mut memory, early): (&Counted, Memory, Option<Early>),
    problems: &mut Problems,
    told: &(dyn Fn(Step) + Sync),
) -> Result<Result<Whole, Forgotten>, CannotRun> {
    let disk = Disk::open(&job.root)?;
    let mut leaked = Problems::new();
    loop {
        let mut found = problems.clone();
        let recalls = memory.recalls();
        let site = (&*content, words, theme);
        let known = (counted, memory, early);
        let mut whole = match make(job, site, known, &mut found, told)? {
            Ok(whole) => whole,
            Err(forgotten) => return Ok(Err(forgotten)),
        };
        // With something recalled, not all files were looked at.
        if recalls && !whole.findings.is_empty() {
            return Ok(Err(Forgotten::All));
        }
        let findings = std::mem::take(&mut whole.findings);
        let leaks = privacy::leaks(findings, content, &disk);
        let ends = leaks.communes.is_empty()
            || leaks.of_site
            || job.stop_at != StopAt::SiteErrors;
        leaks.problems.into_iter().for_each(|problem| leaked.add(problem));
        if ends {
            *problems = found;
            problems.append(leaked);
            problems.sort();
            return Ok(Ok(whole));
        }
        privacy::leave_out(&leaks.communes, content);
        memory = Memory::default();
    }
}

/// What came of making a site: what was made, or what may not be published.
#[derive(Default)]
struct Whole {
    made: Option<Made>,
    findings: Vec<Finding>,
    /// What the next build may know of it.
    left: Option<Left>,
    /// The same for the next build of this process, with what is remembered by commune.
    next: Option<(Memory, Vec<Remembered>)>,
    gone: Gone,
}

/// Everything after reading.
fn make(
    job: &Job,
    (content, words, theme): (&Content, &Locale, &ThemeFiles),
    (counted, memory, early): (&Counted, Memory, Option<Early>),
    problems: &mut Problems,
    told: &(dyn Fn(Step) + Sync),
) -> Result<Result<Whole, Forgotten>, CannotRun> {
    if memory.recalls() && !memory.speaks_for(content.as_of) {
        return Ok(Err(Forgotten::All));
    }
    let mut recalled = memory.take_rests(&content.communes);
    let province = province_of(content, counted, &memory);
    let view = View::new(content, &province, words, job.audience);
    let registers = registers(content, &recalled);
    let holds = early.is_some();
    // Sheets come before pages, and take their time.
    let has_sheets = job.print != Printing::None;
    let early = early.filter(|_| memory.recalls() && !has_sheets);
    let Tools { gate, stage, press } = Tools::of(job, content, &registers, theme, &view)?;
    let first = First::look(early, press.as_ref(), &view, (&recalled, gate.as_ref()));
    let groups = province.groups.len();
    let mut maker = Maker::new(gate.as_ref(), stage, (&recalled, first), groups);
    let before = faults_of_site(problems);
    #[cfg(feature = "print")]
    let plan = has_sheets.then(|| Plan::of(&view));
    #[cfg(feature = "print")]
    let shown = |index: usize| -> BTreeSet<String> {
        plan.iter().flat_map(|plan| plan.shown_of(index, &view)).collect()
    };
    #[cfg(not(feature = "print"))]
    let shown = |_: usize| BTreeSet::new();
    let around = surroundings(&view, &shown);
    let changed = maker.carry(&around);
    if !changed.is_empty() {
        let folders = changed.iter().map(|index| content.communes[*index].folder.clone());
        return Ok(Err(Forgotten::Folders(folders.collect())));
    }
    // Before the pages, which say how many pages a sheet has.
    #[cfg(feature = "print")]
    let (view, kept, batches) = match &plan {
        None => (view, None, BTreeMap::new()),
        Some(plan) => {
            set_sheets((job, theme, plan), view, (&maker, &recalled), problems, told)?
        }
    };
    problems.sort();
    let press = press
        .unwrap_or_else(|| Press::new(theme, &view))
        .map_err(|error| problems.add(broken_theme(content, error.to_string())));
    let Ok(press) = press else {
        let findings = maker.done().findings;
        return Ok(Ok(Whole { findings, ..Whole::default() }));
    };
    let shared = shared_surroundings(&press, &view);
    if memory.recalls() && !memory.shows(shared) {
        return Ok(Err(Forgotten::All));
    }
    let around_groups = surroundings_of_groups(&view, &memory, &registers);
    maker.carry_groups(&around_groups, &memory);
    maker.render(&press, &view, problems, &|done, all| told(Step::Render(done, all)))?;
    let Making { site, broken, findings, faults, counts, traces, groups } = maker.done();
    // Pages that could not be made would show as broken links.
    if faults.is_empty() {
        problems.append(broken);
    }
    faults.into_iter().for_each(|fault| problems.add(broken_theme(content, fault)));
    if !findings.is_empty()
        || job.stop_at.is_reached(problems, faults_of_site(problems) > before)
    {
        return Ok(Ok(Whole { findings, ..Whole::default() }));
    }
    let (mut left, mut next) = (None, None);
    if let Some(site) = site {
        let site = site.publish()?;
        #[cfg(feature = "print")]
        kept.iter().for_each(PrintCache::tidy);
        let rest = |(index, trace): (usize, Trace)| {
            let rest = Rest {
                around: around[index],
                work: province.communes[index].work(),
                register: registers[index].clone(),
                trace,
                #[cfg(feature = "print")]
                sheets: batches.get(&index).cloned().unwrap_or_default(),
            };
            (index, rest.encoded(), Some(rest).filter(|_| holds))
        };
        let made: Vec<_> = traces.into_par_iter().map(rest).collect();
        let mut rests = BTreeMap::new();
        for (index, bytes, rest) in made {
            rests.insert(content.communes[index].folder.as_str(), bytes);
            recalled[index] = rest;
        }
        let groups = around_groups.into_iter().zip(groups);
        let kept = memory.keep(content.as_of, shared, groups, rests);
        if let Some((site, (inputs, memory))) = site.zip(kept) {
            left = Some(Left { site, inputs });
            next = Some(memory);
        }
    }
    drop(view);
    let made = Some(summary(content, province.rows_left_out, counts));
    let whole = Whole { made, left, ..Whole::default() };
    if !holds {
        let gone: Gone = Some(Box::new((province, recalled, next)));
        return Ok(Ok(Whole { gone, ..whole }));
    }
    let rests: Option<Vec<Rest>> = recalled.into_iter().collect();
    let all = rests.map(|rests| rests.into_iter().zip(province.communes).collect());
    Ok(Ok(Whole { next: next.zip(all), ..whole }))
}

/// All figures, with those of communes that this process has ready.
fn province_of(content: &Content, counted: &Counted, memory: &Memory) -> Province {
    let collation = Collation::new(content.site.language);
    let figures = |commune: &Commune| {
        let known = memory.take_figures(&commune.folder);
        let work = || counted.of_folder(&commune.folder);
        let (site, as_of) = (&content.site, content.as_of);
        known.unwrap_or_else(|| CommuneFigures::knowing(work(), commune, site, as_of))
    };
    Province::knowing(content, &figures, |a, b| collation.compare(a, b))
}

/// The view that knows what was printed, where sheets are kept, and what is to be remembered
/// of them by commune.
#[cfg(feature = "print")]
type Set<'a> = (View<'a>, Option<PrintCache>, BTreeMap<usize, Batches>);

/// Sets the sheets that are planned.
#[cfg(feature = "print")]
fn set_sheets<'a>(
    (job, theme, plan): (&Job, &ThemeFiles, &Plan),
    view: View<'a>,
    (maker, recalled): (&Maker, &[Option<Rest>]),
    problems: &mut Problems,
    told: &(dyn Fn(Step) + Sync),
) -> Result<Set<'a>, CannotRun> {
    let shop = PrintShop {
        theme,
        cache: PrintCache::open(&job.root, job.edition()),
        again: job.print == Printing::All,
        known: recalled.iter().map(|rest| Some(&rest.as_ref()?.sheets)).collect(),
        keep: &|artefact, commune| maker.keep(artefact, commune.into()),
        look: &|path, data, commune| {
            maker.look_at_data(path, data, commune.into());
        },
        told: &|done, all| told(Step::Print(done, all)),
    };
    let (printed, batches) = shop.print(plan, &view, problems)?;
    Ok((view.with(printed), Some(shop.cache), batches))
}

fn summary(
    content: &Content,
    rows_left_out: u64,
    [pages, files, bytes]: [u64; 3],
) -> Made {
    let (communes, left_out) = (content.communes.len(), content.left_out.len());
    Made { communes, left_out, rows_left_out, pages, files, bytes }
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

/// A template that cannot be used.
fn broken_theme(content: &Content, reason: String) -> Problem {
    let path = format!("themes/{}/templates", content.site.theme);
    Problem::new(Code::BrokenTheme, Place::file(&path.into())).with("reason", reason)
}
