//! What was printed for a site: the sheets and cards that pages link to.
//!
//! Pages are made after the sheets, so that they can say how many pages a sheet
//! has and how large its file is. Without print it is empty, and pages are as if
//! there were no such thing.

use std::collections::BTreeMap;

use serde::Serialize;

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
    /// The picture of a page and of all pages below its folder.
    Card {
        /// What it shows, in a sentence.
        alt: String,
    },
}

/// A sheet to download.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct SheetLink {
    #[serde(skip)]
    guide: Option<usize>,
    name: String,
    href: String,
    pages: usize,
    /// Kilobytes, rounded up.
    size: usize,
}

/// All sheets of a commune in one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct PackLink {
    href: String,
    pages: usize,
    files: Option<usize>,
    /// Kilobytes, rounded up.
    size: usize,
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
    sheets: BTreeMap<usize, Vec<SheetLink>>,
    packs: BTreeMap<usize, Vec<PackLink>>,
    cards: BTreeMap<String, CardLink>,
}

impl Printed {
    /// Adds a file with its pages and bytes.
    pub fn add(&mut self, listing: Listing, path: String, pages: usize, bytes: usize) {
        let size = bytes.div_ceil(1000);
        match listing {
            Listing::Pack { commune, files } => {
                let link = PackLink { href: path, pages, files, size };
                self.packs.entry(commune).or_default().push(link);
            }
            Listing::Sheet { commune, guide, name } => {
                let link = SheetLink { guide, name, href: path, pages, size };
                self.sheets.entry(commune).or_default().push(link);
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
    ) -> Vec<&SheetLink> {
        let all = self.sheets.get(&commune).into_iter().flatten();
        all.filter(|sheet| sheet.guide == guide).collect()
    }

    /// A commune's packs: the PDF, then the ZIP.
    pub(super) fn packs_of(&self, commune: usize) -> &[PackLink] {
        self.packs.get(&commune).map_or(&[], Vec::as_slice)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_without_card_takes_the_one_above() {
        let mut printed = Printed::default();
        for path in ["the.png", "xa-phuong/an-00001/the.png"] {
            let listing = Listing::Card { alt: String::new() };
            printed.add(listing, path.to_owned(), 1, 1);
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
