//! The pack: all sheets of a commune that go on A4, in one PDF behind a page that
//! lists them; and all its files, whatever their paper, in one ZIP.
//!
//! The PDF is set anew from the sheets' data in the room that each was found to
//! need: letters are in it once, and its tags stay whole, where PDFs put together
//! afterwards would be ten times as large. The ZIP is stored, not pressed, because
//! PDFs already are; its times are the day the site speaks for.

use std::collections::BTreeMap;

use serde::Serialize;
use zip::CompressionMethod;

use super::{
    imprint::Imprint,
    sheet::{InPack, Output, Sheet, SheetOf, words},
    typesetter::{SetSheet, Typesetter},
};
use crate::{
    diagnostics::{Place, Problem},
    locale::Word,
    render::{
        Artefact, View, address,
        parts::{ContactPart, contact},
        printed::Listing,
        texts::{commune_name, commune_title},
        zip_file::{Packed, zipped},
    },
};

/// A sheet of a commune that was set.
pub struct Leaf {
    /// What was set.
    pub sheet: Sheet,
    /// What became of it.
    pub set: SetSheet,
    /// Where it is listed.
    pub listing: Listing,
}

/// The pack of a commune, ready to be set.
pub struct Pack<'a> {
    /// Its first page, and what the whole is called.
    pub(super) cover: Sheet,
    /// Those that are in it.
    pub(super) leaves: Vec<&'a Leaf>,
}

#[derive(Serialize)]
struct Cover<'a> {
    #[serde(flatten)]
    imprint: Imprint<'a>,
    title: String,
    commune: String,
    contact: ContactPart<'a>,
    parts: Vec<PartRow>,
    words: BTreeMap<&'static str, String>,
}

/// Sheets about one thing.
#[derive(Serialize)]
struct PartRow {
    title: String,
    sheets: Vec<SheetRow>,
}

#[derive(Serialize)]
struct SheetRow {
    name: String,
    pages: usize,
    /// Whether it is cut into two.
    cut: bool,
}

const WORDS: [&str; 4] = ["pack-lead", "pack-sheet", "pack-pages", "pack-cut"];

impl<'a> Pack<'a> {
    /// The pack of a commune's sheets; none where there are none for it.
    pub fn of(
        commune: usize,
        leaves: &'a [Leaf],
        typesetter: &Typesetter,
        view: &View,
    ) -> Option<(Self, Listing)> {
        let leaves: Vec<&Leaf> =
            leaves.iter().filter(|leaf| leaf.sheet.in_pack != InPack::No).collect();
        let unit = view.commune(commune).0;
        let who = commune_title(unit, view.locale);
        let name = Word::text(commune_name(unit, view.locale));
        let title = view.locale.text("pack-title", &[("name", name)]);
        let of = SheetOf {
            path: address::pack(unit, "pdf"),
            template: "pack",
            output: Output::Pdf,
            title: title.clone(),
            author: &view.site().publisher.name,
            at_most: 4,
            place: Place::file(&"content/communes".into()),
        };
        let cover = Cover {
            imprint: Imprint::of(view),
            title,
            commune: who,
            contact: contact(unit),
            parts: parts(&leaves, view),
            words: words(&WORDS, view.locale),
        };
        let cover = Sheet::new(of, &cover, &typesetter.letters())?;
        (!leaves.is_empty())
            .then_some((Self { cover, leaves }, Listing::Pack { commune, files: None }))
    }

    /// What a pack is kept by.
    pub fn key(&self, typesetter: &Typesetter) -> String {
        let mut key = blake3::Hasher::new();
        key.update(typesetter.key(&self.cover).as_bytes());
        for leaf in &self.leaves {
            key.update(typesetter.key(&leaf.sheet).as_bytes());
        }
        key.finalize().to_hex().to_string()
    }

    /// Its path below the site's folder.
    pub fn path(&self) -> &str {
        &self.cover.path
    }

    /// Sets it.
    pub fn set(&self, typesetter: &Typesetter) -> Result<SetSheet, Vec<Problem>> {
        let parts: Vec<_> =
            self.leaves.iter().map(|leaf| (&leaf.sheet, &leaf.set)).collect();
        typesetter.bind(&self.cover, &parts)
    }
}

fn parts(leaves: &[&Leaf], view: &View) -> Vec<PartRow> {
    let mut rows: Vec<(Option<usize>, PartRow)> = Vec::new();
    for leaf in leaves {
        let Listing::Sheet { guide, name, .. } = &leaf.listing else { continue };
        let row = SheetRow {
            name: name.clone(),
            pages: leaf.set.pages,
            cut: leaf.sheet.in_pack == InPack::Twice,
        };
        match rows.last_mut() {
            Some((about, part)) if about == guide => part.sheets.push(row),
            _ => {
                let title = match guide {
                    Some(guide) => view.site().guides[*guide].title.clone(),
                    None => view.locale.text("sheets-for-commune", &[]),
                };
                rows.push((*guide, PartRow { title, sheets: vec![row] }));
            }
        }
    }
    rows.into_iter().map(|(_, part)| part).collect()
}

/// All files of a commune in one; none where it cannot be put together.
pub fn bundle(
    commune: usize,
    files: &[(&str, &[u8])],
    view: &View,
) -> Option<(Artefact, Listing)> {
    let unit = view.commune(commune).0;
    let path = address::pack(unit, "zip");
    let packed = files.iter().map(|(file, bytes)| Packed {
        // One folder, named like the commune's own.
        name: file.strip_prefix("xa-phuong/").unwrap_or(file).replace("/in/", "/"),
        bytes: (*bytes).into(),
    });
    let bytes = zipped(packed, CompressionMethod::Stored, view.content.as_of).ok()?;
    let listing = Listing::Pack { commune, files: Some(files.len()) };
    (!files.is_empty()).then(|| (Artefact::new(path, bytes), listing))
}
