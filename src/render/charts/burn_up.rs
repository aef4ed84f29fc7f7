//! Burn-up: reported values towards a target, what is needed, and where it goes.
//!
//! A line joins reports; where none came for long it is interrupted, and where the
//! newest is old the field is shaded from it to today: nothing is known there, and
//! nothing is drawn. A number that fell goes down and has a mark. The dashed line
//! goes on at the present pace in the band of the forecast, the dotted one is what
//! is needed from today on. Labels stand at their lines where they find room; the
//! lines that then still have no name are told to the caller, who says them.

use jiff::{ToSpan as _, civil::Date};
use plotters::{
    element::Polygon,
    prelude::{Cartesian2d, ChartBuilder, ChartContext},
};

use super::{
    axis::{months, ticks},
    backend::{DrawError, SvgBackend, svg},
    elements::{Label, Mark, Shape, Sign, Signs, Strokes},
    ink::Ink,
    labels::{Anchor, Face, Labels, Point, Spot},
    plot::{BOTTOM, Field, LEFT, RIGHT, TOP, under_the_top, up_to_the_top},
    px::SCALE,
};
use crate::{
    analyse::{Age, Forecast, IndicatorFigures, Status, changes, longest_step},
    locale::{Locale, Word},
    model::Period,
};

const WIDTH: i32 = 380;
const HEIGHT: i32 = 240;
/// Type size of labels in the drawing, as large as a phone shows them; the style
/// sheet has the same.
const TYPE: f64 = 14.8;
/// Pixels between two points that are drawn, so that days do not run into a beam.
const POINTS_APART: f64 = 12.0;
/// Where reports stand closer than this, the line alone tells them: its points only
/// answer to the pointer.
const POINTS_SEEN: f64 = 12.0;
/// Reports closer than this are one corner of the line: no screen shows both.
const CORNERS_APART: f64 = 1.5;

const TICK: Face = Face { class: "tick", size: TYPE, patience: CROSSED - 1 };
const VALUE: Face =
    Face { class: "label-value", size: TYPE * 1.1, patience: u32::MAX / 2 };
const TARGET: Face = Face { class: "label-target", size: TYPE, patience: u32::MAX / 2 };
const NEEDED: Face = Face { class: "label-needed", size: TYPE, patience: CROSSED - 1 };
const FINISH: Face = Face { class: "label-finish", size: TYPE, patience: CROSSED - 1 };
const SILENT: Face = Face { class: "label-silent", size: TYPE, patience: CROSSED - 1 };
/// What it costs a label to cross a line that means much; small lines cost less.
const CROSSED: u32 = 100;

/// What is to be drawn.
pub struct BurnUp<'a> {
    /// The figures of one indicator.
    pub figures: &'a IndicatorFigures,
    /// Time of the campaign.
    pub period: Period,
    /// The day that the site speaks for.
    pub as_of: Date,
    /// A report older than this is stale.
    pub stale_after_days: u32,
    /// The language of labels.
    pub locale: &'a Locale,
    /// Describes the drawing to those who do not see it.
    pub label: &'a str,
}

/// A kind of line or mark that the drawing has and does not name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unnamed {
    /// The dashed line in its band.
    Projection,
    /// The dotted line.
    Needed,
    /// An interrupted line.
    Gap,
    /// A triangle where a number fell.
    Fall,
}

impl Unnamed {
    /// The message that explains it: `burn-up-gap`.
    pub fn message(self) -> &'static str {
        match self {
            Self::Projection => "burn-up-projection",
            Self::Needed => "burn-up-needed",
            Self::Gap => "burn-up-gap",
            Self::Fall => "burn-up-fall",
        }
    }
}

