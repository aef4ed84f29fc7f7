//! Tables from CSV text: the separator and the header are found, not told.
//!
//! In: clean text and the [`Columns`] that a kind of table has. Out: rows whose
//! cells are asked for by column, with the place of each. The separator is the
//! one of `,` `;` and tab under which the header names most known columns; the
//! header is looked for in the first ten rows, under titles. A row with more
//! cells than the header is refused: a stray separator has shifted its figures.

use csv::{Reader, ReaderBuilder, StringRecord};
use rustc_hash::FxHashMap;

use super::text::{Text, position};
use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    locale::fold,
};

/// Rows in which the header is looked for.
const HEADER_WITHIN: usize = 10;

/// A column that a kind of table may have.
pub(super) struct Column {
    /// Its English name, as in FORMAT.
    pub(super) key: &'static str,
    /// Its other names.
    pub(super) also: &'static [&'static str],
    /// Whether the table is useless without it.
    pub(super) needed: bool,
    /// Whether two columns may stand for it (a code and a name): the first one
    /// that is filled counts.
    pub(super) twice: bool,
}

impl Column {
    /// The problem that this column is missing.
    pub(super) fn missing(&self, place: Place) -> Problem {
        let names = std::iter::once(&self.key).chain(self.also);
        let names = names.copied().collect::<Vec<_>>().join(" / ");
        Problem::new(Code::MissingColumn, place).with("column", names)
    }
}

/// The columns of a kind of table, ready for matching.
pub(super) struct Columns {
    list: &'static [Column],
    by_fold: FxHashMap<String, usize>,
}

impl Columns {
    pub(super) fn new(list: &'static [Column]) -> Self {
        let names = list.iter().enumerate().flat_map(|(index, column)| {
            let all = std::iter::once(&column.key).chain(column.also);
            all.map(move |name| (fold(name), index))
        });
        Self { list, by_fold: names.collect() }
    }

    fn matched(&self, row: &StringRecord) -> usize {
        row.iter().filter(|cell| self.by_fold.contains_key(&fold(cell))).count()
    }
}

/// A table whose header has been found.
pub(super) struct Table<'t> {
    file: &'t Text,
    separator: u8,
    header: StringRecord,
    /// For each known column, where it stands.
    at: Vec<Vec<usize>>,
    reader: Reader<&'t [u8]>,
}

/// One row of a table.
pub(super) struct Row<'r> {
    table: &'r Table<'r>,
    record: &'r StringRecord,
}

impl<'t> Table<'t> {
    /// Finds separator and header; none, with problems, where a needed column
    /// is missing.
    pub(super) fn open(
        file: &'t Text,
        columns: &Columns,
        problems: &mut Problems,
    ) -> Option<Self> {
        let Some((separator, rows_above)) = find_header(file, columns) else {
            problems.add(Problem::new(Code::EmptyTable, Place::file(&file.path)));
            return None;
        };
        let mut reader = reader(&file.text, separator);
        let mut header = StringRecord::new();
        for _ in 0..=rows_above {
            reader.read_record(&mut header).ok()?;
        }
        let mut at = vec![Vec::new(); columns.list.len()];
        let start = start_of(&file.text, &header);
        let place = |index| cell_place(file, separator, start, index);
        for (index, name) in
            header.iter().enumerate().filter(|(_, name)| !name.trim().is_empty())
        {
            let Some(column) = columns.by_fold.get(&fold(name)) else {
                let problem =
                    Problem::new(Code::UnknownColumn, place(index)).found(name.trim());
                let keys = columns.list.iter().map(|column| column.key);
                problems.add(problem.nearest(name, keys));
                continue;
            };
            if !at[*column].is_empty() && !columns.list[*column].twice {
                problems.add(
                    Problem::new(Code::RepeatedColumn, place(index)).found(name.trim()),
                );
                return None;
            }
            at[*column].push(index);
        }
        let missing = columns
            .list
            .iter()
            .zip(&at)
            .filter(|(column, at)| at.is_empty() && column.needed);
        let mut complete = true;
        for (column, _) in missing {
            complete = false;
            problems.add(column.missing(place(0)));
        }
        complete.then_some(Self { file, separator, header, at, reader })
    }

