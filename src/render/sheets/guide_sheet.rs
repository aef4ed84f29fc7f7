//! The sheet that tells how to fill in the form: numbered sentences, one a row.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::form::{Desk, Form};

/// Width of the sentences in characters; a row is made as high as they need.
const WIDTH: u32 = 100;
/// Letters on a line: most are narrower than the digit that widths are counted in.
const PER_LINE: u32 = 112;
/// Height of a line in points.
const LINE: u32 = 16;

/// The sheet.
pub(super) fn guide_sheet(form: &Form, desk: &Desk) -> Result<Worksheet, XlsxError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(desk.word("sheet-guide"))?;
    sheet.set_screen_gridlines(false);
    sheet.set_column_width(0, 4)?;
    sheet.set_column_width(1, WIDTH)?;
    sheet.write_string_with_format(0, 0, &form.guide_title, &desk.look().title())?;
    for (row, sentence) in (2..).zip(&form.guide) {
        sheet.write_string_with_format(
            row,
            0,
            format!("{}.", row - 1),
            &desk.look().number(),
        )?;
        sheet.write_string_with_format(row, 1, sentence, &desk.look().sentence())?;
        // Programs do not all find the height of wrapped text by themselves.
        let length = u32::try_from(sentence.chars().count()).unwrap_or(WIDTH);
        sheet.set_row_height(row, length.div_ceil(PER_LINE) * LINE + 6)?;
    }
    sheet.set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.protect();
    Ok(sheet)
}
