//! Own shifts: who is planned where from a day on, for all of a commune at once.
//!
//! In: a commune, the site's shifts, a day. Out: for each volunteer of the register, in
//! its order, the planned shifts that name them, by time. The rosters are passed over
//! once however many volunteers there are. Badges and volunteers' own pages both read
//! this, so that they cannot tell different shifts.

use jiff::civil::Date;

use crate::model::{Commune, RosterShift, Shift};

/// The planned shifts of each volunteer; with a day, only from that day on.
pub fn shifts_of_volunteers<'a>(
    commune: &'a Commune,
    shifts: &[Shift],
    from: Option<Date>,
) -> Vec<Vec<&'a RosterShift>> {
    let mut all: Vec<&RosterShift> =
        commune.rosters.iter().flat_map(|roster| &roster.shifts).collect();
    all.retain(|planned| from.is_none_or(|day| planned.date >= day));
    all.sort_by_key(|planned| (planned.date, shifts[planned.shift].from));
    let mut of_each = vec![Vec::new(); commune.volunteers.len()];
    for planned in all {
        for volunteer in &planned.volunteers {
            of_each[*volunteer].push(planned);
        }
    }
    of_each
}
