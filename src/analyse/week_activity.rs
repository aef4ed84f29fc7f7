//! What volunteers did, week by week, and the run of weeks that a chart draws.
//!
//! A week without a row is not kept. A run has it all the same, as none: between
//! the first and the last week nothing is left out, and nothing is made a nought.

use std::collections::BTreeMap;

use borsh::{BorshDeserialize, BorshSerialize};
use jiff::civil::Date;

use super::Activity;
use crate::model::{Week, kept};

/// What volunteers did in one week that has a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct WeekActivity {
    /// Which week.
    pub week: Week,
    /// The first day in it that has a row.
    #[borsh(serialize_with = "kept::put_day", deserialize_with = "kept::take_day")]
    pub first: Date,
    /// What was done.
    pub activity: Activity,
}

impl WeekActivity {
    /// The sum over communes, oldest week first.
    pub fn sum<'a>(all: impl Iterator<Item = &'a Self>) -> Vec<Self> {
        let mut weeks: BTreeMap<Week, Self> = BTreeMap::new();
        for known in all {
            let joined = |sum: &mut Self| {
                sum.first = sum.first.min(known.first);
                let both = [sum.activity, known.activity];
                sum.activity = Activity::sum(both.into_iter()).unwrap_or_default();
            };
            weeks.entry(known.week).and_modify(joined).or_insert(*known);
        }
        weeks.into_values().collect()
    }

    /// Every week from the first to the last of these, the newest `most` of them;
    /// none for a week without a row. `weeks` are in order.
    ///
    /// ```
    /// use aoxanh::{analyse::{Activity, WeekActivity}, model::Week};
    /// let of = |number| {
    ///     let week = Week::new(2025, number).unwrap();
    ///     WeekActivity { week, first: week.monday(), activity: Activity::default() }
    /// };
    /// let numbers = |most| -> Vec<_> {
    ///     let run = WeekActivity::run(&[of(36), of(39)], most);
    ///     run.into_iter().map(|(week, known)| (week.number(), known.is_some())).collect()
    /// };
    /// assert_eq!(numbers(9), [(36, true), (37, false), (38, false), (39, true)]);
    /// assert_eq!(numbers(2), [(38, false), (39, true)]);
    /// ```
    pub fn run(weeks: &[Self], most: usize) -> Vec<(Week, Option<Activity>)> {
        let mut known = weeks.iter().rev().peekable();
        let (Some(oldest), Some(newest)) = (weeks.first(), weeks.last()) else {
            return Vec::new();
        };
        let mut run = Vec::new();
        let mut week = newest.week;
        while week >= oldest.week && run.len() < most {
            let here = known.next_if(|known| known.week == week);
            run.push((week, here.map(|known| known.activity)));
            week = week.previous();
        }
        run.reverse();
        run
    }

    /// The week with the most residents helped, the earlier one of two equals.
    pub fn most_helped(weeks: &[Self]) -> Option<&Self> {
        most(weeks, |activity| activity.helped)
    }

    /// The week with the most outreach sessions, the earlier one of two equals.
    pub fn most_sessions(weeks: &[Self]) -> Option<&Self> {
        most(weeks, |activity| activity.sessions)
    }
}

fn most(weeks: &[WeekActivity], of: fn(&Activity) -> u64) -> Option<&WeekActivity> {
    // The last of equal greatest ones; so from the newest to the oldest.
    weeks.iter().rev().max_by_key(|known| of(&known.activity))
}
