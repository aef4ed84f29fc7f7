//! The columns that a kind of table may have, found under any of their names.

use rustc_hash::FxHashMap;

use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    locale::fold,
};

/// A column that a kind of table may have.
pub(super) struct Column {
    /// Its English name, as in FORMAT.
    pub(super) key: &'static str,
    /// Its other names.
    pub(super) also: &'static [&'static str],
    /// Whether the table is useless without it.
    pub(super) needed: bool,
    /// Whether two columns may stand for it (a code and a name): the first one
    /// that is filled counts.
    pub(super) twice: bool,
}

impl Column {
    /// A column that stands once in a table.
    pub(super) const fn new(
        key: &'static str,
        also: &'static [&'static str],
        needed: bool,
    ) -> Self {
        Self { key, also, needed, twice: false }
    }

    /// Whether the text is one of its names: the key in words, as `Birth date`, or
    /// another one letter by letter.
    fn is_named(&self, text: &str) -> bool {
        self.also.contains(&text)
            || self.key.eq_ignore_ascii_case(&text.replace(' ', "_"))
    }

    /// The name that people are shown: the first Vietnamese one.
    fn model(&self) -> &'static str {
        self.also.first().unwrap_or(&self.key)
    }

    /// The problem that this column is missing.
    pub(super) fn missing(&self, place: Place) -> Problem {
        let names = std::iter::once(&self.key).chain(self.also);
        let names = names.copied().collect::<Vec<_>>().join(" / ");
        Problem::new(Code::MissingColumn, place).with("column", names)
    }
}

/// Most columns that a kind of table may have; a log has thirteen.
pub(super) const MOST_KNOWN: usize = 16;

/// Longest cell in bytes that may name a column.
const LONGEST_NAME: usize = 200;

/// The columns of a kind of table, ready for matching.
pub(super) struct Columns {
    list: &'static [Column],
    by_fold: FxHashMap<String, usize>,
    /// Bytes of the longest folded name.
    longest: usize,
}

impl Columns {
    pub(super) fn new(list: &'static [Column]) -> Self {
        // The lists stand in the program: every test would tell.
        assert!(list.len() <= MOST_KNOWN, "rows keep room for so many cells");
        let names = list.iter().enumerate().flat_map(|(index, column)| {
            let all = std::iter::once(&column.key).chain(column.also);
            all.map(move |name| (fold(name), index))
        });
        let by_fold: FxHashMap<String, usize> = names.collect();
        let longest = by_fold.keys().map(String::len).max().unwrap_or_default();
        Self { list, by_fold, longest }
    }

    /// The column that a cell names; a long text names none, and is not folded.
    fn known(&self, cell: &str) -> Option<usize> {
        // Folding leaves every plain letter and digit.
        let plain = cell.bytes().filter(u8::is_ascii_alphanumeric).count();
        let short = cell.len() <= LONGEST_NAME && plain <= self.longest;
        short.then(|| self.by_fold.get(&fold(cell)).copied()).flatten()
    }

    /// The columns in their order.
    pub(super) fn list(&self) -> &'static [Column] {
        self.list
    }

    /// How many cells of a row name a known column.
    pub(super) fn matched<'c>(&self, row: impl Iterator<Item = &'c str>) -> usize {
        row.filter(|cell| self.known(cell).is_some()).count()
    }

    /// Whether a row names every needed column.
    pub(super) fn fits<'c>(&self, row: impl Iterator<Item = &'c str>) -> bool {
        let named: Vec<usize> = row.filter_map(|cell| self.known(cell)).collect();
        let needed = self.list.iter().enumerate().filter(|(_, column)| column.needed);
        needed.into_iter().all(|(index, _)| named.contains(&index))
    }

    /// Where each column stands in a header; none, with problems, where one is
    /// missing or stands twice. `place` tells where a cell of the header is.
    pub(super) fn find<'c>(
        &self,
        header: impl Iterator<Item = &'c str>,
        place: impl Fn(usize) -> Place,
        problems: &mut Problems,
    ) -> Option<Vec<Vec<usize>>> {
        let mut at = vec![Vec::new(); self.list.len()];
        let (mut unknown, mut loose) = (Vec::new(), Vec::new());
        let named =
            header.map(str::trim).enumerate().filter(|(_, name)| !name.is_empty());
        for (index, name) in named {
            match self.known(name) {
                None => unknown.push((index, name)),
                Some(column) => {
                    if !at[column].is_empty() && !self.list[column].twice {
                        let problem = Problem::new(Code::RepeatedColumn, place(index));
                        problems.add(problem.found(name));
                        return None;
                    }
                    at[column].push(index);
                    if !self.list[column].is_named(name) {
                        loose.push((index, name, self.list[column].model()));
                    }
                }
            }
        }
        let missing: Vec<&Column> = self
            .list
            .iter()
            .zip(&at)
            .filter(|(column, at)| column.needed && at.is_empty())
            .map(|(column, _)| column)
            .collect();
        if !missing.is_empty() {
            // What stands there may be no header but a person's row: not repeated.
            for column in missing {
                problems.add(column.missing(place(0)));
            }
            return None;
        }
        if let Some((first, ..)) = loose.first() {
            let found: Vec<&str> = loose.iter().map(|(_, name, _)| *name).collect();
            let known: Vec<&str> = loose.iter().map(|(.., model)| *model).collect();
            let problem = Problem::new(Code::MatchedHeader, place(*first));
            let problem = problem.with("found", found.join(", "));
            problems.add(problem.with("known", known.join(", ")));
        }
        for (index, name) in unknown {
            let problem = Problem::new(Code::UnknownColumn, place(index));
            // Without a header, a person's row may stand here.
            let digits = name.bytes().filter(u8::is_ascii_digit).count();
            let problem = if digits >= 6 {
                problem.with("found", "…")
            } else {
                problem.found(name)
            };
            let all = self.list.iter().flat_map(|column| {
                std::iter::once(column.key).chain(column.also.iter().copied())
            });
            problems.add(problem.nearest(name, all));
        }
        Some(at)
    }
}
