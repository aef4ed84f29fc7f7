//! Turns by day, shift and team: what the calendar and the tables show.
//!
//! The parts sum to the turns of [`Activity`](super::Activity): a turn whose
//! rows name several teams counts for the first of them in the commune's list.
//! They are counted in `tally.rs`.

use std::collections::BTreeMap;

use borsh::{BorshDeserialize, BorshSerialize};

use crate::model::kept;
use jiff::civil::Date;

/// Turns, split three ways.
#[derive(Debug, Clone, PartialEq, Eq, Default, BorshDeserialize, BorshSerialize)]
pub struct Turns {
    /// By day; days without a turn are missing.
    #[borsh(serialize_with = "kept::put_by_day", deserialize_with = "kept::take_by_day")]
    pub by_day: BTreeMap<Date, u64>,
    /// By shift of the site.
    pub by_shift: Vec<u64>,
    /// By team of the commune; the last one counts turns without a team.
    pub by_team: Vec<u64>,
}

impl Turns {
    /// No turns yet, with room for these shifts and teams.
    pub(super) fn none(shifts: usize, teams: usize) -> Self {
        Self {
            by_day: BTreeMap::new(),
            by_shift: vec![0; shifts],
            by_team: vec![0; teams + 1],
        }
    }

    /// Adds another commune's days and shifts; teams belong to one commune.
    pub fn join(&mut self, other: &Self) {
        for (date, turns) in &other.by_day {
            *self.by_day.entry(*date).or_default() += turns;
        }
        self.by_shift.resize(self.by_shift.len().max(other.by_shift.len()), 0);
        for (sum, turns) in self.by_shift.iter_mut().zip(&other.by_shift) {
            *sum += turns;
        }
    }
}
