//! A commune's rosters as an iCalendar file.
//!
//! Times are floating: local time wherever the phone is, as on the door. Public
//! calendars name places and teams, never volunteers.

use icalendar::{Calendar, Component as _, Event, EventLike as _};
use jiff::{ToSpan as _, civil::Date};

use crate::{
    locale::Word,
    model::{Commune, RosterShift, TimeOfDay},
    render::{Artefact, View, address, texts::commune_name},
};

/// The calendar of a commune's rosters, where it has any.
pub fn feeds_of_commune(view: &View, index: usize) -> Option<Artefact> {
    let commune = view.commune(index).0;
    let shifts: Vec<&RosterShift> =
        commune.rosters.iter().flat_map(|roster| &roster.shifts).collect();
    if shifts.is_empty() {
        return None;
    }
    let mut calendar = Calendar::new();
    let name = commune_name(commune, view.locale);
    calendar.name(&view.locale.text("roster-title", &[("name", Word::text(name))]));
    for (number, shift) in shifts.into_iter().enumerate() {
        calendar.push(event(shift, number, commune, view));
    }
    Some(Artefact::new(address::calendar(commune), calendar.to_string()))
}

fn event(shift: &RosterShift, number: usize, commune: &Commune, view: &View) -> Event {
    let known = &view.site().shifts[shift.shift];
    let last_day = i32::from(known.passes_midnight());
    let ends = shift.date.saturating_add(last_day.days());
    let point = shift.point.map(|index| &commune.points[index]);
    let team = shift.team.map(|index| commune.teams[index].name.as_str());
    let mut event = Event::new();
    event
        .uid(&format!("{}-{}-{}-{number}@aoxanh", commune.code, shift.date, known.id))
        .add_property("DTSTAMP", format!("{}T000000Z", digits(view.content.as_of)))
        .add_property("DTSTART", stamp(shift.date, known.from))
        .add_property("DTEND", stamp(ends, known.to))
        .summary(
            &[Some(known.name.as_str()), team]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" – "),
        );
    if let Some(point) = point {
        let place = [Some(point.name.as_str()), point.address.as_deref()];
        event.location(&place.into_iter().flatten().collect::<Vec<_>>().join(", "));
    }
    event.done()
}

fn digits(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// A local time; the day's end is written as its last minute.
fn stamp(date: Date, time: TimeOfDay) -> String {
    let minutes = time.minutes().min(24 * 60 - 1);
    format!("{}T{:02}{:02}00", digits(date), minutes / 60, minutes % 60)
}
