//! Sparkline: the course of a whole campaign on its card.
//!
//! Up to the target, which is a line with its name; an area below the values, a dot
//! at the newest one with its percent; first and last day below. Reports more than
//! two weeks apart are joined by a dotted line, as in the burn-up.

use jiff::civil::Date;

use super::{
    axis::days,
    backend::{DrawError, svg},
    batch::{At, Batch, px},
    elements::{Label, Mark, Shape},
    ink::Ink,
    text_width::text_width,
};
use crate::{
    analyse::{IndicatorFigures, Percent},
    locale::Locale,
    model::Period,
};

const WIDTH: f64 = 300.0;
const HEIGHT: i32 = 96;
/// Top and bottom of the plot.
const PLOT: (f64, f64) = (20.0, 76.0);
/// Room for the dot at the right edge.
const RIGHT: f64 = 4.0;
/// Type size in the drawing.
const TYPE: f64 = 13.0;
/// Reports further apart than this leave a gap.
const GAP: f64 = 14.0;

/// The drawing; empty where there are not two reports.
pub(in crate::render) fn sparkline(
    figures: &IndicatorFigures,
    period: Period,
    as_of: Date,
    locale: &Locale,
    label: &str,
) -> String {
    let series = &figures.series;
    let (Some((first, _)), Some((newest, value)), true) =
        (series.first(), series.last(), series.len() > 1)
    else {
        return String::new();
    };
    let plot = Plot::of(figures, (*first).min(period.start), period.end.max(as_of));
    let points: Vec<At> =
        series.iter().map(|(date, value)| plot.at(*date, *value)).collect();
    let end = plot.at(*newest, *value);
    #[allow(clippy::cast_possible_truncation)] // a constant
    let size = (WIDTH as i32, HEIGHT);
    svg(size, "sparkline", label, |area| {
        let foot = |at: Option<&At>| at.map(|at| (at.0, px(PLOT.1)));
        let below = foot(points.first()).into_iter().chain(points.iter().copied());
        let below: Vec<At> = below.chain(foot(points.last())).collect();
        area.draw(&Batch::lines("band", std::iter::once(below)))?;
        area.draw(&Batch::lines("frame", std::iter::once(Plot::edge(PLOT.1))))?;
        if let Some(target) = figures.target {
            let y = f64::from(plot.at(*newest, target).1) / 10.0;
            area.draw(&Batch::lines("target", std::iter::once(Plot::edge(y))))?;
            let text = locale.text("sparkline-target", &[]);
            // On the right where the newest number stands on the left.
            let crowded = end.0 < px(text_width(&text, TYPE));
            let (x, class) = if crowded { (WIDTH, "tick last") } else { (0.0, "tick") };
            area.draw(&Label { at: (px(x), px(y - 5.0)), class, text: &text })?;
        }
        let apart = |a: &usize, b: &usize| days(series[*a].0, series[*b].0) > GAP;
        let positions: Vec<usize> = (0..series.len()).collect();
        let runs = positions.chunk_by(|a, b| !apart(a, b)).filter(|run| run.len() > 1);
        let runs = runs.map(|run| run.iter().map(|index| points[*index]).collect());
        area.draw(&Batch::lines("series", runs))?;
        let gaps = positions.windows(2).filter(|pair| apart(&pair[0], &pair[1]));
        let gaps = gaps.map(|pair| vec![points[pair[0]], points[pair[1]]]);
        area.draw(&Batch::lines("gap", gaps))?;
        let number = locale.whole(i64::try_from(*value).unwrap_or(i64::MAX));
        let title = format!("{}: {number}", locale.date(*newest));
        area.draw(&Mark {
            at: vec![end],
            shape: Shape::Dot(4),
            ink: Ink::Dot,
            title: &title,
        })?;
        let text = match figures.percent.map(Percent::tenths) {
            Some(tenths) => locale.percent(tenths),
            None => number,
        };
        let (at, class) = beside(end, &text);
        area.draw(&Label { at, class, text: &text })?;
        let y = px(f64::from(HEIGHT) - 4.0);
        let (from, to) = (locale.day_month(plot.start), locale.day_month(plot.last));
        area.draw(&Label { at: (0, y), class: "tick", text: &from })?;
        area.draw(&Label { at: (px(WIDTH), y), class: "tick last", text: &to })?;
        Ok::<(), DrawError>(())
    })
}

/// Where the label of the newest point stands: below it on the right, where the line
/// does not come from, or on its left where there is no room.
fn beside(end: At, text: &str) -> (At, &'static str) {
    let width = px(text_width(text, TYPE * 1.2));
    let y = (end.1 + px(18.0)).min(px(PLOT.1 - 5.0));
    if end.0 + width + px(8.0) <= px(WIDTH) {
        ((end.0 + px(6.0), y), "label-value")
    } else {
        ((px(WIDTH), y), "label-value last")
    }
}

struct Plot {
    start: Date,
    last: Date,
    length: f64,
    top: f64,
}

impl Plot {
    fn of(figures: &IndicatorFigures, start: Date, last: Date) -> Self {
        let highest = figures.series.iter().map(|(_, value)| *value).max().unwrap_or(1);
        let top = highest.max(figures.target.unwrap_or(0)).max(1) as f64;
        Self { start, last, length: days(start, last).max(1.0), top }
    }

    fn at(&self, date: Date, value: u64) -> At {
        let x = days(self.start, date) / self.length * (WIDTH - RIGHT);
        let y = PLOT.1 - (PLOT.1 - PLOT.0) * value as f64 / self.top;
        (px(x), px(y))
    }

    /// A line across at this height.
    fn edge(y: f64) -> Vec<At> {
        vec![(0, px(y)), (px(WIDTH), px(y))]
    }
}
