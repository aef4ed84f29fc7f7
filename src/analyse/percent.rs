//! Percent: how much of a target is reached, floored.

/// Tenths of a percent. It never rounds up: 99,96 % is 999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(u64);

impl Percent {
    /// Tenths of a percent: 786 for 78,6 %.
    pub fn tenths(self) -> u64 {
        self.0
    }

    /// As a number with one decimal.
    pub fn as_decimal(self) -> f64 {
        self.0 as f64 / 10.0
    }
}

/// ⌊1000 · value / target⌋ / 10; none where the target is missing or 0.
///
/// ```
/// use aoxanh::analyse::percent;
/// let tenths = |value, target| percent(Some(value), target).map(|p| p.tenths());
/// assert_eq!(tenths(9_821, Some(12_480)), Some(786));
/// assert_eq!(tenths(9_996, Some(10_000)), Some(999)); // 99,96 % is shown as 99,9 %
/// assert_eq!(tenths(15, Some(10)), Some(1500));
/// assert_eq!(tenths(0, Some(0)), None);
/// assert_eq!(tenths(5, None), None);
/// ```
pub fn percent(value: Option<u64>, target: Option<u64>) -> Option<Percent> {
    let (value, target) = (value?, target.filter(|target| *target > 0)?);
    u64::try_from(u128::from(value) * 1000 / u128::from(target)).ok().map(Percent)
}
