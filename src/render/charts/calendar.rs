//! Calendar: turns per day, weeks as columns, Monday on top.
//!
//! Months are headings, each week is named by its first day, and the day the site
//! speaks for has a frame. Weeks wrap into as many strips as they need: cells do
//! not shrink, a phone shows their numbers. Shades are steps of round numbers,
//! named below; a number that needs more room makes cells wider, and where that
//! would take too many strips, shades must do.

use std::collections::BTreeMap;

use jiff::{ToSpan as _, civil::Date};
use plotters::prelude::{ChartBuilder, LineSeries, Rectangle};

use super::{
    backend::{DrawError, svg},
    elements::Label,
    ink::Ink,
    legend::{Legend, Plane, TYPE},
    many::{Cells, Texts},
    text_width::text_width,
};
use crate::{
    locale::{Locale, Word},
    model::Week,
};

const WIDTH: f64 = 380.0;
/// Names of the days of the week.
const DAYS: f64 = 30.0;
/// Side of a cell; wider where numbers are.
const CELL: f64 = 25.0;
/// Months and first days.
const HEAD: f64 = 36.0;
/// Between two strips, and before the legend.
const GAP: f64 = 12.0;
/// Type size of numbers in cells.
const NUMBER: f64 = 13.3;
/// Strips, at most, for the sake of numbers.
const MOST_STRIPS: usize = 4;
/// Weeks that are drawn, at most: the newest ones.
const MOST_WEEKS: i64 = 53;
/// Days without a turn that are drawn after the last one, at most.
const SILENT_DAYS: i64 = 91;

/// The weeks that are drawn of these days: from the first one to `as_of`, the
/// newest of them; only to the last turn where that is long ago.
pub(in crate::render) fn calendar_weeks(
    by_day: &BTreeMap<Date, u64>,
    as_of: Date,
) -> Vec<Week> {
    let (Some((first, _)), Some((newest, _))) =
        (by_day.first_key_value(), by_day.last_key_value())
    else {
        return Vec::new();
    };
    let silent = newest.saturating_add(SILENT_DAYS.days()) < as_of;
    let last = Week::of(if silent { *newest } else { as_of });
    let earliest = Week::of(last.monday().saturating_sub(((MOST_WEEKS - 1) * 7).days()));
    let first = Week::of(*first).max(earliest).min(last);
    std::iter::successors(Some(first), |week| Some(week.next()).filter(|w| *w <= last))
        .collect()
}

/// The drawing of the turns in some weeks.
pub(in crate::render) fn calendar(
    by_day: &BTreeMap<Date, u64>,
    weeks: &[Week],
    as_of: Date,
    locale: &Locale,
    label: &str,
) -> String {
    let from = weeks.first().map_or(as_of, |week| week.monday());
    let drawn = by_day.range(from..).map(|(_, turns)| *turns);
    let steps = steps(drawn.clone().max().unwrap_or(0));
    let whole = |number: u64| locale.whole(i64::try_from(number).unwrap_or(i64::MAX));
    let widest = drawn.map(|turns| text_width(&whole(turns), NUMBER)).fold(0.0, f64::max);
    let (wide, with_numbers) = cell_width(weeks.len(), widest);
    let strips = weeks.len().div_ceil(fitting(wide)).max(1);
    let strip = weeks.len().div_ceil(strips).max(1);
    let keys = keys(&steps, weeks, as_of, locale);
    let legend = Legend::of(keys, WIDTH);
    let high = HEAD + 7.0 * CELL + GAP;
    let bottom = high * strips as f64;
    #[allow(clippy::cast_possible_truncation)] // some hundred pixels
    let size = (WIDTH as i32, (bottom + legend.height).ceil() as i32);
    svg(size, "chart calendar", label, |area| {
        let mut plane = ChartBuilder::on(area)
            .build_cartesian_2d(0.0..WIDTH, f64::from(size.1)..0.0)?;
        for (index, weeks) in weeks.chunks(strip).enumerate() {
            let top = high * index as f64;
            let strip = Strip { weeks, top, wide, as_of, locale };
            strip.heads(&mut plane)?;
            strip.cells(by_day, &steps, &mut plane)?;
            strip.lines(&mut plane)?;
            if with_numbers {
                strip.numbers(by_day, &steps, &mut plane)?;
            }
        }
        legend.draw(&mut plane, bottom)
    })
}

