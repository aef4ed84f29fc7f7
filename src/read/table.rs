//! Tables from CSV text or a workbook's sheet: the header is found, not told.
//!
//! In: a [`TableFile`] and the [`Columns`] that a kind of table has. Out: rows
//! whose cells are asked for by column, with the place of each. The header is
//! looked for in the first ten rows, under titles. Of a workbook every sheet
//! counts whose header fits. In CSV a row with more cells than the header is
//! refused: a stray separator has shifted its figures.

use super::{
    columns::{Columns, MOST_KNOWN},
    csv_text::CsvText,
    disk::{Disk, Turn},
    records::Record,
    short::Short,
    text::{Text, decode_table},
    workbook::{Sheet, read_workbook},
};
use crate::diagnostics::{Code, Place, Problem, Problems};

/// Rows in which the header is looked for.
const HEADER_WITHIN: usize = 10;

/// A file that holds a table.
pub(super) enum TableFile {
    /// Text with separators, and the turn to read it, where it is large.
    #[allow(dead_code)] // a turn is held, not read
    Csv(Text, Option<Turn>),
    /// A workbook's sheets.
    Workbook(Vec<Sheet>),
}

impl TableFile {
    /// Reads the file; by its ending it is a workbook or text.
    pub(super) fn read(path: &str, disk: &Disk, problems: &mut Problems) -> Option<Self> {
        let mut source = disk.read(path, problems)?;
        if path.to_ascii_lowercase().ends_with(".xlsx") {
            read_workbook(source, problems).map(Self::Workbook)
        } else {
            let turn = source.turn.take();
            decode_table(source, problems).map(|text| Self::Csv(text, turn))
        }
    }

    /// The tables in it. Problems tell of a needed column that is missing, in a
    /// workbook only where no sheet fits.
    pub(super) fn tables(
        &self,
        columns: &Columns,
        problems: &mut Problems,
    ) -> Vec<Table<'_>> {
        match self {
            Self::Csv(text, _) => {
                Table::in_text(text, columns, problems).into_iter().collect()
            }
            Self::Workbook(sheets) => {
                let fitting: Vec<&Sheet> = sheets
                    .iter()
                    .filter(|sheet| {
                        let rows = sheet.rows.iter().take(HEADER_WITHIN);
                        rows.into_iter().any(|(_, row)| columns.fits(row.iter()))
                    })
                    .collect();
                let chosen = if fitting.is_empty() {
                    sheets.iter().take(1).collect()
                } else {
                    fitting
                };
                let open = |sheet| Table::in_sheet(sheet, columns, problems);
                chosen.into_iter().filter_map(open).collect()
            }
        }
    }
}

/// A table whose header has been found.
pub(super) struct Table<'t> {
    body: Body<'t>,
    /// Rows above the first one that counts.
    skipped: usize,
    header: Vec<String>,
    /// Where the header begins.
    header_place: Place,
    /// For each known column, where it stands.
    at: Vec<Vec<usize>>,
    /// For each known column, where it stands first; see [`first_of_each`].
    first: [usize; MOST_KNOWN],
}

/// Where rows come from.
enum Body<'t> {
    Csv(CsvText<'t>),
    Sheet(&'t Sheet),
}

/// Which row of which table: kept for every row of a log, so it is small.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RowMark {
    table: u32,
    /// Line of the file or row of the sheet, from 1.
    line: u32,
}

impl RowMark {
    /// Where the row is, given the tables that marks are made by.
    pub(super) fn place(self, tables: &[Place]) -> Place {
        let mut place = tables.get(self.table as usize).cloned().unwrap_or_default();
        if place.sheet.is_some() {
            place.cell = Some(format!("A{}", self.line).into());
        } else {
            place.line = Some(self.line);
        }
        place
    }
}

/// One row of a table.
pub(super) struct Row<'r> {
    table: &'r Table<'r>,
    record: Record<'r>,
}

impl<'t> Table<'t> {
    fn in_text(
        file: &'t Text,
        columns: &Columns,
        problems: &mut Problems,
    ) -> Option<Self> {
        if let Some(problem) = CsvText::too_much(file) {
            problems.add(problem);
            return None;
        }
        let Some((text, above)) = CsvText::find(file, columns, HEADER_WITHIN) else {
            problems.add(Problem::new(Code::EmptyTable, Place::file(&file.path)));
            return None;
        };
        let mut records = text.records();
        for _ in 0..above {
            records.next();
        }
        let header = records.next()?;
        if let Some(problem) = text.too_long(&header) {
            problems.add(problem);
            return None;
        }
        let at =
            columns.find(header.iter(), |index| text.place(&header, index), problems)?;
        let header_place = text.place(&header, 0);
        let header = header.iter().map(str::to_owned).collect();
        let (body, first) = (Body::Csv(text), first_of_each(&at));
        Some(Self { body, skipped: above + 1, header, header_place, at, first })
    }

