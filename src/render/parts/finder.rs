//! "Find your commune": what stands where there is no script, and what the search
//! field is told.
//!
//! A list of all communes while they are few, of groups when they are many.

use serde::Serialize;

use crate::{
    model::Guide,
    render::{
        View, address,
        texts::{commune_title, count},
    },
};

/// Above this many communes, groups are listed.
const MOST_LISTED: usize = 150;

/// The field and the list.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct FinderPart {
    communes: Vec<Link>,
    groups: Vec<Link>,
    count: String,
    /// What is appended to a commune's folder: a guide, chosen before the commune.
    then: Option<String>,
    page: &'static str,
}

#[derive(Debug, Clone, Serialize)]
struct Link {
    name: String,
    href: String,
}

/// The finder; with a guide, its links lead to that guide in the commune.
pub(in crate::render) fn finder(guide: Option<&Guide>, view: &View) -> FinderPart {
    let few = view.content.communes.len() <= MOST_LISTED;
    let commune = |commune: &crate::model::Commune| Link {
        name: commune_title(commune, view.locale),
        href: guide.map_or_else(
            || address::commune(commune),
            |guide| address::guide(commune, guide),
        ),
    };
    let group = |index: usize| {
        let (group, page) = view.group(index);
        let members = count(group.communes.len() as u64, view.locale);
        Link { name: format!("{} ({members})", group.name), href: page.to_owned() }
    };
    let communes = if few { &view.content.communes[..] } else { &[] };
    let groups = if few { 0 } else { view.province.groups.len() };
    FinderPart {
        communes: communes.iter().map(commune).collect(),
        groups: (0..groups).map(group).collect(),
        count: count(view.content.communes.len() as u64, view.locale),
        then: guide.map(address::site_guide),
        page: address::COMMUNES,
    }
}
