//! Reporting: weeks as columns, communes or groups as rows, who sent figures when.
//!
//! On top how many reported in each week, out of how many. Below, a filled cell is
//! a week with a report, an empty box one without; a group's cell is filled as far
//! as its communes reported. A dashed frame stands around the week that still runs:
//! what is empty there is not missed yet. Filled weeks that follow each other are
//! one dashed line, so that a row costs little more than its link.

use super::{
    backend::{DrawError, linked_svg, svg},
    batch::{At, Batch, Dashes, LinkedText, Texts, px},
    elements::Label,
    shorten::shortened,
    text_width::text_width,
};
use crate::{locale::Locale, model::Week};

const WIDTH: f64 = 400.0;
/// Where the weeks begin and end; names before, sums behind.
const WEEKS: (f64, f64) = (132.0, 350.0);
/// Widest week.
const WIDEST: f64 = 26.0;
/// Top and bottom of the columns, and the line that the dates stand on.
const COLUMNS: (f64, f64) = (20.0, 62.0);
const DATES: f64 = 78.0;
/// Where the rows begin.
const ROWS: f64 = 86.0;
const ROW: f64 = 18.0;
/// Height of a cell and the space between two.
const CELL: f64 = 11.0;
const GAP: f64 = 2.0;
/// Type size in the drawing on the narrowest phone.
const TYPE: f64 = 14.8;
/// Most weeks that are drawn: the newest ones.
pub(in crate::render) const MOST_REPORTING_WEEKS: usize = 26;

/// How many reported in a week, and of how many.
type Share = (usize, usize);

/// One commune or group.
pub(in crate::render) struct ReportingRow {
    /// Its name.
    pub(in crate::render) name: String,
    /// Its page.
    pub(in crate::render) href: String,
    /// What the tooltip says.
    pub(in crate::render) title: String,
    /// For each week that is drawn.
    pub(in crate::render) weeks: Vec<Share>,
    /// What stands at the end.
    pub(in crate::render) shown: String,
}

/// The drawing. `sums` are those of all, rows that are not drawn included;
/// `ended` of the weeks are over. `rest` stands below the rows, about those that are
/// not drawn.
pub(in crate::render) fn reporting(
    weeks: &[Week],
    ended: usize,
    sums: &[Share],
    rows: &[ReportingRow],
    rest: Option<&str>,
    locale: &Locale,
    label: &str,
) -> String {
    let grid = Grid::of(weeks.len(), ended, WEEKS.0);
    let bottom = ROWS + ROW * rows.len() as f64;
    let height = bottom + if rest.is_some() { ROW } else { 0.0 };
    #[allow(clippy::cast_possible_truncation)] // some hundred rows
    let size = (WIDTH as i32, height as i32 + 4);
    linked_svg(size, "chart reporting", label, "", |area| {
        for batch in grid.columns(sums) {
            area.draw(&batch)?;
        }
        let numbers = grid.numbers(sums, locale);
        let texts = numbers.iter().map(|(at, text)| (*at, text.as_str()));
        area.draw(&Texts { class: "number middle", texts: texts.collect() })?;
        for (at, text) in grid.dates(weeks, locale) {
            area.draw(&Label { at, class: "tick middle", text: &text })?;
        }
        let cells = rows.iter().enumerate().map(|(index, row)| {
            (ROWS + ROW * index as f64 + (ROW - CELL) / 2.0, &row.weeks[..])
        });
        for batch in grid.cells(cells) {
            area.draw(&batch)?;
        }
        if ended < weeks.len() {
            area.draw(&Batch::boxes("running", grid.running(bottom).into_iter()))?;
        }
        for (index, row) in rows.iter().enumerate() {
            let y = px(ROWS + ROW * index as f64 + 13.0);
            let text = shortened(&row.name, WEEKS.0 - 6.0, TYPE);
            let (href, title) = (&*row.href, &*row.title);
            area.draw(&LinkedText { at: (0, y), href, title, text: &text })?;
        }
        let shown = rows.iter().enumerate().map(|(index, row)| {
            let y = px(ROWS + ROW * index as f64 + 13.0);
            ((px(WIDTH), y), row.shown.as_str())
        });
        area.draw(&Texts { class: "moved last", texts: shown.collect() })?;
        if let Some(text) = rest {
            let at = (0, px(bottom + 13.0));
            area.draw(&Label { at, class: "tick", text })?;
        }
        Ok::<(), DrawError>(())
    })
}

