//! The theme's files: the default theme inside the program, any file of which a
//! site overrides by placing its own at the same path below `themes/<theme>/`.

use std::{borrow::Cow, collections::BTreeMap};

use rust_embed::Embed;

use super::{disk::Disk, palette::read_palette, text::decode};
use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    locale::{Language, Wording, WordingError},
    model::Palette,
};

/// The default theme, compiled in.
#[derive(Embed)]
#[folder = "themes/default"]
struct DefaultTheme;

/// All files of a theme by path: `templates/home.html`.
pub struct ThemeFiles {
    files: BTreeMap<String, Cow<'static, [u8]>>,
    overridden: Vec<String>,
    palette: Palette,
}

/// Where the palette stands.
const PALETTE: &str = "theme.toml";

impl ThemeFiles {
    /// The default theme as it is.
    pub fn built_in() -> Self {
        let names = DefaultTheme::iter();
        let files = names.filter_map(|name| {
            DefaultTheme::get(&name).map(|file| (name.to_string(), file.data))
        });
        let files = files.collect();
        let mut theme =
            Self { files, overridden: Vec::new(), palette: Palette::default() };
        // A test holds that the built-in palette has no fault.
        theme.palette = read_palette(PALETTE, theme.text(PALETTE), &mut Problems::new());
        theme
    }

    /// The default theme with the site's own files over it.
    pub(super) fn read(theme: &str, disk: &Disk, problems: &mut Problems) -> Self {
        let mut all = Self::built_in();
        let folder = format!("themes/{theme}");
        if theme != "default" && !disk.has_folder(&folder) {
            problems.add(Problem::new(Code::MissingFile, Place::file(&folder.into())));
            return all;
        }
        for path in disk.files(&folder, problems) {
            let Some(source) = disk.read(&path, problems) else { continue };
            let name = path[folder.len() + 1..].to_owned();
            let is_text = !name.starts_with("static/");
            let bytes = if is_text {
                let Some(text) = decode(source, problems) else { continue };
                text.text.into_bytes()
            } else {
                source.bytes
            };
            all.overridden.push(name.clone());
            all.files.insert(name, Cow::Owned(bytes));
        }
        if all.overridden.iter().any(|name| name == PALETTE) {
            let path = format!("{folder}/{PALETTE}");
            all.palette = read_palette(&path, all.text(PALETTE), problems);
        }
        all
    }

    /// The theme's colours.
    pub fn palette(&self) -> &Palette {
        &self.palette
    }

    /// The files below a folder, by path.
    pub fn below<'a>(
        &'a self,
        folder: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        let all = self.files.range(folder.to_owned()..);
        all.take_while(move |(name, _)| name.starts_with(folder))
            .map(|(name, bytes)| (name.as_str(), bytes.as_ref()))
    }

    /// The files that the site has of its own.
    pub fn overridden(&self) -> impl Iterator<Item = &str> {
        self.overridden.iter().map(String::as_str)
    }

    /// One file as text; empty where there is none.
    pub fn text(&self, name: &str) -> &str {
        let bytes = self.files.get(name).map_or(&[][..], |bytes| bytes.as_ref());
        std::str::from_utf8(bytes).unwrap_or_default()
    }

    /// The wording of a language, pages and sheets: the default, then what the site
    /// overrides.
    pub fn wording(&self, language: Language) -> Result<Wording, WordingError> {
        let names = wording_files(language);
        let built_in = names.each_ref().map(|name| built_in_text(name));
        let own = names.iter().filter(|name| self.overridden.contains(*name));
        let own = own.map(|name| self.text(name));
        let texts: Vec<&str> = built_in.iter().map(String::as_str).chain(own).collect();
        Wording::new(language, &texts)
    }
}

/// The built-in wording of a language, for what is said before a site is read.
pub fn default_wording(language: Language) -> Result<Wording, WordingError> {
    let [pages, sheets] = wording_files(language).map(|name| built_in_text(&name));
    Wording::new(language, &[&pages, &sheets])
}

/// A built-in book of long texts that few runs need: `explain`, `schema`.
pub fn default_book(language: Language, book: &str) -> Result<Wording, WordingError> {
    let name = format!("i18n/{}-{book}.ftl", language.tag());
    Wording::new(language, &[&built_in_text(&name)])
}

/// The files with a language's words for pages and for sheets.
fn wording_files(language: Language) -> [String; 2] {
    ["", "-print"].map(|book| format!("i18n/{}{book}.ftl", language.tag()))
}

/// A file of the default theme; empty where there is none.
fn built_in_text(name: &str) -> String {
    let file = DefaultTheme::get(name).map(|file| file.data.into_owned());
    String::from_utf8(file.unwrap_or_default()).unwrap_or_default()
}