/// The SVG element, and what its words must still explain.
pub fn burn_up(of: &BurnUp) -> (String, Vec<Unnamed>) {
    let drawing = Drawing::of(of);
    let mut labels = Labels::on((WIDTH, HEIGHT));
    let needed_is_named = drawing.name_all(&mut labels);
    let svg = svg((WIDTH, HEIGHT), "chart burn-up", of.label, |area| {
        // plotters takes a range's end for the last drawing unit, not the one after.
        let last = |pixels: i32| f64::from(pixels * SCALE - 1) / f64::from(SCALE);
        let mut chart = ChartBuilder::on(area)
            .build_cartesian_2d(0.0..last(WIDTH), last(HEIGHT)..0.0)?;
        drawing.ground(&mut chart)?;
        drawing.ahead(&mut chart)?;
        drawing.reports(&mut chart)?;
        chart.draw_series(labels.placed().iter().map(|label| Label {
            at: label.at,
            class: &label.class,
            text: &label.text,
        }))?;
        Ok(())
    });
    (svg, drawing.unnamed(needed_is_named))
}

type Chart<'a, 'b> = ChartContext<
    'a,
    SvgBackend<'b>,
    Cartesian2d<
        plotters::coord::types::RangedCoordf64,
        plotters::coord::types::RangedCoordf64,
    >,
>;

/// The parts of a drawing, in pixels.
struct Drawing<'a> {
    of: &'a BurnUp<'a>,
    field: Field,
    ticks: Vec<u64>,
    /// The line, interrupted at gaps, and how many reports each part joins.
    runs: Vec<Vec<Point>>,
    lengths: Vec<usize>,
    /// Reports that a number fell to.
    falls: Vec<usize>,
    /// From the newest report to today, where that is too long.
    silent: Option<(f64, f64)>,
    /// The dashed line, and its band.
    projection: Vec<Point>,
    band: Vec<Point>,
    /// The dotted line.
    needed: Vec<Point>,
}

impl<'a> Drawing<'a> {
    fn of(of: &'a BurnUp) -> Self {
        let figures = of.figures;
        let field = Field::of(figures, of.period, of.as_of);
        let series = &figures.series;
        let step = longest_step(series);
        let joined = |a: &(Date, u64), b: &(Date, u64)| {
            b.0 <= a.0.saturating_add(i64::from(step).days())
        };
        let parts: Vec<&[(Date, u64)]> = series.chunk_by(joined).collect();
        let line = |part: &&[(Date, u64)]| {
            corners(&part.iter().map(|point| field.at(*point)).collect::<Vec<_>>())
        };
        let runs = parts.iter().map(line).collect();
        let lengths = parts.iter().map(|part| part.len()).collect();
        let falls = changes(series)
            .iter()
            .enumerate()
            .filter(|(_, change)| change.is_some_and(|change| change < 0))
            .map(|(index, _)| index)
            .collect();
        let mut drawing = Self {
            ticks: ticks(field.top, 5).into_iter().filter(|t| field.holds(*t)).collect(),
            of,
            field,
            runs,
            lengths,
            falls,
            silent: None,
            projection: Vec::new(),
            band: Vec::new(),
            needed: Vec::new(),
        };
        drawing.silent = drawing.silent();
        drawing.look_ahead();
        drawing
    }

    /// Where the newest report is old: from it to today, or to the field's end.
    fn silent(&self) -> Option<(f64, f64)> {
        let (newest, _) = self.of.figures.series.last()?;
        let age = Age::of(*newest, self.of.as_of, self.of.stale_after_days);
        let to = self.field.x(self.of.as_of.min(self.field.last));
        let from = self.field.x(*newest);
        (age == Age::Stale && from < to).then_some((from, to))
    }

    /// Whether the newest number says how things stand.
    fn is_fresh(&self) -> bool {
        self.silent.is_none() && self.of.figures.status != Status::Stale
    }

