//! Shifts and tasks: when volunteers work, and at what; and [`Hours`].

use std::{fmt, iter::Sum, ops::Add};

use super::Id;
use borsh::{BorshDeserialize, BorshSerialize};

/// A time of day in minutes after midnight.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    BorshDeserialize,
    BorshSerialize,
)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// The time, if hour and minute are on the clock (24:00 is the day's end).
    pub fn new(hour: u16, minute: u16) -> Option<Self> {
        let minutes = hour * 60 + minute;
        (minute < 60 && minutes <= 24 * 60).then_some(Self(minutes))
    }

    /// Minutes after midnight.
    pub fn minutes(self) -> u16 {
        self.0
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

/// Hours of work, counted in units of 1/3000 h.
///
/// One unit is 1.2 seconds: whole minutes and three decimals are both exact, so
/// that a sum does not depend on the order of its rows.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    BorshDeserialize,
    BorshSerialize,
)]
pub struct Hours(i64);

impl Hours {
    const UNITS: i64 = 3000;

    /// Whole minutes.
    pub fn from_minutes(minutes: u16) -> Self {
        Self(i64::from(minutes) * (Self::UNITS / 60))
    }

    /// A decimal number of hours, rounded to the unit.
    #[allow(clippy::cast_possible_truncation)] // readers bound the number
    pub fn from_decimal(hours: f64) -> Self {
        Self((hours * Self::UNITS as f64).round() as i64)
    }

    /// So many times these hours.
    #[must_use]
    pub fn times(self, count: u32) -> Self {
        Self(self.0.saturating_mul(i64::from(count)))
    }

    /// As a decimal number.
    pub fn as_decimal(self) -> f64 {
        self.0 as f64 / Self::UNITS as f64
    }
}

impl Add for Hours {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sum for Hours {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), Self::add)
    }
}

/// A shift of the site's day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// `sang`
    pub id: Id,
    /// `Ca sáng`
    pub name: String,
    /// When it begins.
    pub from: TimeOfDay,
    /// When it ends; at or before `from` means on the next day.
    pub to: TimeOfDay,
}

impl Shift {
    /// How long it is. A shift past midnight belongs to the day it begins.
    pub fn length(&self) -> Hours {
        let (from, to) = (self.from.minutes(), self.to.minutes());
        Hours::from_minutes(if to > from { to - from } else { to + 24 * 60 - from })
    }

    /// Whether it is an evening or night shift: it begins at 18:00 or later or
    /// before 5:00, or runs past midnight.
    pub fn is_late(&self) -> bool {
        let from = self.from.minutes();
        !(5 * 60..18 * 60).contains(&from) || self.passes_midnight()
    }

    /// Whether it ends on the next day.
    pub fn passes_midnight(&self) -> bool {
        self.to <= self.from
    }
}

/// What a volunteer does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// `ra-soat`
    pub id: Id,
    /// `Rà soát`
    pub name: String,
    /// Whether it counts as an outreach session.
    pub outreach: bool,
}
