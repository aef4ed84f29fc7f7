//! Calendars: a commune's rosters, those of each team, its sessions for residents, and
//! the shifts of one volunteer, as iCalendar files to subscribe to.
//!
//! Times are floating: local time wherever the phone is, as on the door. Calendars name
//! places, teams and session codes, never a volunteer: a copy on somebody's phone would
//! outlive a consent that was withdrawn. An entry's UID says what it is (day, shift,
//! point, team), so that it stays the same when others come and go.

use std::collections::BTreeMap;

use icalendar::{Calendar, Component as _, Event, EventLike as _, Parameter, Property};
use jiff::{ToSpan as _, civil::Date};

use crate::{
    locale::Word,
    model::{self, Commune, RosterShift, TimeOfDay},
    render::{Artefact, View, address, texts::commune_name},
    roster::SessionCode,
};

/// How often a calendar that is subscribed to looks for changes.
const REFRESH: &str = "PT12H";

/// A commune's calendars: all shifts, those of each team that has any, all sessions.
pub fn feeds_of_commune(view: &View, index: usize) -> Vec<Artefact> {
    let commune = view.commune(index).0;
    let name = commune_name(commune, view.locale);
    let all: Vec<&RosterShift> =
        commune.rosters.iter().flat_map(|roster| &roster.shifts).collect();
    let mut calendars = Vec::new();
    if !all.is_empty() {
        let title = view.locale.text("roster-title", &[("name", Word::text(&*name))]);
        let text = shift_calendar(&title, all.iter().copied(), commune, view);
        calendars.push(Artefact::new(address::calendar(commune), text));
    }
    for (number, team) in commune.teams.iter().enumerate() {
        let theirs = all.iter().copied().filter(|shift| shift.team == Some(number));
        if theirs.clone().next().is_some() {
            let title = format!("{} – {name}", team.name);
            let text = shift_calendar(&title, theirs, commune, view);
            calendars.push(Artefact::new(address::team_calendar(commune, team), text));
        }
    }
    if !commune.events.is_empty() {
        let title =
            view.locale.text("events-calendar-title", &[("name", Word::text(name))]);
        let text = event_calendar(&title, commune, view);
        calendars.push(Artefact::new(address::events_calendar(commune), text));
    }
    calendars
}

/// The text of a calendar of some of a commune's planned shifts.
pub(in crate::render) fn shift_calendar<'a>(
    title: &str,
    shifts: impl Iterator<Item = &'a RosterShift>,
    commune: &Commune,
    view: &View,
) -> String {
    let mut calendar = begin(title);
    let mut known = Known::default();
    for shift in shifts {
        let uid = known.uid(&shift_identity(shift, commune, view));
        calendar.push(shift_entry(shift, &uid, commune, view));
    }
    calendar.to_string()
}

fn event_calendar(title: &str, commune: &Commune, view: &View) -> String {
    let mut calendar = begin(title);
    let mut known = Known::default();
    for event in &commune.events {
        let code = SessionCode::of_event(event, commune);
        let uid = known.uid(&format!("{}.{}.{code}", commune.code, event.date));
        calendar.push(event_entry(event, &uid, code, commune, view));
    }
    calendar.to_string()
}

fn begin(title: &str) -> Calendar {
    let mut calendar = Calendar::new();
    calendar.name(title);
    calendar.append_property(
        Property::new("REFRESH-INTERVAL", REFRESH)
            .append_parameter(Parameter::new("VALUE", "DURATION"))
            .done(),
    );
    calendar.append_property(Property::new("X-PUBLISHED-TTL", REFRESH));
    calendar
}

/// Identities that a calendar has already: entries that nothing tells apart get a
/// number, by their order among themselves alone.
#[derive(Default)]
struct Known(BTreeMap<String, u32>);

impl Known {
    fn uid(&mut self, identity: &str) -> String {
        let times = self.0.entry(identity.to_owned()).or_default();
        *times += 1;
        match *times {
            1 => format!("{identity}@aoxanh"),
            times => format!("{identity}.{times}@aoxanh"),
        }
    }
}

/// What a planned shift is; ids hold no dots, so that two never read the same.
fn shift_identity(shift: &RosterShift, commune: &Commune, view: &View) -> String {
    let point = shift.point.map_or("-", |index| commune.points[index].id.as_str());
    let team = shift.team.map_or("-", |index| commune.teams[index].id.as_str());
    let known = &view.site().shifts[shift.shift].id;
    format!("{}.{}.{known}.{point}.{team}", commune.code, shift.date)
}

fn shift_entry(shift: &RosterShift, uid: &str, commune: &Commune, view: &View) -> Event {
    let known = &view.site().shifts[shift.shift];
    let last_day = i32::from(known.passes_midnight());
    let ends = shift.date.saturating_add(last_day.days());
    let point = shift.point.map(|index| &commune.points[index]);
    let team = shift.team.map(|index| commune.teams[index].name.as_str());
    let mut entry = entry(uid, view);
    entry
        .add_property("DTSTART", stamp(shift.date, known.from))
        .add_property("DTEND", stamp(ends, known.to))
        .summary(&joined(&[Some(known.name.as_str()), team], " – "));
    if let Some(point) = point {
        entry.location(&joined(&[Some(&point.name), point.address.as_deref()], ", "));
    }
    if shift.date >= view.content.as_of {
        let code = SessionCode::of_shift(shift, commune, &view.site().shifts);
        entry.description(&code_text(code, view));
    }
    entry.done()
}

fn event_entry(
    event: &model::Event,
    uid: &str,
    code: SessionCode,
    commune: &Commune,
    view: &View,
) -> Event {
    let village = event.village.map(|index| commune.villages[index].name.as_str());
    let mut entry = entry(uid, view);
    if let Some(from) = event.from {
        entry.add_property("DTSTART", stamp(event.date, from));
        if let Some(to) = event.to.filter(|to| *to > from) {
            entry.add_property("DTEND", stamp(event.date, to));
        }
    } else {
        let day = Property::new("DTSTART", digits(event.date))
            .append_parameter(Parameter::new("VALUE", "DATE"))
            .done();
        entry.append_property(day);
    }
    entry.summary(&event.title);
    let place = event.place.as_deref().or(village);
    if let Some(place) = place {
        entry.location(place);
    }
    if event.date >= view.content.as_of {
        entry.description(&code_text(code, view));
    }
    entry.done()
}

fn entry(uid: &str, view: &View) -> Event {
    let mut entry = Event::new();
    entry.uid(uid);
    entry.add_property("DTSTAMP", format!("{}T000000Z", digits(view.content.as_of)));
    entry
}

fn code_text(code: SessionCode, view: &View) -> String {
    view.locale.text("session-code", &[("code", Word::text(code.to_string()))])
}

fn joined(parts: &[Option<&str>], between: &str) -> String {
    parts.iter().flatten().copied().collect::<Vec<_>>().join(between)
}

fn digits(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// A local time; the day's end is written as its last minute.
fn stamp(date: Date, time: TimeOfDay) -> String {
    let minutes = time.minutes().min(24 * 60 - 1);
    format!("{}T{:02}{:02}00", digits(date), minutes / 60, minutes % 60)
}
