//! The register of volunteers as a form for new ones.
//!
//! Rows stay blank: a suggested code without a name would be a faulty row, so the
//! next free code stands in the guide. Those who are registered already are not
//! repeated, because their numbers never leave the register (`model::volunteer`);
//! a register may be two files.

use jiff::{ToSpan as _, civil::date};

use super::{
    form::{Desk, Doubt, Entry, Form, FormColumn, List},
    log::named,
    workbook::workbook,
};
use crate::{
    locale::{Word, slug},
    read::{Heading, register_headings},
    render::{Artefact, CannotRender, texts::commune_name},
};

const TEAMS: usize = 0;
const ROLES: usize = 1;

/// A workbook for the commune's new volunteers; its path is a file name that fits.
pub fn register_form(desk: &Desk) -> Result<Artefact, CannotRender> {
    let commune = Word::text(commune_name(desk.commune, desk.locale));
    let form = Form {
        made: desk.site.fixed_as_of.unwrap_or(desk.period().0),
        sheet: desk.word("sheet-volunteers"),
        title: desk.say("volunteers-title", &[("commune", commune)]),
        lead: desk.say("volunteers-lead", &[("folder", Word::text(desk.folder))]),
        columns: register_headings().map(|heading| column(heading, desk)).collect(),
        lists: lists(desk),
        doubts: vec![Doubt::Missing("id"), Doubt::Missing("name")],
        guide_title: desk.word("volunteers-guide-title"),
        guide: guide(desk),
    };
    let name = format!("{}-{}", slug(&desk.commune.name), desk.commune.code);
    let name = desk.say("file-volunteers", &[("name", Word::text(name))]);
    Ok(Artefact::new(format!("{name}.xlsx"), workbook(&form, desk)?))
}

fn column(heading: Heading, desk: &Desk) -> FormColumn {
    let last = desk.period().1.saturating_add(1.year());
    let choice = |list| Entry::Choice { list, strict: true };
    let (width, entry) = match heading.key {
        "id" => (12.0, Entry::Unique),
        "name" => (26.0, Entry::Text),
        "birth_date" => (13.0, Entry::Date(date(1920, 1, 1), last)),
        "team" => (34.0, choice(TEAMS)),
        "role" => (13.0, choice(ROLES)),
        "phone" => (16.0, Entry::Text),
        "consent" | "guardian_consent" => (14.0, Entry::Date(date(2000, 1, 1), last)),
        _ => (26.0, Entry::Note),
    };
    let hint = match heading.key {
        "team" => "hint-choose".to_owned(),
        key => format!("hint-{}", key.replace('_', "-")),
    };
    FormColumn {
        key: heading.key,
        heading: heading.name(desk.locale.language),
        hint: desk.word(&hint),
        needed: heading.needed,
        width,
        entry,
    }
}

fn lists(desk: &Desk) -> Vec<List> {
    let teams = desk.commune.teams.iter();
    let teams = named(teams.map(|team| (&team.id, &*team.name, String::new())));
    let roles = ["role-leader", "role-member"].map(|id| (desk.word(id), String::new()));
    vec![
        List {
            heading: desk.word("list-team"),
            means: String::new(),
            source: format!("{}/commune.yaml", desk.folder),
            entries: teams,
        },
        List {
            heading: desk.word("list-role"),
            means: String::new(),
            source: String::new(),
            entries: roles.to_vec(),
        },
    ]
}

fn guide(desk: &Desk) -> Vec<String> {
    let known = i64::try_from(desk.commune.volunteers.len()).unwrap_or(i64::MAX);
    let ids = desk.commune.volunteers.iter().map(|volunteer| volunteer.id.as_str());
    let mut words = desk.example().to_vec();
    words.extend([
        ("known", Word::count(known)),
        ("next", Word::text(next_id(ids, &desk.commune.name))),
        ("folder", Word::text(desk.folder)),
    ]);
    let numbered = (1..=8).map(|number| format!("volunteers-guide-{number}"));
    let ids = numbered.chain((known > 0).then(|| "volunteers-guide-8-again".to_owned()));
    ids.map(|id| desk.say(&id, &words)).collect()
}

/// The code after the highest one, in the form that most codes have; for a first
/// one the letters that the commune's name begins with.
fn next_id<'a>(ids: impl Iterator<Item = &'a str>, commune: &str) -> String {
    let mut forms: Vec<(&str, usize, u64, usize)> = Vec::new();
    for id in ids {
        let stem = id.trim_end_matches(|c: char| c.is_ascii_digit());
        let digits = &id[stem.len()..];
        let Ok(number) = digits.parse() else { continue };
        match forms.iter_mut().find(|form| form.0 == stem) {
            Some(form) => {
                *form = (stem, form.1.max(digits.len()), form.2.max(number), form.3 + 1);
            }
            None => forms.push((stem, digits.len(), number, 1)),
        }
    }
    // The first of the most frequent ones.
    let usual = forms.iter().rev().max_by_key(|form| form.3);
    if let Some((stem, width, highest, _)) = usual {
        let next = highest.saturating_add(1);
        return format!("{stem}{next:0width$}");
    }
    let slug = slug(commune);
    let letters = slug.split('-').filter_map(|word| word.chars().next());
    format!("{}-001", letters.collect::<String>().to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn next_code_continues_the_usual_form() {
        let next = |ids: &[&str]| next_id(ids.iter().copied(), "Đức Thọ");
        assert_eq!(next(&["DT-001", "DT-045", "X9", "DT-012"]), "DT-046");
        assert_eq!(next(&["MA-09"]), "MA-10");
        assert_eq!(next(&["DT-999"]), "DT-1000");
        assert_eq!(next(&["lan", "hoa"]), "DT-001");
        assert_eq!(next(&[]), "DT-001");
    }
}
