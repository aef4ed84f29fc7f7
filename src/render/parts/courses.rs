//! Courses: small multiples of all communes or groups of a campaign, a list of
//! links with a small drawing each.
//!
//! A list and not one drawing: it flows into as many columns as fit, breaks between
//! sheets of paper, and is read out as links with their numbers. The numbers stand
//! in the table of the ranking, which it leads to instead of repeating it.

use serde::Serialize;

use super::{
    ranking::{moved, reached},
    units::{MOST, Unit, Units},
};
use crate::{
    analyse::{IndicatorFigures, Status, median_percent},
    locale::{Locale, Word},
    model::Campaign,
    render::{
        View,
        charts::course,
        texts::{StatusText, count, status},
    },
};

/// The grid as the theme's component takes it.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct CoursesPart {
    id: String,
    title: String,
    subtitle: String,
    sentence: String,
    /// The standings that occur, as words with their signs.
    legend: Vec<StatusText>,
    cells: Vec<Cell>,
    /// Where the numbers stand.
    table: String,
}

#[derive(Debug, Clone, Serialize)]
struct Cell {
    name: String,
    href: String,
    status: StatusText,
    /// None where there is no target or nothing was reported.
    line: Option<String>,
    reached: String,
    change: String,
    /// Day and month of the newest report.
    date: Option<String>,
}

/// The courses of some units; none where nobody has both a target and a report.
pub(in crate::render) fn courses_part(
    units: &Units,
    campaign: &Campaign,
    view: &View,
) -> Option<CoursesPart> {
    let locale = view.locale;
    let (shown, _) = units.ends(MOST, view);
    let cells: Vec<Cell> =
        shown.into_iter().map(|unit| cell(unit, campaign, view)).collect();
    cells.iter().find(|cell| cell.line.is_some())?;
    let found = |wanted: &Status| units.all.iter().any(|u| u.figures.status == *wanted);
    let words = [
        ("kind", units.kind()),
        ("indicator", Word::text(&*campaign.headline().name)),
        ("start", Word::text(locale.date(campaign.period.start))),
        ("end", Word::text(locale.date(campaign.period.end))),
    ];
    Some(CoursesPart {
        id: format!("courses-{}", campaign.id),
        title: title(units, locale),
        subtitle: locale.text("courses-subtitle", &words),
        sentence: sentence(units, locale),
        legend: Status::ALL
            .iter()
            .filter(|status| found(status))
            .map(|known| status(*known, locale))
            .collect(),
        cells,
        table: format!("#ranking-{}", campaign.id),
    })
}

fn cell(unit: &Unit, campaign: &Campaign, view: &View) -> Cell {
    let (locale, figures) = (view.locale, unit.figures);
    let status = status(figures.status, locale);
    let line = course(figures, campaign.period, view.content.as_of, status.word());
    Cell {
        name: unit.name.to_owned(),
        href: unit.href.clone(),
        line,
        reached: reached(unit, locale),
        change: moved(&unit.standing, locale),
        date: unit.last_report.map(|date| locale.day_month(date)),
        status,
    }
}

fn percents<'a>(units: &'a Units) -> impl Iterator<Item = &'a IndicatorFigures> {
    units.all.iter().map(|unit| unit.figures).filter(|figures| figures.percent.is_some())
}

/// What half of them have reached.
fn title(units: &Units, locale: &Locale) -> String {
    if units.all.len() == 1 {
        return locale.text("courses-title-one", &[]);
    }
    let median = median_percent(percents(units).filter_map(|figures| figures.percent));
    let shown = median.map(|percent| locale.percent(percent.tenths()));
    let words =
        [("kind", units.kind()), ("percent", Word::text(shown.unwrap_or_default()))];
    locale.text("courses-title", &words)
}

/// Who is highest, who lowest, and of how many there is no line.
fn sentence(units: &Units, locale: &Locale) -> String {
    let with_percent: Vec<&Unit> =
        units.all.iter().filter(|unit| unit.figures.percent.is_some()).collect();
    let name = |unit: Option<&&Unit>| Word::text(unit.map_or("", |unit| unit.name));
    let percent = |unit: Option<&&Unit>| {
        Word::text(unit.map(|unit| reached(unit, locale)).unwrap_or_default())
    };
    let silent =
        units.all.iter().filter(|unit| unit.figures.status == Status::NotReported);
    let (first, last) = (with_percent.first(), with_percent.last());
    let words = [
        ("kind", units.kind()),
        ("first", name(first)),
        ("most", percent(first)),
        ("last", name(last)),
        ("least", percent(last)),
    ];
    let mut said = if with_percent.len() > 1 {
        locale.text("courses-sentence", &words)
    } else {
        String::new()
    };
    let missing = silent.count();
    if missing > 0 {
        let words = [
            ("kind", units.kind()),
            ("count", Word::text(count(missing as u64, locale))),
        ];
        said.push(' ');
        said.push_str(&locale.text("courses-missing", &words));
    }
    said.trim().to_owned()
}
