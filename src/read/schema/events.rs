//! The form of `events.yaml`, a list of sessions; see `read::events` for its
//! reader.
//!
//! Nothing is ever read into it: it is described, field by field, by messages
//! `schema-events-…`. A test holds it to the keys that the reader asks for.

#![expect(dead_code, reason = "described, never filled")]

use schemars::JsonSchema;

use super::values::{CampaignId, Date, FreeText, Id, Text, Time};

/// The whole file; it may still be empty.
pub(super) type EventsForm = Option<Vec<EventForm>>;

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct EventForm {
    date: Date,
    from: Option<Time>,
    to: Option<Time>,
    title: Text,
    campaign: Option<CampaignId>,
    village: Option<Id>,
    place: Option<FreeText>,
    team: Option<Id>,
}
