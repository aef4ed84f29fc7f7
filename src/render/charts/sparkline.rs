//! Sparkline: the shape of a series in the space of a word, without axes.

use jiff::civil::Date;
use plotters::prelude::{ChartBuilder, LineSeries};

use super::{
    axis::days,
    backend::{DrawError, svg},
    elements::{Mark, Shape},
    ink::Ink,
};
use crate::{analyse::IndicatorFigures, model::Period};

const WIDTH: i32 = 140;
const HEIGHT: i32 = 36;

/// The drawing; empty where there are not two reports.
pub(in crate::render) fn sparkline(
    figures: &IndicatorFigures,
    period: Period,
    as_of: Date,
    label: &str,
) -> String {
    let series = &figures.series;
    let (Some((first, _)), Some((_, newest))) = (series.first(), series.last()) else {
        return String::new();
    };
    if series.len() < 2 {
        return String::new();
    }
    let start = (*first).min(period.start);
    let end = days(start, period.end.max(as_of)).max(1.0);
    let highest = series.iter().map(|(_, value)| *value).max().unwrap_or(1);
    let top = highest.max(figures.target.unwrap_or(0)).max(1) as f64;
    svg((WIDTH, HEIGHT), "sparkline", label, |area| {
        let mut chart =
            ChartBuilder::on(area).margin(40).build_cartesian_2d(0.0..end, 0.0..top)?;
        if let Some(target) = figures.target {
            let y = target as f64;
            chart.draw_series(LineSeries::new(
                [(0.0, y), (end, y)],
                Ink::Target.style(),
            ))?;
        }
        let points =
            || series.iter().map(|(date, value)| (days(start, *date), *value as f64));
        chart.draw_series(LineSeries::new(points(), Ink::Series.style()))?;
        let title = newest.to_string();
        chart.draw_series(points().next_back().map(|at| Mark {
            at: vec![at],
            shape: Shape::Dot(3),
            ink: Ink::Dot,
            title: &title,
        }))?;
        Ok::<(), DrawError>(())
    })
}
