//! The schemas that editors use, held to the readers, the wording and real files.
//!
//! `editor.rs` judges a file as an editor would; `files.rs` shows it sound and
//! wrong files, `keys.rs` compares schemas and readers key by key, `words.rs`
//! looks at descriptions, `command.rs` at what the program writes.

#![allow(clippy::unwrap_used)] // a test or bench that cannot go on shall say where

mod command;
mod editor;
mod files;
mod keys;
mod words;
