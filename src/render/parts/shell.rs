//! The shell: what stands around every page.

use serde::Serialize;

use crate::{
    model::BaseUrl,
    render::{
        Audience, View, address,
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
    style: &'a str,
    canonical: Option<String>,
    card: Option<CardPart>,
    feed: bool,
    report: Option<String>,
    has_groups: bool,
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
    pub(in crate::render) fn new(of: ShellOf, style: &'a str, view: &View<'a>) -> Self {
        let (site, locale) = (view.site(), view.locale);
        let publisher = &site.publisher;
        let weeks = &view.province.weeks;
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
            style,
            canonical: site.base_url.as_ref().map(|base| base.join(of.path)),
            card: site.base_url.as_ref().zip(view.printed.card_of(of.path)).map(card),
            feed: site.base_url.is_some(),
            report: weeks.last().map(|figures| address::report(figures.week)),
            has_groups: !view.province.groups.is_empty(),
        }
    }
}

fn card((base, card): (&BaseUrl, &CardLink)) -> CardPart {
    let (width, height) = CARD_SIZE;
    CardPart { url: base.join(&card.path), alt: card.alt.clone(), width, height }
}
