//! What was printed for a site: the sheets and cards that pages link to.
//!
//! Pages are made after the sheets, so that they can say how many pages a sheet
//! has and how large its file is. Without print it is empty, and pages are as if
//! there were no such thing.

use std::collections::BTreeMap;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

use crate::locale::Locale;

/// Where a sheet is listed, and as what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Listing {
    /// On the page of a commune, and of a guide if it is about one: the guide's
    /// index and the sheet's name.
    Sheet {
        /// Index of the commune.
        commune: usize,
        /// Index of the guide; none for a sheet about something else.
        guide: Option<usize>,
        /// What it is: `A5 page`.
        name: String,
    },
    /// All sheets of a commune in one file, on its page.
    Pack {
        /// Index of the commune.
        commune: usize,
        /// How many files are in it; none where it is a PDF itself.
        files: Option<usize>,
    },
    /// The site's icon as a picture.
    Icon {
        /// Its width and height in pixels.
        size: u32,
    },
    /// The picture of a page and of all pages below its folder.
    Card {
        /// What it shows, in a sentence.
        alt: String,
    },
}

/// A file that was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedFile {
    /// Where it is, below the site's folder.
    pub path: String,
    /// Its pages; of a ZIP its files.
    pub pages: usize,
    /// Its bytes.
    pub bytes: usize,
    /// The kind of sheets that it looks like.
    pub kind: Option<String>,
}

/// A sheet to download.
#[derive(Debug, Serialize)]
pub(super) struct SheetLink<'a> {
    #[serde(flatten)]
    sheet: &'a PrintedSheet,
    /// Whether it is for a part of the commune, a village.
    is_for_part: bool,
    sketch: Option<&'a Sketch>,
}

/// Where words and pictures stand on a sheet's first page.
#[derive(
    Debug, Clone, PartialEq, Eq, Serialize, Deserialize, BorshDeserialize, BorshSerialize,
)]
pub struct Sketch {
    /// Of the page, in units.
    pub width: i64,
    /// Of the page, in units.
    pub height: i64,
    /// A path of SVG, in whole units.
    pub path: String,
}

/// A sheet as it is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct PrintedSheet {
    #[serde(skip)]
    guide: Option<usize>,
    name: String,
    href: String,
    pages: usize,
    /// `46 KB`
    size: String,
    #[serde(skip)]
    kind: Option<String>,
}

/// All sheets of a commune in one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct PackLink {
    href: String,
    pages: usize,
    files: Option<usize>,
    /// `46 KB`
    size: String,
}

/// The picture that is shown where a page is shared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct CardLink {
    /// Its path below the site's folder.
    pub(super) path: String,
    pub(super) alt: String,
}

/// Width and height of a card in pixels.
pub(super) const CARD_SIZE: (u32, u32) = (1200, 630);

/// All that was printed.
#[derive(Debug, Clone, Default)]
pub struct Printed {
    sheets: BTreeMap<usize, Vec<PrintedSheet>>,
    /// One for each kind.
    sketches: BTreeMap<String, Sketch>,
    packs: BTreeMap<usize, Vec<PackLink>>,
    cards: BTreeMap<String, CardLink>,
    /// Paths by size.
    icons: BTreeMap<u32, String>,
}

impl Printed {
    /// Adds a file.
    pub fn add(&mut self, listing: Listing, file: PrintedFile, locale: &Locale) {
        let size = size_text(file.bytes, locale);
        let PrintedFile { path, pages, kind, .. } = file;
        match listing {
            Listing::Pack { commune, files } => {
                let link = PackLink { href: path, pages, files, size };
                self.packs.entry(commune).or_default().push(link);
            }
            Listing::Sheet { commune, guide, name } => {
                let sheet = PrintedSheet { guide, name, href: path, pages, size, kind };
                self.sheets.entry(commune).or_default().push(sheet);
            }
            Listing::Icon { size } => {
                self.icons.insert(size, path);
            }
            Listing::Card { alt } => {
                let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
                self.cards.insert(folder.to_owned(), CardLink { path, alt });
            }
        }
    }

