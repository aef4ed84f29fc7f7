//! The file of a new commune: who it is, and the rest as examples in comments.
//!
//! Nothing is filled in that residents could take for a fact and that nobody has
//! said: no number to call, no opening hours. Targets stay comments for the same
//! reason. The office as the one point is what every commune has.

use serde::Serialize;

use super::Starter;
use crate::{
    locale::{Word, slug},
    model::{CommuneCode, CommuneKind, Site},
    read::SchemaKind,
    render::{Artefact, CannotRender},
};

/// Who the new commune is.
pub struct NewCommune<'a> {
    /// Its code.
    pub code: &'a CommuneCode,
    /// `Đức Thọ`, without the word for its kind.
    pub name: &'a str,
    /// What kind of unit it is.
    pub kind: CommuneKind,
}

#[derive(Serialize)]
struct Values<'a> {
    code: &'a str,
    name: &'a str,
    kind: &'a str,
    office: String,
    point: String,
    shifts: Vec<&'a str>,
    campaigns: Vec<Targets<'a>>,
}

#[derive(Serialize)]
struct Targets<'a> {
    id: &'a str,
    name: &'a str,
    indicators: Vec<Target<'a>>,
}

#[derive(Serialize)]
struct Target<'a> {
    id: &'a str,
    name: &'a str,
    unit: &'a str,
}

/// `commune.yaml` in a folder of its own.
pub fn commune_starter(
    starter: &Starter,
    site: &Site,
    new: &NewCommune,
) -> Result<Artefact, CannotRender> {
    let full = format!("{} {}", new.kind.name(), new.name);
    let said = |id: &str| starter.locale.text(id, &[("name", Word::text(full.as_str()))]);
    let campaigns = site.campaigns.iter().map(|campaign| Targets {
        id: campaign.id.as_str(),
        name: &campaign.name,
        indicators: campaign
            .indicators
            .iter()
            .map(|it| Target { id: it.id.as_str(), name: &it.name, unit: &it.unit })
            .collect(),
    });
    let values = Values {
        code: new.code.as_str(),
        name: new.name,
        kind: new.kind.name(),
        office: said("new-office"),
        point: said("new-point"),
        shifts: site.shifts.iter().map(|shift| shift.id.as_str()).collect(),
        campaigns: campaigns.collect(),
    };
    let path = format!("content/communes/{}-{}/commune.yaml", new.code, slug(new.name));
    starter.file(path, SchemaKind::Commune, &values)
}
