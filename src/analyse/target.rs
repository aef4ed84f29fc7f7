//! What is left to do: days, amount per day, and when it will be done.

use jiff::{ToSpan as _, civil::Date};

use super::pace::{Pace, days_between};

/// end − `as_of` in days, none when ≤ 0.
///
/// ```
/// use aoxanh::analyse::days_left;
/// use jiff::civil::date;
/// let end = date(2025, 11, 30);
/// assert_eq!(days_left(end, date(2025, 11, 16)), Some(14));
/// assert_eq!(days_left(end, end), None);
/// ```
pub fn days_left(end: Date, as_of: Date) -> Option<u32> {
    u32::try_from(days_between(as_of, end)).ok().filter(|days| *days > 0)
}

/// ⌈(target − value) / days left⌉; none where the target is met, no days are
/// left, or value or target are unknown.
///
/// ```
/// use aoxanh::analyse::needed_per_day;
/// assert_eq!(needed_per_day(Some(9_821), Some(12_480), Some(14)), Some(190));
/// assert_eq!(needed_per_day(Some(5), Some(5), Some(14)), None);
/// assert_eq!(needed_per_day(Some(5), Some(9), None), None);
/// ```
pub fn needed_per_day(
    value: Option<u64>,
    target: Option<u64>,
    days_left: Option<u32>,
) -> Option<u64> {
    let missing = missing(value, target)?;
    Some(missing.div_ceil(u64::from(days_left?)))
}

/// What is missing to the target; none where it is met or something is unknown.
fn missing(value: Option<u64>, target: Option<u64>) -> Option<u64> {
    target?.checked_sub(value?).filter(|missing| *missing > 0)
}

/// `from` + ⌈(target − value) / pace⌉ days; none where there is no target, the
/// target is met, or pace ≤ 0. `from` is the newest report of a commune, and
/// `as_of` for the province. Beyond the year 9999 there is no date.
///
/// ```
/// use aoxanh::analyse::{Pace, projected_finish};
/// use jiff::civil::date;
/// let from = date(2025, 11, 16);
/// let pace = Pace::new(10, 7);
/// let finish = |target, pace| projected_finish(Some(100), Some(target), pace, from);
/// assert_eq!(finish(120, Some(&pace)), Some(date(2025, 11, 30))); // exactly 14 days
/// assert_eq!(finish(121, Some(&pace)), Some(date(2025, 12, 1)));
/// assert_eq!(finish(100, Some(&pace)), None);
/// assert_eq!(finish(120, Some(&Pace::new(0, 7))), None);
/// ```
pub fn projected_finish(
    value: Option<u64>,
    target: Option<u64>,
    pace: Option<&Pace>,
    from: Date,
) -> Option<Date> {
    let days = pace?.days_for(missing(value, target)?)?;
    // Within what a span of days can hold; later than the calendar's end is none.
    let days = i32::try_from(days).ok().filter(|days| *days < 4_000_000)?;
    from.checked_add(days.days()).ok()
}
