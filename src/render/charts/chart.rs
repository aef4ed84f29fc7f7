//! A chart three times: drawn, said, and as a table.

use serde::Serialize;

/// A chart as templates take it.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct Chart {
    /// Anchor on its page.
    pub(in crate::render) id: String,
    /// What it finds.
    pub(in crate::render) title: String,
    /// What is drawn, and its unit.
    pub(in crate::render) subtitle: String,
    /// The whole of it in a sentence.
    pub(in crate::render) sentence: String,
    /// The drawing.
    pub(in crate::render) svg: String,
    /// The numbers.
    pub(in crate::render) table: ChartTable,
    /// The file of the open data that holds them, if one does.
    pub(in crate::render) data: Option<&'static str>,
}

/// The numbers of a chart.
#[derive(Debug, Clone, Default, Serialize)]
pub(in crate::render) struct ChartTable {
    /// Heads of the columns.
    pub(in crate::render) head: Vec<String>,
    /// Rows of cells.
    pub(in crate::render) rows: Vec<Vec<String>>,
}
