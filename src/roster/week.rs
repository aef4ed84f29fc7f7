//! A roster's week, day by day.

use jiff::civil::Date;

use crate::model::{Roster, RosterShift};

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
