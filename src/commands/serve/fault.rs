//! A failed build in words, as open pages show it.
//!
//! Errors only: they are what stopped the build; the terminal says the rest.

use crate::{
    commands::speak::Said,
    diagnostics::{Problem, Problems, Severity},
    locale::Word,
    serve::{Fault, FaultLine},
};

/// Most errors on a page.
const MOST: usize = 50;
/// Most characters of the text at a place.
const LONGEST_EXCERPT: usize = 200;

/// The errors among these problems; `has_site` says that an earlier site is shown.
pub(super) fn of_problems(
    problems: &Problems,
    has_site: bool,
    language: &'static str,
    said: &Said,
) -> Fault {
    let all = problems.count(Severity::Error);
    let errors = problems.iter().filter(|it| it.severity() == Severity::Error);
    let lines: Vec<FaultLine> = errors.take(MOST).map(|it| line(it, said)).collect();
    let more = all.saturating_sub(lines.len());
    let more = (more > 0)
        .then(|| said.text("serve-more", &[("count", Word::text(more.to_string()))]));
    Fault { more, ..frame(lines, all, has_site, language, said) }
}

/// A build that could not run, for this reason.
pub(super) fn of_reason(
    reason: String,
    has_site: bool,
    language: &'static str,
    said: &Said,
) -> Fault {
    let line = FaultLine {
        severity: severity(said),
        code: None,
        message: reason,
        place: None,
        excerpt: None,
        notes: Vec::new(),
    };
    frame(vec![line], 1, has_site, language, said)
}

fn frame(
    problems: Vec<FaultLine>,
    all: usize,
    has_site: bool,
    language: &'static str,
    said: &Said,
) -> Fault {
    let count = i64::try_from(all).unwrap_or(i64::MAX);
    let intro = if has_site { "serve-fault-intro" } else { "serve-fault-intro-first" };
    Fault {
        language,
        title: said.text("serve-fault-title", &[]),
        intro: said.text(intro, &[]),
        close: said.text("serve-fault-close", &[]),
        again: said.text("serve-fault-again", &[("count", Word::count(count))]),
        problems,
        more: None,
    }
}

fn severity(said: &Said) -> String {
    format!("{}:", said.text("severity-error", &[]))
}

fn line(problem: &Problem, said: &Said) -> FaultLine {
    let told = said.told(problem);
    let excerpt = problem.excerpt.as_ref().map(|text| {
        let shown = text.chars().filter(|c| !c.is_control());
        shown.take(LONGEST_EXCERPT).collect::<String>()
    });
    let notes = [("label-hint", told.hint), ("label-consequence", told.consequence)];
    let notes = notes
        .into_iter()
        .filter_map(|(label, text)| text.map(|text| [said.text(label, &[]), text]));
    FaultLine {
        severity: severity(said),
        code: Some(problem.code.name()),
        message: told.message,
        place: Some(told.place).filter(|place| !place.is_empty()),
        excerpt: excerpt.filter(|text| !text.trim().is_empty()),
        notes: notes.collect(),
    }
}
