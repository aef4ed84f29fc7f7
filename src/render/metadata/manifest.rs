//! `manifest.webmanifest`: what a phone calls the site among its programs.
//!
//! In: site, palette, the icons that were printed. Out: JSON with addresses relative to
//! itself, so that it works in any folder. `minimal-ui` and not `standalone`: people who
//! are told to look at the address before they trust a page must be able to see it, and
//! the way back.

use serde_json::{Value, json};

use crate::{
    model::{Palette, Tint},
    render::{Artefact, View, address},
};

/// The manifest of a site.
pub(in crate::render) fn manifest(palette: &Palette, view: &View) -> Artefact {
    let site = view.site();
    let drawing =
        json!({"src": "assets/icon.svg", "type": "image/svg+xml", "sizes": "any"});
    let picture = |(size, path): (u32, &str)| {
        json!({"src": path, "type": "image/png", "sizes": format!("{size}x{size}"),
            "purpose": "any maskable"})
    };
    let icons: Vec<Value> = view.printed.icons().map(picture).chain([drawing]).collect();
    let text = json!({
        "name": site.title,
        "short_name": site.province.name,
        "lang": site.language.tag(),
        "start_url": "index.html",
        "scope": "./",
        "display": "minimal-ui",
        "theme_color": palette.light.get(Tint::Header).to_string(),
        "background_color": palette.light.get(Tint::Paper).to_string(),
        "icons": icons,
    });
    Artefact::new(address::MANIFEST, format!("{text}\n"))
}
