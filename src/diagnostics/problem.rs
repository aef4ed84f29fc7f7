//! A problem, and the list in which they are gathered.
//!
//! Reading never stops at the first fault: every reader takes `&mut Problems`
//! and goes on. Communes are read side by side, each with a list of its own;
//! the lists are merged in the order of the communes and sorted by place, so
//! that the same input always shows the same text.

use std::{borrow::Cow, collections::BTreeMap};

use super::{Code, Place, Severity};
use borsh::{BorshDeserialize, BorshSerialize};

/// One thing that is wrong, with all that is needed to show it.
#[derive(Debug, Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct Problem {
    /// What kind of problem.
    pub code: Code,
    /// Where it is.
    pub place: Place,
    /// The words that fill the message: `("found", "cong-am")`.
    pub words: Vec<(Cow<'static, str>, String)>,
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
        self.words.push((name.into(), word.into()));
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

/// Most problems of one kind that one reader's list keeps; the rest is counted,
/// because a hostile table of a million faulty rows must not fill the memory.
const KEPT_OF_ONE_KIND: usize = 2_000;
/// The same for the lists of all communes together.
const KEPT_OF_ONE_KIND_IN_ALL: usize = 50_000;

/// Problems in the order in which they were found.
#[derive(Debug, Clone, Default, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct Problems {
    list: Vec<Problem>,
    kept: BTreeMap<Code, usize>,
    /// How many of a kind were found beyond those that are kept.
    beyond: BTreeMap<Code, usize>,
}

impl Problems {
    /// An empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn add(&mut self, problem: Problem) {
        self.keep(problem, KEPT_OF_ONE_KIND);
    }

    /// Adds all of another list.
    pub fn append(&mut self, other: Problems) {
        for problem in other.list {
            self.keep(problem, KEPT_OF_ONE_KIND_IN_ALL);
        }
        for (code, count) in other.beyond {
            *self.beyond.entry(code).or_default() += count;
        }
    }

    fn keep(&mut self, problem: Problem, most: usize) {
        let kept = self.kept.entry(problem.code).or_default();
        if *kept < most {
            *kept += 1;
            self.list.push(problem);
        } else {
            *self.beyond.entry(problem.code).or_default() += 1;
        }
    }

    /// Those that are kept, as they stand.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.list.iter()
    }

    /// How many of each kind were found: kept ones, and those beyond.
    pub fn kinds(&self) -> impl Iterator<Item = (Code, usize, usize)> {
        let beyond = |code| self.beyond.get(code).copied().unwrap_or(0);
        self.kept.iter().map(move |(code, kept)| (*code, *kept, beyond(code)))
    }

    /// How many of this severity were found.
    pub fn count(&self, severity: Severity) -> usize {
        let kinds = self.kinds().filter(|(code, ..)| code.severity() == severity);
        kinds.map(|(_, kept, beyond)| kept + beyond).sum()
    }

    /// Whether any is an error.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many were found: what a reader compares to see whether it added one.
    pub fn len(&self) -> usize {
        self.kinds().map(|(_, kept, beyond)| kept + beyond).sum()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_beyond_the_kept_ones_is_counted() {
        let mut problems = Problems::new();
        for _ in 0..KEPT_OF_ONE_KIND + 7 {
            problems.add(Problem::new(Code::EmptyCell, Place::default()));
        }
        problems.add(Problem::new(Code::BadYaml, Place::default()));
        let mut all = Problems::new();
        all.append(problems);
        assert_eq!(all.iter().count(), KEPT_OF_ONE_KIND + 1);
        assert_eq!(all.count(Severity::Warning), KEPT_OF_ONE_KIND + 7);
        assert_eq!((all.len(), all.has_errors()), (KEPT_OF_ONE_KIND + 8, true));
    }
}
