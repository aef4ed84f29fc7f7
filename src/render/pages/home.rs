//! Home: how far, where help is needed, find your commune.

use serde::Serialize;

use super::guides::{GuideLink, guide_links};
use crate::{
    analyse::days_left,
    locale::Word,
    render::{
        Artefact, CannotRender, Press, View, address,
        charts::{Chart, sparkline},
        metadata::of_home,
        parts::{
            FinderPart, IndicatorPart, MANY, MapOf, MapPart, Shell, ShellOf, WorkOf,
            activity_charts, finder, indicator_part, map_part,
        },
        texts::{ActivityText, activity, commune_title, count, province_name, reported},
    },
};

#[derive(Serialize)]
struct Home<'a> {
    shell: Shell<'a>,
    province: String,
    campaigns: Vec<CampaignCard<'a>>,
    maps: Vec<MapPart>,
    needs: Vec<NeedPart>,
    activity: Option<ActivityText>,
    activity_charts: Vec<Chart>,
    finder: FinderPart,
    guides: Vec<GuideLink<'a>>,
    left_out: Vec<&'a str>,
    report: Option<Link>,
}

#[derive(Serialize)]
struct CampaignCard<'a> {
    name: &'a str,
    summary: Option<&'a str>,
    href: String,
    headline: IndicatorPart<'a>,
    spark: String,
    days_left: Option<String>,
    reported: String,
}

#[derive(Serialize)]
struct NeedPart {
    name: String,
    href: String,
    reason: String,
}

#[derive(Serialize)]
struct Link {
    name: String,
    href: String,
}

pub(super) fn page(press: &Press, view: &View) -> Result<Artefact, CannotRender> {
    let (site, locale) = (view.site(), view.locale);
    let province = province_name(&site.province);
    let shell = press.shell(
        ShellOf {
            path: address::HOME,
            title: site.title.clone(),
            description: locale
                .text("home-description", &[("province", Word::text(&*province))]),
            crumbs: Vec::new(),
        },
        view,
    );
    let shell = shell.telling(of_home(view));
    let totals = &view.province.totals;
    let home = Home {
        campaigns: (0..site.campaigns.len())
            .map(|index| card(index, &province, view))
            .collect(),
        maps: maps(view),
        needs: needs(view),
        activity: totals.activity.as_ref().map(|a| activity(a, locale)),
        activity_charts: activity_charts(&province, WorkOf::totals(totals), view),
        finder: finder(None, view),
        guides: guide_links(None, view),
        left_out: view.content.left_out.iter().map(|left| left.name.as_str()).collect(),
        report: view.province.weeks.last().map(|figures| Link {
            name: locale.text(
                "report-link",
                &[("week", Word::text(figures.week.number().to_string()))],
            ),
            href: address::report(figures.week),
        }),
        province,
        shell,
    };
    press.engine.page(address::HOME, "home.html", &home)
}

fn card<'a>(index: usize, province: &str, view: &View<'a>) -> CampaignCard<'a> {
    let locale = view.locale;
    let campaign = &view.site().campaigns[index];
    let totals = &view.province.totals.campaigns[index];
    let figures = &totals.indicators[campaign.headline];
    let as_of = view.content.as_of;
    let label =
        locale.text("sparkline-label", &[("campaign", Word::text(&*campaign.name))]);
    CampaignCard {
        name: &campaign.name,
        summary: campaign.summary.as_deref(),
        href: address::campaign(campaign),
        headline: indicator_part(province, campaign, campaign.headline, figures, view),
        spark: sparkline(figures, campaign.period, as_of, locale, &label),
        days_left: days_left(campaign.period.end, as_of).map(|days| {
            let words = [
                ("n", Word::count(i64::from(days))),
                ("days", Word::text(days.to_string())),
            ];
            locale.text("days-left", &words)
        }),
        reported: reported(totals, locale),
    }
}

/// The maps of the campaigns; of a nation only the first, for each is large.
fn maps(view: &View) -> Vec<MapPart> {
    let all: Vec<usize> = (0..view.content.communes.len()).collect();
    let most = if all.len() > MANY { 1 } else { usize::MAX };
    let part = |index: usize| {
        let table =
            format!("{}#ranking", address::campaign(&view.site().campaigns[index]));
        let of = MapOf {
            communes: &all,
            shapes: &view.shapes,
            root: "",
            table: Some(&table),
            with_percent: false,
        };
        map_part(of, index, view)
    };
    (0..view.site().campaigns.len()).filter_map(part).take(most).collect()
}

fn needs(view: &View) -> Vec<NeedPart> {
    let part = |need: &crate::analyse::Need| {
        let (commune, figures) = view.commune(need.commune);
        let campaign = &view.site().campaigns[need.campaign];
        let progress = &figures.campaigns[need.campaign];
        let headline = &progress.indicators[campaign.headline];
        let percent = headline.percent.map(|p| view.locale.percent(p.tenths()));
        let words = [
            ("campaign", Word::text(&*campaign.short_name)),
            ("percent", Word::text(percent.unwrap_or_default())),
            (
                "needed",
                Word::text(headline.needed_per_day.map_or_else(String::new, |n| {
                    crate::render::texts::with_unit(
                        &count(n, view.locale),
                        &campaign.headline().unit,
                    )
                })),
            ),
            (
                "date",
                Word::text(
                    progress
                        .last_report
                        .map_or_else(String::new, |date| view.locale.date(date)),
                ),
            ),
        ];
        NeedPart {
            name: commune_title(commune, view.locale),
            href: address::commune(commune),
            reason: view.locale.text(&format!("need-{}", headline.status.name()), &words),
        }
    };
    view.province.needs.iter().map(part).collect()
}
