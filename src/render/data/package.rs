//! `data/datapackage.json`: the tables described, in the Frictionless form.

use serde_json::json;

use super::{TABLES, summary};
use crate::render::{Artefact, View};

/// The description of the open data.
pub(super) fn package(view: &View) -> Artefact {
    let text = |id: &str| view.locale.text(id, &[]);
    let resource = |table: &super::tables::Table| {
        let name = table.file.trim_end_matches(".csv");
        let field = |(name, kind): &(&str, &str)| {
            let description = text(&format!("field-{}", name.replace('_', "-")));
            json!({"name": name, "type": kind, "description": description})
        };
        json!({
            "name": name,
            "path": table.file,
            "title": text(&format!("table-{name}")),
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": {
                "fields": table.columns.iter().map(field).collect::<Vec<_>>(),
                "missingValues": [""],
            },
        })
    };
    let site = view.site();
    let package = json!({
        "name": "aoxanh",
        "title": site.title,
        "created": view.content.as_of.to_string(),
        "contributors": [{"title": site.publisher.name, "role": "publisher"}],
        "resources": TABLES.iter().map(resource).collect::<Vec<_>>(),
    });
    summary::json("data/datapackage.json".into(), &package)
}
