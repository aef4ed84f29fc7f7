//! Posters: one point of a commune for its door and wall, read from three metres.
//!
//! What is helped with here, the point's name and its hours very large, where it is,
//! whom to call, the code of the commune's page, and what is never asked. A3 is A4
//! enlarged, not laid out anew, so that who has checked one has checked both. Hours
//! that nobody wrote are said to be unknown, as on the page.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    imprint::Imprint,
    letters::Letters,
    qr::Qr,
    sheet::{Output, Sheet, SheetOf, words},
};
use crate::{
    locale::Word,
    model::Point,
    render::{
        View, address,
        parts::{ContactPart, PointPart, contact, never_ask, point_part},
        printed::Listing,
        texts::{commune_name, commune_title},
    },
};

/// More campaigns than this are too small to be read.
const MOST_CAMPAIGNS: usize = 5;
/// The words that the template uses beside the data.
const WORDS: [&str; 6] = [
    "poster-here",
    "poster-call",
    "hours-unknown",
    "never-ask-title",
    "safety-title",
    "phone-label",
];

/// The sizes of a poster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PosterForm {
    /// For a door and an office printer.
    A4,
    /// For a wall.
    A3,
}

impl PosterForm {
    /// Both, in the order in which they are listed.
    pub(super) const ALL: [Self; 2] = [Self::A4, Self::A3];

    /// The end of the file's name.
    fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A3 => "a3",
        }
    }
}

#[derive(Serialize)]
struct PosterSheet<'a> {
    #[serde(flatten)]
    imprint: Imprint<'a>,
    form: &'static str,
    commune: String,
    campaigns: Vec<&'a str>,
    /// How many campaigns are not named, in words.
    more: Option<String>,
    point: PointPart<'a>,
    contact: ContactPart<'a>,
    never_ask: Vec<String>,
    /// Above the code: what it opens.
    on_the_web: String,
    qr: Option<Qr>,
    /// The address where anybody can look whether this is real.
    safety: Option<String>,
    words: BTreeMap<&'static str, String>,
}

/// The poster of a commune's point.
pub(super) fn poster(
    index: usize,
    number: usize,
    form: PosterForm,
    view: &View,
    letters: &Letters,
) -> Option<(Sheet, Listing)> {
    let (site, locale) = (view.site(), view.locale);
    let commune = view.commune(index).0;
    let point = &commune.points[number];
    let of = SheetOf {
        path: address::poster(commune, point, form.name()),
        template: "poster",
        output: Output::Pdf,
        title: format!("{} – {}", point.name, commune_title(commune, locale)),
        author: &site.publisher.name,
        at_most: 1,
        place: point.place.clone(),
    };
    let sheet = Sheet::new(of, &data(index, point, form, view), letters)?;
    let sheet = if form == PosterForm::A4 { sheet.packed() } else { sheet };
    let words = [
        ("size", Word::text(form.name().to_uppercase())),
        ("point", Word::text(&*point.name)),
    ];
    let name = locale.text("sheet-name-poster", &words);
    Some((sheet, Listing::Sheet { commune: index, guide: None, name }))
}

fn data<'a>(
    index: usize,
    point: &'a Point,
    form: PosterForm,
    view: &View<'a>,
) -> PosterSheet<'a> {
    let (site, locale) = (view.site(), view.locale);
    let commune = view.commune(index).0;
    let name = ("name", Word::text(commune_name(commune, locale)));
    let (campaigns, more) = campaigns(point, view);
    PosterSheet {
        imprint: Imprint::of(view),
        form: form.name(),
        commune: commune_title(commune, locale),
        campaigns,
        more,
        point: point_part(point, commune, view),
        contact: contact(commune),
        never_ask: never_ask(view),
        on_the_web: locale.text("poster-commune-page", &[name]),
        qr: Qr::of_page(&address::commune(commune), view),
        safety: site.base_url.as_ref().map(|base| base.join(address::SAFETY)),
        words: words(&WORDS, locale),
    }
}

/// The first campaigns of a point by their full names, and how many more there are.
fn campaigns<'a>(point: &Point, view: &View<'a>) -> (Vec<&'a str>, Option<String>) {
    let all = &view.site().campaigns;
    let named = point.campaigns.iter().take(MOST_CAMPAIGNS);
    let named = named.map(|campaign| all[*campaign].name.as_str()).collect();
    let hidden = point.campaigns.len().saturating_sub(MOST_CAMPAIGNS);
    let count = ("count", Word::count(i64::try_from(hidden).unwrap_or(i64::MAX)));
    (named, (hidden > 0).then(|| view.locale.text("card-more-campaigns", &[count])))
}
