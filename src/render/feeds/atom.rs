//! An Atom feed (RFC 4287): what the site's feed and a commune's have in common.
//!
//! An entry's id is the address of what it is about and never changes; its date is that
//! of the data. Days have no hours here: each is written as its midnight.

use std::collections::HashMap;

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    model::BaseUrl,
    render::{Artefact, Audience, CannotRender, Press, View, address},
};

/// What a feed is, besides its entries.
pub(super) struct FeedOf<'a> {
    /// Its path below the site's folder.
    pub(super) path: &'a str,
    pub(super) title: &'a str,
    /// The page that it goes with.
    pub(super) page: &'a str,
}

/// One entry.
#[derive(Serialize)]
pub(super) struct Entry {
    title: String,
    id: String,
    url: String,
    updated: String,
    /// At least one.
    lines: Vec<String>,
}

impl Entry {
    /// An entry of a day. Its id is the page's address and `mark`, which never changes;
    /// its link leads to `anchor` there (both empty for the whole page).
    pub(super) fn new(
        title: String,
        page: &str,
        (mark, anchor): (&str, &str),
        day: Date,
        mut lines: Vec<String>,
    ) -> Self {
        if lines.is_empty() {
            lines.push(title.clone());
        }
        let at = |name: &str| {
            if name.is_empty() { page.to_owned() } else { format!("{page}#{name}") }
        };
        Self { id: at(mark), url: at(anchor), title, updated: midnight(day), lines }
    }
}

#[derive(Serialize)]
struct Feed<'a> {
    language: &'static str,
    title: &'a str,
    author: &'a str,
    page: String,
    itself: String,
    updated: String,
    entries: Vec<Entry>,
}

/// The feed as a file. Two entries never have one id: a later one gets a number.
pub(super) fn feed(
    of: &FeedOf,
    mut entries: Vec<Entry>,
    press: &Press,
    base: &BaseUrl,
    view: &View,
) -> Result<Artefact, CannotRender> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for entry in &mut entries {
        let times = seen.entry(entry.id.clone()).or_default();
        *times += 1;
        if *times > 1 {
            entry.id = format!("{}-{times}", entry.id);
        }
    }
    let site = view.site();
    let feed = Feed {
        language: site.language.tag(),
        title: of.title,
        author: &site.publisher.name,
        page: base.join(of.page),
        itself: base.join(of.path),
        updated: midnight(view.content.as_of),
        entries,
    };
    press.engine.page(of.path, "feeds/feed.xml", &feed)
}

/// The form that Atom asks for; the data know days, not times.
fn midnight(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

/// The feed of the whole site, and what it goes with.
pub(super) fn of_site<'a>(view: &View<'a>) -> FeedOf<'a> {
    FeedOf { path: address::FEED, title: &view.site().title, page: address::HOME }
}

/// The address that feeds name; none where there shall be none.
pub(super) fn address_of<'a>(view: &View<'a>) -> Option<&'a BaseUrl> {
    let base = view.site().base_url.as_ref();
    base.filter(|_| view.audience == Audience::Public)
}
