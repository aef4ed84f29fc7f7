//! Texts: names and sentences that say what the figures say, in the site's
//! language. Every sentence is a message of the wording files; here is only
//! decided which one, and what fills it.

mod activity;
mod names;
mod people;
mod progress;

pub(super) use activity::{ActivityText, activity};
#[cfg(feature = "print")]
pub(super) use names::capitalised;
pub(super) use names::{
    commune_name, commune_title, hours_of, initials, kind_of, province_name, time_range,
    village_name,
};
pub(super) use people::{PersonText, missing, person};
pub(super) use progress::{
    StatusText, campaign_sentence, count, finding, points, reported, signed, status,
    status_sign, with_unit,
};
