//! The typesetter: the theme's print templates and the fonts, ready once for all
//! sheets.
//!
//! In: the theme's files. Out, for a sheet: its PDF or picture, or what is wrong
//! with it. Nothing is read from disk and nothing from the network: templates see
//! each other, `theme.toml` and `data.json`, and no packages. The virtual paths
//! are the same for every sheet, because Typst keeps each path for ever.

use jiff::civil::Date;
use typst::{
    Library, LibraryExt as _,
    comemo,
    foundations::{Bytes, Datetime},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;

use super::{desk::Desk, export, faults::faults, fit, picture, sheet::{Output, Sheet}};
use crate::{diagnostics::Problem, read::ThemeFiles};

/// Where templates stand in the theme.
const FOLDER: &str = "print/";
/// What templates may read besides each other.
const PALETTE: &str = "theme.toml";
/// Raised when the same input is set in another way, so that kept sheets are not used.
const EDITION: &str = "1";

/// Fonts and templates, ready for every sheet.
pub struct Typesetter {
    pub(super) library: LazyHash<Library>,
    pub(super) book: LazyHash<FontBook>,
    pub(super) fonts: Vec<Font>,
    pub(super) sources: Vec<(FileId, Source)>,
    pub(super) palette: Bytes,
    pub(super) as_of: Date,
    theme: String,
    overridden: Vec<String>,
    mark: blake3::Hash,
}

/// A sheet that is set.
pub struct SetSheet {
    /// The PDF or the picture.
    pub bytes: Vec<u8>,
    /// Its pages.
    pub pages: usize,
}

impl Typesetter {
    /// Reads the templates of a theme. `as_of` is the only date that templates see.
    pub fn new(theme: &ThemeFiles, name: &str, as_of: Date) -> Self {
        let fonts: Vec<Font> = faces()
            .into_iter()
            .filter_map(|face| Font::new(Bytes::new(face), 0))
            .collect();
        let templates = theme.below(FOLDER).filter(|(name, _)| name.ends_with(".typ"));
        let source = |(name, _): (&str, &[u8])| {
            let id = file_id(name.strip_prefix(FOLDER).unwrap_or(name))?;
            Some((id, Source::new(id, theme.text(name).to_owned())))
        };
        let mut mark = blake3::Hasher::new();
        mark.update(env!("CARGO_PKG_VERSION").as_bytes()).update(EDITION.as_bytes());
        let palette = std::iter::once((PALETTE, theme.text(PALETTE).as_bytes()));
        for (name, bytes) in theme.below(FOLDER).chain(palette) {
            mark.update(blake3::hash(name.as_bytes()).as_bytes());
            mark.update(blake3::hash(bytes).as_bytes());
        }
        faces().iter().for_each(|face| {
            mark.update(blake3::hash(face).as_bytes());
        });
        Self {
            library: LazyHash::new(Library::builder().build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources: templates.filter_map(source).collect(),
            palette: Bytes::from_string(theme.text(PALETTE).to_owned()),
            as_of,
            theme: name.to_owned(),
            overridden: theme
                .overridden()
                .filter_map(|name| name.strip_prefix(FOLDER))
                .map(str::to_owned)
                .collect(),
            mark: mark.finalize(),
        }
    }

    /// What a sheet is kept by: equal for equal input, templates, fonts and program.
    pub fn key(&self, sheet: &Sheet) -> String {
        let mut key = blake3::Hasher::new();
        key.update(self.mark.as_bytes());
        let form = format!("{:?} {} {}", sheet.output, sheet.at_most, self.as_of);
        let parts =
            [sheet.template, &sheet.path, &sheet.title, &sheet.author, &sheet.data, &form];
        for part in parts {
            key.update(blake3::hash(part.as_bytes()).as_bytes());
        }
        key.finalize().to_hex().to_string()
    }

    /// Sets a sheet. Where the whole text does not fit, less of it and then smaller is
    /// tried; what does not fit then either is a problem.
    pub fn set(&self, sheet: &Sheet) -> Result<SetSheet, Vec<Problem>> {
        let attempts = sheet.attempts();
        let mut next = 0;
        loop {
            let (density, data) = attempts[next];
            let desk = Desk::new(self, sheet.template, density, data)
                .ok_or_else(|| vec![self.missing_template(sheet)])?;
            let mut document = self.document(&desk, sheet)?;
            let too_long = fit::overflows(&document, sheet);
            if too_long.is_empty() {
                return self.export(&mut document, &desk, sheet);
            }
            if next + 1 == attempts.len() {
                return Err(too_long);
            }
            // What is pages too long does not fit at the next step: time is saved.
            let beyond = document.pages().len().saturating_sub(sheet.at_most);
            next = (next + beyond.max(1)).min(attempts.len() - 1);
        }
    }

    fn document(&self, desk: &Desk, sheet: &Sheet) -> Result<PagedDocument, Vec<Problem>> {
        let warned = typst::compile::<PagedDocument>(desk);
        let document = warned.output.map_err(|errors| faults(self, desk, sheet, &errors))?;
        if warned.warnings.is_empty() {
            Ok(document)
        } else {
            Err(faults(self, desk, sheet, &warned.warnings))
        }
    }

    fn export(
        &self,
        document: &mut PagedDocument,
        desk: &Desk,
        sheet: &Sheet,
    ) -> Result<SetSheet, Vec<Problem>> {
        let pages = document.pages().len();
        let bytes = match sheet.output {
            Output::Pdf => {
                let date = self.today();
                export::pdf(document, sheet, date)
                    .map_err(|errors| faults(self, desk, sheet, &errors))?
            }
            Output::Picture => picture::png(document)
                .ok_or_else(|| vec![self.missing_template(sheet)])?,
        };
        Ok(SetSheet { bytes, pages })
    }

    /// The day the site speaks for.
    pub(super) fn today(&self) -> Option<Datetime> {
        let number = |part: i8| u8::try_from(part).ok();
        let date = self.as_of;
        Datetime::from_ymd(date.year().into(), number(date.month())?, number(date.day())?)
    }

    /// Where a template stands, and whether it is the theme's own.
    pub(super) fn place_of(&self, template: &str) -> (String, bool) {
        let own = self.overridden.iter().any(|name| name == template);
        let theme = if own { &self.theme } else { "default" };
        (format!("themes/{theme}/{FOLDER}{template}"), own)
    }

    fn missing_template(&self, sheet: &Sheet) -> Problem {
        super::faults::broken(self, &format!("{}.typ", sheet.template), None, "?")
    }
}

/// Lets go of what Typst remembers of earlier sheets. Called every few sheets, or
/// the memory grows without end.
pub fn forget() {
    comemo::evict(0);
}

/// Noto Sans, four faces, under the Open Font License.
fn faces() -> [&'static [u8]; 4] {
    [
        notosans::REGULAR_TTF,
        notosans::BOLD_TTF,
        notosans::ITALIC_TTF,
        notosans::BOLD_ITALIC_TTF,
    ]
}

/// The id of a virtual file; none where the name is no path.
pub(super) fn file_id(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}
