//! Odd input from public test suites, in `../shared/cases`, through the whole
//! reading: YAML, hostile strings, tables, workbooks, Vietnamese order.
//!
//! The folder lies beside the project and is no part of it; where it is not
//! there, each test says so and passes.

#![allow(clippy::unwrap_used)] // a test that cannot go on shall say where

use std::{
    fmt::Write as _,
    fs,
    io::{Cursor, Write as _},
    path::{Path, PathBuf},
};

use aoxanh::{
    diagnostics::{Code, Problems, Severity},
    locale::{Collation, Language},
    read::{Disk, Reading, read_content},
};
use serde_json::Value;
use tempfile::TempDir;

/// The folder of the cases, unless it is missing.
fn cases() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/cases");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: ../shared/cases is not here");
    None
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

const SITE: &str = "title: Thử\nprovince: {code: \"42\", name: Hà Tĩnh, kind: tỉnh}\n\
    publisher: {name: Tỉnh đoàn}\ncampaigns: [dat-dai]\nas_of: 2025-11-16\n";
const CAMPAIGN: &str = "name: Đất đai\nperiod: {start: 2025-09-01, end: 2025-11-30}\n\
    headline: thua\nindicators:\n  - {id: thua, name: Thửa đất, unit: thửa, kind: stock}\n";
const ODD: &str = "content/communes/00002-binh";

/// A site of two communes; the second one's files are odd.
struct Site(TempDir);

impl Site {
    fn new() -> Self {
        let site = Self(TempDir::new().unwrap());
        site.write("content/site.yaml", SITE);
        site.write("content/campaigns/dat-dai.yaml", CAMPAIGN);
        for (folder, code, name) in
            [("00001-an", "00001", "An"), ("00002-binh", "00002", "Bình")]
        {
            let profile = format!("code: \"{code}\"\nname: {name}\nkind: xã\n");
            site.write(&format!("content/communes/{folder}/commune.yaml"), profile);
        }
        site
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let full = self.0.path().join(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, bytes).unwrap();
    }

    fn read(&self) -> Reading {
        read_content(&Disk::open(self.0.path()).unwrap(), &|_, _| {})
    }

    /// Reads with this file in the odd commune, then takes it away; the sound
    /// commune is there whatever the file holds.
    fn read_with(&self, name: &str, bytes: impl AsRef<[u8]>) -> Reading {
        let path = format!("{ODD}/{name}");
        self.write(&path, bytes);
        let reading = self.read();
        fs::remove_file(self.0.path().join(path)).unwrap();
        let content = reading.content.as_ref().unwrap();
        assert!(content.communes.iter().any(|commune| commune.name == "An"));
        let left_out = content.communes.len() < 2;
        assert_eq!(left_out, reading.problems.has_errors(), "{name}");
        reading
    }
}

fn codes(problems: &Problems) -> Vec<Code> {
    problems.iter().map(|problem| problem.code).collect()
}

/// The suite's cases: id, YAML, whether it must be refused, and its events.
fn yaml_cases(folder: &Path) -> Vec<(String, String, bool, String)> {
    let cases = text(&folder.join("yaml-test-suite/cases.jsonl"));
    let field = |case: &Value, name: &str| case[name].as_str().unwrap_or("").to_owned();
    cases
        .lines()
        .map(|line| {
            let case: Value = serde_json::from_str(line).unwrap();
            let refused = case["error"].as_bool().unwrap();
            (field(&case, "id"), field(&case, "yaml"), refused, field(&case, "events"))
        })
        .collect()
}

#[test]
fn all_invalid_yaml_is_refused() {
    let Some(folder) = cases() else { return };
    let site = Site::new();
    let mut refused = 0;
    for (id, yaml, ..) in yaml_cases(&folder).into_iter().filter(|(_, _, bad, _)| *bad) {
        let said = codes(&site.read_with("progress.yaml", yaml).problems);
        let of_yaml = [Code::BadYaml, Code::YamlAlias, Code::YamlTooDeep];
        assert!(said.iter().any(|code| of_yaml.contains(code)), "{id}: {said:?}");
        refused += 1;
    }
    assert_eq!(refused, 94);
}

