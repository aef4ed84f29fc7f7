//! Totals: the figures of the province or a group, a fold over its communes.

use jiff::civil::Date;

use super::{
    Activity, Age, CampaignWork, CommuneFigures, IndicatorFigures, Pace, Series,
    ShiftHours, Status, Turns, WeekActivity,
};
use crate::model::{Campaign, Commune, Site};

/// The sums over some communes.
#[derive(Debug, Clone)]
pub struct Totals {
    /// What volunteers did; none where no commune has a log.
    pub activity: Option<Activity>,
    /// Turns by day and shift.
    pub turns: Turns,
    /// Hours by shift.
    pub hours: ShiftHours,
    /// What volunteers did in each week that has a row.
    pub weeks: Vec<WeekActivity>,
    /// What they did for each campaign of the site.
    pub campaign_work: Vec<CampaignWork>,
    /// Progress by campaign of the site.
    pub campaigns: Vec<CampaignTotals>,
}

/// Progress of one campaign over some communes.
#[derive(Debug, Clone)]
pub struct CampaignTotals {
    /// How many communes there are.
    pub communes: usize,
    /// How many of them reported.
    pub reported: usize,
    /// Date of the newest report.
    pub last_report: Option<Date>,
    /// By indicator of the campaign.
    pub indicators: Vec<IndicatorFigures>,
}

impl Totals {
    /// Sums over communes with their figures. `province_wide` lets a campaign's
    /// own targets stand for the sum of the communes'; a group never does that.
    pub fn of(
        communes: &[(&Commune, &CommuneFigures)],
        site: &Site,
        as_of: Date,
        province_wide: bool,
    ) -> Self {
        let mut turns =
            Turns { by_shift: vec![0; site.shifts.len()], ..Turns::default() };
        communes.iter().for_each(|(_, figures)| turns.join(&figures.turns));
        let mut hours = ShiftHours::none(site.shifts.len(), 0);
        communes.iter().for_each(|(_, figures)| hours.join(&figures.hours));
        let work = |campaign: usize| {
            CampaignWork::sum(communes.iter().map(|(_, f)| &f.campaign_work[campaign]))
        };
        let campaigns = site.campaigns.iter().enumerate().map(|(index, campaign)| {
            campaign_totals(communes, index, campaign, as_of, province_wide)
        });
        Self {
            activity: Activity::sum(communes.iter().filter_map(|(_, f)| f.activity)),
            turns,
            hours,
            weeks: WeekActivity::sum(communes.iter().flat_map(|(_, f)| &f.weeks)),
            campaign_work: (0..site.campaigns.len()).map(work).collect(),
            campaigns: campaigns.collect(),
        }
    }
}

fn campaign_totals(
    communes: &[(&Commune, &CommuneFigures)],
    index: usize,
    campaign: &Campaign,
    as_of: Date,
    province_wide: bool,
) -> CampaignTotals {
    let reports = || communes.iter().filter_map(|(_, f)| f.campaigns[index].last_report);
    let indicators =
        campaign.indicators.iter().enumerate().map(|(position, indicator)| {
            let parts: Vec<&IndicatorFigures> = communes
                .iter()
                .map(|(_, f)| &f.campaigns[index].indicators[position])
                .collect();
            let own = indicator.target.filter(|_| province_wide);
            let target = own.or_else(|| {
                parts.iter().filter_map(|part| part.target).reduce(|a, b| a + b)
            });
            let pace = Pace::sum(parts.iter().filter_map(|part| part.pace.as_ref()));
            IndicatorFigures::new(
                sum_series(&parts),
                target,
                campaign,
                as_of,
                age_of(&parts),
                pace,
                as_of,
            )
        });
    CampaignTotals {
        communes: communes.len(),
        reported: reports().count(),
        last_report: reports().max(),
        indicators: indicators.collect(),
    }
}

/// Stale where more than half of the communes that reported are.
fn age_of(parts: &[&IndicatorFigures]) -> Age {
    let reported = parts.iter().filter(|part| part.value.is_some()).count();
    let stale = parts.iter().filter(|part| part.status == Status::Stale).count();
    if 2 * stale > reported { Age::Stale } else { Age::Fresh }
}

/// The sum of series, each of which holds its value until its next date.
fn sum_series(parts: &[&IndicatorFigures]) -> Series {
    // By date: most communes report on the same days, so that little is ever inserted.
    let mut steps: Vec<(Date, i64)> = Vec::new();
    for part in parts {
        let (mut before, mut at) = (0, 0);
        for (date, value) in &part.series {
            let value = i64::try_from(*value).unwrap_or(i64::MAX);
            at += steps[at..].iter().take_while(|(known, _)| known < date).count();
            match steps.get_mut(at) {
                Some((known, step)) if known == date => *step += value - before,
                _ => steps.insert(at, (*date, value - before)),
            }
            before = value;
        }
    }
    let mut sum = 0;
    let stands = |(date, step)| {
        sum += step;
        (date, u64::try_from(sum).unwrap_or(0))
    };
    steps.into_iter().map(stands).collect()
}
