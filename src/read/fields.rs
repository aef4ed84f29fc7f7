//! Typed reading of YAML nodes: what a key must hold, said where it does not.
//!
//! [`Fields`] hands out the entries of a mapping key by key; what nobody asked
//! for is an unknown key, reported with the nearest one that was asked for. So
//! the list of known keys is the reading code itself. `Null` and an empty text
//! are as good as a missing key.

use std::collections::HashMap;

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::{
    cell,
    text::clean_cell,
    yaml::{Node, Value},
};
use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    model::{CommuneCode, Id, TimeOfDay},
};

/// Longest text in bytes: a summary has some hundred.
const LONGEST_TEXT: usize = 20_000;
/// Problems after which no nearest id is looked for: comparing thousands of ids
/// thousands of times helps nobody.
const MOST_SUGGESTIONS: usize = 100;

/// A mapping, read key by key.
pub(super) struct Fields {
    /// Where the mapping begins.
    pub(super) place: Place,
    entries: Vec<(String, Place, Option<Node>)>,
    asked: Vec<&'static str>,
}

impl Fields {
    /// The node as a mapping without repeated keys.
    pub(super) fn of(node: Node, problems: &mut Problems) -> Option<Self> {
        let place = node.place.clone();
        let entries = node.map(problems)?.into_iter();
        let entries =
            entries.map(|(key, place, value)| (key, place, Some(value))).collect();
        Some(Self { place, entries, asked: Vec::new() })
    }

    /// The value of a key that may be missing.
    pub(super) fn optional(&mut self, key: &'static str) -> Option<Node> {
        self.asked.push(key);
        let (_, _, value) = self.entries.iter_mut().find(|(known, ..)| known == key)?;
        value.take().filter(|node| !node.is_blank())
    }

    /// The value of a key that must be there.
    pub(super) fn required(
        &mut self,
        key: &'static str,
        problems: &mut Problems,
    ) -> Option<Node> {
        let value = self.optional(key);
        if value.is_none() {
            let at = self.entries.iter().find(|(known, ..)| known == key);
            let place = at.map_or(&self.place, |(_, place, _)| place).clone();
            problems.add(Problem::new(Code::MissingKey, place).with("key", key));
        }
        value
    }

    /// The text of a key that may be missing.
    pub(super) fn text(
        &mut self,
        key: &'static str,
        problems: &mut Problems,
    ) -> Option<String> {
        self.optional(key)?.text(problems)
    }

    /// The items of a list that may be missing.
    pub(super) fn list(
        &mut self,
        key: &'static str,
        problems: &mut Problems,
    ) -> Vec<Node> {
        self.optional(key).and_then(|node| node.list(problems)).unwrap_or_default()
    }

    /// Reports the keys that nobody asked for.
    pub(super) fn finish(self, problems: &mut Problems) {
        for (key, place, _) in self.entries {
            if !self.asked.contains(&key.as_str()) {
                let problem = Problem::new(Code::UnknownKey, place).found(key.clone());
                let known = self.asked.join(", ");
                problems.add(
                    problem
                        .nearest(&key, self.asked.iter().copied())
                        .with("known", known),
                );
            }
        }
    }
}

impl Node {
    fn is_blank(&self) -> bool {
        match &self.value {
            Value::Null => true,
            Value::Scalar(text) => text.trim().is_empty(),
            Value::List(_) | Value::Map(_) => false,
        }
    }

    fn wrong(&self, wanted: &str) -> Problem {
        Problem::new(Code::WrongShape, self.place.clone()).with("wanted", wanted)
    }

    /// The entries of a mapping; a key that stands twice is reported, and the
    /// first one counts.
    pub(super) fn map(
        self,
        problems: &mut Problems,
    ) -> Option<Vec<(String, Place, Node)>> {
        let Value::Map(mut entries) = self.value else {
            problems.add(self.wrong("map"));
            return None;
        };
        let mut places: FxHashMap<&str, &Place> = FxHashMap::default();
        let mut are_first = Vec::with_capacity(entries.len());
        for (key, place, _) in &entries {
            let first = *places.entry(key).or_insert(place);
            let is_first = std::ptr::eq(first, place);
            if !is_first {
                let problem = Problem::new(Code::RepeatedKey, place.clone()).found(key);
                problems.add(problem.other(first.clone()));
            }
            are_first.push(is_first);
        }
        let mut are_first = are_first.into_iter();
        entries.retain(|_| are_first.next() == Some(true));
        Some(entries)
    }

    /// The items of a list.
    pub(super) fn list(self, problems: &mut Problems) -> Option<Vec<Node>> {
        if let Value::List(items) = self.value {
            Some(items)
        } else {
            problems.add(self.wrong("list"));
            None
        }
    }

    /// A scalar with something in it.
    pub(super) fn text(self, problems: &mut Problems) -> Option<String> {
        match &self.value {
            Value::Scalar(text) if text.len() > LONGEST_TEXT => {
                let limit = LONGEST_TEXT.to_string();
                problems.add(
                    Problem::new(Code::TextTooLong, self.place).with("limit", limit),
                );
                None
            }
            Value::Scalar(text) if !text.trim().is_empty() => {
                // Escapes may hold what the file's bytes may not.
                let text = text.trim().to_owned();
                Some(clean_cell(text, || self.place.clone(), problems))
            }
            Value::Scalar(_) | Value::Null => {
                problems.add(Problem::new(Code::EmptyText, self.place));
                None
            }
            _ => {
                problems.add(self.wrong("text"));
                None
            }
        }
    }

