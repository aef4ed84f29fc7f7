//! One group of communes: its sums, ranking and communes.

use serde::Serialize;

use crate::{
    locale::Word,
    render::{
        Artefact, CannotRender, Press, View, address,
        charts::Chart,
        parts::{
            Crumb, IndicatorPart, MapOf, MapPart, SetOf, SetPart, Shell, ShellOf, WorkOf,
            activity_charts, burn_up_chart, indicator_parts, map_part, set_part,
        },
        texts::{ActivityText, activity, reported},
    },
};

#[derive(Serialize)]
struct GroupPage<'a> {
    shell: Shell<'a>,
    name: &'a str,
    activity: Option<ActivityText>,
    activity_charts: Vec<Chart>,
    campaigns: Vec<Section<'a>>,
}

#[derive(Serialize)]
struct Section<'a> {
    id: &'a str,
    name: &'a str,
    href: String,
    reported: String,
    indicators: Vec<IndicatorPart<'a>>,
    chart: Option<Chart>,
    map: Option<MapPart>,
    set: SetPart,
}

pub(super) fn page(
    press: &Press,
    index: usize,
    view: &View,
) -> Result<Artefact, CannotRender> {
    let (site, locale) = (view.site(), view.locale);
    let (group, path) = view.group(index);
    let shell = press.shell(
        ShellOf {
            path,
            title: group.name.clone(),
            description: locale
                .text("group-description", &[("name", Word::text(&*group.name))]),
            crumbs: vec![
                Crumb::new(locale.text("nav-communes", &[]), address::COMMUNES),
                Crumb::new(&*group.name, path),
            ],
        },
        view,
    );
    let shapes = view.shapes_of(&group.communes);
    let map = MapOf {
        communes: &group.communes,
        shapes: &shapes,
        root: &shell.root,
        table: None,
        with_percent: false,
    };
    let set = SetOf { communes: &group.communes, may_group: false, root: &shell.root };
    let section = |position: usize| {
        let campaign = &site.campaigns[position];
        let totals = &group.totals.campaigns[position];
        let headline = &totals.indicators[campaign.headline];
        Section {
            id: campaign.id.as_str(),
            name: &campaign.name,
            href: address::campaign(campaign),
            reported: reported(totals, locale),
            indicators: indicator_parts(&group.name, campaign, &totals.indicators, view),
            chart: burn_up_chart(
                &group.name,
                campaign,
                campaign.headline,
                headline,
                view,
            ),
            map: map_part(map, position, view),
            set: set_part(&set, position, view),
        }
    };
    let context = GroupPage {
        name: &group.name,
        activity: group.totals.activity.as_ref().map(|a| activity(a, locale)),
        activity_charts: activity_charts(
            &group.name,
            WorkOf::totals(&group.totals),
            view,
        ),
        campaigns: (0..site.campaigns.len()).map(section).collect(),
        shell,
    };
    press.engine.page(path, "group.html", &context)
}
