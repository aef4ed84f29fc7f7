//! Reporting: in which weeks of a campaign each commune sent figures.
//!
//! From communes' figures to one row of weeks each, and how many reported in each
//! week. The week that still runs is there, but nobody has missed it yet: only
//! ended weeks count as reported or missed.

use jiff::{ToSpan as _, civil::Date};

use super::CampaignFigures;
use crate::model::{Period, Week};

/// Weeks that are looked at, at most: five years.
const MOST_WEEKS: i64 = 260;

/// Who reported when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reporting {
    /// The campaign's weeks, from its start to the week of the earlier of its end
    /// and `as_of`; empty before the start.
    pub weeks: Vec<Week>,
    /// How many of them are over; the one after, if there is one, still runs.
    pub ended: usize,
    /// By commune: whether it reported in each week.
    pub rows: Vec<Vec<bool>>,
}

impl Reporting {
    /// Looks at some communes in a campaign. A commune reported in a week where a
    /// report with at least one value has its date in it, on or before `as_of`.
    ///
    /// ```
    /// use aoxanh::analyse::{CampaignFigures, IndicatorFigures, Reporting, Status};
    /// use aoxanh::model::Period;
    /// use jiff::civil::date;
    /// let reports = |days: &[i8]| CampaignFigures {
    ///     last_report: days.last().map(|day| date(2025, 11, *day)),
    ///     indicators: vec![IndicatorFigures {
    ///         series: days.iter().map(|day| (date(2025, 11, *day), 5)).collect(),
    ///         value: None, target: None, percent: None, needed_per_day: None,
    ///         status: Status::NoTarget, pace: None, projected_finish: None, forecast: None,
    ///     }],
    /// };
    /// // From a Wednesday to a Friday; today is Wednesday the 19th.
    /// let period = Period { start: date(2025, 11, 5), end: date(2025, 11, 28) };
    /// let (a, b) = (reports(&[9, 16, 18]), reports(&[1, 10]));
    /// let found = Reporting::of(&[&a, &b], period, date(2025, 11, 19));
    /// let weeks: Vec<String> = found.weeks.iter().map(|week| week.to_string()).collect();
    /// assert_eq!(weeks, ["2025-W45", "2025-W46", "2025-W47"]);
    /// assert_eq!(found.ended, 2); // W47 still runs
    /// assert_eq!(found.rows, [[true, true, true], [false, true, false]]); // the 1st is W44
    /// assert_eq!(found.by_week(), [1, 2, 1]);
    /// assert_eq!((found.reported(1), found.complete()), (1, 1));
    /// assert_eq!((found.share_of(&[0, 1]), found.share(&[0, 1])), ((3, 4), 750));
    /// assert_eq!(found.fewest(), Some((found.weeks[0], 1)));
    /// ```
    pub fn of(communes: &[&CampaignFigures], period: Period, as_of: Date) -> Self {
        let weeks = weeks_of(period, as_of);
        let is_over = |week: &&Week| week.sunday() <= as_of || period.end <= as_of;
        Self {
            ended: weeks.iter().filter(is_over).count(),
            rows: communes.iter().map(|figures| row(figures, &weeks)).collect(),
            weeks,
        }
    }

    /// How many reported in each week.
    pub fn by_week(&self) -> Vec<usize> {
        let reported = |week: usize| self.rows.iter().filter(|row| row[week]).count();
        (0..self.weeks.len()).map(reported).collect()
    }

    /// The same among some of the communes.
    pub fn by_week_among(&self, communes: &[usize]) -> Vec<usize> {
        let reported =
            |week: usize| communes.iter().filter(|row| self.rows[**row][week]).count();
        (0..self.weeks.len()).map(reported).collect()
    }

    /// The ended weeks in which this commune reported.
    pub fn reported(&self, commune: usize) -> usize {
        self.rows[commune][..self.ended].iter().filter(|reported| **reported).count()
    }

    /// Reports that some communes sent in ended weeks, one a week and commune, and how
    /// many these could be.
    pub fn share_of(&self, communes: &[usize]) -> (usize, usize) {
        let reported = communes.iter().map(|commune| self.reported(*commune)).sum();
        (reported, communes.len() * self.ended)
    }

    /// The same in whole thousandths, to put them in order.
    pub fn share(&self, communes: &[usize]) -> usize {
        let (reported, due) = self.share_of(communes);
        reported * 1000 / due.max(1)
    }

    /// How many communes reported in every ended week.
    pub fn complete(&self) -> usize {
        (0..self.rows.len()).filter(|row| self.reported(*row) == self.ended).count()
    }

    /// Ended week with the fewest reports, the newest of equals, and their number.
    pub fn fewest(&self) -> Option<(Week, usize)> {
        let counts = self.by_week();
        let ended = self.weeks[..self.ended].iter().copied().zip(counts);
        ended.min_by_key(|(week, count)| (*count, std::cmp::Reverse(*week)))
    }
}

fn weeks_of(period: Period, as_of: Date) -> Vec<Week> {
    let last = period.end.min(as_of);
    if last < period.start {
        return Vec::new();
    }
    let earliest = last.saturating_sub(MOST_WEEKS.weeks());
    let mut week = Week::of(period.start.max(earliest));
    let mut all = vec![week];
    while week < Week::of(last) {
        week = week.next();
        all.push(week);
    }
    all
}

fn row(figures: &CampaignFigures, weeks: &[Week]) -> Vec<bool> {
    let mut row = vec![false; weeks.len()];
    let dates = figures.indicators.iter().flat_map(|indicator| &indicator.series);
    for (date, _) in dates {
        if let Ok(week) = weeks.binary_search(&Week::of(*date)) {
            row[week] = true;
        }
    }
    row
}
