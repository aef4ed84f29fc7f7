//! What one volunteer did: the figures of a certificate.
//!
//! In: rows of a commune's log. Out: turns, hours, campaigns and days of each
//! volunteer, by the definitions of [`Activity`](super::Activity): over all
//! volunteers, and the rows without one, they sum to the commune's. Kept apart from
//! `tally.rs`, which every build runs: only certificates ask for single people.

use jiff::civil::Date;

use crate::model::{Hours, LogEntry};

/// What one volunteer did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VolunteerWork {
    /// Turns: dates and shifts with a row.
    pub turns: u64,
    /// Hours over all rows.
    pub hours: Hours,
    /// Campaigns of the site that rows name, in the site's order.
    pub campaigns: Vec<usize>,
    /// The first day with a row.
    pub first: Date,
    /// The last day with a row.
    pub last: Date,
}

/// What each of so many volunteers did on or before `as_of`; none for those without
/// a turn.
///
/// A turn is one volunteer, one date, one shift, however many rows; hours are summed
/// over rows. A row without a volunteer is nobody's.
///
/// ```
/// use aoxanh::{analyse::volunteer_work, model::{Hours, LogEntry, Told}};
/// use jiff::civil::date;
/// let row = LogEntry {
///     date: date(2025, 11, 1), shift: 0, campaign: Some(1), point: None, team: None,
///     task: None, volunteer: Some(1), people: 0, hours: Hours::from_minutes(120),
///     helped: 4, elderly: Told::BLANK, records: 9,
/// };
/// // The same shift for another campaign is the same turn; the next shift is another.
/// let same = LogEntry { campaign: Some(0), hours: Hours::from_minutes(30), ..row };
/// let next = LogEntry { date: date(2025, 11, 2), campaign: None, ..row };
/// let group = LogEntry { volunteer: None, people: 5, ..row };
/// let later = LogEntry { date: date(2025, 11, 9), ..row };
/// let all = volunteer_work(&[next, row, same, group, later], date(2025, 11, 8), 3);
/// let one = all[1].as_ref().unwrap();
/// assert_eq!((one.turns, one.hours.as_decimal()), (2, 4.5));
/// assert_eq!(one.campaigns, [0, 1]);
/// assert_eq!((one.first, one.last), (date(2025, 11, 1), date(2025, 11, 2)));
/// assert_eq!((&all[0], &all[2]), (&None, &None));
/// ```
pub fn volunteer_work(
    entries: &[LogEntry],
    as_of: Date,
    volunteers: usize,
) -> Vec<Option<VolunteerWork>> {
    let mut rows: Vec<(usize, &LogEntry)> = entries
        .iter()
        .filter(|entry| entry.date <= as_of)
        .filter_map(|entry| Some((usize::try_from(entry.volunteer?).ok()?, entry)))
        .collect();
    rows.sort_by_key(|(volunteer, entry)| (*volunteer, entry.date, entry.shift));
    let mut all = vec![None; volunteers];
    for theirs in rows.chunk_by(|a, b| a.0 == b.0) {
        if let Some(known) = all.get_mut(theirs[0].0) {
            *known = work_of(theirs);
        }
    }
    all
}

/// One volunteer's rows, by date and shift.
fn work_of(rows: &[(usize, &LogEntry)]) -> Option<VolunteerWork> {
    let entries = || rows.iter().map(|(_, entry)| *entry);
    let turn = |entry: &LogEntry| (entry.date, entry.shift);
    let mut campaigns: Vec<usize> =
        entries().filter_map(|entry| entry.campaign.map(usize::from)).collect();
    campaigns.sort_unstable();
    campaigns.dedup();
    Some(VolunteerWork {
        turns: rows.chunk_by(|a, b| turn(a.1) == turn(b.1)).count() as u64,
        hours: entries().map(|entry| entry.hours).sum(),
        campaigns,
        first: entries().next()?.date,
        last: entries().next_back()?.date,
    })
}