    fn in_sheet(
        sheet: &'t Sheet,
        columns: &Columns,
        problems: &mut Problems,
    ) -> Option<Self> {
        let rows = sheet.rows.iter().take(HEADER_WITHIN).enumerate();
        // The first of the rows that name most columns.
        let best = rows.rev().max_by_key(|(_, (_, row))| columns.matched(row.iter()));
        let Some((above, (number, header))) = best else {
            let mut place = Place::file(&sheet.path);
            place.sheet = Some(sheet.name.clone());
            problems.add(Problem::new(Code::EmptyTable, place));
            return None;
        };
        let place = |index| sheet.place(*number, index);
        let at = columns.find(header.iter(), place, problems)?;
        let (body, first) = (Body::Sheet(sheet), first_of_each(&at));
        let header_place = place(0);
        let header = header.iter().map(str::to_owned).collect();
        Some(Self { body, skipped: above + 1, header, header_place, at, first })
    }

    /// Whether the table has this column.
    pub(super) fn has(&self, column: usize) -> bool {
        !self.at[column].is_empty()
    }

    /// Where the header begins.
    pub(super) fn header_place(&self) -> Place {
        self.header_place.clone()
    }

    /// How many rows there are at most.
    pub(super) fn most_rows(&self) -> usize {
        match &self.body {
            Body::Csv(text) => text.breaks() + 1,
            Body::Sheet(sheet) => sheet.rows.len(),
        }
    }

    /// The table itself: its file, and its sheet.
    pub(super) fn place(&self) -> Place {
        let Place { file, sheet, .. } = self.header_place();
        Place { file, sheet, ..Place::default() }
    }

    /// Gives every row that has something in it; the result is the number of
    /// rows that were refused because they are too long.
    pub(super) fn each_row(
        &self,
        problems: &mut Problems,
        mut take: impl FnMut(&Row, &mut Problems),
    ) -> u64 {
        match &self.body {
            Body::Csv(text) => {
                let refused = self.each_line(text, problems, take);
                if let Some(problem) = text.stray_quote() {
                    problems.add(problem);
                }
                refused
            }
            Body::Sheet(sheet) => {
                let mut cells = Vec::new();
                for (number, record) in &sheet.rows[self.skipped..] {
                    cells.clear();
                    cells.extend((0..).map_while(|index| record.range(index)));
                    let record = Record::new(record.as_slice(), &cells, number + 1);
                    take(&Row { table: self, record }, problems);
                }
                0
            }
        }
    }

    fn each_line(
        &self,
        text: &CsvText,
        problems: &mut Problems,
        mut take: impl FnMut(&Row, &mut Problems),
    ) -> u64 {
        let last = self.header.iter().rposition(|name| !name.trim().is_empty());
        let width = last.map_or(0, |last| last + 1);
        let mut refused = 0;
        let mut records = text.records();
        for _ in 0..self.skipped {
            records.next();
        }
        while let Some(record) = records.next() {
            if record.iter().all(|cell| trimmed(cell).is_empty()) {
                continue;
            }
            let row = Row { table: self, record };
            if let Some(beyond) = row.beyond(width) {
                let place = row.place_of(beyond);
                problems.add(Problem::new(Code::RowTooLong, place));
                refused += 1;
            } else {
                take(&row, problems);
            }
        }
        refused
    }
}

impl<'r> Row<'r> {
    /// The first filled cell behind so many.
    #[inline]
    fn beyond(&self, width: usize) -> Option<usize> {
        let is_filled = |at: &usize| {
            self.record.get(*at).is_some_and(|cell| !trimmed(cell).is_empty())
        };
        (width..self.record.len()).find(is_filled)
    }

