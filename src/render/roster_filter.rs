//! The style sheet that filters a roster by team and point, without any script.
//!
//! In: how many teams and points the fullest roster of the site has. Out: rules for the
//! page's radio buttons `doi-0`, `diem-0` … and its shifts of the same classes. A sheet of
//! its own, which rosters alone load: the rule for a day on which a team's and a point's
//! choice leaves nothing needs both, so their number is the product. A browser that does
//! not know `:has()` passes over every rule and shows everything.

use std::fmt::Write as _;

use crate::model::{Commune, RosterShift};

/// More teams than this are not offered to choose from.
const MOST_TEAMS: usize = 12;
/// More points than this are not offered.
const MOST_POINTS: usize = 24;
/// Where the site has the style sheet.
pub(super) const STYLE: &str = "assets/lich-truc.css";

/// The teams and points to choose from in a commune's rosters: indices of the commune, in
/// its order. Fewer than two are no choice, too many no help: then the list is empty.
pub(super) struct Choices {
    pub(super) teams: Vec<usize>,
    pub(super) points: Vec<usize>,
}

impl Choices {
    /// What the rosters name.
    pub(super) fn of(commune: &Commune) -> Self {
        let named = |of: fn(&RosterShift) -> Option<usize>, most: usize| {
            let shifts = commune.rosters.iter().flat_map(|roster| &roster.shifts);
            let mut all: Vec<usize> = shifts.filter_map(of).collect();
            all.sort_unstable();
            all.dedup();
            if (2..=most).contains(&all.len()) { all } else { Vec::new() }
        };
        Self {
            teams: named(|shift| shift.team, MOST_TEAMS),
            points: named(|shift| shift.point, MOST_POINTS),
        }
    }

    /// The classes of a planned shift: `doi-0 diem-2`.
    pub(super) fn classes(&self, shift: &RosterShift) -> String {
        let class = |list: &[usize], index: Option<usize>, name: &str| {
            let number = list.iter().position(|known| Some(*known) == index)?;
            Some(format!(" {name}-{number}"))
        };
        let team = class(&self.teams, shift.team, "doi");
        let point = class(&self.points, shift.point, "diem");
        [team, point].into_iter().flatten().collect()
    }
}

/// The rules for so many teams and points; none where no roster offers a choice.
pub(super) fn rules<'a>(communes: impl Iterator<Item = &'a Commune>) -> Option<String> {
    let (mut teams, mut points) = (0, 0);
    for commune in communes {
        let choices = Choices::of(commune);
        teams = teams.max(choices.teams.len());
        points = points.max(choices.points.len());
    }
    if teams + points == 0 {
        return None;
    }
    let classes: Vec<String> = (0..teams)
        .map(|team| format!("doi-{team}"))
        .chain((0..points).map(|point| format!("diem-{point}")))
        .collect();
    let mut css = String::new();
    // Writing to a string cannot fail.
    for class in &classes {
        let _ = writeln!(
            css,
            ".roster:has(#{class}:checked) .shift:not(.{class}) {{ display: none; }}\n\
             .roster:has(#{class}:checked) .day:not(:has(.{class})) .no-match {{ display: block; }}\n\
             .roster:has(#{class}:checked) .chosen {{ display: block; }}\n\
             .roster:has(#{class}:checked) .chosen .{class} {{ display: block; }}"
        );
    }
    for team in &classes[..teams] {
        for point in &classes[teams..] {
            let _ = writeln!(
                css,
                ".roster:has(#{team}:checked):has(#{point}:checked) \
                 .day:not(:has(.{team}.{point})) .no-match {{ display: block; }}"
            );
        }
    }
    Some(css)
}
