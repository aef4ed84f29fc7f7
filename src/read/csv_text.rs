//! CSV as people save it: the separator is found, not told, and every cell knows
//! its line and column.
//!
//! In: a file's clean text and the columns that may be in it. Out: a reader of
//! its rows. Cells and lines are bounded, because a quote that is never closed
//! makes one cell of a whole file.

use super::{
    columns::Columns,
    records::{Record, Records, count},
    text::Text,
};
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
}

impl<'t> CsvText<'t> {
    fn new(file: &'t Text, separator: u8) -> Self {
        Self { file, separator }
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
            let mut records = Records::new(&file.text, separator);
            for index in 0..within {
                let Some(record) = records.next() else { break };
                // Where nothing is known, the first row that parts into most cells.
                let cells = if index == 0 { record.len() } else { 0 };
                let is_best = |known| best.is_none_or(|(most, ..)| (known, cells) > most);
                // Most rows have too few cells to name more than the header does.
                if !is_best(record.len().min(MOST_COLUMNS)) {
                    continue;
                }
                let known = columns.matched(record.iter().take(MOST_COLUMNS));
                let score = (known, cells);
                if is_best(known) {
                    best = Some((score, separator, index));
                }
            }
        }
        best.map(|(_, separator, above)| (Self::new(file, separator), above))
    }

    /// Its rows, of any length.
    pub(super) fn records(&self) -> Records<'t> {
        Records::new(&self.file.text, self.separator)
    }

    /// How many line breaks there are, in cells too.
    pub(super) fn breaks(&self) -> usize {
        breaks(self.file.text.as_bytes())
    }

    /// What makes a file more than a table that people keep, before any of it is
    /// read as one: lines without end, or a line of separators.
    pub(super) fn too_much(file: &'t Text) -> Option<Problem> {
        let bytes = file.text.as_bytes();
        if breaks(bytes) < MOST_LINES && lines_are_short(bytes, MOST_SEPARATORS) {
            return None;
        }
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
    pub(super) fn too_long(&self, header: &Record) -> Option<Problem> {
        let named = header.iter().skip(MOST_COLUMNS).position(|n| !n.trim().is_empty());
        if let Some(beyond) = named {
            let place = self.place(header, MOST_COLUMNS + beyond);
            let problem = Problem::new(Code::SheetTooWide, place);
            return Some(problem.with("limit", MOST_COLUMNS.to_string()));
        }
        // Without a quote no cell is longer than its line.
        let bytes = self.file.text.as_bytes();
        if bytes.len() <= LONGEST_FIELD
            || (!bytes.contains(&b'"') && lines_are_short(bytes, LONGEST_FIELD))
        {
            return None;
        }
        let mut records = self.records();
        while let Some(record) = records.next() {
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
    pub(super) fn place(&self, record: &Record, index: usize) -> Place {
        let start = record.start;
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
        self.at_from((start, record.line), start + at)
    }

    /// Where a quote opens a cell and is not closed at the cell's end: it has
    /// swallowed what follows.
    pub(super) fn stray_quote(&self) -> Option<Problem> {
        let bytes = self.file.text.as_bytes();
        memchr::memchr(b'"', bytes)?;
        let ends_cell = |b: u8| b == self.separator || matches!(b, b'\r' | b'\n');
        let mut opened = None;
        let mut at = 0;
        while let Some(skipped) = bytes[at..].iter().position(|byte| *byte == b'"') {
            at += skipped;
            match opened {
                Some(_) if bytes.get(at + 1) == Some(&b'"') => at += 1,
                Some(start) => {
                    opened = None;
                    let rest = bytes[at + 1..].iter().find(|b| **b != b' ');
                    if !rest.is_none_or(|byte| ends_cell(*byte)) {
                        return Some(Problem::new(Code::StrayQuote, self.at(start)));
                    }
                }
                None if at == 0 || ends_cell(bytes[at - 1]) => opened = Some(at),
                None => {}
            }
            at += 1;
        }
        opened.map(|start| Problem::new(Code::UnclosedQuote, self.at(start)))
    }

    fn at(&self, byte: usize) -> Place {
        self.at_from((0, 1), byte)
    }

    /// The place of a byte, given one before it and its line.
    fn at_from(&self, (from, line): (usize, u32), byte: usize) -> Place {
        let text = &self.file.text;
        let breaks = count(&text.as_bytes()[from..byte], |byte| byte == b'\n');
        let line = line + u32::try_from(breaks).unwrap_or(u32::MAX);
        let begins = text[..byte].rfind('\n').map_or(0, |at| at + 1);
        let column = text[begins..byte].chars().count() + 1;
        Place::at(&self.file.path, line, u32::try_from(column).unwrap_or(u32::MAX))
    }
}

/// How many line breaks there are: feeds and returns.
fn breaks(bytes: &[u8]) -> usize {
    let count = |byte| memchr::memchr_iter(byte, bytes).count();
    count(b'\n') + count(b'\r')
}

/// Whether surely no line is longer than `most`: whoever looks at the text in parts
/// of half that length finds a break in each. Tells at once what counting every byte
/// would tell.
fn lines_are_short(bytes: &[u8], most: usize) -> bool {
    let half = most / 2;
    bytes.chunks(half).all(|part| part.len() < half || part.contains(&b'\n'))
}
