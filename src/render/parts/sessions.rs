//! Official sessions: what is planned and announced in a commune, day by day, with the
//! codes that badges show.
//!
//! In: a commune and a run of days. Out: for each day with anything on it, planned shifts
//! and announced events by time. Teams that share a shift at one point share its code, so
//! they are one session here. Nobody is named: a resident compares place, time and code.

use jiff::{ToSpan as _, civil::Date};
use serde::Serialize;

use crate::{
    model::{Commune, Event, RosterShift, TimeOfDay},
    render::{
        View,
        texts::{hours_of, time_range},
    },
    roster::SessionCode,
};

/// The sessions of a day.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct SessionDay<'a> {
    weekday: String,
    date: String,
    iso: String,
    pub(in crate::render) today: bool,
    pub(in crate::render) sessions: Vec<SessionPart<'a>>,
}

/// A session that residents may come to.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct SessionPart<'a> {
    code: String,
    time: Option<String>,
    /// Of an announced event; planned shifts have none.
    title: Option<&'a str>,
    place: Option<&'a str>,
    /// Where that is: the point's address, or the village.
    address: Option<&'a str>,
    teams: Vec<&'a str>,
    #[serde(skip)]
    from: Option<TimeOfDay>,
}

/// The sessions of so many days from `from` on; days without any are left out.
pub(in crate::render) fn session_days<'a>(
    commune: &'a Commune,
    from: Date,
    days: i64,
    view: &View<'a>,
) -> Vec<SessionDay<'a>> {
    let dates = (0..days).map(|offset| from.saturating_add(offset.days()));
    let day = |date: Date| {
        let sessions = sessions_on(date, commune, view);
        (!sessions.is_empty()).then(|| SessionDay {
            weekday: view.locale.weekday(date),
            date: view.locale.date(date),
            iso: date.to_string(),
            today: date == view.content.as_of,
            sessions,
        })
    };
    dates.filter_map(day).collect()
}

fn sessions_on<'a>(
    date: Date,
    commune: &'a Commune,
    view: &View<'a>,
) -> Vec<SessionPart<'a>> {
    let planned = commune
        .rosters
        .iter()
        .filter(|roster| roster.week.contains(date))
        .flat_map(|roster| &roster.shifts)
        .filter(|shift| shift.date == date);
    let mut all: Vec<SessionPart> = Vec::new();
    for shift in planned {
        let next = of_shift(shift, commune, view);
        match all.iter_mut().find(|known| known.code == next.code) {
            Some(known) => {
                known.teams.extend(next.teams);
                known.teams.dedup();
            }
            None => all.push(next),
        }
    }
    let events = commune.events.iter().filter(|event| event.date == date);
    all.extend(events.map(|event| of_event(event, commune)));
    // What has no time stands last.
    all.sort_by_key(|session| (session.from.is_none(), session.from));
    all
}

fn of_shift<'a>(
    shift: &RosterShift,
    commune: &'a Commune,
    view: &View<'a>,
) -> SessionPart<'a> {
    let shifts = &view.site().shifts;
    let point = shift.point.map(|index| &commune.points[index]);
    let team = shift.team.map(|index| commune.teams[index].name.as_str());
    SessionPart {
        code: SessionCode::of_shift(shift, commune, shifts).to_string(),
        time: Some(hours_of(&shifts[shift.shift])),
        title: None,
        place: point.map(|point| point.name.as_str()),
        address: point.and_then(|point| point.address.as_deref()),
        teams: team.into_iter().collect(),
        from: Some(shifts[shift.shift].from),
    }
}

fn of_event<'a>(event: &'a Event, commune: &'a Commune) -> SessionPart<'a> {
    let village = event.village.map(|index| commune.villages[index].name.as_str());
    let place = event.place.as_deref();
    let told = |village: &&str| place.is_some_and(|place| place.contains(*village));
    SessionPart {
        code: SessionCode::of_event(event, commune).to_string(),
        time: time_range(event.from, event.to),
        title: Some(&event.title),
        place: place.or(village),
        address: village.filter(|village| place.is_some() && !told(village)),
        teams: event
            .team
            .map(|index| commune.teams[index].name.as_str())
            .into_iter()
            .collect(),
        from: event.from,
    }
}
