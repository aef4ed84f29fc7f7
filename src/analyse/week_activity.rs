//! What volunteers of a commune did, week by week.

use jiff::civil::Date;

use super::Activity;
use crate::model::{LogEntry, Task, Week};

/// What volunteers of a commune did in one week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekActivity {
    /// Which week.
    pub week: Week,
    /// What was done.
    pub activity: Activity,
}

impl WeekActivity {
    /// Every week that has a row on or before `as_of`.
    pub(super) fn all(log: &[LogEntry], as_of: Date, tasks: &[Task]) -> Vec<Self> {
        let mut sorted: Vec<LogEntry> =
            log.iter().filter(|entry| entry.date <= as_of).copied().collect();
        sorted.sort_unstable_by_key(|entry| entry.date);
        let by_week = sorted.chunk_by(|a, b| Week::of(a.date) == Week::of(b.date));
        by_week
            .map(|rows| Self {
                week: Week::of(rows[0].date),
                activity: Activity::of(rows, as_of, tasks),
            })
            .collect()
    }
}
