//! Charts and the figures around them, on generated sites and on the sample.
//!
//! `labels` measures the boxes of all text in all drawings with a real font and the
//! style sheet's own rules; `agreement` reads sentence, table, drawing and data of
//! a page and compares; `bytes` holds how large a drawing may be. All of them look
//! at built pages, so a new chart on a page is tested without a line here.

#![allow(clippy::unwrap_used)] // a test that cannot go on shall say where

mod agreement;
mod bytes;
mod figures;
mod labels;
mod built;
mod page;
mod random;
mod style;
