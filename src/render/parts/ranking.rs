//! The ranking of a campaign: drawn with the change of a week, said, and as the one
//! full table of its communes or groups.

use serde::Serialize;

use super::units::{Unit, Units};
use crate::{
    analyse::{Percent, Standing, Status},
    locale::{Locale, Word},
    model::Campaign,
    render::{
        View,
        charts::{Chart, ChartTable, RankedBar, ranking},
        texts::{count, points, signed, status_sign},
    },
};

/// Bars that are drawn at most: as many as a printed page holds.
const MOST_BARS: usize = 80;

/// Standings in the order in which they are said.
const BEST_FIRST: [Status; 8] = [
    Status::Done,
    Status::OnTrack,
    Status::Behind,
    Status::Ended,
    Status::Stale,
    Status::Unknown,
    Status::NotReported,
    Status::NoTarget,
];

/// A chart whose table leads on: a link for each row, empty where there is none.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct LinkedChart {
    /// The chart.
    pub(in crate::render) chart: Chart,
    /// The pages of its table's rows.
    pub(in crate::render) links: Vec<String>,
}

/// The ranking of some units by their campaign's headline indicator.
pub(in crate::render) fn ranking_chart(
    units: &Units,
    campaign: &Campaign,
    view: &View,
) -> LinkedChart {
    let (locale, as_of) = (view.locale, view.content.as_of);
    let text = |id: &str| locale.text(id, &[]);
    let (drawn, cut) = units.ends(MOST_BARS, view);
    let bars: Vec<RankedBar> = drawn.into_iter().map(|unit| bar(unit, locale)).collect();
    let heads = ["ranking-percent", "ranking-points", "ranking-place"].map(text);
    let title = title(units, campaign, locale);
    let sentence = sentence(units, locale, locale.date(as_of));
    let label = format!("{title}. {sentence}");
    let rows = units.rows(view);
    let head = [
        if units.grouped { "column-group" } else { "column-commune" },
        "column-rank",
        "column-value",
        "column-target",
        "column-percent",
        "column-week",
        "column-points",
        "column-status",
        "column-last-report",
    ];
    let words = [("indicator", Word::text(&*campaign.headline().name))];
    let chart = Chart {
        id: format!("ranking-{}", campaign.id),
        title,
        subtitle: locale.text("ranking-subtitle", &words),
        svg: ranking(&bars, cut.as_ref(), &heads, &label),
        table: ChartTable {
            head: head.map(text).into(),
            rows: rows.iter().map(|unit| row(unit, locale)).collect(),
        },
        data: Some("progress.csv"),
        sentence,
    };
    LinkedChart { chart, links: rows.iter().map(|unit| unit.href.clone()).collect() }
}

fn bar(unit: &Unit, locale: &Locale) -> RankedBar {
    let figures = unit.figures;
    let word = status_word(figures.status, locale);
    let percent = reached(unit, locale);
    let standing = &unit.standing;
    // Where nothing new was reported, no mark says that it stood still.
    let before = standing.percent_before.filter(|_| standing.points.is_some());
    RankedBar {
        name: unit.name.to_owned(),
        sign: status_sign(figures.status),
        href: unit.href.clone(),
        title: format!("{}: {percent}, {word}", unit.name),
        now: figures.percent.map(Percent::tenths),
        before: before.map(Percent::tenths),
        shown: [percent, moved(standing, locale), climbed(standing)],
        status: figures.status,
    }
}

fn row(unit: &Unit, locale: &Locale) -> Vec<String> {
    let figures = unit.figures;
    let known = |number: Option<u64>| number.map_or_else(nothing, |n| count(n, locale));
    let (standing, status) = (&unit.standing, figures.status);
    vec![
        unit.title.clone(),
        match standing.rank {
            Some(rank) => format!("{rank} ({})", climbed(standing)),
            None => nothing(),
        },
        // That nothing was reported says the status.
        known(figures.value),
        known(figures.target),
        figures.percent.map_or_else(nothing, |p| locale.percent(p.tenths())),
        match standing.change {
            Some(change) => signed(change, locale),
            None if standing.is_new => locale.text("ranking-new", &[]),
            None => nothing(),
        },
        standing.points.map_or_else(nothing, |tenths| points(tenths, locale)),
        format!("{} {}", status_sign(status), status_word(status, locale)),
        unit.last_report.map_or_else(nothing, |date| locale.date(date)),
    ]
}

