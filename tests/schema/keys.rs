//! Schemas and readers know the same keys, needs, choices and values.
//!
//! Each level of each file is given one key that nobody knows. The reader then
//! says which keys it asks for and which are missing, and the schema must say the
//! same. A key that is added to a reader alone, or to a schema alone, fails here.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use aoxanh::{
    diagnostics::{Code, Problem},
    locale::Language,
    read::{Disk, SchemaKind, read_content},
};
use serde_json::Value;

use crate::editor::{faults, kind_of, schema, validator};

const SITE: &str = "content/site.yaml";
const CAMPAIGN: &str = "content/campaigns/dat-dai.yaml";
const COMMUNE: &str = "content/communes/18229-x/commune.yaml";
const PROGRESS: &str = "content/communes/18229-x/progress.yaml";
const ROSTER: &str = "content/communes/18229-x/roster/2025-W46.yaml";
const EVENTS: &str = "content/communes/18229-x/events.yaml";
const GUIDE: &str = "content/guides/xem.md";

/// A site with one file of each kind and the least in it.
const BASE: [(&str, &str); 7] = [
    (
        SITE,
        "title: T\nprovince: {code: \"42\", name: N}\npublisher: {name: N}\n\
         campaigns: [dat-dai]\n",
    ),
    (
        CAMPAIGN,
        "name: N\nperiod: {start: 2025-09-01, end: 2025-11-30}\n\
         indicators: [{id: thua, name: N, kind: stock}]\nguides: [xem]\n",
    ),
    (COMMUNE, "code: \"18229\"\nname: N\nkind: xã\n"),
    (PROGRESS, "- {campaign: dat-dai, as_of: 2025-11-16, values: {thua: 1}}\n"),
    (ROSTER, "week: 2025-W46\nshifts: [{date: 2025-11-10, shift: sang}]\n"),
    (EVENTS, "- {date: 2025-11-18, title: T}\n"),
    (GUIDE, "---\ntitle: T\n---\nText.\n"),
];

/// Each mapping with fixed keys: its way down, and how its file comes to hold one
/// key more there and none of its own: what is replaced, by what. Nothing to
/// replace means to add at the end.
const LEVELS: [(&str, &str, &str, &str); 21] = [
    ("", SITE, "*", "zzz: 1\n"),
    ("province", SITE, "{code: \"42\", name: N}", "{zzz: 1}"),
    ("publisher", SITE, "{name: N}\nc", "{zzz: 1}\nc"),
    ("publisher/signer", SITE, "{name: N}\nc", "{name: N, signer: {zzz: 1}}\nc"),
    ("shifts", SITE, "", "shifts: [{zzz: 1}]\n"),
    ("tasks", SITE, "", "tasks: [{zzz: 1}]\n"),
    ("safety", SITE, "", "safety: {zzz: 1}\n"),
    ("", CAMPAIGN, "*", "zzz: 1\n"),
    ("period", CAMPAIGN, "{start: 2025-09-01, end: 2025-11-30}", "{zzz: 1}"),
    ("indicators", CAMPAIGN, "{id: thua, name: N, kind: stock}", "{zzz: 1}"),
    ("", COMMUNE, "*", "zzz: 1\n"),
    ("formerly", COMMUNE, "", "formerly: [{zzz: 1}]\n"),
    ("contact", COMMUNE, "", "contact: {zzz: 1}\n"),
    ("villages", COMMUNE, "", "villages: [{zzz: 1}]\n"),
    ("points", COMMUNE, "", "points: [{zzz: 1}, {id: a, name: A, zzz: 1}]\n"),
    ("teams", COMMUNE, "", "teams: [{zzz: 1}]\n"),
    ("", PROGRESS, "*", "- {zzz: 1}\n"),
    ("", ROSTER, "*", "zzz: 1\n"),
    ("shifts", ROSTER, "{date: 2025-11-10, shift: sang}", "{zzz: 1}"),
    ("", EVENTS, "*", "- {zzz: 1}\n"),
    ("", GUIDE, "title: T", "zzz: 1"),
];

