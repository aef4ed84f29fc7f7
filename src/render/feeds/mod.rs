//! Feeds: what readers, search engines and calendars subscribe to.
//!
//! Feed and sitemap need the site's public address and are left out without it.

mod calendar;
mod site;

pub use calendar::feeds_of_commune;
pub(super) use calendar::shift_calendar;
pub use site::feeds_of_site;
