//! A sheet to be set: which template, with which data, to which path.

use std::collections::BTreeMap;

use serde::Serialize;

use super::letters::{Letters, to_known_letters};
use crate::{diagnostics::Place, locale::Locale};

/// What becomes of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// A tagged PDF for the printer.
    Pdf,
    /// The same with each page twice, side by side, to be cut.
    TwoUp,
    /// A PNG picture of the first page, a pixel for each point.
    Picture,
}

/// Whether a sheet is in its commune's pack, which goes on A4 paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum InPack {
    /// It is on other paper, or nobody prints it.
    No,
    /// As it is.
    Once,
    /// An A5 sheet, two copies side by side.
    Twice,
}

/// What is known of a sheet before its data are.
pub(super) struct SheetOf<'a> {
    /// Where it goes, below the site's folder.
    pub(super) path: String,
    /// Name of the template without its ending.
    pub(super) template: &'static str,
    /// What becomes of it.
    pub(super) output: Output,
    /// The document's title.
    pub(super) title: String,
    /// Who publishes it.
    pub(super) author: &'a str,
    /// It may have so many pages.
    pub(super) at_most: usize,
    /// The file that its text comes from.
    pub(super) place: Place,
}

/// A sheet, ready to be set.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// Where it goes, below the site's folder.
    pub path: String,
    /// What becomes of it.
    pub output: Output,
    /// The file that its text comes from.
    pub place: Place,
    /// Letters of its text that no font has; they are shown as `□`.
    pub unknown_letters: Vec<char>,
    pub(super) template: &'static str,
    pub(super) title: String,
    pub(super) author: String,
    pub(super) at_most: usize,
    /// JSON.
    pub(super) data: String,
    /// Whether the whole hardly ever fits at its full size.
    pub(super) is_long: bool,
    pub(super) in_pack: InPack,
    /// Whether its first page is sketched, too.
    pub has_sketch: bool,
    /// The same with shorter lists, for the case that the whole does not fit.
    pub(super) shorter: Option<String>,
}

/// Messages that take no words, by their ids.
pub(super) fn words(
    ids: &[&'static str],
    locale: &Locale,
) -> BTreeMap<&'static str, String> {
    ids.iter().map(|id| (*id, locale.text(id, &[]))).collect()
}

impl Sheet {
    /// All text that can come onto it, as JSON.
    pub fn words(&self) -> String {
        let title = serde_json::Value::from(format!("{}\n{}", self.title, self.author));
        format!("[{},{title}]", self.data)
    }

    /// Puts data into a sheet; none where they cannot be written as JSON.
    pub(super) fn new(
        of: SheetOf,
        data: &impl Serialize,
        letters: &Letters,
    ) -> Option<Self> {
        let mut data = serde_json::to_value(data).ok()?;
        let mut unknown_letters = to_known_letters(&mut data, letters);
        unknown_letters.sort_unstable();
        unknown_letters.dedup();
        Some(Self {
            path: of.path,
            template: of.template,
            output: of.output,
            title: of.title,
            author: of.author.to_owned(),
            at_most: of.at_most,
            place: of.place,
            unknown_letters,
            data: data.to_string(),
            is_long: false,
            in_pack: InPack::No,
            has_sketch: false,
            shorter: None,
        })
    }

    /// The sheet that may be set from shorter lists where the whole does not fit.
    pub(super) fn or(
        mut self,
        shorter: &impl Serialize,
        letters: &Letters,
    ) -> Option<Self> {
        let mut data = serde_json::to_value(shorter).ok()?;
        to_known_letters(&mut data, letters);
        self.shorter = Some(data.to_string());
        Some(self)
    }

    /// The sheet in its commune's pack.
    pub(super) fn packed(mut self) -> Self {
        self.in_pack = InPack::Once;
        self
    }

    /// The place of the attempt to begin with.
    pub(super) fn first_attempt(&self) -> usize {
        usize::from(self.is_long)
    }

    /// The data to be tried, each with the room that a template may make for itself:
    /// all at its full size, all but smaller, only what is needed, the same with
    /// shorter lists, and smaller still. The first that fits is taken.
    pub(super) fn attempts(&self) -> Vec<(&'static str, &str)> {
        let shorter = self.shorter.as_deref().unwrap_or(&self.data);
        let all = [
            ("full", &*self.data),
            ("small", &self.data),
            ("brief", &self.data),
            ("brief", shorter),
            ("dense", shorter),
        ];
        match self.output {
            Output::Pdf | Output::TwoUp => all.to_vec(),
            Output::Picture => all[..1].to_vec(),
        }
    }
}
