//! A guide, filled for one commune.

use serde::Serialize;

use super::{
    commune::crumbs,
    guides::{GuideLink, guide_links},
};
use crate::{
    locale::Word,
    model::{Audience, Hole},
    render::{
        Artefact, CannotRender, Press, View, address,
        parts::{
            ContactPart, Crumb, EventPart, PointPart, Shell, ShellOf, contact, events,
            hole_text, never_ask, points,
        },
        printed::SheetLink,
        texts::commune_name,
    },
};

/// Sessions are listed for this many days.
const DAYS_AHEAD: i64 = 60;

#[derive(Serialize)]
struct GuidePage<'a> {
    shell: Shell<'a>,
    title: &'a str,
    summary: Option<&'a str>,
    volunteer: bool,
    campaign: Option<&'a str>,
    updated: Option<String>,
    name: String,
    commune: String,
    body: String,
    contact: ContactPart<'a>,
    others: Vec<GuideLink<'a>>,
    sheets: Vec<SheetLink<'a>>,
}

#[derive(Serialize)]
struct PointsContext<'a> {
    points: Vec<PointPart<'a>>,
    name: &'a str,
}

#[derive(Serialize)]
struct EventsContext<'a> {
    events: Vec<EventPart<'a>>,
    name: &'a str,
}

#[derive(Serialize)]
struct ItemsContext<'a> {
    items: &'a [String],
}

pub(super) fn page(
    press: &Press,
    index: usize,
    number: usize,
    view: &View,
) -> Result<Artefact, CannotRender> {
    let (site, locale) = (view.site(), view.locale);
    let commune = view.commune(index).0;
    let guide = &site.guides[number];
    let name = commune_name(commune, locale);
    let path = address::guide(commune, guide);
    let mut crumbs = crumbs(index, view);
    crumbs.push(Crumb::new(&*guide.title, &*path));
    let words = [("title", Word::text(&*guide.title)), ("name", Word::text(&*name))];
    let title = locale.text("guide-title", &words);
    let shell = press.shell(
        ShellOf {
            path: &path,
            description: guide.summary.clone().unwrap_or_else(|| title.clone()),
            title,
            crumbs,
        },
        view,
    );
    let shell = match guide.updated {
        Some(day) => shell.dated(day),
        None => shell,
    };
    let points = points(commune, view);
    let events = events(commune, view.content.as_of, DAYS_AHEAD, view);
    let points = press.part("points", &PointsContext { points, name: &name })?;
    let events = press.part("events", &EventsContext { events, name: &name })?;
    let bring = press.part("bring", &ItemsContext { items: &guide.bring })?;
    let never_ask = press.part("never_ask", &ItemsContext { items: &never_ask(view) })?;
    let body = press.guides[number].fill(
        |hole| hole_text(hole, commune, view),
        |hole| match hole {
            Hole::Points => points.clone(),
            Hole::Events => events.clone(),
            Hole::Bring => bring.clone(),
            Hole::NeverAsk => never_ask.clone(),
            _ => String::new(),
        },
    );
    let others =
        guide_links(Some(commune), view).into_iter().filter(|link| link.href != path);
    let context = GuidePage {
        title: &guide.title,
        summary: guide.summary.as_deref(),
        volunteer: guide.audience == Audience::Volunteer,
        campaign: guide.campaign.map(|index| site.campaigns[index].short_name.as_str()),
        updated: guide.updated.map(|date| locale.date(date)),
        commune: address::commune(commune),
        contact: contact(commune),
        others: others.collect(),
        sheets: view.printed.sheets_of(index, Some(number)),
        body,
        name,
        shell,
    };
    press.engine.page(&path, "guide.html", &context)
}
