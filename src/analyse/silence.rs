//! Silence: which communes owe a campaign a report.
//!
//! From communes' figures to those that never reported and those whose newest report is
//! too old. A campaign that has not begun is owed nothing, and after its end no more is
//! due than what was due then: else all communes would fall silent one by one once the
//! work is over.

use jiff::civil::Date;

use super::{Age, CampaignFigures, Status, pace::days_between};
use crate::model::Period;

/// A commune whose newest report is too old.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stale {
    /// Its position among those that were looked at.
    pub commune: usize,
    /// Date of its newest report.
    pub last: Date,
    /// How many days before `as_of` that is.
    pub days: i32,
}

/// Who owes a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silence {
    /// Positions of those that never reported, in the given order.
    pub never: Vec<usize>,
    /// Those whose newest report is too old, the oldest first.
    pub stale: Vec<Stale>,
}

impl Silence {
    /// Looks at some communes in a campaign. A report is too old where it is more than
    /// `stale_after_days` before `as_of`, or before the end of a campaign that is over.
    /// A commune all of whose targets are reached owes nothing.
    ///
    /// ```
    /// use aoxanh::analyse::{CampaignFigures, IndicatorFigures, Silence, Status};
    /// use aoxanh::model::Period;
    /// use jiff::civil::date;
    /// let figures = |last_report, status| CampaignFigures {
    ///     last_report,
    ///     indicators: vec![IndicatorFigures {
    ///         series: Vec::new(), value: None, target: None, percent: None,
    ///         needed_per_day: None, status, pace: None, projected_finish: None,
    ///         forecast: None,
    ///     }],
    /// };
    /// let silent = figures(None, Status::NotReported);
    /// let fresh = figures(Some(date(2025, 11, 6)), Status::Behind);
    /// let stale = figures(Some(date(2025, 11, 5)), Status::Stale);
    /// let older = figures(Some(date(2025, 10, 7)), Status::NoTarget);
    /// let done = figures(Some(date(2025, 10, 7)), Status::Done);
    /// let all = [&silent, &fresh, &stale, &older, &done];
    /// let period = Period { start: date(2025, 9, 1), end: date(2025, 11, 30) };
    /// let found = Silence::of(&all, period, date(2025, 11, 16), 10);
    /// let stale: Vec<_> = found.stale.iter().map(|one| (one.commune, one.days)).collect();
    /// assert_eq!((found.never, stale), (vec![0], vec![(3, 40), (2, 11)]));
    ///
    /// // Who reported until the end owes nothing, however long ago that was.
    /// let short = Period { start: date(2025, 9, 1), end: date(2025, 11, 6) };
    /// let found = Silence::of(&all, short, date(2026, 3, 1), 10);
    /// assert_eq!((found.never.len(), found.stale.len()), (1, 1));
    /// assert!(Silence::of(&all, period, date(2025, 8, 31), 10).is_none());
    /// ```
    pub fn of(
        communes: &[&CampaignFigures],
        period: Period,
        as_of: Date,
        stale_after_days: u32,
    ) -> Self {
        let mut all = Self { never: Vec::new(), stale: Vec::new() };
        if as_of < period.start {
            return all;
        }
        let due = as_of.min(period.end);
        for (commune, figures) in communes.iter().enumerate() {
            match figures.last_report {
                None => all.never.push(commune),
                Some(_) if is_done(figures) => {}
                Some(last) if Age::of(last, due, stale_after_days) == Age::Stale => {
                    let days = days_between(last, as_of);
                    all.stale.push(Stale { commune, last, days });
                }
                Some(_) => {}
            }
        }
        all.stale.sort_by_key(|stale| stale.last);
        all
    }

    /// Whether nobody owes a report.
    pub fn is_none(&self) -> bool {
        self.never.is_empty() && self.stale.is_empty()
    }
}

/// Whether every target is reached, and there is one.
fn is_done(figures: &CampaignFigures) -> bool {
    let mut with_target =
        figures.indicators.iter().filter(|one| one.status != Status::NoTarget).peekable();
    with_target.peek().is_some() && with_target.all(|one| one.status == Status::Done)
}