/// How wide cells are, and whether they hold their numbers.
fn cell_width(weeks: usize, widest: f64) -> (f64, bool) {
    let wide = (widest + 2.0).max(CELL);
    let plain = weeks.div_ceil(fitting(CELL));
    let strips = weeks.div_ceil(fitting(wide));
    if strips <= plain.max(MOST_STRIPS) { (wide, true) } else { (CELL, false) }
}

/// How many cells of a width stand in a strip.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a few
fn fitting(wide: f64) -> usize {
    (((WIDTH - DAYS) / wide).floor() as usize).max(1)
}

/// The upper ends of at most four equal steps from 0 to the most turns of a day, at
/// numbers that are easy to read.
fn steps(most: u64) -> Vec<u64> {
    let wanted = most.div_ceil(4).max(1);
    let mut scale = 1;
    while wanted > 80 * scale {
        scale *= 10;
    }
    let tens = [12, 15, 20, 25, 30, 40, 50, 60, 80].map(|tens| tens * scale);
    let round = tens.into_iter().find(|step| *step >= wanted).unwrap_or(wanted);
    let step = if wanted <= 10 { wanted } else { round };
    (0..=most.div_ceil(step)).map(|count| count * step).collect()
}

/// Which step a number of turns is on: 0 for none.
fn step(turns: u64, steps: &[u64]) -> usize {
    steps.iter().position(|top| turns <= *top).unwrap_or(steps.len())
}

/// The shade of a step: few steps take the strong end of the scale.
fn shade(step: usize, steps: &[u64]) -> usize {
    if step == 0 { 0 } else { (step + 5).saturating_sub(steps.len()).min(4) }
}

fn ink(shade: usize) -> Ink {
    [Ink::Heat0, Ink::Heat1, Ink::Heat2, Ink::Heat3, Ink::Heat4][shade]
}

fn keys(
    steps: &[u64],
    weeks: &[Week],
    as_of: Date,
    locale: &Locale,
) -> Vec<(Ink, String)> {
    let whole = |number: u64| locale.whole(i64::try_from(number).unwrap_or(i64::MAX));
    let mut keys = vec![(Ink::Heat0, locale.text("calendar-none", &[]))];
    for (index, pair) in steps.windows(2).enumerate() {
        let (low, high) = (whole(pair[0] + 1), whole(pair[1]));
        let range = if low == high { low } else { format!("{low}–{high}") };
        keys.push((ink(shade(index + 1, steps)), range));
    }
    if weeks.last().is_some_and(|week| week.contains(as_of)) {
        let day = [("date", Word::text(locale.day_month(as_of)))];
        keys.push((Ink::AsOf, locale.text("calendar-as-of", &day)));
    }
    keys
}

/// Some weeks side by side.
struct Strip<'a> {
    weeks: &'a [Week],
    top: f64,
    wide: f64,
    as_of: Date,
    locale: &'a Locale,
}

