//! Open data: what can be downloaded, what each column means, how figures are
//! defined.

use serde::Serialize;

use crate::render::{
    Artefact, CannotRender, Press, View, address,
    data::TABLES,
    metadata::of_data,
    parts::{Crumb, Shell, ShellOf},
};

/// Terms that are defined on the page: `term-<name>` and `term-<name>-means`.
const TERMS: [&str; 12] = [
    "turn",
    "volunteer",
    "stock",
    "percent",
    "pace",
    "needed",
    "finish",
    "forecast",
    "status",
    "week-change",
    "rank",
    "reporting",
];

#[derive(Serialize)]
struct DataPage<'a> {
    shell: Shell<'a>,
    tables: Vec<TablePart>,
    terms: Vec<(String, String)>,
    left_out_rows: Option<String>,
    left_out: Vec<&'a str>,
}

#[derive(Serialize)]
struct TablePart {
    title: String,
    file: &'static str,
    fields: Vec<FieldPart>,
}

#[derive(Serialize)]
struct FieldPart {
    name: &'static str,
    kind: String,
    description: String,
}

pub(super) fn page(press: &Press, view: &View) -> Result<Artefact, CannotRender> {
    let locale = view.locale;
    let path = address::DATA;
    let title = locale.text("data-title", &[]);
    let shell = press.shell(
        ShellOf {
            path,
            description: locale.text("data-description", &[]),
            crumbs: vec![Crumb::new(&*title, path)],
            title,
        },
        view,
    );
    let shell = shell.telling(of_data(view));
    let text = |id: &str| locale.text(id, &[]);
    let field = |(name, kind): &(&'static str, &str)| FieldPart {
        name,
        kind: text(&format!("type-{kind}")),
        description: text(&format!("field-{}", name.replace('_', "-"))),
    };
    let tables = TABLES.iter().map(|table| TablePart {
        title: text(&format!("table-{}", table.file.trim_end_matches(".csv"))),
        file: table.file,
        fields: table.columns.iter().map(field).collect(),
    });
    let rows = view.province.rows_left_out;
    let context = DataPage {
        tables: tables.collect(),
        terms: TERMS
            .iter()
            .map(|term| {
                (text(&format!("term-{term}")), text(&format!("term-{term}-means")))
            })
            .collect(),
        left_out_rows: (rows > 0).then(|| crate::render::texts::count(rows, locale)),
        left_out: view.content.left_out.iter().map(|left| left.name.as_str()).collect(),
        shell,
    };
    press.engine.page(path, "data.html", &context)
}
