//! Where a problem is: a file, and a line and column or a sheet and cell in it.
//!
//! Lines and columns count from 1, columns in characters. Paths are relative to
//! the root that holds `content/`, written with `/` on every system.

use std::sync::Arc;

use borsh::{BorshDeserialize, BorshSerialize};

/// A spot in an input file; every part but the file may be unknown.
#[derive(
    Debug,
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Default,
    BorshDeserialize,
    BorshSerialize,
)]
pub struct Place {
    /// Path below the root, with `/`.
    pub file: Arc<str>,
    /// Line, from 1.
    pub line: Option<u32>,
    /// Column in characters, from 1.
    pub column: Option<u32>,
    /// Name of a workbook's sheet.
    pub sheet: Option<Arc<str>>,
    /// Name of a cell, as `D14`.
    pub cell: Option<Arc<str>>,
    /// Header of the table column that the cell stands in.
    pub header: Option<Arc<str>>,
}

impl Place {
    /// The file as a whole.
    pub fn file(file: &Arc<str>) -> Self {
        Self { file: Arc::clone(file), ..Self::default() }
    }

    /// A line and column of a file.
    pub fn at(file: &Arc<str>, line: u32, column: u32) -> Self {
        Self { line: Some(line), column: Some(column), ..Self::file(file) }
    }

    /// The same place, in the table column with this header.
    #[must_use]
    pub fn under(mut self, header: &str) -> Self {
        self.header = Some(header.into());
        self
    }

    /// `file:line:column`, as editors open it.
    pub fn address(&self) -> String {
        let mut text = self.file.to_string();
        for part in [self.line, self.column].into_iter().flatten() {
            text.push(':');
            text.push_str(&part.to_string());
        }
        text
    }
}
