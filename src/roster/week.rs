//! A roster's week, day by day, and what is known of one of its shifts.

use jiff::civil::Date;

use crate::model::{Commune, Roster, RosterShift, Week};

/// One day of a roster and its shifts, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day<'a> {
    /// The date.
    pub date: Date,
    /// What is planned.
    pub shifts: Vec<&'a RosterShift>,
}

/// The seven days of the week, also those without a shift.
pub fn days_of(roster: &Roster) -> Vec<Day<'_>> {
    let on =
        |date| roster.shifts.iter().filter(move |shift| shift.date == date).collect();
    roster.week.days().map(|date| Day { date, shifts: on(date) }).collect()
}

/// How many hands a shift still lacks; none where enough are found or nobody
/// said how many are wanted.
pub fn hands_missing(shift: &RosterShift) -> Option<u32> {
    let found = u32::try_from(shift.volunteers.len()).unwrap_or(u32::MAX);
    shift
        .wanted
        .and_then(|wanted| wanted.checked_sub(found))
        .filter(|missing| *missing > 0)
}

/// The volunteers of a shift beside its leader, in the order of the plan.
pub fn others_of(shift: &RosterShift) -> impl Iterator<Item = usize> {
    let leader = shift.leader;
    shift.volunteers.iter().copied().filter(move |index| Some(*index) != leader)
}

/// The site's campaigns that a shift may work for: those that both its point and
/// its team serve; of all so many, where it names neither or they share none.
pub fn campaigns_of(shift: &RosterShift, commune: &Commune, all: usize) -> Vec<usize> {
    let of_point = shift.point.map(|index| &commune.points[index].campaigns);
    let of_team = shift.team.map(|index| &commune.teams[index].campaigns);
    let serves = |list: Option<&Vec<usize>>, campaign| {
        list.is_none_or(|known| known.contains(&campaign))
    };
    let shared: Vec<usize> = (0..all)
        .filter(|campaign| serves(of_point, *campaign) && serves(of_team, *campaign))
        .collect();
    if shared.is_empty() { (0..all).collect() } else { shared }
}

/// The rosters of the day's week and later ones that plan anything, with their
/// places in the commune's list: what is past needs no paper any more.
pub fn from_week_of(
    day: Date,
    commune: &Commune,
) -> impl Iterator<Item = (usize, &Roster)> {
    let this_week = Week::of(day);
    let all = commune.rosters.iter().enumerate();
    all.filter(move |(_, roster)| roster.week >= this_week && !roster.shifts.is_empty())
}
