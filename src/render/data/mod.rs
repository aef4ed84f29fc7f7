//! Data: the figures for programs, as JSON, CSV and a description of both.

mod figures;
mod package;
mod quality;
mod summary;
mod tables;

use super::{Artefact, View};

pub use summary::data_of_commune;

/// What is written once: summary, tables and their description.
pub fn data_of_province(view: &View) -> Vec<Artefact> {
    let mut all = vec![summary::summary(view)];
    all.extend(tables::tables(view));
    all.push(package::package(&all, view));
    all
}

pub(super) use quality::{CampaignQuality, ProblemQuality, Quality, Unit};
pub(super) use tables::{TABLES, defuse};
