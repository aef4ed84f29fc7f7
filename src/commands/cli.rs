//! The whole command line on one page.
//!
//! What `--help` says of it, and what is said of a slip, stands in the wording
//! files: see `help` and `slip`.

use std::{ffi::OsString, path::PathBuf};

use clap::{
    Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
};

use super::{End, Speaker, help::in_words, slip::answer};
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
    Serve(ServeOptions),
    Init(InitOptions),
    Explain(ExplainOptions),
    New(NewOptions),
    Template(TemplateOptions),
    Schema(SchemaOptions),
    Secret(SecretOptions),
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

/// What `serve` takes.
#[derive(Args, Debug, Clone)]
#[cfg_attr(not(feature = "serve"), allow(dead_code))]
pub(super) struct ServeOptions {
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    #[arg(long, value_name = "N")]
    pub(super) port: Option<u16>,
    #[arg(long, value_name = "ADDR")]
    pub(super) host: Option<String>,
    #[arg(long)]
    pub(super) open: bool,
    #[arg(long, value_enum, default_value_t)]
    pub(super) audience: AudienceOption,
    #[arg(long)]
    pub(super) share_internal: bool,
    #[arg(id = "preview_print", long = "print", value_name = "PRINT", value_enum)]
    pub(super) print: Option<PrintOption>,
    #[arg(long)]
    pub(super) poll: bool,
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
    #[command(flatten)]
    pub(super) commune: WhichCommune,
    #[arg(long, value_name = "ID")]
    pub(super) campaign: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(super) date: Option<String>,
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
}

#[derive(Args, Debug, Clone)]
pub(super) struct NewRosterOptions {
    #[command(flatten)]
    pub(super) commune: WhichCommune,
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
    #[command(flatten)]
    pub(super) commune: WhichCommune,
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    #[arg(long = "out", value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
}

/// A commune by code, name or folder, behind `--commune` or on its own.
#[derive(Args, Debug, Clone)]
pub(super) struct WhichCommune {
    #[arg(value_name = "CODE|NAME", required_unless_present = "of")]
    commune: Option<String>,
    #[arg(
        id = "of",
        long = "commune",
        value_name = "CODE|NAME",
        conflicts_with = "commune"
    )]
    of: Option<String>,
}

impl WhichCommune {
    /// What was typed; the command line asks for one of the two.
    pub(super) fn typed(&self) -> &str {
        self.commune.as_ref().or(self.of.as_ref()).map_or("", String::as_str)
    }
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

#[derive(Args, Debug, Clone)]
pub(super) struct SecretOptions {
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

/// What was typed; help, version and mistakes are answered here.
pub(super) fn parse(arguments: &[OsString], speaker: &Speaker) -> Result<Command, End> {
    let parse = |command: clap::Command| {
        let matches = command.try_get_matches_from(arguments)?;
        Cli::from_arg_matches(&matches).map(|cli| cli.command)
    };
    // Only an answer needs words.
    parse(Cli::command())
        .or_else(|_| parse(in_words(Cli::command(), speaker)))
        .map_err(|error| answer(&error, speaker))
}
