//! A whole province: the site, its campaigns and guides, then every commune.
//!
//! Communes are read side by side on every core; their problems are joined in
//! the order of their folders. What holds for the site (who stands for `as_of`,
//! two communes with one code) is decided here, after all of them.

use std::collections::HashMap;

use rayon::{
    iter::{
        IndexedParallelIterator as _, IntoParallelRefIterator as _, ParallelIterator as _,
    },
    slice::ParallelSliceMut as _,
};

use super::{
    campaign::read_campaign,
    commune::{CommuneReading, Setting, read_commune},
    disk::{Disk, Noted},
    guide::read_guide,
    inputs::Inputs,
    listing::{COMMUNES, Listing},
    map::{MAP_FILE, read_map},
    secret::read_secret,
    site::{RawSite, default_shifts, default_tasks, read_site},
    theme::ThemeFiles,
};
use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    locale::{Collation, Locale},
    model::{Campaign, Commune, CommuneCode, Content, Guide, Id, LeftOut, Site},
};

/// What reading gave.
pub struct Reading {
    /// The content, where site, campaigns, guides and theme have no error.
    /// Communes with errors are left out of it.
    pub content: Option<Content>,
    /// The site's language and words.
    pub locale: Option<Locale>,
    /// The site's theme.
    pub theme: ThemeFiles,
    /// All that is wrong, sorted by place.
    pub problems: Problems,
}

/// The site without its communes: campaigns, guides, theme, words.
pub struct Frame {
    /// The site, where its own file and its campaigns can be read.
    pub site: Option<Site>,
    /// The site's language and words.
    pub locale: Option<Locale>,
    /// The site's theme.
    pub theme: ThemeFiles,
    /// All that is wrong so far.
    pub problems: Problems,
    /// The fingerprint of each file that was read for it.
    pub noted: Noted,
}

/// What earlier builds know of communes' folders, and who hears what this one reads.
pub struct Known<'a> {
    /// The reading of a folder that holds what it held then, without the log's rows.
    pub recall: &'a (dyn Fn(&str) -> Option<CommuneReading> + Sync),
    /// Takes each reading and gives what of it is needed further on; the inputs that it
    /// was read from, where a later build can know them again.
    pub learn:
        &'a (dyn Fn(&str, CommuneReading, Option<Inputs>) -> CommuneReading + Sync),
    /// What lay in the communes' folders when this build began.
    pub listing: Option<&'a Listing>,
}

impl Known<'_> {
    /// Nothing is known, and nobody hears.
    pub const NOTHING: Known<'static> =
        Known { recall: &|_| None, learn: &|_, reading, _| reading, listing: None };

    fn read(&self, folder: &str, setting: Setting, disk: &Disk) -> CommuneReading {
        if let Some(reading) = (self.recall)(folder) {
            return reading;
        }
        // That was looked at before: what changes meanwhile is seen next time.
        match self.listing.and_then(|listing| listing.of_folder(folder)) {
            None => (self.learn)(folder, read_commune(folder, None, setting, disk), None),
            Some(inputs) => {
                let disk = disk.noting();
                let listed = Some(inputs.paths());
                let mut reading = read_commune(folder, listed, setting, &disk);
                // A file that went since then is not missing.
                if reading.problems.iter().any(|it| it.code == Code::MissingFile) {
                    reading = read_commune(folder, None, setting, &disk);
                }
                (self.learn)(folder, reading, Some(inputs.clone().read(&disk)))
            }
        }
    }
}

/// Reads everything but the communes.
pub fn read_frame(disk: &Disk) -> Frame {
    let disk = &disk.noting();
    let mut problems = Problems::new();
    let entries = disk.entries("content", &mut problems);
    note_strays(&entries, &mut problems);
    let Some(raw) = read_site(disk, &mut problems) else {
        let theme = ThemeFiles::built_in();
        let noted = disk.noted();
        return Frame { site: None, locale: None, theme, problems, noted };
    };
    let theme = ThemeFiles::read(&raw.theme, disk, &mut problems);
    let locale = match theme.wording(raw.language) {
        Ok(words) => Some(Locale::new(raw.language, words)),
        Err(error) => {
            let path = format!("themes/{}/i18n/{}.ftl", raw.theme, raw.language.tag());
            let problem = Problem::new(Code::BrokenTheme, Place::file(&path.into()));
            problems.add(problem.with("reason", error.to_string()));
            None
        }
    };
    let site = locale
        .as_ref()
        .and_then(|locale| read_site_parts(raw, locale, disk, &mut problems));
    Frame { site, locale, theme, problems, noted: disk.noted() }
}

/// Reads the content below a root; `told` hears how many communes are done.
pub fn read_content(disk: &Disk, told: &(dyn Fn(usize, usize) + Sync)) -> Reading {
    read_rest(read_frame(disk), disk, &Known::NOTHING, told)
}

