//! Where and when help is given: points, sessions, and whom to call.

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    locale::Word,
    model::{Commune, Event, Point, Shift},
    render::{
        View,
        texts::{hours_of, time_range},
    },
};

/// A point and when it is open.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct PointPart<'a> {
    name: &'a str,
    address: Option<&'a str>,
    village: Option<&'a str>,
    phone: Option<PhonePart<'a>>,
    map: Option<String>,
    today: Option<String>,
    hours: Vec<HoursPart>,
    campaigns: Vec<&'a str>,
}

/// A number as it is shown and as it is dialled.
#[derive(Debug, Clone, Serialize)]
struct PhonePart<'a> {
    shown: &'a str,
    dial: Option<String>,
}

/// Days with the same opening hours.
#[derive(Debug, Clone, Serialize)]
struct HoursPart {
    days: String,
    hours: String,
}

/// Whom to reach.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct ContactPart<'a> {
    office: Option<&'a str>,
    phone: Option<PhonePart<'a>>,
    address: Option<&'a str>,
}

/// A session for residents.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct EventPart<'a> {
    date: String,
    iso: String,
    weekday: String,
    time: Option<String>,
    title: &'a str,
    place: Option<&'a str>,
    village: Option<&'a str>,
    campaign: Option<&'a str>,
    team: Option<&'a str>,
    today: bool,
}

/// A text that is one number, and nothing else, can be dialled.
fn phone(shown: &str) -> PhonePart<'_> {
    let marks = [' ', '.', '-', '(', ')', '\u{a0}'];
    let dial: String = shown.chars().filter(|c| !marks.contains(c)).collect();
    let digits = dial.strip_prefix('+').unwrap_or(&dial);
    let one =
        (3..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    PhonePart { shown, dial: one.then_some(dial) }
}

/// The commune's office.
pub(in crate::render) fn contact(commune: &Commune) -> ContactPart<'_> {
    ContactPart {
        office: commune.contact.office.as_deref(),
        phone: commune.contact.phone.as_deref().map(phone),
        address: commune.contact.address.as_deref(),
    }
}

/// The commune's points, those that are open today first.
pub(in crate::render) fn points<'a>(
    commune: &'a Commune,
    view: &View<'a>,
) -> Vec<PointPart<'a>> {
    let mut points: Vec<&Point> = commune.points.iter().collect();
    points.sort_by_key(|point| point.open.0[weekday(view)].is_empty());
    points.into_iter().map(|point| point_part(point, commune, view)).collect()
}

/// The weekday that the site speaks for, 0 = Monday.
fn weekday(view: &View) -> usize {
    usize::try_from(view.content.as_of.weekday().to_monday_zero_offset()).unwrap_or(0)
}

/// One of the commune's points.
pub(in crate::render) fn point_part<'a>(
    point: &'a Point,
    commune: &'a Commune,
    view: &View<'a>,
) -> PointPart<'a> {
    let open_today = hours(&point.open.0[weekday(view)], view);
    let known = !point.open.is_unknown();
    let village = point.village.map(|index| commune.villages[index].name.as_str());
    let all = point.campaigns.len() == view.site().campaigns.len();
    let names =
        point.campaigns.iter().map(|c| view.site().campaigns[*c].short_name.as_str());
    PointPart {
        name: &point.name,
        address: point.address.as_deref(),
        village,
        phone: point.phone.as_deref().map(phone),
        map: point.location.map(map_link),
        today: known.then(|| open_today.unwrap_or_default()),
        hours: week_hours(point, view),
        campaigns: if all { Vec::new() } else { names.collect() },
    }
}

/// Where a map shows the place.
pub(in crate::render) fn map_link((longitude, latitude): (f64, f64)) -> String {
    format!(
        "https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}"
    )
}

