//! A YAML file as an editor sees it: its kind, its data, its schema's verdict.

use std::{fs, path::Path};

use aoxanh::{
    locale::{Language, Wording},
    model::Site,
    read::{Disk, SchemaKind, default_book, read_content, schema_of},
};
use jsonschema::Validator;
use serde_json::Value;

pub const ROOT: &str = env!("CARGO_MANIFEST_DIR");

pub fn book(language: Language) -> Wording {
    default_book(language, "schema").unwrap()
}

/// The schema of a kind, in a language, for any site or for one.
pub fn schema(kind: SchemaKind, language: Language, site: Option<&Site>) -> Value {
    serde_json::from_str(&schema_of(kind, &book(language), site)).unwrap()
}

/// The site below a root, which must be without errors.
pub fn site(root: &Path) -> Site {
    read_content(&Disk::open(root).unwrap(), &|_, _| ()).content.unwrap().site
}

pub fn validator(schema: &Value) -> Validator {
    let options = jsonschema::draft7::options().should_validate_formats(true);
    options.build(schema).unwrap()
}

/// What is wrong with a YAML text, by the path of each fault.
pub fn faults(validator: &Validator, yaml: &str) -> Vec<String> {
    // As editors read it: YAML 1.2, where `N` is a word.
    let options = serde_yaml::options! { strict_booleans: true };
    let value: Value = serde_yaml::from_str_with_options(yaml, options).unwrap();
    validator.iter_errors(&value).map(|e| format!("{}: {e}", e.instance_path())).collect()
}

/// Which kind of YAML a file of the content is, by its path below the root.
pub fn kind_of(path: &str) -> Option<SchemaKind> {
    let parts: Vec<&str> = path.strip_prefix("content/")?.split('/').collect();
    match parts[..] {
        ["site.yaml"] => Some(SchemaKind::Site),
        ["campaigns", file] if file.ends_with(".yaml") => Some(SchemaKind::Campaign),
        ["guides", file] if file.ends_with(".md") => Some(SchemaKind::Guide),
        ["communes", _, "commune.yaml"] => Some(SchemaKind::Commune),
        ["communes", _, "progress.yaml"] => Some(SchemaKind::Progress),
        ["communes", _, "events.yaml"] => Some(SchemaKind::Events),
        ["communes", _, "progress", file] if file.ends_with(".yaml") => {
            Some(SchemaKind::Progress)
        }
        ["communes", _, "roster", file] if file.ends_with(".yaml") => {
            Some(SchemaKind::Roster)
        }
        _ => None,
    }
}

/// Every file below `root/content` that has a schema: path, kind, YAML.
pub fn yaml_files(root: &Path) -> Vec<(String, SchemaKind, String)> {
    let mut all = Vec::new();
    for entry in walkdir::WalkDir::new(root.join("content")).sort_by_file_name() {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        let is_file = entry.file_type().is_file();
        let Some(kind) = kind_of(&path).filter(|_| is_file) else {
            assert!(!(is_file && path.ends_with(".yaml")), "{path} has no schema");
            continue;
        };
        let text = fs::read_to_string(entry.path()).unwrap();
        let yaml = match kind {
            SchemaKind::Guide => text.split("---\n").nth(1).unwrap().to_owned(),
            _ => text,
        };
        all.push((path, kind, yaml));
    }
    all
}
