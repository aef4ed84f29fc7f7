//! The file of a new campaign: ninety days from the next month's first, with one
//! indicator to rename. It is not used until `site.yaml` names it, so nothing of
//! it is published unread.

use jiff::{ToSpan as _, civil::Date};
use serde::Serialize;

use super::Starter;
use crate::{
    model::Id,
    read::SchemaKind,
    render::{Artefact, CannotRender},
};

/// Days that a campaign runs where nobody has said otherwise.
const DAYS: i64 = 90;

#[derive(Serialize)]
struct Values<'a> {
    id: &'a str,
    name: &'a str,
    start: String,
    end: String,
}

/// A campaign with this id; without a name the id stands for it.
pub fn campaign_starter(
    starter: &Starter,
    id: &Id,
    name: Option<&str>,
    today: Date,
) -> Result<Artefact, CannotRender> {
    let start = today.last_of_month().saturating_add(1.day());
    let values = Values {
        id: id.as_str(),
        name: name.unwrap_or(id.as_str()),
        start: start.to_string(),
        end: start.saturating_add((DAYS - 1).days()).to_string(),
    };
    starter.file(format!("content/campaigns/{id}.yaml"), SchemaKind::Campaign, &values)
}
