//! One commune's folder: `commune.yaml` and everything beside it.
//!
//! Needs nothing but the folder and what the site fixed, so communes are read
//! side by side. Any error leaves the whole commune out; warnings do not.

use borsh::{BorshDeserialize, BorshSerialize};
use jiff::civil::Date;

use super::{
    disk::Disk,
    events::{EventNames, read_events},
    fields::Fields,
    logs::LogReader,
    place_of_help::{Known, points, teams, villages},
    progress::ProgressReader,
    roster::{RosterNames, read_roster},
    table::TableFile,
    text::{Text, decode},
    volunteers::RegisterReader,
    yaml::{Node, parse},
};
use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    model::{
        Campaign, Commune, CommuneCode, CommuneKind, Contact, FormerName, LeftOut, Log,
        RosterShift, Shift, Task,
    },
};

/// What the site fixes for every commune.
#[derive(Clone, Copy)]
pub(super) struct Setting<'a> {
    pub(super) campaigns: &'a [Campaign],
    pub(super) shifts: &'a [Shift],
    pub(super) tasks: &'a [Task],
    pub(super) as_of: Option<Date>,
}

/// What became of a commune's folder.
#[derive(Debug, Clone, BorshDeserialize, BorshSerialize)]
pub struct CommuneReading {
    /// The commune, where it has no error.
    pub commune: Option<Commune>,
    /// Who it is, as far as that could be read.
    pub(super) identity: LeftOut,
    /// The code that its file gives, and where; none where it could not be read.
    pub(super) code: Option<(CommuneCode, Place)>,
    /// What is wrong.
    pub(super) problems: Problems,
}

impl CommuneReading {
    /// The same beside the commune itself.
    #[must_use]
    pub fn about(&self) -> Self {
        let Self { identity, code, problems, .. } = self;
        let (identity, code) = (identity.clone(), code.clone());
        Self { commune: None, identity, code, problems: problems.clone() }
    }

    /// The same with the commune itself.
    #[must_use]
    pub fn with(self, commune: Commune) -> Self {
        Self { commune: Some(commune), ..self }
    }
}

/// Reads a commune's folder; `listed` are all files in it, where that is known.
pub(super) fn read_commune(
    folder: &str,
    listed: Option<Vec<String>>,
    setting: Setting,
    disk: &Disk,
) -> CommuneReading {
    let mut problems = Problems::new();
    let mut identity = identity_of(folder);
    let paths = listed.unwrap_or_else(|| disk.files(folder, &mut problems));
    let files = Files::sort(folder, paths, &mut problems);
    let main = format!("{folder}/commune.yaml");
    let mut code = None;
    let commune = file(&main, disk, &mut problems)
        .and_then(|text| profile(&text, setting, &mut identity, &mut code, &mut problems))
        .map(|commune| Commune { folder: folder.to_owned(), ..commune })
        .map(|commune| fill(commune, &files, setting, disk, &mut problems));
    let commune = commune.filter(|_| !problems.has_errors());
    CommuneReading { commune, identity, code, problems }
}

/// Code and name as the folder's name tells them, for a commune that cannot.
fn identity_of(folder: &str) -> LeftOut {
    let name = folder.rsplit('/').next().unwrap_or(folder);
    let (code, rest) = name.split_once('-').unwrap_or((name, name));
    match CommuneCode::new(code) {
        Some(code) => LeftOut { code: code.to_string(), name: rest.to_owned() },
        None => LeftOut { code: name.to_owned(), name: name.to_owned() },
    }
}

fn file(path: &str, disk: &Disk, problems: &mut Problems) -> Option<Text> {
    decode(disk.read(path, problems)?, problems)
}

/// The files of a commune by what they hold.
#[derive(Default)]
struct Files {
    progress_yaml: Vec<String>,
    progress_tables: Vec<String>,
    volunteers: Vec<String>,
    logs: Vec<String>,
    rosters: Vec<String>,
    events: Vec<String>,
}

