//! The whole command line on one page.
//!
//! Help texts are messages of the wording files (`cli-<argument>`), so that they
//! speak the user's language.

use std::{ffi::OsString, path::PathBuf};

use clap::{
    Arg, Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
};

use super::{End, Speaker};
use crate::read::SchemaKind;

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
    New(NewOptions),
    Template(TemplateOptions),
    Schema(SchemaOptions),
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

/// What `new` takes: what is to be new.
#[derive(Args, Debug, Clone)]
#[command(disable_help_subcommand = true)]
pub(super) struct NewOptions {
    #[command(subcommand)]
    pub(super) kind: NewKind,
}

#[derive(Subcommand, Debug, Clone)]
pub(super) enum NewKind {
    Report(NewReportOptions),
    Roster(NewRosterOptions),
    Commune(NewCommuneOptions),
    Campaign(NewCampaignOptions),
    Guide(NewGuideOptions),
}

#[derive(Args, Debug, Clone)]
pub(super) struct NewReportOptions {
    #[arg(long, value_name = "CODE|NAME")]
    pub(super) commune: String,
    #[arg(long, value_name = "ID")]
    pub(super) campaign: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(super) date: Option<String>,
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
}

#[derive(Args, Debug, Clone)]
pub(super) struct NewRosterOptions {
    #[arg(long, value_name = "CODE|NAME")]
    pub(super) commune: String,
    #[arg(long, value_name = "WEEK")]
    pub(super) week: Option<String>,
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
}

#[derive(Args, Debug, Clone)]
pub(super) struct NewCommuneOptions {
    #[arg(long)]
    pub(super) code: String,
    #[arg(long)]
    pub(super) name: String,
    #[arg(long)]
    pub(super) kind: String,
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
}

#[derive(Args, Debug, Clone)]
pub(super) struct NewCampaignOptions {
    pub(super) id: String,
    #[arg(long)]
    pub(super) name: Option<String>,
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
}

#[derive(Args, Debug, Clone)]
pub(super) struct NewGuideOptions {
    pub(super) id: String,
    #[arg(long)]
    pub(super) name: Option<String>,
    #[arg(long, value_name = "ID")]
    pub(super) campaign: Option<String>,
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
}

/// What `template` takes.
#[derive(Args, Debug, Clone)]
pub(super) struct TemplateOptions {
    #[arg(value_enum, value_name = "log|volunteers")]
    pub(super) sheet: SheetOption,
    #[arg(long, value_name = "CODE|NAME")]
    pub(super) commune: String,
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    #[arg(long = "out", value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SheetOption {
    Log,
    Volunteers,
}

#[derive(Args, Debug, Clone)]
pub(super) struct ExplainOptions {
    #[arg(value_name = "NAME")]
    pub(super) problem: Option<String>,
}

#[derive(Args, Debug, Clone)]
pub(super) struct SchemaOptions {
    #[arg(id = "schema_kind", value_name = "KIND", value_parser = schema_kinds())]
    pub(super) kind: Option<SchemaKind>,
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
}

fn schema_kinds() -> impl TypedValueParser<Value = SchemaKind> {
    let kind = |name: String| SchemaKind::ALL.into_iter().find(|k| k.name() == name);
    PossibleValuesParser::new(SchemaKind::ALL.map(SchemaKind::name))
        .try_map(move |name| kind(name).ok_or("?"))
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

/// A command whose help is told by the messages `cli-<command>`, `cli-<argument>`;
/// a command below another one is `cli-<other>-<command>`.
fn told(
    command: clap::Command,
    above: &str,
    said: &dyn Fn(&str) -> String,
) -> clap::Command {
    let id = format!("{above}-{}", command.get_name());
    let argument = |argument: Arg| {
        let name = argument.get_id().as_str().replace('_', "-");
        argument.help(said(&format!("cli-{name}")))
    };
    let command = command.about(said(&id)).mut_args(argument);
    command.mut_subcommands(|sub| told(sub, &id, said))
}

/// What was typed; help, version and mistakes are answered here.
pub(super) fn parse(arguments: &[OsString], speaker: &Speaker) -> Result<Command, End> {
    let said = |id: &str| speaker.text(id, &[]);
    let command = Cli::command()
        .mut_arg("lang", |argument| argument.help(said("cli-lang")))
        .about(said("cli-about"))
        .after_help(said("cli-after"))
        .mut_subcommands(|sub| told(sub, "cli", &said));
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
