//! Pages: one module for each kind, with its template of the same name.
//!
//! A module makes a typed context and nothing else; the template lays it out.

mod campaign;
mod commune;
mod communes;
mod data;
mod group;
mod guide;
mod home;
mod not_found;
mod report;
mod roster;
mod safety;

use super::{
    Artefact, CannotRender, View,
    blocks::GuideHtml,
    engine::Engine,
    parts::{Shell, ShellOf},
};
use crate::read::ThemeFiles;

/// Everything that pages are made with, ready once for all of them.
pub struct Pages {
    engine: Engine,
    guides: Vec<GuideHtml>,
    assets: Vec<Artefact>,
    style: String,
}

/// A page that is made once for the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SitePage {
    /// `index.html`
    Home,
    /// One campaign.
    Campaign(usize),
    /// One group.
    Group(usize),
    /// All communes.
    Communes,
    /// One week's report.
    Report(usize),
    /// Is this real?
    Safety,
    /// Open data.
    Data,
    /// Not found.
    NotFound,
}

impl Pages {
    /// Compiles the theme and writes the guides' fixed text.
    pub fn new(theme: &ThemeFiles, view: &View) -> Result<Self, CannotRender> {
        let engine = Engine::new(theme, &view.locale.words)?;
        let folder = "static/";
        let file = |(name, bytes): (&str, &[u8])| {
            let name = name.strip_prefix(folder).unwrap_or(name);
            Artefact::new(format!("assets/{name}"), bytes)
        };
        let assets: Vec<Artefact> = theme.below(folder).map(file).collect();
        let style = "assets/style.css";
        let bytes = assets.iter().find(|asset| asset.path == style);
        // The fingerprint makes browsers fetch a changed style sheet.
        let mark = blake3::hash(bytes.map_or(&[], |asset| &asset.bytes)).to_hex();
        Ok(Self {
            engine,
            guides: view.site().guides.iter().map(|guide| GuideHtml::new(&guide.blocks)).collect(),
            assets,
            style: format!("{style}?v={}", &mark[..8]),
        })
    }

    /// The theme's own files.
    pub fn assets(&self) -> impl Iterator<Item = Artefact> + '_ {
        self.assets.iter().cloned()
    }

    /// The pages that the site has once.
    pub fn of_site(view: &View) -> Vec<SitePage> {
        let mut all = vec![
            SitePage::Home,
            SitePage::Communes,
            SitePage::Safety,
            SitePage::Data,
            SitePage::NotFound,
        ];
        all.extend((0..view.site().campaigns.len()).map(SitePage::Campaign));
        all.extend((0..view.province.groups.len()).map(SitePage::Group));
        all.extend((0..view.province.weeks.len()).map(SitePage::Report));
        all
    }

    /// One of them.
    pub fn render(&self, page: SitePage, view: &View) -> Result<Artefact, CannotRender> {
        match page {
            SitePage::Home => home::page(self, view),
            SitePage::Campaign(index) => campaign::page(self, index, view),
            SitePage::Group(index) => group::page(self, index, view),
            SitePage::Communes => communes::page(self, view),
            SitePage::Report(index) => report::page(self, index, view),
            SitePage::Safety => safety::page(self, view),
            SitePage::Data => data::page(self, view),
            SitePage::NotFound => not_found::page(self, view),
        }
    }

    /// All pages of a commune.
    pub fn of_commune(&self, index: usize, view: &View) -> Result<Vec<Artefact>, CannotRender> {
        let mut all =
            vec![commune::page(self, index, view)?, roster::page(self, index, view)?];
        for guide in 0..view.site().guides.len() {
            all.push(guide::page(self, index, guide, view)?);
        }
        Ok(all)
    }

    /// The compiled templates, for what is not a page.
    pub(super) fn engine(&self) -> &Engine {
        &self.engine
    }

    fn shell<'a>(&'a self, of: ShellOf, view: &View<'a>) -> Shell<'a> {
        Shell::new(of, &self.style, view)
    }

    /// One of the theme's parts, as HTML.
    fn part(
        &self,
        name: &str,
        context: &impl serde::Serialize,
    ) -> Result<String, CannotRender> {
        self.engine.render(&format!("parts/{name}.html"), context)
    }
}
