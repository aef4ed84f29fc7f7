//! Burn-up: reported values towards a target, what is needed, and where it goes.
//!
//! Points are the reports; a line joins them where they are at most two weeks
//! apart, and a thin one bridges a gap. A correction downwards shows as one. The
//! dashed line continues at the present pace inside the band of the forecast;
//! the dotted one is what is needed from today on. Labels stand in the plot.

use jiff::civil::Date;
use plotters::{
    element::{PathElement, Polygon},
    prelude::{ChartBuilder, LineSeries},
};

use super::{
    axis::{days, months, ticks},
    backend::{DrawError, svg},
    elements::{Label, Mark, Shape},
    ink::Ink,
    text_width::text_width,
};
use crate::{
    analyse::IndicatorFigures,
    locale::{Locale, Word},
    model::Period,
};

const WIDTH: i32 = 380;
const HEIGHT: i32 = 240;
/// Pixels right of the plot, so that the last mark is whole.
const RIGHT: u32 = 8;
const TOP: u32 = 18;
const BOTTOM: u32 = 22;
/// Type size of labels in the drawing, as large as a phone shows them.
const TYPE: f64 = 15.0;
/// Height of a label.
const LABEL: f64 = 17.0;
/// Reports further apart than this leave a gap.
const GAP: f64 = 14.0;

/// The drawing of one indicator; `label` describes it to those who do not see it.
pub(in crate::render) fn burn_up(
    figures: &IndicatorFigures,
    period: Period,
    as_of: Date,
    locale: &Locale,
    label: &str,
) -> String {
    let first = figures.series.first().map_or(period.start, |(date, _)| *date);
    let start = first.min(period.start);
    let newest = figures.series.last().map_or(as_of, |(date, _)| *date);
    let last = period.end.max(as_of).max(newest);
    let end = days(start, last).max(1.0);
    let highest = figures.series.iter().map(|(_, value)| *value).max().unwrap_or(0);
    let aim = figures.target.unwrap_or(0);
    let ahead = figures.forecast.map_or(0, |both| both[0].high);
    // The forecast may go beyond the frame's top; it never squeezes what is known.
    let top = highest.max(aim).max(ahead.min(aim.max(highest) * 5 / 4)).max(1);
    let ticks = ticks(top, 4);
    let ceiling = (top as f64 * 1.1).max(1.0);
    let plot = Plot { figures, period, as_of, locale, start, last, end, ceiling };
    svg((WIDTH, HEIGHT), "chart burn-up", label, |area| {
        let mut chart = ChartBuilder::on(area)
            .margin_top(TOP * 10)
            .margin_bottom(BOTTOM * 10)
            .margin_right(RIGHT * 10)
            .build_cartesian_2d(0.0..end, 0.0..ceiling)?;
        for tick in ticks.into_iter().filter(|tick| (*tick as f64) <= ceiling) {
            let y = tick as f64;
            chart.draw_series([PathElement::new(
                vec![(0.0, y), (end, y)],
                if tick == 0 { Ink::Frame.style() } else { Ink::Grid.style() },
            )])?;
            if tick > 0 && plot.is_clear_of_target(y) {
                let text = locale.whole(i64::try_from(tick).unwrap_or(i64::MAX));
                chart.draw_series([Label {
                    at: (0.0, y),
                    class: "tick up",
                    text: &text,
                }])?;
            }
        }
        plot.months(&mut chart)?;
        plot.forecast(&mut chart)?;
        plot.target(&mut chart)?;
        plot.reports(&mut chart)
    })
}

type Chart<'a, 'b> = plotters::prelude::ChartContext<
    'a,
    super::backend::SvgBackend<'b>,
    plotters::prelude::Cartesian2d<
        plotters::coord::types::RangedCoordf64,
        plotters::coord::types::RangedCoordf64,
    >,
>;

/// What the parts of the drawing share.
struct Plot<'a> {
    figures: &'a IndicatorFigures,
    period: Period,
    as_of: Date,
    locale: &'a Locale,
    start: Date,
    last: Date,
    end: f64,
    ceiling: f64,
}

