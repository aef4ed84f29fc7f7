//! The type case: fonts and the theme's print templates, ready once for all sheets.
//!
//! In: the theme's files. Out: what a desk lays out for Typst, and a mark that
//! changes with any of it. The virtual paths are the same for every sheet, because
//! Typst keeps each path for ever.

use jiff::civil::Date;
use typst::{
    Library, LibraryExt as _,
    foundations::{Bytes, Datetime},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

use crate::{read::ThemeFiles, render::theme_css::filled};

/// Where templates stand in the theme.
const FOLDER: &str = "print/";
/// What templates may read besides each other.
const PALETTE: &str = "theme.toml";
/// The drawing of the icon.
const DRAWING: &str = "static/icon.svg";
/// Raised when the same input is set in another way, so that kept sheets are not used.
const EDITION: &str = "1";

/// Fonts and templates.
pub(super) struct TypeCase {
    pub(super) library: LazyHash<Library>,
    pub(super) book: LazyHash<FontBook>,
    pub(super) fonts: Vec<Font>,
    pub(super) sources: Vec<(FileId, Source)>,
    pub(super) palette: Bytes,
    /// The theme's icon in its colours.
    pub(super) icon: String,
    /// The only date that templates see.
    pub(super) as_of: Date,
    /// Changes with the program, a template, a colour or a font.
    pub(super) mark: blake3::Hash,
    theme: String,
    overridden: Vec<String>,
}

impl TypeCase {
    /// Reads the templates of a theme.
    pub(super) fn new(theme: &ThemeFiles, name: &str, as_of: Date) -> Self {
        let font = |face: &'static [u8]| Font::new(Bytes::new(face), 0);
        let fonts: Vec<Font> = faces().into_iter().filter_map(font).collect();
        let templates = theme.below(FOLDER).filter(|(name, _)| name.ends_with(".typ"));
        let source = |(name, _): (&str, &[u8])| {
            let id = file_id(name.strip_prefix(FOLDER).unwrap_or(name))?;
            Some((id, Source::new(id, theme.text(name).to_owned())))
        };
        let own = theme.overridden().filter_map(|name| name.strip_prefix(FOLDER));
        Self {
            library: LazyHash::new(Library::builder().build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources: templates.filter_map(source).collect(),
            palette: Bytes::from_string(theme.text(PALETTE).to_owned()),
            icon: filled(theme.text(DRAWING), &theme.palette().light),
            as_of,
            mark: mark(theme),
            theme: name.to_owned(),
            overridden: own.map(str::to_owned).collect(),
        }
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

fn mark(theme: &ThemeFiles) -> blake3::Hash {
    let mut mark = blake3::Hasher::new();
    mark.update(env!("CARGO_PKG_VERSION").as_bytes()).update(EDITION.as_bytes());
    let palette = std::iter::once((PALETTE, theme.text(PALETTE).as_bytes()));
    for (name, bytes) in theme.below(FOLDER).chain(palette) {
        mark.update(blake3::hash(name.as_bytes()).as_bytes());
        mark.update(blake3::hash(bytes).as_bytes());
    }
    for face in faces() {
        mark.update(blake3::hash(face).as_bytes());
    }
    mark.finalize()
}

/// The id of a virtual file; none where the name is no path.
pub(super) fn file_id(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}
