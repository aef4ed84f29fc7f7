//! "Find your commune": what stands where there is no script, and what the search
//! field is told.
//!
//! A list of all communes while they are few, of groups when they are many.

use serde::Serialize;

use crate::render::{
    View, address,
    texts::{commune_title, count},
};

/// Above this many communes, groups are listed.
const MOST_LISTED: usize = 150;

/// The field and the list.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct FinderPart {
    communes: Vec<Link>,
    groups: Vec<Link>,
    count: String,
    /// A page below the commune's folder that was chosen before the commune.
    then: Option<String>,
    page: &'static str,
}

#[derive(Debug, Clone, Serialize)]
struct Link {
    name: String,
    href: String,
}

/// The finder; `then` is the page of a commune that its links lead to, below the
/// commune's folder, where it is not the first.
pub(in crate::render) fn finder(then: Option<&str>, view: &View) -> FinderPart {
    let few = view.content.communes.len() <= MOST_LISTED;
    let commune = |commune: &crate::model::Commune| Link {
        name: commune_title(commune, view.locale),
        href: address::commune_folder(commune) + then.unwrap_or("index.html"),
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
        then: then.map(str::to_owned),
        page: address::COMMUNES,
    }
}
