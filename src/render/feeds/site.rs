//! Atom feed of the weekly reports, sitemap, robots.txt.

use serde::Serialize;

use crate::{
    locale::Word,
    model::BaseUrl,
    render::{Artefact, Audience, CannotRender, Press, View, address},
};

#[derive(Serialize)]
struct Feed<'a> {
    language: &'static str,
    title: &'a str,
    author: &'a str,
    home: String,
    itself: String,
    updated: String,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    title: String,
    url: String,
    updated: String,
}

#[derive(Serialize)]
struct Sitemap {
    urls: Vec<String>,
    changed: String,
}

/// Feed and sitemap, where the site has an address; robots.txt always.
pub fn feeds_of_site(press: &Press, view: &View) -> Result<Vec<Artefact>, CannotRender> {
    let base = view.site().base_url.as_ref();
    let mut all = vec![Artefact::new("robots.txt", robots(base, view.audience))];
    if let Some(base) = base {
        let feed = feed(base, view);
        all.push(press.engine.page("feed.xml", "feeds/feed.xml", &feed)?);
        let urls = pages_of(view).iter().map(|path| base.join(path)).collect();
        let sitemap = Sitemap { urls, changed: view.content.as_of.to_string() };
        all.push(press.engine.page("sitemap.xml", "feeds/sitemap.xml", &sitemap)?);
    }
    Ok(all)
}

fn robots(base: Option<&BaseUrl>, audience: Audience) -> String {
    let rule = if audience == Audience::Internal { "Disallow: /" } else { "Allow: /" };
    let sitemap = base
        .map(|base| format!("Sitemap: {}\n", base.join("sitemap.xml")))
        .unwrap_or_default();
    format!("User-agent: *\n{rule}\n{sitemap}")
}

fn feed<'a>(base: &BaseUrl, view: &View<'a>) -> Feed<'a> {
    let site = view.site();
    let entry = |figures: &crate::analyse::WeekFigures| Entry {
        title: view.locale.text(
            "report-title",
            &[
                ("week", Word::text(figures.week.number().to_string())),
                ("from", Word::text(view.locale.date(figures.week.monday()))),
                ("to", Word::text(view.locale.date(figures.week.sunday()))),
            ],
        ),
        url: base.join(&address::report(figures.week)),
        updated: midnight(figures.until),
    };
    Feed {
        language: site.language.tag(),
        title: &site.title,
        author: &site.publisher.name,
        home: base.join(address::HOME),
        itself: base.join("feed.xml"),
        updated: midnight(view.content.as_of),
        entries: view.province.weeks.iter().rev().map(entry).collect(),
    }
}

/// The form that Atom asks for; the data know days, not times.
fn midnight(date: jiff::civil::Date) -> String {
    format!("{date}T00:00:00Z")
}

/// The paths of all pages that a search engine should know.
fn pages_of(view: &View) -> Vec<String> {
    let site = view.site();
    let mut paths: Vec<String> = [
        address::HOME,
        address::COMMUNES,
        address::GUIDES,
        address::SAFETY,
        address::DATA,
    ]
    .map(Into::into)
    .into();
    paths.extend(site.campaigns.iter().map(address::campaign));
    paths.extend(site.guides.iter().map(address::site_guide));
    paths.extend(view.group_pages.iter().cloned());
    paths.extend(view.province.weeks.iter().map(|figures| address::report(figures.week)));
    for (commune, _) in view.communes() {
        paths.push(address::commune(commune));
        paths.push(address::roster(commune));
        paths.push(address::commune_safety(commune));
        paths.extend(site.guides.iter().map(|guide| address::guide(commune, guide)));
    }
    paths
}
