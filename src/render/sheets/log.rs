//! The log of a commune as a form to fill in.
//!
//! Shift, campaign, point, team and task are offered by name, as people know them
//! and as existing logs write them, or by id where the readers would not find the
//! name. Volunteers are offered by code: names of people are alike, codes are not.
//! The column beside it shows the name of a chosen code; the readers know it as a
//! second column for the same thing, so a name typed over it counts where there is
//! no code.

use jiff::{ToSpan as _, civil::Date};

use super::{
    entry_sheet::ROWS,
    form::{Desk, Doubt, Entry, Form, FormColumn, List},
    workbook::workbook,
};
use crate::{
    locale::{Language, Word, slug},
    model::{Id, Volunteer},
    read::{Heading, log_headings, unmistakable},
    render::{
        Artefact, CannotRender,
        texts::{commune_name, hours_of},
    },
};

const SHIFTS: usize = 0;
const CAMPAIGNS: usize = 1;
const POINTS: usize = 2;
const TEAMS: usize = 3;
const VOLUNTEERS: usize = 4;
const TASKS: usize = 5;

/// Key of the column that shows a code's name; the readers' key is `volunteer`.
const SHOWN_NAME: &str = "name";

/// A workbook for the commune's log; its path is a file name that fits.
pub fn log_form(desk: &Desk) -> Result<Artefact, CannotRender> {
    let commune = || Word::text(commune_name(desk.commune, desk.locale));
    let folder = || Word::text(desk.folder);
    let form = Form {
        made: desk.site.fixed_as_of.unwrap_or(desk.period().0),
        sheet: desk.word("sheet-log"),
        title: desk.say("log-title", &[("commune", commune())]),
        lead: desk.say("log-lead", &[("folder", folder())]),
        columns: columns(desk),
        lists: lists(desk),
        doubts: doubts(desk),
        guide_title: desk.word("log-guide-title"),
        guide: guide(desk),
    };
    let name = format!("{}-{}", slug(&desk.commune.name), desk.commune.code);
    let name = desk.say("file-log", &[("name", Word::text(name))]);
    Ok(Artefact::new(format!("{name}.xlsx"), workbook(&form, desk)?))
}

/// The reader's columns, and behind the code the column that shows its name.
fn columns(desk: &Desk) -> Vec<FormColumn> {
    let mut columns = Vec::new();
    for heading in log_headings() {
        columns.push(column(heading, desk));
        if heading.key == "volunteer" && !desk.commune.volunteers.is_empty() {
            columns.push(shown_name(heading, desk));
        }
    }
    columns
}

fn column(heading: Heading, desk: &Desk) -> FormColumn {
    let several = desk.site.campaigns.len() > 1;
    let choice = |list| Entry::Choice { list, strict: true };
    let (width, hint, entry) = match heading.key {
        "date" => (12.0, "hint-needed", Entry::Date(desk.period().0, last_day(desk))),
        "shift" => (10.0, "hint-needed-choose", choice(SHIFTS)),
        "campaign" if several => (14.0, "hint-needed-choose", choice(CAMPAIGNS)),
        "campaign" => (14.0, "hint-choose", choice(CAMPAIGNS)),
        "point" => (26.0, "hint-choose", choice(POINTS)),
        "team" => (26.0, "hint-choose", choice(TEAMS)),
        "volunteer" if desk.commune.volunteers.is_empty() => {
            (12.0, "hint-volunteer-unlisted", Entry::Text)
        }
        "volunteer" => {
            (12.0, "hint-volunteer", Entry::Choice { list: VOLUNTEERS, strict: false })
        }
        "people" => (10.0, "hint-people", Entry::Whole),
        "task" => (18.0, "hint-choose", choice(TASKS)),
        "hours" => (9.0, "hint-hours", Entry::Decimal),
        "helped" => (13.0, "hint-helped", Entry::Whole),
        "elderly" => (11.0, "hint-elderly", Entry::Whole),
        "records" => (10.0, "hint-records", Entry::Whole),
        _ => (24.0, "hint-internal", Entry::Note),
    };
    FormColumn {
        key: heading.key,
        heading: heading.name(desk.locale.language),
        hint: desk.word(hint),
        needed: heading.needed || (heading.key == "campaign" && several),
        width,
        entry,
    }
}