    /// The projection, its band and the needed line: only where there is a future
    /// to speak of, and a present to start from.
    fn look_ahead(&mut self) {
        let figures = self.of.figures;
        let Some(today) = self.field.today else { return };
        if let (Some(value), Some(target), Some(_)) =
            (figures.value, figures.target, figures.needed_per_day)
        {
            let end = (self.of.period.end, target);
            self.needed = vec![self.field.at((today, value)), self.field.at(end)];
        }
        let (Some(both), Some((newest, value))) =
            (figures.forecast, figures.series.last().filter(|_| self.is_fresh()))
        else {
            return;
        };
        let field = &self.field;
        let line = |of: fn(&Forecast) -> u64| -> Vec<Point> {
            let mut line = vec![field.at((*newest, *value))];
            line.extend(both.iter().map(|ahead| {
                let days = i64::from(ahead.days).days();
                field.at((newest.saturating_add(days), of(ahead)))
            }));
            line
        };
        let mut band = under_the_top(&line(|ahead| ahead.high));
        band.extend(under_the_top(&line(|ahead| ahead.low)).into_iter().rev());
        self.projection = up_to_the_top(&line(|ahead| ahead.mid));
        self.band = band;
    }

    fn unnamed(&self, needed_is_named: bool) -> Vec<Unnamed> {
        let kinds = [
            (Unnamed::Projection, self.projection.len() > 1),
            (Unnamed::Needed, self.needed.len() > 1 && !needed_is_named),
            (Unnamed::Gap, self.runs.len() > 1),
            (Unnamed::Fall, !self.falls.is_empty()),
        ];
        kinds.into_iter().filter(|(_, drawn)| *drawn).map(|(kind, _)| kind).collect()
    }

    fn text(&self, id: &str, word: &'static str, filling: String) -> String {
        self.of.locale.text(id, &[(word, Word::text(filling))])
    }

    fn number(&self, value: u64) -> String {
        self.of.locale.whole(i64::try_from(value).unwrap_or(i64::MAX))
    }

    /// Places all labels, what matters most first; whether the needed line has one.
    fn name_all(&self, labels: &mut Labels) -> bool {
        self.runs.iter().for_each(|run| labels.avoid(run, CROSSED));
        labels.avoid(&self.projection, CROSSED);
        labels.avoid(&self.needed, CROSSED);
        if let Some(target) = self.of.figures.target {
            let y = self.field.y(target);
            labels.avoid(&[(LEFT, y), (RIGHT, y)], CROSSED);
        }
        if let Some(today) = self.field.today {
            let x = self.field.x(today);
            labels.avoid(&[(x, TOP), (x, BOTTOM)], 3);
        }
        labels.avoid(&[(LEFT, BOTTOM), (RIGHT, BOTTOM)], CROSSED);
        self.name_today(labels);
        self.name_value(labels);
        self.name_finish(labels);
        self.name_target(labels);
        self.name_silence(labels);
        let needed = self.name_needed(labels);
        for tick in self.ticks.iter().filter(|tick| **tick > 0) {
            let spot = Spot((LEFT, self.field.y(*tick) - 4.0), Anchor::Start);
            labels.place(TICK, &self.number(*tick), &[spot]);
        }
        self.name_days(labels);
        needed
    }

    /// Under the newest point is free ground as a rule: the line comes from the
    /// left, and the target is above.
    fn name_value(&self, labels: &mut Labels) {
        let Some(newest) = self.of.figures.series.last() else { return };
        let (x, y) = self.field.at(*newest);
        let spots = [
            Spot((x + 2.0, y + 20.0), Anchor::Middle),
            Spot((x + 4.0, y + 20.0), Anchor::End),
            Spot((x + 6.0, y + 17.0), Anchor::Start),
            Spot((x - 6.0, y - 9.0), Anchor::End),
            Spot((x, y - 11.0), Anchor::Middle),
            Spot((x + 6.0, y - 9.0), Anchor::Start),
            Spot((x + 9.0, y + 5.0), Anchor::Start),
            Spot((x - 9.0, y + 5.0), Anchor::End),
            Spot((RIGHT, y + 24.0), Anchor::End),
            Spot((RIGHT, y + 40.0), Anchor::End),
            Spot((RIGHT, y + 58.0), Anchor::End),
            Spot((LEFT, y - 12.0), Anchor::Start),
        ];
        labels.place(VALUE, &self.number(newest.1), &spots);
    }

