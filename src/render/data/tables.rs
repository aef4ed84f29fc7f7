//! The open data as CSV: with a byte-order mark, so that spreadsheets read the
//! marks of Vietnamese, and with formulas defused.

use std::fmt::{Display, Write as _};

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
        let writer = Writer::from_writer(vec![0xef, 0xbb, 0xbf]);
        let mut rows = Rows { writer, cell: String::new() };
        table.columns.iter().for_each(|(name, _)| rows.text(name));
        rows.end();
        fill(view, &mut rows);
        let text = rows.writer.into_inner().unwrap_or_default();
        Artefact::new(format!("data/{}", table.file), text)
    };
    TABLES.par_iter().zip(&fillings).map(table).collect()
}

/// The rows of a table: the nation has a hundred thousand, and none is kept.
struct Rows {
    writer: Writer<Vec<u8>>,
    /// The cell that is being written.
    cell: String,
}

// Writing to memory, rows of one length, cannot fail.
impl Rows {
    /// The next cell.
    fn text(&mut self, cell: &str) {
        let _ = self.writer.write_field(defuse(cell).as_bytes());
    }

    /// The same; empty where there is no value.
    fn value(&mut self, value: Option<impl Display>) {
        self.cell.clear();
        if let Some(value) = value {
            let _ = write!(self.cell, "{value}");
        }
        let _ = self.writer.write_field(defuse(&self.cell).as_bytes());
    }

    /// The row ends.
    fn end(&mut self) {
        let _ = self.writer.write_record(None::<&[u8]>);
    }
}

fn communes(view: &View, rows: &mut Rows) {
    for (commune, figures) in view.communes() {
        rows.text(commune.code.as_str());
        rows.text(&commune.name);
        rows.text(commune.kind.name());
        rows.value(commune.group.as_ref());
        let activity = figures.activity;
        rows.value(activity.map(|a| a.turns));
        rows.value(activity.map(|a| a.volunteers));
        rows.value(activity.map(|a| Hours::as_decimal(a.hours)));
        rows.value(activity.map(|a| a.helped));
        rows.value(activity.map(|a| a.elderly));
        rows.value(activity.map(|a| a.records));
        rows.value(activity.map(|a| a.sessions));
        rows.end();
    }
}

fn progress(view: &View, rows: &mut Rows) {
    for (commune, figures) in view.communes() {
        for (campaign, known) in view.site().campaigns.iter().zip(&figures.campaigns) {
            for (indicator, figures) in campaign.indicators.iter().zip(&known.indicators)
            {
                rows.text(commune.code.as_str());
                rows.text(&commune.name);
                rows.text(campaign.id.as_str());
                rows.text(indicator.id.as_str());
                rows.value(known.last_report);
                rows.value(figures.value);
                rows.value(figures.target);
                rows.value(figures.percent.map(Percent::as_decimal));
                rows.value(figures.needed_per_day);
                rows.text(figures.status.name());
                rows.value(figures.pace.as_ref().map(Pace::per_day));
                rows.value(figures.projected_finish);
                rows.end();
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
                    rows.text(commune.code.as_str());
                    rows.text(campaign.id.as_str());
                    rows.text(indicator.id.as_str());
                    rows.value(Some(date));
                    rows.value(Some(value));
                    rows.end();
                }
            }
        }
    }
}

fn turns(view: &View, rows: &mut Rows) {
    for (commune, figures) in view.communes() {
        for (date, turns) in &figures.turns.by_day {
            rows.text(commune.code.as_str());
            rows.value(Some(date));
            rows.value(Some(turns));
            rows.end();
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
