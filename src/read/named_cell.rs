//! A cell that names something (a shift, a point, a team, a person) or counts it.
//!
//! In: a row, a column and the [`Lookup`] of what may be named. Out: an index or a
//! whole number, else a problem. What was understood although it is written
//! otherwise is a note, once for each text. What is shown of a cell is bounded: it
//! may hold a number of a person.

use super::{
    cell::{NotWhole, table_whole, whole_guess},
    lookup::{Found, Lookup},
    short::Short,
    table::Row,
};
use crate::{
    diagnostics::{Code, Problem, Problems},
    locale::fold,
    model::Id,
};

/// A column that asks for names: there a name is no slip.
const NAMES: &str = "hovaten";

/// What a cell names: `Some(None)` where it is empty, `None` where it is faulty.
#[allow(clippy::option_option)] // empty and faulty are two different answers
#[inline]
pub(super) fn named(
    lookup: &mut Lookup,
    column: usize,
    code: Code,
    row: &Row,
    problems: &mut Problems,
) -> Option<Option<usize>> {
    if let Some(text) = row.short(column) {
        if text == Short::EMPTY {
            return Some(None);
        }
        if let Some(index) = lookup.remembered(text) {
            return Some(Some(index));
        }
    }
    named_carefully(lookup, column, code, row, problems)
}

#[allow(clippy::option_option)]
#[inline(never)]
fn named_carefully(
    lookup: &mut Lookup,
    column: usize,
    code: Code,
    row: &Row,
    problems: &mut Problems,
) -> Option<Option<usize>> {
    let text = row.cell(column);
    if text.is_empty() {
        return Some(None);
    }
    if let Some(index) = known(lookup, column, row, problems) {
        return Some(Some(index));
    }
    let several = lookup.find(text) == Found::Many;
    let code = if several { Code::FitsSeveral } else { code };
    let problem = shown(Problem::new(code, row.place(column)), text);
    problems.add(lookup.suggest(problem, text).with("known", lookup.known()));
    None
}

/// What the cell names, if that is known; what was repaired is noted.
pub(super) fn known(
    lookup: &mut Lookup,
    column: usize,
    row: &Row,
    problems: &mut Problems,
) -> Option<usize> {
    let text = row.cell(column);
    let (code, index) = match lookup.find(text) {
        Found::One(index) => return Some(index),
        Found::Near(index) => (Code::MatchedLoosely, index),
        // The name is not repeated in the note.
        Found::Named(index) => (Code::NamedVolunteer, index),
        Found::Many | Found::Nothing => return None,
    };
    let place = row.place(column);
    let of_names = place.header.as_deref().is_some_and(|header| fold(header) == NAMES);
    let problem = Problem::new(code, place).with("meant", lookup.id(index));
    match code {
        Code::NamedVolunteer if of_names => {}
        Code::NamedVolunteer => problems.add(problem),
        _ => problems.add(problem.found(text)),
    }
    Some(index)
}

/// A whole number of a cell; none, with a problem, where it is none or could be
/// meant in two ways.
pub(super) fn whole(column: usize, row: &Row, problems: &mut Problems) -> Option<u64> {
    let text = row.cell(column);
    let code = match table_whole(text) {
        Ok(number) => return Some(number),
        Err(NotWhole::Bad) => Code::FaultyNumber,
        Err(NotWhole::Ambiguous) => Code::DoubtfulNumber,
    };
    let problem = shown(Problem::new(code, row.place(column)), text);
    let guess = whole_guess(text).map_or_else(String::new, |guess| guess.to_string());
    problems.add(problem.with("guess", guess));
    None
}

/// Whether a text that names nobody may be shown: only what looks like a code;
/// anything else may be a person's name or number.
pub(super) fn is_code(text: &str) -> bool {
    let letter = text.bytes().any(|b| b.is_ascii_alphabetic());
    let digit = text.bytes().any(|b| b.is_ascii_digit());
    Id::new(text).is_some() && letter && digit
}

/// A cell's text in a message, unless it may hold a phone or identity number.
pub(super) fn shown(problem: Problem, text: &str) -> Problem {
    if may_be_personal(text) { problem.with("found", "…") } else { problem.found(text) }
}

/// Whether a text has as many digits as a phone or identity number, and is no
/// date with a time.
pub(super) fn may_be_personal(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (9..=12).contains(&digits) && !text.contains(['/', ':'])
}
