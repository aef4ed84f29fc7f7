//! The open data as CSV: with a byte-order mark, so that spreadsheets read the
//! marks of Vietnamese, and with formulas defused.

use csv::Writer;
use rayon::iter::{
    IndexedParallelIterator as _, IntoParallelRefIterator as _, ParallelIterator as _,
};

use crate::{
    analyse::{Pace, Percent},
    model::Hours,
    render::{Artefact, View},
};

/// A table of the open data: file and its columns with their types.
pub(in crate::render) struct Table {
    /// `communes.csv`
    pub(in crate::render) file: &'static str,
    /// Name and Frictionless type of each column; the wording explains them.
    pub(in crate::render) columns: &'static [(&'static str, &'static str)],
    /// The columns that tell its rows apart.
    pub(in crate::render) key: &'static [&'static str],
}

/// Every table there is.
pub(in crate::render) const TABLES: [Table; 4] = [
    Table {
        file: "communes.csv",
        columns: &[
            ("code", "string"),
            ("name", "string"),
            ("kind", "string"),
            ("group", "string"),
            ("turns", "integer"),
            ("volunteers", "integer"),
            ("hours", "number"),
            ("helped", "integer"),
            ("elderly", "integer"),
            ("records", "integer"),
            ("sessions", "integer"),
        ],
        key: &["code"],
    },
    Table {
        file: "progress.csv",
        columns: &[
            ("code", "string"),
            ("name", "string"),
            ("campaign", "string"),
            ("indicator", "string"),
            ("last_report", "date"),
            ("value", "integer"),
            ("target", "integer"),
            ("percent", "number"),
            ("needed_per_day", "integer"),
            ("status", "string"),
            ("pace", "number"),
            ("projected_finish", "date"),
        ],
        key: &["code", "campaign", "indicator"],
    },
    Table {
        file: "series.csv",
        columns: &[
            ("code", "string"),
            ("campaign", "string"),
            ("indicator", "string"),
            ("date", "date"),
            ("value", "integer"),
        ],
        key: &["code", "campaign", "indicator", "date"],
    },
    Table {
        file: "turns.csv",
        columns: &[("code", "string"), ("date", "date"), ("turns", "integer")],
        key: &["code", "date"],
    },
];

/// All tables.
pub(super) fn tables(view: &View) -> Vec<Artefact> {
    let fillings: [fn(&View, &mut Rows); 4] = [communes, progress, series, turns];
    let table = |(table, fill): (&Table, &fn(&View, &mut Rows))| {
        let mut rows = Rows(Writer::from_writer(vec![0xef, 0xbb, 0xbf]));
        rows.add(table.columns.iter().map(|(name, _)| (*name).to_owned()));
        fill(view, &mut rows);
        let text = rows.0.into_inner().unwrap_or_default();
        Artefact::new(format!("data/{}", table.file), text)
    };
    TABLES.par_iter().zip(&fillings).map(table).collect()
}

/// The rows of a table: the nation has a hundred thousand, and none is kept.
struct Rows(Writer<Vec<u8>>);

impl Rows {
    fn add(&mut self, cells: impl IntoIterator<Item = String>) {
        for cell in cells {
            // Writing to memory, rows of one length, cannot fail.
            let _ = self.0.write_field(defuse(&cell).as_bytes());
        }
        let _ = self.0.write_record(None::<&[u8]>);
    }
}

fn shown<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn communes(view: &View, rows: &mut Rows) {
    for (commune, figures) in view.communes() {
        let activity = figures.activity;
        rows.add([
            commune.code.to_string(),
            commune.name.clone(),
            commune.kind.name().to_owned(),
            commune.group.clone().unwrap_or_default(),
            shown(activity.map(|a| a.turns)),
            shown(activity.map(|a| a.volunteers)),
            shown(activity.map(|a| Hours::as_decimal(a.hours))),
            shown(activity.map(|a| a.helped)),
            shown(activity.map(|a| a.elderly)),
            shown(activity.map(|a| a.records)),
            shown(activity.map(|a| a.sessions)),
        ]);
    }
}

fn progress(view: &View, rows: &mut Rows) {
    for (commune, figures) in view.communes() {
        for (campaign, known) in view.site().campaigns.iter().zip(&figures.campaigns) {
            for (indicator, figures) in campaign.indicators.iter().zip(&known.indicators)
            {
                rows.add([
                    commune.code.to_string(),
                    commune.name.clone(),
                    campaign.id.to_string(),
                    indicator.id.to_string(),
                    shown(known.last_report),
                    shown(figures.value),
                    shown(figures.target),
                    shown(figures.percent.map(Percent::as_decimal)),
                    shown(figures.needed_per_day),
                    figures.status.name().to_owned(),
                    shown(figures.pace.as_ref().map(Pace::per_day)),
                    shown(figures.projected_finish),
                ]);
            }
        }
    }
}

fn series(view: &View, rows: &mut Rows) {
    for (commune, figures) in view.communes() {
        for (campaign, known) in view.site().campaigns.iter().zip(&figures.campaigns) {
            for (indicator, figures) in campaign.indicators.iter().zip(&known.indicators)
            {
                for (date, value) in &figures.series {
                    rows.add([
                        commune.code.to_string(),
                        campaign.id.to_string(),
                        indicator.id.to_string(),
                        date.to_string(),
                        value.to_string(),
                    ]);
                }
            }
        }
    }
}

fn turns(view: &View, rows: &mut Rows) {
    for (commune, figures) in view.communes() {
        for (date, turns) in &figures.turns.by_day {
            rows.add([commune.code.to_string(), date.to_string(), turns.to_string()]);
        }
    }
}

/// Text that a spreadsheet would run as a formula gets an apostrophe before it.
pub(in crate::render) fn defuse(cell: &str) -> std::borrow::Cow<'_, str> {
    let may_run = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if may_run && cell.parse::<f64>().is_err() {
        format!("'{cell}").into()
    } else {
        cell.into()
    }
}
