//! What the cells of a log's row mean, except those that name an entry of a list.
//!
//! Each kind of cell is read in two ways: a short text that was understood before, or is
//! a plain number, is known at once; anything else is read with care. Both mean the same;
//! only the careful way tells of problems.

use jiff::civil::Date;

use super::{
    cell::{hours, table_date},
    lookup::{Found, Lookup},
    named_cell::{is_code, known, shown, whole},
    remembered::Remembered,
    short::Short,
    table::Row,
};
use crate::{
    diagnostics::{Code, Problem, Problems},
    model::{Hours, Shift},
};

/// Largest count in one row.
const LARGEST_COUNT: u64 = 1_000_000_000;

/// The dates of rows: most rows have the date of the row above.
pub(super) struct Days(Remembered<Date>);

impl Default for Days {
    fn default() -> Self {
        // A campaign has some months.
        Self(Remembered::room_for(64))
    }
}

impl Days {
    /// The date of a row; none, with a problem, where it is empty or faulty.
    #[inline]
    pub(super) fn read(
        &mut self,
        column: usize,
        row: &Row,
        problems: &mut Problems,
    ) -> Option<Date> {
        let known = row.short(column).and_then(|text| self.0.get(text));
        known.or_else(|| self.read_carefully(column, row, problems))
    }

    #[inline(never)]
    fn read_carefully(
        &mut self,
        column: usize,
        row: &Row,
        problems: &mut Problems,
    ) -> Option<Date> {
        let text = row.cell(column);
        if text.is_empty() {
            return empty(column, row, problems);
        }
        let date = table_date(text);
        if date.is_none() {
            let problem = Problem::new(Code::FaultyDate, row.place(column));
            problems.add(shown(problem, text));
        }
        if let (Some(text), Some(date)) = (Short::of(text), date) {
            self.0.put(text, date);
        }
        date
    }
}

/// The hours of rows: written, or those of the whole shift.
pub(super) struct Served {
    lengths: Vec<Hours>,
    written: Remembered<Hours>,
}

impl Served {
    /// The hours of rows in these shifts.
    pub(super) fn new(shifts: &[Shift]) -> Self {
        let lengths = shifts.iter().map(Shift::length).collect();
        Self { lengths, written: Remembered::room_for(16) }
    }

    /// How long a shift is.
    #[inline]
    pub(super) fn length(&self, shift: usize) -> Hours {
        self.lengths[shift]
    }

    /// The hours of a row: those of its shift, where the cell is empty; none, with a
    /// problem, where it is faulty.
    #[inline]
    pub(super) fn read(
        &mut self,
        shift: usize,
        column: usize,
        row: &Row,
        problems: &mut Problems,
    ) -> Option<Hours> {
        match row.short(column) {
            Some(Short::EMPTY) => Some(self.length(shift)),
            text => match text.and_then(|text| self.written.get(text)) {
                Some(hours) => Some(hours),
                None => self.read_carefully(shift, column, row, problems),
            },
        }
    }

    #[inline(never)]
    fn read_carefully(
        &mut self,
        shift: usize,
        column: usize,
        row: &Row,
        problems: &mut Problems,
    ) -> Option<Hours> {
        let text = row.cell(column);
        if text.is_empty() {
            return Some(self.length(shift));
        }
        let Some(hours) = hours(text).map(Hours::from_decimal) else {
            return faulty_number(column, row, problems);
        };
        if let Some(text) = Short::of(text) {
            self.written.put(text, hours);
        }
        Some(hours)
    }
}

/// Reports an empty cell that must not be empty.
pub(super) fn empty<T>(column: usize, row: &Row, problems: &mut Problems) -> Option<T> {
    problems.add(Problem::new(Code::EmptyCell, row.place(column)));
    None
}

/// A volunteer by id, or by a name that fits exactly one. A name that is not
/// found is not repeated in the message: it may be anybody's.
#[allow(clippy::option_option)]
#[inline]
pub(super) fn volunteer(
    lookup: &mut Lookup,
    column: usize,
    row: &Row,
    problems: &mut Problems,
) -> Option<Option<u32>> {
    // Beside a code a name may stand, which must fit it.
    if let Some(text) = row.short(column).filter(|_| !row.is_twice(column)) {
        if text == Short::EMPTY {
            return Some(None);
        }
        if let Some(index) = lookup.remembered(text) {
            return Some(u32::try_from(index).ok());
        }
    }
    volunteer_carefully(lookup, column, row, problems)
}

#[allow(clippy::option_option)]
#[inline(never)]
fn volunteer_carefully(
    lookup: &mut Lookup,
    column: usize,
    row: &Row,
    problems: &mut Problems,
) -> Option<Option<u32>> {
    let text = row.cell(column);
    if text.is_empty() {
        return Some(None);
    }
    if let Some(index) = known(lookup, column, row, problems) {
        for (text, place) in row.more_cells(column) {
            let fits = match lookup.find(text) {
                Found::One(other) | Found::Near(other) | Found::Named(other) => {
                    other == index
                }
                // A name of several people, this one perhaps among them.
                Found::Many => true,
                Found::Nothing => false,
            };
            if !fits {
                let problem = Problem::new(Code::CodeAndNameDiffer, place);
                problems.add(problem.with("meant", lookup.id(index)));
            }
        }
        return Some(u32::try_from(index).ok());
    }
    let several = lookup.find(text) == Found::Many;
    let code = if several { Code::AmbiguousName } else { Code::UnknownVolunteer };
    let problem = Problem::new(code, row.place(column));
    let problem = lookup.suggest(problem, text);
    problems.add(if is_code(text) {
        shown(problem, text)
    } else {
        problem.with("found", "…")
    });
    None
}

/// A count that may be empty: `Some(None)`; `None` where it is faulty.
#[allow(clippy::option_option)]
#[inline]
pub(super) fn count(
    column: usize,
    row: &Row,
    problems: &mut Problems,
) -> Option<Option<u32>> {
    match row.short(column) {
        Some(Short::EMPTY) => Some(None),
        text => match text.and_then(Short::whole) {
            Some(number) => Some(Some(number)),
            None => count_carefully(column, row, problems),
        },
    }
}

#[allow(clippy::option_option)]
#[inline(never)]
fn count_carefully(
    column: usize,
    row: &Row,
    problems: &mut Problems,
) -> Option<Option<u32>> {
    if row.cell(column).is_empty() {
        return Some(None);
    }
    match whole(column, row, problems)? {
        number if number <= LARGEST_COUNT => Some(u32::try_from(number).ok()),
        _ => faulty_number(column, row, problems),
    }
}

fn faulty_number<T>(column: usize, row: &Row, problems: &mut Problems) -> Option<T> {
    let problem = Problem::new(Code::FaultyNumber, row.place(column));
    problems.add(shown(problem, row.cell(column)));
    None
}
