//! Roster: a week's plan seen as people ask for it, and what it lacks.
//!
//! Shifts by day for pages, calendars and paper; how many hands are missing. No
//! files, no pages.

mod week;

pub use week::{Day, days_of, hands_missing};
