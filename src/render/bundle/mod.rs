//! The ZIP of one commune's pages: for a USB stick, a chat, a place without network.
//!
//! In: the commune's files as they were just made, and the theme's. Out: one folder with
//! the same tree as the site, so that links inside it stay as they are, and an
//! `index.html` at its top that leads to the commune. Sheets have a ZIP of their own,
//! private pages are not passed on, and a feed is of no
//! use in a folder. Built while the commune's pages are in memory, and
//! let go of with them.

mod confine;

use std::collections::HashSet;

use serde::Serialize;
use zip::CompressionMethod;

use crate::{
    model::Commune,
    render::{
        Artefact, CannotRender, Press, View, address,
        pages::safety_of,
        texts::commune_title,
        zip_file::{Packed, zipped},
    },
};
use confine::confine;

#[derive(Serialize)]
struct Start<'a> {
    language: &'static str,
    title: String,
    site: &'a str,
    style: &'a str,
    href: &'a str,
}

/// The ZIP of a commune; none where the site wants none.
pub fn commune_bundle(
    press: &Press,
    index: usize,
    files: &[Artefact],
    view: &View,
) -> Result<Option<Artefact>, CannotRender> {
    if !view.site().commune_zip {
        return Ok(None);
    }
    let commune = view.commune(index).0;
    let page = address::commune(commune);
    let start = start(press, commune, &page, view)?;
    let safety = safety_of(press, index, view)?;
    let private = address::private_folder(commune);
    let is_for_all = |file: &&Artefact| {
        !file.path.starts_with(&private) && !file.path.ends_with(".xml")
    };
    let own = files.iter().filter(is_for_all);
    let assets = press.assets().iter().filter(|file| file.path.starts_with("assets/"));
    let all: Vec<&Artefact> =
        [&start].into_iter().chain(own).chain([&safety]).chain(assets).collect();
    let inside: HashSet<&str> = all.iter().map(|file| file.path.as_str()).collect();
    let base = view.site().base_url.as_ref();
    let folder = address::folder_name(commune);
    let packed = all.iter().map(|file| Packed {
        name: format!("{folder}/{}", file.path),
        bytes: match std::str::from_utf8(&file.bytes) {
            Ok(text) if file.path.ends_with(".html") => {
                confine(text, &file.path, &inside, base).into_bytes().into()
            }
            _ => (&file.bytes[..]).into(),
        },
    });
    let bytes = zipped(packed, CompressionMethod::Deflated, view.content.as_of)
        .map_err(|error| CannotRender::because(&error))?;
    Ok(Some(Artefact::new(address::bundle(commune), bytes)))
}

/// The page at the top of the folder.
fn start(
    press: &Press,
    commune: &Commune,
    page: &str,
    view: &View,
) -> Result<Artefact, CannotRender> {
    let start = Start {
        language: view.site().language.tag(),
        title: commune_title(commune, view.locale),
        site: &view.site().title,
        style: press.style(),
        href: page,
    };
    Ok(Artefact::new(address::HOME, press.part("start", &start)?))
}
