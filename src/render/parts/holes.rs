//! What fills the holes of a guide for one commune, on pages and on paper.

use crate::{
    model::{Commune, Hole},
    render::View,
};

/// The built-in list of what is never asked: messages `never-ask-1` and on.
const BUILT_IN: usize = 5;

/// The text of a hole in a line; empty for holes that stand for a list.
pub(in crate::render) fn hole_text(hole: Hole, commune: &Commune, view: &View) -> String {
    let unknown = || view.locale.text("not-given", &[]);
    match hole {
        Hole::CommuneName => commune.name.clone(),
        Hole::CommuneOffice => commune.contact.office.clone().unwrap_or_else(unknown),
        Hole::CommunePhone => commune.contact.phone.clone().unwrap_or_else(unknown),
        Hole::ProvinceName => view.site().province.name.clone(),
        Hole::Points | Hole::Events | Hole::Bring | Hole::NeverAsk => String::new(),
    }
}

/// The same where no commune has been chosen.
pub(in crate::render) fn any_hole_text(hole: Hole, view: &View) -> String {
    let message = match hole {
        Hole::CommuneName => "any-commune-name",
        Hole::CommuneOffice => "any-commune-office",
        Hole::CommunePhone => "any-commune-phone",
        Hole::ProvinceName => return view.site().province.name.clone(),
        Hole::Points | Hole::Events | Hole::Bring | Hole::NeverAsk => {
            return String::new();
        }
    };
    view.locale.text(message, &[])
}

/// What is never asked: the site's list, or the built-in one.
pub(in crate::render) fn never_ask(view: &View) -> Vec<String> {
    view.site().safety.never_ask.clone().unwrap_or_else(|| {
        (1..=BUILT_IN).map(|n| view.locale.text(&format!("never-ask-{n}"), &[])).collect()
    })
}
