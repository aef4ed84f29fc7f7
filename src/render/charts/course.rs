//! Course: one indicator over its campaign in a cell of a grid.
//!
//! The bottom edge is 0, the top edge the target, left the campaign's start, right
//! its end: the same in every cell, so that shapes can be compared and the edges
//! need no line of their own. Beyond the target it leaves the box, for a fifth of
//! it. Reports more than two weeks apart leave a gap. Whole pixels: a cell is small
//! and there are many.

use jiff::civil::Date;

use super::{
    axis::days,
    backend::{DrawError, svg},
    batch::{At, Batch, px},
};
use crate::{analyse::IndicatorFigures, model::Period};

const WIDTH: i32 = 120;
const HEIGHT: i32 = 32;
/// Reports further apart than this leave a gap.
const GAP: f64 = 14.0;
/// Most of the target that is drawn.
const MOST: f64 = 1.2;

/// The drawing, said by `label`; none without a target or a report.
pub(in crate::render) fn course(
    figures: &IndicatorFigures,
    period: Period,
    as_of: Date,
    label: &str,
) -> Option<String> {
    let target = figures.target.filter(|target| *target > 0)? as f64;
    let first = figures.series.first().map(|(date, _)| *date)?;
    let start = first.min(period.start);
    let length = days(start, period.end.max(as_of)).max(1.0);
    let point = |(date, value): &(Date, u64)| {
        let share = (*value as f64 / target).min(MOST);
        let x = (days(start, *date) / length * f64::from(WIDTH)).round();
        let y = (f64::from(HEIGHT) * (1.0 - share)).round();
        (px(x), px(y))
    };
    let runs = figures.series.chunk_by(|a, b| days(a.0, b.0) <= GAP);
    let lines = runs.map(|run| {
        let mut line: Vec<At> = run.iter().map(point).collect();
        if let [only] = line[..] {
            // A report alone is a dot: a line of no length is not drawn everywhere.
            line.push((only.0 + px(1.0), only.1));
        }
        line
    });
    let drawing = svg((WIDTH, HEIGHT), "course", label, |area| {
        area.draw(&Batch::lines("series", lines))?;
        Ok::<(), DrawError>(())
    });
    Some(drawing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::Status;
    use jiff::civil::date;

    fn drawn(series: &[(Date, u64)], target: Option<u64>) -> Option<String> {
        let figures = IndicatorFigures {
            value: series.last().map(|(_, value)| *value),
            percent: None,
            series: series.to_vec(),
            target,
            needed_per_day: None,
            status: Status::Behind,
            pace: None,
            projected_finish: None,
            forecast: None,
        };
        let period = Period { start: date(2025, 9, 1), end: date(2025, 12, 30) };
        course(&figures, period, date(2025, 11, 16), "chậm")
    }

    #[test]
    fn top_is_the_target_and_a_long_silence_a_gap() {
        let day = |month, day| date(2025, month, day);
        let svg =
            drawn(&[(day(9, 1), 0), (day(9, 11), 50), (day(10, 11), 100)], Some(100));
        let path = "<path class=\"series\" d=\"M0 32l10-16M40 0h1\"/>";
        assert!(svg.as_deref().is_some_and(|svg| svg.contains(path)), "{svg:?}");
        // Far beyond the target it leaves the box, but not the cell.
        let svg = drawn(&[(day(9, 1), 900)], Some(100)).unwrap_or_default();
        assert!(svg.contains("M0-6h1") || svg.contains("M0 -6h1"), "{svg}");
        assert!(svg.contains("role=\"img\" aria-label=\"chậm\""), "{svg}");
    }

    #[test]
    fn nothing_is_drawn_without_target_or_report() {
        assert_eq!(drawn(&[(date(2025, 9, 1), 5)], None), None);
        assert_eq!(drawn(&[(date(2025, 9, 1), 5)], Some(0)), None);
        assert_eq!(drawn(&[], Some(100)), None);
    }
}
