//! The burn-up with its words: title, sentence and table beside the drawing.
//!
//! Charts of what volunteers did stand in `work.rs`.

use crate::{
    analyse::{IndicatorFigures, changes},
    locale::{Locale, Word},
    model::{Campaign, Indicator},
    render::{
        View,
        charts::{BurnUp, Chart, ChartTable, Unnamed, burn_up},
        texts::{campaign_sentence, count, finding, signed, with_unit},
    },
};

/// The burn-up of one indicator for `who`; none where nothing was reported.
pub(in crate::render) fn burn_up_chart(
    who: &str,
    campaign: &Campaign,
    index: usize,
    figures: &IndicatorFigures,
    view: &View,
) -> Option<Chart> {
    figures.value?;
    let (locale, indicator) = (view.locale, &campaign.indicators[index]);
    let sentence =
        campaign_sentence(who, campaign, indicator, figures, view.content.as_of, locale);
    let drawing = BurnUp {
        figures,
        period: campaign.period,
        as_of: view.content.as_of,
        stale_after_days: view.site().stale_after_days,
        locale,
        label: &sentence,
    };
    let (svg, unnamed) = burn_up(&drawing);
    let is_headline = index == campaign.headline;
    let name = if is_headline { &campaign.short_name } else { &indicator.name };
    let text = |id: &str| locale.text(id, &[]);
    Some(Chart {
        id: format!("{}-{}", campaign.id, indicator.id),
        title: finding(name, campaign, indicator, figures, view.content.as_of, locale),
        subtitle: burn_up_subtitle(campaign, indicator, &unnamed, locale),
        svg,
        sentence,
        table: ChartTable {
            head: vec![text("column-date"), text("column-value"), text("column-change")],
            rows: burn_up_rows(figures, locale),
        },
        data: Some("series.csv"),
    })
}

/// What is drawn, in which unit, and the lines that do not say themselves what they are.
fn burn_up_subtitle(
    campaign: &Campaign,
    indicator: &Indicator,
    unnamed: &[Unnamed],
    locale: &Locale,
) -> String {
    let name = with_unit(&indicator.name, &unit_in_brackets(&indicator.unit));
    let words = [
        ("indicator", Word::text(name)),
        ("start", Word::text(locale.date(campaign.period.start))),
        ("end", Word::text(locale.date(campaign.period.end))),
    ];
    let kinds = unnamed.iter().map(|kind| locale.text(kind.message(), &[]));
    let first = locale.text("burn-up-subtitle", &words);
    std::iter::once(first).chain(kinds).collect::<Vec<_>>().join("; ")
}

/// The reports, each with its change; one that fell has the mark of the drawing.
fn burn_up_rows(figures: &IndicatorFigures, locale: &Locale) -> Vec<Vec<String>> {
    let rows = figures.series.iter().zip(changes(&figures.series));
    rows.map(|((date, value), change)| {
        let change = change.map_or_else(String::new, |change| {
            let shown = signed(change, locale);
            if change < 0 { format!("▼ {shown}") } else { shown }
        });
        vec![locale.date(*date), count(*value, locale), change]
    })
    .collect()
}

fn unit_in_brackets(unit: &str) -> String {
    if unit.is_empty() { String::new() } else { format!("({unit})") }
}
