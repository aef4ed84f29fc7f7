//! News: what open pages know of the last build.
//!
//! Not a row of events but the state of things: who connects late, or again, gets the
//! newest and has missed nothing. A page compares the mark of the site with the one it
//! was made from, so that a build that changed nothing reloads nothing, and a server
//! that was started again is no reason either. Words come ready from the command.

use std::path::Path;

use serde::Serialize;
use tokio::sync::watch;

use crate::publish::MANIFEST_PATH;

/// Letters of a mark.
const MARK: usize = 16;

/// What is known after a build.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct Bulletin {
    /// Which build of this server, from 1; 0 before the first.
    pub(super) build: u64,
    /// The mark of the site that is served; none where there is none yet.
    pub(super) site: Option<String>,
    /// Why the last build failed.
    pub(super) fault: Option<Fault>,
    #[serde(skip)]
    pub(super) waiting: Note,
}

/// What a page says that waits for the first build.
#[derive(Debug, Clone, Default)]
pub struct Note {
    /// The language, as `vi`.
    pub language: &'static str,
    /// Its title.
    pub title: String,
    /// What to do.
    pub text: String,
}

/// Why a build failed, in words, as pages show it.
#[derive(Debug, Clone, Serialize)]
pub struct Fault {
    /// The language, as `vi`.
    pub language: &'static str,
    /// What happened.
    pub title: String,
    /// What is shown below, and what to do.
    pub intro: String,
    /// The button that closes the list.
    pub close: String,
    /// The button that shows it again.
    pub again: String,
    /// The problems, as many as are shown.
    pub problems: Vec<FaultLine>,
    /// How many more there are.
    pub more: Option<String>,
}

/// One problem in words.
#[derive(Debug, Clone, Serialize)]
pub struct FaultLine {
    /// `error: `, with the sign that is shown before it left out.
    pub severity: String,
    /// The name for `aoxanh explain`; none for what is not about the input.
    pub code: Option<&'static str>,
    /// What is wrong.
    pub message: String,
    /// File, line and column.
    pub place: Option<String>,
    /// The text at the place.
    pub excerpt: Option<String>,
    /// Label and text: what to do, what it means.
    pub notes: Vec<[String; 2]>,
}

/// What open pages are told; ends their connections when it is dropped.
pub struct News(watch::Sender<Bulletin>);

impl News {
    /// News of a site that stands already, or none.
    pub fn new(site: Option<String>, waiting: Note) -> Self {
        let first = Bulletin { site, waiting, ..Bulletin::default() };
        Self(watch::Sender::new(first))
    }

    /// A build is over: the site that stands now, and why there is no new one.
    pub fn tell(&self, site: Option<String>, fault: Option<Fault>) {
        self.0.send_modify(|news| {
            news.build += 1;
            news.site = site;
            news.fault = fault;
        });
    }

    pub(super) fn follow(&self) -> watch::Receiver<Bulletin> {
        self.0.subscribe()
    }
}

/// The mark of the site in a folder: the same bytes in every file, the same mark. None
/// where there is no site.
pub fn mark_of(folder: &Path) -> Option<String> {
    let manifest = std::fs::read(folder.join(MANIFEST_PATH)).ok()?;
    Some(blake3::hash(&manifest).to_hex()[..MARK].to_owned())
}
