//! A volunteer's own page, at an address that nobody can guess: the next shift, all
//! coming ones, what to bring, a calendar to subscribe to.
//!
//! It shows what the public edition shows anyway (the code, the name with consent); that
//! it is one person's alone is why no other page, list or search engine may know it. Its
//! template stands on its own: a small page without what the site's frame tells of a
//! page's address. What holds for all of a commune is made once, in [`Commons`]; a page
//! of 132,840 must cost little.

use serde::Serialize;

use crate::{
    analyse::{VolunteerWork, volunteer_work},
    locale::Word,
    model::{self, Commune, Log, RosterShift},
    render::{
        Artefact, CannotRender, Press, View, address,
        feeds::shift_calendar,
        parts::{ContactPart, Shell, ShellOf, contact, map_link},
        texts::{commune_name, hours_of, person},
    },
    roster::{SessionCode, shifts_of_volunteers},
};

/// The built-in list of what to bring: messages `own-bring-1` and on.
const BUILT_IN: usize = 4;

#[derive(Serialize)]
struct OwnPage<'a> {
    shell: Shell<'a>,
    commons: &'a Commons<'a>,
    code: &'a str,
    name: Option<&'a str>,
    team: Option<&'a str>,
    next: Option<OwnShift<'a>>,
    later: Vec<OwnShift<'a>>,
    duty: &'a Duty<'a>,
    calendar: Option<&'static str>,
    done: Option<String>,
}

/// What holds for all volunteers of a commune.
#[derive(Serialize)]
struct Commons<'a> {
    name: String,
    commune: String,
    roster: String,
    safety: String,
    contact: ContactPart<'a>,
    /// For each team, and last for those without one.
    #[serde(skip)]
    duties: Vec<Duty<'a>>,
}

/// What a team takes along and reads.
#[derive(Serialize)]
struct Duty<'a> {
    bring: Vec<String>,
    guides: Vec<(&'a str, String)>,
}

#[derive(Serialize)]
struct OwnShift<'a> {
    weekday: String,
    date: String,
    iso: String,
    name: &'a str,
    time: String,
    point: Option<&'a str>,
    address: Option<&'a str>,
    map: Option<String>,
    team: Option<&'a str>,
    /// None where nobody leads.
    leader: Option<String>,
    leads: bool,
    code: String,
}

/// The pages and calendars of a commune's volunteers; none without a secret, and none
/// in the internal edition, which tells their public addresses.
pub fn own_pages(
    press: &Press,
    index: usize,
    view: &View,
) -> Result<Vec<Artefact>, CannotRender> {
    let Some(secret) = view.secret_of_pages() else { return Ok(Vec::new()) };
    let (commune, site) = (view.commune(index).0, view.site());
    let commons = commons(commune, view);
    let planned = shifts_of_volunteers(commune, &site.shifts, None);
    let log = commune.log.as_ref().map_or(&[][..], Log::rows);
    let work = volunteer_work(log, view.content.as_of, commune.volunteers.len());
    let mut all = Vec::with_capacity(2 * commune.volunteers.len());
    for (number, theirs) in planned.iter().enumerate() {
        let path = address::own_page(secret, commune, &commune.volunteers[number]);
        if !theirs.is_empty() {
            let title = title(&commune.volunteers[number], view);
            let shifts = theirs.iter().copied();
            let text = shift_calendar(&title, shifts, commune, view);
            all.push(Artefact::unlisted(address::own_calendar(&path), text));
        }
        let of = Whose { commune, number, planned: theirs, work: work[number].as_ref() };
        all.push(page(press, &path, &of, &commons, view)?);
    }
    Ok(all)
}

/// One volunteer with what is planned and done.
struct Whose<'a> {
    commune: &'a Commune,
    number: usize,
    planned: &'a [&'a RosterShift],
    work: Option<&'a VolunteerWork>,
}

