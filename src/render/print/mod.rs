//! Print: sheets and social cards, set by Typst in process.
//!
//! A module for each kind of sheet makes a typed context, as pages do; the
//! template of the same name in the theme's `print/` lays it out. [`orders`] says
//! what a site needs, [`Order::sheet`] fills one, [`Typesetter::set`] sets it. No
//! files, no network, no clock; who keeps what is set is the pipeline's matter.

mod badge;
mod card;
mod certificate;
mod desk;
mod door;
mod duty;
mod export;
mod faults;
mod fit;
mod guide_tree;
mod handout;
mod house_visits;
mod icon;
mod imprint;
mod letters;
mod order;
mod pack;
mod picture;
mod plot;
mod poster;
mod qr;
mod sheet;
mod sketch;
mod sign_in;
mod two_up;
mod type_case;
mod typesetter;

pub use handout::HandoutForm;
pub use order::{Order, orders};
pub use pack::{Leaf, Pack, bundle};
pub use poster::PosterForm;
pub use sheet::{Output, Sheet};
pub use typesetter::{SetSheet, Typesetter, forget};
