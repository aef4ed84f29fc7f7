//! A new guide: front matter with its explanations, and a skeleton of holes.
//!
//! The explanations are comments of the front matter: in the text below it every
//! word is shown to residents, also what looks like an HTML comment.

use jiff::civil::Date;
use serde::Serialize;

use super::Starter;
use crate::{
    model::Id,
    read::SchemaKind,
    render::{Artefact, CannotRender},
};

/// What is known of the new guide.
pub struct NewGuide<'a> {
    /// Its id.
    pub id: &'a Id,
    /// Its title; else the id stands for it.
    pub title: Option<&'a str>,
    /// The campaign that it belongs to.
    pub campaign: Option<&'a Id>,
}

#[derive(Serialize)]
struct Values<'a> {
    title: &'a str,
    campaign: Option<&'a str>,
    today: String,
}

/// A guide with this id.
pub fn guide_starter(
    starter: &Starter,
    new: &NewGuide,
    today: Date,
) -> Result<Artefact, CannotRender> {
    let values = Values {
        title: new.title.unwrap_or(new.id.as_str()),
        campaign: new.campaign.map(Id::as_str),
        today: today.to_string(),
    };
    starter.file(format!("content/guides/{}.md", new.id), SchemaKind::Guide, &values)
}
