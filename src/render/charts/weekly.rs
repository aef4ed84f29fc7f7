//! Weekly: residents helped and outreach sessions, week by week on one axis.
//!
//! Columns of people above, columns of sessions below, so that the two can be
//! compared. The elderly are the dark foot of a column, told apart without colour.
//! A week without a row is an empty place, not a nought and not left out.

use jiff::civil::Date;
use plotters::{element::PathElement, prelude::ChartBuilder};

use super::{
    axis::ticks,
    backend::{DrawError, svg},
    elements::Label,
    ink::Ink,
    legend::{Legend, Plane, TYPE},
    many::{Stack, Texts},
    text_width::text_width,
};
use crate::locale::Locale;

const WIDTH: f64 = 380.0;
/// Room for the number on the highest column.
const NUMBER: f64 = 20.0;
const PEOPLE: f64 = 120.0;
const SESSIONS: f64 = 36.0;
/// Room for the heading of the sessions and their numbers.
const HEADING: f64 = 44.0;
/// Room for a line of dates.
const DATES: f64 = 19.0;
/// From one column to the next, at most: few weeks do not fill the frame.
const WIDEST: f64 = 34.0;

/// Most weeks that can be told apart.
pub(in crate::render) const MOST_WEEKS: usize = 53;

/// One week.
pub(in crate::render) struct WeekColumn {
    /// Its first day.
    pub(in crate::render) monday: Date,
    /// Residents helped: 60 or older, younger, of unknown age.
    pub(in crate::render) ages: [u64; 3],
    /// Outreach sessions.
    pub(in crate::render) sessions: u64,
    /// What its tooltip says.
    pub(in crate::render) title: String,
}

/// What stands in the drawing beside numbers.
pub(in crate::render) struct WeeklyWords {
    /// The three ages.
    pub(in crate::render) ages: [String; 3],
    /// The heading of the sessions.
    pub(in crate::render) sessions: String,
}

/// The drawing of some weeks, in their order. `with_years` where their dates alone
/// could be of another year.
pub(in crate::render) fn weekly(
    columns: &[WeekColumn],
    words: &WeeklyWords,
    with_years: bool,
    locale: &Locale,
    label: &str,
) -> String {
    let plot = Plot { with_years, ..Plot::of(columns, words, locale) };
    #[allow(clippy::cast_possible_truncation)] // some hundred pixels
    let size = (WIDTH as i32, plot.height().ceil() as i32);
    svg(size, "chart weekly", label, |area| {
        let mut plane = ChartBuilder::on(area)
            .build_cartesian_2d(0.0..WIDTH, f64::from(size.1)..0.0)?;
        plot.legend.draw(&mut plane, 0.0)?;
        plot.axes(&mut plane)?;
        plot.columns(&mut plane)?;
        plot.numbers(&mut plane)
    })
}

struct Plot<'a> {
    columns: &'a [WeekColumn],
    words: &'a WeeklyWords,
    locale: &'a Locale,
    legend: Legend,
    /// The inks of the ages.
    inks: [Ink; 3],
    /// Whether dates need their years.
    with_years: bool,
    most_people: u64,
    most_sessions: u64,
    /// Where the first column's place begins, and how far it is to the next.
    left: f64,
    step: f64,
    /// The lower edges of people and of sessions; the same where one is missing.
    people: f64,
    sessions: f64,
}

impl<'a> Plot<'a> {
    fn of(columns: &'a [WeekColumn], words: &'a WeeklyWords, locale: &'a Locale) -> Self {
        let most_people = columns.iter().map(people).max().unwrap_or(0);
        let most_sessions = columns.iter().map(|c| c.sessions).max().unwrap_or(0);
        let has = |age: usize| columns.iter().any(|column| column.ages[age] > 0);
        let untold = if has(0) || has(1) { Ink::Untold } else { Ink::Bar };
        let inks = [Ink::Part4, Ink::Part1, untold];
        let keys = (0..3).filter(|age| has(*age));
        let keys: Vec<_> = keys.map(|age| (inks[age], words.ages[age].clone())).collect();
        let legend = Legend::of(keys, WIDTH);
        let widest = if most_people > 0 {
            text_width(&shown(most_people, locale), TYPE)
        } else {
            0.0
        };
        let left = widest + 6.0;
        let top = legend.height + NUMBER;
        let people = if most_people > 0 { top + PEOPLE } else { legend.height };
        let below = if most_sessions > 0 { HEADING + SESSIONS } else { 0.0 };
        Self {
            step: ((WIDTH - left) / columns.len().max(1) as f64).min(WIDEST),
            sessions: people + below,
            columns,
            words,
            locale,
            legend,
            inks,
            with_years: false,
            most_people,
            most_sessions,
            left,
            people,
        }
    }

    fn height(&self) -> f64 {
        self.sessions + DATES * if self.with_years { 2.0 } else { 1.0 }
    }

    fn x(&self, index: usize) -> f64 {
        self.left + self.step * index as f64
    }

    /// Both sides of a column.
    fn sides(&self, index: usize) -> (f64, f64) {
        let gap = self.step * 0.13;
        (self.x(index) + gap, self.x(index) + self.step - gap)
    }

    fn top(&self, people: u64) -> f64 {
        self.people - PEOPLE * people as f64 / self.most_people.max(1) as f64
    }

