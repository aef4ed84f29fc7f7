//! CSV as people save it: the separator is found, not told, and every cell knows
//! its line and column.
//!
//! In: a file's clean text and the columns that may be in it. Out: a reader of
//! its rows. Cells and lines are bounded, because a quote that is never closed
//! makes one cell of a whole file.

use std::cell::Cell;

use csv::{Reader, ReaderBuilder, StringRecord};

use super::{columns::Columns, text::Text};
use crate::diagnostics::{Code, Place, Problem};

/// Longest cell in bytes.
const LONGEST_FIELD: usize = 1024 * 1024;
/// Most lines in a file; a commune's log of a campaign has some thousand.
const MOST_LINES: usize = 200_000;
/// Most columns that may have a name; a log has thirteen.
const MOST_COLUMNS: usize = 256;
/// Most separators in a line, empty columns and commas of a long note included.
const MOST_SEPARATORS: usize = 100_000;

/// A file of rows with a separator.
pub(super) struct CsvText<'t> {
    file: &'t Text,
    separator: u8,
    /// A byte and its line: rows come in order, and so do their places, so that
    /// no line break is counted twice.
    known: Cell<(usize, u32)>,
}

impl<'t> CsvText<'t> {
    fn new(file: &'t Text, separator: u8) -> Self {
        Self { file, separator, known: Cell::new((0, 1)) }
    }

    /// Finds the separator of `,` `;` and tab under which one of the first
    /// `within` rows names most known columns, and the number of rows above it.
    pub(super) fn find(
        file: &'t Text,
        columns: &Columns,
        within: usize,
    ) -> Option<(Self, usize)> {
        let mut best: Option<((usize, usize), u8, usize)> = None;
        for separator in *b",;\t" {
            let mut reader = Self::new(file, separator).reader();
            for (index, record) in reader.records().take(within).enumerate() {
                let Ok(record) = record else { continue };
                let known = columns.matched(record.iter().take(MOST_COLUMNS));
                // Where nothing is known, the first row that parts into most cells.
                let cells = if index == 0 { record.len() } else { 0 };
                let score = (known, cells);
                if best.is_none_or(|(most, ..)| score > most) {
                    best = Some((score, separator, index));
                }
            }
        }
        best.map(|(_, separator, above)| (Self::new(file, separator), above))
    }

