//! Forecast: where an indicator will be in two and four weeks, and how sure.
//!
//! A campaign's own past tells the spread, as in Williams & Goodman, "A simple
//! method for the construction of empirical confidence limits for economic
//! forecasts", *JASA* 66 (1971) 752-754: how far its weekly rates went beyond what
//! the week before let expect. A young series has few such errors, so they are
//! shrunk towards what other campaigns showed. No target bounds the top: work
//! beyond it happens. The constants come from quantile regression on real
//! campaigns; `docs/forecast.md` tells which, and how often the interval held.

use jiff::civil::Date;

use super::pace::{Pace, days_between};

/// Days ahead for which a forecast is given, with what is calibrated for each.
const HORIZONS: [Horizon; 2] = [
    Horizon { days: 14, slowest: 0.42, typical: 1.5 },
    Horizon { days: 28, slowest: 0.38, typical: 2.5 },
];
/// How many times the mean surprise is added to the fastest rate.
const SURPRISES: f64 = 4.0;
/// Steps that the typical spread counts as, beside the series' own.
const SHRINK: f64 = 2.0;
/// Days that a step covers at least, so that daily reports do not look unsteady.
const STEP: i32 = 7;

/// Part of a value that has never moved which stands for what came before it.
const UNMOVED: f64 = 0.25;

/// What is calibrated for a number of days.
struct Horizon {
    days: u32,
    /// Part of the slowest rate that is kept in nine of ten cases.
    slowest: f64,
    /// Part of the pace that is added where the series tells nothing of itself.
    typical: f64,
}

/// An interval that should hold the value with 80 % probability.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forecast {
    /// Days after the newest report.
    pub days: u32,
    /// Lower end.
    pub low: u64,
    /// The present pace continued, as far as the interval goes.
    pub mid: u64,
    /// Upper end.
    pub high: u64,
}

