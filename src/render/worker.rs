//! `sw.js`, the service worker: keeps visited pages on a phone.
//!
//! In: the theme's worker and the assets. Out: the script with the assets' addresses
//! and a version that changes with them alone, so that a week's new figures do not
//! make phones fetch them again. It stands at the top because a worker has power over
//! its own folder only. A site that keeps nothing gets one that removes itself: a page
//! that only stopped to name it would leave the old one on phones for ever.

use super::{Artefact, Audience, View, script::compact};
use crate::read::ThemeFiles;

/// Where it stands.
const PATH: &str = "sw.js";

/// Whether phones keep pages of this edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// Those that are visited.
    Visited,
    /// None.
    Nothing,
}

impl Kept {
    /// What the site wants; the office's edition is never kept.
    pub(super) fn of(view: &View) -> Self {
        let wanted = view.site().offline && view.audience == Audience::Public;
        if wanted { Self::Visited } else { Self::Nothing }
    }
}

/// The worker of a site. `addresses` are those of style sheets, scripts and drawings, as
/// pages name them.
pub(super) fn worker(kept: Kept, theme: &ThemeFiles, addresses: &[String]) -> Artefact {
    let name = match kept {
        Kept::Visited => "worker/sw.js",
        Kept::Nothing => "worker/off.js",
    };
    let script = compact(theme.text(name));
    let listed: Vec<String> =
        addresses.iter().map(|address| format!("'{address}'")).collect();
    let listed = listed.join(", ");
    let mark = blake3::hash(format!("{script}{listed}").as_bytes()).to_hex();
    let script = script.replace("'@ASSETS@'", &listed).replace("@VERSION@", &mark[..8]);
    Artefact::new(PATH, script)
}
