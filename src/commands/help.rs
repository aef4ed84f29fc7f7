//! What `--help` says, in the user's language.
//!
//! The texts are messages of the wording files: `cli-<command>`, and for a command
//! below another one `cli-<other>-<command>`; `cli-<argument>`, the same for every
//! command that takes it. Values that may be given stand in those texts.

use clap::{Arg, ArgAction, Command};

use super::Speaker;

/// The program's command line with every text in the user's words.
pub(super) fn in_words(command: Command, speaker: &Speaker) -> Command {
    let said = |id: &str| speaker.text(id, &[]);
    let version = Arg::new("version").short('V').long("version");
    told(command.disable_version_flag(true), "cli", &said)
        .about(said("cli-about"))
        .after_help(said("cli-after"))
        .arg(argument_told(version.action(ArgAction::Version), &said))
}

fn told(command: Command, id: &str, said: &dyn Fn(&str) -> String) -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let usage = said("cli-usage");
    command
        .disable_help_flag(true)
        .arg(help)
        .mut_args(|argument| argument_told(argument, said))
        .subcommand_help_heading(said("cli-commands"))
        .help_template(format!(
            "{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .mut_subcommands(|sub| {
            let id = format!("{id}-{}", sub.get_name());
            told(sub, &id, said).about(said(&id))
        })
}

fn argument_told(argument: Arg, said: &dyn Fn(&str) -> String) -> Arg {
    let id = format!("cli-{}", argument.get_id().as_str().replace('_', "-"));
    let heading = if argument.is_positional() { "cli-arguments" } else { "cli-options" };
    let takes_a_value = argument.get_action().takes_values();
    argument
        .help(said(&id))
        .help_heading(said(heading))
        .hide_possible_values(takes_a_value)
        .hide_default_value(takes_a_value)
}
