//! A report: the values that a commune gave for one campaign on one date.

use jiff::civil::Date;

/// One dated report of one campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The day it speaks for.
    pub date: Date,
    /// Values by indicator of the campaign; none where the report is silent.
    pub values: Vec<Option<u64>>,
    /// Who reported.
    pub reported_by: Option<String>,
    /// What is difficult.
    pub difficulties: Option<String>,
    /// What is asked for.
    pub proposals: Option<String>,
}