fn hours(shifts: &[usize], view: &View) -> Option<String> {
    let shift = |index: &usize| -> &Shift { &view.site().shifts[*index] };
    let ranges: Vec<String> = shifts.iter().map(|index| hours_of(shift(index))).collect();
    (!ranges.is_empty()).then(|| ranges.join(", "))
}

/// Runs of days with the same hours; closed days are left out.
fn week_hours(point: &Point, view: &View) -> Vec<HoursPart> {
    let days: Vec<usize> = (0..7).collect();
    let runs = days.chunk_by(|a, b| point.open.0[*a] == point.open.0[*b]);
    let name = |day: usize| {
        let number = i64::try_from(day).unwrap_or(0) + 1;
        view.locale.text("weekday", &[("day", Word::count(number))])
    };
    let part = |run: &[usize]| {
        let (first, last) = (*run.first()?, *run.last()?);
        let days = if first == last {
            name(first)
        } else {
            format!("{} – {}", name(first), name(last))
        };
        Some(HoursPart { days, hours: hours(&point.open.0[first], view)? })
    };
    runs.filter_map(part).collect()
}

/// The sessions from `from` on, for at most so many days.
pub(in crate::render) fn events<'a>(
    commune: &'a Commune,
    from: Date,
    days: i64,
    view: &View<'a>,
) -> Vec<EventPart<'a>> {
    commune
        .coming_events(from, days)
        .map(|event| event_part(event, commune, view))
        .collect()
}

fn event_part<'a>(
    event: &'a Event,
    commune: &'a Commune,
    view: &View<'a>,
) -> EventPart<'a> {
    let locale = view.locale;
    EventPart {
        date: locale.date(event.date),
        iso: event.date.to_string(),
        weekday: locale.weekday(event.date),
        time: time_range(event.from, event.to),
        title: &event.title,
        place: event.place.as_deref(),
        village: event.village.map(|index| commune.villages[index].name.as_str()),
        campaign: event
            .campaign
            .map(|index| view.site().campaigns[index].short_name.as_str()),
        team: event.team.map(|index| commune.teams[index].name.as_str()),
        today: event.date == view.content.as_of,
    }
}

/// The commune's points that serve a campaign; all of them where none is named. With a
/// village, its own ones first.
#[cfg(feature = "print")]
pub(in crate::render) fn points_for<'a>(
    commune: &'a Commune,
    campaign: Option<usize>,
    village: Option<usize>,
    view: &View<'a>,
) -> Vec<PointPart<'a>> {
    let serves =
        |point: &Point| campaign.is_none_or(|known| point.campaigns.contains(&known));
    let all = commune.points.iter().zip(points(commune, view));
    let mut all: Vec<_> = all.filter(|(point, _)| serves(point)).collect();
    all.sort_by_key(|(point, _)| village.is_some() && point.village != village);
    all.into_iter().map(|(_, part)| part).collect()
}

/// The sessions of `days` days from `as_of` on that are about a campaign, or about none;
/// all of them where no campaign is named. With a village, only what is held there.
#[cfg(feature = "print")]
pub(in crate::render) fn events_for<'a>(
    commune: &'a Commune,
    days: i64,
    campaign: Option<usize>,
    village: Option<usize>,
    view: &View<'a>,
) -> Vec<EventPart<'a>> {
    let fits = |event: &&Event| {
        let about = campaign.is_none() || event.campaign.is_none();
        (about || event.campaign == campaign)
            && (village.is_none() || event.village == village)
    };
    let all = commune.coming_events(view.content.as_of, days).filter(fits);
    all.map(|event| event_part(event, commune, view)).collect()
}

/// The villages that have such sessions.
#[cfg(feature = "print")]
pub(in crate::render) fn villages_with_events(
    commune: &Commune,
    days: i64,
    campaign: Option<usize>,
    view: &View,
) -> Vec<usize> {
    let all = 0..commune.villages.len();
    let has = |village: &usize| {
        !events_for(commune, days, campaign, Some(*village), view).is_empty()
    };
    all.filter(has).collect()
}