/// Reads what is not in the frame yet.
pub fn read_rest(
    frame: Frame,
    disk: &Disk,
    known: &Known,
    told: &(dyn Fn(usize, usize) + Sync),
) -> Reading {
    let Frame { site, locale, theme, mut problems, .. } = frame;
    let faulty = problems.has_errors();
    let content = site.and_then(|site| {
        // A folder of communes that cannot be listed is a fault of the site.
        let folders: Vec<String> = match known.listing {
            None => disk.folders(COMMUNES, &mut problems),
            Some(listing) => {
                problems.append(listing.strays().clone());
                listing.names().cloned().collect()
            }
        };
        let entries = disk.entries("content", &mut Problems::new());
        let has_map = entries.iter().any(|path| path == MAP_FILE);
        let map = has_map.then(|| read_map(disk, &mut problems)).flatten();
        let faulty = faulty || problems.has_errors();
        let mut content =
            read_communes(site, &folders, disk, (known, told), &mut problems);
        let Content { communes, left_out, .. } = &content;
        content.map = map.and_then(|map| map.link(communes, left_out, &mut problems));
        (!faulty).then_some(content)
    });
    problems.sort();
    Reading { content, locale, theme, problems }
}

/// What lies in the content folder without a meaning, such as a misspelt folder.
fn note_strays(entries: &[String], problems: &mut Problems) {
    let known = ["campaigns", "communes", "guides", "map.geojson", "site.yaml"];
    for path in entries {
        let name = path.rsplit('/').next().unwrap_or_default();
        // Texts about the content, as SOURCES.md, are at home here.
        if !known.contains(&name) && !name.ends_with(".md") {
            let place = Place::file(&path.as_str().into());
            problems.add(Problem::new(Code::UnusedFile, place).nearest(name, known));
        }
    }
}

/// Campaigns, guides, shifts and tasks.
fn read_site_parts(
    raw: RawSite,
    locale: &Locale,
    disk: &Disk,
    problems: &mut Problems,
) -> Option<Site> {
    let guide_ids = ids_of(disk, "content/guides", ".md", problems);
    let files = ids_of(disk, "content/campaigns", ".yaml", problems);
    let mut campaigns: Vec<Campaign> = Vec::new();
    for (id, place) in &raw.campaigns {
        if files.contains(id) {
            campaigns.extend(read_campaign(id, &guide_ids, disk, problems));
        } else {
            problems.add(missing_campaign(id, place, &files));
        }
    }
    note_unused_campaigns(&raw, &files, problems);
    if campaigns.len() < raw.campaigns.len() || campaigns.is_empty() {
        return None;
    }
    let guides: Vec<Option<Guide>> =
        guide_ids.iter().map(|id| read_guide(id, &campaigns, disk, problems)).collect();
    // A faulty guide is an error of the site; indices stay right without it.
    let guides: Vec<Guide> =
        guides.into_iter().collect::<Option<_>>().unwrap_or_else(|| {
            campaigns.iter_mut().for_each(|campaign| campaign.guides.clear());
            Vec::new()
        });
    let secret = read_secret(disk, problems);
    let word = |id: &str| locale.text(id, &[]);
    let shift_name = |id: &str| word(&format!("shift-{id}"));
    let task_name = |id: &str| word(&format!("task-{id}"));
    Some(Site {
        title: raw.title,
        province: raw.province,
        publisher: raw.publisher,
        campaigns,
        guides,
        base_url: raw.base_url,
        language: raw.language,
        fixed_as_of: raw.as_of,
        shifts: raw.shifts.unwrap_or_else(|| default_shifts(shift_name)),
        tasks: raw.tasks.unwrap_or_else(|| default_tasks(task_name)),
        stale_after_days: raw.stale_after_days,
        theme: raw.theme,
        notice: raw.notice,
        safety: raw.safety,
        secret,
        offline: raw.offline,
        commune_zip: raw.commune_zip,
    })
}

/// The ids that the names of a folder's files give.
fn ids_of(disk: &Disk, folder: &str, ending: &str, problems: &mut Problems) -> Vec<Id> {
    let mut ids = Vec::new();
    for path in disk.files(folder, problems) {
        let name = path[folder.len() + 1..].strip_suffix(ending);
        match name.and_then(Id::new) {
            Some(id) => ids.push(id),
            None => {
                problems.add(Problem::new(Code::UnusedFile, Place::file(&path.into())));
            }
        }
    }
    ids
}

fn campaign_file(id: &Id) -> Place {
    Place::file(&format!("content/campaigns/{id}.yaml").into())
}

