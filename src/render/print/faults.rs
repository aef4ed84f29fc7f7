//! What Typst finds wrong, as problems of the theme.
//!
//! The place is the first one that stands in a template: the fault itself, else
//! the nearest call on the way to it. Typst's own words are English; they stand
//! inside a sentence of ours.

use typst::{
    World as _, WorldExt as _,
    diag::SourceDiagnostic,
    syntax::{DiagSpan, FileId},
};

use super::{desk::Desk, sheet::Sheet, type_case::TypeCase};
use crate::diagnostics::{Code, Place, Problem};

/// One problem for each of Typst's errors or warnings.
pub(super) fn faults(
    case: &TypeCase,
    desk: &Desk,
    sheet: &Sheet,
    found: &[SourceDiagnostic],
) -> Vec<Problem> {
    let problem = |fault: &SourceDiagnostic| {
        let own = std::iter::once(fault.span);
        let calls = fault.trace.iter().map(|call| DiagSpan::from_span(call.span, None));
        let spot = own.chain(calls).find_map(|span| spot(desk, span));
        let hints = fault.hints.iter().map(|hint| format!("; {}", hint.v));
        let reason = format!("{}{}", fault.message, hints.collect::<String>());
        match spot {
            Some((file, line, column)) => {
                let name = file.vpath().get_without_slash().to_owned();
                broken(case, &name, Some((line, column)), &reason)
            }
            None => broken(case, &format!("{}.typ", sheet.template), None, &reason),
        }
    };
    found.iter().map(problem).collect()
}

/// A template that cannot be used.
pub(super) fn broken(
    case: &TypeCase,
    template: &str,
    spot: Option<(u32, u32)>,
    reason: &str,
) -> Problem {
    let (path, own) = case.place_of(template);
    let file = path.as_str().into();
    let place = match spot {
        Some((line, column)) => Place::at(&file, line, column),
        None => Place::file(&file),
    };
    let origin = if own { "own" } else { "built-in" };
    Problem::new(Code::BrokenPrintTemplate, place)
        .with("reason", reason)
        .with("origin", origin)
}

/// File, line and column in a template; none where the span is in none.
fn spot(desk: &Desk, span: DiagSpan) -> Option<(FileId, u32, u32)> {
    let file = span.id()?;
    let source = desk.source(file).ok()?;
    let range = desk.range(span)?;
    let (line, column) = source.lines().byte_to_line_column(range.start)?;
    let from_one = |number: usize| u32::try_from(number).ok()?.checked_add(1);
    Some((file, from_one(line)?, from_one(column)?))
}
