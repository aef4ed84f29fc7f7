//! Whom to send which address: a commune's volunteers with their own pages, for the
//! leader who sends them on; as a page and as a table.
//!
//! In the internal edition alone, and only where the site has a secret. The addresses are
//! those of the public site, in full where it is known where that will stand.

use csv::Writer;
use serde::Serialize;

use super::commune::crumbs;
use crate::{
    locale::Word,
    model::{Commune, Role, Secret},
    render::{
        Artefact, CannotRender, Press, View, address,
        data::defuse,
        parts::{Crumb, Shell, ShellOf},
        texts::{PersonText, commune_name, person},
    },
};

#[derive(Serialize)]
struct VolunteersPage<'a> {
    shell: Shell<'a>,
    name: &'a str,
    rows: Vec<Row<'a>>,
    table: String,
    /// Whether addresses are whole: without `base_url` they begin below the site.
    whole: bool,
    commune: String,
}

#[derive(Serialize)]
struct Row<'a> {
    #[serde(flatten)]
    person: PersonText<'a>,
    team: Option<&'a str>,
    leader: bool,
    address: String,
}

/// The page and the table; none in the public edition, and none without volunteers.
pub(super) fn pages(
    press: &Press,
    index: usize,
    view: &View,
) -> Result<Vec<Artefact>, CannotRender> {
    let (commune, locale) = (view.commune(index).0, view.locale);
    let Some(secret) = view.secret_to_tell() else { return Ok(Vec::new()) };
    if commune.volunteers.is_empty() {
        return Ok(Vec::new());
    }
    let name = commune_name(commune, locale);
    let path = address::volunteers(commune);
    let words = [("name", Word::text(&*name))];
    let title = locale.text("volunteers-title", &words);
    let mut crumbs = crumbs(index, view);
    crumbs.push(Crumb::new(locale.text("volunteers-crumb", &[]), &*path));
    let shell = press.shell(
        ShellOf {
            path: &path,
            description: locale.text("volunteers-lead", &[]),
            title,
            crumbs,
        },
        view,
    );
    let rows = rows(commune, secret, view);
    let table = table(&rows, commune, view);
    let context = VolunteersPage {
        name: &name,
        rows,
        table: table.path.rsplit('/').next().unwrap_or_default().to_owned(),
        whole: view.site().base_url.is_some(),
        commune: address::commune(commune),
        shell,
    };
    Ok(vec![press.engine.page(&path, "volunteers.html", &context)?, table])
}

/// Volunteers by team, in the order of the register.
fn rows<'a>(commune: &'a Commune, secret: &Secret, view: &View) -> Vec<Row<'a>> {
    let mut all: Vec<_> = commune.volunteers.iter().collect();
    all.sort_by_key(|volunteer| (volunteer.team.is_none(), volunteer.team));
    let base = view.site().base_url.as_ref();
    let row = |volunteer: &'a crate::model::Volunteer| {
        let path = address::own_page(secret, commune, volunteer);
        Row {
            person: person(volunteer, view),
            team: volunteer.team.map(|index| commune.teams[index].name.as_str()),
            leader: volunteer.role == Role::Leader,
            address: base.map_or_else(|| path.clone(), |base| base.join(&path)),
        }
    };
    all.into_iter().map(row).collect()
}

/// The same with a message ready to send, for spreadsheets and mail merge.
fn table(rows: &[Row], commune: &Commune, view: &View) -> Artefact {
    let text = |id: &str| view.locale.text(id, &[]);
    let mut writer = Writer::from_writer(vec![0xef, 0xbb, 0xbf]);
    let head = ["code", "name", "team", "phone", "address", "message"];
    let head = head.map(|column| text(&format!("volunteers-{column}")));
    // Writing to memory, rows of one length, cannot fail.
    let _ = writer.write_record(&head);
    for row in rows {
        let PersonText { code, name, phone } = row.person;
        let words = [("address", Word::text(&*row.address))];
        let message = view.locale.text("volunteers-text", &words);
        let cells = [
            code,
            name.unwrap_or_default(),
            row.team.unwrap_or_default(),
            phone.unwrap_or_default(),
            &row.address,
            &message,
        ];
        let _ = writer.write_record(cells.map(|cell| defuse(cell).into_owned()));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    Artefact::new(address::volunteers_table(commune), bytes)
}