fn page<'a>(
    press: &'a Press,
    path: &str,
    of: &Whose<'a>,
    commons: &'a Commons<'a>,
    view: &View<'a>,
) -> Result<Artefact, CannotRender> {
    let commune = of.commune;
    let volunteer = &commune.volunteers[of.number];
    let told = person(volunteer, view);
    let shell = press.shell(
        ShellOf {
            path,
            title: title(volunteer, view),
            description: String::new(),
            crumbs: Vec::new(),
        },
        view,
    );
    let is_coming = |shift: &&&RosterShift| shift.date >= view.content.as_of;
    let mut coming =
        of.planned.iter().filter(is_coming).map(|shift| own_shift(shift, of, view));
    let next_team = of.planned.iter().find(is_coming).and_then(|shift| shift.team);
    let team = next_team.or(volunteer.team).unwrap_or(commune.teams.len());
    let context = OwnPage {
        code: told.code,
        name: told.name,
        team: volunteer.team.map(|index| commune.teams[index].name.as_str()),
        next: coming.next(),
        later: coming.collect(),
        duty: &commons.duties[team],
        calendar: (!of.planned.is_empty()).then_some(address::OWN_CALENDAR),
        done: of.work.map(|work| done(work, view)),
        commons,
        shell,
    };
    let page = press.engine.page(path, "my_shifts.html", &context)?;
    Ok(Artefact { is_listed: false, ..page })
}

fn title(volunteer: &model::Volunteer, view: &View) -> String {
    view.locale.text("own-title", &[("code", Word::text(volunteer.id.as_str()))])
}

fn own_shift<'a>(shift: &RosterShift, of: &Whose<'a>, view: &View<'a>) -> OwnShift<'a> {
    let (commune, site, locale) = (of.commune, view.site(), view.locale);
    let known = &site.shifts[shift.shift];
    let point = shift.point.map(|index| &commune.points[index]);
    let leads = shift.leader == Some(of.number);
    let leader = shift.leader.filter(|_| !leads);
    OwnShift {
        weekday: locale.weekday(shift.date),
        date: locale.date(shift.date),
        iso: shift.date.to_string(),
        name: &known.name,
        time: hours_of(known),
        point: point.map(|point| point.name.as_str()),
        address: point.and_then(|point| point.address.as_deref()),
        map: point.and_then(|point| point.location).map(map_link),
        team: shift.team.map(|index| commune.teams[index].name.as_str()),
        leader: leader.map(|index| person(&commune.volunteers[index], view).in_full()),
        leads,
        code: SessionCode::of_shift(shift, commune, &site.shifts).to_string(),
    }
}

fn done(work: &VolunteerWork, view: &View) -> String {
    let turns = i64::try_from(work.turns).unwrap_or(i64::MAX);
    let words = [
        ("n", Word::count(turns)),
        ("turns", Word::text(view.locale.whole(turns))),
        ("hours", Word::text(view.locale.decimal(work.hours.as_decimal(), 1))),
        ("date", Word::text(view.locale.date(view.content.as_of))),
    ];
    view.locale.text("own-done", &words)
}

fn commons<'a>(commune: &'a Commune, view: &View<'a>) -> Commons<'a> {
    let all: Vec<usize> = (0..view.site().campaigns.len()).collect();
    let of_teams = commune.teams.iter().map(|team| &team.campaigns);
    let duties = of_teams.chain([&all]).map(|list| duty(list, commune, view));
    Commons {
        name: commune_name(commune, view.locale),
        commune: address::commune(commune),
        roster: address::roster(commune),
        safety: address::commune_safety(commune),
        contact: contact(commune),
        duties: duties.collect(),
    }
}

/// The volunteers' guides about these campaigns, or about none; where there are none,
/// what residents are told of them, which who helps should know too.
fn duty<'a>(campaigns: &[usize], commune: &Commune, view: &View<'a>) -> Duty<'a> {
    let site = view.site();
    let of = |audience: model::Audience| {
        let fits = move |guide: &&model::Guide| {
            guide.audience == audience
                && guide.campaign.is_none_or(|campaign| campaigns.contains(&campaign))
        };
        site.guides.iter().filter(fits)
    };
    let own: Vec<&model::Guide> = of(model::Audience::Volunteer).collect();
    let mut bring: Vec<String> = Vec::new();
    for thing in own.iter().flat_map(|guide| &guide.bring) {
        if !bring.contains(thing) {
            bring.push(thing.clone());
        }
    }
    if bring.is_empty() {
        let built_in = |n| view.locale.text(&format!("own-bring-{n}"), &[]);
        bring.extend((1..=BUILT_IN).map(built_in));
    }
    let guides =
        if own.is_empty() { of(model::Audience::Resident).collect() } else { own };
    let link =
        |guide: &'a model::Guide| (guide.title.as_str(), address::guide(commune, guide));
    Duty { bring, guides: guides.into_iter().map(link).collect() }
}
