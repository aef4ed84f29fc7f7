//! Workbooks (XLSX) as sheets of text cells.
//!
//! In: the file's bytes. Out: one [`Sheet`] for each worksheet, cells as the text
//! that the table readers know: real dates as `2025-11-16`, whole numbers as
//! digits, other numbers with a decimal comma, which no whole-number column takes
//! for thousands. Cells are streamed, and what the archive inflates to is counted
//! first: both the sheet's size and the archive's are only claims of the file.

use std::{
    io::{self, Cursor, Read},
    sync::Arc,
};

use calamine::{DataRef, Reader as _, Xlsx, open_workbook_from_rs};
use csv::StringRecord;

use super::{disk::Source, text::clean_cell};
use crate::diagnostics::{Code, Place, Problem, Problems};

/// Most bytes that a workbook may inflate to.
const LARGEST_INFLATED: u64 = 128 * 1024 * 1024;
/// Most columns that are read; a log has thirteen.
const MOST_COLUMNS: u32 = 256;
/// Most filled cells in a workbook.
const MOST_CELLS: usize = 4_000_000;

/// A worksheet's filled rows.
pub(super) struct Sheet {
    pub(super) path: Arc<str>,
    pub(super) name: Arc<str>,
    /// Row number from 0, and its cells up to the last filled one.
    pub(super) rows: Vec<(u32, StringRecord)>,
}

impl Sheet {
    /// Where a cell is.
    pub(super) fn place(&self, row: u32, column: usize) -> Place {
        let column = u32::try_from(column).unwrap_or(u32::MAX);
        let mut place = Place::file(&self.path);
        place.sheet = Some(Arc::clone(&self.name));
        place.cell = Some(cell_name(row, column).into());
        place
    }
}

/// All worksheets of a workbook; none, with a problem, where it cannot be read.
pub(super) fn read_workbook(
    source: Source,
    problems: &mut Problems,
) -> Option<Vec<Sheet>> {
    let Source { path, bytes } = source;
    let fail = |reason: String| {
        Problem::new(Code::UnreadableWorkbook, Place::file(&path)).with("reason", reason)
    };
    match inflated_size(&bytes) {
        Ok(size) if size <= LARGEST_INFLATED => {}
        Ok(_) => {
            let limit = (LARGEST_INFLATED >> 20).to_string();
            let problem = Problem::new(Code::FileTooLarge, Place::file(&path));
            problems.add(problem.with("limit", limit));
            return None;
        }
        Err(error) => {
            problems.add(fail(error.to_string()));
            return None;
        }
    }
    let mut workbook: Xlsx<_> = match open_workbook_from_rs(Cursor::new(bytes)) {
        Ok(workbook) => workbook,
        Err(error) => {
            let error: calamine::XlsxError = error;
            problems.add(fail(error.to_string()));
            return None;
        }
    };
    let mut sheets = Vec::new();
    let mut cells_left = MOST_CELLS;
    for name in workbook.sheet_names() {
        let sheet = Sheet {
            path: Arc::clone(&path),
            name: name.as_str().into(),
            rows: Vec::new(),
        };
        match read_sheet(&mut workbook, sheet, &mut cells_left, problems) {
            Ok(sheet) => sheets.push(sheet),
            Err(reason) => {
                problems.add(fail(reason));
                return None;
            }
        }
    }
    Some(sheets)
}

/// What the archive's entries really inflate to, counted up to the limit.
fn inflated_size(bytes: &[u8]) -> Result<u64, io::Error> {
    let mut archive =
        zip::ZipArchive::new(Cursor::new(bytes)).map_err(io::Error::other)?;
    let mut total = 0;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(io::Error::other)?;
        let left = LARGEST_INFLATED + 1 - total;
        total += io::copy(&mut entry.take(left), &mut io::sink())?;
        if total > LARGEST_INFLATED {
            break;
        }
    }
    Ok(total)
}