    /// A reader of rows of any length.
    pub(super) fn reader(&self) -> Reader<&'t [u8]> {
        let mut builder = ReaderBuilder::new();
        builder.delimiter(self.separator).has_headers(false).flexible(true);
        builder.from_reader(self.file.text.as_bytes())
    }

    /// What makes a file more than a table that people keep, before any of it is
    /// read as one: lines without end, or a line of separators.
    pub(super) fn too_much(file: &'t Text) -> Option<Problem> {
        let bytes = file.text.as_bytes();
        let (mut ended, mut parted) = (0, 0);
        for (at, byte) in bytes.iter().enumerate() {
            let (code, limit) = if ended == MOST_LINES {
                (Code::TooManyLines, MOST_LINES)
            } else if parted > MOST_SEPARATORS {
                (Code::SheetTooWide, MOST_COLUMNS)
            } else {
                match byte {
                    b',' | b';' | b'\t' => parted += 1,
                    b'\r' if bytes.get(at + 1) == Some(&b'\n') => {}
                    b'\r' | b'\n' => (ended, parted) = (ended + 1, 0),
                    _ => {}
                }
                continue;
            };
            let problem = Problem::new(code, Self::new(file, b',').at(at));
            return Some(problem.with("limit", limit.to_string()));
        }
        None
    }

    /// A header that goes on too far, or a cell that does.
    pub(super) fn too_long(&self, header: &StringRecord) -> Option<Problem> {
        let named = header.iter().skip(MOST_COLUMNS).position(|n| !n.trim().is_empty());
        if let Some(beyond) = named {
            let place = self.place(header, MOST_COLUMNS + beyond);
            let problem = Problem::new(Code::SheetTooWide, place);
            return Some(problem.with("limit", MOST_COLUMNS.to_string()));
        }
        if self.file.text.len() <= LONGEST_FIELD {
            return None;
        }
        let mut reader = self.reader();
        let mut record = StringRecord::new();
        while reader.read_record(&mut record).unwrap_or(false) {
            let Some(long) = record.iter().position(|cell| cell.len() > LONGEST_FIELD)
            else {
                continue;
            };
            let problem = Problem::new(Code::FieldTooLong, self.place(&record, long));
            let limit = (LONGEST_FIELD >> 20).to_string();
            // Where a quote is to blame, that is what to tell.
            return self.stray_quote().or_else(|| Some(problem.with("limit", limit)));
        }
        None
    }

    /// Line and column of a record's cell.
    pub(super) fn place(&self, record: &StringRecord, index: usize) -> Place {
        let start = self.start_of(record);
        let rest = &self.file.text.as_bytes()[start..];
        let (mut quoted, mut seen, mut at) = (false, 0, 0);
        for (offset, byte) in rest.iter().enumerate() {
            if seen == index || (!quoted && *byte == b'\n') {
                break;
            }
            // A quote inside an unquoted cell is a character like any other.
            if *byte == b'"' && (quoted || offset == at) {
                quoted = !quoted;
            } else if *byte == self.separator && !quoted {
                seen += 1;
                at = offset + 1;
            }
        }
        self.at(start + at)
    }

    /// Line of a record's first cell.
    pub(super) fn line(&self, record: &StringRecord) -> u32 {
        self.line_of(self.start_of(record))
    }

    /// Where a quote opens a cell and is not closed at the cell's end: it has
    /// swallowed what follows.
    pub(super) fn stray_quote(&self) -> Option<Problem> {
        let bytes = self.file.text.as_bytes();
        let mut opened = None;
        let mut at = 0;
        let mut cell_begins = true;
        while let Some(byte) = bytes.get(at) {
            match (byte, opened) {
                (b'"', Some(_)) if bytes.get(at + 1) == Some(&b'"') => at += 1,
                (b'"', Some(start)) => {
                    opened = None;
                    let rest = bytes[at + 1..].iter().find(|b| **b != b' ');
                    let ends =
                        |b: &u8| *b == self.separator || matches!(b, b'\r' | b'\n');
                    if !rest.is_none_or(ends) {
                        return Some(Problem::new(Code::StrayQuote, self.at(start)));
                    }
                }
                (b'"', None) if cell_begins => opened = Some(at),
                _ => {}
            }
            let parted = *byte == self.separator || matches!(byte, b'\n' | b'\r');
            cell_begins = opened.is_none() && parted;
            at += 1;
        }
        opened.map(|start| Problem::new(Code::UnclosedQuote, self.at(start)))
    }

    /// The byte at which a record begins: the reader's position stands before
    /// line breaks that it skips.
    fn start_of(&self, record: &StringRecord) -> usize {
        let bytes = self.file.text.as_bytes();
        let at = record.position().map_or(0, |p| usize::try_from(p.byte()).unwrap_or(0));
        let at = at.min(bytes.len());
        let breaks = bytes[at..].iter().take_while(|b| matches!(b, b'\r' | b'\n'));
        at + breaks.count()
    }

    fn line_of(&self, byte: usize) -> u32 {
        let (from, mut line) = match self.known.get() {
            (from, line) if from <= byte => (from, line),
            _ => (0, 1),
        };
        let breaks = self.file.text[from..byte].matches('\n').count();
        line += u32::try_from(breaks).unwrap_or(u32::MAX);
        self.known.set((byte, line));
        line
    }

    fn at(&self, byte: usize) -> Place {
        let text = &self.file.text;
        let line = self.line_of(byte);
        let begins = text[..byte].rfind('\n').map_or(0, |at| at + 1);
        let column = text[begins..byte].chars().count() + 1;
        Place::at(&self.file.path, line, u32::try_from(column).unwrap_or(u32::MAX))
    }
}
