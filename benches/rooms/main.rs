//! Every room of the program by itself, and whole builds: `cargo bench --bench rooms`, or
//! with a part of a name: `cargo bench --bench rooms -- read`.
//!
//! Each bench asserts its answer, so that nothing is quick by doing nothing. Charts and
//! sheets have benches of their own; other tools beside this one are in `benches/peers`.

#![allow(clippy::unwrap_used)] // a test or bench that cannot go on shall say where

mod scene;

mod read;
mod analyse;
mod render;
mod publish;
mod build;

#[path = "../../examples/generate.rs"]
#[allow(dead_code)] // its `main` is for the command line
mod generate;

fn main() {
    divan::main();
}