/// What is refused although it is valid, told from the suite's own events: more
/// than one document, and keys that are empty, or lists or mappings.
fn uses_what_is_refused(yaml: &str, events: &str) -> bool {
    let documents = events.lines().filter(|line| line.starts_with("+DOC")).count();
    // Where a mapping wants a key, and where it wants a value.
    let mut wants_key: Vec<Option<bool>> = Vec::new();
    let mut odd_key = false;
    for line in events.lines() {
        let begins = line.starts_with('+') && !line.starts_with("+DOC");
        let is_node = begins && !line.starts_with("+STR")
            || line.starts_with("=VAL")
            || line.starts_with("=ALI");
        if is_node && let Some(Some(key)) = wants_key.last_mut() {
            odd_key |= *key && (begins || line.trim_end() == "=VAL :");
            *key = !*key;
        }
        match line.get(..4) {
            Some("+MAP") => wants_key.push(Some(true)),
            Some("+SEQ") => wants_key.push(None),
            Some("-MAP" | "-SEQ") => drop(wants_key.pop()),
            _ => {}
        }
    }
    documents > 1 || odd_key || yaml.trim_start_matches('\u{feff}').starts_with("%TAG")
}

#[test]
fn valid_yaml_is_read_unless_it_uses_what_is_refused() {
    let Some(folder) = cases() else { return };
    let site = Site::new();
    let mut read = 0;
    for (id, yaml, _, events) in
        yaml_cases(&folder).into_iter().filter(|(_, _, bad, _)| !*bad)
    {
        let problems = site.read_with("progress.yaml", &yaml).problems;
        let said = codes(&problems);
        if said.contains(&Code::BadYaml) {
            assert!(uses_what_is_refused(&yaml, &events), "{id}: {yaml:?} {problems:?}");
        } else if said.contains(&Code::YamlAlias) {
            let marks = events.lines().any(|line| {
                line.starts_with("=ALI") || [" &", " <"].iter().any(|m| line.contains(m))
            });
            assert!(marks, "{id}: {yaml:?}");
        } else {
            read += 1;
        }
    }
    assert!(read > 180, "only {read}");
}

#[test]
fn yaml_of_the_suite_as_any_file_of_a_site_never_breaks_off() {
    let Some(folder) = cases() else { return };
    let site = Site::new();
    for (id, yaml, ..) in yaml_cases(&folder) {
        for name in ["roster/a.yaml", "events.yaml", "progress/a.yaml"] {
            site.read_with(name, &yaml);
        }
        for (path, sound) in [
            ("content/site.yaml", SITE),
            ("content/campaigns/dat-dai.yaml", CAMPAIGN),
            ("content/guides/hoi.md", "---\ntitle: Hỏi\n---\n"),
        ] {
            let guide = path.ends_with(".md");
            let front = format!("---\n{yaml}\n---\n{yaml}");
            site.write(path, if guide { &front } else { &yaml });
            let reading = site.read();
            // A guide of its own title may well be read.
            let said = reading.problems.has_errors();
            assert!(said || (guide && reading.content.is_some()), "{id} {path}");
            site.write(path, sound);
        }
    }
}

fn naughty(folder: &Path) -> Vec<String> {
    serde_json::from_str(&text(&folder.join("naughty-strings/blns.json"))).unwrap()
}

