//! Metadata: what a site says about itself to programs.
//!
//! `linked_data` tells search engines who publishes, which sessions are coming and what
//! data there are; `manifest` tells phones what to call the site among their programs.
//! Both say nothing that a page does not say to people. Feeds and the sitemap are in
//! `feeds`, the description of the open data in `data`.

mod linked_data;
mod manifest;

pub(super) use linked_data::{breadcrumbs, embedded, of_commune, of_data, of_home};
pub(super) use manifest::manifest;
