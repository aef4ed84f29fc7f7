//! Showing problems: text for people, one JSON object a line for programs.
//!
//! The wording is asked for part by part through [`Words`], because this room
//! stands above `locale`. At most [`SHOWN_OF_ONE_KIND`] of one kind are shown
//! to people; the rest are counted. Programs get all that are kept.

use std::{borrow::Cow, collections::BTreeMap, fmt::Write as _};

use super::{Code, Place, Problem, Problems};

/// How many problems of one kind are shown to people before the rest is counted.
pub const SHOWN_OF_ONE_KIND: usize = 20;

/// A part of a problem's wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What is wrong.
    Message,
    /// What to do.
    Hint,
    /// What it means for the published figures.
    Consequence,
    /// The label before a part, or another fixed word: `severity-error`, `more`.
    Label(&'static str),
}

/// Gives the words of a part; an absent part gives an empty string.
pub type Words<'a> = dyn Fn(Code, Part, &[(Cow<'static, str>, String)]) -> String + 'a;

/// All problems as text; `colour` adds ANSI colour to the severity and places.
pub fn show_human(problems: &Problems, words: &Words, colour: bool) -> String {
    let mut out = String::new();
    let mut shown: BTreeMap<Code, usize> = BTreeMap::new();
    for problem in problems.iter() {
        let count = shown.entry(problem.code).or_default();
        *count += 1;
        if *count <= SHOWN_OF_ONE_KIND {
            one(&mut out, problem, words, colour);
        }
    }
    let all = problems.kinds().map(|(code, kept, beyond)| (code, kept + beyond));
    for (code, count) in all.filter(|(_, count)| *count > SHOWN_OF_ONE_KIND) {
        let rest = (count - SHOWN_OF_ONE_KIND).to_string();
        let line = words(code, Part::Label("more-of-kind"), &[("count".into(), rest)]);
        let _ = writeln!(out, "{line} [{}]\n", code.name());
    }
    out
}

fn one(out: &mut String, problem: &Problem, words: &Words, colour: bool) {
    let label = |name| words(problem.code, Part::Label(name), &[]);
    let part = |part| words(problem.code, part, &problem.words);
    let paint = |text: &str, ansi: &str| {
        if colour { format!("\u{1b}[{ansi}m{text}\u{1b}[0m") } else { text.to_owned() }
    };
    let (severity, ansi) = match problem.severity() {
        super::Severity::Error => ("severity-error", "1;31"),
        super::Severity::Warning => ("severity-warning", "1;33"),
        super::Severity::Note => ("severity-note", "1;36"),
    };
    let head = format!("{}[{}]", label(severity), problem.code.name());
    let _ = writeln!(out, "{}: {}", paint(&head, ansi), visible(&part(Part::Message)));
    let _ = writeln!(out, "  --> {}", paint(&address(&problem.place, &label), "1"));
    if let Some(excerpt) = &problem.excerpt {
        let text: String = visible_line(excerpt).chars().take(80).collect();
        let _ = writeln!(
            out,
            "   | {text}\n   | {}",
            "^".repeat(text.chars().count().max(1))
        );
    }
    if let Some(other) = &problem.other {
        let _ =
            writeln!(out, "{}: {}", label("label-other-place"), address(other, &label));
    }
    if let Some((name, place)) = &problem.nearest {
        let place =
            place.as_ref().map(|p| format!(" ({})", p.address())).unwrap_or_default();
        let text = words(
            problem.code,
            Part::Label("did-you-mean"),
            &[("name".into(), visible(name))],
        );
        let _ = writeln!(out, "{}: {text}{place}", label("label-hint"));
    }
    for (name, text) in [
        ("label-hint", part(Part::Hint)),
        ("label-consequence", consequence(problem, words)),
    ] {
        if !text.is_empty() {
            let _ = writeln!(out, "{}: {}", label(name), visible(&text));
        }
    }
    let code = problem.code.name();
    let _ = writeln!(out, "{}: aoxanh explain {code}\n", label("label-see-also"));
}

