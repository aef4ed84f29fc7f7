//! Model: what a campaign is made of, as typed values that cannot be wrong.
//!
//! Only `read` makes these values, after checking; everything below reads them.
//! References are indices into the lists of the site or of the commune, so a
//! dangling one cannot be written down. No file formats and no `Deserialize`.

mod campaign;
mod colour;
mod commune;
mod event;
mod guide;
mod ids;
pub(crate) mod kept;
mod log;
mod map;
mod palette;
mod report;
mod roster;
mod secret;
mod shift;
mod site;
mod volunteer;
mod week;

pub use campaign::{Campaign, Indicator, IndicatorKind, Period};
pub use colour::Colour;
pub use commune::{
    Commune, CommuneKind, Contact, FormerName, Opening, Point, Team, Village, WEEKDAYS,
};
pub use event::Event;
pub use guide::{Audience, Block, Cell, Guide, Hole, Inline, Item};
pub use ids::{CommuneCode, Id};
pub use log::{Log, LogEntry, Told};
pub use map::{Map, Outline, Ring};
pub use palette::{Faint, Mode, Palette, Scheme, Tint};
pub use report::Report;
pub use roster::{Roster, RosterShift};
pub use secret::Secret;
pub use shift::{Hours, Shift, Task, TimeOfDay};
pub use site::{BaseUrl, Content, LeftOut, Province, Publisher, Safety, Signer, Site};
pub use volunteer::{Private, Role, Volunteer};
pub use week::Week;
