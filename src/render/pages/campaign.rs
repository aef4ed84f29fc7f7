//! One campaign over all communes: burn-up, indicators, ranking, who is missing.

use serde::Serialize;

use crate::render::{
    Artefact, CannotRender, Press, View, address,
    charts::Chart,
    parts::{
        CampaignWorkPart, CommuneRow, Crumb, IndicatorPart, MapOf, MapPart, Shell,
        ShellOf, burn_up_chart, campaign_work_part, commune_rows, indicator_parts,
        map_part, ranking_chart,
    },
    texts::{commune_title, province_name, reported},
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
    ranking: Chart,
    rows: Vec<CommuneRow<'a>>,
    missing: Vec<(String, String)>,
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
    let silent = all.iter().filter(|commune| {
        view.province.communes[**commune].campaigns[index].last_report.is_none()
    });
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
    let context = CampaignPage {
        map: map_part(map, index, view),
        name: &campaign.name,
        summary: campaign.summary.as_deref(),
        plan: campaign.plan.as_deref(),
        period: period(campaign.period, view),
        reported: reported(totals, locale),
        indicators: indicator_parts(&who, campaign, &totals.indicators, view),
        charts: charts.collect(),
        ranking: ranking_chart(&all, index, view),
        rows: commune_rows(&all, index, view),
        missing: silent
            .map(|commune| {
                let commune = view.commune(*commune).0;
                (commune_title(commune, locale), address::commune(commune))
            })
            .collect(),
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