    fn top_of_sessions(&self, sessions: u64) -> f64 {
        self.sessions - SESSIONS * sessions as f64 / self.most_sessions.max(1) as f64
    }

    /// Lines at round numbers, base lines, and first days of weeks.
    fn axes(&self, plane: &mut Plane) -> Result<(), DrawError> {
        let end = self.x(self.columns.len());
        let mut line = |from: (f64, f64), to: (f64, f64), ink: Ink| {
            plane.draw_series([PathElement::new(vec![from, to], ink.style())]).map(drop)
        };
        let steps: Vec<u64> = if self.most_people == 0 {
            Vec::new()
        } else {
            let steps = ticks(self.most_people, 4).into_iter().skip(1);
            steps.filter(|tick| *tick <= self.most_people).collect()
        };
        for tick in &steps {
            let y = self.top(*tick);
            line((self.left, y), (end, y), Ink::Grid)?;
        }
        if self.most_people > 0 {
            line((self.left, self.people), (end, self.people), Ink::Frame)?;
        }
        if self.most_sessions > 0 {
            line((self.left, self.sessions), (end, self.sessions), Ink::Frame)?;
        }
        plane.draw_series([Texts {
            at: steps.iter().map(|t| (self.left - 4.0, self.top(*t) + 4.0)).collect(),
            words: steps.iter().map(|tick| shown(*tick, self.locale)).collect(),
            class: "last tick",
        }])?;
        self.dates(plane)
    }

    /// First days of weeks, as many as there is room for; years where there are two.
    fn dates(&self, plane: &mut Plane) -> Result<(), DrawError> {
        let room = text_width("00/00", TYPE) + 6.0;
        let mut free_from = 0.0;
        let mut year = None;
        let mut at = Vec::new();
        let mut texts = Vec::new();
        for (index, column) in self.columns.iter().enumerate() {
            let x = self.sides(index).0;
            if x < free_from || x + room > WIDTH + 6.0 {
                continue;
            }
            free_from = x + room;
            at.push((x, self.sessions + DATES - 4.0));
            texts.push(self.locale.day_month(column.monday));
            let this = column.monday.year();
            if self.with_years && year.replace(this) != Some(this) {
                at.push((x, self.sessions + 2.0 * DATES - 4.0));
                texts.push(this.to_string());
            }
        }
        plane.draw_series([Texts { at, words: texts, class: "tick" }]).map(drop)
    }

    fn columns(&self, plane: &mut Plane) -> Result<(), DrawError> {
        for (index, column) in self.columns.iter().enumerate() {
            let (left, right) = self.sides(index);
            let (mut corners, mut inks, mut sum) = (Vec::new(), Vec::new(), 0);
            for (amount, ink) in column.ages.iter().zip(self.inks) {
                if *amount > 0 {
                    let from = self.top(sum);
                    sum += amount;
                    corners.extend([(left, from), (right, self.top(sum))]);
                    inks.push(ink);
                }
            }
            if column.sessions > 0 {
                let top = self.top_of_sessions(column.sessions);
                corners.extend([(left, self.sessions), (right, top)]);
                inks.push(Ink::Bar);
            }
            if !inks.is_empty() {
                let title = &column.title;
                plane.draw_series([Stack { corners, inks, title }])?;
            }
        }
        Ok(())
    }

    /// The number on the highest column, and those of sessions.
    fn numbers(&self, plane: &mut Plane) -> Result<(), DrawError> {
        let highest = |most: u64, of: fn(&WeekColumn) -> u64| {
            self.columns.iter().position(|column| most > 0 && of(column) == most)
        };
        if let Some(index) = highest(self.most_people, people) {
            let text = shown(self.most_people, self.locale);
            let at = (self.middle(index, &text), self.top(self.most_people) - 5.0);
            let class = "mid amount";
            plane.draw_series([Label { at, class, text: &text }])?;
        }
        let Some(index) = highest(self.most_sessions, |column| column.sessions) else {
            return Ok(());
        };
        if self.most_people > 0 {
            let at = (0.0, self.people + NUMBER);
            let text = &self.words.sessions;
            plane.draw_series([Label { at, class: "name", text }])?;
        }
        let widest = text_width(&shown(self.most_sessions, self.locale), TYPE);
        let all = widest + 2.0 <= self.step;
        let told = |(at, column): &(usize, &WeekColumn)| {
            column.sessions > 0 && (all || *at == index)
        };
        let told = || self.columns.iter().enumerate().filter(told);
        let texts: Vec<String> =
            told().map(|(_, column)| shown(column.sessions, self.locale)).collect();
        let at = told().zip(&texts).map(|((index, column), text)| {
            (self.middle(index, text), self.top_of_sessions(column.sessions) - 4.0)
        });
        let at = at.collect();
        plane.draw_series([Texts { at, words: texts, class: "mid tick" }]).map(drop)
    }

    /// The middle of a column, or as near to it as a text inside the frame can be.
    fn middle(&self, index: usize, text: &str) -> f64 {
        let half = text_width(text, TYPE) / 2.0;
        (self.x(index) + self.step / 2.0).min(WIDTH - half).max(half)
    }
}

fn people(column: &WeekColumn) -> u64 {
    column.ages.iter().sum()
}

fn shown(number: u64, locale: &Locale) -> String {
    locale.whole(i64::try_from(number).unwrap_or(i64::MAX))
}