impl Plot<'_> {
    fn x(&self, date: Date) -> f64 {
        days(self.start, date)
    }

    /// Pixels of the plot's height for one unit.
    fn unit_height(&self) -> f64 {
        (f64::from(HEIGHT) - f64::from(TOP) - f64::from(BOTTOM)) / self.ceiling
    }

    /// Whether a label above this value does not touch the target's line.
    fn is_clear_of_target(&self, y: f64) -> bool {
        let target = self.figures.target.map_or(-self.ceiling, |target| target as f64);
        let above = (target - y) * self.unit_height();
        !(-2.0..=LABEL).contains(&above)
    }

    /// Pixels of the plot's width for one day.
    fn day_width(&self) -> f64 {
        (f64::from(WIDTH) - f64::from(RIGHT)) / self.end
    }

    fn months(&self, chart: &mut Chart) -> Result<(), DrawError> {
        let last = self.last;
        let mut free_from = 0.0;
        let mut dates = months(self.start, last, 6);
        if !dates.contains(&self.start) {
            dates.insert(0, self.start);
        }
        for date in dates {
            let x = self.x(date);
            let text = self.locale.day_month(date);
            let width = text_width(&text, TYPE) / self.day_width();
            if x >= free_from && x + width <= self.end {
                free_from = x + width * 1.3;
                let at = (x, 0.0);
                chart.draw_series([Label { at, class: "tick below", text: &text }])?;
            }
        }
        let text = self.locale.day_month(self.period.end);
        let (x, width) =
            (self.x(self.period.end), text_width(&text, TYPE) / self.day_width());
        if x - width > free_from {
            let at = (x, 0.0);
            chart.draw_series([Label { at, class: "tick below last", text: &text }])?;
        }
        Ok(())
    }

    /// The band and the dashed line from the newest report on.
    fn forecast(&self, chart: &mut Chart) -> Result<(), DrawError> {
        let (Some(both), Some((newest, value))) =
            (self.figures.forecast, self.figures.series.last())
        else {
            return Ok(());
        };
        let (x, y) = (self.x(*newest), *value as f64);
        let inside = |value: u64| (value as f64).min(self.ceiling);
        let ahead = both.map(|f| (x + f64::from(f.days), f)).into_iter();
        let shown: Vec<_> = ahead.filter(|(at, _)| *at <= self.end).collect();
        // Where not even two weeks fit, the first step is cut at the frame.
        let shown = if shown.is_empty() { cut(x, y, both[0], self.end) } else { shown };
        let upper = shown.iter().map(|(at, f)| (*at, inside(f.high)));
        let lower = shown.iter().rev().map(|(at, f)| (*at, inside(f.low)));
        let band: Vec<(f64, f64)> =
            std::iter::once((x, y)).chain(upper).chain(lower).collect();
        if band.len() > 2 {
            chart.draw_series([Polygon::new(band, Ink::Band.style())])?;
        }
        let middle = shown.iter().map(|(at, f)| (*at, inside(f.mid)));
        let line = std::iter::once((x, y)).chain(middle);
        chart.draw_series(LineSeries::new(line, Ink::Projection.style()))?;
        Ok(())
    }

    /// The target's line with its number, and the needed line from today.
    fn target(&self, chart: &mut Chart) -> Result<(), DrawError> {
        let today = self.x(self.as_of);
        if today <= self.end {
            chart.draw_series([PathElement::new(
                vec![(today, 0.0), (today, self.ceiling)],
                Ink::Today.style(),
            )])?;
        }
        let Some(target) = self.figures.target else { return Ok(()) };
        let y = target as f64;
        chart.draw_series([PathElement::new(
            vec![(0.0, y), (self.end, y)],
            Ink::Target.style(),
        )])?;
        let number = self.locale.whole(i64::try_from(target).unwrap_or(i64::MAX));
        let text = self.locale.text("chart-target", &[("target", Word::text(number))]);
        // On the left where the line of values comes near the target on the right.
        let ahead = self.figures.forecast.map_or(0, |both| both[0].high);
        let near = self.figures.value.unwrap_or(0).max(ahead) as f64;
        let crowded = (y - near) * self.unit_height() < 1.5 * LABEL;
        let (at, class) = if crowded {
            ((0.0, y), "label-target up")
        } else {
            ((self.end, y), "label-target up last")
        };
        chart.draw_series([Label { at, class, text: &text }])?;
        if let (Some(value), Some(_)) = (self.figures.value, self.figures.needed_per_day)
        {
            let line = [(today, value as f64), (self.x(self.period.end), y)];
            chart.draw_series(LineSeries::new(line, Ink::Needed.style()))?;
        }
        Ok(())
    }

    /// The reports: line, gaps, points with tooltips, and the newest number.
    fn reports(&self, chart: &mut Chart) -> Result<(), DrawError> {
        let points: Vec<(f64, f64)> = self
            .figures
            .series
            .iter()
            .map(|(date, v)| (self.x(*date), *v as f64))
            .collect();
        for run in points.chunk_by(|a, b| b.0 - a.0 <= GAP).filter(|run| run.len() > 1) {
            chart
                .draw_series(LineSeries::new(run.iter().copied(), Ink::Series.style()))?;
        }
        for pair in points.windows(2).filter(|pair| pair[1].0 - pair[0].0 > GAP) {
            chart.draw_series(LineSeries::new(pair.iter().copied(), Ink::Gap.style()))?;
        }
        for ((date, value), at) in self.figures.series.iter().zip(&points) {
            let number = self.locale.whole(i64::try_from(*value).unwrap_or(i64::MAX));
            let title = format!("{}: {number}", self.locale.date(*date));
            chart.draw_series([Mark {
                at: vec![*at],
                shape: Shape::Dot(3),
                ink: Ink::Dot,
                title: &title,
            }])?;
        }
        let (Some((x, y)), Some((_, value))) =
            (points.last(), self.figures.series.last())
        else {
            return Ok(());
        };
        let text = self.locale.whole(i64::try_from(*value).unwrap_or(i64::MAX));
        let width = text_width(&text, TYPE + 2.0) / self.day_width();
        // Left of the point, above the rising line; right of it near the start.
        let class =
            if *x > width * 1.2 { "label-value left" } else { "label-value right" };
        chart.draw_series([Label { at: (*x, *y), class, text: &text }])?;
        Ok(())
    }
}

/// The part of a forecast's first step that fits before `end`.
fn cut(
    x: f64,
    y: f64,
    first: crate::analyse::Forecast,
    end: f64,
) -> Vec<(f64, crate::analyse::Forecast)> {
    let share = ((end - x) / f64::from(first.days)).clamp(0.0, 1.0);
    if share == 0.0 {
        return Vec::new();
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    // between two counts
    let part = |value: u64| (y + (value as f64 - y) * share).max(0.0).round() as u64;
    let cut = crate::analyse::Forecast {
        days: first.days,
        low: part(first.low),
        mid: part(first.mid),
        high: part(first.high),
    };
    vec![(end, cut)]
}