    /// The trimmed text of a column's cell; empty where there is none.
    pub(super) fn cell(&self, column: usize) -> &'r str {
        let cell = |at: &usize| trimmed(self.record.get(*at).unwrap_or_default());
        match self.table.at.get(column).map_or(&[][..], Vec::as_slice) {
            [] => "",
            [one] => cell(one),
            all => all.iter().map(cell).find(|text| !text.is_empty()).unwrap_or(""),
        }
    }

    /// A column's cell as it stands, with its spaces, if it is short; empty where there
    /// is none. Of a column that stands twice this is the first.
    #[inline]
    pub(super) fn short(&self, column: usize) -> Option<Short> {
        self.record.short(self.table.first[column])
    }

    /// Whether a column stands twice.
    #[inline]
    pub(super) fn is_twice(&self, column: usize) -> bool {
        self.table.at[column].len() > 1
    }

    /// The other filled cells of a column that may stand twice, and their places.
    pub(super) fn more_cells(
        &self,
        column: usize,
    ) -> impl Iterator<Item = (&str, Place)> {
        let filled = self.table.at[column].iter().filter_map(|at| {
            let text = self.record.get(*at)?.trim();
            (!text.is_empty()).then_some((*at, text))
        });
        filled.skip(1).map(|(at, text)| {
            let header = self.table.header.get(at).map_or("", String::as_str);
            (text, self.place_of(at).under(header.trim()))
        })
    }

    /// Where that cell is.
    pub(super) fn place(&self, column: usize) -> Place {
        let all = &self.table.at[column];
        let filled =
            |at: &&usize| self.record.get(**at).is_some_and(|c| !c.trim().is_empty());
        match all.iter().find(filled).or(all.first()) {
            Some(at) => {
                let header = self.table.header.get(*at).map_or("", String::as_str);
                self.place_of(*at).under(header.trim())
            }
            None => self.place_of(0),
        }
    }

    /// A short mark of this row in the table of that number.
    pub(super) fn mark(&self, table: usize) -> RowMark {
        RowMark {
            table: u32::try_from(table).unwrap_or(u32::MAX),
            line: self.record.line,
        }
    }

    fn place_of(&self, index: usize) -> Place {
        match &self.table.body {
            Body::Csv(text) => text.place(&self.record, index),
            Body::Sheet(sheet) => sheet.place(self.record.line - 1, index),
        }
    }
}

/// Where each column stands first; behind all cells, where it does not stand.
fn first_of_each(at: &[Vec<usize>]) -> [usize; MOST_KNOWN] {
    std::array::from_fn(|column| {
        at.get(column).and_then(|all| all.first()).copied().unwrap_or(usize::MAX)
    })
}

/// A cell without the spaces around it, which few cells have.
fn trimmed(cell: &str) -> &str {
    match cell.as_bytes() {
        [] | [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'] => cell,
        _ => cell.trim(),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::columns::Column, *};

    static LIST: &[Column] = &[
        Column { key: "date", also: &["Ngày"], needed: true, twice: false },
        Column { key: "people", also: &["Số lượt"], needed: false, twice: false },
        Column { key: "note", also: &["Ghi chú"], needed: false, twice: false },
    ];

    fn rows(text: &str) -> (Vec<Vec<String>>, Problems, u64) {
        let file =
            TableFile::Csv(Text { path: "log.csv".into(), text: text.into() }, None);
        let mut problems = Problems::new();
        let mut out = Vec::new();
        let columns = Columns::new(LIST);
        let mut refused = 0;
        for table in file.tables(&columns, &mut problems) {
            refused += table.each_row(&mut problems, |row, _| {
                out.push((0..3).map(|c| row.cell(c).to_owned()).collect());
            });
        }
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
            let exact = text.contains("Ngày;Số lượt;Ghi chú") || text.contains("date,");
            let notes = problems.iter().filter(|p| p.code == Code::MatchedHeader);
            assert_eq!(notes.count(), usize::from(!exact), "{text}");
            assert_eq!(problems.len(), usize::from(!exact), "{problems:?}");
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
    fn cell_beyond_the_last_named_column_is_refused_too() {
        let (rows, _, refused) = rows("date,people,\n1,4,5\n2,3,\n");
        assert_eq!((rows.len(), refused), (1, 1));
    }

    #[test]
    fn missing_column_and_open_quote_are_errors() {
        let (_, problems, _) = rows("people,note\n1,2\n");
        assert_eq!(problems.iter().next().unwrap().code, Code::MissingColumn);
        let (_, problems, _) = rows("date,note\n1,\"abc\n2,d\n");
        assert_eq!(problems.iter().next().unwrap().code, Code::UnclosedQuote);
    }
}
