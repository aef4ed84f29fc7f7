//! The rows of a commune's logs so far: which one was there before, and how long
//! somebody has been in a turn.
//!
//! In: entries with what tells them apart (blank counts, the note) and where they
//! are. Out: the entries without duplicates, and for each row what the checks need of
//! the rows before. Rows are equal only where they name the same person, day and
//! shift; few people have two rows in a turn, so only those rows, and rows without a
//! person, are looked for among all. Which turn a row belongs to: `log_turns`.

use std::hash::BuildHasher as _;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{
    log_turns::{Turn, Turns},
    table::RowMark,
};
use crate::model::{Hours, LogEntry};

/// Which counts were blank: a blank is not a nought, so the rows differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Blank(pub(super) [bool; 4]);

/// The rows of a commune's logs, without duplicates.
#[derive(Default)]
pub(super) struct LogRows {
    entries: Vec<LogEntry>,
    /// For each entry, what the model does not keep.
    sides: Vec<Side>,
    /// All notes, one behind the other.
    notes: String,
    turns: Turns,
    /// By the hash of a row the newest that has it; see [`Side::before`].
    by_hash: FxHashMap<u64, u32>,
}

/// What tells a row apart, beside its entry.
struct Side {
    mark: RowMark,
    blank: Blank,
    /// Where its note begins and ends.
    note: (u32, u32),
    /// The row before with the same hash.
    before: Option<u32>,
}

/// The rows of a person's turn before a row.
pub(super) struct Before {
    pub(super) hours: Hours,
    /// Where the first of them is.
    pub(super) first: Option<RowMark>,
}

/// A row to be added.
#[derive(Clone, Copy)]
pub(super) struct NewRow<'n> {
    pub(super) entry: LogEntry,
    pub(super) blank: Blank,
    pub(super) note: &'n str,
    pub(super) mark: RowMark,
}

impl NewRow<'_> {
    fn hash(&self) -> u64 {
        FxBuildHasher.hash_one((self.entry, self.blank, self.note))
    }
}

impl LogRows {
    /// Makes room for so many more rows.
    pub(super) fn reserve(&mut self, rows: usize) {
        self.entries.reserve(rows);
        self.sides.reserve(rows);
    }

    /// The entries in their order.
    pub(super) fn into_entries(self) -> Vec<LogEntry> {
        self.entries
    }

    /// Adds a row, and tells what its person did in the same turn before, if it has
    /// one; where an equal row is known, only tells where that is.
    pub(super) fn add(&mut self, row: &NewRow) -> Result<Option<Before>, RowMark> {
        let number = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        let Some(volunteer) = row.entry.volunteer else {
            self.add_hashed(row)?;
            return Ok(None);
        };
        let key = (volunteer, row.entry.date, row.entry.shift);
        let hours = row.entry.hours;
        let new = Turn { hours, first: number, is_hashed: false };
        let Some(turn) = self.turns.find_or_begin(key, new) else {
            self.push(row, None);
            return Ok(Some(Before { hours: Hours::default(), first: None }));
        };
        let before = *turn;
        turn.is_hashed = true;
        if !before.is_hashed {
            self.hash_first(before.first);
        }
        self.add_hashed(row)?;
        if let Some(turn) = self.turns.get_mut(key) {
            turn.hours = turn.hours + hours;
        }
        let first = self.sides.get(before.first as usize).map(|side| side.mark);
        // Where a file has no line feed, all its rows are on one line.
        let first = first.filter(|first| *first != row.mark);
        Ok(Some(Before { hours: before.hours, first }))
    }

    #[inline]
    fn push(&mut self, row: &NewRow, before: Option<u32>) {
        let begins = u32::try_from(self.notes.len()).unwrap_or(u32::MAX);
        self.notes.push_str(row.note);
        let ends = u32::try_from(self.notes.len()).unwrap_or(u32::MAX);
        let note = (begins, ends);
        self.sides.push(Side { mark: row.mark, blank: row.blank, note, before });
        self.entries.push(row.entry);
    }

    /// Adds a row that may be equal to any row known by its hash.
    fn add_hashed(&mut self, row: &NewRow) -> Result<(), RowMark> {
        let number = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        let newest = self.by_hash.insert(row.hash(), number);
        let mut next = newest;
        while let Some(known) = next.and_then(|at| self.row(at)) {
            if (known.entry, known.blank, known.note) == (row.entry, row.blank, row.note)
            {
                let mark = known.mark;
                // The slot is for rows that are kept.
                newest.map(|newest| self.by_hash.insert(row.hash(), newest));
                return Err(mark);
            }
            next = next.and_then(|at| self.sides.get(at as usize)?.before);
        }
        self.push(row, newest);
        Ok(())
    }

    /// Makes a turn's first row known by its hash.
    fn hash_first(&mut self, first: u32) {
        let Some(hash) = self.row(first).map(|row| row.hash()) else { return };
        let newest = self.by_hash.insert(hash, first);
        if let Some(side) = self.sides.get_mut(first as usize) {
            side.before = newest;
        }
    }

    fn row(&self, number: u32) -> Option<NewRow<'_>> {
        let side = self.sides.get(number as usize)?;
        let note = self.notes.get(side.note.0 as usize..side.note.1 as usize)?;
        let entry = *self.entries.get(number as usize)?;
        Some(NewRow { entry, blank: side.blank, note, mark: side.mark })
    }
}
