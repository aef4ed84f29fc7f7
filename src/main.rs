//! The program: reads the command line and leaves with its exit code.

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    aoxanh::commands::run(std::env::args_os())
}
