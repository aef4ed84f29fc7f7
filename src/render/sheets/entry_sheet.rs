//! The sheet to fill in: title, hints, headings, and rules for a thousand rows.
//!
//! Rules (Excel's data validation) refuse what the reader would refuse, in words
//! of the form's language. The sheet itself is not protected: people widen columns
//! and add rows. Rows that hold only rules and formulas without a result are no
//! rows for the reader.

use jiff::civil::Date;
use rust_xlsxwriter::{
    ConditionalFormatFormula, DataValidation, DataValidationErrorStyle,
    DataValidationRule, ExcelDateTime, Format, Formula, Worksheet, XlsxError,
    utility::column_number_to_name,
};

use super::{
    form::{Desk, Doubt, Entry, Form, FormColumn},
    lists_sheet::Area,
};
use crate::locale::Word;

/// Row of the headings, from 0.
const HEADINGS: u32 = 3;
/// First row to fill in.
const FIRST: u32 = HEADINGS + 1;
/// Rows that have rules.
pub(super) const ROWS: u32 = 1000;
/// Last row that has rules.
const LAST: u32 = FIRST + ROWS - 1;
/// Rows with lines around their cells, for whoever prints the form.
const RULED: u32 = 40;

/// The sheet; `areas` tells where the lists stand.
pub(super) fn entry_sheet(
    form: &Form,
    areas: &[Area],
    desk: &Desk,
) -> Result<Worksheet, XlsxError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(&form.sheet)?;
    sheet.set_active(true);
    // Until a program has counted, a formula's result is nothing, not nought.
    sheet.set_formula_result_default("");
    sheet.write_string_with_format(0, 0, &form.title, &desk.look().title())?;
    sheet.set_row_height(0, 26)?;
    sheet.write_string_with_format(1, 0, &form.lead, &desk.look().lead())?;
    sheet.set_row_height(2, 28)?;
    sheet.set_row_height(HEADINGS, 34)?;
    for (at, column) in (0u16..).zip(&form.columns) {
        sheet.set_column_width(at, column.width)?;
        let hint = desk.look().hint(column.needed);
        sheet.write_string_with_format(2, at, &column.hint, &hint)?;
        sheet.write_string_with_format(
            HEADINGS,
            at,
            &column.heading,
            &desk.look().heading(),
        )?;
        cells(&mut sheet, at, column, areas, desk)?;
        if let Some(rule) = rule(at, column, areas, desk)? {
            sheet.add_data_validation(FIRST, at, LAST, at, &rule)?;
        }
    }
    colour_doubts(&mut sheet, form, desk)?;
    sheet.set_freeze_panes(FIRST, 1)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_margins(0.4, 0.4, 0.5, 0.5, 0.3, 0.3);
    sheet.set_repeat_rows(HEADINGS, HEADINGS)?;
    let width = u16::try_from(form.columns.len()).unwrap_or(u16::MAX);
    sheet.set_print_area(0, 0, FIRST + RULED - 1, width - 1)?;
    Ok(sheet)
}

/// The format of a column's cells, and the formulas of one that fills itself.
fn cells(
    sheet: &mut Worksheet,
    at: u16,
    column: &FormColumn,
    areas: &[Area],
    desk: &Desk,
) -> Result<(), XlsxError> {
    let format = format_of(&column.entry, desk);
    // Rows below the ruled ones keep what a value is, without lines and colours.
    let bare = Format::new().set_num_format(number_form(&column.entry));
    sheet.set_column_format(at, &bare)?;
    for row in FIRST..FIRST + RULED {
        sheet.write_blank(row, at, &format)?;
    }
    let Entry::LookUp(list) = column.entry else { return Ok(()) };
    let before = column_number_to_name(at - 1);
    for row in FIRST..=LAST {
        let code = format!("${before}{}", row + 1);
        let area = &areas[list].both;
        let formula = format!("IFERROR(VLOOKUP({code},{area},2,FALSE),\"\")");
        sheet.write_formula_with_format(row, at, formula.as_str(), &format)?;
    }
    Ok(())
}

fn format_of(entry: &Entry, desk: &Desk) -> Format {
    let format = match entry {
        Entry::LookUp(_) => desk.look().looked_up(),
        Entry::Note => desk.look().blank().set_text_wrap(),
        _ => desk.look().blank(),
    };
    format.set_num_format(number_form(entry))
}

