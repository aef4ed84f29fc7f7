//! Weeks: what was done and what changed from Monday to Sunday.

use jiff::{ToSpan as _, civil::Date};

use super::{Activity, CommuneFigures, Totals, change_since, value_at};
use crate::model::{Site, Week};

/// Weeks that have a report, at most.
const MOST_WEEKS: i64 = 260;

/// The province in one week.
#[derive(Debug, Clone)]
pub struct WeekFigures {
    /// Which week.
    pub week: Week,
    /// Its last day, or `as_of` where that is earlier.
    pub until: Date,
    /// What volunteers did in it; none where nobody logged anything.
    pub activity: Option<Activity>,
    /// For each campaign and indicator: value at the end, change in the week.
    pub indicators: Vec<Vec<(Option<u64>, Option<i64>)>>,
    /// For each campaign, how many communes reported in the week.
    pub reported: Vec<usize>,
}

/// Every week from the first campaign's start to `as_of`, newest last.
pub(super) fn weeks(
    communes: &[CommuneFigures],
    totals: &Totals,
    site: &Site,
    as_of: Date,
) -> Vec<WeekFigures> {
    let starts = site.campaigns.iter().map(|campaign| campaign.period.start);
    let ends = site.campaigns.iter().map(|campaign| campaign.period.end);
    let first = starts.min().unwrap_or(as_of).min(as_of);
    // Weeks after all campaigns have ended tell nothing new.
    let last = ends.max().unwrap_or(as_of).min(as_of);
    // Five years of reports; an older start is a very long campaign or a slip.
    let earliest = last.saturating_sub(MOST_WEEKS.weeks());
    let mut week = Week::of(first.max(earliest));
    let mut all = Vec::new();
    while week <= Week::of(last) {
        all.push(figures(week, communes, totals, as_of));
        week = week.next();
    }
    all
}

fn figures(
    week: Week,
    communes: &[CommuneFigures],
    totals: &Totals,
    as_of: Date,
) -> WeekFigures {
    let until = week.sunday().min(as_of);
    let before = week.previous().sunday();
    let in_week = communes.iter().filter_map(|commune| {
        commune.weeks.iter().find(|known| known.week == week).map(|known| known.activity)
    });
    let change = |figures: &super::IndicatorFigures| {
        (value_at(&figures.series, until), change_since(&figures.series, before, until))
    };
    let reported = |campaign: usize| {
        communes
            .iter()
            .filter(|commune| {
                let mut series =
                    commune.campaigns[campaign].indicators.iter().flat_map(|i| &i.series);
                series.any(|(date, _)| *date > before && *date <= until)
            })
            .count()
    };
    WeekFigures {
        week,
        until,
        activity: Activity::sum(in_week),
        indicators: totals
            .campaigns
            .iter()
            .map(|campaign| campaign.indicators.iter().map(change).collect())
            .collect(),
        reported: (0..totals.campaigns.len()).map(reported).collect(),
    }
}
