//! A problem, and the list in which they are gathered.
//!
//! Reading never stops at the first fault: every reader takes `&mut Problems`
//! and goes on. Communes are read side by side, each with a list of its own;
//! the lists are merged in the order of the communes and sorted by place, so
//! that the same input always shows the same text.

use super::{Code, Place, Severity};

/// One thing that is wrong, with all that is needed to show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What kind of problem.
    pub code: Code,
    /// Where it is.
    pub place: Place,
    /// The words that fill the message: `("found", "cong-am")`.
    pub words: Vec<(&'static str, String)>,
    /// The text at the place, shown under the address; never a whole row.
    pub excerpt: Option<String>,
    /// The nearest known name, and where it is written, if that is known.
    pub nearest: Option<(String, Option<Place>)>,
    /// The other place of a contradiction.
    pub other: Option<Place>,
}

impl Problem {
    /// A problem of this kind at this place.
    pub fn new(code: Code, place: Place) -> Self {
        Self { code, place, words: Vec::new(), excerpt: None, nearest: None, other: None }
    }

    /// Fills one word of the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, word: impl Into<String>) -> Self {
        self.words.push((name, word.into()));
        self
    }

    /// Names what was found, in the message and under the address.
    #[must_use]
    pub fn found(self, text: impl Into<String>) -> Self {
        let text = text.into();
        let mut problem = self.with("found", text.clone());
        problem.excerpt = Some(text);
        problem
    }

    /// Adds the nearest known name, where there is one.
    #[must_use]
    pub fn nearest<'a>(
        mut self,
        wanted: &str,
        names: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        self.nearest = super::nearest(wanted, names).map(|name| (name.to_owned(), None));
        self
    }

    /// Adds the other place of a contradiction.
    #[must_use]
    pub fn other(mut self, place: Place) -> Self {
        self.other = Some(place);
        self
    }

    /// How severe it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// Problems in the order in which they were found.
#[derive(Debug, Clone, Default)]
pub struct Problems {
    list: Vec<Problem>,
}

impl Problems {
    /// An empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn add(&mut self, problem: Problem) {
        self.list.push(problem);
    }

    /// Adds all of another list.
    pub fn append(&mut self, mut other: Problems) {
        self.list.append(&mut other.list);
    }

    /// All of them, as they stand.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.list.iter()
    }

    /// How many of this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|problem| problem.severity() == severity).count()
    }

    /// Whether any is an error.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|problem| problem.severity() == Severity::Error)
    }

    /// How many there are: what a reader compares to see whether it added one.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Sorts by place, then code, so that the order of reading does not show.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| a.place.cmp(&b.place).then(a.code.cmp(&b.code)));
    }
}
