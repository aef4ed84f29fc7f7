//! Duty: what sheets for volunteers say of one shift, and of the week it is in.
//!
//! Who is named how is decided by `texts::person` alone; here nobody is left out.

use serde::Serialize;

use crate::{
    locale::Word,
    model::{Commune, Roster, RosterShift},
    render::{
        View,
        texts::{PersonText, capitalised, missing, person},
    },
    roster::others_of,
};

/// Who stands in a shift.
#[derive(Debug, Serialize)]
pub(super) struct Duty<'a> {
    team: Option<&'a str>,
    leader: Option<PersonText<'a>>,
    pub(super) others: Vec<PersonText<'a>>,
    /// `Còn thiếu 2 người`
    missing: Option<String>,
}

impl<'a> Duty<'a> {
    /// Who stands in a shift of a commune.
    pub(super) fn of(shift: &RosterShift, commune: &'a Commune, view: &View) -> Self {
        let person = |index: usize| person(&commune.volunteers[index], view);
        Self {
            team: shift.team.map(|index| commune.teams[index].name.as_str()),
            leader: shift.leader.map(person),
            others: others_of(shift).map(person).collect(),
            missing: missing(shift, view.locale).map(|text| capitalised(&text)),
        }
    }
}

/// A sheet's name with the number of its week: `Lịch trực tuần 46`.
pub(super) fn name_of_week(id: &str, roster: &Roster, view: &View) -> String {
    let week = Word::text(roster.week.number().to_string());
    view.locale.text(id, &[("week", week)])
}