impl Files {
    fn sort(folder: &str, paths: Vec<String>, problems: &mut Problems) -> Self {
        let mut files = Self::default();
        for path in paths {
            let below =
                path.strip_prefix(folder).unwrap_or(&path).trim_start_matches('/');
            let (room, name) = below.rsplit_once('/').unwrap_or(("", below));
            // Some systems write endings in capitals; folders may hold folders.
            let name = name.to_ascii_lowercase();
            let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
            let room = room.split('/').next().unwrap_or_default();
            let list = match (room, stem, ending) {
                ("", "commune", "yaml") => continue,
                ("", "progress", "yaml") | ("progress", _, "yaml") => {
                    &mut files.progress_yaml
                }
                ("", "progress", "csv" | "xlsx") => &mut files.progress_tables,
                ("", "volunteers", "csv" | "xlsx") => &mut files.volunteers,
                ("logs", _, "csv" | "xlsx") => &mut files.logs,
                ("roster", _, "yaml") => &mut files.rosters,
                ("", "events", "yaml") => &mut files.events,
                _ => {
                    problems.add(not_read(room, stem, ending, &path));
                    continue;
                }
            };
            list.push(path);
        }
        files
    }
}

/// Names of a commune's own files.
const NAMES: [&str; 4] =
    ["commune.yaml", "progress.yaml", "volunteers.csv", "events.yaml"];

/// A file that is not read: an error where it surely holds data, else a note.
fn not_read(room: &str, stem: &str, ending: &str, path: &str) -> Problem {
    let place = Place::file(&path.into());
    let known = matches!(stem, "commune" | "progress" | "volunteers" | "events");
    let of_data = match ending {
        "xls" | "xlsm" | "xlsb" | "ods" | "numbers" | "tsv" | "csv" | "xlsx" => {
            room == "logs" || (room.is_empty() && known)
        }
        "yml" | "json" => {
            matches!(room, "progress" | "roster") || (room.is_empty() && known)
        }
        _ => false,
    };
    if of_data {
        return Problem::new(Code::WrongEnding, place).found(format!(".{ending}"));
    }
    let name = format!("{stem}.{ending}");
    Problem::new(Code::UnusedFile, place).nearest(&name, NAMES)
}

/// `commune.yaml` alone; the lists of the other files are still empty.
fn profile(
    file: &Text,
    setting: Setting,
    identity: &mut LeftOut,
    found: &mut Option<(CommuneCode, Place)>,
    problems: &mut Problems,
) -> Option<Commune> {
    let mut top = Fields::of(parse(file, problems)?, problems)?;
    let code = top.required("code", problems).and_then(|n| {
        let place = n.place.clone();
        n.commune_code(problems).map(|code| (code, place))
    });
    found.clone_from(&code);
    let code = code.map(|(code, _)| code);
    let name = top.required("name", problems).and_then(|n| n.text(problems));
    if let Some(code) = &code {
        identity.code = code.to_string();
    }
    if let Some(name) = &name {
        identity.name.clone_from(name);
    }
    let kind = top
        .required("kind", problems)
        .and_then(|n| n.choice(&CommuneKind::ALL, problems));
    let group = top.text("group", problems);
    let formerly = top.list("formerly", problems);
    let formerly =
        formerly.into_iter().filter_map(|n| former_name(n, problems)).collect();
    let contact = top.optional("contact").and_then(|n| contact(n, problems));
    let targets = targets(top.optional("targets"), setting.campaigns, problems);
    let known = Known { campaigns: setting.campaigns, shifts: setting.shifts };
    let villages = villages(top.list("villages", problems), problems);
    let points = points(top.list("points", problems), &villages, known, problems);
    let teams = teams(top.list("teams", problems), known, problems);
    top.finish(problems);
    Some(Commune {
        folder: String::new(),
        code: code?,
        name: name?,
        kind: kind?,
        group,
        formerly,
        contact: contact.unwrap_or_default(),
        targets,
        villages,
        points,
        teams,
        volunteers: Vec::new(),
        reports: Vec::new(),
        log: None,
        rosters: Vec::new(),
        events: Vec::new(),
        rows_left_out: 0,
    })
}

fn former_name(node: Node, problems: &mut Problems) -> Option<FormerName> {
    let mut fields = Fields::of(node, problems)?;
    let name = fields.required("name", problems).and_then(|n| n.text(problems));
    let until = fields.optional("until").and_then(|n| n.date(problems));
    fields.finish(problems);
    Some(FormerName { name: name?, until })
}

fn contact(node: Node, problems: &mut Problems) -> Option<Contact> {
    let mut fields = Fields::of(node, problems)?;
    let contact = Contact {
        office: fields.text("office", problems),
        phone: fields.text("phone", problems),
        address: fields.text("address", problems),
    };
    fields.finish(problems);
    Some(contact)
}