/// What it means for the published figures. An error without words of its own
/// leaves its unit out, or stops the whole site.
fn consequence(problem: &Problem, words: &Words) -> String {
    let own = words(problem.code, Part::Consequence, &problem.words);
    if !own.is_empty() || problem.severity() != super::Severity::Error {
        return own;
    }
    let of_unit = problem.place.file.starts_with("content/communes/");
    let label = if of_unit { "consequence-of-unit" } else { "consequence-of-site" };
    words(problem.code, Part::Label(label), &[])
}

/// The address with sheet, cell and column header in words.
fn address(place: &Place, label: &dyn Fn(&'static str) -> String) -> String {
    let mut text = visible(&place.address());
    for (name, value) in [
        ("label-sheet", &place.sheet),
        ("label-cell", &place.cell),
        ("label-column", &place.header),
    ] {
        if let Some(value) = value {
            let _ = write!(text, ", {} \"{}\"", label(name), visible(value));
        }
    }
    text
}

/// Input may hold terminal control characters; none of them reaches a terminal.
/// Lines after the first are set in, so that no word can pass for a line of ours.
fn visible(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(visible_line).collect();
    lines.join("\n   ")
}

fn visible_line(line: &str) -> String {
    line.chars()
        .map(|c| {
            let bidi = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            if c.is_control() || bidi { '\u{fffd}' } else { c }
        })
        .collect()
}

/// One problem in words that fit on one line each, for pages and tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What is wrong.
    pub message: String,
    /// Where it is, sheet and cell in words.
    pub place: String,
    /// What to do, or the nearest known name.
    pub hint: Option<String>,
    /// What it means for the published figures, where the kind has words for it.
    pub consequence: Option<String>,
}

impl Told {
    /// The problem in these words. The consequence of an error that leaves its unit out is
    /// not among them: whether it did, knows only who builds.
    pub fn of(problem: &Problem, words: &Words) -> Self {
        let line = |text: &str| {
            visible_line(&text.split_whitespace().collect::<Vec<_>>().join(" "))
        };
        let part = |part| line(&words(problem.code, part, &problem.words));
        let label = |name| words(problem.code, Part::Label(name), &[]);
        let some = |text: String| Some(text).filter(|text| !text.is_empty());
        let hint = did_you_mean(problem, words).unwrap_or_else(|| part(Part::Hint));
        Self {
            message: part(Part::Message),
            place: address(&problem.place, &label),
            hint: some(line(&hint)),
            consequence: some(part(Part::Consequence)),
        }
    }
}

/// The nearest known name as a question, where there is one.
fn did_you_mean(problem: &Problem, words: &Words) -> Option<String> {
    let (name, _) = problem.nearest.as_ref()?;
    let label = Part::Label("did-you-mean");
    Some(words(problem.code, label, &[("name".into(), name.clone())]))
}

/// All problems that are kept as JSON, one object a line.
pub fn show_json(problems: &Problems, words: &Words) -> String {
    let mut out = String::new();
    for problem in problems.iter() {
        let part = |part| {
            Some(words(problem.code, part, &problem.words)).filter(|t| !t.is_empty())
        };
        let hint = did_you_mean(problem, words);
        let object = serde_json::json!({
            "severity": problem.severity().name(),
            "code": problem.code.name(),
            "message": part(Part::Message),
            "file": &*problem.place.file,
            "line": problem.place.line,
            "column": problem.place.column,
            "sheet": problem.place.sheet.as_deref(),
            "cell": problem.place.cell.as_deref(),
            "hint": hint.or_else(|| part(Part::Hint)),
            "consequence": Some(consequence(problem, words)).filter(|t| !t.is_empty()),
            "other": problem.other.as_ref().map(Place::address),
        });
        // Two line ends that JSON allows inside strings and readers of lines do not.
        let line = object.to_string();
        let line = line.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029");
        let _ = writeln!(out, "{line}");
    }
    out
}
