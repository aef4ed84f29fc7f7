//! Starters: the commented beginning of a file that a person goes on with.
//!
//! One module for each kind; `starter` fills the theme's `new/<language>/` texts,
//! `yaml_scalar` writes values that YAML reads back as they are. No files, no
//! clock: the day is told by the command.

mod campaign;
mod commune;
mod guide;
mod report;
mod roster;
mod starter;
mod yaml_scalar;

pub use campaign::campaign_starter;
pub use commune::{NewCommune, commune_starter};
pub use guide::{NewGuide, guide_starter};
pub use report::{due_date, next_report, report_starter, reportable};
pub use roster::{next_week, roster_starter};
pub use starter::Starter;
