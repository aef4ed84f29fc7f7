//! The burn-up with its words: title, sentence and table beside the drawing.
//!
//! Charts of what volunteers did stand in `work.rs`.

use crate::{
    analyse::IndicatorFigures,
    locale::Word,
    model::Campaign,
    render::{
        View,
        charts::{Chart, ChartTable, burn_up},
        texts::{campaign_sentence, count, with_unit},
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
    let name = with_unit(&indicator.name, &unit_in_brackets(&indicator.unit));
    let id = format!("{}-{}", campaign.id, indicator.id);
    let text = |id: &str| locale.text(id, &[]);
    let mut before = None;
    let mut rows = Vec::new();
    for (date, value) in &figures.series {
        let signed = |before: u64| {
            let change =
                i64::try_from(*value).unwrap_or(0) - i64::try_from(before).unwrap_or(0);
            crate::render::texts::signed(change, locale)
        };
        let change = before.map_or_else(String::new, signed);
        rows.push(vec![locale.date(*date), count(*value, locale), change]);
        before = Some(*value);
    }
    Some(Chart {
        svg: burn_up(figures, campaign.period, view.content.as_of, locale, &sentence),
        id,
        title: name,
        subtitle: locale.text(
            "burn-up-subtitle",
            &[
                ("start", Word::text(locale.date(campaign.period.start))),
                ("end", Word::text(locale.date(campaign.period.end))),
            ],
        ),
        sentence,
        table: ChartTable {
            head: vec![text("column-date"), text("column-value"), text("column-change")],
            rows,
        },
    })
}

fn unit_in_brackets(unit: &str) -> String {
    if unit.is_empty() { String::new() } else { format!("({unit})") }
}
