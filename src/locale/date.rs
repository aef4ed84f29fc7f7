//! Dates as they are shown. Day first in both languages; weeks begin on Monday.

use jiff::civil::Date;

use super::wording::{Word, Wording};

/// `07/11/2025`
pub(super) fn numeric(date: Date) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// `07/11`
pub(super) fn day_month(date: Date) -> String {
    format!("{:02}/{:02}", date.day(), date.month())
}

/// `11/2025`
pub(super) fn month_year(date: Date) -> String {
    format!("{:02}/{:04}", date.month(), date.year())
}

/// The weekday's name from the wording files.
pub(super) fn weekday(date: Date, words: &Wording) -> String {
    let number = date.weekday().to_monday_one_offset();
    words.text("weekday", &[("day", Word::count(i64::from(number)))])
}

/// `Thứ Sáu, ngày 7 tháng 11 năm 2025`
pub(super) fn long(date: Date, words: &Wording) -> String {
    words.text(
        "long-date",
        &[
            ("weekday", Word::text(weekday(date, words))),
            ("day", Word::text(date.day().to_string())),
            ("month", Word::count(i64::from(date.month()))),
            ("year", Word::text(date.year().to_string())),
        ],
    )
}
