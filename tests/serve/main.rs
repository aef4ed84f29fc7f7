//! `aoxanh serve` as a process of its own, asked over HTTP as a browser would.
//!
//! `preview.rs` starts it and asks; `writing.rs` saves files in the ways of editors,
//! `answers.rs` asks for what must and must not be served, `ending.rs` begins and ends.
//! What a page does with the news: `tests/browser/serve.mjs`.
#![allow(clippy::unwrap_used)] // a test that cannot go on shall say where

mod answers;
mod ending;
mod preview;
#[path = "../site/test_site.rs"]
#[allow(dead_code)] // made for the tests of whole sites
mod test_site;
mod writing;
