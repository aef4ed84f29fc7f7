//! The shell: what stands around every page.

use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use super::reach::Reach;

use crate::{
    locale::slug,
    model::{BaseUrl, Palette, Tint},
    render::{
        Audience, View, address,
        metadata::breadcrumbs,
        printed::{CARD_SIZE, CardLink},
        texts::province_name,
    },
};

/// A step of the way from the home page; the last one has no link.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct Crumb {
    name: String,
    href: Option<String>,
}

impl Crumb {
    /// A step with its page, relative to the site's folder.
    pub(in crate::render) fn new(
        name: impl Into<String>,
        path: impl Into<String>,
    ) -> Self {
        Self { name: name.into(), href: Some(path.into()) }
    }
}

/// What a page is, for its shell.
pub(in crate::render) struct ShellOf<'a> {
    /// Its path below the site's folder.
    pub(in crate::render) path: &'a str,
    /// Its title.
    pub(in crate::render) title: String,
    /// A sentence about it.
    pub(in crate::render) description: String,
    /// The steps between home and this page.
    pub(in crate::render) crumbs: Vec<Crumb>,
}

/// The addresses of style sheet, scripts and search index, with their fingerprints.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct LookOf {
    pub(in crate::render) style: String,
    /// Saves charts as files.
    pub(in crate::render) charts: String,
    /// The search field.
    pub(in crate::render) find: String,
    /// Small things for every page: sort, share, print.
    pub(in crate::render) page: String,
    /// The first file of the search index.
    pub(in crate::render) index: String,
    /// Keeps pages on phones; none where nothing is kept.
    pub(in crate::render) offline: Option<String>,
}

/// What every page is made with: those files, and the colours of a browser's own bars.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct Look {
    #[serde(flatten)]
    files: LookOf,
    light: String,
    dark: String,
}

impl Look {
    /// The files, and the theme's colours.
    pub(in crate::render) fn new(files: LookOf, palette: &Palette) -> Self {
        let header = |scheme: &crate::model::Scheme| scheme.get(Tint::Header).to_string();
        Self { files, light: header(&palette.light), dark: header(&palette.dark) }
    }

    /// The address of the style sheet.
    pub(in crate::render) fn style(&self) -> &str {
        &self.files.style
    }
}

/// What stands around every page.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct Shell<'a> {
    language: &'static str,
    /// The way up to the site's folder.
    pub(in crate::render) root: String,
    title: String,
    description: String,
    site_title: &'a str,
    province: String,
    publisher: PublisherPart<'a>,
    notice: Option<&'a str>,
    internal: bool,
    as_of: String,
    as_of_iso: String,
    crumbs: Vec<Crumb>,
    look: &'a Look,
    /// What files saved from this page begin with.
    page: String,
    canonical: Option<String>,
    card: Option<CardPart>,
    feed: bool,
    report: Option<String>,
    reach: Reach<'a>,
}

/// The picture shown where the page is shared.
#[derive(Debug, Clone, Serialize)]
struct CardPart {
    url: String,
    alt: String,
    width: u32,
    height: u32,
}

#[derive(Debug, Clone, Serialize)]
struct PublisherPart<'a> {
    name: &'a str,
    parent: Option<&'a str>,
    address: Option<&'a str>,
    phone: Option<&'a str>,
    email: Option<&'a str>,
}

impl<'a> Shell<'a> {
    /// The shell of a page.
    pub(in crate::render) fn new(of: ShellOf, look: &'a Look, view: &View<'a>) -> Self {
        let (site, locale) = (view.site(), view.locale);
        let publisher = &site.publisher;
        let weeks = &view.province.weeks;
        let mut reach = Reach::new(of.path, look.files.offline.as_deref(), view);
        let way = of
            .crumbs
            .iter()
            .map(|crumb| (crumb.name.as_str(), crumb.href.as_deref().unwrap_or(of.path)));
        reach.tell(breadcrumbs(way, view));
        Self {
            language: site.language.tag(),
            root: address::root_of(of.path),
            title: of.title,
            description: of.description,
            site_title: &site.title,
            province: province_name(&site.province),
            publisher: PublisherPart {
                name: &publisher.name,
                parent: publisher.parent.as_deref(),
                address: publisher.address.as_deref(),
                phone: publisher.phone.as_deref(),
                email: publisher.email.as_deref(),
            },
            notice: site.notice.as_deref(),
            internal: view.audience == Audience::Internal,
            as_of: locale.date(view.content.as_of),
            as_of_iso: view.content.as_of.to_string(),
            crumbs: of.crumbs,
            look,
            page: address::short_name(of.path)
                .unwrap_or_else(|| slug(&site.province.name)),
            canonical: site.base_url.as_ref().map(|base| base.join(of.path)),
            card: site.base_url.as_ref().zip(view.printed.card_of(of.path)).map(card),
            feed: site.base_url.is_some() && view.audience == Audience::Public,
            report: weeks.last().map(|figures| address::report(figures.week)),
            reach,
        }
    }

    /// The shell that tells search engines more.
    pub(in crate::render) fn telling(mut self, things: Vec<Value>) -> Self {
        self.reach.tell(things);
        self
    }

    /// The shell of an article that speaks for a day.
    pub(in crate::render) fn dated(mut self, day: Date) -> Self {
        self.reach.date(day);
        self
    }
}

fn card((base, card): (&BaseUrl, &CardLink)) -> CardPart {
    let (width, height) = CARD_SIZE;
    CardPart { url: base.join(&card.path), alt: card.alt.clone(), width, height }
}
