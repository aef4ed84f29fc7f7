//! What `aoxanh schema` and `aoxanh init` write.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use aoxanh::read::SchemaKind;
use serde_json::Value;
use tempfile::TempDir;

use crate::editor::yaml_files;

fn run(arguments: &[&str], dir: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_aoxanh"))
        .args(arguments)
        .current_dir(dir)
        .env("LC_ALL", "en_US.UTF-8")
        .output()
        .unwrap()
}

/// A site made by `init`.
fn new_site() -> TempDir {
    let dir = TempDir::new().unwrap();
    assert_eq!(run(&["init"], dir.path()).status.code(), Some(0));
    dir
}

fn schema_file(dir: &TempDir, kind: SchemaKind) -> PathBuf {
    dir.path().join(SchemaKind::FOLDER).join(kind.file_name())
}

#[test]
fn new_site_has_its_schemas_and_every_yaml_file_names_its_own() {
    let dir = new_site();
    let mut lines = 0;
    for (path, kind, yaml) in yaml_files(dir.path()) {
        if kind == SchemaKind::Guide {
            continue;
        }
        let first = yaml.lines().next().unwrap();
        assert_eq!(first, kind.line_for(&path), "{path}");
        let relative = first.rsplit('=').next().unwrap();
        let named = dir.path().join(&path).parent().unwrap().join(relative);
        let schema = schema_file(&dir, kind);
        assert_eq!(named.canonicalize().unwrap(), schema.canonicalize().unwrap());
        lines += 1;
    }
    assert!(lines >= 8);
}

#[test]
fn schemas_are_written_once_and_again_only_where_they_differ() {
    let dir = new_site();
    let all = || SchemaKind::ALL.map(|kind| fs::read(schema_file(&dir, kind)).unwrap());
    let before = all();
    let again = run(&["schema"], dir.path());
    assert_eq!(again.status.code(), Some(0));
    assert!(again.stdout.is_empty());
    assert!(all() == before, "the same site, other bytes");
    let stale = schema_file(&dir, SchemaKind::Roster);
    fs::write(&stale, "{}").unwrap();
    let said = run(&["schema", "--lang", "vi"], dir.path());
    let said = String::from_utf8(said.stderr).unwrap();
    assert!(said.starts_with("Số tệp đã ghi vào ./schemas: 1."), "{said}");
    assert!(all() == before);
}

#[test]
fn kind_goes_to_standard_output_alone_and_needs_no_site() {
    let dir = TempDir::new().unwrap();
    for kind in SchemaKind::ALL {
        let printed = run(&["schema", kind.name()], dir.path());
        assert_eq!(printed.status.code(), Some(0));
        let schema: Value = serde_json::from_slice(&printed.stdout).unwrap();
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
        assert!(printed.stderr.is_empty());
    }
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[test]
fn language_is_the_one_asked_for_else_the_sites() {
    let dir = new_site();
    let about = |arguments: &[&str]| {
        let printed = run(arguments, dir.path()).stdout;
        let schema: Value = serde_json::from_slice(&printed).unwrap();
        schema["properties"]["week"]["description"].as_str().unwrap().to_owned()
    };
    assert!(about(&["schema", "roster"]).starts_with("Tuần"));
    assert!(about(&["schema", "roster", "--lang", "en"]).starts_with("The week"));
    let site = dir.path().join("content/site.yaml");
    let text = fs::read_to_string(&site).unwrap();
    fs::write(&site, text.replace("language: vi", "language: en")).unwrap();
    assert!(about(&["schema", "roster"]).starts_with("The week"));
}

#[test]
fn own_ids_of_a_site_are_offered_but_not_demanded() {
    let dir = new_site();
    let print = |kind: SchemaKind| -> Value {
        let printed = run(&["schema", kind.name()], dir.path()).stdout;
        serde_json::from_slice(&printed).unwrap()
    };
    let report = &print(SchemaKind::Progress)["items"]["properties"];
    assert_eq!(report["campaign"]["examples"], serde_json::json!(["dat-dai"]));
    let values = &report["values"];
    let about = &values["properties"]["thua-da-ra-soat"]["description"];
    assert_eq!(about, "Thửa đất đã rà soát (thửa): số cộng dồn đến ngày báo cáo.");
    assert!(values["patternProperties"].is_object());
    let targets = &print(SchemaKind::Commune)["properties"]["targets"]["properties"];
    assert_eq!(targets["dat-dai"]["properties"].as_object().unwrap().len(), 2);
    let shift = &print(SchemaKind::Roster)["properties"]["shifts"]["items"]["properties"]
        ["shift"];
    assert_eq!(shift["examples"], serde_json::json!(["sang", "chieu", "toi"]));
    let guides = &print(SchemaKind::Campaign)["properties"]["guides"]["items"];
    assert_eq!(guides["examples"], serde_json::json!(["xac-minh-dat-dai"]));
}

#[test]
fn site_with_errors_still_gets_schemas() {
    let dir = new_site();
    fs::write(dir.path().join("content/site.yaml"), "titel: x\n").unwrap();
    let ended = run(&["schema", "--lang", "vi"], dir.path());
    assert_eq!(ended.status.code(), Some(0));
    let said = String::from_utf8(ended.stderr).unwrap();
    assert!(said.contains("aoxanh check"), "{said}");
    let text = fs::read_to_string(schema_file(&dir, SchemaKind::Progress)).unwrap();
    assert!(!text.contains("thua-da-ra-soat\""));
}

#[test]
fn no_site_and_no_place_to_write_could_not_run() {
    let dir = TempDir::new().unwrap();
    assert_eq!(run(&["schema"], dir.path()).status.code(), Some(2));
    assert_eq!(run(&["schema", "nonsense"], dir.path()).status.code(), Some(2));
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    let dir = new_site();
    fs::remove_dir_all(dir.path().join("schemas")).unwrap();
    fs::write(dir.path().join("schemas"), "a file").unwrap();
    let ended = run(&["schema", "--lang", "vi"], dir.path());
    assert_eq!(ended.status.code(), Some(2));
    let said = String::from_utf8(ended.stderr).unwrap();
    assert!(said.starts_with("Không ghi được ./schemas"), "{said}");
}
