//! Series: an indicator's value at each report date.

use jiff::civil::Date;

use crate::model::{IndicatorKind, Report};

/// Dates in order, each with the value that holds from then on.
pub type Series = Vec<(Date, u64)>;

/// The value at each report date on or before `as_of`; a flow's series is its
/// running sum. Reports that are silent on the indicator add no date.
///
/// ```
/// use aoxanh::{analyse::series, model::{IndicatorKind, Report}};
/// use jiff::civil::date;
/// let report = |day, value| Report {
///     date: date(2025, 9, day),
///     values: vec![value],
///     reported_by: None,
///     difficulties: None,
///     proposals: None,
/// };
/// let reports = [report(7, Some(3)), report(14, None), report(21, Some(5)), report(28, Some(1))];
/// let until = date(2025, 9, 27);
/// assert_eq!(
///     series(&reports, 0, IndicatorKind::Stock, until),
///     [(date(2025, 9, 7), 3), (date(2025, 9, 21), 5)]
/// );
/// assert_eq!(
///     series(&reports, 0, IndicatorKind::Flow, until),
///     [(date(2025, 9, 7), 3), (date(2025, 9, 21), 8)]
/// );
/// ```
pub fn series(
    reports: &[Report],
    indicator: usize,
    kind: IndicatorKind,
    as_of: Date,
) -> Series {
    let given = reports.iter().filter(|report| report.date <= as_of);
    let dated = given.filter_map(|report| Some((report.date, report.values[indicator]?)));
    let mut sum = 0;
    let stands = |(date, value)| match kind {
        IndicatorKind::Stock => (date, value),
        IndicatorKind::Flow => {
            sum += value;
            (date, sum)
        }
    };
    dated.map(stands).collect()
}

/// The value that holds on a day: that of the newest date on or before it.
pub fn value_at(series: &[(Date, u64)], day: Date) -> Option<u64> {
    let after = series.partition_point(|(date, _)| *date <= day);
    after.checked_sub(1).map(|index| series[index].1)
}

/// By how much the value has changed between two days; from nothing counts whole.
pub fn change_since(series: &[(Date, u64)], from: Date, to: Date) -> Option<i64> {
    let now = value_at(series, to)?;
    let before = value_at(series, from).unwrap_or(0);
    Some(i64::try_from(now).ok()? - i64::try_from(before).ok()?)
}
