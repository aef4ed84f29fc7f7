//! A roster: who stands where, in which shift of a week.

use borsh::{BorshDeserialize, BorshSerialize};
use jiff::civil::Date;

use super::{Week, kept};
use crate::diagnostics::Place;

/// One planned shift at one point.
#[derive(Debug, Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct RosterShift {
    /// The day.
    #[borsh(serialize_with = "kept::put_day", deserialize_with = "kept::take_day")]
    pub date: Date,
    /// Shift of the site.
    pub shift: usize,
    /// Point of the commune.
    pub point: Option<usize>,
    /// Team of the commune.
    pub team: Option<usize>,
    /// How many hands are wanted.
    pub wanted: Option<u32>,
    /// Volunteers of the commune.
    pub volunteers: Vec<usize>,
    /// Who leads; one of the commune's volunteers.
    pub leader: Option<usize>,
    /// Where it is written: checks of a plan name both of its sides.
    pub place: Place,
}

impl RosterShift {
    /// What a week's shifts are ordered by: date, shift, point, team.
    pub fn order(&self) -> (Date, usize, Option<usize>, Option<usize>) {
        (self.date, self.shift, self.point, self.team)
    }
}

/// The shifts of a week, by date, shift and point.
#[derive(Debug, Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct Roster {
    /// Which week.
    pub week: Week,
    /// Its shifts, in order.
    pub shifts: Vec<RosterShift>,
}
