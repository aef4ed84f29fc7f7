//! Standing: who is how far among several, and how that has changed in a week.
//!
//! From indicators of communes or groups to one [`Standing`] each. A change needs
//! a report of the last seven days and an earlier one: who sent nothing new has no
//! change, which is not a change of 0, and a first report has no change, because
//! nobody knows how much of it is this week's.

use jiff::{ToSpan as _, civil::Date};

use super::{IndicatorFigures, Percent, percent, value_at};

/// Where one of several stands on a day, and where it stood seven days before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// Its place by percent, 1 for the highest; equal percents share a place. None
    /// without a percent.
    pub rank: Option<usize>,
    /// Its place a week ago, among those that had a percent then.
    pub rank_before: Option<usize>,
    /// The percent of today's target that its value of a week ago is.
    pub percent_before: Option<Percent>,
    /// Change of the value since then.
    pub change: Option<i64>,
    /// Change of the percent since then, in tenths of percentage points.
    pub points: Option<i64>,
    /// Whether a report of the last seven days is its first.
    pub is_new: bool,
}

impl Standing {
    /// Places won since a week ago, lost ones below 0.
    pub fn climbed(&self) -> Option<i64> {
        let place = |rank: usize| i64::try_from(rank).ok();
        Some(place(self.rank_before?)? - place(self.rank?)?)
    }
}

/// The standing of each on `as_of`. A week ago is seven days before: what had been
/// reported by then. Percents are compared as they are shown, floored to tenths,
/// and a change is the difference of the two that are shown.
///
/// ```
/// use aoxanh::analyse::{IndicatorFigures, Status, standings};
/// use jiff::civil::date;
/// let day = |day| date(2025, 11, day);
/// let figures = |series: &[_], target| IndicatorFigures {
///     value: series.last().map(|(_, value)| *value),
///     percent: aoxanh::analyse::percent(series.last().map(|(_, v)| *v), target),
///     series: series.to_vec(),
///     target, needed_per_day: None, status: Status::Behind, pace: None,
///     projected_finish: None, forecast: None,
/// };
/// let leads = figures(&[(day(2), 50), (day(16), 70)], Some(100));
/// let silent = figures(&[(day(2), 60)], Some(100));
/// let fell = figures(&[(day(9), 40), (day(16), 30)], Some(100));
/// let new = figures(&[(day(14), 30)], Some(100));
/// let without = figures(&[(day(9), 3), (day(16), 5)], None);
/// let all = standings(&[&leads, &silent, &fell, &new, &without], day(16));
///
/// assert_eq!((all[0].rank, all[0].rank_before, all[0].climbed()), (Some(1), Some(2), Some(1)));
/// assert_eq!((all[0].change, all[0].points), (Some(20), Some(200))); // 20,0 points
/// // Nothing new was sent: a place may be lost, but there is no change.
/// assert_eq!((all[1].rank, all[1].climbed()), (Some(2), Some(-1)));
/// assert_eq!((all[1].change, all[1].points), (None, None));
/// // A fall is a fall, and equal percents share a place.
/// assert_eq!((all[2].points, all[2].rank, all[3].rank), (Some(-100), Some(3), Some(3)));
/// // A first report is not growth.
/// assert_eq!((all[3].is_new, all[3].points, all[3].rank_before), (true, None, None));
/// // Without a target a value can change, and nothing else.
/// assert_eq!((all[4].change, all[4].points, all[4].rank), (Some(2), None, None));
/// ```
pub fn standings(all: &[&IndicatorFigures], as_of: Date) -> Vec<Standing> {
    let week_ago = as_of.saturating_sub(7.days());
    let before: Vec<Option<Percent>> = all
        .iter()
        .map(|figures| percent(value_at(&figures.series, week_ago), figures.target))
        .collect();
    let places = Places::of(all.iter().filter_map(|figures| figures.percent));
    let places_before = Places::of(before.iter().copied().flatten());
    let standing = |(figures, before): (&&IndicatorFigures, &Option<Percent>)| {
        let newest = figures.series.last().map(|(date, _)| *date);
        let is_fresh = newest.is_some_and(|date| date > week_ago);
        let value = value_at(&figures.series, week_ago);
        Standing {
            rank: figures.percent.map(|percent| places.of_percent(percent)),
            rank_before: before.map(|percent| places_before.of_percent(percent)),
            percent_before: *before,
            change: is_fresh.then(|| difference(figures.value, value)).flatten(),
            points: is_fresh
                .then(|| {
                    let tenths = |percent: Option<Percent>| percent.map(Percent::tenths);
                    difference(tenths(figures.percent), tenths(*before))
                })
                .flatten(),
            is_new: is_fresh && value.is_none(),
        }
    };
    all.iter().zip(&before).map(standing).collect()
}

fn difference(now: Option<u64>, before: Option<u64>) -> Option<i64> {
    Some(i64::try_from(now?).ok()? - i64::try_from(before?).ok()?)
}

/// All percents, highest first.
struct Places(Vec<Percent>);

impl Places {
    fn of(percents: impl Iterator<Item = Percent>) -> Self {
        let mut all: Vec<Percent> = percents.collect();
        all.sort_unstable_by(|a, b| b.cmp(a));
        Self(all)
    }

    /// One more than how many are higher.
    fn of_percent(&self, percent: Percent) -> usize {
        1 + self.0.partition_point(|other| *other > percent)
    }
}

/// Positions from the highest percent down; equal ones by value, then in the given
/// order. Who has no percent stands last, those with a value first.
pub fn ranking_order(all: &[&IndicatorFigures]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_key(|position| {
        let figures = all[*position];
        std::cmp::Reverse((figures.percent, figures.value))
    });
    order
}

/// The percent that at least half of those with one have reached; none where nobody
/// has one.
///
/// ```
/// use aoxanh::analyse::{median_percent, percent};
/// let of = |values: &[u64]| {
///     let all = values.iter().map(|value| percent(Some(*value), Some(1000)));
///     median_percent(all.flatten()).map(|percent| percent.tenths())
/// };
/// assert_eq!(of(&[900, 100, 500]), Some(500));
/// assert_eq!(of(&[900, 100, 500, 600]), Some(600)); // 900 and 600 are half of four
/// assert_eq!(of(&[]), None);
/// ```
pub fn median_percent(percents: impl Iterator<Item = Percent>) -> Option<Percent> {
    let Places(all) = Places::of(percents);
    all.get(all.len().div_ceil(2).checked_sub(1)?).copied()
}
