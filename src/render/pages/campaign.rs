//! One campaign over all communes: burn-up, indicators, map, ranking, courses, who
//! reported when.

use serde::Serialize;

use crate::render::{
    Artefact, CannotRender, Press, View, address,
    charts::Chart,
    parts::{
        CampaignWorkPart, Crumb, IndicatorPart, MapOf, MapPart, SetOf, SetPart, Shell,
        ShellOf, burn_up_chart, campaign_work_part, indicator_parts, map_part, set_part,
    },
    texts::{province_name, reported},
};

#[derive(Serialize)]
struct CampaignPage<'a> {
    shell: Shell<'a>,
    name: &'a str,
    summary: Option<&'a str>,
    plan: Option<&'a str>,
    period: String,
    reported: String,
    indicators: Vec<IndicatorPart<'a>>,
    charts: Vec<Chart>,
    map: Option<MapPart>,
    set: SetPart,
    work: Option<CampaignWorkPart>,
    left_out: Vec<&'a str>,
}

pub(super) fn page(
    press: &Press,
    index: usize,
    view: &View,
) -> Result<Artefact, CannotRender> {
    let (site, locale) = (view.site(), view.locale);
    let campaign = &site.campaigns[index];
    let totals = &view.province.totals.campaigns[index];
    let who = province_name(&site.province);
    let path = address::campaign(campaign);
    let headline = &totals.indicators[campaign.headline];
    let sentence = crate::render::texts::campaign_sentence(
        &who,
        campaign,
        campaign.headline(),
        headline,
        view.content.as_of,
        locale,
    );
    let shell = press.shell(
        ShellOf {
            path: &path,
            title: campaign.name.clone(),
            description: sentence,
            crumbs: vec![Crumb::new(&*campaign.short_name, &*path)],
        },
        view,
    );
    let all: Vec<usize> = (0..view.content.communes.len()).collect();
    let charts = campaign.indicators.iter().enumerate().filter_map(|(position, _)| {
        let figures = &totals.indicators[position];
        figures.target?;
        burn_up_chart(&who, campaign, position, figures, view)
    });
    let map = MapOf {
        communes: &all,
        shapes: &view.shapes,
        root: &shell.root,
        table: Some("#ranking"),
        with_percent: true,
    };
    let set = SetOf { communes: &all, may_group: true, root: &shell.root };
    let context = CampaignPage {
        map: map_part(map, index, view),
        name: &campaign.name,
        summary: campaign.summary.as_deref(),
        plan: campaign.plan.as_deref(),
        period: period(campaign.period, view),
        reported: reported(totals, locale),
        indicators: indicator_parts(&who, campaign, &totals.indicators, view),
        charts: charts.collect(),
        set: set_part(&set, index, view),
        work: campaign_work_part(&who, index, view),
        left_out: view.content.left_out.iter().map(|left| left.name.as_str()).collect(),
        shell,
    };
    press.engine.page(&path, "campaign.html", &context)
}

/// `01/09/2025 – 30/11/2025`
pub(super) fn period(period: crate::model::Period, view: &View) -> String {
    format!("{} – {}", view.locale.date(period.start), view.locale.date(period.end))
}
