//! The form of `roster/*.yaml`; see `read::roster` for its reader.
//!
//! Nothing is ever read into it: it is described, field by field, by messages
//! `schema-roster-…`. A test holds it to the keys that the reader asks for.

#![expect(dead_code, reason = "described, never filled")]

use schemars::JsonSchema;

use super::values::{Date, Id, ShiftId, Week, Whole};

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct RosterForm {
    week: Week,
    shifts: Option<Vec<RosterShiftForm>>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct RosterShiftForm {
    date: Date,
    shift: ShiftId,
    point: Option<Id>,
    team: Option<Id>,
    wanted: Option<Whole>,
    volunteers: Option<Vec<Id>>,
    leader: Option<Id>,
}
