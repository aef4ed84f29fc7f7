//! Sign-in sheets: who came to a shift, from when to when, and what the log wants.
//!
//! A4, a page for each shift of a week, in order; more than a page holds go on to
//! the next. Planned volunteers stand first, then lines for those who come
//! unplanned; below them the log's counts by campaign, as a row of the log has
//! them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    duty::{Duty, name_of_week},
    imprint::Imprint,
    letters::Letters,
    sheet::{Output, Sheet, SheetOf, words},
};
use crate::{
    model::{Commune, Roster, RosterShift},
    render::{
        View, address,
        parts::{ContactPart, contact},
        printed::Listing,
        texts::{commune_title, hours_of},
    },
    roster::{campaigns_of, days_of},
};

/// Lines for those who come unplanned, at least.
const UNPLANNED: usize = 5;
/// A page holds at least so many lines, whatever else stands on it.
const LINES: usize = 14;
/// More campaigns than these are not listed: their names are written in.
const CAMPAIGNS: usize = 5;
/// Lines to write in campaigns.
const BLANK_CAMPAIGNS: usize = 3;
/// The words that the template uses beside the data.
const WORDS: [&str; 16] = [
    "sign-in-title",
    "sign-in-point",
    "sign-in-team",
    "duty-leader",
    "sign-in-number",
    "sign-in-code",
    "sign-in-name",
    "sign-in-phone",
    "sign-in-from",
    "sign-in-to",
    "sign-in-signature",
    "sign-in-counts",
    "sign-in-campaign",
    "count-helped",
    "count-elderly",
    "count-records",
];

#[derive(Serialize)]
struct SignInSheet<'a> {
    #[serde(flatten)]
    imprint: Imprint<'a>,
    commune: String,
    contact: ContactPart<'a>,
    shifts: Vec<ShiftPage<'a>>,
    unplanned: usize,
    words: BTreeMap<&'static str, String>,
}

#[derive(Serialize)]
struct ShiftPage<'a> {
    date: String,
    shift: &'a str,
    time: String,
    /// Empty lines stand for what the roster does not say.
    point: Option<&'a str>,
    #[serde(flatten)]
    duty: Duty<'a>,
    /// Empty ones are written in by hand.
    campaigns: Vec<&'a str>,
}

/// A week's sign-in sheets of a commune.
pub(super) fn sign_in(
    index: usize,
    number: usize,
    view: &View,
    letters: &Letters,
) -> Option<(Sheet, Listing)> {
    let commune = view.commune(index).0;
    let roster = &commune.rosters[number];
    let name = name_of_week("sheet-name-sign-in", roster, view);
    let data = data(roster, commune, view);
    let of = SheetOf {
        path: address::sheet(commune, &format!("diem-danh-{}", roster.week)),
        template: "sign-in",
        output: Output::Pdf,
        title: format!("{name} – {}", data.commune),
        author: &view.site().publisher.name,
        at_most: roster.shifts.iter().map(pages_of).sum(),
        place: roster.shifts.first()?.place.clone(),
    };
    let sheet = Sheet::new(of, &data, letters)?.packed();
    Some((sheet, Listing::Sheet { commune: index, guide: None, name }))
}

/// The pages that a shift may take.
fn pages_of(shift: &RosterShift) -> usize {
    (shift.volunteers.len() + UNPLANNED).div_ceil(LINES)
}

fn data<'a>(roster: &Roster, commune: &'a Commune, view: &View<'a>) -> SignInSheet<'a> {
    let shifts = days_of(roster).into_iter().flat_map(|day| day.shifts);
    SignInSheet {
        imprint: Imprint::of(view),
        commune: commune_title(commune, view.locale),
        contact: contact(commune),
        shifts: shifts.map(|shift| page(shift, commune, view)).collect(),
        unplanned: UNPLANNED,
        words: words(&WORDS, view.locale),
    }
}

fn page<'a>(shift: &RosterShift, commune: &'a Commune, view: &View<'a>) -> ShiftPage<'a> {
    let (site, locale) = (view.site(), view.locale);
    let known = &site.shifts[shift.shift];
    ShiftPage {
        date: format!("{}, {}", locale.weekday(shift.date), locale.date(shift.date)),
        shift: &known.name,
        time: hours_of(known),
        point: shift.point.map(|index| commune.points[index].name.as_str()),
        duty: Duty::of(shift, commune, view),
        campaigns: campaigns(shift, commune, view),
    }
}

fn campaigns<'a>(
    shift: &RosterShift,
    commune: &Commune,
    view: &View<'a>,
) -> Vec<&'a str> {
    let site = view.site();
    let all = campaigns_of(shift, commune, site.campaigns.len());
    if all.len() > CAMPAIGNS {
        return vec![""; BLANK_CAMPAIGNS];
    }
    all.into_iter().map(|index| site.campaigns[index].short_name.as_str()).collect()
}
