//! Offline: what of a site can be read without a network.
//!
//! `worker` is the script by which phones keep the pages that they visit, `bundle` the
//! ZIP of one commune's pages for a USB stick or a chat. The office's edition is kept
//! nowhere. No files, no clock: the same pages give the same bytes.

mod bundle;
mod confine;
mod worker;

pub use bundle::commune_bundle;
pub(super) use worker::{Kept, worker};
