//! The file: three sheets of one form, the same bytes for the same content.
//!
//! The day of making is the form's, not the clock's. Texts are written as strings
//! and never as formulas, whatever they begin with.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::{
    entry_sheet::entry_sheet,
    form::{Desk, Form},
    guide_sheet::guide_sheet,
    lists_sheet::lists_sheet,
};
use crate::render::CannotRender;

/// The form as the bytes of an XLSX file.
pub(super) fn workbook(form: &Form, desk: &Desk) -> Result<Vec<u8>, CannotRender> {
    write(form, desk).map_err(|error| CannotRender::because(&error))
}

fn write(form: &Form, desk: &Desk) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let (year, month, day) = (form.made.year(), form.made.month(), form.made.day());
    let made = ExcelDateTime::from_ymd(
        u16::try_from(year).unwrap_or(1900),
        month.unsigned_abs(),
        day.unsigned_abs(),
    )?;
    let properties = DocProperties::new()
        .set_title(&form.title)
        .set_author("aoxanh")
        .set_creation_datetime(&made);
    book.set_properties(&properties);
    let (lists, areas) = lists_sheet(form, desk)?;
    book.push_worksheet(entry_sheet(form, &areas, desk)?);
    book.push_worksheet(lists);
    book.push_worksheet(guide_sheet(form, desk)?);
    book.save_to_buffer()
}
