//! The typesetter: sets a sheet and gives its PDF or picture, or what is wrong.
//!
//! Nothing is read from disk and nothing from the network. Where a text does not
//! fit its pages, closer settings are tried in a fixed order, so that the same
//! sheet always looks the same.

use jiff::civil::Date;
use typst::comemo;
use typst_layout::PagedDocument;

use super::{
    desk::{Desk, Laid},
    export,
    faults::{broken, faults},
    fit,
    letters::Letters,
    picture,
    sheet::{InPack, Output, Sheet},
    sketch::sketch,
    two_up::two_up,
    type_case::TypeCase,
};
use crate::{diagnostics::Problem, read::ThemeFiles, render::printed::Sketch};

/// Sets sheets with a theme's templates.
pub struct Typesetter(TypeCase);

/// A sheet that is set.
#[derive(Debug)]
pub struct SetSheet {
    /// The PDF or the picture.
    pub bytes: Vec<u8>,
    /// Its pages.
    pub pages: usize,
    /// The number of the attempt that fitted.
    pub room: usize,
    /// What the first page looks like; none where nobody asked for it.
    pub sketch: Option<Sketch>,
}

impl Typesetter {
    /// Reads the templates of a theme. `as_of` is the only date that templates see.
    pub fn new(theme: &ThemeFiles, name: &str, as_of: Date) -> Self {
        Self(TypeCase::new(theme, name, as_of))
    }

    /// The theme's icon as a drawing in its colours; empty where it has none.
    pub(super) fn icon(&self) -> &str {
        &self.0.icon
    }

    /// The letters that can be printed.
    pub(super) fn letters(&self) -> Letters<'_> {
        Letters::of(&self.0)
    }

    /// What a sheet is kept by: equal for equal input, templates, fonts and program.
    pub fn key(&self, sheet: &Sheet) -> String {
        let mut key = blake3::Hasher::new();
        key.update(self.0.mark.as_bytes());
        let form = format!(
            "{:?} {} {} {}",
            sheet.output, sheet.at_most, self.0.as_of, sheet.has_sketch
        );
        let shorter = sheet.shorter.as_deref().unwrap_or_default();
        let parts = [
            sheet.template,
            &sheet.path,
            &sheet.title,
            &sheet.author,
            &sheet.data,
            shorter,
            &form,
        ];
        for part in parts {
            key.update(blake3::hash(part.as_bytes()).as_bytes());
        }
        key.finalize().to_hex().to_string()
    }

    /// Sets a sheet. Where the whole text does not fit, it is tried smaller, then less of
    /// it; what does not fit then either is a problem.
    pub fn set(&self, sheet: &Sheet) -> Result<SetSheet, Vec<Problem>> {
        let attempts = sheet.attempts();
        // Most handouts are long: the smaller letters tell whether larger ones can fit.
        let mut next = sheet.first_attempt();
        loop {
            let (desk, mut document) = self.laid_out(sheet, attempts[next])?;
            let too_long = match sheet.output {
                // A card is looked at, not read: what runs over is lost.
                Output::Picture => Vec::new(),
                Output::Pdf | Output::TwoUp => fit::overflows(&document, sheet),
            };
            if too_long.is_empty() {
                if next == 1 && fit::is_airy(&document, sheet) {
                    let (larger_desk, mut larger) = self.laid_out(sheet, attempts[0])?;
                    if fit::overflows(&larger, sheet).is_empty() {
                        return self.export(&mut larger, &larger_desk, sheet, 0);
                    }
                }
                return self.export(&mut document, &desk, sheet, next);
            }
            if next + 1 == attempts.len() {
                return Err(too_long);
            }
            // What is pages too long does not fit at the next step: time is saved.
            let beyond = document.pages().len().saturating_sub(sheet.at_most);
            next = (next + beyond.max(1)).min(attempts.len() - 1);
        }
    }

    fn laid_out(
        &self,
        sheet: &Sheet,
        (room, data): (&str, &str),
    ) -> Result<(Desk<'_>, PagedDocument), Vec<Problem>> {
        self.all_laid_out(sheet, &[Laid { template: sheet.template, room, data }])
    }

    fn all_laid_out(
        &self,
        sheet: &Sheet,
        all: &[Laid],
    ) -> Result<(Desk<'_>, PagedDocument), Vec<Problem>> {
        let desk =
            Desk::new(&self.0, all).ok_or_else(|| vec![self.missing_template(sheet)])?;
        let document = self.document(&desk, sheet)?;
        Ok((desk, document))
    }

    /// Sets a pack: its cover, then each sheet in the room that it was found to need.
    pub(super) fn bind(
        &self,
        cover: &Sheet,
        parts: &[(&Sheet, &SetSheet)],
    ) -> Result<SetSheet, Vec<Problem>> {
        let mut all =
            vec![Laid { template: cover.template, room: "full", data: &cover.data }];
        for (sheet, set) in parts {
            let (room, data) = sheet.attempts()[set.room];
            all.push(Laid { template: sheet.template, room, data });
        }
        let (desk, mut document) = self.all_laid_out(cover, &all)?;
        let too_long = fit::overflows_of_boxes(&document, cover);
        if !too_long.is_empty() {
            return Err(too_long);
        }
        // From the end: the cover may have any number of pages. Each sheet begins on an
        // odd page, after an empty one where that is needed.
        let mut twice = vec![false; document.pages().len()];
        let mut end = twice.len();
        for (sheet, set) in parts.iter().rev() {
            let pages = if end == twice.len() { set.pages } else { even(set.pages) };
            let start = end.saturating_sub(pages);
            twice[start..end].fill(sheet.in_pack == InPack::Twice);
            end = start;
        }
        document = two_up(&mut document, |page| twice[page]);
        self.export(&mut document, &desk, cover, 0)
    }

    fn document(
        &self,
        desk: &Desk,
        sheet: &Sheet,
    ) -> Result<PagedDocument, Vec<Problem>> {
        let warned = typst::compile::<PagedDocument>(desk);
        let document =
            warned.output.map_err(|errors| faults(&self.0, desk, sheet, &errors))?;
        if warned.warnings.is_empty() {
            Ok(document)
        } else {
            Err(faults(&self.0, desk, sheet, &warned.warnings))
        }
    }

    fn export(
        &self,
        document: &mut PagedDocument,
        desk: &Desk,
        sheet: &Sheet,
        room: usize,
    ) -> Result<SetSheet, Vec<Problem>> {
        let pages = document.pages().len();
        let bytes = match sheet.output {
            Output::Pdf | Output::TwoUp => {
                if sheet.output == Output::TwoUp {
                    *document = two_up(document, |_| true);
                }
                export::pdf(document, sheet, self.0.today())
                    .map_err(|errors| faults(&self.0, desk, sheet, &errors))?
            }
            Output::Picture => picture::png(document)
                .ok_or_else(|| vec![self.missing_template(sheet)])?,
        };
        let sketch = if sheet.has_sketch { sketch(document) } else { None };
        Ok(SetSheet { bytes, pages, room, sketch })
    }

    fn missing_template(&self, sheet: &Sheet) -> Problem {
        broken(&self.0, &format!("{}.typ", sheet.template), None, "?")
    }
}

/// The pages of a sheet with the empty one after it.
fn even(pages: usize) -> usize {
    pages.next_multiple_of(2)
}

/// Lets go of what Typst remembers of earlier sheets. Called every few sheets, or
/// the memory grows without end.
pub fn forget() {
    comemo::evict(0);
}
