//! The records of a text with separators: cells are ranges of the text, not copies.
//!
//! In: clean text and its separator. Out: one [`Record`] after the other, with the
//! byte and line at which it begins. Lines in which no cell begins with a quote are
//! parted here, by marks of 64 bytes at a time; any other record is read by `csv_core`, which
//! knows what quotes mean. What the two give is what `csv::Reader` gives of the whole
//! file (a test compares them). Nothing is copied, counted or refused here.

use std::ops::Range;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::short::Short;

/// What some writers put before a text a second time.
const MARK: &str = "\u{feff}";

/// One record; its cells as they stand, untrimmed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Record<'r> {
    text: &'r str,
    cells: &'r [Range<usize>],
    /// Where it begins in its file, in bytes from 0.
    pub(super) start: usize,
    /// Its first line, from 1; of a sheet's row its number, from 1.
    pub(super) line: u32,
}

impl<'r> Record<'r> {
    /// The record of these cells of a text.
    pub(super) fn new(text: &'r str, cells: &'r [Range<usize>], line: u32) -> Self {
        Self { text, cells, start: 0, line }
    }

    /// A cell, if there are so many.
    #[inline]
    pub(super) fn get(&self, index: usize) -> Option<&'r str> {
        self.text.get(self.cells.get(index)?.clone())
    }

    /// A cell as numbers, if it is short; a cell that there is not is empty.
    #[inline]
    pub(super) fn short(&self, index: usize) -> Option<Short> {
        match self.cells.get(index) {
            Some(cell) => Short::at(self.text.as_bytes(), cell.clone()),
            None => Some(Short::EMPTY),
        }
    }

    /// The cells in their order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &'r str> + use<'r> {
        let text = self.text;
        self.cells.iter().filter_map(move |cell| text.get(cell.clone()))
    }

    /// How many cells there are.
    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }
}

/// Reads the records of a text.
pub(super) struct Records<'t> {
    text: &'t str,
    separator: u8,
    /// The next byte, and its line.
    at: usize,
    line: u32,
    /// Marks of the bytes from here on, those before the next byte perhaps taken away.
    marked: usize,
    marks: u64,
    cells: Vec<Range<usize>>,
    /// Made for the first record with a quote.
    quoted: Option<Box<Quoted>>,
}

impl<'t> Records<'t> {
    /// The records of this text.
    pub(super) fn new(text: &'t str, separator: u8) -> Self {
        let at = first_byte(text);
        let marks = marks(text.as_bytes(), at, separator);
        let (cells, quoted) = (Vec::new(), None);
        Self { text, separator, at, line: 1, marked: at, marks, cells, quoted }
    }

    /// The next record; lines without any byte are none.
    pub(super) fn next(&mut self) -> Option<Record<'_>> {
        let bytes = self.text.as_bytes();
        while let Some(byte @ (b'\n' | b'\r')) = bytes.get(self.at) {
            self.line += u32::from(*byte == b'\n');
            self.at += 1;
        }
        if self.at == bytes.len() {
            return None;
        }
        let line = self.line;
        let start = if self.at == first_byte(self.text) { 0 } else { self.at };
        self.cells.clear();
        if let Some(end) = self.part(bytes) {
            self.at = end;
            return Some(Record { text: self.text, cells: &self.cells, start, line });
        }
        self.cells.clear();
        let quoted = self.quoted.get_or_insert_with(|| Quoted::new(self.separator));
        let end = self.at + quoted.read(&bytes[self.at..], &mut self.cells);
        // Such a record may have several lines.
        let breaks = count(&bytes[self.at..end], |byte| byte == b'\n');
        self.line += u32::try_from(breaks).unwrap_or(u32::MAX);
        self.at = end;
        Some(Record { text: &quoted.text, cells: &self.cells, start, line })
    }

    /// Parts the line at `at` into cells; the byte behind them, or none where a cell
    /// begins with a quote.
    fn part(&mut self, bytes: &[u8]) -> Option<usize> {
        self.catch_up(bytes);
        let (mut begins, mut marks_left, separator) =
            (self.at, self.marks, self.separator);
        loop {
            while marks_left != 0 {
                let hit = self.marked + marks_left.trailing_zeros() as usize;
                marks_left &= marks_left - 1;
                let byte = bytes.get(hit).copied().unwrap_or(b'\n');
                if byte == separator {
                    self.cells.push(begins..hit);
                    begins = hit + 1;
                } else if matches!(byte, b'\n' | b'\r') {
                    self.cells.push(begins..hit);
                    self.marks = marks_left;
                    return Some(hit);
                } else if byte == b'"' && hit == begins {
                    // A quote inside a cell is a character like any other.
                    return None;
                }
            }
            self.marked += MARKED;
            marks_left = marks(bytes, self.marked, separator);
            self.marks = marks_left;
        }
    }

    /// Lets go of the marks before the next byte.
    fn catch_up(&mut self, bytes: &[u8]) {
        let passed = self.at.saturating_sub(self.marked);
        if passed < MARKED {
            self.marks &= u64::MAX << passed;
        } else {
            self.marked = self.at;
            self.marks = marks(bytes, self.at, self.separator);
        }
    }
}

