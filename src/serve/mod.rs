//! Serve: the built site on this machine, while somebody writes.
//!
//! A [`Door`] is the address; a [`Server`] answers browsers there, from the built folder
//! and nothing else; [`News`] is what open pages are told after each build; [`watch`]
//! says which file of the input changed. What is built, when, and in which words it is
//! told is the command's (`commands/serve/`). Absent on purpose: wording, the clock, and
//! any way to write: who asks can only read.

mod door;
mod hosts;
mod inject;
mod news;
mod paths;
mod server;
mod watch;

pub use door::{CannotOpen, Door};
pub use news::{Fault, FaultLine, News, Note, SiteMark, mark_of};
pub use server::{Answers, CannotServe, Server};
pub use watch::{Seen, watch};
