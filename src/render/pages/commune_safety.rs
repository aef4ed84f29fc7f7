//! "Có thật không?" for one commune: all its official sessions of today and the coming
//! days with their codes, what is never asked, whom to call.
//!
//! Every commune has this page, also one that has announced nothing: that nothing is
//! announced is an answer too.

use serde::Serialize;

use super::{commune::crumbs, safety::DAYS};
use crate::{
    locale::Word,
    render::{
        Artefact, CannotRender, Press, View, address,
        parts::{
            ContactPart, Crumb, SessionDay, Shell, ShellOf, contact, never_ask,
            session_days,
        },
        texts::commune_name,
    },
};

#[derive(Serialize)]
struct CommuneSafetyPage<'a> {
    shell: Shell<'a>,
    name: &'a str,
    today: String,
    days: Vec<SessionDay<'a>>,
    never_ask: Vec<String>,
    contact: ContactPart<'a>,
    hotline: Option<&'a str>,
    commune: String,
    /// The rosters, where any is planned.
    roster: Option<String>,
}

pub(super) fn page(
    press: &Press,
    index: usize,
    view: &View,
) -> Result<Artefact, CannotRender> {
    let locale = view.locale;
    let commune = view.commune(index).0;
    let name = commune_name(commune, locale);
    let path = address::commune_safety(commune);
    let words = [("name", Word::text(&*name))];
    let mut crumbs = crumbs(index, view);
    crumbs.push(Crumb::new(locale.text("safety-title", &[]), &*path));
    let shell = press.shell(
        ShellOf {
            path: &path,
            title: locale.text("commune-safety-title", &words),
            description: locale.text("commune-safety-description", &words),
            crumbs,
        },
        view,
    );
    let context = CommuneSafetyPage {
        name: &name,
        today: locale.long_date(view.content.as_of),
        days: session_days(commune, view.content.as_of, DAYS, view),
        never_ask: never_ask(view),
        contact: contact(commune),
        hotline: view.site().safety.hotline.as_deref(),
        commune: address::commune(commune),
        roster: commune.has_shifts().then(|| address::roster(commune)),
        shell,
    };
    press.engine.page(&path, "commune_safety.html", &context)
}