/// The second column that the reader takes for a volunteer.
fn shown_name(heading: Heading, desk: &Desk) -> FormColumn {
    let own = match desk.locale.language {
        Language::Vi => heading.also.last().copied(),
        Language::En => None,
    };
    FormColumn {
        key: SHOWN_NAME,
        heading: own.map_or_else(|| heading.name(desk.locale.language), str::to_owned),
        hint: desk.word("hint-looked-up"),
        needed: false,
        width: 22.0,
        entry: Entry::LookUp(VOLUNTEERS),
    }
}

/// A year after the last campaign's end: logs are often completed late.
fn last_day(desk: &Desk) -> Date {
    desk.period().1.saturating_add(1.year())
}

/// The lists in the order of the constants above.
fn lists(desk: &Desk) -> Vec<List> {
    let (site, commune) = (desk.site, desk.commune);
    let at_site = "content/site.yaml".to_owned();
    let at_commune = format!("{}/commune.yaml", desk.folder);
    let list = |name: &str, means: &str, source: &str, entries| List {
        heading: desk.word(&format!("list-{name}")),
        means: if means.is_empty() { String::new() } else { desk.word(means) },
        source: source.to_owned(),
        entries,
    };
    let shifts =
        named(site.shifts.iter().map(|shift| (&shift.id, &*shift.name, hours_of(shift))));
    let campaigns =
        site.campaigns.iter().map(|it| (&it.id, &*it.short_name, it.name.clone()));
    let points = commune.points.iter().map(|point| {
        (&point.id, &*point.name, point.address.clone().unwrap_or_default())
    });
    let teams = commune.teams.iter().map(|team| (&team.id, &*team.name, String::new()));
    let outreach = desk.word("task-outreach");
    let tasks = site.tasks.iter().map(|task| {
        (
            &task.id,
            &*task.name,
            if task.outreach { outreach.clone() } else { String::new() },
        )
    });
    let people =
        |one: &Volunteer| (one.id.to_string(), one.name.for_the_office().clone());
    vec![
        list("shift", "list-shift-means", &at_site, shifts),
        list("campaign", "list-campaign-means", &at_site, named(campaigns)),
        list("point", "list-point-means", &at_commune, named(points)),
        list("team", "", &at_commune, named(teams)),
        list(
            "volunteer",
            "list-volunteer-means",
            &format!("{}/volunteers", desk.folder),
            commune.volunteers.iter().map(people).collect(),
        ),
        list("task", "list-task-means", &at_site, named(tasks)),
    ]
}

/// Entries by the names that the reader finds, and what they mean.
pub(super) fn named<'a>(
    entries: impl Iterator<Item = (&'a Id, &'a str, String)>,
) -> Vec<(String, String)> {
    let entries: Vec<_> = entries.collect();
    let names: Vec<(&str, Vec<&str>)> =
        entries.iter().map(|(id, name, _)| (id.as_str(), vec![*name])).collect();
    let words = unmistakable(&names);
    let means = entries.iter().map(|(.., means)| means.clone());
    words.into_iter().map(str::to_owned).zip(means).collect()
}

fn doubts(desk: &Desk) -> Vec<Doubt> {
    let mut doubts = vec![
        Doubt::Missing("date"),
        Doubt::Missing("shift"),
        Doubt::AllMissing(&["volunteer", SHOWN_NAME, "people"]),
        Doubt::Above("elderly", "helped"),
    ];
    if desk.site.campaigns.len() > 1 {
        doubts.push(Doubt::Missing("campaign"));
    }
    doubts
}

fn guide(desk: &Desk) -> Vec<String> {
    let mut words = desk.example().to_vec();
    let campaigns = i64::try_from(desk.site.campaigns.len()).unwrap_or(i64::MAX);
    words.extend([
        ("campaigns", Word::count(campaigns)),
        ("code", Word::text(desk.commune.code.as_str())),
        ("folder", Word::text(desk.folder)),
        ("rows", Word::text(desk.locale.whole(i64::from(ROWS)))),
    ]);
    let unlisted = desk.commune.volunteers.is_empty();
    let id = |number: i32| match number {
        4 if unlisted => "log-guide-4-unlisted".to_owned(),
        _ => format!("log-guide-{number}"),
    };
    (1..=10).map(|number| desk.say(&id(number), &words)).collect()
}