fn changed(file: &str, from: &str, to: &str) -> String {
    let (_, text) = BASE.iter().find(|(path, _)| *path == file).unwrap();
    assert!(from == "*" || text.contains(from), "{file} does not hold {from:?}");
    match from {
        "" => format!("{text}{to}"),
        "*" => to.to_owned(),
        _ => text.replacen(from, to, 1),
    }
}

/// What the readers say about one file of the base site when it holds this.
fn problems(file: &str, text: &str) -> Vec<Problem> {
    let dir = tempfile::TempDir::new().unwrap();
    for (path, base) in BASE {
        let full = dir.path().join(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, if path == file { text } else { base }).unwrap();
    }
    let reading = read_content(&Disk::open(dir.path()).unwrap(), &|_, _| ());
    let here = reading.problems.iter().filter(|problem| &*problem.place.file == file);
    here.cloned().collect()
}

fn word<'a>(problem: &'a Problem, name: &str) -> Option<&'a str> {
    problem.words.iter().find(|(known, _)| *known == name).map(|(_, word)| word.as_str())
}

fn listed(words: &str) -> BTreeSet<String> {
    words.split(", ").map(str::to_owned).collect()
}

/// The mappings with fixed keys and the choices of a schema, by their way down.
fn walk<'a>(node: &'a Value, way: &str, found: &mut BTreeMap<String, &'a Value>) {
    let node = if node["items"].is_object() { &node["items"] } else { node };
    // Days of opening hours are keys of a map.
    let is_map = node["patternProperties"].is_object();
    if node["enum"].is_array() || node["properties"].is_object() && !is_map {
        found.insert(way.to_owned(), node);
        for (key, child) in node["properties"].as_object().into_iter().flatten() {
            walk(child, format!("{way}/{key}").trim_start_matches('/'), found);
        }
    }
}

fn nodes(schema: &Value, keyword: &str) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    walk(schema, "", &mut found);
    let fitting = found.into_iter().filter(|(_, node)| !node[keyword].is_null());
    fitting.map(|(way, node)| (way, node[keyword].clone())).collect()
}

#[test]
fn schemas_know_exactly_the_keys_that_the_readers_ask_for() {
    for (way, file, from, to) in LEVELS {
        let found = problems(file, &changed(file, from, to));
        let unknown = found.iter().find(|p| word(p, "found") == Some("zzz"));
        let unknown = unknown.unwrap_or_else(|| panic!("{file} {way}: {found:?}"));
        let asked = listed(word(unknown, "known").unwrap());
        let missing: BTreeSet<_> = found.iter().filter_map(|p| word(p, "key")).collect();

        let schema = schema(kind_of(file).unwrap(), Language::Vi, None);
        let keys = &nodes(&schema, "properties")[way];
        let keys: BTreeSet<_> = keys.as_object().unwrap().keys().cloned().collect();
        assert_eq!(keys, asked, "{file} {way}");
        let needed = nodes(&schema, "required").remove(way).unwrap_or_default();
        let needed: BTreeSet<_> =
            needed.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert_eq!(needed, missing, "{file} {way}");
    }
}

#[test]
fn every_level_of_every_schema_is_compared() {
    for kind in SchemaKind::ALL {
        let schema = schema(kind, Language::Vi, None);
        let levels = nodes(&schema, "properties").into_keys().collect::<BTreeSet<_>>();
        let compared = LEVELS.iter().filter(|(_, file, ..)| kind_of(file) == Some(kind));
        let compared = compared.map(|(way, ..)| (*way).to_owned()).collect();
        assert_eq!(levels, compared, "{}", kind.name());
    }
}

