//! Workbooks (XLSX) as sheets of text cells.
//!
//! In: the file's bytes. Out: one [`Sheet`] for each worksheet, cells as the text
//! that the table readers know: real dates as `2025-11-16`, whole numbers as
//! digits, other numbers with a decimal comma, which no whole-number column takes
//! for thousands. Cells are streamed, and `archive` has counted what the file
//! inflates to: both the sheet's size and the archive's are only its claims. A
//! sheet that fills a cell twice, or goes back up, is refused: which of two
//! figures counts is not ours to say.

use std::{collections::HashSet, io::Cursor, sync::Arc};

use calamine::{DataRef, Reader as _, SheetType, Xlsx, XlsxError, open_workbook_from_rs};
use csv::StringRecord;

use super::{
    archive::{Unfit, look_through},
    disk::{Source, turn},
    legacy::is_surely_font_encoded,
    text::clean_cell,
};
use crate::diagnostics::{Code, Place, Problem, Problems};

/// Most columns that are read; a log has thirteen.
const MOST_COLUMNS: u32 = 256;
/// Most filled cells in a workbook.
const MOST_CELLS: usize = 200_000;
/// Most cells, filled or empty, up to the last filled one of each row.
const MOST_PLACES: usize = 4_000_000;
/// Most bytes of text in all cells: one string may stand in every cell.
const MOST_TEXT: usize = 32 * 1024 * 1024;

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
    let Source { path, bytes, turn: held } = source;
    let read = look_through(&bytes)
        .map_err(|unfit| problem_of(unfit, &Place::file(&path)))
        .and_then(|size| {
            let _turn = held.or_else(|| turn(size));
            read_sheets(bytes, &path, problems)
        });
    match read {
        Ok(sheets) => Some(sheets),
        Err(problem) => {
            problems.add(*problem);
            None
        }
    }
}

type Fault = Box<Problem>;

fn read_sheets(
    bytes: Vec<u8>,
    path: &Arc<str>,
    problems: &mut Problems,
) -> Result<Vec<Sheet>, Fault> {
    let cannot = |error: XlsxError| {
        problem_of(Unfit::Unreadable(reason(&error)), &Place::file(path))
    };
    let mut workbook: Xlsx<_> =
        open_workbook_from_rs(Cursor::new(bytes)).map_err(cannot)?;
    let names: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    let distinct: HashSet<String> =
        names.iter().map(|name| name.to_lowercase()).collect();
    if names.is_empty() || distinct.len() < names.len() {
        let reason = if names.is_empty() { "no-sheet" } else { "damaged" };
        return Err(problem_of(Unfit::Unreadable(reason), &Place::file(path)));
    }
    let mut left = Left { cells: MOST_CELLS, places: MOST_PLACES, text: MOST_TEXT };
    let mut sheets = Vec::new();
    for name in names {
        let rows = Vec::new();
        let sheet = Sheet { path: Arc::clone(path), name: name.as_str().into(), rows };
        sheets.push(read_sheet(&mut workbook, sheet, &mut left, problems)?);
    }
    let cells = sheets.iter().flat_map(|sheet| &sheet.rows).flat_map(|(_, row)| row);
    let words: Vec<&str> = cells.filter(|cell| !cell.is_ascii()).collect();
    if is_surely_font_encoded(&words.join(" ")) {
        return Err(Box::new(Problem::new(Code::LegacyEncoding, Place::file(path))));
    }
    Ok(sheets)
}

fn problem_of(unfit: Unfit, place: &Place) -> Fault {
    let problem = |code| Problem::new(code, place.clone());
    Box::new(match unfit {
        Unfit::Unreadable(reason) => {
            problem(Code::UnreadableWorkbook).with("reason", reason)
        }
        Unfit::Inflates(limit) => {
            problem(Code::WorkbookInflates).with("limit", limit.to_string())
        }
        Unfit::TooMany(what, limit) => problem(Code::WorkbookTooBusy)
            .with("what", what)
            .with("limit", limit.to_string()),
    })
}

/// Why a workbook could not be read, as a word that the wording files know.
fn reason(error: &XlsxError) -> &'static str {
    match error {
        XlsxError::Password => "password",
        XlsxError::FileNotFound(_)
        | XlsxError::RelationshipNotFound
        | XlsxError::WorksheetNotFound(_)
        | XlsxError::NotAWorksheet(_) => "no-sheet",
        _ => "damaged",
    }
}

/// How much more a workbook may hold.
struct Left {
    cells: usize,
    places: usize,
    text: usize,
}

fn read_sheet(
    workbook: &mut Xlsx<Cursor<Vec<u8>>>,
    mut sheet: Sheet,
    left: &mut Left,
    problems: &mut Problems,
) -> Result<Sheet, Fault> {
    let mut whole = Place::file(&sheet.path);
    whole.sheet = Some(Arc::clone(&sheet.name));
    let unfit = |unfit| problem_of(unfit, &whole);
    let cannot = |error: XlsxError| unfit(Unfit::Unreadable(reason(&error)));
    let mut cells = workbook.worksheet_cells_reader(&sheet.name).map_err(cannot)?;
    let mut row: Option<(u32, Vec<String>)> = None;
    while let Some(cell) = cells.next_cell().map_err(cannot)? {
        let (number, column) = cell.get_position();
        let text = text_of(cell.get_value());
        if text.trim().is_empty() {
            continue;
        }
        let width = column as usize;
        let beyond = |code, limit: usize| {
            let problem = Problem::new(code, sheet.place(number, width));
            Err(Box::new(problem.with("limit", limit.to_string())))
        };
        if column >= MOST_COLUMNS {
            return beyond(Code::SheetTooWide, MOST_COLUMNS as usize);
        }
        if left.cells == 0 {
            return beyond(Code::TooManyCells, MOST_CELLS);
        }
        left.cells -= 1;
        left.text = (left.text.checked_sub(text.len()))
            .ok_or_else(|| unfit(Unfit::TooMany("text", MOST_TEXT >> 20)))?;
        match &row {
            Some((known, _)) if *known > number => {
                return Err(unfit(Unfit::Unreadable("disorder")));
            }
            Some((known, _)) if *known == number => {}
            _ => {
                keep(row.take(), &mut sheet, problems);
                row = Some((number, Vec::new()));
            }
        }
        if let Some((_, texts)) = &mut row {
            let more = (width + 1).saturating_sub(texts.len());
            left.places = (left.places.checked_sub(more))
                .ok_or_else(|| unfit(Unfit::TooMany("places", MOST_PLACES)))?;
            texts.resize(texts.len() + more, String::new());
            if !texts[width].is_empty() {
                return Err(unfit(Unfit::Unreadable("disorder")));
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