    /// A scalar that `read` understands, else a problem of this kind.
    pub(super) fn read<T>(
        self,
        code: Code,
        problems: &mut Problems,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let place = self.place.clone();
        let text = self.text(problems)?;
        let value = read(&text);
        if value.is_none() {
            problems.add(Problem::new(code, place).found(text));
        }
        value
    }

    /// An id.
    pub(super) fn id(self, problems: &mut Problems) -> Option<Id> {
        self.read(Code::BadId, problems, Id::new)
    }

    /// A unit's code of five digits.
    pub(super) fn commune_code(self, problems: &mut Problems) -> Option<CommuneCode> {
        self.read(Code::BadCode, problems, CommuneCode::new)
    }

    /// A date as `2025-11-16`.
    pub(super) fn date(self, problems: &mut Problems) -> Option<Date> {
        self.read(Code::BadDate, problems, cell::iso_date)
    }

    /// A time as `07:30`.
    pub(super) fn time(self, problems: &mut Problems) -> Option<TimeOfDay> {
        self.read(Code::BadTime, problems, |text| {
            let (hour, minute) = text.split_once(':')?;
            let digits = |t: &str| {
                (1..=2).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit())
            };
            if !digits(hour) || minute.len() != 2 || !digits(minute) {
                return None;
            }
            TimeOfDay::new(hour.parse().ok()?, minute.parse().ok()?)
        })
    }

    /// A whole number from 0 on; a separator in it is a question, not a number.
    pub(super) fn whole(self, problems: &mut Problems) -> Option<u64> {
        let place = self.place.clone();
        let text = self.text(problems)?;
        if let Some(number) = cell::plain_whole(&text) {
            Some(number)
        } else {
            let guess = cell::whole_guess(&text).filter(|_| !text.starts_with('0'));
            let code = guess.map_or(Code::BadNumber, |_| Code::AmbiguousNumber);
            let guess = guess.map_or_else(String::new, |guess| guess.to_string());
            problems.add(Problem::new(code, place).found(text).with("guess", guess));
            None
        }
    }

    /// One of a few words; `name` gives each one's.
    pub(super) fn choice<T: Copy>(
        self,
        options: &[(T, &str)],
        problems: &mut Problems,
    ) -> Option<T> {
        let place = self.place.clone();
        let text = self.text(problems)?;
        let found = options.iter().find(|(_, name)| *name == text);
        if found.is_none() {
            let names = options.iter().map(|(_, name)| *name);
            let known = names.clone().collect::<Vec<_>>().join(", ");
            let problem = Problem::new(Code::BadChoice, place).found(text.clone());
            problems.add(problem.nearest(&text, names).with("known", known));
        }
        found.map(|(option, _)| *option)
    }

    /// An id that must be one of these; gives its index.
    pub(super) fn one_of<'a>(
        self,
        code: Code,
        ids: impl Iterator<Item = &'a Id> + Clone,
        problems: &mut Problems,
    ) -> Option<usize> {
        let place = self.place.clone();
        let text = self.text(problems)?;
        let index = ids.clone().position(|id| id.as_str() == text);
        if index.is_none() {
            let problem = Problem::new(code, place).found(text.clone());
            let asks = problems.len() < MOST_SUGGESTIONS;
            let names = ids.map(Id::as_str).filter(|_| asks);
            problems.add(problem.nearest(&text, names));
        }
        index
    }

    /// A list of ids that must be of these; gives their indices.
    #[allow(clippy::needless_pass_by_value)] // an iterator to clone, as `one_of` takes it
    pub(super) fn some_of<'a>(
        self,
        code: Code,
        ids: impl Iterator<Item = &'a Id> + Clone,
        problems: &mut Problems,
    ) -> Vec<usize> {
        let mut indices = Vec::new();
        for node in self.list(problems).unwrap_or_default() {
            let index = node.one_of(code, ids.clone(), problems);
            // Named twice is named once.
            indices.extend(index.filter(|index| !indices.contains(index)));
        }
        indices
    }
}

/// Reads the items of a list whose ids must differ.
pub(super) fn each<T>(
    nodes: Vec<Node>,
    id: impl Fn(&T) -> &Id,
    mut read: impl FnMut(Node, &mut Problems) -> Option<T>,
    problems: &mut Problems,
) -> Vec<T> {
    let mut list: Vec<T> = Vec::new();
    let mut places: HashMap<Id, Place> = HashMap::new();
    for node in nodes {
        let place = node.place.clone();
        let Some(item) = read(node, problems) else { continue };
        if let Some(first) = places.get(id(&item)) {
            let problem = Problem::new(Code::RepeatedId, place).found(id(&item).as_str());
            problems.add(problem.other(first.clone()));
        } else {
            places.insert(id(&item).clone(), place);
            list.push(item);
        }
    }
    list
}
