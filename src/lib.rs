//! aoxanh turns the files that communes keep into a campaign's site.
//!
//! ```text
//! content/ ──read──▶ model ──analyse──▶ figures ──render──▶ artefacts ──publish──▶ public/
//! ```
//!
//! The rooms below stand in their order: a room uses only rooms above it. A test
//! (`tests/house/`) reads this order and holds the law.

pub mod diagnostics;
pub mod locale;
pub mod model;
pub mod read;
pub mod analyse;
pub mod roster;
pub mod render;
pub mod publish;
pub mod pipeline;
#[cfg(feature = "serve")]
pub mod serve;
pub mod commands;
