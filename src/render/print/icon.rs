//! The site's icon as pictures, for phones that show no drawings.
//!
//! In: the theme's `static/icon.svg` with its colours filled in. Out: a square picture
//! of each size, with the header's colour to the very edges, because phones cut icons
//! into shapes of their own.

use serde::Serialize;

use super::{
    sheet::{Output, Sheet, SheetOf},
    typesetter::Typesetter,
};
use crate::{
    diagnostics::Place,
    render::{View, printed::Listing},
};

#[derive(Serialize)]
struct Icon<'a> {
    language: &'static str,
    size: u32,
    drawing: &'a str,
}

/// The icon in one size.
pub(super) fn icon(
    size: u32,
    typesetter: &Typesetter,
    view: &View,
) -> Option<(Sheet, Listing)> {
    let drawing = typesetter.icon();
    if drawing.is_empty() {
        return None;
    }
    let of = SheetOf {
        path: format!("assets/icon-{size}.png"),
        template: "icon",
        output: Output::Picture,
        title: view.site().title.clone(),
        author: &view.site().publisher.name,
        at_most: 1,
        place: Place::file(&"content/site.yaml".into()),
    };
    let data = Icon { language: view.site().language.tag(), size, drawing };
    Some((Sheet::new(of, &data, &typesetter.letters())?, Listing::Icon { size }))
}
