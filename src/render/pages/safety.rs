//! "Có thật không?": is this real, what is never asked, which sessions are
//! official, whom to call.

use serde::Serialize;

use crate::render::{
    Artefact, CannotRender, Press, View, address,
    parts::{Crumb, EventPart, Shell, ShellOf, events_with_codes, never_ask},
    texts::commune_title,
};

/// Sessions are listed for this many days.
const DAYS_AHEAD: i64 = 7;

#[derive(Serialize)]
struct SafetyPage<'a> {
    shell: Shell<'a>,
    never_ask: Vec<String>,
    hotline: Option<&'a str>,
    today: String,
    sessions: Vec<Sessions<'a>>,
}

#[derive(Serialize)]
struct Sessions<'a> {
    commune: String,
    href: String,
    /// The page of its shifts and their codes, where any is planned.
    roster: Option<String>,
    events: Vec<EventPart<'a>>,
}

/// The page of the whole site, or with the sessions of one commune alone.
pub(super) fn page(
    press: &Press,
    only: Option<usize>,
    view: &View,
) -> Result<Artefact, CannotRender> {
    let (site, locale) = (view.site(), view.locale);
    let path = address::SAFETY;
    let title = locale.text("safety-title", &[]);
    let shell = press.shell(
        ShellOf {
            path,
            description: locale.text("safety-answer", &[]),
            crumbs: vec![Crumb::new(&*title, path)],
            title,
        },
        view,
    );
    let shown = only.map_or(0..view.content.communes.len(), |index| index..index + 1);
    let sessions = shown.filter_map(|index| {
        let commune = view.commune(index).0;
        let events = events_with_codes(commune, view.content.as_of, DAYS_AHEAD, view);
        (!events.is_empty()).then(|| Sessions {
            commune: commune_title(commune, locale),
            href: address::commune(commune),
            roster: commune.has_shifts().then(|| address::roster(commune)),
            events,
        })
    });
    let context = SafetyPage {
        never_ask: never_ask(view),
        hotline: site.safety.hotline.as_deref(),
        today: locale.long_date(view.content.as_of),
        sessions: sessions.collect(),
        shell,
    };
    press.engine.page(path, "safety.html", &context)
}