#[test]
fn schemas_offer_exactly_the_choices_of_the_readers() {
    let places = [
        ("language", SITE, "", "language: zzz\n"),
        ("indicators/kind", CAMPAIGN, "stock", "zzz"),
        ("kind", COMMUNE, "xã", "zzz"),
        ("audience", GUIDE, "title: T", "title: T\naudience: zzz"),
    ];
    let mut compared = BTreeSet::new();
    for (way, file, from, to) in places {
        let found = problems(file, &changed(file, from, to));
        let bad = found.iter().find(|p| p.code == Code::BadChoice).unwrap();
        let kind = kind_of(file).unwrap();
        let choices = nodes(&schema(kind, Language::Vi, None), "enum").remove(way);
        let choices = choices.unwrap_or_else(|| panic!("{file} {way}"));
        let choices = choices.as_array().unwrap().iter().filter_map(Value::as_str);
        let choices: BTreeSet<_> = choices.map(str::to_owned).collect();
        assert_eq!(choices, listed(word(bad, "known").unwrap()), "{file} {way}");
        compared.insert((kind.name(), way.to_owned()));
    }
    for kind in SchemaKind::ALL {
        for way in nodes(&schema(kind, Language::Vi, None), "enum").into_keys() {
            assert!(compared.contains(&(kind.name(), way.clone())), "{way} is new");
        }
    }
}

/// The same values are right to the reader and to the schema: for each place a
/// text with a hole, what can fill it rightly, and what cannot.
#[test]
fn schemas_take_the_values_that_the_readers_take() {
    let id = ["a".repeat(64), "a".repeat(65)];
    let places: [(&str, &str, &[&str], &[&str]); 8] = [
        (
            SITE,
            "as_of: \"?\"",
            &["2025-11-16", "2024-02-29", "1900-01-01", "2200-12-31"],
            &["2025-02-29", "1899-12-31", "2201-01-01", "2025-1-1", "16/11/2025"],
        ),
        (
            SITE,
            "shifts: [{id: a, name: A, from: \"?\", to: \"00:00\"}]",
            &["7:30", "07:30", "23:59", "24:00"],
            &["24:01", "25:00", "12:60", "7:5", "007:30", "7h30", "07:30:00"],
        ),
        (
            SITE,
            "base_url: \"?\"",
            &["https://a.vn", "http://a.vn:80/", "https://a.vn/b%20c/~d"],
            &[
                "a.vn",
                "ftp://a.vn",
                "https://",
                "https:///a",
                "https://a.vn/?b",
                "https://a..vn",
            ],
        ),
        (
            COMMUNE,
            "villages: [{id: \"?\", name: A}]",
            &["a", "DT-01_b", &id[0]],
            &["a b", "đ", "a.b", &id[1]],
        ),
        (
            COMMUNE,
            "points: [{id: a, name: A, open: {\"?\": [sang]}}]",
            &["mon", "sun", "mon-fri", "sat-mon", "mon - fri"],
            &["t2", "Mon", "monday", "mon-", "mon-tue-wed", "mon fri"],
        ),
        (
            COMMUNE,
            "points: [{id: a, name: A, location: [?]}]",
            &["105.58, 18.5", "-180, -90", "180, 90", "105, 18"],
            &["18.5", "181, 0", "0, 91", "1, 2, 3", "a, b", ""],
        ),
        (
            COMMUNE,
            "targets: {dat-dai: {thua: ?}}",
            &["0", "12480", "999999999999", "null", ""],
            &["-1", "1.5", "4.472", "1000000000000", "mười", "[1]"],
        ),
        (COMMUNE, "formerly: [{name: \"?\"}]", &["A", "Thị trấn Đức Thọ"], &["", " "]),
    ];
    for (file, line, right, wrong) in places {
        let validator = validator(&schema(kind_of(file).unwrap(), Language::Vi, None));
        let cases =
            right.iter().map(|v| (v, true)).chain(wrong.iter().map(|v| (v, false)));
        for (value, is_right) in cases {
            let text = changed(file, "", &line.replace('?', value));
            let read = problems(file, &text);
            let shown = faults(&validator, &text);
            assert_eq!(read.is_empty(), is_right, "reader: {line} {value:?} {read:?}");
            assert_eq!(shown.is_empty(), is_right, "schema: {line} {value:?} {shown:?}");
        }
    }
}

#[test]
fn base_site_of_these_tests_is_sound() {
    for (file, text) in BASE {
        let errors: Vec<_> = problems(file, text);
        let only_notes = errors.iter().all(|p| p.code == Code::NoBaseUrl);
        assert!(only_notes, "{file}: {errors:?}");
    }
}
