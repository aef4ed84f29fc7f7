//! `roster/*.yaml`: the planned shifts of a week.
//!
//! The week is needed; a shift that names something unknown is left out of the
//! roster with a warning, and the rest of the week stands.

use super::{
    fields::Fields,
    named_cell::is_code,
    text::Text,
    yaml::{Node, parse},
};
use crate::{
    diagnostics::{Code, Problem, Problems, Severity},
    model::{Id, Point, Roster, RosterShift, Shift, Team, Volunteer, Week},
};

/// What a roster may name.
#[derive(Clone, Copy)]
pub(super) struct RosterNames<'a> {
    pub(super) shifts: &'a [Shift],
    pub(super) points: &'a [Point],
    pub(super) teams: &'a [Team],
    pub(super) volunteers: &'a [Volunteer],
}

/// Reads one week; none where the file has an error.
pub(super) fn read_roster(
    file: &Text,
    names: RosterNames,
    problems: &mut Problems,
) -> Option<Roster> {
    let mut fields = Fields::of(parse(file, problems)?, problems)?;
    let week = fields
        .required("week", problems)
        .and_then(|n| n.read(Code::BadWeek, problems, Week::parse));
    let nodes = fields.list("shifts", problems);
    fields.finish(problems);
    let week = week?;
    let read = nodes.into_iter().filter_map(|node| one(node, week, names, problems));
    let mut shifts: Vec<RosterShift> = read.collect();
    shifts.sort_by_key(RosterShift::order);
    Some(Roster { week, shifts })
}

/// One shift. What is wrong in it is a warning, not an error: the shift is left
/// out and everything else of the commune stands.
fn one(
    node: Node,
    week: Week,
    names: RosterNames,
    problems: &mut Problems,
) -> Option<RosterShift> {
    let mut own = Problems::new();
    let shift = checked(node, names, &mut own);
    for mut problem in own.iter().cloned() {
        let shown = problem.excerpt.as_deref().is_some_and(is_code);
        if problem.code == Code::UnknownVolunteer && !shown {
            // It may be a person's name.
            problem.excerpt = None;
            problem.words = vec![("found".into(), "…".to_owned())];
        }
        if problem.severity() == Severity::Error || problem.code == Code::UnknownVolunteer
        {
            let kind = problem.code.name().to_owned();
            problem.code = Code::FaultyShift;
            problem = problem.with("kind", kind);
        }
        problems.add(problem);
    }
    let faulty = own.iter().any(|p| p.code == Code::UnknownVolunteer) || own.has_errors();
    let shift = shift.filter(|_| !faulty)?;
    if !week.contains(shift.date) {
        let problem =
            Problem::new(Code::OutsideWeek, shift.place).found(shift.date.to_string());
        problems.add(problem.with("week", week.to_string()));
        return None;
    }
    Some(shift)
}

fn checked(
    node: Node,
    names: RosterNames,
    problems: &mut Problems,
) -> Option<RosterShift> {
    fn ids<'a, T>(
        list: &'a [T],
        id: fn(&'a T) -> &'a Id,
    ) -> impl Iterator<Item = &'a Id> + Clone {
        list.iter().map(id)
    }
    let mut fields = Fields::of(node, problems)?;
    let place = fields.place.clone();
    let unknown = Code::UnknownId;
    let date = fields.required("date", problems).and_then(|n| n.date(problems));
    let shift = fields
        .required("shift", problems)
        .and_then(|n| n.one_of(unknown, ids(names.shifts, |s| &s.id), problems));
    let point = fields
        .optional("point")
        .and_then(|n| n.one_of(unknown, ids(names.points, |p| &p.id), problems));
    let team = fields
        .optional("team")
        .and_then(|n| n.one_of(unknown, ids(names.teams, |t| &t.id), problems));
    let wanted = fields.optional("wanted").and_then(|n| n.whole(problems));
    let mut volunteers = fields.optional("volunteers").map_or_else(Vec::new, |n| {
        n.some_of(Code::UnknownVolunteer, ids(names.volunteers, |v| &v.id), problems)
    });
    let leader = fields.optional("leader").and_then(|n| {
        n.one_of(Code::UnknownVolunteer, ids(names.volunteers, |v| &v.id), problems)
    });
    fields.finish(problems);
    if let Some(leader) = leader.filter(|leader| !volunteers.contains(leader)) {
        volunteers.insert(0, leader);
    }
    let wanted = wanted.map(|wanted| u32::try_from(wanted).unwrap_or(u32::MAX));
    Some(RosterShift {
        date: date?,
        shift: shift?,
        point,
        team,
        wanted,
        volunteers,
        leader,
        place,
    })
}