#[test]
fn hostile_strings_are_texts_like_any_other() {
    let Some(folder) = cases() else { return };
    let site = Site::new();
    let strings = naughty(&folder);
    assert!(strings.len() > 450);
    for string in &strings {
        let quoted = serde_json::to_string(string).unwrap();
        let profile = format!("code: \"00002\"\nname: {quoted}\nkind: xã\n");
        let reading = site.read_with("commune.yaml", profile);
        let left_out = reading.problems.has_errors();
        assert_eq!(
            left_out,
            string.trim().is_empty(),
            "{string:?} {:?}",
            reading.problems
        );
    }
    // In one register and one log, all at once.
    let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let mut register = "id,name,phone,note\n".to_owned();
    let mut log = "date,shift,people,note\n".to_owned();
    for (number, string) in strings.iter().enumerate() {
        let text = cell(string);
        let _ = writeln!(register, "A{number},{text},{text},{text}");
        let _ = writeln!(log, "2025-11-01,sang,{},{text}", number + 1);
    }
    let sound = "code: \"00002\"\nname: Bình\nkind: xã\n";
    site.write(&format!("{ODD}/commune.yaml"), sound);
    let read = |name: &str, text: &str| {
        let reading = site.read_with(name, text);
        let communes = reading.content.unwrap().communes;
        communes.into_iter().find(|commune| commune.name == "Bình").unwrap()
    };
    let named = strings.iter().filter(|string| !string.trim().is_empty()).count();
    assert_eq!(read("volunteers.csv", &register).volunteers.len(), named);
    assert_eq!(read("logs/a.csv", &log).log.unwrap().rows().len(), strings.len());
}

#[test]
fn hostile_strings_as_cells_and_files_never_break_off() {
    let Some(folder) = cases() else { return };
    let site = Site::new();
    for string in naughty(&folder) {
        for name in ["logs/a.csv", "volunteers.csv", "progress.csv", "progress.yaml"] {
            site.read_with(name, &string);
        }
        let row =
            format!("date,shift,people,hours,point\n{string},{string},{string},,\n");
        site.read_with("logs/a.csv", row);
        site.write("content/guides/hoi.md", format!("---\ntitle: Hỏi\n---\n{string}\n"));
        let reading = site.read();
        assert!(reading.content.is_some() || reading.problems.has_errors());
        site.write("content/guides/hoi.md", "---\ntitle: Hỏi\n---\n");
    }
}

#[test]
fn formulas_in_cells_are_texts() {
    let Some(folder) = cases() else { return };
    let site = Site::new();
    let mut log = "date;shift;people;note\n".to_owned();
    let cases = text(&folder.join("csv/formula-injection.jsonl"));
    for (number, line) in cases.lines().enumerate() {
        let case: Value = serde_json::from_str(line).unwrap();
        let cell = case["cell"].as_str().unwrap().replace('"', "\"\"");
        let _ = writeln!(log, "2025-11-01;sang;{};\"{cell}\"", number + 1);
    }
    let reading = site.read_with("logs/a.csv", log);
    assert!(reading.problems.count(Severity::Error) == 0, "{:?}", reading.problems);
    let communes = reading.content.unwrap().communes;
    let rows = communes
        .iter()
        .filter_map(|c| c.log.as_ref())
        .map(|log| log.rows().len())
        .sum::<usize>();
    assert_eq!(rows, cases.lines().count());
}

/// The cells of a CSV file as the suite's JSON gives them, under headers that a
/// register has, so that each name can be looked for in what was read.
#[test]
fn csv_of_the_suite_is_read_cell_by_cell() {
    let Some(folder) = cases() else { return };
    let site = Site::new();
    let folder = folder.join("csv/csv-spectrum");
    let mut compared = 0;
    for entry in fs::read_dir(folder.join("csvs")).unwrap() {
        let path = entry.unwrap().path();
        let csv = text(&path);
        for name in ["logs/a.csv", "volunteers.csv", "progress.csv"] {
            site.read_with(name, &csv);
        }
        let json =
            folder.join("json").join(path.with_extension("json").file_name().unwrap());
        let Ok(rows) = serde_json::from_str::<Vec<Value>>(&text(&json)) else { continue };
        let header = csv.lines().next().unwrap();
        // The last column stands for the name, whatever it is called.
        let last = header.rsplit(',').next().unwrap();
        let body = csv.trim_start_matches(header);
        let columns = header.split(',').count();
        let renamed = format!("{}name", "x,".repeat(columns - 1));
        let mut register = format!("{renamed},id{body}").replace("\r\n", "\n");
        if !register.ends_with('\n') {
            register.push('\n');
        }
        if register.matches('\n').count() != rows.len() + 1 || body.contains("\n\"\n") {
            continue; // rows with breaks inside take no id by lines
        }
        for number in (0..rows.len()).rev() {
            let ends: Vec<usize> =
                register.match_indices('\n').map(|(at, _)| at).collect();
            register.insert_str(ends[number + 1], &format!(",A{number}"));
        }
        let communes =
            site.read_with("volunteers.csv", &register).content.unwrap().communes;
        let volunteers = communes.iter().flat_map(|commune| &commune.volunteers);
        let names: Vec<&str> = volunteers
            .map(|volunteer| volunteer.name.for_the_office().as_str())
            .collect();
        let expected: Vec<&str> =
            rows.iter().map(|row| row[last].as_str().unwrap().trim()).collect();
        let expected: Vec<&str> =
            expected.into_iter().filter(|name| !name.is_empty()).collect();
        assert_eq!(names, expected, "{}\n{register}", path.display());
        compared += 1;
    }
    assert!(compared >= 5, "only {compared}");
}

