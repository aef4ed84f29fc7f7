//! An event: an outreach session, a digital-skills class, a village day.

use borsh::{BorshDeserialize, BorshSerialize};
use jiff::civil::Date;

use super::{TimeOfDay, kept};

/// One dated session for residents.
#[derive(Debug, Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct Event {
    /// The day.
    #[borsh(serialize_with = "kept::put_day", deserialize_with = "kept::take_day")]
    pub date: Date,
    /// When it begins.
    pub from: Option<TimeOfDay>,
    /// When it ends.
    pub to: Option<TimeOfDay>,
    /// What it is.
    pub title: String,
    /// Campaign of the site.
    pub campaign: Option<usize>,
    /// Village of the commune.
    pub village: Option<usize>,
    /// Where.
    pub place: Option<String>,
    /// Team of the commune.
    pub team: Option<usize>,
}
