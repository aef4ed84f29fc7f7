//! 404: says what happened, and where to go on.

use serde::Serialize;

use super::Pages;
use crate::render::{
    Artefact, CannotRender, View, address,
    parts::{Shell, ShellOf},
};

#[derive(Serialize)]
struct NotFoundPage<'a> {
    shell: Shell<'a>,
}

pub(super) fn page(pages: &Pages, view: &View) -> Result<Artefact, CannotRender> {
    let locale = view.locale;
    let shell = pages.shell(
        ShellOf {
            path: address::NOT_FOUND,
            title: locale.text("not-found-title", &[]),
            description: locale.text("not-found-text", &[]),
            crumbs: Vec::new(),
        },
        view,
    );
    pages.engine.page(address::NOT_FOUND, "not_found.html", &NotFoundPage { shell })
}
