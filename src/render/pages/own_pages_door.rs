//! What stands above volunteers' own pages: what they are, and whom to ask for one's own.
//!
//! It is there so that a web server shows it instead of a list of the folder. It names no
//! volunteer and no address.

use serde::Serialize;

use crate::render::{
    Artefact, CannotRender, Press, View, address,
    parts::{Crumb, Shell, ShellOf},
};

#[derive(Serialize)]
struct DoorPage<'a> {
    shell: Shell<'a>,
}

pub(super) fn page(press: &Press, view: &View) -> Result<Artefact, CannotRender> {
    let path = address::OWN_PAGES_DOOR;
    let title = view.locale.text("own-door-title", &[]);
    let shell = press.shell(
        ShellOf {
            path,
            description: view.locale.text("own-door-lead", &[]),
            crumbs: vec![Crumb::new(&*title, path)],
            title,
        },
        view,
    );
    press.engine.page(path, "own_pages_door.html", &DoorPage { shell })
}
