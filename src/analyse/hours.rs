//! Hours by shift and team, and what is left of them on one small chart.
//!
//! The cells sum to the hours of [`Activity`](super::Activity). Teams belong to a
//! commune: a sum over communes keeps shifts only. Where there are too many shifts
//! or teams to tell apart, the smaller ones are gathered into one, never dropped.

use crate::model::Hours;
use borsh::{BorshDeserialize, BorshSerialize};

/// Hours of each team in each shift.
#[derive(Debug, Clone, PartialEq, Eq, Default, BorshDeserialize, BorshSerialize)]
pub struct ShiftHours {
    /// Team by team, the last without a team; in each, shift by shift.
    cells: Vec<Vec<Hours>>,
}

/// What a bar or a part of one stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The shift or team with this index.
    One(usize),
    /// So many shifts or teams together.
    Others(usize),
    /// Hours whose rows name no team.
    NoTeam,
}

/// Hours as a chart draws them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursChart {
    /// The shifts that have hours, in the site's order; others last.
    pub shifts: Vec<(Part, Hours)>,
    /// The teams that have hours, longest first; then others, then without a team.
    /// Each with its hours in those shifts and in all.
    pub teams: Vec<(Part, Vec<Hours>, Hours)>,
}

impl ShiftHours {
    /// No hours yet, with room for these shifts and teams.
    pub(super) fn none(shifts: usize, teams: usize) -> Self {
        Self { cells: vec![vec![Hours::default(); shifts]; teams + 1] }
    }

    /// Adds a row's hours; none is the team of rows that name none.
    pub(super) fn add(&mut self, team: Option<u16>, shift: u16, hours: Hours) {
        let team = team.map_or(self.cells.len() - 1, usize::from);
        let cell = &mut self.cells[team][usize::from(shift)];
        *cell = *cell + hours;
    }

    /// Adds another commune's hours by shift.
    pub fn join(&mut self, other: &Self) {
        let Some(sum) = self.cells.last_mut() else { return };
        for (shift, hours) in other.by_shift().into_iter().enumerate() {
            sum[shift] = sum[shift] + hours;
        }
    }

    /// The hours of each shift.
    pub fn by_shift(&self) -> Vec<Hours> {
        let shifts = self.cells.first().map_or(0, Vec::len);
        (0..shifts).map(|shift| self.cells.iter().map(|team| team[shift]).sum()).collect()
    }

    /// The hours of each team; the last of them without a team.
    pub fn by_team(&self) -> Vec<Hours> {
        self.cells.iter().map(|team| team.iter().copied().sum()).collect()
    }

    /// All hours.
    pub fn total(&self) -> Hours {
        self.by_team().into_iter().sum()
    }

    /// What a chart draws of it, with at most so many shifts and bars of teams.
    ///
    /// ```
    /// use aoxanh::{analyse::{Activity, Lists, Part, Work}, model::{Hours, LogEntry, Told}};
    /// use jiff::civil::date;
    /// let row = |team, shift, minutes| LogEntry {
    ///     date: date(2025, 11, 1), shift, campaign: None, point: None, team, task: None,
    ///     volunteer: None, people: 1, hours: Hours::from_minutes(minutes), helped: 0,
    ///     elderly: Told::BLANK, records: 0,
    /// };
    /// let log = [row(Some(0), 0, 60), row(Some(1), 0, 30), row(Some(1), 2, 90), row(None, 1, 600)];
    /// let lists = Lists { shifts: 3, teams: 2, campaigns: 0, tasks: &[] };
    /// let hours = Work::of(&log, date(2025, 11, 1), lists).hours;
    /// let chart = hours.chart(5, 9);
    /// let shown: Vec<_> = chart.teams.iter().map(|(team, _, all)| (*team, all.as_decimal())).collect();
    /// assert_eq!(shown, [(Part::One(1), 2.0), (Part::One(0), 1.0), (Part::NoTeam, 10.0)]);
    /// // Of three shifts two are drawn: the longest, and the others together.
    /// let shifts: Vec<_> = hours.chart(2, 9).shifts.into_iter().map(|(s, h)| (s, h.as_decimal())).collect();
    /// assert_eq!(shifts, [(Part::One(1), 10.0), (Part::Others(2), 3.0)]);
    /// ```
    pub fn chart(&self, most_shifts: usize, most_teams: usize) -> HoursChart {
        let (shifts, other_shifts) = largest(&self.by_shift(), most_shifts);
        let named = &self.cells[..self.cells.len().saturating_sub(1)];
        let all = |row: &[Hours]| row.iter().copied().sum::<Hours>();
        let totals: Vec<Hours> = named.iter().map(|row| all(row)).collect();
        let (mut teams, other_teams) = largest(&totals, most_teams);
        teams.sort_by_key(|team| (std::cmp::Reverse(totals[*team]), *team));
        let parts = |rows: &[&Vec<Hours>]| {
            let at = |shift: usize| rows.iter().map(|row| row[shift]).sum::<Hours>();
            let mut parts: Vec<Hours> = shifts.iter().map(|shift| at(*shift)).collect();
            if !other_shifts.is_empty() {
                parts.push(other_shifts.iter().map(|shift| at(*shift)).sum());
            }
            parts
        };
        let bar = |part: Part, rows: &[&Vec<Hours>]| {
            let parts = parts(rows);
            let sum = all(&parts);
            (sum > Hours::default()).then_some((part, parts, sum))
        };
        let mut bars: Vec<_> = teams
            .iter()
            .filter_map(|team| bar(Part::One(*team), &[&named[*team]]))
            .collect();
        let others: Vec<&Vec<Hours>> = other_teams.iter().map(|t| &named[*t]).collect();
        bars.extend(bar(Part::Others(others.len()), &others));
        bars.extend(self.cells.last().and_then(|row| bar(Part::NoTeam, &[row])));
        let every: Vec<&Vec<Hours>> = self.cells.iter().collect();
        let columns = shifts.iter().map(|shift| Part::One(*shift));
        let columns = columns.chain([Part::Others(other_shifts.len())]);
        HoursChart { shifts: columns.zip(parts(&every)).collect(), teams: bars }
    }
}

/// The indices of amounts above nought in their order: the largest ones, and those
/// that are too many to show beside "others".
fn largest(amounts: &[Hours], most: usize) -> (Vec<usize>, Vec<usize>) {
    let mut known: Vec<usize> =
        (0..amounts.len()).filter(|index| amounts[*index] > Hours::default()).collect();
    if known.len() <= most {
        return (known, Vec::new());
    }
    known.sort_by_key(|index| (std::cmp::Reverse(amounts[*index]), *index));
    let mut others = known.split_off(most.saturating_sub(1));
    known.sort_unstable();
    others.sort_unstable();
    (known, others)
}