/// Where a text begins behind a mark.
fn first_byte(text: &str) -> usize {
    if text.starts_with(MARK) { MARK.len() } else { 0 }
}

/// Bytes that are marked together.
const MARKED: usize = 64;

/// A bit for each byte that may be a separator, a break or a quote: for all that are, and
/// for control characters, of which clean text has only tabs. Behind the end of a text
/// stand breaks.
#[inline]
fn marks(bytes: &[u8], at: usize, separator: u8) -> u64 {
    let rest = bytes.get(at..).unwrap_or_default();
    rest.first_chunk().map_or_else(
        || {
            let mut tail = [b'\n'; MARKED];
            tail[..rest.len()].copy_from_slice(rest);
            marks_of(&tail, separator)
        },
        |chunk| marks_of(chunk, separator),
    )
}

/// Written so that processors look at many bytes at once.
#[allow(clippy::needless_bitwise_bool)] // a lazy operator decides byte by byte
#[inline]
fn marks_of(bytes: &[u8; MARKED], separator: u8) -> u64 {
    let mut marks = [0; MARKED];
    for (mark, byte) in marks.iter_mut().zip(bytes) {
        let is_marked = (*byte == separator) | (*byte == b'"') | (*byte <= b'\r');
        *mark = u8::from(is_marked);
    }
    let (eights, _) = marks.as_chunks::<8>();
    eights.iter().rev().fold(0, |bits, eight| {
        // The lowest bits of eight bytes side by side, in the highest byte.
        let side_by_side = u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080);
        bits << 8 | side_by_side >> 56
    })
}

/// How many bytes are meant; sums of 255 stay in a byte, which processors add up
/// many at a time.
pub(super) fn count(bytes: &[u8], is_meant: impl Fn(u8) -> bool) -> usize {
    let part =
        |part: &[u8]| part.iter().map(|byte| u8::from(is_meant(*byte))).sum::<u8>();
    bytes.chunks(255).map(|bytes| usize::from(part(bytes))).sum()
}

