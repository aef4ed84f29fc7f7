//! `aoxanh explain <name>`: what a kind of problem means and how it is put right.
//!
//! Without a name, all kinds by severity, one line each. The texts are a book of
//! their own (`i18n/<language>-explain.ftl`); `docs/diagnostics.md` is made from
//! the same book by a test.

use super::{End, Speaker, cli::ExplainOptions, speak::say};
use crate::{
    diagnostics::{Code, Severity, nearest},
    locale::{Explanation, Word},
};

/// Explains one kind of problem, or lists them all.
pub(super) fn explain(options: &ExplainOptions, speaker: &Speaker) -> End {
    let Some(name) = &options.problem else {
        list(speaker);
        return End::Done;
    };
    let Some(code) = Code::ALL.iter().copied().find(|code| code.name() == name) else {
        let near = nearest(name, Code::ALL.iter().map(|code| code.name()));
        let words =
            [("name", Word::text(name)), ("near", Word::text(near.unwrap_or_default()))];
        let id = if near.is_some() { "explain-nearest" } else { "explain-unknown" };
        speaker.complain(id, &words);
        return End::CouldNotRun;
    };
    let severity = severity_name(code.severity(), speaker);
    let mut text = format!("{severity}[{}]\n", code.name());
    if let Some(explanation) = Explanation::of(code, &speaker.book("explain")) {
        let Explanation { meaning, why, fix, example } = explanation;
        let (wrong, right) = example.unzip();
        text.push_str(&format!("\n{meaning}\n"));
        for (label, part) in [
            ("explain-why", Some(why)),
            ("explain-fix", Some(fix)),
            ("explain-wrong", wrong),
            ("explain-right", right),
        ] {
            let Some(part) = part else { continue };
            let part = part.replace('\n', "\n  ");
            text.push_str(&format!("\n{}:\n  {part}\n", speaker.text(label, &[])));
        }
    }
    say(std::io::stdout(), text.trim_end());
    End::Done
}

/// Every kind of problem under its severity.
fn list(speaker: &Speaker) {
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let codes = Code::ALL.iter().filter(|code| code.severity() == severity);
        let names: Vec<_> = codes.map(|code| format!("  {}", code.name())).collect();
        let head = severity_name(severity, speaker);
        say(std::io::stdout(), &format!("{head}:\n{}\n", names.join("\n")));
    }
    say(std::io::stdout(), &speaker.text("explain-how", &[]));
}

fn severity_name(severity: Severity, speaker: &Speaker) -> String {
    speaker.text(&format!("severity-{}", severity.name()), &[])
}
