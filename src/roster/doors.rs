//! Doors: a week's roster as it hangs at each point.
//!
//! In: a roster. Out: for each point with a shift that week, in the commune's
//! order, the shifts of the day as rows and seven days as columns; what has no
//! point comes last. Where two teams share a shift at one point, the shift has two
//! rows, so that each has a place to sign. No names, no words.

use std::collections::BTreeSet;

use super::week::{Day, days_of};
use crate::model::{Roster, RosterShift};

/// What hangs at one point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door<'a> {
    /// Point of the commune; none for shifts without one.
    pub point: Option<usize>,
    /// Shifts of the site that occur there, in order.
    pub rows: Vec<DoorRow<'a>>,
}

/// A shift through the week; at most one team a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoorRow<'a> {
    /// Shift of the site.
    pub shift: usize,
    /// Monday to Sunday.
    pub days: Vec<Option<&'a RosterShift>>,
}

/// One door for each point that has a shift in the week.
pub fn doors_of(roster: &Roster) -> Vec<Door<'_>> {
    let days = days_of(roster);
    let points: BTreeSet<Option<usize>> =
        roster.shifts.iter().map(|shift| shift.point).collect();
    let (named, unnamed): (Vec<_>, Vec<_>) =
        points.into_iter().partition(Option::is_some);
    let door = |point| Door { point, rows: rows(&days, point) };
    named.into_iter().chain(unnamed).map(door).collect()
}

fn rows<'a>(days: &[Day<'a>], point: Option<usize>) -> Vec<DoorRow<'a>> {
    let at_point =
        || days.iter().flat_map(|day| &day.shifts).filter(|s| s.point == point);
    let shifts: BTreeSet<usize> = at_point().map(|planned| planned.shift).collect();
    shifts.into_iter().flat_map(|shift| rows_of_shift(days, point, shift)).collect()
}

/// As many rows as teams share the shift on its fullest day.
fn rows_of_shift<'a>(
    days: &[Day<'a>],
    point: Option<usize>,
    shift: usize,
) -> Vec<DoorRow<'a>> {
    let of_day = |day: &Day<'a>| -> Vec<&'a RosterShift> {
        let here =
            |planned: &&&RosterShift| planned.point == point && planned.shift == shift;
        day.shifts.iter().filter(here).copied().collect()
    };
    let week: Vec<Vec<&RosterShift>> = days.iter().map(of_day).collect();
    let most = week.iter().map(Vec::len).max().unwrap_or(0);
    let row = |number| DoorRow {
        shift,
        days: week.iter().map(|day| day.get(number).copied()).collect(),
    };
    (0..most).map(row).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{diagnostics::Place, model::Week};

    fn planned(day: i8, shift: usize, point: Option<usize>, team: usize) -> RosterShift {
        RosterShift {
            date: date(2025, 11, day),
            shift,
            point,
            team: Some(team),
            wanted: None,
            volunteers: Vec::new(),
            leader: None,
            place: Place::default(),
        }
    }

    #[test]
    fn each_point_has_a_door_and_shifts_without_point_come_last() {
        let shifts = vec![
            planned(17, 0, None, 0),
            planned(17, 2, Some(4), 0),
            planned(18, 0, Some(1), 0),
        ];
        let roster = Roster { week: Week::of(date(2025, 11, 17)), shifts };
        let doors = doors_of(&roster);
        let points: Vec<_> = doors.iter().map(|door| door.point).collect();
        assert_eq!(points, [Some(1), Some(4), None]);
        assert_eq!(doors[1].rows.len(), 1);
        assert_eq!(doors[1].rows[0].shift, 2);
        assert!(doors[1].rows[0].days[0].is_some());
        assert!(doors[1].rows[0].days[1..].iter().all(Option::is_none));
    }

    #[test]
    fn two_teams_in_one_shift_have_a_row_each() {
        let shifts = vec![
            planned(17, 0, Some(0), 0),
            planned(17, 0, Some(0), 1),
            planned(19, 0, Some(0), 1),
            planned(19, 1, Some(0), 1),
        ];
        let roster = Roster { week: Week::of(date(2025, 11, 17)), shifts };
        let rows = &doors_of(&roster)[0].rows;
        let shown: Vec<(usize, usize)> = rows
            .iter()
            .map(|row| (row.shift, row.days.iter().flatten().count()))
            .collect();
        assert_eq!(shown, [(0, 2), (0, 1), (1, 1)]);
        let all: usize = shown.iter().map(|(_, count)| count).sum();
        assert_eq!(all, roster.shifts.len());
    }
}