    /// Gives every row that has something in it; rows that are too long are
    /// reported and counted in the result, which is the number of rows refused.
    pub(super) fn each_row(
        mut self,
        problems: &mut Problems,
        mut take: impl FnMut(&Row, &mut Problems),
    ) -> u64 {
        let mut refused = 0;
        let mut record = StringRecord::new();
        let mut reader = std::mem::replace(&mut self.reader, reader("", b','));
        // Reading from memory, in valid UTF-8, of rows of any length cannot fail.
        while reader.read_record(&mut record).unwrap_or(false) {
            if record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let row = Row { table: &self, record: &record };
            let width = self.header.len();
            if record.iter().skip(width).any(|cell| !cell.trim().is_empty()) {
                problems.add(Problem::new(Code::RowTooLong, row.place_of(width)));
                refused += 1;
                continue;
            }
            take(&row, problems);
        }
        self.check_last_quote(problems);
        refused
    }

    /// A quote that is never closed swallows all that follows it.
    fn check_last_quote(&self, problems: &mut Problems) {
        if let Some(at) = unclosed_quote(self.file.text.as_bytes(), self.separator) {
            let (line, column) = position(&self.file.text[..at]);
            let place = Place::at(&self.file.path, line, column);
            problems.add(Problem::new(Code::UnclosedQuote, place));
        }
    }
}

impl Row<'_> {
    /// The trimmed text of a column's cell; empty where there is none.
    pub(super) fn cell(&self, column: usize) -> &str {
        let cells = self.table.at[column].iter().filter_map(|at| self.record.get(*at));
        cells.map(str::trim).find(|text| !text.is_empty()).unwrap_or_default()
    }

    /// Whether the table has this column.
    pub(super) fn has(&self, column: usize) -> bool {
        !self.table.at[column].is_empty()
    }

    /// Where that cell is.
    pub(super) fn place(&self, column: usize) -> Place {
        let all = &self.table.at[column];
        let filled =
            |at: &&usize| self.record.get(**at).is_some_and(|c| !c.trim().is_empty());
        match all.iter().find(filled).or(all.first()) {
            Some(at) => {
                let header = self.table.header.get(*at).unwrap_or_default();
                self.place_of(*at).under(header.trim())
            }
            None => self.place_of(0),
        }
    }

    fn place_of(&self, index: usize) -> Place {
        let table = self.table;
        let start = start_of(&table.file.text, self.record);
        cell_place(table.file, table.separator, start, index)
    }
}

fn reader(text: &str, separator: u8) -> Reader<&[u8]> {
    let mut builder = ReaderBuilder::new();
    builder.delimiter(separator).has_headers(false).flexible(true);
    builder.from_reader(text.as_bytes())
}

/// The separator and the number of rows above the header.
fn find_header(file: &Text, columns: &Columns) -> Option<(u8, usize)> {
    let mut best: Option<(usize, u8, usize)> = None;
    for separator in *b",;\t" {
        let mut reader = reader(&file.text, separator);
        for (index, record) in reader.records().take(HEADER_WITHIN).enumerate() {
            let Ok(record) = record else { continue };
            let score = columns.matched(&record) * 1000 + record.len().min(999);
            if best.is_none_or(|(most, ..)| {
                score / 1000 > most / 1000 || (index == 0 && score > most)
            }) {
                best = Some((score, separator, index));
            }
        }
    }
    best.map(|(_, separator, index)| (separator, index))
}

/// The byte at which a record begins: the reader's position stands before line
/// breaks that it skips.
fn start_of(text: &str, record: &StringRecord) -> usize {
    let at = record.position().map_or(0, |p| usize::try_from(p.byte()).unwrap_or(0));
    let skipped = text.as_bytes()[at.min(text.len())..]
        .iter()
        .take_while(|b| matches!(b, b'\r' | b'\n'))
        .count();
    at + skipped
}

