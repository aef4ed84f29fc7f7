//! One commune, found by what a person types and read without the others.
//!
//! In: a code, a folder's name or a commune's name typed somehow. Out: its folder,
//! and the commune with everything it keeps, also what is dated after `as_of`:
//! whoever writes the next report must see the last one. Faults of other communes
//! are not looked at, so they cannot stand in the way.

use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};

use super::{
    commune::{Setting, read_commune},
    disk::Disk,
    fields::Fields,
    text::decode,
    yaml::parse,
};
use crate::{
    diagnostics::{Problems, nearest},
    locale::fold,
    model::{Commune, CommuneCode, Site},
};

/// No commune, or no single one, is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotFound {
    /// None; perhaps this one was meant: `Đức Thọ (18229)`.
    Unknown(Option<String>),
    /// Several: `Sơn Tây (18172)`, …
    Many(Vec<String>),
}

/// What reading one commune gave.
pub struct OneCommune {
    /// The commune, where it has no error.
    pub commune: Option<Commune>,
    /// What is wrong in its folder.
    pub problems: Problems,
}

/// Who a folder says that it is.
struct Identity {
    folder: String,
    code: String,
    name: String,
    kind: String,
}

impl Identity {
    fn shown(&self) -> String {
        format!("{} ({})", self.name, self.code)
    }
}

/// The folder of the commune that is meant: `content/communes/18229-duc-tho`.
pub fn find_commune(disk: &Disk, typed: &str) -> Result<String, NotFound> {
    let folders = disk.folders("content/communes", &mut Problems::new());
    let all: Vec<Identity> =
        folders.par_iter().map(|folder| identify(folder, disk)).collect();
    let typed = typed.trim().trim_end_matches('/');
    let last = typed.rsplit('/').next().unwrap_or(typed);
    let folded = fold(last);
    let short = |one: &Identity| fold(&one.name) == folded;
    let long = |one: &Identity| {
        let kind = fold(&format!("{} {}", one.kind, one.name));
        kind == folded || fold(last_part(&one.folder)) == folded
    };
    let ways: [&dyn Fn(&Identity) -> bool; 5] = [
        &|one| last_part(&one.folder) == last,
        &|one| one.code == last,
        &|one| one.name == last,
        &short,
        &long,
    ];
    for fits in ways {
        let found: Vec<&Identity> = all.iter().filter(|one| fits(one)).collect();
        match found[..] {
            [] => {}
            [one] => return Ok(one.folder.clone()),
            _ => {
                return Err(NotFound::Many(
                    found.into_iter().map(Identity::shown).collect(),
                ));
            }
        }
    }
    let forms: Vec<(String, &Identity)> = all
        .iter()
        .flat_map(|one| [(fold(&one.name), one), (one.code.clone(), one)])
        .collect();
    let near = nearest(&folded, forms.iter().map(|(form, _)| form.as_str()));
    let one = near.and_then(|near| forms.iter().find(|(form, _)| form == near));
    Err(NotFound::Unknown(one.map(|(_, one)| one.shown())))
}

/// Reads the commune in this folder.
pub fn read_one(disk: &Disk, site: &Site, folder: &str) -> OneCommune {
    let setting = Setting {
        campaigns: &site.campaigns,
        shifts: &site.shifts,
        tasks: &site.tasks,
        as_of: None,
    };
    let mut reading = read_commune(folder, None, setting, disk);
    reading.problems.sort();
    OneCommune { commune: reading.commune, problems: reading.problems }
}

/// Code and name from the commune's file, as far as it can be read, else from the
/// folder's name.
fn identify(folder: &str, disk: &Disk) -> Identity {
    let mut unheard = Problems::new();
    let name = last_part(folder);
    let (code, rest) = name.split_once('-').unwrap_or((name, name));
    let mut found = Identity {
        folder: folder.to_owned(),
        code: CommuneCode::new(code).map_or_else(String::new, |code| code.to_string()),
        name: rest.to_owned(),
        kind: String::new(),
    };
    let fields = disk
        .read(&format!("{folder}/commune.yaml"), &mut unheard)
        .and_then(|source| decode(source, &mut unheard))
        .and_then(|text| parse(&text, &mut unheard))
        .and_then(|node| Fields::of(node, &mut unheard));
    if let Some(mut fields) = fields {
        let mut take = |key, into: &mut String| {
            if let Some(text) = fields.text(key, &mut unheard) {
                *into = text;
            }
        };
        take("code", &mut found.code);
        take("name", &mut found.name);
        take("kind", &mut found.kind);
    }
    found
}

fn last_part(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
