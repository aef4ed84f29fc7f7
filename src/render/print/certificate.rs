//! Certificates: a page for each volunteer with a turn, worthy of a wall.
//!
//! What somebody did comes from `analyse::volunteer_work`; here it becomes words. Who
//! has done nothing yet gets none, and who logged without a name cannot. Only the
//! internal edition has them: a name on paper is given by its owner, not by a website.
//! The mark of that edition stands on a strip that is cut off.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    badge::by_given_name,
    imprint::Imprint,
    letters::Letters,
    sheet::{Output, Sheet, SheetOf, words},
};
use crate::{
    analyse::{VolunteerWork, volunteer_work},
    diagnostics::Place,
    locale::{Language, Word},
    model::{Commune, Log, Volunteer},
    render::{
        View, address,
        printed::Listing,
        texts::{commune_name, commune_title, count},
    },
};

/// The words that the template uses beside the data.
const WORDS: [&str; 3] =
    ["certificate-title", "certificate-union", "certificate-given-to"];

#[derive(Serialize)]
struct CertificateSheet<'a> {
    #[serde(flatten)]
    imprint: Imprint<'a>,
    parent: Option<&'a str>,
    publisher: &'a str,
    /// Whether the union's own line stands at the right, as on its Vietnamese papers.
    union: bool,
    place_date: String,
    signer: Option<SignerPart<'a>>,
    /// On the strip that is cut off.
    strip: Option<String>,
    people: Vec<Certified<'a>>,
    words: BTreeMap<&'static str, String>,
}

#[derive(Serialize)]
struct SignerPart<'a> {
    title: &'a str,
    name: Option<&'a str>,
}

/// What is certified of one volunteer.
#[derive(Serialize)]
struct Certified<'a> {
    name: &'a str,
    code: String,
    work: String,
    /// Above the campaigns' names.
    campaigns_line: String,
    campaigns: Vec<&'a str>,
    days: String,
}

/// The certificates of a commune; none where nobody has a turn.
pub(super) fn certificates(
    index: usize,
    view: &View,
    letters: &Letters,
) -> Option<(Sheet, Listing)> {
    let (site, locale) = (view.site(), view.locale);
    let commune = view.commune(index).0;
    let people = people(commune, view);
    if people.is_empty() {
        return None;
    }
    let name = locale.text("sheet-name-certificate", &[]);
    let of = SheetOf {
        path: address::certificates(commune),
        template: "certificate",
        output: Output::Pdf,
        title: format!("{name} – {}", commune_title(commune, locale)),
        author: &site.publisher.name,
        at_most: people.len(),
        place: Place::file(&"content/communes".into()),
    };
    let publisher = &site.publisher;
    let signer = publisher.signer.as_ref();
    let data = CertificateSheet {
        imprint: Imprint::of(view),
        parent: publisher.parent.as_deref(),
        publisher: &publisher.name,
        union: site.language == Language::Vi,
        place_date: place_date(view),
        signer: signer
            .map(|known| SignerPart { title: &known.title, name: known.name.as_deref() }),
        strip: strip(view),
        people,
        words: words(&WORDS, locale),
    };
    let listing = Listing::Sheet { commune: index, guide: None, name };
    Some((Sheet::new(of, &data, letters)?.packed(), listing))
}

fn people<'a>(commune: &'a Commune, view: &View<'a>) -> Vec<Certified<'a>> {
    let log = commune.log.as_ref().map_or(&[][..], Log::rows);
    let work = volunteer_work(log, view.content.as_of, commune.volunteers.len());
    let all = by_given_name(commune, view).into_iter();
    all.filter_map(|(index, volunteer)| {
        let theirs = work.get(index)?.as_ref()?;
        Some(certified(volunteer, theirs, commune, view))
    })
    .collect()
}

fn certified<'a>(
    volunteer: &'a Volunteer,
    work: &VolunteerWork,
    commune: &Commune,
    view: &View<'a>,
) -> Certified<'a> {
    let locale = view.locale;
    let plural = |number: u64| Word::count(i64::try_from(number).unwrap_or(i64::MAX));
    let hours = locale.decimal(work.hours.as_decimal(), 1);
    let done = [
        ("n", plural(work.turns)),
        ("turns", Word::text(count(work.turns, locale))),
        ("hours", Word::text(hours)),
    ];
    let days = [
        ("commune", Word::text(commune_name(commune, locale))),
        ("from", Word::text(locale.date(work.first))),
        ("to", Word::text(locale.date(work.last))),
    ];
    let one_day = work.first == work.last;
    let campaigns = &view.site().campaigns;
    let named = work.campaigns.iter().filter_map(|index| campaigns.get(*index));
    let code = ("code", Word::text(volunteer.id.as_str()));
    let how_many = ("count", plural(work.campaigns.len() as u64));
    Certified {
        name: volunteer.name.for_the_office(),
        code: locale.text("certificate-code", &[code]),
        work: locale.text("certificate-work", &done),
        campaigns_line: locale.text("certificate-campaigns", &[how_many]),
        campaigns: named.map(|campaign| campaign.name.as_str()).collect(),
        days: locale
            .text(if one_day { "certificate-day" } else { "certificate-days" }, &days),
    }
}

/// Place and day as formal papers write them: with a nought before short days and
/// the first two months.
fn place_date(view: &View) -> String {
    let (locale, day) = (view.locale, view.content.as_of);
    let month = if day.month() < 3 {
        format!("{:02}", day.month())
    } else {
        day.month().to_string()
    };
    let parts = [
        ("place", Word::text(&*view.site().province.name)),
        ("day", Word::text(format!("{:02}", day.day()))),
        ("month", Word::text(month)),
        ("year", Word::text(day.year().to_string())),
        ("date", Word::text(locale.date(day))),
    ];
    locale.text("certificate-place-date", &parts)
}

fn strip(view: &View) -> Option<String> {
    let internal = Word::text(Imprint::of(view).internal?);
    Some(view.locale.text("certificate-internal", &[("internal", internal)]))
}
