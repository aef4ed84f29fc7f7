//! The desk of one sheet: what Typst may look at while it sets it.
//!
//! Virtual files only: the templates, `theme.toml` and `data.json`. Everything
//! else is not found; there is no way to disk, packages, environment or clock.
//! `data.json` is a list of templates and what each is to lay out; `sheets.typ`
//! goes through it.

use typst::{
    Library, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};

use super::type_case::{TypeCase, file_id};

/// The template that calls the others.
const MAIN: &str = "sheets.typ";

/// What a template is to lay out, and in how much room.
#[derive(Debug, Clone, Copy)]
pub(super) struct Laid<'a> {
    pub(super) template: &'a str,
    pub(super) room: &'a str,
    /// JSON.
    pub(super) data: &'a str,
}

impl Laid<'_> {
    fn json(&self) -> String {
        let Self { template, room, data } = self;
        format!("{{\"template\":\"{template}\",\"room\":\"{room}\",\"sheet\":{data}}}")
    }
}

/// What one document is set from.
pub(super) struct Desk<'a> {
    case: &'a TypeCase,
    main: FileId,
    data: (FileId, Bytes),
    palette: FileId,
}

impl<'a> Desk<'a> {
    /// Lays out the data of one sheet or more; none where the theme lacks a template.
    pub(super) fn new(case: &'a TypeCase, laid: &[Laid]) -> Option<Self> {
        let has = |id: FileId| case.sources.iter().any(|(known, _)| *known == id);
        for one in laid {
            has(file_id(&format!("{}.typ", one.template))?).then_some(())?;
        }
        let data: Vec<String> = laid.iter().map(Laid::json).collect();
        let data = format!("[{}]", data.join(","));
        Some(Self {
            case,
            main: file_id(MAIN)?,
            data: (file_id("data.json")?, Bytes::from_string(data)),
            palette: file_id("theme.toml")?,
        })
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.case.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.case.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.case.sources.iter().find(|(known, _)| *known == id);
        found.map(|(_, source)| source.clone()).ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 {
            Ok(self.data.1.clone())
        } else if id == self.palette {
            Ok(self.case.palette.clone())
        } else {
            self.source(id).map(|source| Bytes::from_string(source.text().to_owned()))
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.case.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        self.case.today()
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
