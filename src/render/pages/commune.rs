//! One commune: where and when, sessions, guides, progress, volunteers' work.

use serde::Serialize;

use super::guides::{GuideLink, guide_links};
use crate::{
    locale::Word,
    model::Week,
    render::{
        Artefact, CannotRender, Press, View, address,
        charts::Chart,
        metadata::of_commune,
        parts::{
            ContactPart, Crumb, EventPart, IndicatorPart, PointPart, Shell, ShellOf,
            WorkOf, activity_charts, burn_up_chart, contact, events, indicator_parts,
            points, reporting_strip,
        },
        printed::{PackLink, SheetLink},
        texts::{ActivityText, activity, commune_name, commune_title, village_name},
    },
};

/// Sessions are listed for this many days.
const DAYS_AHEAD: i64 = 60;
/// So many of them at once; the later ones unfold.
const SHOWN_AT_ONCE: usize = 6;

#[derive(Serialize)]
struct CommunePage<'a> {
    shell: Shell<'a>,
    title: String,
    name: String,
    formerly: Vec<FormerPart<'a>>,
    group: Option<(&'a str, String)>,
    contact: ContactPart<'a>,
    today: String,
    points: Vec<PointPart<'a>>,
    events: Vec<EventPart<'a>>,
    /// Those that are not shown at once.
    later: Vec<EventPart<'a>>,
    guides: Vec<GuideLink<'a>>,
    campaigns: Vec<Section<'a>>,
    activity: Option<ActivityText>,
    activity_charts: Vec<Chart>,
    villages: Vec<String>,
    teams: Vec<TeamPart<'a>>,
    packs: &'a [PackLink],
    sheets: Vec<SheetsPart<'a>>,
    roster: String,
    calendar: Option<String>,
    events_calendar: Option<String>,
    safety: String,
    /// Where the office finds its volunteers' own addresses; internal edition only.
    volunteers: Option<String>,
    data: String,
    /// These pages in one file.
    bundle: Option<String>,
    has_roster: bool,
}

#[derive(Serialize)]
struct FormerPart<'a> {
    name: &'a str,
    until: Option<String>,
}

/// Sheets to print about one guide, or about the commune.
#[derive(Serialize)]
struct SheetsPart<'a> {
    title: Option<&'a str>,
    sheets: Vec<SheetLink<'a>>,
}

#[derive(Serialize)]
struct TeamPart<'a> {
    name: &'a str,
    mission: Option<&'a str>,
}

#[derive(Serialize)]
struct Section<'a> {
    id: &'a str,
    name: &'a str,
    href: String,
    last_report: Option<String>,
    headline: usize,
    indicators: Vec<IndicatorPart<'a>>,
    charts: Vec<Chart>,
    /// In how many weeks it reported: said, and drawn.
    reporting: Option<(String, String)>,
}

pub(super) fn page(
    press: &Press,
    index: usize,
    view: &View,
) -> Result<Artefact, CannotRender> {
    let (site, locale) = (view.site(), view.locale);
    let (commune, figures) = view.commune(index);
    let who = commune_name(commune, locale);
    let title = commune_title(commune, locale);
    let path = address::commune(commune);
    let shell = press.shell(
        ShellOf {
            path: &path,
            title: title.clone(),
            description: locale
                .text("commune-description", &[("name", Word::text(&*who))]),
            crumbs: crumbs(index, view),
        },
        view,
    );
    let shell = shell.telling(of_commune(index, view));
    let section = |position: usize| {
        let campaign = &site.campaigns[position];
        let progress = &figures.campaigns[position];
        let charts =
            progress.indicators.iter().enumerate().filter_map(|(number, known)| {
                known.target?;
                burn_up_chart(&who, campaign, number, known, view)
            });
        Section {
            id: campaign.id.as_str(),
            name: &campaign.name,
            href: address::campaign(campaign),
            last_report: progress.last_report.map(|date| locale.date(date)),
            headline: campaign.headline,
            reporting: reporting_strip(progress, campaign, view),
            charts: charts.collect(),
            indicators: indicator_parts(&who, campaign, &progress.indicators, view),
        }
    };
    let group = view.group_of[index].map(|group| {
        let (group, page) = view.group(group);
        (group.name.as_str(), page.to_owned())
    });
    let this_week = Week::of(view.content.as_of);
    let mut sessions = events(commune, view.content.as_of, DAYS_AHEAD, view);
    let context = CommunePage {
        formerly: commune
            .formerly
            .iter()
            .map(|former| FormerPart {
                name: &former.name,
                until: former.until.map(|date| locale.date(date)),
            })
            .collect(),
        group,
        contact: contact(commune),
        today: locale.long_date(view.content.as_of),
        points: points(commune, view),
        later: sessions.split_off(sessions.len().min(SHOWN_AT_ONCE)),
        events: sessions,
        guides: guide_links(Some(commune), view),
        campaigns: (0..site.campaigns.len()).map(section).collect(),
        activity: figures.activity.as_ref().map(|a| activity(a, locale)),
        activity_charts: activity_charts(&who, WorkOf::commune(commune, figures), view),
        villages: commune.villages.iter().map(village_name).collect(),
        teams: commune
            .teams
            .iter()
            .map(|team| TeamPart { name: &team.name, mission: team.mission.as_deref() })
            .collect(),
        packs: view.printed.packs_of(index),
        sheets: sheets(index, view),
        roster: address::roster(commune),
        calendar: commune.has_shifts().then(|| address::calendar(commune)),
        events_calendar: (!commune.events.is_empty())
            .then(|| address::events_calendar(commune)),
        safety: address::commune_safety(commune),
        volunteers: view
            .secret_to_tell()
            .filter(|_| !commune.volunteers.is_empty())
            .map(|_| address::volunteers(commune)),
        data: address::commune_data(commune),
        bundle: site.commune_zip.then(|| address::bundle(commune)),
        has_roster: commune.rosters.iter().any(|roster| roster.week >= this_week),
        title,
        name: who,
        shell,
    };
    press.engine.page(&path, "commune.html", &context)
}

/// The commune's own sheets, then those of each guide.
fn sheets<'a>(index: usize, view: &'a View) -> Vec<SheetsPart<'a>> {
    let guides = view.site().guides.iter().enumerate();
    let about = std::iter::once((None, None))
        .chain(guides.map(|(number, guide)| (Some(number), Some(guide.title.as_str()))));
    let part = |(number, title)| SheetsPart {
        title,
        sheets: view.printed.sheets_of(index, number),
    };
    about.map(part).filter(|part| !part.sheets.is_empty()).collect()
}

/// The way from home to a commune.
pub(super) fn crumbs(index: usize, view: &View) -> Vec<Crumb> {
    let commune = view.commune(index).0;
    let mut crumbs =
        vec![Crumb::new(view.locale.text("nav-communes", &[]), address::COMMUNES)];
    if let Some(group) = view.group_of[index] {
        let (group, page) = view.group(group);
        crumbs.push(Crumb::new(&*group.name, page));
    }
    crumbs
        .push(Crumb::new(commune_title(commune, view.locale), address::commune(commune)));
    crumbs
}
