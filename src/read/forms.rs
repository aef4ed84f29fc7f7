//! What a form to fill in must know of the readers: headings and safe words.
//!
//! A form made by `render::sheets` is read back by `logs` and `volunteers`. So
//! that the two cannot drift apart, the headings are the readers' own columns and
//! the words of a drop-down are asked of the readers' own [`Lookup`].

use super::{
    columns::{Column, Columns},
    logs,
    lookup::{Found, Lookup},
    volunteers,
};
use crate::locale::Language;

/// Longest word that is offered for choosing; beyond it the id is.
const LONGEST_CHOICE: usize = 120;

/// A column that a form may have.
#[derive(Debug, Clone, Copy)]
pub struct Heading {
    /// Its English key, as in FORMAT: `birth_date`.
    pub key: &'static str,
    /// Its other names, the usual Vietnamese one first.
    pub also: &'static [&'static str],
    /// Whether the table is useless without it.
    pub needed: bool,
}

impl Heading {
    /// Its name on a form: `Ngày sinh`, `Birth date`.
    pub fn name(self, language: Language) -> String {
        match (language, self.also.first()) {
            (Language::Vi, Some(name)) => (*name).to_owned(),
            (Language::En, _) | (Language::Vi, None) => {
                let words = self.key.replace('_', " ");
                let (first, rest) = words.split_at(1);
                format!("{}{rest}", first.to_uppercase())
            }
        }
    }
}

/// The columns of a log, in the order of FORMAT.
pub fn log_headings() -> impl Iterator<Item = Heading> {
    headings(&logs::COLUMNS)
}

/// The columns of a register of volunteers, in the order of FORMAT.
pub fn register_headings() -> impl Iterator<Item = Heading> {
    headings(&volunteers::COLUMNS)
}

fn headings(columns: &Columns) -> impl Iterator<Item = Heading> {
    let heading = |column: &Column| Heading {
        key: column.key,
        also: column.also,
        needed: column.needed,
    };
    columns.list().iter().map(heading)
}

/// For each `(id, names)` the last name, where the readers find exactly this entry
/// under it; else the id.
///
/// ```
/// use aoxanh::read::unmistakable;
/// let points = [("ca", vec!["Công an"]), ("nvh-1", vec!["Nhà văn hóa"]), ("nvh-2", vec!["Nhà văn hoá"])];
/// assert_eq!(unmistakable(&points), ["Công an", "nvh-1", "nvh-2"]);
/// ```
pub fn unmistakable<'a>(entries: &[(&'a str, Vec<&'a str>)]) -> Vec<&'a str> {
    let mut lookup = Lookup::new(entries.iter().cloned());
    let mut word = |(index, (id, names)): (usize, &(&'a str, Vec<&'a str>))| {
        let name = names.last().filter(|name| {
            name.len() <= LONGEST_CHOICE
                && name.trim() == **name
                && lookup.find(name) == Found::One(index)
                // Loosely too, because people type what they see.
                && matches!(
                    lookup.find(&name.to_lowercase()),
                    Found::One(same) | Found::Near(same) if same == index
                )
        });
        name.copied().unwrap_or(id)
    };
    entries.iter().enumerate().map(&mut word).collect()
}
