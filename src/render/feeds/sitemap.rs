//! The sitemap: every public page, for search engines.
//!
//! A sitemap holds at most 50,000 addresses (sitemaps.org); a larger site gets several,
//! and `sitemap.xml` lists them. Pages that are for one person, for readers without a
//! network or for lost ones are not in it.

use serde::Serialize;

use crate::{
    model::BaseUrl,
    render::{Artefact, CannotRender, View, address, engine::Engine},
};

/// Addresses in one file.
const MOST: usize = 50_000;
/// Where search engines look.
const PATH: &str = "sitemap.xml";

#[derive(Serialize)]
struct Sitemap<'a> {
    urls: &'a [String],
    changed: &'a str,
    /// Whether the addresses are those of sitemaps.
    is_index: bool,
}

/// The sitemap of a site, in as many files as it needs.
pub(super) fn sitemaps(
    engine: &Engine,
    base: &BaseUrl,
    view: &View,
) -> Result<Vec<Artefact>, CannotRender> {
    let urls: Vec<String> = pages_of(view).iter().map(|path| base.join(path)).collect();
    files(engine, base, &urls, MOST, &view.content.as_of.to_string())
}

fn files(
    engine: &Engine,
    base: &BaseUrl,
    urls: &[String],
    most: usize,
    changed: &str,
) -> Result<Vec<Artefact>, CannotRender> {
    let file = |path: &str, urls: &[String], is_index: bool| {
        let sitemap = Sitemap { urls, changed, is_index };
        engine.page(path, "feeds/sitemap.xml", &sitemap)
    };
    if urls.len() <= most {
        return Ok(vec![file(PATH, urls, false)?]);
    }
    let parts = urls.chunks(most).enumerate();
    let mut all = parts
        .map(|(number, part)| file(&format!("sitemap-{}.xml", number + 1), part, false))
        .collect::<Result<Vec<_>, _>>()?;
    let listed: Vec<String> = all.iter().map(|part| base.join(&part.path)).collect();
    all.push(file(PATH, &listed, true)?);
    Ok(all)
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
    paths.extend(site.guides.iter().map(address::site_guide));
    paths.extend(site.campaigns.iter().map(address::campaign));
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        locale::Language,
        read::{ThemeFiles, default_wording},
    };

    fn made(pages: usize, most: usize) -> Vec<(String, String)> {
        let words = Arc::new(default_wording(Language::Vi).unwrap());
        let engine = Engine::new(&ThemeFiles::built_in(), &words).unwrap();
        let base = BaseUrl::new("https://x.example").unwrap();
        let urls: Vec<String> =
            (1..=pages).map(|n| base.join(&format!("{n}.html"))).collect();
        let all = files(&engine, &base, &urls, most, "2025-11-16").unwrap();
        let text = |file: Artefact| (file.path, String::from_utf8(file.bytes).unwrap());
        all.into_iter().map(text).collect()
    }

    #[test]
    fn a_large_site_has_parts_and_a_list_of_them() {
        let all = made(5, 2);
        let paths: Vec<&str> = all.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(
            paths,
            ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]
        );
        let counted = all[..3].iter().map(|(_, text)| text.matches("<url>").count());
        assert_eq!(counted.collect::<Vec<_>>(), [2, 2, 1]);
        let list = &all[3].1;
        assert!(list.contains("<sitemapindex") && !list.contains("<url>"), "{list}");
        assert!(list.contains("<sitemap><loc>https://x.example/sitemap-3.xml</loc>"));
    }

    #[test]
    fn a_small_site_has_one() {
        let all = made(2, 2);
        assert_eq!(all.len(), 1);
        assert!(all[0].1.contains("<urlset") && !all[0].1.contains("sitemapindex"));
        assert!(all[0].1.contains("<lastmod>2025-11-16</lastmod>"));
    }
}
