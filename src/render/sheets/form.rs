//! A form: what a workbook asks for, before it is drawn.
//!
//! Columns with how each is filled in, the lists that drop-downs choose from, the
//! sentences of the guide. No cells, no formats: see `workbook`.

use jiff::civil::Date;

use crate::{
    locale::{Locale, Word, Wording},
    model::{Commune, Scheme, Site},
};

use super::look::Look;

/// For whom a form is made, and in which words.
pub struct Desk<'a> {
    /// The site.
    pub site: &'a Site,
    /// The commune that fills it in.
    pub commune: &'a Commune,
    /// Its folder: `content/communes/18229-duc-tho`.
    pub folder: &'a str,
    /// The language of the form.
    pub locale: &'a Locale,
    /// The words of the book `sheets` in that language.
    pub words: &'a Wording,
    /// The theme's colours on light ground.
    pub colours: &'a Scheme,
}

impl Desk<'_> {
    /// The formats of cells.
    pub(super) fn look(&self) -> Look<'_> {
        Look(self.colours)
    }

    /// A message of the book.
    pub(super) fn say(&self, id: &str, words: &[(&str, Word)]) -> String {
        self.words.text(id, words)
    }

    /// A message without holes.
    pub(super) fn word(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// The first day of any campaign and the last.
    pub(super) fn period(&self) -> (Date, Date) {
        let starts = self.site.campaigns.iter().map(|campaign| campaign.period.start);
        let ends = self.site.campaigns.iter().map(|campaign| campaign.period.end);
        (starts.min().unwrap_or_default(), ends.max().unwrap_or_default())
    }

    /// A date as it is typed, in both ways that are read.
    pub(super) fn example(&self) -> [(&'static str, Word); 2] {
        let (_, day) = self.period();
        [
            ("example", Word::text(self.locale.date(day))),
            ("iso", Word::text(day.to_string())),
        ]
    }
}

/// A workbook to fill in.
pub(super) struct Form {
    /// The day that the file says it was made: no clock is read.
    pub(super) made: Date,
    /// Name of the sheet to fill in.
    pub(super) sheet: String,
    pub(super) title: String,
    pub(super) lead: String,
    pub(super) columns: Vec<FormColumn>,
    pub(super) lists: Vec<List>,
    /// Why rows may be looked at again.
    pub(super) doubts: Vec<Doubt>,
    pub(super) guide_title: String,
    pub(super) guide: Vec<String>,
}

/// A column of the sheet to fill in.
pub(super) struct FormColumn {
    /// Its key for the readers; `name` for what looks a code's name up.
    pub(super) key: &'static str,
    pub(super) heading: String,
    /// A few words above the heading.
    pub(super) hint: String,
    pub(super) needed: bool,
    /// In characters.
    pub(super) width: f64,
    pub(super) entry: Entry,
}

/// How a column is filled in.
pub(super) enum Entry {
    /// Anything, kept as it is typed: leading zeros stay.
    Text,
    /// Longer text, in several lines.
    Note,
    /// A date from the first to the second.
    Date(Date, Date),
    /// A whole number, 0 or more.
    Whole,
    /// A number, 0 or more.
    Decimal,
    /// An entry of this list; `strict` refuses anything else.
    Choice {
        /// Index of the list.
        list: usize,
        /// Whether anything else is refused.
        strict: bool,
    },
    /// A text that stands in no other row.
    Unique,
    /// What this list says of the entry that stands in the column before.
    LookUp(usize),
}

/// A list that a drop-down chooses from.
pub(super) struct List {
    pub(super) heading: String,
    /// What stands beside each entry; empty where nothing does.
    pub(super) means: String,
    /// The file in which its entries are changed; empty where they are fixed.
    pub(super) source: String,
    /// What is chosen, and what it means.
    pub(super) entries: Vec<(String, String)>,
}

/// Something that is coloured until it is mended.
pub(super) enum Doubt {
    /// The row has something, and this column nothing.
    Missing(&'static str),
    /// The row has something, and none of these columns.
    AllMissing(&'static [&'static str]),
    /// The first column is above the second.
    Above(&'static str, &'static str),
}
