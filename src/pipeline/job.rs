//! A build as it is ordered and as it ends: what is to be made, what stops it, what it
//! tells on the way, what came of it.

use std::path::PathBuf;

use borsh::{BorshDeserialize, BorshSerialize};

use crate::{
    diagnostics::{Problems, Severity},
    locale::Locale,
    publish::CannotPublish,
    read::CannotRead,
    render::Audience,
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
    /// What stops the build.
    pub stop_at: StopAt,
    /// Which sheets and cards are set.
    pub print: Printing,
}

impl Job {
    /// The name of the edition, in the manifest and in the cache.
    pub(super) fn edition(&self) -> &'static str {
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
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
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, BorshDeserialize, BorshSerialize,
)]
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

impl StopAt {
    /// Whether these problems stop the build; `of_site` says that some are not a
    /// commune's own.
    pub(super) fn is_reached(self, problems: &Problems, of_site: bool) -> bool {
        match self {
            Self::Anything => !problems.is_empty(),
            Self::Errors => problems.has_errors(),
            Self::SiteErrors => of_site && problems.count(Severity::Error) > 0,
        }
    }
}
