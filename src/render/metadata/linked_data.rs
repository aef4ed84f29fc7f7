//! Linked data (JSON-LD, in the words of schema.org), for search engines.
//!
//! In: the same model and texts as the page. Out: plain JSON values, and the text of
//! one data block that no name can end early. Whole addresses only, so a site without
//! one names none. Times are Vietnam's, +07:00 all year: a search engine reads them far
//! from the place, where a local time would be another hour. Guides have no entry: their
//! steps are the commune's page in other words, and no search engine shows them any more.

use std::fmt::Write as _;

use jiff::{ToSpan as _, civil::Date};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    model::{Commune, Event, Point, TimeOfDay},
    render::{
        View, address,
        data::TABLES,
        texts::{commune_title, province_name},
    },
};

/// Sessions of so many days are named, as on the commune's page.
const DAYS_AHEAD: i64 = 60;
/// Vietnam has one zone, and no summer time.
const ZONE: &str = "+07:00";
const COUNTRY: &str = "VN";
/// Where a day that has none ends.
const MIDNIGHT: i64 = 24 * 60;

/// Things and the words that they are told in.
#[derive(Serialize)]
struct Graph<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    things: &'a [Value],
}

/// The text of a data block: JSON in which no letter can end the element that holds it.
pub(in crate::render) fn embedded(things: &[Value]) -> Option<String> {
    if things.is_empty() {
        return None;
    }
    let graph = Graph { context: "https://schema.org", things };
    let whole = serde_json::to_string(&graph).ok()?;
    let mut safe = String::with_capacity(whole.len());
    let mut rest = whole.as_str();
    // They stand inside of strings only.
    while let Some(at) = rest.find(['<', '>', '&', '\u{2028}', '\u{2029}']) {
        safe.push_str(&rest[..at]);
        let mut letters = rest[at..].chars();
        if let Some(letter) = letters.next() {
            let _ = write!(safe, "\\u{:04x}", u32::from(letter));
        }
        rest = letters.as_str();
    }
    safe.push_str(rest);
    Some(safe)
}

/// The way from home to a page: names and paths.
pub(in crate::render) fn breadcrumbs<'a>(
    steps: impl Iterator<Item = (&'a str, &'a str)>,
    view: &View<'a>,
) -> Option<Value> {
    let base = view.site().base_url.as_ref()?;
    let home = (view.site().title.as_str(), address::HOME);
    let item = |(place, (name, path)): (usize, (&str, &str))| {
        json!({"@type": "ListItem", "position": place + 1, "name": name,
            "item": base.join(path)})
    };
    let items: Vec<Value> =
        std::iter::once(home).chain(steps).enumerate().map(item).collect();
    let is_way = items.len() > 1;
    is_way.then(|| json!({"@type": "BreadcrumbList", "itemListElement": items}))
}

/// The home page: who publishes, and what.
pub(in crate::render) fn of_home(view: &View) -> Vec<Value> {
    let site = view.site();
    let home = url(view, address::HOME);
    let website = json!({
        "@type": "WebSite",
        "name": site.title,
        "url": home,
        "inLanguage": site.language.tag(),
        "publisher": {"@type": "Organization", "name": site.publisher.name},
    });
    [publisher(view), website].map(without_gaps).into()
}

/// A commune: where help is given, and the coming sessions.
pub(in crate::render) fn of_commune(index: usize, view: &View) -> Vec<Value> {
    let commune = view.commune(index).0;
    let places = commune.points.iter().map(|point| place(point, commune, view));
    let events = commune.coming_events(view.content.as_of, DAYS_AHEAD);
    let events = events.map(|event| session(event, commune, view));
    places.chain(events).map(without_gaps).collect()
}