/// One row alone, for the commune's own page.
pub(in crate::render) fn strip(weeks: &[Share], ended: usize, label: &str) -> String {
    let grid = Grid::of(weeks.len(), ended, 1.0);
    #[allow(clippy::cast_possible_truncation)] // some hundred pixels
    let width = (f64::from(grid.step) / 10.0 * weeks.len() as f64) as i32 + 2;
    svg((width, 14), "strip", label, |area| {
        for batch in grid.cells(std::iter::once((1.5, weeks))) {
            area.draw(&batch)?;
        }
        Ok::<(), DrawError>(())
    })
}

/// Weeks side by side.
struct Grid {
    left: i32,
    /// From one week to the next, in drawing units.
    step: i32,
    ended: usize,
    weeks: usize,
}

impl Grid {
    fn of(weeks: usize, ended: usize, left: f64) -> Self {
        let room = (WEEKS.1 - WEEKS.0) / weeks.max(1) as f64;
        Self { left: px(left), step: px(room.min(WIDEST).floor()), ended, weeks }
    }

    fn x(&self, week: usize) -> i32 {
        self.left + self.step * i32::try_from(week).unwrap_or(0)
    }

    fn width(&self) -> i32 {
        self.step - px(GAP)
    }

    fn middle(&self, week: usize) -> i32 {
        self.x(week) + self.width() / 2
    }

    /// The box of a week between two heights.
    fn boxed(&self, week: usize, top: f64, bottom: f64) -> (At, At) {
        let x = self.x(week);
        ((x, px(top)), (x + self.width(), px(bottom)))
    }

    /// How many reported as a filled part of how many there are.
    fn columns(&self, sums: &[Share]) -> [Batch<'static>; 2] {
        let (top, bottom) = COLUMNS;
        let whole = (0..sums.len()).map(|week| self.boxed(week, top, bottom));
        let filled = sums.iter().enumerate().filter(|(_, (reported, _))| *reported > 0);
        let filled = filled.map(|(week, share)| {
            self.boxed(week, bottom - (bottom - top) * of(*share), bottom)
        });
        [Batch::boxes("missed", whole), Batch::boxes("some", filled)]
    }

    /// Numbers above columns where there is room: the newest ended week first, the
    /// fewest next, then from the newest to the oldest.
    fn numbers(&self, sums: &[Share], locale: &Locale) -> Vec<(At, String)> {
        let ended = 0..self.ended.min(sums.len());
        let fewest = ended.clone().rev().min_by_key(|week| sums[*week].0);
        let order = ended.clone().next_back().into_iter().chain(fewest);
        let mut taken: Vec<(f64, f64)> = Vec::new();
        let mut all = Vec::new();
        for week in order.chain((0..sums.len()).rev()) {
            let text = locale.whole(i64::try_from(sums[week].0).unwrap_or(i64::MAX));
            let half = text_width(&text, TYPE) / 2.0 + 1.0;
            let middle = f64::from(self.middle(week)) / 10.0;
            let (from, to) = (middle - half, middle + half);
            if taken.iter().all(|(left, right)| to <= *left || *right <= from) {
                taken.push((from, to));
                all.push(((self.middle(week), px(COLUMNS.0 - 5.0)), text));
            }
        }
        all
    }

    /// Mondays below the columns, as many as have room.
    fn dates(&self, weeks: &[Week], locale: &Locale) -> Vec<(At, String)> {
        let widest = px(text_width("00/00", TYPE) + 6.0);
        let every = usize::try_from(widest / self.step.max(1) + 1).unwrap_or(1);
        let shown = weeks.iter().enumerate().step_by(every);
        shown
            .map(|(week, known)| {
                let text = locale.day_month(known.monday());
                ((self.middle(week), px(DATES)), text)
            })
            .collect()
    }

    /// Rows of cells, each with its top.
    fn cells<'r>(
        &self,
        rows: impl Iterator<Item = (f64, &'r [Share])>,
    ) -> [Batch<'static>; 3] {
        let (mut runs, mut missed, mut parts) = (Vec::new(), Vec::new(), Vec::new());
        for (top, weeks) in rows {
            let middle = px(top + CELL / 2.0);
            let mut first = 0;
            for run in weeks.chunk_by(|a, b| is_whole(*a) == is_whole(*b)) {
                let next = first + run.len();
                if run.first().is_some_and(|share| is_whole(*share)) {
                    let end = self.x(next) - px(GAP);
                    runs.push(vec![(self.x(first), middle), (end, middle)]);
                } else {
                    missed.extend((first..next.min(self.ended)).map(|week| {
                        // The line around it lies inside the cell.
                        let (a, b) = self.boxed(week, top + 0.5, top + CELL - 0.5);
                        ((a.0 + 5, a.1), (b.0 - 5, b.1))
                    }));
                    let some = (first..next).filter(|week| weeks[*week].0 > 0);
                    parts.extend(some.map(|week| {
                        self.boxed(week, top + CELL * (1.0 - of(weeks[week])), top + CELL)
                    }));
                }
                first = next;
            }
        }
        let dashes = Dashes { width: px(CELL), on: self.width(), off: px(GAP) };
        [
            Batch::lines("full", runs.into_iter()).dashed(dashes),
            Batch::boxes("missed", missed.into_iter()),
            Batch::boxes("some", parts.into_iter()),
        ]
    }

