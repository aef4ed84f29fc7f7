//! Locale: how a language is ordered, folded, written and worded.
//!
//! [`Locale`] is one language ready for use: number and date forms, order of
//! names, and the wording of the theme's Fluent files. Pure functions that do
//! not depend on the language (`fold`, `slug`) stand beside it. No figures are
//! computed here.

mod collate;
mod date;
mod explanation;
mod fold;
mod language;
mod number;
mod slug;
mod wording;

use std::sync::Arc;

use jiff::civil::Date;

pub use collate::Collation;
pub use explanation::Explanation;
pub use fold::fold;
pub use language::Language;
pub use slug::slug;
pub use wording::{Word, Wording, WordingError};

/// One language, ready for use on pages.
pub struct Locale {
    /// Which.
    pub language: Language,
    /// Its words.
    pub words: Arc<Wording>,
}

impl Locale {
    /// A locale with the words of its Fluent files.
    pub fn new(language: Language, words: Wording) -> Self {
        Self { language, words: Arc::new(words) }
    }

    /// A whole number in groups of three: `1.234.567`.
    pub fn whole(&self, number: i64) -> String {
        number::whole(number, self.language)
    }

    /// A number with at most `digits` decimals, none where they are zero.
    pub fn decimal(&self, number: f64, digits: usize) -> String {
        number::decimal(number, digits, self.language)
    }

    /// Tenths of a percent as `51,2%`.
    pub fn percent(&self, tenths: u64) -> String {
        number::percent(tenths, self.language)
    }

    /// A date in digits: `07/11/2025`.
    pub fn date(&self, date: Date) -> String {
        date::numeric(date)
    }

    /// Day and month: `07/11`.
    pub fn day_month(&self, date: Date) -> String {
        date::day_month(date)
    }

    /// The month of a date with its year: `11/2025`.
    pub fn month_year(&self, date: Date) -> String {
        date::month_year(date)
    }

    /// `24/11` in the year of another date, else `24/11/2026`.
    pub fn short_date(&self, date: Date, other: Date) -> String {
        if date.year() == other.year() {
            date::day_month(date)
        } else {
            date::numeric(date)
        }
    }

    /// A date in words: `Thứ Sáu, ngày 7 tháng 11 năm 2025`.
    pub fn long_date(&self, date: Date) -> String {
        date::long(date, &self.words)
    }

    /// The name of the date's weekday.
    pub fn weekday(&self, date: Date) -> String {
        date::weekday(date, &self.words)
    }

    /// A sentence or word of the wording files.
    pub fn text(&self, id: &str, words: &[(&str, Word)]) -> String {
        self.words.text(id, words)
    }
}
