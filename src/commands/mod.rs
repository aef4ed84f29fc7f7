//! Commands: one file or folder for each; what they share is `speak`, `desk` and `new_file`.
//!
//! The only room that knows arguments, environment and clock. Exit codes are
//! decided here: 0 done, 1 errors in the input, 2 could not run.

mod build;
mod cli;
mod desk;
mod end;
mod explain;
mod help;
mod init;
mod new;
mod new_file;
mod schema;
mod secret;
#[cfg(feature = "serve")]
mod serve;
mod slip;
mod speak;
mod template;

use std::{ffi::OsString, process::ExitCode};

use cli::Command;
use end::End;
use speak::Speaker;

/// Runs the command that the arguments name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let speaker = Speaker::new(&arguments);
    let end = match cli::parse(&arguments, &speaker) {
        Ok(Command::Build(options)) => build::build(&options, &speaker),
        Ok(Command::Check(options)) => build::check(&options, &speaker),
        #[cfg(feature = "serve")]
        Ok(Command::Serve(options)) => serve::serve(&options, &speaker),
        #[cfg(not(feature = "serve"))]
        Ok(Command::Serve(_)) => {
            speaker.complain("serve-absent", &[]);
            End::CouldNotRun
        }
        Ok(Command::Init(options)) => init::init(&options, &speaker),
        Ok(Command::Explain(options)) => explain::explain(&options, &speaker),
        Ok(Command::New(options)) => new::new(&options.kind, &speaker),
        Ok(Command::Template(options)) => template::template(&options, &speaker),
        Ok(Command::Schema(options)) => schema::schema(&options, &speaker),
        Ok(Command::Secret(options)) => secret::secret(&options, &speaker),
        Err(end) => end,
    };
    ExitCode::from(match end {
        End::Done => 0,
        End::Faulty => 1,
        End::CouldNotRun => 2,
    })
}