/// `{dat-dai: {thua-da-ra-soat: 12480}}` by the indices of the site.
fn targets(
    node: Option<Node>,
    campaigns: &[Campaign],
    problems: &mut Problems,
) -> Vec<Vec<Option<u64>>> {
    let width = |campaign: &Campaign| vec![None; campaign.indicators.len()];
    let mut targets: Vec<_> = campaigns.iter().map(width).collect();
    for (id, place, node) in node.and_then(|n| n.map(problems)).unwrap_or_default() {
        let Some(campaign) = campaigns.iter().position(|c| c.id.as_str() == id) else {
            let ids = campaigns.iter().map(|campaign| campaign.id.as_str());
            let problem = Problem::new(Code::UnknownCampaign, place).found(id.clone());
            problems.add(problem.nearest(&id, ids));
            continue;
        };
        for (id, place, node) in node.map(problems).unwrap_or_default() {
            let Some(indicator) = campaigns[campaign].indicator(&id) else {
                let ids = campaigns[campaign].indicators.iter().map(|i| i.id.as_str());
                let problem =
                    Problem::new(Code::UnknownIndicator, place).found(id.clone());
                problems.add(problem.nearest(&id, ids));
                continue;
            };
            if !node.is_null() {
                targets[campaign][indicator] = node.whole(problems);
            }
        }
    }
    targets
}

/// Adds what lies in the other files.
fn fill(
    mut commune: Commune,
    files: &Files,
    setting: Setting,
    disk: &Disk,
    problems: &mut Problems,
) -> Commune {
    let mut register = RegisterReader::new(&commune.teams);
    for path in &files.volunteers {
        if let Some(table) = TableFile::read(path, disk, problems) {
            register.read(&table, problems);
        }
    }
    let (volunteers, left_out) = register.finish();
    commune.volunteers = volunteers;
    commune.rows_left_out += left_out;
    let mut progress = ProgressReader::new(setting.campaigns, setting.as_of);
    for path in &files.progress_yaml {
        if let Some(text) = file(path, disk, problems) {
            progress.read_yaml(&text, problems);
        }
    }
    for path in &files.progress_tables {
        if let Some(table) = TableFile::read(path, disk, problems) {
            progress.read_table(&table, problems);
        }
    }
    let (reports, left_out) = progress.finish(problems);
    commune.reports = reports;
    commune.rows_left_out += left_out;
    read_logs(&mut commune, files, setting, disk, problems);
    read_plans(&mut commune, files, setting, disk, problems);
    commune
}

fn read_logs(
    commune: &mut Commune,
    files: &Files,
    setting: Setting,
    disk: &Disk,
    problems: &mut Problems,
) {
    if files.logs.is_empty() {
        return;
    }
    let mut logs = LogReader::new(
        (setting.campaigns, setting.shifts, setting.tasks),
        (&commune.points, &commune.teams, &commune.volunteers),
        setting.as_of,
    );
    for path in &files.logs {
        if let Some(table) = TableFile::read(path, disk, problems) {
            logs.read(&table, problems);
        }
    }
    let (entries, left_out) = logs.finish();
    commune.log = Some(Log::new(entries));
    commune.rows_left_out += left_out;
}

/// Rosters and events: what is planned, also after `as_of`.
fn read_plans(
    commune: &mut Commune,
    files: &Files,
    setting: Setting,
    disk: &Disk,
    problems: &mut Problems,
) {
    for path in &files.rosters {
        let names = RosterNames {
            shifts: setting.shifts,
            points: &commune.points,
            teams: &commune.teams,
            volunteers: &commune.volunteers,
        };
        let Some(text) = file(path, disk, problems) else { continue };
        if let Some(roster) = read_roster(&text, names, problems) {
            match commune.rosters.iter_mut().find(|known| known.week == roster.week) {
                Some(known) => known.shifts.extend(roster.shifts),
                None => commune.rosters.push(roster),
            }
        }
    }
    commune.rosters.sort_by_key(|roster| roster.week);
    // A week may be spread over several files, each in an order of its own.
    for roster in &mut commune.rosters {
        roster.shifts.sort_by_key(RosterShift::order);
    }
    for path in &files.events {
        let names = EventNames {
            campaigns: setting.campaigns,
            villages: &commune.villages,
            teams: &commune.teams,
        };
        if let Some(text) = file(path, disk, problems) {
            commune.events = read_events(&text, names, problems);
        }
    }
}
