//! The desk of somebody who works at one commune: site, words, and the commune.
//!
//! For commands that write something for a commune. Faults of other communes do
//! not matter to them; a fault of the site or of this commune is shown, and the
//! command ends.

use std::path::Path;

use super::{End, Speaker, speak::say};
use crate::{
    diagnostics::Problems,
    locale::{Locale, Word, Wording},
    model::{Commune, Site},
    read::{
        CannotRead, Disk, Frame, NotFound, ThemeFiles, default_book, find_commune,
        read_frame, read_one,
    },
};

/// A site that commands may look at, and the words for what they write.
pub(super) struct SiteDesk {
    pub(super) disk: Disk,
    pub(super) site: Site,
    pub(super) theme: ThemeFiles,
    /// The language that was asked for, else the site's.
    pub(super) locale: Locale,
}

impl SiteDesk {
    /// Reads the site below a root without its communes.
    pub(super) fn open(root: &Path, speaker: &Speaker) -> Result<Self, End> {
        let disk = Disk::open(root).map_err(|error| {
            let id = match error {
                CannotRead::NoContent(_) => "cannot-no-content",
                CannotRead::Refused { .. } => "cannot-read",
            };
            speaker.complain(id, &[("reason", Word::text(error.to_string()))]);
            End::CouldNotRun
        })?;
        let Frame { site, locale, theme, mut problems, .. } = read_frame(&disk);
        let (Some(site), Some(own)) = (site, locale) else {
            problems.sort();
            show_errors(&problems, None, speaker);
            return Err(End::Faulty);
        };
        let language = speaker.language(Some(&own));
        let locale = match theme.wording(language) {
            Ok(words) if language != own.language => Locale::new(language, words),
            _ => own,
        };
        Ok(Self { disk, site, theme, locale })
    }

    /// The commune that was typed, and its folder.
    pub(super) fn commune(
        &self,
        typed: &str,
        speaker: &Speaker,
    ) -> Result<(Commune, String), End> {
        let folder = find_commune(&self.disk, typed).map_err(|error| {
            self.not_found(typed, &error);
            End::CouldNotRun
        })?;
        let reading = read_one(&self.disk, &self.site, &folder);
        let Some(commune) = reading.commune else {
            show_errors(&reading.problems, Some(&self.locale), speaker);
            let words = [("where", Word::text(folder))];
            say(std::io::stderr(), &self.locale.text("commune-faulty", &words));
            return Err(End::Faulty);
        };
        Ok((commune, folder))
    }

    /// One of the program's books in the language of the desk.
    pub(super) fn book(&self, book: &str) -> Wording {
        let language = self.locale.language;
        default_book(language, book).unwrap_or_else(|_| Wording::empty(language))
    }

    fn not_found(&self, typed: &str, error: &NotFound) {
        let found = ("found", Word::text(typed));
        let text = match error {
            NotFound::Unknown(None) => self.locale.text("commune-unknown", &[found]),
            NotFound::Unknown(Some(near)) => {
                let name = ("name", Word::text(near.as_str()));
                self.locale.text("commune-unknown-near", &[found, name])
            }
            NotFound::Many(all) => {
                let names = ("names", Word::text(all.join(", ")));
                self.locale.text("commune-ambiguous", &[found, names])
            }
        };
        say(std::io::stderr(), &text);
    }
}

/// Only what stands in the way: notes and warnings are for `check`.
fn show_errors(problems: &Problems, locale: Option<&Locale>, speaker: &Speaker) {
    let mut errors = Problems::new();
    for problem in problems.iter() {
        if problem.severity() == crate::diagnostics::Severity::Error {
            errors.add(problem.clone());
        }
    }
    speaker.follow(locale).problems(&errors);
}
