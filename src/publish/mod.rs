//! Publish: artefacts become one folder, whole or not at all.
//!
//! A [`Stage`] gathers files in a new folder beside the site; [`Links`] checks that every
//! internal link and anchor leads somewhere; then the two folders change places in one
//! step and the old one is put away (`spare`). What did not change is not written again
//! (`record`), and of its own previews a process holds what it knows (`held`); what was
//! written is on the disk before the switch (`flush`). A build that is killed leaves the
//! old site whole, and the next one puts in order what it left. A folder that aoxanh did
//! not make is never touched. What was set for print is kept from one build to the next
//! in a `PrintCache`.

mod flush;
mod gate;
mod held;
mod links;
mod lock;
mod manifest;
mod names;
#[cfg(feature = "print")]
mod print_cache;
mod record;
mod refusal;
mod shelf;
mod spare;
mod stage;
mod switch;
mod texts;
mod trace;

pub use gate::{Finding, Gate, Leak, Looked, Passed, People, Register};
pub use links::{Links, PageLinks};
pub use lock::Lock;
pub use manifest::{Fingerprint, PATH as MANIFEST_PATH};
#[cfg(feature = "print")]
pub use print_cache::PrintCache;
pub use record::Mark as SiteMark;
pub use refusal::CannotPublish;
pub use shelf::{Kept, Shelf, ShelfPlace};
pub use stage::{Gathered, Stage, name_of_store, stands};
pub use trace::Trace;
