//! Feeds: what readers, search engines and calendars subscribe to.
//!
//! Feeds and sitemap need the site's public address and are left out without it, and in
//! the office's edition, which nobody shall find.

mod atom;
mod calendar;
mod news;
mod reports;
mod sitemap;

use super::{Artefact, Audience, CannotRender, Press, View};
use crate::model::BaseUrl;

pub use calendar::feeds_of_commune;
pub(super) use calendar::shift_calendar;
pub use news::news_of_commune;

/// Feed and sitemap, where the site has an address; robots.txt always.
pub fn feeds_of_site(press: &Press, view: &View) -> Result<Vec<Artefact>, CannotRender> {
    let base = atom::address_of(view);
    let mut all = vec![Artefact::new("robots.txt", robots(base, view.audience))];
    if let Some(base) = base {
        all.push(reports::feed(press, base, view)?);
        all.extend(sitemap::sitemaps(&press.engine, base, view)?);
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
