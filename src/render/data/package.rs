//! `data/datapackage.json`: the data described, in the form of Data Package 2.0
//! (Frictionless), which readers of version 1 understand too.
//!
//! In: the files as they were just made. Out: each with its columns, keys, size and
//! SHA-256, so that a copy can be checked with tools that people have. A licence is not
//! claimed: no file of the site says one.

use std::fmt::Write as _;

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::{TABLES, summary, tables::Table};
use crate::{
    locale::slug,
    render::{Artefact, View, address},
};

/// The profile of the description itself, and of a file of each kind.
const PROFILE: &str = "https://datapackage.org/profiles/2.0/datapackage.json";
/// The column that names a commune.
const CODE: &str = "code";

/// The description of these files.
pub(super) fn package(files: &[Artefact], view: &View) -> Artefact {
    let text = |id: &str| view.locale.text(id, &[]);
    let site = view.site();
    let base = site.base_url.as_ref();
    let as_of = view.content.as_of;
    let resource = |file: &Artefact| {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let table = TABLES.iter().find(|table| table.file == name);
        let mut described = json!({
            "name": name.split('.').next(),
            "path": name,
            "title": text(&format!("table-{}", name.split('.').next().unwrap_or_default())),
            "encoding": "utf-8",
            "bytes": file.bytes.len(),
            "hash": format!("sha256:{}", sha256(&file.bytes)),
            "format": if table.is_some() { "csv" } else { "json" },
            "mediatype": if table.is_some() { "text/csv" } else { "application/json" },
        });
        if let Some(table) = table {
            described["type"] = "table".into();
            described["profile"] = "tabular-data-resource".into();
            described["schema"] = schema(table, view);
        }
        described
    };
    let mut package = json!({
        "$schema": PROFILE,
        "profile": "data-package",
        "name": format!("aoxanh-{}", slug(&site.province.name)),
        "title": site.title,
        "description": text("data-description"),
        "version": as_of.to_string(),
        "created": format!("{as_of}T00:00:00Z"),
        "contributors": [{
            "title": site.publisher.name, "role": "publisher", "roles": ["publisher"],
        }],
        "sources": [{"title": text("package-source")}],
        "resources": files.iter().map(resource).collect::<Vec<_>>(),
    });
    if let Some(base) = base {
        package["homepage"] = base.join(address::DATA).into();
    }
    summary::json("data/datapackage.json".into(), &package)
}

fn schema(table: &Table, view: &View) -> Value {
    let field = |(name, kind): &(&str, &str)| {
        let id = format!("field-{}", name.replace('_', "-"));
        let mut field = json!({"name": name, "type": kind,
            "description": view.locale.text(&id, &[])});
        if table.key.contains(name) {
            field["constraints"] = json!({"required": true});
        }
        field
    };
    let mut schema = json!({
        "fields": table.columns.iter().map(field).collect::<Vec<_>>(),
        "missingValues": [""],
        "primaryKey": table.key,
    });
    if table.file != TABLES[0].file {
        schema["foreignKeys"] = json!([{
            "fields": [CODE],
            "reference": {"resource": "communes", "fields": [CODE]},
        }]);
    }
    schema
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
