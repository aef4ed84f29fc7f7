//! Workbooks to fill in: a commune's log, its register of volunteers.
//!
//! `log` and `volunteers` say what is asked, as a [`Form`]; `workbook` makes the
//! file of it, with one module for each of its three sheets: `entry_sheet` to fill
//! in, `lists_sheet` for the drop-downs, `guide_sheet` that tells how. What the
//! columns are called is asked of `read`, which reads the file back.

mod entry_sheet;
mod form;
mod guide_sheet;
mod lists_sheet;
mod log;
mod look;
mod volunteers;
mod workbook;

pub use form::Desk;
pub use log::log_form;
pub use volunteers::register_form;