#[test]
fn odd_workbooks_are_read_or_refused_with_a_message() {
    let Some(folder) = cases() else { return };
    let site = Site::new();
    let mut opened = 0;
    let mut all = 0;
    for entry in fs::read_dir(folder.join("xlsx/calamine")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "xlsx") {
            continue;
        }
        all += 1;
        let bytes = fs::read(&path).unwrap();
        let mut refused = false;
        for name in ["logs/a.xlsx", "volunteers.xlsx", "progress.xlsx"] {
            let said = codes(&site.read_with(name, &bytes).problems);
            refused |= said.contains(&Code::UnreadableWorkbook);
        }
        opened += usize::from(!refused);
        if refused {
            println!("refused: {}", path.display());
        }
    }
    assert!(all >= 28 && opened >= 24, "{opened} of {all}");
}

/// A workbook whose cells are these texts, one column a row.
#[test]
fn hostile_strings_in_a_workbook_are_texts() {
    let Some(folder) = cases() else { return };
    let mut rows = row(&["date", "shift", "people", "note"]);
    let strings = naughty(&folder);
    for (number, string) in strings.iter().enumerate() {
        rows += &row(&["2025-11-01", "sang", &(number + 1).to_string(), string]);
    }
    let reading = Site::new().read_with("logs/a.xlsx", workbook(&rows));
    let communes = reading.content.unwrap().communes;
    let logs = communes.iter().filter_map(|commune| commune.log.as_ref());
    assert_eq!(logs.map(|log| log.rows().len()).sum::<usize>(), strings.len());
}

fn row(cells: &[&str]) -> String {
    let cell = |text: &&str| {
        // XML has no way to write control characters.
        let text: String = text.chars().filter(|c| !c.is_control()).collect();
        let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>")
    };
    format!("<row>{}</row>", cells.iter().map(cell).collect::<String>())
}

fn workbook(rows: &str) -> Vec<u8> {
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let link = |kind: &str, target: &str| {
        format!(
            "<Relationships><Relationship Id=\"r1\" Type=\"{links}/{kind}\" \
             Target=\"{target}\"/></Relationships>"
        )
    };
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("_rels/.rels", link("officeDocument", "xl/workbook.xml")),
        ("xl/_rels/workbook.xml.rels", link("worksheet", "worksheets/a.xml")),
        (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>"
                .into(),
        ),
        (
            "xl/worksheets/a.xml",
            format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ] {
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file(name, options).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn vietnamese_order_is_that_of_the_lists() {
    let Some(folder) = cases() else { return };
    let collation = Collation::new(Language::Vi);
    for name in ["letters-sorted.txt", "names-sorted.txt"] {
        let list = text(&folder.join("collation-vi").join(name));
        let list: Vec<&str> =
            list.lines().filter(|line| !line.starts_with('#')).collect();
        let mut sorted = list.clone();
        sorted.reverse();
        sorted.sort_by(|a, b| collation.compare(a, b));
        assert!(list.len() > 100);
        for (place, (is, wanted)) in sorted.iter().zip(&list).enumerate() {
            assert_eq!(is, wanted, "{name}, line {}", place + 1);
        }
    }
}
