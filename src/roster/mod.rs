//! Roster: a week's plan seen as people ask for it, and what it lacks.
//!
//! Shifts by day for pages, calendars and paper; how many hands are missing. No
//! files, no pages.

mod check;
mod week;

pub use check::check_rosters;
pub use week::{Day, days_of, hands_missing};