    /// The day at which the dashed line reaches the target, beside it.
    fn name_finish(&self, labels: &mut Labels) {
        let (Some(finish), Some(target), Some(end)) = (
            self.of.figures.projected_finish,
            self.of.figures.target,
            self.projection.last(),
        ) else {
            return;
        };
        let text = self.text("chart-finish", "finish", self.of.short_date(finish));
        let target = self.field.y(target);
        let (x, y) =
            if finish <= self.field.last { (self.field.x(finish), target) } else { *end };
        let spots = [
            Spot((x - 5.0, y - 5.0), Anchor::End),
            Spot((x, y - 7.0), Anchor::Middle),
            Spot((RIGHT, y - 7.0), Anchor::End),
            Spot((RIGHT, y + 19.0), Anchor::End),
            Spot((RIGHT, y + 36.0), Anchor::End),
            Spot((x - 8.0, y + 4.0), Anchor::End),
            Spot((x - 14.0, y + 20.0), Anchor::End),
        ];
        labels.place(FINISH, &text, &spots);
    }

    fn name_target(&self, labels: &mut Labels) {
        let Some(target) = self.of.figures.target else { return };
        let y = self.field.y(target);
        let text = self.text("chart-target", "target", self.number(target));
        let (above, below) = (y - 5.0, y + 16.0);
        let spots = [
            Spot((RIGHT, above), Anchor::End),
            Spot((LEFT, above), Anchor::Start),
            Spot((RIGHT, below), Anchor::End),
            Spot((LEFT, below), Anchor::Start),
        ];
        // A target of 0 is the ground; below it stand the days.
        let fitting = if below < BOTTOM { 4 } else { 2 };
        labels.place(TARGET, &text, &spots[..fitting]);
    }

    fn name_silence(&self, labels: &mut Labels) {
        let (Some((from, to)), Some((newest, _))) =
            (self.silent, self.of.figures.series.last())
        else {
            return;
        };
        let text = self.text("chart-silent", "date", self.of.short_date(*newest));
        let spots: Vec<Spot> = [186.0, 164.0, 142.0, 120.0, 98.0, 76.0, 54.0, 208.0]
            .into_iter()
            .flat_map(|y| {
                let middle = Spot((f64::midpoint(from, to), y), Anchor::Middle);
                let right = Spot((to - 4.0, y), Anchor::End);
                [middle, right, Spot((from + 4.0, y), Anchor::Start)]
            })
            .collect();
        labels.place(SILENT, &text, &spots);
    }

    /// Below the dotted line, where the field is empty as a rule.
    fn name_needed(&self, labels: &mut Labels) -> bool {
        let ([from, to], Some(needed)) =
            (self.needed.as_slice(), self.of.figures.needed_per_day)
        else {
            return false;
        };
        let text = self.text("chart-needed", "needed", self.number(needed));
        let middle = f64::midpoint(from.1, to.1);
        let spots: Vec<Spot> =
            [middle + 22.0, from.1 + 14.0, from.1 + 32.0, from.1 + 50.0]
                .into_iter()
                .filter(|y| *y < BOTTOM - 4.0)
                .map(|y| Spot((RIGHT, y), Anchor::End))
                .chain([
                    Spot((from.0 - 8.0, middle), Anchor::End),
                    Spot((RIGHT, middle - 20.0), Anchor::End),
                ])
                .collect();
        labels.place(NEEDED, &text, &spots)
    }

