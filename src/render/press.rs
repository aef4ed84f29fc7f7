//! The press: everything that pages are made with, ready once for all of them.
//!
//! Compiled templates, the guides' fixed text, the theme's own files. Names no
//! page: pages take the press, not the other way round.

use serde::Serialize;

use super::{
    Artefact, CannotRender, View,
    blocks::GuideHtml,
    engine::Engine,
    metadata::manifest,
    parts::{Look, LookOf, Shell, ShellOf},
    roster_filter,
    script::compact,
    search::SearchIndex,
    theme_css::{custom_properties, filled},
    worker::{Kept, worker},
};
use crate::{model::Palette, read::ThemeFiles};

/// The style sheet, where the site has it.
const STYLE: &str = "assets/style.css";
/// What keeps pages on phones, where the site has it.
const OFFLINE: &str = "assets/offline.js";

/// What pages are made with.
pub struct Press {
    pub(super) engine: Engine,
    /// The site's guides, in its order.
    pub(super) guides: Vec<GuideHtml>,
    assets: Vec<Artefact>,
    /// The address of the style sheet that filters rosters.
    pub(super) filter: String,
    look: Look,
    palette: Palette,
}

impl Press {
    /// Compiles the theme and writes the guides' fixed text.
    pub fn new(theme: &ThemeFiles, view: &View) -> Result<Self, CannotRender> {
        let (engine, index) = rayon::join(
            || Engine::new(theme, &view.locale.words),
            || SearchIndex::of(view),
        );
        let folder = "static/";
        let palette = theme.palette();
        let own: Vec<&str> = theme.overridden().collect();
        let is_own = |path: &str| {
            let name = path.trim_start_matches("assets/");
            own.iter().any(|own| own.strip_prefix(folder) == Some(name))
        };
        let file = |(name, bytes): (&str, &[u8])| {
            let name = name.strip_prefix(folder).unwrap_or(name);
            let path = format!("assets/{name}");
            match std::str::from_utf8(bytes) {
                Ok(text) if path == STYLE => {
                    Artefact::new(path, custom_properties(palette) + text)
                }
                Ok(text) if path.ends_with(".js") && !is_own(&path) => {
                    Artefact::new(path, compact(text))
                }
                Ok(text) if path.ends_with(".svg") => {
                    Artefact::new(path, filled(text, &palette.light))
                }
                _ => Artefact::new(path, bytes),
            }
        };
        let mut assets: Vec<Artefact> = theme.below(folder).map(file).collect();
        let filter = roster_filter::rules(view.content.communes.iter());
        assets.extend(filter.map(|css| Artefact::new(roster_filter::STYLE, css)));
        let kept = Kept::of(view);
        if kept == Kept::Nothing {
            assets.retain(|asset| asset.path != OFFLINE);
        }
        let script = |name: &str| fingerprinted(&format!("assets/{name}.js"), &assets);
        let look = Look::new(
            LookOf {
                style: fingerprinted(STYLE, &assets),
                charts: script("charts"),
                find: script("find"),
                page: script("page"),
                index: index.address,
                offline: (kept == Kept::Visited).then(|| script("offline")),
            },
            palette,
        );
        let addresses = addresses(&assets);
        assets.extend([worker(kept, theme, &addresses), manifest(palette, view)]);
        assets.extend(index.files);
        let guides = view.site().guides.iter().map(|guide| GuideHtml::new(&guide.blocks));
        Ok(Self {
            engine: engine?,
            guides: guides.collect(),
            filter: fingerprinted(roster_filter::STYLE, &assets),
            assets,
            look,
            palette: palette.clone(),
        })
    }

    /// The theme's own files, the search index, the worker that keeps pages on phones,
    /// the manifest.
    pub fn assets(&self) -> &[Artefact] {
        &self.assets
    }

    /// What pages name in their head.
    pub(super) fn look(&self) -> (&Look, &str) {
        (&self.look, &self.filter)
    }

    /// The address of the style sheet.
    pub(super) fn style(&self) -> &str {
        self.look.style()
    }

    /// The theme's colours, for what carries its own: print sheets, cards.
    pub fn palette(&self) -> &Palette {
        &self.palette
    }

    /// What stands around a page.
    pub(super) fn shell<'a>(&'a self, of: ShellOf, view: &View<'a>) -> Shell<'a> {
        Shell::new(of, &self.look, view)
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

/// The addresses by which pages name style sheets, scripts and drawings.
fn addresses(assets: &[Artefact]) -> Vec<String> {
    let address = |asset: &Artefact| {
        let path = asset.path.as_str();
        let is_marked = path.ends_with(".css") || path.ends_with(".js");
        if is_marked {
            Some(fingerprinted(path, assets))
        } else {
            path.ends_with(".svg").then(|| path.to_owned())
        }
    };
    assets.iter().filter_map(address).collect()
}

/// The address of an asset with a mark of its bytes, which makes browsers fetch a
/// changed one.
fn fingerprinted(path: &str, assets: &[Artefact]) -> String {
    let bytes = assets.iter().find(|asset| asset.path == path);
    let mark = blake3::hash(bytes.map_or(&[], |asset| &asset.bytes)).to_hex();
    format!("{path}?v={}", &mark[..8])
}
