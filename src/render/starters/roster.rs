//! The roster of a coming week: the shifts of the last one on the new dates.
//!
//! Points, shifts, teams and the hands wanted are taken over where the point is
//! open; who stood there stands in a comment, because nobody is planned unasked.
//! Without an earlier roster every opening of every point becomes a shift, with
//! no number of hands: nobody has said how many are wanted.

use jiff::ToSpan as _;
use serde::Serialize;

use super::Starter;
use crate::{
    model::{Commune, Point, Roster, RosterShift, Site, Week},
    read::SchemaKind,
    render::{Artefact, CannotRender, texts::commune_name},
};

#[derive(Serialize)]
struct Values {
    commune: String,
    week: String,
    monday: String,
    monday_iso: String,
    sunday: String,
    /// The week that the shifts are taken from.
    from: Option<String>,
    /// Shifts of that week at points that are closed then.
    closed: usize,
    days: Vec<Day>,
}

#[derive(Serialize)]
struct Day {
    name: String,
    date: String,
    iso: String,
    shifts: Vec<Slot>,
}

#[derive(Serialize)]
struct Slot {
    shift: String,
    point: Option<String>,
    team: Option<String>,
    wanted: Option<String>,
    /// Codes of those who stood there, the leader first.
    before: Vec<String>,
}

/// The week after the last roster's, but not a week that is over or ends today.
///
/// ```
/// use aoxanh::{model::Week, render::next_week};
/// use jiff::civil::date;
/// let week = |text| Week::parse(text).unwrap();
/// let today = date(2025, 12, 26);
/// assert_eq!(next_week(Some(week("2025-W52")), today), week("2026-W01"));
/// assert_eq!(next_week(Some(week("2025-W40")), today), week("2025-W52"));
/// assert_eq!(next_week(None, today), week("2025-W52"));
/// assert_eq!(next_week(None, date(2025, 12, 28)), week("2026-W01"));
/// ```
pub fn next_week(last: Option<Week>, today: jiff::civil::Date) -> Week {
    let this = Week::of(today.saturating_add(1.day()));
    last.map_or(this, |last| last.next().max(this))
}

/// The roster of this week.
pub fn roster_starter(
    starter: &Starter,
    site: &Site,
    (commune, folder): (&Commune, &str),
    week: Week,
) -> Result<Artefact, CannotRender> {
    let last = commune.rosters.iter().rev().find(|roster| roster.week < week);
    let last = last.filter(|roster| !roster.shifts.is_empty());
    let mut closed = 0;
    let days = week.days().enumerate().map(|(weekday, date)| {
        let shifts = match last {
            Some(roster) => {
                let (shifts, shut) = taken_over(roster, weekday, site, commune);
                closed += shut;
                shifts
            }
            None => openings(weekday, site, commune),
        };
        Day {
            name: starter.locale.weekday(date),
            date: starter.locale.date(date),
            iso: date.to_string(),
            shifts,
        }
    });
    let days: Vec<Day> = days.filter(|day| !day.shifts.is_empty()).collect();
    let values = Values {
        commune: commune_name(commune, starter.locale),
        week: week.to_string(),
        monday: starter.locale.date(week.monday()),
        monday_iso: week.monday().to_string(),
        sunday: starter.locale.date(week.sunday()),
        from: last.map(|roster| roster.week.to_string()),
        closed,
        days,
    };
    starter.file(format!("{folder}/roster/{week}.yaml"), SchemaKind::Roster, &values)
}

/// The shifts of a weekday, and how many are left out at closed points.
fn taken_over(
    roster: &Roster,
    weekday: usize,
    site: &Site,
    commune: &Commune,
) -> (Vec<Slot>, usize) {
    let is_open = |shift: &RosterShift| match shift.point {
        Some(point) => opens(&commune.points[point], weekday, shift.shift),
        None => true,
    };
    let day = roster.week.days().nth(weekday);
    let shifts = roster.shifts.iter().filter(|shift| Some(shift.date) == day);
    let (open, shut): (Vec<_>, Vec<_>) = shifts.partition(|shift| is_open(shift));
    let slot = |shift: &RosterShift| {
        let code = |index: &usize| commune.volunteers[*index].id.to_string();
        let others = shift.volunteers.iter().filter(|one| Some(**one) != shift.leader);
        Slot {
            shift: site.shifts[shift.shift].id.to_string(),
            point: shift.point.map(|point| commune.points[point].id.to_string()),
            team: shift.team.map(|team| commune.teams[team].id.to_string()),
            wanted: shift.wanted.map(|wanted| wanted.to_string()),
            before: shift.leader.iter().chain(others).map(code).collect(),
        }
    };
    (open.into_iter().map(slot).collect(), shut.len())
}

/// A shift for every opening of every point on that weekday.
fn openings(weekday: usize, site: &Site, commune: &Commune) -> Vec<Slot> {
    let mut slots = Vec::new();
    for (index, shift) in site.shifts.iter().enumerate() {
        let open = commune
            .points
            .iter()
            .filter(|point| !point.open.is_unknown() && opens(point, weekday, index));
        slots.extend(open.map(|point| Slot {
            shift: shift.id.to_string(),
            point: Some(point.id.to_string()),
            team: None,
            wanted: None,
            before: Vec::new(),
        }));
    }
    slots
}

fn opens(point: &Point, weekday: usize, shift: usize) -> bool {
    point.open.is_unknown() || point.open.0[weekday].contains(&shift)
}