    /// A commune's sheets about a guide, or about none.
    pub(super) fn sheets_of(
        &self,
        commune: usize,
        guide: Option<usize>,
    ) -> Vec<SheetLink<'_>> {
        let all = self.sheets.get(&commune).into_iter().flatten();
        all.filter(|sheet| sheet.guide == guide)
            .map(|sheet| SheetLink {
                sheet,
                // Those are of no kind: they look like the others.
                is_for_part: sheet.kind.is_none(),
                sketch: sheet.kind.as_ref().and_then(|kind| self.sketches.get(kind)),
            })
            .collect()
    }

    /// Adds the sketch of a kind of sheets.
    pub fn add_sketch(&mut self, kind: String, sketch: Sketch) {
        self.sketches.insert(kind, sketch);
    }

    /// A commune's packs: the PDF, then the ZIP.
    pub(super) fn packs_of(&self, commune: usize) -> &[PackLink] {
        self.packs.get(&commune).map_or(&[], Vec::as_slice)
    }

    /// What pages of all communes show of it: sketches of kinds of sheets, icons.
    pub(super) fn shared(&self) -> (&BTreeMap<String, Sketch>, &BTreeMap<u32, String>) {
        (&self.sketches, &self.icons)
    }

    /// The icon's pictures by size in pixels, the smallest first.
    pub(super) fn icons(&self) -> impl Iterator<Item = (u32, &str)> {
        self.icons.iter().map(|(size, path)| (*size, path.as_str()))
    }

    /// The card of a page: its own, or that of the nearest folder above.
    pub(super) fn card_of(&self, page: &str) -> Option<&CardLink> {
        let mut folder = page;
        loop {
            folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
            let found = self.cards.get(folder);
            if found.is_some() || folder.is_empty() {
                return found;
            }
        }
    }
}

/// Kilobytes, or tenths of megabytes, rounded up.
fn size_text(bytes: usize, locale: &Locale) -> String {
    let kilobytes = bytes.div_ceil(1000);
    if kilobytes < 1000 {
        format!("{kilobytes} KB")
    } else {
        format!("{} MB", locale.decimal(kilobytes.div_ceil(100) as f64 / 10.0, 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Language, Wording};

    fn words() -> Locale {
        Locale::new(Language::Vi, Wording::empty(Language::Vi))
    }

    #[test]
    fn sizes_are_never_told_too_small() {
        let sizes = [0, 1, 46_000, 46_001, 999_000, 999_001, 1_189_000, 12_000_001];
        let shown = sizes.map(|bytes| size_text(bytes, &words()));
        let wanted =
            ["0 KB", "1 KB", "46 KB", "47 KB", "999 KB", "1 MB", "1,2 MB", "12,1 MB"];
        assert_eq!(shown, wanted);
    }

    #[test]
    fn a_page_without_card_takes_the_one_above() {
        let mut printed = Printed::default();
        for path in ["the.png", "xa-phuong/an-00001/the.png"] {
            let listing = Listing::Card { alt: String::new() };
            let path = path.to_owned();
            let file = PrintedFile { path, pages: 1, bytes: 1, kind: None };
            printed.add(listing, file, &words());
        }
        let card = |page: &str| printed.card_of(page).unwrap().path.clone();
        assert_eq!(card("index.html"), "the.png");
        assert_eq!(card("bao-cao/2025-W46/index.html"), "the.png");
        let commune = "xa-phuong/an-00001/";
        assert_eq!(card(&format!("{commune}index.html")), format!("{commune}the.png"));
        let guide = format!("{commune}huong-dan/dat-dai/index.html");
        assert_eq!(card(&guide), format!("{commune}the.png"));
        assert_eq!(card("xa-phuong/index.html"), "the.png");
    }
}
