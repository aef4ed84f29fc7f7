//! Forecast: where an indicator will be in two and four weeks, and how sure.
//!
//! A random walk with drift: the drift is the pace, the spread comes from how
//! much the reported steps differ from it. Variance after h days:
//! σ² · h · (1 + h / T), where T is the span that the drift was taken from; the
//! middle 80 % of a normal distribution. See Hyndman & Athanasopoulos,
//! *Forecasting: Principles and Practice*, 3rd ed., section 5.5.

use jiff::{ToSpan as _, civil::Date};

use super::pace::{Pace, base, days_between};

/// Days ahead for which a forecast is given.
const DAYS: [u32; 2] = [14, 28];
/// 90th percentile of the standard normal distribution: 80 % lie within ±.
const Z: f64 = 1.281_551_565_5;
/// Days whose steps tell the spread.
const MEMORY: i64 = 56;

/// An interval that should hold the value with 80 % probability.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forecast {
    /// Days after the newest report.
    pub days: u32,
    /// Lower end.
    pub low: u64,
    /// Middle.
    pub mid: u64,
    /// Upper end.
    pub high: u64,
}

/// The forecast of a series with this pace. Never below the newest value where
/// the series has never fallen.
///
/// ```
/// use aoxanh::analyse::{forecast, pace};
/// use jiff::civil::date;
/// let day = |day| date(2025, 10, day);
/// let series = [(day(1), 0), (day(8), 70), (day(15), 140), (day(22), 210)];
/// let [two, four] = forecast(&series, &pace(&series).unwrap());
/// // A steady series: no spread at all.
/// assert_eq!((two.days, two.low, two.mid, two.high), (14, 350, 350, 350));
/// assert_eq!((four.days, four.mid), (28, 490));
/// ```
pub fn forecast(series: &[(Date, u64)], pace: &Pace) -> [Forecast; 2] {
    let (newest, value) = series.last().copied().unwrap_or_default();
    let since = base(series).map_or(newest, |(date, _)| date);
    let span = f64::from(days_between(since, newest).max(1));
    let drift = pace.per_day();
    let variance = variance(series, newest, drift, span);
    let has_fallen = series.windows(2).any(|pair| pair[1].1 < pair[0].1);
    let floor = if has_fallen { 0.0 } else { value as f64 };
    DAYS.map(|days| {
        let h = f64::from(days);
        let mid = value as f64 + drift * h;
        let half = Z * (variance * h * (1.0 + h / span)).sqrt();
        let whole = |number: f64| to_count(number.max(floor));
        Forecast {
            days,
            low: whole(mid - half),
            mid: whole(mid),
            high: whole(mid + half),
        }
    })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // bounded above
fn to_count(number: f64) -> u64 {
    number.round().clamp(0.0, 9e18) as u64
}

/// Variance of a day's step around the drift. One single step tells nothing of
/// it: then the drift itself is taken as the spread of its span.
fn variance(series: &[(Date, u64)], newest: Date, drift: f64, span: f64) -> f64 {
    let oldest = newest.saturating_sub(MEMORY.days());
    let first = series.partition_point(|(date, _)| *date < oldest);
    let steps = series[first..].windows(2).map(|pair| {
        let days = f64::from(days_between(pair[0].0, pair[1].0).max(1));
        let step = pair[1].1 as f64 - pair[0].1 as f64;
        (step - drift * days).powi(2) / days
    });
    let steps: Vec<f64> = steps.collect();
    match steps.len() {
        0 | 1 => drift * drift * span,
        count => steps.iter().sum::<f64>() / (count - 1) as f64,
    }
}