/// Reads records with quotes, and holds the text of the last one.
struct Quoted {
    reader: Reader,
    text: String,
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Quoted {
    fn new(separator: u8) -> Box<Self> {
        let mut reader = ReaderBuilder::new().delimiter(separator).build();
        // The reader drops a mark at the beginning of what it reads first: a break,
        // so that it drops nothing of the record.
        reader.read_record(b"\n", &mut [0], &mut [0]);
        let (bytes, ends) = (vec![0; 256], vec![0; 16]);
        Box::new(Self { reader, text: String::new(), bytes, ends })
    }

    /// Reads the record at the beginning of `rest`; how many bytes that took.
    fn read(&mut self, rest: &[u8], cells: &mut Vec<Range<usize>>) -> usize {
        let (mut read, mut written, mut ended) = (0, 0, 0);
        loop {
            let (result, took, wrote, ends) = self.reader.read_record(
                &rest[read..],
                &mut self.bytes[written..],
                &mut self.ends[ended..],
            );
            read += took;
            written += wrote;
            ended += ends;
            match result {
                // Nothing left to read ends the record in the next call.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => {
                    self.bytes.resize(2 * written.max(128), 0);
                }
                ReadRecordResult::OutputEndsFull => {
                    self.ends.resize(2 * ended.max(8), 0);
                }
                ReadRecordResult::Record | ReadRecordResult::End => break,
            }
        }
        self.text.clear();
        // Of valid text without some ASCII characters, all of it is valid.
        self.text.push_str(&String::from_utf8_lossy(&self.bytes[..written]));
        let mut begins = 0;
        cells.extend(self.ends[..ended].iter().map(|end| {
            let cell = begins..*end;
            begins = *end;
            cell
        }));
        read
    }
}

#[cfg(test)]
mod tests {
    use csv::{ReaderBuilder, StringRecord};
    use proptest::prelude::*;

    use super::*;

    /// Records as `csv` reads the whole text: cells, first byte, line.
    fn read_by_csv(text: &str, separator: u8) -> Vec<(Vec<String>, usize, u32)> {
        let mut builder = ReaderBuilder::new();
        builder.delimiter(separator).has_headers(false).flexible(true);
        let mut reader = builder.from_reader(text.as_bytes());
        let mut record = StringRecord::new();
        let mut all = Vec::new();
        while reader.read_record(&mut record).unwrap() {
            let start = usize::try_from(record.position().unwrap().byte()).unwrap();
            let skipped =
                text[start..].bytes().take_while(|b| matches!(b, b'\n' | b'\r')).count();
            let start = start + skipped;
            let line = 1 + text[..start].matches('\n').count();
            let cells = record.iter().map(str::to_owned).collect();
            all.push((cells, start, u32::try_from(line).unwrap()));
        }
        all
    }

    fn read_here(text: &str, separator: u8) -> Vec<(Vec<String>, usize, u32)> {
        let mut records = Records::new(text, separator);
        let mut all = Vec::new();
        while let Some(record) = records.next() {
            let cells = record.iter().map(str::to_owned).collect();
            all.push((cells, record.start, record.line));
        }
        all
    }

    #[test]
    fn a_mark_is_dropped_at_the_beginning_only() {
        for text in ["\u{feff}a,b\n\u{feff}\"c\",d", "\u{feff}\"a\",b\r\n", "\u{feff}"] {
            assert_eq!(read_here(text, b','), read_by_csv(text, b','), "{text:?}");
        }
    }

    #[test]
    fn long_quoted_cells_are_whole() {
        let text = format!("a,\"{}\"{}\n1,2\n", "đ,\n".repeat(999), ",x".repeat(99));
        assert_eq!(read_here(&text, b','), read_by_csv(&text, b','));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        /// Any mixture of separators, breaks, quotes, marks and letters.
        #[test]
        fn records_are_those_of_csv(
            parts in proptest::collection::vec(
                prop_oneof![
                    4 => Just(","), 1 => Just(";"), 1 => Just("\t"), 2 => Just("\n"),
                    1 => Just("\r\n"), 1 => Just("\r"), 2 => Just("\""),
                    1 => Just("\"\""), 1 => Just(" "), 4 => Just("a"), 1 => Just("Đội"),
                    1 => Just("2025-11-16"), 1 => Just("\u{a0}"), 1 => Just("ệ"),
                    1 => Just("\u{0}"), 1 => Just("a\u{feff}"),
                ],
                0..60,
            ),
            separator in prop_oneof![Just(b','), Just(b';'), Just(b'\t')],
        ) {
            let text = parts.concat();
            prop_assert_eq!(read_here(&text, separator), read_by_csv(&text, separator));
        }
    }
}
