//! The whole command line on one page.
//!
//! Help texts are messages of the wording files (`cli-<argument>`), so that they
//! speak the user's language.

use std::{ffi::OsString, path::PathBuf};

use clap::{
    Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum,
};

use super::{End, Speaker};

#[derive(Parser)]
#[command(name = "aoxanh", version, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Looked for by `Speaker` before parsing; here so that it is known.
    #[arg(long, global = true, value_name = "vi|en", value_parser = ["vi", "en"])]
    lang: Option<String>,
}

#[derive(Subcommand)]
pub(super) enum Command {
    Build(SiteOptions),
    Check(SiteOptions),
    Init(InitOptions),
    Explain(ExplainOptions),
}

/// What `build` and `check` take.
#[derive(Args, Debug, Clone)]
pub(super) struct SiteOptions {
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
    #[arg(long)]
    pub(super) strict: bool,
    #[arg(long)]
    pub(super) keep_going: bool,
    #[arg(long, value_enum, default_value_t)]
    pub(super) audience: AudienceOption,
    #[arg(long, value_enum)]
    pub(super) print: Option<PrintOption>,
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
    #[arg(long, value_name = "N")]
    pub(super) threads: Option<usize>,
}

#[derive(Args, Debug, Clone)]
pub(super) struct InitOptions {
    #[arg(value_name = "DIR", default_value = ".")]
    pub(super) dir: PathBuf,
}

#[derive(Args, Debug, Clone)]
pub(super) struct ExplainOptions {
    #[arg(value_name = "NAME")]
    pub(super) problem: Option<String>,
}

#[derive(ValueEnum, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum AudienceOption {
    #[default]
    Public,
    Internal,
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PrintOption {
    None,
    Changed,
    All,
}

#[derive(ValueEnum, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Format {
    #[default]
    Human,
    Json,
}

/// What was typed; help, version and mistakes are answered here.
pub(super) fn parse(arguments: &[OsString], speaker: &Speaker) -> Result<Command, End> {
    let said = |id: &str| speaker.text(id, &[]);
    let command = Cli::command()
        .mut_arg("lang", |argument| argument.help(said("cli-lang")))
        .about(said("cli-about"))
        .after_help(said("cli-after"))
        .mut_subcommands(|sub| {
            let about = said(&format!("cli-{}", sub.get_name()));
            sub.about(about).mut_args(|argument| {
                let help = said(&format!(
                    "cli-{}",
                    argument.get_id().as_str().replace('_', "-")
                ));
                argument.help(help)
            })
        });
    let parsed = command
        .try_get_matches_from(arguments)
        .and_then(|matches| Cli::from_arg_matches(&matches));
    match parsed {
        Ok(cli) => Ok(cli.command),
        Err(error) => {
            let _ = error.print();
            Err(if error.use_stderr() { End::CouldNotRun } else { End::Done })
        }
    }
}
