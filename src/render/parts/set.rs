//! The set of a campaign: ranking, courses and reporting of its communes or groups,
//! the same on the page of a campaign and on that of a group.

use serde::Serialize;

use super::{
    courses::{CoursesPart, courses_part},
    ranking::{LinkedChart, ranking_chart},
    reporting::reporting_chart,
    units::{MOST, Units},
};
use crate::render::{View, address, texts::commune_title};

/// The charts of a campaign's communes.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct SetPart {
    ranking: LinkedChart,
    courses: Option<CoursesPart>,
    reporting: Option<LinkedChart>,
    /// What is not shown here and where it is.
    note: Option<String>,
    /// Names and pages of communes that have never reported.
    missing: Vec<(String, String)>,
    /// How many more there are.
    more_missing: Option<String>,
}

/// Which communes are shown, and where.
pub(in crate::render) struct SetOf<'a> {
    /// Indices of the communes, in the order of their names.
    pub(in crate::render) communes: &'a [usize],
    /// Whether groups may stand for them where they are many: only where these are
    /// all communes.
    pub(in crate::render) may_group: bool,
    /// The way from the page to the site's folder.
    pub(in crate::render) root: &'a str,
}

/// The set for a campaign's headline indicator.
pub(in crate::render) fn set_part(of: &SetOf, campaign: usize, view: &View) -> SetPart {
    let known = &view.site().campaigns[campaign];
    let units = Units::of(of.communes, campaign, of.may_group, of.root, view);
    let silent = of
        .communes
        .iter()
        .map(|index| view.commune(*index))
        .filter(|(_, figures)| figures.campaigns[campaign].last_report.is_none());
    let mut missing: Vec<(String, String)> = silent
        .map(|(commune, _)| {
            let href = format!("{}{}", of.root, address::commune(commune));
            (commune_title(commune, view.locale), href)
        })
        .collect();
    let more = missing.len().saturating_sub(MOST);
    missing.truncate(MOST);
    SetPart {
        ranking: ranking_chart(&units, known, view),
        courses: courses_part(&units, known, view),
        reporting: reporting_chart(of.communes, &units, campaign, view),
        note: units.note(view),
        more_missing: (more > 0)
            .then(|| crate::render::texts::count(more as u64, view.locale)),
        missing,
    }
}
