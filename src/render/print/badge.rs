//! Badges: one for each registered volunteer, ten on A4, to be cut and worn.
//!
//! Name, code and team of the volunteer, the code of the page "Có thật không?", and
//! the session codes of the next shifts, which a resident compares with the official
//! pages. Only the internal edition has them, and that is on purpose: a public file
//! with names, codes and layout would be a gift to those who pose as volunteers.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    imprint::Imprint,
    letters::Letters,
    qr::Qr,
    sheet::{Output, Sheet, SheetOf, words},
};
use crate::{
    diagnostics::Place,
    locale::Collation,
    model::{Commune, Role, RosterShift, Volunteer},
    render::{
        View, address,
        printed::Listing,
        texts::{commune_title, hours_of},
    },
    roster::{SessionCode, shifts_of_volunteers},
};

/// Cards on a page: two beside each other, five below each other.
const ON_A_PAGE: usize = 10;
/// So many coming shifts fit on a card.
const MOST_SESSIONS: usize = 3;
/// The words that the template uses beside the data.
const WORDS: [&str; 6] = [
    "badge-volunteer",
    "badge-leader",
    "badge-sessions",
    "badge-session-line",
    "badge-real",
    "badge-cut",
];

#[derive(Serialize)]
struct BadgeSheet<'a> {
    #[serde(flatten)]
    imprint: Imprint<'a>,
    commune: String,
    /// Card by card, page by page.
    pages: Vec<Vec<Card<'a>>>,
    qr: Option<Qr>,
    words: BTreeMap<&'static str, String>,
}

#[derive(Serialize)]
struct Card<'a> {
    name: &'a str,
    code: &'a str,
    team: Option<&'a str>,
    leader: bool,
    sessions: Vec<Session>,
}

/// A shift that is still to come.
#[derive(Serialize)]
struct Session {
    date: String,
    time: String,
    code: String,
}

/// The badges of a commune; none where nobody is registered.
pub(super) fn badges(
    index: usize,
    view: &View,
    letters: &Letters,
) -> Option<(Sheet, Listing)> {
    let (site, locale) = (view.site(), view.locale);
    let commune = view.commune(index).0;
    let name = locale.text("sheet-name-badge", &[]);
    let pages = pages(commune, view);
    let of = SheetOf {
        path: address::badges(commune),
        template: "badge",
        output: Output::Pdf,
        title: format!("{name} – {}", commune_title(commune, locale)),
        author: &site.publisher.name,
        at_most: pages.len(),
        place: Place::file(&"content/communes".into()),
    };
    if pages.is_empty() {
        return None;
    }
    let data = BadgeSheet {
        imprint: Imprint::of(view),
        commune: commune_title(commune, locale),
        pages,
        qr: Qr::of_page(address::SAFETY, view),
        words: words(&WORDS, locale),
    };
    let listing = Listing::Sheet { commune: index, guide: None, name };
    Some((Sheet::new(of, &data, letters)?.packed(), listing))
}

/// Volunteers by given name, so that a badge is found in a pile.
pub(super) fn by_given_name<'a>(
    commune: &'a Commune,
    view: &View,
) -> Vec<(usize, &'a Volunteer)> {
    let collation = Collation::new(view.locale.language);
    let mut all: Vec<(usize, &Volunteer)> =
        commune.volunteers.iter().enumerate().collect();
    all.sort_by(|(_, a), (_, b)| {
        let name = |volunteer: &'a Volunteer| volunteer.name.for_the_office();
        collation.compare_people(name(a), name(b)).then_with(|| a.id.cmp(&b.id))
    });
    all
}

fn pages<'a>(commune: &'a Commune, view: &View<'a>) -> Vec<Vec<Card<'a>>> {
    let mut coming = sessions(commune, view);
    let card = |(index, volunteer): (usize, &'a Volunteer)| Card {
        name: volunteer.name.for_the_office(),
        code: volunteer.id.as_str(),
        team: volunteer.team.map(|team| commune.teams[team].name.as_str()),
        leader: volunteer.role == Role::Leader,
        sessions: std::mem::take(&mut coming[index]),
    };
    let mut cards = by_given_name(commune, view).into_iter().map(card).peekable();
    let mut pages = Vec::new();
    while cards.peek().is_some() {
        pages.push(cards.by_ref().take(ON_A_PAGE).collect());
    }
    pages
}

/// The next shifts of each volunteer, by time.
fn sessions(commune: &Commune, view: &View) -> Vec<Vec<Session>> {
    let shifts = &view.site().shifts;
    let session = |planned: &&RosterShift| Session {
        date: view.locale.day_month(planned.date),
        time: hours_of(&shifts[planned.shift]),
        code: SessionCode::of_shift(planned, commune, shifts).to_string(),
    };
    let coming = shifts_of_volunteers(commune, shifts, Some(view.content.as_of));
    coming
        .iter()
        .map(|theirs| theirs.iter().take(MOST_SESSIONS).map(session).collect())
        .collect()
}