    /// Today above the field.
    fn name_today(&self, labels: &mut Labels) {
        let Some(today) = self.field.today else { return };
        let text = self.text("chart-today", "date", self.of.locale.day_month(today));
        let (x, y) = (self.field.x(today), TOP - 7.0);
        let spots = [
            Spot((x, y), Anchor::Middle),
            Spot((f64::from(WIDTH), y), Anchor::End),
            Spot((LEFT, y), Anchor::Start),
        ];
        labels.place(TICK, &text, &spots);
    }

    /// Below the field the last day, then the months.
    fn name_days(&self, labels: &mut Labels) {
        let y = BOTTOM + 16.0;
        let long = days_of(&self.field) > 330;
        let written = |date: Date| {
            if long {
                self.of.locale.month_year(date)
            } else {
                self.of.locale.day_month(date)
            }
        };
        let end = self.of.period.end;
        let x = self.field.x(end);
        let due = self.text("chart-due", "date", self.of.short_date(end));
        let spots =
            [Spot((x, y), Anchor::Middle), Spot((f64::from(WIDTH), y), Anchor::End)];
        labels.place(TICK, &due, &spots[usize::from(x > RIGHT - 1.0)..]);
        for date in self.days() {
            let x = self.field.x(date);
            let spots = [Spot((x, y), Anchor::Middle), Spot((LEFT, y), Anchor::Start)];
            let at_the_edge = usize::from(x < LEFT + 1.0);
            labels.place(TICK, &written(date), &spots[at_the_edge..=at_the_edge]);
        }
    }

    /// The first day of the field and the first of months.
    fn days(&self) -> Vec<Date> {
        let mut all = months(self.field.start, self.field.last, 6);
        if all.first() != Some(&self.field.start) {
            all.insert(0, self.field.start);
        }
        all
    }

    /// What lies below everything: silence, grid, days, today, target.
    fn ground(&self, chart: &mut Chart) -> Result<(), DrawError> {
        if let Some((from, to)) = self.silent {
            chart.draw_series([Mark {
                at: vec![(from, TOP), (to, BOTTOM)],
                shape: Shape::Plain,
                ink: Ink::Silent,
                title: "",
            }])?;
        }
        let across = |y: f64| vec![(LEFT, y), (RIGHT, y)];
        let grid = self.ticks.iter().skip(1).map(|tick| across(self.field.y(*tick)));
        chart.draw_series([Strokes::new(grid.collect(), Ink::Grid)])?;
        let mut frame = vec![across(BOTTOM)];
        for date in self.days().into_iter().chain([self.of.period.end]) {
            let x = self.field.x(date);
            frame.push(vec![(x, BOTTOM), (x, BOTTOM + 4.0)]);
        }
        chart.draw_series([Strokes::new(frame, Ink::Frame)])?;
        if let Some(today) = self.field.today {
            let x = self.field.x(today);
            let line = vec![vec![(x, TOP - 3.0), (x, BOTTOM)]];
            chart.draw_series([Strokes::new(line, Ink::Today)])?;
        }
        Ok(())
    }

    /// Band, target, needed line, projection.
    fn ahead(&self, chart: &mut Chart) -> Result<(), DrawError> {
        if self.band.len() > 2 {
            chart.draw_series([Polygon::new(self.band.clone(), Ink::Band.style())])?;
        }
        if let Some(target) = self.of.figures.target {
            let y = self.field.y(target);
            let line = vec![vec![(LEFT, y), (RIGHT, y)]];
            chart.draw_series([Strokes::new(line, Ink::Target)])?;
        }
        for (line, ink) in
            [(&self.needed, Ink::Needed), (&self.projection, Ink::Projection)]
        {
            if line.len() > 1 {
                chart.draw_series([Strokes::new(vec![line.clone()], ink)])?;
            }
        }
        Ok(())
    }