fn nothing() -> String {
    "–".to_owned()
}

fn status_word(status: Status, locale: &Locale) -> String {
    locale.text(&format!("status-{}", status.name()), &[])
}

/// Percent, else the value, else nothing.
pub(super) fn reached(unit: &Unit, locale: &Locale) -> String {
    match (unit.figures.percent, unit.figures.value) {
        (Some(percent), _) => locale.percent(percent.tenths()),
        (None, Some(value)) => count(value, locale),
        (None, None) => nothing(),
    }
}

/// `+3,1`; `mới` for a first report; `–` where nothing new was reported.
pub(super) fn moved(standing: &Standing, locale: &Locale) -> String {
    match standing.points {
        Some(tenths) => points(tenths, locale),
        None if standing.is_new => locale.text("ranking-new", &[]),
        None => nothing(),
    }
}

/// `↑2`, `↓1`, `=`; nothing where one of the two places is not known.
fn climbed(standing: &Standing) -> String {
    match standing.climbed() {
        None => nothing(),
        Some(0) => "=".to_owned(),
        Some(places) if places > 0 => format!("↑{places}"),
        Some(places) => format!("↓{}", places.unsigned_abs()),
    }
}

/// Who has grown most in a week.
fn title(units: &Units, campaign: &Campaign, locale: &Locale) -> String {
    let gain = |unit: &&Unit| unit.standing.points.filter(|points| *points > 0);
    // The first of equals: the one that stands higher.
    let most =
        units.all.iter().rev().filter(|unit| gain(unit).is_some()).max_by_key(gain);
    let words = [("indicator", Word::text(&*campaign.headline().name))];
    let Some((unit, tenths)) = most.and_then(|unit| Some((unit, gain(&unit)?))) else {
        let has_percent = units.all.iter().any(|unit| unit.figures.percent.is_some());
        let id = if has_percent { "ranking-title-still" } else { "ranking-title" };
        return locale.text(id, &words);
    };
    let words = [
        ("name", Word::text(unit.name)),
        ("points", Word::text(locale.decimal(tenths as f64 / 10.0, 1))),
    ];
    locale.text("ranking-title-up", &words)
}

/// How many are done, on track, behind and so on; what is 0 is not said.
fn sentence(units: &Units, locale: &Locale, date: String) -> String {
    let number = |found: usize| Word::text(count(found as u64, locale));
    let part = |status: &Status| {
        let found = units.all.iter().filter(|u| u.figures.status == *status).count();
        let words = [
            ("count", number(found)),
            ("status", Word::text(status_word(*status, locale))),
        ];
        (found > 0).then(|| locale.text("ranking-count", &words))
    };
    let parts: Vec<String> = BEST_FIRST.iter().filter_map(part).collect();
    let words = [
        ("kind", units.kind()),
        ("date", Word::text(date)),
        ("all", number(units.all.len())),
        ("parts", Word::text(parts.join(", "))),
    ];
    format!("{} {}", locale.text("ranking-sentence", &words), week(units, locale))
}

/// Whether a unit moved in one way.
type Fits = fn(&Standing) -> bool;

/// How many rose, fell, sent their first report and nothing new; what is 0 is not
/// said.
fn week(units: &Units, locale: &Locale) -> String {
    let kinds: [(&str, Fits); 5] = [
        ("ranking-week-up", |at| at.change.is_some_and(|change| change > 0)),
        ("ranking-week-same", |at| at.change == Some(0)),
        ("ranking-week-down", |at| at.change.is_some_and(|change| change < 0)),
        ("ranking-week-new", |at| at.is_new),
        ("ranking-week-silent", |at| at.change.is_none() && !at.is_new),
    ];
    let part = |(id, fits): (&str, Fits)| {
        let found = units.all.iter().filter(|unit| fits(&unit.standing)).count();
        let words = [("count", Word::text(count(found as u64, locale)))];
        (found > 0).then(|| locale.text(id, &words))
    };
    let parts: Vec<String> = kinds.into_iter().filter_map(part).collect();
    locale.text("ranking-week", &[("parts", Word::text(parts.join(", ")))])
}
