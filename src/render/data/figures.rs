//! Figures in the form of the data contract: unknown is null, never 0.

use serde::Serialize;

use crate::{
    analyse::{Activity, Forecast, IndicatorFigures, Pace, Percent, Status},
    model::{Campaign, Hours},
};

#[derive(Serialize)]
pub(super) struct ActivityData {
    turns: Option<u64>,
    volunteers: Option<u64>,
    hours: Option<f64>,
    helped: Option<u64>,
    elderly: Option<u64>,
    records: Option<u64>,
    sessions: Option<u64>,
}

impl ActivityData {
    pub(super) fn of(activity: Option<&Activity>) -> Self {
        Self {
            turns: activity.map(|a| a.turns),
            volunteers: activity.map(|a| a.volunteers),
            hours: activity.map(|a| a.hours).map(Hours::as_decimal),
            helped: activity.map(|a| a.helped),
            elderly: activity.map(|a| a.elderly),
            records: activity.map(|a| a.records),
            sessions: activity.map(|a| a.sessions),
        }
    }
}

#[derive(Serialize)]
struct ForecastData {
    days: u32,
    low: u64,
    mid: u64,
    high: u64,
}

#[derive(Serialize)]
pub(super) struct IndicatorData<'a> {
    id: &'a str,
    value: Option<u64>,
    target: Option<u64>,
    percent: Option<f64>,
    needed_per_day: Option<u64>,
    status: &'static str,
    pace: Option<f64>,
    projected_finish: Option<String>,
    forecast: Option<[ForecastData; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    series: Option<Vec<(String, u64)>>,
}

impl<'a> IndicatorData<'a> {
    fn of(id: &'a str, figures: &IndicatorFigures, with_series: bool) -> Self {
        let forecast = |f: Forecast| ForecastData {
            days: f.days,
            low: f.low,
            mid: f.mid,
            high: f.high,
        };
        let series =
            || figures.series.iter().map(|(date, v)| (date.to_string(), *v)).collect();
        Self {
            id,
            value: figures.value,
            target: figures.target,
            percent: figures.percent.map(Percent::as_decimal),
            needed_per_day: figures.needed_per_day,
            status: Status::name(figures.status),
            pace: figures.pace.as_ref().map(Pace::per_day),
            projected_finish: figures.projected_finish.map(|date| date.to_string()),
            forecast: figures.forecast.map(|both| both.map(forecast)),
            series: with_series.then(series),
        }
    }

    /// All indicators of a campaign; with their dated values where asked.
    pub(super) fn all(
        campaign: &'a Campaign,
        figures: &[IndicatorFigures],
        with_series: bool,
    ) -> Vec<Self> {
        let pairs = campaign.indicators.iter().zip(figures);
        pairs
            .map(|(indicator, figures)| {
                Self::of(indicator.id.as_str(), figures, with_series)
            })
            .collect()
    }
}
