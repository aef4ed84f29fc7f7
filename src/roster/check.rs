//! What a commune's roster promises and cannot keep.
//!
//! In: a commune, the site's shifts, the day that the site speaks for. Out:
//! warnings with the places of both sides; the roster itself stays as it is
//! written. Contradictions (one person in two places, a closed point, a minor in
//! the evening) are told of every week. Missing hands and leaders are told from
//! the week of `as_of` on: what is past cannot be mended by anybody.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::hands_missing;
use crate::{
    diagnostics::{Code, Problem, Problems},
    model::{Commune, Role, RosterShift, Shift, Week},
};

/// Minutes of a day.
const DAY: i64 = 24 * 60;

/// All that is doubtful in a commune's rosters.
pub fn check_rosters(commune: &Commune, shifts: &[Shift], as_of: Date) -> Problems {
    let mut problems = Problems::new();
    let this_week = Week::of(as_of);
    for roster in &commune.rosters {
        for planned in &roster.shifts {
            closed_point(planned, commune, shifts, &mut problems);
            minors(planned, commune, shifts, &mut problems);
            if roster.week >= this_week {
                too_few(planned, &mut problems);
                no_leader(planned, commune, &mut problems);
            }
        }
    }
    double_booked(commune, shifts, &mut problems);
    problems
}

fn closed_point(
    planned: &RosterShift,
    commune: &Commune,
    shifts: &[Shift],
    problems: &mut Problems,
) {
    let Some(point) = planned.point.map(|index| &commune.points[index]) else { return };
    if point.open.is_closed(planned.date, planned.shift) {
        let problem = Problem::new(Code::ClosedPoint, planned.place.clone())
            .found(point.id.as_str())
            .with("shift", shifts[planned.shift].id.as_str())
            .with("day", planned.date.to_string());
        problems.add(problem.other(point.place.clone()));
    }
}

fn minors(
    planned: &RosterShift,
    commune: &Commune,
    shifts: &[Shift],
    problems: &mut Problems,
) {
    if !shifts[planned.shift].is_late() {
        return;
    }
    for volunteer in planned.volunteers.iter().map(|index| &commune.volunteers[*index]) {
        if volunteer.is_minor(planned.date) {
            let problem = Problem::new(Code::MinorInEvening, planned.place.clone());
            problems.add(problem.found(volunteer.id.as_str()));
        }
    }
}

fn too_few(planned: &RosterShift, problems: &mut Problems) {
    if hands_missing(planned).is_some() {
        let wanted = planned.wanted.unwrap_or(0);
        let problem = Problem::new(Code::ShortOfHands, planned.place.clone())
            .with("found", planned.volunteers.len().to_string());
        problems.add(problem.with("wanted", wanted.to_string()));
    }
}

/// A leader is named, or one of the volunteers is a team's leader.
fn no_leader(planned: &RosterShift, commune: &Commune, problems: &mut Problems) {
    let leads = |index: &usize| commune.volunteers[*index].role == Role::Leader;
    let led = planned.leader.is_some() || planned.volunteers.iter().any(leads);
    if !led && !planned.volunteers.is_empty() {
        problems.add(Problem::new(Code::NoLeader, planned.place.clone()));
    }
}

/// Shifts of one person that overlap, whatever the weeks and files they are in.
fn double_booked(commune: &Commune, shifts: &[Shift], problems: &mut Problems) {
    let mut of_person: BTreeMap<usize, Vec<(i64, i64, &RosterShift)>> = BTreeMap::new();
    for planned in commune.rosters.iter().flat_map(|roster| &roster.shifts) {
        let (from, to) = minutes(planned, &shifts[planned.shift]);
        for person in &planned.volunteers {
            of_person.entry(*person).or_default().push((from, to, planned));
        }
    }
    for (person, mut booked) in of_person {
        booked.sort_by(|a, b| (a.0, a.1, &a.2.place).cmp(&(b.0, b.1, &b.2.place)));
        let mut longest: Option<(i64, &RosterShift)> = None;
        for (from, to, planned) in booked {
            if let Some((_, first)) = longest.filter(|(until, _)| from < *until) {
                let id = commune.volunteers[person].id.as_str();
                let problem = Problem::new(Code::DoubleBooked, planned.place.clone());
                problems.add(problem.found(id).other(first.place.clone()));
            }
            if longest.is_none_or(|(until, _)| to > until) {
                longest = Some((to, planned));
            }
        }
    }
}

/// From when to when, in minutes since some day long past.
fn minutes(planned: &RosterShift, shift: &Shift) -> (i64, i64) {
    let day = i64::from(planned.date.since(Date::ZERO).map_or(0, |span| span.get_days()));
    let from = day * DAY + i64::from(shift.from.minutes());
    let to = day * DAY + i64::from(shift.to.minutes());
    (from, if shift.passes_midnight() { to + DAY } else { to })
}
