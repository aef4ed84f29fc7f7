//! Whole sites, built by the real program and looked at from outside.

#![allow(clippy::unwrap_used)] // a test or bench that cannot go on shall say where

mod again;
mod chart_files;
mod commands;
mod english;
mod faults;
mod figures;
mod gate;
#[allow(dead_code)] // its `main`
#[path = "../../examples/generate.rs"]
mod generate;
mod map;
mod metadata;
mod offline;
mod pages;
mod privacy;
mod quality;
mod remembered;
mod set;
mod search;
mod sheets;
mod shifts;
mod starters;
mod tables;
mod test_site;
mod theme;
mod wording;
mod work;
