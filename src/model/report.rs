//! A report: the values that a commune gave for one campaign on one date.

use borsh::{BorshDeserialize, BorshSerialize};

use super::kept;
use jiff::civil::Date;

/// One dated report of one campaign.
#[derive(Debug, Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct Report {
    /// The day it speaks for.
    #[borsh(serialize_with = "kept::put_day", deserialize_with = "kept::take_day")]
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
