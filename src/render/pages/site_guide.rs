//! A guide before a commune is chosen: what to bring and what to do is the same
//! everywhere; where and when is a commune's own, so the page asks for it first.

use serde::Serialize;

use super::guides::{GuideLink, guide_links};
use crate::{
    model::{Audience, Hole},
    render::{
        Artefact, CannotRender, Press, View, address,
        parts::{Crumb, FinderPart, Shell, ShellOf, any_hole_text, finder, never_ask},
    },
};

#[derive(Serialize)]
struct SiteGuidePage<'a> {
    shell: Shell<'a>,
    title: &'a str,
    summary: Option<&'a str>,
    volunteer: bool,
    campaign: Option<&'a str>,
    updated: Option<String>,
    finder: FinderPart,
    body: String,
    others: Vec<GuideLink<'a>>,
}

#[derive(Serialize)]
struct ItemsContext<'a> {
    items: &'a [String],
}

#[derive(Serialize)]
struct Nothing {}

pub(super) fn page(
    press: &Press,
    number: usize,
    view: &View,
) -> Result<Artefact, CannotRender> {
    let (site, locale) = (view.site(), view.locale);
    let guide = &site.guides[number];
    let path = address::site_guide(guide);
    let guides = locale.text("guides-title", &[]);
    let shell = press.shell(
        ShellOf {
            path: &path,
            title: guide.title.clone(),
            description: guide.summary.clone().unwrap_or_else(|| guide.title.clone()),
            crumbs: vec![
                Crumb::new(guides, address::GUIDES),
                Crumb::new(&*guide.title, &*path),
            ],
        },
        view,
    );
    let choose = press.part("choose", &Nothing {})?;
    let bring = press.part("bring", &ItemsContext { items: &guide.bring })?;
    let never_ask = press.part("never_ask", &ItemsContext { items: &never_ask(view) })?;
    let body = press.guides[number].fill(
        |hole| any_hole_text(hole, view),
        |hole| match hole {
            Hole::Points | Hole::Events => choose.clone(),
            Hole::Bring => bring.clone(),
            Hole::NeverAsk => never_ask.clone(),
            _ => String::new(),
        },
    );
    let others = guide_links(None, view).into_iter().filter(|link| link.href != path);
    let context = SiteGuidePage {
        title: &guide.title,
        summary: guide.summary.as_deref(),
        volunteer: guide.audience == Audience::Volunteer,
        campaign: guide.campaign.map(|index| site.campaigns[index].short_name.as_str()),
        updated: guide.updated.map(|date| locale.date(date)),
        finder: finder(Some(&path), view),
        others: others.collect(),
        body,
        shell,
    };
    press.engine.page(&path, "site_guide.html", &context)
}
