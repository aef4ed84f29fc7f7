//! What is said of a command line that cannot be understood, in the user's
//! language; help and version, which arrive by the same way, are printed.

use clap::{
    Error,
    error::{ContextKind, ContextValue, ErrorKind},
};

use super::{End, Speaker};
use crate::locale::Word;

/// Answers what could not be parsed, and says how the command ended.
pub(super) fn answer(error: &Error, speaker: &Speaker) -> End {
    let id = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = error.print();
            return End::Done;
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = error.print();
            return End::CouldNotRun;
        }
        ErrorKind::UnknownArgument => "slip-argument",
        ErrorKind::InvalidSubcommand => "slip-command",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "slip-value",
        ErrorKind::MissingRequiredArgument => "slip-missing",
        ErrorKind::ArgumentConflict => "slip-twice",
        _ => "slip-other",
    };
    let of = |kinds: &[ContextKind]| {
        let value = kinds.iter().find_map(|kind| error.get(*kind));
        Word::text(value.map(text_of).unwrap_or_default())
    };
    let words = [
        ("command", of(&[ContextKind::InvalidSubcommand])),
        ("argument", of(&[ContextKind::InvalidArg])),
        ("value", of(&[ContextKind::InvalidValue])),
    ];
    speaker.complain(id, &words);
    let known = [ContextKind::ValidValue];
    if matches!(error.get(known[0]), Some(ContextValue::Strings(all)) if !all.is_empty())
    {
        speaker.complain("slip-known", &[("known", of(&known))]);
    }
    let near = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ];
    if near.iter().any(|kind| error.get(*kind).is_some()) {
        speaker.complain("did-you-mean", &[("name", of(&near))]);
    }
    speaker.complain("slip-help", &[]);
    End::CouldNotRun
}

fn text_of(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(all) => all.join(", "),
        other => other.to_string(),
    }
}
