//! For readers without a network: says so, and lists what the phone has kept.
//!
//! The list is made on the phone, by `static/offline.js`: no build can know it.

use serde::Serialize;

use crate::render::{
    Artefact, CannotRender, Press, View, address,
    parts::{Crumb, Shell, ShellOf},
};

#[derive(Serialize)]
struct OfflinePage<'a> {
    shell: Shell<'a>,
}

pub(super) fn page(press: &Press, view: &View) -> Result<Artefact, CannotRender> {
    let locale = view.locale;
    let path = address::OFFLINE;
    let title = locale.text("offline-title", &[]);
    let shell = press.shell(
        ShellOf {
            path,
            description: locale.text("offline-text", &[]),
            crumbs: vec![Crumb::new(&*title, path)],
            title,
        },
        view,
    );
    press.engine.page(path, "offline.html", &OfflinePage { shell })
}