/// A campaign that `site.yaml` names at this place and that has no file.
fn missing_campaign(id: &Id, place: &Place, files: &[Id]) -> Problem {
    let problem = Problem::new(Code::MissingFile, campaign_file(id));
    problem.other(place.clone()).nearest(id.as_str(), files.iter().map(Id::as_str))
}

fn note_unused_campaigns(raw: &RawSite, files: &[Id], problems: &mut Problems) {
    for id in files {
        if raw.campaigns.iter().all(|(known, _)| known != id) {
            let known = raw.campaigns.iter().map(|(known, _)| known.as_str());
            let problem = Problem::new(Code::UnusedFile, campaign_file(id));
            problems.add(problem.nearest(id.as_str(), known));
        }
    }
}

/// All communes, and what only all of them together tell.
fn read_communes(
    site: Site,
    folders: &[String],
    disk: &Disk,
    (known, told): (&Known, &(dyn Fn(usize, usize) + Sync)),
    problems: &mut Problems,
) -> Content {
    if folders.is_empty() {
        let place = Place::file(&COMMUNES.into());
        problems.add(Problem::new(Code::NoCommunes, place));
    }
    let setting = Setting {
        campaigns: &site.campaigns,
        shifts: &site.shifts,
        tasks: &site.tasks,
        as_of: site.fixed_as_of,
    };
    let done = std::sync::atomic::AtomicUsize::new(0);
    let read = |folder: &String| {
        let reading = known.read(folder, setting, disk);
        told(done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1, folders.len());
        reading
    };
    // In small portions: no core stands idle while another one reads the last.
    let portions = folders.par_iter().with_max_len(8);
    let readings: Vec<CommuneReading> = portions.map(read).collect();
    let (mut communes, left_out) = separate(readings, problems);
    let collation = Collation::new(site.language);
    communes.par_sort_by(|a, b| {
        collation.compare(&a.name, &b.name).then_with(|| a.code.cmp(&b.code))
    });
    let newest = communes.par_iter().filter_map(Commune::newest).max();
    let first_day = site.campaigns.iter().map(|campaign| campaign.period.start).min();
    let as_of = site.fixed_as_of.or(newest).or(first_day).unwrap_or_default();
    Content { site, as_of, communes, left_out, map: None }
}

/// Sound communes and left-out ones; two with one code are both left out.
fn separate(
    readings: Vec<CommuneReading>,
    problems: &mut Problems,
) -> (Vec<Commune>, Vec<LeftOut>) {
    let mut first_with: HashMap<&CommuneCode, (usize, &Place)> = HashMap::new();
    let mut doubled = vec![false; readings.len()];
    for (index, reading) in readings.iter().enumerate() {
        // A folder's name is no identity: only codes that files give are compared.
        let Some((code, place)) = &reading.code else { continue };
        let Some((first, other)) = first_with.get(code) else {
            first_with.insert(code, (index, place));
            continue;
        };
        doubled[index] = true;
        doubled[*first] = true;
        let problem = Problem::new(Code::RepeatedCommune, place.clone());
        problems.add(problem.found(code.as_str()).other((*other).clone()));
    }
    let (mut communes, mut left_out) = (Vec::new(), Vec::new());
    for (reading, doubled) in readings.into_iter().zip(doubled) {
        problems.append(reading.problems);
        match reading.commune.filter(|_| !doubled) {
            Some(commune) => communes.push(commune),
            None if left_out.contains(&reading.identity) => {}
            None => left_out.push(reading.identity),
        }
    }
    (communes, left_out)
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;
    use crate::read::FileState;

    #[test]
    fn a_file_that_goes_after_the_look_is_not_missing() {
        let root = tempfile::TempDir::new().unwrap();
        let folder = "content/communes/1-x";
        let put = |name: &str, text: &str| {
            let path = root.path().join(folder).join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        let (main, log) = ("commune.yaml", "logs/2025.csv");
        put(main, "code: \"1\"\nname: An\nkind: xa\n");
        put(log, "date,shift,people\n");
        let disk = Disk::open(root.path()).unwrap();
        let began = FileState::of(&fs::metadata(root.path()).unwrap());
        let listing = Listing::look(&disk, &Problems::new(), &began, None);
        let known = Known { listing: Some(&listing), ..Known::NOTHING };
        let setting = Setting { campaigns: &[], shifts: &[], tasks: &[], as_of: None };
        let remove = |name: &str| {
            fs::remove_file(root.path().join(Path::new(folder)).join(name)).unwrap();
        };
        let is_missing = || {
            let reading = known.read(folder, setting, &disk);
            reading.problems.iter().any(|it| it.code == Code::MissingFile)
        };
        assert!(!is_missing());
        remove(log);
        assert!(!is_missing());
        remove(main);
        assert!(is_missing());
    }
}