/// The open data.
pub(in crate::render) fn of_data(view: &View) -> Vec<Value> {
    let site = view.site();
    let text = |id: &str| view.locale.text(id, &[]);
    let first = site.campaigns.iter().map(|campaign| campaign.period.start).min();
    let until = view.content.as_of;
    let download = |name: String, kind: &str, path: String| {
        let at = url(view, &path)?;
        Some(json!({"@type": "DataDownload", "name": name, "encodingFormat": kind,
            "contentUrl": at}))
    };
    let tables = TABLES.iter().filter_map(|table| {
        let name = text(&format!("table-{}", table.file.trim_end_matches(".csv")));
        download(name, "text/csv", format!("data/{}", table.file))
    });
    let summary =
        download(text("table-summary"), "application/json", "data/summary.json".into());
    let files: Vec<Value> = tables.chain(summary).collect();
    let dataset = json!({
        "@type": "Dataset",
        "name": format!("{} – {}", text("data-title"), site.title),
        "description": text("data-description"),
        "url": url(view, address::DATA),
        "inLanguage": site.language.tag(),
        "isAccessibleForFree": true,
        "creator": {"@type": "Organization", "name": site.publisher.name},
        "dateModified": until.to_string(),
        "temporalCoverage": first.filter(|day| *day <= until)
            .map(|day| format!("{day}/{until}")),
        "spatialCoverage": {"@type": "Place", "name": province_name(&site.province)},
        "distribution": if files.is_empty() { Value::Null } else { files.into() },
    });
    vec![without_gaps(dataset)]
}

fn publisher(view: &View) -> Value {
    let publisher = &view.site().publisher;
    let above = publisher.parent.as_ref();
    json!({
        "@type": "Organization",
        "name": publisher.name,
        "url": url(view, address::HOME),
        "address": publisher.address,
        "telephone": publisher.phone,
        "email": publisher.email,
        "parentOrganization":
            above.map(|name| json!({"@type": "Organization", "name": name})),
        "areaServed": province_name(&view.site().province),
    })
}

fn place(point: &Point, commune: &Commune, view: &View) -> Value {
    let at = point.location.map(|(longitude, latitude)| {
        json!({"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude})
    });
    json!({
        "@type": "Place",
        "name": point.name,
        "address": where_is(point.address.as_deref(), commune, view),
        "geo": at,
        "telephone": point.phone,
    })
}

fn session(event: &Event, commune: &Commune, view: &View) -> Value {
    let village = event.village.map(|village| commune.villages[village].name.as_str());
    let place = event.place.as_deref().or(village);
    let until = event.to.map(|to| {
        let is_next_day = event.from.is_some_and(|from| to <= from);
        moment(event.date.saturating_add(i32::from(is_next_day).days()), to)
    });
    let organiser = &view.site().publisher.name;
    json!({
        "@type": "Event",
        "name": event.title,
        "startDate": event.from
            .map_or_else(|| event.date.to_string(), |from| moment(event.date, from)),
        "endDate": until,
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "url": url(view, &address::commune(commune)),
        "location": {
            "@type": "Place",
            "name": place.map_or_else(|| commune_title(commune, view.locale), str::to_owned),
            "address": where_is(None, commune, view),
        },
        "organizer": {
            "@type": "Organization",
            "name": commune.contact.office.as_ref().unwrap_or(organiser),
        },
    })
}

fn where_is(street: Option<&str>, commune: &Commune, view: &View) -> Value {
    json!({
        "@type": "PostalAddress",
        "streetAddress": street,
        "addressLocality": commune_title(commune, view.locale),
        "addressRegion": view.site().province.name,
        "addressCountry": COUNTRY,
    })
}

fn moment(day: Date, time: TimeOfDay) -> String {
    let minutes = time.minutes().min(u16::try_from(MIDNIGHT - 1).unwrap_or(u16::MAX));
    format!("{day}T{:02}:{:02}:00{ZONE}", minutes / 60, minutes % 60)
}

fn url(view: &View, path: &str) -> Option<String> {
    view.site().base_url.as_ref().map(|base| base.join(path))
}

/// What is not known is not said.
fn without_gaps(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let known = fields.into_iter().filter(|(_, value)| !value.is_null());
            known.map(|(name, value)| (name, without_gaps(value))).collect()
        }
        value => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_can_end_the_block() {
        let name = "</script><!-- & \u{2028} \\ \" Đức";
        let text = embedded(&[json!({"name": name})]).unwrap();
        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{text}");
        let read: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read["@graph"][0]["name"], name);
        assert_eq!(embedded(&[]), None);
    }
}