    /// The reports: line, points with tooltips, falls.
    fn reports(&self, chart: &mut Chart) -> Result<(), DrawError> {
        let lines: Vec<_> =
            self.runs.iter().filter(|run| run.len() > 1).cloned().collect();
        if !lines.is_empty() {
            chart.draw_series([Strokes::new(lines, Ink::Series)])?;
        }
        let series = &self.of.figures.series;
        let shown = self.shown_points();
        let (points, newest) = shown.split_at(shown.len().saturating_sub(1));
        let newest_sign = if self.is_fresh() { Sign::Point } else { Sign::Ring };
        let signs = |sign: Sign, which: &[usize]| Signs {
            sign,
            points: which.iter().map(|index| self.field.at(series[*index])).collect(),
            titles: which.iter().map(|index| self.tooltip(*index)).collect(),
        };
        let others = if self.is_dense() { Sign::Hidden } else { Sign::Point };
        let falls = signs(Sign::Fall, &self.falls);
        if newest_sign == others {
            chart.draw_series([signs(others, &shown), falls])?;
        } else {
            let newest = signs(newest_sign, newest);
            chart.draw_series([signs(others, points), newest, falls])?;
        }
        Ok(())
    }

    /// Whether the reports of the field stand close, on the whole.
    fn is_dense(&self) -> bool {
        let series = &self.of.figures.series;
        let (Some(first), Some(last)) = (series.first(), series.last()) else {
            return false;
        };
        let width = self.field.x(last.0) - self.field.x(first.0);
        series.len() > 2 && width < POINTS_SEEN * (series.len() - 1) as f64
    }

    /// The reports that get a point: those that stand apart, every one that a gap
    /// or a fall makes important, and the newest.
    fn shown_points(&self) -> Vec<usize> {
        let series = &self.of.figures.series;
        let mut ends = Vec::new();
        let mut count = 0;
        for length in &self.lengths {
            ends.extend([count, count + length - 1]);
            count += length;
        }
        let mut shown: Vec<usize> = Vec::new();
        for (index, (date, _)) in series.iter().enumerate() {
            let x = self.field.x(*date);
            let apart = shown
                .last()
                .is_none_or(|last| x - self.field.x(series[*last].0) >= POINTS_APART);
            if apart || ends.contains(&index) || self.falls.contains(&index) {
                shown.push(index);
            }
        }
        shown
    }

    /// `16/11/2025: 9.821`, and by how much it fell if it did.
    fn tooltip(&self, index: usize) -> String {
        let (date, value) = self.of.figures.series[index];
        let before = index.checked_sub(1).map(|before| self.of.figures.series[before].1);
        let (date, shown) = (self.of.locale.date(date), self.number(value));
        match before.and_then(|before| before.checked_sub(value)) {
            Some(less) if less > 0 => {
                let words = [
                    ("date", Word::text(date)),
                    ("value", Word::text(shown)),
                    ("change", Word::text(self.number(less))),
                ];
                self.of.locale.text("chart-fell", &words)
            }
            _ => format!("{date}: {shown}"),
        }
    }
}

impl BurnUp<'_> {
    /// A date as short as it can be understood: the year where it is another one.
    fn short_date(&self, date: Date) -> String {
        self.locale.short_date(date, self.as_of)
    }
}

/// A line without corners that nobody could see; its ends and every fall stay.
fn corners(line: &[Point]) -> Vec<Point> {
    let falls = |index: usize| {
        let pair = line.get(index..index + 2);
        pair.is_some_and(|pair| pair[1].1 > pair[0].1)
    };
    let mut kept: Vec<Point> = Vec::new();
    for (index, point) in line.iter().enumerate() {
        let apart = kept.last().is_none_or(|last| point.0 - last.0 >= CORNERS_APART);
        let is_last = index + 1 == line.len();
        if apart || is_last || falls(index) || (index > 0 && falls(index - 1)) {
            kept.push(*point);
        }
    }
    kept
}

/// Days from the field's first to its last.
fn days_of(field: &Field) -> i32 {
    field.start.until(field.last).map_or(0, |span| span.get_days())
}
