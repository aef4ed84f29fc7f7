//! Roster: a week's plan seen as people ask for it, and what it lacks.
//!
//! Shifts by day for pages, calendars and paper, and by point for doors; how many
//! hands are missing; the code by which a session is known. No files, no pages.

mod check;
mod doors;
mod own_shifts;
mod session_code;
mod week;

pub use check::check_rosters;
pub use doors::{Door, DoorRow, doors_of};
pub use own_shifts::shifts_of_volunteers;
pub use session_code::{SessionCode, SessionPlace};
pub use week::{Day, campaigns_of, days_of, from_week_of, hands_missing, others_of};
