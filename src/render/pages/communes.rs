//! All communes, by group, with where each campaign stands.

use serde::Serialize;

use crate::{
    locale::Word,
    render::{
        Artefact, CannotRender, Press, View, address,
        parts::{Crumb, FinderPart, Shell, ShellOf, finder},
        texts::{StatusText, commune_title, count, province_name, status},
    },
};

#[derive(Serialize)]
struct CommunesPage<'a> {
    shell: Shell<'a>,
    finder: FinderPart,
    campaigns: Vec<&'a str>,
    groups: Vec<GroupPart<'a>>,
    left_out: Vec<&'a str>,
}

#[derive(Serialize)]
struct GroupPart<'a> {
    name: Option<&'a str>,
    href: Option<String>,
    anchor: String,
    communes: Vec<CommunePart<'a>>,
}

#[derive(Serialize)]
struct CommunePart<'a> {
    name: String,
    href: String,
    formerly: Vec<&'a str>,
    campaigns: Vec<Standing>,
}

#[derive(Serialize)]
struct Standing {
    percent: Option<String>,
    status: StatusText,
}

pub(super) fn page(press: &Press, view: &View) -> Result<Artefact, CannotRender> {
    let (site, locale) = (view.site(), view.locale);
    let path = address::COMMUNES;
    let title = locale.text("communes-title", &[]);
    let number = count(view.content.communes.len() as u64, locale);
    let words = [
        ("count", Word::text(number)),
        ("province", Word::text(province_name(&site.province))),
    ];
    let shell = press.shell(
        ShellOf {
            path,
            description: locale.text("communes-description", &words),
            crumbs: vec![Crumb::new(&*title, path)],
            title,
        },
        view,
    );
    let mut groups: Vec<GroupPart> = (0..view.province.groups.len())
        .map(|index| {
            let (group, page) = view.group(index);
            GroupPart {
                name: Some(&group.name),
                href: Some(page.to_owned()),
                anchor: format!("nhom-{index}"),
                communes: group
                    .communes
                    .iter()
                    .map(|commune| part(*commune, view))
                    .collect(),
            }
        })
        .collect();
    let alone: Vec<CommunePart> = (0..view.content.communes.len())
        .filter(|commune| view.group_of[*commune].is_none())
        .map(|commune| part(commune, view))
        .collect();
    if !alone.is_empty() {
        groups.push(GroupPart {
            name: None,
            href: None,
            anchor: "khac".into(),
            communes: alone,
        });
    }
    let context = CommunesPage {
        campaigns: site
            .campaigns
            .iter()
            .map(|campaign| campaign.short_name.as_str())
            .collect(),
        finder: finder(None, view),
        groups,
        left_out: view.content.left_out.iter().map(|left| left.name.as_str()).collect(),
        shell,
    };
    press.engine.page(path, "communes.html", &context)
}

fn part<'a>(index: usize, view: &View<'a>) -> CommunePart<'a> {
    let (commune, figures) = view.commune(index);
    let standing = |(campaign, progress): (
        &crate::model::Campaign,
        &crate::analyse::CampaignFigures,
    )| {
        let headline = &progress.indicators[campaign.headline];
        Standing {
            percent: headline
                .percent
                .map(|percent| view.locale.percent(percent.tenths())),
            status: status(headline.status, view.locale),
        }
    };
    CommunePart {
        name: commune_title(commune, view.locale),
        href: address::commune(commune),
        formerly: commune.formerly.iter().map(|former| former.name.as_str()).collect(),
        campaigns: view
            .site()
            .campaigns
            .iter()
            .zip(&figures.campaigns)
            .map(standing)
            .collect(),
    }
}
