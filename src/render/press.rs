//! The press: everything that pages are made with, ready once for all of them.
//!
//! Compiled templates, the guides' fixed text, the theme's own files. Names no
//! page: pages take the press, not the other way round.

use serde::Serialize;

use super::{
    Artefact, CannotRender, View,
    blocks::GuideHtml,
    engine::Engine,
    parts::{Shell, ShellOf},
};
use crate::read::ThemeFiles;

/// What pages are made with.
pub struct Press {
    pub(super) engine: Engine,
    /// The site's guides, in its order.
    pub(super) guides: Vec<GuideHtml>,
    assets: Vec<Artefact>,
    style: String,
    script: String,
}

impl Press {
    /// Compiles the theme and writes the guides' fixed text.
    pub fn new(theme: &ThemeFiles, view: &View) -> Result<Self, CannotRender> {
        let engine = Engine::new(theme, &view.locale.words)?;
        let folder = "static/";
        let file = |(name, bytes): (&str, &[u8])| {
            let name = name.strip_prefix(folder).unwrap_or(name);
            Artefact::new(format!("assets/{name}"), bytes)
        };
        let assets: Vec<Artefact> = theme.below(folder).map(file).collect();
        let guides = view.site().guides.iter().map(|guide| GuideHtml::new(&guide.blocks));
        Ok(Self {
            engine,
            guides: guides.collect(),
            style: fingerprinted("assets/style.css", &assets),
            script: fingerprinted("assets/charts.js", &assets),
            assets,
        })
    }

    /// The theme's own files.
    pub fn assets(&self) -> &[Artefact] {
        &self.assets
    }

    /// What stands around a page.
    pub(super) fn shell<'a>(&'a self, of: ShellOf, view: &View<'a>) -> Shell<'a> {
        Shell::new(of, &self.style, &self.script, view)
    }

    /// One of the theme's parts, as HTML.
    pub(super) fn part(
        &self,
        name: &str,
        context: &impl Serialize,
    ) -> Result<String, CannotRender> {
        self.engine.render(&format!("parts/{name}.html"), context)
    }
}

/// The address of an asset with a mark of its bytes, which makes browsers fetch a
/// changed one.
fn fingerprinted(path: &str, assets: &[Artefact]) -> String {
    let bytes = assets.iter().find(|asset| asset.path == path);
    let mark = blake3::hash(bytes.map_or(&[], |asset| &asset.bytes)).to_hex();
    format!("{path}?v={}", &mark[..8])
}
