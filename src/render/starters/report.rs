//! The next report of a commune, with places for numbers and no numbers.
//!
//! The last values stand beside the places as comments, not in them: who forgets
//! to fill in a number must not publish last week's as this week's, which would
//! look fresh and bring the pace down to nothing. A place left blank is a value
//! not reported, and a file left blank is no report. A flow starts anew with each
//! report, so its last value is only for comparing, too.

use jiff::{ToSpan as _, civil::Date};
use serde::Serialize;

use super::{Starter, yaml_scalar::yaml_scalar};
use crate::{
    model::{Campaign, Commune, IndicatorKind, Report, Site},
    read::SchemaKind,
    render::{Artefact, CannotRender, texts::commune_name},
};

#[derive(Serialize)]
struct Values {
    commune: String,
    date: String,
    iso: String,
    reported_by: Option<String>,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    campaign: String,
    name: String,
    end: String,
    indicators: Vec<Place>,
}

/// A place for a number.
#[derive(Serialize)]
struct Place {
    /// The key with its colon and as many spaces as the longest one needs.
    key: String,
    name: String,
    unit: String,
    is_flow: bool,
    part_of: Option<String>,
    last: Option<Last>,
    target: Option<String>,
}

#[derive(Serialize)]
struct Last {
    date: String,
    value: String,
}

/// The day that the next report speaks for: the weekday of the last one that lies
/// nearest to today, and always after the last one; today for a first report.
///
/// ```
/// use aoxanh::render::due_date;
/// use jiff::civil::date;
/// let sunday = Some(date(2025, 12, 28));
/// assert_eq!(due_date(sunday, date(2025, 12, 29)), date(2026, 1, 4));
/// assert_eq!(due_date(sunday, date(2026, 1, 7)), date(2026, 1, 4));
/// assert_eq!(due_date(sunday, date(2026, 1, 8)), date(2026, 1, 11));
/// assert_eq!(due_date(None, date(2026, 1, 8)), date(2026, 1, 8));
/// ```
pub fn due_date(last: Option<Date>, today: Date) -> Date {
    let Some(last) = last else { return today };
    let days = last.until(today).map_or(0, |since| i64::from(since.get_days()));
    let weeks = ((days + 3).div_euclid(7)).max(1);
    last.saturating_add((weeks * 7).days())
}

/// The day of the next report, and the campaigns that it is about. Where none runs
/// any more, the day after which the site itself speaks, and at last the campaigns'
/// last day: whoever looks back at an old campaign still has a report to write.
pub fn next_report(
    site: &Site,
    commune: &Commune,
    asked: Option<usize>,
    today: Date,
) -> (Date, Vec<usize>) {
    let of = |index: &usize| asked.is_none_or(|asked| asked == *index);
    let reports = (0..site.campaigns.len()).filter(of).map(|i| &commune.reports[i]);
    let last = reports.filter_map(|reports| reports.last()).map(|r| r.date).max();
    let of_site = site.fixed_as_of.or(last).map(|day| due_date(last, day));
    let end = site.campaigns.iter().map(|campaign| campaign.period.end).max();
    let due = due_date(last, today);
    let days = [Some(due), of_site, end].into_iter().flatten();
    let mut all = days.map(|day| (day, reportable(site, commune, asked, day)));
    all.find(|(_, campaigns)| !campaigns.is_empty()).unwrap_or((due, Vec::new()))
}

/// The campaigns that a report of that day is about: the one asked for, else all
/// that run on it; those that have a report of it already are left out.
pub fn reportable(
    site: &Site,
    commune: &Commune,
    asked: Option<usize>,
    date: Date,
) -> Vec<usize> {
    let runs = |campaign: &Campaign| {
        campaign.period.start <= date && date <= campaign.period.end
    };
    let wanted = |index: usize| match asked {
        Some(asked) => asked == index,
        None => runs(&site.campaigns[index]),
    };
    let is_reported =
        |index: usize| commune.reports[index].iter().any(|report| report.date == date);
    (0..site.campaigns.len())
        .filter(|index| wanted(*index) && !is_reported(*index))
        .collect()
}

/// A report on these campaigns; `alone` says that it is on one that was asked for,
/// so that another one of the same day finds room beside it.
pub fn report_starter(
    starter: &Starter,
    site: &Site,
    (commune, folder): (&Commune, &str),
    (campaigns, alone): (&[usize], bool),
    date: Date,
) -> Result<Artefact, CannotRender> {
    let entry = |index: &usize| {
        entry(
            &site.campaigns[*index],
            &commune.reports[*index],
            &commune.targets[*index],
            starter,
        )
    };
    let all = || commune.reports.iter().flatten();
    let newest = all().filter(|report| report.reported_by.is_some());
    let newest = newest.max_by_key(|report| report.date);
    let values = Values {
        commune: commune_name(commune, starter.locale),
        date: starter.locale.date(date),
        iso: date.to_string(),
        reported_by: newest.and_then(|report| report.reported_by.clone()),
        entries: campaigns.iter().map(entry).collect(),
    };
    let name = match (alone, campaigns) {
        (true, [index]) => format!("{date}-{}", site.campaigns[*index].id),
        _ => date.to_string(),
    };
    starter.file(format!("{folder}/progress/{name}.yaml"), SchemaKind::Progress, &values)
}

fn entry(
    campaign: &Campaign,
    reports: &[Report],
    targets: &[Option<u64>],
    starter: &Starter,
) -> Entry {
    let key = |id: &str| yaml_scalar(id) + ":";
    let keys: Vec<String> =
        campaign.indicators.iter().map(|it| key(it.id.as_str())).collect();
    let width = keys.iter().map(String::len).max().unwrap_or(0);
    let place = |(index, key): (usize, &String)| {
        let indicator = &campaign.indicators[index];
        let given = reports
            .iter()
            .rev()
            .find_map(|report| report.values[index].map(|value| (report.date, value)));
        Place {
            key: format!("{key:width$}"),
            name: indicator.name.clone(),
            unit: indicator.unit.clone(),
            is_flow: indicator.kind == IndicatorKind::Flow,
            part_of: indicator
                .part_of
                .map(|whole| campaign.indicators[whole].name.clone()),
            last: given.map(|(date, value)| Last {
                date: starter.locale.date(date),
                value: value.to_string(),
            }),
            target: targets[index].map(|target| target.to_string()),
        }
    };
    Entry {
        campaign: campaign.id.to_string(),
        name: campaign.name.clone(),
        end: starter.locale.date(campaign.period.end),
        indicators: keys.iter().enumerate().map(place).collect(),
    }
}
