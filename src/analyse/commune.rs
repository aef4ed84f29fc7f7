//! The figures of one commune.

use jiff::civil::Date;

use super::{
    Activity, Age, CampaignWork, Forecast, Pace, Percent, Series, ShiftHours, Status,
    Turns, WeekActivity, Work, days_left, forecast, needed_per_day, pace, percent,
    projected_finish, series, status,
};
use crate::model::{Campaign, Commune, Indicator, Site};

/// All figures of a commune on one day.
#[derive(Debug, Clone)]
pub struct CommuneFigures {
    /// What volunteers did; none where there is no log.
    pub activity: Option<Activity>,
    /// Their turns by day, shift and team.
    pub turns: Turns,
    /// Their hours by shift and team.
    pub hours: ShiftHours,
    /// What they did for each campaign of the site.
    pub campaign_work: Vec<CampaignWork>,
    /// What they did in each week that has a row.
    pub weeks: Vec<WeekActivity>,
    /// Progress by campaign of the site.
    pub campaigns: Vec<CampaignFigures>,
}

/// A commune's progress in one campaign.
#[derive(Debug, Clone)]
pub struct CampaignFigures {
    /// Date of the newest report.
    pub last_report: Option<Date>,
    /// By indicator of the campaign.
    pub indicators: Vec<IndicatorFigures>,
}

/// One indicator of a commune, a group or the province.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndicatorFigures {
    /// Its value at each date.
    pub series: Series,
    /// Its value.
    pub value: Option<u64>,
    /// Its target.
    pub target: Option<u64>,
    /// How much of the target is reached.
    pub percent: Option<Percent>,
    /// What is needed on each day that is left.
    pub needed_per_day: Option<u64>,
    /// Where it stands.
    pub status: Status,
    /// How fast it goes.
    pub pace: Option<Pace>,
    /// When it will be done at that pace.
    pub projected_finish: Option<Date>,
    /// Where it will be in two and four weeks.
    pub forecast: Option<[Forecast; 2]>,
}

impl CommuneFigures {
    /// The figures of a commune as of a day.
    pub fn of(commune: &Commune, site: &Site, as_of: Date) -> Self {
        Self::knowing(Work::of_commune(commune, site, as_of), commune, site, as_of)
    }

    /// The same, where the log is counted already.
    pub fn knowing(work: Work, commune: &Commune, site: &Site, as_of: Date) -> Self {
        let campaigns = site.campaigns.iter().enumerate().map(|(index, campaign)| {
            campaign_figures(commune, index, campaign, site.stale_after_days, as_of)
        });
        Self {
            activity: commune.log.as_ref().map(|_| work.activity),
            turns: work.turns,
            hours: work.hours,
            campaign_work: work.campaigns,
            weeks: work.weeks,
            campaigns: campaigns.collect(),
        }
    }

    /// What the log was counted to.
    pub fn work(&self) -> Work {
        Work {
            activity: self.activity.unwrap_or_default(),
            weeks: self.weeks.clone(),
            turns: self.turns.clone(),
            hours: self.hours.clone(),
            campaigns: self.campaign_work.clone(),
        }
    }
}

fn campaign_figures(
    commune: &Commune,
    index: usize,
    campaign: &Campaign,
    stale_after_days: u32,
    as_of: Date,
) -> CampaignFigures {
    let reports = &commune.reports[index];
    let given = |report: &&crate::model::Report| {
        report.date <= as_of && report.values.iter().any(Option::is_some)
    };
    let last_report = reports.iter().rev().find(given).map(|report| report.date);
    let figures = |(position, indicator): (usize, &Indicator)| {
        let series = series(reports, position, indicator.kind, as_of);
        let target = commune.targets[index][position];
        let age = series
            .last()
            .map_or(Age::Fresh, |(newest, _)| Age::of(*newest, as_of, stale_after_days));
        let pace = pace(&series);
        let from = series.last().map_or(as_of, |(newest, _)| *newest);
        IndicatorFigures::new(series, target, campaign, as_of, age, pace, from)
    };
    let indicators = campaign.indicators.iter().enumerate().map(figures).collect();
    CampaignFigures { last_report, indicators }
}

impl IndicatorFigures {
    /// Puts the definitions together. `from` is the day that a projection counts
    /// from; `age` and `pace` differ between a commune and a sum of communes.
    pub(super) fn new(
        series: Series,
        target: Option<u64>,
        campaign: &Campaign,
        as_of: Date,
        age: Age,
        pace: Option<Pace>,
        from: Date,
    ) -> Self {
        let value = series.last().map(|(_, value)| *value);
        let end = campaign.period.end;
        let finish = projected_finish(value, target, pace.as_ref(), from);
        Self {
            value,
            target,
            percent: percent(value, target),
            needed_per_day: needed_per_day(value, target, days_left(end, as_of)),
            status: status(value, target, end, as_of, age, pace.as_ref(), finish),
            forecast: pace.as_ref().map(|pace| forecast(&series, pace, target)),
            projected_finish: finish,
            pace,
            series,
        }
    }
}
