//! An indicator with its numbers, as cards and tables show it.

use serde::Serialize;

use crate::{
    analyse::IndicatorFigures,
    model::{Campaign, Indicator},
    render::{
        View,
        texts::{StatusText, campaign_sentence, count, status},
    },
};

/// An indicator, ready to show.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct IndicatorPart<'a> {
    name: &'a str,
    unit: &'a str,
    value: Option<String>,
    target: Option<String>,
    percent: Option<String>,
    /// Thousandths of the target, at most 1000: the length of a bar.
    share: u64,
    needed: Option<String>,
    pace: Option<String>,
    finish: Option<String>,
    status: StatusText,
    date: Option<String>,
    headline: bool,
    part: bool,
    sentence: String,
}

/// One indicator of a campaign, for `who`.
pub(in crate::render) fn indicator_part<'a>(
    who: &str,
    campaign: &'a Campaign,
    index: usize,
    figures: &IndicatorFigures,
    view: &View,
) -> IndicatorPart<'a> {
    let locale = view.locale;
    let indicator: &Indicator = &campaign.indicators[index];
    let shown = |number: u64| count(number, locale);
    IndicatorPart {
        name: &indicator.name,
        unit: &indicator.unit,
        value: figures.value.map(shown),
        target: figures.target.map(shown),
        percent: figures.percent.map(|percent| locale.percent(percent.tenths())),
        share: figures.percent.map_or(0, |percent| percent.tenths().min(1000)),
        needed: figures.needed_per_day.map(shown),
        pace: figures.pace.as_ref().map(|pace| locale.decimal(pace.per_day(), 1)),
        finish: figures.projected_finish.map(|date| locale.date(date)),
        status: status(figures.status, locale),
        date: figures.series.last().map(|(date, _)| locale.date(*date)),
        headline: campaign.headline == index,
        part: indicator.part_of.is_some(),
        sentence: campaign_sentence(
            who,
            campaign,
            indicator,
            figures,
            view.content.as_of,
            locale,
        ),
    }
}

/// All indicators of a campaign, for `who`.
pub(in crate::render) fn indicator_parts<'a>(
    who: &str,
    campaign: &'a Campaign,
    figures: &[IndicatorFigures],
    view: &View,
) -> Vec<IndicatorPart<'a>> {
    let part = |(index, figures)| indicator_part(who, campaign, index, figures, view);
    figures.iter().enumerate().map(part).collect()
}
