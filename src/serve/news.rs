//! News: what open pages know of the last build.
//!
//! Not a row of events but the state of things: who connects late, or again, gets the
//! newest and has missed nothing. A page compares its mark with the one it was served
//! with, so that a build that changed nothing of it reloads nothing, and a server that was
//! started again is no reason either. Pages of a build that is not over yet take the place
//! of the site's own until it is. Words come ready from the command.

use std::{collections::BTreeMap, path::Path, sync::Arc};

use memchr::memmem;
use serde::Serialize;
use tokio::sync::watch;

use super::paths;
use crate::publish::MANIFEST_PATH;

/// Letters of a mark.
const MARK: usize = 16;
/// What the manifest says of files that all pages may load.
const ASSETS: &[u8] = br#""path":"assets/"#;

/// What is known after a build.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct Bulletin {
    /// Which build of this server, from 1; 0 before the first.
    pub(super) build: u64,
    /// The mark of the site that is served; none where there is none yet.
    pub(super) site: Option<String>,
    /// The same of what all its pages may load.
    #[serde(skip)]
    assets: Option<String>,
    /// Pages of the build that runs, by path.
    #[serde(skip)]
    early: Arc<BTreeMap<String, Vec<u8>>>,
    /// Why the last build failed.
    pub(super) fault: Option<Fault>,
    #[serde(skip)]
    pub(super) waiting: Note,
}

impl Bulletin {
    /// This site stands now, and no page of a build that runs.
    fn stands(&mut self, mark: Option<SiteMark>) {
        (self.site, self.assets) = mark.map(|it| (it.site, it.assets)).unzip();
        self.early = Arc::default();
    }

    /// The page of this path, if it is of the build that runs.
    pub(super) fn early(&self, path: &str) -> Option<&[u8]> {
        Some(self.early.get(&paths::file(path))?)
    }

    /// The mark of a page with these bytes: another one where it would look otherwise.
    pub(super) fn mark_of_page(&self, page: &[u8]) -> String {
        let assets = self.assets.as_deref().unwrap_or_default();
        mark(&[assets.as_bytes(), page].concat())
    }
}

/// What stands for the bytes of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteMark {
    /// For those of every file.
    site: String,
    /// For those of what all pages may load.
    assets: String,
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
#[derive(Debug, Clone, Default, Serialize)]
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
    pub fn new(site: Option<SiteMark>, waiting: Note) -> Self {
        let mut first = Bulletin { waiting, ..Bulletin::default() };
        first.stands(site);
        Self(watch::Sender::new(first))
    }

    /// Pages of the build that runs, by path, until it is over.
    pub fn show_early(&self, pages: BTreeMap<String, Vec<u8>>) {
        // Before the first site stands, its pages would be without style.
        self.0.send_if_modified(|news| {
            let is_shown = news.site.is_some() && !pages.is_empty();
            if is_shown {
                news.early = Arc::new(pages);
            }
            is_shown
        });
    }

    /// A build is over: the site that stands now, and why there is no new one.
    pub fn tell(&self, site: Option<SiteMark>, fault: Option<Fault>) {
        self.0.send_modify(|news| {
            news.build += 1;
            news.stands(site);
            news.fault = fault;
        });
    }

    pub(super) fn follow(&self) -> watch::Receiver<Bulletin> {
        self.0.subscribe()
    }
}

/// The mark of the site in a folder: the same bytes in every file, the same mark. None
/// where there is no site.
pub fn mark_of(folder: &Path) -> Option<SiteMark> {
    let manifest = std::fs::read(folder.join(MANIFEST_PATH)).ok()?;
    // It has a line for each file.
    let lines = manifest.split(|byte| *byte == b'\n');
    let assets = lines.filter(|line| memmem::find(line, ASSETS).is_some());
    let assets = mark(&assets.collect::<Vec<_>>().concat());
    Some(SiteMark { site: mark(&manifest), assets })
}

fn mark(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex()[..MARK].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_a_build_that_runs_are_shown_until_it_is_over() {
        let site = SiteMark { site: "1".into(), assets: "a".into() };
        let page = || BTreeMap::from([("a/index.html".to_owned(), b"new".to_vec())]);
        let news = News::new(None, Note::default());
        news.show_early(page());
        assert_eq!(news.follow().borrow().early("a/"), None, "there is no site yet");
        for fault in [None, Some(Fault::default())] {
            news.tell(Some(site.clone()), None);
            news.show_early(page());
            let now = news.follow().borrow().clone();
            assert_eq!(now.early("a/"), Some(&b"new"[..]));
            assert_eq!(now.early("b/"), None);
            news.tell(Some(site.clone()), fault);
            let then = news.follow().borrow().clone();
            assert_eq!((then.early("a/"), then.build), (None, now.build + 1));
            assert_eq!(then.mark_of_page(b"new"), now.mark_of_page(b"new"));
        }
    }
}