/// What kind of value a cell holds, in the words of workbooks.
fn number_form(entry: &Entry) -> &'static str {
    match entry {
        // As text, `0239…` keeps its nought and `=…` is no formula.
        Entry::Text | Entry::Note | Entry::Unique | Entry::Choice { .. } => "@",
        Entry::Date(..) => "dd/mm/yyyy",
        Entry::Whole => "#,##0",
        Entry::Decimal | Entry::LookUp(_) => "General",
    }
}

/// What is refused in a column.
fn rule(
    at: u16,
    column: &FormColumn,
    areas: &[Area],
    desk: &Desk,
) -> Result<Option<DataValidation>, XlsxError> {
    let (rule, message) = match &column.entry {
        Entry::Text | Entry::Note | Entry::LookUp(_) => return Ok(None),
        Entry::Date(from, to) => date_rule(*from, *to, desk)?,
        Entry::Whole => {
            let rule = DataValidationRule::GreaterThanOrEqualTo(0);
            (DataValidation::new().allow_whole_number(rule), desk.word("error-whole"))
        }
        Entry::Decimal => {
            let rule = DataValidationRule::GreaterThanOrEqualTo(0.0);
            (DataValidation::new().allow_decimal_number(rule), desk.word("error-decimal"))
        }
        Entry::Unique => {
            let name = column_number_to_name(at);
            let (first, last) = (FIRST + 1, LAST + 1);
            let all = format!("${name}${first}:${name}${last}");
            let formula = format!(
                "AND(COUNTIF({all},{name}{first})=1,ISERROR(FIND(\" \",{name}{first})))"
            );
            let rule = DataValidation::new().allow_custom(Formula::new(formula));
            (rule, desk.word("error-id"))
        }
        Entry::Choice { list, strict } => {
            let Some(choices) = &areas[*list].choices else { return Ok(None) };
            let rule =
                DataValidation::new().allow_list_formula(Formula::new(choices.as_str()));
            if *strict {
                let sheet = Word::text(desk.word("sheet-lists"));
                (rule, desk.say("error-choice", &[("sheet", sheet)]))
            } else {
                let rule = rule.set_error_style(DataValidationErrorStyle::Warning);
                (rule, desk.word("error-volunteer"))
            }
        }
    };
    let rule = rule.set_error_title(desk.word("error-title"))?;
    rule.set_error_message(message).map(Some)
}

fn date_rule(
    from: Date,
    to: Date,
    desk: &Desk,
) -> Result<(DataValidation, String), XlsxError> {
    let rule = DataValidationRule::Between(excel_date(from)?, excel_date(to)?);
    let mut words = vec![
        ("from", Word::text(desk.locale.date(from))),
        ("to", Word::text(desk.locale.date(to))),
    ];
    words.extend(desk.example());
    Ok((DataValidation::new().allow_date(rule), desk.say("error-date", &words)))
}

fn excel_date(date: Date) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(
        u16::try_from(date.year()).unwrap_or(1900).max(1900),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
    )
}

/// Colours what is missing in a row that has something, and what cannot be.
fn colour_doubts(
    sheet: &mut Worksheet,
    form: &Form,
    desk: &Desk,
) -> Result<(), XlsxError> {
    let at = |key: &str| form.columns.iter().position(|column| column.key == key);
    let cell = |column: usize| {
        let column = u16::try_from(column).unwrap_or(u16::MAX);
        format!("${}{}", column_number_to_name(column), FIRST + 1)
    };
    let last = cell(form.columns.len() - 1);
    let filled = format!("SUMPRODUCT(--({}:{last}<>\"\"))>0", cell(0));
    for doubt in &form.doubts {
        let (columns, formula): (Vec<usize>, String) = match doubt {
            Doubt::Missing(key) => {
                let Some(column) = at(key) else { continue };
                (vec![column], format!("AND({filled},{}=\"\")", cell(column)))
            }
            Doubt::AllMissing(keys) => {
                let columns: Vec<usize> = keys.iter().filter_map(|key| at(key)).collect();
                let empty =
                    columns.iter().map(|column| format!("{}=\"\"", cell(*column)));
                let empty = empty.collect::<Vec<_>>().join(",");
                (columns, format!("AND({filled},{empty})"))
            }
            Doubt::Above(part, whole) => {
                let (Some(part), Some(whole)) = (at(part), at(whole)) else { continue };
                (vec![part], format!("{}>{}", cell(part), cell(whole)))
            }
        };
        for column in columns {
            let column = u16::try_from(column).unwrap_or(u16::MAX);
            let rule = ConditionalFormatFormula::new()
                .set_rule(formula.as_str())
                .set_format(desk.look().doubt());
            sheet.add_conditional_format(FIRST, column, LAST, column, &rule)?;
        }
    }
    Ok(())
}
