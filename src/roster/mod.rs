//! Roster: a week's plan seen as people ask for it, and what it lacks.
//!
//! Shifts by day for pages, calendars and paper; how many hands are missing; the code
//! by which a session is known. No files, no pages.

mod check;
mod session_code;
mod week;

pub use check::check_rosters;
pub use session_code::{SessionCode, SessionPlace};
pub use week::{Day, days_of, hands_missing};
