//! Communes in a row: as a table, and as a ranking that is drawn.

use jiff::{ToSpan as _, civil::Date};
use serde::Serialize;

use super::IndicatorPart;
use crate::{
    analyse::{IndicatorFigures, Status, change_since},
    locale::Word,
    model::{Campaign, Commune},
    render::{
        View, address,
        charts::{Chart, ChartTable, RankedBar, ranking},
        texts::{commune_name, commune_title, count, signed, status_sign},
    },
};

/// Bars that are drawn at most: the table has them all.
const MOST_BARS: usize = 80;

/// A commune's line in a table.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct CommuneRow<'a> {
    name: String,
    code: &'a str,
    href: String,
    indicator: IndicatorPart<'a>,
    change: Option<String>,
    last_report: Option<String>,
}

/// The communes with these indices, in their order, for a campaign's headline.
pub(in crate::render) fn commune_rows<'a>(
    communes: &[usize],
    campaign: usize,
    view: &View<'a>,
) -> Vec<CommuneRow<'a>> {
    let known = &view.site().campaigns[campaign];
    let row = |index: &usize| {
        let (commune, figures) = view.commune(*index);
        let progress = &figures.campaigns[campaign];
        let headline = &progress.indicators[known.headline];
        let who = commune_name(commune, view.locale);
        CommuneRow {
            name: commune_title(commune, view.locale),
            code: commune.code.as_str(),
            href: address::commune(commune),
            indicator: super::indicator_part(&who, known, known.headline, headline, view),
            change: week_change(headline, view.content.as_of)
                .map(|change| signed(change, view.locale)),
            last_report: progress.last_report.map(|date| view.locale.date(date)),
        }
    };
    communes.iter().map(row).collect()
}

/// What was added in the seven days up to `as_of`.
fn week_change(figures: &IndicatorFigures, as_of: Date) -> Option<i64> {
    change_since(&figures.series, as_of.saturating_sub(7.days()), as_of)
}

/// The ranking of communes by their campaign's headline indicator.
pub(in crate::render) fn ranking_chart(
    communes: &[usize],
    campaign: usize,
    view: &View,
) -> Chart {
    let known = &view.site().campaigns[campaign];
    let headline = |index: usize| {
        &view.commune(index).1.campaigns[campaign].indicators[known.headline]
    };
    let mut order = communes.to_vec();
    // Percent where there is one, else the value; what is unknown stands last.
    order.sort_by_key(|index| {
        let figures = headline(*index);
        let percent = figures.percent.map(crate::analyse::Percent::tenths);
        (std::cmp::Reverse((percent, figures.value)), *index)
    });
    let bars: Vec<RankedBar> = order
        .iter()
        .take(MOST_BARS)
        .map(|index| bar(view.commune(*index).0, headline(*index), view))
        .collect();
    let sentence = sentence(&order, known, campaign, view);
    let text = |id: &str| view.locale.text(id, &[]);
    let rows = order.iter().map(|index| {
        let figures = headline(*index);
        let shown = |number: Option<u64>| {
            number.map_or_else(|| "–".into(), |n| count(n, view.locale))
        };
        vec![
            view.commune(*index).0.name.clone(),
            shown(figures.value),
            shown(figures.target),
            figures
                .percent
                .map_or_else(|| "–".into(), |p| view.locale.percent(p.tenths())),
        ]
    });
    Chart {
        id: format!("ranking-{}", known.id),
        title: view
            .locale
            .text("ranking-title", &[("indicator", Word::text(&*known.headline().name))]),
        subtitle: text("ranking-subtitle"),
        svg: ranking(&bars, &sentence),
        table: ChartTable {
            head: vec![
                text("column-commune"),
                text("column-value"),
                text("column-target"),
                text("column-percent"),
            ],
            rows: rows.collect(),
        },
        data: Some("progress.csv"),
        sentence,
    }
}

fn bar(commune: &Commune, figures: &IndicatorFigures, view: &View) -> RankedBar {
    let locale = view.locale;
    let shown = match (figures.percent, figures.value) {
        (Some(percent), _) => locale.percent(percent.tenths()),
        (None, Some(value)) => count(value, locale),
        (None, None) => "–".to_owned(),
    };
    let word = locale.text(&format!("status-{}", figures.status.name()), &[]);
    RankedBar {
        name: format!("{} {}", status_sign(figures.status), commune.name),
        tenths: figures.percent.map(crate::analyse::Percent::tenths),
        title: format!("{}: {shown}, {word}", commune.name),
        shown,
        status: figures.status,
    }
}

/// Who leads, and how many are done, on track, behind.
fn sentence(order: &[usize], campaign: &Campaign, index: usize, view: &View) -> String {
    let locale = view.locale;
    let status = |commune: &usize| {
        view.commune(*commune).1.campaigns[index].indicators[campaign.headline].status
    };
    let of = |wanted: Status| {
        let found = order.iter().filter(|commune| status(commune) == wanted).count();
        Word::text(count(found as u64, locale))
    };
    locale.text(
        "ranking-sentence",
        &[
            ("date", Word::text(locale.date(view.content.as_of))),
            ("all", Word::text(count(order.len() as u64, locale))),
            ("done", of(Status::Done)),
            ("on-track", of(Status::OnTrack)),
            ("behind", of(Status::Behind)),
            ("stale", of(Status::Stale)),
            ("missing", of(Status::NotReported)),
        ],
    )
}
