//! The sheet of lists: what the drop-downs choose from, and what each entry means.
//!
//! Drop-downs point here because a list inside a rule is limited to 255
//! characters. A reader takes every sheet whose header fits, and looks for one in
//! the first ten filled rows: the lists begin below them, behind a line for each
//! list that tells where it is changed, so that a shift called "Ngày" beside a
//! point called "Ca" cannot make this sheet a log.

use rust_xlsxwriter::{Worksheet, XlsxError, utility::column_number_to_name};

use super::form::{Desk, Form, List};
use crate::{locale::Word, render::texts::commune_name};

/// Row of the lists' headings, from 0: the tenth filled one.
const HEADINGS: u32 = 9;

/// Widest column in characters.
const WIDEST: usize = 48;

/// Where a list stands, for formulas.
pub(super) struct Area {
    /// What is chosen: `'Danh mục'!$A$11:$A$13`; none where the list is empty.
    pub(super) choices: Option<String>,
    /// The same with what it means: `'Danh mục'!$A$11:$B$13`.
    pub(super) both: String,
}

/// The sheet, and where each list stands on it.
pub(super) fn lists_sheet(
    form: &Form,
    desk: &Desk,
) -> Result<(Worksheet, Vec<Area>), XlsxError> {
    let mut sheet = Worksheet::new();
    let name = desk.word("sheet-lists");
    sheet.set_name(&name)?;
    above(&mut sheet, form, desk)?;
    let mut areas = Vec::new();
    let mut column = 0;
    for list in &form.lists {
        let (area, next) = write_list(&mut sheet, list, column, &name, desk)?;
        areas.push(area);
        column = next;
    }
    sheet.set_freeze_panes(HEADINGS + 1, 0)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(HEADINGS, HEADINGS)?;
    sheet.protect();
    Ok((sheet, areas))
}

/// Title, where each list is changed, and lines that keep the lists below row ten.
fn above(sheet: &mut Worksheet, form: &Form, desk: &Desk) -> Result<(), XlsxError> {
    let commune = Word::text(commune_name(desk.commune, desk.locale));
    let title = desk.say("lists-title", &[("commune", commune)]);
    sheet.write_string_with_format(0, 0, title, &desk.look().title())?;
    let mut lines = vec![desk.word("lists-lead")];
    for list in form.lists.iter().filter(|list| !list.source.is_empty()) {
        let words =
            [("list", Word::text(&*list.heading)), ("file", Word::text(&*list.source))];
        lines.push(desk.say("lists-source", &words));
    }
    lines.push(desk.word("lists-again"));
    for (row, line) in (1..).zip(lines) {
        sheet.write_string_with_format(row, 0, line, &desk.look().lead())?;
    }
    Ok(())
}

/// Writes a list from this column on; also gives the next list's column.
fn write_list(
    sheet: &mut Worksheet,
    list: &List,
    column: u16,
    sheet_name: &str,
    desk: &Desk,
) -> Result<(Area, u16), XlsxError> {
    let entries = || list.entries.iter();
    let choices = entries().map(|(choice, _)| choice.as_str());
    let end = write_column(sheet, column, &list.heading, choices, desk)?;
    let has_means = !list.means.is_empty();
    if has_means {
        let means = entries().map(|(_, means)| means.as_str());
        write_column(sheet, column + 1, &list.means, means, desk)?;
    }
    let beside = column + u16::from(has_means);
    sheet.set_column_width(beside + 1, 2)?;
    let quoted = sheet_name.replace('\'', "''");
    let area = |to: u16| {
        let (from, to) = (column_number_to_name(column), column_number_to_name(to));
        format!("'{quoted}'!${from}${}:${to}${}", HEADINGS + 2, end + 1)
    };
    let choices = (!list.entries.is_empty()).then(|| area(column));
    Ok((Area { choices, both: area(beside) }, beside + 2))
}

/// Writes a heading and what stands below it; gives the last row.
fn write_column<'t>(
    sheet: &mut Worksheet,
    column: u16,
    heading: &str,
    texts: impl Iterator<Item = &'t str>,
    desk: &Desk,
) -> Result<u32, XlsxError> {
    sheet.write_string_with_format(HEADINGS, column, heading, &desk.look().heading())?;
    let (mut last, mut longest) = (HEADINGS, heading.chars().count());
    for text in texts {
        last += 1;
        longest = longest.max(text.chars().count());
        sheet.write_string_with_format(last, column, text, &desk.look().listed())?;
    }
    let width = u8::try_from(longest.clamp(8, WIDEST)).unwrap_or(u8::MAX);
    sheet.set_column_width(column, f64::from(width) + 2.0)?;
    Ok(last)
}
