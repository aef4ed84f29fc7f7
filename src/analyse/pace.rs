//! Pace: how much is added per day, from the last two weeks or more.

use std::collections::BTreeMap;

use jiff::{Span, ToSpan as _, civil::Date};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::ToPrimitive as _;

/// An exact number per day: sums over thousands of communes do not drift, and a
/// projected day is never off by one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pace(BigRational);

/// Days that the older report must be away, if there is one.
const WINDOW: i32 = 14;
/// Fewest days from which a pace is told.
const LEAST: i32 = 7;

impl Pace {
    /// So much in so many days.
    pub fn new(change: i64, days: i32) -> Self {
        Self(BigRational::new(BigInt::from(change), BigInt::from(days.max(1))))
    }

    /// As a decimal number per day.
    pub fn per_day(&self) -> f64 {
        self.0.to_f64().unwrap_or(f64::NAN)
    }

    /// Whether it goes up.
    pub fn is_rising(&self) -> bool {
        self.0 > BigRational::from_integer(BigInt::ZERO)
    }

    /// ⌈amount / pace⌉ in days; none where the pace does not rise, or beyond
    /// what a calendar holds.
    pub fn days_for(&self, amount: u64) -> Option<i64> {
        if !self.is_rising() {
            return None;
        }
        let days = (BigRational::from_integer(BigInt::from(amount)) / &self.0).ceil();
        i64::try_from(days.to_integer()).ok()
    }

    /// The sum of paces; none where there is none. Thousands of them count few different
    /// numbers of days: those of one number are whole numbers to add.
    pub fn sum<'a>(paces: impl Iterator<Item = &'a Pace>) -> Option<Pace> {
        let mut by_days: BTreeMap<&BigInt, BigInt> = BTreeMap::new();
        for Pace(pace) in paces {
            *by_days.entry(pace.denom()).or_default() += pace.numer();
        }
        let sums = by_days.into_iter();
        let sums = sums.map(|(days, change)| BigRational::new(change, days.clone()));
        sums.reduce(|sum, pace| sum + pace).map(Pace)
    }
}

/// (v₁ − v₀) / (d₁ − d₀): 1 is the newest report, 0 the newest one at least 14
/// days before it, else the oldest one; none where they are less than 7 days
/// apart.
///
/// ```
/// use aoxanh::analyse::pace;
/// use jiff::civil::date;
/// let day = |day| date(2025, 10, day);
/// let of = |series: &[_]| pace(series).map(|pace| pace.per_day());
/// assert_eq!(of(&[(day(1), 0), (day(5), 40), (day(12), 130), (day(19), 180)]), Some(10.0));
/// assert_eq!(of(&[(day(1), 0), (day(8), 70)]), Some(10.0)); // 7 days are enough
/// assert_eq!(of(&[(day(1), 0), (day(7), 70)]), None);
/// assert_eq!(of(&[(day(1), 90), (day(15), 20)]), Some(-5.0));
/// ```
pub fn pace(series: &[(Date, u64)]) -> Option<Pace> {
    let (newest, value) = series.last()?;
    let (older, before) = base(series)?;
    let days = days_between(older, *newest);
    let change = i64::try_from(*value).ok()? - i64::try_from(before).ok()?;
    (days >= LEAST).then(|| Pace::new(change, days))
}

/// The report that the pace is counted from.
pub(super) fn base(series: &[(Date, u64)]) -> Option<(Date, u64)> {
    let (newest, _) = series.last()?;
    let old_enough = newest.saturating_sub(WINDOW.days());
    let last_old = series.iter().rev().find(|(date, _)| *date <= old_enough);
    last_old.or(series.first()).copied()
}

/// Whole days from one date to another.
pub(super) fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span: Span| span.get_days())
}