/// The forecast of a series with this pace towards a target. Never below the
/// newest value where the series has never fallen.
///
/// Per day, with r₁ … rₙ the rates of steps of a week or more, n ≥ 1:
/// - surprise u = Σ max(0, rᵢ₊₁ − rᵢ) / (n + 1)
/// - typical t = max(|pace|, overall rate) · 2 / (n + 1); where nothing has ever
///   moved, value / (4 (overall days + 7)) is the overall rate
/// - low = value + days · slowest · min(rₙ, pace), but never beyond an unmet
///   target, where the work may end
/// - high = value + days · (max(rₙ, pace) + 4 u + typical · t)
///
/// ```
/// use aoxanh::analyse::{forecast, pace};
/// use jiff::civil::date;
/// let day = |day| date(2025, 10, day);
/// let ahead = |series: &[_], target| forecast(series, &pace(series).unwrap(), target);
///
/// // Ten a day, and never otherwise: n = 3, u = 0, t = 5.
/// let series = [(day(1), 0), (day(8), 70), (day(15), 140), (day(22), 210)];
/// let [two, four] = ahead(&series, None);
/// assert_eq!((two.days, two.low, two.mid, two.high), (14, 269, 350, 455));
/// assert_eq!((four.days, four.low, four.mid, four.high), (28, 316, 490, 840));
/// // The work may end at its target.
/// assert_eq!(ahead(&series, Some(250))[0].low, 250);
///
/// // One step tells little: n = 1, t = 10.
/// assert_eq!(ahead(&series[..2], None)[0].high, 70 + 14 * (10 + 15));
///
/// // It stood still for two weeks, but has moved before.
/// let stalled = [(day(1), 0), (day(8), 70), (day(15), 70), (day(22), 70)];
/// let [two, _] = ahead(&stalled, None);
/// assert_eq!((two.low, two.mid), (70, 70));
/// assert!(two.high > 100);
///
/// // What is done and rests is expected to rest.
/// let done = [(day(1), 0), (day(8), 70), (day(22), 70)];
/// assert_eq!(ahead(&done, Some(70))[1].high, 70);
/// ```
pub fn forecast(
    series: &[(Date, u64)],
    pace: &Pace,
    target: Option<u64>,
) -> [Forecast; 2] {
    let newest = series.last().map_or(0, |(_, value)| *value);
    let value = newest as f64;
    let is_done = target.is_some_and(|target| newest >= target);
    let rests = !pace.is_rising() && pace.per_day() >= 0.0;
    let rates = if is_done && rests {
        Rates::default()
    } else {
        Rates::of(series, pace.per_day())
    };
    let has_fallen = series.windows(2).any(|pair| pair[1].1 < pair[0].1);
    let floor = if has_fallen { 0.0 } else { value };
    let end = target.map_or(f64::INFINITY, |target| target.max(newest) as f64);
    HORIZONS.map(|horizon| {
        let days = f64::from(horizon.days);
        let ends = rates.ends(&horizon).map(|rate| value + rate * days);
        let low = ends[0].min(end).max(floor);
        let high = ends[1].max(low);
        let mid = (value + pace.per_day() * days).clamp(low, high);
        Forecast {
            days: horizon.days,
            low: to_count(low),
            mid: to_count(mid),
            high: to_count(high),
        }
    })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // bounded above
fn to_count(number: f64) -> u64 {
    number.round().clamp(0.0, 9e18) as u64
}

/// Rates per day of a series that rises on the whole; one that falls is held
/// upside down, and its ends are turned back. The default rests.
#[derive(Default)]
struct Rates {
    falls: bool,
    slowest: f64,
    fastest: f64,
    surprise: f64,
    typical: f64,
}

impl Rates {
    fn of(series: &[(Date, u64)], pace: f64) -> Self {
        let overall = overall(series);
        let falls = overall < 0.0;
        let upright = |rate: f64| if falls { -rate } else { rate };
        let (overall, pace) = (upright(overall), upright(pace));
        let steps: Vec<f64> = steps(series).into_iter().map(upright).collect();
        let latest = steps.last().copied().unwrap_or(pace);
        let halted = pace <= 0.0 || steps.iter().any(|step| *step < 0.0);
        // After a correction or a halt it may go on as it did over all.
        let resumed = if halted { overall } else { pace };
        let rises = steps.windows(2).map(|pair| (pair[1] - pair[0]).max(0.0));
        let count = steps.len().saturating_sub(1) as f64 + SHRINK;
        Self {
            falls,
            slowest: latest.min(pace),
            fastest: latest.max(pace).max(resumed),
            surprise: rises.sum::<f64>() / count,
            typical: pace.abs().max(overall) * SHRINK / count,
        }
    }

    /// The rates of the interval's lower and upper end.
    fn ends(&self, horizon: &Horizon) -> [f64; 2] {
        // A fall that is seen is not made smaller.
        let kept = if self.slowest > 0.0 { horizon.slowest } else { 1.0 };
        let slow = self.slowest * kept;
        let fast =
            self.fastest + SURPRISES * self.surprise + horizon.typical * self.typical;
        if self.falls { [-fast, -slow] } else { [slow, fast] }
    }
}

/// The rate from the first report to the newest. What never moved will hardly stay
/// so for ever: a part of the value stands for its rate.
fn overall(series: &[(Date, u64)]) -> f64 {
    let (Some(first), Some(last)) = (series.first(), series.last()) else { return 0.0 };
    if series.iter().any(|(_, value)| *value != first.1) {
        return rate(*first, *last);
    }
    last.1 as f64 * UNMOVED / f64::from(days_between(first.0, last.0) + STEP)
}

/// Rates per day of steps of a week or more, from the newest report back.
fn steps(series: &[(Date, u64)]) -> Vec<f64> {
    let mut later = series.last().copied();
    let mut steps = Vec::new();
    for point in series.iter().rev() {
        let Some(newer) = later else { break };
        if days_between(point.0, newer.0) >= STEP {
            steps.push(rate(*point, newer));
            later = Some(*point);
        }
    }
    steps.reverse();
    steps
}

/// Change per day from one point to a later one.
fn rate(from: (Date, u64), to: (Date, u64)) -> f64 {
    (to.1 as f64 - from.1 as f64) / f64::from(days_between(from.0, to.0).max(1))
}
