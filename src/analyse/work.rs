//! Work: a log counted once, in every way that pages show it.
//!
//! In all and by campaign, each week by week; turns by day, shift and team; hours
//! by shift and team. How rows become this stands in `tally.rs`.

use super::{Activity, ShiftHours, Turns, WeekActivity};
use crate::model::Task;
use borsh::{BorshDeserialize, BorshSerialize};

/// What the indices of a log point into: how many of each there are, and the tasks.
#[derive(Debug, Clone, Copy)]
pub struct Lists<'a> {
    /// Shifts of the site.
    pub shifts: usize,
    /// Teams of the commune.
    pub teams: usize,
    /// Campaigns of the site.
    pub campaigns: usize,
    /// Tasks of the site.
    pub tasks: &'a [Task],
}

/// What volunteers of one commune did.
#[derive(Debug, Clone, PartialEq, Eq, Default, BorshDeserialize, BorshSerialize)]
pub struct Work {
    /// In all.
    pub activity: Activity,
    /// In each week that has a row.
    pub weeks: Vec<WeekActivity>,
    /// Their turns by day, shift and team.
    pub turns: Turns,
    /// Their hours by shift and team.
    pub hours: ShiftHours,
    /// By campaign of the site.
    pub campaigns: Vec<CampaignWork>,
}

/// What volunteers did for one campaign: the rows that name it and no others.
#[derive(Debug, Clone, PartialEq, Eq, Default, BorshDeserialize, BorshSerialize)]
pub struct CampaignWork {
    /// In all; none where no row names the campaign.
    pub activity: Option<Activity>,
    /// In each week that has such a row.
    pub weeks: Vec<WeekActivity>,
}

impl CampaignWork {
    /// The sum over communes.
    pub fn sum<'a>(all: impl Iterator<Item = &'a Self> + Clone) -> Self {
        Self {
            activity: Activity::sum(all.clone().filter_map(|part| part.activity)),
            weeks: WeekActivity::sum(all.flat_map(|part| &part.weeks)),
        }
    }
}