impl Strip<'_> {
    fn x(&self, column: usize) -> f64 {
        DAYS + self.wide * column as f64
    }

    fn y(&self, row: usize) -> f64 {
        self.top + HEAD + CELL * row as f64
    }

    fn corners(&self, (column, row): (usize, usize)) -> [(f64, f64); 2] {
        let (x, y) = (self.x(column), self.y(row));
        [(x + 1.0, y + 1.0), (x + self.wide - 1.0, y + CELL - 1.0)]
    }

    /// The days up to `as_of`, each with its column and row.
    fn days(&self) -> impl Iterator<Item = (Date, (usize, usize))> {
        let days = self.weeks.iter().enumerate().flat_map(|(column, week)| {
            week.days().enumerate().map(move |(row, date)| (date, (column, row)))
        });
        days.filter(|(date, _)| *date <= self.as_of)
    }

    /// Names of days, first days of weeks, and months above them.
    fn heads(&self, plane: &mut Plane) -> Result<(), DrawError> {
        let name = |day: i64| {
            self.locale.text("weekday-short", &[("day", Word::count(day + 1))])
        };
        let rows = [0, 2, 4, 6];
        plane.draw_series([Texts {
            at: rows.map(|row| (0.0, self.y(row) + 17.0)).to_vec(),
            words: [0, 2, 4, 6].map(name).to_vec(),
            class: "weekday tick",
        }])?;
        let middle = |column| (self.x(column) + self.wide / 2.0, self.top + HEAD - 5.0);
        let first = |week: &Week| week.monday().day().to_string();
        plane.draw_series([Texts {
            at: (0..self.weeks.len()).map(middle).collect(),
            words: self.weeks.iter().map(first).collect(),
            class: "mid tick",
        }])?;
        for (column, month) in self.months() {
            let at = (self.x(column) + 2.0, self.top + 13.0);
            plane.draw_series([Label { at, class: "name", text: &month }])?;
        }
        Ok(())
    }

    /// Where months begin, with their names: shorter where the next month leaves
    /// little room, none where it leaves still less.
    fn months(&self) -> Vec<(usize, String)> {
        let month = |week: &Week| (week.monday().year(), week.monday().month());
        let mut begins: Vec<usize> = (0..self.weeks.len()).collect();
        begins.retain(|i| *i == 0 || month(&self.weeks[*i]) != month(&self.weeks[i - 1]));
        let ends = begins.iter().skip(1).map(|next| self.x(*next)).chain([WIDTH]);
        let named = |(column, end): (&usize, f64)| {
            let room = end - self.x(*column) - 4.0;
            let (year, month) = month(&self.weeks[*column]);
            let names = self.month_names(year, month, *column == 0);
            let fits = |name: &String| text_width(name, TYPE) <= room;
            names.into_iter().find(fits).map(|name| (*column, name))
        };
        begins.iter().zip(ends).filter_map(named).collect()
    }

    /// The names of a month, long ones first. The year stands at its beginning, and
    /// at the beginning of a strip of another year than the site speaks for.
    fn month_names(&self, year: i16, month: i8, first: bool) -> Vec<String> {
        let words = [
            ("month", Word::count(i64::from(month))),
            ("year", Word::text(year.to_string())),
        ];
        let dated = month == 1 || first && year != self.as_of.year();
        let forms = [
            "calendar-month-year",
            "calendar-month-year-short",
            "calendar-month",
            "calendar-month-short",
        ];
        let forms = forms.iter().skip(if dated { 0 } else { 2 });
        forms.map(|id| self.locale.text(id, &words)).collect()
    }

    fn cells(
        &self,
        by_day: &BTreeMap<Date, u64>,
        steps: &[u64],
        plane: &mut Plane,
    ) -> Result<(), DrawError> {
        let mut cells: [Vec<(f64, f64)>; 5] = Default::default();
        for (date, at) in self.days() {
            let turns = by_day.get(&date).copied().unwrap_or(0);
            cells[shade(step(turns, steps), steps)].extend(self.corners(at));
        }
        for (shade, corners) in cells.into_iter().enumerate() {
            if !corners.is_empty() {
                plane.draw_series([Cells { corners, ink: ink(shade) }])?;
            }
        }
        Ok(())
    }

    /// Between months, and around the day that the site speaks for.
    fn lines(&self, plane: &mut Plane) -> Result<(), DrawError> {
        let (top, bottom) = (self.y(0), self.y(7));
        for (date, (column, row)) in self.days() {
            if date.day() == 1 && (column, row) != (0, 0) {
                let (left, right) = (self.x(column), self.x(column + 1));
                let y = self.y(row);
                let line = [(right, top), (right, y), (left, y), (left, bottom)];
                let line = if row == 0 {
                    [(left, top); 4].into_iter().chain([(left, bottom)]).collect()
                } else {
                    line.to_vec()
                };
                plane.draw_series(LineSeries::new(line, Ink::Month.style()))?;
            }
            if date == self.as_of {
                let corners = self.corners((column, row));
                plane.draw_series([Rectangle::new(corners, Ink::AsOf.style())])?;
            }
        }
        Ok(())
    }

    fn numbers(
        &self,
        by_day: &BTreeMap<Date, u64>,
        steps: &[u64],
        plane: &mut Plane,
    ) -> Result<(), DrawError> {
        let mut both = [(Vec::new(), Vec::new()), (Vec::new(), Vec::new())];
        for (date, (column, row)) in self.days() {
            let Some(turns) = by_day.get(&date) else { continue };
            let strong = usize::from(shade(step(*turns, steps), steps) >= 3);
            let at = (self.x(column) + self.wide / 2.0, self.y(row) + 17.0);
            both[strong].0.push(at);
            let shown = self.locale.whole(i64::try_from(*turns).unwrap_or(i64::MAX));
            both[strong].1.push(shown);
        }
        for ((at, texts), class) in both.into_iter().zip(["in-cell", "in-cell strong"]) {
            if !at.is_empty() {
                plane.draw_series([Texts { at, words: texts, class }])?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn steps_are_few_and_round_and_reach_the_most() {
        assert_eq!(steps(0), [0]);
        assert_eq!(steps(1), [0, 1]);
        assert_eq!(steps(9), [0, 3, 6, 9]);
        assert_eq!(steps(75), [0, 20, 40, 60, 80]);
        assert_eq!(steps(50_123), [0, 15_000, 30_000, 45_000, 60_000]);
        for most in 0..5000 {
            let steps = steps(most);
            assert!(steps.len() <= 5 && steps.last() >= Some(&most), "{most}: {steps:?}");
            assert_eq!(shade(step(most, &steps), &steps), if most == 0 { 0 } else { 4 });
        }
    }

    #[test]
    fn weeks_are_bounded_and_end_where_something_was_done() {
        let log = |days: &[Date]| days.iter().map(|day| (*day, 1)).collect();
        let weeks = |days: &[Date], as_of| -> Vec<String> {
            let weeks = calendar_weeks(&log(days), as_of);
            let ends = [weeks.first(), weeks.last()]
                .map(|week| week.map_or_else(String::new, ToString::to_string));
            ends.into_iter().chain([weeks.len().to_string()]).collect()
        };
        let (first, as_of) = (date(2025, 9, 1), date(2025, 11, 16));
        assert_eq!(weeks(&[first], as_of), ["2025-W36", "2025-W46", "11"]);
        assert_eq!(
            weeks(&[date(2022, 9, 1), first], as_of),
            ["2024-W46", "2025-W46", "53"]
        );
        // Two years of silence are not two years of empty cells.
        let old = [date(2023, 5, 1), date(2023, 5, 9)];
        assert_eq!(weeks(&old, as_of), ["2023-W18", "2023-W19", "2"]);
        assert!(calendar_weeks(&BTreeMap::new(), as_of).is_empty());
    }

    #[test]
    fn numbers_that_need_room_make_cells_wider_until_strips_are_too_many() {
        let two = text_width("88", NUMBER);
        assert_eq!(cell_width(14, two), (CELL, true));
        let five = text_width("50.123", NUMBER);
        let (wide, numbers) = cell_width(13, five);
        let strips = 13_usize.div_ceil(fitting(wide));
        assert!(wide > CELL && numbers && (2..=MOST_STRIPS).contains(&strips));
        assert_eq!(cell_width(53, five), (CELL, false));
        assert_eq!(cell_width(53, two), (CELL, true));
    }
}
