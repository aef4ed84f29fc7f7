//! Publish: artefacts become one folder, whole or not at all.
//!
//! A [`Stage`] gathers files in a new folder beside the site; [`Links`] checks
//! that every internal link and anchor leads somewhere; then the two folders
//! change places in one step and the old one is removed. A build that is killed
//! leaves the old site whole. A folder that aoxanh did not make is never touched.

mod links;
mod lock;
mod manifest;
mod stage;
mod switch;

pub use links::Links;
pub use lock::Lock;
pub use stage::{CannotPublish, Stage};
