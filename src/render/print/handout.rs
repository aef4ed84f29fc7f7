//! Handouts: one guide for one commune, on paper that is held at arm's length.
//!
//! Four forms from one text: an A5 page, an A4 sheet with two of them to be cut,
//! an A6 card, and a large print; and a page for each village that has sessions of
//! its own, which names them first. All but the large print leave out questions and
//! answers; card and page name only the first points and sessions and say how
//! many more there are. Points and sessions are those of the guide's campaign.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    guide_tree::{Section, sections},
    imprint::Imprint,
    letters::Letters,
    qr::Qr,
    sheet::{InPack, Output, Sheet, SheetOf, words},
};
use crate::{
    diagnostics::Place,
    locale::Word,
    model::{Audience, Commune, Guide, Hole},
    render::{
        View, address,
        parts::{
            ContactPart, EventPart, PointPart, contact, events_for, hole_text, never_ask,
            points_for, villages_with_events,
        },
        printed::Listing,
        texts::{capitalised, commune_title, village_name},
    },
};

/// Sessions are listed for this many days, as on the pages.
const DAYS_AHEAD: i64 = 60;
/// The words that templates use beside the data.
const WORDS: [&str; 13] = [
    "where-title",
    "sessions-title",
    "never-ask-title",
    "hours-unknown",
    "nothing-to-bring",
    "for-volunteers",
    "sheet-bring",
    "sheet-call",
    "sheet-on-the-web",
    "sheet-compare",
    "sheet-questions",
    "sheet-events-above",
    "phone-label",
];

/// The forms of a handout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HandoutForm {
    /// An A5 page.
    A5,
    /// Two A5 pages side by side on A4.
    A4,
    /// An A6 card.
    A6,
    /// A4 in large print.
    Large,
    /// An A5 page for a village, by its index.
    Village(usize),
}

/// The forms that a guide has in a commune.
pub(super) fn forms(
    index: usize,
    number: usize,
    view: &View,
) -> impl Iterator<Item = HandoutForm> {
    let (commune, guide) = (view.commune(index).0, &view.site().guides[number]);
    let villages = villages_with_events(commune, DAYS_AHEAD, guide.campaign, view);
    HandoutForm::ALL.into_iter().chain(villages.into_iter().map(HandoutForm::Village))
}

impl HandoutForm {
    /// Those that every commune has, in the order in which they are listed.
    const ALL: [Self; 4] = [Self::A5, Self::A4, Self::A6, Self::Large];

    fn village(self) -> Option<usize> {
        match self {
            Self::Village(village) => Some(village),
            _ => None,
        }
    }

    /// The name of a form that every commune has.
    pub(super) fn own_name(self) -> Option<&'static str> {
        self.village().is_none().then(|| self.name())
    }

    /// The end of the file's name.
    fn name(self) -> &'static str {
        match self {
            Self::A5 | Self::Village(_) => "a5",
            Self::A4 => "a4",
            Self::A6 => "a6",
            Self::Large => "chu-to",
        }
    }

    /// How it is laid out: the A4 sheet as the A5 pages that it holds.
    fn layout(self) -> &'static str {
        match self {
            Self::A4 => Self::A5.name(),
            form => form.name(),
        }
    }

    /// Sides that a sheet may have; a large print is read sitting down.
    fn at_most(self) -> usize {
        match self {
            Self::A5 | Self::A4 | Self::A6 | Self::Village(_) => 2,
            Self::Large => 8,
        }
    }

    /// How many points and sessions are named, and how many where room is short.
    fn most(self) -> [usize; 2] {
        match self {
            Self::A5 | Self::A4 | Self::Village(_) => [4, 2],
            Self::A6 => [2, 1],
            Self::Large => [12, 6],
        }
    }
}

#[derive(Serialize)]
struct HandoutSheet<'a> {
    #[serde(flatten)]
    imprint: Imprint<'a>,
    form: &'static str,
    title: &'a str,
    summary: Option<&'a str>,
    commune: String,
    village: Option<String>,
    campaign: Option<&'a str>,
    for_volunteers: bool,
    sections: Vec<Section>,
    bring: &'a [String],
    points: Vec<PointPart<'a>>,
    /// What is said instead of points, or after the first ones.
    points_note: Option<String>,
    events: Vec<EventPart<'a>>,
    events_note: Option<String>,
    never_ask: Vec<String>,
    contact: ContactPart<'a>,
    qr: Option<Qr>,
    words: BTreeMap<&'static str, String>,
}

