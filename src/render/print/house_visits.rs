//! The tally sheet for house visits: strokes to be counted, and nobody's data.
//!
//! A4, one for each commune, with its villages as rows. It needs no roster and no
//! village either: empty rows are filled in by hand. It says itself what must not
//! be written on it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    imprint::Imprint,
    letters::Letters,
    sheet::{Output, Sheet, SheetOf, words},
};
use crate::{
    diagnostics::Place,
    model::Commune,
    render::{
        View, address,
        parts::{ContactPart, contact},
        printed::Listing,
        texts::{capitalised, commune_title, village_name},
    },
};

/// Rows at least, those for villages that are not listed included.
const ROWS: usize = 15;
/// A page holds at least so many rows, that of the total included.
const LINES: usize = 16;
/// The words that the template uses beside the data.
const WORDS: [&str; 13] = [
    "tally-title",
    "tally-date",
    "tally-shift",
    "sign-in-team",
    "tally-how",
    "tally-nobody",
    "tally-village",
    "tally-houses",
    "count-helped",
    "count-elderly",
    "count-records",
    "tally-again",
    "tally-total",
];

#[derive(Serialize)]
struct TallySheet<'a> {
    #[serde(flatten)]
    imprint: Imprint<'a>,
    commune: String,
    contact: ContactPart<'a>,
    villages: Vec<String>,
    rows: usize,
    words: BTreeMap<&'static str, String>,
}

/// The tally sheet of a commune.
pub(super) fn house_visits(
    index: usize,
    view: &View,
    letters: &Letters,
) -> Option<(Sheet, Listing)> {
    let commune = view.commune(index).0;
    let name = view.locale.text("sheet-name-house-visits", &[]);
    let data = TallySheet {
        imprint: Imprint::of(view),
        commune: commune_title(commune, view.locale),
        contact: contact(commune),
        villages: commune
            .villages
            .iter()
            .map(|village| capitalised(&village_name(village)))
            .collect(),
        rows: ROWS,
        words: words(&WORDS, view.locale),
    };
    let of = SheetOf {
        path: address::sheet(commune, "phieu-den-nha"),
        template: "house-visits",
        output: Output::Pdf,
        title: format!("{name} – {}", data.commune),
        author: &view.site().publisher.name,
        at_most: (commune.villages.len().max(ROWS) + 1).div_ceil(LINES),
        place: file_of(commune),
    };
    let sheet = Sheet::new(of, &data, letters)?.packed();
    Some((sheet, Listing::Sheet { commune: index, guide: None, name }))
}

/// The commune's file, as far as the model knows it.
fn file_of(commune: &Commune) -> Place {
    let points = commune.points.iter().map(|point| &point.place);
    let known = points.chain(commune.teams.iter().map(|team| &team.place)).next();
    known.map_or_else(
        || Place::file(&"content/communes".into()),
        |place| Place::file(&place.file),
    )
}
