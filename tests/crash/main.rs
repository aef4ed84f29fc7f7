//! All or nothing: builds that are killed, refused, starved or crowded.
//!
//! After each, `public/` must be one whole site, checked file by file with its
//! manifest, and what others put there must be somewhere. Not part of a plain
//! `cargo test`, because it needs `strace`; `tests/run` runs it:
//! `cargo test --release --test crash`.
#![allow(clippy::unwrap_used)] // a test that cannot go on shall say where

mod crowd;
mod full_disk;
mod injected;
mod killed;
mod refused;
mod stand;
#[path = "../site/test_site.rs"]
#[allow(dead_code)] // made for the tests of whole sites
mod test_site;
