//! Door rosters: a week of shifts at one point, to be hung on its door.
//!
//! A4 landscape, a page for each point. Today is not marked: paper stays. A page
//! has few rows, so that a cell is high enough for all who stand in it; a cell
//! with too many is set smaller, then with its first ones and how many more there
//! are, which the template tries in the order given here.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    duty::{Duty, name_of_week},
    imprint::Imprint,
    letters::Letters,
    sheet::{Output, Sheet, SheetOf, words},
};
use crate::{
    locale::Word,
    model::{Commune, Roster, RosterShift},
    render::{
        View, address,
        parts::{ContactPart, contact},
        printed::Listing,
        texts::commune_title,
    },
    roster::{Door, DoorRow, doors_of},
};

/// Rows of a page: more would be too low for times of 20 points, names and a box to
/// sign.
const ROWS: usize = 3;
/// How many are named beside the leader where not all fit, one after the other.
const CUTS: [usize; 12] = [20, 16, 12, 10, 8, 6, 5, 4, 3, 2, 1, 0];
/// A team is named by so many letters where room is short.
const SHORT_TEAM: usize = 24;
/// The words that the template uses beside the data.
const WORDS: [&str; 4] = ["door-title", "duty-leader", "door-sign", "door-shift"];

#[derive(Serialize)]
struct DoorSheet<'a> {
    #[serde(flatten)]
    imprint: Imprint<'a>,
    commune: String,
    contact: ContactPart<'a>,
    /// `Tuần 46`
    week: String,
    /// `10/11/2025 – 16/11/2025`
    dates: String,
    days: Vec<DayHead>,
    pages: Vec<DoorPage<'a>>,
    /// Why some stand there by code; none in the internal edition.
    codes_note: Option<String>,
    words: BTreeMap<&'static str, String>,
}

#[derive(Serialize)]
struct DayHead {
    name: String,
    date: String,
}

#[derive(Serialize)]
struct DoorPage<'a> {
    point: String,
    /// `tờ 1/2`, where a point has more than one.
    part: Option<String>,
    shifts: Vec<ShiftRows<'a>>,
}

/// A shift of the day and its rows: as many as teams share it.
#[derive(Serialize)]
struct ShiftRows<'a> {
    name: &'a str,
    from: String,
    to: String,
    rows: Vec<Vec<Option<Cell<'a>>>>,
}

#[derive(Serialize)]
struct Cell<'a> {
    #[serde(flatten)]
    duty: Duty<'a>,
    short_team: Option<String>,
    cuts: Vec<Cut>,
}

/// So many are named beside the leader, and how many more there are.
#[derive(Serialize)]
struct Cut {
    most: usize,
    more: String,
}

/// A week's sheets for the doors of a commune.
pub(super) fn door_roster(
    index: usize,
    number: usize,
    view: &View,
    letters: &Letters,
) -> Option<(Sheet, Listing)> {
    let commune = view.commune(index).0;
    let roster = &commune.rosters[number];
    let name = name_of_week("sheet-name-door", roster, view);
    let data = data(roster, commune, view);
    let of = SheetOf {
        path: address::sheet(commune, &format!("lich-truc-{}", roster.week)),
        template: "door",
        output: Output::Pdf,
        title: format!("{name} – {}", data.commune),
        author: &view.site().publisher.name,
        at_most: data.pages.len(),
        place: roster.shifts.first()?.place.clone(),
    };
    let sheet = Sheet::new(of, &data, letters)?.packed();
    Some((sheet, Listing::Sheet { commune: index, guide: None, name }))
}

fn data<'a>(roster: &Roster, commune: &'a Commune, view: &View<'a>) -> DoorSheet<'a> {
    let locale = view.locale;
    let imprint = Imprint::of(view);
    let head = |day| DayHead { name: locale.weekday(day), date: locale.day_month(day) };
    let (from, to) = (roster.week.monday(), roster.week.sunday());
    DoorSheet {
        codes_note: imprint.is_public().then(|| locale.text("roster-lead", &[])),
        imprint,
        commune: commune_title(commune, locale),
        contact: contact(commune),
        week: name_of_week("door-week", roster, view),
        dates: format!("{} – {}", locale.date(from), locale.date(to)),
        days: roster.week.days().map(head).collect(),
        pages: doors_of(roster).iter().flat_map(|d| pages(d, commune, view)).collect(),
        words: words(&WORDS, locale),
    }
}

/// The pages of a point: one, or several that are about equally full.
fn pages<'a>(door: &Door, commune: &'a Commune, view: &View<'a>) -> Vec<DoorPage<'a>> {
    let count = door.rows.len().div_ceil(ROWS);
    let rows = door.rows.len().div_ceil(count.max(1));
    let part = |page: usize| {
        let number = Word::text(page.to_string());
        let words = [("page", number), ("pages", Word::text(count.to_string()))];
        (count > 1).then(|| view.locale.text("door-part", &words))
    };
    let page = |(rows, number): (&[DoorRow], usize)| DoorPage {
        point: point(door, commune, view),
        part: part(number),
        shifts: rows
            .chunk_by(|a, b| a.shift == b.shift)
            .map(|rows| shift_rows(rows, commune, view))
            .collect(),
    };
    door.rows.chunks(rows.max(1)).zip(1..).map(page).collect()
}

fn point(door: &Door, commune: &Commune, view: &View) -> String {
    match door.point {
        Some(index) => commune.points[index].name.clone(),
        None => view.locale.text("door-no-point", &[]),
    }
}

fn shift_rows<'a>(
    rows: &[DoorRow],
    commune: &'a Commune,
    view: &View<'a>,
) -> ShiftRows<'a> {
    let known = &view.site().shifts[rows[0].shift];
    let cells = |row: &DoorRow| {
        row.days.iter().map(|day| day.map(|shift| cell(shift, commune, view))).collect()
    };
    ShiftRows {
        name: &known.name,
        from: known.from.to_string(),
        to: known.to.to_string(),
        rows: rows.iter().map(cells).collect(),
    }
}

fn cell<'a>(shift: &RosterShift, commune: &'a Commune, view: &View) -> Cell<'a> {
    let duty = Duty::of(shift, commune, view);
    let team = shift.team.map(|index| commune.teams[index].name.as_str());
    let all = duty.others.len();
    let cut = |most: usize| {
        let count = i64::try_from(all - most).unwrap_or(i64::MAX);
        let more = view.locale.text("door-more", &[("count", Word::count(count))]);
        Cut { most, more }
    };
    let cuts = CUTS.into_iter().filter(|most| *most < all).map(cut).collect();
    Cell { duty, short_team: team.map(shortened), cuts }
}

/// The beginning of a long name.
fn shortened(name: &str) -> String {
    if name.chars().count() <= SHORT_TEAM {
        return name.to_owned();
    }
    let start: String = name.chars().take(SHORT_TEAM - 1).collect();
    format!("{}…", start.trim_end())
}
