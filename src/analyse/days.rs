//! Turns by day, shift and team: what the charts of activity draw.
//!
//! The parts sum to the turns of [`Activity`](super::Activity): a turn whose
//! rows name several teams counts for the first of them in the commune's list.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::model::LogEntry;

/// Turns, split three ways.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Turns {
    /// By day; days without a turn are missing.
    pub by_day: BTreeMap<Date, u64>,
    /// By shift of the site.
    pub by_shift: Vec<u64>,
    /// By team of the commune; the last one counts turns without a team.
    pub by_team: Vec<u64>,
}

impl Turns {
    /// Splits the turns dated on or before `as_of`.
    pub fn of(entries: &[LogEntry], as_of: Date, shifts: usize, teams: usize) -> Self {
        let mut split = Self {
            by_day: BTreeMap::new(),
            by_shift: vec![0; shifts],
            by_team: vec![0; teams + 1],
        };
        let team = |entry: &LogEntry| entry.team.map_or(teams, usize::from);
        let counted = || entries.iter().filter(|entry| entry.date <= as_of);
        let mut turns: Vec<_> = counted()
            .filter_map(|e| Some((e.volunteer?, e.date, e.shift, team(e))))
            .collect();
        turns.sort_unstable();
        turns.dedup_by_key(|turn| (turn.0, turn.1, turn.2));
        for (_, date, shift, team) in turns {
            split.add(date, shift, team, 1);
        }
        for entry in
            counted().filter(|entry| entry.volunteer.is_none() && entry.people > 0)
        {
            split.add(entry.date, entry.shift, team(entry), u64::from(entry.people));
        }
        split
    }

    fn add(&mut self, date: Date, shift: u16, team: usize, turns: u64) {
        *self.by_day.entry(date).or_default() += turns;
        self.by_shift[usize::from(shift)] += turns;
        self.by_team[team] += turns;
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
