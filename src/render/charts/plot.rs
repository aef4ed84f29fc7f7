//! The field of a burn-up: dates to the right, values up, in pixels.
//!
//! From the campaign's start, or an earlier report, to its end, or a later one. A
//! campaign that is over ends where it ended: what came after is not its work, so
//! today is not on the field then. Values begin at zero.

use jiff::civil::Date;

use super::{axis::days, labels::Point};
use crate::{analyse::IndicatorFigures, model::Period};

/// Where the field is on the drawing.
pub(super) const LEFT: f64 = 0.0;
pub(super) const RIGHT: f64 = 372.0;
pub(super) const TOP: f64 = 22.0;
pub(super) const BOTTOM: f64 = 218.0;

/// Dates and values that the field holds.
pub(super) struct Field {
    /// Its first day.
    pub(super) start: Date,
    /// Its last day.
    pub(super) last: Date,
    /// The day that the site speaks for, where it is on the field.
    pub(super) today: Option<Date>,
    /// The highest number that ticks must reach.
    pub(super) top: u64,
    days: f64,
    ceiling: f64,
}

impl Field {
    /// The field of an indicator.
    pub(super) fn of(figures: &IndicatorFigures, period: Period, as_of: Date) -> Self {
        let series = &figures.series;
        let first = series.first().map_or(period.start, |(date, _)| *date);
        let newest = series.last().map_or(period.start, |(date, _)| *date);
        let (start, last) = (first.min(period.start), period.end.max(newest));
        let highest = series.iter().map(|(_, value)| *value).max().unwrap_or(0);
        let aim = figures.target.unwrap_or(0).max(highest);
        let ahead = figures.forecast.map_or(0, |both| both[0].high);
        // The forecast may leave at the top; it never squeezes what is known.
        let top = aim.max(ahead.min(aim.saturating_mul(5) / 4)).max(1);
        Self {
            start,
            last,
            today: (start..=last).contains(&as_of).then_some(as_of),
            top,
            days: days(start, last).max(1.0),
            ceiling: top as f64 * 1.1,
        }
    }

    /// Pixels from the left.
    pub(super) fn x(&self, date: Date) -> f64 {
        LEFT + days(self.start, date) / self.days * (RIGHT - LEFT)
    }

    /// Pixels from the top.
    pub(super) fn y(&self, value: u64) -> f64 {
        BOTTOM - value as f64 / self.ceiling * (BOTTOM - TOP)
    }

    /// Both.
    pub(super) fn at(&self, (date, value): (Date, u64)) -> Point {
        (self.x(date), self.y(value))
    }

    /// Whether a number is not above the field.
    pub(super) fn holds(&self, value: u64) -> bool {
        value as f64 <= self.ceiling
    }
}

/// A line that goes right, cut where it leaves the field at the right; above the
/// field it runs along its upper edge.
pub(super) fn under_the_top(line: &[Point]) -> Vec<Point> {
    let mut all = Vec::new();
    for pair in cut_right(line).windows(2) {
        let (from, to) = (pair[0], pair[1]);
        all.push((from.0, from.1.max(TOP)));
        if (from.1 < TOP) != (to.1 < TOP) {
            all.push((from.0 + (to.0 - from.0) * (TOP - from.1) / (to.1 - from.1), TOP));
        }
        all.push((to.0, to.1.max(TOP)));
    }
    all.dedup();
    all
}

/// The same line, ending where it leaves the field at the top.
pub(super) fn up_to_the_top(line: &[Point]) -> Vec<Point> {
    let inside = under_the_top(line);
    let end =
        inside.iter().position(|(_, y)| *y <= TOP).map_or(inside.len(), |at| at + 1);
    inside[..end].to_vec()
}

fn cut_right(line: &[Point]) -> Vec<Point> {
    let mut all: Vec<Point> = Vec::new();
    for point in line {
        if point.0 > RIGHT {
            if let Some(from) = all.last().copied().filter(|from| from.0 < RIGHT) {
                let share = (RIGHT - from.0) / (point.0 - from.0);
                all.push((RIGHT, from.1 + (point.1 - from.1) * share));
            }
            break;
        }
        all.push(*point);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_at_the_edge_where_they_would_cross_it() {
        let line = [(300.0, 100.0), (350.0, 50.0), (400.0, 0.0)];
        assert_eq!(cut_right(&line), [(300.0, 100.0), (350.0, 50.0), (372.0, 28.0)]);
        let steep = [(300.0, 122.0), (310.0, 22.0), (320.0, -78.0)];
        assert_eq!(up_to_the_top(&steep), [(300.0, 122.0), (310.0, 22.0)]);
        let through = [(300.0, 32.0), (320.0, 12.0)];
        assert_eq!(
            under_the_top(&through),
            [(300.0, 32.0), (310.0, 22.0), (320.0, 22.0)]
        );
        assert_eq!(up_to_the_top(&through), [(300.0, 32.0), (310.0, 22.0)]);
        assert!(cut_right(&[(372.0, 50.0), (380.0, 40.0)]).len() == 1);
    }
}
