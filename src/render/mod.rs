//! Render: figures to artefacts, each a path and its bytes.
//!
//! [`View`] is what everything here looks at: content, figures, words, addresses.
//! `data` writes what programs read, `charts` SVG, `texts` sentences, `pages`
//! HTML from typed contexts and the theme's templates, `feeds` what readers and
//! calendars subscribe to, `print` sheets for paper and social cards, `sheets` workbooks to
//! fill in, `starters` the beginnings of files. No files, no clock, no arithmetic
//! on figures.

mod address;
mod artefact;
mod charts;
mod data;
mod blocks;
mod bundle;
mod engine;
mod escape;
mod feeds;
mod geography;
mod metadata;
mod pages;
mod parts;
mod press;
#[cfg(feature = "print")]
mod print;
mod printed;
mod roster_filter;
mod script;
mod search;
mod sheets;
mod starters;
mod surroundings;
mod texts;
mod theme_css;
mod view;
mod worker;
mod zip_file;

pub use artefact::Artefact;
pub use bundle::commune_bundle;
pub use charts::{BurnUp, Unnamed, burn_up};
pub use data::{data_of_commune, data_of_province};
pub use engine::CannotRender;
pub use escape::escape;
pub use feeds::{feeds_of_commune, feeds_of_site, news_of_commune};
pub use pages::{
    SitePage, commune_pages, own_pages, quality_report, render_page, site_pages,
};
pub use press::Press;
#[cfg(feature = "print")]
pub use print::{
    HandoutForm, Leaf, Order, Output, Pack, PosterForm, SetSheet, Sheet, Typesetter,
    bundle, forget, orders,
};
pub use printed::{Listing, Printed, PrintedFile, Sketch};
pub use sheets::{Desk, log_form, register_form};
pub use starters::{
    NewCommune, NewGuide, Starter, campaign_starter, commune_starter, due_date,
    guide_starter, next_report, next_week, report_starter, reportable, roster_starter,
};
pub use surroundings::{group_surroundings, own_surroundings, shared_surroundings};
pub use view::{Audience, View};
