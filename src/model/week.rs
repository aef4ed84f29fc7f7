//! A week: ISO year and number, Monday to Sunday.

use std::fmt;

use borsh::{BorshDeserialize, BorshSerialize};

use super::kept;
use jiff::{
    ToSpan as _,
    civil::{Date, ISOWeekDate, Weekday},
};

/// An ISO 8601 week, `2025-W46`.
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
pub struct Week {
    #[borsh(serialize_with = "kept::put_day", deserialize_with = "kept::take_day")]
    monday: Date,
}

impl Week {
    /// The week of this number, if the year has it.
    pub fn new(year: i16, number: i8) -> Option<Self> {
        let monday = ISOWeekDate::new(year, number, Weekday::Monday).ok()?.date();
        Some(Self { monday })
    }

    /// The week that a date lies in.
    pub fn of(date: Date) -> Self {
        let back = i64::from(date.weekday().to_monday_zero_offset());
        Self { monday: date.saturating_sub(back.days()) }
    }

    /// Reads `2025-W46`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, number) = text.split_once("-W")?;
        let digits =
            |t: &str, n: usize| t.len() == n && t.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) || !digits(number, 2) {
            return None;
        }
        Self::new(year.parse().ok()?, number.parse().ok()?)
    }

    /// Its first day.
    pub fn monday(self) -> Date {
        self.monday
    }

    /// Its last day.
    pub fn sunday(self) -> Date {
        self.monday.saturating_add(6.days())
    }

    /// The seven days.
    pub fn days(self) -> impl Iterator<Item = Date> {
        (0..7).map(move |offset| self.monday.saturating_add(i64::from(offset).days()))
    }

    /// The week after.
    #[must_use]
    pub fn next(self) -> Self {
        Self { monday: self.monday.saturating_add(7.days()) }
    }

    /// The week before.
    #[must_use]
    pub fn previous(self) -> Self {
        Self { monday: self.monday.saturating_sub(7.days()) }
    }

    /// Its number in the ISO year, 1 to 53.
    pub fn number(self) -> i8 {
        self.monday.iso_week_date().week()
    }

    /// Its ISO year.
    pub fn year(self) -> i16 {
        self.monday.iso_week_date().year()
    }

    /// Whether the date lies in it.
    pub fn contains(self, date: Date) -> bool {
        self.monday <= date && date <= self.sunday()
    }
}

impl fmt::Display for Week {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-W{:02}", self.year(), self.number())
    }
}
