//! `events.yaml`: sessions for residents, with day and place.

use super::{
    fields::Fields,
    text::Text,
    yaml::{Node, parse},
};
use crate::{
    diagnostics::{Code, Problems},
    model::{Campaign, Event, Team, Village},
};

/// What an event may name.
#[derive(Clone, Copy)]
pub(super) struct EventNames<'a> {
    pub(super) campaigns: &'a [Campaign],
    pub(super) villages: &'a [Village],
    pub(super) teams: &'a [Team],
}

/// Reads the sessions, by date and time.
pub(super) fn read_events(
    file: &Text,
    names: EventNames,
    problems: &mut Problems,
) -> Vec<Event> {
    let Some(root) = parse(file, problems) else { return Vec::new() };
    if root.is_null() {
        return Vec::new();
    }
    let nodes = root.list(problems).unwrap_or_default();
    let read = nodes.into_iter().filter_map(|node| event(node, names, problems));
    let mut events: Vec<Event> = read.collect();
    events.sort_by(|a, b| (a.date, a.from, &a.title).cmp(&(b.date, b.from, &b.title)));
    events
}

fn event(node: Node, names: EventNames, problems: &mut Problems) -> Option<Event> {
    let mut fields = Fields::of(node, problems)?;
    let date = fields.required("date", problems).and_then(|n| n.date(problems));
    let title = fields.required("title", problems).and_then(|n| n.text(problems));
    let from = fields.optional("from").and_then(|n| n.time(problems));
    let to = fields.optional("to").and_then(|n| n.time(problems));
    let campaigns = names.campaigns.iter().map(|campaign| &campaign.id);
    let campaign = fields
        .optional("campaign")
        .and_then(|n| n.one_of(Code::UnknownCampaign, campaigns, problems));
    let villages = names.villages.iter().map(|village| &village.id);
    let village = fields
        .optional("village")
        .and_then(|n| n.one_of(Code::UnknownId, villages, problems));
    let place = fields.text("place", problems);
    let teams = names.teams.iter().map(|team| &team.id);
    let team =
        fields.optional("team").and_then(|n| n.one_of(Code::UnknownId, teams, problems));
    fields.finish(problems);
    Some(Event { date: date?, from, to, title: title?, campaign, village, place, team })
}
