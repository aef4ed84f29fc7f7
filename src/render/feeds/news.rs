//! A commune's feed: its reports, and its coming sessions.
//!
//! A session's id is made of day, time, title and place, so that the same session is the
//! same entry in every build; its date is the day that the site speaks for, because
//! nobody wrote down when it was announced.

use jiff::civil::Date;

use super::atom::{Entry, FeedOf, address_of, feed};
use crate::{
    locale::Word,
    model::{Campaign, Commune, Event, Report},
    render::{
        Artefact, CannotRender, Press, View, address,
        texts::{commune_title, count, time_range, village_name, with_unit},
    },
};

/// Sessions of so many days, as on the commune's page.
const DAYS_AHEAD: i64 = 60;
/// More reports than this nobody reads.
const MOST_REPORTS: usize = 20;

/// The feed of a commune; none where the site has no address.
pub fn news_of_commune(
    press: &Press,
    index: usize,
    view: &View,
) -> Result<Option<Artefact>, CannotRender> {
    let Some(base) = address_of(view) else { return Ok(None) };
    let commune = view.commune(index).0;
    let page = address::commune(commune);
    let at = base.join(&page);
    let as_of = view.content.as_of;
    let sessions = commune
        .coming_events(as_of, DAYS_AHEAD)
        .map(|event| session(event, commune, &at, view));
    let reports = newest_reports(commune, as_of, view);
    let reports =
        reports.into_iter().map(|(campaign, known)| report(campaign, known, &at, view));
    let title = commune_title(commune, view.locale);
    let path = address::commune_feed(commune);
    let of = FeedOf { path: &path, title: &title, page: &page };
    feed(&of, sessions.chain(reports).collect(), press, base, view).map(Some)
}

/// The newest first; of one day in the campaigns' order.
fn newest_reports<'a>(
    commune: &'a Commune,
    as_of: Date,
    view: &View<'a>,
) -> Vec<(&'a Campaign, &'a Report)> {
    let campaigns = view.site().campaigns.iter().zip(&commune.reports);
    let mut all: Vec<_> = campaigns
        .flat_map(|(campaign, reports)| reports.iter().map(move |r| (campaign, r)))
        .filter(|(_, report)| report.date <= as_of)
        .collect();
    all.sort_by_key(|(_, report)| std::cmp::Reverse(report.date));
    all.truncate(MOST_REPORTS);
    all
}

fn report(campaign: &Campaign, report: &Report, page: &str, view: &View) -> Entry {
    let locale = view.locale;
    let words = [
        ("campaign", Word::text(&*campaign.name)),
        ("date", Word::text(locale.date(report.date))),
    ];
    let values = campaign.indicators.iter().zip(&report.values);
    let line = |(indicator, value): (&crate::model::Indicator, &Option<u64>)| {
        let value = with_unit(&count((*value)?, locale), &indicator.unit);
        let words =
            [("indicator", Word::text(&*indicator.name)), ("value", Word::text(value))];
        Some(locale.text("feed-value", &words))
    };
    Entry::new(
        locale.text("feed-report", &words),
        page,
        (
            &format!("bao-cao-{}-{}", campaign.id, report.date),
            &format!("c-{}", campaign.id),
        ),
        report.date,
        values.filter_map(line).collect(),
    )
}

fn session(event: &Event, commune: &Commune, page: &str, view: &View) -> Entry {
    let locale = view.locale;
    let village = event.village.map(|index| village_name(&commune.villages[index]));
    let place = event.place.as_deref();
    let time = time_range(event.from, event.to);
    let what = [
        event.from.map(|from| from.to_string()).as_deref(),
        Some(event.title.as_str()),
        place,
        village.as_deref(),
    ]
    .map(|part| part.unwrap_or_default().to_owned())
    .join("\n");
    let mark = blake3::hash(what.as_bytes()).to_hex();
    let mark = format!("buoi-{}-{}", event.date, &mark[..8]);
    let when = [Some(locale.long_date(event.date)), time];
    let place_of = [place, village.as_deref()].map(|part| part.map(str::to_owned));
    let joined = |parts: [Option<String>; 2]| {
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    };
    let lines = [joined(when), joined(place_of)];
    let words = [
        ("date", Word::text(locale.date(event.date))),
        ("title", Word::text(&*event.title)),
    ];
    Entry::new(
        locale.text("feed-session", &words),
        page,
        (&mark, "sessions"),
        view.content.as_of,
        lines.into_iter().filter(|line| !line.is_empty()).collect(),
    )
}
