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

/// Columns of a line.
const WIDTH: usize = 80;

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
    let mut parts = vec![format!("{severity}[{}]", code.name())];
    if let Some(explanation) = Explanation::of(code, &speaker.book("explain")) {
        let Explanation { meaning, why, fix, example } = explanation;
        let (wrong, right) = example.unzip();
        parts.push(wrapped(&meaning, ""));
        for (label, part) in [
            ("explain-why", Some(why)),
            ("explain-fix", Some(fix)),
            ("explain-wrong", wrong),
            ("explain-right", right),
        ] {
            let label = speaker.text(label, &[]);
            parts.extend(part.map(|part| format!("{label}:\n{}", wrapped(&part, "  "))));
        }
    }
    say(std::io::stdout(), &parts.join("\n\n"));
    End::Done
}

/// Lines of a width that a terminal shows, items of a list set in.
fn wrapped(text: &str, indent: &str) -> String {
    let line = |line: &str| {
        let hanging = match line.chars().next() {
            Some('-') => "  ",
            Some('0'..='9') => "   ",
            _ => "",
        };
        let deeper = format!("{indent}{hanging}");
        let options = textwrap::Options::new(WIDTH)
            .initial_indent(indent)
            .subsequent_indent(&deeper)
            .break_words(false);
        textwrap::fill(line, options)
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
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
