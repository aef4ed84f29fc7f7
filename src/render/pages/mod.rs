//! Pages: one module for each kind, with its template of the same name.
//!
//! A module makes a typed context and nothing else; the template lays it out.

mod campaign;
mod commune;
mod commune_safety;
mod communes;
mod data;
mod group;
mod guide;
mod guides;
mod home;
mod my_shifts;
mod not_found;
mod offline;
mod own_pages_door;
mod quality;
mod report;
mod roster;
mod safety;
mod site_guide;
mod volunteers;

pub use my_shifts::own_pages;
pub use quality::quality_report;

use super::{Artefact, CannotRender, Press, View, worker::Kept};

/// A page that is made once for the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SitePage {
    /// `index.html`
    Home,
    /// One campaign.
    Campaign(usize),
    /// One group.
    Group(usize),
    /// All communes.
    Communes,
    /// One week's report.
    Report(usize),
    /// All guides.
    Guides,
    /// A guide, before a commune is chosen.
    Guide(usize),
    /// Is this real?
    Safety,
    /// What volunteers' own pages are.
    OwnPagesDoor,
    /// Open data.
    Data,
    /// Not found.
    NotFound,
    /// For readers without a network.
    Offline,
}

/// The pages that the site has once.
pub fn site_pages(view: &View) -> Vec<SitePage> {
    let mut all = vec![
        SitePage::Home,
        SitePage::Communes,
        SitePage::Guides,
        SitePage::Safety,
        SitePage::Data,
        SitePage::NotFound,
    ];
    all.extend(view.secret_of_pages().map(|_| SitePage::OwnPagesDoor));
    if Kept::of(view) == Kept::Visited {
        all.push(SitePage::Offline);
    }
    all.extend((0..view.site().campaigns.len()).map(SitePage::Campaign));
    all.extend((0..view.site().guides.len()).map(SitePage::Guide));
    all.extend((0..view.province.groups.len()).map(SitePage::Group));
    all.extend((0..view.province.weeks.len()).map(SitePage::Report));
    all
}

/// One of them.
pub fn render_page(
    press: &Press,
    page: SitePage,
    view: &View,
) -> Result<Artefact, CannotRender> {
    match page {
        SitePage::Home => home::page(press, view),
        SitePage::Campaign(index) => campaign::page(press, index, view),
        SitePage::Group(index) => group::page(press, index, view),
        SitePage::Communes => communes::page(press, view),
        SitePage::Report(index) => report::page(press, index, view),
        SitePage::Guides => guides::page(press, view),
        SitePage::Guide(index) => site_guide::page(press, index, view),
        SitePage::Safety => safety::page(press, None, view),
        SitePage::OwnPagesDoor => own_pages_door::page(press, view),
        SitePage::Data => data::page(press, view),
        SitePage::NotFound => not_found::page(press, view),
        SitePage::Offline => offline::page(press, view),
    }
}

/// The page "is this real?" with the sessions of one commune alone.
pub(super) fn safety_of(
    press: &Press,
    commune: usize,
    view: &View,
) -> Result<Artefact, CannotRender> {
    safety::page(press, Some(commune), view)
}

/// All pages of a commune.
pub fn commune_pages(
    press: &Press,
    index: usize,
    view: &View,
) -> Result<Vec<Artefact>, CannotRender> {
    let mut all = vec![
        commune::page(press, index, view)?,
        roster::page(press, index, view)?,
        commune_safety::page(press, index, view)?,
    ];
    all.extend(volunteers::pages(press, index, view)?);
    for guide in 0..view.site().guides.len() {
        all.push(guide::page(press, index, guide, view)?);
    }
    Ok(all)
}
