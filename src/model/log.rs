//! A row of a volunteer log, linked and small: the nation has five million.
//!
//! The note is not kept: it is internal, and only tells duplicates apart while
//! reading.

use borsh::{BorshDeserialize, BorshSerialize};
use jiff::civil::Date;

use super::{Hours, kept};

/// A count that a row may leave blank, as small as one that it may not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Told(u32);

impl Told {
    /// Nothing was written.
    pub const BLANK: Self = Self(u32::MAX);

    /// The count; none where the cell was blank.
    pub fn get(self) -> Option<u32> {
        (self != Self::BLANK).then_some(self.0)
    }
}

impl From<u32> for Told {
    /// A count below the largest number of 32 bits, as readers see to.
    fn from(count: u32) -> Self {
        Self(count)
    }
}

/// The rows of a commune's logs, without duplicates.
#[derive(Debug, Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct Log {
    #[borsh(skip)]
    rows: Vec<LogEntry>,
    #[borsh(
        serialize_with = "kept::put_maybe_day",
        deserialize_with = "kept::take_maybe_day"
    )]
    newest: Option<Date>,
}

impl Log {
    /// A log of these rows.
    pub fn new(rows: Vec<LogEntry>) -> Self {
        let newest = rows.iter().map(|row| row.date).max();
        Self { rows, newest }
    }

    /// The log without its rows, where they are counted and nobody asks for one.
    #[must_use]
    pub fn counted(self) -> Self {
        Self { rows: Vec::new(), ..self }
    }

    /// Its rows; none where the log is counted already.
    pub fn rows(&self) -> &[LogEntry] {
        &self.rows
    }

    /// The date of the newest row.
    pub fn newest(&self) -> Option<Date> {
        self.newest
    }
}

/// One row. Indices point into the site's and the commune's lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LogEntry {
    /// The day; a shift past midnight belongs to the day it begins.
    pub date: Date,
    /// Shift of the site.
    pub shift: u16,
    /// Campaign of the site, where one is named.
    pub campaign: Option<u16>,
    /// Point of the commune.
    pub point: Option<u16>,
    /// Team of the commune.
    pub team: Option<u16>,
    /// Task of the site.
    pub task: Option<u16>,
    /// Volunteer of the commune.
    pub volunteer: Option<u32>,
    /// Head-count of a row without a volunteer.
    pub people: u32,
    /// Hours of the row.
    pub hours: Hours,
    /// Residents helped.
    pub helped: u32,
    /// Of them 60 or older; often left blank.
    pub elderly: Told,
    /// Records handled.
    pub records: u32,
}