/// Line and column of a record's cell.
fn cell_place(file: &Text, separator: u8, start: usize, index: usize) -> Place {
    let rest = &file.text.as_bytes()[start..];
    let (mut quoted, mut seen, mut at) = (false, 0, 0);
    for (offset, byte) in rest.iter().enumerate() {
        if seen == index || (!quoted && *byte == b'\n') {
            break;
        }
        if *byte == b'"' {
            quoted = !quoted;
        } else if *byte == separator && !quoted {
            seen += 1;
            at = offset + 1;
        }
    }
    let (line, column) = position(&file.text[..start + at]);
    Place::at(&file.path, line, column)
}

/// The byte of a quote that opens a cell and is never closed.
fn unclosed_quote(bytes: &[u8], separator: u8) -> Option<usize> {
    let mut opened = None;
    let mut at = 0;
    let mut cell_begins = true;
    while let Some(byte) = bytes.get(at) {
        if *byte == b'"' {
            let doubled = opened.is_some() && bytes.get(at + 1) == Some(&b'"');
            if doubled {
                at += 1;
            } else if opened.is_some() {
                opened = None;
            } else if cell_begins {
                opened = Some(at);
            }
        }
        let parted = *byte == separator || matches!(byte, b'\n' | b'\r');
        cell_begins = opened.is_none() && parted;
        at += 1;
    }
    opened
}

#[cfg(test)]
mod tests {
    use super::*;

    static LIST: &[Column] = &[
        Column { key: "date", also: &["Ngày"], needed: true, twice: false },
        Column { key: "people", also: &["Số lượt"], needed: false, twice: false },
        Column { key: "note", also: &["Ghi chú"], needed: false, twice: false },
    ];

    fn rows(text: &str) -> (Vec<Vec<String>>, Problems, u64) {
        let file = Text { path: "log.csv".into(), text: text.into() };
        let mut problems = Problems::new();
        let mut out = Vec::new();
        let columns = Columns::new(LIST);
        let table = Table::open(&file, &columns, &mut problems);
        let refused = table.map_or(0, |table| {
            table.each_row(&mut problems, |row, _| {
                out.push((0..3).map(|c| row.cell(c).to_owned()).collect());
            })
        });
        (out, problems, refused)
    }

    #[test]
    fn separator_and_header_are_found() {
        for text in [
            "date,people,note\n1,2,x\n",
            "Ngày;SỐ LƯỢT;ghi chu\r\n1;2;x\r\n",
            "so_luot\tngay\tGhi chú\n2\t1\tx",
            "Đoàn xã Đức Thọ;;\nNgày;Số lượt;Ghi chú\n1;2;x\n;;\n",
        ] {
            let (rows, problems, _) = rows(text);
            assert_eq!(rows, [["1", "2", "x"]], "{text}");
            assert!(problems.is_empty(), "{problems:?}");
        }
    }

    #[test]
    fn quoted_breaks_and_separators_stay_in_their_cell() {
        let (rows, problems, _) = rows("date,note\n1,\"a, \"\"b\"\"\nc\"\n2,d\n");
        assert_eq!(rows, [["1", "", "a, \"b\"\nc"], ["2", "", "d"]]);
        assert!(problems.is_empty());
    }

    #[test]
    fn row_that_is_too_long_is_refused_with_its_place() {
        let (rows, problems, refused) = rows("date,people\n1,2\n\n1,4,5\n");
        assert_eq!((rows.len(), refused), (1, 1));
        let first = problems.iter().next().unwrap();
        assert_eq!(
            (first.code, first.place.line, first.place.column),
            (Code::RowTooLong, Some(4), Some(5))
        );
    }

    #[test]
    fn missing_column_and_open_quote_are_errors() {
        let (_, problems, _) = rows("people,note\n1,2\n");
        assert_eq!(problems.iter().next().unwrap().code, Code::MissingColumn);
        let (_, problems, _) = rows("date,note\n1,\"abc\n2,d\n");
        assert_eq!(problems.iter().next().unwrap().code, Code::UnclosedQuote);
    }
}
