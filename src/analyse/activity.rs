//! Activity: what volunteers did, counted from the log.

use jiff::civil::Date;

use crate::model::{Hours, LogEntry, Task};

/// What was done over some days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Activity {
    /// Turns (lượt); never people.
    pub turns: u64,
    /// Distinct volunteers with a turn.
    pub volunteers: u64,
    /// Hours over all rows.
    pub hours: Hours,
    /// Residents helped.
    pub helped: u64,
    /// Of them 60 or older.
    pub elderly: u64,
    /// Records handled.
    pub records: u64,
    /// Outreach sessions.
    pub sessions: u64,
}

impl Activity {
    /// Counts the rows dated on or before `as_of`.
    ///
    /// A turn is one volunteer, one date, one shift, however many rows; a row
    /// without a volunteer gives `people` turns. Sessions are distinct (date,
    /// shift, point, team) with an outreach task.
    ///
    /// ```
    /// use aoxanh::{analyse::Activity, model::{Hours, Id, LogEntry, Task}};
    /// use jiff::civil::date;
    /// let row = LogEntry {
    ///     date: date(2025, 11, 1), shift: 0, campaign: None, point: None, team: None,
    ///     task: Some(0), volunteer: Some(3), people: 0, hours: Hours::from_minutes(120),
    ///     helped: 4, elderly: 1, records: 9,
    /// };
    /// let group = LogEntry { volunteer: None, people: 5, task: None, ..row };
    /// let later = LogEntry { date: date(2025, 11, 2), ..row };
    /// let id = Id::new("tuyen-truyen").unwrap();
    /// let tasks = [Task { id, name: "Tuyên truyền".into(), outreach: true }];
    /// let day = date(2025, 11, 1);
    /// let one = Activity::of(&[row, row, group, later], day, &tasks);
    /// assert_eq!((one.turns, one.volunteers, one.sessions), (1 + 5, 1, 1));
    /// assert_eq!((one.hours.as_decimal(), one.helped, one.records), (6.0, 12, 27));
    /// ```
    pub fn of(entries: &[LogEntry], as_of: Date, tasks: &[Task]) -> Self {
        let counted = || entries.iter().filter(|entry| entry.date <= as_of);
        let sum =
            |count: fn(&LogEntry) -> u32| counted().map(|e| u64::from(count(e))).sum();
        let mut turns: Vec<_> =
            counted().filter_map(|e| Some((e.volunteer?, e.date, e.shift))).collect();
        turns.sort_unstable();
        turns.dedup();
        let alone = counted().filter(|entry| entry.volunteer.is_none());
        let groups: u64 = alone.map(|entry| u64::from(entry.people)).sum();
        let volunteers = turns.chunk_by(|a, b| a.0 == b.0).count();
        let outreach =
            |e: &&LogEntry| e.task.is_some_and(|task| tasks[usize::from(task)].outreach);
        let sessions =
            counted().filter(outreach).map(|e| (e.date, e.shift, e.point, e.team));
        let mut sessions: Vec<_> = sessions.collect();
        sessions.sort_unstable();
        sessions.dedup();
        Self {
            turns: turns.len() as u64 + groups,
            volunteers: volunteers as u64,
            hours: counted().map(|entry| entry.hours).sum(),
            helped: sum(|entry| entry.helped),
            elderly: sum(|entry| entry.elderly),
            records: sum(|entry| entry.records),
            sessions: sessions.len() as u64,
        }
    }

    /// The sum over communes: ids of volunteers belong to a commune.
    pub fn sum(all: impl Iterator<Item = Self>) -> Option<Self> {
        all.reduce(|a, b| Self {
            turns: a.turns + b.turns,
            volunteers: a.volunteers + b.volunteers,
            hours: a.hours + b.hours,
            helped: a.helped + b.helped,
            elderly: a.elderly + b.elderly,
            records: a.records + b.records,
            sessions: a.sessions + b.sessions,
        })
    }
}
