//! All guides, for whoever wants to read before choosing a commune.

use serde::Serialize;

use crate::{
    locale::Word,
    model::{Audience, Commune},
    render::{
        Artefact, CannotRender, Press, View, address,
        parts::{Crumb, Shell, ShellOf},
        texts::province_name,
    },
};

#[derive(Serialize)]
struct GuidesPage<'a> {
    shell: Shell<'a>,
    guides: Vec<GuideLink<'a>>,
}

/// A guide in a list.
#[derive(Serialize)]
pub(super) struct GuideLink<'a> {
    pub(super) title: &'a str,
    pub(super) summary: Option<&'a str>,
    pub(super) href: String,
    pub(super) volunteer: bool,
}

pub(super) fn page(press: &Press, view: &View) -> Result<Artefact, CannotRender> {
    let (path, locale) = (address::GUIDES, view.locale);
    let title = locale.text("guides-title", &[]);
    let words = [("province", Word::text(province_name(&view.site().province)))];
    let shell = press.shell(
        ShellOf {
            path,
            description: locale.text("guides-description", &words),
            crumbs: vec![Crumb::new(&*title, path)],
            title,
        },
        view,
    );
    let context = GuidesPage { guides: guide_links(None, view), shell };
    press.engine.page(path, "guides.html", &context)
}

/// The guides, in the campaigns' order, then the rest: of a commune, or of none.
pub(super) fn guide_links<'a>(
    commune: Option<&Commune>,
    view: &View<'a>,
) -> Vec<GuideLink<'a>> {
    let site = view.site();
    let mut order: Vec<usize> = Vec::new();
    let named =
        site.campaigns.iter().flat_map(|campaign| campaign.guides.iter().copied());
    for guide in named.chain(0..site.guides.len()) {
        if !order.contains(&guide) {
            order.push(guide);
        }
    }
    let link = |guide: usize| {
        let guide = &site.guides[guide];
        GuideLink {
            title: &guide.title,
            summary: guide.summary.as_deref(),
            href: commune.map_or_else(
                || address::site_guide(guide),
                |commune| address::guide(commune, guide),
            ),
            volunteer: guide.audience == Audience::Volunteer,
        }
    };
    order.into_iter().map(link).collect()
}
