//! 404: says what happened, and where to go on.

use serde::Serialize;

use crate::render::{
    Artefact, CannotRender, Press, View, address,
    parts::{FinderPart, Shell, ShellOf, finder},
};

#[derive(Serialize)]
struct NotFoundPage<'a> {
    shell: Shell<'a>,
    finder: FinderPart,
}

pub(super) fn page(press: &Press, view: &View) -> Result<Artefact, CannotRender> {
    let locale = view.locale;
    let shell = press.shell(
        ShellOf {
            path: address::NOT_FOUND,
            title: locale.text("not-found-title", &[]),
            description: locale.text("not-found-text", &[]),
            crumbs: Vec::new(),
        },
        view,
    );
    press.engine.page(
        address::NOT_FOUND,
        "not_found.html",
        &NotFoundPage { shell, finder: finder(None, view) },
    )
}
