//! Gaps and falls of a series: what a chart must not smooth away.

use jiff::civil::Date;

use super::pace::days_between;

/// Days between two reports that are no gap even for who reports every day.
const LEAST: i32 = 14;
/// Days between two reports that are a gap even for who reports once a month, and more.
const MOST: i32 = 45;

/// The most days between two reports that are no gap: 14, or for who reports more
/// seldom twice the median interval, at most 45.
///
/// ```
/// use aoxanh::analyse::longest_step;
/// use jiff::civil::date;
/// let weekly = [(date(2025, 9, 7), 1), (date(2025, 9, 14), 2), (date(2025, 10, 5), 3)];
/// assert_eq!(longest_step(&weekly), 14); // so 14/09 to 05/10 is a gap
/// let every_ten = [(date(2025, 9, 1), 1), (date(2025, 9, 11), 2), (date(2025, 9, 21), 3)];
/// assert_eq!(longest_step(&every_ten), 20);
/// let monthly = [(date(2025, 9, 1), 1), (date(2025, 10, 1), 2), (date(2025, 11, 1), 3)];
/// assert_eq!(longest_step(&monthly), 45);
/// ```
pub fn longest_step(series: &[(Date, u64)]) -> i32 {
    let mut steps: Vec<i32> =
        series.windows(2).map(|pair| days_between(pair[0].0, pair[1].0)).collect();
    steps.sort_unstable();
    let median = steps.get(steps.len().saturating_sub(1) / 2).copied().unwrap_or(0);
    median.saturating_mul(2).clamp(LEAST, MOST)
}

/// For each report, by how much it differs from the one before; none for the first.
///
/// ```
/// use aoxanh::analyse::changes;
/// use jiff::civil::date;
/// let series = [(date(2025, 9, 7), 10), (date(2025, 9, 14), 25), (date(2025, 9, 21), 20)];
/// assert_eq!(changes(&series), [None, Some(15), Some(-5)]);
/// ```
pub fn changes(series: &[(Date, u64)]) -> Vec<Option<i64>> {
    let count = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
    let pairs = series.windows(2).map(|p| Some(count(p[1].1) - count(p[0].1)));
    series.first().map(|_| None).into_iter().chain(pairs).collect()
}