/// The handout of a guide for a commune.
pub(super) fn handout(
    index: usize,
    number: usize,
    form: HandoutForm,
    view: &View,
    letters: &Letters,
) -> Option<(Sheet, Listing)> {
    let (site, locale) = (view.site(), view.locale);
    let commune = view.commune(index).0;
    let guide = &site.guides[number];
    let village = form.village().map(|village| &commune.villages[village]);
    let title = commune_title(commune, locale);
    let (path, title, name) = match village {
        Some(village) => {
            let who = village_name(village);
            (
                address::village_handout(commune, guide, village),
                format!("{} – {who}, {title}", guide.title),
                locale.text("sheet-name-village", &[("village", Word::text(who))]),
            )
        }
        None => (
            address::handout(commune, guide, form.name()),
            format!("{} – {title}", guide.title),
            locale.text(&format!("sheet-name-{}", form.name()), &[]),
        ),
    };
    let of = SheetOf {
        path,
        template: "handout",
        output: match form {
            HandoutForm::A4 => Output::TwoUp,
            _ => Output::Pdf,
        },
        title,
        author: &site.publisher.name,
        at_most: form.at_most(),
        place: Place::file(&format!("content/guides/{}.md", guide.id).into()),
    };
    let [most, fewer] = form.most();
    let whole = data(index, number, form, most, view);
    let shorter = data(index, number, form, fewer, view);
    let mut sheet = Sheet::new(of, &whole, letters)?.or(&shorter, letters)?;
    sheet.is_long = !matches!(form, HandoutForm::A6 | HandoutForm::Large);
    sheet.in_pack = match form {
        HandoutForm::A4 | HandoutForm::Village(_) => InPack::Twice,
        HandoutForm::Large => InPack::Once,
        HandoutForm::A5 | HandoutForm::A6 => InPack::No,
    };
    Some((sheet, Listing::Sheet { commune: index, guide: Some(number), name }))
}

/// What stands on it, with at most so many points and sessions.
fn data<'a>(
    index: usize,
    number: usize,
    form: HandoutForm,
    most: usize,
    view: &View<'a>,
) -> HandoutSheet<'a> {
    let (site, locale) = (view.site(), view.locale);
    let commune = view.commune(index).0;
    let guide = &site.guides[number];
    let title = commune_title(commune, locale);
    let village = form.village();
    let mut points = points_for(commune, guide.campaign, village, view);
    let points_note = shorten(&mut points, most, "points", &title, view);
    let mut events = events_for(commune, DAYS_AHEAD, guide.campaign, village, view);
    let events_note = shorten(&mut events, most, "events", &title, view);
    HandoutSheet {
        imprint: Imprint::of(view),
        form: form.layout(),
        title: &guide.title,
        summary: guide.summary.as_deref(),
        campaign: guide
            .campaign
            .map(|campaign| site.campaigns[campaign].short_name.as_str()),
        for_volunteers: guide.audience == Audience::Volunteer,
        sections: guide_sections(guide, commune, form, view),
        bring: &guide.bring,
        points,
        points_note,
        events,
        events_note,
        never_ask: never_ask(view),
        contact: contact(commune),
        qr: Qr::of_page(&address::guide(commune, guide), view),
        words: words(&WORDS, locale),
        commune: title,
        village: village
            .map(|village| capitalised(&village_name(&commune.villages[village]))),
    }
}

fn guide_sections(
    guide: &Guide,
    commune: &Commune,
    form: HandoutForm,
    view: &View,
) -> Vec<Section> {
    let mut sections = sections(&guide.blocks, &|hole| match hole {
        // A number that is to be dialled stays on one line.
        Hole::CommunePhone => hole_text(hole, commune, view).replace(' ', "\u{a0}"),
        hole => hole_text(hole, commune, view),
    });
    if form != HandoutForm::Large {
        sections.retain(|section| !section.questions);
    }
    // Who needs it stands in the summary, else in the first section.
    if let Some(first) = sections.first_mut() {
        first.needed |= guide.summary.is_none();
    }
    sections
}

/// Keeps the first ones of a list; says that there are none, or how many more.
fn shorten<T>(
    list: &mut Vec<T>,
    most: usize,
    kind: &str,
    commune: &str,
    view: &View,
) -> Option<String> {
    let name = ("name", Word::text(commune));
    if list.is_empty() {
        return Some(view.locale.text(&format!("no-{kind}"), &[name]));
    }
    let more = list.len().saturating_sub(most);
    list.truncate(most);
    let count = ("count", Word::count(i64::try_from(more).unwrap_or(i64::MAX)));
    (more > 0).then(|| view.locale.text(&format!("sheet-more-{kind}"), &[count]))
}
