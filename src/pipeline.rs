//! The build on one page: read, analyse, render, check, publish.
//!
//! Details live in the rooms; this file reads aloud what happens in which order.

use std::path::PathBuf;

use rayon::prelude::*;

use crate::{
    analyse::Province,
    diagnostics::{Code, Place, Problem, Problems},
    locale::{Collation, Locale},
    model::Content,
    publish::{CannotPublish, Links, Lock, Stage},
    read::{CannotRead, Disk, Reading, ThemeFiles, read_content},
    render::{
        Artefact, Audience, Pages, View, data_of_commune, data_of_province, feeds,
        feeds_of_commune,
    },
};

/// What is to be built.
#[derive(Debug, Clone)]
pub struct Job {
    /// The folder that holds `content/` and `themes/`.
    pub root: PathBuf,
    /// Where the site goes; none to look only.
    pub out: Option<PathBuf>,
    /// For whom.
    pub audience: Audience,
    /// What to do about faulty communes.
    pub faults: Faults,
    /// Whether warnings and notes stop the build as well.
    pub strict: bool,
}

/// What to do about faulty communes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Faults {
    /// Publish nothing.
    Stop,
    /// Leave them out, and say so.
    LeaveOut,
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

/// A step of the build, for a progress bar: communes done, of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Reading communes.
    Read(usize, usize),
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
    /// What was made; none where errors stopped it.
    pub made: Option<Made>,
}

/// Builds, or with no `out` only looks; `told` hears of each step.
pub fn run(job: &Job, told: &(dyn Fn(Step) + Sync)) -> Result<Outcome, CannotRun> {
    let disk = Disk::open(&job.root)?;
    let _lock = job.out.as_ref().map(|_| Lock::take(&job.root)).transpose()?;
    let reading = read_content(&disk, &|done, all| told(Step::Read(done, all)));
    let Reading { content, locale, theme, mut problems } = reading;
    let stopped = problems.has_errors() && job.faults == Faults::Stop;
    let (Some(content), Some(words)) = (&content, &locale) else {
        return Ok(Outcome { problems, locale, made: None });
    };
    let may_publish = !stopped && !(job.strict && !problems.is_empty());
    // A check renders what it can even so, to find what is wrong further on.
    let out = job.out.as_ref();
    if out.is_some() && !may_publish {
        return Ok(Outcome { problems, locale, made: None });
    }
    let collation = Collation::new(content.site.language);
    let province = Province::of(content, |a, b| collation.compare(a, b));
    let view = View::new(content, &province, words, job.audience);
    note_missing_base_url(content, &mut problems);
    let pages = match Pages::new(&theme, &view) {
        Ok(pages) => pages,
        Err(error) => {
            problems.add(broken_theme(content, &error.to_string()));
            return Ok(Outcome { problems, locale, made: None });
        }
    };
    let stage = out.map(|out| Stage::begin(out)).transpose()?;
    let (links, made) = render(&view, &pages, &theme, stage.as_ref(), told)?;
    let (broken, faulty_pages) = (links.broken(), made.faults());
    problems.append(broken);
    for fault in faulty_pages {
        problems.add(broken_theme(content, &fault));
    }
    let later_errors = made.has_faults() || problems.iter().any(|p| p.code == Code::BrokenLink);
    if later_errors || (job.strict && !problems.is_empty()) {
        return Ok(Outcome { problems, locale, made: None });
    }
    let made = made.counts(&view);
    if let Some(stage) = stage {
        stage.publish()?;
    }
    Ok(Outcome { problems, locale, made: may_publish.then_some(made) })
}
