//! Activity: what volunteers did, in numbers that add up.
//!
//! How they are counted from a log stands in `tally.rs`; here is what they
//! are, and how those of several communes make one. Ages are kept with how many
//! residents they are known of: a log without the column has no elderly, not none.

use crate::model::{Hours, LogEntry};
use borsh::{BorshDeserialize, BorshSerialize};

/// What was done over some days.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Default, BorshDeserialize, BorshSerialize,
)]
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
    /// Residents helped in rows that also say how many were 60 or older.
    pub of_known_age: u64,
    /// Records handled.
    pub records: u64,
    /// Outreach sessions.
    pub sessions: u64,
}

impl Activity {
    /// The sum over communes: ids of volunteers belong to a commune.
    pub fn sum(all: impl Iterator<Item = Self>) -> Option<Self> {
        all.reduce(|a, b| Self {
            turns: a.turns + b.turns,
            volunteers: a.volunteers + b.volunteers,
            hours: a.hours + b.hours,
            helped: a.helped + b.helped,
            elderly: a.elderly + b.elderly,
            of_known_age: a.of_known_age + b.of_known_age,
            records: a.records + b.records,
            sessions: a.sessions + b.sessions,
        })
    }

    /// The residents helped in three parts: 60 or older, younger, and those whose
    /// rows do not say. They sum to `helped`, whatever rows claim.
    ///
    /// ```
    /// use aoxanh::analyse::Activity;
    /// let told = Activity { helped: 10, elderly: 4, of_known_age: 7, ..Activity::default() };
    /// assert_eq!(told.ages(), [4, 3, 3]);
    /// let nobody_wrote = Activity { helped: 10, ..Activity::default() };
    /// assert_eq!(nobody_wrote.ages(), [0, 0, 10]);
    /// let too_many = Activity { helped: 3, elderly: 9, of_known_age: 3, ..Activity::default() };
    /// assert_eq!(too_many.ages(), [3, 0, 0]);
    /// ```
    pub fn ages(&self) -> [u64; 3] {
        let elderly = self.elderly.min(self.helped);
        let rest = self.helped - elderly;
        let unknown = self.helped.saturating_sub(self.of_known_age).min(rest);
        [elderly, rest - unknown, unknown]
    }

    /// Whether any row says how many of those helped were 60 or older.
    pub fn knows_ages(&self) -> bool {
        self.elderly > 0 || self.of_known_age > 0
    }

    /// Adds what sums over rows; turns, volunteers and sessions do not.
    pub(super) fn add(&mut self, row: &LogEntry) {
        self.hours = self.hours + row.hours;
        self.helped += u64::from(row.helped);
        self.records += u64::from(row.records);
        if let Some(elderly) = row.elderly.get() {
            self.elderly += u64::from(elderly);
            self.of_known_age += u64::from(row.helped);
        }
    }
}