fn read_sheet(
    workbook: &mut Xlsx<Cursor<Vec<u8>>>,
    mut sheet: Sheet,
    cells_left: &mut usize,
    problems: &mut Problems,
) -> Result<Sheet, String> {
    let mut cells = workbook
        .worksheet_cells_reader(&sheet.name)
        .map_err(|error| error.to_string())?;
    let mut row: Option<(u32, Vec<String>)> = None;
    while let Some(cell) = cells.next_cell().map_err(|error| error.to_string())? {
        let (number, column) = cell.get_position();
        let text = text_of(cell.get_value());
        if text.trim().is_empty() {
            continue;
        }
        if column >= MOST_COLUMNS || *cells_left == 0 {
            let place = sheet.place(number, column as usize);
            let limit = MOST_COLUMNS.to_string();
            problems.add(Problem::new(Code::SheetTooWide, place).with("limit", limit));
            break;
        }
        *cells_left -= 1;
        if row.as_ref().is_none_or(|(known, _)| *known != number) {
            keep(row.take(), &mut sheet, problems);
            row = Some((number, Vec::new()));
        }
        if let Some((_, texts)) = &mut row {
            let width = column as usize;
            if texts.len() <= width {
                texts.resize(width + 1, String::new());
            }
            texts[width] = text;
        }
    }
    keep(row, &mut sheet, problems);
    Ok(sheet)
}

fn keep(row: Option<(u32, Vec<String>)>, sheet: &mut Sheet, problems: &mut Problems) {
    let Some((number, texts)) = row else { return };
    let clean = texts
        .into_iter()
        .enumerate()
        .map(|(column, text)| clean_cell(text, || sheet.place(number, column), problems));
    let record = StringRecord::from_iter(clean.collect::<Vec<_>>());
    sheet.rows.push((number, record));
}

/// A cell's value as it would be typed into a table.
fn text_of(value: &DataRef) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_text(*number),
        DataRef::String(text)
        | DataRef::DateTimeIso(text)
        | DataRef::DurationIso(text) => {
            // An ISO date and time is read as its date.
            match text.split_once('T') {
                Some((date, _)) if super::cell::iso_date(date).is_some() => {
                    date.to_owned()
                }
                _ => text.clone(),
            }
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(moment) if moment.is_datetime() && moment.as_f64() >= 1.0 => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(moment) => time_text(moment.as_f64()),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// A time of day or a duration as `3:30`, which no number column takes for a
/// part of a day.
#[allow(clippy::cast_possible_truncation)] // a float beyond the range is cut off
fn time_text(days: f64) -> String {
    let minutes = (days * 24.0 * 60.0).round() as i64;
    format!("{}:{:02}", minutes / 60, minutes.rem_euclid(60))
}

/// Whole numbers as digits; others with a decimal comma.
fn number_text(number: f64) -> String {
    let text = number.to_string();
    if number.fract() == 0.0 { text } else { text.replace('.', ",") }
}

/// `D14` for row 13, column 3.
fn cell_name(row: u32, column: u32) -> String {
    let mut letters = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.insert(0, char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    format!("{letters}{}", row + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_on_screen() {
        assert_eq!(cell_name(13, 3), "D14");
        assert_eq!(cell_name(0, 25), "Z1");
        assert_eq!(cell_name(0, 26), "AA1");
        assert_eq!(cell_name(1_048_575, 16_383), "XFD1048576");
    }

    #[test]
    fn a_time_of_day_is_no_number() {
        assert_eq!(time_text(3.5 / 24.0), "3:30");
        assert_eq!(super::super::cell::hours(&time_text(3.5 / 24.0)), None);
    }

    #[test]
    fn a_number_that_is_not_whole_never_passes_for_thousands() {
        assert_eq!(number_text(4472.0), "4472");
        assert_eq!(number_text(4.472), "4,472");
        assert!(super::super::cell::table_whole(&number_text(4.472)).is_err());
        assert_eq!(super::super::cell::hours(&number_text(4.5)), Some(4.5));
    }
}
