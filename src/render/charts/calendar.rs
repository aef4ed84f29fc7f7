//! Calendar: turns per day, weeks as columns, Monday on top.
//!
//! Five steps of colour and, where there is room, the number itself.

use std::collections::BTreeMap;

use jiff::{ToSpan as _, civil::Date};
use plotters::prelude::ChartBuilder;

use super::{
    backend::{DrawError, svg},
    elements::{Label, Mark, Shape},
    ink::Ink,
};
use crate::{
    locale::{Locale, Word},
    model::Week,
};

const WIDTH: f64 = 380.0;
const DAYS: f64 = 34.0;
const HEAD: f64 = 20.0;
/// Largest cell; smaller where there are many weeks.
const CELL: f64 = 26.0;
/// Cells from this size on hold their number.
const ROOM: f64 = 24.0;
/// Most weeks that are drawn: the newest ones.
pub(in crate::render) const MOST_WEEKS: i64 = 26;

/// The drawing of some days up to `as_of`.
pub(in crate::render) fn calendar(
    by_day: &BTreeMap<Date, u64>,
    as_of: Date,
    locale: &Locale,
    label: &str,
) -> String {
    let last = Week::of(as_of);
    let earliest = Week::of(as_of.saturating_sub(((MOST_WEEKS - 1) * 7).days()));
    let first =
        by_day.keys().next().map_or(last, |day| Week::of(*day)).max(earliest).min(last);
    let mut weeks = vec![first];
    while let Some(week) = weeks.last().copied().filter(|week| *week < last) {
        weeks.push(week.next());
    }
    let most = by_day.values().copied().max().unwrap_or(0);
    let cell = ((WIDTH - DAYS) / weeks.len() as f64).min(CELL).floor();
    let height = HEAD + 7.0 * cell;
    #[allow(clippy::cast_possible_truncation)] // some hundred pixels
    let size = (WIDTH as i32, height.ceil() as i32);
    svg(size, "chart calendar", label, |area| {
        let mut chart = ChartBuilder::on(area)
            .build_cartesian_2d(0.0..WIDTH, f64::from(size.1)..0.0)?;
        for day in [0, 2, 4, 6] {
            let name = locale.text("weekday-short", &[("day", Word::count(day + 1))]);
            let at = (0.0, HEAD + cell * (day as f64 + 0.72));
            chart.draw_series([Label { at, class: "tick", text: &name }])?;
        }
        let mut free_from = 0.0;
        for (column, week) in weeks.iter().enumerate() {
            let x = DAYS + cell * column as f64;
            if x >= free_from && x + 34.0 <= WIDTH {
                let text = locale.day_month(week.monday());
                chart.draw_series([Label {
                    at: (x, 13.0),
                    class: "tick",
                    text: &text,
                }])?;
                free_from = x + 44.0;
            }
            for (row, date) in week.days().enumerate().filter(|(_, date)| *date <= as_of)
            {
                let turns = by_day.get(&date).copied().unwrap_or(0);
                let y = HEAD + cell * row as f64;
                let shown = locale.whole(i64::try_from(turns).unwrap_or(i64::MAX));
                let title = locale.text(
                    "calendar-day",
                    &[
                        ("date", Word::text(locale.date(date))),
                        ("turns", Word::text(&*shown)),
                    ],
                );
                chart.draw_series([Mark {
                    at: vec![(x + 1.0, y + 1.0), (x + cell - 1.0, y + cell - 1.0)],
                    shape: Shape::Box,
                    ink: heat(turns, most),
                    title: &title,
                }])?;
                if turns > 0 && cell >= ROOM && shown.len() <= 3 {
                    let strong = step(turns, most) >= 3;
                    let class = if strong { "in-cell strong" } else { "in-cell" };
                    let at = (x + cell / 2.0, y + cell * 0.66);
                    chart.draw_series([Label { at, class, text: &shown }])?;
                }
            }
        }
        Ok::<(), DrawError>(())
    })
}

/// 0 for nothing, then quarters of the most.
fn step(turns: u64, most: u64) -> u64 {
    (turns * 4).div_ceil(most.max(1)).min(4)
}

fn heat(turns: u64, most: u64) -> Ink {
    [Ink::Heat0, Ink::Heat1, Ink::Heat2, Ink::Heat3, Ink::Heat4]
        [usize::try_from(step(turns, most)).unwrap_or(4)]
}
