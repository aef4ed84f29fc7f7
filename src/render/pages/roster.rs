//! A commune's rosters: who stands where in which shift.
//!
//! Public pages show volunteers' codes, and names only with consent; the
//! internal edition shows names. Filtering by team and point is the style sheet's work
//! (`render::roster_filter`): here shifts only get their classes.

use serde::Serialize;

use super::commune::crumbs;
use crate::{
    locale::Word,
    model::{Commune, RosterShift, Team, Week},
    render::{
        Artefact, CannotRender, Press, View, address,
        parts::{Crumb, Shell, ShellOf},
        roster_filter::Choices,
        texts::{commune_name, hours_of, missing, person},
    },
    roster::{SessionCode, days_of, others_of},
};

#[derive(Serialize)]
struct RosterPage<'a> {
    shell: Shell<'a>,
    name: String,
    weeks: Vec<WeekPart<'a>>,
    filter: Filter<'a>,
    calendar: Option<&'static str>,
    /// Name and file of each team that has shifts.
    team_calendars: Vec<(&'a str, String)>,
    safety: String,
    /// Whether volunteers have pages of their own.
    own_pages: bool,
    commune: String,
}

/// What a roster can be filtered by.
#[derive(Serialize)]
struct Filter<'a> {
    style: &'a str,
    teams: Vec<&'a str>,
    points: Vec<&'a str>,
}

#[derive(Serialize)]
struct WeekPart<'a> {
    title: String,
    anchor: String,
    days: Vec<DayPart<'a>>,
}

#[derive(Serialize)]
struct DayPart<'a> {
    name: String,
    date: String,
    today: bool,
    past: bool,
    shifts: Vec<ShiftPart<'a>>,
}

#[derive(Serialize)]
struct ShiftPart<'a> {
    name: &'a str,
    /// What the filter knows it by.
    classes: String,
    time: String,
    point: Option<&'a str>,
    team: Option<&'a str>,
    leader: Option<String>,
    people: Vec<String>,
    wanted: Option<u32>,
    found: usize,
    missing: Option<String>,
    /// What badges show, of shifts that are still to come.
    code: Option<String>,
}

pub(super) fn page(
    press: &Press,
    index: usize,
    view: &View,
) -> Result<Artefact, CannotRender> {
    let locale = view.locale;
    let commune = view.commune(index).0;
    let name = commune_name(commune, locale);
    let path = address::roster(commune);
    let title = locale.text("roster-title", &[("name", Word::text(&*name))]);
    let mut crumbs = crumbs(index, view);
    crumbs.push(Crumb::new(locale.text("roster-crumb", &[]), &*path));
    let shell = press.shell(
        ShellOf {
            path: &path,
            description: locale
                .text("roster-description", &[("name", Word::text(&*name))]),
            title,
            crumbs,
        },
        view,
    );
    // This week and later ones first, in order; then what is past, newest first.
    let this_week = Week::of(view.content.as_of);
    let (mut weeks, past): (Vec<_>, Vec<_>) =
        commune.rosters.iter().partition(|roster| roster.week >= this_week);
    weeks.extend(past.into_iter().rev());
    let choices = Choices::of(commune);
    let team_name = |index: &usize| commune.teams[*index].name.as_str();
    let point_name = |index: &usize| commune.points[*index].name.as_str();
    let has_shifts = |(number, _): &(usize, &Team)| {
        let mut shifts = commune.rosters.iter().flat_map(|roster| &roster.shifts);
        shifts.any(|shift| shift.team == Some(*number))
    };
    let teams = commune.teams.iter().enumerate().filter(has_shifts);
    let context = RosterPage {
        weeks: weeks
            .into_iter()
            .map(|roster| week(roster, commune, &choices, view))
            .collect(),
        filter: Filter {
            style: &press.filter,
            teams: choices.teams.iter().map(team_name).collect(),
            points: choices.points.iter().map(point_name).collect(),
        },
        team_calendars: teams
            .map(|(_, team)| (team.name.as_str(), address::team_calendar_name(team)))
            .collect(),
        safety: address::commune_safety(commune),
        own_pages: view.secret_of_pages().is_some(),
        calendar: commune.has_shifts().then_some("lich-truc.ics"),
        commune: address::commune(commune),
        name,
        shell,
    };
    press.engine.page(&path, "roster.html", &context)
}

fn week<'a>(
    roster: &'a crate::model::Roster,
    commune: &'a Commune,
    choices: &Choices,
    view: &View<'a>,
) -> WeekPart<'a> {
    let (locale, as_of) = (view.locale, view.content.as_of);
    let day = |day: crate::roster::Day<'a>| DayPart {
        name: locale.weekday(day.date),
        date: locale.day_month(day.date),
        today: day.date == as_of,
        past: day.date < as_of,
        shifts: day
            .shifts
            .into_iter()
            .map(|shift| shift_part(shift, commune, choices, view))
            .collect(),
    };
    WeekPart {
        title: locale.text(
            "week-title",
            &[
                ("week", Word::text(roster.week.number().to_string())),
                ("from", Word::text(locale.date(roster.week.monday()))),
                ("to", Word::text(locale.date(roster.week.sunday()))),
            ],
        ),
        anchor: roster.week.to_string(),
        days: days_of(roster).into_iter().map(day).collect(),
    }
}

fn shift_part<'a>(
    shift: &RosterShift,
    commune: &'a Commune,
    choices: &Choices,
    view: &View<'a>,
) -> ShiftPart<'a> {
    let person = |index: usize| person(&commune.volunteers[index], view).in_full();
    let known = &view.site().shifts[shift.shift];
    ShiftPart {
        name: &known.name,
        classes: choices.classes(shift),
        time: hours_of(known),
        point: shift.point.map(|index| commune.points[index].name.as_str()),
        team: shift.team.map(|index| commune.teams[index].name.as_str()),
        leader: shift.leader.map(person),
        people: others_of(shift).map(person).collect(),
        wanted: shift.wanted,
        found: shift.volunteers.len(),
        missing: missing(shift, view.locale),
        code: (shift.date >= view.content.as_of).then(|| {
            SessionCode::of_shift(shift, commune, &view.site().shifts).to_string()
        }),
    }
}