    /// Frames around the week that still runs: its column, and its cells.
    fn running(&self, bottom: f64) -> Vec<(At, At)> {
        let Some(week) = self.weeks.checked_sub(1) else { return Vec::new() };
        let frame = |(top, bottom): (f64, f64)| {
            let (a, b) = self.boxed(week, top - 2.0, bottom + 2.0);
            ((a.0 - 15, a.1), (b.0 + 15, b.1))
        };
        let cells = Some((ROWS, bottom)).filter(|(top, bottom)| top < bottom);
        std::iter::once(COLUMNS).chain(cells).map(frame).collect()
    }
}

fn is_whole((reported, all): Share) -> bool {
    all > 0 && reported == all
}

fn of((reported, all): Share) -> f64 {
    reported as f64 / all.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Language, Wording};
    use jiff::civil::date;

    fn weeks(count: usize) -> Vec<Week> {
        let first = Week::of(date(2025, 9, 1));
        std::iter::successors(Some(first), |week| Some(week.next())).take(count).collect()
    }

    fn drawn(rows: &[Vec<Share>], ended: usize) -> String {
        let count = rows[0].len();
        let sums: Vec<Share> = (0..count)
            .map(|week| {
                let sum =
                    |of: fn(&Share) -> usize| rows.iter().map(|r| of(&r[week])).sum();
                (sum(|share| share.0), sum(|share| share.1))
            })
            .collect();
        let rows: Vec<ReportingRow> = rows
            .iter()
            .map(|weeks| ReportingRow {
                name: "An".into(),
                href: "an.html".into(),
                title: "An".into(),
                weeks: weeks.clone(),
                shown: "1/2".into(),
            })
            .collect();
        let locale = Locale::new(Language::Vi, Wording::empty(Language::Vi));
        reporting(&weeks(count), ended, &sums, &rows, None, &locale, "Nói")
    }

    #[test]
    fn weeks_in_a_row_are_one_line_and_a_missed_one_is_an_empty_box() {
        let svg = drawn(&[vec![(1, 1), (1, 1), (0, 1), (1, 1)]], 4);
        let full = "<path class=\"full\" stroke-width=\"11\" stroke-dasharray=\"24 2\" \
                    d=\"M132 95h50M210 95h24\"/>";
        assert!(svg.contains(full), "{svg}");
        assert!(svg.contains("M184.5 90h23v10h-23z"), "{svg}");
        assert!(!svg.contains("running"), "{svg}");
    }

    #[test]
    fn a_week_that_runs_is_framed_and_not_missed() {
        let svg = drawn(&[vec![(1, 1), (0, 1)]], 1);
        assert!(svg.contains("class=\"running\""), "{svg}");
        assert!(!svg.contains("90h23v10h-23z"), "{svg}");
    }

    #[test]
    fn a_group_is_filled_as_far_as_it_reported() {
        let svg = drawn(&[vec![(5, 10)]], 1);
        assert!(svg.contains("M132 95h24v5.5h-24z"), "{svg}");
    }

    #[test]
    fn numbers_above_columns_never_touch() {
        let locale = Locale::new(Language::Vi, Wording::empty(Language::Vi));
        for count in [1, 11, 26] {
            let sums = vec![(3105, 3321); count];
            let numbers = Grid::of(count, count, WEEKS.0).numbers(&sums, &locale);
            let width = text_width("3.105", TYPE);
            let mut middles: Vec<i32> = numbers.iter().map(|((x, _), _)| *x).collect();
            middles.sort_unstable();
            assert!(!middles.is_empty());
            for pair in middles.windows(2) {
                assert!(f64::from(pair[1] - pair[0]) / 10.0 >= width, "{middles:?}");
            }
        }
    }

    #[test]
    fn sixty_nine_rows_stay_small() {
        let rows: Vec<Vec<Share>> = (0..69)
            .map(|row| {
                (0..11).map(|week| (usize::from((row + week) % 5 > 0), 1)).collect()
            })
            .collect();
        let svg = drawn(&rows, 11);
        assert!(svg.len() < 69 * 230, "{} bytes a row", svg.len() / 69);
    }
}
