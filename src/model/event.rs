//! An event: an outreach session, a digital-skills class, a village day.

use jiff::civil::Date;

use super::TimeOfDay;

/// One dated session for residents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The day.
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
