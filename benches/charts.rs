//! One burn-up: the chart that pages have most of. Asserts what it drew.

#![allow(clippy::unwrap_used)] // a test or bench that cannot go on shall say where

use aoxanh::{
    analyse::{
        Age, IndicatorFigures, days_left, forecast, needed_per_day, pace, percent,
    },
    analyse::{projected_finish, status},
    locale::{Language, Locale},
    model::Period,
    read::default_wording,
    render::{BurnUp, burn_up},
};
use jiff::{ToSpan as _, civil::date};

fn main() {
    divan::main();
}

/// Reports every so many days up to 16/11/2025, as `analyse` counts them.
fn figures(period: Period, every: i64) -> IndicatorFigures {
    let as_of = date(2025, 11, 16);
    let mut series = Vec::new();
    let mut day = as_of;
    while day >= period.start {
        series.push(day);
        day = day.saturating_sub(every.days());
    }
    series.reverse();
    let series: Vec<_> = series
        .into_iter()
        .zip((1..).map(|n| n * 37 * u64::try_from(every).unwrap()))
        .collect();
    let (newest, value) = *series.last().unwrap();
    let target = Some(value * 10 / 8);
    let pace = pace(&series);
    let finish = projected_finish(Some(value), target, pace.as_ref(), newest);
    IndicatorFigures {
        value: Some(value),
        target,
        percent: percent(Some(value), target),
        needed_per_day: needed_per_day(Some(value), target, days_left(period.end, as_of)),
        status: status(
            Some(value),
            target,
            period.end,
            as_of,
            Age::Fresh,
            pace.as_ref(),
            finish,
        ),
        forecast: pace.as_ref().map(|pace| forecast(&series, pace, target)),
        projected_finish: finish,
        pace,
        series,
    }
}

/// The drawing of a campaign of 90 days with weekly reports, and of one of two years
/// with daily ones.
#[divan::bench(args = [7, 1])]
fn one_burn_up(bencher: divan::Bencher, every: i64) {
    let year = if every == 7 { 2025 } else { 2024 };
    let month = if every == 7 { 9 } else { 1 };
    let period = Period { start: date(year, month, 1), end: date(2025, 11, 30) };
    let figures = figures(period, every);
    let locale = Locale::new(Language::Vi, default_wording(Language::Vi).unwrap());
    let drawing = BurnUp {
        figures: &figures,
        period,
        as_of: date(2025, 11, 16),
        stale_after_days: 10,
        locale: &locale,
        label: "Đến 16/11/2025, xã Đức Thọ: Thửa đất đã rà soát đạt 9.821 / 12.480 thửa",
    };
    bencher.bench_local(|| {
        let (svg, _) = burn_up(&drawing);
        assert!(svg.contains("hôm nay 16/11") && svg.len() < 6000, "{}", svg.len());
    });
}
