//! The map file, `content/map.geojson`: boundaries of communes by their code.
//!
//! Takes the file; gives the outline of each commune that has one. A file that
//! cannot be read, or whose numbers are no degrees, is an error of the site: a
//! wrong map would be believed. Areas of other units are no fault, so that one
//! file may serve all provinces; they are told once, with their number. So are
//! the communes that have no area: pages name them below the map.

use std::{collections::HashMap, sync::Arc};

use super::{
    disk::Disk,
    map_json::{RawFeature, RawMap},
    text::{Text, decode},
};
use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    model::{Commune, LeftOut, Map, Outline, Ring},
};

/// Where the map is.
pub(super) const MAP_FILE: &str = "content/map.geojson";
/// Names that a note gives before it says how many more there are.
const NAMED: usize = 5;

/// The areas of a map file by their code, before communes are known.
pub(super) struct MapFile {
    path: Arc<str>,
    outlines: HashMap<String, Outline>,
    /// The codes in the order of the file.
    codes: Vec<String>,
}

/// Reads the map file; none, with a problem, where it is no map.
pub(super) fn read_map(disk: &Disk, problems: &mut Problems) -> Option<MapFile> {
    let text = decode(disk.read(MAP_FILE, problems)?, problems)?;
    let path = Arc::clone(&text.path);
    let bad = |reason: &str, place: Place| {
        Problem::new(Code::BadMap, place).with("reason", reason)
    };
    let raw: RawMap = match serde_json::from_str(&text.text) {
        Ok(raw) => raw,
        Err(error) => {
            let reason = if error.is_data() { "shape" } else { "json" };
            problems.add(bad(reason, place_of(&error, &text)));
            return None;
        }
    };
    if !raw.is_collection() || raw.features.is_empty() {
        problems.add(bad("collection", Place::file(&path)));
        return None;
    }
    let mut map = MapFile { path, outlines: HashMap::new(), codes: Vec::new() };
    let (mut without_code, mut repeated) = (0, Vec::new());
    for feature in raw.features {
        let Some(code) = feature.code() else {
            without_code += 1;
            continue;
        };
        match rings_of(feature) {
            Err(reason) => {
                problems.add(bad(reason, Place::file(&map.path)).found(code));
                return None;
            }
            Ok(rings) if rings.is_empty() => {}
            Ok(rings) => map.add(code, rings, &mut repeated),
        }
    }
    map.note_codes(without_code, repeated, problems);
    Some(map)
}

impl MapFile {
    /// Adds an area; a commune in several features is all of them together.
    fn add(&mut self, code: String, rings: Vec<Ring>, repeated: &mut Vec<String>) {
        if let Some(known) = self.outlines.get_mut(&code) {
            known.rings.extend(rings);
            repeated.push(code);
        } else {
            self.codes.push(code.clone());
            self.outlines.insert(code, Outline { rings });
        }
    }

    fn note_codes(
        &self,
        without_code: usize,
        mut repeated: Vec<String>,
        problems: &mut Problems,
    ) {
        let place = || Place::file(&self.path);
        if without_code > 0 {
            let problem = Problem::new(Code::MapWithoutCode, place());
            problems.add(problem.with("count", without_code.to_string()));
        }
        repeated.sort_unstable();
        repeated.dedup();
        if !repeated.is_empty() {
            problems.add(listing(Code::MapRepeatedCode, place(), &repeated));
        }
    }

    /// The outlines of these communes; none where the file knows none of them.
    pub(super) fn link(
        mut self,
        communes: &[Commune],
        left_out: &[LeftOut],
        problems: &mut Problems,
    ) -> Option<Map> {
        let find = |commune: &Commune| self.outlines.remove(commune.code.as_str());
        let outlines: Vec<Option<Outline>> = communes.iter().map(find).collect();
        left_out.iter().for_each(|left| drop(self.outlines.remove(&left.code)));
        let place = || Place::file(&self.path);
        let is_left = |code: &&String| self.outlines.contains_key(*code);
        let unknown: Vec<&String> = self.codes.iter().filter(is_left).collect();
        if !unknown.is_empty() {
            problems.add(listing(Code::MapUnknownCode, place(), &unknown));
        }
        let pairs = communes.iter().zip(&outlines);
        let missing: Vec<&str> = pairs
            .filter(|(_, outline)| outline.is_none())
            .map(|(commune, _)| commune.name.as_str())
            .collect();
        if !missing.is_empty() {
            problems.add(listing(Code::MapMissingCommune, place(), &missing));
        }
        (missing.len() < communes.len()).then_some(Map { outlines })
    }
}

/// A problem that names the first few and counts all.
fn listing(code: Code, place: Place, names: &[impl AsRef<str>]) -> Problem {
    let first: Vec<&str> = names.iter().take(NAMED).map(AsRef::as_ref).collect();
    let mut shown = first.join(", ");
    if names.len() > NAMED {
        shown.push_str(", …");
    }
    Problem::new(code, place).with("count", names.len().to_string()).with("names", shown)
}

/// The rings of a feature that enclose something, or why its numbers are no
/// degrees of longitude and latitude.
fn rings_of(feature: RawFeature) -> Result<Vec<Ring>, &'static str> {
    let mut rings = feature.rings();
    for (x, y) in rings.iter().flatten() {
        match (x.abs(), y.abs()) {
            (x, y) if x <= 180.0 && y <= 90.0 => {}
            (x, y) if x <= 90.0 && y <= 180.0 => return Err("swapped"),
            _ => return Err("metres"),
        }
    }
    for ring in &mut rings {
        ring.dedup();
        if ring.len() > 1 && ring.first() == ring.last() {
            ring.pop();
        }
    }
    rings.retain(|ring| ring.len() >= 3);
    Ok(rings)
}

/// Where `serde_json` stopped. It counts columns in bytes.
fn place_of(error: &serde_json::Error, text: &Text) -> Place {
    let line = text.text.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
    let before = line.bytes().take(error.column().saturating_sub(1));
    let column = before.filter(|byte| !(0x80..0xc0).contains(byte)).count() + 1;
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Place::at(&text.path, number(error.line().max(1)), number(column))
}
